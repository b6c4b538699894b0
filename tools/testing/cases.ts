/**
 * Owns: what the monitor says to the cases of a test: every combination of its subjects, operations
 * and objects, while what it says runs. Labels that nothing asked here tells apart are asked about
 * once, so that patterns over thousands of labels stay cheap.
 * Must not know: how results are shown.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { refuse } from '../../enforcement/monitor.ts';
import { NO_PRINCIPAL } from '../../enforcement/query.ts';
import type { Refusal, WallCounts } from '../../enforcement/query.ts';
import type { PolicyModel, TestModel } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { permittingRule } from '../explain/answer.ts';
import { allRunning, countWalls, findImpossible } from '../explain/question.ts';

/** One combination and what came of it. Labels are indices into the model. */
export interface DecidedCase {
  readonly operation: number;
  readonly subject: number;
  /** The host label for `domain.start`. */
  readonly object: number;
  readonly refusal: Refusal | undefined;
  /** The number of the rule that decided. */
  readonly rule: number;
}

/** Labels that were asked about as one: what the monitor said holds for every pair of them. */
export interface DecidedGroup {
  readonly operation: number;
  readonly subjects: readonly number[];
  /** The host label for `domain.start`. */
  readonly objects: readonly number[];
  readonly refusal: Refusal | undefined;
}

export type GroupWatcher = (group: DecidedGroup) => void;

/** Failures that are kept of one test; all are counted. */
const FAILURES_KEPT = 20;

export interface TestResult {
  readonly test: TestModel;
  /** Combinations, and how many of them did not come out as expected. */
  readonly cases: number;
  readonly failed: number;
  /** The first of those that failed. */
  readonly failures: readonly DecidedCase[];
  /** The first label of `running` that could not have started, and why. Nothing was asked then. */
  readonly impossible: { readonly label: number; readonly refusal: Refusal } | undefined;
}

export const hasPassed = ({ failed, impossible }: TestResult): boolean =>
  failed === 0 && impossible === undefined;

/** The rule that decided about two labels. */
export function decidingRule(
  policy: LoadedPolicy,
  operation: number,
  subject: number,
  object: number,
  refusal: Refusal | undefined,
): number {
  const { kind } = OPERATIONS[operation];
  // What types don't permit is denied by who acts.
  if (kind === 'flow') return policy.image.labels[subject].rule;
  if (refusal !== undefined) return refusal.rule;
  if (kind === 'start') return policy.image.hostRule;
  return permittingRule(policy, operation, subject, object);
}

/** Labels in groups that a key tells apart, in order of their first members. */
function grouped(labels: readonly number[], key: (label: number) => number): number[][] {
  const groups = new Map<number, number[]>();
  for (const label of labels) {
    const at = key(label);
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [label]);
    else group.push(label);
  }
  return [...groups.values()];
}

class TestJudge {
  readonly #policy: LoadedPolicy;
  readonly #test: TestModel;
  readonly #walls: WallCounts;
  readonly #watch: GroupWatcher | undefined;
  readonly failures: DecidedCase[] = [];
  cases = 0;
  failed = 0;

  constructor(policy: LoadedPolicy, test: TestModel, watch: GroupWatcher | undefined) {
    this.#policy = policy;
    this.#test = test;
    this.#walls = countWalls(policy, allRunning(policy, test.running), ranTypes(policy, test.ran));
    this.#watch = watch;
  }

  judge(operation: number): void {
    const { labels, host } = this.#policy.image;
    const { subjects, objects, rule } = this.#test;
    const { kind } = OPERATIONS[operation];
    const classOf = (label: number): number =>
      kind === 'flow' ? labels[label].flowClass : labels[label].adminClass;
    // Which label's rule decides differs within a class.
    const isAlone = kind === 'start' || (kind === 'flow' && rule !== undefined);
    const acting = grouped(subjects.labels, (label) => (isAlone ? label : classOf(label)));
    const acted = kind === 'start' ? [[host]] : grouped(objects?.labels ?? [], classOf);
    for (const group of acting) for (const other of acted) this.#group(operation, group, other);
  }

  #group(operation: number, subjects: readonly number[], objects: readonly number[]): void {
    const policy = this.#policy;
    const [subject, object] = [subjects[0], objects[0]];
    const numbers = policy.labelNumbers;
    const [a, b] = [numbers[subject], numbers[object]];
    const refusal = refuse(policy, this.#walls, operation, NO_PRINCIPAL, a, b);
    this.#watch?.({ operation, subjects, objects, refusal });
    const count = subjects.length * objects.length;
    this.cases += count;
    const rule = decidingRule(policy, operation, subject, object, refusal);
    if (this.#isExpected(refusal, rule)) return;
    this.failed += count;
    for (const each of subjects) {
      for (const other of objects) {
        if (this.failures.length >= FAILURES_KEPT) return;
        const decided = decidingRule(policy, operation, each, other, refusal);
        const failure = { operation, subject: each, object: other, refusal, rule: decided };
        this.failures.push(failure);
      }
    }
  }

  #isExpected(refusal: Refusal | undefined, rule: number): boolean {
    const { expect, reason, rule: name } = this.#test;
    if ((expect === 'deny') !== (refusal !== undefined)) return false;
    if (reason !== undefined && reason !== refusal?.reason) return false;
    return name === undefined || name === this.#policy.image.rules[rule].name;
  }
}

/** The wall types, by their index, of domains that ran. */
export function ranTypes(policy: LoadedPolicy, ran: readonly number[]): number[] {
  return [...new Set(ran.flatMap((label) => policy.image.labels[label].walls))];
}

/** The first label that could not have started: one after another, then those that run together. */
function impossibleIn(policy: LoadedPolicy, { ran, running }: TestModel) {
  for (const [index, label] of ran.entries()) {
    const before = ranTypes(policy, ran.slice(0, index));
    const impossible = findImpossible(policy, [label], before);
    if (impossible !== undefined) return impossible;
  }
  return findImpossible(policy, running, ranTypes(policy, ran));
}

/**
 * Judges one test.
 * @param policy what `loadWhole` makes of the model that the test's labels are of
 * @param watch told of every decision, for coverage
 */
export function judgeTest(policy: LoadedPolicy, test: TestModel, watch?: GroupWatcher): TestResult {
  const impossible = impossibleIn(policy, test);
  if (impossible !== undefined) return { test, cases: 0, failed: 0, failures: [], impossible };
  const judge = new TestJudge(policy, test, watch);
  for (const operation of test.operations) judge.judge(operation);
  const { cases, failed, failures } = judge;
  return { test, cases, failed, failures, impossible: undefined };
}

/** The policy that tests need: without its admin section where none asks about that. */
export function needsAdmin(tests: readonly TestModel[]): boolean {
  return tests.some(({ operations }) =>
    operations.some((operation) => OPERATIONS[operation].kind === 'admin'),
  );
}

/** A case's names as in a test: `A-Bank event.send Audit`. */
export function caseText(model: PolicyModel, { operation, subject, object }: DecidedCase): string {
  const { name, kind } = OPERATIONS[operation];
  const who = model.labels[subject].name;
  return kind === 'start' ? `${who} ${name}` : `${who} ${name} ${model.labels[object].name}`;
}
