/**
 * Owns: whether two policies over the same labels decide anything differently, exactly, and a case
 * that shows it. Compared are: operations between domain labels, use of resources, administration,
 * and starts in every state that can be reached, what ran before included.
 *
 * Whether a start is denied depends on who runs, and for sticky sets on who ran. Labels exclude one
 * another in pairs, so two policies agree on all starts iff the same labels can ever start and the
 * same pairs exclude each other, while one runs or ever after.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { refuse } from '../../enforcement/monitor.ts';
import { NO_PRINCIPAL } from '../../enforcement/query.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { OP, OPERATIONS, objectKind } from '../../policy/operations.ts';
import type { Mutant } from './mutants.ts';

/** A case that the two policies decide differently. Labels are indices into both models. */
export interface Difference {
  readonly operation: number;
  readonly subject: number;
  /** Undefined for `domain.start`. */
  readonly object: number | undefined;
  readonly running: readonly number[];
  readonly ran: readonly number[];
  /** What the first policy says. */
  readonly before: 'permit' | 'deny';
}

export interface Decided {
  readonly model: PolicyModel;
  /** What `loadWhole` makes of the model. */
  readonly policy: LoadedPolicy;
}

function permits({ policy }: Decided, operation: number, subject: number, object: number): boolean {
  const numbers = policy.labelNumbers;
  const [a, b] = [numbers[subject], numbers[object]];
  return refuse(policy, undefined, operation, NO_PRINCIPAL, a, b) === undefined;
}

function between(
  one: Decided,
  other: Decided,
  operation: number,
  subject: number,
  object: number,
): Difference | undefined {
  const before = permits(one, operation, subject, object);
  if (before === permits(other, operation, subject, object)) return undefined;
  const said = before ? ('permit' as const) : ('deny' as const);
  return { operation, subject, object, running: [], ran: [], before: said };
}

/** Flows to and from one label: those between others are as before. */
function flowDifference(one: Decided, other: Decided, label: number): Difference | undefined {
  const { labels } = one.model;
  const isThing = labels[label].kind === 'resource';
  const send = OP['event.send'];
  const use = OP['resource.use'];
  for (const [index, { kind }] of labels.entries()) {
    let found: Difference | undefined;
    if (isThing) found = kind === 'domain' ? between(one, other, use, index, label) : undefined;
    else if (kind === 'resource') found = between(one, other, use, label, index);
    else found = between(one, other, send, label, index) ?? between(one, other, send, index, label);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How a label excludes another from starting: 0, 1 while it runs, 2 ever after. */
function exclusion({ conflicts }: PolicyModel, ours: readonly number[], theirs: readonly number[]) {
  let most = 0;
  for (const { types, mode } of conflicts) {
    const meets = ours.some(
      (wall) =>
        types.includes(wall) && theirs.some((other) => other !== wall && types.includes(other)),
    );
    if (meets) most = Math.max(most, mode === 'sticky' ? 2 : 1);
  }
  return most;
}

/** Whether a domain with a label can ever run beside domain 0. */
function canStart({ model, policy }: Decided, label: number): boolean {
  const { kind, walls } = model.labels[label];
  if (kind !== 'domain' || !policy.image.labels[label].hostAllows) return false;
  return exclusion(model, walls, model.labels[model.bootstrap.label].walls) === 0;
}

/** Labels that start alike in both policies: one of each kind, for pairs. */
function kindsOf(one: Decided, other: Decided): number[] {
  const kinds = new Map<string, number>();
  for (const [label, { walls }] of one.model.labels.entries()) {
    if (!canStart(one, label)) continue;
    const key = `${walls.join()} ${other.model.labels[label].walls.join()}`;
    if (!kinds.has(key)) kinds.set(key, label);
  }
  return [...kinds.values()];
}

function startDifference(one: Decided, other: Decided): Difference | undefined {
  const operation = OP['domain.start'];
  const start = { operation, object: undefined, running: [], ran: [] };
  for (const [label, { kind }] of one.model.labels.entries()) {
    const could = canStart(one, label);
    if (kind !== 'domain' || could === canStart(other, label)) continue;
    return { ...start, subject: label, before: could ? 'permit' : 'deny' };
  }
  const kinds = kindsOf(one, other);
  const walls = ({ model }: Decided, label: number) => model.labels[label].walls;
  for (const subject of kinds) {
    for (const runs of kinds) {
      const before = exclusion(one.model, walls(one, subject), walls(one, runs));
      const after = exclusion(other.model, walls(other, subject), walls(other, runs));
      if (before === after) continue;
      const isWhile = before === 0 || after === 0;
      const state = isWhile ? { running: [runs] } : { ran: [runs] };
      const isDenied = isWhile ? before > 0 : before === 2;
      return { ...start, ...state, subject, before: isDenied ? 'deny' : 'permit' };
    }
  }
  return undefined;
}

/** One label of each kind that no admin rule of either policy tells apart. */
function adminKinds(one: Decided, other: Decided): number[] {
  const kinds = new Map<string, number>();
  for (const [label, { adminClass, kind }] of one.policy.image.labels.entries()) {
    const key = `${kind} ${adminClass} ${other.policy.image.labels[label].adminClass}`;
    if (!kinds.has(key)) kinds.set(key, label);
  }
  return [...kinds.values()];
}

function adminDifference(one: Decided, other: Decided): Difference | undefined {
  const kinds = adminKinds(one, other);
  const isDomain = (label: number): boolean => one.model.labels[label].kind === 'domain';
  for (const [operation, { kind }] of OPERATIONS.entries()) {
    if (kind !== 'admin') continue;
    const objects = objectKind(operation) === 'domain' ? kinds.filter(isDomain) : kinds;
    for (const subject of kinds.filter(isDomain)) {
      for (const object of objects) {
        const found = between(one, other, operation, subject, object);
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
}

/** A case that a mutant decides otherwise than the policy it was made of; undefined for none. */
export function differenceOf(
  one: Decided,
  other: Decided,
  touches: Mutant['touches'],
): Difference | undefined {
  const { label, starts, admin } = touches;
  return (
    (label === undefined ? undefined : flowDifference(one, other, label)) ??
    (starts ? startDifference(one, other) : undefined) ??
    (admin ? adminDifference(one, other) : undefined)
  );
}
