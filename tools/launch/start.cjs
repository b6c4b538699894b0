/**
 * Owns: the short way from `./bulkhead` to the bundled program: look whether what was built still
 * belongs to the sources, build if not, then run it in this very process.
 * INVARIANT: writes nothing to standard output, and starts no child when everything is built.
 */
'use strict';

const { existsSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');
const { isFresh } = require('./freshness.cjs');

const root = resolve(__dirname, '..', '..');
const program = pathToFileURL(join(root, 'dist', 'cli.mjs')).href;

async function start() {
  // An installed package has no sources: what it shipped is what runs.
  if (existsSync(join(root, 'tools', 'cli.ts')) && !isFresh(root)) {
    const { setUpOrExplain } = await import('../setup.mjs');
    if (!(await setUpOrExplain(root))) {
      process.exitCode = 2;
      return;
    }
  }
  await import(program);
}

start().catch((/** @type {unknown} */ error) => {
  process.stderr.write(`bulkhead: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
});
