/** Owns: `bulkhead flow` as its users meet it. */

import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { policyText } from '../policy/reading.ts';
import {
  PROJECT,
  SEED,
  TWO_BANKS,
  buildOnce,
  bulkhead,
  command,
  folderWith,
  parsed,
  told,
} from './command.ts';

process.chdir(PROJECT);
const BANKS = relative(PROJECT, TWO_BANKS);

/** A policy whose invariants cover every kind, held and violated. */
const JUDGED = policyText({
  types: 'types: [Sys, A, B, Log]',
  labels: `labels:
  Sys: { types: [Sys, A, B, Log], walls: [Sys], bridge: "domain 0" }
  A: { types: [A, { name: Log, mode: send }], walls: [A] }
  A2: { types: [A], walls: [A] }
  B: { types: [B, { name: Log, mode: send }], walls: [B] }
  Logger: { types: [{ name: Log, mode: receive }] }
resources:
  A.disk: { type: A }`,
  admin: `admin:
  rules:
    - { effect: allow, subject: Sys, may: [policy.load, domain.create], object: "*" }
    - { effect: allow, subject: Logger, may: [domain.getinfo], object: A2 }`,
  invariants: `invariants:
  - { name: apart, exclusive: ["A*", B] }
  - { name: also-apart, exclusive: [A, Logger] }
  - { name: no-leak, noflow: { from: Logger, to: "*" } }
  - { name: silent, noflow: { from: A2, to: Logger } }
  - { name: logs, flow: { from: [A, B], to: Logger } }
  - { name: answers, flow: { from: Logger, to: A } }
  - { name: through-sys, only-via: { from: "A*", to: B, via: Sys } }
  - { name: through-b, only-via: { from: A, to: Logger, via: B } }`,
});

const flow = (options: readonly string[], input = JUDGED) =>
  command(['flow', '-', ...options], { input });

const golden = (name: string) => `golden/flow_${name}`;

