/**
 * Owns: the documents that an editor has open, and what is known about each. A document is looked
 * at again only when its text has changed.
 * Must not know: the protocol.
 */

import { fileURLToPath } from 'node:url';
import { POLICY_BYTES_MAX } from '../../policy/limits.ts';
import { readPolicy } from '../../policy/read.ts';
import type { PolicyReading } from '../../policy/read.ts';
import { isWholePolicy } from '../format_policy/format_file.ts';
import { tooLarge } from '../policy_file.ts';
import { Analysis } from './analysis.ts';

/** A text that an editor has open. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  getText(): string;
}

interface Known {
  readonly version: number;
  readonly analysis: Analysis;
}

/** What is wrong with a part of a policy, looked at without the policy that includes it. */
const OF_A_PART = /^(?:yaml-|too-|not-text|control-|duplicate-key|unknown-key|non-string)/;

/** The name of a document's file as findings show it. */
export function nameOf(uri: string): string {
  try {
    return fileURLToPath(uri);
  } catch {
    return uri;
  }
}

export class Workspace {
  readonly #open: (uri: string) => OpenDocument | undefined;
  readonly #known = new Map<string, Known>();

  /** @param open gives the document that the editor has open under a URI */
  constructor(open: (uri: string) => OpenDocument | undefined) {
    this.#open = open;
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }

  /** What is known about a document as it is now; undefined for one that isn't open. */
  analysisOf(uri: string): Analysis | undefined {
    const document = this.#open(uri);
    if (document === undefined) return undefined;
    const known = this.#known.get(uri);
    if (known?.version === document.version) return known.analysis;
    const reading = readText(nameOf(uri), document.getText());
    const analysis = new Analysis([uri], reading, known?.analysis.sound);
    this.#known.set(uri, { version: document.version, analysis });
    return analysis;
  }
}

/** Reads a document. Offsets are those of its text: a byte order mark becomes a blank line. */
function readText(name: string, text: string): PolicyReading {
  const bytes = new TextEncoder().encode(text.replace(/^\u{feff}/u, '\n'));
  if (bytes.length > POLICY_BYTES_MAX) return tooLarge(name, bytes.length);
  const reading = readPolicy(name, bytes);
  if (isWholePolicy(reading.texts[0])) return reading;
  const findings = reading.findings.filter(({ rule }) => OF_A_PART.test(rule));
  return { ...reading, findings };
}
