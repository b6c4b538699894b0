/**
 * Owns: where the files come from that policies include: the disk, or files that are held already
 * (in a trace, a bundle, an editor).
 * INVARIANT: nothing outside the folder of the policy that was asked for is ever read, whatever
 * names and symbolic links say; nor anything but regular files of bounded size.
 * Must not know: what a policy says.
 */

import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, posix, relative, sep } from 'node:path';
import { POLICY_BYTES_MAX, POLICY_FILES_MAX } from '../policy/limits.ts';
import type { Include, IncludedFile } from '../policy/read.ts';
import { STANDARD_INPUT, readRegularFile, reasonOf } from './files.ts';
import { filesMatching, isPattern, matcherFor } from './glob.ts';

/** Why a pattern must not be looked for at all; undefined where it may. */
function patternFault(pattern: string): string | undefined {
  if (pattern.trim() === '') return 'the name is empty';
  if (isAbsolute(pattern)) return 'the name is absolute';
  if (pattern.includes('\\')) return 'the name holds a backslash';
  if (pattern.includes('\0')) return 'the name holds a NUL';
  if (pattern.split('/').includes('..')) return 'the name leads out of the folder';
  if (pattern.startsWith('!')) return 'a pattern cannot say what is left out';
  return undefined;
}

/** The part of a name before the file's own: what it includes has names that begin so, too. */
const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

/** Signals inside this file that an include is refused, and why. */
class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Files on disk below the folder of one policy. */
class DiskIncludes {
  readonly #root: string;
  #left = POLICY_BYTES_MAX;

  constructor(policy: string) {
    this.#root = realpathSync(dirname(policy));
  }

  find(pattern: string, from: string): readonly IncludedFile[] {
    const folder = folderOf(from);
    const names = isPattern(pattern)
      ? filesMatching(pattern, POLICY_FILES_MAX + 1, folder)
      : [posix.normalize(pattern)];
    if (names.length > POLICY_FILES_MAX) {
      throw new Refusal(`it matches more than ${POLICY_FILES_MAX} files`);
    }
    return names.map((name) => this.#read(`${folder}${name}`, names.length > 1 ? name : ''));
  }

  /** @param told the name to tell where the pattern doesn't say which file is meant */
  #read(path: string, told: string): IncludedFile {
    const which = told === '' ? 'it' : told;
    let identity: string;
    try {
      identity = realpathSync(path);
    } catch (error) {
      throw new Refusal(told === '' ? reasonOf(error) : `${told}: ${reasonOf(error)}`);
    }
    const inside = relative(this.#root, identity);
    if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
      throw new Refusal(`${which} stands outside the folder of the policy`);
    }
    const content = readRegularFile(identity, this.#left);
    if (content.kind === 'unreadable') {
      throw new Refusal(told === '' ? content.reason : `${told}: ${content.reason}`);
    }
    if (content.kind === 'too-large') {
      throw new Refusal(`with ${which} the policy has more than ${POLICY_BYTES_MAX} bytes in all`);
    }
    this.#left -= content.bytes.length;
    return { name: path, bytes: content.bytes, identity };
  }
}

/** The files that a policy on disk includes. The policy itself need not be there yet. */
export function includeFromDisk(policy: string): Include {
  let disk: DiskIncludes | undefined;
  return (pattern, from) => {
    if (policy === STANDARD_INPUT) return { fault: 'standard input stands in no folder' };
    const fault = patternFault(pattern);
    if (fault !== undefined) return { fault };
    try {
      disk ??= new DiskIncludes(policy);
      return { files: disk.find(pattern, from) };
    } catch (error) {
      if (error instanceof Refusal) return { fault: error.message };
      return { fault: reasonOf(error) };
    }
  };
}

/**
 * The same from files that are held already, by the names that reading them from disk gave them.
 * @param files by name; those that the policy doesn't include may be among them
 */
export function includeFromFiles(files: ReadonlyMap<string, Uint8Array>, policy: string): Include {
  const root = folderOf(policy);
  return (pattern, from) => {
    const fault = patternFault(pattern);
    if (fault !== undefined) return { fault };
    const folder = folderOf(from);
    if (!folder.startsWith(root)) return { fault: 'it stands outside the folder of the policy' };
    if (!isPattern(pattern)) {
      const name = `${folder}${posix.normalize(pattern)}`;
      const bytes = files.get(name);
      return bytes === undefined
        ? { fault: 'there is no such file' }
        : { files: [{ name, bytes }] };
    }
    const isMeant = matcherFor(pattern);
    const found = [...files].filter(
      ([name]) => name.startsWith(folder) && isMeant(name.slice(folder.length)),
    );
    const sorted = found.sort(([a], [b]) => (a < b ? -1 : 1));
    return { files: sorted.map(([name, bytes]) => ({ name, bytes })) };
  };
}
