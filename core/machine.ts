/**
 * Owns: the machine: its parts put together, the step of a hypercall from a guest's registers to
 * its result, turns, time and the other transitions. All that arch/ may see of core/.
 *
 * INVARIANT: one step at a time, each a function of the state, the caller and the call; every step
 * leaves a record. Must not know: what kind of guests run, files, clocks.
 */

import { Monitor } from '../enforcement/monitor.ts';
import type { LoadedPolicy } from '../enforcement/loaded_policy.ts';
import { COMMAND_LINE_MAX, HYPERVISOR_PAGES } from './abi/guest_abi.ts';
import { PAGE_SIZE, SHUTDOWN } from './abi/numbers.ts';
import { pull, push } from './coherence.ts';
import { DOMAIN_STATE } from './columns.ts';
import type { ColumnName, View } from './columns.ts';
import type { MachineConfig } from './config.ts';
import { whyNotAttached } from './attachable.ts';
import { Digest } from './digest.ts';
import { Dispatcher } from './dispatcher.ts';
import { GuestMemory } from './guest_memory.ts';
import type { PageName, PageRequest } from './page_request.ts';
import { Pages } from './pages.ts';
import { PolicySlots } from './policy_slots.ts';
import { NOBODY, nextMoment, slotAt } from './partitions.ts';
import type { Slot } from './partitions.ts';
import { nextVcpu } from './run_queue.ts';
import { State } from './state.ts';
import { introduce } from './store/lifetime.ts';
import type { TraceSink } from './trace.ts';
import { Transfers } from './transfers.ts';
import { Upkeep } from './upkeep.ts';
import { isSpent, turnLimits } from './turns.ts';
import * as transitions from './transitions.ts';
import * as turn_transitions from './turn_transitions.ts';

const NO_BYTES = new Uint8Array(0);

export { CONFIG_MAX } from './config.ts';
export { isHypervisorPage } from './saved_domain.ts';
export type { SavedDomain, SavedVcpu } from './saved_domain.ts';
export { readCommandLine } from './start_info.ts';
export type { PageName };

export interface MachineOptions {
  readonly config: MachineConfig;
  readonly policy: LoadedPolicy;
  readonly trace?: TraceSink;
}

/** Console bytes on their way out. */
export interface Output {
  readonly domain: number;
  readonly bytes: Uint8Array;
}

/**
 * What the scheduler says: run this vcpu, or nothing can run until something comes from outside.
 */
export type Turn =
  | {
      readonly kind: 'run';
      readonly domain: number;
      readonly vcpu: number;
      /** The most fuel that the guest may use in this turn. */
      readonly fuel: number;
    }
  | { readonly kind: 'idle' };

/** All that a machine is. `columns` and `memories` are copies. */
export interface Snapshot {
  readonly columns: Uint8Array;
  readonly memories: readonly (Uint8Array | undefined)[];
  readonly policies: readonly [LoadedPolicy | undefined, LoadedPolicy | undefined];
  readonly steps: number;
  /** How often each operation was permitted and denied. */
  readonly permits: Float64Array;
  readonly denials: Float64Array;
}

export class Machine {
  readonly config: MachineConfig;
  /** Every column, to read. */
  readonly view: View<ColumnName>;
  /** Console output that nobody has taken yet. */
  readonly outputs: Output[] = [];
  /** Domains on their way to files and back. */
  readonly transfers: Transfers;
  /** Pages of domains that are out, and what the host is asked about them. */
  readonly pages: Pages;

  readonly #state: State;
  readonly #memory: GuestMemory;
  readonly #policies: PolicySlots;
  readonly #monitor: Monitor;
  readonly #dispatcher: Dispatcher;
  readonly #upkeep: Upkeep;

  constructor({ config, policy, trace }: MachineOptions) {
    this.config = config;
    if (policy.numbering.types.length > config.types) {
      throw new RangeError(`the policy has more than the machine's ${config.types} types`);
    }
    if ((policy.image.schedule?.partitions.length ?? 0) > config.partitions) {
      throw new RangeError(
        `the policy has more than the machine's ${config.partitions} partitions`,
      );
    }
    this.#state = new State(config);
    this.view = this.#state.view;
    this.#memory = new GuestMemory(this.#state);
    this.#policies = new PolicySlots(this.#state, policy);
    this.#monitor = new Monitor(policy, this.#policies.walls);
    const output = (domain: number, bytes: Uint8Array): void => {
      this.outputs.push({ domain, bytes });
    };
    const requests: PageRequest[] = [];
    this.#dispatcher = new Dispatcher(
      this.#state,
      this.#memory,
      this.#policies,
      this.#monitor,
      output,
      (request) => void requests.push(request),
    );
    this.transfers = new Transfers(this.#state, this.#memory, this.#policies, this.#dispatcher);
    this.#upkeep = new Upkeep(this.#state, this.#dispatcher, (domain) =>
      this.#memory.detach(domain),
    );
    this.pages = new Pages(this.view, config, this.#dispatcher, requests);
    this.#dispatcher.trace = trace;
    this.#dispatcher.run(transitions.boot, 0, {});
  }

