/**
 * Owns: timing: how often to run a loop so that a sample is long enough to mean something, and warm
 * enough that the optimising compiler is done with it.
 *
 * What is measured is the CPU time of the process, garbage collection and all: on a machine that
 * others use too, the time on the wall measures the others. It comes in microseconds, too coarse
 * for a quick run, which takes the wall's.
 */

import type { Scale, Task } from './row.ts';

const SAMPLE_NANOSECONDS = 25e6;
const WARM_NANOSECONDS = 250e6;
const COUNT_MAX = 2 ** 30;

/** Nanoseconds since some moment, by the clock that suits the scale. */
function clock(scale: Scale): number {
  if (scale === 'quick') return Number(process.hrtime.bigint());
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

/** Nanoseconds that `work` takes. */
export function timeOf(scale: Scale, work: () => void): number {
  const begun = clock(scale);
  work();
  return clock(scale) - begun;
}

/** The same for work that is a promise. */
export async function timeOfAsync(scale: Scale, work: () => Promise<unknown>): Promise<number> {
  const begun = clock(scale);
  await work();
  return clock(scale) - begun;
}

/** A task that times `run`, which does `count` operations. */
export function timed(scale: Scale, run: (count: number) => void): Task {
  const timeOfRuns = (count: number): number => timeOf(scale, () => run(count));
  if (scale === 'quick') return { sample: () => timeOfRuns(2) / 2 };
  let count = 1;
  let spent = 0;
  let last = 0;
  while (spent < WARM_NANOSECONDS || last < SAMPLE_NANOSECONDS / 2) {
    last = timeOfRuns(count);
    spent += last;
    if (last < SAMPLE_NANOSECONDS / 2 && count < COUNT_MAX) count *= 2;
    else if (spent >= WARM_NANOSECONDS) break;
  }
  return { sample: () => timeOfRuns(count) / count };
}
