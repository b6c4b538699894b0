/**
 * Owns: reading a document as what it is: a policy with all that it includes, a part of one, or a
 * file of tests with the policy that they are about.
 * Must not know: URIs, what an editor has open.
 */

import { dirname, isAbsolute, join } from 'node:path';
import type { FileKind } from '../../policy/forms.ts';
import { POLICY_BYTES_MAX } from '../../policy/limits.ts';
import { readPart, readPolicy, readTests } from '../../policy/read.ts';
import type { Include, PolicyReading } from '../../policy/read.ts';
import { DEFAULT_MODEL } from '../../policy/default_policy.ts';
import { decodeText } from '../../policy/text.ts';
import { readRegularFile } from '../files.ts';
import { isWholePolicy } from '../format_policy/format_file.ts';
import { tooLarge } from '../policy_file.ts';
import { includeHeld } from '../policy_source/held_include.ts';
import { outlineOf } from '../policy_source/outline.ts';
import { isTestFile, policyBeside } from '../testing/suite.ts';

/** Gives the bytes that count in place of those on disk, by a file's name. */
type Held = (name: string) => Uint8Array | undefined;

export interface DocumentReading {
  readonly kind: FileKind;
  readonly reading: PolicyReading;
  /** Whether what was sound before is worth keeping where this is not: it is the same policy. */
  readonly isStillSound: boolean;
}

function readWhole(name: string, bytes: Uint8Array, held: Held): PolicyReading {
  const isFile = isAbsolute(name);
  const nowhere: Include = () => ({ fault: 'this document stands in no folder yet' });
  return readPolicy(name, bytes, isFile ? includeHeld(name, held) : nowhere);
}

/** Tests with the policy that they name, or that stands beside them, as far as it is sound. */
function readTestsOf(name: string, bytes: Uint8Array, held: Held): PolicyReading {
  const alone = { ...readPart(name, bytes, 'tests'), files: [name], model: undefined };
  if (!isAbsolute(name)) return alone;
  const { policy } = readTests(name, bytes, DEFAULT_MODEL);
  const path = policy === undefined ? policyBeside(name) : join(dirname(name), policy);
  const content = readRegularFile(path, POLICY_BYTES_MAX);
  const policyBytes = held(path) ?? (content.kind === 'bytes' ? content.bytes : undefined);
  if (policyBytes === undefined || policyBytes.length > POLICY_BYTES_MAX) return alone;
  const { model, files, texts } = readWhole(path, policyBytes, held);
  const findings = model === undefined ? alone.findings : readTests(name, bytes, model).findings;
  // The policy's names are known here, too; what is wrong with it is told where it stands.
  const own = findings.filter(({ span }) => span.file === 0);
  return { files: [name, ...files], texts: [...alone.texts, ...texts], findings: own, model };
}

/** @param name the document's file, or what else names it */
export function readDocument(name: string, bytes: Uint8Array, held: Held): DocumentReading {
  const policy = (reading: PolicyReading): DocumentReading => {
    return { kind: 'policy', reading, isStillSound: true };
  };
  if (bytes.length > POLICY_BYTES_MAX) return policy(tooLarge(name, bytes.length));
  if (isTestFile(name)) {
    return { kind: 'tests', reading: readTestsOf(name, bytes, held), isStillSound: false };
  }
  const { text, fault } = decodeText(bytes);
  if (fault !== undefined || isWholePolicy(outlineOf(text))) {
    return policy(readWhole(name, bytes, held));
  }
  const part = { ...readPart(name, bytes, 'fragment'), files: [name], model: undefined };
  return { kind: 'fragment', reading: part, isStillSound: false };
}
