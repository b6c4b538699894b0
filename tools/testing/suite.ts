/**
 * Owns: the tests of a policy: those in it and those in the file beside it (`NAME.test.yaml` beside
 * `NAME.yaml`), put to the monitor together with its invariants.
 * Must not know: how results are shown.
 */

import { existsSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { DEFAULT_MODEL } from '../../policy/default_policy.ts';
import { POLICY_BYTES_MAX } from '../../policy/limits.ts';
import type { Finding } from '../../policy/finding.ts';
import type { InvariantModel, PolicyModel, TestModel, WaiverModel } from '../../policy/model.ts';
import { readTests } from '../../policy/read.ts';
import { invariantWaiver } from '../../policy/waivers.ts';
import { loadForTypes, loadWhole } from '../explain/load.ts';
import { STANDARD_INPUT, readContent } from '../files.ts';
import { flowGraphOf } from '../flow/graph.ts';
import { judgeInvariantsOver } from '../flow/invariants.ts';
import { verdictText } from '../flow/witness.ts';
import type { PolicySource } from '../policy_file.ts';
import type { Terminal } from '../terminal.ts';
import { UserError } from '../user_error.ts';
import { hasPassed, judgeTest, needsAdmin } from './cases.ts';
import type { TestResult } from './cases.ts';
import { CoverageCollector } from './coverage.ts';
import type { Coverage } from './coverage.ts';

/** A file that holds tests, and what their spans point into. */
export interface TestSource {
  readonly file: string;
  /** By the number of a span's file. */
  readonly files: readonly string[];
  readonly texts: readonly string[];
  readonly tests: readonly TestModel[];
}

const TEST_FILE = /\.test(\.ya?ml)$/;

export const isTestFile = (path: string): boolean => TEST_FILE.test(path);

/** The policy beside which a file of tests stands. */
export const policyBeside = (path: string): string => path.replace(TEST_FILE, '$1');

/** The file of tests that belongs beside a policy's; undefined where there is none. */
export function fileBeside(policy: string): string | undefined {
  if (policy === STANDARD_INPUT) return undefined;
  const { dir, name, ext } = parse(policy);
  const path = join(dir, `${name}.test${ext}`);
  return existsSync(path) ? path : undefined;
}

async function bytesOf(path: string, terminal: Terminal): Promise<Uint8Array> {
  const content = await readContent(path, POLICY_BYTES_MAX, terminal);
  if (content.kind === 'bytes') return content.bytes;
  const why = content.kind === 'unreadable' ? content.reason : 'it is larger than any policy';
  throw new UserError(`${path} cannot be read: ${why}`);
}

/** The policy that a file of tests is about: the one that it names, else the one beside it. */
export async function policyOfTests(path: string, terminal: Terminal): Promise<string> {
  // Without the policy only the name of it can be read; what else is found is found again later.
  const { policy } = readTests(path, await bytesOf(path, terminal), DEFAULT_MODEL);
  return policy === undefined ? policyBeside(path) : join(dirname(path), policy);
}

export interface ReadSource {
  /** Undefined where a finding is an error. */
  readonly source: TestSource | undefined;
  readonly findings: readonly Finding[];
  readonly texts: readonly string[];
}

/** A policy together with the tests beside it, which count as tests of its own. */
export async function withTestsBeside(
  path: string,
  model: PolicyModel,
  terminal: Terminal,
): Promise<PolicyModel> {
  const beside = fileBeside(path);
  if (beside === undefined) return model;
  const { source } = await readTestFile(beside, model, terminal);
  if (source === undefined) {
    throw new UserError(`${beside} has errors`, `See \`bulkhead test ${path}\`.`);
  }
  const file = model.files.length;
  const tests = source.tests.map((test) => ({ ...test, span: { ...test.span, file } }));
  return { ...model, files: [...model.files, beside], tests: [...model.tests, ...tests] };
}

/** Reads a file of tests about a policy. */
export async function readTestFile(
  path: string,
  model: PolicyModel,
  terminal: Terminal,
): Promise<ReadSource> {
  const { tests, findings, texts } = readTests(path, await bytesOf(path, terminal), model);
  const isBad = findings.some(({ severity }) => severity === 'error');
  const source = isBad ? undefined : { file: path, files: [path], texts, tests };
  return { source, findings, texts };
}

export interface JudgedInvariant {
  readonly invariant: InvariantModel;
  readonly holds: boolean;
  /** What shows that it doesn't; '' where it does. */
  readonly text: string;
  /** What accepts for a time that it doesn't hold. */
  readonly waiver: WaiverModel | undefined;
}

export interface SuiteResult {
  readonly path: string;
  readonly sound: PolicySource;
  readonly policy: LoadedPolicy;
  readonly tests: readonly { readonly source: TestSource; readonly result: TestResult }[];
  readonly invariants: readonly JudgedInvariant[];
  /** Undefined where it wasn't asked for. */
  readonly coverage: Coverage | undefined;
}

/** The tests that a policy holds itself. */
export function ownSource(path: string, { model, texts }: PolicySource): TestSource {
  return { file: path, files: model.files, texts, tests: model.tests };
}

function invariantsOf(model: PolicyModel, policy: LoadedPolicy, day: string): JudgedInvariant[] {
  const graph = flowGraphOf(model, policy);
  return judgeInvariantsOver(graph).map((verdict) => ({
    invariant: verdict.invariant,
    holds: verdict.holds,
    text: verdictText(graph, verdict),
    waiver: verdict.holds ? undefined : invariantWaiver(model, verdict.invariant.name, day),
  }));
}

export interface SuiteOptions {
  /** Whether the name of a test or an invariant is meant. */
  readonly isWanted: (name: string) => boolean;
  readonly invariants: boolean;
  readonly coverage: boolean;
  /** The day by which waivers expire. */
  readonly day: string;
}

/** Puts a policy's tests and invariants to the monitor. */
export async function runSuite(
  path: string,
  sound: PolicySource,
  sources: readonly TestSource[],
  options: SuiteOptions,
): Promise<SuiteResult> {
  const { model } = sound;
  const wanted = sources.flatMap((source) =>
    source.tests.filter(({ name }) => options.isWanted(name)).map((test) => ({ source, test })),
  );
  const invariants = options.invariants
    ? model.invariants.filter(({ name }) => options.isWanted(name))
    : [];
  const isWhole =
    options.coverage || invariants.length > 0 || needsAdmin(wanted.map(({ test }) => test));
  const policy = await (isWhole ? loadWhole(model) : loadForTypes(model));
  const collector = options.coverage ? new CoverageCollector(model, policy) : undefined;
  const tests = wanted.map(({ source, test }) => {
    return { source, result: judgeTest(policy, test, (group) => collector?.see(group)) };
  });
  const judged =
    invariants.length > 0 ? invariantsOf({ ...model, invariants }, policy, options.day) : [];
  return { path, sound, policy, tests, invariants: judged, coverage: collector?.coverage() };
}

/** Whether an invariant fails a suite: one that is waived doesn't. */
export const isViolated = ({ holds, waiver }: JudgedInvariant): boolean =>
  !holds && waiver === undefined;

/** Whether everything came out as it should. */
export function suitePassed({ tests, invariants }: SuiteResult): boolean {
  return tests.every(({ result }) => hasPassed(result)) && !invariants.some(isViolated);
}
