/**
 * Owns: the flow graph and the invariants read off the model in the slowest and most obvious way.
 * Must not know: any code of the hypervisor but the catalogue of operations.
 */

import type { InvariantModel, PolicyModel } from '../../../policy/model.ts';
import { OPERATIONS } from '../../../policy/operations.ts';
import { adminDecision, conflictsBetween, hostAllows, mayFlow } from '../../policy/naive.ts';

const isPermissive = (model: PolicyModel, label: number): boolean =>
  model.labels[label].kind === 'domain' && (model.permissive?.labels.includes(label) ?? false);

/** Whether a domain can ever wear the label. */
export function canStart(model: PolicyModel, label: number): boolean {
  if (model.labels[label].kind === 'resource') return false;
  if (isPermissive(model, label) || label === model.bootstrap.label) return true;
  const byWalls = conflictsBetween(model, model.bootstrap.label, label);
  return hostAllows(model, label) && byWalls.length === 0;
}

export function canMeet(model: PolicyModel, one: number, other: number): boolean {
  if (isPermissive(model, one) || isPermissive(model, other)) return true;
  return conflictsBetween(model, one, other).length === 0;
}

/** Whether there is an edge in the flow graph. */
export function hasEdge(model: PolicyModel, from: number, to: number): boolean {
  const isThing = (label: number): boolean =>
    model.labels[label].kind === 'resource' || label === model.unlabeled;
  const isThere = (label: number): boolean => isThing(label) || canStart(model, label);
  if (from === to || !isThere(from) || !isThere(to)) return false;
  if (!canStart(model, from) && !canStart(model, to)) return false;
  if (isPermissive(model, from) || isPermissive(model, to)) return true;
  const areAlive = isThing(from) || isThing(to) || canMeet(model, from, to);
  if (areAlive && mayFlow(model, from, to)) return true;
  return OPERATIONS.some(({ name, kind, direction }, operation) => {
    if (kind !== 'admin') return false;
    const moves = (subject: number, object: number): boolean => {
      if (!canStart(model, subject)) return false;
      const isAboutLabels = ['policy.', 'audit.', 'schedule.', 'host.'].some((start) =>
        name.startsWith(start),
      );
      if (!isAboutLabels && !canStart(model, object)) return false;
      if (!isAboutLabels && name !== 'domain.create' && !areAlive) return false;
      return adminDecision(model, subject, operation, object).permitted;
    };
    return (direction !== 'from' && moves(from, to)) || (direction !== 'to' && moves(to, from));
  });
}

export type Matrix = readonly (readonly boolean[])[];

export const edgesOf = (model: PolicyModel): Matrix =>
  model.labels.map((_, from) => model.labels.map((__, to) => hasEdge(model, from, to)));

/** Warshall's closure: what is reached by one edge or more. */
export function warshall(edges: Matrix): boolean[][] {
  const reach = edges.map((row) => [...row]);
  for (const [middle, through] of reach.entries()) {
    for (const row of reach) {
      if (row[middle]) through.forEach((to, at) => (row[at] ||= to));
    }
  }
  return reach;
}

/** Edges of a shortest way between two labels that avoids some; undefined where there is none. */
export function distance(
  edges: Matrix,
  from: number,
  to: number,
  avoid: readonly number[] = [],
): number | undefined {
  if (avoid.includes(from) || avoid.includes(to)) return undefined;
  let level = [from];
  const seen = new Set([from, ...avoid]);
  for (let steps = 1; level.length > 0; steps += 1) {
    const next = [...edges.keys()].filter((label) => level.some((each) => edges[each][label]));
    if (next.includes(to)) return steps;
    level = next.filter((label) => !seen.has(label));
    for (const label of level) seen.add(label);
  }
  return undefined;
}

/** All ways between two labels that visit none twice, by length and then by label numbers. */
export function simplePaths(edges: Matrix, from: number, to: number): number[][] {
  const found: number[][] = [];
  const walk = (path: number[]): void => {
    for (const [next, isEdge] of edges[path[path.length - 1]].entries()) {
      if (!isEdge || path.includes(next)) continue;
      if (next === to) found.push([...path, next]);
      else walk([...path, next]);
    }
  };
  walk([from]);
  return found.sort((a, b) => a.length - b.length);
}

/** The pairs of different labels that an invariant is about. */
export function pairsOf(
  one: readonly number[],
  other: readonly number[],
): (readonly [number, number])[] {
  return one.flatMap((a) => other.flatMap((b) => (a === b ? [] : [[a, b] as const])));
}

export function holds(model: PolicyModel, edges: Matrix, invariant: InvariantModel): boolean {
  if (invariant.kind === 'exclusive') {
    return invariant.groups.every((group, index) =>
      invariant.groups
        .slice(index + 1)
        .every((others) =>
          pairsOf(group.labels, others.labels).every(
            ([a, b]) => !canStart(model, a) || !canStart(model, b) || !canMeet(model, a, b),
          ),
        ),
    );
  }
  const pairs = pairsOf(invariant.from.labels, invariant.to.labels);
  if (invariant.kind === 'flow') return pairs.every(([a, b]) => distance(edges, a, b));
  const avoid = invariant.kind === 'only-via' ? invariant.via.labels : [];
  return pairs.every(([a, b]) => distance(edges, a, b, avoid) === undefined);
}
