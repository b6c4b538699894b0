/**
 * Owns: where recorded decisions come from: audit logs, which say them, and traces, which are run
 * again. Either is shown as the events of a log, and can be read more than once.
 * INVARIANT: what was changed since it was recorded is refused before any event of it is shown.
 */

import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { STANDARD_INPUT } from '../files.ts';
import { NO_PROGRESS } from '../progress.ts';
import type { Progress } from '../progress.ts';
import { replayTrace } from '../scenario/replay_trace.ts';
import { TRACE_KIND } from '../scenario/trace_file.ts';
import { AUDIT_KIND } from './events.ts';
import type { AuditEvent } from './events.ts';
import type { LogTerminal } from './lines.ts';
import { NoLog, readLog } from './read_log.ts';
import type { Fault } from './read_log.ts';
import { Recorder } from './recorder.ts';

/** Where an event stands: a line of a log, or a step of a trace. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export type SeeEvent = (event: AuditEvent, place: Place) => void;

/** Evidence was changed since it was recorded. */
export class Altered extends Error {
  override readonly name = 'Altered';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super('the evidence is not as it was recorded');
    this.faults = faults;
  }
}

const SNIFF_BYTES = 64;

/** What a file says that it is. What can't be read is found out by whoever reads it. */
export function evidenceKind(path: string): 'trace' | 'audit' | undefined {
  if (path === STANDARD_INPUT) return undefined;
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const descriptor = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(SNIFF_BYTES);
    const start = bytes.toString('latin1', 0, readSync(descriptor, bytes));
    if (start.includes(`"${TRACE_KIND}"`)) return 'trace';
    return start.includes(`"${AUDIT_KIND}"`) ? 'audit' : undefined;
  } finally {
    closeSync(descriptor);
  }
}

async function readTrace(path: string, see: SeeEvent, progress: Progress): Promise<void> {
  let line = 1;
  progress.begin(`running ${basename(path)} again, step`);
  const recorder = new Recorder((event) => see(event, { file: path, line }), true);
  see({ event: 'run', scenario: path, seed: 0 }, { file: path, line });
  const { difference } = await replayTrace(path, (record, { machine }) => {
    line += 1;
    progress.at(line - 1);
    recorder.step(record, machine);
  });
  if (difference !== undefined)
    throw new Altered([{ file: path, line: line + 1, message: difference }]);
}

export class DecisionSource {
  readonly #paths: readonly string[];
  readonly #terminal: LogTerminal;
  readonly #progress: Progress;

  constructor(paths: readonly string[], terminal: LogTerminal, progress: Progress = NO_PROGRESS) {
    this.#progress = progress;
    this.#paths = paths;
    this.#terminal = terminal;
  }

  /**
   * Shows every event twice: first to `survey` while the evidence is verified, then, if all of it
   * is as it was recorded, to `see`.
   * @throws Altered; NoLog for what is no evidence; UserError for what can't be read
   */
  async read(survey: SeeEvent, see: SeeEvent): Promise<void> {
    if (this.#paths.includes(STANDARD_INPUT)) {
      throw new NoLog('decisions are read twice, and standard input can be read only once');
    }
    await this.#readAll(survey);
    await this.#readAll(see);
  }

  async #readAll(see: SeeEvent): Promise<void> {
    const traces = this.#paths.filter((path) => evidenceKind(path) === 'trace');
    const logs = this.#paths.filter((path) => !traces.includes(path));
    for (const path of traces) await readTrace(path, see, this.#progress);
    if (logs.length === 0) return;
    const { faults } = await readLog(
      logs,
      this.#terminal,
      ({ event, file, line }) => see(event, { file, line }),
      this.#progress,
    );
    if (faults.length > 0) throw new Altered(faults);
  }
}
