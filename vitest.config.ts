/**
 * Owns: where tests are and how they are run. A test that is switched on alone fails the run, and
 * so does a run without tests.
 */

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    allowOnly: false,
    passWithNoTests: false,
    // Most of the time is spent waiting for programs that tests start.
    maxWorkers: '100%',
    testTimeout: 30_000,
    restoreMocks: true,
  },
});
