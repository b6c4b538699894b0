/**
 * Owns: the labels that names and patterns on a command line choose. A name that is nobody's is an
 * error with a suggestion: a picture of nothing would look like an answer.
 */

import { matchesPattern, parsePattern } from '../../policy/pattern.ts';
import { Suggester } from '../../policy/suggest.ts';
import { UserError } from '../user_error.ts';

/** The error for a name that isn't there, with what was probably meant. */
export function unknownName(what: string, name: string, names: Iterable<string>): UserError {
  const known = [...names];
  const near = new Suggester().nearest(name, known);
  const few = known.slice(0, 8).map((each) => JSON.stringify(each));
  const more = known.length > few.length ? ` and ${known.length - few.length} more` : '';
  const list =
    known.length === 0 ? `The policy has no ${what}.` : `There are ${few.join(', ')}${more}.`;
  const hint = near === undefined ? list : `Did you mean ${JSON.stringify(near)}?`;
  return new UserError(`there is no ${what} ${JSON.stringify(name.slice(0, 80))}`, hint);
}

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
