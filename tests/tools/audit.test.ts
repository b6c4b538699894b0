/** `run --audit`, `audit` and `replay --policy` as people use them. */

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOf, read, writeLines } from './audit_logs.ts';
import { PROGRAM, buildOnce, bulkhead, command, folderWith, parsed } from './command.ts';
import type { Ran } from './command.ts';
import { BANKS, ROGUE_SCENARIO, rogueFolder } from './evidence.ts';

let folder = '';
let log = '';
let full = '';
let trace = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulkhead-audit-'));
  writeFileSync(join(folder, 'policy.yaml'), BANKS);
  writeFileSync(join(folder, 'scenario.yaml'), ROGUE_SCENARIO);
  [log, full, trace] = ['audit.log', 'full.log', 'run.trace'].map((name) => join(folder, name));
  const scenario = join(folder, 'scenario.yaml');
  const some = await command(['run', scenario, '-q', '--audit', log, '--trace', trace]);
  expect(some).toMatchObject({ code: 0, err: '' });
  const all = await command(['run', scenario, '-q', '--audit', full, '--audit-permits']);
  expect(all).toMatchObject({ code: 0, err: '' });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Output that doesn't depend on where the files are: their names are in the log, and so in hashes. */
const told = ({ out }: Ran): string =>
  out.replaceAll(folder, 'FOLDER').replaceAll(/[0-9a-f]{64}/g, 'HASH');
const golden = (name: string): string => `golden/${name}`;

