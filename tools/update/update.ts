/**
 * Owns: making the update that leads from one policy to another: the new policy's text, saying
 * which policy it follows and what of it was called otherwise there.
 * INVARIANT: a text is given back only if it was seen to load over the old policy, and to decide as
 * the new one does.
 */

import { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { Finding } from '../../policy/finding.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { readPolicy } from '../../policy/read.ts';
import { isSame } from '../diff/changes.ts';
import { comparePolicies } from '../diff/compare.ts';
import { isSuccessor } from '../diff/pairing.ts';
import { loadWhole } from '../explain/load.ts';
import type { SoundPolicy } from '../policy_file.ts';
import type { Progress } from '../progress.ts';
import { UserError } from '../user_error.ts';
import { findRenames } from './renames.ts';
import type { Ambiguity, Given, Rename } from './renames.ts';
import type { Kind } from './signatures.ts';
import { rewritten } from './splices.ts';

export interface Update {
  readonly text: string;
  readonly version: string;
  readonly renames: readonly Rename[];
  /** Old names that are no longer there, and new ones that were not. */
  readonly removed: Readonly<Record<Kind, readonly string[]>>;
  readonly added: Readonly<Record<Kind, readonly string[]>>;
}

export type UpdateResult =
  | { readonly kind: 'update'; readonly update: Update }
  /** Somebody has to say what these are. */
  | { readonly kind: 'ambiguous'; readonly ambiguous: readonly Ambiguity[] }
  /** The finding says why the update would be the last. */
  | { readonly kind: 'locks-out'; readonly finding: Finding };

type Version = PolicyModel['version'];

const isGreater = (one: Version, other: Version): boolean =>
  one[0] > other[0] || (one[0] === other[0] && one[1] > other[1]);

/** What a new policy that says that it follows the old one says of its names. */
function ownRenames(before: PolicyModel, after: PolicyModel, given: Given): Given {
  if (!isSuccessor(before, after)) return given;
  const added = (kind: Kind, list: PolicyModel['types'] | PolicyModel['labels']) =>
    new Map([
      ...list.flatMap(({ name, from }) => (from === undefined ? [] : [[from, name] as const])),
      ...given[kind],
    ]);
  return { type: added('type', after.types), label: added('label', after.labels) };
}

const listOf = (model: PolicyModel, kind: Kind): readonly { readonly name: string }[] =>
  kind === 'type' ? model.types : model.labels;

/** By new name, the old one; undefined for all that was not renamed. */
function formerNames(
  before: PolicyModel,
  after: PolicyModel,
  kind: Kind,
  renames: readonly Rename[],
) {
  const former = new Map<string, string | undefined>();
  for (const rename of renames) {
    if (rename.kind !== kind) continue;
    former.set(listOf(after, kind)[rename.after].name, listOf(before, kind)[rename.before].name);
  }
  return former;
}

/** Renames can only be written where the name is declared in the file that is written. */
function assertInFile(after: PolicyModel, renames: readonly Rename[]): void {
  for (const { kind, after: index } of renames) {
    const { name, span } = kind === 'type' ? after.types[index] : after.labels[index];
    if (span.file === 0) continue;
    const file = after.files[span.file] ?? 'another file';
    throw new UserError(
      `the ${kind} ${JSON.stringify(name)} is declared in ${file}, which is included`,
      'Write `from` there, or put the policy into one file.',
    );
  }
}

/** Loads a result over the old policy and compares it with the new one. Throws where it isn't. */
async function verify(
  before: SoundPolicy,
  after: SoundPolicy,
  fresh: PolicyModel,
  progress: Progress,
): Promise<void> {
  progress.begin('loading the update over the old policy');
  const old = await loadWhole(before.model);
  const made = await loadWhole(fresh);
  const loaded = LoadedPolicy.load(made.image, old);
  if (!loaded.ok) throw new Error(`the update does not load over the old policy: ${loaded.error}`);
  const wanted = { model: after.model, policy: await loadWhole(after.model) };
  const { diff } = comparePolicies(wanted, { model: fresh, policy: made }, progress);
  if (!isSame(diff)) throw new Error('the update does not decide as the new policy does');
}

/**
 * Makes the update from one sound policy to another.
 * @param path the new policy's file, for findings
 * @throws UserError where it can't be written into one file
 */
export async function makeUpdate(
  before: SoundPolicy,
  after: SoundPolicy,
  given: Given,
  path: string,
  progress: Progress,
): Promise<UpdateResult> {
  const [old, fresh] = [before.model, after.model];
  progress.begin('looking for renames');
  const { found, ambiguous } = findRenames(old, fresh, ownRenames(old, fresh, given));
  if (ambiguous.length > 0) return { kind: 'ambiguous', ambiguous };
  assertInFile(fresh, found);
  const isNewer = isGreater(fresh.version, old.version);
  const version = isNewer ? fresh.version : ([old.version[0], old.version[1] + 1] as const);
  const text = rewritten(after.texts[0] ?? '', {
    predecessor: { name: old.name, version: old.version.join('.') },
    version: isNewer ? undefined : version.join('.'),
    types: formerNames(old, fresh, 'type', found),
    labels: formerNames(old, fresh, 'label', found),
  });
  const { model, findings } = readPolicy(path, new TextEncoder().encode(text));
  const lockOut = findings.find(({ rule }) => rule === 'locks-out');
  if (lockOut !== undefined) return { kind: 'locks-out', finding: lockOut };
  if (model === undefined) {
    const error = findings.find(({ severity }) => severity === 'error');
    throw new UserError(
      `the update would have an error: ${error?.message ?? ''}`,
      error?.hint ?? 'Write `from` by hand.',
    );
  }
  await verify(before, after, model, progress);
  const names = (kind: Kind, side: PolicyModel, other: PolicyModel, taken: 'before' | 'after') => {
    const there = new Set(listOf(other, kind).map(({ name }) => name));
    const renamed = new Set(
      found.filter((rename) => rename.kind === kind).map((rename) => rename[taken]),
    );
    return listOf(side, kind).flatMap(({ name }, index) =>
      there.has(name) || renamed.has(index) ? [] : [name],
    );
  };
  const each = (side: PolicyModel, other: PolicyModel, taken: 'before' | 'after') => ({
    type: names('type', side, other, taken),
    label: names('label', side, other, taken),
  });
  const update: Update = {
    text,
    version: version.join('.'),
    renames: found,
    removed: each(old, fresh, 'before'),
    added: each(fresh, old, 'after'),
  };
  return { kind: 'update', update };
}
