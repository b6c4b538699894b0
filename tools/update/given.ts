/**
 * Owns: the renames that a command line gives: `--map OLD=NEW`, `--map OLD=` for what is gone, with
 * `types.` or `labels.` before the old name where it is one of the two.
 */

import type { PolicyModel } from '../../policy/model.ts';
import { Suggester } from '../../policy/suggest.ts';
import { UserError } from '../user_error.ts';
import type { Given } from './renames.ts';
import type { Kind } from './signatures.ts';

const PREFIXES: Readonly<Record<Kind, string>> = { type: 'types.', label: 'labels.' };
const KINDS = ['type', 'label'] as const;

const namesOf = (model: PolicyModel, kind: Kind): ReadonlySet<string> =>
  new Set((kind === 'type' ? model.types : model.labels).map(({ name }) => name));

/** Names can hold an equals sign: each is tried. */
function* splits(text: string): Generator<readonly [old: string, fresh: string]> {
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
    yield [text.slice(0, at), text.slice(at + 1)];
  }
}

/** The kinds of thing that one of both names is. */
function kindsOf(
  before: PolicyModel,
  after: PolicyModel,
  old: string,
  fresh: string,
): { readonly kind: Kind; readonly old: string; readonly fresh: string }[] {
  return KINDS.flatMap((kind) => {
    const prefix = PREFIXES[kind];
    const [olds, freshes] = [namesOf(before, kind), namesOf(after, kind)];
    return [old, ...(old.startsWith(prefix) ? [old.slice(prefix.length)] : [])].flatMap((name) => {
      const short = fresh.startsWith(prefix) ? fresh.slice(prefix.length) : fresh;
      const target = freshes.has(fresh) ? fresh : short;
      const isKnown = olds.has(name) && (target === '' || freshes.has(target));
      return isKnown ? [{ kind, old: name, fresh: target }] : [];
    });
  });
}

/** @throws UserError where a name isn't in its policy */
export function readGiven(
  values: readonly string[],
  before: PolicyModel,
  after: PolicyModel,
): Given {
  const given = { type: new Map<string, string | undefined>(), label: new Map() };
  for (const value of values) {
    const found = [...splits(value)].flatMap(([old, fresh]) => kindsOf(before, after, old, fresh));
    if (found.length === 0) throw unknownMap(value, before, after);
    for (const { kind, old, fresh } of found) {
      given[kind].set(old, fresh === '' ? undefined : fresh);
    }
  }
  return given;
}

function unknownMap(value: string, before: PolicyModel, after: PolicyModel): UserError {
  const shown = JSON.stringify(value.slice(0, 80));
  const [split] = splits(value);
  if (split === undefined) return new UserError(`--map ${shown} is not of the form OLD=NEW`);
  const [old, fresh] = split;
  const olds = [...namesOf(before, 'type'), ...namesOf(before, 'label')];
  const freshes = [...namesOf(after, 'type'), ...namesOf(after, 'label')];
  const suggester = new Suggester();
  const isOldKnown = olds.includes(old.replace(/^(?:types|labels)\./, ''));
  const near = isOldKnown ? suggester.nearest(fresh, freshes) : suggester.nearest(old, olds);
  const which = isOldKnown ? 'new' : 'old';
  const hint =
    near === undefined
      ? 'Name a type or a label of the old policy, and what it is called in the new one.'
      : `Did you mean ${JSON.stringify(near)}?`;
  return new UserError(`--map ${shown} names nothing of the ${which} policy`, hint);
}
