/**
 * Owns: a small machine on which random guests do random things, watched at every step. What a
 * sequence of numbers makes happen is a function of those numbers alone.
 *
 * Guests here know more than real ones: they look into the machine to find the entry that was
 * granted to them or the port that waits for them, so that what can succeed often does.
 */

import { HYPERVISOR_PAGE, SUSPEND } from '../../../core/abi/guest_abi.ts';
import { grant_entry_v1 } from '../../../core/abi/layouts.ts';
import { GTF, PAGE_SIZE, SHUTDOWN } from '../../../core/abi/numbers.ts';
import { DOMAIN_STATE } from '../../../core/columns.ts';
import { CALLS } from '../../../core/table.ts';
import type { LoadedPolicy } from '../../../enforcement/loaded_policy.ts';
import { Draw } from './arguments.ts';
import { moved, pagedOut, transferred } from './frame_calls.ts';
import { FATAL } from './deck.ts';
import type { Deck } from './deck.ts';
import { PageHost } from '../page_host.ts';
import { Neighbours, PAGES_0, PAGES, WORLD_CONFIG, SELDOM } from './neighbours.ts';

/** The first number of an operation by which domain 0 builds a domain; its label is the third. */
export const SPAWN = 13;

export class World extends Neighbours {
  readonly #pageHost = new PageHost();
  readonly #deck: Deck | undefined;

  /** @param deck where half of the calls come from, if it is given */
  constructor(
    policy: LoadedPolicy,
    images: readonly Uint8Array[],
    config = WORLD_CONFIG,
    deck?: Deck,
  ) {
    super(policy, images, config);
    this.#deck = deck;
    // Now and then a host can't keep a page.
    this.#pageHost.keeps = ({ version }) => version % 5 !== 4;
  }

  // Turns

