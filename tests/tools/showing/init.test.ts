/** Owns: policies to start from: each is clean, holds what it claims, and nothing is overwritten. */

import * as fc from 'fast-check';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nameFault } from '../../../policy/names.ts';
import { USE_CASES, makePolicy } from '../../../tools/init/make.ts';
import { UserError } from '../../../tools/user_error.ts';
import { buildOnce, bulkhead, command, folderWith, parsed } from '../command.ts';
import { under } from './documents.ts';
import { propertyRuns } from '../flow/flow_arbitrary.ts';

const IDS = USE_CASES.map(({ id }) => id);

describe.each(IDS)('%s', (id) => {
  test('is clean, and passes its own tests and invariants', async () => {
    const folder = folderWith();
    const path = join(folder, 'policy.yaml');
    const made = await command(['init', id, '-o', path]);
    expect(made).toMatchObject({ code: 0, err: '' });
    await expect(readFileSync(path, 'utf8')).toMatchFileSnapshot(`../golden/init_${id}.yaml`);
    expect(await command(['check', path, '--fail-on-warn'])).toMatchObject({ code: 0, err: '' });
    const tested = await command(['test', path]);
    expect(tested).toMatchObject({ code: 0, err: '' });
    expect(tested.out).toMatch(/passed: [5-9] tests/);
  });

  test('can fail: without its first type at a label, a test or an invariant is violated', async () => {
    const { out } = await command(['init', id]);
    const folder = folderWith({ 'p.yaml': out.replaceAll('mode: send }', 'mode: receive }') });
    expect((await command(['test', join(folder, 'p.yaml')])).code).toBe(1);
  });
});

describe('names', () => {
  test('of any kind make a clean policy, or are refused in words', async () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      fc.constantFrom(
        'null',
        'on',
        '1',
        '- a',
        'a: b',
        '#c',
        '"q"',
        "it's",
        '[x]',
        '{y}',
        '&z',
        '!t',
        '%d',
        '銀行',
        'A B',
        '~',
        '=',
        '`',
      ),
    );
    const names = fc.uniqueArray(name, { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...USE_CASES), names, name, async (useCase, drawn, own) => {
        const normal = drawn.map((each) => each.normalize('NFC'));
        try {
          const { model } = await makePolicy(
            useCase,
            own.normalize('NFC'),
            normal.slice(0, useCase.most),
          );
          const all = [...model.types, ...model.labels].map((each) => each.name);
          for (const each of normal.slice(0, useCase.most)) expect(all).toContain(each);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          expect(error.message).toMatch(/^(?:the name|these names|--labels)/);
        }
      }),
      propertyRuns(25),
    );
  });

  test('are split at commas, and many make long lists that are still read', async () => {
    const many = Array.from({ length: 60 }, (_, index) => `Tenant number ${index}`);
    const ran = await command(['init', 'hosting', '--labels', many.join(','), '--format', 'json']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    const labels = under(parsed(ran), 'labels');
    expect(labels).toHaveLength(3 + 3 * 60);
    for (const each of many) expect(labels).toContain(`${each}.web`);
  });

  test.each([
    [['companies', '--labels', 'A'], '--labels needs 2 to 100 names, and has 1'],
    [['companies', '--labels', 'A,A'], 'the name "A" is given twice'],
    [['companies', '--labels', 'A,System'], 'is one of the policy’s own'.replace('’', "'")],
    [['companies', '--labels', 'A,*'], 'the name "*"'],
    [['companies', '--labels', 'A,B.C'], 'has a dot'],
    [['companies', '--labels', 'Acme,ACME'], 'these names make no clean policy'],
    [['companies', '--name', ''], 'the name "" is empty'],
    [['diode', '--labels', 'A,B,C'], '--labels needs 2 names, and has 3'],
    [['hostin'], 'Did you mean "hosting"?'],
    [[], 'a use case is needed'],
  ])('%j is refused', async (argv, says) => {
    const ran = await command(['init', ...argv]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(says);
  });

  test('every standard name can be one', () => {
    for (const { standard } of USE_CASES)
      expect(standard.map(nameFault)).toEqual(standard.map(() => undefined));
  });
});

test('nothing is overwritten, a link that leads nowhere included', async () => {
  const folder = folderWith({ 'there.yaml': 'mine' });
  const there = join(folder, 'there.yaml');
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link.yaml'));
  for (const path of [there, join(folder, 'link.yaml'), folder]) {
    const ran = await command(['init', 'home', '-o', path]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('nothing is overwritten');
  }
  expect(readFileSync(there, 'utf8')).toBe('mine');
  expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  expect((await command(['init', 'home', '-o', there, '--force'])).code).toBe(0);
  expect((await command(['check', there])).code).toBe(0);
  const ran = await command(['init', 'home', '-o', join(folder, 'no', 'p.yaml')]);
  expect(ran.err).toContain('there is no such folder');
});

test.each(['text', 'json'])('the list, as %s', async (format) => {
  const ran = await command(['init', '--list', '--format', format]);
  expect(ran).toMatchObject({ code: 0, err: '' });
  await expect(ran.out).toMatchFileSnapshot(`../golden/init_list.${format}`);
});

test('the real program', () => {
  buildOnce();
  const ran = bulkhead(['init', 'diode', '--labels', 'Inside,Outside', '--name', 'mine']);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(bulkhead(['check', '-', '-q'], ran.out)).toEqual({ code: 0, out: '', err: '' });
}, 60_000);
