/**
 * Owns: audit logs for tests: made of events, without a machine, and disks that are full.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import type { AuditEvent, DecisionEvent } from '../../tools/audit/events.ts';
import { LogWriter } from '../../tools/audit/log_writer.ts';
import type { LogOptions } from '../../tools/audit/log_writer.ts';
import { readLog } from '../../tools/audit/read_log.ts';
import type { LogFacts, Logged } from '../../tools/audit/read_log.ts';
import { NoRoom, openFile } from '../../tools/audit/sink.ts';
import type { Sink } from '../../tools/audit/sink.ts';

export const NO_INPUT = { async *input() {}, flushed: () => Promise.resolve() };

export const RUN: AuditEvent = { event: 'run', scenario: 'scenario.yaml', seed: 0 };
export const POLICY: AuditEvent = {
  event: 'policy',
  time: 0,
  epoch: 1,
  name: 'test',
  version: '1.0',
  image: 'f'.repeat(64),
  bootstrap: 'Sys',
  permits: false,
  renamed: [],
};
export const END: AuditEvent = {
  event: 'end',
  steps: 100,
  digest: 'abc',
  decisions: 0,
  dropped: 0,
};

/** The denial of a label at a step. */
export function denial(step: number, label = 'A', object = 'B'): DecisionEvent {
  return {
    event: 'decision',
    time: step * 1000,
    step,
    call: 'event_channel_op.send',
    operation: 'event.send',
    subject: { domain: 1, label },
    object: { domain: 2, label: object },
    decision: 'deny',
    reason: 'not-permitted',
    rule: { name: `labels.${label}`, file: 'policy.yaml', line: 7, column: 3 },
    result: 'EPERM',
    epoch: 1,
  };
}

/** Writes a log of these events. */
export function writeLog(
  path: string,
  events: readonly AuditEvent[],
  options: Partial<LogOptions> = {},
): LogWriter {
  const writer = new LogWriter({ path, onFull: 'stop', open: openFile, ...options }, undefined);
  for (const event of events) writer.write(event);
  writer.settle();
  writer.close();
  return writer;
}

export interface Read extends LogFacts {
  readonly logged: readonly Logged[];
  readonly events: readonly AuditEvent[];
}

/** Reads logs and keeps what they say. */
export async function read(...paths: string[]): Promise<Read> {
  const logged: Logged[] = [];
  const facts = await readLog(paths, NO_INPUT, (each) => logged.push(each));
  return { ...facts, logged, events: logged.map(({ event }) => event) };
}

export const linesOf = (path: string): string[] =>
  readFileSync(path, 'utf8').split('\n').slice(0, -1);

export const writeLines = (path: string, lines: readonly string[]): void =>
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));

/** A disk of so many bytes, whose files are on the real one. */
export class SmallDisk {
  room: number;

  constructor(room: number) {
    this.room = room;
  }

  readonly open = (path: string): Sink => {
    const sink = openFile(path);
    const take = (length: number): void => {
      if (length > this.room) throw new NoRoom();
      this.room -= length;
    };
    return {
      get size() {
        return sink.size;
      },
      append(bytes) {
        take(bytes.length);
        sink.append(bytes);
      },
      flush: () => sink.flush(),
      close: () => sink.close(),
    };
  };
}
