/**
 * Owns: `bulkhead eval`: what a machine with these domains would decide about a request, which rule
 * would, and what would change it. Nothing is carried out.
 */

import { answerOf } from '../evaluate/answer.ts';
import type { Answer } from '../evaluate/answer.ts';
import { flipOf } from '../evaluate/flip.ts';
import { openMachine } from '../evaluate/open.ts';
import { readRequest } from '../evaluate/request.ts';
import { strangers, withPolicy } from '../evaluate/setting.ts';
import type { Setting } from '../evaluate/setting.ts';
import { MEANING } from '../explain/answer.ts';
import { readSoundPolicy } from '../policy_file.ts';
import { neutralise, toJson } from '../text/escape.ts';
import { plural } from '../text/finding_text.ts';
import { codeFrame } from '../text/frame.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

function jsonOf({ decision, reason, rule, file }: Answer, flip: string | null) {
  const { line = null, column = null } = rule?.span ?? {};
  return { decision, reason, rule: rule?.name ?? null, file: file ?? null, line, column, flip };
}

function textOf(
  { terminal, options }: Invocation,
  { source }: Setting,
  answer: Answer,
  flip: string | null,
): string {
  const paint = terminal.outPainter(options.colour);
  const look = answer.decision === 'permit' ? 'good' : 'error';
  const lines = [`${paint('strong', 'decision:')} ${paint(look, answer.decision)}`];
  lines.push(`${paint('strong', 'reason:')} ${answer.reason}${MEANING[answer.reason]}`);
  const { rule, file } = answer;
  if (rule !== undefined && file !== undefined) {
    const place = `${rule.name}, ${file}:${rule.span.line}:${rule.span.column}`;
    lines.push(`${paint('strong', 'rule:')} ${neutralise(place)}`);
  }
  lines.push('', neutralise(answer.sentence), '');
  const text = answer.denial?.byPending === true ? undefined : source?.texts[rule?.span.file ?? 0];
  if (rule !== undefined && text !== undefined) {
    lines.push(codeFrame(text, rule.span, terminal.columns, paint, look), '');
  }
  if (answer.note !== undefined) lines.push(neutralise(answer.note), '');
  const said = flip === null ? 'nothing that would change it was found' : neutralise(flip);
  lines.push(`${paint('hint', 'what would change it:')} ${said}`, '');
  return lines.join('\n');
}

/** The machine as if another policy were in force. */
async function underPolicy(
  invocation: Invocation,
  setting: Setting,
  path: string,
): Promise<Setting | undefined> {
  const sound = await readSoundPolicy(invocation, path);
  if (sound === undefined) return undefined;
  const changed = await withPolicy(setting, sound);
  for (const { domain, label } of strangers(changed)) {
    const name = setting.names.get(domain) ?? `domain ${domain}`;
    const worn = setting.policy.labelName(label);
    const text = `${name} wears the label ${worn}, which ${path} does not have: it shares nothing`;
    invocation.terminal.err(`note: ${neutralise(text)}\n`);
  }
  return changed;
}

export async function run(invocation: Invocation): Promise<number> {
  const { operands, options, terminal } = invocation;
  const [file = '', ...pairs] = operands;
  const allowed = options.list('allowRollback');
  const { setting: found, unmet } = await openMachine(file, terminal, allowed);
  if (unmet > 0) {
    const what = `${plural(unmet, 'expectation')} of the scenario did not hold`;
    terminal.err(`note: ${what}; the state is that of its end\n`);
  }
  const policy = options.find('policy');
  const setting = policy === undefined ? found : await underPolicy(invocation, found, policy);
  if (setting === undefined) return EXIT.failed;
  const plan = readRequest(setting, options, pairs);
  const answer = answerOf(setting, plan);
  const flip = await flipOf(setting, plan);
  if (options.isJson) terminal.out(`${toJson(jsonOf(answer, flip))}\n`);
  else terminal.out(textOf(invocation, setting, answer, flip));
  return answer.decision === 'permit' ? EXIT.clean : EXIT.failed;
}
