/**
 * Owns: writing an outline with its comments as text in the one style that STYLE.md describes.
 * INVARIANT: a function of the outline: no state, no options.
 * Must not know: files, whether a policy is sound.
 */

import { pathOf } from '../policy_source/outline.ts';
import type { Outline, OutlineEntry, OutlineNode } from '../policy_source/outline.ts';
import { attachComments, isApart } from './comments.ts';
import type { Attachments, Comment } from './comments.ts';
import { isProse, keyOrder } from './order.ts';
import { blockText, folded, scalarText } from './scalars.ts';

/** Columns of a line, texts that can't be broken apart. */
const WIDTH = 100;
const STEP = 2;

/** What one section or entry became: its lines, and whether a blank one is wanted before them. */
interface Printed {
  readonly lines: readonly string[];
  readonly isApart: boolean;
  /** Whether it takes several lines, comments apart. */
  readonly isLong: boolean;
}

class Printer {
  readonly #outline: Outline;
  readonly #comments: Attachments;
  /** Whether values refer to others: then what is first must stay first. */
  readonly #hasAnchors: boolean;

  constructor(outline: Outline, comments: Attachments) {
    this.#outline = outline;
    this.#comments = comments;
    this.#hasAnchors = hasAnchor(outline.root);
  }

  /** The entries of a mapping or list in the order in which they are printed. */
  #ordered(node: OutlineNode): readonly OutlineEntry[] {
    if (node.kind !== 'mapping' || this.#hasAnchors) return node.entries;
    const keys = keyOrder(pathOf(node));
    if (keys === undefined) return node.entries;
    const rank = ({ step }: OutlineEntry): number => {
      const at = keys.indexOf(step);
      return at < 0 ? keys.length : at;
    };
    return node.entries.toSorted((a, b) => rank(a) - rank(b));
  }

  document(root: OutlineNode): string {
    const { header, footer } = this.#comments;
    const entries = this.#ordered(root);
    const lines: string[] = [];
    const isMoved = entries[0] !== root.entries[0];
    const above = isMoved ? this.#takeBefore(root.entries[0]) : [];
    for (const comment of [...header, ...above]) pushComment(lines, comment, '');
    let before: Printed | undefined;
    for (const entry of entries) {
      const section = this.#entry(entry, 0);
      const isBetweenLong = before !== undefined && (section.isLong || before.isLong);
      if (section.isApart || isBetweenLong) pushBlank(lines);
      lines.push(...section.lines);
      before = section;
    }
    footer.forEach((comment) => pushComment(lines, comment, ''));
    return `${lines.join('\n')}\n`;
  }

