/**
 * Owns: patterns that stand for files: `*`, `**`, `?`, `[…]`, `{a,b}` as shells understand them.
 * Symbolic links are not followed into folders, and hidden files are matched only where the pattern
 * says the dot.
 * INVARIANT: no more than the asked-for number of files is ever listed.
 */

import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';

const HAS_WILDCARD = /[*?[\]{}]/;

/** Whether a name is a pattern at all. */
export const isPattern = (name: string): boolean => HAS_WILDCARD.test(name);

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true });
  } catch {
    // What can't be listed holds no file that could be read by its pattern.
    return [];
  }
}

/**
 * Whether a path is one that a pattern means, relative to the folder that the pattern is relative
 * to. The same as `filesMatching` finds, of files that are not on disk.
 */
export function matcherFor(pattern: string): (path: string) => boolean {
  const { base, glob } = picomatch.scan(pattern);
  // A lone bracket is no pattern after all, as in `filesMatching`.
  if (glob === '') return (path) => path === pattern;
  const start = base === '' ? '' : `${base.replace(/\/$/, '')}/`;
  const isMatch = picomatch(glob);
  return (path) => {
    if (!path.startsWith(start) || path.split('/').slice(0, -1).includes('node_modules')) {
      return false;
    }
    return isMatch(path.slice(start.length));
  };
}

/**
 * The regular files that a pattern matches, sorted by name in code-unit order.
 * @param most at which listing stops
 * @param folder what the pattern is relative to, and what is found
 */
export function filesMatching(pattern: string, most: number, folder = ''): readonly string[] {
  const { base, glob } = picomatch.scan(pattern);
  if (glob === '') return [pattern];
  const isMatch = picomatch(glob);
  const deepest = glob.includes('**') ? Infinity : glob.split('/').length;
  const found: string[] = [];
  const walk = (inside: string, depth: number): void => {
    for (const entry of entriesOf(join(folder, base, inside))) {
      if (found.length >= most) return;
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) {
        if (depth < deepest && entry.name !== 'node_modules') walk(path, depth + 1);
      } else if ((entry.isFile() || entry.isSymbolicLink()) && isMatch(path)) {
        found.push(join(base, path));
      }
    }
  };
  walk('', 1);
  return found.sort();
}
