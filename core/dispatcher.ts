/**
 * Owns: the step: from a guest's registers to its result, through the table, the monitor and the
 * state; the continued call; the other transitions; and the record that each step leaves.
 *
 * INVARIANT: every step is charged, counted and recorded, whatever its outcome.
 * Must not know: whose turn comes next, what kind of guests run.
 */

import type { Denial } from '../enforcement/query.ts';
import { NO_DOMAIN, QueryList } from '../enforcement/query.ts';
import type { Monitor } from '../enforcement/monitor.ts';
import { ERRNO } from './abi/errno.ts';
import { SUSPEND } from './abi/guest_abi.ts';
import { HYPERVISOR } from './abi/numbers.ts';
import { CONTINUE } from './call.ts';
import type { Call, Core, Transition } from './call.ts';
import { ListRunner, MULTICALL } from './call_list.ts';
import type { CallList, CallMaker } from './call_list.ts';
import { pull, push } from './coherence.ts';
import { PENDING } from './columns.ts';
import { scheduleAt } from './partitions.ts';
import type { ReadonlyColumn } from './columns.ts';
import type { GuestMemory } from './guest_memory.ts';
import type { PageRequest } from './page_request.ts';
import type { PolicySlots } from './policy_slots.ts';
import { isRunnable } from './scheduling.ts';
import type { State } from './state.ts';
import { StepContext } from './step_context.ts';
import { CALLS, NO_ROW, SELECTOR, rowOf, selectorOf } from './table.ts';
import { BATCH_PER_TURN } from './turns.ts';
import { NO_DENIALS, NO_OFFENDERS, emptyRecord } from './trace.ts';
import type { Decision, StepRecord, TraceSink } from './trace.ts';
import { abandon, adoptPartitions } from './transitions.ts';
import { answer, answerCall, park } from './turn_transitions.ts';

/** Elements that one batch may have. */
const BATCH_MAX = 1024;

/** What is charged for a number that is no call. */
const UNKNOWN_COST = 50;

const NO_CALL = NO_ROW;
/** The structure that holds the sub-command can't be read. */
const NO_COMMAND = -2;

/** What the record of a transition says of a call's registers: it has none. */
function clearArguments(record: StepRecord): void {
  record.a1 = 0;
  record.a2 = 0;
  record.a3 = 0;
  record.a4 = 0;
  record.a5 = 0;
  record.argument = 0;
  record.reason = undefined;
  record.offenders = NO_OFFENDERS;
  record.forgiven = NO_DENIALS;
}

const judging = (domain: number, also: number) => ({
  d0: domain,
  d1: also,
  d2: NO_DOMAIN,
  d3: NO_DOMAIN,
});

export class Dispatcher {
  trace: TraceSink | undefined;
  /** How long calls may make a turn, in place of what the scheduler says; undefined for that. */
  turnMax: number | undefined = undefined;
  /** Steps since boot. */
  steps = 0;

  readonly #state: State;
  readonly #memory: GuestMemory;
  readonly #policies: PolicySlots;
  readonly #monitor: Monitor;
  readonly #context: StepContext;
  readonly #core: Core;
  /** Makes the calls of a multicall. */
  readonly #lists: ListRunner;
  readonly #record: StepRecord = emptyRecord();
  // Columns that every step reads.
  readonly #current: ReadonlyColumn;
  readonly #time: ReadonlyColumn;
  readonly #turnBegan: ReadonlyColumn;
  readonly #turnMax: ReadonlyColumn;
  readonly #epoch: ReadonlyColumn;
  readonly #generations: ReadonlyColumn;
  readonly #labels: ReadonlyColumn;

