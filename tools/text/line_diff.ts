/**
 * Owns: what differs between two texts, line by line, as people and `patch` read it: the unified
 * format. INVARIANT: time and memory are bounded by the lines times the differences that are looked
 * for; texts that differ more are shown as replaced whole.
 * Must not know: what the texts are.
 */

import type { Painter } from './colour.ts';
import { neutralise } from './escape.ts';

/** Differences that are looked for before a stretch counts as replaced. */
const DIFFERENCES_MAX = 1_000;
const CONTEXT_LINES = 3;

interface Line {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

/**
 * The furthest that each diagonal gets with a number of differences, for all numbers up to the one
 * that reaches the end (Myers, "An O(ND) Difference Algorithm"); undefined where that is too many.
 */
function furthest(a: readonly string[], b: readonly string[]): Int32Array[] | undefined {
  const most = Math.min(DIFFERENCES_MAX, a.length + b.length);
  const reached: Int32Array[] = [];
  let row = new Int32Array(2 * most + 3);
  const middle = most + 1;
  for (let count = 0; count <= most; count += 1) {
    reached.push(row.slice(middle - count - 1, middle + count + 2));
    const next = row.slice();
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      const isDown = goesDown(row, middle, diagonal, count);
      let x = isDown ? row[middle + diagonal + 1] : row[middle + diagonal - 1] + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      next[middle + diagonal] = x;
      if (x >= a.length && x - diagonal >= b.length) return reached;
    }
    row = next;
  }
  return undefined;
}

function goesDown(row: Int32Array, middle: number, diagonal: number, count: number): boolean {
  if (diagonal === -count) return true;
  return diagonal !== count && row[middle + diagonal - 1] < row[middle + diagonal + 1];
}

/** The lines of both texts in one list, those that they share once. */
function compared(a: readonly string[], b: readonly string[]): Line[] {
  const reached = furthest(a, b);
  if (reached === undefined) {
    const minus = a.map((text): Line => ({ mark: '-', text }));
    return [...minus, ...b.map((text): Line => ({ mark: '+', text }))];
  }
  const lines: Line[] = [];
  let x = a.length;
  let y = b.length;
  for (let count = reached.length - 1; x > 0 || y > 0; count -= 1) {
    const diagonal = x - y;
    const row = reached[count];
    const middle = count + 1;
    const isDown = goesDown(row, middle, diagonal, count);
    const before = count === 0 ? 0 : row[middle + diagonal + (isDown ? 1 : -1)];
    const beforeY = count === 0 ? 0 : before - diagonal - (isDown ? 1 : -1);
    while (x > before && y > beforeY) {
      lines.push({ mark: ' ', text: a[x - 1] });
      x -= 1;
      y -= 1;
    }
    if (count === 0) break;
    lines.push(isDown ? { mark: '+', text: b[y - 1] } : { mark: '-', text: a[x - 1] });
    if (isDown) y -= 1;
    else x -= 1;
  }
  return lines.reverse();
}

/** Stretches of changed lines with those around them. */
function* hunks(lines: readonly Line[]): Generator<readonly [start: number, end: number]> {
  let start = -1;
  let last = -1;
  for (const [at, { mark }] of lines.entries()) {
    if (mark === ' ') continue;
    if (start >= 0 && at - last > 2 * CONTEXT_LINES) {
      yield [start, last + CONTEXT_LINES + 1];
      start = -1;
    }
    if (start < 0) start = Math.max(0, at - CONTEXT_LINES);
    last = at;
  }
  if (start >= 0) yield [start, Math.min(lines.length, last + CONTEXT_LINES + 1)];
}

const LOOKS = { ' ': undefined, '-': 'error', '+': 'good' } as const;

/**
 * The differences between two texts in the unified format; empty where there are none.
 * @param file the name in the heading
 */
export function unifiedDiff(file: string, before: string, after: string, paint: Painter): string {
  if (before === after) return '';
  const lines = compared(splitLines(before), splitLines(after));
  const name = neutralise(file);
  let text = `${paint('strong', `--- ${name}`)}\n${paint('strong', `+++ ${name}`)}\n`;
  let [oldLine, newLine, at] = [1, 1, 0];
  const pass = (end: number): void => {
    for (; at < end; at += 1) {
      if (lines[at].mark !== '+') oldLine += 1;
      if (lines[at].mark !== '-') newLine += 1;
    }
  };
  for (const [start, end] of hunks(lines)) {
    pass(start);
    const shown = lines.slice(start, end);
    const olds = shown.filter(({ mark }) => mark !== '+').length;
    const news = shown.filter(({ mark }) => mark !== '-').length;
    const range = (line: number, count: number): string =>
      `${count === 0 ? line - 1 : line},${count}`;
    text += `${paint('faint', `@@ -${range(oldLine, olds)} +${range(newLine, news)} @@`)}\n`;
    for (const { mark, text: line } of shown) {
      const look = LOOKS[mark];
      const written = `${mark}${neutralise(line.replace(/\n$/, ''))}`;
      text += look === undefined ? written : paint(look, written);
      text += line.endsWith('\n') ? '\n' : '\n\\ No newline at end of file\n';
    }
    pass(end);
  }
  return text;
}

const splitLines = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
