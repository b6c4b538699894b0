/**
 * Owns: the one way from the bytes of a policy file to a checked policy. Pure: reading files is for
 * those who call this, and so is refusing a file larger than `POLICY_BYTES_MAX` unread.
 *
 * INVARIANT: nothing is thrown, whatever the bytes; `model` is undefined iff a finding is an error.
 * What `include` throws goes through.
 */

import { checkDocument } from './check.ts';
import { checkTestFile } from './check_test_file.ts';
import { Findings } from './findings.ts';
import type { Finding } from './finding.ts';
import type { PolicyModel, TestModel } from './model.ts';
import { Sources } from './include.ts';
import type { Include } from './include.ts';
import { Suggester } from './suggest.ts';
import { mergeTrees } from './tree_merge.ts';

export type { Include, IncludedFile } from './include.ts';

export interface PolicyReading {
  /** The files that were read, by number: the one that was asked for, then those it includes. */
  readonly files: readonly string[];
  readonly model: PolicyModel | undefined;
  /** By file and position. */
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
 * @param include finds the files that the policy includes; without it, including is an error
 */
export function readPolicy(file: string, bytes: Uint8Array, include?: Include): PolicyReading {
  const findings = new Findings(file);
  const suggester = new Suggester();
  const sources = new Sources(findings, suggester, include);
  sources.read(file, bytes, 'policy');
  const { trees, origins, texts } = sources;
  let model: PolicyModel | undefined;
  // Without the policy's own part there is nothing to check the others against.
  if (trees.length > 0 && trees[0].start().file === 0) {
    const merged = mergeTrees(trees, origins, findings);
    const isDamaged = sources.isDamaged || merged.isDamaged;
    model = checkDocument(merged.tree, findings, suggester, isDamaged);
  }
  return { model, files: findings.files, findings: findings.sorted(), texts };
}

/**
 * Reads a file that is no policy by itself, as far as that can be judged: its shape. What its names
 * mean, only the policy says that it belongs to.
 */
export function readPart(
  file: string,
  bytes: Uint8Array,
  kind: 'fragment' | 'tests',
): Pick<PolicyReading, 'findings' | 'texts'> {
  const findings = new Findings(file);
  const sources = new Sources(findings, new Suggester(), undefined);
  sources.read(file, bytes, kind);
  // What it includes is for the policy to find.
  const own = findings.sorted().filter(({ rule }) => !rule.startsWith('include-'));
  return { findings: own, texts: sources.texts };
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
  const suggester = new Suggester();
  const sources = new Sources(findings, suggester, undefined);
  sources.read(file, bytes, 'tests');
  const [tree] = sources.trees;
  const { tests, policy } =
    tree === undefined
      ? { tests: [], policy: undefined }
      : checkTestFile(tree, model, findings, suggester);
  const sound = findings.failed ? [] : tests;
  return { tests: sound, policy, findings: findings.sorted(), texts: sources.texts };
}
