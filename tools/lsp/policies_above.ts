/**
 * Owns: finding files on disk that may be the policy which includes another one: those in its
 * folder and in the folders above, since nothing includes what stands outside its own folder.
 * INVARIANT: nothing above the workspace is looked at, and of one without a folder nothing but the
 * file's own; how much is read is bounded, whatever the folders hold.
 * Must not know: what a policy means.
 */

import { readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { POLICY_BYTES_MAX } from '../../policy/limits.ts';
import { readRegularFile } from '../files.ts';
import { isTestFile } from '../testing/suite.ts';

const FOLDERS_MAX = 16;
/** Files of one folder that are looked into, and bytes of all. */
const FILES_MAX = 200;
const BYTES_MAX = 4 * POLICY_BYTES_MAX;

const YAML = /\.ya?ml$/;
/** A key `include`, however it is written. */
const INCLUDE = /(?:^|[\s{,])["']?include["']?\s*:/;

const holds = (root: string, folder: string): boolean => {
  const [first] = relative(root, folder).split(sep);
  return first !== '..';
};

/** The folders from a file's own up to that of the workspace. */
function foldersAbove(file: string, workspace: readonly string[]): readonly string[] {
  const folders = [dirname(file)];
  while (folders.length < FOLDERS_MAX) {
    const last = folders[folders.length - 1];
    const above = dirname(last);
    if (above === last || !workspace.some((root) => holds(root, above))) break;
    folders.push(above);
  }
  return folders;
}

function yamlFilesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => YAML.test(name) && !isTestFile(name))
      .sort()
      .slice(0, FILES_MAX)
      .map((name) => join(folder, name));
  } catch {
    // A folder that can't be read holds no policy of ours.
    return [];
  }
}

export interface FoundPolicy {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files that include something, those nearest to a file first. */
export function* policiesAbove(file: string, workspace: readonly string[]): Generator<FoundPolicy> {
  let left = BYTES_MAX;
  for (const folder of foldersAbove(file, workspace)) {
    for (const path of yamlFilesIn(folder)) {
      if (path === file) continue;
      const content = readRegularFile(path, Math.min(left, POLICY_BYTES_MAX));
      if (content.kind !== 'bytes') continue;
      const { bytes } = content;
      left -= bytes.length;
      if (INCLUDE.test(Buffer.from(bytes).toString('latin1'))) yield { path, bytes };
    }
  }
}
