/**
 * Owns: the way from the bytes of an ACM policy in XML to a policy in our language. Pure.
 *
 * INVARIANT: nothing is thrown, whatever the bytes; there is YAML iff no finding is an error, and
 * that YAML has no error of its own.
 */

import type { Finding, Span } from '../../policy/finding.ts';
import { Positions } from '../../policy/findings.ts';
import { readPolicy } from '../../policy/read.ts';
import { Ledger } from './ledger.ts';
import { RESOURCE_SUFFIX } from './names.ts';
import { readRawPolicy } from './raw_policy.ts';
import { settlePolicy } from './settle.ts';
import { readXml } from './xml_reader.ts';
import { writeYaml } from './yaml_writer.ts';

/** Bytes of an ACM policy: some four times what the same policy has in YAML. */
export const XML_BYTES_MAX = 16 * 1024 * 1024;

export interface ImportOptions {
  /** Rules whose findings don't keep the policy from being imported. */
  readonly accept?: Iterable<string> | undefined;
  /** The label of domain 0, instead of what the policy says. */
  readonly bootstrap?: string | undefined;
  /** Ends the name of a resource label that a label of domains has, too. */
  readonly resourceSuffix?: string | undefined;
}

export interface AcmImport {
  /** By position. */
  readonly findings: readonly Finding[];
  /** What spans point into. */
  readonly text: string;
  /** The policy in our language; undefined where a finding is an error. */
  readonly yaml: string | undefined;
}

const START: Span = { file: 0, offset: 0, length: 0, line: 1, column: 1 };

function decode(bytes: Uint8Array, ledger: Ledger): string | undefined {
  if (bytes.length > XML_BYTES_MAX) {
    const message = `The file has ${bytes.length} bytes; an ACM policy may have ${XML_BYTES_MAX}.`;
    ledger.add('too-large', START, message, 'Check that this is the file you meant.');
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const message = 'The file is not UTF-8 text.';
    ledger.add('not-text', START, message, 'Convert it to UTF-8, for example with `iconv`.');
    return undefined;
  }
}

function convert(
  file: string,
  text: string,
  ledger: Ledger,
  options: ImportOptions,
): string | undefined {
  const root = readXml(text, new Positions(text), ledger);
  const raw = root && readRawPolicy(root, ledger);
  if (raw === undefined) return undefined;
  const settled = settlePolicy(raw, ledger, {
    bootstrap: options.bootstrap,
    resourceSuffix: options.resourceSuffix ?? RESOURCE_SUFFIX,
  });
  if (settled === undefined) return undefined;
  const yaml = writeYaml(settled);
  // What the language itself says has the last word: a size, or a rule that ACM knew nothing of.
  const { findings } = readPolicy(file, new TextEncoder().encode(yaml));
  const fault = findings.find((finding) => finding.severity === 'error');
  if (fault === undefined) return yaml;
  const message = `The policy cannot be imported: ${fault.message}`;
  ledger.add('not-importable', raw.at, message, fault.hint);
  return undefined;
}

/**
 * Imports an ACM policy.
 * @param file the file's name as the user gave it, for findings
 */
export function importAcm(file: string, bytes: Uint8Array, options: ImportOptions = {}): AcmImport {
  const ledger = new Ledger([file], new Set(options.accept ?? []));
  const text = decode(bytes, ledger);
  const yaml = text === undefined ? undefined : convert(file, text, ledger, options);
  return { findings: ledger.sorted(), text: text ?? '', yaml: ledger.failed ? undefined : yaml };
}
