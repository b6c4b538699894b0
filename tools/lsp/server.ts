/**
 * Owns: the language server: the connection, what the editor has open, when diagnostics are sent.
 * INVARIANT: nothing but the protocol is written to standard output; a request that fails is told
 * on standard error and answered, and the server lives on.
 * Must not know: policies.
 */

import { fileURLToPath } from 'node:url';
import { CodeActionKind, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import type { CancellationToken, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { createConnection } from 'vscode-languageserver/node';
import type { Connection } from 'vscode-languageserver/node';
import manifest from '../../package.json' with { type: 'json' };
import * as answers from './answers.ts';
import type { Subject } from './answers.ts';
import { Documents } from './documents.ts';
import { definitionsAt, referencesAt, renamableAt, rename } from './naming.ts';
import { Workspace } from './workspace.ts';

/** Typing stops that long before a document is looked at again. */
const PAUSE_MS = 150;

const CAPABILITIES: InitializeResult = {
  serverInfo: { name: 'bulkhead', version: manifest.version },
  capabilities: {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentSymbolProvider: true,
    documentFormattingProvider: true,
    renameProvider: { prepareProvider: true },
    completionProvider: { triggerCharacters: ['[', ' ', ',', '"'] },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll],
    },
  },
};

type Phase = 'new' | 'running' | 'ended';

