/**
 * Owns: what a policy decides, in a form in which two policies can be compared: without places,
 * reasons, and names that nothing depends on. Equal meanings decide everything alike; some that
 * decide alike have different ones.
 */

import type { AdminRuleModel, PolicyModel } from '../../policy/model.ts';

/** The operations of a rule, those of its role and of what that inherits included. */
function operationsOf(model: PolicyModel, rule: AdminRuleModel): readonly number[] {
  const operations = new Set(rule.may);
  const roles = new Set(rule.role === undefined ? [] : [rule.role]);
  // A set grows while it is gone through.
  for (const role of roles) {
    for (const operation of model.roles[role].may) operations.add(operation);
    for (const parent of model.roles[role].inherits) roles.add(parent);
  }
  return [...operations].sort((a, b) => a - b);
}

/** Without `span` and the like, which differ whenever a text does. */
const withoutPlaces = (key: string, value: unknown): unknown =>
  /span$/i.test(key) ? undefined : value;

/** The meaning of a policy as text. */
export function meaningOf(model: PolicyModel): string {
  const typeName = (type: number): string => model.types[type].name;
  const worn = new Set(model.labels.flatMap(({ walls }) => walls));
  const labels = model.labels.map(({ name, kind, types, walls, limits, from }) => {
    const held = types.map(({ type, mode }) => `${mode} ${typeName(type)}`).sort();
    return { name, kind, held, walls: walls.map(typeName).sort(), limits, from };
  });
  const conflicts = model.conflicts
    .map(({ mode, types }) => {
      return {
        mode,
        types: types
          .filter((type) => worn.has(type))
          .map(typeName)
          .sort(),
      };
    })
    .filter(({ types }) => types.length > 1);
  const rules = model.rules.map((rule) => {
    const { effect, subject, object } = rule;
    return { effect, subject, object, may: operationsOf(model, rule) };
  });
  const { name, version, from, final, bootstrap, host } = model;
  const { invariants, tests, waivers, permissive, audit, approvals } = model;
  const head = { name, version, from, final, bootstrap: bootstrap.label, host: host.label };
  const claims = { invariants, tests, waivers, permissive, audit, approvals };
  return JSON.stringify({ ...head, labels, conflicts, rules, ...claims }, withoutPlaces);
}
