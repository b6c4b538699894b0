/** Keys, bundles, and the refusal of everything else where keys are configured. */

import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBundle, signBundle, writeBundle } from '../../tools/signing/bundle.ts';
import { readPrivateKey } from '../../tools/signing/keys.ts';
import { VERBS } from '../../tools/verbs/all.ts';
import { policyText } from '../policy/reading.ts';
import { TWO_BANKS, buildOnce, bulkhead, command, folderWith, parsed } from './command.ts';
import { BANKS } from './evidence.ts';

const PROPERTY_RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 200);
const SEED = Number(process.env['BULKHEAD_PROPERTY_SEED'] ?? 1);

let folder = '';
/** A bundle of two_banks that the first key signed, and one that both did. */
let bundle = '';
let both = '';
const key = (number: number): string => join(folder, `key${number}`);

async function sign(policy: string, keyFile: string, output: string, ...more: string[]) {
  return command(['sign', policy, '--key', keyFile, '-o', output, ...more]);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulkhead-sign-'));
  for (const number of [1, 2, 3]) {
    expect(await command(['keygen', '-o', key(number)])).toMatchObject({ code: 0, err: '' });
  }
  for (const trusted of ['one', 'two']) mkdirSync(join(folder, trusted));
  const trust = (name: string, number: number): void =>
    writeFileSync(join(folder, name, `${number}.pub`), readFileSync(`${key(number)}.pub`));
  trust('one', 1);
  trust('two', 1);
  trust('two', 2);
  bundle = join(folder, 'bundle.json');
  both = join(folder, 'both.json');
  expect(await sign(TWO_BANKS, key(1), bundle)).toMatchObject({ code: 0, err: '' });
  expect(await sign(bundle, key(2), both)).toMatchObject({ code: 0, err: '' });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const trusting = (name: string, more: Record<string, string> = {}) => ({
  environment: { BULKHEAD_TRUSTED_KEYS: join(folder, name), ...more },
});

describe('keys', () => {
  test('the private one is for its owner alone, and no output has anything of it', async () => {
    expect(statSync(key(1)).mode & 0o777).toBe(0o600);
    expect(readFileSync(key(1), 'utf8')).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
    expect(readFileSync(`${key(1)}.pub`, 'utf8')).toMatch(/^-----BEGIN PUBLIC KEY-----\n/);
    const secret = readFileSync(key(1), 'utf8').split('\n')[1];
    const own = folderWith();
    const ran = await command(['keygen', '-o', join(own, 'k'), '--format', 'json']);
    expect(ran.out).toMatch(/^\{"id":"[0-9a-f]{64}",/);
    writeFileSync(join(own, 'broken'), `-----BEGIN PRIVATE KEY-----\n${secret}x\n`, {
      mode: 0o600,
    });
    for (const argv of [
      ['sign', TWO_BANKS, '--key', join(own, 'broken'), '-o', join(own, 'b')],
      ['sign', join(own, 'broken'), '--key', key(1), '-o', join(own, 'b')],
    ]) {
      const { out, err } = await command(argv);
      expect(`${out}${err}`).not.toContain(secret.slice(-20));
    }
    expect(readFileSync(both, 'utf8')).not.toContain(secret.slice(-20));
  });

  test('no key is overwritten, and none is used that others could have', async () => {
    const before = readFileSync(key(1), 'utf8');
    expect(await command(['keygen', '-o', key(1)])).toMatchObject({ code: 2, out: '' });
    const { err } = await sign(TWO_BANKS, `${key(1)}.pub`, join(folder, 'x'));
    expect(err).toContain('holds a public key, and the private one signs');
    expect(readFileSync(key(1), 'utf8')).toBe(before);
    const open = join(folderWith({ open: before }), 'open');
    chmodSync(open, 0o640);
    const ran = await sign(TWO_BANKS, open, `${open}.bundle`);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('can be used by others');
    expect(existsSync(`${open}.bundle`)).toBe(false);
    const loose = join(folder, 'loose.pub');
    writeFileSync(loose, readFileSync(`${key(1)}.pub`));
    chmodSync(loose, 0o666);
    const environment = { BULKHEAD_TRUSTED_KEYS: loose };
    const refused = await command(['check', bundle], { environment });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('cannot be trusted');
  });
});

describe('a bundle', () => {
  test('is taken in place of a policy, with its places', async () => {
    const plain = await command(['matrix', TWO_BANKS]);
    expect(await command(['matrix', both])).toEqual(plain);
    const explained = await command([
      'explain',
      both,
      '--op',
      'grant.map',
      '--subject',
      'AutoCorp',
      '--object',
      'A-Bank',
    ]);
    expect(explained.out).toContain(`${both}/two_banks.yaml:79:3`);
    const twice = join(folder, 'twice.json');
    await sign(bundle, key(1), twice);
    expect(readFileSync(twice, 'utf8')).toBe(readFileSync(bundle, 'utf8'));
  });

  test('holds what the policy includes, and needs nothing else', async () => {
    const [head, rest] = BANKS.split(/^resources:\n/m);
    const [resources, tail] = rest.split(/^bootstrap:/m);
    const own = folderWith({
      'whole.yaml': `${head}include: ["parts/*.yaml"]\nbootstrap:${tail}`,
      'scenario.yaml': SCENARIO.replace('policy.yaml', 'signed'),
    });
    mkdirSync(join(own, 'parts'));
    writeFileSync(join(own, 'parts', 'disks.yaml'), `bulkhead: 1\nresources:\n${resources}`);
    expect(await sign(join(own, 'whole.yaml'), key(1), join(own, 'signed'))).toMatchObject({
      code: 0,
    });
    const before = await command(['matrix', join(own, 'whole.yaml')]);
    expect(before.out).toContain('A-Bank.disk');
    rmSync(join(own, 'parts'), { recursive: true });
    expect(await command(['matrix', join(own, 'signed')])).toEqual(before);
    expect(await command(['run', join(own, 'scenario.yaml'), '-q'])).toMatchObject({ code: 0 });
    const verified = await command(['verify', join(own, 'signed'), '--key', `${key(1)}.pub`]);
    expect(verified).toMatchObject({ code: 0 });
  });

  test('any changed byte is refused', async () => {
    const bytes = readFileSync(both);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Uint8Array.from(bytes);
        changed[at] ^= by;
        expect(readBundle(changed).ok).toBe(false);
      }),
      { numRuns: PROPERTY_RUNS, seed: SEED },
    );
    expect(readBundle(bytes).ok).toBe(true);
    expect(readBundle(bytes.subarray(0, -1)).ok).toBe(false);
    expect(readBundle(Buffer.concat([bytes, Buffer.from('\n')])).ok).toBe(false);
  });

  test('arbitrary JSON behind its first line is refused, and never crashes', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const text = `{"kind":"bulkhead-bundle","version":1,"x":${json}}`;
        expect(readBundle(Buffer.from(text)).ok).toBe(false);
        const read = readBundle(Buffer.from(json));
        expect(read.ok).toBe(false);
      }),
      { numRuns: PROPERTY_RUNS, seed: SEED },
    );
  });

  test('nothing is signed that has errors, or that its image does not belong to', async () => {
    const own = folderWith({ 'bad.yaml': BANKS.replace('host: SystemManagement', 'host: Nobody') });
    const ran = await sign(join(own, 'bad.yaml'), key(1), join(own, 'b'));
    expect(ran.code).toBe(1);
    expect(existsSync(join(own, 'b'))).toBe(false);
    const read = readBundle(readFileSync(bundle));
    if (!read.ok) throw new Error(read.message);
    // Signed by a key that is trusted, and still not what it says it is.
    const other = BANKS.replace('types: [AutoCorp]', 'types: [A-Bank]');
    const files = [{ name: 'two_banks.yaml', bytes: Buffer.from(other) }];
    const lying = signBundle({ ...read.bundle, files, signatures: [] }, readPrivateKey(key(1)));
    const path = join(own, 'lying');
    writeFileSync(path, writeBundle(lying));
    expect((await sign(path, key(2), join(own, 'b'))).err).toContain('is not what its sources');
    writeFileSync(join(own, 'scenario.yaml'), SCENARIO.replace('policy.yaml', 'lying'));
    const started = await command(['run', join(own, 'scenario.yaml'), '-q']);
    expect(started.code).toBe(2);
    expect(started.err).toContain('its image is not what its sources compile to');
  });
});

