/**
 * Owns: the bytes of a log, line by line, from a file or standard input, however large.
 * INVARIANT: no more than a piece and one line are kept; no byte is decoded, so none is mended.
 * Must not know: what a line says.
 */

import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { STANDARD_INPUT, reasonOf } from '../files.ts';
import type { Terminal } from '../terminal.ts';
import { UserError } from '../user_error.ts';

const PIECE_BYTES = 1 << 18;
/** The longest line; what is longer is no line of ours. */
export const LINE_BYTES_MAX = 1 << 20;
const NEWLINE = 0x0a;

/** A line without its newline. The bytes are only lent until the next line is asked for. */
export interface ByteLine {
  readonly bytes: Uint8Array;
  /** Counts from 1. */
  readonly number: number;
  /** Where it begins in the file. */
  readonly offset: number;
  /** False for the last line of a file that doesn't end with a newline. */
  readonly isWhole: boolean;
  readonly isTooLong: boolean;
}

function unreadable(path: string, error: unknown): UserError {
  if (error instanceof UserError) return error;
  return new UserError(`${path || '""'} cannot be read: ${reasonOf(error)}`);
}

function* piecesOf(path: string): Generator<Uint8Array> {
  let descriptor: number | undefined;
  try {
    if (!statSync(path).isFile()) throw new UserError(`${path} is not a regular file`);
    descriptor = openSync(path, 'r');
    const buffer = Buffer.alloc(PIECE_BYTES);
    for (;;) {
      const count = readSync(descriptor, buffer);
      if (count === 0) return;
      yield buffer.subarray(0, count);
    }
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Puts lines together from pieces. */
class Splitter {
  #begun: Uint8Array[] = [];
  #length = 0;
  #number = 0;
  #offset = 0;

  *push(piece: Uint8Array): Generator<ByteLine> {
    let from = 0;
    for (;;) {
      const end = piece.indexOf(NEWLINE, from);
      if (end < 0) break;
      yield this.#line(piece.subarray(from, end), true);
      from = end + 1;
    }
    const rest = piece.subarray(from);
    if (rest.length === 0) return;
    // What is too long is counted and not kept.
    if (this.#length <= LINE_BYTES_MAX) this.#begun.push(Uint8Array.from(rest));
    this.#length += rest.length;
  }

  *end(): Generator<ByteLine> {
    if (this.#length > 0) yield this.#line(new Uint8Array(0), false);
  }

  #line(last: Uint8Array, isWhole: boolean): ByteLine {
    const length = this.#length + last.length;
    const isTooLong = length > LINE_BYTES_MAX;
    const parts = this.#begun.length === 0 ? last : Buffer.concat([...this.#begun, last]);
    this.#number += 1;
    const line = {
      bytes: isTooLong ? new Uint8Array(0) : parts,
      number: this.#number,
      offset: this.#offset,
      isWhole,
      isTooLong,
    };
    this.#offset += length + 1;
    this.#begun = [];
    this.#length = 0;
    return line;
  }
}

/**
 * What reading needs of a terminal: its input, and not to fill its output faster than it is read.
 */
export type LogTerminal = Pick<Terminal, 'input' | 'flushed'>;

/** Shows every line of a file to `see`. Throws a UserError where it can't be read. */
export async function eachLine(
  path: string,
  terminal: LogTerminal,
  see: (line: ByteLine) => void,
): Promise<void> {
  const splitter = new Splitter();
  const pieces = path === STANDARD_INPUT ? terminal.input() : piecesOf(path);
  for await (const piece of pieces) {
    for (const line of splitter.push(piece)) see(line);
    await terminal.flushed();
  }
  for (const line of splitter.end()) see(line);
}
