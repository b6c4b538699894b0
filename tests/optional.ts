/**
 * Owns: programs that a test is better with and a user needn't have. Where one is missing the test
 * is skipped and says so; with BULKHEAD_REQUIRE_OPTIONAL set, as in CI, it fails instead.
 */

import { spawnSync } from 'node:child_process';
import type { TestContext } from 'vitest';

/** Goes on only where a program can be run. */
export function needs(context: TestContext, program: string): void {
  const found = spawnSync('sh', ['-c', `command -v "$1"`, 'sh', program]).status === 0;
  if (found) return;
  const message = `${program} is not installed`;
  if ((process.env['BULKHEAD_REQUIRE_OPTIONAL'] ?? '') !== '') throw new Error(message);
  context.skip(message);
}
