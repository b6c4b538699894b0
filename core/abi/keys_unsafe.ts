/**
 * Owns: the typed keys of constant tables. Must not know: which tables there are.
 */

/** The keys of a table that was declared as one literal, typed. */
export function keysOf<T extends object>(table: T): (keyof T & string)[] {
  // SAFETY: callers pass object literals declared `as const`, or typed by exactly their keys, so
  // that the object holds no key which its type doesn't name.
  return Object.keys(table) as (keyof T & string)[];
}
