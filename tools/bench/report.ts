/** Owns: how results look to people: units, columns, and what goal stands beside what figure. */

import type { Goal } from './row.ts';
import type { ComparisonResult, RowResult, Spread } from './run.ts';

function significant(value: number): string {
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toPrecision(3);
}

function time(nanoseconds: number): string {
  const size = Math.abs(nanoseconds);
  if (size >= 1e9) return `${significant(nanoseconds / 1e9)} s`;
  if (size >= 1e6) return `${significant(nanoseconds / 1e6)} ms`;
  if (size >= 1e3) return `${significant(nanoseconds / 1e3)} µs`;
  return `${significant(nanoseconds)} ns`;
}

function rate(perSecond: number): string {
  if (perSecond >= 1e6) return `${significant(perSecond / 1e6)} M/s`;
  if (perSecond >= 1e3) return `${significant(perSecond / 1e3)} k/s`;
  return `${significant(perSecond)} /s`;
}

function format(kind: ComparisonResult['kind'], value: number): string {
  if (kind === 'ratio') return `${significant(value)} ×`;
  return kind === 'rate' ? rate(value) : time(value);
}

function range(kind: ComparisonResult['kind'], { min, max }: Spread): string {
  return `${format(kind, min)} … ${format(kind, max)}`;
}

function goalText(kind: ComparisonResult['kind'], goal: Goal): string {
  return 'atMost' in goal ? `≤ ${format(kind, goal.atMost)}` : `≥ ${format(kind, goal.atLeast)}`;
}

function comparisonLine({ title, kind, value, goal, isMet }: ComparisonResult): string {
  const verdict =
    goal === undefined ? '' : `  goal ${goalText(kind, goal)}: ${isMet ? 'met' : 'NOT met'}`;
  const figure = format(kind, value.median).padStart(10);
  return `  = ${title.padEnd(38)} ${figure}  (${range(kind, value)})${verdict}`;
}

/** A row's result as lines of text. */
export function rowText(row: RowResult): string {
  const lines = [`${row.name}: ${row.title} (${row.rounds} rounds)`];
  for (const { name, summary, nanoseconds } of row.subjects) {
    const figure = time(nanoseconds.median).padStart(10);
    lines.push(`    ${name.padEnd(18)} ${figure}  (${range('time', nanoseconds)})  ${summary}`);
  }
  lines.push(...row.comparisons.map(comparisonLine));
  if (row.note !== undefined) lines.push(`    ${row.note}`);
  return `${lines.join('\n')}\n`;
}

/** How many goals were met, of how many. */
export function summaryText(rows: readonly RowResult[]): string {
  const goals = rows.flatMap(({ comparisons }) =>
    comparisons.filter(({ isMet }) => isMet !== undefined),
  );
  const met = goals.filter(({ isMet }) => isMet).length;
  return `goals: ${met} of ${goals.length} met\n`;
}
