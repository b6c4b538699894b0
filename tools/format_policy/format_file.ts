/**
 * Owns: formatting one policy file: what its style should be, and why it can't be given it. A file
 * with errors is left alone, since nobody knows what it should say.
 * Must not know: what is done with the new text.
 */

import type { PolicyReading } from '../../policy/read.ts';
import { decodeText } from '../../policy/text.ts';
import { outlineOf } from '../policy_source/outline.ts';
import type { Outline } from '../policy_source/outline.ts';
import { formatPolicy } from './format.ts';

export type FileFormat =
  | { readonly kind: 'formatted'; readonly text: string; readonly isChanged: boolean }
  /** Its errors, for the user to mend first. */
  | { readonly kind: 'unsound'; readonly reading: PolicyReading }
  /** `reason` completes "FILE is left as it is: …". */
  | { readonly kind: 'refused'; readonly reason: string };

/** The keys that only a policy has, and no file that it includes. */
const OF_A_POLICY: ReadonlySet<string> = new Set(['policy', 'bootstrap', 'host']);

/** Whether a text is a policy, and not a part of one or tests for one. */
export function isWholePolicy({ root, isWellFormed }: Outline): boolean {
  const isPart =
    root?.kind === 'mapping' &&
    !root.entries.some(({ step, value }) => {
      return OF_A_POLICY.has(step) && (step !== 'policy' || value.kind === 'mapping');
    });
  return !isWellFormed || !isPart;
}

/**
 * @param read judges the file as a policy; called only where it is one
 */
export function formatFile(bytes: Uint8Array, read: () => PolicyReading): FileFormat {
  const { text, fault } = decodeText(bytes);
  if (fault !== undefined || isWholePolicy(outlineOf(text))) {
    const reading = read();
    // What stands in other files, and whether they are there, is no matter of this one's style.
    const findings = reading.findings.filter(({ span, rule }) => {
      return span.file === 0 && !rule.startsWith('include-');
    });
    if (findings.some(({ severity }) => severity === 'error')) {
      return { kind: 'unsound', reading: { ...reading, model: undefined, findings } };
    }
  }
  const formatted = formatPolicy(text);
  if (!formatted.ok) return { kind: 'refused', reason: formatted.reason };
  const isChanged = !Buffer.from(formatted.text).equals(bytes);
  return { kind: 'formatted', text: formatted.text, isChanged };
}
