/**
 * Owns: guests on a machine: whose backend runs when the machine says whose turn it is, and what a
 * guest's exit means. All waiting and all order come from the machine, so a run repeats exactly.
 * Must not know: policy, scenarios, what guests do.
 */

import { PAGE_SIZE } from '../core/abi/numbers.ts';
import { readCommandLine } from '../core/machine.ts';
import type { Machine, PageName, SavedDomain } from '../core/machine.ts';
import type { Gate, Guest } from './backend.ts';
import type { PageStore } from './paging/page_store.ts';

/** Fuel that a vcpu gets at a turn: a deterministic count of work. */
export const SLICE = 100_000;

export interface HostOptions {
  readonly machine: Machine;
  /** Fuel for the next turn. */
  readonly slice?: () => number;
  /** Where pages go that are out; without one, none can go. */
  readonly pages?: PageStore;
  /** Told when a guest's program ended or trapped. */
  readonly onEnd?: (domain: number, how: string) => void;
}

/** A guest out of its machine. */
export interface TakenGuest {
  readonly saved: SavedDomain;
  /** What the backend keeps, for each vcpu; empty for one that never ran. */
  readonly states: readonly Uint8Array[];
  /** The pages of `saved.frames`. */
  readonly contents: readonly Uint8Array[];
  readonly commandLine: Uint8Array;
}

export class Host {
  readonly #machine: Machine;
  readonly #guests = new Map<number, Guest>();
  /** Vcpus beyond each domain's first, by their rows. */
  readonly #others = new Map<number, Guest>();
  readonly #slice: () => number;
  readonly #gate: Gate;
  readonly #onEnd: ((domain: number, how: string) => void) | undefined;

  readonly #pages: PageStore | undefined;

  constructor({ machine, slice = () => SLICE, onEnd, pages }: HostOptions) {
    this.#machine = machine;
    this.#pages = pages;
    this.#slice = slice;
    this.#onEnd = onEnd;
    this.#gate = (nr, a1, a2, a3, a4, a5) => machine.hypercall(nr, a1, a2, a3, a4, a5);
  }

  /** Boots domain 0 with its guest. */
  boot(guest: Guest): void {
    this.#machine.bootDomain0(guest.memory());
    this.#guests.set(0, guest);
  }

  /** Gives a domain that was built its guest. Returns why it can't be, or undefined. */
  add(domain: number, guest: Guest, commandLine: string): string | undefined {
    const refused = this.#machine.attach(domain, guest.memory(), commandLine);
    if (refused === undefined) this.#guests.set(domain, guest);
    return refused;
  }

  /**
   * Takes what a domain is that domain 0 was permitted to save; undefined for another. The
   * backend's state is empty for a vcpu that never ran.
   */
  take(domain: number): TakenGuest | undefined {
    const saved = this.#machine.transfers.take(domain);
    const guest = this.#guests.get(domain);
    if (saved === undefined || guest === undefined) return undefined;
    const first = domain * this.#machine.config.vcpus;
    const states = saved.vcpus.map((_, index) => {
      const vcpu = index === 0 ? guest : this.#others.get(first + index);
      return vcpu?.save() ?? new Uint8Array(0);
    });
    const memory = guest.memory();
    const frames = saved.frames.map((frame) => frame * PAGE_SIZE);
    const contents = frames.map((address) => memory.slice(address, address + PAGE_SIZE));
    return { saved, states, contents, commandLine: readCommandLine(memory) };
  }

