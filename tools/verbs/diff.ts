/**
 * Owns: `bulkhead diff`: what a new policy permits that the old one didn't, what it no longer does,
 * and gates for a change that is to give nobody more.
 */

import { expandOperands } from '../inputs.ts';
import { comparePolicies } from '../diff/compare.ts';
import type { Comparison } from '../diff/compare.ts';
import { isSame } from '../diff/changes.ts';
import { accessWitness, flowWitness } from '../diff/gates.ts';
import type { AccessWitness, FlowWitness } from '../diff/gates.ts';
import { diffJson } from '../diff/json.ts';
import type { GateResult } from '../diff/json.ts';
import type { Side } from '../diff/pairing.ts';
import { diffText } from '../diff/text.ts';
import { loadWhole } from '../explain/load.ts';
import { readSoundPolicies } from '../policy_file.ts';
import type { SoundPolicy } from '../policy_file.ts';
import type { Painter } from '../text/colour.ts';
import { neutralise } from '../text/escape.ts';
import { plural } from '../text/finding_text.ts';
import { codeFrame } from '../text/frame.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

/** The limit that `--limit` gives; undefined where it isn't given. */
function limitOf({ options }: Invocation): number | undefined {
  const text = options.find('limit');
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UserError('--limit takes a whole number, 1 or more');
}

/** The two policies, both looked at before anything is said about the two together. */
async function readBoth(
  invocation: Invocation,
): Promise<readonly [SoundPolicy, SoundPolicy] | undefined> {
  const { operands } = invocation;
  if (operands.length !== 2) {
    throw new UserError('diff takes two policies: the old one and the new one');
  }
  const { faults } = expandOperands(operands);
  for (const { fault } of faults) throw new UserError(fault.message, fault.hint);
  const [before, after] = (await readSoundPolicies(invocation, operands)) ?? [];
  return before === undefined || after === undefined ? undefined : [before, after];
}

function accessText(
  witness: AccessWitness,
  { texts, model }: SoundPolicy,
  columns: number,
  paint: Painter,
): string {
  const { sentence, rule, span } = witness;
  const place = `${model.files[span.file] ?? ''}:${span.line}:${span.column}`;
  return [
    `${paint('error', 'new access:')} ${neutralise(sentence)}`,
    `  ${paint('strong', 'rule:')} ${neutralise(`${rule}, ${place}`)}`,
    codeFrame(texts[span.file] ?? '', span, columns, paint, 'error'),
    '',
  ].join('\n');
}

function flowText({ labels, steps, isUnbridged }: FlowWitness, paint: Painter): string {
  const how = isUnbridged ? ', where it had to pass a label with a `bridge`' : '';
  return [
    `${paint('error', 'new flow:')} ${neutralise(labels.join(' → '))}${how}`,
    ...steps.map(({ text }) => `  ${neutralise(text)}`),
    '',
  ].join('\n');
}

/** The gates that were asked for. What begins with `no-` is true until it is given. */
function judge({ options }: Invocation, comparison: Comparison): GateResult[] {
  const gates: GateResult[] = [];
  if (!options.flag('newAccess')) {
    gates.push({ gate: 'no-new-access', witness: accessWitness(comparison) });
  }
  if (!options.flag('newFlow')) {
    gates.push({ gate: 'no-new-flow', witness: flowWitness(comparison) });
  }
  return gates;
}

async function print(
  invocation: Invocation,
  comparison: Comparison,
  gates: readonly GateResult[],
  after: SoundPolicy,
): Promise<void> {
  const { terminal, options } = invocation;
  if (options.isJson) {
    for (const piece of diffJson(comparison, gates)) {
      terminal.out(piece);
      await terminal.flushed();
    }
    return;
  }
  const paint = terminal.outPainter(options.colour);
  if (!options.flag('quiet')) {
    terminal.out(diffText(comparison, options.flag('full'), limitOf(invocation), paint));
  }
  for (const result of gates) {
    if (result.witness === undefined) continue;
    const text =
      result.gate === 'no-new-access'
        ? accessText(result.witness, after, terminal.columns, paint)
        : flowText(result.witness, paint);
    terminal.out(options.flag('quiet') ? text : `\n${text}`);
  }
}

export async function run(invocation: Invocation): Promise<number> {
  limitOf(invocation);
  const policies = await readBoth(invocation);
  if (policies === undefined) return EXIT.failed;
  const [before, after] = policies;
  const { progress } = invocation;
  const side = async ({ model }: SoundPolicy, which: string): Promise<Side> => {
    progress.begin(`compiling the ${which} policy, ${plural(model.labels.length, 'label')}`);
    return { model, policy: await loadWhole(model) };
  };
  const sides = [await side(before, 'old'), await side(after, 'new')] as const;
  const comparison = comparePolicies(...sides, progress);
  const gates = judge(invocation, comparison);
  await print(invocation, comparison, gates, after);
  const isBroken = gates.some(({ witness }) => witness !== undefined);
  const isOther = invocation.options.flag('exitCode') && !isSame(comparison.diff);
  return isBroken || isOther ? EXIT.failed : EXIT.clean;
}
