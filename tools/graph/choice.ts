/**
 * Owns: the labels that names and patterns on a command line choose. A name that is nobody's is an
 * error with a suggestion: a picture of nothing would look like an answer.
 */

import { matchesPattern, parsePattern } from '../../policy/pattern.ts';
import { unknownName } from '../unknown_name.ts';

/**
 * Indices of the names that any of the patterns match, in order.
 * @param what names are of, for the error
 * @throws UserError for a pattern that matches none
 */
export function choose(
  what: string,
  patterns: readonly string[],
  names: readonly string[],
): ReadonlySet<number> {
  const chosen = new Set<number>();
  for (const text of patterns) {
    const pattern = parsePattern(text.normalize('NFC'));
    let matches = 0;
    for (const [index, name] of names.entries()) {
      if (!matchesPattern(pattern, name)) continue;
      matches += 1;
      chosen.add(index);
    }
    if (matches === 0) throw unknownName(what, text, names);
  }
  return chosen;
}
