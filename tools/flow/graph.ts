/**
 * Owns: the flow graph of a policy: whether something of label `a` can by one act cause something
 * of label `b` to learn, by types or by administration. Everything that speaks of flows through
 * others (paths, closures, invariants, diffs, certificates) stands on this graph.
 *
 * There is an edge from a to b, a ≠ b, iff
 *
 * - the monitor lets information flow from a to b by a type, or an administrative operation that
 *   the admin section permits moves it there, or one of the two is permissive;
 * - at least one of them acts: a domain can ever wear it (host label, walls of domain 0);
 * - the other can be there, too; and where both are domains that have to be alive, no conflict set
 *   keeps them apart.
 *
 * INVARIANT: labels of one class have the same edges, to others and to each other; so the graph is
 * a matrix of bits over classes, and 10,000 labels fit.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { adminFlowsOf } from './administration.ts';
import type { AdminFlows, Need } from './administration.ts';
import { BitTable, addBits, addMasked, clearBit, eachBit, emptyRow, setBit } from './bits.ts';
import type { BitRow } from './bits.ts';
import { presenceOf } from './presence.ts';
import type { Presence } from './presence.ts';

/** Labels are indices into the model. */
export interface FlowGraph {
  readonly model: PolicyModel;
  readonly policy: LoadedPolicy;
  readonly presence: Presence;
  /** How many labels there are. */
  readonly labels: number;
  /** The class of each label, and the labels of each class, ascending. */
  readonly classOf: Uint32Array;
  readonly members: readonly (readonly number[])[];
  /** Between classes; on the diagonal: between two different labels of the class. */
  readonly edges: BitTable;
  hasEdge(from: number, to: number): boolean;
  /** The labels to which there is an edge, ascending. */
  successorsOf(from: number): number[];
}

/** Labels that nothing tells apart: types, administration, walls, what can be there. */
function classify({ labels }: PolicyModel, { image }: LoadedPolicy, presence: Presence) {
  const numbers = new Map<string, number>();
  const members: number[][] = [];
  const { acts, isThing, isPermissive } = presence;
  const classOf = Uint32Array.from(labels, ({ walls }, label) => {
    const { flowClass, adminClass } = image.labels[label];
    const flags = [acts[label], isThing[label], isPermissive[label]].map(Number);
    const isThere = acts[label] || isThing[label];
    const key = isThere
      ? [flowClass, adminClass, ...flags, ...[...walls].sort((a, b) => a - b)].join()
      : '';
    const known = numbers.get(key) ?? members.push([]) - 1;
    numbers.set(key, known);
    members[known].push(label);
    return known;
  });
  return { classOf, members };
}

/** What is known of the classes of a graph while its rows are made. */
interface Classes {
  readonly model: PolicyModel;
  readonly policy: LoadedPolicy;
  readonly presence: Presence;
  /** One label of each class. */
  readonly one: readonly number[];
  /** The classes of which domains can exist, things included that act; all that can be there. */
  readonly acting: BitRow;
  readonly there: BitRow;
  readonly permissive: BitRow;
}

function rowWhere(one: readonly number[], has: (label: number) => boolean): BitRow {
  const row = emptyRow(one.length);
  for (const [index, label] of one.entries()) if (has(label)) setBit(row, index);
  return row;
}

/** Rows over some other classes of labels, made rows over the classes of the graph. */
function expanded(table: BitTable, classOfOne: readonly number[]): BitTable {
  const columns = Array.from({ length: table.columns }, (): number[] => []);
  for (const [index, other] of classOfOne.entries()) columns[other].push(index);
  const wide = new BitTable(table.rows, classOfOne.length);
  for (let row = 0; row < table.rows; row += 1) {
    eachBit(table.row(row), (column) => {
      for (const index of columns[column]) wide.set(row, index);
    });
  }
  return wide;
}

/** By type: the classes whose domains can't exist beside a domain with this wall. */
function excludedBy({ model, presence, one }: Classes): BitTable {
  const width = one.length;
  const holders = new BitTable(model.types.length, width);
  for (const [index, label] of one.entries()) {
    // What is a thing, too, is there whatever runs; a permissive label starts all the same.
    if (!presence.acts[label] || presence.isThing[label] || presence.isPermissive[label]) continue;
    for (const wall of model.labels[label].walls) holders.set(wall, index);
  }
  const excluded = new BitTable(model.types.length, width);
  for (const { types } of model.conflicts) {
    // Everything before a type in the set, then everything behind it.
    for (const order of [types, types.toReversed()]) {
      const passed = emptyRow(width);
      for (const type of order) {
        addBits(excluded.row(type), passed);
        addBits(passed, holders.row(type));
      }
    }
  }
  return excluded;
}

