/**
 * What verbs print, word for word, for those whose own tests don't hold it; and that no verb has a
 * format of which nothing is kept.
 */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VERBS } from '../../tools/verbs/all.ts';
import { policyText } from '../policy/reading.ts';
import { PROJECT, command, folderWith } from './command.ts';

const SEED = 'seeds/policies/multi_level.yaml';
const FAULTY = policyText({ host: 'host: Syss', types: 'types: [Sys, A, B, Unused]' });

interface Case {
  readonly name: string;
  readonly argv: readonly string[];
  readonly formats: readonly string[];
  readonly input?: string;
}

const EXPLAIN = ['--op', 'event.send', '--subject', 'Secret', '--object', 'Unclassified'];

const CASES: readonly Case[] = [
  { name: 'check', argv: ['check', '-'], formats: ['text', 'json'], input: FAULTY },
  { name: 'compile', argv: ['compile', SEED, '-o', 'OUTPUT'], formats: ['text', 'json'] },
  { name: 'explain', argv: ['explain', SEED, ...EXPLAIN], formats: ['text', 'json'] },
  { name: 'ops', argv: ['ops'], formats: ['text', 'json'] },
  { name: 'matrix', argv: ['matrix', SEED], formats: ['text', 'csv', 'json'] },
  { name: 'schema', argv: ['schema'], formats: ['text'] },
  {
    name: 'generate',
    argv: ['generate', '--labels', '3', '--types', '4', '--seed', '1'],
    formats: ['json'],
  },
  { name: 'fmt', argv: ['fmt', '-'], formats: ['json'], input: policyText() },
];

/** Verbs and formats that no file can hold, and what tests them instead. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  run: 'tests/scenarios: each run is compared with what its scenario expects',
  doctor: 'tells of the machine that it runs on: doctor.test.ts',
  keygen: 'keys are random: sign.test.ts',
  sign: 'signatures are of random keys: sign.test.ts',
  completion: 'tried in the shells themselves: completion.test.ts',
  'schema json': 'is policy/policy.schema.json: schema.test.ts',
};

/** Formats of a verb that are the same text as a file kept under another ending. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  text: ['text', 'yaml', 'diff', 'xml'],
  json: ['json'],
};

describe.each(CASES)('$name', ({ name, argv, formats, input }) => {
  test.each(formats)('%s', async (format) => {
    const output = join(folderWith(), 'output');
    const line = argv.map((word) =>
      word.replace('OUTPUT', output).replace(/^seeds/, `${PROJECT}/seeds`),
    );
    const ran = await command([...line, '--format', format], { input: input ?? '' });
    const stable = ran.out.replaceAll(output, 'OUTPUT').replaceAll(`${PROJECT}/`, '');
    expect(stable).not.toBe('');
    await expect(stable).toMatchFileSnapshot(`golden/${name}.${format}`);
  });
});

test('of every verb and format something is kept', () => {
  const kept = readdirSync(join(import.meta.dirname, 'golden'));
  const missing = VERBS.filter(({ name }) => !(name in ELSEWHERE)).flatMap(({ name, options }) => {
    const choices = options.find(({ flags }) => flags.startsWith('--format'))?.choices ?? [];
    const own = kept.filter((file) => file.startsWith(name.replaceAll('-', '_')));
    const isKept = (format: string): boolean =>
      (ENDINGS[format] ?? [format]).some((ending) =>
        own.some((file) => file.endsWith(`.${ending}`)),
      );
    return choices
      .filter((format) => !isKept(format) && !(`${name} ${format}` in ELSEWHERE))
      .map((format) => `${name} ${format}`);
  });
  expect(missing).toEqual([]);
});
