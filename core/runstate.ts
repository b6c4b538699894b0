/**
 * Owns: how a vcpu spent its time (vcpu.h `vcpu_runstate_info`): the sums by runstate, brought up
 * to date whenever the runstate is about to change.
 *
 * INVARIANT: the four sums and the time since `runstate_since` are the vcpu's whole life. While a
 * domain is paused its vcpus count as runnable.
 */

import { RUNSTATE } from './abi/numbers.ts';
import { VCPU_STATE } from './columns.ts';
import type { View, Writer } from './columns.ts';

export const RUNSTATE_READS = [
  'vcpu.state',
  'vcpu.time_running',
  'vcpu.time_runnable',
  'vcpu.time_blocked',
  'vcpu.time_offline',
  'vcpu.runstate_since',
  'machine.current',
  'machine.time',
] as const;

export const RUNSTATE_WRITES = [
  'vcpu.time_running',
  'vcpu.time_runnable',
  'vcpu.time_blocked',
  'vcpu.time_offline',
  'vcpu.runstate_since',
] as const;

type RunstateView = View<(typeof RUNSTATE_READS)[number]>;

/** RUNSTATE of a vcpu now: whose turn it is runs, whatever it waits for afterwards. */
export function runstateOf({ vcpu, machine }: RunstateView, row: number): number {
  if (machine.current[0] - 1 === row) return RUNSTATE.running;
  const state = vcpu.state[row];
  if (state === VCPU_STATE.runnable) return RUNSTATE.runnable;
  const waits = state === VCPU_STATE.blocked || state === VCPU_STATE.polling;
  return waits ? RUNSTATE.blocked : RUNSTATE.offline;
}

/** Counts the time until now: to be called right before a vcpu's runstate changes. */
export function account(
  w: Writer<(typeof RUNSTATE_WRITES)[number]>,
  view: RunstateView,
  row: number,
): void {
  const { vcpu, machine } = view;
  const spent = machine.time[0] - vcpu.runstate_since[row];
  const runstate = runstateOf(view, row);
  if (runstate === RUNSTATE.running) w.vcpu.time_running.set(row, vcpu.time_running[row] + spent);
  else if (runstate === RUNSTATE.runnable) {
    w.vcpu.time_runnable.set(row, vcpu.time_runnable[row] + spent);
  } else if (runstate === RUNSTATE.blocked) {
    w.vcpu.time_blocked.set(row, vcpu.time_blocked[row] + spent);
  } else w.vcpu.time_offline.set(row, vcpu.time_offline[row] + spent);
  w.vcpu.runstate_since.set(row, machine.time[0]);
}

/** The times by RUNSTATE until now. */
export function runtimes(view: RunstateView, row: number): number[] {
  const { vcpu, machine } = view;
  const times = [
    vcpu.time_running[row],
    vcpu.time_runnable[row],
    vcpu.time_blocked[row],
    vcpu.time_offline[row],
  ];
  times[runstateOf(view, row)] += machine.time[0] - vcpu.runstate_since[row];
  return times;
}
