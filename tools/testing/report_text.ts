/**
 * Owns: the results of a policy's tests as people read them.
 */

import type { Painter } from '../text/colour.ts';
import { neutralise } from '../text/escape.ts';
import { plural } from '../text/finding_text.ts';
import { codeFrame } from '../text/frame.ts';
import { hasPassed } from './cases.ts';
import type { TestResult } from './cases.ts';
import { placeText, resultText, tellFailures, testPlace } from './failures.ts';
import type { ToldFailure } from './failures.ts';
import { isViolated } from './suite.ts';
import type { JudgedInvariant, SuiteResult, TestSource } from './suite.ts';

export interface TextOptions {
  readonly paint: Painter;
  readonly columns: number;
  /** Only what failed, and no summary. */
  readonly quiet: boolean;
}

function failureLines(
  { sound: { texts } }: SuiteResult,
  told: ToldFailure,
  { paint, columns }: TextOptions,
): string[] {
  const { span } = told.rule;
  const text = texts[span.file] ?? '';
  return [
    `    ${neutralise(`${told.what}: expected ${told.expected}, got ${told.got}`)}`,
    ...(text === '' ? [] : codeFrame(text, span, columns - 2, paint, 'error').split('\n')).map(
      (line) => `  ${line}`,
    ),
    `      ${neutralise(told.sentence)}`,
    ...(told.flip === null
      ? []
      : [`      ${paint('hint', 'what would change it:')} ${neutralise(told.flip)}`]),
  ];
}

async function testLines(
  suite: SuiteResult,
  source: TestSource,
  result: TestResult,
  options: TextOptions,
): Promise<string[]> {
  const { paint, columns, quiet } = options;
  const { test } = result;
  const isGood = hasPassed(result);
  if (isGood && quiet) return [];
  const name = paint('strong', neutralise(test.name));
  const said = neutralise(resultText(suite, result));
  if (isGood) return [`${paint('good', 'ok')}    ${name}: ${said}`];
  const place = neutralise(testPlace(source, test));
  const lines = [`${paint('error', 'FAIL')}  ${name}, ${place}: ${said}`];
  const text = source.texts[test.span.file] ?? '';
  if (text !== '') lines.push(codeFrame(text, test.span, columns, paint, 'error'));
  const told = await tellFailures(suite, result);
  for (const each of told) lines.push(...failureLines(suite, each, options));
  const more = result.failures.length < result.failed ? result.failed - result.failures.length : 0;
  if (more > 0) lines.push(`    … and ${more} more`);
  return lines;
}

function invariantLines(
  { sound: { model, texts } }: SuiteResult,
  judged: JudgedInvariant,
  { paint, columns, quiet }: TextOptions,
): string[] {
  const { invariant, holds, text, waiver } = judged;
  if (quiet && !isViolated(judged)) return [];
  const name = paint('strong', neutralise(invariant.name));
  if (holds) return [`${paint('good', 'ok')}    invariant ${name}`];
  const place = neutralise(placeText(model.files, invariant.span));
  if (waiver !== undefined) {
    const why = neutralise(`${text}; until ${waiver.expires}: ${waiver.reason}`);
    return [`${paint('warning', 'waived')}  invariant ${name}, ${place}: ${why}`];
  }
  const source = texts[invariant.span.file] ?? '';
  return [
    `${paint('error', 'FAIL')}  invariant ${name}, ${place}: ${neutralise(text)}`,
    ...(source === '' ? [] : [codeFrame(source, invariant.span, columns, paint, 'error')]),
  ];
}

/** `failed: 1 of 12 tests, 1 of 4 invariants`. */
export function summaryText({ tests, invariants }: SuiteResult): string {
  const bad = tests.filter(({ result }) => !hasPassed(result)).length;
  const broken = invariants.filter(isViolated).length;
  const waived = invariants.filter(({ waiver }) => waiver !== undefined).length;
  const cases = tests.reduce((sum, { result }) => sum + result.cases, 0);
  const isGood = bad + broken === 0;
  const count = (some: number, all: number, noun: string): string =>
    some === 0 ? plural(all, noun) : `${some} of ${plural(all, noun)}`;
  const parts = [
    `${count(bad, tests.length, 'test')} (${plural(cases, 'case')})`,
    ...(invariants.length === 0 ? [] : [count(broken, invariants.length, 'invariant')]),
    ...(waived === 0 ? [] : [`${waived} waived`]),
  ];
  return `${isGood ? 'passed' : 'failed'}: ${parts.join(', ')}`;
}

/** All there is to say, newline included; empty where nothing failed and only that is wanted. */
export async function suiteText(suite: SuiteResult, options: TextOptions): Promise<string> {
  const lines: string[] = [];
  for (const { source, result } of suite.tests) {
    lines.push(...(await testLines(suite, source, result, options)));
  }
  for (const each of suite.invariants) lines.push(...invariantLines(suite, each, options));
  if (!options.quiet) lines.push(summaryText(suite));
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
