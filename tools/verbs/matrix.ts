/**
 * Owns: `bulkhead matrix`: the type flows between all labels, domain labels and resource labels in
 * the order of the policy. The monitor answers for every pair; nothing is decided here.
 *
 * `flow` of a pair is 1 where the row's label may send to the column's; `share` where both may.
 * INVARIANT: output is written row by row, so that ten thousand labels need no more memory than one
 * row of them.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { refuse } from '../../enforcement/monitor.ts';
import { NO_PRINCIPAL } from '../../enforcement/query.ts';
import { OP } from '../../policy/operations.ts';
import { eachPolicyStreamed, rowProgress } from '../each_streamed.ts';
import { loadForTypes } from '../explain/load.ts';
import type { SoundPolicy } from '../policy_file.ts';
import { neutralise, toJson } from '../text/escape.ts';
import { plural } from '../text/finding_text.ts';
import { padded, shortened, textWidth } from '../text/width.ts';
import type { Invocation } from './verb.ts';

type What = 'flow' | 'share';

/** The operation that the monitor permits exactly where a matrix has a 1. */
const ASKED: Readonly<Record<What, number>> = {
  flow: OP['event.send'],
  share: OP['grant.map'],
};

function isPermitted(policy: LoadedPolicy, what: What, row: number, column: number): boolean {
  const { labelNumbers } = policy;
  const subject = labelNumbers[row];
  const object = labelNumbers[column];
  return refuse(policy, undefined, ASKED[what], NO_PRINCIPAL, subject, object) === undefined;
}

/** One row of a matrix: by column, 1 or 0. */
function rowOf(policy: LoadedPolicy, what: What, row: number): number[] {
  return policy.labelNumbers.map((_, column) => (isPermitted(policy, what, row, column) ? 1 : 0));
}

async function printJson(
  policy: LoadedPolicy,
  whats: readonly What[],
  invocation: Invocation,
  start: string,
): Promise<void> {
  const { terminal } = invocation;
  const progress = rowProgress(invocation);
  const { labels } = policy.image;
  terminal.out(`${start}"labels":${toJson(labels.map((label) => label.name))}`);
  for (const what of whats) {
    terminal.out(`,"${what}":[`);
    progress.begin(`writing rows of ${what}`);
    for (const row of labels.keys()) {
      terminal.out(`${row === 0 ? '' : ','}[${rowOf(policy, what, row).join()}]`);
      await terminal.flushed();
      progress.at(row + 1, labels.length);
    }
    terminal.out(']');
  }
  terminal.out(`,"kinds":${toJson(labels.map((label) => label.kind))}}`);
}

const NAME_COLUMNS = 32;
const NOTHING = '·';

interface Legend {
  readonly lines: readonly string[];
  readonly mark: (row: number, column: number) => string;
}

function legendOf(policy: LoadedPolicy, what: What | undefined): Legend {
  if (what !== undefined) {
    const meaning = what === 'flow' ? 'the row may send to the column' : 'both may send';
    return {
      lines: [`x  ${meaning}`, `${NOTHING}  not so`],
      mark: (row, column) => (isPermitted(policy, what, row, column) ? 'x' : NOTHING),
    };
  }
  return {
    lines: [
      '=  both may send to each other: they share',
      '>  the row may send to the column',
      '<  the column may send to the row',
      `${NOTHING}  neither`,
    ],
    mark: (row, column) => {
      const back = isPermitted(policy, 'flow', column, row);
      if (isPermitted(policy, 'flow', row, column)) return back ? '=' : '>';
      return back ? '<' : NOTHING;
    },
  };
}

/** The heads of some columns: their numbers, read downwards. */
function headLines(from: number, to: number, digits: number, indent: string): string {
  let text = '';
  for (let digit = 0; digit < digits; digit += 1) {
    let line = indent;
    for (let column = from; column < to; column += 1) {
      line += ` ${String(column + 1).padStart(digits)[digit]}`;
    }
    text += `${line.trimEnd()}\n`;
  }
  return text;
}

async function printText(
  policy: LoadedPolicy,
  what: What | undefined,
  invocation: Invocation,
): Promise<void> {
  const { terminal, options } = invocation;
  const paint = terminal.outPainter(options.colour);
  const progress = rowProgress(invocation);
  const { labels } = policy.image;
  const digits = String(labels.length).length;
  const names = labels.map(({ name, kind }) =>
    shortened(neutralise(kind === 'resource' ? `${name} (resource)` : name), NAME_COLUMNS),
  );
  const nameColumns = names.reduce((most, name) => Math.max(most, textWidth(name)), 0);
  const indent = ' '.repeat(digits + 1 + nameColumns);
  // Panels side by side would be cut by the terminal: they stand below one another.
  const perPanel = Math.max(10, Math.floor((terminal.columns - indent.length) / 2));
  const legend = legendOf(policy, what);
  terminal.out(`${legend.lines.map((line) => `  ${line}`).join('\n')}\n`);
  const panels = Math.ceil(labels.length / perPanel);
  progress.begin('writing rows');
  for (let from = 0; from < labels.length; from += perPanel) {
    const to = Math.min(labels.length, from + perPanel);
    terminal.out(`\n${paint('faint', headLines(from, to, digits, indent).trimEnd())}\n`);
    for (const [row, name] of names.entries()) {
      const number = paint('faint', String(row + 1).padStart(digits));
      const head = `${number} ${padded(name, nameColumns)}`;
      let line = head;
      for (let column = from; column < to; column += 1) line += ` ${legend.mark(row, column)}`;
      terminal.out(`${line}\n`);
      await terminal.flushed();
      progress.at((from / perPanel) * labels.length + row + 1, panels * labels.length);
    }
  }
}

export function run(invocation: Invocation): Promise<number> {
  const { options, progress } = invocation;
  const wish = options.find('what');
  const what: What | undefined = wish === 'flow' || wish === 'share' ? wish : undefined;
  // Share is flow in both directions, so the flows say everything.
  const told = what ?? 'flow';
  const load = ({ model }: SoundPolicy): Promise<LoadedPolicy> => {
    progress.begin(`compiling ${plural(model.labels.length, 'label')}`);
    return loadForTypes(model);
  };
  return eachPolicyStreamed(invocation, {
    corner: told,
    text: async (sound) => printText(await load(sound), what, invocation),
    json: async (sound, start) => {
      const whats: readonly What[] = what === undefined ? ['share', 'flow'] : [what];
      await printJson(await load(sound), whats, invocation, start);
    },
    rows: async (sound) => {
      const policy = await load(sound);
      return (label) => rowOf(policy, told, label).map(String);
    },
  });
}
