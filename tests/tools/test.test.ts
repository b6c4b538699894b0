import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import readLcov from '@friedemannsommer/lcov-parser/sync';
import { describe, expect, test } from 'vitest';
import { percentText, reaches, readPercent } from '../../tools/testing/coverage.ts';
import { policyText } from '../policy/reading.ts';
import { SEED, TWO_BANKS, buildOnce, bulkhead, command, folderWith, parsed } from './command.ts';

const TESTS = `tests:
  - { name: A talks, subject: A, op: [event.send, grant.map], object: [A, Sys], expect: permit }
  - { name: A and B talk, subject: A, op: event.send, object: B, expect: permit }
  - { name: rivals, running: [A], subject: B, op: domain.start, expect: deny, rule: conflicts.rivals }
  - { name: by the host, running: [A], subject: B, op: domain.start, expect: deny, rule: host }
  - { name: no reason, subject: A, op: policy.load, object: Sys, expect: deny, reason: forbidden }
  - { name: both, running: [A, B], subject: Sys, op: domain.start, expect: permit }`;
const INVARIANTS = `invariants:
  - { name: apart, noflow: { from: A, to: B } }
  - { name: never both, exclusive: [A, B] }`;
const FAILING = policyText({ tests: TESTS, invariants: INVARIANTS });
const PASSING = policyText({
  tests: `tests:
  - { name: A talks, subject: A, op: event.send, object: [A, Sys], expect: permit }
  - { name: rivals, running: [A], subject: B, op: domain.start, expect: deny }`,
});

const TODAY = { environment: { SOURCE_DATE_EPOCH: '1767225600' } };
const onInput = (text: string, ...rest: string[]) =>
  command(['test', '-', ...rest], { input: text, ...TODAY });

describe('results', () => {
  test.each(['text', 'json', 'junit', 'github'])('as %s', async (format) => {
    const ran = await onInput(FAILING, '--format', format);
    expect(ran).toMatchObject({ code: 1, err: '' });
    await expect(ran.out).toMatchFileSnapshot(`golden/test_failing.${format}`);
  });

  test('quiet tells what failed and nothing else', async () => {
    const ran = await onInput(FAILING, '--quiet');
    expect(ran.out).not.toContain('A talks');
    expect(ran.out).toContain('FAIL  A and B talk');
    expect(await onInput(PASSING, '--quiet')).toEqual({ code: 0, out: '', err: '' });
  });

  test('all seeds pass theirs', async () => {
    const ran = await command(['test', SEED('*')]);
    expect(ran.code).toBe(0);
    expect(ran.out.match(/^passed:/gm)).toHaveLength(4);
  });

  test('a filter leaves out tests and invariants', async () => {
    const ran = await onInput(FAILING, '--filter', 'A*talks', '--format', 'json');
    expect(ran.code).toBe(0);
    expect(parsed(ran)).toMatchObject({ policies: [{ summary: { tests: 1, invariants: 0 } }] });
    const without = await onInput(FAILING, '--no-invariants', '--format', 'json');
    expect(parsed(without)).toMatchObject({ policies: [{ summary: { tests: 6, invariants: 0 } }] });
  });

  test('a policy without tests does not pass for a tested one', async () => {
    const ran = await onInput(policyText());
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('it has no tests; --allow-none lets that pass');
    expect((await onInput(policyText(), '--allow-none')).code).toBe(0);
    expect((await onInput(PASSING, '--filter', 'nothing')).err).toContain(
      'no test has such a name',
    );
  });

  test('what ran before counts for sticky sets alone', async () => {
    const sets = (mode: string) => `conflicts: { rivals: { types: [A, B], mode: ${mode} } }`;
    const tests = `tests:\n  - { name: later, ran: [A], subject: B, op: domain.start, expect: deny }`;
    const run = (mode: string) => onInput(policyText({ conflicts: sets(mode), tests }), '-q');
    expect((await run('sticky')).code).toBe(0);
    expect((await run('running')).code).toBe(1);
  });

  test('names that act on terminals and reports are harmless', async () => {
    const hostile = '"\\u001b[31m]]>&<\\u202e%0A::x"';
    const tests = `tests:\n  - { name: ${hostile}, subject: A, op: event.send, object: B, expect: permit }`;
    for (const format of ['text', 'json', 'junit', 'github']) {
      const { out, code } = await onInput(policyText({ tests }), '--format', format);
      expect(code).toBe(1);
      for (const sign of ['\u001b', '\u202e']) expect(out).not.toContain(sign);
      if (format === 'junit') expect(out).not.toContain('<\\');
    }
  });
});

