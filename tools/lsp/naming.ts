/**
 * Owns: where a name is declared and used, and giving it another one everywhere. Patterns that
 * choose labels stay as they are, and whoever renames is told which of them no longer choose it.
 * Must not know: the protocol.
 */

import { nameFault, shown } from '../../policy/names.ts';
import { matchesPattern, parsePattern } from '../../policy/pattern.ts';
import { quoted, writtenText } from '../format_policy/scalars.ts';
import type { Mention } from '../policy_source/mentions.ts';
import type { Splice } from '../policy_source/splice.ts';
import type { Analysis } from './analysis.ts';

export interface Place {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

const placeOf = (uri: string, { node }: Mention): Place => ({
  uri,
  start: node.start,
  end: node.end,
});

/** Where that which stands at an offset is declared; for a pattern, all labels that it chooses. */
export function definitionsAt(analysis: Analysis, uri: string, offset: number): readonly Place[] {
  const mention = analysis.mentionAt(uri, offset);
  if (mention === undefined) return [];
  const pattern = mention.way === 'chooses' ? parsePattern(mention.name) : undefined;
  const places: Place[] = [];
  for (const [number, { mentions }] of analysis.sources.files.entries()) {
    for (const each of mentions) {
      if (each.kind !== mention.kind || each.way !== 'declares') continue;
      const isMeant =
        pattern === undefined ? each.name === mention.name : matchesPattern(pattern, each.name);
      if (isMeant) places.push(placeOf(analysis.uris[number], each));
    }
  }
  return places;
}

/** Where a name stands in all files. */
export function referencesAt(
  analysis: Analysis,
  uri: string,
  offset: number,
  withDeclaration: boolean,
): readonly Place[] {
  const mention = analysis.mentionAt(uri, offset);
  if (mention === undefined) return [];
  return [...analysis.mentionsOf(mention)]
    .filter(([, each]) => withDeclaration || each.way !== 'declares')
    .map(([where, each]) => placeOf(where, each));
}

/** What can be renamed at an offset: a name that is declared. */
export function renamableAt(analysis: Analysis, uri: string, offset: number): Mention | undefined {
  const mention = analysis.mentionAt(uri, offset);
  if (mention === undefined || mention.way === 'chooses') return undefined;
  return analysis.sources.declared(mention.kind).includes(mention.name) ? mention : undefined;
}

export type Renaming =
  | {
      readonly ok: true;
      readonly edits: readonly (readonly [uri: string, splice: Splice])[];
      /** What to tell: patterns that chose the old name and not the new one, or the reverse. */
      readonly warning: string | undefined;
    }
  | { readonly ok: false; readonly reason: string };

function patternWarning(analysis: Analysis, mention: Mention, name: string): string | undefined {
  if (mention.kind !== 'label') return undefined;
  const patterns = analysis.sources.files.flatMap(({ mentions }) =>
    mentions.filter(({ way }) => way === 'chooses').map((each) => each.name),
  );
  const changed = [...new Set(patterns)].filter((text) => {
    const pattern = parsePattern(text);
    return matchesPattern(pattern, mention.name) !== matchesPattern(pattern, name);
  });
  if (changed.length === 0) return undefined;
  const list = changed.slice(0, 8).map(shown).join(', ');
  return `Not all patterns choose ${shown(name)} as they chose the old name: look at ${list}.`;
}

function splicesOf({ node, prefix }: Mention, name: string): Splice {
  const text = prefix + name;
  const isQuoted = node.style === 'double' || node.style === 'single';
  return { start: node.start, end: node.end, text: isQuoted ? quoted(text) : writtenText(text) };
}

/** Gives what stands at an offset another name. */
export function rename(analysis: Analysis, uri: string, offset: number, newName: string): Renaming {
  const mention = renamableAt(analysis, uri, offset);
  if (mention === undefined) return { ok: false, reason: 'There is no declared name here.' };
  const name = newName.normalize('NFC');
  const fault = nameFault(name);
  if (fault !== undefined) return { ok: false, reason: `The name ${shown(name)} ${fault}.` };
  if (name !== mention.name && analysis.sources.declared(mention.kind).includes(name)) {
    return { ok: false, reason: `${shown(name)} is declared already.` };
  }
  const places = [...analysis.mentionsOf(mention)];
  if (places.some(([, { node }]) => node.anchor !== undefined)) {
    const reason = `${shown(mention.name)} has a YAML anchor, and other places follow it.`;
    return { ok: false, reason };
  }
  const edits = places.map(([where, each]) => [where, splicesOf(each, name)] as const);
  return { ok: true, edits, warning: patternWarning(analysis, mention, name) };
}