/** The classes of which something can be there at the same time as something of this class. */
function companyOf(classes: Classes, excluded: BitTable, label: number): BitRow {
  const { model, presence, there } = classes;
  const company = there.slice();
  if (presence.isPermissive[label] || presence.isThing[label]) return company;
  for (const wall of model.labels[label].walls) {
    const row = excluded.row(wall);
    for (let at = 0; at < row.length; at += 1) company[at] &= ~row[at];
  }
  return company;
}

function typeFlows({ policy: { image }, one }: Classes): BitTable {
  const { size } = image.flow;
  const table = new BitTable(size, size);
  for (let row = 0; row < size; row += 1) {
    const start = row * image.flow.wordsPerRow;
    table.row(row).set(image.flow.words.subarray(start, start + image.flow.wordsPerRow));
  }
  return expanded(
    table,
    one.map((label) => image.labels[label].flowClass),
  );
}

type Expanded = Readonly<Record<keyof Omit<AdminFlows, 'classes'>, Record<Need, BitTable>>>;

function administration({ policy, one }: Classes): Expanded {
  const flows = adminFlowsOf(policy);
  const adminClass = one.map((label) => policy.image.labels[label].adminClass);
  const widened = (tables: Readonly<Record<Need, BitTable>>) => ({
    alive: expanded(tables.alive, adminClass),
    created: expanded(tables.created, adminClass),
    label: expanded(tables.label, adminClass),
  });
  return { to: widened(flows.to), from: widened(flows.from) };
}

function edgesOf(classes: Classes): BitTable {
  const { policy, presence, one, acting, there, permissive } = classes;
  const edges = new BitTable(one.length, one.length);
  const excluded = excludedBy(classes);
  const byType = typeFlows(classes);
  const { to, from } = administration(classes);
  for (const [index, label] of one.entries()) {
    const row = edges.row(index);
    if (!presence.acts[label] && !presence.isThing[label]) continue;
    addMasked(row, permissive, there);
    const { flowClass, adminClass } = policy.image.labels[label];
    // Who acts on this one, and learns.
    addMasked(row, from.label.row(adminClass), acting);
    if (!presence.acts[label]) {
      addMasked(row, byType.row(flowClass), acting);
      continue;
    }
    if (presence.isPermissive[label]) addBits(row, there);
    const company = companyOf(classes, excluded, label);
    const alive = company.map((word, at) => word & acting[at]);
    addMasked(row, byType.row(flowClass), company);
    addMasked(row, to.alive.row(adminClass), alive);
    addMasked(row, from.alive.row(adminClass), alive);
    addMasked(row, to.created.row(adminClass), acting);
    addMasked(row, to.label.row(adminClass), there);
  }
  return edges;
}

/**
 * The flow graph of a policy.
 * @param policy what `loadWhole` makes of the model: its labels are the model's
 */
export function flowGraphOf(model: PolicyModel, policy: LoadedPolicy): FlowGraph {
  const presence = presenceOf(model, policy);
  const { classOf, members } = classify(model, policy, presence);
  const one = members.map(([first]) => first);
  const { acts, isThing, isPermissive } = presence;
  const edges = edgesOf({
    model,
    policy,
    presence,
    one,
    acting: rowWhere(one, (label) => acts[label]),
    there: rowWhere(one, (label) => acts[label] || isThing[label]),
    permissive: rowWhere(one, (label) => isPermissive[label]),
  });
  // Nobody is two: an edge of a lone label to itself would be none.
  for (const [index, { length }] of members.entries()) {
    if (length === 1) clearBit(edges.row(index), index);
  }
  return {
    model,
    policy,
    presence,
    labels: classOf.length,
    classOf,
    members,
    edges,
    hasEdge: (from, to) => from !== to && edges.has(classOf[from], classOf[to]),
    successorsOf(from) {
      const found: number[] = [];
      eachBit(edges.row(classOf[from]), (index) => found.push(...members[index]));
      return found.filter((label) => label !== from).sort((a, b) => a - b);
    },
  };
}
