/**
 * Owns: what the two monitors say of flows by types, over classes of entities that neither tells
 * apart: who may send to whom, and who shares with whom.
 */

import { BitTable, eachBit, emptyRow, setBit } from '../flow/bits.ts';
import type { BitRow } from '../flow/bits.ts';
import { both, classesBy } from './classes.ts';
import type { Classes } from './classes.ts';
import type { Pairing, Side } from './pairing.ts';

/** The flows of one policy, by class of entities. A class that it doesn't have sends nothing. */
export interface FlowTable {
  /** Between domains. */
  readonly send: BitTable;
  /** Both ways: a domain with domains, and with things that it may use. */
  readonly share: BitTable;
  readonly use: BitTable;
}

export interface FlowTables {
  readonly classes: Classes;
  readonly before: FlowTable;
  readonly after: FlowTable;
}

/** Whether things can have the label: resources, and what nobody labelled. */
export function isThing({ model }: Side, label: number): boolean {
  return model.labels[label].kind === 'resource' || label === model.unlabeled;
}

export const isDomain = ({ model }: Side, label: number): boolean =>
  model.labels[label].kind === 'domain';

function keyOf(side: Side, label: number): string {
  if (label < 0) return '';
  const kind = (isDomain(side, label) ? 1 : 0) + (isThing(side, label) ? 2 : 0);
  return `${kind}:${side.policy.image.labels[label].flowClass}`;
}

function rowWhere(labels: readonly number[], has: (label: number) => boolean): BitRow {
  const row = emptyRow(labels.length);
  for (const [index, label] of labels.entries()) if (label >= 0 && has(label)) setBit(row, index);
  return row;
}

/** @param one by class: one of its labels in this policy, or −1 */
function tableOf(side: Side, one: readonly number[]): FlowTable {
  const { image } = side.policy;
  const { size, wordsPerRow, words } = image.flow;
  const columns = Array.from({ length: size }, (): number[] => []);
  for (const [index, label] of one.entries()) {
    if (label >= 0) columns[image.labels[label].flowClass].push(index);
  }
  const flows = new BitTable(one.length, one.length);
  for (const [index, label] of one.entries()) {
    if (label < 0) continue;
    const start = image.labels[label].flowClass * wordsPerRow;
    eachBit(words.subarray(start, start + wordsPerRow), (column) => {
      for (const other of columns[column]) flows.set(index, other);
    });
  }
  const back = flows.transposed();
  const domains = rowWhere(one, (label) => isDomain(side, label));
  const things = rowWhere(one, (label) => isThing(side, label));
  const table = () => new BitTable(one.length, one.length);
  const made = { send: table(), share: table(), use: table() };
  for (const [index, label] of one.entries()) {
    if (label < 0 || !isDomain(side, label)) continue;
    const mutual = both(flows.row(index), back.row(index));
    made.send.row(index).set(both(flows.row(index), domains));
    made.share.row(index).set(both(mutual, domains));
    made.use.row(index).set(both(mutual, things));
  }
  return made;
}

export function flowTables({ before, after, labels }: Pairing): FlowTables {
  const classes = classesBy(labels.length, (entity) => {
    const pair = labels[entity];
    return `${keyOf(before, pair.before)} ${keyOf(after, pair.after)}`;
  });
  const first = classes.members.map(([entity]) => labels[entity]);
  return {
    classes,
    before: tableOf(
      before,
      first.map((pair) => pair.before),
    ),
    after: tableOf(
      after,
      first.map((pair) => pair.after),
    ),
  };
}

export const mirroredTables = ({ classes, before, after }: FlowTables): FlowTables => ({
  classes,
  before: after,
  after: before,
});
