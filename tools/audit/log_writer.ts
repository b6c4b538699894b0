/**
 * Owns: writing an audit log: the chain over its lines and files, and what happens where there is
 * no room: under `stop` nothing is lost and the run ends, under `drop` what is lost is counted and,
 * as soon as there is room, said in the log itself.
 * INVARIANT: what was written is a valid log at every moment, however the process ends.
 * Must not know: machines.
 */

import { basename } from 'node:path';
import { UserError } from '../user_error.ts';
import { NO_LINK, seal } from './chain.ts';
import type { Link } from './chain.ts';
import { AUDIT_KIND, AUDIT_VERSION } from './events.ts';
import type { AuditEvent, DecisionEvent, DroppedEvent } from './events.ts';
import { FairBuffer } from './fair_buffer.ts';
import { NoRoom } from './sink.ts';
import type { OpenSink, Sink } from './sink.ts';

export interface LogOptions {
  /** As the user gave it: the first file. */
  readonly path: string;
  readonly onFull: 'stop' | 'drop';
  /** Bytes after which the log goes on in another file; undefined for never. */
  readonly rotateBytes?: number;
  /** Bytes that the decisions of this run may take; undefined for all that there are. */
  readonly limitBytes?: number;
  /** Decisions that wait for room. */
  readonly waitingMax?: number;
  readonly open: OpenSink;
}

/** Where writing goes on in a log that is there. */
export interface LogPosition {
  /** Files so far. */
  readonly files: number;
  readonly link: Link;
}

const WAITING_MAX = 4096;
/** Lines after which the disk is waited for. What matters most is waited for at once. */
const LINES_PER_FLUSH = 256;
const PROMPT: ReadonlySet<AuditEvent['event']> = new Set(['log', 'run', 'policy', 'end']);
/** Room that the line takes which says that the log goes on elsewhere. */
const CONTINUED_BYTES = 512;

/** The name of a log's file by its number: `audit.log`, `audit.log.1`, … */
export const fileName = (path: string, number: number): string =>
  number === 0 ? path : `${path}.${number}`;

/** There is no room by what the run may take. */
class OverLimit extends NoRoom {}

export class LogWriter {
  readonly #options: LogOptions;
  readonly #buffer: FairBuffer;
  #onFull: 'stop' | 'drop';
  #sink: Sink;
  /** The number of the file that is written. */
  #file: number;
  #link: Link;
  #unflushed = 0;
  /** Lines that this process wrote into the file; one that was there has some. */
  #linesInFile: number;
  /** Bytes of decisions in this run, in all and by the label of their subject. */
  #used = 0;
  readonly #usedBy = new Map<string | null, number>();
  /** Decisions written and lost in this run. */
  decisions = 0;
  readonly dropped = new Map<string | null, number>();

  /** @param at where an existing log goes on; undefined for a new one */
  constructor(options: LogOptions, at: LogPosition | undefined) {
    this.#options = options;
    this.#onFull = options.onFull;
    this.#buffer = new FairBuffer(options.waitingMax ?? WAITING_MAX);
    this.#file = at === undefined ? 0 : at.files - 1;
    this.#link = at?.link ?? NO_LINK;
    this.#sink = options.open(fileName(options.path, this.#file));
    this.#linesInFile = this.#sink.size > 0 ? 2 : 0;
  }

  /** What a full disk means from now on. */
  set onFull(way: 'stop' | 'drop') {
    this.#onFull = way;
  }

  /**
   * Writes an event. Where there is no room: under `stop` a UserError, under `drop` it waits, or is
   * lost and counted where it is a decision.
   */
  write(event: AuditEvent): void {
    if (this.#buffer.length > 0) {
      // Behind those that wait, so that the order stays.
      this.#buffer.add(event);
      this.#settle();
      return;
    }
    try {
      this.#put(event);
    } catch (error) {
      if (!(error instanceof NoRoom) || this.#onFull === 'stop') throw this.#toldFull(error);
      if (event.event === 'decision' && error instanceof OverLimit) {
        this.#buffer.lose(event.subject.label);
      } else this.#buffer.add(event);
    }
  }

  /** Says at last what was lost. What still waits is lost, too. */
  settle(): void {
    this.#settle();
    this.#buffer.loseAll();
    this.#settle();
    // Also what there was no room to say.
    this.#noteLost(this.#buffer.lost());
    this.#buffer.forgetLost();
  }

  close(): void {
    this.#sink.close();
  }

  /** Writes what waits, as far as there is room; behind it, what was lost meanwhile. */
  #settle(): void {
    try {
      for (let { first } = this.#buffer; first !== undefined; { first } = this.#buffer) {
        try {
          this.#put(first);
        } catch (error) {
          if (first.event !== 'decision' || !(error instanceof OverLimit)) throw error;
          this.#buffer.lose(first.subject.label);
        }
        this.#buffer.removeFirst();
      }
      const lost = this.#buffer.lost();
      if (lost === undefined) return;
      this.#append(lost);
      this.#noteLost(lost);
      this.#buffer.forgetLost();
    } catch (error) {
      if (!(error instanceof NoRoom)) throw error;
    }
  }

