/**
 * Owns: who may do an administrative operation to whom, and which rules say so or deny it. The
 * compiled table answers; labels that no rule tells apart are answered for together.
 * Must not know: how answers are printed.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { ADMIN_DENY } from '../../policy/image.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { needOf } from '../flow/administration.ts';
import { allowanceFinder, rolesTo } from './chain.ts';

/** Some labels that a rule lets do the operation to some others, or forbids to. */
export interface Grant {
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  /** Index of the admin rule that decides. */
  readonly rule: number;
  /** The roles through which the rule is about the operation. */
  readonly roles: readonly number[];
}

/** A denial that takes back what another rule allows. */
export interface Override extends Grant {
  /** The rule that would have allowed it. */
  readonly allowance: number;
}

export interface WhoCan {
  readonly grants: readonly Grant[];
  readonly overrides: readonly Override[];
}

/** The labels that an operation can be about. */
export function objectsOf({ labels }: PolicyModel, operation: number): number[] {
  const isAny = needOf(operation) === 'label';
  const all = [...labels.keys()];
  return isAny ? all : all.filter((label) => labels[label].kind === 'domain');
}

function byClass(
  { image }: LoadedPolicy,
  labels: readonly number[],
): ReadonlyMap<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const label of labels) {
    const { adminClass } = image.labels[label];
    const group = groups.get(adminClass);
    if (group === undefined) groups.set(adminClass, [label]);
    else group.push(label);
  }
  return groups;
}

const ascending = (a: number, b: number): number => a - b;

/** Who may do an operation of the admin section. */
export function whoCan(
  model: PolicyModel,
  policy: LoadedPolicy,
  operation: number,
  objects: readonly number[],
): WhoCan {
  const { admin, rules } = policy.image;
  const row = admin.operations.indexOf(OPERATIONS[operation].name);
  const firstRule = rules.findIndex(({ kind }) => kind === 'admin-rule');
  const domains = [...model.labels.keys()].filter((each) => model.labels[each].kind === 'domain');
  const objectGroups = byClass(policy, objects);
  const allowanceOf = allowanceFinder(model, operation);
  const grants: Grant[] = [];
  const overrides: Override[] = [];
  for (const [subject, subjects] of row < 0 ? [] : byClass(policy, domains)) {
    const decided = new Map<string, { rule: number; allowance: number; objects: number[] }>();
    for (const [object, group] of objectGroups) {
      const cell = admin.decisions[(row * admin.classes + subject) * admin.classes + object];
      if (cell === 0) continue;
      const isDenied = cell >= ADMIN_DENY;
      const rule = (isDenied ? cell - ADMIN_DENY : cell) - 1 - firstRule;
      const allowance = isDenied ? allowanceOf(subjects[0], group[0]) : -1;
      // What nobody allowed needs no denial.
      if (allowance === undefined) continue;
      const key = `${rule} ${allowance}`;
      const known = decided.get(key);
      if (known === undefined) decided.set(key, { rule, allowance, objects: [...group] });
      else known.objects.push(...group);
    }
    for (const { rule, allowance, objects: over } of decided.values()) {
      const roles = rolesTo(model, rule, operation) ?? [];
      const grant = { subjects, objects: over.sort(ascending), rule, roles };
      if (allowance < 0) grants.push(grant);
      else overrides.push({ ...grant, allowance });
    }
  }
  return { grants, overrides };
}
