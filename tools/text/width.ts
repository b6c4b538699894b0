/**
 * Owns: how many columns of a terminal text takes. ASCII is one each; East Asian wide characters
 * and emoji are two, combining marks none. Expects text without control characters.
 */

const ASCII = /^[\x20-\x7e]*$/;

/** Blocks that terminals draw two columns wide, after Unicode's East Asian Width (W and F). */
const WIDE = new RegExp(
  '[\\u1100-\\u115f\\u2329\\u232a\\u2e80-\\u303e\\u3041-\\u33ff\\u3400-\\u4dbf\\u4e00-\\u9fff' +
    '\\ua000-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f' +
    '\\uff01-\\uff60\\uffe0-\\uffe6\\u{16fe0}-\\u{18aff}\\u{1b000}-\\u{1b2ff}' +
    '\\u{1f200}-\\u{1f265}\\u{20000}-\\u{3fffd}]',
  'u',
);
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]*$/u;

/** Whatever a person sees as one character, in order. */
export function graphemes(text: string): string[] {
  if (ASCII.test(text)) return text.split('');
  return Array.from(new Intl.Segmenter().segment(text), (part) => part.segment);
}

/** Columns that one grapheme takes. */
export function graphemeWidth(grapheme: string): number {
  if (ASCII.test(grapheme)) return grapheme.length;
  if (NO_WIDTH.test(grapheme)) return 0;
  return WIDE.test(grapheme) || EMOJI.test(grapheme) ? 2 : 1;
}

/** Columns that a text takes. */
export function textWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  return graphemes(text).reduce((sum, each) => sum + graphemeWidth(each), 0);
}

/** Text filled up with spaces to a number of columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - textWidth(text)));
}

/** Text cut to a number of columns, with `…` where something is missing. */
export function shortened(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text;
  let kept = '';
  let width = 1;
  for (const each of graphemes(text)) {
    width += graphemeWidth(each);
    if (width > columns) break;
    kept += each;
  }
  return `${kept}…`;
}

/** A paragraph in lines of at most so many columns; a longer word stands alone. */
export function wrapped(text: string, columns: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}
