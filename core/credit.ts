/**
 * Owns: weights and caps (Xen's credit scheduler): what a domain may use in an accounting period,
 * and what it used. What was used beyond the cap counts in the periods that follow.
 * Must not know: whose turn it is.
 */

import type { View } from './columns.ts';

/** Weight of a domain that nobody gave another (Xen's credit scheduler). */
export const WEIGHT_DEFAULT = 256;
export const WEIGHT_MAX = 65535;
/** Percent of the machine's one processor; 0 is no cap. */
export const CAP_MAX = 100;
/** Leaves the cap as it is, as in Xen. */
export const CAP_SAME = 0xffff;

/** Virtual nanoseconds after which a cap's allowance is there anew. */
export const CAP_PERIOD = 30_000_000;

type CapView = View<'domain.cap' | 'domain.cap_used' | 'domain.cap_period'>;

export const periodOf = (time: number): number => Math.floor(time / CAP_PERIOD);

const allowanceOf = ({ domain: { cap } }: CapView, domain: number): number =>
  (cap[domain] * CAP_PERIOD) / 100;

/** What a domain with a cap has used of it at a time. */
export function capUsed(view: CapView, domain: number, time: number): number {
  const periods = periodOf(time) - view.domain.cap_period[domain];
  return Math.max(0, view.domain.cap_used[domain] - periods * allowanceOf(view, domain));
}

/** What is left of a domain's cap in this period, infinity without one; at most 0 when used up. */
export function capLeft(view: CapView, domain: number, time: number): number {
  if (view.domain.cap[domain] === 0) return Infinity;
  return allowanceOf(view, domain) - capUsed(view, domain, time);
}

/** When a domain that used its cap up may run again. */
export function capRelease(view: CapView, domain: number): number {
  const { cap_period, cap_used } = view.domain;
  const periods = Math.floor(cap_used[domain] / allowanceOf(view, domain));
  return (cap_period[domain] + periods) * CAP_PERIOD;
}
