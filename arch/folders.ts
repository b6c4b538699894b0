/**
 * Owns: making a folder together with those above it. Node's own recursive mkdir never returns
 * where a file system answers that what is to be made isn't there, as /proc does: here each folder
 * is made once, and the first that can't be made ends it.
 * Must not know: what the folders are for.
 */

import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

/**
 * Makes a folder and those above it that aren't there.
 * @param mode of those that are made, before the user's umask
 * @throws what the file system says
 */
export function makeFolders(path: string, mode: number): void {
  const missing: string[] = [];
  let at = resolve(path);
  while (!isThere(at) && dirname(at) !== at) {
    missing.push(at);
    at = dirname(at);
  }
  for (const folder of missing.reverse()) {
    try {
      mkdirSync(folder, { mode });
    } catch (error) {
      // Somebody else was faster.
      const isMade = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      if (!isMade) throw error;
    }
  }
}
