/**
 * Owns: paths in the flow graph: a shortest one, and all that don't visit a label twice.
 * INVARIANT: answers depend on the policy alone: of paths of one length the one with the smallest
 * label numbers comes first. A path leads to another label than the one that it starts from.
 */

import { clearBit, emptyRow, firstCommon, setBit } from './bits.ts';
import type { BitRow } from './bits.ts';
import type { FlowGraph } from './graph.ts';

/** Labels by their numbers, two or more. */
export type Path = readonly number[];

export const NO_LABELS: ReadonlySet<number> = new Set();

/** A label that was found, and on which way. */
interface Visit {
  readonly label: number;
  /** Where the way began. */
  readonly source: number;
  /** The visit before; −1 at the beginning. */
  readonly before: number;
}

/** The labels that a search still wants, by class, so that an edge is looked at once a class. */
class Wanted {
  readonly #graph: FlowGraph;
  readonly #labels: number[][];
  /** The classes of which any label is wanted. */
  readonly #open: BitRow;

  constructor(graph: FlowGraph, except: ReadonlySet<number>) {
    this.#graph = graph;
    this.#labels = graph.members.map((labels) => labels.filter((label) => !except.has(label)));
    this.#open = emptyRow(graph.members.length);
    for (const [index, labels] of this.#labels.entries()) {
      if (labels.length > 0) setBit(this.#open, index);
    }
  }

  /** Shows `see` what is wanted behind the edges of a label; it says what remains wanted. */
  from(label: number, see: (other: number) => boolean): void {
    const { edges, classOf } = this.#graph;
    const row = edges.row(classOf[label]);
    for (
      let at = firstCommon(row, this.#open);
      at >= 0;
      at = firstCommon(row, this.#open, at + 1)
    ) {
      const left = this.#labels[at].filter((other) => other === label || see(other));
      this.#labels[at] = left;
      if (left.length === 0) clearBit(this.#open, at);
    }
  }
}

function pathTo(visits: readonly Visit[], last: number): number[] {
  const path: number[] = [];
  for (let at = last; at >= 0; at = visits[at].before) path.push(visits[at].label);
  return path.reverse();
}

/**
 * A shortest path from any label of `from` to another one of `to` that avoids all of `avoid`, its
 * ends included; undefined where there is none.
 */
export function shortestPath(
  graph: FlowGraph,
  from: Iterable<number>,
  to: Iterable<number>,
  avoid: ReadonlySet<number> = NO_LABELS,
): Path | undefined {
  const sources = [...new Set(from)].filter((label) => !avoid.has(label)).sort((a, b) => a - b);
  const targets = new Set(to);
  // A label that is both can be the end of a way that began elsewhere: it needs a second visit.
  const isTwice = sources.length > 1 && sources.some((label) => targets.has(label));
  const visits: Visit[] = sources.map((label) => ({ label, source: label, before: -1 }));
  const first = new Map(visits.map(({ label, source }) => [label, source]));
  const wanted = new Wanted(graph, isTwice ? avoid : new Set([...avoid, ...sources]));
  for (const [at, { label, source }] of visits.entries()) {
    const fresh: number[] = [];
    wanted.from(label, (other) => {
      const seen = first.get(other);
      if (seen === source) return true;
      fresh.push(other);
      if (seen !== undefined) return false;
      first.set(other, source);
      return isTwice;
    });
    for (const other of fresh.sort((a, b) => a - b)) {
      visits.push({ label: other, source, before: at });
      if (targets.has(other)) return pathTo(visits, visits.length - 1);
    }
  }
  return undefined;
}

/** Shortest paths that share an end. */
export interface PathTree {
  /** The labels at the other end, the nearest first; the shared end is none of them. */
  readonly reached: readonly number[];
  /** A shortest path, from where it begins to where it ends, for such a label. */
  readonly pathTo: (label: number) => Path;
}

/** Shortest paths from any of `from` to all other labels that are reached, avoiding `avoid`. */
export function pathsFrom(
  graph: FlowGraph,
  from: Iterable<number>,
  avoid: ReadonlySet<number> = NO_LABELS,
): PathTree {
  const sources = [...new Set(from)].filter((label) => !avoid.has(label)).sort((a, b) => a - b);
  const before = new Map(sources.map((label) => [label, -1]));
  const found = [...sources];
  const wanted = new Wanted(graph, new Set([...avoid, ...sources]));
  for (const label of found) {
    const fresh: number[] = [];
    wanted.from(label, (other) => {
      fresh.push(other);
      return false;
    });
    for (const other of fresh.sort((a, b) => a - b)) {
      before.set(other, label);
      found.push(other);
    }
  }
  return {
    reached: found.slice(sources.length),
    pathTo(last) {
      const path: number[] = [];
      for (let label = last; label >= 0; label = before.get(label) ?? -1) path.push(label);
      return path.reverse();
    },
  };
}

/** Shortest paths to any of `to` from all other labels that reach one, avoiding `avoid`. */
export function pathsTo(
  graph: FlowGraph,
  to: Iterable<number>,
  avoid: ReadonlySet<number> = NO_LABELS,
): PathTree {
  const backward = { ...graph, edges: graph.edges.transposed() };
  const tree = pathsFrom(backward, to, avoid);
  return { reached: tree.reached, pathTo: (label) => tree.pathTo(label).toReversed() };
}

/** By label: the fewest edges to any of `to` without passing `except`; −1 where there is no way. */
function distancesTo(
  graph: FlowGraph,
  to: ReadonlySet<number>,
  except: ReadonlySet<number>,
): Int32Array {
  const distances = new Int32Array(graph.labels).fill(-1);
  const found = [...to].filter((label) => !except.has(label));
  for (const label of found) distances[label] = 0;
  const backward = { ...graph, edges: graph.edges.transposed() };
  const wanted = new Wanted(backward, new Set([...except, ...found]));
  for (const label of found) {
    wanted.from(label, (other) => {
      distances[other] = distances[label] + 1;
      found.push(other);
      return false;
    });
  }
  return distances;
}

export interface PathsWish {
  /** How many paths, and of how many edges, at the most. */
  readonly most: number;
  readonly longest?: number;
  readonly avoid?: ReadonlySet<number>;
  /** Only paths that hold one of these. */
  readonly via?: ReadonlySet<number>;
}

export interface Paths {
  readonly paths: readonly Path[];
  /** Why there may be more: as many as asked for, too long ones, or too much work to find them. */
  readonly limit: 'most' | 'longest' | 'work' | undefined;
}

/** Edges looked at before a search gives up: some seconds. */
const WORK_MAX = 2e7;

/** A search for the paths of one length. */
class Search {
  readonly #graph: FlowGraph;
  readonly #targets: ReadonlySet<number>;
  /** By label, the edges that are still to go at least; −1 for labels not to be passed. */
  readonly #distances: Int32Array;
  readonly #wish: PathsWish;
  readonly paths: Path[] = [];
  work = 0;
  /** Whether a path was given up because it would become longer than was looked for. */
  isCut = false;

  constructor(
    graph: FlowGraph,
    targets: ReadonlySet<number>,
    distances: Int32Array,
    wish: PathsWish,
  ) {
    this.#graph = graph;
    this.#targets = targets;
    this.#distances = distances;
    this.#wish = wish;
  }

  get isOver(): boolean {
    return this.paths.length >= this.#wish.most || this.work > WORK_MAX;
  }

  /** Adds the paths that begin like `path` and have just `left` more edges. */
  extend(path: number[], left: number): void {
    for (const label of this.#graph.successorsOf(path[path.length - 1])) {
      if (this.isOver) return;
      this.work += 1;
      const distance = this.#distances[label];
      if (distance < 0 || path.includes(label)) continue;
      if (distance > left - 1) {
        this.isCut = true;
        continue;
      }
      path.push(label);
      if (this.#targets.has(label)) {
        if (left === 1) this.#keep(path);
      } else if (left > 1) this.extend(path, left - 1);
      path.pop();
    }
  }

  #keep(path: readonly number[]): void {
    const { via } = this.#wish;
    if (via === undefined || path.some((label) => via.has(label))) this.paths.push([...path]);
  }
}

/**
 * Paths from any label of `from` to another one of `to`, the shortest first. None visits a label
 * twice, or has one of `from` or `to` in its middle.
 */
export function allPaths(
  graph: FlowGraph,
  from: Iterable<number>,
  to: Iterable<number>,
  wish: PathsWish,
): Paths {
  const avoid = wish.avoid ?? NO_LABELS;
  const sources = [...new Set(from)].filter((label) => !avoid.has(label)).sort((a, b) => a - b);
  const targets = new Set(to);
  const inner = new Set([...avoid, ...sources.filter((label) => !targets.has(label))]);
  const search = new Search(graph, targets, distancesTo(graph, targets, inner), wish);
  const longest = Math.min(wish.longest ?? Number.POSITIVE_INFINITY, graph.labels - 1);
  for (let length = 1; length <= longest; length += 1) {
    search.isCut = false;
    for (const source of sources) search.extend([source], length);
    if (search.isOver) break;
    if (!search.isCut) return { paths: search.paths, limit: undefined };
  }
  const { paths, work } = search;
  const limit = work > WORK_MAX ? 'work' : paths.length >= wish.most ? 'most' : 'longest';
  return { paths, limit: longest === graph.labels - 1 && limit === 'longest' ? undefined : limit };
}
