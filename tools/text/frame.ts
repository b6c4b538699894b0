/**
 * Owns: code frames: the source line of a span with carets under it. A line is shown through a
 * window when it is long; tabs become spaces, and what can't be seen is written out.
 * INVARIANT: the work is bounded by the window, whatever the length of the line.
 * Must not know: findings, files.
 */

import type { Span } from '../../policy/finding.ts';
import type { Look, Painter } from './colour.ts';
import { neutralise } from './escape.ts';
import { graphemeWidth, graphemes, textWidth } from './width.ts';

const TAB_COLUMNS = 4;
/** UTF-16 code units looked at on either side of a span's start. */
const REACH = 400;
/** Columns kept free before a span whose line must be cut at its left. */
const LEAD = 20;

/** The part of a line near a span's start. */
interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

/** An offset that isn't between the two halves of one character. */
function aligned(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}

function excerptOf(text: string, span: Span): Excerpt {
  const offset = Math.min(span.offset, text.length);
  const left = aligned(text, Math.max(0, offset - REACH));
  const right = aligned(text, Math.min(text.length, offset + REACH));
  const behind = text.slice(left, offset);
  const start = left + behind.lastIndexOf('\n') + 1;
  const near = text.slice(offset, right);
  const newline = near.search(/\r?\n/);
  const end = newline < 0 ? right : offset + newline;
  const markEnd = Math.min(end, aligned(text, offset + span.length));
  return {
    before: text.slice(start, offset),
    marked: text.slice(offset, Math.max(offset, markEnd)),
    after: text.slice(Math.max(offset, markEnd), end),
    cutLeft: start > 0 && text[start - 1] !== '\n',
    cutRight: newline < 0 && right < text.length,
  };
}

/** Text as shown from a column on: tabs to the next stop, unseen characters written out. */
function display(text: string, column: number): string {
  const parts = text.split('\t');
  let shown = neutralise(parts[0] ?? '');
  let width = column + textWidth(shown);
  for (const part of parts.slice(1)) {
    const gap = TAB_COLUMNS - (width % TAB_COLUMNS);
    const piece = neutralise(part);
    shown += ' '.repeat(gap) + piece;
    width += gap + textWidth(piece);
  }
  return shown;
}

/** As many graphemes, from the front of a list on, as fit a number of columns. */
function fitting(parts: readonly string[], columns: number): number {
  let width = 0;
  let count = 0;
  for (const part of parts) {
    width += graphemeWidth(part);
    if (width > columns) break;
    count += 1;
  }
  return count;
}

function firstColumns(text: string, columns: number): string {
  const parts = graphemes(text);
  return parts.slice(0, fitting(parts, columns)).join('');
}

function lastColumns(text: string, columns: number): string {
  const parts = graphemes(text);
  return parts.slice(parts.length - fitting(parts.toReversed(), columns)).join('');
}

/** An excerpt as it is shown: unseen characters written out, cut to `room` columns. */
function fit(excerpt: Excerpt, room: number): Excerpt {
  const before = display(excerpt.before, 0);
  const start = textWidth(before);
  const marked = display(excerpt.marked, start);
  const end = start + textWidth(marked);
  const after = display(excerpt.after, end);
  let { cutLeft, cutRight } = excerpt;
  let lead = before;
  const needed = end - start + textWidth(after);
  if (cutLeft || start + needed > room) {
    lead = lastColumns(before, Math.max(LEAD, room - 2 - needed));
    cutLeft ||= lead !== before;
  }
  const free = room - textWidth(lead) - 2;
  const mark = firstColumns(marked, free);
  const rest = mark === marked ? firstColumns(after, free - textWidth(marked)) : '';
  cutRight ||= mark !== marked || rest !== after;
  return { before: lead, marked: mark, after: rest, cutLeft, cutRight };
}

/**
 * A frame of two lines, without a newline at the end.
 * @param text the file's text, into which the span points
 * @param columns how wide the frame may be; some 50 at least are used
 * @param look how the carets are painted
 */
export function codeFrame(
  text: string,
  span: Span,
  columns: number,
  paint: Painter,
  look: Look,
): string {
  const number = String(span.line);
  const room = Math.max(40, columns - number.length - 5);
  const shown = fit(excerptOf(text, span), room);
  const before = `${shown.cutLeft ? '…' : ''}${shown.before}`;
  const line = `${before}${shown.marked}${shown.after}${shown.cutRight ? '…' : ''}`;
  const carets = '^'.repeat(Math.max(1, textWidth(shown.marked)));
  const bar = paint('faint', '|');
  const gutter = ' '.repeat(number.length + 2);
  return (
    `  ${paint('faint', number)} ${bar} ${line}`.trimEnd() +
    `\n${gutter} ${bar} ${' '.repeat(textWidth(before))}${paint(look, carets)}`
  );
}