  // What runs

  get policy(): LoadedPolicy {
    return this.#policies.inForce;
  }

  /** The policy that is being tested or loaded, if any. */
  get candidate(): LoadedPolicy | undefined {
    return this.#policies.candidate;
  }

  /** How often each operation was permitted and denied, by its number. */
  get statistics(): { readonly permits: Float64Array; readonly denials: Float64Array } {
    return this.#monitor;
  }

  get steps(): number {
    return this.#dispatcher.steps;
  }

  /**
   * How long calls may make a turn, in virtual nanoseconds; for measuring without ends of turns.
   */
  set turnMax(nanoseconds: number) {
    this.#dispatcher.turnMax = nanoseconds;
  }

  set trace(sink: TraceSink | undefined) {
    this.#dispatcher.trace = sink;
  }

  // Building

  /**
   * Gives domain 0 its memory and lets it run. Throws a RangeError when the bootstrap label's
   * limits don't allow so many pages.
   */
  bootDomain0(memory: Uint8Array): void {
    const pages = memory.length / PAGE_SIZE;
    const own = pages - HYPERVISOR_PAGES;
    if (!Number.isInteger(pages) || own < 1) throw new RangeError('memory of no whole pages');
    if (own > this.view.domain.frames_max[0] || pages > this.config.guestFrames) {
      throw new RangeError(
        `domain 0 needs ${own} frames; its label's limits allow ${this.view.domain.frames_max[0]}`,
      );
    }
    this.#dispatcher.run(transitions.populateDomain0, 0, { pages: own });
    this.#memory.attach(0, memory);
    this.#dispatcher.run(transitions.attach, 0, { domain: 0, pages, commandLine: NO_BYTES });
  }

  /**
   * Attaches the memory of a domain that its builder populated. Returns why it can't be, or
   * undefined. The last 16 pages are those shared with the hypervisor; `commandLine` is put where
   * the guest finds it.
   */
  attach(domain: number, memory: Uint8Array, commandLine = ''): string | undefined {
    const line = new TextEncoder().encode(commandLine);
    if (line.length >= COMMAND_LINE_MAX) return `a command line of ${line.length} bytes`;
    const pages = memory.length / PAGE_SIZE;
    const why = whyNotAttached(this.view, this.config, domain, pages);
    if (why !== undefined) return why;
    this.#memory.attach(domain, memory);
    this.#dispatcher.run(transitions.attach, domain, { domain, pages, commandLine: line });
    this.#dispatcher.run(introduce, domain, { domain });
    return undefined;
  }

  /** Takes a guest's memory anew: after a backend restored it elsewhere, with the same size. */
  reattach(domain: number, memory: Uint8Array): void {
    const { length } = this.#memory.bytes(domain);
    if (memory.length !== length && length !== 0) {
      throw new RangeError(`memory of domain ${domain} changed its size`);
    }
    this.#memory.attach(domain, memory);
  }

  /** The memory that is attached for a domain; empty for none. */
  memory(domain: number): Uint8Array {
    return this.#memory.bytes(domain);
  }

  /**
   * Puts an operator's request into domain 0's memory and wakes it. Throws a RangeError when it
   * doesn't fit there.
   */
  operatorInput(address: number, bytes: Uint8Array): void {
    if (!this.#memory.writable(0, address, bytes.length)) {
      throw new RangeError(
        `a request of ${bytes.length} bytes at ${address} does not fit domain 0`,
      );
    }
    this.#dispatcher.run(transitions.operatorInput, 0, { address, bytes });
  }

  // Turns

