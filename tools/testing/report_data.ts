/**
 * Owns: the results of a policy's tests as programs read them: JSON, JUnit XML, workflow
 * annotations.
 */

import { OPERATIONS } from '../../policy/operations.ts';
import { annotationLine } from '../formats/github.ts';
import type { JunitCase, JunitSuite } from '../formats/junit.ts';
import { hasPassed } from './cases.ts';
import { impossibleText, placeText, resultText, tellFailures, testPlace } from './failures.ts';
import type { ToldFailure } from './failures.ts';
import { summaryText } from './report_text.ts';
import { isViolated } from './suite.ts';
import type { SuiteResult } from './suite.ts';

function failureJson({ sound: { model } }: SuiteResult, told: ToldFailure) {
  const { failure, decision, reason, rule, file, sentence, flip } = told;
  const { operation, subject, object } = failure;
  const { name, kind } = OPERATIONS[operation];
  return {
    operation: name,
    subject: model.labels[subject].name,
    object: kind === 'start' ? null : model.labels[object].name,
    decision,
    reason,
    rule: rule.name,
    file,
    line: rule.span.line,
    column: rule.span.column,
    sentence,
    flip,
  };
}

/** What `--format json` prints of one policy. */
export async function suiteJson(suite: SuiteResult) {
  const { model } = suite.sound;
  const tests = await Promise.all(
    suite.tests.map(async ({ source, result }) => {
      const { test, cases, failed } = result;
      const told = await tellFailures(suite, result);
      return {
        name: test.name,
        file: source.files[test.span.file],
        line: test.span.line,
        column: test.span.column,
        passed: hasPassed(result),
        cases,
        failed,
        impossible: impossibleText(suite, result) ?? null,
        expect: test.expect,
        reason: test.reason ?? null,
        rule: test.rule ?? null,
        running: test.running.map((label) => model.labels[label].name),
        ran: test.ran.map((label) => model.labels[label].name),
        failures: told.map((each) => failureJson(suite, each)),
      };
    }),
  );
  const invariants = suite.invariants.map(({ invariant, holds, text, waiver }) => ({
    name: invariant.name,
    file: model.files[invariant.span.file],
    line: invariant.span.line,
    column: invariant.span.column,
    holds,
    text: holds ? null : text,
    waived: waiver === undefined ? null : { reason: waiver.reason, expires: waiver.expires },
  }));
  const failed = tests.filter(({ passed }) => !passed).length;
  const violated = suite.invariants.filter(isViolated).length;
  const summary = { tests: tests.length, failed, invariants: invariants.length, violated };
  return { tests, invariants, summary };
}

const toldText = (told: readonly ToldFailure[]): string =>
  told
    .map(({ what, expected, got, sentence, flip }) => {
      const change = flip === null ? '' : `\n  what would change it: ${flip}`;
      return `${what}: expected ${expected}, got ${got}\n  ${sentence}${change}`;
    })
    .join('\n');

/** One policy's tests and invariants as a JUnit suite. */
export async function suiteJunit(suite: SuiteResult): Promise<JunitSuite> {
  const { model } = suite.sound;
  const cases: JunitCase[] = [];
  for (const { source, result } of suite.tests) {
    const className = source.file;
    const { name } = result.test;
    if (hasPassed(result)) {
      cases.push({ name, className, failure: undefined });
      continue;
    }
    const told = await tellFailures(suite, result);
    const message = resultText(suite, result);
    const type = result.impossible === undefined ? 'test' : 'impossible';
    const text = `${testPlace(source, result.test)}\n${toldText(told)}`.trimEnd();
    cases.push({ name, className, failure: { type, message, text } });
  }
  for (const judged of suite.invariants) {
    const { invariant, text } = judged;
    const place = placeText(model.files, invariant.span);
    const failure = !isViolated(judged)
      ? undefined
      : { type: 'invariant', message: text, text: place };
    cases.push({ name: `invariant ${invariant.name}`, className: suite.path, failure });
  }
  return { name: suite.path, cases, output: summaryText(suite), errors: '' };
}

/** Annotations of what failed, beside the tests and invariants. */
export async function suiteAnnotations(suite: SuiteResult): Promise<string> {
  const { files } = suite.sound.model;
  let lines = '';
  for (const { source, result } of suite.tests) {
    if (hasPassed(result)) continue;
    const { span, name } = result.test;
    const told = await tellFailures(suite, result);
    const first = told[0] === undefined ? '' : `\n${toldText(told.slice(0, 1))}`;
    lines += annotationLine({
      level: 'error',
      file: source.files[span.file] ?? '',
      line: span.line,
      column: span.column,
      title: `test ${name}`,
      message: `${resultText(suite, result)}${first}`,
    });
  }
  for (const judged of suite.invariants) {
    if (!isViolated(judged)) continue;
    const { invariant, text } = judged;
    const { span, name } = invariant;
    const file = files[span.file] ?? '';
    const title = `invariant ${name}`;
    const place = { file, line: span.line, column: span.column };
    lines += annotationLine({ level: 'error', ...place, title, message: text });
  }
  return lines;
}