  #noteLost(lost: DroppedEvent | undefined): void {
    for (const { label, count } of lost?.labels ?? []) {
      this.dropped.set(label, (this.dropped.get(label) ?? 0) + count);
    }
  }

  #put(event: AuditEvent): void {
    if (event.event === 'decision') this.#putDecision(event);
    else this.#append(event);
  }

  /**
   * Of what a run may take, a label may take no more than it leaves to the others: one that floods
   * the log gets half, the next one half of the rest.
   */
  #putDecision(event: DecisionEvent): void {
    const { limitBytes } = this.#options;
    const { label } = event.subject;
    const own = this.#usedBy.get(label) ?? 0;
    if (limitBytes !== undefined) {
      const { length } = seal(event, this.#link).line;
      const left = limitBytes - this.#used;
      const isTooMuch = length > left || (this.#onFull === 'drop' && own + length > left);
      if (isTooMuch) throw new OverLimit();
    }
    const length = this.#append(event);
    this.#used += length;
    this.#usedBy.set(label, own + length);
    this.decisions += 1;
  }

  /** Appends a line, in a new file where this one is full. Returns its length. */
  #append(event: AuditEvent): number {
    if (this.#sink.size === 0 && event.event !== 'log') this.#begin();
    let sealed = seal(event, this.#link);
    const { rotateBytes = Infinity } = this.#options;
    const size = this.#sink.size + sealed.line.length + CONTINUED_BYTES;
    if (size > rotateBytes && this.#linesInFile > 1) {
      this.#goOn();
      sealed = seal(event, this.#link);
    }
    const bytes = Buffer.from(`${sealed.line}\n`);
    this.#sink.append(bytes);
    this.#link = sealed.link;
    this.#linesInFile += 1;
    this.#unflushed += 1;
    if (PROMPT.has(event.event) || this.#unflushed >= LINES_PER_FLUSH) this.#flush();
    return bytes.length;
  }

  #flush(): void {
    this.#sink.flush();
    this.#unflushed = 0;
  }

  /** Writes the first line of a file. */
  #begin(): void {
    const { path } = this.#options;
    const continues =
      this.#file === 0 ? {} : { continues: basename(fileName(path, this.#file - 1)) };
    this.#linesInFile = 0;
    this.#append({ kind: AUDIT_KIND, version: AUDIT_VERSION, event: 'log', ...continues });
  }

  /** Ends this file and goes on in the next. */
  #goOn(): void {
    const { path, open } = this.#options;
    const name = fileName(path, this.#file + 1);
    // It is there before this file speaks of it, so that a crash leaves no way into nowhere.
    const next = open(name);
    try {
      if (next.size > 0) {
        throw new UserError(`${name} is there already: the log cannot go on in it`);
      }
      const { line, link } = seal({ event: 'continued', file: basename(name) }, this.#link);
      this.#sink.append(Buffer.from(`${line}\n`));
      this.#link = link;
    } catch (error) {
      next.close();
      throw error;
    }
    this.#flush();
    this.#sink.close();
    this.#sink = next;
    this.#file += 1;
    this.#begin();
  }

  #toldFull(error: unknown): unknown {
    if (!(error instanceof NoRoom)) return error;
    const file = fileName(this.#options.path, this.#file);
    const why =
      error instanceof OverLimit ? 'it has all that --audit-limit allows' : 'no space is left';
    return new UserError(
      `${file} takes no more records (${why}): ` +
        'the run was stopped, so that nothing happens unrecorded',
      'Make room, or say `audit: { on_full: drop }` in the policy if losing records is better.',
    );
  }
}
