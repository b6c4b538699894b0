import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadImage } from '../../policy/image_load.ts';
import { policyText } from '../policy/reading.ts';
import { TWO_BANKS, command, folderWith, parsed } from './command.ts';

test('writes an image that the loader takes, and tells its hash and sizes', async () => {
  const folder = folderWith();
  const output = join(folder, 'two_banks.image');
  const ran = await command(['compile', TWO_BANKS, '-o', output, '--format', 'json']);
  expect(ran).toMatchObject({ code: 0, err: '' });
  const bytes = readFileSync(output);
  expect(loadImage(bytes)).toMatchObject({ ok: true, image: { name: 'two-banks' } });
  expect(parsed(ran)).toMatchObject({
    name: 'two-banks',
    version: '1.0',
    hash: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    types: 9,
    conflicts: 1,
    file: output,
  });
  expect(statSync(output).mode & 0o777 & ~0o644).toBe(0);
  expect(readdirSync(folder)).toEqual(['two_banks.image']);

  const text = await command(['compile', TWO_BANKS, '--output', output]);
  expect(text.out).toContain('two-banks 1.0');
  expect(text.out).toContain(createHash('sha256').update(bytes).digest('hex'));
  expect(readFileSync(output)).toEqual(bytes);
});

test('a policy with an error leaves what was there', async () => {
  const folder = folderWith({ image: 'old' });
  const output = join(folder, 'image');
  const ran = await command(['compile', '-', '-o', output], { input: policyText({ host: '' }) });
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.err).toContain('[missing-key]');
  expect(readFileSync(output, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['image']);
});

test('more than an image holds is told at its place, and nothing is written', async () => {
  const folder = folderWith();
  const names = Array.from({ length: 1200 }, (_, index) => `L${index}`);
  const labels = names.map((name) => `  ${name}: { types: [A] }`).join('\n');
  const rules = names.map(
    (name) => `{ effect: allow, subject: ${name}, may: [policy.get], object: "*" }`,
  );
  const input = policyText({
    labels: `labels:\n  Sys: { types: [Sys, A, B], bridge: "domain 0" }\n${labels}`,
    conflicts: '',
    admin: `admin:\n  rules:\n${rules.map((rule) => `    - ${rule}`).join('\n')}`,
  });
  const ran = await command(['compile', '-', '-o', join(folder, 'image')], { input });
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.err).toMatch(/^-:\d+:1: error: the admin rules tell \d+ classes/);
  expect(ran.err).toContain('| admin:');
  expect(readdirSync(folder)).toEqual([]);
});

test('never over the policy itself, a device or a directory; through a link to its file', async () => {
  const folder = folderWith({ 'p.yaml': policyText(), real: 'old' });
  const policy = join(folder, 'p.yaml');
  mkdirSync(join(folder, 'directory'));
  symlinkSync(policy, join(folder, 'same'));
  symlinkSync('real', join(folder, 'link'));
  symlinkSync('nowhere', join(folder, 'dangling'));
  const bad = ['p.yaml', 'same', 'directory', 'dangling', 'no/such/folder'];
  for (const output of [...bad.map((name) => join(folder, name)), '/dev/null', '-', '']) {
    const ran = await command(['compile', policy, '-o', output]);
    expect(ran, output).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/^bulkhead: /);
  }
  expect(readFileSync(policy, 'utf8')).toBe(policyText());
  expect((await command(['compile', policy, '-o', join(folder, 'link')])).code).toBe(0);
  expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
  expect(loadImage(readFileSync(join(folder, 'real'))).ok).toBe(true);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
