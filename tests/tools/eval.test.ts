import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policyText } from '../policy/reading.ts';
import { PROJECT, TWO_BANKS, buildOnce, bulkhead, command, folderWith, parsed } from './command.ts';

const SCENARIO = join(PROJECT, 'seeds', 'scenarios', 'two_banks.yaml');
const KEYS = ['decision', 'reason', 'rule', 'file', 'line', 'column', 'flip'];

/** After it the second bank runs, a desk and a ledger, beside AutoCorp's two. */
let folder = '';
let state = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulkhead eval '));
  state = join(folder, 'two_banks.state');
  const ran = await command(['run', SCENARIO, '--quiet', '--save', state]);
  expect(ran.code).toBe(0);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const evaluate = (...rest: string[]) => command(['eval', state, ...rest]);
/** Paths of this checkout and of the test's folder, as anybody has them. */
const placeless = (text: string): string =>
  text.replaceAll(`${PROJECT}/`, '').replaceAll(`${folder}/`, '');

async function answer(...rest: string[]) {
  const ran = await evaluate(...rest, '--format', 'json');
  expect(ran.err).toBe('');
  const value = parsed(ran);
  if (typeof value !== 'object' || value === null) throw new Error(ran.out);
  expect(Object.keys(value)).toEqual(KEYS);
  expect(value).toMatchObject({ decision: ran.code === 0 ? 'permit' : 'deny' });
  return value;
}

describe('what would be decided', () => {
  test.each<[string[], object]>([
    [['--create', 'A-Bank'], { reason: 'forbidden', rule: 'conflicts.banks', line: 23 }],
    [['--create', 'A-Bank', '--as', 'rogue'], { reason: 'not-permitted', rule: 'admin' }],
    [['--start', 'A-Bank'], { reason: 'forbidden', rule: 'conflicts.banks' }],
    [['--start', 'B-Bank'], { reason: 'not-excluded', rule: 'host' }],
    [['--op', 'domain.start', '--subject', 'A-Bank.Ledger'], { reason: 'forbidden' }],
    [['--op', 'event.send', '--subject', 'b-desk', '--object', 'b-ledger'], { reason: 'types' }],
    [
      ['--op', 'event.send', '--subject', 'rogue', '--object', 'Audit'],
      { reason: 'not-permitted' },
    ],
    [
      ['--op', 'resource.use', '--subject', 'b-desk', '--object', 'B-Bank.disk'],
      { reason: 'types', rule: 'labels.B-Bank.Trading' },
    ],
    [
      ['--call', 'domctl.pausedomain', 'domain=b-desk'],
      { reason: 'allowed', rule: 'admin.rules[0]' },
    ],
    [
      ['--call', 'domctl.pausedomain', 'domain=b-desk', '--as', 'rogue'],
      { reason: 'not-permitted', rule: 'admin' },
    ],
    // One that isn't there looks to a guest like one that it may not see.
    [['--call', 'policy_op.label_of', 'domid=31', '--as', 'rogue'], { reason: 'not-permitted' }],
    [['--call', 'sched_op.yield', '--as', 'rogue'], { reason: 'unasked', rule: null, line: null }],
    [['--call', 'policy_op.get'], { reason: 'allowed' }],
    [
      ['--call', 'policy_op.decision', 'subject=B-Bank', 'object=Audit', 'operation=event.send'],
      { reason: 'allowed', rule: 'admin.rules[1]' },
    ],
    [['--call', 'domctl.createdomain', 'ssidref=A-Bank'], { rule: 'conflicts.banks' }],
  ])('%j', async (asked, expected) => {
    expect(await answer(...asked)).toMatchObject(expected);
  });

  test('who excludes is named, and stopping them is what would change it', async () => {
    const { out } = await evaluate('--create', 'A-Bank');
    expect(out).toContain('while b-ledger (B-Bank.Accounts) runs: conflict set banks');
    expect(out).toContain('stop the domains labelled B-Bank.Accounts and B-Bank.Trading');
  });

  test('what is permitted can still fail, and that is said', async () => {
    const ran = await evaluate('--call', 'policy_op.label_of', 'domid=31');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('it fails all the same: ESRCH, there is no domain 31');
  });

  test('as if another policy were in force', async () => {
    const before = await answer('--start', 'A-Bank');
    expect(before).toMatchObject({ reason: 'forbidden' });
    const text = readFileSync(TWO_BANKS, 'utf8').replace(/conflicts:[^]*?\n\n/, '');
    const open = text.slice(0, text.indexOf('invariants:'));
    const policy = join(folderWith({ 'open.yaml': open }), 'open.yaml');
    const ran = await evaluate('--start', 'A-Bank', '--policy', policy, '--format', 'json');
    expect(parsed(ran)).toMatchObject({ decision: 'permit', file: policy });
    expect(ran.err).toContain('b-ledger wears the label B-Bank.Accounts');
  });

  test('a policy with errors is told, in JSON as every verb does', async () => {
    const policy = join(folderWith({ 'bad.yaml': 'bulkhead: 1\n' }), 'bad.yaml');
    const ran = await evaluate('--start', 'A-Bank', '--policy', policy, '--format', 'json');
    expect(ran.code).toBe(1);
    expect(parsed(ran)).toMatchObject({ policies: [{ policy, findings: [{}, {}, {}, {}, {}] }] });
  });

  test('a scenario is run first', async () => {
    const ran = await command(['eval', SCENARIO, '--create', 'A-Bank', '--format', 'json']);
    expect(parsed(ran)).toEqual(await answer('--create', 'A-Bank'));
  }, 30_000);
});

