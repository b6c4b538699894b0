/**
 * Owns: making text of strangers harmless to a terminal and a reader's eye. Names, messages and
 * file names can hold escape sequences, invisible characters and characters that reorder text.
 * INVARIANT: what `neutralise` returns holds none of them; what `toJson` returns neither, and it
 * still parses to the same value.
 */

/** Control, format (invisible or reordering), surrogate, line and paragraph separators. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** The same for text of several lines with tabs. */
const UNSEEN_IN_LINES = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const asEscape = (character: string): string =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** One line of text as it may be shown: what is unseen is written out, as in `\u{1b}`. */
export function neutralise(text: string): string {
  return text.replace(UNSEEN, asEscape);
}

/** Like `neutralise`, keeping newlines and tabs. */
export function neutraliseLines(text: string): string {
  return text.replace(UNSEEN_IN_LINES, asEscape);
}

/** JSON on one line, in which characters that a terminal would act on are escaped. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSEEN, (character) => {
    let escaped = '';
    for (let at = 0; at < character.length; at += 1) {
      escaped += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
    }
    return escaped;
  });
}
