/** Policies in several files on disk: what is read, what never is, and runs that need no file after. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replayTrace } from '../../tools/scenario/replay_trace.ts';
import { policyText } from '../policy/reading.ts';
import { PROJECT, bulkhead, command, folderWith, shell, told } from './command.ts';

const TYPES = { types: '', conflicts: '', labels: '' };
const PART = 'bulkhead: 1\nlabels: { A: { types: [A], walls: [A] } }\n';
const ADMIN =
  'admin: { rules: [{ effect: allow, subject: Sys, object: "*", may: [policy.load, policy.get, ' +
  'domain.create, domain.unpause, domain.getinfo, memory.populate, event.set_up] }] }';
const FILES = {
  'policy.yaml': policyText({
    include: 'include: [types.yaml, "labels/*.yaml"]',
    ...TYPES,
    admin: ADMIN,
  }),
  'types.yaml': 'bulkhead: 1\ntypes: [Sys, A, B]\nconflicts: { rivals: { types: [A, B] } }\n',
  'labels/a.yaml': PART,
  'labels/b.yaml':
    'bulkhead: 1\nlabels:\n  Sys: { types: [Sys, A, B], bridge: "domain 0" }\n  B: { types: [B], walls: [B] }\n',
};

/** The files in a folder of their own, with others put over them. */
function place(more: Readonly<Record<string, string>> = {}): string {
  const folder = folderWith();
  for (const [name, text] of Object.entries({ ...FILES, ...more })) {
    const path = join(folder, 'p', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return join(folder, 'p');
}

const check = async (folder: string, ...more: string[]) =>
  command(['check', join(folder, 'policy.yaml'), ...more]);

describe('a policy in several files', () => {
  test('is checked, compiled and explained as one', async () => {
    const folder = place();
    expect(await check(folder)).toMatchObject({ code: 0, err: '' });
    const image = join(folder, 'x.image');
    const compiled = await command(['compile', join(folder, 'policy.yaml'), '-o', image]);
    expect(compiled).toMatchObject({ code: 0, err: '' });
    const asked = ['--op', 'event.send', '--subject', 'B', '--object', 'A', '--format', 'json'];
    const ran = await command(['explain', join(folder, 'policy.yaml'), ...asked]);
    expect(told(ran)).toMatchObject({ rule: 'labels.B', line: 4 });
    expect(ran.out).toContain('labels/b.yaml');
  });

  test('findings name the file and show its text', async () => {
    const folder = place({
      'labels/b.yaml': FILES['labels/b.yaml'].replace('walls: [B]', 'walls: [C]'),
    });
    const { code, out } = await check(folder);
    expect(code).toBe(1);
    expect(out).toContain(`${folder}/labels/b.yaml:4:28: error: The type "C" is not declared.`);
    expect(out).toContain('B: { types: [B], walls: [C] }');
  });

  test('by the real program, from where one stands', () => {
    const folder = place();
    const ran = execFileSync(join(PROJECT, 'bulkhead'), ['check', 'policy.yaml'], { cwd: folder });
    expect(ran.toString()).toContain('passed: 0 errors, 0 warnings in 1 file');
  });

  test('is replayed from its trace alone', async () => {
    const folder = place();
    const scenario = join(folder, 'run.scenario');
    const wasm = join(PROJECT, 'seeds/guests/hello.wasm');
    writeFileSync(
      scenario,
      'bulkhead-scenario: 1\nname: parts\npolicy: policy.yaml\n' +
        `guests: { hello: { wasm: "${wasm}" } }\n` +
        'steps:\n  - start: [{ name: a, label: A, guest: hello }]\n' +
        '  - start: [{ name: b, label: B, guest: hello }]\n' +
        '    expect: { result: EPERM, rule: conflicts.rivals, says: "types.yaml:3:14" }\n' +
        'expect: [{ policy: small, version: "1.0", epoch: 1 }]\n',
    );
    const trace = join(folder, 'run.trace');
    const ran = await command(['run', scenario, '--trace', trace]);
    expect(ran.out).toContain('expectations: 3 held, 0 did not');
    expect(readFileSync(trace, 'utf8').split('\n')[0]).toContain('labels/b.yaml');
    rmSync(join(folder, 'labels'), { recursive: true });
    rmSync(join(folder, 'policy.yaml'));
    expect(await replayTrace(trace)).toMatchObject({ difference: undefined });
    const gone = await command(['run', scenario]);
    expect(gone.code).toBe(2);
  }, 60_000);
});

describe('what is never read', () => {
  const refusal = async (folder: string) => {
    const { code, out } = await check(folder, '--format', 'json');
    expect(code).toBe(1);
    const { findings } = JSON.parse(out) as { findings: { rule: string; message: string }[] };
    return findings.filter((each) => each.rule.startsWith('include')).map((each) => each.message);
  };
  const SECRET = 'bulkhead: 1\nlabels: { Secret: { types: [A] } }\n';

  test('a file outside, by a symbolic link', async () => {
    const folder = place();
    writeFileSync(join(folder, '..', 'secret.yaml'), SECRET);
    symlinkSync('../../secret.yaml', join(folder, 'labels', 'c.yaml'));
    const messages = await refusal(folder);
    expect(messages).toEqual([
      '"labels/*.yaml" cannot be included: labels/c.yaml stands outside the folder of the policy.',
    ]);
    expect((await check(folder)).out).not.toContain('Secret');
  });

  test('a file outside, through a linked folder', async () => {
    const folder = place({
      'policy.yaml': FILES['policy.yaml'].replace('types.yaml', 'link/secret.yaml'),
    });
    writeFileSync(join(folder, '..', 'secret.yaml'), SECRET);
    symlinkSync('..', join(folder, 'link'));
    expect(await refusal(folder)).toEqual([
      '"link/secret.yaml" cannot be included: it stands outside the folder of the policy.',
    ]);
  });

  test('one file under two names', async () => {
    const folder = place();
    symlinkSync('a.yaml', join(folder, 'labels', 'c.yaml'));
    const [message] = await refusal(folder);
    expect(message).toMatch(
      /labels\/c\.yaml" cannot be included: it is ".*labels\/a\.yaml" under another name/,
    );
  });

  test('a pipe, a folder, a link in a circle, a file that is too large', async () => {
    const names = ['pipe', 'folder', 'circle', 'large'];
    const folder = place({
      'policy.yaml': FILES['policy.yaml'].replace('types.yaml', names.join(', ')),
    });
    shell('mkfifo pipe', folder);
    mkdirSync(join(folder, 'folder'));
    symlinkSync('circle', join(folder, 'circle'));
    writeFileSync(join(folder, 'large'), Buffer.alloc(4 * 1024 * 1024 + 1, '\n'));
    expect(await refusal(folder)).toEqual([
      '"pipe" cannot be included: it is not a regular file.',
      '"folder" cannot be included: it is not a regular file.',
      '"circle" cannot be included: symbolic links lead in a circle.',
      '"large" cannot be included: with it the policy has more than 4194304 bytes in all.',
    ]);
  });

  test('anything, by a policy from standard input', () => {
    const ran = bulkhead(['check', '-'], FILES['policy.yaml']);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('standard input stands in no folder');
  });

  test('folder names are never patterns', async () => {
    const folder = folderWith();
    const odd = join(folder, '[x]{y,z}*');
    mkdirSync(join(odd, 'labels'), { recursive: true });
    mkdirSync(join(folder, 'x', 'labels'), { recursive: true });
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(odd, name), text);
    writeFileSync(join(folder, 'x', 'labels', 'evil.yaml'), SECRET);
    expect(await check(odd)).toMatchObject({ code: 0 });
  });
});
