/**
 * Owns: making a question of the names that a person typed, or saying which name is wrong and what
 * was probably meant.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { Denial, NO_DOMAIN } from '../../enforcement/query.ts';
import { describeDenial } from '../../enforcement/words.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { OP, OPERATIONS, findOperation, objectKind } from '../../policy/operations.ts';
import { unknownName, unknownOperation } from '../unknown_name.ts';
import { UserError } from '../user_error.ts';
import type { Options } from '../verbs/verb.ts';
import { allRunning, findImpossible } from './question.ts';
import type { Question } from './question.ts';

export function operationOf(name: string): number {
  const operation = findOperation(name);
  if (operation !== undefined) return operation;
  const names = OPERATIONS.map((each) => each.name);
  throw unknownOperation(name, names);
}

/** The index of a label that domains wear, or of any label. */
function labelOf(model: PolicyModel, name: string, kind: 'domain' | 'any'): number {
  const index = model.labels.findIndex((label) => label.name === name);
  if (index < 0) {
    const known = model.labels.filter((label) => kind === 'any' || label.kind === kind);
    const names = known.map((label) => label.name);
    throw unknownName('label', name, names);
  }
  if (kind === 'domain' && model.labels[index].kind !== 'domain') {
    throw new UserError(`${JSON.stringify(name)} is a resource label: no domain wears it`);
  }
  return index;
}

function objectOf(model: PolicyModel, operation: number, name: string | undefined): number {
  const { name: asked } = OPERATIONS[operation];
  const wanted = objectKind(operation);
  if (wanted === 'none') {
    if (name === undefined) return model.host.label;
    throw new UserError(`${asked} has no object: --running says what else runs`);
  }
  if (name === undefined) throw new UserError(`${asked} needs --object`);
  const object = labelOf(model, name, 'any');
  const { kind } = model.labels[object];
  if (kind === 'resource' && wanted === 'domain') {
    const message = `${JSON.stringify(name)} is a resource label, and ${asked} is about domains`;
    throw new UserError(message, 'Ask about resource.use.');
  }
  if (kind === 'domain' && wanted === 'resource') {
    const message = `${JSON.stringify(name)} is worn by domains, and ${asked} is about resources`;
    throw new UserError(message, 'Name a label from `resources`.');
  }
  return object;
}

/** Commas stand between names; a name that has a comma itself is given alone. */
function runningOf(model: PolicyModel, values: readonly string[]): number[] {
  const isLabel = (name: string): boolean => model.labels.some((label) => label.name === name);
  const names = values.flatMap((value) => (isLabel(value) ? [value] : value.split(',')));
  return names.filter((name) => name !== '').map((name) => labelOf(model, name.trim(), 'domain'));
}

/** The question that the options ask. Throws a UserError for names that nobody declared. */
export function readQuestion(model: PolicyModel, options: Options): Question {
  const operation = operationOf(options.text('op'));
  const subject = labelOf(model, options.text('subject'), 'domain');
  const object = objectOf(model, operation, options.find('object'));
  return { operation, subject, object, running: runningOf(model, options.list('running')) };
}

/** Refuses a question about a host that can't be: whose domains could not have been started. */
export function assertPossible(policy: LoadedPolicy, question: Question): void {
  const impossible = findImpossible(policy, question.running);
  if (impossible === undefined) return;
  const { label, refusal } = impossible;
  const numbers = policy.labelNumbers;
  const who = { domain: NO_DOMAIN, label: numbers[label] };
  const host = { domain: NO_DOMAIN, label: policy.host };
  const denial = new Denial(OP['domain.start'], who, host, refusal, false);
  const living = allRunning(policy, question.running).map((each) => ({
    domain: NO_DOMAIN,
    label: numbers[each],
  }));
  const words = describeDenial(policy, denial, undefined, living);
  throw new UserError('the domains given with --running cannot all run', words);
}
