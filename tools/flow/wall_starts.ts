/**
 * Owns: the bits that starting domains tells. Who may create a domain whose wall a conflict set
 * excludes while another runs learns from the refusal whether the other runs. That is permitted,
 * whatever the flows say: it is one declassified bit, and it has to be listed.
 */

import { OP } from '../../policy/operations.ts';
import { permittingRule } from './administration.ts';
import type { FlowGraph } from './graph.ts';

export interface WallStart {
  /** Who may start domains; labels that nothing tells apart are told together. */
  readonly subjects: readonly number[];
  /** The conflict set that refuses, and the wall of what is started. */
  readonly conflict: number;
  readonly wall: number;
  /** What can be started, and what is then told about. */
  readonly starts: readonly number[];
  readonly tellsOf: readonly number[];
  /** Whether all of the latter flow to all subjects anyway, by one edge. */
  readonly isFlowAnyway: boolean;
}

/** Who may create domains, by what no admin rule tells apart; and of which admin classes. */
function creatorsOf({ model, policy, presence }: FlowGraph) {
  const { labels } = policy.image;
  const groups = new Map<number, number[]>();
  const oneOf = new Map<number, number>();
  for (const label of model.labels.keys()) {
    const { adminClass } = labels[label];
    oneOf.set(adminClass, label);
    if (!presence.acts[label]) continue;
    const group = groups.get(adminClass);
    if (group === undefined) groups.set(adminClass, [label]);
    else group.push(label);
  }
  return [...groups.values()].flatMap((subjects) => {
    const may = ([, object]: readonly [number, number]): boolean =>
      permittingRule(policy, OP['domain.create'], subjects[0], object) >= 0;
    const created = new Set([...oneOf].filter(may).map(([adminClass]) => adminClass));
    return created.size === 0 ? [] : [{ subjects, created }];
  });
}

/** All declassified bits, by subject, conflict set and wall. */
export function wallStartsOf(graph: FlowGraph): WallStart[] {
  const { model, policy, presence } = graph;
  const acting = [...model.labels.keys()].filter((label) => presence.acts[label]);
  // A permissive label starts whatever runs, and so tells nothing; others tell of it.
  const refused = acting.filter((label) => !presence.isPermissive[label]);
  const sets = model.conflicts.flatMap(({ types }, conflict) =>
    types.map((wall) => {
      const rivals = new Set(types.filter((type) => type !== wall));
      const starts = refused.filter((label) => model.labels[label].walls.includes(wall));
      const tellsOf = acting.filter((label) =>
        model.labels[label].walls.some((type) => rivals.has(type)),
      );
      return { conflict, wall, starts, tellsOf };
    }),
  );
  const told = sets.filter(({ starts, tellsOf }) => starts.length > 0 && tellsOf.length > 0);
  return creatorsOf(graph).flatMap(({ subjects, created }) =>
    told.flatMap(({ conflict, wall, starts, tellsOf }): WallStart[] => {
      const may = starts.filter((label) => created.has(policy.image.labels[label].adminClass));
      // Nobody learns of itself.
      const others = tellsOf.filter((label) => subjects.length > 1 || label !== subjects[0]);
      if (may.length === 0 || others.length === 0) return [];
      const isFlowAnyway = others.every((other) =>
        subjects.every((subject) => subject === other || graph.hasEdge(other, subject)),
      );
      return [{ subjects, conflict, wall, starts: may, tellsOf: others, isFlowAnyway }];
    }),
  );
}
