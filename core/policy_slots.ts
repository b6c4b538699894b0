/**
 * Owns: the two slots for policies, of which a column says which is in force. A policy that is
 * being tested waits in the other; the switch is one write of that column.
 */

import type { LoadedPolicy } from '../enforcement/loaded_policy.ts';
import type { Monitor } from '../enforcement/monitor.ts';
import type { WallCounts } from '../enforcement/query.ts';
import { PENDING } from './columns.ts';
import type { State } from './state.ts';

export class PolicySlots {
  readonly #state: State;
  readonly #slots: [LoadedPolicy | undefined, LoadedPolicy | undefined];
  readonly #walls: readonly [WallCounts, WallCounts];

  constructor(state: State, policy: LoadedPolicy) {
    this.#state = state;
    this.#slots = [policy, undefined];
    const { wall, history } = state.view;
    const counts = (slot: number): WallCounts => ({
      running: wall.running,
      excluded: wall.excluded,
      ran: history.ran,
      base: slot * state.config.types,
    });
    this.#walls = [counts(0), counts(1)];
  }

  /** The slot in force, 0 or 1. */
  get slot(): number {
    return this.#state.view.policy.slot[0];
  }

  get inForce(): LoadedPolicy {
    const policy = this.#slots[this.slot];
    if (!policy) throw new Error('no policy in the slot that is in force');
    return policy;
  }

  /** The policy that is being tested or loaded, if any. */
  get candidate(): LoadedPolicy | undefined {
    return this.#state.view.policy.pending[0] === PENDING.none
      ? undefined
      : this.#slots[1 - this.slot];
  }

  /** The policy in the other slot, whether or not it is pending. */
  get other(): LoadedPolicy | undefined {
    return this.#slots[1 - this.slot];
  }

  /** Counts of wall types under the policy in force, and under the candidate. */
  get walls(): WallCounts {
    return this.#walls[this.slot];
  }

  get candidateWalls(): WallCounts {
    return this.#walls[1 - this.slot];
  }

  /** Puts a policy where it waits; a column makes it the candidate. */
  place(policy: LoadedPolicy): void {
    this.#slots[1 - this.slot] = policy;
  }

  /** Puts both slots back, as a snapshot kept them. */
  restore(slots: readonly [LoadedPolicy | undefined, LoadedPolicy | undefined]): void {
    this.#slots[0] = slots[0];
    this.#slots[1] = slots[1];
  }

  get both(): readonly [LoadedPolicy | undefined, LoadedPolicy | undefined] {
    return this.#slots;
  }

  /**
   * Makes the monitor decide by what the columns say. A policy that is only tested binds nobody:
   * who may test one must not thereby be able to stop others.
   */
  install(monitor: Monitor): void {
    const isLoading = this.#state.view.policy.pending[0] === PENDING.load;
    const pending = isLoading ? this.candidate : undefined;
    monitor.install(this.inForce, this.walls, pending, this.candidateWalls);
  }
}
