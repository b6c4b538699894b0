/**
 * Owns: text of strangers inside Markdown: names and reasons can hold marks, links and HTML.
 * INVARIANT: what these functions return shows as the text itself.
 */

import { neutralise } from '../text/escape.ts';

/** Names in a list before the rest is counted. */
const NAMES_MAX = 12;

/** A name as code. */
export function code(text: string): string {
  const shown = neutralise(text);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 || shown.trim() !== shown ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Prose, without anything that Markdown would act on. */
export function prose(text: string): string {
  return neutralise(text).replace(/[\\`*_{}[\]<>()#+!|~&$-]/g, '\\$&');
}

/** Some names with commas between, and how many more there are. */
export function codes(names: readonly string[]): string {
  if (names.length === 0) return 'nobody';
  const more = names.length - NAMES_MAX;
  const shown = names.slice(0, more > 1 ? NAMES_MAX : names.length).map(code);
  return more > 1 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
