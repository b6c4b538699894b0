/**
 * Owns: how lengths of time are written in a policy (`500us`, `10ms`, `1s`) and what they are in
 * nanoseconds. Must not know: what takes so long.
 */

/** A whole number above 0 of micro-, milliseconds or seconds. */
export const DURATION_PATTERN = '^[1-9][0-9]{0,6}(?:us|ms|s)$';

const NANOSECONDS: Readonly<Record<string, number>> = { us: 1_000, ms: 1_000_000, s: 1e9 };

/** A length of time in nanoseconds; undefined for a text that is none. */
export function parseDuration(text: string): number | undefined {
  const [, digits, unit] = /^([1-9][0-9]{0,6})(us|ms|s)$/.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits) * NANOSECONDS[unit];
}

/** Nanoseconds as a policy writes them, in the largest unit that leaves no rest. */
export function durationText(nanoseconds: number): string {
  for (const unit of ['s', 'ms', 'us']) {
    if (nanoseconds % NANOSECONDS[unit] === 0) return `${nanoseconds / NANOSECONDS[unit]}${unit}`;
  }
  return `${nanoseconds}ns`;
}
