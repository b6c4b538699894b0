/**
 * Owns: where tests are and how they are run. A test that is switched on alone fails the run, and
 * so does a run without tests.
 *
 * Files share processes, and the modules loaded in them: loading those anew for every file took as
 * long as a third of all tests. So no test may leave anything behind in its process.
 */

import { configDefaults, defineConfig } from 'vitest/config';

/** Files that replace modules, or ask which are loaded. */
const ALONE = ['tests/policy/compile_lazy.test.ts', 'tests/enforcement/permit_columns.test.ts'];

export default defineConfig({
  test: {
    allowOnly: false,
    passWithNoTests: false,
    globalSetup: ['tests/guest_cache.ts'],
    pool: 'forks',
    // Most of the time is spent waiting for programs that tests start.
    maxWorkers: '100%',
    // Long, since a machine may be busy with other things: what hangs is found all the same.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    restoreMocks: true,
    unstubEnvs: true,
    // Lists of files stand in both: what is inherited would be added to them.
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...ALONE],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
