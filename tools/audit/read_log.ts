/**
 * Owns: reading logs from end to end: every line is checked against its own hash and the line
 * before, files that continue one another are followed, and each event that is there is shown to
 * whoever asked. What is wrong is located, and reading goes on behind it.
 * INVARIANT: an event is shown only if its line is as it was written.
 * Must not know: what becomes of events and faults.
 */

import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { STANDARD_INPUT, bytesBefore } from '../files.ts';
import { NO_PROGRESS } from '../progress.ts';
import type { Progress } from '../progress.ts';
import { EDITED, NO_HASH, NO_LINK, openLine } from './chain.ts';
import type { Link, OpenedLine } from './chain.ts';
import { AUDIT_KIND, AUDIT_VERSION, isAuditEvent } from './events.ts';
import type { AuditEvent } from './events.ts';
import { eachLine } from './lines.ts';
import type { ByteLine, LogTerminal } from './lines.ts';
import { Runs } from './runs.ts';
import type { LinePlace } from './runs.ts';
import { beginsRecord, countOf } from './torn.ts';
import type { Torn } from './torn.ts';

/** Something that is wrong with a log, and where. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  /** A sentence about the line, which it calls "it". */
  readonly message: string;
}

/** An event, and where it stands. */
export interface Logged {
  readonly event: AuditEvent;
  readonly file: string;
  readonly line: number;
  readonly link: Link;
}

export interface LogFacts {
  /** All that were read, those that were followed included. */
  readonly files: readonly string[];
  readonly records: number;
  readonly faults: readonly Fault[];
  /** Faults beyond those that are kept. */
  readonly moreFaults: number;
  /** `ended`: the last run is complete; `open`: it still runs, or was cut off. */
  readonly state: 'ended' | 'open';
  /** Where runs before the last one begin that have no end, and how many more there are. */
  readonly cutRuns: readonly LinePlace[];
  readonly moreCutRuns: number;
  /** The last line that is as it was written. */
  readonly head: Link | undefined;
  readonly torn: Torn | undefined;
  /** The file that the first one continues and that was not given; undefined for none. */
  readonly continues: string | undefined;
}

/** Not a log, or one of a version that isn't read here: nothing can be said about it. */
export class NoLog extends Error {
  override readonly name = 'NoLog';
}

const FAULTS_MAX = 100;

class LogReader {
  readonly files: string[] = [];
  readonly faults: Fault[] = [];
  moreFaults = 0;
  records = 0;
  continues: string | undefined;
  torn: Torn | undefined;
  /** Where the chain is; undefined behind a line that could not be opened. */
  #link: Link | undefined = NO_LINK;
  head: Link | undefined;
  /** The kind of the last event. */
  last = '';
  readonly runs = new Runs();
  /** A file whose first line is none of a log, until another line of it is one. */
  #doubted: string | undefined;
  /** The file that goes on behind the one that is being read, once it said so. */
  next: string | undefined;
  readonly #see: (logged: Logged) => void;

  constructor(see: (logged: Logged) => void) {
    this.#see = see;
  }

  fault(file: string, line: number, message: string): void {
    if (this.faults.length < FAULTS_MAX) this.faults.push({ file, line, message });
    else this.moreFaults += 1;
  }

  line(file: string, { bytes, number, offset, isWhole, isTooLong }: ByteLine): void {
    const opened = isTooLong ? 'it is too long for a line of a log' : openLine(bytes);
    if (this.torn !== undefined) {
      const isAnother = typeof opened !== 'string' && opened.link.seq === 0;
      const { file: tornFile, line } = this.torn;
      if (!isAnother)
        this.fault(tornFile, line, 'it is unfinished, and yet not the last of its log');
      this.torn = undefined;
    }
    this.#doubt(file, number, bytes, opened);
    if (typeof opened !== 'string') {
      // A line that only lacks its newline was still all written.
      if (!isWhole) this.torn = { file, line: number, offset, bytes: Uint8Array.from(bytes) };
      else this.#accept(file, number, opened);
      return;
    }
    if (isWhole || isTooLong) {
      this.fault(file, number, opened);
      this.#link = undefined;
    } else if (beginsRecord(bytes)) {
      this.torn = { file, line: number, offset, bytes: Uint8Array.from(bytes) };
    } else {
      this.fault(
        file,
        number,
        `it is an unfinished line of ${countOf(bytes)} that begins no record`,
      );
    }
  }

