/**
 * Owns: the record of a step. Every step, permitted or not, hypercall or not, makes one. The record
 * is one object used again: whoever keeps it copies what it needs.
 */

import type { Denial, QueryList } from '../enforcement/query.ts';
import type { Offender } from './policy_review.ts';

/** `permissive`: permitted although denied, since the labels of those who acted are permissive. */
export type Decision = 'permitted' | 'permissive' | 'denied' | 'exempt' | 'error';

export interface StepRecord {
  /** Counts from 1 since boot. */
  step: number;
  /** Virtual nanoseconds at the end of the step. */
  time: number;
  /** Name of the row in the table of calls. */
  call: string;
  /** Whose step it is: domain id, the id's life, label number, vcpu. */
  domain: number;
  generation: number;
  label: number;
  vcpu: number;
  a1: number;
  a2: number;
  a3: number;
  a4: number;
  a5: number;
  /** Address of the call's structure (for a batch, of the element) in the caller's memory, or 0. */
  argument: number;
  decision: Decision;
  result: number;
  denial: Denial | undefined;
  /**
   * What the monitor judged, in order; undefined where it judged nothing. It is the machine's own
   * list: only whoever receives the record may look at it, and only then.
   */
  queries: QueryList | undefined;
  /** Every denial that did not count, in order: whoever acted wears a permissive label. */
  forgiven: readonly Denial[];
  /** Why it failed, where the errno doesn't say it, and what a tested policy's offenders are. */
  reason: string | undefined;
  offenders: readonly Offender[];
  /** True when the call goes on in a later step. */
  continues: boolean;
  /** Policy in force. */
  epoch: number;
}

/** Receives each step's record; must copy what it keeps. */
export type TraceSink = (record: Readonly<StepRecord>) => void;

/**
 * What the record of a step holds unless a policy was tested: one list, so that a step makes none.
 */
export const NO_OFFENDERS: readonly Offender[] = Object.freeze([]);

/** What the record of a step holds where nothing was forgiven, for the same reason. */
export const NO_DENIALS: readonly Denial[] = Object.freeze([]);

export function emptyRecord(): StepRecord {
  return {
    step: 0,
    time: 0,
    call: '',
    domain: 0,
    generation: 0,
    label: 0,
    vcpu: 0,
    a1: 0,
    a2: 0,
    a3: 0,
    a4: 0,
    a5: 0,
    argument: 0,
    decision: 'exempt',
    result: 0,
    denial: undefined,
    queries: undefined,
    forgiven: NO_DENIALS,
    reason: undefined,
    offenders: NO_OFFENDERS,
    continues: false,
    epoch: 0,
  };
}
