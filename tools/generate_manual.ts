/**
 * Owns: tools/MANUAL.md, the manual of all verbs, written from their declarations. `--check` says
 * whether the file has drifted.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERBS } from './verbs/all.ts';
import type { Verb, VerbOption } from './verbs/verb.ts';

const FILE = join(import.meta.dirname, 'MANUAL.md');

const code = (text: string): string => `\`${text.replace(/`/g, "'")}\``;
const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/</g, '&lt;');

function describeOption({ flags, summary, choices, standard, isRequired, isList }: VerbOption) {
  const facts = [
    ...(choices === undefined ? [] : [choices.map(code).join(', ')]),
    ...(standard === undefined ? [] : [`default ${code(standard)}`]),
    ...(isRequired === true ? ['required'] : []),
    ...(isList === true ? ['can be given again'] : []),
  ];
  const more = facts.length === 0 ? '' : ` (${facts.join('; ')})`;
  return `| ${code(flags).replace(/\|/g, '\\|')} | ${cell(summary)}${more} |`;
}

function describeVerb({ name, summary, operands, options, details, example }: Verb): string {
  return [
    `## ${name}`,
    '',
    `${summary[0].toUpperCase()}${summary.slice(1)}.`,
    '',
    ...(details ?? []).flatMap((text) => [cell(text), '']),
    '```',
    `bulkhead ${name} [options] ${operands}`.trimEnd(),
    '```',
    '',
    '| option | |',
    '| --- | --- |',
    ...options.map(describeOption),
    '',
    `Example: ${code(example)}`,
    '',
  ].join('\n');
}

const text = [
  '# Manual',
  '',
  'Written by `tools/generate_manual.ts` from the declarations of the verbs; do not edit.',
  '',
  'Every verb exits with 0 (clean), 1 (findings, denied or failed) or 2 (could not run). A policy',
  'named `-` is read from standard input; where a verb takes several policies, patterns such as',
  '`policies/**/*.yaml` work without a shell, too. What is wrong is told on standard error.',
  '',
  'Where a verb takes several policies, `--format json` prints one object, for one policy as for',
  'many: `{"policies":[{"policy":FILE,…},…]}`. A policy with errors is `{"policy":FILE,"findings":',
  '[…]}` there, also where a verb takes one or two policies and could do nothing with them; files',
  'that could not be read stand beside the list as `"unread":[{"file":…,"reason":…}]`. `check` and',
  '`lint` are about findings: theirs is `{"findings":[…]}`, each with its file, beside `waived`',
  'and `unread`. CSV of several policies has one head, and `policy` as its first column.',
  '',
  'Work over a second tells on standard error how far it is, where that is a terminal, unless',
  '`--quiet` is given; the line is gone when the work is done.',
  '',
  ...VERBS.map(({ name, summary }) => `- [${name}](#${name}): ${summary}`),
  '',
  ...VERBS.map(describeVerb),
]
  .join('\n')
  .trimEnd()
  .concat('\n');

if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== text) {
    process.stderr.write('tools/MANUAL.md has drifted: run npx tsx tools/generate_manual.ts\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(FILE, text);
}
