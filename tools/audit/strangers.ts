/**
 * Owns: what a policy says to decisions about what it has no label for, in words: what has no label
 * at all, and what wears one that the policy lacks. `replay` and `learn` both say it so.
 * Must not know: whether it is permitted. The monitor says that.
 */

import { OPERATIONS } from '../../policy/operations.ts';
import type { Translated } from './world.ts';

/** Why something is denied where a label is missing; undefined where both are there. */
export function whyStranger({ operation, subject, object }: Translated): string | undefined {
  for (const label of [subject, object]) {
    if (typeof label === 'string') return `the policy has no label ${label}`;
  }
  const { kind } = OPERATIONS[operation];
  if (subject === undefined) {
    return kind === 'start' ? 'what has no label may not start' : 'who asks has no label';
  }
  if (object !== undefined) return undefined;
  return kind === 'admin'
    ? 'what is asked about has no label, and who asks may not do this to every label'
    : 'what has no label shares with nobody';
}

/** Why something is permitted all the same: only administration of everything is. */
export const STRANGER_PERMITTED =
  'what is asked about has no label, and who asks may do this to every label';
