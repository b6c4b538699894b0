/**
 * Owns: the one way from the bytes of a policy file to a checked policy. Pure: reading files is for
 * those who call this, and so is refusing a file larger than `POLICY_BYTES_MAX` unread.
 *
 * INVARIANT: nothing is thrown, whatever the bytes; `model` is undefined iff a finding is an error.
 */

import { checkDocument } from './check.ts';
import { Findings, Positions } from './findings.ts';
import type { Finding } from './finding.ts';
import type { PolicyModel } from './model.ts';
import { parseText } from './parse.ts';
import { checkShape } from './shape.ts';
import { Suggester } from './suggest.ts';
import { decodeText } from './text.ts';
import { convertDocument } from './tree.ts';

export interface PolicyReading {
  readonly model: PolicyModel | undefined;
  /** By position. */
  readonly findings: readonly Finding[];
  /**
   * What spans point into, by their file's number; where a file isn't text, the part before the
   * fault. The first is the file that was asked for, the others what it includes.
   */
  readonly texts: readonly string[];
}

/**
 * Reads a policy.
 * @param file the file's name as the user gave it, for findings
 * @param bytes the file's whole content
 */
export function readPolicy(file: string, bytes: Uint8Array): PolicyReading {
  const findings = new Findings(file);
  const { text, fault } = decodeText(bytes);
  const positions = new Positions(text);
  let model: PolicyModel | undefined;
  if (fault === undefined) model = readText(file, text, positions, findings);
  else {
    const end = positions.span(text.length, text.length);
    findings.add(fault.rule, end, fault.message, fault.hint);
  }
  return { model, findings: findings.sorted(), texts: [text] };
}

function readText(
  file: string,
  text: string,
  positions: Positions,
  findings: Findings,
): PolicyModel | undefined {
  const document = parseText(text, positions, findings);
  if (document === undefined) return undefined;
  const tree = convertDocument(document, positions, findings);
  if (tree === undefined) return undefined;
  if (tree.root === null) {
    if (!findings.failed) {
      const hint = 'Start from one of the policies in seeds/policies.';
      findings.add('empty-file', tree.start(), 'The file holds no policy.', hint);
    }
    return undefined;
  }
  const suggester = new Suggester();
  checkShape(tree, findings, suggester);
  return checkDocument(file, tree, findings, suggester);
}
