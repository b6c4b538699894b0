/**
 * Owns: the list of what can be found, with how grave it is and what it means; and which of it lint
 * alone looks for.
 */

import { FINDING_RULES } from '../../policy/finding_rules.ts';
import type { Severity } from '../../policy/finding.ts';

/** The ids of what `lint` finds and `check` doesn't look for. */
export const LINT_RULES: ReadonlySet<string> = new Set([
  'redundant-set',
  'idle-set',
  'unreachable-rule',
  'empty-rule',
  'undocumented-bridge',
  'single-holder',
  'one-sided-type',
  'same-label',
  'implied-invariant',
  'duplicate-test',
]);

export interface ListedRule {
  readonly rule: string;
  readonly severity: Severity;
  /** The verb that finds it; lint finds all that check does. */
  readonly foundBy: 'check' | 'lint';
  readonly meaning: string;
}

export function listRules(): readonly ListedRule[] {
  return Object.entries(FINDING_RULES).map(([rule, { severity, meaning }]) => ({
    rule,
    severity,
    foundBy: LINT_RULES.has(rule) ? 'lint' : 'check',
    meaning,
  }));
}
