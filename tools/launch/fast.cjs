/**
 * Owns: running the bundle that starts fast: one script, compiled by V8 when it was built, without
 * the modules of Node that few commands touch.
 *
 * V8 believes the code it is given: a byte that changed on the disk can crash the process, or do
 * worse. So code counts only if it was made by this very Node and is what the build wrote: the file
 * that nobody touched since, or, where it was copied, one with the same digest. V8 itself refuses
 * what was made under other flags.
 * INVARIANT: without code that can be trusted the program runs all the same, only later.
 * Must not know: what the program does.
 */
'use strict';

const { readFileSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/**
 * Options for V8 under which a short run costs least: optimizing a function waits until it has run
 * five times as long as usual, since most never do, and threads don't share out small garbage.
 * Measured on Node 20: a small policy takes a sixth less CPU time, one of 10,000 labels no more.
 */
const FLAGS = ['--interrupt-budget=307200', '--no-parallel-scavenge'];

/** Loading one of these takes longer than a start may, and most commands need none of them. */
const SELDOM_NEEDED = new Set(['node:child_process', 'node:crypto', 'node:timers/promises']);

/**
 * @typedef {{ file: string, sha256: string, identity: string, flags: string[] }} Code
 * @typedef {{ file: string, codes: Record<string, Code>, leftOut: string[] }} Fast
 */

/** By which Node, on which processor, code was compiled. */
function codeKey() {
  return `${process.version} ${process.arch}`;
}

/**
 * Loading what it takes is as long as a third of a start: not for a file that nobody touched.
 * @param {Uint8Array} bytes
 */
function digestOf(bytes) {
  return require('node:crypto').createHash('sha256').update(bytes).digest('hex');
}

/** @param {string} id */
function requireLazily(id) {
  if (!SELDOM_NEEDED.has(id)) return require(id);
  return new Proxy({}, { get: (_target, name) => require(id)[name] });
}

/**
 * Tells a file from all that replaced it or were made of it. The time of change is among it, which
 * nobody can set.
 * @param {string} path
 */
function identityOf(path) {
  const { dev, ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

/**
 * Reads the bundle as a script.
 * @param {string} path of the bundle, which is pure ASCII
 * @param {Buffer} [cachedData] code of a build by this Node; V8 may refuse it
 */
function loadScript(path, cachedData) {
  return new Script(readFileSync(path, 'latin1'), { filename: path, cachedData });
}

/**
 * @param {Script} script from `loadScript`
 * @param {() => void} handOver runs the complete program, for what this one leaves out
 */
function runScript(script, handOver) {
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, requireLazily, handOver);
}

/**
 * The code that fits this Node, or undefined: none, or none that is what the build made. Sets the
 * options that it was made under, which the build saw this Node take.
 */
function readCode(folder, codes) {
  const code = codes[codeKey()];
  if (code === undefined) return undefined;
  const path = join(folder, code.file);
  try {
    const isUntouched = identityOf(path) === code.identity;
    const bytes = readFileSync(path);
    if (!isUntouched && digestOf(bytes) !== code.sha256) return undefined;
    for (const flag of code.flags) setFlagsFromString(flag);
    return bytes;
  } catch {
    return undefined;
  }
}

/**
 * Runs the bundle that starts fast.
 * @param {string} folder where the build put it
 * @param {Fast} fast what the build wrote down
 * @param {() => void} handOver runs the complete program
 * @returns {boolean} false when there is no such bundle, and nothing was run
 */
function runFast(folder, fast, handOver) {
  let script;
  try {
    script = loadScript(join(folder, fast.file), readCode(folder, fast.codes));
  } catch (error) {
    // A build that ended just now may have taken it away.
    if (error.code === 'ENOENT') return false;
    throw error;
  }
  runScript(script, handOver);
  return true;
}

module.exports = { FLAGS, codeKey, digestOf, identityOf, loadScript, runFast, runScript };
