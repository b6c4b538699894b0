/**
 * Owns: the way back from a saved policy to what was written, for places and for proposals.
 */

import { readPolicy } from '../../policy/read.ts';
import { includeFromFiles } from '../include.ts';
import type { PolicySource } from '../policy_file.ts';
import type { SavedPolicy } from './saved_state.ts';

/** The policy as it was written; undefined where its files aren't known or no longer read. */
export async function modelOf({ files }: SavedPolicy): Promise<PolicySource | undefined> {
  const [main] = files;
  if (main === undefined) return undefined;
  const bytes = new Map(files.map(({ name, text }) => [name, new Uint8Array(Buffer.from(text))]));
  const include = includeFromFiles(bytes, main.name);
  const { model, texts } = readPolicy(main.name, Buffer.from(main.text), include);
  return model && { model, texts };
}
