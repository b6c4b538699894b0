/**
 * Owns: writing `from:` and the version into the text of a policy, and nothing else: what is not
 * changed stays as it stands, comments and all. Places are found in the YAML tree, the changes are
 * made in the text.
 * Must not know: why anything is renamed.
 */

import { isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Alias, Document, Pair, YAMLMap } from 'yaml';

/** Replaces `length` characters from `offset` on. */
interface Splice {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** What is to be written; names as the document has them now. */
export interface Changes {
  readonly predecessor: { readonly name: string; readonly version: string };
  /** Undefined where the document's own is right. */
  readonly version: string | undefined;
  /** By the name of a type or label, the name that it had; undefined for one that had the same. */
  readonly types: ReadonlyMap<string, string | undefined>;
  readonly labels: ReadonlyMap<string, string | undefined>;
}

const PLAIN = /^[A-Za-z][\w.-]*$/;
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A text as a YAML scalar that is read as just that. */
function scalar(text: string): string {
  return PLAIN.test(text) && !WORDS.test(text) ? text : JSON.stringify(text);
}

const nameOf = (node: unknown): string | undefined =>
  isScalar(node) && typeof node.value === 'string' ? node.value.normalize('NFC') : undefined;

const startOf = (node: { range?: readonly number[] | null }): number => node.range?.[0] ?? 0;
const endOf = (node: { range?: readonly number[] | null }): number => node.range?.[1] ?? 0;

class Writer {
  readonly #text: string;
  readonly #document: Document.Parsed;
  readonly #splices: Splice[] = [];
  /** Mappings that several places share: what is written into one would stand in all. */
  readonly #aliasesOf = new Map<string, Alias[]>();

  constructor(text: string) {
    this.#text = text;
    this.#document = parseDocument(text, { schema: 'core', merge: false, uniqueKeys: false });
    visit(this.#document, {
      Alias: (_key, alias) => {
        const known = this.#aliasesOf.get(alias.source);
        if (known === undefined) this.#aliasesOf.set(alias.source, [alias]);
        else known.push(alias);
      },
    });
  }

  write({ predecessor, version, types, labels }: Changes): string {
    this.#head(predecessor, version);
    const list = this.#section('types');
    if (isSeq(list)) for (const item of list.items) this.#type(item, types);
    for (const name of ['labels', 'resources']) {
      const section = this.#section(name);
      if (isMap(section)) for (const pair of section.items) this.#label(pair, labels);
    }
    return this.#spliced();
  }

