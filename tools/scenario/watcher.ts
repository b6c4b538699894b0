/**
 * Owns: what a session tells of a run as it happens.
 */

import type { StepRecord } from '../../core/trace.ts';
import type { ScenarioOutcome } from './format.ts';
import type { Session } from './session.ts';

/** What happens in a run, told as it happens. Records are only lent. */
export interface Watcher {
  step?(record: Readonly<StepRecord>, session: Session): void;
  console?(domain: string, line: string): void;
  started?(name: string, domain: number, label: string): void;
  ended?(name: string, how: string): void;
  stepDone?(description: string, outcome: StepOutcome, session: Session): void;
}

/** What a step of the scenario came to. */
export interface StepOutcome {
  /** 0 or more, or a negated errno. */
  readonly result: number;
  /** The record of the call that decided, copied; undefined when there was none. */
  readonly record: Readonly<StepRecord> | undefined;
  /** Why it failed where no call decided: an image that is none. */
  readonly why: string | undefined;
  readonly expected: ScenarioOutcome | undefined;
}
