/**
 * Owns: the permit, the proof that the monitor judged a request. Whoever holds one may redeem it
 * once, for the call it was minted for, on the rows of the domains that were judged.
 *
 * INVARIANT: `mint` is called by the monitor alone and `redeem` by the state alone. The layer gate
 * holds others from importing the values of this file; a nominal class with a `#private` field
 * holds them from making one up.
 */

/** The domains, up to four, whose rows a permit opens; `NO_DOMAIN` where there are fewer. */
export interface Judged {
  readonly d0: number;
  readonly d1: number;
  readonly d2: number;
  readonly d3: number;
}

export class Permit<Call extends string> implements Judged {
  readonly #call: Call;
  #spent = false;
  readonly d0: number;
  readonly d1: number;
  readonly d2: number;
  readonly d3: number;

  private constructor(call: Call, judged: Judged) {
    this.#call = call;
    this.d0 = judged.d0;
    this.d1 = judged.d1;
    this.d2 = judged.d2;
    this.d3 = judged.d3;
  }

  /** Tells a permit from a denial; cheaper than asking for the class. */
  get isDenial(): false {
    return false;
  }

  /** For the monitor alone. */
  static mint<Call extends string>(call: Call, judged: Judged): Permit<Call> {
    return new Permit(call, judged);
  }

  /**
   * For the state alone: spends the permit. Throws on one that was spent or was minted for another
   * call; both are bugs of ours, never a guest's doing.
   */
  static redeem<Call extends string>(permit: Permit<Call>, call: Call): void {
    if (permit.#spent) throw new Error(`permit for ${permit.#call} spent twice`);
    if (permit.#call !== call) throw new Error(`permit for ${permit.#call} used for ${call}`);
    permit.#spent = true;
  }
}

/** Mints a permit: for the monitor alone. */
export const mint = Permit.mint;

/** Spends a permit: for the state alone. */
export const redeem = Permit.redeem;
