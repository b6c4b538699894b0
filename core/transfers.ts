/**
 * Owns: the two ways by which the host takes a domain out of the machine and puts one in, each only
 * after domain 0 was permitted to have it done. Must not know: files, programs.
 */

import { PAGE_SIZE } from './abi/numbers.ts';
import type { Dispatcher } from './dispatcher.ts';
import { restored, saved } from './domain_transfer.ts';
import type { GuestMemory } from './guest_memory.ts';
import type { PolicySlots } from './policy_slots.ts';
import { describeDomain, whyNotRestored } from './saved_domain.ts';
import type { SavedDomain } from './saved_domain.ts';
import type { State } from './state.ts';
import { introduce } from './store/lifetime.ts';

export class Transfers {
  readonly #state: State;
  readonly #memory: GuestMemory;
  readonly #policies: PolicySlots;
  readonly #dispatcher: Dispatcher;

  constructor(state: State, memory: GuestMemory, policies: PolicySlots, dispatcher: Dispatcher) {
    this.#state = state;
    this.#memory = memory;
    this.#policies = policies;
    this.#dispatcher = dispatcher;
  }

  /** What a domain is that domain 0 was permitted to save, once; undefined for another. */
  take(domain: number): SavedDomain | undefined {
    const { view, config } = this.#state;
    const description = describeDomain(view, config, this.#policies.inForce, domain);
    if (description !== undefined) this.#dispatcher.run(saved, domain, { domain });
    return description;
  }

  /**
   * Attaches the memory of a saved domain where domain 0 was permitted to restore one and populated
   * its frames. Returns why it can't be, or undefined.
   */
  put(
    domain: number,
    memory: Uint8Array,
    description: SavedDomain,
    commandLine: Uint8Array,
  ): string | undefined {
    const { view, config } = this.#state;
    const why = whyNotRestored(view, config, domain, description, memory.length / PAGE_SIZE);
    if (why !== undefined) return why;
    this.#memory.attach(domain, memory);
    this.#dispatcher.run(restored, domain, { domain, saved: description, commandLine });
    this.#dispatcher.run(introduce, domain, { domain });
    return undefined;
  }
}
