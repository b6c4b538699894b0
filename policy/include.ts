/**
 * Owns: gathering the files of a policy: its own and those that it includes, each once, in the
 * order in which they are met. Where files come from is for those who call the reader.
 * Must not know: what is in the sections.
 */

import type { Findings } from './findings.ts';
import { Positions } from './findings.ts';
import type { Span } from './finding.ts';
import { POLICY_BYTES_MAX, POLICY_FILES_MAX } from './limits.ts';
import { LABEL_PATTERN, shown } from './names.ts';
import { parseText } from './parse.ts';
import { checkShape } from './shape.ts';
import type { FileKind } from './forms.ts';
import type { Suggester } from './suggest.ts';
import { decodeText } from './text.ts';
import { convertDocument, isList, isMapping } from './tree.ts';
import type { Origins, Tree } from './tree.ts';

/** One file that was found for an `include`. */
export interface IncludedFile {
  /** What findings and rules call it: for files on disk, the path from where the command runs. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The same for two names of one file; the name itself where it is left out. */
  readonly identity?: string;
}

/**
 * Finds the files that `pattern` stands for in the folder of the file `from`. An empty list where
 * there are none; `fault` completes "PATTERN cannot be included: …".
 */
export type Include = (
  pattern: string,
  from: string,
) => { readonly files: readonly IncludedFile[] } | { readonly fault: string };

const NAME = new RegExp(LABEL_PATTERN, 'u');

/** A file being read: its number, and those that include it, itself last. */
interface Place {
  readonly name: string;
  readonly chain: readonly string[];
}

export class Sources {
  readonly #findings: Findings;
  readonly #suggester: Suggester;
  readonly #include: Include | undefined;
  readonly #names = new Set<string>();
  /** By identity: the name under which a file was read. */
  readonly #identities = new Map<string, string>();
  #bytes = 0;
  readonly origins: Origins = new Map();
  readonly texts: string[] = [];
  readonly trees: Tree[] = [];
  /** Whether some file could not be understood at all. */
  isDamaged = false;

  constructor(findings: Findings, suggester: Suggester, include: Include | undefined) {
    this.#findings = findings;
    this.#suggester = suggester;
    this.#include = include;
  }

  /** Reads the file that was asked for, whose number is 0, and all that it includes. */
  read(file: string, bytes: Uint8Array, kind: FileKind): void {
    this.#bytes = bytes.length;
    this.#names.add(file);
    this.#identities.set(file, file);
    this.#file(bytes, 0, { name: file, chain: [file] }, kind);
  }

  #file(bytes: Uint8Array, number: number, place: Place, kind: FileKind): void {
    const { text, fault } = decodeText(bytes);
    this.texts[number] = text;
    const positions = new Positions(text, number);
    if (fault !== undefined) {
      const end = positions.span(text.length, text.length);
      this.#findings.add(fault.rule, end, fault.message, fault.hint);
    }
    const tree = fault === undefined ? this.#tree(text, positions, kind) : undefined;
    if (tree === undefined) {
      this.isDamaged = true;
      return;
    }
    checkShape(tree, this.#findings, this.#suggester, kind);
    this.trees.push(tree);
    if (kind !== 'tests') this.#includes(tree, place);
  }

  #tree(text: string, positions: Positions, kind: FileKind): Tree | undefined {
    const findings = this.#findings;
    const isFirst = this.trees.length === 0;
    const failedBefore = findings.failed;
    const document = parseText(text, positions, findings);
    if (document === undefined) return undefined;
    const tree = convertDocument(document, positions, findings, this.origins);
    if (tree === undefined || tree.root !== null) return tree;
    // An empty file that isn't well-formed either was reported.
    if (!findings.failed || (!isFirst && !failedBefore)) {
      const isPolicy = kind === 'policy';
      const message = `The file holds no ${isPolicy ? 'policy' : 'part of one'}.`;
      const hint = isPolicy
        ? '`bulkhead init` writes one to start from.'
        : 'Write at least `bulkhead: 1`.';
      findings.add('empty-file', tree.start(), message, hint);
    }
    return undefined;
  }

  #includes(tree: Tree, place: Place): void {
    if (!isMapping(tree.root) || !('include' in tree.root)) return;
    const value = tree.root['include'];
    if (typeof value === 'string')
      this.#pattern(value, tree.valueSpan(tree.root, 'include'), place);
    if (!isList(value)) return;
    for (const [index, pattern] of value.entries()) {
      if (typeof pattern === 'string') this.#pattern(pattern, tree.itemSpan(value, index), place);
    }
  }

  #refuse(span: Span, what: string, why: string): void {
    this.isDamaged = true;
    const message = `${shown(what)} cannot be included: ${why}.`;
    const hint = 'Name files in the folder of the policy, or below it.';
    this.#findings.add('include-refused', span, message, hint);
  }

  #pattern(pattern: string, span: Span, place: Place): void {
    // What can't be a name was reported where the shape was checked.
    if (!NAME.test(pattern)) return;
    if (this.#include === undefined) {
      this.#refuse(span, pattern, 'files are not included here');
      return;
    }
    const found = this.#include(pattern, place.name);
    if ('fault' in found) {
      this.#refuse(span, pattern, found.fault);
      return;
    }
    if (found.files.length === 0) {
      this.isDamaged = true;
      const message = `${shown(pattern)} matches no file.`;
      const hint = 'Patterns are relative to the folder of the file that they stand in.';
      this.#findings.add('include-nothing', span, message, hint);
    }
    for (const file of found.files) if (!this.#one(file, span, place)) return;
  }

  /** Reads one file; false where it is no use to go on. */
  #one({ name, bytes, identity = name }: IncludedFile, span: Span, place: Place): boolean {
    if (place.chain.includes(name)) {
      const chain = [...place.chain.slice(place.chain.indexOf(name)), name];
      const message = `A file includes itself: ${chain.slice(0, 8).map(shown).join(' includes ')}.`;
      const hint = 'Remove one of these from `include`.';
      this.#findings.add('include-cycle', span, message, hint);
      return true;
    }
    // What two files include is there once.
    if (this.#names.has(name)) return true;
    const other = this.#identities.get(identity);
    if (other !== undefined) {
      this.#refuse(span, name, `it is ${shown(other)} under another name`);
      return true;
    }
    this.#bytes += bytes.length;
    if (this.#names.size >= POLICY_FILES_MAX || this.#bytes > POLICY_BYTES_MAX) {
      const most = `${POLICY_FILES_MAX} files and ${POLICY_BYTES_MAX} bytes`;
      this.#refuse(span, name, `a policy may have ${most} in all`);
      return false;
    }
    this.#names.add(name);
    this.#identities.set(identity, name);
    const number = this.#findings.addFile(name);
    this.#file(bytes, number, { name, chain: [...place.chain, name] }, 'fragment');
    return true;
  }
}
