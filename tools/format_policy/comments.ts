/**
 * Owns: which comment belongs to which part of a policy, so that it can go where that part goes.
 * A comment behind something is that one's; a comment on a line of its own belongs to what follows,
 * or, where it is indented with something that ends before it, to that.
 * INVARIANT: every comment of the text is attached exactly once.
 * Must not know: how a policy is printed.
 */

import { Lexer } from 'yaml';
import { entriesBelow } from '../policy_source/outline.ts';
import type { Outline, OutlineEntry, OutlineNode } from '../policy_source/outline.ts';

export interface Comment {
  /** With its `#`, without blanks at its end. */
  readonly text: string;
  /** Whether a blank line stands before it. */
  readonly isApart: boolean;
}

interface Placed extends Comment {
  readonly offset: number;
  readonly column: number;
  readonly isAlone: boolean;
}

/** The comments of one entry. */
export interface Attached {
  /** Before it, on lines of their own. */
  readonly before: Comment[];
  /** Behind it, on its first line. */
  readonly behind: Comment[];
  /** After all of it, indented like it. */
  readonly after: Comment[];
}

export interface Attachments {
  /** At the beginning of the file, set apart from what follows. */
  readonly header: Comment[];
  /** At the end of the file, not indented. */
  readonly footer: Comment[];
  of(entry: OutlineEntry): Attached | undefined;
}

const SCALAR_FOLLOWS = '\u001f';
const WITHOUT_TEXT: ReadonlySet<string> = new Set(['\u0002', '\u0018', SCALAR_FOLLOWS]);

/** Whether a blank line stands before the line of an offset. */
export function isApart(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset - 1);
  if (
    start <= 0 ||
    text
      .slice(start + 1, offset)
      .trim()
      .replace(/^[-?\s]+$/, '') !== ''
  )
    return false;
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
}

/** The comments of a text in order. */
function commentsOf(text: string): Placed[] {
  const comments: Placed[] = [];
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const isMark: boolean = !isScalar && WITHOUT_TEXT.has(lexeme);
    if (!isScalar && lexeme.startsWith('#')) {
      const column = offset - text.lastIndexOf('\n', offset - 1) - 1;
      const isAlone = text.slice(offset - column, offset).trim() === '';
      const apart = isAlone && isApart(text, offset);
      comments.push({ text: lexeme.trimEnd(), isApart: apart, offset, column, isAlone });
    }
    isScalar = isMark && lexeme === SCALAR_FOLLOWS;
    if (!isMark) offset += lexeme.length;
  }
  return comments;
}

/** Where an entry begins, its dash included. */
function columnOf(text: string, entry: OutlineEntry): number {
  let at = entry.start;
  if (entry.key === undefined && !entry.parent.isFlow) {
    let dash = at - 1;
    while (dash > 0 && /\s/.test(text[dash])) dash -= 1;
    if (text[dash] === '-') at = dash;
  }
  return at - text.lastIndexOf('\n', at - 1) - 1;
}

/** An entry and those around it, the innermost first. */
function* outwards(entry: OutlineEntry): Generator<OutlineEntry> {
  let at: OutlineEntry | undefined = entry;
  for (; at !== undefined; at = at.parent.entry) yield at;
}

const isInside = (node: OutlineNode, offset: number): boolean =>
  node.isFlow && node.start < offset && offset < node.end;

class Attacher {
  readonly #text: string;
  readonly #entries: readonly OutlineEntry[];
  readonly #attached = new Map<OutlineEntry, Attached>();
  readonly header: Comment[] = [];
  readonly footer: Comment[] = [];

  constructor({ text, root }: Outline) {
    this.#text = text;
    this.#entries = [...entriesBelow(root)];
  }

  of(entry: OutlineEntry): Attached | undefined {
    return this.#attached.get(entry);
  }

