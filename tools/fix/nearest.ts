/**
 * Owns: all names that may have been meant by a misspelt one. Where there are several, nobody knows
 * which. Must not know: what the names stand for.
 */

import { editDistance } from '../../policy/suggest.ts';

const LENGTH_MAX = 64;
/** Comparisons for one name: a quick fix is waited for. */
const COMPARISONS_MAX = 20_000;

/** The names that differ least from one, ignoring case; empty where none is near. */
export function nearestNames(name: string, candidates: Iterable<string>): readonly string[] {
  if (name === '' || name.length > LENGTH_MAX) return [];
  const wanted = name.toLowerCase();
  let least = Math.max(1, Math.min(3, Math.floor(name.length / 3)));
  let nearest: string[] = [];
  let left = COMPARISONS_MAX;
  for (const candidate of candidates) {
    left -= 1;
    if (left < 0) break;
    const distance = editDistance(wanted, candidate.toLowerCase(), least);
    if (distance > least || candidate === name) continue;
    if (distance < least) nearest = [];
    least = distance;
    nearest.push(candidate);
  }
  return [...new Set(nearest)];
}
