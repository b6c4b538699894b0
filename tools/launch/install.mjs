/**
 * Owns: node_modules. Packages are installed into a folder of this process, checked, stamped there,
 * and only then moved into place. So whatever is killed whenever, an npm that outlives its parent
 * included, a half-made node_modules never stands where it would be used.
 * INVARIANT: a node_modules without our stamp for this lock file and this host is not trusted.
 */

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { hostKey } from './freshness.cjs';

/** Where unfinished work stands: inside the checkout, so that moving it is a rename. */
export const WORK_FOLDER = '.bulkhead';
export const INSTALL_STAMP = join('node_modules', '.bulkhead_stamp.json');

/** What set-up tells its user instead of a stack: nothing a user meets here is a bug of ours. */
export class SetupError extends Error {
  name = 'SetupError';
}

/** The text of the stamp that an install of this lock file on this host leaves. */
function installStamp(root) {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return `${JSON.stringify({ host: hostKey(), lock: lock.digest('hex') })}\n`;
}

/** The first package of the lock file that isn't there in its version, or undefined. */
function findMissing(root) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  for (const [path, entry] of Object.entries(lock.packages ?? {})) {
    // Optional ones are binaries of other platforms: npm leaves them out, rightly.
    if (path === '' || entry.optional || entry.link) continue;
    let version;
    try {
      version = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')).version;
    } catch {
      return path;
    }
    if (version !== entry.version) return path;
  }
  return undefined;
}

/** Whether node_modules is a finished install of this lock file, made here, and still whole. */
export function isInstalled(root) {
  try {
    if (readFileSync(join(root, INSTALL_STAMP), 'utf8') !== installStamp(root)) return false;
  } catch {
    return false;
  }
  return findMissing(root) === undefined;
}

/** What npm says, and still exits with 0, when it could not write a package's files. */
const UNPACKING_FAILED = /TAR_ENTRY_ERROR|ENOSPC|EDQUOT/;

/** Passes a stream of npm's on to standard error. The result tells whether unpacking failed. */
async function relay(stream) {
  let failed = false;
  for await (const line of createInterface({ input: stream })) {
    const isFailure = UNPACKING_FAILED.test(line);
    // One such line says it all; npm prints one for each of thousands of files.
    if (!isFailure || !failed) process.stderr.write(`${line}\n`);
    failed ||= isFailure;
  }
  return failed;
}

/**
 * Runs npm to its end, all that it prints sent to standard error.
 * @throws SetupError when it can't be started, fails, or could not write what it unpacked
 */
async function runNpm(folder) {
  const environment = { ...process.env };
  // Left by an npm that started us: it would make the inner one work on the outer one's folder.
  delete environment.npm_config_local_prefix;
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--include=dev'];
  const child = spawn('npm', ['ci', ...flags, '--include=optional', '--prefix', folder], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = (signal) => child.kill(signal);
  // Before whoever else listens, and may exit: npm is told first.
  process.prependListener('SIGINT', stop).prependListener('SIGTERM', stop);
  try {
    const [code, ...unpackingFailed] = await Promise.all([
      new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('exit', (status, signal) => resolve(status ?? 128 + constants.signals[signal]));
      }),
      relay(child.stdout),
      relay(child.stderr),
    ]);
    if (code !== 0) throw new SetupError(`npm ci failed with exit code ${code}; see above`);
    if (unpackingFailed.includes(true)) {
      throw new SetupError('npm ci could not write the packages (is the disk full?); see above');
    }
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new SetupError('npm is needed to install packages, and there is none on the PATH');
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** Removes what interrupted set-ups left. If one of their npms still writes: next time. */
function removeLeftovers(work) {
  for (const name of readdirSync(work)) {
    if (!/^(install|old)-/.test(name)) continue;
    try {
      rmSync(join(work, name), { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'ENOTEMPTY') throw error;
    }
  }
}

/**
 * Makes node_modules anew from package-lock.json.
 * @param root the checkout's folder
 * @param isHeld whether the set-up lock is still ours; asked before anything is put in place
 * @throws SetupError when npm is missing or fails
 */
export async function install(root, isHeld) {
  const work = join(root, WORK_FOLDER);
  removeLeftovers(work);
  const folder = join(work, `install-${process.pid}`);
  const old = join(work, `old-${process.pid}`);
  try {
    mkdirSync(folder);
    for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
      if (existsSync(join(root, file))) copyFileSync(join(root, file), join(folder, file));
    }
    await runNpm(folder);
    const missing = findMissing(folder);
    if (missing) throw new SetupError(`npm ci said it was done, yet ${missing} is not as locked`);
    writeFileSync(join(folder, INSTALL_STAMP), installStamp(folder));
    if (!isHeld()) throw new SetupError('another set-up took over; run the command again');
    const modules = join(root, 'node_modules');
    if (lstatSync(modules, { throwIfNoEntry: false })) {
      renameSync(modules, old);
    }
    renameSync(join(folder, 'node_modules'), modules);
  } finally {
    for (const own of [folder, old]) rmSync(own, { recursive: true, force: true });
  }
}
