/**
 * Owns: telling things apart by sets: everything starts in one class, and each set splits the
 * classes that it holds a part of. What is left together, no set tells apart.
 * Must not know: what the things are.
 */

/** A finished partition. Classes are numbered in the order of their first member. */
export interface Classes {
  /** Class of each thing. */
  readonly classOf: Uint32Array;
  /** The first member of each class. */
  readonly representatives: readonly number[];
}

export class Partition {
  readonly #classOf: Uint32Array;
  readonly #sizes: number[];

  /** One class of the things 0 to `count` − 1. */
  constructor(count: number) {
    this.#classOf = new Uint32Array(count);
    this.#sizes = [count];
  }

  /** Tells `members` apart from the rest. Takes time linear in the members, which are distinct. */
  split(members: readonly number[]): void {
    const counts = new Map<number, number>();
    for (const member of members) {
      const held = this.#classOf[member];
      counts.set(held, (counts.get(held) ?? 0) + 1);
    }
    const fresh = new Map<number, number>();
    for (const [held, count] of counts) {
      if (count === this.#sizes[held]) continue;
      fresh.set(held, this.#sizes.length);
      this.#sizes[held] -= count;
      this.#sizes.push(count);
    }
    if (fresh.size === 0) return;
    for (const member of members) {
      const moved = fresh.get(this.#classOf[member]);
      if (moved !== undefined) this.#classOf[member] = moved;
    }
  }

  classes(): Classes {
    const numbers = new Map<number, number>();
    const representatives: number[] = [];
    const classOf = this.#classOf.map((held, thing) => {
      const known = numbers.get(held);
      if (known !== undefined) return known;
      numbers.set(held, representatives.length);
      return representatives.push(thing) - 1;
    });
    return { classOf, representatives };
  }
}

/** The members of each class, in order. */
export function membersOf(classes: Classes): number[][] {
  const members: number[][] = classes.representatives.map(() => []);
  classes.classOf.forEach((held, thing) => members[held].push(thing));
  return members;
}
