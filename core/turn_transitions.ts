/**
 * Owns: the steps in which a vcpu's turn begins and ends, and those by which a call that is left
 * unfinished is kept and answered.
 */

import { transition } from './call.ts';
import type { CallList } from './call_list.ts';
import { WEIGHT_DEFAULT, capUsed, periodOf } from './credit.ts';
import { RUNSTATE_READS, RUNSTATE_WRITES, account } from './runstate.ts';

/** How long a turn may be. */
export interface TurnLimits {
  /** Fuel that the guest may use: virtual nanoseconds. */
  readonly fuel: number;
  /** Virtual nanoseconds after which its next call ends the turn. */
  readonly calls: number;
  /** When the turn is over, whatever it does; 0 for never. */
  readonly ends: number;
}

export interface Entered {
  readonly vcpu: number;
  readonly partition: number;
  readonly limits: TurnLimits;
}

export const enter = transition({
  name: 'vcpu.enter',
  summary: 'A vcpu starts its turn.',
  exempt:
    'the scheduler gives every runnable vcpu its turn; whom it lets run was judged at creation',
  reads: RUNSTATE_READS,
  writes: [
    'machine.current',
    'machine.turn_began',
    'machine.turn_max',
    'machine.turn_ends',
    'vcpu.runtime',
    'partition.runtime_floor',
    ...RUNSTATE_WRITES,
  ],
  apply(w, { vcpu, partition, limits }: Entered, { view }) {
    // Who slept does not come back with time saved up.
    const runtime = Math.max(view.vcpu.runtime[vcpu], view.partition.runtime_floor[partition]);
    account(w, view, vcpu);
    w.vcpu.runtime.set(vcpu, runtime);
    w.partition.runtime_floor.set(partition, runtime);
    w.machine.current.set(0, vcpu + 1);
    w.machine.turn_began.set(0, view.machine.time[0]);
    w.machine.turn_max.set(0, limits.calls);
    w.machine.turn_ends.set(0, limits.ends);
    return 0;
  },
});

export const leave = transition({
  name: 'vcpu.leave',
  summary: "A vcpu's turn ends; it is charged for its time by its domain's weight and cap.",
  exempt: 'accounts for time that was used',
  reads: [
    'vcpu.runtime',
    'domain.weight',
    'domain.cap',
    'domain.cap_used',
    'domain.cap_period',
    'domain.cpu_time',
    'machine.busy_time',
    ...RUNSTATE_READS,
  ],
  writes: [
    'machine.current',
    'machine.turn_began',
    'machine.turn_max',
    'machine.turn_ends',
    'machine.busy_time',
    'vcpu.runtime',
    'vcpu.debt',
    'domain.cpu_time',
    'domain.cap_used',
    'domain.cap_period',
    ...RUNSTATE_WRITES,
  ],
  apply(w, { vcpu, debt }: { vcpu: number; debt: number }, { view, config }) {
    // Its own work and its calls': a domain that makes the machine work has had its turn.
    const now = view.machine.time[0];
    const time = now - view.machine.turn_began[0];
    const domain = (vcpu / config.vcpus) | 0;
    const weight = Math.max(1, view.domain.weight[domain]);
    const charge = Math.ceil((time * WEIGHT_DEFAULT) / weight);
    account(w, view, vcpu);
    w.machine.current.set(0, 0);
    w.machine.turn_began.set(0, 0);
    w.machine.turn_max.set(0, 0);
    w.machine.turn_ends.set(0, 0);
    w.machine.busy_time.set(0, view.machine.busy_time[0] + time);
    // Exact integers end at 2^53, and no weight is worth a machine that stops there.
    const runtime = Math.min(view.vcpu.runtime[vcpu] + charge, Number.MAX_SAFE_INTEGER);
    w.vcpu.runtime.set(vcpu, runtime);
    w.vcpu.debt.set(vcpu, debt);
    w.domain.cpu_time.set(domain, view.domain.cpu_time[domain] + time);
    if (view.domain.cap[domain] === 0) return 0;
    w.domain.cap_used.set(domain, capUsed(view, domain, now) + time);
    w.domain.cap_period.set(domain, periodOf(now));
    return 0;
  },
});

export interface Parked {
  readonly vcpu: number;
  readonly result: number;
  /** Number plus one of the call that goes on, or 0. */
  readonly continuation: number;
  readonly registers: readonly [number, number, number, number, number];
  readonly progress: number;
  /** The list of a multicall inside which the call goes on. */
  readonly list: Readonly<CallList> | undefined;
}

export const park = transition({
  name: 'vcpu.park',
  summary: "Keeps a call's result, or where it goes on, until the vcpu's next turn.",
  exempt: "the caller's own registers",
  reads: [],
  writes: [
    'vcpu.result',
    'vcpu.continuation',
    'vcpu.continuation_a1',
    'vcpu.continuation_a2',
    'vcpu.continuation_a3',
    'vcpu.continuation_a4',
    'vcpu.continuation_a5',
    'vcpu.progress',
    'vcpu.multicall',
    'vcpu.multicall_list',
    'vcpu.multicall_count',
    'vcpu.multicall_done',
  ],
  apply(w, { vcpu, result, continuation, registers, progress, list }: Parked) {
    w.vcpu.result.set(vcpu, result >>> 0);
    w.vcpu.continuation.set(vcpu, continuation);
    w.vcpu.continuation_a1.set(vcpu, registers[0] >>> 0);
    w.vcpu.continuation_a2.set(vcpu, registers[1] >>> 0);
    w.vcpu.continuation_a3.set(vcpu, registers[2] >>> 0);
    w.vcpu.continuation_a4.set(vcpu, registers[3] >>> 0);
    w.vcpu.continuation_a5.set(vcpu, registers[4] >>> 0);
    w.vcpu.progress.set(vcpu, progress);
    w.vcpu.multicall.set(vcpu, list ? 1 : 0);
    w.vcpu.multicall_list.set(vcpu, list?.address ?? 0);
    w.vcpu.multicall_count.set(vcpu, list?.count ?? 0);
    w.vcpu.multicall_done.set(vcpu, list?.done ?? 0);
    return 0;
  },
});

export const answer = transition({
  name: 'grant_table_op.answer',
  summary: "Writes an element's status where its caller waits for it.",
  exempt: "the caller's own memory",
  reads: [],
  writes: ['guest.memory'],
  apply(_w, { address, status }: { address: number; status: number }, { guest, caller }) {
    guest.write16(caller, address, status & 0xffff);
    return 0;
  },
});

export const answerCall = transition({
  name: 'multicall.answer',
  summary: "Writes a call's result into its entry of the caller's list.",
  exempt: "the caller's own memory",
  reads: [],
  writes: ['guest.memory'],
  apply(_w, { address, result }: { address: number; result: number }, { guest, caller }) {
    guest.write32(caller, address, result >>> 0);
    guest.write32(caller, address + 4, result < 0 ? 0xffffffff : 0);
    return 0;
  },
});
