/**
 * Owns: making a checkout ready: packages installed, program built. `node tools/setup.mjs` does
 * what is missing and is quick and silent when nothing is; `--rebuild` builds in any case. Uses
 * Node's own modules only, for it runs before there are others.
 * INVARIANT: progress goes to standard error, never to standard output, which belongs to the verb
 * that set this off. Nothing half-done is ever taken for done (see tools/launch).
 */

import { readdirSync, realpathSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProgram } from './build.mjs';
import { isFresh, readStamp } from './launch/freshness.cjs';
import { SetupError, WORK_FOLDER, install, isInstalled } from './launch/install.mjs';
import { acquireLock } from './launch/lock.mjs';

const NODE_MAJOR_MIN = 20;

function say(message) {
  process.stderr.write(`bulkhead: ${message}\n`);
}

function removeHalfBuilds(root) {
  for (const name of readdirSync(join(root, WORK_FOLDER))) {
    if (name.startsWith('build-')) {
      rmSync(join(root, WORK_FOLDER, name), { recursive: true, force: true });
    }
  }
}

function isBuilt(root) {
  const stamp = readStamp(root);
  return isFresh(root, stamp, 'fast') && isFresh(root, stamp, 'complete');
}

async function setUp(root, rebuild) {
  if (!rebuild && isBuilt(root) && isInstalled(root)) return;
  const lock = await acquireLock(join(root, WORK_FOLDER, 'setup.lock'), say);
  const leave = (signal, number) => {
    lock.release();
    process.exit(128 + number);
  };
  process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    if (!isInstalled(root)) {
      say('installing packages (npm ci), once; this takes some seconds');
      await install(root, lock.isHeld);
    }
    // Whoever held the lock before may have done it all.
    if (rebuild || !isBuilt(root)) {
      say('building');
      removeHalfBuilds(root);
      await buildProgram(root);
    }
  } finally {
    lock.release();
    process.off('SIGINT', leave).off('SIGTERM', leave);
  }
}

/** In words, what a system error means for somebody who only wanted to run a command. */
function explain(error, root) {
  switch (error.code) {
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return `cannot write to ${root}: set-up needs a folder it may write to (${error.message})`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `no space left for the set-up of ${root} (${error.message})`;
    default:
      return error instanceof SetupError ? error.message : (error.stack ?? String(error));
  }
}

/**
 * Makes the checkout ready.
 * @param root the checkout's folder
 * @param rebuild build even if nothing changed
 * @returns false when it could not be done, which then stands on standard error
 */
export async function setUpOrExplain(root, rebuild = false) {
  try {
    await setUp(root, rebuild);
    return true;
  } catch (error) {
    say(`set-up failed: ${explain(error, root)}`);
    return false;
  }
}

const here = fileURLToPath(import.meta.url);
if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === here) {
  const wrong = process.argv.slice(2).filter((argument) => argument !== '--rebuild');
  if (parseInt(process.versions.node, 10) < NODE_MAJOR_MIN) {
    say(`Node.js ${NODE_MAJOR_MIN} or later is needed; this is ${process.versions.node}`);
    process.exitCode = 2;
  } else if (wrong.length > 0) {
    say(`usage: node tools/setup.mjs [--rebuild] (not ${wrong.join(' ')})`);
    process.exitCode = 2;
  } else if (!(await setUpOrExplain(resolve(here, '..', '..'), process.argv.length > 2))) {
    process.exitCode = 2;
  }
}
