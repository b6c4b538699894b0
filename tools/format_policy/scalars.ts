/**
 * Owns: how texts are written in a policy: plain where nobody and no other reader of YAML could
 * take them for something else, in double quotes otherwise, prose always in quotes.
 * INVARIANT: what is returned reads as the same text, in brackets or outside of them.
 * Must not know: where it is put.
 */

import type { OutlineNode } from '../policy_source/outline.ts';

/** Words of letters, digits and a few marks, with single spaces between them. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_.@/+-]*(?: [\p{L}\p{N}_.@/+(-][\p{L}\p{N}_.@/+)-]*)*$/u;
/** What YAML 1.1 or 1.2 reads as a truth value or as nothing. */
const MEANS_SOMETHING = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

function asEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const isWide = code > 0xffff;
  return `\\${isWide ? 'U' : 'u'}${code.toString(16).padStart(isWide ? 8 : 4, '0')}`;
}

/** A text in quotes: double ones, or single ones where that saves escapes. */
export function quoted(text: string): string {
  const isSimple = text.search(UNSEEN) < 0;
  if (isSimple && /["\\]/.test(text) && !text.includes("'")) return `'${text}'`;
  return JSON.stringify(text).replace(UNSEEN, asEscape);
}

/** A text as it is written where no earlier writing of it is to be kept. */
export function writtenText(text: string): string {
  return PLAIN.test(text) && !MEANS_SOMETHING.test(text) ? text : quoted(text);
}

/** A key or a scalar value on one line. Of a text in a block style, the text in quotes. */
export function scalarText(node: OutlineNode, source: string, isProse: boolean): string {
  if (node.kind === 'alias') return `*${String(node.value)}`;
  const written = source.slice(node.start, node.end);
  if (node.kind !== 'text') return written;
  const text = String(node.value);
  if (isProse) return quoted(text);
  // Whoever left the quotes out was right to, or it would not be this text.
  if (node.style === 'plain' && written === text) return written;
  return writtenText(text);
}

/** Folds a text in quotes at its spaces; `first` columns are taken on its first line. */
export function folded(text: string, first: number, indent: number, width: number): string {
  if (first + text.length <= width) return text;
  const lines: string[] = [];
  let line = '';
  let room = width - first;
  for (const word of text.split(' ')) {
    const longer = line === '' && lines.length === 0 ? word : `${line} ${word}`;
    // Next to another space a line cannot be broken, since blanks at a break are not kept.
    const isBreakable = word !== '' && line !== '' && !line.endsWith(' ');
    if (longer.length <= room || !isBreakable || line === text[0]) line = longer;
    else {
      lines.push(line);
      line = word;
      room = width - indent;
    }
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}

/**
 * A block scalar with its lines indented anew, or undefined where they can't be moved without
 * changing the text: then it is written in quotes.
 */
export function blockText(node: OutlineNode, source: string, indent: number): string | undefined {
  const [header, ...lines] = source.slice(node.start, node.end).split('\n');
  const mark = /^[|>]-?/.exec(header)?.[0];
  if (mark === undefined || !/^[|>]-?[ \t]*(?:#.*)?$/.test(header)) return undefined;
  while (lines.at(-1)?.trim() === '') lines.pop();
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length === 0) return undefined;
  const before = /^ */.exec(lines[0])![0].length;
  const isEven =
    lines[0].trim() !== '' && filled.every((line) => line.startsWith(' '.repeat(before)));
  if (!isEven) return undefined;
  const moved = lines.map((line) =>
    line.trim() === '' ? '' : ' '.repeat(indent) + line.slice(before),
  );
  return [mark, ...moved].join('\n');
}
