/**
 * Owns: what a report is about: one policy with all that was found out about it before anything is
 * written. Must not know: HTML.
 */

import { createHash } from 'node:crypto';
import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { Finding } from '../../policy/finding.ts';
import { POLICY_BYTES_MAX } from '../../policy/limits.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { decodeText } from '../../policy/text.ts';
import { loadWhole } from '../explain/load.ts';
import { STANDARD_INPUT, readContent } from '../files.ts';
import { flowGraphOf } from '../flow/graph.ts';
import type { FlowGraph } from '../flow/graph.ts';
import { judged as judgedByDay } from '../lint/judge.ts';
import { lintPolicy } from '../lint/lint.ts';
import { judgeInvariantsOver } from '../flow/invariants.ts';
import type { InvariantVerdict } from '../flow/invariants.ts';
import { buildScene } from '../graph/build_scene.ts';
import { WHOLE } from '../graph/request.ts';
import type { Scene } from '../graph/scene.ts';
import { certify } from './certify.ts';
import type { Certified } from './certify.ts';
import type { Progress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { plural } from '../text/finding_text.ts';
import { fileBeside, ownSource, readTestFile, runSuite } from '../testing/suite.ts';
import type { SuiteResult } from '../testing/suite.ts';
import { UserError } from '../user_error.ts';

/** One file of a policy. */
export interface SourceFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface Dossier {
  /** The policy's file as the user named it. */
  readonly path: string;
  readonly model: PolicyModel;
  readonly policy: LoadedPolicy;
  readonly graph: FlowGraph;
  readonly findings: readonly Finding[];
  readonly files: readonly SourceFile[];
  /** Flows and conflict sets, put together where there are many. */
  readonly scene: Scene;
  /** Of the invariants, in their order. */
  readonly verdicts: readonly InvariantVerdict[];
  readonly certified: Certified | undefined;
  /** What came of the tests, those beside the policy's file included. */
  readonly suite: SuiteResult;
  /** A date to print, as the user gave it. */
  readonly date: string | undefined;
}

/**
 * The bytes of a file that was read as `text`. Text is what was judged: a file that changed since,
 * or that can be read only once, is taken as it was then.
 */
async function bytesOf(name: string, text: string, terminal: Terminal): Promise<Uint8Array> {
  const judged = Buffer.from(text);
  if (name === STANDARD_INPUT) return judged;
  const content = await readContent(name, POLICY_BYTES_MAX, terminal);
  // A byte order mark is no part of the text, but of the file.
  const isSame = content.kind === 'bytes' && decodeText(content.bytes).text === text;
  return isSame ? content.bytes : judged;
}

async function sourceFile(name: string, text: string, terminal: Terminal): Promise<SourceFile> {
  const bytes = await bytesOf(name, text, terminal);
  return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

export interface Source {
  readonly path: string;
  readonly model: PolicyModel;
  readonly findings: readonly Finding[];
  /** By the number of a file. */
  readonly texts: readonly string[];
}

/** The tests in the policy and in the file beside it. */
async function suiteOf(source: Source, day: string, terminal: Terminal): Promise<SuiteResult> {
  const { path, model } = source;
  const sources = [ownSource(path, source)];
  const beside = fileBeside(path);
  if (beside !== undefined) {
    const read = await readTestFile(beside, model, terminal);
    if (read.source === undefined) throw new UserError(`${beside} has errors`);
    sources.push(read.source);
  }
  const hasTests = sources.some(({ tests }) => tests.length > 0);
  const options = { isWanted: () => true, invariants: true, coverage: hasTests, day };
  return runSuite(path, source, sources, options);
}

/** Finds out everything that a report tells. */
export async function dossierOf(
  { path, model, findings, texts }: Source,
  date: string | undefined,
  terminal: Terminal,
  progress: Progress,
): Promise<Dossier> {
  const labels = plural(model.labels.length, 'label');
  progress.begin(`compiling ${labels}`);
  const policy = await loadWhole(model);
  const day = date ?? new Date().toISOString().slice(0, 10);
  const judgement = judgedByDay(
    { model, findings },
    await lintPolicy(model, progress),
    day,
    () => true,
  );
  const files: SourceFile[] = [];
  for (const [index, text] of texts.entries()) {
    files.push(await sourceFile(model.files[index] ?? path, text, terminal));
  }
  progress.begin(`drawing ${labels}`);
  const graph = flowGraphOf(model, policy);
  const scene = buildScene(graph, WHOLE);
  const verdicts = judgeInvariantsOver(graph, progress);
  progress.begin(`certifying ${plural(verdicts.length, 'invariant')}`);
  const certified = certify(graph, verdicts, texts);
  progress.begin('running the tests');
  const suite = await suiteOf({ path, model, findings, texts }, day, terminal);
  const found = judgement.findings;
  return {
    path,
    model,
    policy,
    graph,
    findings: found,
    files,
    scene,
    verdicts,
    certified,
    suite,
    date,
  };
}
