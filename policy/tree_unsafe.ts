/**
 * Owns: the one cast by which an object without a prototype becomes a mapping: a policy's keys may
 * have any name, so nothing may be inherited.
 */

import type { Mapping } from './tree.ts';

/** A mapping with no keys, not even inherited ones. */
export function emptyMapping(): Mapping {
  // SAFETY: it has no properties at all, so none of another type than a mapping's.
  return Object.create(null) as Mapping;
}
