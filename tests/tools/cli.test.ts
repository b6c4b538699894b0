/** The real program, and what all verbs share: usage, help, streams that go away. */

import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../tools/program.ts';
import { VERBS } from '../../tools/verbs/all.ts';
import { policyText } from '../policy/reading.ts';
import {
  PROGRAM,
  PROJECT,
  TWO_BANKS,
  buildOnce,
  bulkhead,
  command,
  folderWith,
  shell,
} from './command.ts';

beforeAll(buildOnce, 120_000);

describe('usage', () => {
  test.each<[string[], string]>([
    [['chekc', 'x'], 'Did you mean check?'],
    [['zzzzzz'], 'The verbs are '],
    [['help', 'explian'], 'Did you mean explain?'],
    [['check', '--fromat', 'json', 'x'], 'Did you mean --format?'],
    [['check'], "missing required argument 'policy'"],
    [['check', '--format', 'xml', 'x'], 'Allowed choices are text, json'],
    [['compile', 'a', 'b', '-o', 'c'], 'too many arguments'],
    [['ops', 'extra'], 'too many arguments'],
    [['explain', TWO_BANKS, '--op', 'grant.map'], '--subject <label>'],
    [['compile', TWO_BANKS], '--output <file>'],
    [['--nonsense'], "unknown option '--nonsense'"],
    [['chekc\u001b[2J'], '\\u001b[2J'],
  ])('%j: exit 2, said on standard error', async (argv, message) => {
    const ran = await command(argv);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(message);
    expect(ran.err).not.toContain('\u001b');
    expect(ran.err).not.toContain('\n    at ');
  });

  test('no verb: help on standard error, exit 2', async () => {
    const ran = await command([]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('Commands:');
  });

  test('version and help go to standard output', async () => {
    expect(await command(['--version'])).toEqual({ code: 0, out: '0.1.0\n', err: '' });
    for (const argv of [['--help'], ['help'], ['-h']]) {
      const ran = await command(argv);
      expect(ran).toMatchObject({ code: 0, err: '' });
      for (const { name } of VERBS) expect(ran.out).toContain(`\n  ${name} `);
    }
  });

  test.each(VERBS.map((verb) => [verb.name, verb] as const))('help of %s', async (name, verb) => {
    const ran = await command(['help', name]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain(`$ ${verb.example}\n`);
    expect(ran.out).toBe((await command([name, '--help'])).out);
    // A server of a protocol prints nothing of its own.
    const isServer = name === 'lsp';
    expect(verb.options.some((option) => option.choices?.includes('json'))).toBe(!isServer);
  });
});

test('a bug of ours says so, with a stack only when asked', async () => {
  const broken = (environment: Record<string, string>) => {
    let err = '';
    const terminal = {
      out(): never {
        throw new Error('planted');
      },
      err: (text: string) => (err += text),
      columns: 80,
      outIsTerminal: false,
      errIsTerminal: false,
      environment,
      outPainter: () => (_look: string, text: string) => text,
      errPainter: () => (_look: string, text: string) => text,
      async *input() {
        yield new Uint8Array();
      },
      inputIsDirectory: () => false,
      flushed: () => Promise.resolve(),
      failed: false,
    };
    return main(['ops'], terminal).then((code) => ({ code, err }));
  };
  const quiet = await broken({});
  expect(quiet.code).toBe(2);
  expect(quiet.err).toContain('this is a bug in bulkhead, please report it: planted');
  expect(quiet.err).not.toContain('    at ');
  expect((await broken({ BULKHEAD_DEBUG: '1' })).err).toContain('    at ');
});

describe('the real program', () => {
  test('checks files and standard input, with the exit codes of its shell', () => {
    const broken = policyText({ host: 'host: Syss' });
    expect(bulkhead(['check', TWO_BANKS])).toEqual({
      code: 0,
      out: 'passed: 0 errors, 0 warnings in 1 file\n',
      err: '',
    });
    expect(bulkhead(['check', '-'], broken)).toMatchObject({ code: 1, err: '' });
    const folder = folderWith({ 'bad.yaml': broken });
    expect(shell('cat bad.yaml | bulkhead check -', folder).code).toBe(1);
    expect(shell('bulkhead check <(cat bad.yaml)', folder).code).toBe(1);
    const directory = shell('bulkhead check - < .', folder);
    expect(directory).toMatchObject({
      code: 2,
      err: 'bulkhead: - cannot be read: it is a directory\n',
    });
    expect(shell('bulkhead check nosuch.yaml', folder)).toMatchObject({ code: 2, out: '' });
  });

  test('every verb loads from the bundle', () => {
    const folder = folderWith();
    const codes = Object.entries({
      'ops --format json': 0,
      'doctor --format json': 0,
      [`matrix '${TWO_BANKS}' --format csv`]: 0,
      [`compile '${TWO_BANKS}' -o image`]: 0,
      [`explain '${TWO_BANKS}' --op policy.get --subject A-Bank --object A-Bank`]: 1,
    });
    for (const [line, code] of codes) {
      expect(shell(`bulkhead ${line}`, folder), line).toMatchObject({ code, err: '' });
    }
  });

  test('a reader that goes away: no complaint, and the exit code of the whole work', () => {
    const labels = Array.from({ length: 2500 }, (_, index) => `  L${index}: { types: [A] }`);
    const policy = policyText({
      labels: `labels:\n  Sys: { types: [Sys, A, B], bridge: "domain 0" }\n${labels.join('\n')}`,
      conflicts: '',
    });
    const folder = folderWith({ 'big.yaml': policy });
    const ran = shell('bulkhead matrix big.yaml --format csv | head -c 20', folder);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toHaveLength(20);
    // Ten findings, none of which `head` reads: still a failure.
    writeFileSync(join(folder, 'bad.yaml'), policy.replaceAll('types: [A] }', 'types: [C] }'));
    expect(shell('bulkhead check bad.yaml | head -n 0', folder)).toMatchObject({
      code: 1,
      err: '',
    });
  });

  test('a full disk is told, and is no success', () => {
    const ran = shell('bulkhead ops > /dev/full', PROJECT);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/^bulkhead: cannot write the output: .*\n$/);
    expect(shell('bulkhead zzz 2> /dev/full', PROJECT).code).toBe(2);
  });

  test('interrupted, it ends like any program', async () => {
    const program = spawn(PROGRAM, ['check', '-']);
    const ended = new Promise((done) => program.on('exit', (_code, signal) => done(signal)));
    setTimeout(() => program.kill('SIGINT'), 300);
    expect(await ended).toBe('SIGINT');
  });
});
