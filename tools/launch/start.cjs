/**
 * Owns: the short way from `./bulkhead` to the bundled program: look whether what was built still
 * belongs to the sources, build if not, then run it in this very process.
 * INVARIANT: writes nothing to standard output, and starts no child when everything is built.
 */
'use strict';

const { existsSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');
const { runFast } = require('./fast.cjs');
const { isFresh, readStamp } = require('./freshness.cjs');

const root = resolve(__dirname, '..', '..');
// An installed package has no sources: what it shipped is what runs.
const hasSources = existsSync(join(root, 'tools', 'cli.ts'));

/** @param {unknown} error */
function fail(error) {
  process.stderr.write(`bulkhead: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
}

/**
 * What the build wrote down, after building if a bundle is out of date. Undefined when that can't
 * be done, which then stands on standard error.
 * @param {'fast' | 'complete'} bundle the one to be run
 */
async function readyStamp(bundle) {
  const stamp = readStamp(root);
  if (!hasSources || isFresh(root, stamp, bundle)) return stamp ?? {};
  const { setUpOrExplain } = await import('../setup.mjs');
  if (await setUpOrExplain(root)) return readStamp(root) ?? {};
  process.exitCode = 2;
  return undefined;
}

/** Runs the program with all its verbs. */
async function runComplete() {
  if (await readyStamp('complete')) {
    await import(pathToFileURL(join(root, 'dist', 'cli.mjs')).href);
  }
}

/** Whether what was asked for is a verb that the fast bundle would only hand over. */
function isLeftOut() {
  const leftOut = readStamp(root)?.fast?.leftOut;
  return Array.isArray(leftOut) && leftOut.includes(process.argv[2]);
}

async function start() {
  // A stamp that is out of date does no harm: the complete program has every verb.
  if (isLeftOut()) return runComplete();
  const stamp = await readyStamp('fast');
  if (stamp === undefined) return;
  const handOver = () => void runComplete().catch(fail);
  if (!stamp.fast || !runFast(join(root, 'dist'), stamp.fast, handOver)) await runComplete();
}

start().catch(fail);
