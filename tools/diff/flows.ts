/**
 * Owns: between which labels information gets, over any number of others, in the one policy and not
 * in the other.
 *
 * Domain 0 mostly reaches everything and is reached by everything, so that everything gets
 * everywhere through it, and nothing is ever new. Therefore flows are compared a second time
 * without the labels that are trusted to keep apart what they pass on, those with a `bridge`: such
 * a label may be the end of a flow, and no step on the way.
 */

import { BitTable, addBits, clearBit, eachBit } from '../flow/bits.ts';
import { closeRows } from '../flow/closure.ts';
import type { FlowGraph } from '../flow/graph.ts';
import type { FlowChange } from './changes.ts';
import { Blocks, classesBy, columnsOf, entitiesIn, takeBits } from './classes.ts';
import type { Pairing } from './pairing.ts';

/** Whether the label has a reason to be trusted with several types. */
export const isBridge = ({ model }: FlowGraph, label: number): boolean =>
  model.labels[label].bridge !== undefined;

/** Who reaches whom, over classes of labels that are finer than the graph's: bridges or none. */
interface Reach {
  readonly classOf: Uint32Array;
  /** By class, everything that it reaches: over any labels, and over no bridges. */
  readonly any: BitTable;
  readonly unbridged: BitTable;
}

function closed(edges: BitTable): BitTable {
  const { componentOf, reach } = closeRows(edges);
  const rows = new BitTable(edges.rows, edges.columns);
  for (const [row, component] of componentOf.entries()) rows.row(row).set(reach.row(component));
  return rows;
}

/** Over no bridges: what a bridge sends goes one step and on from there without it. */
function closedWithout(edges: BitTable, isBridging: readonly boolean[]): BitTable {
  const inner = new BitTable(edges.rows, edges.columns);
  for (const [row, bridging] of isBridging.entries()) {
    if (!bridging) inner.row(row).set(edges.row(row));
  }
  const reach = closed(inner);
  for (const [row, bridging] of isBridging.entries()) {
    if (!bridging) continue;
    const whole = reach.row(row);
    addBits(whole, edges.row(row));
    eachBit(edges.row(row), (next) => {
      if (!isBridging[next]) addBits(whole, reach.row(next));
    });
  }
  return reach;
}

function reachOf(graph: FlowGraph): Reach {
  const { classOf, members } = classesBy(
    graph.labels,
    (label) => `${graph.classOf[label]} ${isBridge(graph, label)}`,
  );
  const fine = Array.from(graph.members, (): number[] => []);
  for (const [index, [label]] of members.entries()) fine[graph.classOf[label]].push(index);
  const edges = new BitTable(members.length, members.length);
  for (const [index, labels] of members.entries()) {
    eachBit(graph.edges.row(graph.classOf[labels[0]]), (other) => {
      for (const column of fine[other]) edges.set(index, column);
    });
    // Nobody is two: an edge of a lone label to itself is none.
    if (labels.length === 1) clearBit(edges.row(index), index);
  }
  const isBridging = members.map(([label]) => isBridge(graph, label));
  return { classOf, any: closed(edges), unbridged: closedWithout(edges, isBridging) };
}

/** The reaches of both policies, over the classes of each. */
export interface Reaches {
  readonly before: Reach;
  readonly after: Reach;
}

export const reachesOf = (before: FlowGraph, after: FlowGraph): Reaches => ({
  before: reachOf(before),
  after: reachOf(after),
});

export const mirroredReaches = ({ before, after }: Reaches): Reaches => ({
  before: after,
  after: before,
});

/** Pairs of labels between which information gets in the new policy alone. */
export function gainedFlows(
  { labels }: Pairing,
  { before, after }: Reaches,
  kind: 'any' | 'unbridged',
): FlowChange[] {
  const classOf = (reach: Reach, label: number): number => (label < 0 ? -1 : reach.classOf[label]);
  const classes = classesBy(labels.length, (entity) => {
    const pair = labels[entity];
    return `${classOf(before, pair.before)} ${classOf(after, pair.after)}`;
  });
  const first = classes.members.map(([entity]) => labels[entity]);
  const expanded = (reach: Reach, side: 'before' | 'after'): ((index: number) => Uint32Array) => {
    const columns = Array.from({ length: reach[kind].columns }, (): number[] => []);
    for (const [index, pair] of first.entries()) {
      if (pair[side] >= 0) columns[classOf(reach, pair[side])].push(index);
    }
    const rows = new Map<number, Uint32Array>();
    const none = new Uint32Array(Math.ceil(classes.count / 32));
    return (index) => {
      const row = classOf(reach, first[index][side]);
      if (row < 0) return none;
      const known = rows.get(row);
      if (known !== undefined) return known;
      const wide = new Uint32Array(none.length);
      eachBit(reach[kind].row(row), (column) => {
        for (const each of columns[column]) wide[each >>> 5] |= 1 << (each & 31);
      });
      rows.set(row, wide);
      return wide;
    };
  };
  const rowBefore = expanded(before, 'before');
  const rowAfter = expanded(after, 'after');
  const blocks = new Blocks();
  for (let index = 0; index < classes.count; index += 1) {
    const row = rowAfter(index).slice();
    takeBits(row, rowBefore(index));
    if (classes.members[index].length === 1) clearBit(row, index);
    blocks.add(index, row);
  }
  return blocks.list.map(({ rows, columns }) => ({
    from: entitiesIn(classes, rows),
    to: entitiesIn(classes, columnsOf(columns)),
  }));
}
