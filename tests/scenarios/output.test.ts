/** What a run leaves behind and prints: its trace, what did not hold, and nothing else. */

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT, buildOnce, command } from '../tools/command.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulkhead-output-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a scenario of one guest into the folder. */
function scenario(expected: string, guest = 'hello', steps = '{ wait: { ended: a } }'): string {
  const seeds = join(PROJECT, 'seeds');
  const file = join(folder, 's.yaml');
  const text = `bulkhead-scenario: 1
name: "a \\e[31mname"
about: "\\e]0;title\\a"
policy: ${JSON.stringify(join(seeds, 'policies', 'two_banks.yaml'))}
guests: { guest: { wasm: ${JSON.stringify(join(seeds, 'guests', `${guest}.wasm`))} } }
steps: [{ start: [{ name: a, label: AutoCorp, guest: guest }] }, ${steps}]
expect: [${expected}]
`;
  writeFileSync(file, text);
  return file;
}

const HOLDS = '{ domain: a, state: shutdown }';

describe('where a trace is written', () => {
  it('follows a symbolic link, and writes over an older trace', async () => {
    const target = join(folder, 'target.trace');
    const link = join(folder, 'link.trace');
    writeFileSync(target, 'older');
    symlinkSync(target, link);
    const ran = await command(['run', scenario(HOLDS), '--quiet', '--trace', link]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect((await command(['replay', target])).code).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual(['link.trace', 's.yaml', 'target.trace']);
  });

  it('is not over what the run reads', async () => {
    const file = scenario(HOLDS);
    const before = readFileSync(file, 'utf8');
    const ran = await command(['run', file, '--trace', file]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('is read by the run: the trace would overwrite it');
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['s.yaml']);
  });

  it.each([
    ['a folder', (): string => folder, 'it is not a regular file'],
    ['nothing', (): string => '', '"" cannot be written: it is no name of a file'],
    ['in no folder', (): string => join(folder, 'none', 't'), 'there is no such folder'],
  ])('is not %s, and that is said before anything runs', async (_, path, message) => {
    const ran = await command(['run', scenario(HOLDS), '--trace', path()]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(message);
    expect(readdirSync(folder)).toEqual(['s.yaml']);
  });

  it('is not a pipe, and a pipe is not replayed', async () => {
    const pipe = join(folder, 'pipe');
    expect(spawnSync('sh', ['-c', 'mkfifo "$0"', pipe]).status).toBe(0);
    const ran = await command(['run', scenario(HOLDS), '--trace', pipe]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    const replayed = await command(['replay', pipe]);
    expect(replayed.code).toBe(2);
    expect(replayed.err).toContain('is not a regular file');
  });

  it('is nowhere when the run is stopped', { timeout: 60_000 }, async () => {
    buildOnce();
    const file = scenario('{ domain: a, state: live }', 'spin', '{ wait: idle }');
    const argv = [join(PROJECT, 'bulkhead'), 'run', file, '--trace', join(folder, 't')];
    const child = spawn(process.execPath, [join(PROJECT, 'dist', 'cli.mjs'), ...argv.slice(1)]);
    const ended = new Promise<NodeJS.Signals | null>((done) => {
      child.on('exit', (_, signal) => done(signal));
    });
    const begun = await new Promise<boolean>((done) => {
      child.stdout.once('data', () => done(true));
      child.once('exit', () => done(false));
    });
    expect(begun).toBe(true);
    expect(readdirSync(folder).some((name) => name.endsWith('.partial'))).toBe(true);
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    expect(readdirSync(folder)).toEqual(['s.yaml']);
  });
});

describe('what is no trace', () => {
  it.each([
    ['a folder', (): string => folder, 'is not a regular file'],
    ['a device', (): string => '/dev/zero', 'is not a regular file'],
    ['nothing', (): string => join(folder, 'none'), 'there is no such file'],
  ])('%s is refused at once', async (_, path, message) => {
    mkdirSync(join(folder, 'inner'));
    const ran = await command(['replay', path()]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(message);
  });

  it.each([-1, 0.5, 2 ** 32])('a seed of %d is refused', async (seed) => {
    const file = join(folder, 't');
    const ran = await command(['run', scenario(HOLDS), '--quiet', '--trace', file]);
    expect(ran.code).toBe(0);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"seed":0', `"seed":${seed}`));
    const replayed = await command(['replay', file]);
    expect(replayed.code).toBe(2);
    expect(replayed.err).toContain(':1: the first line does not say what was run');
  });
});

describe('what did not hold', () => {
  const MISSED = '{ domain: a, state: gone, reason: "\\e[31mx" }';
  it('is told also when only the summary is wanted', async () => {
    const ran = await command(['run', scenario(MISSED), '--quiet']);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('a is gone (\\u{1b}[31mx); but it is shutdown (poweroff)');
    expect(ran.out.split('\n').length).toBe(4);
  });

  it('is told to programs, a line each, before the summary', async () => {
    const ran = await command(['run', scenario(MISSED), '--json']);
    expect(ran.code).toBe(1);
    const lines = ran.out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toEqual([
      {
        unmet: {
          phase: 'a \u001b[31mname',
          expected: 'a is gone (\u001b[31mx)',
          instead: 'it is shutdown (poweroff)',
        },
      },
      { summary: expect.objectContaining({ expect: { passed: 1, failed: 1 } }) as unknown },
    ]);
  });

  it('is told without what a terminal would act on', async () => {
    const ran = await command(['run', scenario(MISSED)]);
    // eslint-disable-next-line no-control-regex
    expect(ran.out).not.toMatch(/[\x00-\x09\x0b-\x1f]/);
    expect(ran.out).toContain('a \\u{1b}[31mname');
  });
});

it('after an update, denials name the policy as it was given', async () => {
  const seeds = join(PROJECT, 'seeds');
  const renamed = join(seeds, 'scenarios', 'policies', 'two_banks_renamed.yaml');
  // What comes after the update is denied by the new policy.
  const steps = `{ load_policy: ${JSON.stringify(renamed)} }, { start: [{ name: b, label: B-Bank, guest: guest }, { name: c, label: A-Bank, guest: guest }], expect: { result: EPERM } }`;
  const log = join(folder, 'log');
  const file = scenario('{ domain: b, state: shutdown }', 'hello', steps);
  const ran = await command(['run', file, '--audit', log, '--color', 'never'], {
    isTerminal: true,
  });
  expect(ran.out).toMatch(/denied: .*two_banks_renamed.yaml:\d+:\d+/);
  const shown = await command(['audit', 'show', log]);
  for (const { out } of [ran, shown]) {
    const places = out.match(/\S*two_banks_renamed\.yaml:\d+/g) ?? [];
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(place).toContain(renamed);
  }
});
