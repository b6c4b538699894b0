/**
 * Owns: what a query asks for: filters over labels, types, sets and rules, each by name or by
 * pattern. All filters that are given must hold.
 * INVARIANT: a name that the policy doesn't have is an error with a suggestion, never an empty
 * answer: nobody is to take a typing error for "none".
 */

import type { Mode, PolicyModel } from '../../policy/model.ts';
import { OPERATIONS, findOperation } from '../../policy/operations.ts';
import { choose } from '../graph/choice.ts';
import { unknownOperation } from '../unknown_name.ts';

/** What was asked on the command line, as it was typed. */
export interface Wishes {
  readonly label: readonly string[];
  readonly type: readonly string[];
  readonly holds: readonly string[];
  readonly wall: readonly string[];
  readonly conflict: readonly string[];
  readonly role: readonly string[];
  readonly op: readonly string[];
  readonly subject: readonly string[];
  readonly object: readonly string[];
  readonly reaches: readonly string[];
  readonly reachedBy: readonly string[];
  readonly mode: string | undefined;
  readonly effect: string | undefined;
  readonly isBridge: boolean;
  readonly canStart: boolean;
  readonly neverStarts: boolean;
}

/** Indices that a filter leaves; undefined where it isn't given. */
type Choice = ReadonlySet<number> | undefined;

export interface Filters {
  readonly label: Choice;
  /** Types that are themselves asked for, and types to be held. */
  readonly type: Choice;
  readonly holds: Choice;
  readonly wall: Choice;
  readonly conflict: Choice;
  readonly role: Choice;
  readonly op: Choice;
  readonly subject: Choice;
  readonly object: Choice;
  readonly reaches: Choice;
  readonly reachedBy: Choice;
  readonly mode: Mode | undefined;
  readonly effect: 'allow' | 'deny' | undefined;
  readonly isBridge: boolean;
  readonly canStart: boolean;
  readonly neverStarts: boolean;
}

const namesOf = (list: readonly { readonly name: string }[]): string[] =>
  list.map(({ name }) => name);

/** Operations by name, or by pattern such as `domain.*`. */
function operationsOf(names: readonly string[]): Choice {
  if (names.length === 0) return undefined;
  const all = namesOf(OPERATIONS);
  for (const name of names) {
    if (!name.includes('*') && findOperation(name) === undefined) {
      throw unknownOperation(name, all);
    }
  }
  return choose('operation', names, all);
}

/** @throws UserError for names that the policy doesn't have */
export function filtersOf(model: PolicyModel, wishes: Wishes): Filters {
  const of = (what: string, texts: readonly string[], names: readonly string[]): Choice =>
    texts.length === 0 ? undefined : choose(what, texts, names);
  const labels = namesOf(model.labels);
  const types = namesOf(model.types);
  const { mode, effect } = wishes;
  return {
    label: of('label', wishes.label, labels),
    type: of('type', wishes.type, types),
    holds: of('type', wishes.holds, types),
    wall: of('type', wishes.wall, types),
    conflict: of('conflict set', wishes.conflict, namesOf(model.conflicts)),
    role: of('role', wishes.role, namesOf(model.roles)),
    op: operationsOf(wishes.op),
    subject: of('label', wishes.subject, labels),
    object: of('label', wishes.object, labels),
    reaches: of('label', wishes.reaches, labels),
    reachedBy: of('label', wishes.reachedBy, labels),
    mode: mode === 'send' || mode === 'receive' || mode === 'both' ? mode : undefined,
    effect: effect === 'allow' || effect === 'deny' ? effect : undefined,
    isBridge: wishes.isBridge,
    canStart: wishes.canStart,
    neverStarts: wishes.neverStarts,
  };
}
