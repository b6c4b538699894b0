/**
 * Owns: the types, conflict sets, tests and invariants that a query asks for.
 */

import type { InvariantModel, LabelChoice, PolicyModel } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import type { FlowGraph } from '../flow/graph.ts';
import { judgeInvariantsOver } from '../flow/invariants.ts';
import type { Filters } from './filters.ts';
import type { Answer } from './row.ts';

const meets = (chosen: ReadonlySet<number> | undefined, all: Iterable<number>): boolean =>
  chosen === undefined || [...all].some((each) => chosen.has(each));

/** Types: by name, by a label that holds them, by a conflict set that they stand in. */
export function queryTypes(model: PolicyModel, filters: Filters): Answer {
  const holders: number[][] = model.types.map(() => []);
  const walled: number[][] = model.types.map(() => []);
  for (const [label, { types, walls }] of model.labels.entries()) {
    for (const { type } of types) holders[type].push(label);
    for (const wall of walls) walled[wall].push(label);
  }
  const sets: number[][] = model.types.map(() => []);
  for (const [set, { types }] of model.conflicts.entries()) {
    for (const type of types) sets[type].push(set);
  }
  const labelNames = (labels: readonly number[]): string[] =>
    labels.map((label) => model.labels[label].name);
  const rows = model.types.flatMap(({ name, span }, type) => {
    const isMeant =
      meets(filters.type, [type]) &&
      meets(filters.label, holders[type]) &&
      meets(filters.conflict, sets[type]);
    if (!isMeant) return [];
    const values = {
      name,
      holders: holders[type].length,
      heldBy: labelNames(holders[type]),
      wallOf: labelNames(walled[type]),
      conflicts: sets[type].map((set) => model.conflicts[set].name),
    };
    return [{ span, values }];
  });
  return { subject: 'types', columns: ['name', 'holders', 'heldBy', 'wallOf', 'conflicts'], rows };
}

/** Conflict sets: by name, by a type in them, by a label with a wall of theirs. */
export function queryConflicts(model: PolicyModel, filters: Filters): Answer {
  const walledBy = (types: readonly number[]): number[] => {
    const inSet = new Set(types);
    return [...model.labels.keys()].filter((label) =>
      model.labels[label].walls.some((wall) => inSet.has(wall)),
    );
  };
  const rows = model.conflicts.flatMap(({ name, mode, types, span }, set) => {
    const labels = walledBy(types);
    const isMeant =
      meets(filters.conflict, [set]) &&
      meets(filters.type, types) &&
      meets(filters.wall, types) &&
      meets(filters.label, labels);
    if (!isMeant) return [];
    const values = {
      name,
      mode,
      types: types.map((type) => model.types[type].name),
      labels: labels.map((label) => model.labels[label].name),
    };
    return [{ span, values }];
  });
  return { subject: 'conflicts', columns: ['name', 'mode', 'types', 'labels'], rows };
}

const patterns = (choice: LabelChoice | undefined): readonly string[] => choice?.patterns ?? [];

/** Tests: by an operation, by a label that acts or is acted upon. */
export function queryTests(model: PolicyModel, filters: Filters): Answer {
  const rows = model.tests.flatMap((test) => {
    const { name, subjects, objects, operations, running, expect, reason, rule, span } = test;
    const labels = [...subjects.labels, ...(objects?.labels ?? []), ...running];
    const isMeant =
      meets(filters.op, operations) &&
      meets(filters.subject, subjects.labels) &&
      meets(filters.object, objects?.labels ?? []) &&
      meets(filters.label, labels);
    if (!isMeant) return [];
    const values = {
      name,
      running: running.map((label) => model.labels[label].name),
      subject: patterns(subjects),
      op: operations.map((operation) => OPERATIONS[operation].name),
      object: patterns(objects),
      expect,
      reason: reason ?? null,
      rule: rule ?? null,
    };
    return [{ span, values }];
  });
  const columns = ['name', 'running', 'subject', 'op', 'object', 'expect', 'reason', 'rule'];
  return { subject: 'tests', columns, rows };
}

/** What an invariant says, in a line. */
export function invariantText(invariant: InvariantModel): string {
  const text = (choice: LabelChoice): string => choice.patterns.join(', ');
  if (invariant.kind === 'exclusive') return invariant.groups.map(text).join(' | ');
  const ends = `${text(invariant.from)} → ${text(invariant.to)}`;
  return invariant.kind === 'only-via' ? `${ends} via ${text(invariant.via)}` : ends;
}

function labelsOf(invariant: InvariantModel): number[] {
  if (invariant.kind === 'exclusive') return invariant.groups.flatMap(({ labels }) => labels);
  const via = invariant.kind === 'only-via' ? invariant.via.labels : [];
  return [...invariant.from.labels, ...invariant.to.labels, ...via];
}

/** Invariants, with whether they hold: by a label that they are about. */
export function queryInvariants(graph: FlowGraph, filters: Filters): Answer {
  const verdicts = judgeInvariantsOver(graph);
  const rows = verdicts.flatMap(({ invariant, holds }) => {
    if (!meets(filters.label, labelsOf(invariant))) return [];
    const { name, kind, span } = invariant;
    return [{ span, values: { name, kind, says: invariantText(invariant), holds } }];
  });
  return { subject: 'invariants', columns: ['name', 'kind', 'says', 'holds'], rows };
}
