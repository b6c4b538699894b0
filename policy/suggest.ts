/**
 * Owns: the suggestion for a misspelt name. Bounded: a file with thousands of errors among
 * thousands of names must not take seconds. Must not know: what the names stand for.
 */

/** Comparisons that one reading of a policy may spend on suggestions. */
const COMPARISONS_MAX = 200_000;

const LENGTH_MAX = 64;

/** Edit distance (insert, delete, replace, swap neighbours), or `limit + 1` when it is greater. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2] + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length];
}

/** Finds the name that was probably meant, within a budget shared by all questions put to it. */
export class Suggester {
  #left = COMPARISONS_MAX;

  /** The nearest candidate, ignoring case, or undefined where none is near. */
  nearest(name: string, candidates: Iterable<string>): string | undefined {
    if (name.length > LENGTH_MAX || name === '') return undefined;
    const wanted = name.toLowerCase();
    let limit = Math.max(1, Math.min(3, Math.floor(name.length / 3)));
    let best: string | undefined;
    for (const candidate of candidates) {
      if (this.#left <= 0) break;
      this.#left -= 1;
      const distance = editDistance(wanted, candidate.toLowerCase(), limit);
      if (distance <= limit) {
        best = candidate;
        limit = distance - 1;
        if (limit < 0) break;
      }
    }
    return best;
  }
}