describe('run --audit', () => {
  test('records every denial, and the same run gives the same log', async () => {
    const { events, faults, state } = await read(log);
    expect({ faults, state }).toEqual({ faults: [], state: 'ended' });
    const denials = events.filter((event) => event.event === 'decision');
    const lines = readFileSync(trace, 'utf8').split('\n');
    const traced = lines.filter((line) => line.includes('"decision":"denied"'));
    expect(denials).toHaveLength(traced.length);
    expect(denials.every(({ decision }) => decision === 'deny')).toBe(true);
    expect(statSync(log).mode & 0o777).toBe(0o600);
    const again = join(folder, 'again.log');
    await command(['run', join(folder, 'scenario.yaml'), '-q', '--audit', again]);
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(log, 'utf8'));
  });

  test('a second run goes on in the same log; a changed log is left alone', async () => {
    const own = rogueFolder();
    const argv = ['run', join(own, 'scenario.yaml'), '-q', '--audit', join(own, 'log')];
    expect(await command(argv)).toMatchObject({ code: 0 });
    expect(await command(argv)).toMatchObject({ code: 0 });
    const { faults, events } = await read(join(own, 'log'));
    expect(faults).toEqual([]);
    expect(events.filter(({ event }) => event === 'run')).toHaveLength(2);
    writeLines(join(own, 'log'), linesOf(join(own, 'log')).toSpliced(7, 1));
    const before = readFileSync(join(own, 'log'), 'utf8');
    const refused = await command(argv);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('nothing is appended to it');
    expect(readFileSync(join(own, 'log'), 'utf8')).toBe(before);
  });

  test('a full log stops the run, or loses records as the policy says', async () => {
    const limit = ['--audit-limit', '8k'];
    const own = rogueFolder();
    const argv = ['run', join(own, 'scenario.yaml'), '-q', ...limit];
    const stopped = await command([...argv, '--audit', join(own, 'log')]);
    expect(stopped.code).toBe(2);
    expect(stopped.err).toContain('so that nothing happens unrecorded');
    expect(await read(join(own, 'log'))).toMatchObject({ faults: [], state: 'open' });
    const dropping = rogueFolder(`${BANKS}\naudit: { on_full: drop }\n`);
    const file = join(dropping, 'log');
    const scenario = join(dropping, 'scenario.yaml');
    const ran = await command(['run', scenario, '-q', ...limit, '--audit', file]);
    expect(ran.code).toBe(0);
    expect(ran.err).toMatch(/the audit log lost \d+ records \(AutoCorp \d+\)/);
    const { events, state } = await read(file);
    expect(state).toBe('ended');
    // The rival's one denial is there, however much the rogue filled the log.
    const rival = events.filter(
      (event) => event.event === 'decision' && event.subject.label === 'B-Bank',
    );
    expect(rival).toHaveLength(1);
    expect(events.some(({ event }) => event === 'dropped')).toBe(true);
  });

  test('a permissive label: each distinct denial once, with its count', async () => {
    const own = rogueFolder(`${BANKS}\npermissive: [AutoCorp]\n`);
    const file = join(own, 'log');
    const scenario = join(own, 'scenario.yaml');
    await command(['run', scenario, '-q', '--audit', file, '--trace', join(own, 'trace')]);
    const { events } = await read(file);
    const first = events.filter(
      (event) => event.event === 'decision' && event.decision === 'permissive',
    );
    const keys = first.map((event) =>
      event.event === 'decision'
        ? [event.operation, event.subject.label, event.object.label, event.rule?.name].join()
        : '',
    );
    expect(keys.length).toBeGreaterThan(5);
    expect(new Set(keys).size).toBe(keys.length);
    const repeated = events.filter((event) => event.event === 'repeated');
    const total = repeated.reduce((sum, { count }) => sum + count - 1, keys.length);
    const forgiven = readFileSync(join(own, 'trace'), 'utf8')
      .split('\n')
      .filter((line) => line.includes('"forgiven"'))
      .filter((line) => !line.includes('"continues":true'))
      .flatMap((line) => (JSON.parse(line) as { forgiven: unknown[] }).forgiven);
    expect(total).toBe(forgiven.length);
    const counts = parsed(
      await command([
        'audit',
        'show',
        file,
        '--decision',
        'permissive',
        '--count-by',
        'decision',
        '--format',
        'json',
      ]),
    );
    expect(counts).toEqual({
      by: 'decision',
      counts: [{ key: 'permissive', count: forgiven.length }],
    });
  });

  test.each([
    [['--audit-rotate', '10M'], 'need --audit FILE'],
    [['--audit', 'LOG', '--audit-rotate', 'much'], 'is not a size'],
    [['--audit', 'LOG', '--trace', 'LOG'], 'name one file'],
    [['--audit', 'LOG', '--save', 'LOG'], 'name one file'],
    [['--trace', 'LOG', '--save', 'LOG'], 'name one file'],
    [['--audit', 'policy.yaml'], 'is read by the run'],
  ])('%j is refused', async (options, message) => {
    const own = rogueFolder();
    const argv = options.map((option) => (/^-|^\d/.test(option) ? option : join(own, option)));
    const ran = await command(['run', join(own, 'scenario.yaml'), '-q', ...argv]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(message);
  });
});

