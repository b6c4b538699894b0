/**
 * Owns: what a benchmark is: a row compares subjects, each of which does the same kind of operation
 * many times, and says what the comparison should come to.
 * Must not know: how subjects are timed, where results go.
 */

/** `quick` proves that a row works; its figures mean nothing. */
export type Scale = 'full' | 'quick';

/** A subject made ready. */
export interface Task {
  /** Measures once: nanoseconds for each operation. */
  sample(): number | Promise<number>;
  close?(): void;
}

export interface Subject {
  readonly name: string;
  /** What one operation of it is. */
  readonly summary: string;
  prepare(scale: Scale): Task | Promise<Task>;
}

/** Whether a comparison came out as it should: at most or at least so much. */
export type Goal = { readonly atMost: number } | { readonly atLeast: number };

/**
 * `ratio` of one subject's time to another's, `difference` in nanoseconds; of one subject alone its
 * `time` for an operation, or its `rate`: operations a second.
 */
export type Comparison = {
  readonly title: string;
  readonly goal?: Goal;
} & (
  | { readonly kind: 'ratio'; readonly of: string; readonly to: string }
  | { readonly kind: 'difference'; readonly of: string; readonly to: string }
  | { readonly kind: 'rate'; readonly of: string }
  | { readonly kind: 'time'; readonly of: string }
);

export interface Row {
  readonly name: string;
  readonly title: string;
  readonly subjects: readonly Subject[];
  readonly comparisons: readonly Comparison[];
  /** What the figures do and don't say. */
  readonly note?: string;
  /** Rounds, where the usual number would take too long. */
  readonly rounds?: number;
}
