/**
 * Owns: a policy document as plain values together with where each of them stands. Made from YAML
 * nodes; aliases are resolved, keys are unique text, all text is in Unicode's normal form C.
 *
 * Mappings have no prototype, so that no key can mean anything but itself.
 * Must not know: the language's keys.
 */

import { isAlias, isMap, isScalar, isSeq, Scalar } from 'yaml';
import type { Document, YAMLMap, YAMLSeq } from 'yaml';
import { Positions } from './findings.ts';
import type { Findings } from './findings.ts';
import type { Span } from './finding.ts';
import { ALIASED_VALUES_MAX } from './limits.ts';
import { shown } from './names.ts';
import { emptyMapping } from './tree_unsafe.ts';

export type Value = null | boolean | number | string | List | Mapping;
export type List = Value[];
export interface Mapping {
  [key: string]: Value;
}

export const isList = (value: Value | undefined): value is List => Array.isArray(value);

export const isMapping = (value: Value | undefined): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where the parts of a collection stand. */
export interface Origin {
  /** The keys of a mapping with their numbers; empty for a list. */
  readonly keys: Map<string, number>;
  /** Start and end of each key and of its value in turn; of each item for a list. */
  readonly ranges: number[];
  /** The file that it stands in; for what is put together of several, that of each entry. */
  readonly positions: Positions | Positions[];
}

/** Where collections stand, of all files that one policy is read from. */
export type Origins = Map<object, Origin>;

function spanOf({ positions, ranges }: Origin, entry: number, at: number): Span {
  const own = positions instanceof Positions ? positions : positions[entry];
  return own.span(ranges[at], ranges[at + 1]);
}

interface Anchored {
  readonly value: Value;
  /** Values in it when written out. */
  readonly size: number;
}

export interface Entry {
  readonly key: string;
  readonly value: Value;
  readonly keySpan: Span;
}

const ASCII = /^[\0-\x7f]*$/;

const normalized = (text: string): string => (ASCII.test(text) ? text : text.normalize('NFC'));

/** Raised inside this file when a document multiplies; never seen outside. */
class AliasBomb extends Error {}

export class Tree {
  readonly #positions: Positions;
  readonly #origins: Origins;
  readonly root: Value;

  /** @param positions of the file whose beginning stands for what is missing */
  constructor(root: Value, origins: Origins, positions: Positions) {
    this.root = root;
    this.#origins = origins;
    this.#positions = positions;
  }

  /** A tree of another root, whose parts are known to this one. */
  withRoot(root: Value): Tree {
    return new Tree(root, this.#origins, this.#positions);
  }

  /** The entries of a mapping as they stand in the file. */
  *entries(mapping: Mapping): Generator<Entry> {
    const origin = this.#origins.get(mapping)!;
    for (const [key, index] of origin.keys) {
      const keySpan = spanOf(origin, index, 4 * index);
      yield { key, value: mapping[key]!, keySpan };
    }
  }

  /** Where a key of a mapping stands, or the mapping's first character when it has no such key. */
  keySpan(mapping: Mapping, key: string): Span {
    return this.#part(mapping, key, 0);
  }

  /** Where the value of a key stands, or the mapping's first character when it has no such key. */
  valueSpan(mapping: Mapping, key: string): Span {
    return this.#part(mapping, key, 2);
  }

  /** Where an item of a list stands. */
  itemSpan(list: List, index: number): Span {
    return spanOf(this.#origins.get(list)!, index, 2 * index);
  }

  /** The document's beginning: where what is missing from it altogether is reported. */
  start(): Span {
    return this.#positions.span(0, 0);
  }

  #part(mapping: Mapping, key: string, part: 0 | 2): Span {
    const origin = this.#origins.get(mapping)!;
    const index = origin.keys.get(key);
    return index === undefined ? this.start() : spanOf(origin, index, 4 * index + part);
  }
}

class Converter {
  readonly #positions: Positions;
  readonly #findings: Findings;
  readonly #origins: Origins;
  readonly #anchors = new Map<string, Anchored | 'open'>();
  #aliased = 0;
  /** Values converted so far, those that aliases stand for included. */
  #size = 0;

  constructor(positions: Positions, findings: Findings, origins: Origins) {
    this.#positions = positions;
    this.#findings = findings;
    this.#origins = origins;
  }

  convert(node: unknown): Value {
    const before = this.#size;
    this.#size += 1;
    if (isAlias(node)) return this.#alias(node.source, node.range ?? [0, 0]);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, 'open');
    const value = this.#plain(node);
    if (anchor !== undefined) this.#anchors.set(anchor, { value, size: this.#size - before });
    return value;
  }

