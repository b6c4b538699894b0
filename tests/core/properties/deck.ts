/**
 * Owns: which call a random guest makes next: all rows of the table, shuffled and dealt until none is
 * left, then shuffled again. So each row comes up as often as any other, however many there are.
 *
 * Calls by which one domain administers others go to domain 0, the rest to whoever has the turn.
 */

import type { CallFacts } from '../../../core/call.ts';
import { CALLS } from '../../../core/table.ts';
import { OP, OPERATIONS } from '../../../policy/operations.ts';

/** Calls by which domain 0 would stop for good, and the run with it: others make them. */
export const FATAL: ReadonlySet<string> = new Set([
  'sched_op.block',
  'sched_op.shutdown',
  'vcpu_op.down',
]);

/** Whether a call is all about administering somebody else. */
const administers = ({ queries, own }: CallFacts): boolean =>
  own === undefined &&
  queries.length > 0 &&
  queries.every((query) => OPERATIONS[OP[query]].kind !== 'flow');

const ADMINISTERING = CALLS.filter(administers);
const OTHERS = CALLS.filter((row) => !administers(row));

export class Deck {
  /** How often each row was dealt. */
  readonly dealt = new Map<string, number>(CALLS.map(({ name }) => [name, 0]));
  #random: number;
  #administering: CallFacts[] = [];
  #others: CallFacts[] = [];
  readonly #taken = { administering: 0, others: 0 };

  constructor(seed: number) {
    this.#random = seed >>> 0;
  }

  /** Numerical Recipes' generator: the order is a function of the seed. */
  #below(below: number): number {
    this.#random = (Math.imul(this.#random, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#random / 2 ** 32) * below);
  }

  #shuffled(rows: readonly CallFacts[]): CallFacts[] {
    const cards = [...rows];
    for (let i = cards.length - 1; i > 0; i -= 1) {
      const j = this.#below(i + 1);
      [cards[i], cards[j]] = [cards[j], cards[i]];
    }
    return cards;
  }

  /**
   * The next call of domain 0 or of another. Domain 0 takes from the pile that is behind, so that
   * both are dealt as often.
   */
  next(isDomain0: boolean): CallFacts {
    if (this.#administering.length === 0) this.#administering = this.#shuffled(ADMINISTERING);
    if (this.#others.length === 0) this.#others = this.#shuffled(OTHERS);
    const isBehind =
      this.#taken.administering * OTHERS.length <= this.#taken.others * ADMINISTERING.length;
    const kind = isDomain0 && isBehind ? 'administering' : 'others';
    const pile = kind === 'administering' ? this.#administering : this.#others;
    const at = pile.findLastIndex(({ name }) => !isDomain0 || !FATAL.has(name));
    // Where only fatal calls are left, others will make those.
    const [row] = at < 0 ? [OTHERS[0]] : pile.splice(at, 1);
    this.#taken[kind] += 1;
    this.dealt.set(row.name, (this.dealt.get(row.name) ?? 0) + 1);
    return row;
  }
}