class Server {
  readonly #connection: Connection;
  readonly #documents = new Documents({
    opened: (uri) => {
      this.#publish(uri);
      if (this.#workspace.analysisOf(uri)?.kind === 'policy') this.#publishAll();
    },
    changed: (uri) => {
      this.#publishSoon(uri);
      this.#publishTests();
    },
    closed: (uri) => this.#close(uri),
  });
  readonly #workspace = new Workspace(this.#documents);
  readonly #tell: (text: string) => void;
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  /** By document, the URIs to which its diagnostics went. */
  readonly #published = new Map<string, readonly string[]>();
  /** By open document, the policy with which it was told about, or itself. */
  readonly #roots = new Map<string, string>();
  #phase: Phase = 'new';

  constructor(connection: Connection, tell: (text: string) => void) {
    this.#connection = connection;
    this.#tell = tell;
  }

  start(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => {
      this.#phase = 'running';
      this.#workspace.folders = foldersOf(params);
      return CAPABILITIES;
    });
    connection.onShutdown(() => {
      this.#phase = 'ended';
      for (const timer of this.#waiting.values()) clearTimeout(timer);
    });
    this.#answerQuestions();
    this.#answerChanges();
    this.#documents.listen(connection);
    connection.onDidSaveTextDocument(() => {
      this.#workspace.forget();
      this.#publishAll();
    });
    connection.listen();
  }

  #answerQuestions(): void {
    const connection = this.#connection;
    connection.onHover(this.#on((subject, { position }) => answers.hover(subject, position)));
    connection.onDefinition(
      this.#on((subject, { position }) => {
        const { document, analysis } = subject;
        const places = definitionsAt(analysis, document.uri, document.offsetAt(position));
        return answers.locations(subject, places);
      }),
    );
    connection.onReferences(
      this.#on((subject, { position, context }) => {
        const { document, analysis } = subject;
        const offset = document.offsetAt(position);
        const places = referencesAt(analysis, document.uri, offset, context.includeDeclaration);
        return answers.locations(subject, places);
      }),
    );
    connection.onDocumentSymbol(this.#on((subject) => answers.documentSymbols(subject)));
    connection.onCompletion(
      this.#on((subject, { position }) => answers.completion(subject, position)),
    );
  }

  #answerChanges(): void {
    const connection = this.#connection;
    connection.onDocumentFormatting(this.#on((subject) => answers.formatting(subject)));
    connection.onCodeAction(
      this.#on((subject, { range, context }) => answers.codeActions(subject, range, context.only)),
    );
    connection.onPrepareRename(
      this.#on((subject, { position }) => {
        const { document, analysis } = subject;
        const mention = renamableAt(analysis, document.uri, document.offsetAt(position));
        if (mention === undefined) return null;
        const { start, end } = mention.node;
        const range = { start: document.positionAt(start), end: document.positionAt(end) };
        return { range, placeholder: mention.name };
      }),
    );
    connection.onRenameRequest(
      this.#on((subject, { position, newName }) => {
        if (typeof newName !== 'string') throw invalid('there is no new name');
        const { document, analysis } = subject;
        const renaming = rename(analysis, document.uri, document.offsetAt(position), newName);
        if (!renaming.ok) {
          throw new ResponseError(LSPErrorCodes.RequestFailed, renaming.reason);
        }
        if (renaming.warning !== undefined) {
          void this.#connection.sendNotification('window/showMessage', {
            type: 2,
            message: renaming.warning,
          });
        }
        return answers.workspaceEdit(subject, renaming.edits);
      }),
    );
  }

  /** A handler of requests about a document; null for one that isn't open. */
  #on<P extends { readonly textDocument: { readonly uri: string } }, R>(
    answer: (subject: Subject, params: P) => R | Promise<R>,
  ) {
    return async (params: P, token: CancellationToken): Promise<R | null> => {
      if (this.#phase === 'new') {
        throw new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize comes first');
      }
      if (this.#phase === 'ended') {
        throw new ResponseError(ErrorCodes.InvalidRequest, 'the server was shut down');
      }
      // What was cancelled meanwhile is in the queue before this goes on.
      await new Promise((done) => setImmediate(done));
      if (token.isCancellationRequested) {
        throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      }
      try {
        const document = this.#documents.get(params.textDocument.uri);
        const analysis = document && this.#workspace.analysisOf(document.uri);
        if (document === undefined || analysis === undefined) return null;
        return await answer({ document, analysis }, params);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        this.#report(error);
        if (error instanceof TypeError) throw invalid(error.message);
        throw error;
      }
    };
  }

  #report(error: unknown): void {
    this.#tell(`bulkhead lsp: ${error instanceof Error ? error.message : String(error)}\n`);
  }

  #publishSoon(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.set(
      uri,
      setTimeout(() => this.#publish(uri), PAUSE_MS),
    );
  }

  #publish(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    try {
      const document = this.#documents.get(uri);
      const analysis = this.#workspace.analysisOf(uri);
      if (document === undefined || analysis === undefined) return;
      // First what it was told as before, part of something else or alone.
      this.#roots.set(uri, analysis.uris[0]);
      this.#withdrawOrphans();
      const found = answers.diagnosticsOf({ document, analysis });
      for (const [each, diagnostics] of found) {
        const version = this.#documents.get(each)?.version;
        const known = version === undefined ? {} : { version };
        void this.#connection.sendDiagnostics({ uri: each, ...known, diagnostics });
      }
      // A part is told about with the policy that includes it.
      const [root] = analysis.uris;
      this.#withdraw(root, [...found.keys()]);
    } catch (error) {
      this.#report(error);
    }
  }

  /** Looks again at all that is open: files on disk, or which files there are, changed. */
  #publishAll(): void {
    for (const { uri } of this.#documents.all()) this.#publishSoon(uri);
  }

  /** Looks again at open files of tests: what they are about may have changed. */
  #publishTests(): void {
    for (const { uri } of this.#documents.all()) {
      if (this.#workspace.analysisOf(uri)?.kind === 'tests') this.#publishSoon(uri);
    }
  }

  /** Takes back what was told with policies that no open document is part of any more. */
  #withdrawOrphans(): void {
    const roots = new Set(this.#roots.values());
    for (const root of this.#published.keys()) {
      if (roots.has(root)) continue;
      this.#withdraw(root, []);
      this.#published.delete(root);
    }
  }

  /** Takes back diagnostics of files that a policy no longer consists of. */
  #withdraw(uri: string, now: readonly string[]): void {
    for (const each of this.#published.get(uri) ?? []) {
      if (!now.includes(each))
        void this.#connection.sendDiagnostics({ uri: each, diagnostics: [] });
    }
    this.#published.set(uri, now);
  }

  #close(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    this.#workspace.forget(uri);
    this.#roots.delete(uri);
    this.#withdrawOrphans();
    // What includes it now has it from disk.
    this.#publishAll();
  }
}

/** The workspace's folders, as far as the editor names any on this machine. */
function foldersOf({ workspaceFolders, rootUri }: Partial<InitializeParams>): readonly string[] {
  const named: unknown[] = Array.isArray(workspaceFolders)
    ? workspaceFolders.map((folder: unknown) =>
        typeof folder === 'object' && folder !== null && 'uri' in folder ? folder.uri : undefined,
      )
    : [rootUri];
  return named.flatMap((uri) => {
    if (typeof uri !== 'string' || !uri.startsWith('file:')) return [];
    try {
      return [fileURLToPath(uri)];
    } catch {
      return [];
    }
  });
}

const invalid = (message: string) => new ResponseError(ErrorCodes.InvalidParams, message);

/**
 * Serves one editor on this process's standard streams. The end of the process is the end of the
 * protocol: 0 after a shutdown, 1 without one.
 */
export function serve(tell: (text: string) => void): void {
  const connection = createConnection(process.stdin, process.stdout);
  new Server(connection, tell).start();
}
