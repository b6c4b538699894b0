/**
 * Owns: tables on pages: each with a caption and heads that say what they are heads of, in a region
 * that can be scrolled by keyboard, cut at a number of rows with a word on where the rest is.
 */

import { html } from './html.ts';
import type { Html, HtmlValue } from './html.ts';

export interface Column {
  readonly head: string;
  /** Numbers stand at the right. */
  readonly isNumber?: boolean;
  /** The cell that names its row; the first column where none says so. */
  readonly isName?: boolean;
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Cells, in the order of the columns. */
  readonly rows: readonly (readonly HtmlValue[])[];
  /** How many rows there are in all, where `rows` are the first of more. */
  readonly total?: number;
  /** Where the others are to be found, as a whole sentence. */
  readonly rest?: HtmlValue;
}

/** The first of some rows, for a table. */
export const ROWS_MAX = 300;

/** A table. */
export function table({ caption, columns, rows, total = rows.length, rest }: Table): Html {
  const numeric = (column: Column): Html | undefined =>
    column.isNumber === true ? html` class="number"` : undefined;
  const heads = columns.map(
    (column) => html`<th scope="col" ${numeric(column)}>${column.head}</th>`,
  );
  const named = Math.max(
    0,
    columns.findIndex((column) => column.isName),
  );
  const lines = rows.map((row) => {
    const cells = row.map((cell, index) =>
      index === named
        ? html`<th scope="row">${cell}</th>`
        : html`<td${numeric(columns[index])}>${cell}</td>`,
    );
    return html`<tr>
      ${cells}
    </tr> `;
  });
  const cut =
    total > rows.length
      ? html`<p class="faint">The first ${rows.length} of ${total} are shown. ${rest}</p> `
      : undefined;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${heads}
          </tr>
        </thead>
        <tbody>
          ${lines}
        </tbody>
      </table>
    </div>
    ${cut}`;
}

export type BadgeLook = 'good' | 'bad' | 'warn' | 'plain';

/** A word that stands out; its look repeats what the word says. */
export const badge = (look: BadgeLook, word: string): Html =>
  html`<span class="badge ${look}">${word}</span>`;

/** Names with commas between, cut at some. */
export function names(list: readonly string[], most: number): Html {
  const shown = list.slice(0, most).map((name, index) => html`${index === 0 ? '' : ', '}${name}`);
  const more =
    list.length > most ? html` <span class="faint">and ${list.length - most} more</span>` : '';
  return html`${shown}${more}`;
}
