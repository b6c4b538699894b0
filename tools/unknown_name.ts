/**
 * Owns: what every verb says of a name that isn't there: that it isn't, and what was probably
 * meant, or else what there is.
 * Must not know: what is named.
 */

import { Suggester } from '../policy/suggest.ts';
import { UserError } from './user_error.ts';

const SHOWN_MAX = 8;

/**
 * The error for a name that isn't there.
 * @param what is named, such as `label`
 * @param otherwise what to do where no name is near; without it the names are listed
 */
export function unknownName(
  what: string,
  name: string,
  names: Iterable<string>,
  otherwise?: string,
): UserError {
  const known = [...names];
  const near = new Suggester().nearest(name, known);
  const few = known.slice(0, SHOWN_MAX).map((each) => JSON.stringify(each));
  const more = known.length > few.length ? ` and ${known.length - few.length} more` : '';
  const list =
    known.length === 0 ? `There is no ${what} at all.` : `There are ${few.join(', ')}${more}.`;
  const hint = near === undefined ? (otherwise ?? list) : `Did you mean ${JSON.stringify(near)}?`;
  const which = name.includes('*') ? `${what} that matches` : what;
  return new UserError(`there is no ${which} ${JSON.stringify(name.slice(0, 80))}`, hint);
}

/** The same of an operation, of which there are many. */
export const unknownOperation = (name: string, names: Iterable<string>): UserError =>
  unknownName('operation', name, names, '`bulkhead ops` lists them.');