  constructor(
    state: State,
    memory: GuestMemory,
    policies: PolicySlots,
    monitor: Monitor,
    output: (domain: number, bytes: Uint8Array) => void,
    page: (request: PageRequest) => void,
  ) {
    this.#state = state;
    this.#memory = memory;
    this.#policies = policies;
    this.#monitor = monitor;
    const queries = new QueryList();
    this.#context = new StepContext(state, memory, policies, monitor, queries, output, page);
    this.#core = { state, monitor, queries, context: this.#context };
    this.#lists = new ListRunner(this.#maker(), memory);
    const { machine, domain, policy } = state.view;
    this.#current = machine.current;
    this.#time = machine.time;
    this.#turnBegan = machine.turn_began;
    this.#turnMax = machine.turn_max;
    this.#epoch = policy.epoch;
    this.#generations = domain.generation;
    this.#labels = domain.label;
  }

  /**
   * One hypercall of the vcpu whose turn it is. Registers are 32 bits. Returns its result, or
   * `SUSPEND`; then the result is `resultOf` the vcpu when its next turn starts.
   */
  hypercall(nr: number, a1: number, a2: number, a3: number, a4: number, a5: number): number {
    const vcpu = this.#current[0] - 1;
    if (vcpu < 0) throw new Error('a hypercall while no vcpu has its turn');
    const c = this.#context;
    c.caller = (vcpu / this.#state.config.vcpus) | 0;
    c.vcpu = vcpu;
    this.#load([a1, a2, a3, a4, a5], 0);
    const index = this.#find(nr);
    if (index === MULTICALL) {
      const list = { address: a1 >>> 0, count: a2 >>> 0, done: 0 };
      const begun = this.#perform(CALLS[index]);
      return begun === 0 ? this.#lists.run(list, false) : this.#deliver(index, begun);
    }
    return this.#deliver(index, this.#carryOut(index));
  }

  /** A call's result to the guest, or `SUSPEND` where its vcpu may not go on now. */
  #deliver(index: number, result: number): number {
    if (result !== CONTINUE && !this.#endsTurn(index, result)) return result;
    this.#park(index, result, undefined);
    return SUSPEND;
  }

  /** Puts registers in place for the next call. */
  #load([a1, a2, a3, a4, a5]: readonly number[], progress: number): void {
    const c = this.#context;
    c.a1 = a1;
    c.a2 = a2;
    c.a3 = a3;
    c.a4 = a4;
    c.a5 = a5;
    c.progress = progress;
    c.reset();
  }

  #maker(): CallMaker {
    return {
      caller: () => this.#context.caller,
      load: (registers, progress) => this.#load(registers, progress),
      find: (nr) => this.#find(nr),
      carryOut: (index) => this.#carryOut(index),
      fail: (errno) => this.#finish(CALLS[MULTICALL].name, 'error', -errno, UNKNOWN_COST),
      endsTurn: (index) => this.#endsTurn(index),
      answer: (address, result) =>
        void this.run(answerCall, this.#context.caller, { address, result }),
      park: (index, result, list) => this.#park(index, result, list),
    };
  }

