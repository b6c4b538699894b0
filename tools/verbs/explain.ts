/**
 * Owns: `bulkhead explain`: one decision with its rule, its place, its reason, and what would
 * change it. Domain 0 always runs; `--running` names the labels of what runs beside it.
 */

import { MEANING, answerOf } from '../explain/answer.ts';
import type { Answer } from '../explain/answer.ts';
import { assertPossible, readQuestion } from '../explain/arguments.ts';
import { findFlip } from '../explain/flip.ts';
import { ask, loadFor } from '../explain/question.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { forEachPolicy } from '../inputs.ts';
import type { Outcome } from '../inputs.ts';
import type { SoundPolicy } from '../policy_file.ts';
import { neutralise } from '../text/escape.ts';
import { codeFrame } from '../text/frame.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

function jsonOf(
  answer: Answer,
  { files, labels, types }: PolicyModel,
  flip: string | null,
  isForgiven: boolean,
) {
  const { decision, reason, rule } = answer;
  const { file, line, column } = rule.span;
  const flows = answer.flows.map((flow) => ({
    from: labels[flow.from].name,
    to: labels[flow.to].name,
    types: flow.types.map((type) => types[type].name),
  }));
  const place = { rule: rule.name, file: files[file], line, column };
  const told = { decision, reason, ...place, ...(flows.length > 0 && { flows }), flip };
  return isForgiven ? { ...told, permissive: true } : told;
}

function textOf(
  { terminal, options }: Invocation,
  answer: Answer,
  { model: { files }, texts }: SoundPolicy,
  flip: string | null,
  forgiven: string | undefined,
): string {
  const paint = terminal.outPainter(options.colour);
  const look = answer.decision === 'permit' ? 'good' : 'error';
  const { span, name } = answer.rule;
  const place = `${files[span.file]}:${span.line}:${span.column}`;
  const lines = [`${paint('strong', 'decision:')} ${paint(look, answer.decision)}`];
  lines.push(`${paint('strong', 'reason:')} ${answer.reason}${MEANING[answer.reason]}`);
  lines.push(`${paint('strong', 'rule:')} ${neutralise(`${name}, ${place}`)}`, '');
  lines.push(neutralise(answer.sentence), '');
  for (const rule of [answer.rule, ...answer.others]) {
    const text = texts[rule.span.file] ?? '';
    lines.push(codeFrame(text, rule.span, terminal.columns, paint, look));
  }
  if (forgiven !== undefined) {
    const what = `${forgiven} is permissive: the denial is recorded, and it happens all the same`;
    lines.push('', `${paint('warning', 'not enforced:')} ${neutralise(what)}`);
  }
  const said = flip === null ? 'nothing that would change it was found' : neutralise(flip);
  lines.push('', `${paint('hint', 'what would change it:')} ${said}`, '');
  return lines.join('\n');
}

async function explain(invocation: Invocation, sound: SoundPolicy): Promise<Outcome> {
  const { model } = sound;
  const question = readQuestion(model, invocation.options);
  const policy = await loadFor(model, question.operation);
  assertPossible(policy, question);
  const refusal = ask(policy, question);
  const answer = answerOf(model, policy, question, refusal);
  const flip = (await findFlip(model, policy, question, refusal))?.text ?? null;
  const { subject } = question;
  const isForgiven = refusal !== undefined && policy.isPermissive(policy.labelNumbers[subject]);
  const forgiven = isForgiven ? model.labels[subject].name : undefined;
  return {
    exitCode: refusal === undefined ? EXIT.clean : EXIT.failed,
    json: jsonOf(answer, model, flip, isForgiven),
    text: textOf(invocation, answer, sound, flip, forgiven),
  };
}

export function run(invocation: Invocation): Promise<number> {
  return forEachPolicy(invocation, (sound) => explain(invocation, sound));
}