describe('audit', () => {
  test('verify knows a log by its kind', async () => {
    expect((await command(['verify', log])).out).toMatch(
      /^verified: 495 records in 1 file, ended\n/,
    );
    const changed = join(folder, 'verify.log');
    writeLines(changed, linesOf(log).toSpliced(3, 1));
    expect(await command(['verify', changed])).toMatchObject({ code: 1, err: '' });
  });

  test.each<[string, string[]]>([
    ['audit_verify.text', ['verify', 'LOG']],
    ['audit_verify.json', ['verify', 'LOG', '--format', 'json']],
    ['audit_counts.text', ['show', 'LOG', '--count-by', 'rule']],
    ['audit_counts.csv', ['show', 'LOG', '--count-by', 'op', '--format', 'csv']],
    ['audit_counts.json', ['show', 'LOG', '--count-by', 'label', '--format', 'json']],
    ['audit_show.text', ['show', 'LOG', '--op', 'event.*', '--object', 'A-Bank']],
    ['audit_show.csv', ['show', 'LOG', '--rule', 'conflicts.*', '--format', 'csv']],
    ['audit_show.json', ['show', 'LOG', '--label', 'B-Bank', '--format', 'json']],
    ['audit_head.text', ['head', 'LOG']],
  ])('%s', async (name, argv) => {
    const ran = await command(['audit', ...argv.map((each) => (each === 'LOG' ? log : each))]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    await expect(told(ran)).toMatchFileSnapshot(golden(name));
  });

  test('everything is shown where nothing is left out', async () => {
    const ran = await command(['audit', 'show', log]);
    expect(ran.out.split('\n')).toHaveLength(linesOf(log).length + 1);
    const since = await command(['audit', 'show', log, '--since', '1s', '--count-by', 'op']);
    expect(since.out).toBe('nothing in the log is like that\n');
  });

  test('what was changed is told by line, exit 1, and the rest is still shown', async () => {
    const changed = join(folder, 'changed.log');
    const lines = linesOf(log);
    writeLines(changed, lines.toSpliced(9, 1, lines[9].replace('AutoCorp', 'B-Bank')));
    const ran = await command(['audit', 'verify', changed]);
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.err).toContain('changed.log:10: error: it was edited');
    const shown = await command(['audit', 'show', changed]);
    expect(shown.code).toBe(1);
    expect(shown.out.split('\n')).toHaveLength(lines.length);
  });

  test('an end and a head can be demanded', async () => {
    const { out } = await command(['audit', 'head', log]);
    const cut = join(folder, 'cut.log');
    writeLines(cut, linesOf(log).slice(0, -4));
    const verify = (...argv: string[]) => command(['audit', 'verify', ...argv]);
    expect(await verify(log, '--closed', '--head', out.trim())).toMatchObject({ code: 0 });
    expect(await verify(cut)).toMatchObject({ code: 0 });
    expect((await verify(cut)).out).toContain('note: the log is open');
    expect(await verify(cut, '--closed')).toMatchObject({ code: 1 });
    expect(await verify(cut, '--head', out.trim())).toMatchObject({ code: 1 });
    expect(await verify(log, '--head', 'abc')).toMatchObject({ code: 2 });
  });

  test('what is no log, or of another version, or not there: exit 2', async () => {
    for (const argv of [
      ['verify', trace],
      ['verify', folder],
      ['show', 'absent'],
      ['mend', log],
    ]) {
      expect(await command(['audit', ...argv])).toMatchObject({ code: 2, out: '' });
    }
  });

  test('names in a log can do a terminal no harm', async () => {
    const hostile = rogueFolder(BANKS.replaceAll('AutoCorp', '"\\e[2J\\u202e=1+1"'));
    writeFileSync(
      join(hostile, 'scenario.yaml'),
      ROGUE_SCENARIO.replaceAll('label: AutoCorp', 'label: "\\e[2J\\u202e=1+1"'),
    );
    const file = join(hostile, 'log');
    const ran = await command(['run', join(hostile, 'scenario.yaml'), '-q', '--audit', file]);
    if (ran.code === 2) return;
    for (const format of ['text', 'json', 'csv']) {
      const { out } = await command(['audit', 'show', file, '--format', format]);
      for (const unseen of ['\u001b', '\u202e']) expect(out).not.toContain(unseen);
    }
  });

  test('standard input, through the real program', () => {
    buildOnce();
    const ran = bulkhead(['audit', 'verify', '-'], readFileSync(log));
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/^verified: \d+ records in 1 file, ended/);
  }, 240_000);

  test('a run that is killed leaves a log that is whole, and goes on', async () => {
    buildOnce();
    const file = join(folderWith(), 'log');
    const scenario = join(folder, 'scenario.yaml');
    const child = spawn(PROGRAM, ['run', scenario, '-q', '--audit', file], {
      stdio: 'ignore',
      detached: true,
    });
    const gone = new Promise((done) => child.on('exit', done));
    while (!existsSync(file) || statSync(file).size < 20_000) await sleep(2);
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await gone;
    const before = await read(file);
    expect(before).toMatchObject({ faults: [], state: 'open' });
    const again = bulkhead(['run', scenario, '-q', '--audit', file]);
    expect(again).toMatchObject({ code: 0, err: '' });
    const after = await read(file);
    expect(after).toMatchObject({ faults: [], state: 'ended' });
    expect(after.events.slice(0, before.records)).toEqual(before.events);
    expect(after.events[before.records].event).toBe('recovered');
  }, 240_000);
});

