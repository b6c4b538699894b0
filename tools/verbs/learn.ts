/**
 * Owns: `bulkhead learn`: the smallest additions to a policy that permit what logs say was denied,
 * within bounds.
 */

import { existsSync } from 'node:fs';
import { Suggester } from '../../policy/suggest.ts';
import { Altered, DecisionSource, evidenceKind } from '../audit/decision_source.ts';
import { NoLog } from '../audit/read_log.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { loadWhole } from '../explain/load.ts';
import { expandOperands } from '../inputs.ts';
import { Bounds, readTypesBound } from '../learn/bound.ts';
import type { PolicyBound, TypesBound } from '../learn/bound.ts';
import { collectDenials } from '../learn/denials.ts';
import type { Denials } from '../learn/denials.ts';
import { learn } from '../learn/learn.ts';
import { patchText } from '../learn/patch.ts';
import { learnedJson, learnedText } from '../learn/text.ts';
import { readSoundPolicy } from '../policy_file.ts';
import type { SoundPolicy } from '../policy_file.ts';
import { neutralise, toJson } from '../text/escape.ts';
import { plural } from '../text/finding_text.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

/** What reads like a bound of a label that isn't there. A policy's file may have a `=`, too. */
function unknownBound({ labels, files }: PolicyModel, text: string, name: string): UserError {
  const names = labels.map((label) => label.name);
  const near = new Suggester().nearest(name, names);
  const listed = `Its labels are ${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}.`;
  return new UserError(
    `--bound ${text}: the policy ${files[0] ?? ''} has no label ${JSON.stringify(name)}`,
    near === undefined ? listed : `Did you mean ${near}? Say it as LABEL=TYPE,TYPE*.`,
  );
}

/** The policy comes last: logs in its place would be read as YAML, and told to be wrong as such. */
function assertOrder(operands: readonly string[]): void {
  const last = operands.at(-1) ?? '';
  const kind = evidenceKind(last);
  if (kind === undefined) return;
  const what = kind === 'audit' ? 'an audit log' : 'a trace';
  const others = operands.slice(0, -1);
  const policy = others.find((each) => each !== '-' && evidenceKind(each) === undefined);
  const logs = [...others.filter((each) => each !== policy), last];
  throw new UserError(
    `${last} is ${what}, and the last operand of learn is the policy`,
    `Say \`bulkhead learn ${logs.join(' ')} ${policy ?? 'POLICY'}\`.`,
  );
}

/** The bounds of a command line; undefined, and told, where one is a policy with errors. */
async function readBounds(
  invocation: Invocation,
  { model }: SoundPolicy,
): Promise<Bounds | undefined> {
  const policies: PolicyBound[] = [];
  const types: TypesBound[] = [];
  for (const text of invocation.options.list('bound')) {
    const name = text.slice(0, text.lastIndexOf('='));
    if (text.includes('=') && model.labels.some((label) => label.name === name)) {
      const bound = readTypesBound(model, text);
      if (typeof bound === 'string') throw new UserError(bound);
      types.push(bound);
      continue;
    }
    if (text.includes('=') && !existsSync(text)) throw unknownBound(model, text, name);
    const sound = await readSoundPolicy(invocation, text);
    if (sound === undefined) return undefined;
    policies.push({ model: sound.model, policy: await loadWhole(sound.model) });
  }
  return new Bounds(policies, types);
}

/** Tells what is wrong with evidence; what else was thrown is thrown on. */
function refuseAltered({ terminal }: Invocation, error: unknown): number {
  if (error instanceof NoLog) throw new UserError(error.message);
  if (!(error instanceof Altered)) throw error;
  for (const { file, line, message } of error.faults) {
    terminal.err(`${neutralise(`${file}:${line}: ${message}`)}\n`);
  }
  const count = plural(error.faults.length, 'fault');
  terminal.err(`bulkhead: the evidence is not as it was recorded: ${count}; nothing is learned\n`);
  return EXIT.failed;
}

export async function run(invocation: Invocation): Promise<number> {
  const { operands, options, terminal, progress } = invocation;
  const policyFile = operands.at(-1) ?? '';
  if (operands.length < 2) {
    throw new UserError(
      'learn needs a log and, behind all logs, a policy',
      'See `bulkhead help learn`.',
    );
  }
  assertOrder(operands);
  const { paths, faults } = expandOperands(operands.slice(0, -1));
  for (const { fault } of faults) throw fault;
  const sound = await readSoundPolicy(invocation, policyFile);
  if (sound === undefined) return EXIT.failed;
  const bounds = await readBounds(invocation, sound);
  if (bounds === undefined) return EXIT.failed;
  const { model } = sound;
  const policy = await loadWhole(model);
  let denials: Denials;
  try {
    denials = await collectDenials(new DecisionSource(paths, terminal, progress), model, policy);
  } catch (error) {
    return refuseAltered(invocation, error);
  }
  const learned = await learn(denials.kinds, model, policy, bounds, progress);
  const format = options.find('format');
  if (format === 'json') terminal.out(`${toJson({ learn: learnedJson(learned, denials.more) })}\n`);
  else if (format === 'yaml') terminal.out(patchText(model, learned));
  else terminal.out(learnedText(learned, denials.more, terminal.outPainter(options.colour)));
  return learned.refused.length === 0 ? EXIT.clean : EXIT.failed;
}
