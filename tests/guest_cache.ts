/**
 * Owns: the cache of instrumented guests of a run of tests: one for all files and all programs that
 * they start, empty at the beginning, gone at the end, and never the user's.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Called by vitest before the first test; what it returns, after the last. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-cache-'));
  process.env['XDG_CACHE_HOME'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
