/**
 * Owns: the ways to permit one denial: which edits would do it, those first that open the least. A
 * type of their own for two labels opens what is asked for and no more, so there is always one way
 * that does.
 * Must not know: bounds, invariants. Whoever asks puts each way to the monitor.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { RECEIVES, SENDS, heldBits, needsReason } from '../explain/edits.ts';
import type { Question } from '../explain/question.ts';
import { withEdits } from './edit.ts';
import type { Edit } from './edit.ts';

type Flow = readonly [from: number, to: number];

/** The flows that an operation needs and that are not. */
function missingFlows(policy: LoadedPolicy, { operation, subject, object }: Question): Flow[] {
  const to: Flow = [subject, object];
  const from: Flow = [object, subject];
  const wanted = { to: [to], from: [from], both: [to, from] }[OPERATIONS[operation].direction];
  const numbers = policy.labelNumbers;
  return wanted.filter(([a, b]) => !policy.flows(numbers[a], numbers[b]));
}

/** What two labels must hold of a type so that some flows are, what they hold of it included. */
function giftOf(model: PolicyModel, missing: readonly Flow[], type: number): Edit[] {
  const bits = new Map<number, number>();
  const before = (label: number): number =>
    type < model.types.length ? heldBits(model.labels[label], type) : 0;
  const give = (label: number, what: number): void => {
    bits.set(label, (bits.get(label) ?? before(label)) | what);
  };
  for (const [from, to] of missing) {
    give(from, SENDS);
    give(to, RECEIVES);
  }
  const changed = [...bits].filter(([label, wanted]) => wanted !== before(label));
  return changed.map(([label, held]) => ({ kind: 'hold', label, type, bits: held }));
}

/** The host label must have every type of what runs: gives it this one, in the quieter way. */
function hostEdits(
  model: PolicyModel,
  policy: LoadedPolicy,
  missing: readonly Flow[],
  type: number,
): Edit[] {
  const host = model.host.label;
  const isHeld = type < model.types.length && heldBits(model.labels[host], type) !== 0;
  if (isHeld || missing.some((flow) => flow.includes(host))) return [];
  const numbers = policy.labelNumbers;
  const hears = missing.every(([from]) => policy.flows(numbers[from], policy.host));
  return [{ kind: 'hold', label: host, type, bits: hears ? RECEIVES : SENDS }];
}

/** A name for a type of two labels that nothing has yet. */
function freshName(model: PolicyModel, { subject, object }: Question): string {
  const taken = new Set(model.types.map(({ name }) => name));
  const base = `${model.labels[subject].name}.${model.labels[object].name}`.slice(0, 200);
  let name = base;
  for (let count = 2; taken.has(name); count += 1) name = `${base}.${count}`;
  return name;
}

/** Flows that edits of held types open, and edits that need a reason: what they cost. */
function costOf(model: PolicyModel, policy: LoadedPolicy, edits: readonly Edit[]): number[] {
  const after = withEdits(model, edits);
  const numbers = policy.labelNumbers;
  const opened = new Set<string>();
  let reasons = 0;
  for (const edit of edits) {
    if (edit.kind !== 'hold') continue;
    const { label, type, bits } = edit;
    const before = type < model.types.length ? heldBits(model.labels[label], type) : 0;
    const gained = bits & ~before;
    for (const [other, { types }] of after.labels.entries()) {
      if (other === label || !types.some((held) => held.type === type)) continue;
      const theirs = heldBits(after.labels[other], type);
      const sends = (gained & SENDS) !== 0 && (theirs & RECEIVES) !== 0;
      const receives = (gained & RECEIVES) !== 0 && (theirs & SENDS) !== 0;
      if (sends && !policy.flows(numbers[label], numbers[other])) opened.add(`${label}.${other}`);
      if (receives && !policy.flows(numbers[other], numbers[label]))
        opened.add(`${other}.${label}`);
    }
    if (needsReason(model.labels[label])) continue;
    if (after.labels[label].bridge !== model.labels[label].bridge) reasons += 1;
  }
  return [opened.size, edits.length, reasons];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}

/** Ways that are tried for one denial. */
const WAYS_MAX = 16;

function flowWays(model: PolicyModel, policy: LoadedPolicy, question: Question): Edit[][] {
  const missing = missingFlows(policy, question);
  const { subject, object } = question;
  const types = new Set(
    [subject, object].flatMap((label) => model.labels[label].types.map((held) => held.type)),
  );
  const ways: Edit[][] = [];
  for (const type of types) {
    ways.push([...giftOf(model, missing, type), ...hostEdits(model, policy, missing, type)]);
  }
  const fresh = model.types.length;
  ways.push([
    { kind: 'type', name: freshName(model, question) },
    ...giftOf(model, missing, fresh),
    ...hostEdits(model, policy, missing, fresh),
  ]);
  // A thing has one type, and keeps it.
  const changesThing = (edit: Edit): boolean =>
    edit.kind === 'hold' &&
    model.labels[edit.label].kind === 'resource' &&
    model.labels[edit.label].types.length > 0;
  return ways
    .filter((way) => !way.some(changesThing))
    .map((way) => ({ way, cost: costOf(model, policy, way) }))
    .sort((a, b) => compare(a.cost, b.cost))
    .slice(0, WAYS_MAX)
    .map(({ way }) => way);
}

/** The host label gets the types that it lacks of a label that could not start. */
function hostWays(model: PolicyModel, policy: LoadedPolicy, { subject }: Question): Edit[][] {
  const host = model.host.label;
  const lacking = model.labels[subject].types.filter(
    ({ type }) => heldBits(model.labels[host], type) === 0,
  );
  if (lacking.length === 0) return [];
  const hears = policy.flows(policy.labelNumbers[subject], policy.host);
  const bits = hears ? RECEIVES : SENDS;
  return [lacking.map(({ type }) => ({ kind: 'hold', label: host, type, bits }))];
}

/** The ways to permit what was denied, the quietest first; none where there is no way to add. */
export function waysToPermit(
  model: PolicyModel,
  policy: LoadedPolicy,
  question: Question,
): readonly (readonly Edit[])[] {
  const { operation, subject, object } = question;
  const { kind } = OPERATIONS[operation];
  if (kind === 'flow') return flowWays(model, policy, question);
  if (kind === 'start') return hostWays(model, policy, question);
  return [[{ kind: 'rule', subject, object, operations: [operation] }]];
}
