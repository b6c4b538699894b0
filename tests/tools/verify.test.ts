/** Owns: `bulkhead verify` as its users meet it, with the certificates that `bulkhead flow` writes. */

import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { policyText } from '../policy/reading.ts';
import { TWO_BANKS, buildOnce, bulkhead, command, folderWith, parsed } from './command.ts';

const POLICY = policyText({
  types: 'types: [Sys, A, B]',
  labels: `labels:
  Sys: { types: [Sys, A, B], walls: [Sys], bridge: "domain 0" }
  A: { types: [{ name: A, mode: send }], walls: [A] }
  "A,2\\u0041": { types: [A], walls: [A] }
  B: { types: [B], walls: [B] }
  None: { types: [] }`,
  invariants: `invariants:
  - { name: apart, exclusive: ["A*", B] }
  - { name: never, exclusive: ["A*", None] }
  - { name: no-answer, noflow: { from: "*", to: None } }
  - { name: through, only-via: { from: A, to: B, via: Sys } }
  - { name: up, flow: { from: A, to: [Sys, B] } }
  - { name: violated, noflow: { from: A, to: B } }`,
});

/** A folder with a policy and a certificate about it. */
async function certified(
  options: readonly string[] = [],
): Promise<{ folder: string; cert: string }> {
  const folder = folderWith({ 'p.yaml': POLICY });
  const cert = join(folder, 'certificate.json');
  const ran = await command(['flow', join(folder, 'p.yaml'), '--certificate', cert, ...options]);
  expect(ran.err).toMatch(/^wrote .*: \d+ claims?\n$/);
  return { folder, cert };
}

describe('a certificate', () => {
  test('of the invariants: what is proved, and what is not claimed', async () => {
    const { cert } = await certified();
    const text = await command(['verify', cert]);
    expect(text).toMatchObject({ code: 0, err: '' });
    await expect(text.out).toMatchFileSnapshot('golden/verify_invariants.text');
    const json = await command(['verify', cert, '--format', 'json']);
    expect(parsed(json)).toMatchObject({ ok: true, notClaimed: ['violated'] });
    await expect(json.out).toMatchFileSnapshot('golden/verify_invariants.json');
    await expect(readFileSync(cert, 'utf8')).toMatchFileSnapshot('golden/flow_certificate.json');
  });

  test.each([
    [['--from', 'A', '--to', 'B'], ['proved: flow A → B']],
    [['--from', 'A', '--to', 'None'], ['proved: noflow A → None']],
    [
      ['--from', 'A', '--to', 'B,None'],
      ['proved: flow A → B', 'proved: noflow A → None'],
    ],
    [['--all-pairs'], ['proved: noflow None → Sys, A, A,2A, B', 'proved: noflow B → None']],
  ])('of a question: %j', async (options, lines) => {
    const { cert } = await certified(options);
    const ran = await command(['verify', cert]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    for (const line of lines) expect(ran.out).toContain(`${line}\n`);
  });

  test('is found wanting when policy or certificate were changed', async () => {
    const { folder, cert } = await certified();
    const path = join(folder, 'p.yaml');
    writeFileSync(path, `${POLICY}# a remark\n`);
    const changed = await command(['verify', cert]);
    expect(changed).toMatchObject({ code: 1, err: '' });
    expect(changed.out).toContain('refused: the policy is not the one that it was written for');
    writeFileSync(path, POLICY);
    writeFileSync(cert, readFileSync(cert, 'utf8').replace('"through"', '"violated"'));
    const altered = await command(['verify', cert, '-q', '--format', 'text']);
    expect(altered).toMatchObject({ code: 1 });
    expect(altered.out).toContain('refused: it was altered after it was written');
    const json = await command(['verify', cert, '--format', 'json']);
    expect(json.code).toBe(1);
    expect(parsed(json)).toMatchObject({ ok: false });
  });

  test('is about the policy that is named, wherever that stands', async () => {
    const { folder, cert } = await certified();
    const elsewhere = folderWith();
    const moved = join(elsewhere, 'c.json');
    copyFileSync(cert, moved);
    const lost = await command(['verify', moved]);
    expect(lost.code).toBe(2);
    expect(lost.err).toContain('which is not there');
    expect(lost.err).toContain(`Say where it is now: bulkhead verify ${moved} POLICY`);
    const named = await command(['verify', moved, join(folder, 'p.yaml'), '-q']);
    expect(named).toMatchObject({ code: 0, out: '', err: '' });
    const input = readFileSync(cert);
    const piped = await command(['verify', '-', join(folder, 'p.yaml')], { input });
    expect(piped.code).toBe(0);
    expect((await command(['verify', '-'], { input })).code).toBe(2);
    const other = await command(['verify', moved, TWO_BANKS]);
    expect(other.code).toBe(1);
    const broken = join(elsewhere, 'bad.yaml');
    writeFileSync(broken, 'bulkhead: 1\n');
    const bad = await command(['verify', moved, broken]);
    expect(bad).toMatchObject({ code: 1, out: '' });
    expect(bad.err).toContain('[missing-key]');
  });

  test('is not written where there is nothing to say', async () => {
    const cert = join(folderWith(), 'c.json');
    const ran = await command(['flow', '-', '--certificate', cert], { input: policyText() });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('there is nothing to certify');
    expect(existsSync(cert)).toBe(false);
  });
});

describe('what is none', () => {
  test.each([
    ['', 'says no kind'],
    ['[1]', 'says no kind'],
    ['{"kind":7}', 'says no kind'],
    ['{"kind":"\\u001b[31m"}', 'which is not verified here'],
    ['{"kind":"bulkhead-flow-certificate"}', 'of a version that is not read here'],
    ['{"kind":"bulkhead-flow-certificate","version":2}', 'of a version that is not read here'],
    ['\0\u00ff{{{', 'says no kind'],
  ])('%j', async (input, words) => {
    const ran = await command(['verify', '-', TWO_BANKS], { input });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(words);
    expect(ran.err).not.toContain('\u001b');
  });

  test('a certificate whose parts are anything', async () => {
    for (const part of ['null', '[]', '{"files":[{"path":7}]}', '{"files":7}', '"x"']) {
      const input = `{"kind":"bulkhead-flow-certificate","version":1,"policy":${part}}`;
      expect((await command(['verify', '-'], { input })).code).toBe(2);
      expect((await command(['verify', '-', TWO_BANKS], { input })).code).toBe(1);
    }
  });
});

test('the real program', async () => {
  buildOnce();
  const { cert } = await certified();
  const ran = bulkhead(['verify', cert]);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toContain('proved: through: noflow A → B but via Sys\n');
});
