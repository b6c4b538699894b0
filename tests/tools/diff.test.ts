import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { policyText } from '../policy/reading.ts';
import { TWO_BANKS, bulkhead, buildOnce, command, folderWith, parsed } from './command.ts';

const OLD = policyText({
  policy: 'policy: { name: small, version: "1.0" }',
  types: 'types: [Sys, A, B, C]',
  labels: `labels:
  Sys: { types: [Sys, A, B, C], walls: [Sys], bridge: "domain 0" }
  A: { types: [A], walls: [A] }
  B: { types: [B], walls: [B], limits: { frames: 16 } }
  C: { types: [{ name: C, mode: receive }] }`,
  resources: 'resources:\n  disk: { type: A }',
  admin: `admin:
  rules:
    - { effect: allow, subject: Sys, may: [policy.load, domain.create], object: "*" }
    - { effect: deny, subject: Sys, may: [domain.create], object: B }`,
});

const edited = (...edits: readonly (readonly [string, string])[]): string =>
  edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, OLD);

const WIDER = edited(
  ['A: { types: [A], walls: [A] }', 'A: { types: [A, { name: C, mode: send }], walls: [A] }'],
  ['conflicts: { rivals: { types: [A, B] } }\n', ''],
  ['frames: 16', 'frames: 32'],
  ['    - { effect: deny, subject: Sys, may: [domain.create], object: B }\n', ''],
);

/** Runs in a folder whose files have fixed names, so that places are the same everywhere. */
async function diff(fresh: string, options: readonly string[] = [], old = OLD) {
  const folder = folderWith({ 'old.yaml': old, 'new.yaml': fresh });
  const ran = await command(['diff', `${folder}/old.yaml`, `${folder}/new.yaml`, ...options]);
  return { ...ran, out: ran.out.replaceAll(`${folder}/`, ''), err: ran.err.replaceAll(folder, '') };
}

