/**
 * Owns: `bulkhead replay`: runs what a trace holds again, from the trace alone, and says whether
 * every step was the same, or which was the first that wasn't; or decides what was recorded again
 * under another policy, and says what changes.
 */

import { Altered, DecisionSource, evidenceKind } from '../audit/decision_source.ts';
import { NoLog } from '../audit/read_log.ts';
import { redecide } from '../audit/redecide.ts';
import type { Redecided } from '../audit/redecide.ts';
import { redecidedJson, redecidedText } from '../audit/redecided_text.ts';
import { loadWhole } from '../explain/load.ts';
import { expandOperands } from '../inputs.ts';
import { readSoundPolicy } from '../policy_file.ts';
import { replayTrace } from '../scenario/replay_trace.ts';
import { neutralise, toJson } from '../text/escape.ts';
import { plural } from '../text/finding_text.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

async function replay({ options, terminal }: Invocation, file: string): Promise<number> {
  const { steps, difference } = await replayTrace(file);
  if (options.isJson) {
    terminal.out(`${toJson({ replay: { steps, difference: difference ?? null } })}\n`);
  } else {
    const paint = terminal.outPainter(options.colour);
    const verdict =
      difference === undefined
        ? `${paint('good', 'same:')} ${steps} steps, each with the digest that was recorded`
        : `${paint('error', 'differs:')} ${neutralise(difference)}`;
    terminal.out(`${verdict}\n`);
  }
  return difference === undefined ? EXIT.clean : EXIT.failed;
}

/** Tells what is wrong with evidence; what else was thrown is thrown on. */
function refuseAltered({ terminal }: Invocation, error: unknown): number {
  if (error instanceof NoLog) throw new UserError(error.message);
  if (!(error instanceof Altered)) throw error;
  for (const { file, line, message } of error.faults) {
    terminal.err(`${neutralise(`${file}:${line}: ${message}`)}\n`);
  }
  const count = plural(error.faults.length, 'fault');
  terminal.err(`bulkhead: the evidence is not as it was recorded: ${count}; nothing was decided\n`);
  return EXIT.failed;
}

async function decideAgain(
  invocation: Invocation,
  paths: readonly string[],
  policyFile: string,
): Promise<number> {
  const { terminal, options } = invocation;
  const limit = options.text('limit');
  if (!/^\d{1,6}$/.test(limit)) throw new UserError(`--limit ${limit} is not a whole number`);
  const sound = await readSoundPolicy(invocation, policyFile);
  if (sound === undefined) return EXIT.failed;
  const policy = await loadWhole(sound.model);
  let result: Redecided;
  try {
    result = await redecide(
      new DecisionSource(paths, terminal, invocation.progress),
      sound.model,
      policy,
    );
  } catch (error) {
    return refuseAltered(invocation, error);
  }
  if (options.isJson) terminal.out(`${toJson({ replay: redecidedJson(result) })}\n`);
  else terminal.out(redecidedText(result, Number(limit), terminal.outPainter(options.colour)));
  return result.changed === 0 ? EXIT.clean : EXIT.failed;
}

export async function run(invocation: Invocation): Promise<number> {
  const policyFile = invocation.options.find('policy');
  const { paths, faults } = expandOperands(invocation.operands);
  for (const { fault } of faults) throw fault;
  if (policyFile !== undefined) return decideAgain(invocation, paths, policyFile);
  const [file = '', ...others] = paths;
  if (others.length > 0) {
    throw new UserError('one trace is replayed at a time', 'With --policy, several can be given.');
  }
  if (evidenceKind(file) === 'audit') {
    const hint = `Say \`bulkhead replay ${file} --policy POLICY\`, or \`bulkhead audit verify\`.`;
    throw new UserError(`${file} is an audit log: it is replayed under a policy`, hint);
  }
  return replay(invocation, file);
}
