/**
 * Owns: what can be written at a place of a policy that is being written, and so is often broken:
 * a word is put at the cursor, and where it then stands in the outline says what may stand there.
 * Must not know: the protocol.
 */

import { FILE_KEYS, FORMS, placeAt } from '../../policy/forms.ts';
import type { Form } from '../../policy/forms.ts';
import { ADMIN_OPERATIONS, OPERATIONS } from '../../policy/operations.ts';
import { quoted, writtenText } from '../format_policy/scalars.ts';
import { kindOf } from '../policy_source/mentions.ts';
import { entriesBelow, outlineOf, pathOf } from '../policy_source/outline.ts';
import type { OutlineEntry, OutlineNode } from '../policy_source/outline.ts';
import { choicesAt, kindsAt } from '../policy_source/schema_at.ts';
import type { Analysis } from './analysis.ts';

/** A word that no policy has. */
const WORD = 'zqjxkvzqjx';

export interface Proposal {
  readonly label: string;
  readonly what: 'key' | 'type' | 'label' | 'role' | 'conflict' | 'operation' | 'word';
  readonly detail: string;
  /** What is written in place of the text from `start` to `end`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Gap {
  readonly entry: OutlineEntry;
  readonly node: OutlineNode;
  readonly isKey: boolean;
}

/** What is written anew in the text without the word. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const holds = (node: OutlineNode | undefined): boolean =>
  node?.kind === 'text' && String(node.value).includes(WORD);

/** Where the word came to stand. */
function gapIn(text: string): Gap | undefined {
  for (const entry of entriesBelow(outlineOf(text).root)) {
    if (entry.key !== undefined && holds(entry.key)) return { entry, node: entry.key, isKey: true };
    if (holds(entry.value)) return { entry, node: entry.value, isKey: false };
  }
  return undefined;
}

/** Looks at the cursor's place as that of a value, then as that of a key. */
function gapAt(text: string, offset: number): Gap | undefined {
  const before = text.slice(0, offset);
  const after = text.slice(offset);
  const withWord = before + WORD + after;
  const asValue = gapIn(withWord);
  // A word that took the next line's key into itself stands where a key is meant.
  const isWhole =
    asValue !== undefined && !withWord.slice(asValue.node.start, asValue.node.end).includes('\n');
  if (isWhole) return asValue;
  return gapIn(`${before}${WORD}: ${after}`) ?? asValue;
}

class Proposer {
  readonly #analysis: Analysis;
  readonly #uri: string;
  readonly #gap: Gap;
  readonly #stretch: Stretch;
  readonly #proposals: Proposal[] = [];

  constructor(analysis: Analysis, uri: string, gap: Gap, stretch: Stretch) {
    this.#analysis = analysis;
    this.#uri = uri;
    this.#gap = gap;
    this.#stretch = stretch;
  }

  propose(): readonly Proposal[] {
    const { entry, node, isKey } = this.#gap;
    const path = pathOf(entry.value);
    if (isKey) {
      this.#addKeys(entry.parent, path.slice(0, -1));
      return this.#proposals;
    }
    this.#addNames(path);
    for (const word of choicesAt(path)) this.#add(word, 'word', '');
    const kinds = kindsAt(path);
    if (kinds.has('boolean')) for (const word of ['true', 'false']) this.#addPlain(word, word);
    // A mapping that has no key yet.
    if (kinds.has('object') && node.style === 'plain') this.#addKeys(undefined, path);
    return this.#proposals;
  }

  #addPlain(label: string, text: string, what: Proposal['what'] = 'word', detail = ''): void {
    this.#proposals.push({ label, what, detail, text, ...this.#stretch });
  }

  #add(name: string, what: Proposal['what'], detail: string): void {
    const { style } = this.#gap.node;
    const isQuoted = style === 'double' || style === 'single';
    this.#addPlain(name, isQuoted ? quoted(name) : writtenText(name), what, detail);
  }

  #addKeys(parent: OutlineNode | undefined, path: readonly string[]): void {
    const { form, key } = placeAt(path);
    if (key !== undefined) return;
    const present = new Set(parent?.entries.map(({ step }) => step));
    const keys: Readonly<Record<string, string>> = FORMS[form];
    const { allowed } = FILE_KEYS[this.#analysis.kindOf(this.#uri)];
    for (const [name, phrase] of Object.entries(keys)) {
      if (form === 'document' && !allowed.has(name)) continue;
      if (!present.has(name)) this.#addPlain(name, `${name}: `, 'key', phrase);
    }
  }

  #addNames(path: readonly string[]): void {
    const kind = kindOf(path);
    if (kind === undefined) return;
    if (kind === 'operation') {
      const { form } = placeAt(path);
      for (const { name, phrase } of operationsFor(form)) {
        this.#add(name, 'operation', phrase.replace('{object}', 'the object'));
      }
      return;
    }
    if (kind === 'invariant') return;
    const { parent } = this.#gap.entry;
    const present = parent.kind === 'list' ? parent.entries.map(({ value }) => value.value) : [];
    const names = new Set(this.#analysis.sources.declared(kind));
    for (const name of names) {
      if (!present.includes(name) && !name.includes(WORD)) this.#add(name, kind, '');
    }
  }
}

const operationsFor = (form: Form) =>
  form === 'role' || form === 'rule' ? ADMIN_OPERATIONS : OPERATIONS;

/** What can be written at an offset of a document's text. */
export function proposalsAt(
  analysis: Analysis,
  uri: string,
  text: string,
  offset: number,
): readonly Proposal[] {
  const gap = gapAt(text, offset);
  if (gap === undefined) return [];
  const { start } = gap.node;
  const end = gap.node.end - WORD.length;
  // Quotes that nobody closed yet reach into what follows: that is not to be replaced.
  const isOpen = end < offset || text.slice(start, end).includes('\n');
  const stretch = { start: Math.min(start, offset), end: isOpen ? offset : end };
  return new Proposer(analysis, uri, gap, stretch).propose();
}
