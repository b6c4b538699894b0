/**
 * Owns: between which labels information gets, over any number of others, in the one policy and not
 * in the other.
 *
 * Domain 0 mostly reaches everything and is reached by everything, so that everything gets
 * everywhere through it, and nothing is ever new. Therefore flows are compared a second time
 * without the labels that are trusted to keep apart what they pass on, those with a `bridge`: such
 * a label may be the end of a flow, and no step on the way.
 */

import { BitTable, addBits, clearBit, eachBit, emptyRow, hasBit, setBit } from '../flow/bits.ts';
import type { BitRow } from '../flow/bits.ts';
import { closeRows } from '../flow/closure.ts';
import type { FlowGraph } from '../flow/graph.ts';
import type { FlowChange } from './changes.ts';
import { Blocks, classesBy, columnsOf, entitiesIn, isEmptyRow, takeBits } from './classes.ts';
import type { Pairing } from './pairing.ts';

/** Whether the label has a reason to be trusted with several types. */
export const isBridge = ({ model }: FlowGraph, label: number): boolean =>
  model.labels[label].bridge !== undefined;

/** Rows of what is reached, many of which several classes have in common. */
interface Reached {
  /** By class, its row. */
  readonly rowOf: Uint32Array;
  readonly rows: BitTable;
}

/** Who reaches whom, over classes of labels that are finer than the graph's: bridges or none. */
interface Reach {
  readonly classOf: Uint32Array;
  /** Over any labels, and over no bridges. */
  readonly any: Reached;
  readonly unbridged: Reached;
}

function closed(edges: BitTable): Reached {
  const { componentOf, reach } = closeRows(edges);
  return { rowOf: componentOf, rows: reach };
}

/** Over no bridges: what a bridge sends goes one step and on from there without it. */
function closedWithout(edges: BitTable, isBridging: readonly boolean[]): Reached {
  const inner = new BitTable(edges.rows, edges.columns);
  for (const [row, bridging] of isBridging.entries()) {
    if (!bridging) inner.row(row).set(edges.row(row));
  }
  // A bridge that sends nothing is a component of its own, so its row is its own, too.
  const { rowOf, rows } = closed(inner);
  for (const [row, bridging] of isBridging.entries()) {
    if (!bridging) continue;
    const whole = rows.row(rowOf[row]);
    addBits(whole, edges.row(row));
    eachBit(edges.row(row), (next) => {
      if (!isBridging[next]) addBits(whole, rows.row(rowOf[next]));
    });
  }
  return { rowOf, rows };
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

const classIn = (reach: Reach, label: number): number => (label < 0 ? -1 : reach.classOf[label]);

/** What one policy's classes reach, over the classes of a comparison. */
class Expanded {
  readonly #reached: Reached;
  /** By class of the comparison, the policy's own; −1 for one that it doesn't have. */
  readonly #own: readonly number[];
  /** By class of the policy, those of the comparison. */
  readonly #columns: readonly number[][];
  readonly #rows = new Map<number, BitRow>();

  constructor(reached: Reached, own: readonly number[]) {
    this.#reached = reached;
    this.#own = own;
    this.#columns = Array.from({ length: reached.rows.columns }, (): number[] => []);
    for (const [index, each] of own.entries()) if (each >= 0) this.#columns[each].push(index);
  }

  /** Which row a class has; −1 for a class that reaches nothing since it isn't there. */
  rowOf(index: number): number {
    const own = this.#own[index];
    return own < 0 ? -1 : this.#reached.rowOf[own];
  }

  row(number: number): BitRow {
    const known = this.#rows.get(number);
    if (known !== undefined) return known;
    const row = emptyRow(this.#own.length);
    if (number >= 0) {
      eachBit(this.#reached.rows.row(number), (column) => {
        for (const index of this.#columns[column]) setBit(row, index);
      });
    }
    this.#rows.set(number, row);
    return row;
  }
}

/** Pairs of labels between which information gets in the new policy alone. */
export function gainedFlows(
  { labels }: Pairing,
  { before, after }: Reaches,
  kind: 'any' | 'unbridged',
): FlowChange[] {
  const classes = classesBy(labels.length, (entity) => {
    const pair = labels[entity];
    return `${classIn(before, pair.before)} ${classIn(after, pair.after)}`;
  });
  const first = classes.members.map(([entity]) => labels[entity]);
  const old = new Expanded(
    before[kind],
    first.map((pair) => classIn(before, pair.before)),
  );
  const fresh = new Expanded(
    after[kind],
    first.map((pair) => classIn(after, pair.after)),
  );
  const blocks = new Blocks();
  // Many classes have the same rows in both policies: what is new in them is found once.
  const found = new Map<string, BitRow>();
  for (let index = 0; index < classes.count; index += 1) {
    const [rowBefore, rowAfter] = [old.rowOf(index), fresh.rowOf(index)];
    const key = `${rowBefore} ${rowAfter}`;
    let row = found.get(key);
    if (row === undefined) {
      row = fresh.row(rowAfter).slice();
      takeBits(row, old.row(rowBefore));
      found.set(key, row);
    }
    if (isEmptyRow(row)) continue;
    const isAlone = classes.members[index].length === 1 && hasBit(row, index);
    if (isAlone) {
      row = row.slice();
      clearBit(row, index);
    }
    blocks.add(index, row);
  }
  return blocks.list.map(({ rows, columns }) => ({
    from: entitiesIn(classes, rows),
    to: entitiesIn(classes, columnsOf(columns)),
  }));
}
