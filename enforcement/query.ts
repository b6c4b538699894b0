/**
 * Owns: queries, the list of them that one call makes, and what a denial is.
 * Must not know: columns, calls' arguments.
 */

import type { OperationName } from '../policy/operations.ts';

/** The number of no label: what an unlabelled or absent thing has. */
export const NO_LABEL = 0;

/** Principal 0: a domain that acts for itself. Others are people and API clients. */
export const NO_PRINCIPAL = 0;

/** No domain: an unused place among those whose rows a step may write. */
export const NO_DOMAIN = -1;

/** Why a request was denied: a rule says no, or no rule says yes. */
export type DenialReason = 'forbidden' | 'not-permitted';

/** A verdict that says no. Labels are numbers, stable across policy updates. */
export class Denial {
  readonly operation: number;
  readonly subjectDomain: number;
  readonly subjectLabel: number;
  readonly objectDomain: number;
  readonly objectLabel: number;
  readonly reason: DenialReason;
  /** Number of the rule that decided, in the policy of epoch `epoch`. */
  readonly rule: number;
  /** For a conflict set: the type that excludes, by its stable number; otherwise −1. */
  readonly wallType: number;
  /** Whether the policy that is being loaded denied it, not the one in force. */
  readonly byPending: boolean;

  constructor(
    operation: number,
    subject: { domain: number; label: number },
    object: { domain: number; label: number },
    verdict: Refusal,
    byPending: boolean,
  ) {
    this.operation = operation;
    this.subjectDomain = subject.domain;
    this.subjectLabel = subject.label;
    this.objectDomain = object.domain;
    this.objectLabel = object.label;
    this.reason = verdict.reason;
    this.rule = verdict.rule;
    this.wallType = verdict.wallType;
    this.byPending = byPending;
  }

  /** Tells a denial from a permit; cheaper than asking for the class. */
  get isDenial(): true {
    return true;
  }
}

/** How one policy says no. */
export interface Refusal {
  readonly reason: DenialReason;
  readonly rule: number;
  readonly wallType: number;
}

/**
 * The queries one call makes, in order: each with the domains whose labels count. Reused from call
 * to call, so that asking allocates nothing.
 */
export class QueryList {
  /** Operation numbers, subject and object domains and labels, by index below `length`. */
  readonly operations: number[] = [];
  readonly subjectDomains: number[] = [];
  readonly subjectLabels: number[] = [];
  readonly objectDomains: number[] = [];
  readonly objectLabels: number[] = [];
  length = 0;
  /** Set when a call that may act on the caller itself does so, and nothing was asked for that. */
  own = false;
  /** Who acts, beside the label. */
  principal = NO_PRINCIPAL;
  /** The domains whose rows may be written: up to four, `NO_DOMAIN` where there are fewer. */
  d0 = NO_DOMAIN;
  d1 = NO_DOMAIN;
  d2 = NO_DOMAIN;
  d3 = NO_DOMAIN;

  clear(): void {
    this.begin(NO_DOMAIN);
  }

  /** Starts anew for a step of `caller`, whose rows are open to it. */
  begin(caller: number): void {
    this.length = 0;
    this.own = false;
    this.principal = NO_PRINCIPAL;
    this.d0 = caller;
    this.d1 = NO_DOMAIN;
    this.d2 = NO_DOMAIN;
    this.d3 = NO_DOMAIN;
  }

  /** Adds a query. `NO_LABEL` for an object that doesn't exist. */
  add(
    operation: number,
    subjectDomain: number,
    subjectLabel: number,
    objectDomain: number,
    objectLabel: number,
  ): void {
    const i = this.length;
    this.operations[i] = operation;
    this.subjectDomains[i] = subjectDomain;
    this.subjectLabels[i] = subjectLabel;
    this.objectDomains[i] = objectDomain;
    this.objectLabels[i] = objectLabel;
    this.length = i + 1;
  }

  /** Opens the rows of a domain to the call, once it is permitted. */
  judge(domain: number): void {
    if (domain === this.d0 || domain === this.d1 || domain === this.d2 || domain === this.d3)
      return;
    if (this.d0 === NO_DOMAIN) this.d0 = domain;
    else if (this.d1 === NO_DOMAIN) this.d1 = domain;
    else if (this.d2 === NO_DOMAIN) this.d2 = domain;
    else if (this.d3 === NO_DOMAIN) this.d3 = domain;
    else throw new Error('a step writes the rows of at most four domains');
  }
}

/** What the monitor must know of a call: the part of its row that concerns it. */
export interface Mediated<Call extends string> {
  readonly name: Call;
  /** The operations it may ask about. */
  readonly queries: readonly OperationName[];
  /** Why it needs no query at all; then it has none. */
  readonly exempt?: string | undefined;
  /** Why it needs no query when a domain acts on itself. */
  readonly own?: string | undefined;
}

/**
 * Running and excluded counts of wall types, and what sticky sets remember: the state's, to read.
 */
export interface WallCounts {
  readonly running: { readonly [row: number]: number };
  readonly excluded: { readonly [row: number]: number };
  readonly ran: { readonly [type: number]: number };
  /** Row of type 0 in `running` and `excluded`. */
  readonly base: number;
}
