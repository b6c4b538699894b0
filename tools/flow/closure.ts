/**
 * Owns: who reaches whom in the flow graph through any number of others: components that reach each
 * other (Kosaraju and Sharir's method, over rows of bits), and what each reaches, from the last
 * components backwards.
 * INVARIANT: takes time in the square of the classes over the width of a word, plus the edges.
 */

import { BitTable, addBits, eachBit, emptyRow, firstCommon, hasBit, clearBit } from './bits.ts';
import type { BitRow } from './bits.ts';
import type { FlowGraph } from './graph.ts';

export interface Closure {
  /** Whether something can get from one label to another one. */
  reaches(from: number, to: number): boolean;
  /** The labels that are reached, ascending. */
  reachedFrom(from: number): number[];
  /** A number for each label: labels of one number reach the same labels, but for themselves. */
  componentOf(label: number): number;
}

const allSet = (columns: number): BitRow => {
  const row = emptyRow(columns).fill(0xffffffff);
  if (columns % 32 !== 0) row[row.length - 1] = 2 ** (columns % 32) - 1;
  return row;
};

/** The nodes in the order in which a depth-first search leaves them. */
function finishOrder(edges: BitTable): number[] {
  const count = edges.rows;
  const open = allSet(count);
  const order: number[] = [];
  for (let root = 0; root < count; root += 1) {
    if (!hasBit(open, root)) continue;
    clearBit(open, root);
    const path = [root];
    // Where the search of each node on the path goes on: what is before is no longer open.
    const from = [0];
    while (path.length > 0) {
      const node = path[path.length - 1];
      const next = firstCommon(edges.row(node), open, from[path.length - 1]);
      if (next < 0) {
        order.push(node);
        path.pop();
        from.pop();
        continue;
      }
      from[path.length - 1] = next;
      clearBit(open, next);
      path.push(next);
      from.push(0);
    }
  }
  return order;
}

/** Components in an order in which those that reach others come first. */
function componentsOf(edges: BitTable): number[][] {
  const backward = edges.transposed();
  const open = allSet(edges.rows);
  const components: number[][] = [];
  for (const root of finishOrder(edges).reverse()) {
    if (!hasBit(open, root)) continue;
    clearBit(open, root);
    const component = [root];
    for (const node of component) {
      const row = backward.row(node);
      for (let next = firstCommon(row, open); next >= 0; next = firstCommon(row, open, next)) {
        clearBit(open, next);
        component.push(next);
      }
    }
    components.push(component);
  }
  return components;
}

/** Everything that the rows of a graph reach, by node: which row of `reach` says it. */
export function closeRows(edges: BitTable): { componentOf: Uint32Array; reach: BitTable } {
  const components = componentsOf(edges);
  const componentOf = new Uint32Array(edges.rows);
  for (const [index, nodes] of components.entries()) {
    for (const node of nodes) componentOf[node] = index;
  }
  const reach = new BitTable(components.length, edges.rows);
  for (let index = components.length - 1; index >= 0; index -= 1) {
    const row = reach.row(index);
    const nodes = components[index];
    const next = emptyRow(edges.rows);
    for (const node of nodes) addBits(next, edges.row(node));
    addBits(row, next);
    const waiting = next.slice();
    for (let node = firstCommon(waiting, waiting); node >= 0;) {
      clearBit(waiting, node);
      const other = componentOf[node];
      if (other !== index) {
        const more = reach.row(other);
        addBits(row, more);
        // What these reach was added with them.
        for (let at = 0; at < waiting.length; at += 1) waiting[at] &= ~more[at];
      }
      node = firstCommon(waiting, waiting, node);
    }
  }
  return { componentOf, reach };
}

export function closureOf({ edges, classOf, members }: FlowGraph): Closure {
  const { componentOf, reach } = closeRows(edges);
  return {
    reaches: (from, to) => from !== to && reach.has(componentOf[classOf[from]], classOf[to]),
    reachedFrom(from) {
      const found: number[] = [];
      eachBit(reach.row(componentOf[classOf[from]]), (index) => found.push(...members[index]));
      return found.filter((label) => label !== from).sort((a, b) => a - b);
    },
    componentOf: (label) => componentOf[classOf[label]],
  };
}
