/**
 * Owns: giving a policy's text the one style that STYLE.md describes, and seeing to it that nothing
 * else changed: the values and the comments are compared before anybody gets the new text.
 * Must not know: files, whether a policy is sound.
 */

import { decodeText } from '../../policy/text.ts';
import { outlineOf } from '../policy_source/outline.ts';
import type { OutlineNode } from '../policy_source/outline.ts';
import { commentTexts } from './comments.ts';
import { printOutline } from './print.ts';

export type Formatted =
  | { readonly ok: true; readonly text: string }
  /** `reason` completes "It is left as it is: …". */
  | { readonly ok: false; readonly reason: string };

/** Everything that a value says, whatever the order of keys. */
function isSame(one: OutlineNode, other: OutlineNode): boolean {
  if (one.kind !== other.kind || one.value !== other.value) return false;
  if (one.anchor !== other.anchor || one.entries.length !== other.entries.length) return false;
  if (one.kind === 'list') {
    return one.entries.every(({ value }, at) => isSame(value, other.entries[at].value));
  }
  const byKey = new Map(other.entries.map((entry) => [entry.step, entry.value]));
  return one.entries.every(({ step, value }) => {
    const match = byKey.get(step);
    return match !== undefined && isSame(value, match);
  });
}

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at]);

/** Formats a policy's text, or a part of a policy that others include. */
export function formatPolicy(text: string): Formatted {
  // Without a byte order mark; lines end with a newline alone.
  const decoded = decodeText(new TextEncoder().encode(text));
  if (decoded.fault !== undefined) return { ok: false, reason: 'it is not plain text.' };
  const outline = outlineOf(decoded.text.replaceAll('\r\n', '\n'));
  const { root } = outline;
  if (!outline.isWellFormed) return { ok: false, reason: 'it is not well-formed.' };
  if (root === undefined || root.kind !== 'mapping' || root.entries.length === 0) {
    return { ok: false, reason: 'it holds no policy.' };
  }
  const printed = printOutline(outline, root);
  const after = outlineOf(printed);
  const isKept =
    after.isWellFormed &&
    after.root !== undefined &&
    isSame(root, after.root) &&
    isSameList(commentTexts(outline.text), commentTexts(printed));
  if (!isKept) return { ok: false, reason: 'something in it cannot be written in another way.' };
  return { ok: true, text: printed };
}
