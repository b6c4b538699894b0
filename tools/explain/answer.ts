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
  readonly reason: Reason;
  /** By which types information flows where a flow is permitted: those of each direction. */
  readonly flows: readonly CarriedFlow[];
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
  types: ' (both labels hold types by which it may flow)',
  allowed: ' (an admin rule says yes)',
  'not-excluded': ' (the host label has its types, and no conflict set says no)',
  permissive: ' (the label is permissive: the denial is recorded, and it happens all the same)',
  unasked: ' (nobody has to be asked)',
} as const;

/** Why something is denied or permitted: of the permissions, the first three are the monitor's. */
export type Reason = keyof typeof MEANING;

/** What decides about each kind of operation, where it permits. */
export const PERMITTED_BY = { flow: 'types', admin: 'allowed', start: 'not-excluded' } as const;

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

function typeNames(model: PolicyModel, types: readonly number[]): string {
  const names = types.map((type) => model.types[type].name);
  const most = 5;
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  return names.slice(0, most).join(', ') + more;
}

/** Labels as numbers of the model, and the types by which information flows between them. */
export interface CarriedFlow {
  readonly from: number;
  readonly to: number;
  readonly types: readonly number[];
}

/** The flows that an operation is, each by all types that carry it. */
function flowsOf(model: PolicyModel, { operation, subject, object }: Question): CarriedFlow[] {
  const { kind, direction } = OPERATIONS[operation];
  if (kind !== 'flow') return [];
  const to = { from: subject, to: object };
  const back = { from: object, to: subject };
  const isSelf = subject === object;
  const pairs = direction === 'to' || isSelf ? [to] : direction === 'from' ? [back] : [to, back];
  return pairs
    .map((pair) => ({ ...pair, types: carriers(model, [pair.from, pair.to]) }))
    .filter(({ types }) => types.length > 0);
}

/** By which types information may flow, in words. */
function whyFlows(model: PolicyModel, flows: readonly CarriedFlow[]): string {
  const says = ({ from, to, types }: CarriedFlow): string =>
    `${model.labels[from].name} may send to ${model.labels[to].name} by ${typeNames(model, types)}`;
  return flows.map(says).join(', and ');
}

function whyPermitted(
  model: PolicyModel,
  policy: LoadedPolicy,
  question: Question,
  rule: Rule,
  flows: readonly CarriedFlow[],
) {
  const { kind, phrase } = OPERATIONS[question.operation];
  const subject = model.labels[question.subject].name;
  const object = model.labels[question.object].name;
  const what = `${subject} may ${phrase.replace('{object}', () => object)}`;
  if (kind === 'flow') return `${what}: ${whyFlows(model, flows)}`;
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
  const flows = flowsOf(model, question);
  const sentence = whyPermitted(model, policy, question, rule, flows);
  const reason = PERMITTED_BY[kind];
  // A flow has two ends: the types stand at both.
  const end = image.rules[image.labels[question.object].rule];
  const others = kind === 'flow' && end !== rule ? [end] : [];
  return { decision: 'permit', reason, flows, rule, others, sentence };
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
  return {
    decision: 'deny',
    reason: refusal.reason,
    flows: [],
    rule,
    others: [...places],
    sentence,
  };
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
