/**
 * Owns: finding the names that a pattern matches among many. Names stand in order, so that those
 * with the pattern's first characters stand side by side, and the others are not looked at: mostly
 * a policy's patterns are of the form `Tenant-*`.
 * Must not know: what is named.
 */

import { matchesPattern } from './pattern.ts';
import type { Pattern } from './pattern.ts';

interface Entry {
  readonly name: string;
  readonly index: number;
}

export class NameIndex {
  readonly #entries: readonly Entry[];

  constructor(names: readonly string[]) {
    const entries = names.map((name, index): Entry => ({ name, index }));
    this.#entries = entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }

  /** The indices of the names that a pattern matches, ascending. */
  matching(pattern: Pattern): number[] {
    const { prefix } = pattern;
    const found: number[] = [];
    for (let at = this.#firstFrom(prefix); at < this.#entries.length; at += 1) {
      const { name, index } = this.#entries[at];
      if (!name.startsWith(prefix)) break;
      if (matchesPattern(pattern, name)) found.push(index);
    }
    return found.sort((a, b) => a - b);
  }

  /** The place of the first name that isn't before `text`. */
  #firstFrom(text: string): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#entries[middle].name < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