  attachAll(): void {
    let next = 0;
    for (const comment of commentsOf(this.#text)) {
      while (next < this.#entries.length && this.#entries[next].start < comment.offset) next += 1;
      this.#attach(comment, this.#entries[next - 1], this.#entries[next]);
    }
    this.#splitHeader();
  }

  #to(entry: OutlineEntry, place: keyof Attached, comment: Comment): void {
    let attached = this.#attached.get(entry);
    if (attached === undefined) {
      attached = { before: [], behind: [], after: [] };
      this.#attached.set(entry, attached);
    }
    // One line has room for one comment behind it.
    const where = place === 'behind' && attached.behind.length > 0 ? 'before' : place;
    attached[where].push({ text: comment.text, isApart: comment.isApart });
  }

  #attach(
    comment: Placed,
    previous: OutlineEntry | undefined,
    next: OutlineEntry | undefined,
  ): void {
    if (previous === undefined) {
      if (next === undefined) this.footer.push(comment);
      else this.#to(next, 'before', comment);
      return;
    }
    const around = this.#bracketsAround(comment, previous);
    if (!comment.isAlone) this.#to(this.#ownerOf(comment, previous), 'behind', comment);
    else if (around === undefined) this.#attachBetween(comment, previous, next);
    else if (next !== undefined && next.parent === around) this.#to(next, 'before', comment);
    else this.#attachAtEnd(comment, around);
  }

  /** The innermost collection in brackets that a comment stands in. */
  #bracketsAround({ offset }: Placed, previous: OutlineEntry): OutlineNode | undefined {
    if (isInside(previous.value, offset)) return previous.value;
    for (const { parent } of outwards(previous)) if (isInside(parent, offset)) return parent;
    return undefined;
  }

  #attachAtEnd(comment: Placed, around: OutlineNode): void {
    const last = around.entries.at(-1);
    if (last !== undefined) this.#to(last, 'after', comment);
    else if (around.entry !== undefined) this.#to(around.entry, 'before', comment);
    else this.footer.push(comment);
  }

  /** Whose line a comment stands at the end of: nothing in brackets that are closed before it. */
  #ownerOf({ offset }: Placed, previous: OutlineEntry): OutlineEntry {
    for (const entry of outwards(previous)) {
      if (!entry.parent.isFlow || isInside(entry.parent, offset)) return entry;
    }
    return previous;
  }

  /** A comment on a line of its own, outside of brackets. */
  #attachBetween(comment: Placed, previous: OutlineEntry, next: OutlineEntry | undefined): void {
    const ended = [...outwards(previous)].filter(({ parent }) => !parent.isFlow);
    // What comes next is beside one of them, or the first part of the innermost.
    const beside = ended.findIndex(({ parent }) => parent === next?.parent);
    const closed = next === undefined ? ended : ended.slice(0, Math.max(0, beside));
    if (next !== undefined && comment.column <= columnOf(this.#text, next)) {
      this.#to(next, 'before', comment);
      return;
    }
    const owner = closed.find((entry) => columnOf(this.#text, entry) <= comment.column);
    const isTop = owner !== undefined && owner.parent.entry === undefined;
    if (owner !== undefined && !isTop) this.#to(owner, 'after', comment);
    else if (next === undefined) this.footer.push(comment);
    else this.#to(next, 'before', comment);
  }

  /** What stands above the first section, up to the last blank line, is the file's own. */
  #splitHeader(): void {
    const first = this.#entries[0];
    const before = first === undefined ? undefined : this.of(first)?.before;
    if (first === undefined || before === undefined) return;
    const last = isApart(this.#text, first.start)
      ? before.length
      : before.findLastIndex((comment) => comment.isApart);
    const editorLine = before.findLastIndex(({ text }) => /^#\s*yaml-language-server:/.test(text));
    this.header.push(...before.splice(0, Math.max(last, editorLine + 1)));
  }
}

/** Attaches the comments of a text to its parts. */
export function attachComments(outline: Outline): Attachments {
  const attacher = new Attacher(outline);
  attacher.attachAll();
  return attacher;
}

/** The texts of all comments, sorted: to compare what two texts have. */
export function commentTexts(text: string): readonly string[] {
  return commentsOf(text)
    .map((comment) => comment.text)
    .sort();
}
