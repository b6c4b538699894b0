/**
 * Owns: the two places a run's files come from: the disk, remembering what was read so that a trace
 * can hold it, and a trace.
 */

import { readFileSync, statSync } from 'node:fs';
import { ScenarioError } from './format.ts';
import type { FileSource } from './session.ts';

/** The largest file that a scenario may use, in bytes. */
const FILE_BYTES_MAX = 16 * 1024 * 1024;

export class DiskSource implements FileSource {
  readonly #read = new Map<string, Uint8Array>();

  read(name: string): Uint8Array {
    const known = this.#read.get(name);
    if (known) return known;
    let bytes: Uint8Array;
    try {
      const stat = statSync(name);
      if (!stat.isFile()) throw new ScenarioError(`${name}: not a file`);
      if (stat.size > FILE_BYTES_MAX) {
        throw new ScenarioError(`${name}: larger than ${FILE_BYTES_MAX} bytes`);
      }
      bytes = new Uint8Array(readFileSync(name));
    } catch (error) {
      if (error instanceof ScenarioError) throw error;
      throw new ScenarioError(`${name}: ${error instanceof Error ? error.message : 'unreadable'}`);
    }
    this.#read.set(name, bytes);
    return bytes;
  }

  /** Everything that was read, in base64, by name. */
  contents(): Record<string, string> {
    return Object.fromEntries(
      [...this.#read].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]),
    );
  }
}

export class TraceSource implements FileSource {
  readonly #files: ReadonlyMap<string, string>;

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = new Map(Object.entries(files));
  }

  read(name: string): Uint8Array {
    const text = this.#files.get(name);
    if (text === undefined) throw new ScenarioError(`the trace does not hold ${name}`);
    return new Uint8Array(Buffer.from(text, 'base64'));
  }
}