const SCENARIO = `bulkhead-scenario: 1
name: none
policy: policy.yaml
guests: {}
steps:
  - wait: { turns: 1 }
expect: [{ policy: two-banks, version: "1.0", epoch: 1 }]
`;

describe('where keys are configured', () => {
  test('only what they signed is loaded', async () => {
    expect(await command(['check', bundle], trusting('one'))).toMatchObject({ code: 0 });
    expect(await command(['check', both], trusting('one'))).toMatchObject({ code: 0 });
    const stranger = join(folder, 'stranger.json');
    await sign(TWO_BANKS, key(3), stranger);
    for (const path of [TWO_BANKS, stranger]) {
      const ran = await command(['check', path], trusting('one'));
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toContain('is refused');
    }
    const fromInput = await command(['check', '-'], { ...trusting('one'), input: BANKS });
    expect(fromInput).toMatchObject({ code: 2, out: '' });
  });

  test('a configuration that names no key trusts nobody', async () => {
    mkdirSync(join(folder, 'empty'));
    for (const name of ['empty', 'absent', 'bundle.json']) {
      expect(await command(['check', bundle], trusting(name))).toMatchObject({ code: 2, out: '' });
    }
    const nothing = { environment: { BULKHEAD_TRUSTED_KEYS: '' } };
    expect(await command(['check', bundle], nothing)).toMatchObject({ code: 2, out: '' });
  });

  test('a policy that breaks its own invariants is not signed', async () => {
    const own = folderWith({
      'policy.yaml': `${policyText()}invariants: [{ noflow: { from: Sys, to: A } }]\n`,
    });
    const secret = join(own, 'key');
    await command(['keygen', '-o', secret]);
    const argv = ['sign', join(own, 'policy.yaml'), '--key', secret, '-o', join(own, 'bundle')];
    const ran = await command(argv);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('[invariant-violated]');
    expect(existsSync(join(own, 'bundle'))).toBe(false);
  });

  /** Command lines that load POLICY, by verb. The others load none. */
  const LOADING: Readonly<Record<string, readonly string[]>> = {
    run: ['SCENARIO', '-q'],
    replay: ['LOG', '--policy', 'POLICY'],
    check: ['POLICY'],
    lint: ['POLICY'],
    compile: ['POLICY', '-o', 'OUT'],
    explain: ['POLICY', '--op', 'event.send', '--subject', 'AutoCorp', '--object', 'AutoCorp'],
    eval: ['SCENARIO', '--create', 'AutoCorp'],
    test: ['POLICY'],
    mutate: ['POLICY'],
    matrix: ['POLICY'],
    flow: ['POLICY'],
    'who-can': ['POLICY', '--op', 'policy.load'],
    diff: ['POLICY', 'POLICY'],
    update: ['POLICY', 'POLICY'],
    export: ['acm-xml', 'POLICY'],
    graph: ['POLICY'],
    report: ['POLICY', '-o', 'OUT'],
    query: ['POLICY'],
    learn: ['LOG', 'POLICY'],
  };
  const NEVER = new Set(
    'verify ops doctor completion generate import lsp fmt fix schema init audit keygen sign'.split(
      ' ',
    ),
  );

  test.each(VERBS.map(({ name }) => name))('%s loads nothing else', async (name) => {
    const argv = LOADING[name];
    if (argv === undefined) {
      expect(NEVER).toContain(name);
      return;
    }
    const own = folderWith({ 'policy.yaml': BANKS, 'scenario.yaml': SCENARIO, log: '' });
    const files: Readonly<Record<string, string>> = {
      POLICY: join(own, 'policy.yaml'),
      SCENARIO: join(own, 'scenario.yaml'),
      LOG: join(own, 'log'),
      OUT: join(own, 'out'),
    };
    const ran = await command([name, ...argv.map((each) => files[each] ?? each)], trusting('one'));
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('only what the configured keys signed is loaded');
    expect(existsSync(files['OUT'])).toBe(false);
  });

  test('`approvals` demands so many of them', async () => {
    const own = folderWith({ 'policy.yaml': `${BANKS}\napprovals: 2\n` });
    const [one, two, three] = ['one', 'two', 'three'].map((name) => join(own, name));
    await sign(join(own, 'policy.yaml'), key(1), one);
    await sign(one, key(2), two);
    await sign(one, key(3), three);
    expect(await command(['check', two], trusting('two'))).toMatchObject({ code: 0 });
    for (const path of [one, three]) {
      const ran = await command(['check', path], trusting('two'));
      expect(ran.code).toBe(2);
      expect(ran.err).toContain('1 trusted key signed it, and it needs 2');
    }
  });

  /** Puts a signed version of two_banks into force in a folder of its own, or asks about it. */
  async function act(own: string, verb: string, version: string, ...more: string[]) {
    writeFileSync(join(own, 'p.yaml'), BANKS.replace('version: "1.0"', `version: "${version}"`));
    await sign(join(own, 'p.yaml'), key(1), join(own, 'policy.yaml'), '--force');
    writeFileSync(join(own, 'scenario.yaml'), SCENARIO.replace('"1.0"', `"${version}"`));
    const state = { XDG_STATE_HOME: join(own, 'state') };
    return command([verb, join(own, 'scenario.yaml'), ...more], trusting('one', state));
  }

  test('an older version than was in force is not started again, unless it is named', async () => {
    const own = folderWith();
    const run = (version: string, ...more: string[]) => act(own, 'run', version, '-q', ...more);
    expect(await run('1.0')).toMatchObject({ code: 0, err: '' });
    const again = await sign(join(own, 'p.yaml'), key(1), join(own, 'policy.yaml'));
    expect(again.err).toContain('nothing is overwritten unasked');
    expect(await run('1.10')).toMatchObject({ code: 0, err: '' });
    const refused = await run('1.9');
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('--allow-rollback two-banks@1.9');
    expect(await run('1.9', '--allow-rollback', 'two-banks@1.8')).toMatchObject({ code: 2 });
    expect(await run('1.9', '--allow-rollback', 'two-banks@1.9')).toMatchObject({ code: 0 });
    expect(await run('1.9')).toMatchObject({ code: 0 });
    const kept = join(own, 'state', 'bulkhead', 'policy_versions.json');
    expect(statSync(kept).mode & 0o777).toBe(0o600);
    writeFileSync(kept, '{}');
    expect(await run('1.9')).toMatchObject({ code: 2 });
    expect(await run('1.9', '--allow-rollback', 'two-banks')).toMatchObject({ code: 2 });
  });

  test('`eval` refuses an older version as `run` does, and remembers none', async () => {
    const own = folderWith();
    const ask = ['--create', 'AutoCorp'];
    expect(await act(own, 'eval', '1.10', ...ask)).toMatchObject({ code: 0 });
    expect(existsSync(join(own, 'state'))).toBe(false);
    expect(await act(own, 'run', '1.9')).toMatchObject({ code: 0, err: '' });
    const [run, asked] = [await act(own, 'run', '1.8'), await act(own, 'eval', '1.8', ...ask)];
    expect(asked).toMatchObject({ code: 2, out: '', err: run.err });
    expect(asked.err).toContain('version 1.9 was in force here before');
    const named = ['--allow-rollback', 'two-banks@1.8'];
    expect(await act(own, 'eval', '1.8', ...ask, ...named)).toMatchObject({ code: 0 });
    expect(await act(own, 'run', '1.8')).toMatchObject({ code: 2 });
  });

  test('a run boots, saves and logs under a bundle', async () => {
    const own = folderWith({ 'policy.yaml': readFileSync(both), 'scenario.yaml': SCENARIO });
    const [scenario, log, state] = ['scenario.yaml', 'log', 'state'].map((each) => join(own, each));
    const argv = ['run', scenario, '-q', '--audit', log, '--save', state];
    const ran = await command(argv, trusting('one', { XDG_STATE_HOME: own }));
    expect(ran).toMatchObject({ code: 0, err: '' });
    const again = await command(['replay', log, '--policy', both], trusting('one'));
    expect(again).toMatchObject({ code: 0, err: '' });
    const asked = await command(['eval', state, '--create', 'AutoCorp']);
    expect(asked.out).toContain(`${join(own, 'policy.yaml', 'two_banks.yaml')}:97:7`);
    // Nobody signed the state.
    expect(await command(['eval', state, '--create', 'AutoCorp'], trusting('one'))).toMatchObject({
      code: 2,
      out: '',
    });
  });

  test('the real program', () => {
    buildOnce();
    expect(bulkhead(['check', bundle])).toMatchObject({ code: 0, err: '' });
  }, 60_000);
});

