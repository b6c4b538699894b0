/**
 * Owns: what a label pattern of an admin rule matches. `*` stands for any characters, none
 * included; every other character stands for itself.
 * INVARIANT: matching takes time linear in name and pattern, whatever they hold: the pieces between
 * stars are looked for from left to right, each once, by Knuth, Morris and Pratt's method.
 * Must not know: rules, labels.
 */

interface Piece {
  readonly text: string;
  /** For each prefix of `text`, the length of its longest proper border. */
  readonly borders: Uint32Array;
}

export interface Pattern {
  /** Whether the text has no `*`, and so matches itself alone. */
  readonly literal: boolean;
  /** What a name must begin with: the whole of a literal. */
  readonly prefix: string;
  /** What must follow in this order, anything between. */
  readonly middle: readonly Piece[];
  /** What a name must end with. Empty for a literal. */
  readonly suffix: string;
}

function piece(text: string): Piece {
  const borders = new Uint32Array(text.length);
  let border = 0;
  for (let at = 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    while (border > 0 && text.charCodeAt(border) !== unit) border = borders[border - 1];
    if (text.charCodeAt(border) === unit) border++;
    borders[at] = border;
  }
  return { text, borders };
}

/** Reads a label name or pattern. Every text is one. */
export function parsePattern(text: string): Pattern {
  const parts = text.split('*');
  if (parts.length === 1) return { literal: true, prefix: text, middle: [], suffix: '' };
  return {
    literal: false,
    prefix: parts[0],
    middle: parts
      .slice(1, -1)
      .filter((part) => part !== '')
      .map(piece),
    suffix: parts[parts.length - 1],
  };
}

/** The index behind the first `sought` in `name` between `start` and `end`, or −1. */
function findEnd(name: string, start: number, end: number, sought: Piece): number {
  let matched = 0;
  for (let at = start; at < end; at++) {
    const unit = name.charCodeAt(at);
    while (matched > 0 && sought.text.charCodeAt(matched) !== unit) {
      matched = sought.borders[matched - 1];
    }
    if (sought.text.charCodeAt(matched) === unit) matched++;
    if (matched === sought.text.length) return at + 1;
  }
  return -1;
}

/** Whether the pattern matches the whole of `name`. Compares UTF-16 code units. */
export function matchesPattern(pattern: Pattern, name: string): boolean {
  const { literal, prefix, middle, suffix } = pattern;
  if (literal) return name === prefix;
  const end = name.length - suffix.length;
  let start = prefix.length;
  if (start > end || !name.startsWith(prefix) || !name.endsWith(suffix)) return false;
  for (const sought of middle) {
    start = findEnd(name, start, end, sought);
    if (start < 0) return false;
  }
  return true;
}
