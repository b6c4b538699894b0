/**
 * Owns: an answer with its reasons: which rule decided, where it stands, and the sentence that says
 * it. Must not know: how it is printed.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { Denial, NO_DOMAIN } from '../../enforcement/query.ts';
import type { Refusal } from '../../enforcement/query.ts';
import { describeDenial } from '../../enforcement/words.ts';
import type { Rule } from '../../policy/image.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { carriers } from './flow_steps.ts';
import { allRunning } from './question.ts';
import type { Question } from './question.ts';

export interface Answer {
  readonly decision: 'permit' | 'deny';
  readonly reason: 'permit' | 'forbidden' | 'not-permitted';
  /** What decided. */
  readonly rule: Rule;
  /** Other places to look at, such as the object's label. */
  readonly others: readonly Rule[];
  readonly sentence: string;
}

/** What each reason means to somebody who reads it for the first time. */
export const MEANING = {
  forbidden: ' (a rule says no)',
  'not-permitted': ' (no rule says yes)',
} as const;

/** The rule by which the admin section permits: the table of decisions names it. */
export function permittingRule(
  policy: LoadedPolicy,
  operation: number,
  subject: number,
  object: number,
): number {
  const { admin, labels, adminRule } = policy.image;
  const row = admin.operations.indexOf(OPERATIONS[operation].name);
  const subjectClass = labels[subject].adminClass;
  const objectClass = labels[object].adminClass;
  const cell = admin.decisions[(row * admin.classes + subjectClass) * admin.classes + objectClass];
  return cell > 0 && cell <= policy.image.rules.length ? cell - 1 : adminRule;
}

function typeNames(model: PolicyModel, from: number, to: number): string {
  const names = carriers(model, [from, to]).map((type) => model.types[type].name);
  const most = 5;
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  return names.slice(0, most).join(', ') + more;
}

/** By which types information may flow, in words. */
function whyFlows(model: PolicyModel, { operation, subject, object }: Question): string {
  const says = (from: number, to: number): string => {
    const types = typeNames(model, from, to);
    if (types === '') return '';
    return `${model.labels[from].name} may send to ${model.labels[to].name} by ${types}`;
  };
  const to = says(subject, object);
  const from = says(object, subject);
  const { direction } = OPERATIONS[operation];
  const parts = direction === 'to' ? [to] : direction === 'from' ? [from] : [to, from];
  return [...new Set(parts)].filter((part) => part !== '').join(', and ');
}

function whyPermitted(model: PolicyModel, policy: LoadedPolicy, question: Question, rule: Rule) {
  const { kind, phrase } = OPERATIONS[question.operation];
  const subject = model.labels[question.subject].name;
  const object = model.labels[question.object].name;
  const what = `${subject} may ${phrase.replace('{object}', () => object)}`;
  if (kind === 'flow') return `${what}: ${whyFlows(model, question)}`;
  if (kind === 'admin') return `${what}: ${rule.name} allows it`;
  const host = policy.labelName(policy.host);
  const running = [...new Set(question.running)].map((label) => model.labels[label].name);
  const beside = running.length === 0 ? 'beside domain 0' : `while ${running.join(', ')} run`;
  return `${what} ${beside}: the host label ${host} has its types, and no conflict set excludes it`;
}

function permission(model: PolicyModel, policy: LoadedPolicy, question: Question): Answer {
  const { image } = policy;
  const { kind } = OPERATIONS[question.operation];
  const number = {
    flow: image.labels[question.subject].rule,
    admin: permittingRule(policy, question.operation, question.subject, question.object),
    start: image.hostRule,
  }[kind];
  const rule = image.rules[number];
  const sentence = whyPermitted(model, policy, question, rule);
  return { decision: 'permit', reason: 'permit', rule, others: [], sentence };
}

function denial(policy: LoadedPolicy, question: Question, refusal: Refusal): Answer {
  const { image, labelNumbers } = policy;
  const { operation, subject, object, running } = question;
  const party = (label: number) => ({ domain: NO_DOMAIN, label: labelNumbers[label] });
  const denied = new Denial(operation, party(subject), party(object), refusal, false);
  const living = allRunning(policy, running).map(party);
  const sentence = describeDenial(policy, denied, undefined, living);
  const rule = image.rules[refusal.rule];
  const { kind } = OPERATIONS[operation];
  const parties = kind === 'start' ? [subject] : kind === 'flow' ? [subject, object] : [];
  const places = new Set(parties.map((label) => image.rules[image.labels[label].rule]));
  places.delete(rule);
  return { decision: 'deny', reason: refusal.reason, rule, others: [...places], sentence };
}

/** The answer to a question that the monitor answered with `refusal`. */
export function answerOf(
  model: PolicyModel,
  policy: LoadedPolicy,
  question: Question,
  refusal: Refusal | undefined,
): Answer {
  return refusal === undefined
    ? permission(model, policy, question)
    : denial(policy, question, refusal);
}
