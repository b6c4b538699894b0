/**
 * Owns: time partitions: which slot of the schedule a moment belongs to, how a schedule is put in
 * place, and when something can happen next.
 *
 * INVARIANT: when a slot begins and ends is a function of the schedule and the clock alone. What
 * domains of one partition do decides nothing about when another's run.
 * Must not know: how a vcpu is chosen within a slot, what turns are.
 */

import { DOMAIN_STATE } from './columns.ts';
import type { View, Writer } from './columns.ts';
import type { MachineConfig } from './config.ts';
import { capLeft, capRelease } from './credit.ts';
import { isRunnable } from './scheduling.ts';

/** In whose slot it is: everybody's where there is no schedule, nobody's where slots leave time. */
export const EVERYONE = -1;
export const NOBODY = -2;

export interface Slot {
  /** A partition, `EVERYONE` or `NOBODY`. */
  readonly partition: number;
  /** When it ends, in virtual nanoseconds; infinity for never. */
  readonly ends: number;
}

interface Entry {
  readonly partition: number;
  readonly runtime: number;
}

export const SCHEDULE_COLUMNS = [
  'schedule.began',
  'schedule.major_frame',
  'schedule.slots',
  'slot.partition',
  'slot.runtime',
] as const;

type ScheduleView = View<(typeof SCHEDULE_COLUMNS)[number]>;
type ScheduleWriter = Writer<(typeof SCHEDULE_COLUMNS)[number]>;

/** Slots that one of the two schedules has room for. */
const roomOf = ({ slot }: ScheduleView): number => slot.runtime.length / 2;

/** The schedule in force at a time, 0 or 1; −1 for none. */
export function scheduleAt(
  { schedule }: View<'schedule.began' | 'schedule.major_frame'>,
  time: number,
): number {
  const { began, major_frame } = schedule;
  let best = -1;
  for (let row = 0; row < 2; row += 1) {
    if (major_frame[row] === 0 || began[row] > time) continue;
    if (best < 0 || began[row] >= began[best]) best = row;
  }
  return best;
}

/** When the schedule that waits begins; infinity for none. */
function nextBegin({ schedule }: ScheduleView, time: number): number {
  let first = Infinity;
  for (let row = 0; row < 2; row += 1) {
    const isWaiting = schedule.major_frame[row] > 0 && schedule.began[row] > time;
    if (isWaiting) first = Math.min(first, schedule.began[row]);
  }
  return first;
}

/** The slot that a moment belongs to. */
export function slotAt(view: ScheduleView, time: number): Slot {
  const row = scheduleAt(view, time);
  const changes = nextBegin(view, time);
  if (row < 0) return { partition: EVERYONE, ends: changes };
  const frame = view.schedule.major_frame[row];
  const start = time - ((time - view.schedule.began[row]) % frame);
  let ends = start;
  const first = row * roomOf(view);
  for (let i = first; i < first + view.schedule.slots[row]; i += 1) {
    ends += view.slot.runtime[i];
    if (time < ends) return { partition: view.slot.partition[i], ends: Math.min(ends, changes) };
  }
  return { partition: NOBODY, ends: Math.min(start + frame, changes) };
}

/** When the major frame in force ends at which a new schedule may take over; `time` for none. */
export function frameEnd(view: ScheduleView, time: number): number {
  const row = scheduleAt(view, time);
  if (row < 0) return time;
  const frame = view.schedule.major_frame[row];
  return time - ((time - view.schedule.began[row]) % frame) + frame;
}

/** Whether a partition has a slot in the schedule of a row. */
export function hasSlot(view: ScheduleView, row: number, partition: number): boolean {
  const first = row * roomOf(view);
  for (let i = first; i < first + view.schedule.slots[row]; i += 1) {
    if (view.slot.partition[i] === partition) return true;
  }
  return false;
}

export interface NewSchedule {
  readonly began: number;
  readonly majorFrame: number;
  readonly slots: readonly Entry[];
}

