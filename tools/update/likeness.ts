/** Owns: how alike two names are, and two lists of what is said of things: from 0 to 1. */

/** Sums over pairs of characters: Dice's coefficient, which forgives what is added at an end. */
export function nameLikeness(one: string, other: string): number {
  const a = one.toLowerCase();
  const b = other.toLowerCase();
  if (a === b) return 1;
  const pairs = (text: string): string[] =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  return listLikeness(pairs(a), pairs(b));
}

/** Twice what two lists have in common over what both have; repeated items count. */
export function listLikeness(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 0;
  const left = new Map<string, number>();
  for (const each of one) left.set(each, (left.get(each) ?? 0) + 1);
  let common = 0;
  for (const each of other) {
    const count = left.get(each) ?? 0;
    if (count === 0) continue;
    left.set(each, count - 1);
    common += 1;
  }
  return (2 * common) / (one.length + other.length);
}
