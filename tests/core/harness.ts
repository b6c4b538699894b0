/**
 * Owns: a machine as a test drives it: booted from a policy in YAML, its domains built through real
 * hypercalls of domain 0, every step's record kept together with the columns that it wrote.
 *
 *     const h = await Harness.boot();
 *     const red = h.build('Red');
 *     const { error, out } = red.call('event_channel_op.alloc_unbound', {
 *       dom: DOMID_SELF,
 *       remote_dom: h.domain0.id,
 *     });
 *
 * A call is made in a turn of its own (enter, hypercall, leave), by a domain that could have one. It
 * goes past the scheduler: `turn` and `until` are for tests in which the order matters.
 */

import { HYPERVISOR_PAGES, SUSPEND } from '../../core/abi/guest_abi.ts';
import { policy_offender } from '../../core/abi/layouts.ts';
import { PAGE_SIZE, POLICY_LOAD } from '../../core/abi/numbers.ts';
import { DOMAIN_STATE } from '../../core/columns.ts';
import type { ColumnName, View } from '../../core/columns.ts';
import { SMALL_CONFIG } from '../../core/config.ts';
import type { MachineConfig } from '../../core/config.ts';
import { Machine } from '../../core/machine.ts';
import { isRunnable } from '../../core/scheduling.ts';
import type { StepRecord } from '../../core/trace.ts';
import { Actor, u64s } from './actor.ts';
import type { Outcome } from './actor.ts';
import { PageHost } from './page_host.ts';
import { TEST_POLICY, imageOf, loadPolicy } from './policies.ts';

export { Actor, SCRATCH, text, u32s, u64s } from './actor.ts';
export type { Fields, Outcome } from './actor.ts';
export { TEST_POLICY, imageOf } from './policies.ts';

/** A step's record, with the columns it wrote. Guests' memory is not among them. */
export interface Recorded extends Readonly<StepRecord> {
  readonly written: readonly string[];
}

export interface HarnessOptions {
  /** The policy's YAML. */
  readonly policy?: string;
  /** What differs from the small machine. */
  readonly config?: Partial<MachineConfig>;
  /** Pages of domain 0's own. */
  readonly pages?: number;
}

/** How a load or test of a policy ended. */
export interface Loaded extends Outcome {
  /** `kind`, `domid`, `peer`, `index`, `rule` of each. */
  readonly offenders: readonly Readonly<Record<string, number>>[];
}

/** Virtual nanoseconds that a turn of nothing takes, so that everybody gets one. */
const EMPTY_TURN = 10_000;

/** Turns after which a test that waits gives up. */
const TURNS_MAX = 10_000;

export class Harness {
  readonly machine: Machine;
  readonly domain0: Actor;
  /** Every step since boot, oldest first. */
  readonly records: Recorded[] = [];
  readonly pageHost = new PageHost();
  /** Called inside a caller's turn, right before and right after each hypercall. */
  watch: ((when: 'before' | 'after') => void) | undefined;

  private constructor(machine: Machine, pages: number) {
    this.machine = machine;
    machine.trace = (record) => {
      this.records.push({ ...record, written: machine.journal() });
      machine.clearJournal();
    };
    machine.record(true);
    machine.bootDomain0(new Uint8Array((pages + HYPERVISOR_PAGES) * PAGE_SIZE));
    this.domain0 = new Actor(this, 0);
  }

  static async boot({ policy = TEST_POLICY, config = {}, pages = 12 }: HarnessOptions = {}) {
    const image = await imageOf(policy);
    const whole = { ...SMALL_CONFIG, ...config };
    return new Harness(new Machine({ config: whole, policy: loadPolicy(image) }), pages);
  }

  get config(): MachineConfig {
    return this.machine.config;
  }

  get view(): View<ColumnName> {
    return this.machine.view;
  }

  /** The number of a domain label. Throws for one that the policy in force doesn't have. */
  label(name: string): number {
    const label = this.machine.policy.findLabel(name);
    if (label === 0) throw new Error(`no label ${name}`);
    return label;
  }

  // Domains

  /** Creates a domain and no more. Throws when the machine says no. */
  create(label: string, by: Actor = this.domain0): Actor {
    const { error, out } = by.call('domctl.createdomain', {
      'u.createdomain.ssidref': this.label(label),
      'u.createdomain.max_vcpus': 1,
    });
    if (error !== 'ok') throw new Error(`creating a ${label} domain: ${error}`);
    return new Actor(this, out['domain'] ?? -1);
  }

  /** Populates and attaches `pages` pages of a domain that was created. */
  furnish(domain: Actor, pages: number, by: Actor = this.domain0): void {
    const { error } = by.call('memory_op.populate_physmap', {
      domid: domain.id,
      nr_extents: pages,
      extent_start: u64s(...Array.from({ length: pages }, (_, page) => page)),
    });
    if (error !== 'ok') throw new Error(`populating domain ${domain.id}: ${error}`);
    const refusal = this.machine.attach(
      domain.id,
      new Uint8Array((pages + HYPERVISOR_PAGES) * PAGE_SIZE),
    );
    if (refusal !== undefined) throw new Error(refusal);
  }