  /** The call whose registers are in place, by what `#find` found. */
  #carryOut(index: number): number {
    if (index >= 0) return this.#perform(CALLS[index]);
    const failure = index === NO_COMMAND ? -ERRNO.EFAULT : -ERRNO.ENOSYS;
    return this.#finish('hypercall', 'error', failure, UNKNOWN_COST);
  }

  /** Whether the caller may make no other call in this turn, after the one of an index. */
  #endsTurn(index: number, result = 0): boolean {
    return (
      // What failed gave nothing up.
      (index >= 0 && CALLS[index].yields && result >= 0) ||
      this.#isTurnOver() ||
      !isRunnable(this.#state.view, this.#state.config, this.#context.vcpu)
    );
  }

  /** Whether the calls of this turn took so long that others come first now. */
  #isTurnOver(): boolean {
    return this.#time[0] - this.#turnBegan[0] >= (this.turnMax ?? this.#turnMax[0]);
  }

  #find(nr: number): number {
    const selector = selectorOf(nr);
    if (selector === SELECTOR.unknown) return NO_CALL;
    let command = 0;
    if (selector === SELECTOR.register) command = this.#context.a1 >>> 0;
    else if (selector === SELECTOR.structure) {
      const address = this.#context.a1 >>> 0;
      if (!this.#memory.readable(this.#context.caller, address, 4)) return NO_COMMAND;
      command = this.#memory.read32(this.#context.caller, address);
    }
    return rowOf(nr, command);
  }

  #perform(row: Call): number {
    if (row.coherent) this.run(pull, this.#context.caller, { domain: this.#context.caller });
    const result = row.batch ? this.#performBatch(row, row.batch) : this.#performOne(row);
    if (row.coherent) this.run(push, this.#context.caller, { domain: this.#context.caller });
    return result;
  }

  #performOne(row: Call): number {
    const c = this.#context;
    const epoch = this.#epoch[0];
    if (row.argument) {
      const { register } = row.argument;
      c.base = (register === 1 ? c.a1 : register === 2 ? c.a2 : c.a3) >>> 0;
      const { size } = row.argument.layout;
      const fits = row.argument.out
        ? this.#memory.writable(c.caller, c.base, size)
        : this.#memory.readable(c.caller, c.base, size);
      if (!fits) {
        const failed = this.#finish(row.name, 'error', -ERRNO.EFAULT, row.cost);
        // A call that goes on can lose its structure; a policy under test must not outlive it.
        if (row.number === HYPERVISOR.policy_op) this.#afterPolicyStep(failed, epoch);
        return failed;
      }
    }
    const result = this.#step(row);
    if (row.number === HYPERVISOR.policy_op) this.#afterPolicyStep(result, epoch);
    return result;
  }

  /** One element after another, each judged by itself; a bad address ends the call. */
  #performBatch(row: Call, { layout, statusAt }: NonNullable<Call['batch']>): number {
    const c = this.#context;
    const count = c.a3 >>> 0;
    if (count > BATCH_MAX) return this.#finish(row.name, 'error', -ERRNO.E2BIG, row.cost);
    const end = Math.min(count, c.progress + BATCH_PER_TURN);
    while (c.progress < end) {
      c.base = (c.a2 >>> 0) + c.progress * layout.size;
      if (!this.#memory.writable(c.caller, c.base, layout.size)) {
        return this.#finish(row.name, 'error', -ERRNO.EFAULT, row.cost);
      }
      const status = this.#step(row);
      this.run(answer, c.caller, { address: c.base + statusAt, status });
      c.progress += 1;
    }
    if (count === 0) return this.#finish(row.name, 'exempt', 0, row.cost);
    return end < count ? CONTINUE : 0;
  }

  #step(row: Call): number {
    const { queries, monitor } = this.#core;
    const outcome = row.step(this.#core);
    if (this.trace !== undefined) this.#record.queries = this.#core.queries;
    // Where nothing was asked, nothing was judged, and what the monitor says is of another step.
    const forgiven = queries.length > 0 ? monitor.forgiven : NO_DENIALS;
    if (typeof outcome !== 'number')
      return this.#finish(row.name, 'denied', row.denied, row.cost, outcome, forgiven);
    const failed = this.#context.failure !== 0;
    const permitted = forgiven.length > 0 ? 'permissive' : 'permitted';
    const decision = failed ? 'error' : queries.length > 0 ? permitted : 'exempt';
    return this.#finish(row.name, decision, outcome, row.cost, undefined, forgiven);
  }

  /** Charges and records a step; answers its result. */
  #finish(
    call: string,
    decision: Decision,
    result: number,
    cost: number,
    denial?: Denial,
    forgiven = NO_DENIALS,
  ): number {
    this.#state.charge(cost);
    this.steps += 1;
    if (this.trace === undefined) return result;
    const c = this.#context;
    const r = this.#record;
    r.a1 = c.a1;
    r.a2 = c.a2;
    r.a3 = c.a3;
    r.a4 = c.a4;
    r.a5 = c.a5;
    r.argument = c.base;
    r.reason = c.reason;
    r.offenders = c.offenders;
    r.forgiven = forgiven;
    this.#emit(call, c.caller, decision, result, denial);
    return result;
  }

  #emit(
    call: string,
    domain: number,
    decision: Decision,
    result: number,
    denial: Denial | undefined,
  ): void {
    const r = this.#record;
    r.step = this.steps;
    r.time = this.#time[0];
    r.call = call;
    r.domain = domain;
    r.generation = this.#generations[domain];
    r.label = this.#labels[domain];
    r.vcpu = this.#context.vcpu;
    r.decision = decision;
    r.result = result === CONTINUE ? 0 : result;
    r.continues = result === CONTINUE;
    r.denial = denial;
    r.epoch = this.#epoch[0];
    this.trace?.(r);
    r.queries = undefined;
  }

  #park(index: number, result: number, list: CallList | undefined): void {
    const c = this.#context;
    const goesOn = result === CONTINUE;
    this.run(park, c.caller, {
      vcpu: c.vcpu,
      result: goesOn ? 0 : result,
      continuation: goesOn ? index + 1 : 0,
      registers: goesOn ? [c.a1, c.a2, c.a3, c.a4, c.a5] : [0, 0, 0, 0, 0],
      progress: goesOn ? c.progress : 0,
      list,
    });
  }

  /** The next steps of a call that goes on, for a vcpu whose turn it is. */
  continueCall(domain: number, vcpu: number): void {
    const c = this.#context;
    const saved = this.#state.view.vcpu;
    const index = saved.continuation[vcpu] - 1;
    c.caller = domain;
    c.vcpu = vcpu;
    const registers = [
      saved.continuation_a1[vcpu] | 0,
      saved.continuation_a2[vcpu] | 0,
      saved.continuation_a3[vcpu] | 0,
      saved.continuation_a4[vcpu] | 0,
      saved.continuation_a5[vcpu] | 0,
    ];
    this.#load(registers, saved.progress[vcpu]);
    if (saved.multicall[vcpu] === 1) {
      const list = {
        address: saved.multicall_list[vcpu],
        count: saved.multicall_count[vcpu],
        done: saved.multicall_done[vcpu],
      };
      this.#lists.resume(index, list);
    } else if (index === MULTICALL) {
      const list = { address: c.a1 >>> 0, count: c.a2 >>> 0, done: c.progress };
      this.#lists.run(list, true);
    } else this.#park(index, this.#perform(CALLS[index]), undefined);
  }

  /** @param epoch of the policy that was in force before */
  #afterPolicyStep(result: number, epoch: number): void {
    if (result !== CONTINUE) this.abandonOf(this.#context.caller);
    this.#policies.install(this.#monitor);
    const isCut =
      this.#policies.inForce.image.schedule !== undefined ||
      scheduleAt(this.#state.view, this.#time[0]) >= 0;
    if (this.#epoch[0] !== epoch && isCut) this.run(adoptPartitions, this.#context.caller, {});
  }

  /** Drops the policy that a domain was having tested, if it was. */
  abandonOf(domain: number): void {
    const { pending, pending_domain } = this.#state.view.policy;
    if (pending[0] === PENDING.none || pending_domain[0] !== domain) return;
    this.run(abandon, domain, {});
    this.#policies.install(this.#monitor);
  }

  /** One transition that is no hypercall; `also` is a second domain whose rows it writes. */
  run<Request>(
    transition: Transition<Request>,
    domain: number,
    request: Request,
    also = NO_DOMAIN,
  ): number {
    const caller = this.#context.caller;
    this.#context.caller = domain;
    const result = transition.run(this.#core, judging(domain, also), request);
    this.#context.caller = caller;
    this.steps += 1;
    if (this.trace === undefined) return result;
    clearArguments(this.#record);
    this.#emit(transition.name, domain, 'exempt', result, undefined);
    return result;
  }
}