  /** Does what waits for no guest (timers, teardown, continued calls) and says who runs next. */
  next(): Turn {
    for (;;) {
      if (this.pages.requests.length > 0) return { kind: 'idle' };
      if (this.pages.ask()) continue;
      const slot = this.#slot();
      const isOver = slot.partition === NOBODY || isSpent(slot, this.#now());
      if (!isOver) {
        this.#upkeep.wakeDue(slot);
        this.#upkeep.tearDown(slot);
        if (isSpent(slot, this.#now())) continue;
        const vcpu = nextVcpu(this.view, this.config, slot.partition, this.#now());
        if (vcpu >= 0) {
          const turn = this.#choose(slot, vcpu);
          if (turn) return turn;
          continue;
        }
        if (this.#upkeep.anyDying(slot)) continue;
      }
      const now = this.#now();
      const until = nextMoment(this.view, this.config, slot, isOver, now);
      if (until === 0) return { kind: 'idle' };
      if (until > now) this.#state.charge(until - now);
    }
  }

  #now(): number {
    return this.view.machine.time[0];
  }

  #slot(): Slot {
    return slotAt(this.view, this.#now());
  }

  /** A guest's turn; undefined for one that the machine had itself: a debt, a call that goes on. */
  #choose(slot: Slot, vcpu: number): Turn | undefined {
    const domain = (vcpu / this.config.vcpus) | 0;
    const owes = this.view.vcpu.debt[vcpu] > 0;
    if (!owes && this.view.vcpu.continuation[vcpu] === 0) {
      const { fuel } = turnLimits(this.view, slot, domain, this.#now());
      return { kind: 'run', domain, vcpu, fuel };
    }
    this.enter(domain, vcpu);
    if (!owes) this.#dispatcher.continueCall(domain, vcpu);
    // The step moved the clock; the vcpu pays for it, so that others come in between.
    this.leave(domain, vcpu, 0);
    return undefined;
  }

  /** Starts a vcpu's turn: its shared pages and maps are brought up to date. */
  enter(domain: number, vcpu: number): void {
    const partition = this.view.domain.partition[domain];
    const limits = turnLimits(this.view, this.#slot(), domain, this.#now());
    this.#dispatcher.run(turn_transitions.enter, domain, { vcpu, partition, limits });
    this.#dispatcher.run(push, domain, { domain });
  }

  /** The result of the call that the vcpu is in, for when it goes on. */
  resultOf(vcpu: number): number {
    return this.view.vcpu.result[vcpu] | 0;
  }

  /** Ends a vcpu's turn: what it wrote is taken in, and the time it used is charged. */
  leave(domain: number, vcpu: number, consumed: number): void {
    // A backend may overdraw its fuel by a little. The slot ends when it ends all the same: what
    // went beyond is paid in the vcpu's next slots.
    const ends = this.view.machine.turn_ends[0];
    const owed = this.view.vcpu.debt[vcpu] + consumed;
    const paid = ends === 0 ? owed : Math.min(owed, Math.max(0, ends - this.#now()));
    if (paid > 0) this.#state.charge(paid);
    this.#dispatcher.run(pull, domain, { domain });
    this.#dispatcher.run(turn_transitions.leave, domain, { vcpu, debt: owed - paid });
  }

  /** The program of a domain returned, or can't go on: it shuts down, if it hasn't. */
  end(domain: number, reason: 'poweroff' | 'crash'): boolean {
    if (this.view.domain.state[domain] !== DOMAIN_STATE.live) return false;
    this.#dispatcher.run(transitions.guestEnd, domain, { domain, reason: SHUTDOWN[reason] }, 0);
    this.#dispatcher.abandonOf(domain);
    return true;
  }

  /**
   * One hypercall of the vcpu whose turn it is. Registers are 32 bits. Returns its result, or
   * `SUSPEND`; then the result is `resultOf` the vcpu when its next turn starts.
   */
  hypercall(nr: number, a1: number, a2: number, a3: number, a4: number, a5: number): number {
    return this.#dispatcher.hypercall(nr, a1, a2, a3, a4, a5);
  }

  // Looking at it whole

  /** Starts or stops keeping the running digest and the journal of what steps write. */
  record(on: boolean): void {
    this.#state.record(on);
  }

  /** Digest of the columns. Incremental while recording. */
  digest(): string {
    return this.#state.digest();
  }

  /** Digest recomputed from nothing, of columns and guests' memory. */
  fullDigest(): string {
    const digest = new Digest();
    for (let domain = 0; domain < this.config.domains; domain += 1) {
      const bytes = this.#memory.bytes(domain);
      if (bytes.length > 0) digest.foldBytes(domain * 0x0100_0000, bytes);
    }
    return `${this.#state.recomputeDigest()}${digest.toString()}`;
  }

  /** Columns written since the journal was cleared, the clock left out; only while recording. */
  journal(): readonly string[] {
    return this.#state.journalColumns().filter((name) => name !== 'machine.time');
  }

  /** Cells written since the journal was cleared; only while recording. */
  get journalLength(): number {
    return this.#state.journalLength;
  }

  clearJournal(): void {
    this.#state.clearJournal();
  }

  snapshot(): Snapshot {
    const memories = Array.from({ length: this.config.domains }, (_, domain) => {
      const bytes = this.#memory.bytes(domain);
      return bytes.length === 0 ? undefined : bytes.slice();
    });
    const [first, second] = this.#policies.both;
    return {
      columns: this.#state.copy(),
      memories,
      policies: [first, second],
      steps: this.#dispatcher.steps,
      permits: this.#monitor.permits.slice(),
      denials: this.#monitor.denials.slice(),
    };
  }

  /**
   * Puts a snapshot back. Domains that have memory in it must have memory of that size attached
   * now, or none; those get new memory, which `memory` answers.
   */
  restore(snapshot: Snapshot): void {
    for (const [domain, bytes] of snapshot.memories.entries()) {
      const attached = this.#memory.bytes(domain);
      if (bytes === undefined) this.#memory.detach(domain);
      else if (attached.length === bytes.length) attached.set(bytes);
      else this.#memory.attach(domain, bytes.slice());
    }
    this.#state.restore(snapshot.columns);
    this.#policies.restore(snapshot.policies);
    this.#policies.install(this.#monitor);
    this.#dispatcher.steps = snapshot.steps;
    this.#monitor.permits.set(snapshot.permits);
    this.#monitor.denials.set(snapshot.denials);
    this.outputs.length = 0;
    this.pages.requests.length = 0;
  }
}
