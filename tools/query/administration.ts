/**
 * Owns: the admin rules and roles that a query asks for. A rule's operations are those of its role
 * and of the roles that it inherits.
 */

import type { AdminRuleModel, PolicyModel } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { matchesPattern, parsePattern } from '../../policy/pattern.ts';
import type { Filters } from './filters.ts';
import type { Answer } from './row.ts';

/** By role: its operations with those that it inherits, ascending. */
export function expandRoles({ roles }: PolicyModel): readonly (readonly number[])[] {
  return roles.map((_, role) => {
    const seen = new Set([role]);
    const operations = new Set<number>();
    for (const each of seen) {
      for (const operation of roles[each].may) operations.add(operation);
      for (const inherited of roles[each].inherits) seen.add(inherited);
    }
    return [...operations].sort((a, b) => a - b);
  });
}

const operationNames = (numbers: readonly number[]): string[] =>
  numbers.map((number) => OPERATIONS[number].name);

/** Whether a pattern of a rule matches any of some labels. */
function matchesAny(
  { labels }: PolicyModel,
  text: string,
  chosen: ReadonlySet<number> | undefined,
): boolean {
  if (chosen === undefined) return true;
  const pattern = parsePattern(text);
  return [...chosen].some((label) => matchesPattern(pattern, labels[label].name));
}

/** Rules: by an operation, by who acts on whom, by role, by effect. */
export function queryRules(model: PolicyModel, filters: Filters): Answer {
  const { op, subject, object, role, effect, label } = filters;
  const roleOperations = expandRoles(model);
  const operationsOf = ({ may, role: own }: AdminRuleModel): number[] =>
    [...new Set([...may, ...(own === undefined ? [] : roleOperations[own])])].sort((a, b) => a - b);
  const rows = model.rules.flatMap((rule, index) => {
    const operations = operationsOf(rule);
    const isMeant =
      (op === undefined || operations.some((operation) => op.has(operation))) &&
      (role === undefined || (rule.role !== undefined && role.has(rule.role))) &&
      (effect === undefined || rule.effect === effect) &&
      matchesAny(model, rule.subject, subject) &&
      matchesAny(model, rule.object, object) &&
      (matchesAny(model, rule.subject, label) || matchesAny(model, rule.object, label));
    if (!isMeant) return [];
    const values = {
      rule: `admin.rules[${index}]`,
      effect: rule.effect,
      subject: rule.subject,
      role: rule.role === undefined ? null : model.roles[rule.role].name,
      may: operationNames(operations),
      object: rule.object,
    };
    return [{ span: rule.span, values }];
  });
  const columns = ['rule', 'effect', 'subject', 'role', 'may', 'object'];
  return { subject: 'rules', columns, rows };
}

/** Roles: by name, by an operation that they have, themselves or by another. */
export function queryRoles(model: PolicyModel, { role: chosen, op }: Filters): Answer {
  const expanded = expandRoles(model);
  const rows = model.roles.flatMap(({ name, inherits, may, span }, role) => {
    if (chosen?.has(role) === false) return [];
    if (op !== undefined && !expanded[role].some((operation) => op.has(operation))) return [];
    const values = {
      name,
      inherits: inherits.map((other) => model.roles[other].name),
      may: operationNames(may),
      all: operationNames(expanded[role]),
    };
    return [{ span, values }];
  });
  return { subject: 'roles', columns: ['name', 'inherits', 'may', 'all'], rows };
}
