/**
 * Owns: tables of text: columns lined up for people, and CSV for other programs.
 * Must not know: what is in them.
 */

import type { Painter } from './colour.ts';
import { neutralise } from './escape.ts';
import { padded, textWidth } from './width.ts';

/** Rows under heads, each column as wide as its widest cell. Ends with a newline. */
export function tableText(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  paint: Painter,
): string {
  const shown = [heads, ...rows].map((row) => row.map(neutralise));
  const widths = heads.map((_, column) =>
    shown.reduce((most, row) => Math.max(most, textWidth(row[column] ?? '')), 0),
  );
  const lines = shown.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return lines.map((line, index) => `${index === 0 ? paint('strong', line) : line}\n`).join('');
}

/** What makes a spreadsheet take a cell for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * One cell of a CSV file (RFC 4180). A text that a spreadsheet would run as a formula gets an
 * apostrophe in front, which spreadsheets hide.
 */
function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One record of a CSV file, with the line end that the RFC asks for. */
export function csvRecord(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
