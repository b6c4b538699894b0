/**
 * Owns: what would change a decision. Changes are made to a copy of the model, step by step, and
 * after each the monitor is asked again: what is proposed was seen to work.
 * INVARIANT: a proposal is returned only when the monitor answered the other way.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { Refusal } from '../../enforcement/query.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { UserError } from '../user_error.ts';
import { withConflict, withHeld, withRule, withoutRule, written } from './edits.ts';
import { RECEIVES, SENDS, heldBits } from './edits.ts';
import { closeFlow, openFlow } from './flow_steps.ts';
import { ask, loadFor } from './question.ts';
import type { Question } from './question.ts';

/** How many things may have to change: beyond that a list helps nobody. */
const STEPS_MAX = 12;

/** A world in which the question is asked, and what led there from the real one. */
interface World {
  readonly model: PolicyModel;
  readonly policy: LoadedPolicy;
  readonly question: Question;
}

interface Change {
  readonly model: PolicyModel;
  readonly question: Question;
  readonly text: string;
}

/** A change under which the monitor answers the other way. */
export type Flip = Change;

const quoted = (names: readonly string[]): string => names.join(' and ');

/** A conflict set excludes: stop who runs, or change the set where that can't help. */
function satisfyConflict(world: World, refusal: Refusal): Change | undefined {
  const { model, policy, question } = world;
  const index = policy.conflicts.findIndex((conflict) => conflict.rule === refusal.rule);
  if (index < 0) return undefined;
  const conflict = model.conflicts[index];
  const wall = policy.typeNumbers.indexOf(refusal.wallType);
  const set = `conflicts.${conflict.name}`;
  if (model.labels[model.bootstrap.label].walls.includes(wall)) {
    const types = conflict.types.filter((type) => type !== wall);
    const isSet = types.length > 1;
    const text = isSet
      ? `take ${model.types[wall].name} out of ${set}, since domain 0 always runs`
      : `remove ${set}, since domain 0 always runs`;
    const changed = withConflict(model, index, isSet ? { ...conflict, types } : undefined);
    return { model: changed, question, text };
  }
  if (conflict.mode === 'sticky') {
    const changed = withConflict(model, index, { ...conflict, mode: 'running' });
    return { model: changed, question, text: `give ${set} the mode running` };
  }
  const stops = (label: number): boolean => model.labels[label].walls.includes(wall);
  const names = new Set(question.running.filter(stops).map((label) => model.labels[label].name));
  if (names.size === 0) return undefined;
  const running = question.running.filter((label) => !stops(label));
  const text = `stop the domains labelled ${quoted([...names])}`;
  return { model, question: { ...question, running }, text };
}

/** The host label lacks types of the subject's, or the subject has none. */
function satisfyHost(world: World): Change | undefined {
  const { model, question } = world;
  const host = model.host.label;
  const subject = model.labels[question.subject];
  const hostName = model.labels[host].name;
  if (subject.types.length === 0) {
    const type = model.labels[host].types[0]?.type;
    if (type === undefined) return undefined;
    const changed = withHeld(model, question.subject, type, SENDS | RECEIVES);
    const { name } = model.types[type];
    const text = `give labels.${subject.name} a type of the host label, such as ${name}`;
    return { model: changed, question, text };
  }
  const missing = subject.types
    .map((held) => held.type)
    .filter((type) => heldBits(model.labels[host], type) === 0);
  if (missing.length === 0) return undefined;
  let changed = model;
  for (const type of missing) changed = withHeld(changed, host, type, SENDS | RECEIVES);
  const names = quoted(missing.map((type) => model.types[type].name));
  return { model: changed, question, text: `give the host label ${hostName} the types ${names}` };
}

/** An admin rule for exactly what was asked, as it would be written. */
function exactRule(world: World, effect: 'allow' | 'deny'): Change {
  const { model, question } = world;
  const { operation } = question;
  const subject = model.labels[question.subject].name;
  const object = model.labels[question.object].name;
  const rule = {
    effect,
    subject,
    object,
    role: undefined,
    may: [operation],
    span: model.adminSpan,
  };
  const { name } = OPERATIONS[operation];
  const text =
    `add { effect: ${effect}, subject: ${written(subject)}, may: [${name}], ` +
    `object: ${written(object)} } to admin.rules`;
  return { model: withRule(model, rule), question, text };
}

function removeDenial(world: World, refusal: Refusal): Change {
  const { model, policy, question } = world;
  const { rules } = policy.image;
  const index = refusal.rule - rules.findIndex((rule) => rule.kind === 'admin-rule');
  // By place: its number in the list changes when rules before it are taken away.
  const { line, column } = rules[refusal.rule].span;
  const text = `remove or narrow the admin rule at ${line}:${column}`;
  return { model: withoutRule(model, index), question, text };
}

async function nextChange(world: World, refusal: Refusal): Promise<Change | undefined> {
  const { model, policy, question } = world;
  const { kind } = OPERATIONS[question.operation];
  if (kind === 'start') {
    return refusal.wallType >= 0 ? satisfyConflict(world, refusal) : satisfyHost(world);
  }
  if (kind === 'admin') {
    return refusal.reason === 'forbidden'
      ? removeDenial(world, refusal)
      : exactRule(world, 'allow');
  }
  const load = (changed: PolicyModel) => loadFor(changed, question.operation);
  const step = await openFlow(model, policy, question, load);
  return step && { ...step, question };
}

/** What would turn a denial into a permission, or null where no way was found. */
async function flipDenial(start: World, first: Refusal): Promise<Flip | null> {
  const texts: string[] = [];
  let world = start;
  let refusal: Refusal | undefined = first;
  while (refusal !== undefined) {
    if (texts.length === STEPS_MAX) return null;
    const change: Change | undefined = await nextChange(world, refusal);
    if (change === undefined) return null;
    texts.push(change.text);
    const policy = await loadFor(change.model, change.question.operation);
    world = { model: change.model, policy, question: change.question };
    refusal = ask(policy, change.question);
  }
  return { text: texts.join('; then '), model: world.model, question: world.question };
}

function breakHost({ model, question }: World): Change | undefined {
  const host = model.host.label;
  const [held] = model.labels[question.subject].types;
  if (held === undefined || host === question.subject) return undefined;
  const type = model.types[held.type].name;
  const text = `take the type ${type} from the host label ${model.labels[host].name}`;
  return { model: withHeld(model, host, held.type, 0), question, text };
}

/** What would turn a permission into a denial, or null where no way was found. */
async function flipPermission(world: World): Promise<Flip | null> {
  const { model, question } = world;
  const { kind } = OPERATIONS[question.operation];
  const change: { readonly model: PolicyModel; readonly text: string } | undefined =
    kind === 'admin'
      ? exactRule(world, 'deny')
      : kind === 'flow'
        ? closeFlow(model, question)
        : breakHost(world);
  if (change === undefined) return null;
  const changed = await loadFor(change.model, question.operation);
  return ask(changed, question) === undefined
    ? null
    : { text: change.text, model: change.model, question };
}

/**
 * A short proposal of what would change the answer, seen to change it; null where none was found.
 * @param refusal what the monitor answered in this model
 */
export async function findFlip(
  model: PolicyModel,
  policy: LoadedPolicy,
  question: Question,
  refusal: Refusal | undefined,
): Promise<Flip | null> {
  const world = { model, policy, question };
  try {
    return refusal === undefined ? await flipPermission(world) : await flipDenial(world, refusal);
  } catch (error) {
    // The changed policy would be more than an image holds: then that is no way.
    if (error instanceof UserError) return null;
    throw error;
  }
}
