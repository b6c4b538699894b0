/**
 * Owns: running scenarios in tests: in this process, with everything that happened written
 * down.
 */

import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { runScenario } from '../../tools/scenario/run_scenario.ts';
import type { RunWatcher, Summary } from '../../tools/scenario/run_scenario.ts';
import type { FileSource } from '../../tools/scenario/sources.ts';
import { DiskSource } from '../../tools/scenario/sources.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, 'seeds', 'scenarios');

/** The scenarios that are shipped, by name. */
export const SCENARIOS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));

export const scenarioFile = (name: string): string =>
  relative(process.cwd(), join(FOLDER, `${name}.yaml`));

export interface Ran {
  readonly summary: Summary;
  /** What didn't hold. */
  readonly failures: readonly string[];
  /** Phases, console lines, steps of the operator and ends, in order: `a-desk: …`. */
  readonly events: readonly string[];
}

/** Runs a scenario. */
export async function run(
  file: string,
  { seed = 0, files = new DiskSource() }: { seed?: number; files?: FileSource } = {},
): Promise<Ran> {
  const failures: string[] = [];
  const events: string[] = [];
  const watcher: RunWatcher = {
    phase: (title) => events.push(`phase: ${title}`),
    console: (domain, line) => events.push(`${domain}: ${line}`),
    ended: (name, how) => events.push(`${name} ended: ${how}`),
    stepDone: (description, { result }) => events.push(`operator: ${description}: ${result}`),
    verdict({ passed, what, instead }) {
      if (!passed) failures.push(`${what}; but ${instead}`);
    },
  };
  const summary = await runScenario({ file, files, seed, watcher });
  return { summary, failures, events };
}