describe('replay --policy', () => {
  const replay = (file: string, policy: string, ...more: string[]) =>
    command(['replay', file, '--policy', policy, ...more]);

  test('the policy of the run changes nothing, in a log or in a trace', async () => {
    const policy = join(folder, 'policy.yaml');
    for (const file of [log, full, trace]) {
      const ran = await replay(file, policy);
      expect(ran).toMatchObject({ code: 0, err: '' });
      expect(ran.out).toMatch(/^same: \d+ decisions, each as it was made/);
      expect(ran.out.includes('only denials were recorded')).toBe(file === log);
    }
  });

  test('changed decisions are grouped and counted, with both rules', async () => {
    const policy = join(folder, 'new.yaml');
    const text = BANKS.replace(
      '    types: [AutoCorp]',
      '    types: [AutoCorp, A-Bank]\n    bridge: x',
    ).replace('types: [A-Bank, B-Bank], mode', 'types: [A-Bank, AutoCorp], mode');
    writeFileSync(policy, text);
    const ran = await replay(full, policy);
    expect(ran.code).toBe(1);
    await expect(told(ran)).toMatchFileSnapshot(golden('replay_policy.text'));
    const json = await replay(full, policy, '--format', 'json');
    await expect(told(json)).toMatchFileSnapshot(golden('replay_policy.json'));
    // A trace holds the same decisions, and so do the lines of the log that has them all.
    const [one, other] = await Promise.all([replay(full, policy), replay(trace, policy)]);
    const places = /[\w./ -]*(?:full\.log|run\.trace):\d+/g;
    expect(one.out.replaceAll(places, '')).toBe(other.out.replaceAll(places, ''));
  });

  test('labels are followed through renames', async () => {
    const policy = join(folder, 'renamed.yaml');
    const text = BANKS.replace(
      'version: "1.0" }',
      'version: "1.1", from: { name: two-banks, version: "1.0" } }',
    )
      .replaceAll(/\bAutoCorp\b/g, 'MotorCorp')
      .replace('  MotorCorp:\n', '  MotorCorp:\n    from: AutoCorp\n');
    writeFileSync(
      policy,
      text.replace('  - MotorCorp\n', '  - { name: MotorCorp, from: AutoCorp }\n'),
    );
    expect(await replay(full, policy)).toMatchObject({ code: 0 });
    // Without saying so, it is another label.
    writeFileSync(policy, text.replace('    from: AutoCorp\n', ''));
    const other = await replay(full, policy);
    expect(other.code).toBe(1);
    expect(other.out).toContain('the policy has no label AutoCorp');
  });

  test('evidence that was changed is refused, and nothing decided', async () => {
    const changed = join(folder, 'changed.log');
    writeLines(changed, linesOf(log).toSpliced(12, 1));
    const ran = await replay(changed, join(folder, 'policy.yaml'));
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('changed.log:13: it is record 13 and follows record 11');
    const cut = join(folder, 'cut.trace');
    writeFileSync(
      cut,
      readFileSync(trace, 'utf8').replace('"call":"sched_op.yield"', '"call":"x"'),
    );
    expect((await replay(cut, join(folder, 'policy.yaml'))).code).not.toBe(0);
    expect(await command(['replay', log])).toMatchObject({ code: 2 });
  });
});
