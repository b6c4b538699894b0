/**
 * Owns: how much of everything a policy has: what a query answers that asks for nothing special.
 */

import type { FlowGraph } from '../flow/graph.ts';
import { startable } from '../graph/relations.ts';

export interface Statistics {
  /** The policy's own name. */
  readonly name: string;
  readonly version: string;
  readonly labels: number;
  readonly resources: number;
  readonly types: number;
  readonly conflicts: number;
  readonly stickyConflicts: number;
  readonly bridges: number;
  readonly directed: number;
  readonly neverStarts: number;
  readonly permissive: number;
  readonly roles: number;
  readonly rules: number;
  readonly denyRules: number;
  readonly invariants: number;
  readonly tests: number;
  readonly waivers: number;
  readonly flowClasses: number;
  readonly files: number;
}

export function statisticsOf(graph: FlowGraph): Statistics {
  const { model, policy, presence } = graph;
  const { labels, conflicts, rules } = model;
  const domains = labels.filter(({ kind }) => kind === 'domain');
  const canStart = startable(graph);
  return {
    name: model.name,
    version: model.version.join('.'),
    labels: domains.length,
    resources: labels.length - domains.length,
    types: model.types.length,
    conflicts: conflicts.length,
    stickyConflicts: conflicts.filter(({ mode }) => mode === 'sticky').length,
    bridges: labels.filter(({ bridge }) => bridge !== undefined).length,
    directed: domains.filter(({ types }) => types.some(({ mode }) => mode !== 'both')).length,
    neverStarts: canStart.filter((can) => !can).length,
    permissive: presence.isPermissive.filter(Boolean).length,
    roles: model.roles.length,
    rules: rules.length,
    denyRules: rules.filter(({ effect }) => effect === 'deny').length,
    invariants: model.invariants.length,
    tests: model.tests.length,
    waivers: model.waivers.length,
    flowClasses: policy.image.flow.size,
    files: model.files.length,
  };
}

type Figure = Exclude<keyof Statistics, 'name' | 'version'>;

/** The figures in order, and what each is, for tables. */
export const STATISTIC_WORDS: readonly (readonly [figure: Figure, words: string])[] = [
  ['labels', 'labels that domains wear'],
  ['resources', 'labels of resources'],
  ['types', 'types'],
  ['conflicts', 'conflict sets'],
  ['stickyConflicts', 'of them sticky'],
  ['bridges', 'declared bridges'],
  ['directed', 'labels that hold a type one way'],
  ['neverStarts', 'labels that can never start'],
  ['permissive', 'permissive labels'],
  ['roles', 'roles'],
  ['rules', 'admin rules'],
  ['denyRules', 'of them denials'],
  ['invariants', 'invariants'],
  ['tests', 'tests'],
  ['waivers', 'waivers'],
  ['flowClasses', 'classes of labels with the same flows'],
  ['files', 'files'],
];
