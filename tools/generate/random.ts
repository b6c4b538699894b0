/**
 * Owns: numbers that look random and are the same on every platform: all of it is 32-bit integers.
 * The generator is Marsaglia's xorshift, seeded through a mix so that near seeds differ at once.
 */

export class Random {
  #state: number;

  /** @param seed an integer from 0 to 2^32 − 1 */
  constructor(seed: number) {
    let mixed = (seed ^ 0x9e3779b9) >>> 0;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed = (mixed ^ (mixed >>> 16)) >>> 0;
    // Zero would stay zero.
    this.#state = mixed === 0 ? 0x6d2b79f5 : mixed;
  }

  /** An integer from 0 to `bound` − 1. */
  below(bound: number): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state >>> 0;
    return this.#state % bound;
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)];
  }

  /** `count` different ones of the integers below `bound`, in rising order. */
  several(count: number, bound: number): number[] {
    const chosen = new Set<number>();
    // Floyd's way: as many draws as there are choices, each new.
    for (let at = bound - Math.min(count, bound); at < bound; at += 1) {
      const drawn = this.below(at + 1);
      chosen.add(chosen.has(drawn) ? at : drawn);
    }
    return [...chosen].sort((a, b) => a - b);
  }
}
