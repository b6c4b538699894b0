/**
 * Owns: the documents that the editor has open, each as the editor has it: what it says of them is
 * checked before it is believed, since whoever speaks the protocol may say anything.
 * Must not know: policies.
 */

import type { Connection } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

export interface DocumentListener {
  opened(uri: string): void;
  changed(uri: string): void;
  closed(uri: string): void;
}

/** What an editor may send, as far as it was checked. */
type Unchecked = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Unchecked =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Change {
  readonly range?: { readonly start: Place; readonly end: Place };
  readonly text: string;
}

interface Place {
  readonly line: number;
  readonly character: number;
}

const isPlace = (value: unknown): value is Place =>
  isObject(value) && Number.isInteger(value['line']) && Number.isInteger(value['character']);

function isChange(value: unknown): value is Change {
  if (!isObject(value) || typeof value['text'] !== 'string') return false;
  const range = value['range'];
  if (range === undefined) return true;
  return isObject(range) && isPlace(range['start']) && isPlace(range['end']);
}

export class Documents {
  readonly #open = new Map<string, TextDocument>();
  readonly #listener: DocumentListener;

  constructor(listener: DocumentListener) {
    this.#listener = listener;
  }

  get(uri: string): TextDocument | undefined {
    return this.#open.get(uri);
  }

  all(): Iterable<TextDocument> {
    return this.#open.values();
  }

  listen(connection: Connection): void {
    connection.onDidOpenTextDocument(({ textDocument }) => this.#onOpen(textDocument));
    connection.onDidChangeTextDocument((params) => {
      this.#onChange(params.textDocument, params.contentChanges);
    });
    connection.onDidCloseTextDocument(({ textDocument }) => this.#onClose(textDocument));
  }

  #onOpen(item: unknown): void {
    if (!isObject(item)) return;
    const { uri, version, text } = item;
    if (typeof uri !== 'string' || typeof version !== 'number' || typeof text !== 'string') return;
    this.#open.set(uri, TextDocument.create(uri, 'yaml', version, text));
    this.#listener.opened(uri);
  }

  #onChange(identifier: unknown, changes: unknown): void {
    if (!isObject(identifier) || !Array.isArray(changes)) return;
    const { uri, version } = identifier;
    const document = typeof uri === 'string' ? this.#open.get(uri) : undefined;
    if (document === undefined || typeof version !== 'number') return;
    if (!changes.every((change) => isChange(change))) return;
    TextDocument.update(document, changes, version);
    this.#listener.changed(document.uri);
  }

  #onClose(identifier: unknown): void {
    if (!isObject(identifier)) return;
    const { uri } = identifier;
    if (typeof uri === 'string' && this.#open.delete(uri)) this.#listener.closed(uri);
  }
}
