/**
 * Owns: the documents that an editor has open, and what is known about each. A document is looked
 * at again only when its text, or that of an open file that it includes, has changed. What a policy
 * includes is read as the editor has it, and from disk where it isn't open.
 * Must not know: the protocol.
 */

import { isAbsolute } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { POLICY_BYTES_MAX } from '../../policy/limits.ts';
import { readRegularFile } from '../files.ts';
import { Analysis } from './analysis.ts';
import { policiesAbove } from './policies_above.ts';
import { readDocument } from './read_document.ts';

/** A text that an editor has open. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  getText(): string;
}

/** The documents that an editor has open. */
export interface OpenDocuments {
  get(uri: string): OpenDocument | undefined;
  all(): Iterable<OpenDocument>;
}

interface Known {
  /** The versions of all open documents that were read, by URI. */
  readonly versions: ReadonlyMap<string, number>;
  /** All documents that were read, open or not. */
  readonly read: readonly string[];
  readonly analysis: Analysis;
}

/** The name of a document's file; the URI itself where it is none. */
function nameOf(uri: string): string {
  try {
    return fileURLToPath(uri);
  } catch {
    return uri;
  }
}

/** The bytes of a text. Offsets stay: a byte order mark becomes a blank line. */
const bytesOf = (text: string): Uint8Array =>
  new TextEncoder().encode(text.replace(/^\u{feff}/u, '\n'));

export class Workspace {
  readonly #open: OpenDocuments;
  readonly #known = new Map<string, Known>();
  /** By the URI of a part, that of the policy on disk which includes it; undefined for none. */
  readonly #owners = new Map<string, string | undefined>();
  /** The workspace's folders. Above them nothing is looked for. */
  folders: readonly string[] = [];

  constructor(open: OpenDocuments) {
    this.#open = open;
  }

  /** Forgets what was read, of one document or, where files on disk may have changed, of all. */
  forget(uri?: string): void {
    this.#owners.clear();
    if (uri !== undefined) this.#known.delete(uri);
    else {
      for (const [each, { analysis, read }] of this.#known) {
        // No document has this version: everything is read again, and soundness is kept meanwhile.
        this.#known.set(each, { versions: new Map([[each, -1]]), read: [each, ...read], analysis });
      }
    }
  }

  /**
   * What is known about a document as it is now: of the policy that includes it, open or found on
   * disk, or of itself; undefined for one that isn't open.
   */
  analysisOf(uri: string): Analysis | undefined {
    const own = this.#open.get(uri) === undefined ? undefined : this.#analyse(uri);
    if (own?.kind !== 'fragment') return own;
    for (const { uri: other } of this.#open.all()) {
      const analysis = other === uri ? undefined : this.#analyse(other);
      if (analysis?.kind === 'policy' && analysis.uris.includes(uri)) return analysis;
    }
    return this.#ownerOf(uri) ?? own;
  }

  /** What is known of the policy on disk that includes a document. */
  #ownerOf(uri: string): Analysis | undefined {
    if (this.#owners.has(uri)) {
      const known = this.#owners.get(uri);
      const analysis = known === undefined ? undefined : this.#analyse(known);
      if (analysis === undefined || analysis.uris.includes(uri)) return analysis;
    }
    this.#owners.set(uri, undefined);
    const name = nameOf(uri);
    if (!isAbsolute(name)) return undefined;
    for (const { path, bytes } of policiesAbove(name, this.folders)) {
      const owner = pathToFileURL(path).href;
      // What is open was looked at, as the editor has it.
      if (this.#open.get(owner) !== undefined) continue;
      const analysis = this.#analyse(owner, bytes);
      if (analysis?.kind !== 'policy' || !analysis.uris.includes(uri)) {
        this.#known.delete(owner);
        continue;
      }
      this.#owners.set(uri, owner);
      return analysis;
    }
    return undefined;
  }

  /** @param given the bytes of a file that isn't open, where they were read just now */
  #analyse(uri: string, given?: Uint8Array): Analysis | undefined {
    const document = this.#open.get(uri);
    const known = this.#known.get(uri);
    if (known !== undefined && this.#isFresh(known)) return known.analysis;
    const bytes = document === undefined ? (given ?? onDisk(uri)) : bytesOf(document.getText());
    if (bytes === undefined) {
      this.#known.delete(uri);
      return undefined;
    }
    const byName = new Map([...this.#open.all()].map((each) => [nameOf(each.uri), each]));
    const versions = new Map<string, number>();
    if (document !== undefined) versions.set(uri, document.version);
    const held = (name: string): Uint8Array | undefined => {
      const other = byName.get(name);
      if (other === undefined) return undefined;
      versions.set(other.uri, other.version);
      return bytesOf(other.getText());
    };
    const uriOf = (name: string): string => byName.get(name)?.uri ?? pathToFileURL(name).href;
    const { kind, reading, isStillSound } = readDocument(nameOf(uri), bytes, held);
    const uris = reading.files.map((name, file) => (file === 0 ? uri : uriOf(name)));
    const before = isStillSound ? known?.analysis.sound : undefined;
    const analysis = new Analysis(uris, kind, reading, before);
    const read = new Set([...uris, ...versions.keys()]);
    this.#known.set(uri, { versions, read: [...read], analysis });
    return analysis;
  }

  /** Whether nothing changed, and no file that was read from disk was opened since. */
  #isFresh({ versions, read }: Known): boolean {
    return read.every((uri) => this.#open.get(uri)?.version === versions.get(uri));
  }
}

/** The bytes of a file that isn't open; undefined for what can't be read. */
function onDisk(uri: string): Uint8Array | undefined {
  const content = readRegularFile(nameOf(uri), POLICY_BYTES_MAX);
  return content.kind === 'bytes' ? content.bytes : undefined;
}
