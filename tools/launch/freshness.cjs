/**
 * Owns: the answer to "does what was built belong to these sources?", quickly enough to be asked at
 * every start (some 2 ms), and the stamp in which the last build left its half of the comparison.
 * Each bundle is asked about alone, and only the files that it was made of are looked at: what is
 * new must be imported by one of those before it can matter.
 * INVARIANT: doubt is staleness. A missing, empty or odd stamp, a missing or cut off output, a
 * source that is gone: each means "build again".
 */
'use strict';

const { readFileSync, readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');

/** Folders whose files can end up in the program, or that make it. */
const SOURCE_FOLDERS = ['arch', 'core', 'enforcement', 'policy', 'proofs', 'tools'];
const SOURCE_FILES = ['package.json', 'package-lock.json'];

/** Written last, and at once, by a build that went to its end. */
const STAMP = join('dist', 'stamp.json');

/**
 * A file's size in bytes and its time of change in milliseconds.
 * @typedef {[size: number, mtimeMs: number]} Trait
 *
 * What a bundle was made of and what came out, by path; null is any size.
 * @typedef {{ sources: Record<string, Trait>, outputs: Record<string, number | null> }} Part
 *
 * @typedef {{ host: string, fast: Part & import('./fast.cjs').Fast, complete: Part }} Stamp
 */

/** Node's major version, platform and processor: a set-up made for others is not ours. */
function hostKey() {
  return `${process.versions.node.split('.')[0]} ${process.platform} ${process.arch}`;
}

/** Paths are put together by hand: `join` takes as long as the file system does. */
function find(root, path) {
  return statSync(`${root}/${path}`, { throwIfNoEntry: false });
}

/**
 * All files of which a bundle can be made, as they are now.
 * @param {string} root the checkout's folder
 * @returns {Map<string, Trait>} by path
 */
function surveySources(root) {
  const survey = new Map();
  const visit = (path) => {
    const stat = find(root, path);
    if (stat?.isDirectory())
      for (const name of readdirSync(join(root, path))) visit(`${path}/${name}`);
    else if (stat) survey.set(path, [stat.size, stat.mtimeMs]);
  };
  for (const path of [...SOURCE_FILES, ...SOURCE_FOLDERS]) visit(path);
  return survey;
}

/**
 * What the last build left, or undefined where that is no stamp.
 * @param {string} root the checkout's folder
 * @returns {Stamp | undefined}
 */
function readStamp(root) {
  try {
    const stamp = JSON.parse(readFileSync(join(root, STAMP), 'utf8'));
    return typeof stamp === 'object' && stamp !== null ? stamp : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether one of the two bundles is what a build of exactly these sources would make.
 * @param {string} root the checkout's folder
 * @param {Stamp | undefined} stamp from `readStamp`
 * @param {'fast' | 'complete'} name which
 */
function isFresh(root, stamp, name) {
  try {
    if (stamp?.host !== hostKey()) return false;
    const { sources, outputs } = stamp[name];
    for (const [path, [size, mtimeMs]] of Object.entries(sources)) {
      const stat = find(root, path);
      if (stat?.size !== size || stat.mtimeMs !== mtimeMs) return false;
    }
    for (const [path, size] of Object.entries(outputs)) {
      const stat = find(root, path);
      if (!stat || (size !== null && stat.size !== size)) return false;
    }
    return true;
  } catch {
    return false;
  }
}

module.exports = { STAMP, hostKey, isFresh, readStamp, surveySources };
