/**
 * Owns: the watch over a machine at every step, whoever drives it: that a step writes what it
 * declares, that a refusal changes nothing, that nothing is taken from pages whose guest didn't run,
 * and every invariant of the columns. What doesn't hold is thrown.
 */

import { PAGE_SIZE } from '../../../core/abi/numbers.ts';
import { DOMAIN_STATE, PENDING } from '../../../core/columns.ts';
import type { Machine } from '../../../core/machine.ts';
import { CALLS, TRANSITIONS } from '../../../core/table.ts';
import type { StepRecord } from '../../../core/trace.ts';
import { violations } from './invariants.ts';

const DECLARED = new Map<string, ReadonlySet<string>>(
  [...CALLS, ...TRANSITIONS].map(({ name, writes }) => [name, new Set<string>(writes)]),
);
const CALL_NAMES = new Set(CALLS.map(({ name }) => name));

export interface Tally {
  permitted: number;
  denied: number;
  failed: number;
}

/** Makes `last` as `now`, page by page: most are the same. */
function copyChanged(now: Uint8Array, last: Uint8Array): void {
  for (let at = 0; at < now.length; at += PAGE_SIZE) {
    const page = now.subarray(at, at + PAGE_SIZE);
    if (Buffer.compare(page, last.subarray(at, at + PAGE_SIZE)) !== 0) last.set(page, at);
  }
}

export class Watcher {
  readonly machine: Machine;
  /** How often each call was carried out, denied and failed. */
  readonly tally = new Map<string, Tally>(
    CALLS.map(({ name }) => [name, { permitted: 0, denied: 0, failed: 0 }]),
  );
  /** Whether a guest's own code ran since its pages were last brought up to date. */
  guestRan = false;
  /** Guests' memory as the last step left it. */
  readonly #last: Uint8Array[];

  /** Watches from now on: takes the machine's trace and its journal. */
  constructor(machine: Machine) {
    this.machine = machine;
    const domains = Array.from({ length: machine.config.domains }, (_, domain) => domain);
    this.#last = domains.map((domain) => machine.memory(domain).slice());
    machine.record(true);
    machine.trace = (record) => this.#watch(record);
  }

  #fail(what: string): never {
    throw new Error(what);
  }

  /** Domains whose memory is not as the last step left it; remembers how it is now. */
  changed(): number[] {
    const changed: number[] = [];
    for (const [domain, last] of this.#last.entries()) {
      const now = this.machine.memory(domain);
      if (now.length === last.length && Buffer.compare(now, last) === 0) continue;
      changed.push(domain);
      if (now.length !== last.length) this.#last[domain] = now.slice();
      else copyChanged(now, last);
    }
    return changed;
  }

  #watch({ call, decision, domain, result }: Readonly<StepRecord>): void {
    const written = this.machine.journal();
    this.machine.clearJournal();
    const changed = this.changed();
    const what = `${call} by domain ${domain} (${decision}, ${result})`;
    const refused = decision === 'denied' || decision === 'error';
    if (refused) {
      if (written.length > 0) this.#fail(`${what} wrote ${written.join(', ')}`);
      if (changed.length > 0) this.#fail(`${what} changed memory of ${changed.join(', ')}`);
    }
    const declared = DECLARED.get(call);
    const extra = written.filter((column) => !declared?.has(column));
    if (extra.length > 0) this.#fail(`${what} wrote undeclared ${extra.join(', ')}`);
    if (changed.length > 0 && !declared?.has('guest.memory') && call !== 'domain.attach') {
      // The last step of a teardown lets go of memory after its record is made.
      const gone = changed.every((d) => this.machine.memory(d).length === 0);
      if (!gone) this.#fail(`${what} changed memory of ${changed.join(', ')}`);
    }
    const others = changed.filter((d) => d !== domain && this.machine.memory(d).length > 0);
    if (call === 'coherence.push' || call === 'grant_table_op.answer') {
      if (others.length > 0) this.#fail(`${what} changed memory of ${others.join(', ')}`);
    }
    if (call === 'coherence.pull') {
      // What a guest didn't do can't be taken from its pages: that would undo what others did.
      if (!this.guestRan && written.length + changed.length > 0) {
        this.#fail(`${what} took ${written.join(', ')} and memory ${changed.join(', ')}`);
      }
    }
    // What neither wrote nor moved memory broke nothing that held.
    if (written.length + changed.length > 0) this.checkColumns(what);
    if (!CALL_NAMES.has(call)) return;
    const tally = this.tally.get(call);
    if (!tally) return;
    if (decision === 'denied') tally.denied += 1;
    else if (decision === 'error') tally.failed += 1;
    else tally.permitted += 1;
  }

  /** Every invariant of the columns. */
  checkColumns(what: string): void {
    const broken = violations(this.machine);
    if (broken.length > 0) this.#fail(`after ${what}: ${broken.join('; ')}`);
  }

  /** The running digest against the one computed from nothing. */
  checkDigest(): void {
    const running = this.machine.digest();
    this.machine.record(false);
    const computed = this.machine.digest();
    this.machine.record(true);
    if (running !== computed) this.#fail(`digest ${running}, recomputed ${computed}`);
  }

  /** What holds between turns: a policy is pending only while its loader's call goes on. */
  checkRest(): void {
    const { policy, vcpu, domain } = this.machine.view;
    if (policy.pending[0] === PENDING.none) return;
    const loader = policy.pending_domain[0];
    const goesOn = vcpu.continuation[loader * this.machine.config.vcpus] !== 0;
    if (goesOn || domain.state[loader] === DOMAIN_STATE.dying) return;
    this.#fail(`a policy is pending whose loader, domain ${loader}, no longer waits`);
  }
}
