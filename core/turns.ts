/**
 * Owns: how long a turn may take: what is left of its slot and of its domain's cap, shared out
 * between the guest's own work (fuel) and its calls, so that whatever it does fits.
 * Must not know: whose turn it is.
 */

import { capLeft } from './credit.ts';
import type { MomentView, Slot } from './partitions.ts';
import { CALLS } from './table.ts';
import type { TurnLimits } from './turn_transitions.ts';

/** Elements of a batch that one turn handles. */
export const BATCH_PER_TURN = 8;

/**
 * Virtual nanoseconds after which a turn's next call ends it. Fuel counts a guest's own work alone,
 * so without this one turn could hold tens of thousands of calls.
 */
const TURN_MAX = 1_000_000;

/** The most fuel that any backend takes at a time. */
const FUEL_MAX = 2 ** 30;

/** Virtual nanoseconds that one bounded step of taking a domain down takes of a slot. */
export const TEARDOWN_COST = 2_000;

/** The longest step. A slot in which less is left is over: what begins in it ends in it. */
export const STEP_MAX = CALLS.reduce(
  (most, { cost, batch }) => Math.max(most, batch ? cost * BATCH_PER_TURN : cost),
  TEARDOWN_COST,
);

/** How long a turn of a domain may be that begins now in a slot. */
export function turnLimits(view: MomentView, slot: Slot, domain: number, time: number): TurnLimits {
  const room = Math.min(slot.ends - time - STEP_MAX, capLeft(view, domain, time));
  const calls = Math.max(1, Math.min(TURN_MAX, Math.floor(room / 2)));
  const fuel = Math.max(1, Math.min(FUEL_MAX, Math.floor(room) - calls));
  return { fuel, calls, ends: slot.ends === Infinity ? 0 : slot.ends };
}

/** Whether a slot has no room for another step. */
export function isSpent({ ends }: Slot, time: number): boolean {
  return ends - time <= STEP_MAX;
}
