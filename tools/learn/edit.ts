/**
 * Owns: the edits that are suggested, as data: what they make of a model, and how a person would
 * say them. They only ever add: nothing that a policy forbids is taken back by one.
 */

import type { AdminRuleModel, PolicyModel } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { heldBits, heldText, needsReason, withHeld, withRule, written } from '../explain/edits.ts';

export type Edit =
  /** A type that nobody has yet. */
  | { readonly kind: 'type'; readonly name: string }
  /** What a label holds of a type from then on. */
  | { readonly kind: 'hold'; readonly label: number; readonly type: number; readonly bits: number }
  | {
      readonly kind: 'rule';
      readonly subject: number;
      readonly object: number;
      readonly operations: readonly number[];
    };

export type RuleEdit = Extract<Edit, { readonly kind: 'rule' }>;

/** What stands where only the policy's author knows what to write. */
export const reasonWanted = (label: string): string =>
  `say here why ${label} is trusted to keep its types apart`;

function withLearnedRule(
  model: PolicyModel,
  { subject, object, operations }: RuleEdit,
): PolicyModel {
  const rule: AdminRuleModel = {
    effect: 'allow',
    subject: model.labels[subject].name,
    object: model.labels[object].name,
    role: undefined,
    may: operations,
    span: model.adminSpan,
  };
  return withRule(model, rule);
}

function withBridge(model: PolicyModel, index: number): PolicyModel {
  const label = model.labels[index];
  if (!needsReason(label)) return model;
  const labels = model.labels.map((each, at) =>
    at === index ? { ...each, bridge: reasonWanted(each.name) } : each,
  );
  return { ...model, labels };
}

/** A model with an edit made. */
export function withEdit(model: PolicyModel, edit: Edit): PolicyModel {
  if (edit.kind === 'type') {
    const type = { name: edit.name, from: undefined, span: model.host.span };
    return { ...model, types: [...model.types, type] };
  }
  if (edit.kind === 'rule') return withLearnedRule(model, edit);
  return withBridge(withHeld(model, edit.label, edit.type, edit.bits), edit.label);
}

export const withEdits = (model: PolicyModel, edits: readonly Edit[]): PolicyModel =>
  edits.reduce(withEdit, model);

/** What an edit does, as somebody would say it who makes it by hand. */
export function editText(before: PolicyModel, edit: Edit): string {
  if (edit.kind === 'type') return `declare the type ${written(edit.name)}`;
  if (edit.kind === 'rule') {
    const may = edit.operations.map((operation) => OPERATIONS[operation].name).join(', ');
    const subject = written(before.labels[edit.subject].name);
    const object = written(before.labels[edit.object].name);
    return (
      `add { effect: allow, subject: ${subject}, may: [${may}], object: ${object} } ` +
      'to admin.rules'
    );
  }
  const after = withEdit(before, edit);
  const { name, kind } = before.labels[edit.label];
  const place = `${kind === 'domain' ? 'labels' : 'resources'}.${name}`;
  const entry = heldText(after, edit.type, edit.bits);
  const isBridge = after.labels[edit.label].bridge !== before.labels[edit.label].bridge;
  const reason = isBridge ? ', and write the reason for it under `bridge`' : '';
  return heldBits(before.labels[edit.label], edit.type) === 0
    ? `give ${place} the type ${entry}${reason}`
    : `in ${place} hold ${written(after.types[edit.type].name)} as ${entry}${reason}`;
}
