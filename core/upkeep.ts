/**
 * Owns: what the machine does between turns for the domains whose slot it is: waking who set a
 * timer, taking down who is dying. In a slot it takes time, and no more than the slot has.
 * Must not know: whose turn is next.
 */

import { DOMAIN_STATE } from './columns.ts';
import type { Dispatcher } from './dispatcher.ts';
import { isInSlot } from './partitions.ts';
import type { Slot } from './partitions.ts';
import type { State } from './state.ts';
import { teardown } from './teardown.ts';
import { wakeAt } from './transitions.ts';
import { TEARDOWN_COST, isSpent } from './turns.ts';

export class Upkeep {
  readonly #state: State;
  readonly #dispatcher: Dispatcher;
  readonly #detach: (domain: number) => void;

  /** @param detach lets go of the memory of a domain that is gone */
  constructor(state: State, dispatcher: Dispatcher, detach: (domain: number) => void) {
    this.#state = state;
    this.#dispatcher = dispatcher;
    this.#detach = detach;
  }

  #now(): number {
    return this.#state.view.machine.time[0];
  }

  /** Ends the waits whose time has come. */
  wakeDue(slot: Slot): void {
    const now = this.#now();
    const { view, config } = this.#state;
    const { timer, poll_timeout } = view.vcpu;
    const count = config.domains * config.vcpus;
    for (let vcpu = 0; vcpu < count; vcpu += 1) {
      const due =
        (timer[vcpu] > 0 && timer[vcpu] <= now) ||
        (poll_timeout[vcpu] > 0 && poll_timeout[vcpu] <= now);
      if (!due) continue;
      const domain = (vcpu / config.vcpus) | 0;
      if (isInSlot(view, slot, domain, now)) this.#dispatcher.run(wakeAt, domain, { vcpu, now });
    }
  }

  /** Whether a domain is dying whose end belongs to a slot. */
  anyDying(slot: Slot): boolean {
    const { view, config } = this.#state;
    if (view.domain.state.indexOf(DOMAIN_STATE.dying) < 0) return false;
    for (let domain = 1; domain < config.domains; domain += 1) {
      if (this.#dies(slot, domain)) return true;
    }
    return false;
  }

  #dies(slot: Slot, domain: number): boolean {
    const { view } = this.#state;
    const isDying = view.domain.state[domain] === DOMAIN_STATE.dying;
    return isDying && isInSlot(view, slot, domain, this.#now());
  }

  /** One bounded step for each domain that is dying; in a slot, as far as it has room. */
  tearDown(slot: Slot): void {
    for (let domain = 1; domain < this.#state.config.domains; domain += 1) {
      if (!this.#dies(slot, domain)) continue;
      if (isSpent(slot, this.#now())) return;
      this.#dispatcher.abandonOf(domain);
      if (this.#dispatcher.run(teardown, domain, { domain }) === 1) this.#detach(domain);
      if (slot.ends !== Infinity) this.#state.charge(TEARDOWN_COST);
    }
  }
}
