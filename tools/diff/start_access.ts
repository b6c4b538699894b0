/**
 * Owns: what may start in the one policy and not in the other: labels at all, labels beside others,
 * and labels after others (sticky conflict sets remember what ran).
 *
 * Pairs are compared where both labels may start, alone, under both policies: of the others that
 * they may start, or may no longer, is all there is to say.
 */

import { conflictBetween } from '../flow/presence.ts';
import { BitTable, addBits, emptyRow } from '../flow/bits.ts';
import type { BitRow } from '../flow/bits.ts';
import type { ConflictModel } from '../../policy/model.ts';
import type { Cause, PairChange, StartChanges, Which } from './changes.ts';
import { Blocks, both, classesBy, columnsOf, entitiesIn, isEmptyRow, takeBits } from './classes.ts';
import type { Classes } from './classes.ts';
import { isDomain } from './flow_tables.ts';
import type { Pairing, Side } from './pairing.ts';

/** Whether a domain of the label may start beside domain 0 alone. */
function mayStart({ model, policy }: Side, label: number): boolean {
  if (label < 0 || !isDomain({ model, policy }, label)) return false;
  if (!policy.hostAllows(policy.labelNumbers[label])) return false;
  return conflictBetween(model, model.bootstrap.label, label) === undefined;
}

const wallsOf = ({ model }: Side, label: number): string =>
  [...model.labels[label].walls].sort((a, b) => a - b).join();

/** By wall type of one policy: the classes that have it. */
function holdersOf({ model }: Side, labels: readonly number[]): BitTable {
  const holders = new BitTable(model.types.length, labels.length);
  for (const [index, label] of labels.entries()) {
    if (label < 0) continue;
    for (const wall of model.labels[label].walls) holders.set(wall, index);
  }
  return holders;
}

/** For one class, the others that a conflict set keeps it apart from. */
function excludedIn(
  { model }: Side,
  conflict: ConflictModel,
  members: BitRow,
  holders: BitTable,
  label: number,
): BitRow {
  const excluded = emptyRow(holders.columns);
  for (const wall of model.labels[label].walls) {
    if (!conflict.types.includes(wall)) continue;
    const others = members.slice();
    takeBits(others, holders.row(wall));
    addBits(excluded, others);
  }
  return excluded;
}

interface Exclusion {
  readonly side: Side;
  /** By class: one of its labels. */
  readonly labels: readonly number[];
  readonly holders: BitTable;
  /** By conflict set: the classes that have a wall in it. */
  readonly members: readonly BitRow[];
}

function exclusionOf(side: Side, labels: readonly number[]): Exclusion {
  const holders = holdersOf(side, labels);
  const members = side.model.conflicts.map(({ types }) => {
    const row = emptyRow(labels.length);
    for (const type of types) addBits(row, holders.row(type));
    return row;
  });
  return { side, labels, holders, members };
}

/** What one class is kept apart from, by sets of the wanted modes. */
function excludedFrom(
  exclusion: Exclusion,
  index: number,
  isWanted: (set: ConflictModel) => boolean,
) {
  const { side, labels, holders, members } = exclusion;
  const excluded = emptyRow(labels.length);
  for (const [set, conflict] of side.model.conflicts.entries()) {
    if (!isWanted(conflict)) continue;
    addBits(excluded, excludedIn(side, conflict, members[set], holders, labels[index]));
  }
  return excluded;
}

const byAny = (): boolean => true;
const bySticky = ({ mode }: ConflictModel): boolean => mode === 'sticky';

/** Pairs that only the old policy keeps apart, by the conflict set that does. */
function gainedPairs(
  classes: Classes,
  before: Exclusion,
  after: Exclusion,
  isWanted: (set: ConflictModel) => boolean,
  which: Which,
): PairChange[] {
  const open = Array.from({ length: classes.count }, (_, index) => {
    const row = excludedFrom(before, index, isWanted);
    takeBits(row, excludedFrom(after, index, isWanted));
    return row;
  });
  const { side, labels, holders, members } = before;
  const changes: PairChange[] = [];
  for (const [set, conflict] of side.model.conflicts.entries()) {
    if (!isWanted(conflict)) continue;
    const blocks = new Blocks();
    for (const index of columnsOf(members[set])) {
      if (isEmptyRow(open[index])) continue;
      const columns = both(
        open[index],
        excludedIn(side, conflict, members[set], holders, labels[index]),
      );
      takeBits(open[index], columns);
      blocks.add(index, columns);
    }
    const { image } = side.policy;
    const rule = image.rules[image.conflicts[set].rule];
    for (const { rows, columns } of blocks.list) {
      changes.push({
        one: entitiesIn(classes, rows),
        other: entitiesIn(classes, columnsOf(columns)),
        cause: { kind: 'conflict', rule, which },
      });
    }
  }
  return changes;
}

/** Labels that may start under the new policy alone, those with one cause together. */
function gainedStarts({ before, after, labels }: Pairing, which: Which): StartChanges['labels'] {
  const fresh: number[] = [];
  const hosted: number[] = [];
  for (const [entity, pair] of labels.entries()) {
    if (!mayStart(after, pair.after) || mayStart(before, pair.before)) continue;
    const isKnown = pair.before >= 0 && isDomain(before, pair.before);
    (isKnown ? hosted : fresh).push(entity);
  }
  const { image } = after.policy;
  const host: Cause = { kind: 'host', rule: image.rules[image.hostRule], which };
  return [
    { labels: fresh, cause: { kind: 'label' } as const },
    { labels: hosted, cause: host },
  ].filter((change) => change.labels.length > 0);
}

/** What may start under the new policy and not under the old one. */
export function gainedStartAccess(pairing: Pairing, which: Which): StartChanges {
  const { before, after, labels } = pairing;
  const starting = labels.flatMap((pair, entity) =>
    mayStart(before, pair.before) && mayStart(after, pair.after) ? [entity] : [],
  );
  const local = classesBy(starting.length, (at) => {
    const pair = labels[starting[at]];
    return `${wallsOf(before, pair.before)}|${wallsOf(after, pair.after)}`;
  });
  const classes: Classes = {
    ...local,
    members: local.members.map((members) => members.map((at) => starting[at])),
  };
  const first = classes.members.map(([entity]) => labels[entity]);
  const exclusionBefore = exclusionOf(
    before,
    first.map((pair) => pair.before),
  );
  const exclusionAfter = exclusionOf(
    after,
    first.map((pair) => pair.after),
  );
  // What keeps a pair apart stands in the other policy than the one that lets it be.
  const other = which === 'after' ? 'before' : 'after';
  const pairs = (isWanted: (set: ConflictModel) => boolean): PairChange[] =>
    gainedPairs(classes, exclusionBefore, exclusionAfter, isWanted, other);
  return { labels: gainedStarts(pairing, which), beside: pairs(byAny), later: pairs(bySticky) };
}
