/**
 * Owns: changes of a text as replacements of stretches of it, and the stretches that removing a
 * part of a policy takes. Must not know: why anything is changed.
 */

import { contentEnd } from './outline.ts';
import type { OutlineEntry } from './outline.ts';

/** The text from `start` up to, not including, `end` becomes `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes the changes, which must not overlap, in any order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (splice.start < at) throw new Error('changes of a text overlap');
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
}

/** Whether two changes touch the same characters, or one place. */
export function overlap(one: Splice, other: Splice): boolean {
  if (one.start === other.start) return true;
  return one.start < other.end && other.start < one.end;
}

/** Where the line of an offset begins. */
const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Behind the newline of the line of an offset. */
function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

/** Removing one of several parts in brackets, with the comma that parts it from another. */
function removeInBrackets(text: string, entry: OutlineEntry): Splice {
  const { entries } = entry.parent;
  const at = entries.indexOf(entry);
  const next = entries[at + 1];
  const previous = entries[at - 1];
  const end = contentEnd(text, entry);
  if (next !== undefined) {
    const isBare = !text.slice(end, next.start).includes('#');
    const comma = text.indexOf(',', end) + 1;
    return { start: entry.start, end: isBare ? next.start : comma, text: '' };
  }
  const before = contentEnd(text, previous);
  const isBare = !text.slice(before, entry.start).includes('#');
  return { start: isBare ? before : entry.start, end, text: '' };
}

/** Removes a part of a policy, with the comment behind it. Its collection may become empty. */
export function removal(text: string, entry: OutlineEntry): Splice {
  const { parent } = entry;
  const end = contentEnd(text, entry);
  if (parent.entries.length === 1) {
    const empty = parent.kind === 'list' ? '[]' : '{}';
    if (parent.isFlow) return { start: parent.start, end: parent.end, text: empty };
    const owner = parent.entry?.key;
    if (owner === undefined) return { start: entry.start, end, text: empty };
    return { start: owner.end, end, text: `: ${empty}` };
  }
  if (parent.isFlow) return removeInBrackets(text, entry);
  const start = lineStart(text, entry.start);
  const before = text.slice(start, entry.start);
  const isOwnLine = entry.key === undefined ? /^\s*-\s*$/.test(before) : before.trim() === '';
  if (isOwnLine) return { start, end: lineEnd(text, end), text: '' };
  // The first key behind a dash: the next one takes its place.
  const next = parent.entries[parent.entries.indexOf(entry) + 1];
  return { start: entry.start, end: next?.start ?? end, text: '' };
}
