/**
 * Owns: mutants of the admin section: rules that are dropped, turned round, wider or narrower, and
 * roles that may do one thing more or less.
 */

import type { AdminRuleModel, PolicyModel, RoleModel } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { matchesPattern, parsePattern } from '../../policy/pattern.ts';
import { withoutRule, written } from '../explain/edits.ts';
import type { MakeMutant } from './mutants.ts';

const ADMIN = { admin: true } as const;

const ADMIN_OPERATIONS = OPERATIONS.flatMap(({ kind }, index) => (kind === 'admin' ? [index] : []));

/** One operation more, or one less. */
function* listsNear(
  may: readonly number[],
): Generator<readonly [operation: number, isNew: boolean]> {
  for (const operation of ADMIN_OPERATIONS) yield [operation, !may.includes(operation)];
}

const listWith = (may: readonly number[], operation: number, isNew: boolean): number[] =>
  isNew ? [...may, operation] : may.filter((each) => each !== operation);

/** What a pattern could have been written as: anything; or the first of several that it matches. */
function patternsNear({ labels }: PolicyModel, pattern: string): string[] {
  if (pattern === '*') return labels.length > 1 ? labels.slice(0, 1).map(({ name }) => name) : [];
  const parsed = parsePattern(pattern);
  const matched = labels.filter(({ name }) => matchesPattern(parsed, name));
  return ['*', ...(matched.length > 1 ? matched.slice(0, 1).map(({ name }) => name) : [])];
}

function* ruleMutants(model: PolicyModel, index: number): Generator<MakeMutant> {
  const rule = model.rules[index];
  const { span } = rule;
  const where = `admin.rules[${index}]`;
  const changed = (to: Partial<AdminRuleModel>, edit: string): MakeMutant => {
    const rules = (): AdminRuleModel[] =>
      model.rules.map((each, at) => (at === index ? { ...each, ...to } : each));
    return () => ({ edit, span, model: { ...model, rules: rules() }, touches: ADMIN });
  };
  yield () => {
    return { edit: `remove ${where}`, span, model: withoutRule(model, index), touches: ADMIN };
  };
  const effect = rule.effect === 'allow' ? 'deny' : 'allow';
  yield changed({ effect }, `make ${where} ${effect}`);
  for (const subject of patternsNear(model, rule.subject)) {
    yield changed({ subject }, `in ${where} write subject: ${written(subject)}`);
  }
  for (const object of patternsNear(model, rule.object)) {
    yield changed({ object }, `in ${where} write object: ${written(object)}`);
  }
  if (rule.role !== undefined) return;
  for (const [operation, isNew] of listsNear(rule.may)) {
    const may = listWith(rule.may, operation, isNew);
    if (may.length === 0) continue;
    const { name } = OPERATIONS[operation];
    yield changed({ may }, `${isNew ? 'add' : 'remove'} ${name} ${isNew ? 'to' : 'from'} ${where}`);
  }
}

function* roleMutants(model: PolicyModel, index: number): Generator<MakeMutant> {
  const role = model.roles[index];
  const { span } = role;
  const where = `admin.roles.${role.name}`;
  const changed = (to: Partial<RoleModel>, edit: string): MakeMutant => {
    const roles = (): RoleModel[] =>
      model.roles.map((each, at) => (at === index ? { ...each, ...to } : each));
    return () => ({ edit, span, model: { ...model, roles: roles() }, touches: ADMIN });
  };
  for (const [operation, isNew] of listsNear(role.may)) {
    const may = listWith(role.may, operation, isNew);
    const { name } = OPERATIONS[operation];
    yield changed({ may }, `${isNew ? 'add' : 'remove'} ${name} ${isNew ? 'to' : 'from'} ${where}`);
  }
  for (const inherited of role.inherits) {
    const inherits = role.inherits.filter((each) => each !== inherited);
    const edit = `let ${where} no longer inherit ${model.roles[inherited].name}`;
    yield changed({ inherits }, edit);
  }
}

export function* adminMutants(model: PolicyModel): Generator<MakeMutant> {
  for (const index of model.rules.keys()) yield* ruleMutants(model, index);
  for (const index of model.roles.keys()) yield* roleMutants(model, index);
}
