/**
 * Owns: the one way from the bytes of a policy file to a checked policy. Pure: reading files is for
 * those who call this, and so is refusing a file larger than `POLICY_BYTES_MAX` unread.
 *
 * INVARIANT: nothing is thrown, whatever the bytes; `model` is undefined iff a finding is an error.
 */

import { checkDocument } from './check.ts';
import { checkTestFile } from './check_test_file.ts';
import { Findings, Positions } from './findings.ts';
import type { Finding } from './finding.ts';
import type { PolicyModel, TestModel } from './model.ts';
import { parseText } from './parse.ts';
import { checkShape } from './shape.ts';
import { Suggester } from './suggest.ts';
import { decodeText } from './text.ts';
import { convertDocument } from './tree.ts';
import type { Tree } from './tree.ts';

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
  const { text, tree } = readTree(bytes, findings);
  let model: PolicyModel | undefined;
  if (tree !== undefined) {
    const suggester = new Suggester();
    checkShape(tree, findings, suggester);
    model = checkDocument(file, tree, findings, suggester);
  }
  return { model, findings: findings.sorted(), texts: [text] };
}

interface TestsReading {
  /** Empty where a finding is an error. Their spans point into `texts`. */
  readonly tests: readonly TestModel[];
  /** The policy that the file names, relative to the file's own folder; undefined for none. */
  readonly policy: string | undefined;
  readonly findings: readonly Finding[];
  readonly texts: readonly string[];
}

/**
 * Reads a file of tests that stands beside a policy: `bulkhead: 1`, `tests`, and optionally
 * `policy`, the policy's file.
 * @param model the policy that the tests are about
 */
export function readTests(file: string, bytes: Uint8Array, model: PolicyModel): TestsReading {
  const findings = new Findings(file);
  const { text, tree } = readTree(bytes, findings);
  let tests: readonly TestModel[] = [];
  let policy: string | undefined;
  if (tree !== undefined) {
    const suggester = new Suggester();
    checkShape(tree, findings, suggester, 'tests');
    ({ tests, policy } = checkTestFile(tree, model, findings, suggester));
  }
  return {
    tests: findings.failed ? [] : tests,
    policy,
    findings: findings.sorted(),
    texts: [text],
  };
}

/** The document that bytes hold, as far as it can be understood; undefined where it is no use. */
function readTree(
  bytes: Uint8Array,
  findings: Findings,
): { readonly text: string; readonly tree: Tree | undefined } {
  const { text, fault } = decodeText(bytes);
  const positions = new Positions(text);
  if (fault !== undefined) {
    const end = positions.span(text.length, text.length);
    findings.add(fault.rule, end, fault.message, fault.hint);
    return { text, tree: undefined };
  }
  return { text, tree: parseTree(text, positions, findings) };
}

function parseTree(text: string, positions: Positions, findings: Findings): Tree | undefined {
  const document = parseText(text, positions, findings);
  if (document === undefined) return undefined;
  const tree = convertDocument(document, positions, findings);
  if (tree === undefined || tree.root !== null) return tree;
  if (!findings.failed) {
    const hint = 'Start from one of the policies in seeds/policies.';
    findings.add('empty-file', tree.start(), 'The file holds no policy.', hint);
  }
  return undefined;
}