describe('tests beside the policy', () => {
  const BESIDE =
    'bulkhead: 1\ntests:\n  - { name: beside, subject: A, op: event.send, object: B, expect: deny }\n';

  test('are found by themselves, once, and can be named', async () => {
    const folder = folderWith({ 'p.yaml': PASSING, 'p.test.yaml': BESIDE });
    for (const named of ['p.yaml', 'p.test.yaml', '*.yaml']) {
      const ran = await command(['test', join(folder, named), '--format', 'json']);
      expect(ran.code).toBe(0);
      expect(parsed(ran)).toMatchObject({ policies: [{ summary: { tests: 3 } }] });
      expect(parsed(ran)).toHaveProperty('policies.length', 1);
    }
  });

  test('that have errors fail in every format, with their places', async () => {
    const bad = folderWith({ 'p.yaml': PASSING, 'p.test.yaml': BESIDE.replace('A', 'Nobody') });
    const [policy, beside] = ['p.yaml', 'p.test.yaml'].map((name) => join(bad, name));
    const absent = join(bad, 'absent.yaml');
    const as = (format: string) => command(['test', policy, absent, '--format', format], TODAY);
    const junit = await as('junit');
    expect(junit.code).toBe(2);
    expect(junit.out).toContain(`name="undeclared-label at ${beside}:3:30"`);
    expect(junit.out).toContain(`name="${absent}" tests="1" failures="1"`);
    expect((await as('github')).out).toContain(`::error file=${beside},line=3,col=30`);
    expect(parsed(await as('json'))).toMatchObject({
      policies: [{ policy, summary: { tests: 2 }, findings: [{ rule: 'undeclared-label' }] }],
      unread: [{ file: absent }],
    });
  });

  test('stand in JUnit and JSON, too, where it is the policy that has errors', async () => {
    const broken = policyText({ host: 'host: Nobody' });
    const junit = await onInput(broken, '--format', 'junit');
    expect(junit.code).toBe(1);
    expect(junit.out).toContain('<failure type="undeclared-label"');
    expect(parsed(await onInput(broken, '--format', 'json'))).toMatchObject({
      policies: [{ policy: '-', findings: [{ rule: 'undeclared-label' }] }],
    });
  });

  test('can name their policy, and their faults are told', async () => {
    const other = BESIDE.replace('tests:', 'policy: q/p.yaml\ntests:');
    const folder = folderWith({ 'x.test.yaml': other, 'p.yaml': PASSING });
    const missing = await command(['test', join(folder, 'x.test.yaml')]);
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('p.yaml cannot be read');
    const bad = folderWith({ 'p.yaml': PASSING, 'p.test.yaml': BESIDE.replace('A', 'Nobody') });
    const ran = await command(['test', join(bad, 'p.yaml')]);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('p.test.yaml:3:');
    expect(ran.err).toContain('these tests are not run');
    // One bad file among many: the others are still tested.
    const both = await command(['test', join(bad, 'none.yaml'), join(bad, 'p.yaml')]);
    expect(both.code).toBe(2);
    expect(both.out).toContain('passed:');
  });
});

describe('coverage', () => {
  test('is never rounded up', () => {
    const share = { covered: 12_000, total: 12_001 };
    const least = (text: string) => readPercent(text) ?? { digits: -1n, places: 0 };
    expect(percentText(share)).toBe('99.99 %');
    expect(reaches(share, least('100'))).toBe(false);
    expect(reaches(share, least('99.9916'))).toBe(true);
    expect(reaches(share, least('99.9917'))).toBe(false);
    expect(percentText({ covered: 3, total: 3 })).toBe('100 %');
    expect(percentText({ covered: 0, total: 0 })).toBe('100 %');
    for (const wrong of ['101', '100.1', '-1', '1e2', '', 'all']) {
      expect(readPercent(wrong)).toBeUndefined();
    }
  });

  test.each(['text', 'lcov', 'json'])('as %s', async (format) => {
    const ran = await onInput(PASSING, '--coverage', format, '--quiet');
    expect(ran).toMatchObject({ code: 0, err: '' });
    await expect(ran.out).toMatchFileSnapshot(`golden/test_coverage.${format}`);
  });

  test('LCOV is read by others, and marks the lines of rules', async () => {
    const folder = folderWith();
    const output = join(folder, 'lcov.info');
    const ran = await command(['test', TWO_BANKS, '--coverage', 'lcov', '--output', output]);
    expect(ran.code).toBe(0);
    const [section, ...others] = readLcov({ from: readFileSync(output, 'utf8') });
    expect(others).toEqual([]);
    expect(section).toMatchObject({
      name: 'two_banks',
      path: TWO_BANKS,
      functions: { hit: 19, instrumented: 19 },
      branches: { hit: 2, instrumented: 2 },
    });
    const lines = readFileSync(TWO_BANKS, 'utf8').split('\n');
    for (const { name, line } of section?.functions.details ?? []) {
      const written = name.replace(/^(?:labels|resources|conflicts)\./, '');
      if (!name.startsWith('admin')) expect(lines[line - 1]).toContain(written);
    }
  });

  test('too little of anything fails, and says of what', async () => {
    const ran = await onInput(PASSING, '--min', '100', '--quiet');
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/coverage of rules is \d+ of \d+ \(\d+\.\d\d %\), less than 100 %/);
    expect((await onInput(PASSING, '--min', '0', '--quiet')).code).toBe(0);
    expect((await command(['test', TWO_BANKS, '--min', '100', '-q'])).code).toBe(0);
  });

  test('goes where it does not disturb the results', async () => {
    const both = await onInput(PASSING, '--coverage', 'lcov', '--format', 'junit');
    expect(both.code).toBe(2);
    expect(both.err).toContain('--output FILE');
    const inside = await onInput(PASSING, '--coverage', 'json', '--format', 'json');
    expect(parsed(inside)).toHaveProperty('policies.0.coverage.shares.rules.total');
    const alone = await onInput(FAILING, '--coverage', 'lcov');
    expect(alone.out.startsWith('TN:')).toBe(true);
    expect(alone.err).toContain('FAIL  A and B talk');
    const nowhere = await onInput(PASSING, '--output', '/x');
    expect(nowhere.code).toBe(2);
    expect(existsSync('/x')).toBe(false);
    expect((await onInput(PASSING, '--min', '101')).code).toBe(2);
  });
});

test('the real program', () => {
  buildOnce();
  const ran = bulkhead(['test', '-', '--format', 'json'], FAILING);
  expect(ran.code).toBe(1);
  expect(parsed(ran)).toMatchObject({
    policies: [{ summary: { tests: 6, failed: 4, violated: 1 } }],
  });
}, 180_000);
