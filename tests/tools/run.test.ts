/**
 * `run` and `replay`: streams, exit codes, files. What only a process can show (a full device, a
 * limit, a signal, and that the bundle does it all) is asked of the real program.
 */

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  PROGRAM,
  PROJECT,
  TWO_BANKS,
  buildOnce,
  bulkhead,
  command,
  folderWith,
} from './command.ts';
import type { Ran } from './command.ts';

beforeAll(buildOnce, 120_000);

/** Runs a line of bash in which `bulkhead` is the real program. */
function shell(line: string, cwd: string): Ran {
  const ran = spawnSync('bash', ['-c', `bulkhead() { "$PROGRAM" "$@"; }; ${line}`], {
    cwd,
    env: { ...process.env, PROGRAM },
    encoding: 'utf8',
    timeout: 100_000,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

const HELD = `{ console: greeter, contains: "hello from a guest" }
  - { domain: greeter, state: shutdown, reason: poweroff }`;
const UNMET = '{ console: greeter, contains: "good-bye" }';

/** A scenario of one guest. */
function scenarioText(expected = HELD, guest = 'hello', wait = '{ ended: greeter }'): string {
  const wasm = join(PROJECT, 'seeds', 'guests', `${guest}.wasm`);
  return `bulkhead-scenario: 1
name: A greeting
policy: ${JSON.stringify(TWO_BANKS)}
guests:
  hello: { wasm: ${JSON.stringify(wasm)} }
steps:
  - start: [{ name: greeter, label: AutoCorp, guest: hello }]
  - wait: ${wait}
expect:
  - ${expected}
`;
}

function scenario(text = scenarioText()): string {
  return join(folderWith({ 's.yaml': text }), 's.yaml');
}

interface Summary {
  readonly steps: number;
  readonly hypercalls: number;
  readonly denials: number;
  readonly digest: string;
  readonly expect: { readonly passed: number; readonly failed: number };
}

/** The summary on the last line, whose shape is promised. */
function summaryOf(ran: Ran): Summary {
  expect(ran.out.endsWith('\n')).toBe(true);
  const last = ran.out.trimEnd().split('\n').at(-1) ?? '';
  const value = JSON.parse(last) as { summary: Summary };
  expect(Object.keys(value)).toEqual(['summary']);
  const { summary } = value;
  expect(Object.keys(summary)).toEqual(['steps', 'hypercalls', 'denials', 'digest', 'expect']);
  expect(Object.keys(summary.expect)).toEqual(['passed', 'failed']);
  const counts = [summary.steps, summary.hypercalls, summary.denials];
  for (const count of [...counts, summary.expect.passed, summary.expect.failed]) {
    expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
  }
  expect(summary.digest).toMatch(/^[0-9a-f]{32}$/);
  return summary;
}

describe('run', () => {
  test('tells what happens, sums up, and exits 0 when all that was expected held', async () => {
    const file = scenario();
    const ran = bulkhead(['run', file]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(await command(['run', file])).toEqual(ran);
    expect(ran.out).toContain('hello from a guest');
    expect(ran.out).toMatch(/\n\d+ steps, \d+ hypercalls, \d+ denials, digest [0-9a-f]{32}\n/);
    const quiet = await command(['run', '-q', file]);
    expect(quiet).toMatchObject({ code: 0, err: '' });
    expect(quiet.out).not.toContain('hello from a guest');
    expect(ran.out.endsWith(quiet.out)).toBe(true);
  });

  test('--json ends with one line of the promised shape, the same for the same seed', async () => {
    const file = scenario();
    const summary = summaryOf(await command(['run', '--json', file]));
    expect(summary).toMatchObject({ expect: { passed: 3, failed: 0 } });
    expect(summary.steps).toBeGreaterThan(0);
    expect(summary.hypercalls).toBeGreaterThan(0);
    for (const more of [['--seed', '0'], ['--format', 'json'], []]) {
      expect(summaryOf(await command(['run', '--json', file, ...more]))).toEqual(summary);
    }
  });

  test('exits 1 when an expectation fails, and names it', async () => {
    const file = scenario(scenarioText(UNMET));
    const ran = await command(['run', file]);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toContain('greeter says "good-bye"');
    const json = await command(['run', '--json', file]);
    expect(json).toMatchObject({ code: 1, err: '' });
    expect(summaryOf(json).expect).toEqual({ passed: 1, failed: 1 });
  });

  test.each(['-1', '1.5', 'x', '', '4294967296'])('--seed %j is refused', async (seed) => {
    const ran = await command(['run', scenario(), `--seed=${seed}`]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('is not a whole number from 0 to 4294967295');
  });

  test('the largest seed is taken', async () => {
    const ran = await command(['run', '-q', scenario(), '--seed', '4294967295']);
    expect(ran.code).toBe(0);
  });

  test('output that cannot be written is no success', () => {
    const file = scenario();
    for (const more of ['', '--json', '-q']) {
      const ran = shell(`bulkhead run '${file}' ${more} > /dev/full`, '/');
      expect(ran.code).toBe(2);
      expect(ran.err).toMatch(/^bulkhead: cannot write the output: .*\n$/);
    }
    expect(shell(`set -o pipefail; bulkhead run '${file}' | head -n 1`, '/').code).toBe(0);
  });
});

/** A file that is no scenario, where the message must point, and what it must say. */
const NO_SCENARIOS: [string, string | Uint8Array, RegExp][] = [
  ['an empty file', '', /s\.yaml:1:1: /],
  ['only a comment', '# nothing\n', /s\.yaml:1:1: /],
  ['a binary file', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0xff]), /s\.yaml:1:\d+: /],
  ['broken YAML', 'bulkhead-scenario: 1\nname: [\n', /s\.yaml:\d+:\d+: /],
  ['an unknown key', scenarioText().replace('steps:', 'setps:'), /s\.yaml:6:1: .*"?setps"?/],
  [
    'an unknown key within',
    scenarioText().replace('label: AutoCorp', 'lable: AutoCorp'),
    /s\.yaml:7:30: .*"?lable"?/,
  ],
  [
    'another version',
    scenarioText().replace('bulkhead-scenario: 1', 'bulkhead-scenario: 2'),
    /s\.yaml:1:20: /,
  ],
  ['a policy', readFileSync(TWO_BANKS), /s\.yaml:\d+:\d+: /],
];

describe('what is no scenario: exit 2, nothing on standard output, no trace', () => {
  test.each(NO_SCENARIOS)('%s', async (_name, text, message) => {
    const folder = folderWith({ 's.yaml': text });
    const ran = await command(['run', join(folder, 's.yaml'), '--trace', join(folder, 't')]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(message);
    expect(ran.err).not.toContain('bug in bulkhead');
    expect(readdirSync(folder)).toEqual(['s.yaml']);
  });

  test('a scenario whose policy is in another version of its language', async () => {
    const policy = readFileSync(TWO_BANKS, 'utf8').replace(/^bulkhead: 1$/m, 'bulkhead: 2');
    const folder = folderWith({
      's.yaml': scenarioText().replace(JSON.stringify(TWO_BANKS), 'p.yaml'),
      'p.yaml': policy,
    });
    const ran = await command(['run', join(folder, 's.yaml'), '--json']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/p\.yaml:\d+:11: .*is 2; only version 1 is read/);
  });

  test('a folder, and files that are not there', async () => {
    const folder = folderWith({
      's.yaml': scenarioText().replace('hello.wasm', 'nosuch.wasm'),
    });
    expect(bulkhead(['run', folder])).toMatchObject({ code: 2, out: '' });
    for (const [file, message] of [
      [folder, 'it is not a regular file'],
      [join(folder, 'none.yaml'), 'there is no such file'],
      [join(folder, 's.yaml'), 'nosuch.wasm cannot be read: there is no such file'],
      ['/dev/zero', 'it is not a regular file'],
      ['', '"" cannot be read'],
    ]) {
      const ran = await command(['run', file]);
      expect(ran, file).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toContain(message);
    }
  });
});

describe('--trace', () => {
  test.each([
    ['/dev/full', 'it is not a regular file'],
    ['/dev/null', 'it is not a regular file'],
    ['/proc/trace', 'cannot be written'],
    ['none/trace', 'there is no such folder'],
    ['.', 'it is not a regular file'],
  ])('%s cannot be written: exit 2, before anything runs', async (path, message) => {
    const folder = folderWith({ 's.yaml': scenarioText() });
    const trace = path.startsWith('/') ? path : join(folder, path);
    const ran = await command(['run', join(folder, 's.yaml'), '--trace', trace]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(message);
    expect(readdirSync(folder)).toEqual(['s.yaml']);
  });

  test('no room for it, which shows only while it is written: exit 2, and nothing is left', () => {
    const folder = folderWith({ 's.yaml': scenarioText() });
    // In kibibytes: room for the instrumented guest in the cache, and not for the trace.
    expect(shell('bulkhead run s.yaml -q', folder).code).toBe(0);
    const ran = shell("trap '' XFSZ; ulimit -f 4; bulkhead run s.yaml --trace trace", folder);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('trace cannot be written');
    expect(readdirSync(folder)).toEqual(['s.yaml']);
  });

  test('killed midway, a run leaves nothing under the name of its trace', async () => {
    const folder = folderWith({
      's.yaml': scenarioText('{ domain: greeter, state: live }', 'spin', 'idle'),
      trace: 'an older one',
    });
    const child = spawn(PROGRAM, ['run', 's.yaml', '--trace', 'trace'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((done) => child.on('exit', (_code, signal) => done(signal)));
    await new Promise((done) => child.stdout.once('data', done));
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(readFileSync(join(folder, 'trace'), 'utf8')).toBe('an older one');
    rmSync(join(folder, 'trace'));
    expect(existsSync(join(folder, 'trace'))).toBe(false);
  });
});

describe('replay', () => {
  let lines: readonly string[] = [];
  let summary: Summary | undefined;
  let traced = '';
  afterAll(() => rmSync(traced, { recursive: true, force: true }));
  beforeAll(async () => {
    traced = mkdtempSync(join(tmpdir(), 'bulkhead-run-'));
    const file = join(traced, 'replay.yaml');
    writeFileSync(file, scenarioText());
    const trace = join(traced, 'trace');
    const argv = ['--json', '--seed', '7', '--trace', trace];
    summary = summaryOf(await command(['run', file, ...argv]));
    rmSync(file);
    lines = readFileSync(trace, 'utf8').trimEnd().split('\n');
  }, 60_000);

  function replay(text: string, ...more: string[]): Promise<Ran> {
    return command(['replay', join(folderWith({ trace: text }), 'trace'), ...more]);
  }

  const whole = (changed: readonly string[] = lines): string => `${changed.join('\n')}\n`;

  /** A line of a step in the middle, and where it stands. */
  function middle(): { at: number; step: unknown } {
    const at = lines.length >>> 1;
    return { at, step: (JSON.parse(lines[at]) as { step: unknown }).step };
  }

  test('runs from the trace alone: the same steps, exit 0', async () => {
    const ran = await replay(whole());
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toBe(`same: ${summary?.steps} steps, each with the digest that was recorded\n`);
    const file = join(folderWith({ trace: whole() }), 'trace');
    expect(bulkhead(['replay', file])).toEqual(ran);
    const json = await replay(whole(), '--format', 'json');
    expect(json).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(json.out)).toEqual({ replay: { steps: summary?.steps, difference: null } });
  });

  test('an edited step is named: exit 1', async () => {
    const { at, step } = middle();
    const changes = [
      (text: string) =>
        text.replace(/"digest":"(.)/, (_, one) => `"digest":"${one === '0' ? 1 : 0}`),
      (text: string) => text.replace(/"result":/, '"result":1'),
      (text: string) => text.replace(/"label":"/, '"label":"x'),
      (text: string) => text.replace('{', '{ '),
    ];
    for (const change of changes) {
      const edited = lines.map((text, index) => (index === at ? change(text) : text));
      expect(edited).not.toEqual(lines);
      const ran = await replay(whole(edited));
      expect(ran).toMatchObject({ code: 1, err: '' });
      expect(ran.out).toMatch(new RegExp(`^differs: step ${String(step)} \\(`));
      const json = await replay(whole(edited), '--format', 'json');
      expect(json.code).toBe(1);
      const { replay: outcome } = JSON.parse(json.out) as { replay: { difference: string } };
      expect(outcome.difference).toMatch(new RegExp(`^step ${String(step)} \\(`));
    }
  });

  test('a step that is missing, doubled or added is named: exit 1', async () => {
    const { at, step } = middle();
    const doubled = [...lines.slice(0, at + 1), ...lines.slice(at)];
    for (const [changed, named] of [
      [lines.filter((_, index) => index !== at), step],
      [doubled, Number(step) + 1],
      [[...lines.slice(0, -1), lines.at(-2) ?? '', lines.at(-1) ?? ''], (summary?.steps ?? 0) + 1],
    ] as const) {
      const ran = await replay(whole(changed));
      expect(ran).toMatchObject({ code: 1, err: '' });
      expect(ran.out).toMatch(new RegExp(`^differs: step ${String(named)}[ :]`));
    }
  });

  test('what is no whole trace of this version cannot be replayed: exit 2', async () => {
    const { at } = middle();
    const header = JSON.parse(lines[0]) as Readonly<Record<string, unknown>>;
    const withHeader = (more: object) =>
      whole([JSON.stringify({ ...header, ...more }), ...lines.slice(1)]);
    for (const [text, message] of [
      ['', 'empty'],
      [whole(lines.slice(0, at)), 'cut off'],
      [whole(lines.slice(0, -1)), 'cut off'],
      [whole().slice(0, whole().length >>> 1), 'cut off'],
      [lines[0].slice(0, 40), 'not a line of a trace'],
      [withHeader({ version: 2 }), 'a trace of version 2; this reads 1'],
      [withHeader({ version: '1' }), 'a trace of version 1'],
      [withHeader({ kind: 'bulkhead-image' }), 'not a trace'],
      [scenarioText(), 'not a line of a trace'],
      ['\u0000\u0001\u0002\n\u0003', 'not a line of a trace'],
    ]) {
      const ran = await replay(text);
      expect(ran, message).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toContain(message);
    }
  });

  test('a folder, a device, and what is not there', async () => {
    const folder = folderWith();
    mkdirSync(join(folder, 'inner'));
    for (const path of [join(folder, 'inner'), '/dev/zero', join(folder, 'none'), '']) {
      expect(await command(['replay', path]), path).toMatchObject({ code: 2, out: '' });
    }
  });
});
