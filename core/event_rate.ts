/**
 * Owns: how many events a domain may send in a virtual millisecond, so that nobody can drown
 * others.
 *
 * The budget is the sender's, and every send counts that was permitted, whether or not anybody
 * listens at the far end: an answer tells the sender what it did itself and nothing of a receiver.
 * To a receiver's other senders nothing changes: they have budgets of their own.
 */

import type { View, Writer } from './columns.ts';

const WINDOW_NANOSECONDS = 1_000_000;

export const RATE_READS = [
  'domain.event_rate_max',
  'domain.events_sent',
  'domain.event_window',
  'machine.time',
] as const;

export const RATE_WRITES = ['domain.events_sent', 'domain.event_window'] as const;

type RateView = View<(typeof RATE_READS)[number]>;

const windowOf = ({ machine }: RateView): number =>
  Math.floor(machine.time[0] / WINDOW_NANOSECONDS);

/** Events that a domain sent in the window that is now. */
function sentNow(view: RateView, domain: number): number {
  const { event_window, events_sent } = view.domain;
  return event_window[domain] === windowOf(view) ? events_sent[domain] : 0;
}

/** Whether a domain has no event left to send now. */
export function isOverRate(view: RateView, domain: number): boolean {
  const most = view.domain.event_rate_max[domain];
  return most > 0 && sentNow(view, domain) >= most;
}

/** Counts an event, where somebody set a limit. */
export function countEvent(
  w: Writer<(typeof RATE_WRITES)[number]>,
  view: RateView,
  domain: number,
): void {
  if (view.domain.event_rate_max[domain] === 0) return;
  const sent = sentNow(view, domain);
  w.domain.event_window.set(domain, windowOf(view));
  w.domain.events_sent.set(domain, sent + 1);
}
