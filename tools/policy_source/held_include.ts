/**
 * Owns: reading a policy from disk of which some files are held with other texts: what an editor
 * has open, or what a fix made of them. Must not know: why they differ.
 */

import type { Include } from '../../policy/read.ts';
import { includeFromDisk } from '../include.ts';

/**
 * The files that a policy on disk includes.
 * @param held gives the bytes that count in place of those on disk, by the file's name
 */
export function includeHeld(
  policy: string,
  held: (name: string) => Uint8Array | undefined,
): Include {
  const disk = includeFromDisk(policy);
  return (pattern, from) => {
    const found = disk(pattern, from);
    if ('fault' in found) return found;
    return {
      files: found.files.map((file) => ({ ...file, bytes: held(file.name) ?? file.bytes })),
    };
  };
}
