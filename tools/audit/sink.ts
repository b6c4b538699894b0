/**
 * Owns: the file under an audit log. It is only ever appended to, a line at a time and each with
 * one write, so that what was handed over outlives this process however it ends.
 * INVARIANT: a line is in the file whole or not at all; nothing is written behind what somebody
 * else wrote.
 * Must not know: what lines say.
 */

import { closeSync, constants, fstatSync, fsyncSync, ftruncateSync, openSync } from 'node:fs';
import { writeSync } from 'node:fs';
import { writeReasonOf } from '../files.ts';
import { UserError } from '../user_error.ts';

/** There is no room for a line. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom';
}

export interface Sink {
  /** Bytes in the file. */
  readonly size: number;
  /** Appends all of the bytes, or throws `NoRoom` and has appended none. */
  append(bytes: Uint8Array): void;
  /** Returns when what was appended is on the disk. */
  flush(): void;
  close(): void;
}

/** Opens the file of a log; an absent one is made. */
export type OpenSink = (path: string) => Sink;

const NO_ROOM: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/** Only its owner reads it: it tells who may do what, and who tried. */
const MODE = 0o600;

function isNoRoom(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    NO_ROOM.has(error.code)
  );
}

class FileSink implements Sink {
  readonly #path: string;
  readonly #descriptor: number;
  size: number;

  constructor(path: string) {
    this.#path = path;
    const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW } = constants;
    this.#descriptor = this.#attempt(() =>
      openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, MODE),
    );
    const stats = fstatSync(this.#descriptor);
    if (!stats.isFile()) throw new UserError(`${path} cannot be written: it is no regular file`);
    this.size = stats.size;
  }

  append(bytes: Uint8Array): void {
    const { size, nlink } = fstatSync(this.#descriptor);
    if (size !== this.size || nlink === 0) {
      throw new UserError(
        `${this.#path} was ${nlink === 0 ? 'removed' : 'changed'} by somebody else while it was ` +
          'written: nothing more is recorded, and the run was stopped',
      );
    }
    let written = 0;
    try {
      while (written < bytes.length) written += writeSync(this.#descriptor, bytes, written);
    } catch (error) {
      if (written > 0) this.#attempt(() => ftruncateSync(this.#descriptor, this.size));
      if (isNoRoom(error)) throw new NoRoom();
      throw this.#told(error);
    }
    this.size += bytes.length;
  }

  flush(): void {
    this.#attempt(() => fsyncSync(this.#descriptor));
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw this.#told(error);
    }
  }

  #told(error: unknown): UserError {
    return new UserError(`${this.#path} cannot be written: ${writeReasonOf(error)}`);
  }
}

export const openFile: OpenSink = (path) => new FileSink(path);
