/**
 * Owns: suggestions as text and as JSON. Must not know: how they were found.
 */

import type { Painter } from '../text/colour.ts';
import { neutralise } from '../text/escape.ts';
import { plural } from '../text/finding_text.ts';
import type { DenialKind } from './denials.ts';
import { askedText } from './learn.ts';
import type { Learned, Suggestion } from './learn.ts';

/** Flows, denials and refusals of one kind that are shown each. */
const SHOWN = 10;

function shown<T>(items: readonly T[], count: number, say: (item: T) => string): string[] {
  const lines = items.slice(0, SHOWN).map((item) => neutralise(say(item)));
  const hidden = count - lines.length;
  return hidden > 0 ? [...lines, `and ${hidden} more`] : lines;
}

function denialText(denial: DenialKind): string {
  const { count, first } = denial;
  const times = count === 1 ? '' : `${count} times, first `;
  return `${askedText(denial)} (${times}at ${first.file}:${first.line})`;
}

const arrow = ([from, to]: readonly [string, string]): string => `${from} -> ${to}`;

function suggestionText(suggestion: Suggestion, index: number, paint: Painter): string {
  const { texts, permits, opens, reaches, reachesCount, starts } = suggestion;
  const lines = texts.map((text, at) => {
    const mark = at === 0 ? `${index + 1}. ` : '   ';
    return `${mark}${paint('strong', neutralise(text))}`;
  });
  const part = (head: string, items: readonly string[]): void => {
    for (const [at, item] of items.entries()) {
      lines.push(`   ${at === 0 ? head.padEnd(8) : ' '.repeat(8)} ${item}`);
    }
  };
  part('permits', shown(permits, permits.length, denialText));
  part('opens', shown(opens, opens.length, arrow));
  part('reaches', shown(reaches, reachesCount, arrow));
  part('starts', shown(starts, starts.length, String));
  return `${lines.join('\n')}\n\n`;
}

const total = (denials: readonly DenialKind[]): number =>
  denials.reduce((sum, { count }) => sum + count, 0);

/** @param more denials that were too many kinds to be looked at */
export function learnedText(learned: Learned, more: number, paint: Painter): string {
  const { suggestions, refused, permitted } = learned;
  const parts = suggestions.map((each, index) => suggestionText(each, index, paint));
  if (refused.length > 0) {
    parts.push(`${paint('strong', 'not suggested:')}\n`);
    for (const { denial, why } of refused) {
      parts.push(`   ${neutralise(denialText(denial))}\n     ${neutralise(why)}\n`);
    }
    parts.push('\n');
  }
  const done = suggestions.flatMap(({ permits }) => permits);
  const edits = suggestions.flatMap((suggestion) => suggestion.edits).length;
  parts.push(
    `${plural(edits, 'edit')} would permit ${plural(done.length, 'kind')} of denial ` +
      `(${total(done)} in all); ${refused.length} not suggested, ` +
      `${permitted.length} permitted as it is\n`,
  );
  if (more > 0) parts.push(`note: ${plural(more, 'denial')} of further kinds were not looked at\n`);
  return parts.join('');
}

function denialJson({ asked, count, first }: DenialKind) {
  const { operation, subject, object } = asked;
  return { operation, subject: subject.label, object: object.label, count, first };
}

export function learnedJson({ suggestions, refused, permitted }: Learned, more: number) {
  return {
    suggestions: suggestions.map(({ texts, permits, opens, reaches, reachesCount, starts }) => ({
      edits: texts,
      permits: permits.map(denialJson),
      opens: opens.map(([from, to]) => ({ from, to })),
      reaches: reaches.map(([from, to]) => ({ from, to })),
      reachesCount,
      starts,
    })),
    refused: refused.map(({ denial, why }) => ({ ...denialJson(denial), why })),
    permitted: permitted.map(denialJson),
    notLookedAt: more,
  };
}