/** Puts a schedule in place, beside the one that is in force until it begins. */
export function writeSchedule(
  w: ScheduleWriter,
  view: ScheduleView,
  time: number,
  { began, majorFrame, slots }: NewSchedule,
): void {
  const inForce = scheduleAt(view, time);
  if (inForce < 0) w.schedule.major_frame.set(1, 0);
  const row = inForce === 0 ? 1 : 0;
  const first = row * roomOf(view);
  for (const [i, { partition, runtime }] of slots.entries()) {
    w.slot.partition.set(first + i, partition);
    w.slot.runtime.set(first + i, runtime);
  }
  w.schedule.slots.set(row, slots.length);
  w.schedule.began.set(row, began);
  w.schedule.major_frame.set(row, majorFrame);
}

/** Puts the schedule of a policy in place, or none: then everybody shares the machine's time. */
export function adoptSchedule(
  w: ScheduleWriter,
  view: ScheduleView,
  began: number,
  schedule: Omit<NewSchedule, 'began'> | undefined,
): void {
  // What was in force was about partitions of another policy.
  for (const row of [0, 1]) w.schedule.major_frame.set(row, 0);
  if (schedule) writeSchedule(w, view, began, { began, ...schedule });
}

export type MomentView = ScheduleView &
  View<
    | 'domain.state'
    | 'domain.partition'
    | 'domain.pause_count'
    | 'domain.frames_paged'
    | 'domain.cap'
    | 'domain.cap_used'
    | 'domain.cap_period'
    | 'vcpu.state'
    | 'vcpu.timer'
    | 'vcpu.poll_timeout'
  >;

/** Whether a domain's turns, timers and teardown belong to a slot. */
export function isInSlot(
  view: ScheduleView & View<'domain.partition'>,
  { partition }: Slot,
  domain: number,
  time: number,
): boolean {
  return partition === EVERYONE || homeOf(view, domain, time) === partition;
}

/**
 * The partition of a domain. One that has no slot never runs; domain 0 pays for taking it down.
 */
function homeOf(
  view: ScheduleView & View<'domain.partition'>,
  domain: number,
  time: number,
): number {
  const partition = view.domain.partition[domain];
  const row = scheduleAt(view, time);
  return row < 0 || hasSlot(view, row, partition) ? partition : view.domain.partition[0];
}

/**
 * The next moment at which something can happen, when nothing more can in this slot; 0 for never.
 * @param isOver whether what is left of the slot is too short for anything
 */
export function nextMoment(
  view: MomentView,
  config: MachineConfig,
  slot: Slot,
  isOver: boolean,
  time: number,
): number {
  const row = scheduleAt(view, time);
  let own = Infinity;
  let others = Infinity;
  for (let domain = 0; domain < config.domains; domain += 1) {
    const state = view.domain.state[domain];
    if (state === DOMAIN_STATE.free) continue;
    const isHere = !isOver && isInSlot(view, slot, domain, time);
    let next = state === DOMAIN_STATE.dying ? time : Infinity;
    const runs = row < 0 || hasSlot(view, row, view.domain.partition[domain]);
    if (runs) next = Math.min(next, nextOf(view, config, domain, time));
    if (isHere) own = Math.min(own, next);
    else others = Math.min(others, next);
  }
  if (own === Infinity && others === Infinity) return 0;
  if (own < slot.ends || slot.ends === Infinity) return own;
  return Math.max(slot.ends, Math.min(own, others));
}

/** When one of a domain's vcpus can run or is to be woken: at the soonest, `time`. */
function nextOf(view: MomentView, config: MachineConfig, domain: number, time: number): number {
  let next = Infinity;
  for (let vcpu = domain * config.vcpus; vcpu < (domain + 1) * config.vcpus; vcpu += 1) {
    for (const deadline of [view.vcpu.timer[vcpu], view.vcpu.poll_timeout[vcpu]]) {
      if (deadline > 0) next = Math.min(next, Math.max(deadline, time));
    }
    if (!isRunnable(view, config, vcpu)) continue;
    next = Math.min(next, capLeft(view, domain, time) > 0 ? time : capRelease(view, domain));
  }
  return next;
}
