/**
 * Owns: running what a trace holds again, from the trace alone, and comparing every step.
 */

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { UserError } from '../user_error.ts';
import { runScenario } from './run_scenario.ts';
import { TraceSource } from './sources.ts';
import { TRACE_KIND, TRACE_VERSION, stepLine } from './trace_file.ts';
import type { TraceEnd, TraceHeader } from './trace_file.ts';

/** A trace can't be replayed: not a trace, of another version, or cut off. */
export class TraceError extends UserError {}

/** Stops a run at the first step that differs. */
class Difference extends Error {
  override readonly name = 'Difference';
}

export interface ReplayOutcome {
  readonly steps: number;
  /** Undefined when every step was the same. */
  readonly difference: string | undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseLine(file: string, number: number, text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch {
    // Said below.
  }
  throw new TraceError(`${file}:${number}: not a line of a trace; was the file cut off or edited?`);
}

function parseHeader(file: string, text: string): TraceHeader {
  const { kind, version, seed, scenario, files } = parseLine(file, 1, text);
  if (kind !== TRACE_KIND) throw new TraceError(`${file}: not a trace`);
  if (version !== TRACE_VERSION) {
    throw new TraceError(
      `${file}: a trace of version ${String(version)}; this reads ${TRACE_VERSION}`,
    );
  }
  if (typeof seed !== 'number' || typeof scenario !== 'string' || !isRecord(files)) {
    throw new TraceError(`${file}:1: the first line does not say what was run`);
  }
  const texts: Record<string, string> = {};
  for (const [name, content] of Object.entries(files)) {
    if (typeof content !== 'string') throw new TraceError(`${file}:1: ${name} is no text`);
    texts[name] = content;
  }
  return { seed, scenario, files: texts };
}

/** What differs between two lines of the same step, in words. */
function describeDifference(
  file: string,
  number: number,
  recorded: string | undefined,
  replayed: string,
): string {
  const now = parseLine('this run', number, replayed);
  if (recorded === undefined) return `step ${String(now['step'])}: the trace has no such step`;
  const then = parseLine(file, number, recorded);
  const keys = [...new Set([...Object.keys(then), ...Object.keys(now)])];
  const differing = keys.filter((key) => JSON.stringify(then[key]) !== JSON.stringify(now[key]));
  const shown = (value: unknown): string => JSON.stringify(value) ?? 'absent';
  const changes = differing.map((key) => `${key} was ${shown(then[key])}, is ${shown(now[key])}`);
  const what = changes.length > 0 ? changes.join('; ') : 'written differently';
  const { step, call, domain } = now;
  return `step ${String(step)} (${String(call)}, domain ${String(domain)}): ${what}`;
}

/** Replays a trace. Throws `TraceError` for one that can't be, `ScenarioError` for its contents. */
export async function replayTrace(file: string): Promise<ReplayOutcome> {
  const input = createReadStream(file, { encoding: 'utf8' });
  const lines: string[] = [];
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) lines.push(line);
  } catch (error) {
    throw new TraceError(`${file}: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
  const [first] = lines;
  if (first === undefined) throw new TraceError(`${file}: empty`);
  const header = parseHeader(file, first);
  const last = lines.length > 1 ? parseLine(file, lines.length, lines.at(-1) ?? '') : {};
  const end = last['end'];
  if (!isRecord(end) || typeof end['steps'] !== 'number' || typeof end['digest'] !== 'string') {
    throw new TraceError(`${file}: the trace was cut off after line ${lines.length}`);
  }
  const recorded: TraceEnd = { end: { steps: end['steps'], digest: end['digest'] } };
  let at = 1;
  try {
    const summary = await runScenario({
      file: header.scenario,
      files: new TraceSource(header.files),
      seed: header.seed,
      watcher: {},
      onStep(record, { machine }) {
        const line = stepLine(record, machine);
        const then = at < lines.length - 1 ? lines[at] : undefined;
        at += 1;
        if (line !== then) throw new Difference(describeDifference(file, at, then, line));
      },
    });
    const { steps, digest } = summary;
    if (at !== lines.length - 1) {
      return { steps, difference: `step ${steps + 1}: the trace goes on, this run does not` };
    }
    if (steps !== recorded.end.steps || digest !== recorded.end.digest) {
      const was = `${recorded.end.digest} after ${recorded.end.steps} steps`;
      const difference = `the end: digest was ${was}, is ${digest} after ${steps}`;
      return { steps, difference };
    }
    return { steps, difference: undefined };
  } catch (error) {
    if (error instanceof Difference) return { steps: at - 1, difference: error.message };
    throw error;
  }
}
