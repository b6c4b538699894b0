/** Waivers, in check and in lint. */

import { describe, expect, test } from 'vitest';
import { policyText } from '../policy/reading.ts';
import { command, told } from './command.ts';
import { DAY, found, rulesOf } from './finding.ts';

describe('waivers', () => {
  const WARNED = { types: 'types: [Sys, A, B, C]' };
  const waive = (...list: string[]) => ({ waivers: `waivers: [${list.join(', ')}]` });
  const waiver = (rule: string, about: string, expires: string) =>
    `{ rule: ${rule}, about: ${about}, reason: "agreed", expires: ${expires} }`;

  test('hide what they name while they count, its last day included', async () => {
    const one = { ...WARNED, ...waive(waiver('unused-type', 'C', DAY)) };
    expect(await rulesOf(one)).toEqual([]);
    expect(await rulesOf(one, 'check')).toEqual([]);
    const ran = await command(['lint', '-', '--now', DAY], { input: policyText(one) });
    expect(ran.out).toBe('passed: 0 errors, 0 warnings in 1 file, 1 waived\n');
  });

  test('that expired are errors, and hide nothing', async () => {
    const one = { ...WARNED, ...waive(waiver('unused-type', 'C', '2026-05-31')) };
    expect((await rulesOf(one)).toSorted()).toEqual(['unused-type', 'waiver-expired']);
    const ran = await command(['check', '-', '--now', DAY], { input: policyText(one) });
    expect(ran.code).toBe(1);
    expect(
      (await command(['check', '-', '--now', '2026-05-31'], { input: policyText(one) })).code,
    ).toBe(0);
  });

  test('that hide nothing are told, unless what they hide was not looked for', async () => {
    const other = { ...WARNED, ...waive(waiver('unused-type', 'A', '2027-01-01')) };
    expect((await rulesOf(other)).toSorted()).toEqual(['unused-type', 'useless-waiver']);
    const lintOnly = waive(waiver('idle-set', 'rivals', '2027-01-01'));
    expect(await rulesOf(lintOnly)).toEqual(['useless-waiver']);
    expect(await rulesOf(lintOnly, 'check')).toEqual([]);
  });

  test('without a name hide all of a kind', async () => {
    const all = {
      types: 'types: [Sys, A, B, C, D]',
      ...waive('{ rule: unused-type, reason: x, expires: 2027-01-01 }'),
    };
    expect(await rulesOf(all)).toEqual([]);
  });

  test('count in test and flow as in check: a waived invariant is told, and fails nothing', async () => {
    const invariants =
      'invariants: [{ name: one, noflow: { from: A, to: Sys } }, { name: two, noflow: { from: A, to: B } }]';
    const waivers = waive(waiver('invariant', 'one', DAY), waiver('invariant', 'two', DAY));
    const input = policyText({ invariants, ...waivers });
    const only = policyText({ invariants, ...waive(waiver('invariant', 'one', DAY)) });
    const later = '2099-01-01';
    const verbs = [
      ['test', '-', '--allow-none'],
      ['flow', '-', '--invariants'],
    ];
    for (const verb of verbs) {
      const ran = await command([...verb, '--now', DAY], { input });
      expect(ran).toMatchObject({ code: 0, err: '' });
      expect(ran.out).toContain('waived');
      expect(ran.out).toContain(`until ${DAY}: agreed`);
      expect((await command([...verb, '--now', later], { input })).code).toBe(1);
      expect((await command([...verb, '--now', DAY], { input: only })).code).toBe(1);
      const json = told(await command([...verb, '--now', DAY, '--format', 'json'], { input }));
      expect(json).toMatchObject({
        invariants: [
          { name: 'one', holds: false, waived: { reason: 'agreed', expires: DAY } },
          { name: 'two', holds: false },
        ],
      });
      const wrong = await command([...verb, '--now', 'soon'], { input });
      expect(wrong).toMatchObject({ code: 2, out: '' });
    }
    const report = await command(['report', '-', '--format', 'text', '--now', DAY], { input });
    expect(report.code).toBe(0);
    const summary = await command(['test', '-', '--allow-none', '--now', DAY], { input });
    expect(summary.out).toContain('passed: 0 tests (0 cases), 2 invariants, 2 waived');
  });

  test('hide a violated invariant, and only that one', async () => {
    const broken = {
      invariants:
        'invariants: [{ name: one, noflow: { from: A, to: Sys } }, { name: two, noflow: { from: B, to: Sys } }]',
    };
    expect(await rulesOf(broken, 'check')).toEqual(['invariant-violated', 'invariant-violated']);
    const waived = { ...broken, ...waive(waiver('invariant', 'one', '2027-01-01')) };
    const left = await found(policyText(waived), 'check');
    expect(left.map((each) => each.message.slice(0, 40))).toEqual([
      'The invariant "two" does not hold (nothi',
    ]);
  });

  test('never hide another error', async () => {
    const one = { host: 'host: Sis', ...waive(waiver('permissive', 'A', '2027-01-01')) };
    expect(await rulesOf(one)).toEqual(['undeclared-label']);
  });

  test('a permissive label can be waived, and is told otherwise', async () => {
    const one = { permissive: 'permissive: [A]' };
    expect(await rulesOf(one)).toEqual(['permissive']);
    expect(await rulesOf({ ...one, ...waive(waiver('permissive', 'A', '2027-01-01')) })).toEqual(
      [],
    );
  });

  test.each(['tomorrow', '2026-02-30', '2026-1-1', ''])('--now %s is refused', async (day) => {
    const ran = await command(['check', '-', '--now', day], { input: policyText() });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('--now takes a day');
  });
});
