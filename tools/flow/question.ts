/**
 * Owns: answering who gets to whom: by which paths, or else what keeps it from getting there.
 * Must not know: how questions are asked, how answers are printed.
 */

import type { FlowGraph } from './graph.ts';
import { allPaths, pathsFrom, pathsTo, shortestPath } from './paths.ts';
import type { Path, Paths } from './paths.ts';

type Labels = readonly number[];

/** A question between two ends; one of them can be left open. */
export interface FlowQuestion {
  readonly from: Labels | undefined;
  readonly to: Labels | undefined;
  /** What a path has to hold one of; empty where it need not. */
  readonly via: Labels;
  readonly avoid: Labels;
  /** How many paths, the shortest first; 1 for a shortest one. */
  readonly most: number;
  /** Edges of the longest path that is looked for. */
  readonly longest: number | undefined;
}

export interface FlowAnswer {
  /** With one end open: a shortest path for each label of the open end. */
  readonly paths: readonly Path[];
  readonly limit: Paths['limit'];
  /** Where both ends are given and no path is: what is reached instead, which nothing leaves. */
  readonly cut: Labels | undefined;
}

/** A shortest way that passes one of `via`; it may visit a label twice. */
function shortestVia(
  graph: FlowGraph,
  from: Labels,
  to: Labels,
  wish: FlowQuestion,
): Path | undefined {
  const avoid = new Set(wish.avoid);
  // One end at a time where a label is both, so that none becomes its own end.
  const isBoth = from.some((label) => to.includes(label));
  let best: Path | undefined;
  for (const sources of isBoth ? from.map((label) => [label]) : [from]) {
    const ends = to.filter((label) => !isBoth || label !== sources[0]);
    const [before, after] = [pathsFrom(graph, sources, avoid), pathsTo(graph, ends, avoid)];
    const starts = new Set([...sources, ...before.reached]);
    const leads = new Set([...ends, ...after.reached]);
    for (const middle of wish.via) {
      if (avoid.has(middle) || !starts.has(middle) || !leads.has(middle)) continue;
      const way = [...before.pathTo(middle), ...after.pathTo(middle).slice(1)];
      if (way.length > 1 && way.length < (best?.length ?? Number.POSITIVE_INFINITY)) best = way;
    }
  }
  return best;
}

function pathsBetween(
  graph: FlowGraph,
  from: Labels,
  to: Labels,
  wish: FlowQuestion,
): Pick<FlowAnswer, 'paths' | 'limit'> {
  const { via, most, longest } = wish;
  const avoid = new Set(wish.avoid);
  if (most > 1 || longest !== undefined) {
    const passing = via.length > 0 ? { via: new Set(via) } : {};
    const bound = longest === undefined ? {} : { longest };
    return allPaths(graph, from, to, { most, avoid, ...passing, ...bound });
  }
  const path =
    via.length > 0 ? shortestVia(graph, from, to, wish) : shortestPath(graph, from, to, avoid);
  return { paths: path === undefined ? [] : [path], limit: undefined };
}

export function answerFlow(graph: FlowGraph, question: FlowQuestion): FlowAnswer {
  const { from, to } = question;
  const avoid = new Set(question.avoid);
  if (from !== undefined && to !== undefined) {
    const { paths, limit } = pathsBetween(graph, from, to, question);
    if (paths.length > 0 || limit !== undefined) return { paths, limit, cut: undefined };
    return { paths, limit, cut: [...pathsFrom(graph, from, avoid).reached].sort((a, b) => a - b) };
  }
  const tree = from === undefined ? pathsTo(graph, to ?? [], avoid) : pathsFrom(graph, from, avoid);
  return { paths: tree.reached.map(tree.pathTo), limit: undefined, cut: undefined };
}
