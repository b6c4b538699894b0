/**
 * Owns: answering a query: which kind of thing, and which filters mean something for it.
 */

import type { FlowGraph } from '../flow/graph.ts';
import { UserError } from '../user_error.ts';
import { queryRoles, queryRules } from './administration.ts';
import { queryConflicts, queryInvariants, queryTests, queryTypes } from './declared.ts';
import { filtersOf } from './filters.ts';
import type { Wishes } from './filters.ts';
import { queryLabels } from './labels.ts';
import type { Answer, Subject } from './row.ts';

/** The filters that each kind of thing can be asked with, by their options. */
const FILTERS: Readonly<Record<Subject, readonly (keyof Wishes)[]>> = {
  labels: [
    'label',
    'holds',
    'mode',
    'wall',
    'conflict',
    'isBridge',
    'canStart',
    'neverStarts',
    'reaches',
    'reachedBy',
  ],
  resources: ['label', 'holds', 'reaches', 'reachedBy'],
  types: ['type', 'label', 'conflict'],
  conflicts: ['conflict', 'type', 'wall', 'label'],
  rules: ['op', 'subject', 'object', 'role', 'effect', 'label'],
  roles: ['role', 'op'],
  tests: ['op', 'subject', 'object', 'label'],
  invariants: ['label'],
};

/** Filters as they are typed. */
const FLAGS: Readonly<Record<keyof Wishes, string>> = {
  label: '--label',
  type: '--type',
  holds: '--holds',
  wall: '--wall',
  conflict: '--conflict',
  role: '--role',
  op: '--op',
  subject: '--subject',
  object: '--object',
  reaches: '--reaches',
  reachedBy: '--reached-by',
  mode: '--mode',
  effect: '--effect',
  isBridge: '--bridge',
  canStart: '--can-start',
  neverStarts: '--never-starts',
};

/** The filters that are given. */
export function givenFilters(wishes: Wishes): readonly (keyof Wishes)[] {
  const isGiven = (value: Wishes[keyof Wishes]): boolean =>
    typeof value === 'object' ? value.length > 0 : value !== undefined && value !== false;
  const keys = Object.keys(FLAGS).filter((key): key is keyof Wishes => key in wishes);
  return keys.filter((key) => isGiven(wishes[key]));
}

/** @throws UserError for a filter that says nothing about this kind of thing */
function assertMeant(subject: Subject, wishes: Wishes): void {
  const meant = FILTERS[subject];
  const wrong = givenFilters(wishes).find((key) => !meant.includes(key));
  if (wrong === undefined) return;
  const list = meant.map((key) => FLAGS[key]).join(', ');
  throw new UserError(`${FLAGS[wrong]} says nothing about ${subject}`, `Use ${list}.`);
}

/**
 * The answer to a query; all filters hold of every row.
 * @throws UserError for unknown names and filters that can't be meant
 */
export function answer(graph: FlowGraph, subject: Subject, wishes: Wishes): Answer {
  assertMeant(subject, wishes);
  const { model } = graph;
  const filters = filtersOf(model, wishes);
  switch (subject) {
    case 'labels':
      return queryLabels(graph, filters, 'domain');
    case 'resources':
      return queryLabels(graph, filters, 'resource');
    case 'types':
      return queryTypes(model, filters);
    case 'conflicts':
      return queryConflicts(model, filters);
    case 'rules':
      return queryRules(model, filters);
    case 'roles':
      return queryRoles(model, filters);
    case 'tests':
      return queryTests(model, filters);
    case 'invariants':
      return queryInvariants(graph, filters);
  }
}
