/**
 * Owns: an editor for tests: it starts the real server and speaks the real protocol with it.
 */

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  StreamMessageReader,
  StreamMessageWriter,
  createMessageConnection,
} from 'vscode-jsonrpc/node';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { PROGRAM, TWO_BANKS } from './command.ts';

/** A policy, without what the seed claims of itself, which would be in the way of counting. */
export const [BANKS] = readFileSync(TWO_BANKS, 'utf8').split('\n# What must hold');

export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly {
    readonly code: string;
    readonly message: string;
    readonly severity: number;
    readonly range: Range;
  }[];
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Edit {
  readonly range: Range;
  readonly newText: string;
}

export class Editor {
  readonly #child: ChildProcess;
  readonly connection: MessageConnection;
  readonly ended: Promise<number | null>;
  readonly published: Published[] = [];
  readonly messages: string[] = [];
  readonly #open = new Map<string, TextDocument>();
  err = '';

  constructor() {
    this.#child = spawn(PROGRAM, ['lsp', '--stdio'], { stdio: 'pipe' });
    this.ended = new Promise((done) => this.#child.on('exit', (code) => done(code)));
    this.#child.stderr!.on('data', (data: Buffer) => (this.err += data.toString()));
    this.connection = createMessageConnection(
      new StreamMessageReader(this.#child.stdout!),
      new StreamMessageWriter(this.#child.stdin!),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: Published) => {
      this.published.push(params);
    });
    this.connection.onNotification('window/showMessage', (params: { message: string }) => {
      this.messages.push(params.message);
    });
    this.connection.listen();
  }

  /** Writes bytes past the protocol. */
  write(bytes: string): void {
    this.#child.stdin!.write(bytes);
  }

  hangUp(): void {
    this.#child.stdin!.end();
  }

  async ask<T = unknown>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  async initialize(): Promise<Readonly<Record<string, unknown>>> {
    const result = await this.ask<{ capabilities: Record<string, unknown> }>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
    });
    await this.connection.sendNotification('initialized', {});
    return result.capabilities;
  }

  async open(uri: string, text: string): Promise<void> {
    const document = TextDocument.create(uri, 'yaml', 1, text);
    this.#open.set(uri, document);
    const item = { uri, languageId: 'yaml', version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: item });
  }

  document(uri: string): TextDocument {
    return this.#open.get(uri)!;
  }

  /** Changes stretches of a document, one after the other, on both sides. */
  async change(uri: string, edits: readonly { start: number; end: number; text: string }[]) {
    let document = this.document(uri);
    const version = document.version + 1;
    const contentChanges: unknown[] = [];
    for (const { start, end, text } of edits) {
      const range = { start: document.positionAt(start), end: document.positionAt(end) };
      contentChanges.push({ range, text });
      document = TextDocument.update(document, [{ range, text }], version);
    }
    this.#open.set(uri, document);
    const textDocument = { uri, version };
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges,
    });
  }

  /** The place of the `nth` appearance of some text, and `into` characters further. */
  at(uri: string, text: string, into = 0, nth = 0): { textDocument: object; position: Position } {
    const document = this.document(uri);
    let offset = -1;
    for (let seen = 0; seen <= nth; seen += 1) {
      offset = document.getText().indexOf(text, offset + 1);
      if (offset < 0) throw new Error(`there is no ${text}`);
    }
    return { textDocument: { uri }, position: document.positionAt(offset + into) };
  }

  /** The diagnostics of a document at its present version. */
  async diagnostics(uri: string): Promise<Published['diagnostics']> {
    const { version } = this.document(uri);
    for (;;) {
      const found = this.published.findLast((each) => each.uri === uri && each.version === version);
      if (found !== undefined) return found.diagnostics;
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  /** The text of a document after edits. */
  edited(uri: string, edits: readonly Edit[]): string {
    return TextDocument.applyEdits(this.document(uri), [...edits]);
  }

  async shutdown(): Promise<number | null> {
    await this.ask('shutdown', undefined);
    await this.connection.sendNotification('exit');
    return this.ended;
  }
}
