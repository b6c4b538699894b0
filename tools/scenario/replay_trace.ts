/**
 * Owns: running what a trace holds again, from the trace alone, and comparing every step.
 */

import { runScenario } from './run_scenario.ts';
import { TraceSource } from './sources.ts';
import { SEED_MAX, TRACE_KIND, TRACE_VERSION, stepLine } from './trace_file.ts';
import type { Session } from './session.ts';
import type { StepRecord } from '../../core/trace.ts';
import type { TraceEnd } from './trace_file.ts';
import { TraceError, TraceLines } from './trace_lines.ts';

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

interface Header {
  readonly seed: number;
  readonly scenario: string;
  readonly files: ReadonlyMap<string, string>;
}

function parseHeader(file: string, text: string): Header {
  const { kind, version, seed, scenario, files } = parseLine(file, 1, text);
  if (kind !== TRACE_KIND) throw new TraceError(`${file}: not a trace`);
  if (version !== TRACE_VERSION) {
    throw new TraceError(
      `${file}: a trace of version ${String(version)}; this reads ${TRACE_VERSION}`,
    );
  }
  const isSeed = typeof seed === 'number' && Number.isInteger(seed) && seed >= 0;
  if (!isSeed || seed > SEED_MAX || typeof scenario !== 'string' || !isRecord(files)) {
    throw new TraceError(`${file}:1: the first line does not say what was run`);
  }
  const texts = new Map<string, string>();
  for (const [name, content] of Object.entries(files)) {
    if (typeof content !== 'string') throw new TraceError(`${file}:1: ${name} is no text`);
    texts.set(name, content);
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

interface Facts extends Header, TraceEnd {
  /** Lines between the first and the last. */
  readonly steps: number;
}

/** Looks at a trace from end to end before anything is run, so that one cut off is refused. */
function survey(file: string): Facts {
  const lines = new TraceLines(file);
  try {
    const first = lines.next();
    if (first === undefined) throw new TraceError(`${file}: empty`);
    const header = parseHeader(file, first);
    let last: string | undefined;
    for (let line = lines.next(); line !== undefined; line = lines.next()) last = line;
    const { end } = last === undefined ? {} : parseLine(file, lines.count, last);
    if (!isRecord(end) || typeof end['steps'] !== 'number' || typeof end['digest'] !== 'string') {
      throw new TraceError(`${file}: the trace was cut off after line ${lines.count}`);
    }
    const { steps, digest } = end;
    return { ...header, end: { steps, digest }, steps: lines.count - 2 };
  } finally {
    lines.close();
  }
}

/**
 * Replays a trace. Throws `TraceError` for one that can't be, `ScenarioError` for its contents.
 * @param onStep sees every step that was the same
 */
export async function replayTrace(
  file: string,
  onStep?: (record: Readonly<StepRecord>, session: Session) => void,
): Promise<ReplayOutcome> {
  const facts = survey(file);
  const lines = new TraceLines(file);
  lines.next();
  /** Steps that were compared. */
  let compared = 0;
  try {
    const { steps, digest } = await runScenario({
      file: facts.scenario,
      files: new TraceSource(file, facts.files),
      seed: facts.seed,
      watcher: {},
      onStep(record, session) {
        const line = stepLine(record, session.machine);
        const then = compared < facts.steps ? lines.next() : undefined;
        compared += 1;
        if (line !== then) {
          throw new Difference(describeDifference(file, compared + 1, then, line));
        }
        onStep?.(record, session);
      },
    });
    if (compared !== facts.steps) {
      return { steps, difference: `step ${steps + 1}: the trace goes on, this run does not` };
    }
    if (steps !== facts.end.steps || digest !== facts.end.digest) {
      const was = `${facts.end.digest} after ${facts.end.steps} steps`;
      const difference = `the end: digest was ${was}, is ${digest} after ${steps}`;
      return { steps, difference };
    }
    return { steps, difference: undefined };
  } catch (error) {
    if (error instanceof Difference) return { steps: compared, difference: error.message };
    throw error;
  } finally {
    lines.close();
  }
}
