/**
 * Owns: what is said of a guest that trapped: words of our own, so that they do not change with the
 * engine and name nothing of the host.
 * Must not know: guests.
 */

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^unreachable/, 'unreachable'],
  [/^memory access out of bounds/, 'memory access out of bounds'],
  [/^divide by zero|^remainder by zero/, 'division by zero'],
  [/^divide result unrepresentable|^float unrepresentable/, 'number out of range'],
  [/^table index is out of bounds|^table access/, 'table index out of bounds'],
  [/^null function or function signature mismatch/, 'indirect call of another type'],
];

export const DEPTH_EXCEEDED = 'call depth exceeded';

/** A fault that the backend itself found in a guest. */
export class GuestFault extends Error {
  override readonly name = 'GuestFault';
}

/** The reason a guest stopped, or undefined when the error is none of the guest's making. */
export function trapReason(error: unknown): string | undefined {
  if (error instanceof GuestFault) return error.message;
  // The engine's own limit, should a frame be larger than was reckoned.
  if (error instanceof RangeError) return DEPTH_EXCEEDED;
  if (!(error instanceof WebAssembly.RuntimeError)) return undefined;
  return REASONS.find(([pattern]) => pattern.test(error.message))?.[1] ?? 'trap';
}
