/**
 * Owns: the labels through which information gets between labels that don't reach each other by one
 * edge: those that have to be trusted to keep apart what others may not exchange. A policy calls a
 * bridge what it declares to be one; what connects others need not be declared.
 */

import { firstCommon } from './bits.ts';
import type { FlowGraph } from './graph.ts';

export interface Connector {
  readonly label: number;
  /** One of the pairs that it connects: nothing gets from the first to the second by one edge. */
  readonly from: number;
  readonly to: number;
}

/** A label of a class that is none of the others; −1 where there is none. */
function another(labels: readonly number[], ...others: readonly number[]): number {
  return labels.find((label) => !others.includes(label)) ?? -1;
}

/** The labels that connect others, ascending, each with the first pair that was found. */
export function connectorsOf(graph: FlowGraph): Connector[] {
  const { edges, members, classOf } = graph;
  const backward = edges.transposed();
  const pairs = members.map((labels, index): Connector | undefined => {
    const [label] = labels;
    const before = backward.row(index);
    const after = edges.row(index);
    for (let at = firstCommon(before, before); at >= 0; at = firstCommon(before, before, at + 1)) {
      const direct = edges.row(at);
      const far = after.map((word, place) => word & ~direct[place]);
      for (let end = firstCommon(far, far); end >= 0; end = firstCommon(far, far, end + 1)) {
        const from = another(members[at], label);
        const to = another(members[end], label, from);
        if (from >= 0 && to >= 0) return { label, from, to };
      }
    }
    return undefined;
  });
  return [...classOf].flatMap((index, label) => {
    const pair = pairs[index];
    if (pair === undefined) return [];
    // Another label of the class connects the same, but for itself.
    const swap = (end: number): number => (end === label ? pair.label : end);
    return [{ label, from: swap(pair.from), to: swap(pair.to) }];
  });
}
