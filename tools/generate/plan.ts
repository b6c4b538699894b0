/**
 * Owns: a policy that is yet to be written down: names and what refers to them, before there is a
 * text. Must not know: YAML, which shapes of policies there are.
 */

import type { ConflictMode, Effect, Limits, Mode } from '../../policy/model.ts';
import type { OperationName } from '../../policy/operations.ts';

export interface PlannedHold {
  readonly type: string;
  readonly mode: Mode;
}

export interface PlannedLabel {
  readonly name: string;
  readonly types: readonly PlannedHold[];
  readonly walls: readonly string[];
  readonly bridge: string | undefined;
  readonly limits: Partial<Limits>;
}

export interface PlannedConflict {
  readonly name: string;
  readonly types: readonly string[];
  readonly mode: ConflictMode;
}

export interface PlannedRole {
  readonly name: string;
  readonly inherits: readonly string[];
  readonly may: readonly OperationName[];
}

export interface PlannedRule {
  readonly effect: Effect;
  readonly subject: string;
  readonly object: string;
  /** A role's name, or operations in place. */
  readonly what: string | readonly OperationName[];
}

export interface PlannedTest {
  readonly name: string;
  readonly running: readonly string[];
  readonly subject: string;
  readonly operation: OperationName;
  readonly object: string | undefined;
  readonly expect: 'permit' | 'deny';
  readonly rule: string | undefined;
}

export interface Plan {
  readonly name: string;
  /** Lines of comment at the head of the file. */
  readonly comment: readonly string[];
  readonly types: readonly string[];
  readonly conflicts: readonly PlannedConflict[];
  /** The first is domain 0's and the host's. */
  readonly labels: readonly PlannedLabel[];
  readonly resources: readonly { readonly name: string; readonly type: string }[];
  readonly roles: readonly PlannedRole[];
  readonly rules: readonly PlannedRule[];
  readonly tests: readonly PlannedTest[];
}

/** A type held both ways. */
export const both = (type: string): PlannedHold => ({ type, mode: 'both' });
