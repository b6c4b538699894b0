/**
 * Owns: `bulkhead mutate`: makes small mistakes in copies of a policy and tells which of them its
 * tests and invariants don't notice.
 */

import { forEachPolicy } from '../inputs.ts';
import type { Outcome } from '../inputs.ts';
import { mutate } from '../mutate/mutate.ts';
import { isEnough, mutationJson, mutationText, ofKind } from '../mutate/report.ts';
import type { SoundPolicy } from '../policy_file.ts';
import { readPercent } from '../testing/coverage.ts';
import { withTestsBeside } from '../testing/suite.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation, Options } from './verb.ts';

const SEED_MAX = 0xffffffff;
const MUTANTS_MAX = 1_000_000;

function numberOf(options: Options, name: string, most: number): number {
  const text = options.text(name);
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value <= most) return value;
  throw new UserError(`--${name} ${text} is not a whole number from 0 to ${most}`);
}

function leastOf(options: Options) {
  const text = options.find('min');
  const least = text === undefined ? undefined : readPercent(text);
  if (text === undefined || least !== undefined) return least;
  throw new UserError(`--min ${text} is no per cent number from 0 to 100`);
}

async function mutatePolicy(
  invocation: Invocation,
  sound: SoundPolicy,
  path: string,
): Promise<Outcome> {
  const { options, terminal, progress } = invocation;
  const { model } = sound;
  const { tests } = await withTestsBeside(path, model, terminal);
  const most = numberOf(options, 'max', MUTANTS_MAX);
  const seed = numberOf(options, 'seed', SEED_MAX);
  const mutation = await mutate(model, tests, { most, seed, progress });
  const enough = isEnough(mutation, leastOf(options)) && ofKind(mutation, 'killed').length > 0;
  const paint = terminal.outPainter(options.colour);
  const quiet = options.flag('quiet');
  return {
    exitCode: enough ? EXIT.clean : EXIT.failed,
    json: mutationJson(sound, mutation),
    text: mutationText(sound, mutation, paint, terminal.columns, quiet),
  };
}

export async function run(invocation: Invocation): Promise<number> {
  return forEachPolicy(invocation, (sound, path) => mutatePolicy(invocation, sound, path));
}
