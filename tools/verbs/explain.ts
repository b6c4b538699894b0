/**
 * Owns: `bulkhead explain`: one decision with its rule, its place, its reason, and what would
 * change it. Domain 0 always runs; `--running` names the labels of what runs beside it.
 */

import { answerOf } from '../explain/answer.ts';
import type { Answer } from '../explain/answer.ts';
import { assertPossible, readQuestion } from '../explain/arguments.ts';
import { findFlip } from '../explain/flip.ts';
import { ask, loadFor } from '../explain/question.ts';
import { readSoundPolicy } from '../policy_file.ts';
import { neutralise, toJson } from '../text/escape.ts';
import { codeFrame } from '../text/frame.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

function printJson(
  { terminal }: Invocation,
  answer: Answer,
  files: readonly string[],
  flip: string | null,
): void {
  const { decision, reason, rule } = answer;
  const { file, line, column } = rule.span;
  const told = { decision, reason, rule: rule.name, file: files[file], line, column, flip };
  terminal.out(`${toJson(told)}\n`);
}

/** What each reason means to somebody who reads it for the first time. */
const MEANING = {
  forbidden: ' (a rule says no)',
  'not-permitted': ' (no rule says yes)',
} as const;

function printText(
  { terminal, options }: Invocation,
  answer: Answer,
  files: readonly string[],
  flip: string | null,
  text: string,
): void {
  const paint = terminal.outPainter(options.colour);
  const look = answer.decision === 'permit' ? 'good' : 'error';
  const { span, name } = answer.rule;
  const place = `${files[span.file]}:${span.line}:${span.column}`;
  terminal.out(`${paint('strong', 'decision:')} ${paint(look, answer.decision)}\n`);
  if (answer.reason !== 'permit') {
    terminal.out(`${paint('strong', 'reason:')} ${answer.reason}${MEANING[answer.reason]}\n`);
  }
  terminal.out(`${paint('strong', 'rule:')} ${neutralise(`${name}, ${place}`)}\n\n`);
  terminal.out(`${neutralise(answer.sentence)}\n\n`);
  for (const rule of [answer.rule, ...answer.others]) {
    terminal.out(`${codeFrame(text, rule.span, terminal.columns, paint, look)}\n`);
  }
  const said = flip === null ? 'nothing that would change it was found' : neutralise(flip);
  terminal.out(`\n${paint('hint', 'what would change it:')} ${said}\n`);
}

export async function run(invocation: Invocation): Promise<number> {
  const sound = await readSoundPolicy(invocation);
  if (sound === undefined) return EXIT.failed;
  const { model, text } = sound;
  const question = readQuestion(model, invocation.options);
  const policy = await loadFor(model, question.operation);
  assertPossible(policy, question);
  const refusal = ask(policy, question);
  const answer = answerOf(model, policy, question, refusal);
  const flip = (await findFlip(model, policy, question, refusal))?.text ?? null;
  if (invocation.options.isJson) printJson(invocation, answer, model.files, flip);
  else printText(invocation, answer, model.files, flip, text);
  return refusal === undefined ? EXIT.clean : EXIT.failed;
}