  #plain(node: unknown): Value {
    if (isMap(node)) return this.#mapping(node);
    if (isSeq(node)) return this.#list(node);
    if (!isScalar(node)) return null;
    const { value } = node;
    if (typeof value === 'string') return normalized(value);
    return typeof value === 'number' || typeof value === 'boolean' ? value : null;
  }

  #alias(source: string, range: readonly number[]): Value {
    const span = this.#positions.span(range[0], range[1]);
    const anchored = this.#anchors.get(source);
    if (anchored === undefined || anchored === 'open') {
      const message =
        anchored === undefined
          ? `No anchor ${shown(`&${source}`)} stands before this alias.`
          : `The alias ${shown(`*${source}`)} is part of what it stands for.`;
      const hint = 'Write the value out, or put the text into quotes if no alias is meant.';
      this.#findings.add('yaml-alias', span, message, hint);
      return null;
    }
    this.#size += anchored.size;
    this.#aliased += anchored.size;
    if (this.#aliased > ALIASED_VALUES_MAX) {
      const message = `Aliases would add more than ${ALIASED_VALUES_MAX} values to the policy.`;
      this.#findings.add('yaml-alias-bomb', span, message, 'Write the values out.');
      throw new AliasBomb();
    }
    return anchored.value;
  }

  #list(node: YAMLSeq): List {
    const list: List = [];
    const ranges: number[] = [];
    for (const item of node.items) {
      list.push(this.convert(item));
      ranges.push(...this.#rangeOf(item, node.range?.[0] ?? 0));
    }
    this.#origins.set(list, { keys: new Map(), ranges, positions: this.#positions });
    return list;
  }

  #mapping(node: YAMLMap): Mapping {
    const mapping = emptyMapping();
    const origin: Origin = { keys: new Map(), ranges: [], positions: this.#positions };
    for (const { key, value } of node.items) {
      const start = node.range?.[0] ?? 0;
      const [keyStart, keyEnd] = this.#rangeOf(key, start);
      const converted = this.convert(value);
      const name = this.#key(key, keyStart, keyEnd);
      if (name === undefined) continue;
      const earlier = origin.keys.get(name);
      if (earlier !== undefined) {
        const first = origin.ranges[4 * earlier];
        const { line, column } = this.#positions.span(first, first);
        const place = `${line}:${column}`;
        const message = `The key ${shown(name)} stands here a second time; first at ${place}.`;
        const span = this.#positions.span(keyStart, keyEnd);
        this.#findings.add('duplicate-key', span, message, 'Remove one of the two, or rename it.');
        continue;
      }
      mapping[name] = converted;
      origin.keys.set(name, origin.keys.size);
      const [valueStart, valueEnd] =
        value === null ? [keyStart, keyEnd] : this.#rangeOf(value, start);
      origin.ranges.push(keyStart, keyEnd, valueStart, valueEnd);
    }
    this.#origins.set(mapping, origin);
    return mapping;
  }

  /** The text of a key; undefined, with a finding, for what can't be one. */
  #key(key: unknown, start: number, end: number): string | undefined {
    if (!isScalar(key) || typeof key.value !== 'string') {
      const hint = 'Put quotes around it if text is meant.';
      const kind = isScalar(key) ? 'A number, truth value or nothing' : 'An alias or a collection';
      const span = this.#positions.span(start, end);
      this.#findings.add('non-string-key', span, `${kind} cannot be a key.`, hint);
      return undefined;
    }
    if (key.value === '<<' && key.type === Scalar.PLAIN) {
      const message = 'The merge key "<<" is not part of the language.';
      const span = this.#positions.span(start, end);
      this.#findings.add('yaml-merge-key', span, message, 'Write the merged entries out.');
      return undefined;
    }
    return normalized(key.value);
  }

  #rangeOf(node: unknown, otherwise: number): readonly [number, number] {
    if (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) {
      if (node.range) return [node.range[0], node.range[1]];
    }
    return [otherwise, otherwise];
  }
}

/**
 * Converts a parsed document. Whatever is wrong is reported.
 * @param origins where to note what stands where; the same for all files of one policy
 * @returns undefined where the document must not be looked at any further
 */
export function convertDocument(
  document: Document.Parsed,
  positions: Positions,
  findings: Findings,
  origins: Origins = new Map(),
): Tree | undefined {
  const converter = new Converter(positions, findings, origins);
  try {
    const root = converter.convert(document.contents);
    return new Tree(root, origins, positions);
  } catch (error) {
    if (error instanceof AliasBomb) return undefined;
    throw error;
  }
}
