/**
 * Owns: opening a log to write to it. One that is there is read from end to end first, and goes on
 * where it ended: what a crash left unfinished is cut off and kept in a record of its own.
 * INVARIANT: nothing is ever appended to a log that is not as it was written.
 */

import { closeSync, fsyncSync, ftruncateSync, openSync, statSync } from 'node:fs';
import { targetOf, writeReasonOf } from '../files.ts';
import { UserError } from '../user_error.ts';
import type { AuditEvent } from './events.ts';
import { LogWriter } from './log_writer.ts';
import type { LogOptions } from './log_writer.ts';
import type { LogTerminal } from './lines.ts';
import { NoLog, readLog } from './read_log.ts';
import type { LogFacts } from './read_log.ts';
import type { Torn } from './torn.ts';

/** Cuts an unfinished line off the end of a file. */
function cut({ file, offset }: Torn): void {
  const descriptor = openSync(file, 'r+');
  try {
    ftruncateSync(descriptor, offset);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

async function surveyed(path: string, terminal: LogTerminal): Promise<LogFacts> {
  let facts: LogFacts;
  try {
    facts = await readLog([path], terminal);
  } catch (error) {
    if (error instanceof NoLog) {
      throw new UserError(`${error.message}: nothing is written to it`, 'Name another file.');
    }
    throw error;
  }
  const [fault] = facts.faults;
  if (fault !== undefined) {
    throw new UserError(
      `${path} is not as it was written (${fault.file}:${fault.line}: ${fault.message}): ` +
        'nothing is appended to it',
      `See \`bulkhead audit verify ${path}\`, and name another file.`,
    );
  }
  if (facts.continues !== undefined) {
    const hint = `Name the first file, which ${facts.continues} leads to.`;
    throw new UserError(`${path} is not the first file of its log`, hint);
  }
  return facts;
}

/**
 * Opens a log for a run.
 * @throws UserError where it can't be written, or is not to be
 */
export async function openLog(options: LogOptions, terminal: LogTerminal): Promise<LogWriter> {
  const path = targetOf(options.path);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return new LogWriter({ ...options, path }, undefined);
  const { files, head, torn, state } = await surveyed(path, terminal);
  if (head === undefined) throw new UserError(`${options.path} holds no whole line of a log`);
  let recovered: AuditEvent | undefined;
  if (state === 'open' || torn !== undefined) {
    const bytes = torn?.bytes ?? new Uint8Array(0);
    const kept = Buffer.from(bytes).toString('base64');
    recovered = { event: 'recovered', bytes: bytes.length, torn: kept };
  }
  try {
    if (torn !== undefined) cut(torn);
  } catch (error) {
    throw new UserError(`${options.path} cannot be written: ${writeReasonOf(error)}`);
  }
  const writer = new LogWriter({ ...options, path }, { files: files.length, link: head });
  if (recovered !== undefined) writer.write(recovered);
  return writer;
}
