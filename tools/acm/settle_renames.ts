/**
 * Owns: which `from` of an ACM policy can stand. ACM took the last of two claims and ignored a
 * claim on a name that is still there; our language refuses both.
 */

import { shown } from '../../policy/names.ts';
import type { Ledger } from './ledger.ts';
import type { Word } from './xml_reader.ts';

interface Claim {
  readonly name: string;
  readonly from: string | undefined;
  readonly word: Word;
  readonly fromWord: Word | undefined;
}

/** The former name of each that has one, by its name. */
export function settleRenames(
  entries: readonly Claim[],
  ledger: Ledger,
): ReadonlyMap<string, string> {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const claims = new Map<string, string>();
  const claimants = new Map<string, Claim>();
  const drop = ({ name, from = '', word, fromWord }: Claim, why: string): void => {
    claims.delete(name);
    const message = `${shown(name)} is renamed from ${shown(from)}, ${why}.`;
    ledger.add('rename-conflict', (fromWord ?? word).span, message, 'Remove the attribute `from`.');
  };
  for (const entry of entries) {
    const { name, from } = entry;
    // What keeps its name is no rename.
    if (from === undefined || from === name) continue;
    if (claimants.has(from)) drop(entry, 'and so is another');
    else {
      claimants.set(from, entry);
      claims.set(name, from);
    }
  }
  const queue = [...claimants.values()];
  for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
    const { name, from = '' } = entry;
    if (!claims.has(name) || !byName.has(from) || claims.has(from)) continue;
    drop(entry, 'which is still there');
    // Whoever took the name that this one kept after all took one that is still there.
    const next = claimants.get(name);
    if (next !== undefined) queue.push(next);
  }
  return claims;
}