  /** The file that was read has no more lines. Throws where none was a line of a log. */
  endFile(): void {
    if (this.#doubted !== undefined) throw new NoLog(`${this.#doubted} is no audit log`);
  }

  /**
   * A file is a log if its first line says so, or at least one of its first two is a line of a log:
   * whoever removes or edits the first doesn't make it something else.
   */
  #doubt(file: string, number: number, bytes: Uint8Array, opened: OpenedLine | string): void {
    if (number > 1) {
      if (this.#doubted !== undefined && typeof opened === 'string') this.endFile();
      this.#doubted = undefined;
      return;
    }
    if (typeof opened === 'string') {
      const start = Buffer.from(bytes.subarray(0, 80)).toString('latin1');
      if (!start.includes(`"${AUDIT_KIND}"`) && opened !== EDITED) this.#doubted = file;
      return;
    }
    const { kind, version } = opened.value;
    if (kind === AUDIT_KIND && version !== AUDIT_VERSION) {
      throw new NoLog(
        `${file} is an audit log of version ${String(version)}; this reads ${AUDIT_VERSION}`,
      );
    }
  }

  #accept(file: string, number: number, { link, prev, value }: OpenedLine): void {
    const isCut = number === 1 && value['kind'] !== AUDIT_KIND;
    if (isCut && this.next === undefined) this.fault(file, number, whyNoBeginning(link));
    else this.#follow(file, number, link, prev, value);
    this.#link = link;
    this.head = link;
    this.records += 1;
    if (!isAuditEvent(value)) {
      this.fault(file, number, 'it holds no event that this program knows');
      this.last = '';
      return;
    }
    if (this.next !== undefined && number > 1) {
      this.fault(
        file,
        number,
        `it stands behind the line that says the log goes on in ${this.next}`,
      );
    }
    this.last = value.event;
    this.next = value.event === 'continued' ? value.file : undefined;
    if (number > 1 && value.event === 'log')
      this.fault(file, number, 'it begins a log within a log');
    this.runs.see(value, { file, line: number });
    this.#see({ event: value, file, line: number, link });
  }

  /** Whether a line follows the one before it. */
  #follow(file: string, number: number, link: Link, prev: string, value: object): void {
    const before = this.#link;
    const isFirst = number === 1 && link.seq === 0 && prev === NO_HASH;
    if (number === 1 && 'continues' in value && typeof value.continues === 'string') {
      if (this.files.length === 1) {
        // What it continues was not given: the chain is checked from here on.
        this.continues = value.continues;
        return;
      }
    }
    if (isFirst && (this.next === undefined || this.files.length === 1)) return;
    if (before === undefined) return;
    if (prev === before.hash && link.seq === before.seq + 1) return;
    this.fault(file, number, whyNotNext(before, link));
  }
}

/** The first line of a file that should begin a log, and is another one. */
function whyNoBeginning({ seq }: Link): string {
  if (seq === 0) return 'it does not begin a log, though it is record 0';
  const missing = seq === 1 ? 'record 0 is' : `records 0 to ${seq - 1} are`;
  return `the log was cut at its beginning: it is record ${seq}, and ${missing} missing`;
}

function whyNotNext(before: Link, link: Link): string {
  if (link.seq > before.seq + 1) {
    const first = before.seq + 1;
    const missing =
      first === link.seq - 1 ? `record ${first} is` : `records ${first} to ${link.seq - 1} are`;
    return `it is record ${link.seq} and follows record ${before.seq}: ${missing} missing`;
  }
  if (link.seq <= before.seq) {
    const where = `it is record ${link.seq} and stands behind record ${before.seq}`;
    return `${where}: lines were moved or repeated`;
  }
  return 'the line before it was rewritten: this one follows another';
}

/** The file to read next, where the one that was read says that it is continued. */
function following(reader: LogReader, path: string, queue: readonly string[]): string | undefined {
  const { next } = reader;
  if (next === undefined || path === STANDARD_INPUT) return undefined;
  if (queue[0] !== undefined && basename(queue[0]) === basename(next)) return undefined;
  // A name from a file is never a way to another folder.
  const sibling = join(dirname(path), basename(next));
  return existsSync(sibling) ? sibling : undefined;
}

/**
 * Reads logs in the order in which they are given, following files that continue one another.
 * @throws UserError where a file can't be read, `NoLog` where it is no log
 */
export async function readLog(
  paths: readonly string[],
  terminal: LogTerminal,
  see: (logged: Logged) => void = () => undefined,
  progress: Progress = NO_PROGRESS,
): Promise<LogFacts> {
  const reader = new LogReader(see);
  const queue = [...paths];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const file = path;
    reader.files.push(file);
    const before = reader.next;
    let lines = 0;
    const size = bytesBefore(file);
    progress.begin(`reading ${basename(file)}`);
    await eachLine(file, terminal, (line) => {
      lines = line.number;
      reader.line(file, line);
      progress.at(line.offset + line.bytes.length, size, 'bytes');
    });
    reader.endFile();
    if (lines === 0 && before === undefined)
      throw new NoLog(`${file} is empty: it is no audit log`);
    const more = following(reader, file, queue);
    if (more !== undefined && !reader.files.includes(more)) queue.unshift(more);
    else if (reader.next !== undefined && queue[0] === undefined && lines > 0) {
      const name = basename(reader.next);
      reader.fault(file, lines, `it says that the log goes on in ${name}, which is not there`);
    }
  }
  return {
    files: reader.files,
    records: reader.records,
    faults: reader.faults,
    moreFaults: reader.moreFaults,
    state: reader.last === 'end' ? 'ended' : 'open',
    cutRuns: reader.runs.cut,
    moreCutRuns: reader.runs.moreCut,
    head: reader.head,
    torn: reader.torn,
    continues: reader.continues,
  };
}
