/**
 * Owns: whom a label can reach without passing domain 0, which is trusted with everything and so
 * would let everybody reach everybody.
 * Must not know: how it is told.
 */

import { eachBit } from '../flow/bits.ts';
import type { BitTable } from '../flow/bits.ts';
import type { FlowGraph } from '../flow/graph.ts';

/** The labels that are reached along the edges without passing one, ascending. */
function reached(graph: FlowGraph, edges: BitTable, start: number, avoided: number): number[] {
  const { classOf, members } = graph;
  // Labels of one class are told apart by nothing, so a class is avoided whole or not at all.
  const isAlone = members[classOf[avoided]].length === 1 && avoided !== start;
  const closed = isAlone ? classOf[avoided] : -1;
  const seen = new Set<number>();
  const open = [classOf[start]];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    eachBit(edges.row(node), (next) => {
      if (next === closed || seen.has(next)) return;
      seen.add(next);
      open.push(next);
    });
  }
  const labels = [...seen].flatMap((node) => members[node]);
  return labels.filter((label) => label !== start).sort((a, b) => a - b);
}

export interface Reach {
  /** Those that a label can reach, and those that can reach it. */
  readonly to: readonly number[];
  readonly from: readonly number[];
}

/** Whom a label reaches, and who reaches it, by ways that don't pass another label. */
export function reachWithout(graph: FlowGraph, backward: BitTable, label: number, avoided: number) {
  return {
    to: reached(graph, graph.edges, label, avoided),
    from: reached(graph, backward, label, avoided),
  } satisfies Reach;
}
