/**
 * Owns: `bulkhead update`: the policy to load over the old one, made of the new one. The policy
 * goes to standard output or into a file, what was found out about names to standard error.
 */

import { expandOperands } from '../inputs.ts';
import { STANDARD_INPUT, isSameFile, writeAtomically } from '../files.ts';
import { readSoundPolicies } from '../policy_file.ts';
import type { SoundPolicy } from '../policy_file.ts';
import { neutralise, toJson } from '../text/escape.ts';
import { findingText, plural } from '../text/finding_text.ts';
import { readGiven } from '../update/given.ts';
import type { Ambiguity, Rename } from '../update/renames.ts';
import { makeUpdate } from '../update/update.ts';
import type { Update } from '../update/update.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

const FILE_MODE = 0o644;

interface Both {
  readonly before: SoundPolicy;
  readonly after: SoundPolicy;
}

async function readBoth(invocation: Invocation): Promise<Both | undefined> {
  const [old = '', fresh = ''] = invocation.operands;
  const { faults } = expandOperands([old, fresh]);
  for (const { fault } of faults) throw new UserError(fault.message, fault.hint);
  const [before, after] = (await readSoundPolicies(invocation, [old, fresh])) ?? [];
  return before === undefined || after === undefined ? undefined : { before, after };
}

const listOf = ({ model }: SoundPolicy, kind: Rename['kind']) =>
  kind === 'type' ? model.types : model.labels;

function renameJson({ before, after }: Both, { kind, confidence, because, ...rename }: Rename) {
  const old = listOf(before, kind)[rename.before].name;
  return { kind, old, new: listOf(after, kind)[rename.after].name, confidence, because };
}

function ambiguityJson({ before, after }: Both, { kind, candidates, ...rest }: Ambiguity) {
  return {
    kind,
    old: listOf(before, kind)[rest.before].name,
    candidates: candidates.map(({ after: index, confidence }) => {
      return { new: listOf(after, kind)[index].name, confidence };
    }),
  };
}

function tellAmbiguous({ terminal, options }: Invocation, both: Both, list: readonly Ambiguity[]) {
  const told = list.map((each) => ambiguityJson(both, each));
  if (options.isJson) {
    terminal.out(`${toJson({ ambiguous: told })}\n`);
    return;
  }
  terminal.err(`bulkhead: ${plural(told.length, 'name')} may have been changed or be gone:\n`);
  for (const { kind, old, candidates } of told) {
    const shown = candidates.map(({ new: name, confidence }) => `${name} (${confidence} %)`);
    terminal.err(`  ${neutralise(`the ${kind} ${old}: ${shown.join(', ')}`)}\n`);
  }
  const [{ kind, old, candidates }] = told;
  const name = neutralise(`${kind}s.${old}`);
  const example = neutralise(candidates[0]?.new ?? '');
  terminal.err(`  Say what each is called now: --map '${name}=${example}'; or --map '${name}='\n`);
  terminal.err('  where it is gone.\n');
}

function tellUpdate({ terminal }: Invocation, both: Both, update: Update): void {
  const paint = terminal.errPainter('auto');
  for (const rename of update.renames) {
    const { kind, old, new: name, confidence, because } = renameJson(both, rename);
    const said = neutralise(`${kind} ${old} → ${name} (${confidence} %: ${because})`);
    terminal.err(`${paint('strong', 'renamed:')} ${said}\n`);
  }
  for (const [what, names] of [
    ['gone', update.removed],
    ['new', update.added],
  ] as const) {
    for (const kind of ['type', 'label'] as const) {
      if (names[kind].length === 0) continue;
      const shown = names[kind].slice(0, 20).join(', ');
      const more = names[kind].length > 20 ? ` and ${names[kind].length - 20} more` : '';
      terminal.err(`${paint('strong', `${what}:`)} ${neutralise(`${kind} ${shown}${more}`)}\n`);
    }
  }
}

function printUpdate(invocation: Invocation, both: Both, update: Update): void {
  const { terminal, options } = invocation;
  const output = options.find('output') ?? STANDARD_INPUT;
  const isFile = output !== STANDARD_INPUT;
  if (isFile) writeAtomically(output, Buffer.from(update.text), FILE_MODE);
  if (options.isJson) {
    const { name, version } = both.before.model;
    const whole = {
      follows: { name, version: version.join('.') },
      version: update.version,
      renames: update.renames.map((rename) => renameJson(both, rename)),
      removed: { types: update.removed.type, labels: update.removed.label },
      added: { types: update.added.type, labels: update.added.label },
    };
    terminal.out(
      `${toJson({ ...whole, ...(isFile ? { file: output } : { policy: update.text }) })}\n`,
    );
    return;
  }
  if (!options.flag('quiet')) tellUpdate(invocation, both, update);
  if (!isFile) terminal.out(update.text);
}

export async function run(invocation: Invocation): Promise<number> {
  const { options, terminal, operands } = invocation;
  const output = options.find('output');
  if (output === '') throw new UserError('"" is no name of a file');
  const [old = ''] = operands;
  if (output !== undefined && old !== STANDARD_INPUT && isSameFile(old, output)) {
    throw new UserError(`${output} is the old policy itself: it would be overwritten`);
  }
  const both = await readBoth(invocation);
  if (both === undefined) return EXIT.failed;
  const given = readGiven(options.list('map'), both.before.model, both.after.model);
  const { before, after } = both;
  const { progress } = invocation;
  const result = await makeUpdate(before, after, given, operands[1] ?? '', progress);
  switch (result.kind) {
    case 'ambiguous':
      tellAmbiguous(invocation, both, result.ambiguous);
      return EXIT.failed;
    case 'locks-out': {
      const paint = terminal.errPainter(options.colour);
      const { texts } = both.after;
      // The finding's place is in a text that nobody has seen: it is told without a frame.
      const text = findingText(
        result.finding,
        texts.map(() => ''),
        terminal.columns,
        paint,
      );
      terminal.err(`${text}\n`);
      return EXIT.failed;
    }
    case 'update':
      printUpdate(invocation, both, result.update);
      return EXIT.clean;
  }
}
