/**
 * Owns: the one cast by which numbers by name, built in a loop, get the type of their names.
 */

/** Indices of named things, by name; the names must be unique. */
export function numbersOf<const N extends string>(
  things: readonly { readonly name: N }[],
): Readonly<Record<N, number>> {
  // SAFETY: every name of the list becomes a key, and there are no others.
  return Object.freeze(
    Object.fromEntries(things.map(({ name }, index) => [name, index])),
  ) as Readonly<Record<N, number>>;
}
