/** Owns: comparing lists whose order doesn't matter. */

/** Whether two lists have the same members. */
export function sameAs<T>(one: readonly T[], other: readonly T[]): boolean {
  const members = new Set(one);
  return members.size === new Set(other).size && other.every((each) => members.has(each));
}
