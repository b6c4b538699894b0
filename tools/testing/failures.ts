/**
 * Owns: what failed, told: what was expected, what came, the rule that decided, its place and
 * what would change it.
 * Must not know: in which format it is shown.
 */

import { Denial, NO_DOMAIN } from '../../enforcement/query.ts';
import { describeDenial } from '../../enforcement/words.ts';
import type { Span } from '../../policy/finding.ts';
import type { Rule } from '../../policy/image.ts';
import type { TestModel } from '../../policy/model.ts';
import { OP } from '../../policy/operations.ts';
import { answerOf } from '../explain/answer.ts';
import type { Reason } from '../explain/answer.ts';
import { findFlip } from '../explain/flip.ts';
import { allRunning } from '../explain/question.ts';
import { plural } from '../text/finding_text.ts';
import { caseText, ranTypes } from './cases.ts';
import type { DecidedCase, TestResult } from './cases.ts';
import type { SuiteResult, TestSource } from './suite.ts';

/** Failures of one test for which a change is looked for: each takes its time. */
const FLIPS_MAX = 3;

export interface ToldFailure {
  /** Such as `A-Bank event.send Audit`. */
  readonly what: string;
  readonly expected: string;
  readonly got: string;
  readonly decision: 'permit' | 'deny';
  readonly reason: Reason;
  readonly rule: Rule;
  readonly file: string;
  readonly sentence: string;
  readonly flip: string | null;
  readonly failure: DecidedCase;
}

export function placeText(files: readonly string[], span: Span): string {
  return `${files[span.file] ?? ''}:${span.line}:${span.column}`;
}

/** What a test says must come: `deny (forbidden) by conflicts.banks`. */
function expectedText({ expect, reason, rule }: TestModel): string {
  const because = reason === undefined ? '' : ` (${reason})`;
  return `${expect}${because}${rule === undefined ? '' : ` by ${rule}`}`;
}

/** The failures of a test that were kept, with reasons. */
export async function tellFailures(
  { sound: { model }, policy }: SuiteResult,
  { test, failures }: TestResult,
): Promise<ToldFailure[]> {
  const told: ToldFailure[] = [];
  for (const [index, failure] of failures.entries()) {
    const { operation, subject, object, refusal } = failure;
    const ran = ranTypes(policy, test.ran);
    const question = { operation, subject, object, running: test.running, ran };
    const answer = answerOf(model, policy, question, refusal);
    // Where just the reason or the rule is another, nothing has to change.
    const isOther = answer.decision !== test.expect && index < FLIPS_MAX;
    const flip = isOther ? await findFlip(model, policy, question, refusal) : undefined;
    const because = answer.decision === 'permit' ? '' : ` (${answer.reason})`;
    told.push({
      what: caseText(model, failure),
      expected: expectedText(test),
      got: `${answer.decision}${because} by ${answer.rule.name}`,
      decision: answer.decision,
      reason: answer.reason,
      rule: answer.rule,
      file: model.files[answer.rule.span.file] ?? '',
      sentence: answer.sentence,
      flip: flip?.text ?? null,
      failure,
    });
  }
  return told;
}

/** Why what a test says runs could not run; undefined where it can. */
export function impossibleText(
  { policy }: SuiteResult,
  { test, impossible }: TestResult,
): string | undefined {
  if (impossible === undefined) return undefined;
  const numbers = policy.labelNumbers;
  const party = (label: number) => ({ domain: NO_DOMAIN, label: numbers[label] });
  const host = { domain: NO_DOMAIN, label: policy.host };
  const { label, refusal } = impossible;
  const denial = new Denial(OP['domain.start'], party(label), host, refusal, false);
  const living = allRunning(policy, test.running).map(party);
  const words = describeDenial(policy, denial, undefined, living);
  return `what the test says runs can never run together: ${words}`;
}

/** `2 of 9 cases failed`, or why there were none. */
export function resultText(suite: SuiteResult, result: TestResult): string {
  const { cases, failed } = result;
  const impossible = impossibleText(suite, result);
  if (impossible !== undefined) return impossible;
  return failed === 0 ? plural(cases, 'case') : `${failed} of ${plural(cases, 'case')} failed`;
}

export const testPlace = (source: TestSource, { span }: TestModel): string =>
  placeText(source.files, span);
