/**
 * Owns: a file of slots of one size, which only its owner may read, new when it is opened and gone
 * when it is closed.
 * Must not know: what is in a slot.
 */

import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

/** Where pages are put: a file, or what a test has in its place. */
export interface Slots {
  /** False where it can't be written. */
  write(slot: number, bytes: Uint8Array): boolean;
  /** Undefined where it can't be read, or ends. */
  read(slot: number): Uint8Array | undefined;
  close(): void;
}

export class PageFile implements Slots {
  readonly #path: string;
  readonly #size: number;
  /** Opened when it is first needed: most machines page nothing. */
  #descriptor: number | undefined;
  #isClosed = false;

  /** @param size bytes of a slot */
  constructor(path: string, size: number) {
    this.#path = path;
    this.#size = size;
  }

  write(slot: number, bytes: Uint8Array): boolean {
    if (bytes.length !== this.#size || this.#isClosed) return false;
    try {
      // Whatever has that name already is somebody else's.
      this.#descriptor ??= openSync(this.#path, 'wx+', 0o600);
      const start = slot * this.#size;
      for (let done = 0; done < bytes.length;) {
        done += writeSync(this.#descriptor, bytes, done, bytes.length - done, start + done);
      }
      return true;
    } catch {
      return false;
    }
  }

  read(slot: number): Uint8Array | undefined {
    if (this.#descriptor === undefined) return undefined;
    const bytes = new Uint8Array(this.#size);
    try {
      const start = slot * this.#size;
      for (let done = 0; done < bytes.length;) {
        const count = readSync(this.#descriptor, bytes, done, bytes.length - done, start + done);
        if (count === 0) return undefined;
        done += count;
      }
      return bytes;
    } catch {
      return undefined;
    }
  }

  close(): void {
    this.#isClosed = true;
    if (this.#descriptor === undefined) return;
    closeSync(this.#descriptor);
    this.#descriptor = undefined;
    rmSync(this.#path, { force: true });
  }
}