  /** Creates, populates, attaches and unpauses a domain: one that has its turns. */
  build(label: string, pages = 4, by: Actor = this.domain0): Actor {
    const domain = this.create(label, by);
    this.furnish(domain, pages, by);
    const { error } = by.call('domctl.unpausedomain', { domain: domain.id });
    if (error !== 'ok') throw new Error(`unpausing domain ${domain.id}: ${error}`);
    return domain;
  }

  /** Destroys a domain and waits until nothing of it is left. */
  destroy(domain: Actor, by: Actor = this.domain0): void {
    const { error } = by.call('domctl.destroydomain', { domain: domain.id });
    if (error !== 'ok') throw new Error(`destroying domain ${domain.id}: ${error}`);
    this.until(() => this.stateOf(domain) === DOMAIN_STATE.free);
  }

  /** A new domain that has the id of one that is gone. */
  reuse({ id }: Actor, label: string, pages = 4): Actor {
    for (let tries = 0; tries < this.config.domains; tries += 1) {
      const domain = this.create(label);
      if (domain.id !== id) {
        this.destroy(domain);
        continue;
      }
      this.furnish(domain, pages);
      this.domain0.call('domctl.unpausedomain', { domain: id });
      return domain;
    }
    throw new Error(`nobody gets the id ${id} again`);
  }

  stateOf(domain: Actor): number {
    return this.view.domain.state[domain.id];
  }

  // Policy

  /** Has a policy image loaded, or tested, and answers what offends it. */
  load(
    image: Uint8Array,
    by: Actor = this.domain0,
    call = 'policy_op.load',
    mode: number = POLICY_LOAD.reject,
  ): Loaded {
    const room = 16;
    const outcome = by.call(call, {
      image,
      size: image.length,
      mode,
      offenders_max: room,
      offenders: new Uint8Array(room * policy_offender.size),
    });
    const count = Math.min(outcome.out['offenders_count'] ?? 0, room);
    const list = outcome.out['offenders'] ?? 0;
    const offenders = Array.from({ length: count }, (_, i) =>
      by.readStruct(policy_offender, list + i * policy_offender.size),
    );
    return { ...outcome, offenders };
  }

  // Turns

  /** A turn of a domain's first vcpu, in which `work` is done. Throws when it could not have one. */
  turnOf<T>(domain: number, work: () => T, consumed = 0): T {
    const vcpu = domain * this.config.vcpus;
    if (!isRunnable(this.view, this.config, vcpu)) {
      throw new Error(`domain ${domain} can't have a turn now`);
    }
    if (this.view.vcpu.continuation[vcpu] !== 0) throw new Error(`domain ${domain} is in a call`);
    this.machine.enter(domain, vcpu);
    const answer = work();
    this.machine.leave(domain, vcpu, consumed);
    this.pageHost.serve(this.machine);
    return answer;
  }

  /** Lets the scheduler choose, and whoever it chose use its turn for nothing. −1 when idle. */
  turn(consumed = EMPTY_TURN): number {
    let next = this.machine.next();
    while (next.kind === 'idle' && this.pageHost.serve(this.machine)) next = this.machine.next();
    if (next.kind === 'idle') return -1;
    this.machine.enter(next.domain, next.vcpu);
    this.machine.leave(next.domain, next.vcpu, consumed);
    return next.domain;
  }

  /** Turns of nothing until something holds. Throws when it never does. */
  until(holds: () => boolean): void {
    for (let turns = 0; !holds(); turns += 1) {
      if (turns === TURNS_MAX || (this.turn() < 0 && !holds())) {
        throw new Error('what the test waits for never comes');
      }
    }
  }

  // Looking at it

  /** Everything that the steps since `from` (a length of `records`) wrote, columns only. */
  writtenSince(from: number): string[] {
    return [...new Set(this.records.slice(from).flatMap((record) => record.written))];
  }

  /** A copy of every domain's memory, to compare with. */
  memories(): Uint8Array[] {
    return Array.from({ length: this.config.domains }, (_, domain) =>
      this.machine.memory(domain).slice(),
    );
  }

  /** Remembers all there is; the function puts it back. */
  checkpoint(): () => void {
    const snapshot = this.machine.snapshot();
    const length = this.records.length;
    return () => {
      this.machine.restore(snapshot);
      this.records.length = length;
    };
  }

  /** Console output of a domain so far, as text. */
  consoleOf(domain: Actor): string {
    const bytes = this.machine.outputs.filter((o) => o.domain === domain.id).map((o) => o.bytes);
    return bytes.map((part) => new TextDecoder().decode(part)).join('');
  }
}

/** What `raw` answers when the vcpu may not go on. */
export { SUSPEND };
