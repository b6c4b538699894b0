/**
 * Owns: the two places a run's files come from: the disk, remembering what was read so that a trace
 * can hold it, and a trace.
 */

import { readFileSync, statSync } from 'node:fs';
import type { Include } from '../../policy/read.ts';
import { reasonOf } from '../files.ts';
import { includeFromDisk, includeFromFiles } from '../include.ts';
import { ScenarioError } from './format.ts';

/** Where a run's files come from. */
export interface FileSource {
  /** Throws `ScenarioError` when there is no such file. */
  read(name: string): Uint8Array;
  /** Finds what a policy includes; left out where nothing can be. */
  includer?(policy: string): Include;
}

/** The largest file that a scenario may use, in bytes. */
const FILE_BYTES_MAX = 16 * 1024 * 1024;

function readRegular(name: string): Uint8Array {
  const stat = statSync(name);
  // A device or a pipe could go on for ever.
  if (!stat.isFile()) throw new ScenarioError(`${name} cannot be read: it is not a regular file`);
  if (stat.size > FILE_BYTES_MAX) {
    const most = `a scenario's files may have ${FILE_BYTES_MAX}`;
    throw new ScenarioError(`${name} cannot be read: it has ${stat.size} bytes; ${most}`);
  }
  return new Uint8Array(readFileSync(name));
}

export class DiskSource implements FileSource {
  readonly #read = new Map<string, Uint8Array>();

  read(name: string): Uint8Array {
    const known = this.#read.get(name);
    if (known) return known;
    let bytes: Uint8Array;
    try {
      bytes = readRegular(name);
    } catch (error) {
      if (error instanceof ScenarioError) throw error;
      throw new ScenarioError(`${name || '""'} cannot be read: ${reasonOf(error)}`);
    }
    this.#read.set(name, bytes);
    return bytes;
  }

  includer(policy: string): Include {
    const include = includeFromDisk(policy);
    return (pattern, from) => {
      const found = include(pattern, from);
      if ('fault' in found) return found;
      // What was read first counts, should the file change meanwhile: the trace holds it once.
      const files = found.files.map((file) => {
        const bytes = this.#read.get(file.name) ?? file.bytes;
        this.#read.set(file.name, bytes);
        return { ...file, bytes };
      });
      return { files };
    };
  }

  /** The names of everything that was read. */
  names(): string[] {
    return [...this.#read.keys()];
  }

  /** Everything that was read, in base64, by name. */
  contents(): Record<string, string> {
    return Object.fromEntries(
      [...this.#read].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]),
    );
  }
}

export class TraceSource implements FileSource {
  readonly #trace: string;
  readonly #files: ReadonlyMap<string, string>;

  /**
   * @param trace the trace's own name, for messages
   * @param files contents in base64, by name
   */
  constructor(trace: string, files: ReadonlyMap<string, string>) {
    this.#trace = trace;
    this.#files = files;
  }

  read(name: string): Uint8Array {
    const text = this.#files.get(name);
    if (text === undefined) throw new ScenarioError(`${this.#trace}: it does not hold ${name}`);
    return new Uint8Array(Buffer.from(text, 'base64'));
  }

  includer(policy: string): Include {
    const decoded = [...this.#files.keys()].map((name) => [name, this.read(name)] as const);
    return includeFromFiles(new Map(decoded), policy);
  }
}
