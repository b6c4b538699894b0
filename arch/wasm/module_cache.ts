/**
 * Owns: instrumented modules on disk, by key.
 *
 * A cache is input like any other: a file counts only if its digest binds its content to its key,
 * and only in a directory that nobody else may write. A cache that can't be used is as good as an
 * empty one, so nothing here fails.
 * INVARIANT: a file appears under its name complete or not at all.
 * Must not know: what the modules are for.
 */

import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { makeFolders } from '../folders.ts';

/** The first bytes of a cache file: its kind and version. */
const MAGIC = new TextEncoder().encode('BHMC0001');
const DIGEST_BYTES = 32;
const FILE_BYTES_MAX = 2 ** 28;

/** The directory used when none is given: the user's cache, by the XDG convention. */
export function defaultCacheDirectory(environment: NodeJS.ProcessEnv): string {
  const base = environment['XDG_CACHE_HOME'];
  return join(base?.startsWith('/') ? base : join(homedir(), '.cache'), 'bulkhead');
}

function digest(key: string, content: Uint8Array): Buffer {
  return createHash('sha256').update(`${key}\n`).update(content).digest();
}

/** The error is not told: the caller's answer to any of them is to do the work again. */
async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

export class ModuleCache {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  #path(key: string): string {
    return join(this.#directory, `${key}.wasm`);
  }

  /** Whether the directory is there, ours, and not open to others' writing. */
  async #usable(): Promise<boolean> {
    const status = await stat(this.#directory);
    const owned = process.getuid === undefined || status.uid === process.getuid();
    return status.isDirectory() && owned && (status.mode & 0o022) === 0;
  }

  /**
   * What was written under `key`, or undefined: nothing, or nothing that can be trusted.
   * @param key hexadecimal
   */
  async read(key: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return attempt(async () => {
      if (!(await this.#usable())) return undefined;
      if ((await stat(this.#path(key))).size > FILE_BYTES_MAX) return undefined;
      const file = await readFile(this.#path(key));
      const content = file.subarray(MAGIC.length + DIGEST_BYTES);
      const stored = file.subarray(MAGIC.length, MAGIC.length + DIGEST_BYTES);
      if (!file.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
      if (!stored.equals(digest(key, content))) return undefined;
      return new Uint8Array(content);
    });
  }

  /** Keeps `content` under `key`, if that can be done. */
  async write(key: string, content: Uint8Array): Promise<void> {
    const temporary = join(this.#directory, `${randomUUID()}.tmp`);
    const written = await attempt(async () => {
      makeFolders(this.#directory, 0o700);
      if (!(await this.#usable())) return true;
      const file = Buffer.concat([MAGIC, digest(key, content), content]);
      await writeFile(temporary, file, { flag: 'wx', mode: 0o600 });
      await rename(temporary, this.#path(key));
      return true;
    });
    if (written === undefined) await attempt(() => rm(temporary, { force: true }));
  }
}
