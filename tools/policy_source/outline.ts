/**
 * Owns: where everything in the text of a policy stands: a tree of values with their keys, offsets
 * and styles, made of whatever the text holds. What edits, formats or answers about a place in a
 * policy works on this; what decides works on the model.
 *
 * INVARIANT: a text with faults has an outline too, of all that could be understood.
 * Must not know: the language's keys, findings.
 */

import { isAlias, isMap, isPair, isScalar, isSeq } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import { Findings, Positions } from '../../policy/findings.ts';
import { parseText } from '../../policy/parse.ts';

/** How a scalar is written; `none` for what is no scalar, or was left out. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block' | 'none';

export interface OutlineNode {
  /** `text` is a scalar that means text; `other` a number, a truth value or nothing. */
  readonly kind: 'mapping' | 'list' | 'text' | 'other' | 'alias';
  /** From its first character to behind its last; a block collection may end with a newline. */
  readonly start: number;
  readonly end: number;
  /** Of a text its characters, in Unicode's normal form C; of an alias the anchor's name. */
  readonly value: string | number | boolean | null;
  readonly style: ScalarStyle;
  /** Whether it is written in brackets. */
  readonly isFlow: boolean;
  readonly anchor: string | undefined;
  /** Of a mapping or a list, as they stand. */
  readonly entries: readonly OutlineEntry[];
  /** Where this is a value; undefined for the document's root and for keys. */
  readonly entry: OutlineEntry | undefined;
}

/** A pair of a mapping, or an item of a list. */
export interface OutlineEntry {
  /** Its key, or its number in the list. */
  readonly step: string;
  /** Undefined for an item of a list. */
  readonly key: OutlineNode | undefined;
  readonly value: OutlineNode;
  readonly parent: OutlineNode;
  /** Where its key or the item begins, anchors included. A block item's dash stands before it. */
  readonly start: number;
}

export interface Outline {
  readonly text: string;
  readonly positions: Positions;
  /** Undefined where nothing could be understood. */
  readonly root: OutlineNode | undefined;
  /** Whether the text is well-formed YAML without what the language refuses of YAML. */
  readonly isWellFormed: boolean;
}

interface Building {
  kind: OutlineNode['kind'];
  start: number;
  end: number;
  value: OutlineNode['value'];
  style: ScalarStyle;
  isFlow: boolean;
  anchor: string | undefined;
  entries: OutlineEntry[];
  entry: OutlineEntry | undefined;
}

interface BuildingEntry {
  step: string;
  key: OutlineNode | undefined;
  value: OutlineNode;
  parent: OutlineNode;
  start: number;
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
};

/** A value that isn't there: it stands where it would. */
const absent = (at: number): Building => ({
  kind: 'other',
  start: at,
  end: at,
  value: null,
  style: 'none',
  isFlow: false,
  anchor: undefined,
  entries: [],
  entry: undefined,
});

class Builder {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  build(node: unknown, otherwise: number): Building {
    const isCollection = isMap(node) || isSeq(node);
    if (!isCollection && !isScalar(node) && !isAlias(node)) return absent(otherwise);
    const [start, end] = node.range ?? [otherwise, otherwise];
    const built = { ...absent(start), end };
    if (isAlias(node)) return { ...built, kind: 'alias', value: node.source };
    built.anchor = node.anchor;
    if (isCollection) {
      built.kind = isMap(node) ? 'mapping' : 'list';
      built.isFlow = node.flow === true;
      this.#fill(built, node);
      return built;
    }
    const { value } = node;
    if (typeof value === 'string') {
      built.kind = 'text';
      built.value = value.normalize('NFC');
    } else if (typeof value === 'number' || typeof value === 'boolean') built.value = value;
    if (end > start) built.style = STYLES[node.type ?? ''] ?? 'none';
    return built;
  }

  #fill(parent: Building, node: YAMLMap | YAMLSeq): void {
    for (const item of node.items) {
      const key = isPair(item) ? this.build(item.key, parent.start) : undefined;
      const value = isPair(item)
        ? this.build(item.value, key?.end ?? parent.start)
        : this.build(item, parent.start);
      const step = key === undefined ? String(parent.entries.length) : String(key.value);
      const start = this.#startOf(key ?? value);
      const entry: BuildingEntry = { step, key, value, parent, start };
      value.entry = entry;
      parent.entries.push(entry);
    }
  }

  /** Where a value begins, its anchor included. */
  #startOf({ anchor, start }: Building): number {
    if (anchor === undefined) return start;
    return Math.max(0, this.#text.lastIndexOf(`&${anchor}`, start));
  }
}

/** The outline of a text. Nothing is thrown, whatever it holds. */
export function outlineOf(text: string): Outline {
  const positions = new Positions(text);
  const findings = new Findings('');
  const contents: unknown = parseText(text, positions, findings)?.contents ?? undefined;
  const root = contents === undefined ? undefined : new Builder(text).build(contents, 0);
  return { text, positions, root, isWellFormed: !findings.failed };
}

/** The keys and numbers that lead to a value from the root. */
export function pathOf(node: OutlineNode): readonly string[] {
  const path: string[] = [];
  for (let { entry } = node; entry !== undefined; entry = entry.parent.entry) path.push(entry.step);
  return path.reverse();
}

/** Every entry below a value, each before those inside it. */
export function* entriesBelow(node: OutlineNode | undefined): Generator<OutlineEntry> {
  for (const entry of node?.entries ?? []) {
    yield entry;
    yield* entriesBelow(entry.value);
  }
}

/** Behind the last character of an entry that is neither blank nor comment. */
export function contentEnd(text: string, { key, value }: OutlineEntry): number {
  const last = value.entries.at(-1);
  if (last !== undefined && !value.isFlow) return contentEnd(text, last);
  if (key !== undefined && value.end <= key.end) return key.end + 1;
  let { end } = value;
  while (value.style === 'block' && text[end - 1] === '\n') end -= 1;
  return end;
}

/** The innermost entry around an offset, its last character's end included; undefined for none. */
export function entryAround(root: OutlineNode | undefined, offset: number) {
  let found: OutlineEntry | undefined;
  let node = root;
  while (node !== undefined) {
    const inside: OutlineEntry | undefined = node.entries.findLast(({ start }) => start <= offset);
    if (inside === undefined || offset > Math.max(inside.value.end, inside.start)) return found;
    found = inside;
    node = inside.value;
  }
  return found;
}
