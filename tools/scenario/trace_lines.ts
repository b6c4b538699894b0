/**
 * Owns: reading a trace line by line, as it is needed: a trace can be larger than memory.
 * INVARIANT: no more than one line and one chunk are kept.
 * Must not know: what a line says.
 */

import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { reasonOf } from '../files.ts';
import { UserError } from '../user_error.ts';

/** A trace can't be replayed: not a trace, of another version, or cut off. */
export class TraceError extends UserError {}

const CHUNK_BYTES = 1 << 16;
/** The longest line: the first one holds the files of a run. */
const LINE_BYTES_MAX = 1 << 27;
const NEWLINE = 0x0a;

export class TraceLines {
  readonly #file: string;
  readonly #descriptor: number;
  readonly #chunk = Buffer.alloc(CHUNK_BYTES);
  #from = 0;
  #to = 0;
  /** Lines that were read. */
  count = 0;

  /** Throws `TraceError` when there is no such file, or it is none that ends. */
  constructor(file: string) {
    this.#file = file;
    try {
      if (!statSync(file).isFile()) throw new TraceError(`${file} is not a regular file`);
      this.#descriptor = openSync(file, 'r');
    } catch (error) {
      if (error instanceof TraceError) throw error;
      throw new TraceError(`${file || '""'} cannot be read: ${reasonOf(error)}`);
    }
  }

  /** The next line without its end; undefined behind the last. */
  next(): string | undefined {
    const pieces: Buffer[] = [];
    let length = 0;
    for (;;) {
      if (this.#from === this.#to && !this.#fill()) {
        if (length === 0) return undefined;
        break;
      }
      const end = this.#chunk.subarray(0, this.#to).indexOf(NEWLINE, this.#from);
      const stop = end < 0 ? this.#to : end;
      pieces.push(Buffer.from(this.#chunk.subarray(this.#from, stop)));
      length += stop - this.#from;
      this.#from = end < 0 ? stop : end + 1;
      if (end >= 0) break;
      if (length > LINE_BYTES_MAX) {
        throw new TraceError(`${this.#file}:${this.count + 1}: too long for a line of a trace`);
      }
    }
    this.count += 1;
    return Buffer.concat(pieces, length).toString('utf8').replace(/\r$/, '');
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #fill(): boolean {
    this.#from = 0;
    try {
      this.#to = readSync(this.#descriptor, this.#chunk);
    } catch (error) {
      throw new TraceError(`${this.#file} cannot be read: ${reasonOf(error)}`);
    }
    return this.#to > 0;
  }
}
