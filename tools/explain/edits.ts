/**
 * Owns: small changes to a model, as somebody would make them in the file. Each gives a new model.
 * Must not know: why a change is made.
 */

import type { AdminRuleModel, ConflictModel, HeldType, LabelModel } from '../../policy/model.ts';
import type { Mode, PolicyModel } from '../../policy/model.ts';

export const SENDS = 1;
export const RECEIVES = 2;
const BOTH = SENDS | RECEIVES;

/** How a label holds a type: `SENDS`, `RECEIVES`, both together, or 0. */
export function heldBits(label: LabelModel, type: number): number {
  let bits = 0;
  for (const held of label.types) {
    if (held.type !== type) continue;
    if (held.mode !== 'receive') bits |= SENDS;
    if (held.mode !== 'send') bits |= RECEIVES;
  }
  return bits;
}

const modeOf = (bits: number): Mode =>
  bits === BOTH ? 'both' : bits === SENDS ? 'send' : 'receive';

const replaced = <T>(list: readonly T[], index: number, item: T): T[] =>
  list.map((each, at) => (at === index ? item : each));

/** Lets a label hold a type as `bits` say, whatever it held before; 0 takes it away. */
export function withHeld(
  model: PolicyModel,
  label: number,
  type: number,
  bits: number,
): PolicyModel {
  const before = model.labels[label];
  const others = before.types.filter((held) => held.type !== type);
  const entry: HeldType = { type, mode: modeOf(bits), span: before.span };
  const types = bits === 0 ? others : [...others, entry];
  return { ...model, labels: replaced(model.labels, label, { ...before, types }) };
}

const PLAIN = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;
const MEANS_SOMETHING = /^(?:true|false|null|yes|no|on|off)$/i;

/** A name as it can be written in YAML: in quotes where it could be taken for something else. */
export function written(name: string): string {
  return PLAIN.test(name) && !MEANS_SOMETHING.test(name) ? name : JSON.stringify(name);
}

/** How a person would write a held type. */
export function heldText(model: PolicyModel, type: number, bits: number): string {
  const name = written(model.types[type].name);
  return bits === BOTH ? name : `{ name: ${name}, mode: ${modeOf(bits)} }`;
}

/** Whether a label holds several types both ways without saying why it is trusted to. */
export function needsReason(label: LabelModel): boolean {
  const both = label.types.filter((held) => held.mode === 'both').length;
  return label.bridge === undefined && both > 1;
}

export function withConflict(
  model: PolicyModel,
  index: number,
  conflict: ConflictModel | undefined,
): PolicyModel {
  const conflicts =
    conflict === undefined
      ? model.conflicts.filter((_, at) => at !== index)
      : replaced(model.conflicts, index, conflict);
  return { ...model, conflicts };
}

export function withRule(model: PolicyModel, rule: AdminRuleModel): PolicyModel {
  return { ...model, rules: [...model.rules, rule] };
}

export function withoutRule(model: PolicyModel, index: number): PolicyModel {
  return { ...model, rules: model.rules.filter((_, at) => at !== index) };
}