  /** One turn, of whoever the scheduler chooses. False when nobody can run any more. */
  turn(operations: readonly (readonly number[])[]): boolean {
    const { machine } = this;
    this.watcher.guestRan = false;
    let turn = machine.next();
    while (turn.kind === 'idle' && this.#pageHost.serve(machine)) turn = machine.next();
    if (turn.kind === 'idle') return false;
    machine.enter(turn.domain, turn.vcpu);
    this.watcher.guestRan = true;
    for (const numbers of operations) {
      const goesOn = this.operate(turn.domain, new Draw(numbers));
      if (!goesOn) break;
    }
    machine.leave(turn.domain, turn.vcpu, 1000 + 500 * operations.length);
    this.watcher.guestRan = false;
    this.watcher.checkColumns('a turn');
    this.watcher.checkDigest();
    this.watcher.checkRest();
    return true;
  }

  /** One thing that the guest whose turn it is does. False when its turn is over. */
  protected operate(domain: number, d: Draw): boolean {
    if (this.#deck !== undefined && d.below(8) < 5) return this.play(this.#deck, domain, d);
    const kind = d.below(32);
    if (kind < 4) return this.grant(domain, d);
    if (kind < 5) return this.scribble(domain, d);
    if (kind < 6) return this.takeEvents(domain, d);
    if (kind < 9) return this.mapGranted(domain, d);
    if (kind < 10) return this.unmap(domain, d);
    if (kind < 12) return this.bindWaiting(domain, d);
    if (kind < 13) return this.sendOnOwn(domain, d);
    if (domain === 0 && kind >= SPAWN && kind < 19 && this.#hasRoom(d)) return this.spawn(d);
    if (kind === 20) return this.mapForeign(domain, d);
    if (kind === 24 && (domain === 0 || d.rarely(4))) return this.suspendOrResume(domain, d);
    if (domain === 0 && kind === 23) return this.limitVcpus(d);
    if (domain === 0 && kind === 24) return this.resume(d);
    if (kind === 21 || kind === 22) return this.arrangeEvents(domain, d);
    if (kind === 24) return this.make(domain, d, transferred(this.machine, domain, d));
    if (domain === 0 && kind === 25) {
      if (d.rarely(2)) this.call(0, 'domctl.pausedomain', new Draw([]), { domain: 1 });
      return this.make(0, d, pagedOut(d));
    }
    if (kind === 27) return this.callAiming(domain, d.of(...SELDOM), d);
    if (kind === 26) return this.make(domain, d, moved(domain, d, this.hole(domain, d)));
    if (kind > 26 && kind < 30) return this.speakToStore(domain, d);
    if (kind === 30) return this.message(domain, d);
    if (domain === 0 && kind === 19) return this.call(0, 'policy_op.load', d) !== SUSPEND;
    if (domain !== 0 && kind === 13 && d.rarely(6)) {
      this.machine.end(domain, d.of('poweroff', 'crash'));
      return false;
    }
    if (domain !== 0 && kind < 15) {
      return this.call(domain, 'event_channel_op.alloc_unbound', d) !== SUSPEND;
    }
    const { name } = CALLS[d.below(CALLS.length)];
    if (domain === 0 && FATAL.has(name)) return true;
    if (kind === 31 && d.rarely(4)) {
      this.watcher.changed();
      return this.machine.hypercall(d.below(64), d.below(99), d.below(99), 0, 0, 0) !== SUSPEND;
    }
    return this.call(domain, name, d) !== SUSPEND;
  }

  /** Makes the call that is dealt, mostly so that it can succeed. */
  protected play(deck: Deck, domain: number, d: Draw): boolean {
    const { name } = deck.next(domain === 0);
    if (domain !== 0 && d.rarely(12)) this.acceptFrame(domain, d);
    if (d.rarely(5)) return this.call(domain, name, d) !== SUSPEND;
    if (name === 'grant_table_op.map_grant_ref' || name === 'grant_table_op.copy') {
      return this.mapGranted(domain, d, name);
    }
    if (name === 'memory_op.add_to_physmap_batch') return this.mapForeign(domain, d);
    if (name === 'grant_table_op.unmap_grant_ref' || name === 'memory_op.remove_from_physmap') {
      return this.unmap(domain, d, name);
    }
    if (name === 'event_channel_op.bind_interdomain') return this.bindWaiting(domain, d);
    if (name.startsWith('store_op.')) {
      return this.speakToStore(domain, d, name.slice('store_op.'.length));
    }
    const replaces = name === 'grant_table_op.unmap_and_replace';
    if (replaces && !this.holds(domain, d, name)) return false;
    return this.callAiming(domain, name, d);
  }

  /** Offers to take a frame, of domain 0 mostly. */
  protected acceptFrame(domain: number, d: Draw): void {
    const memory = this.machine.memory(domain);
    const own = domain === 0 ? PAGES_0 : PAGES;
    const table = (own + HYPERVISOR_PAGE.grant_table) * PAGE_SIZE;
    const data = new DataView(memory.buffer, memory.byteOffset, memory.length);
    const address = table + d.below(6) * grant_entry_v1.size;
    data.setUint16(address, GTF.accept_transfer, true);
    data.setUint16(address + grant_entry_v1.at.domid, d.rarely(4) ? d.below(4) : 0, true);
    data.setUint32(address + grant_entry_v1.at.frame, this.hole(domain, d), true);
  }

  /** Domains suspend, and domain 0 lets one that did go on. */
  protected suspendOrResume(domain: number, d: Draw): boolean {
    const { suspend } = SHUTDOWN;
    if (domain !== 0)
      return this.call(domain, 'sched_op.shutdown', d, { reason: suspend }) !== SUSPEND;
    return this.resume(d);
  }

  /** Whether there is an id for one more domain; now and then a builder doesn't ask. */
  #hasRoom(d: Draw): boolean {
    return d.rarely(16) || this.machine.view.domain.state.indexOf(DOMAIN_STATE.free) >= 0;
  }
}
