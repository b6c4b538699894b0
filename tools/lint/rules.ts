/**
 * Owns: what is doubtful about admin rules: those that decide nothing. The compiled table says so:
 * it names the rule that decides each cell.
 */

import { ADMIN_DENY } from '../../policy/image.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { shown } from '../../policy/names.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { matchesPattern, parsePattern } from '../../policy/pattern.ts';
import type { Subject } from './subject.ts';

/** The operations of a rule: its own, and those of its role and all that the role inherits. */
function operationsOf({ rules, roles }: PolicyModel, rule: number): ReadonlySet<number> {
  const { may, role } = rules[rule];
  const operations = new Set(may);
  const open = role === undefined ? [] : [role];
  const seen = new Set(open);
  for (const number of open) {
    for (const operation of roles[number].may) operations.add(operation);
    for (const parent of roles[number].inherits) {
      if (!seen.has(parent)) open.push(parent);
      seen.add(parent);
    }
  }
  return operations;
}

/** Rule numbers of the image that decide something. */
function decidingRules({ policy }: Subject): ReadonlySet<number> {
  const deciding = new Set<number>();
  for (const cell of policy.image.admin.decisions) {
    if (cell !== 0) deciding.add((cell & ~ADMIN_DENY) - 1);
  }
  return deciding;
}

/** The first label that a pattern matches, or −1. */
function firstMatch({ labels }: PolicyModel, text: string): number {
  const pattern = parsePattern(text);
  return labels.findIndex(({ name }) => matchesPattern(pattern, name));
}

export function lintRules(subject: Subject): void {
  const { model, policy, findings } = subject;
  const { image } = policy;
  const deciding = decidingRules(subject);
  const numbers = new Map(image.rules.map(({ name }, number) => [name, number]));
  for (const [index, { subject: who, object, span }] of model.rules.entries()) {
    const name = `admin.rules[${index}]`;
    const operations = operationsOf(model, index);
    const [operation] = operations;
    if (operation === undefined) {
      const message = `The rule ${name} names no operation, so it decides nothing.`;
      findings.add('empty-rule', span, message, 'Add operations to it, or to its role.', name);
      continue;
    }
    const [a, b] = [firstMatch(model, who), firstMatch(model, object)];
    // A pattern for nobody is told where the policy is read.
    if (a < 0 || b < 0 || deciding.has(numbers.get(name) ?? -1)) continue;
    const row = image.admin.operations.indexOf(OPERATIONS[operation].name);
    const { classes, decisions } = image.admin;
    const [from, to] = [image.labels[a].adminClass, image.labels[b].adminClass];
    const cell = decisions[(row * classes + from) * classes + to];
    const other = cell === 0 ? undefined : image.rules[(cell & ~ADMIN_DENY) - 1]?.name;
    const does = cell >= ADMIN_DENY ? 'denies' : 'allows';
    const instance =
      `${OPERATIONS[operation].name} of ${shown(model.labels[a].name)} over ` +
      shown(model.labels[b].name);
    const why = `${instance}, for one, ${other} ${does} already`;
    const message = `The rule ${name} decides nothing: ${why}.`;
    const hint = 'Remove it, or narrow those that decide in its place.';
    findings.add('unreachable-rule', span, message, hint, name);
  }
}