describe('what is told', () => {
  test('text', async () => {
    const ran = await diff(WIDER, ['--no-new-access', '--no-new-flow']);
    expect(ran).toMatchObject({ code: 1, err: '' });
    await expect(ran.out).toMatchFileSnapshot('golden/diff_wider.text');
  });

  test('json', async () => {
    const ran = await diff(WIDER, ['--no-new-access', '--no-new-flow', '--format', 'json']);
    expect(ran).toMatchObject({ code: 1, err: '' });
    const indented = JSON.stringify(parsed(ran), null, 2);
    await expect(`${indented}\n`).toMatchFileSnapshot('golden/diff_wider.json');
  });

  test('the other way round, with renames', async () => {
    const narrower = OLD.replace(
      'version: "1.0" }',
      'version: "1.1", from: { name: small, version: "1.0" } }',
    )
      .replace('  C: { types', '  Auditors: { from: C, types')
      .replace('[Sys, A, B, C]', '[Sys, A, B, { name: Audit, from: C }]')
      .replaceAll('name: C, mode', 'name: Audit, mode')
      .replace('[Sys, A, B, C]', '[Sys, A, B, Audit]');
    const ran = await diff(narrower, ['--no-new-access'], WIDER);
    expect(ran).toMatchObject({ code: 0, err: '' });
    await expect(ran.out).toMatchFileSnapshot('golden/diff_narrower.text');
  });

  test('settings, invariants, what is permissive, labels that come and go', async () => {
    const fresh = edited(
      ['host: Sys', 'host: Sys\napprovals: 2\naudit: { on_full: drop }\npermissive: [B]'],
      ['  C: { types', '  D: { types'],
      ['host: Sys', 'invariants:\n  - { name: apart, noflow: { from: A, to: D } }\nhost: Sys'],
    );
    const ran = await diff(fresh, ['--full']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    await expect(ran.out).toMatchFileSnapshot('golden/diff_settings.text');
    const gate = await diff(edited(['host: Sys', 'host: Sys\npermissive: [B]']), [
      '--no-new-access',
      '--quiet',
    ]);
    expect(gate.code).toBe(1);
    expect(gate.out).toContain('new access: B may do anything: it is permissive');
  });

  test('a change of one type that touches hundreds of labels is told in a few lines', async () => {
    const names = Array.from({ length: 400 }, (_, at) => `  T${at}: { types: [A] }`).join('\n');
    const old = OLD.replace('labels:\n', `labels:\n${names}\n`);
    const fresh = old.replace('{ name: C, mode: receive }', '{ name: C, mode: receive }, A');
    const told = (await diff(fresh, [], old)).out;
    expect(told.split('\n').length).toBeLessThan(30);
    expect(told).toMatch(/C → T0, T1, T2, T3, T4, T5, T6, T7 and 39\d more/);
    expect(told).toContain('C may send and receive A (new.yaml:');
    const whole = (await diff(fresh, ['--full'], old)).out;
    expect(whole).toContain('T399');
    expect((await diff(fresh, ['--limit', '2'], old)).out).toContain('C → T0, T1 and 401 more');
  });

  test('what changes no decision is no difference', async () => {
    const same = edited(
      ['policy: { name: small, version: "1.0" }', 'policy: { name: other, version: "2.0" }'],
      ['conflicts: { rivals: { types: [A, B] } }', 'conflicts: { foes: { types: [B, A] } }'],
      ['resources:', '# a comment\nresources:'],
    );
    const ran = await diff(same, ['--exit-code']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('same: the policies decide alike (what differs changes no decision)');
    expect(parsed(await diff(same, ['--format', 'json']))).toMatchObject({ same: true });
  });
});

describe('exit codes', () => {
  test('a difference is no failure unless it is asked for', async () => {
    expect((await diff(WIDER)).code).toBe(0);
    expect((await diff(WIDER, ['--exit-code'])).code).toBe(1);
    expect((await diff(OLD, ['--exit-code', '--no-new-access', '--no-new-flow'])).code).toBe(0);
    // Less access and fewer flows break no gate.
    expect((await diff(OLD, ['--no-new-access', '--no-new-flow'], WIDER)).code).toBe(0);
  });

  test('--quiet prints what breaks a gate and nothing else', async () => {
    expect((await diff(WIDER, ['--quiet'])).out).toBe('');
    expect((await diff(WIDER, ['--quiet', '--no-new-flow'])).out).toMatch(
      /^new flow: A → C, where it had to/,
    );
  });

  test('a policy with errors, one that is not there, and arguments that are wrong', async () => {
    const broken = await diff(edited(['host: Sys', 'host: Syss']));
    expect(broken).toMatchObject({ code: 1, out: '' });
    expect(broken.err).toContain('[undeclared-label]');
    expect(await command(['diff', TWO_BANKS, '/nowhere.yaml'])).toMatchObject({ code: 2, out: '' });
    expect(await command(['diff', TWO_BANKS])).toMatchObject({ code: 2, out: '' });
    expect(await command(['diff', '-', '-'])).toMatchObject({ code: 2, out: '' });
    expect(await diff(WIDER, ['--limit', '0'])).toMatchObject({ code: 2, out: '' });
  });

  test('a policy from standard input', async () => {
    const ran = await command(['diff', TWO_BANKS, '-', '--no-new-access'], { input: OLD });
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('new: small 1.0 (-)');
  });
});

test('names of strangers are made harmless', async () => {
  // No name can hold what turns text round, but the name of a file can.
  const folder = folderWith({ 'old\u202e.yaml': OLD, 'new.yaml': WIDER });
  const ran = await command(['diff', `${folder}/old\u202e.yaml`, `${folder}/new.yaml`]);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).not.toContain('\u202e');
});

test('the real program', () => {
  buildOnce();
  const ran = bulkhead(['diff', TWO_BANKS, '-', '--no-new-access'], OLD);
  expect(ran).toMatchObject({ code: 1, err: '' });
  expect(ran.out).toContain('new access: ');
});

test('policies with errors are in one JSON object, both of them', async () => {
  const folder = folderWith({ 'a.yaml': 'bulkhead: 1\n', 'b.yaml': '' });
  const [a, b] = [join(folder, 'a.yaml'), join(folder, 'b.yaml')];
  const ran = await command(['diff', a, b, '--format', 'json']);
  expect(ran.code).toBe(1);
  const empty = { rule: 'empty-file', hint: '`bulkhead init` writes one to start from.' };
  expect(parsed(ran)).toMatchObject({
    policies: [
      { policy: a, findings: [{}, {}, {}, {}, {}] },
      { policy: b, findings: [empty] },
    ],
  });
});
