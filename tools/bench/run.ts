/**
 * Owns: running a row: its subjects take turns, round after round, and each comparison is made
 * within a round, so that what slows the machine for a while slows both sides.
 */

import type { Comparison, Goal, Row, Subject, Task } from './row.ts';

/** Over the rounds: least, middle and greatest. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export interface SubjectResult {
  readonly name: string;
  readonly summary: string;
  /** Nanoseconds for each operation. */
  readonly nanoseconds: Spread;
}

export interface ComparisonResult {
  readonly title: string;
  readonly kind: Comparison['kind'];
  readonly value: Spread;
  readonly goal: Goal | undefined;
  /** Whether the median meets the goal; undefined where there is none. */
  readonly isMet: boolean | undefined;
}

export interface RowResult {
  readonly name: string;
  readonly title: string;
  readonly rounds: number;
  readonly subjects: readonly SubjectResult[];
  readonly comparisons: readonly ComparisonResult[];
  readonly note: string | undefined;
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median =
    sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { min: sorted[0], median, max: sorted[sorted.length - 1] };
}

function valueOf(comparison: Comparison, round: ReadonlyMap<string, number>): number {
  const timeOf = (name: string): number => {
    const time = round.get(name);
    if (time === undefined) throw new Error(`${comparison.title}: there is no subject ${name}`);
    return time;
  };
  const time = timeOf(comparison.of);
  if (comparison.kind === 'rate') return 1e9 / time;
  if (comparison.kind === 'time') return time;
  const other = timeOf(comparison.to);
  return comparison.kind === 'ratio' ? time / other : time - other;
}

function compare(
  comparison: Comparison,
  rounds: readonly ReadonlyMap<string, number>[],
): ComparisonResult {
  const { title, kind, goal } = comparison;
  const value = spread(rounds.map((round) => valueOf(comparison, round)));
  const isMet =
    goal && ('atMost' in goal ? value.median <= goal.atMost : value.median >= goal.atLeast);
  return { title, kind, value, goal, isMet };
}

/** Runs a row. `start` makes a subject ready, in this process or another. */
export async function runRow(
  row: Row,
  rounds: number,
  start: (subject: Subject) => Task | Promise<Task>,
): Promise<RowResult> {
  const tasks: { subject: Subject; task: Task }[] = [];
  try {
    for (const subject of row.subjects) tasks.push({ subject, task: await start(subject) });
    // The first sample is not kept: in a process of its own it holds the preparation, which all
    // do at once.
    await Promise.all(tasks.map(async ({ task }) => task.sample()));
    const figures: Map<string, number>[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const figuresOfRound = new Map<string, number>();
      for (const { subject, task } of tasks) figuresOfRound.set(subject.name, await task.sample());
      figures.push(figuresOfRound);
    }
    return {
      name: row.name,
      title: row.title,
      rounds,
      subjects: row.subjects.map(({ name, summary }) => ({
        name,
        summary,
        nanoseconds: spread(figures.map((round) => round.get(name) ?? Number.NaN)),
      })),
      comparisons: row.comparisons.map((comparison) => compare(comparison, figures)),
      note: row.note,
    };
  } finally {
    for (const { task } of tasks) task.close?.();
  }
}

/** What a quick run gives proves nothing about a goal. */
function withoutVerdict(comparison: ComparisonResult): ComparisonResult {
  return { ...comparison, goal: undefined, isMet: undefined };
}

/** Runs a row once, at its smallest and in this process: it works, whatever it takes. */
export async function runQuickly(row: Row): Promise<RowResult> {
  const result = await runRow(row, 1, (subject) => subject.prepare('quick'));
  return { ...result, comparisons: result.comparisons.map(withoutVerdict) };
}