describe('goldens', () => {
  test.each([
    ['summary', [], 1],
    ['path', ['--from', 'A2', '--to', 'B'], 0],
    ['paths', ['--from', 'A.disk', '--to', 'Logger', '--all', '3'], 0],
    ['none', ['--from', 'Logger', '--to', 'A*'], 0],
    ['reached', ['--from', 'A'], 0],
    ['reaching', ['--to', 'Logger', '--avoid', 'Sys'], 0],
    ['via', ['--from', 'A', '--to', 'Logger', '--via', 'B'], 0],
    ['closure', ['--closure'], 0],
    ['connects', ['--connects'], 0],
    ['invariants', ['--invariants'], 1],
  ])('%s', async (name, options, code) => {
    for (const format of ['text', 'json']) {
      const ran = await flow([...options, '--format', format]);
      expect(ran).toMatchObject({ code, err: '' });
      if (format === 'json') parsed(ran);
      await expect(ran.out).toMatchFileSnapshot(golden(`${name}.${format}`));
    }
  });

  test('closure as CSV', async () => {
    const ran = await flow(['--closure', '--format', 'csv']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    await expect(ran.out).toMatchFileSnapshot(golden('closure.csv'));
  });
});

test('--expect makes a question a check', async () => {
  const code = async (options: string[]) => (await flow(options)).code;
  const reaches = ['--from', 'A', '--to', 'B', '--expect'];
  expect(await code([...reaches, 'path'])).toBe(0);
  expect(await code([...reaches, 'none'])).toBe(1);
  expect(await code(['--from', 'Logger', '--expect', 'none'])).toBe(0);
  expect(await code(['--from', 'Logger', '--expect', 'path'])).toBe(1);
});

test('with --via a path is found that a shortest one misses, and is told when there is none', async () => {
  const paths = async (options: string[], ...expected: string[][]) => {
    const json = told(await flow([...options, '--format', 'json']));
    expect(json).toMatchObject({ answer: { paths: expected.map((labels) => ({ labels })) } });
  };
  await paths(['--from', 'A', '--to', 'Logger'], ['A', 'Logger']);
  await paths(['--from', 'A', '--to', 'Logger', '--via', 'A2'], ['A', 'A2', 'Logger']);
  await paths(['--from', 'A', '--to', 'A,Logger', '--via', 'Sys'], ['A', 'Sys', 'Logger']);
  await paths(['--from', 'A', '--to', 'A2', '--via', 'Logger']);
});

describe('several policies', () => {
  test('have headings, and stand in one envelope in JSON', async () => {
    const two = ['flow', BANKS, relative(PROJECT, SEED('cloud')), '--connects'];
    const text = await command(two);
    expect(text.out).toContain(`${BANKS}:\n`);
    const json = parsed(await command([...two, '--format', 'json']));
    expect(json).toMatchObject({
      policies: [{ policy: BANKS }, { policy: 'seeds/policies/cloud.yaml' }],
    });
    const closures = ['flow', BANKS, SEED('cloud'), '--closure', '--format', 'json'];
    expect(parsed(await command(closures))).toMatchObject({
      policies: [{ policy: BANKS }, { policy: SEED('cloud') }],
    });
  });

  test('a bad one among them is told, and the other is answered for', async () => {
    const folder = folderWith({ 'bad.yaml': 'bulkhead: 1\n' });
    for (const more of [['--closure'], ['--connects']]) {
      const bad = join(folder, 'bad.yaml');
      const absent = join(folder, 'absent.yaml');
      const argv = ['flow', bad, absent, BANKS, ...more, '--format', 'json'];
      const ran = await command(argv);
      expect(ran.code).toBe(2);
      expect(ran.err).toContain('[missing-key]');
      const findings = [{ rule: 'missing-key', severity: 'error' }, {}, {}, {}, {}];
      expect(parsed(ran)).toMatchObject({
        policies: [{ policy: bad, findings }, { policy: BANKS }],
        unread: [{ file: absent, reason: `${absent} cannot be read: there is no such file` }],
      });
    }
  });
});

describe('what has no meaning is refused with words', () => {
  test.each([
    [['--from', 'Nobody'], 'there is no label "Nobody"'],
    [['--from', 'Z*'], 'there is no label that matches "Z*"'],
    [['--from', 'Loger'], 'Did you mean "Logger"?'],
    [['--via', 'A'], '--via needs --from or --to'],
    [['--expect', 'path'], '--expect needs --from or --to'],
    [['--from', 'A', '--all', '3'], 'need both --from and --to'],
    [['--from', 'A', '--to', 'B', '--all', '0'], '--all takes a number from 1 on'],
    [['--from', 'A', '--to', 'A'], 'name the same label'],
    [['--closure', '--connects'], '--closure stands alone'],
    [['--format', 'csv'], '--format csv is for --closure'],
    [['--all-pairs'], '--all-pairs is for --certificate'],
  ])('%j', async (options, words) => {
    const ran = await flow(options);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(words);
  });
});

test('names that would act on a terminal are written out', async () => {
  const input = JUDGED.replaceAll('Logger', '"Log\\u202Eger"');
  const ran = await flow([], input);
  expect(ran.err + ran.out).not.toMatch(/\u202E/);
});

test('arbitrary bytes are told as findings', async () => {
  for (const input of ['\0', 'a: [', '{}', '\u{feff}', 'bulkhead: 2']) {
    const ran = await flow(['--certificate', '/nowhere/x'], input);
    expect([1, 2]).toContain(ran.code);
    expect(ran.err).not.toContain('bug');
  }
});

test('the real program', () => {
  buildOnce();
  const argv = ['flow', BANKS, '--from', 'A-Bank', '--to', 'B-Bank', '--avoid', 'SystemManagement'];
  const ran = bulkhead([...argv, '--expect', 'none']);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toContain('nothing gets from A-Bank to B-Bank without passing SystemManagement');
});
