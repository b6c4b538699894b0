/**
 * Owns: what a comparison of two policies finds, as data: who gained or lost what, and because of
 * what. Labels are entities of the pairing.
 * INVARIANT: the rectangles of one kind of change don't overlap, and together they are all of it.
 */

import type { Rule } from '../../policy/image.ts';
import type { Span } from '../../policy/finding.ts';
import type { Limits } from '../../policy/model.ts';

/** Which of the two policies a span points into. */
export type Which = 'before' | 'after';

/** Why decisions differ. */
export type Cause =
  | {
      /** A type that some labels hold in one policy and not, or not so, in the other. */
      readonly kind: 'type';
      readonly type: string;
      readonly way: 'send' | 'receive';
      /** The labels whose hold differs: entities, and where they hold it. */
      readonly holders: readonly number[];
      readonly spans: readonly Span[];
      readonly which: Which;
    }
  | {
      /** The rule that allows it in the one policy; the one that denies it in the other, if any. */
      readonly kind: 'rule';
      readonly rule: Rule;
      readonly denial: Rule | undefined;
      readonly which: Which;
    }
  /** A conflict set that keeps the labels apart in one of the policies. */
  | { readonly kind: 'conflict'; readonly rule: Rule; readonly which: Which }
  /** A label is there in one policy alone, or another kind of thing. */
  | { readonly kind: 'label' }
  /** Host authorization, or the walls of domain 0. */
  | { readonly kind: 'host'; readonly rule: Rule; readonly which: Which };

/** No label: the object of administration over what has none. */
export const NO_ENTITY = -1;

/** Each of the subjects gained, or lost, each of the operations on each of the objects. */
export interface AccessChange {
  readonly subjects: readonly number[];
  /** `NO_ENTITY` stands for what has no label. */
  readonly objects: readonly number[];
  /** Operation numbers. */
  readonly operations: readonly number[];
  readonly cause: Cause;
}

/** Which domains may start at all; beside which others; after which others. */
export interface StartChanges {
  readonly labels: readonly { readonly labels: readonly number[]; readonly cause: Cause }[];
  /** Each of the one may run while each of the other does. Pairs stand in both orders. */
  readonly beside: readonly PairChange[];
  /** Each may start when domains of the other ran once and are gone. */
  readonly later: readonly PairChange[];
}

export interface PairChange {
  readonly one: readonly number[];
  readonly other: readonly number[];
  readonly cause: Cause;
}

/** Pairs between which information gets in one policy and not in the other, over any others. */
export interface FlowChange {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** What one policy has and the other doesn't. */
export interface OneWay {
  readonly access: readonly AccessChange[];
  readonly start: StartChanges;
  /** Labels that are permissive. */
  readonly permissive: readonly number[];
  /** Flows over any labels, and those that need no label with a bridge's reason to pass them on. */
  readonly flows: readonly FlowChange[];
  readonly unbridged: readonly FlowChange[];
}

/** A value that differs. */
export interface Setting {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export interface LimitChange {
  readonly labels: readonly number[];
  readonly limit: keyof Limits;
  readonly before: number;
  readonly after: number;
}

/** A conflict set that differs. Its effect, if any, is among the changes of starts. */
export interface ConflictChange {
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** What it was and is: `running: A, B`. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly span: Span;
  readonly which: Which;
}

export interface InvariantChange {
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed' | 'verdict';
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly heldBefore: boolean | undefined;
  readonly holdsAfter: boolean | undefined;
}

export interface PolicyDiff {
  readonly gained: OneWay;
  readonly lost: OneWay;
  readonly added: readonly number[];
  readonly removed: readonly number[];
  /** Entities that `from` renames. */
  readonly renamed: readonly number[];
  readonly settings: readonly Setting[];
  readonly limits: readonly LimitChange[];
  readonly conflicts: readonly ConflictChange[];
  readonly invariants: readonly InvariantChange[];
}

export const decisionsOf = ({ subjects, objects, operations }: AccessChange): number =>
  subjects.length * objects.length * operations.length;

function isOneWayEmpty({ access, start, permissive, flows, unbridged }: OneWay): boolean {
  const { labels, beside, later } = start;
  return [access, labels, beside, later, permissive, flows, unbridged].every(
    (list) => list.length === 0,
  );
}

/**
 * Whether the two policies decide alike, start alike and promise alike. What can't be told from
 * decisions (a conflict set that excludes nobody, names of things) doesn't count.
 */
export function isSame(diff: PolicyDiff): boolean {
  const lists = [diff.added, diff.removed, diff.settings, diff.limits, diff.invariants];
  return (
    isOneWayEmpty(diff.gained) &&
    isOneWayEmpty(diff.lost) &&
    lists.every((list: readonly unknown[]) => list.length === 0)
  );
}
