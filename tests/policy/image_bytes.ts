/**
 * Owns: what tests do to the bytes of an image: change words, find places, make the hash fit.
 */

import { createHash } from 'node:crypto';
import { HASH_BYTES, HEADER_BYTES, SECTIONS } from '../../policy/image_format.ts';
import type { SectionName } from '../../policy/image_format.ts';

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Recomputes the hash in place, as an attacker would. */
export function rehash(bytes: Uint8Array): Uint8Array {
  if (bytes.length < HASH_BYTES) return bytes;
  const content = bytes.subarray(0, -HASH_BYTES);
  bytes.set(createHash('sha256').update(content).digest(), content.length);
  return bytes;
}

/** Where a section's entry stands in the table. */
export function entryOf(name: SectionName): number {
  return HEADER_BYTES - 8 * (SECTIONS.length - SECTIONS.indexOf(name));
}

/** Where a section starts, in bytes. */
export function sectionStart(bytes: Uint8Array, name: SectionName): number {
  return viewOf(bytes).getUint32(entryOf(name), true);
}

/** A copy with words changed, and a hash that fits. Offsets are in bytes. */
export function patched(
  bytes: Uint8Array,
  ...words: readonly (readonly [offset: number, word: number])[]
): Uint8Array {
  const copy = bytes.slice();
  for (const [offset, word] of words) viewOf(copy).setUint32(offset, word, true);
  return rehash(copy);
}
