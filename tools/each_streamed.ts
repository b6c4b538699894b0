/**
 * Owns: verbs whose answer about one policy is too long to keep: it is written while it is made. In
 * text each of several policies has a heading; JSON is an envelope; tables as CSV have one head.
 * Must not know: what is answered.
 */

import type { PolicyModel } from '../policy/model.ts';
import { EnvelopeWriter } from './envelope.ts';
import { expandOperands, forEachFile } from './inputs.ts';
import { readPolicyFile, soundOrTold } from './policy_file.ts';
import type { SoundPolicy } from './policy_file.ts';
import { NO_PROGRESS } from './progress.ts';
import type { Progress } from './progress.ts';
import { neutralise } from './text/escape.ts';
import { csvRecord } from './text/table.ts';
import { EXIT } from './verbs/verb.ts';
import type { Invocation } from './verbs/verb.ts';

/** The progress of writing rows: on a terminal they show themselves how far it is. */
export const rowProgress = ({ terminal, progress }: Invocation): Progress =>
  terminal.outIsTerminal ? NO_PROGRESS : progress;

/** What of a policy is written, a piece at a time. */
export interface Streamed {
  readonly text: (policy: SoundPolicy) => Promise<void>;
  /** @param start what the object begins with; `"key":value}` is to follow */
  readonly json: (policy: SoundPolicy, start: string) => Promise<void>;
  /** By label: what the row of that label says of all labels, as CSV. */
  readonly rows: (policy: SoundPolicy) => Promise<(label: number) => readonly string[]>;
  /** What a table tells, for the corner of its head. */
  readonly corner: string;
}

const isMany = ({ operands }: Invocation): boolean =>
  operands.length > 1 || expandOperands(operands).paths.length > 1;

async function eachAsText(invocation: Invocation, { text }: Streamed): Promise<number> {
  const { terminal, options } = invocation;
  const paint = terminal.outPainter(options.colour);
  const hasHeadings = isMany(invocation);
  let count = 0;
  return forEachFile(invocation, async (path) => {
    const sound = soundOrTold(invocation, path, await readPolicyFile(path, terminal));
    if (sound === undefined) return EXIT.failed;
    if (hasHeadings) {
      terminal.out(`${count > 0 ? '\n' : ''}${paint('strong', `${neutralise(path)}:`)}\n`);
    }
    count += 1;
    await text(sound);
    return EXIT.clean;
  });
}

async function eachAsJson(invocation: Invocation, { json }: Streamed): Promise<number> {
  const { terminal, operands } = invocation;
  // Operands that can't be meant are told before anything is written.
  expandOperands(operands);
  const envelope = new EnvelopeWriter(terminal);
  const exitCode = await forEachFile(
    invocation,
    async (path) => {
      const reading = await readPolicyFile(path, terminal);
      const sound = soundOrTold(invocation, path, reading);
      if (sound === undefined) {
        await envelope.addFaulty(path, reading.findings);
        return EXIT.failed;
      }
      await envelope.add(path, (start) => json(sound, start));
      return EXIT.clean;
    },
    envelope,
  );
  envelope.end();
  return exitCode;
}

/** The names of all labels of some policies, each once. */
function namesOf(models: readonly PolicyModel[]): readonly string[] {
  return [...new Set(models.flatMap(({ labels }) => labels.map(({ name }) => name)))];
}

/**
 * Tables of labels by labels under one head. Where there are several policies the head has the
 * labels of all of them, so all are read before anything is written; a cell about a label that a
 * policy doesn't have is empty.
 */
async function eachAsCsv(invocation: Invocation, { rows, corner }: Streamed): Promise<number> {
  const { terminal } = invocation;
  const policies: (readonly [path: string, sound: SoundPolicy])[] = [];
  const exitCode = await forEachFile(invocation, async (path) => {
    const sound = soundOrTold(invocation, path, await readPolicyFile(path, terminal));
    if (sound === undefined) return EXIT.failed;
    policies.push([path, sound]);
    return EXIT.clean;
  });
  if (policies.length === 0) return exitCode;
  const names = namesOf(policies.map(([, { model }]) => model));
  const hasPolicy = isMany(invocation);
  terminal.out(csvRecord([...(hasPolicy ? ['policy'] : []), corner, ...names]));
  for (const [path, sound] of policies) {
    const rowOf = await rows(sound);
    const { labels } = sound.model;
    const labelOf = new Map(labels.map(({ name }, label) => [name, label]));
    const order = names.map((name) => labelOf.get(name));
    const progress = rowProgress(invocation);
    progress.begin('writing rows');
    for (const [label, { name }] of labels.entries()) {
      const cells = rowOf(label);
      const row = hasPolicy ? order.map((at) => (at === undefined ? '' : cells[at])) : cells;
      terminal.out(csvRecord([...(hasPolicy ? [path] : []), name, ...row]));
      await terminal.flushed();
      progress.at(label + 1, labels.length);
    }
  }
  return exitCode;
}

/** Like `forEachPolicy`, for work that writes to the terminal itself. */
export async function eachPolicyStreamed(
  invocation: Invocation,
  streamed: Streamed,
): Promise<number> {
  switch (invocation.options.text('format')) {
    case 'json':
      return eachAsJson(invocation, streamed);
    case 'csv':
      return eachAsCsv(invocation, streamed);
    default:
      return eachAsText(invocation, streamed);
  }
}