  #spliced(): string {
    let text = this.#text;
    for (const { offset, length, text: piece } of this.#splices.toSorted(
      (a, b) => b.offset - a.offset,
    )) {
      text = text.slice(0, offset) + piece + text.slice(offset + length);
    }
    return text;
  }

  #section(name: string): unknown {
    const { contents } = this.#document;
    const found = isMap(contents) ? contents.items.find(({ key }) => nameOf(key) === name) : null;
    const value = found?.value;
    return isAlias(value) ? value.resolve(this.#document) : value;
  }

  #replace(node: { range?: readonly number[] | null }, text: string): void {
    const offset = startOf(node);
    this.#splices.push({ offset, length: endOf(node) - offset, text });
  }

  #insert(offset: number, text: string): void {
    this.#splices.push({ offset, length: 0, text });
  }

  #head(predecessor: Changes['predecessor'], version: string | undefined): void {
    const policy = this.#section('policy');
    if (!isMap(policy)) return;
    const pairOf = (name: string) => policy.items.find(({ key }) => nameOf(key) === name);
    const [from, current] = [pairOf('from')?.value, pairOf('version')?.value];
    const { name, version: followed } = predecessor;
    const said = `{ name: ${scalar(name)}, version: "${followed}" }`;
    if (isScalar(current) || isAlias(current)) {
      if (version !== undefined) this.#replace(current, `"${version}"`);
      if (from === undefined) this.#append(policy, endOf(current), `from: ${said}`);
    }
    if (isMap(from) || isAlias(from) || isScalar(from)) this.#replace(from, said);
  }

  /** Adds an entry behind the one that ends at `end`. */
  #append(mapping: YAMLMap, end: number, entry: string): void {
    if (mapping.flow === true) {
      this.#insert(end, `, ${entry}`);
      return;
    }
    const newline = this.#text.indexOf('\n', end);
    const offset = newline < 0 ? this.#text.length : newline;
    this.#insert(offset, `\n${this.#indentOf(mapping)}${entry}`);
  }

  /** Spaces as far in as the entries of a mapping in block style stand. */
  #indentOf(mapping: YAMLMap): string {
    const start = startOf(mapping);
    const line = this.#text.lastIndexOf('\n', start - 1) + 1;
    return ' '.repeat(start - line);
  }

  #type(item: unknown, former: ReadonlyMap<string, string | undefined>): void {
    const resolved = isAlias(item) ? item.resolve(this.#document) : item;
    const name = isMap(resolved) ? nameOf(resolved.get('name', true)) : nameOf(resolved);
    if (name === undefined) return;
    if (isMap(resolved)) {
      this.#entry(item, resolved, former.get(name));
      return;
    }
    const from = former.get(name);
    if (from === undefined) return;
    const fresh = (written: string): string => `{ name: ${written}, from: ${scalar(from)} }`;
    if (isAlias(item)) this.#replace(item, fresh(scalar(name)));
    else if (isScalar(item)) {
      // An anchor stays with the name, which is what its aliases mean.
      const start = this.#withAnchor(startOf(item));
      const written = this.#text.slice(start, endOf(item));
      this.#splices.push({ offset: start, length: written.length, text: fresh(written) });
    }
  }

  #withAnchor(start: number): number {
    const before = /&[^\s,[\]{}]+\s+$/.exec(this.#text.slice(0, start));
    return before === null ? start : before.index;
  }

  #label({ key, value }: Pair, former: ReadonlyMap<string, string | undefined>): void {
    const name = nameOf(key);
    if (name === undefined) return;
    const resolved = isAlias(value) ? value.resolve(this.#document) : value;
    if (isMap(resolved)) this.#entry(value, resolved, former.get(name));
  }

  /** Says in a mapping what it is renamed from, or no longer says that it is. */
  #entry(node: unknown, mapping: YAMLMap, from: string | undefined): void {
    const said = mapping.get('from', true);
    if (from === undefined && said === undefined) return;
    if (nameOf(said) === from) return;
    if (isAlias(node)) {
      this.#replace(node, this.#writtenOut(mapping, from));
      return;
    }
    // Others that share this mapping get it as it was, written out.
    for (const alias of this.#aliasesOf.get(mapping.anchor ?? '') ?? []) {
      if (mapping.anchor === undefined) break;
      this.#replace(alias, this.#writtenOut(mapping, nameOf(said)));
    }
    if (isScalar(said) && from !== undefined) this.#replace(said, scalar(from));
    else if (said === undefined) this.#prepend(mapping, `from: ${scalar(from ?? '')}`);
    else this.#remove(mapping);
  }

  /** A mapping in one line, with another `from`. JSON is YAML. */
  #writtenOut(mapping: YAMLMap, from: string | undefined): string {
    const plain: unknown = mapping.toJS(this.#document);
    const entries = Object.entries(Object(plain)).filter(([key]) => key !== 'from');
    if (from !== undefined) entries.unshift(['from', from]);
    const shown = entries.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `{ ${shown.join(', ')} }`;
  }

  #prepend(mapping: YAMLMap, entry: string): void {
    const [first] = mapping.items;
    const key = first?.key;
    if (!isScalar(key)) return;
    const indent = this.#indentOf(mapping);
    const start = startOf(key);
    const line = this.#text.slice(this.#text.lastIndexOf('\n', start - 1) + 1, start);
    if (mapping.flow === true) this.#insert(start, `${entry}, `);
    else if (line.trim() === '') this.#insert(this.#lineEndBefore(start), `\n${indent}${entry}`);
    else this.#insert(start, `${entry}\n${indent}`);
  }

  /** The end of the last line before a place that has more than a comment: those stay below. */
  #lineEndBefore(offset: number): number {
    let end = this.#text.lastIndexOf('\n', offset - 1);
    for (;;) {
      const start = this.#text.lastIndexOf('\n', end - 1) + 1;
      const line = this.#text.slice(start, end).trim();
      if (start === 0 || (line !== '' && !line.startsWith('#'))) break;
      end = start - 1;
    }
    return this.#text[end - 1] === '\r' ? end - 1 : end;
  }

  /** Takes the entry `from` out of a mapping that has others. */
  #remove(mapping: YAMLMap): void {
    const at = mapping.items.findIndex(({ key }) => nameOf(key) === 'from');
    const { key, value } = mapping.items[at];
    const next = mapping.items[at + 1]?.key;
    const last = mapping.items[at - 1]?.value;
    if (!isScalar(key)) return;
    // Up to the next entry; of the last one, from the end of the one before.
    const isLast = !isScalar(next);
    const offset =
      isLast && (isScalar(last) || isMap(last) || isSeq(last) || isAlias(last))
        ? endOf(last)
        : startOf(key);
    const end = isLast
      ? isScalar(value) || isAlias(value)
        ? endOf(value)
        : offset
      : startOf(next);
    this.#splices.push({ offset, length: end - offset, text: '' });
  }
}

/** The text of a sound policy with these changes in it. */
export function rewritten(text: string, changes: Changes): string {
  return new Writer(text).write(changes);
}