test('a state is nobody else’s to read, and holds no guest’s memory', () => {
  expect(statSync(state).mode & 0o077).toBe(0);
  const content = readFileSync(state, 'utf8');
  expect(content.split('\n')).toHaveLength(3);
  expect(JSON.parse(content.split('\n')[1] ?? '')).not.toHaveProperty('memories');
});

test('text and JSON', async () => {
  const denied = await evaluate('--create', 'A-Bank');
  await expect(placeless(denied.out)).toMatchFileSnapshot('golden/eval_denied.text');
  const call = ['--call', 'domctl.pausedomain', 'domain=b-desk'];
  const permitted = await evaluate(...call);
  await expect(placeless(permitted.out)).toMatchFileSnapshot('golden/eval_permitted.text');
  const json = await evaluate('--create', 'A-Bank', '--format', 'json');
  await expect(placeless(json.out)).toMatchFileSnapshot('golden/eval_denied.json');
});

test('a policy of several files, and a machine without guests', async () => {
  const whole = policyText({ policy: '', bulkhead: '', types: '' });
  const head = 'bulkhead: 1\npolicy: { name: small, version: "1.0" }\ninclude: [types.yaml]\n';
  const scenario =
    'bulkhead-scenario: 1\nname: none\npolicy: p.yaml\nguests: {}\nsteps: []\n' +
    'expect: [{ policy: small, version: "1.0", epoch: 1 }]\n';
  const types = 'bulkhead: 1\ntypes: [Sys, A, B]\n';
  const files = { 'p.yaml': head + whole, 'types.yaml': types, 's.yaml': scenario };
  const place = folderWith(files);
  const saved = join(place, 's.state');
  expect(await command(['run', join(place, 's.yaml'), '-q', '--save', saved])).toMatchObject({
    code: 0,
    err: '',
  });
  const asked = ['--op', 'event.send', '--subject', 'A', '--object', 'B', '--format', 'json'];
  const direct = await command(['eval', join(place, 's.yaml'), ...asked]);
  rmSync(join(place, 'types.yaml'));
  const ran = await command(['eval', saved, ...asked]);
  expect(ran).toEqual(direct);
  expect(parsed(ran)).toMatchObject({ decision: 'deny', file: join(place, 'p.yaml') });
  expect(ran.out).toContain('give labels.B the type');
});

describe('what can not be asked', () => {
  test.each<[string[], RegExp]>([
    [[], /nothing is asked/],
    [['--create', 'A-Bank', '--start', 'B-Bank'], /more than one thing/],
    [['--create', 'A-Bnak'], /no label "A-Bnak"\n {2}Did you mean "A-Bank"/],
    [['--create', 'A-Bank', '--as', 'rouge'], /no domain "rouge"\n {2}Did you mean "rogue"/],
    [['--op', 'event.sned', '--subject', 'rogue'], /no operation/],
    [['--op', 'event.send', '--subject', 'rogue'], /needs --object/],
    [['--op', 'event.send'], /needs --subject/],
    [['--op', 'domain.start', '--subject', 'A-Bank', '--object', 'A-Bank'], /no object/],
    [['--call', 'domctl.pausedomian'], /Did you mean "domctl.pausedomain"/],
    [['--call', 'domctl.pausedomain'], /needs domain\n {2}Add domain=…/],
    [['--call', 'domctl.pausedomain', 'domain'], /write name=value/],
    [['--call', 'domctl.pausedomain', 'domian=1'], /Did you mean "domain"/],
    [['--call', 'domctl.pausedomain', 'domain=1', 'domain=2'], /given twice/],
    [['--call', 'domctl.pausedomain', 'domain=70000'], /below 2\^16/],
    [['--call', 'event_channel_op.send', 'port=-1'], /no number/],
    [['--call', 'sched_op.yield', '--subject', 'rogue'], /belong to --op/],
    [['port=1', '--create', 'A-Bank'], /only --call takes arguments/],
    [['--call', 'domctl.pausedomain', '__proto__=1'], /no field/],
  ])('%j', async (asked, message) => {
    const ran = await evaluate(...asked);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toMatch(message);
  });
});

describe('files that are no state', () => {
  test('any changed byte is found', async () => {
    const bytes = readFileSync(state);
    const path = join(folder, 'changed.state');
    const place = fc.oneof(fc.nat(140), fc.nat(bytes.length - 1));
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Uint8Array.from(bytes);
        changed[at] ^= by;
        writeFileSync(path, changed);
        const ran = await command(['eval', path, '--create', 'A-Bank']);
        expect(ran.code).toBe(2);
        expect(ran.err).not.toContain('this is a bug');
      }),
      { numRuns: 40, seed: 1 },
    );
    writeFileSync(path, bytes.subarray(0, bytes.length - 2));
    const cut = await command(['eval', path, '--create', 'A-Bank']);
    expect(cut.err).toContain('it was changed or cut off');
  });

  test('whatever the bytes, it is told in words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const ran = await command(['eval', '-', '--create', 'A'], { input: bytes });
        expect(ran.code).toBe(2);
        expect(ran.err).not.toContain('this is a bug');
      }),
      { numRuns: 60, seed: 1 },
    );
    const newer = '{"kind":"bulkhead-state","version":2,"hash":""}\n{}\n';
    const ran = await command(['eval', '-', '--create', 'A'], { input: newer });
    expect(ran.err).toContain('it is a state of version 2; version 1 is read');
    expect((await command(['eval', '/nowhere', '--create', 'A'])).code).toBe(2);
  });
});

test('the real program', () => {
  buildOnce();
  const ran = bulkhead(['eval', state, '--create', 'A-Bank', '--format', 'json']);
  expect(ran.code).toBe(1);
  expect(parsed(ran)).toMatchObject({ decision: 'deny', rule: 'conflicts.banks' });
}, 180_000);