  #takeBefore(entry: OutlineEntry): Comment[] {
    return this.#comments.of(entry)?.before.splice(0) ?? [];
  }

  /** An entry with its comments. */
  #entry(entry: OutlineEntry, indent: number): Printed {
    const attached = this.#comments.of(entry);
    const margin = ' '.repeat(indent);
    const lines: string[] = [];
    const before = [...(attached?.before ?? []), ...this.#hoisted(entry, indent)];
    for (const comment of before) pushComment(lines, comment, margin);
    const isEntryApart = isApart(this.#outline.text, entry.start);
    if (isEntryApart) pushBlank(lines);
    const [first, ...rest] = this.#body(entry, indent);
    const behind = attached?.behind.map(({ text }) => ` ${text}`).join('') ?? '';
    lines.push(`${margin}${first}${behind}`, ...rest);
    for (const comment of attached?.after ?? []) pushComment(lines, comment, margin);
    return { lines, isApart: before[0]?.isApart ?? isEntryApart, isLong: rest.length > 0 };
  }

  /**
   * Comments that would stand between the dash of an item and its first key, or on the dash's line:
   * they go before the item.
   */
  #hoisted(entry: OutlineEntry, indent: number): Comment[] {
    if (entry.key !== undefined || !this.#isCompact(entry.value, indent)) return [];
    const own = this.#comments.of(entry)?.behind.splice(0) ?? [];
    const first = this.#ordered(entry.value)[0];
    return [...own, ...this.#takeBefore(first), ...this.#hoisted(first, indent + STEP)];
  }

  /** Whether a value begins on the line of the dash before it. */
  #isCompact(value: OutlineNode, indent: number): boolean {
    return (
      value.entries.length > 0 && value.anchor === undefined && this.#isBlock(value, indent + STEP)
    );
  }

  /** The lines of an entry: the first without its margin, the others with theirs. */
  #body(entry: OutlineEntry, indent: number): string[] {
    const { key, value } = entry;
    const { text } = this.#outline;
    const keyAnchor = key?.anchor === undefined ? '' : `&${key.anchor} `;
    const head = key === undefined ? '-' : `${keyAnchor}${scalarText(key, text, false)}:`;
    const anchored = value.anchor === undefined ? head : `${head} &${value.anchor}`;
    const column = indent + anchored.length + 1;
    if (value.entries.length === 0 || !this.#isBlock(value, column)) {
      const written = this.#inline(value, column, indent + STEP);
      return (written === '' ? anchored : `${anchored} ${written}`).split('\n');
    }
    const children = this.#block(value, indent + STEP);
    if (key !== undefined || !this.#isCompact(value, indent)) return [anchored, ...children];
    const [first, ...rest] = children;
    return [`- ${first.trimStart()}`, ...rest];
  }

  #block(node: OutlineNode, indent: number): string[] {
    const lines: string[] = [];
    for (const entry of this.#ordered(node)) {
      const printed = this.#entry(entry, indent);
      if (printed.isApart && lines.length > 0) lines.push('');
      lines.push(...printed.lines);
    }
    return lines;
  }

  /** Whether a collection takes a line for each of its entries. */
  #isBlock(node: OutlineNode, column: number): boolean {
    if (node.entries.length === 0) return false;
    if (!node.isFlow) return true;
    if (node.entries.some((entry) => this.#hasCommentsIn(entry))) return true;
    return column + this.#flow(node).length > WIDTH;
  }

  #hasCommentsIn(entry: OutlineEntry): boolean {
    const has = this.#comments.of(entry) !== undefined;
    return has || entry.value.entries.some((inner) => this.#hasCommentsIn(inner));
  }

  /** A scalar, or a collection that is written on the line. */
  #inline(node: OutlineNode, column: number, indent: number): string {
    if (node.kind === 'mapping' || node.kind === 'list') return this.#flow(node);
    const { text } = this.#outline;
    if (node.style === 'block') {
      const block = blockText(node, text, indent);
      if (block !== undefined) return block;
    }
    const written = scalarText(node, text, isProse(pathOf(node)));
    const isFolded = text.slice(node.start, node.end).includes('\n') && /^["']/.test(written);
    return isFolded ? folded(written, column, indent, WIDTH) : written;
  }

  /** A collection in brackets, on one line. */
  #flow(node: OutlineNode): string {
    const parts = this.#ordered(node).map(({ key, value }) => {
      const anchor = value.anchor === undefined ? '' : `&${value.anchor} `;
      const written = `${anchor}${this.#flowValue(value)}`;
      return key === undefined
        ? written
        : `${scalarText(key, this.#outline.text, false)}: ${written}`;
    });
    if (node.kind === 'list') return `[${parts.join(', ')}]`;
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
  }

  #flowValue(value: OutlineNode): string {
    if (value.kind === 'mapping' || value.kind === 'list') return this.#flow(value);
    if (value.kind === 'other' && value.value === null) return 'null';
    return scalarText(value, this.#outline.text, isProse(pathOf(value)));
  }
}

function hasAnchor(node: OutlineNode | undefined): boolean {
  if (node === undefined) return false;
  if (node.anchor !== undefined) return true;
  return node.entries.some(({ key, value }) => key?.anchor !== undefined || hasAnchor(value));
}

function pushBlank(lines: string[]): void {
  if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
}

function pushComment(lines: string[], comment: Comment, margin: string): void {
  if (comment.isApart) pushBlank(lines);
  lines.push(`${margin}${comment.text}`);
}

/** The outline of a mapping as text. */
export function printOutline(outline: Outline, root: OutlineNode): string {
  return new Printer(outline, attachComments(outline)).document(root);
}
