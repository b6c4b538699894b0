/**
 * Owns: which types to give to which labels, or to take from them, so that information may or may
 * not flow between two labels. Of all ways the one is proposed that opens the fewest other flows.
 * Whoever asks puts the result to the monitor: nothing here decides.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { RECEIVES, SENDS, heldBits, heldText, needsReason, withHeld } from './edits.ts';
import type { Question } from './question.ts';

/** A changed model, and in words how it was changed. */
export interface Step {
  readonly model: PolicyModel;
  readonly text: string;
}

type Flow = readonly [from: number, to: number];

/** The flows that an operation needs, all of them. */
function wantedFlows({ operation, subject, object }: Question): readonly Flow[] {
  const to: Flow = [subject, object];
  const from: Flow = [object, subject];
  return { to: [to], from: [from], both: [to, from] }[OPERATIONS[operation].direction];
}

const flows = (policy: LoadedPolicy, [from, to]: Flow): boolean =>
  policy.flows(policy.labelNumbers[from], policy.labelNumbers[to]);

/** A type, and what each label must hold it as. */
interface Gift {
  readonly type: number;
  /** By label: the bits to be held, those held before included. */
  readonly bits: ReadonlyMap<number, number>;
}

/** The gift of one type that makes all of some flows possible; undefined for none. */
function giftOf(model: PolicyModel, missing: readonly Flow[], type: number): Gift | undefined {
  const bits = new Map<number, number>();
  const give = (label: number, what: number): void => {
    const before = bits.get(label) ?? heldBits(model.labels[label], type);
    bits.set(label, before | what);
  };
  for (const [from, to] of missing) {
    give(from, SENDS);
    give(to, RECEIVES);
  }
  for (const [label, wanted] of bits) {
    const { kind, types } = model.labels[label];
    if (wanted === heldBits(model.labels[label], type)) bits.delete(label);
    else if (kind === 'resource' && types.length > 0) return undefined;
  }
  return { type, bits };
}

/** How much a gift changes: fewer is better, the first number counting most. */
function costOf(model: PolicyModel, policy: LoadedPolicy, gift: Gift): readonly number[] {
  const host = model.labels[model.host.label];
  const breaksHost = heldBits(host, gift.type) === 0 && !gift.bits.has(model.host.label);
  let opened = 0;
  let reasons = 0;
  for (const [label, bits] of gift.bits) {
    const gained = bits & ~heldBits(model.labels[label], gift.type);
    for (const [other, { types }] of model.labels.entries()) {
      if (!types.some((held) => held.type === gift.type)) continue;
      const theirs = heldBits(model.labels[other], gift.type);
      const sends = (gained & SENDS) !== 0 && (theirs & RECEIVES) !== 0;
      const receives = (gained & RECEIVES) !== 0 && (theirs & SENDS) !== 0;
      if (sends && !flows(policy, [label, other])) opened += 1;
      if (receives && !flows(policy, [other, label])) opened += 1;
    }
    const changed = withHeld(model, label, gift.type, bits).labels[label];
    if (needsReason(changed) && !needsReason(model.labels[label])) reasons += 1;
  }
  return [breaksHost ? 1 : 0, gift.bits.size, opened, reasons];
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  for (const [index, value] of a.entries()) {
    if (value !== b[index]) return value < (b[index] ?? 0);
  }
  return false;
}

function countOpened(before: LoadedPolicy, after: LoadedPolicy, labels: Iterable<number>): number {
  const opened = new Set<string>();
  const look = (flow: Flow): void => {
    if (!flows(before, flow) && flows(after, flow)) opened.add(flow.join());
  };
  for (const label of labels) {
    for (const other of before.labelNumbers.keys()) {
      look([label, other]);
      look([other, label]);
    }
  }
  return opened.size;
}

function applyGift(model: PolicyModel, gift: Gift): Step {
  let changed = model;
  const texts: string[] = [];
  for (const [label, bits] of gift.bits) {
    const { name } = model.labels[label];
    const isHeld = heldBits(model.labels[label], gift.type) !== 0;
    const entry = heldText(model, gift.type, bits);
    changed = withHeld(changed, label, gift.type, bits);
    const reason = needsReason(changed.labels[label])
      ? ' and the reason for it under `bridge`'
      : '';
    texts.push(
      isHeld
        ? `in labels.${name} hold ${model.types[gift.type].name} as ${entry}${reason}`
        : `give labels.${name} the type ${entry}${reason}`,
    );
  }
  return { model: changed, text: texts.join(' and ') };
}

/** The cheapest way to let the flows of a denied question be; undefined where there is none. */
export async function openFlow(
  model: PolicyModel,
  policy: LoadedPolicy,
  question: Question,
  load: (model: PolicyModel) => Promise<LoadedPolicy>,
): Promise<Step | undefined> {
  const held = [question.subject, question.object].flatMap((label) => model.labels[label].types);
  const types = new Set(held.map((each) => each.type));
  let best: { readonly gift: Gift; readonly cost: readonly number[] } | undefined;
  const missing = wantedFlows(question).filter((flow) => !flows(policy, flow));
  for (const type of types) {
    const gift = giftOf(model, missing, type);
    if (gift === undefined) continue;
    const cost = costOf(model, policy, gift);
    if (best === undefined || isLess(cost, best.cost)) best = { gift, cost };
  }
  if (best === undefined) return undefined;
  const step = applyGift(model, best.gift);
  const opened = countOpened(policy, await load(step.model), best.gift.bits.keys());
  const text = `${step.text} (this opens ${opened} flow${opened === 1 ? '' : 's'} between labels)`;
  return { model: step.model, text };
}

/** Types by which information may flow. */
export function carriers(model: PolicyModel, [from, to]: Flow): number[] {
  const types = new Set(model.labels[from].types.map((held) => held.type));
  return [...types].filter(
    (type) =>
      (heldBits(model.labels[from], type) & SENDS) !== 0 &&
      (heldBits(model.labels[to], type) & RECEIVES) !== 0,
  );
}

/** Takes from the subject of a permitted question the types that let it be. */
export function closeFlow(model: PolicyModel, question: Question): Step | undefined {
  const { subject, object } = question;
  const name = `labels.${model.labels[subject].name}`;
  const broken = new Map<number, number>();
  const breakFlow = (flow: Flow, bit: number): void => {
    for (const type of carriers(model, flow)) broken.set(type, (broken.get(type) ?? 0) | bit);
  };
  const { direction } = OPERATIONS[question.operation];
  const outward = carriers(model, [subject, object]).length;
  const inward = carriers(model, [object, subject]).length;
  // Where both directions are needed, breaking one is enough.
  const isOutward = direction === 'to' || (direction === 'both' && outward <= inward);
  if (isOutward) breakFlow([subject, object], SENDS);
  else breakFlow([object, subject], RECEIVES);
  let changed = model;
  const texts: string[] = [];
  for (const [type, bits] of broken) {
    const left = heldBits(model.labels[subject], type) & ~bits;
    changed = withHeld(changed, subject, type, left);
    const typeName = model.types[type].name;
    if (left === 0) texts.push(`take the type ${typeName} from ${name}`);
    else texts.push(`in ${name} hold ${typeName} as ${heldText(model, type, left)}`);
  }
  return texts.length === 0 ? undefined : { model: changed, text: texts.join(' and ') };
}