  /**
   * Puts a saved guest into a domain that domain 0 was permitted to restore it to. `guest` is a new
   * one of the same program. Returns why it can't be, or undefined.
   */
  put(domain: number, guest: Guest, taken: TakenGuest): string | undefined {
    const { saved, states, contents, commandLine } = taken;
    const others = new Map<number, Guest>();
    try {
      guest.restore(states[0]);
      for (const [index, state] of states.entries()) {
        if (index === 0 || state.length === 0) continue;
        const other = guest.vcpu?.(index, 0);
        if (other === undefined) return 'a program of its kind has one vcpu';
        others.set(domain * this.#machine.config.vcpus + index, other);
        other.restore(state);
      }
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    const memory = guest.memory();
    if (memory.length !== saved.pages * PAGE_SIZE) {
      return `its program has ${memory.length / PAGE_SIZE} pages; ${saved.pages} were saved`;
    }
    // What its program starts with is not what it had when it was saved.
    memory.fill(0);
    for (const [i, frame] of saved.frames.entries()) memory.set(contents[i], frame * PAGE_SIZE);
    const refused = this.#machine.transfers.put(domain, memory, saved, commandLine);
    if (refused !== undefined) return refused;
    this.#guests.set(domain, guest);
    for (const [vcpu, other] of others) this.#others.set(vcpu, other);
    return undefined;
  }

  /** One turn of one vcpu. False when nothing can run until something comes from outside. */
  turn(): boolean {
    const machine = this.#machine;
    const next = machine.next();
    this.#letGo();
    if (next.kind === 'idle') return this.#servePages();
    const { domain, vcpu, fuel } = next;
    const guest = this.#vcpu(domain, vcpu);
    if (guest === undefined) {
      machine.end(domain, 'crash');
      this.#onEnd?.(domain, 'brought up a vcpu that a guest of its kind does not have');
      return true;
    }
    machine.enter(domain, vcpu);
    const exit = guest.run(this.#gate, Math.min(this.#slice(), fuel), machine.resultOf(vcpu));
    if (guest.memory() !== machine.memory(domain)) machine.reattach(domain, guest.memory());
    machine.leave(domain, vcpu, guest.consumed);
    if (exit.kind === 'finished') {
      machine.end(domain, 'poweroff');
      this.#onEnd?.(domain, `returned ${exit.code}`);
    } else if (exit.kind === 'trapped') {
      machine.end(domain, 'crash');
      this.#onEnd?.(domain, `trapped: ${exit.reason}`);
    }
    return true;
  }

  /** Does what the machine asks about pages. False when it asked nothing. */
  #servePages(): boolean {
    const requests = this.#machine.pages.requests.splice(0);
    for (const request of requests) {
      if (request.kind === 'bring') this.#bring(request.page);
      else {
        const kept = this.#pages?.keep(request.page, request.bytes) ?? false;
        this.#machine.pages.kept(request, kept);
      }
    }
    return requests.length > 0;
  }

  #bring(page: PageName): void {
    // Whoever is gone, or had the page back already, needs nothing.
    if (!this.#machine.pages.isOut(page)) return;
    const bytes = this.#pages?.bring(page);
    if (bytes !== undefined) {
      if (this.#machine.pages.back(page, bytes)) this.#pages?.drop(page);
      return;
    }
    // A domain that can't have its memory back as it was doesn't go on with anything else.
    if (!this.#machine.end(page.domain, 'crash')) return;
    this.#onEnd?.(page.domain, `lost page ${page.guestFrame}: it was changed while it was out`);
  }

  /** Who runs as a vcpu; undefined for a further one where the guest's kind has one alone. */
  #vcpu(domain: number, vcpu: number): Guest | undefined {
    const first = this.#guests.get(domain);
    if (first === undefined) throw new Error(`domain ${domain} runs but has no guest`);
    const index = vcpu - domain * this.#machine.config.vcpus;
    if (index === 0) return first;
    const known = this.#others.get(vcpu);
    if (known !== undefined) return known;
    const made = first.vcpu?.(index, this.#machine.resultOf(vcpu));
    if (made !== undefined) this.#others.set(vcpu, made);
    return made;
  }

  /** Lets go of the guests whose domains are gone. */
  #letGo(): void {
    for (const [domain, guest] of this.#guests) {
      if (this.#machine.memory(domain).length > 0) continue;
      guest.destroy();
      this.#pages?.forget(domain);
      this.#guests.delete(domain);
      const { vcpus } = this.#machine.config;
      for (let vcpu = domain * vcpus; vcpu < (domain + 1) * vcpus; vcpu += 1) {
        this.#others.get(vcpu)?.destroy();
        this.#others.delete(vcpu);
      }
    }
  }

  /** Lets go of all guests. */
  close(): void {
    for (const guest of [...this.#guests.values(), ...this.#others.values()]) guest.destroy();
    this.#guests.clear();
    this.#pages?.close();
    this.#others.clear();
  }
}
