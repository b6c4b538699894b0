/**
 * Owns: the documents that an editor has open, and what is known about each. A document is looked
 * at again only when its text, or that of an open file that it includes, has changed. What a policy
 * includes is read as the editor has it, and from disk where it isn't open.
 * Must not know: the protocol.
 */

import { isAbsolute } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { POLICY_BYTES_MAX } from '../../policy/limits.ts';
import { readPolicy } from '../../policy/read.ts';
import type { Include, PolicyReading } from '../../policy/read.ts';
import { tooLarge } from '../policy_file.ts';
import { includeHeld } from '../policy_source/held_include.ts';
import { Analysis } from './analysis.ts';

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

  constructor(open: OpenDocuments) {
    this.#open = open;
  }

  /** Forgets what was read, of one document or, where files on disk may have changed, of all. */
  forget(uri?: string): void {
    if (uri !== undefined) this.#known.delete(uri);
    else {
      for (const [each, { analysis }] of this.#known) {
        this.#known.set(each, { versions: new Map(), analysis });
      }
    }
  }

  /**
   * What is known about a document as it is now: of the open policy that includes it, or of itself;
   * undefined for one that isn't open.
   */
  analysisOf(uri: string): Analysis | undefined {
    const own = this.#analyse(uri);
    if (own?.isPart !== true) return own;
    for (const { uri: other } of this.#open.all()) {
      const analysis = other === uri ? undefined : this.#analyse(other);
      if (analysis?.isPart === false && analysis.uris.includes(uri)) return analysis;
    }
    return own;
  }

  #analyse(uri: string): Analysis | undefined {
    const document = this.#open.get(uri);
    if (document === undefined) return undefined;
    const known = this.#known.get(uri);
    if (known !== undefined && this.#isFresh(known)) return known.analysis;
    const byName = new Map([...this.#open.all()].map((each) => [nameOf(each.uri), each]));
    const versions = new Map([[uri, document.version]]);
    const held = (name: string): Uint8Array | undefined => {
      const other = byName.get(name);
      if (other === undefined) return undefined;
      versions.set(other.uri, other.version);
      return bytesOf(other.getText());
    };
    const reading = read(nameOf(uri), bytesOf(document.getText()), held);
    const uris = reading.files.map((name, file) => {
      if (file === 0) return uri;
      return byName.get(name)?.uri ?? pathToFileURL(name).href;
    });
    const analysis = new Analysis(uris, reading, known?.analysis.sound);
    this.#known.set(uri, { versions, analysis });
    return analysis;
  }

  /** Whether nothing changed, and no file that was read from disk was opened since. */
  #isFresh({ versions, analysis }: Known): boolean {
    return analysis.uris.every((uri) => this.#open.get(uri)?.version === versions.get(uri));
  }
}

function read(
  name: string,
  bytes: Uint8Array,
  held: (name: string) => Uint8Array | undefined,
): PolicyReading {
  if (bytes.length > POLICY_BYTES_MAX) return tooLarge(name, bytes.length);
  const isFile = isAbsolute(name);
  const nowhere: Include = () => ({ fault: 'this document stands in no folder yet' });
  return readPolicy(name, bytes, isFile ? includeHeld(name, held) : nowhere);
}
