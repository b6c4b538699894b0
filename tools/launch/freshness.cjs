/**
 * Owns: the answer to "does dist/ belong to these sources?", quickly enough to be asked at every
 * start (well under 5 ms), and the stamp in which the last build left its half of the comparison.
 * INVARIANT: doubt is staleness. A missing, empty or odd stamp, a missing or cut off output, a
 * package that is gone: each means "build again".
 */
'use strict';

const { readFileSync, readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');

/** Folders whose files can end up in the program, or that make it. */
const SOURCE_FOLDERS = ['arch', 'core', 'enforcement', 'policy', 'proofs', 'tools'];
const SOURCE_FILES = ['package.json', 'package-lock.json'];

/** Written last, and at once, by a build that went to its end. */
const STAMP = join('dist', 'stamp.json');

/** Node's major version, platform and processor: a set-up made for others is not ours. */
function hostKey() {
  return `${process.versions.node.split('.')[0]} ${process.platform} ${process.arch}`;
}

/**
 * One line per source file: its path, size in bytes and time of change in milliseconds. Kept as
 * text rather than hashed: comparing it costs less, and a person can see what differs.
 */
function fingerprint(root) {
  const lines = [hostKey()];
  const add = (path, optional) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (stat) lines.push(`${path} ${stat.size} ${stat.mtimeMs}`);
    else if (!optional) lines.push(`${path} missing`);
  };
  const visit = (folder) => {
    let entries;
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      if (error.code === 'ENOENT') return;
      throw error;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else add(path, true);
    }
  };
  for (const file of SOURCE_FILES) add(file, false);
  for (const folder of SOURCE_FOLDERS) visit(folder);
  return lines.join('\n');
}

/**
 * Whether dist/ holds what a build of exactly these sources would.
 * @param root the checkout's folder
 */
function isFresh(root) {
  const sizeIs = ([path, size]) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    return stat !== undefined && (size === null || stat.size === size);
  };
  try {
    const stamp = JSON.parse(readFileSync(join(root, STAMP), 'utf8'));
    return stamp.fingerprint === fingerprint(root) && Object.entries(stamp.files).every(sizeIs);
  } catch {
    return false;
  }
}

module.exports = { STAMP, fingerprint, hostKey, isFresh };