describe('verify', () => {
  const verify = (...argv: string[]) => command(['verify', ...argv]);
  const pub = (number: number): string => `${key(number)}.pub`;

  test('says who signed, and that the image is what the sources compile to', async () => {
    const ran = await verify(both, '--key', pub(1));
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/^verified: two-banks 1\.0 in /);
    expect(ran.out).toMatch(/signed by trusted key [0-9a-f]{64}\n/);
    expect(ran.out).toContain('a key that is not trusted here');
    const json = parsed(await verify(both, '--key', join(folder, 'two'), '--format', 'json'));
    expect(json).toMatchObject({
      kind: 'bulkhead-bundle',
      ok: true,
      name: 'two-banks',
      version: '1.0',
      files: ['two_banks.yaml'],
      signatures: [{ isTrusted: true }, { isTrusted: true }],
      faults: [],
    });
  });

  test('refuses a stranger’s, one with too few signatures, and one that was changed', async () => {
    const own = folderWith({ 'policy.yaml': `${BANKS}\napprovals: 2\n` });
    await sign(join(own, 'policy.yaml'), key(1), join(own, 'one'));
    writeFileSync(join(own, 'cut'), readFileSync(both).subarray(0, -1));
    for (const [path, message] of [
      [bundle, '0 trusted keys signed it, and it needs 1'],
      [join(own, 'one'), '0 trusted keys signed it, and it needs 2'],
      [join(own, 'cut'), 'it is not as it was signed'],
    ]) {
      const ran = await verify(path, '--key', pub(3));
      expect(ran.code).toBe(1);
      expect(ran.out).toContain(message);
    }
    const few = await verify(join(own, 'one'), '--key', pub(1), '--key', pub(2));
    expect(few).toMatchObject({ code: 1 });
    expect(await verify(bundle)).toMatchObject({ code: 2, out: '' });
    const other = join(folderWith({ b: '{"kind":"bulkhead-bundle","version":2}' }), 'b');
    expect(await verify(other, '--key', pub(1))).toMatchObject({ code: 2, out: '' });
  });
});
