import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { csvRecord } from '../../tools/text/table.ts';
import { plain } from '../../tools/text/colour.ts';
import { textWidth } from '../../tools/text/width.ts';
import { tableText } from '../../tools/text/table.ts';
import { policyText } from '../policy/reading.ts';
import { SEED, TWO_BANKS, command, parsed, told, folderWith } from './command.ts';

const THREE = policyText({
  conflicts: '',
  labels: `labels:
  Sys: { types: [Sys, A, B], bridge: "domain 0" }
  Up: { types: [{ name: A, mode: send }] }
  Down: { types: [{ name: A, mode: receive }] }
  None: { types: [] }
resources:
  disk: { type: A }`,
});

/** By label: Sys, Up, Down, None, disk. */
const FLOW = [
  [1, 0, 1, 0, 1],
  [1, 0, 1, 0, 1],
  [0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0],
  [1, 0, 1, 0, 1],
];
const SHARE = FLOW.map((row, i) => row.map((bit, j) => bit & FLOW[j][i]));

describe('json', () => {
  test('labels in order, flow by direction, share both ways', async () => {
    const ran = await command(['matrix', '-', '--format', 'json'], { input: THREE });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(told(ran)).toEqual({
      policy: '-',
      labels: ['Sys', 'Up', 'Down', 'None', 'disk'],
      share: SHARE,
      flow: FLOW,
      kinds: ['domain', 'domain', 'domain', 'domain', 'resource'],
    });
  });

  test('--what leaves the other out', async () => {
    const only = async (what: string) =>
      Object.keys(
        Object(told(await command(['matrix', TWO_BANKS, '--format', 'json', '--what', what]))),
      );
    expect(await only('flow')).toEqual(['policy', 'labels', 'flow', 'kinds']);
    expect(await only('share')).toEqual(['policy', 'labels', 'share', 'kinds']);
  });
});

describe('csv', () => {
  test('one record a label', async () => {
    const flow = await command(['matrix', '-', '--format', 'csv'], { input: THREE });
    expect(flow.out).toBe(
      `flow,Sys,Up,Down,None,disk\r\n${['Sys', 'Up', 'Down', 'None', 'disk']
        .map((name, row) => `${name},${FLOW[row].join()}\r\n`)
        .join('')}`,
    );
    const share = await command(['matrix', '-', '--format', 'csv', '--what', 'share'], {
      input: THREE,
    });
    expect(share.out.split('\r\n')[2]).toBe(`Up,${SHARE[1].join()}`);
  });

  test('names with commas and quotes are quoted, formulas are disarmed', () => {
    expect(
      csvRecord(['a,b', 'say "x"', '=1+1', '@x', '-2', "'q", 'line\nend', ' s', 'plain']),
    ).toBe(
      `"a,b","say ""x""",'=1+1,'@x,'-2,"'q","line\nend"," s",plain\r\n`.replace(
        /'(=1\+1|@x|-2)/g,
        '"\'$1"',
      ),
    );
  });
});

describe('text', () => {
  test('one mark a pair, and what it means', async () => {
    const { out } = await command(['matrix', '-'], { input: THREE });
    const row = (name: string) =>
      out
        .split('\n')
        .find((line) => line.includes(` ${name} `))!
        .slice(-9)
        .replaceAll(' ', '');
    expect(row('Sys')).toBe('=<>·=');
    expect(row('Up')).toBe('>·>·>');
    expect(row('Down')).toBe('<<··<');
    expect(row('None')).toBe('·····');
    expect(row('disk')).toBe('=<>·=');
    for (const mark of ['=  ', '>  ', '<  ', '·  ']) expect(out).toContain(`  ${mark}`);
    const flow = await command(['matrix', '-', '--what', 'flow'], { input: THREE });
    expect(flow.out).toContain('1 Sys             x · x · x');
  });

  test('two hundred labels fit the terminal, in panels that repeat the names', async () => {
    const names = Array.from({ length: 198 }, (_, index) => `  Label銀行-${index}: { types: [A] }`);
    const input = policyText({
      conflicts: '',
      labels: `labels:\n  Sys: { types: [Sys, A, B], bridge: "d" }\n${names.join('\n')}`,
      admin: '',
    });
    const { out, code } = await command(['matrix', '-'], { input, columns: 120 });
    expect(code).toBe(0);
    const lines = out.split('\n');
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(120);
    expect(lines.filter((line) => line.includes('Label銀行-7 '))).toHaveLength(4);
    const marks = lines.flatMap((line) => line.split(' Label銀行-7 ').slice(1));
    expect(marks.join(' ').replaceAll(' ', '')).toBe('='.repeat(199));
  });
});

test('tables line up wide characters', () => {
  const lines = tableText(
    ['a', 'b'],
    [
      ['銀行', 'x'],
      ['e\u0301', 'y'],
      ['😀', 'z'],
    ],
    plain,
  ).split('\n');
  expect(lines.slice(0, 4).map(textWidth)).toEqual([7, 7, 7, 7]);
});

test('a policy with errors has no matrix', async () => {
  const ran = await command(['matrix', '-', '--format', 'json'], {
    input: policyText({ host: '' }),
  });
  expect(ran.code).toBe(1);
  expect(ran.err).toContain('[missing-key]');
  expect(parsed(ran)).toMatchObject({ policies: [{ policy: '-', findings: [{ line: 1 }] }] });
});

test('several policies have headings, and stand in one envelope in JSON', async () => {
  const text = await command(['matrix', TWO_BANKS, SEED('cloud'), '--what', 'flow']);
  expect(text).toMatchObject({ code: 0, err: '' });
  expect(text.out.startsWith(`${TWO_BANKS}:\n`)).toBe(true);
  expect(text.out).toContain(`\n${SEED('cloud')}:\n`);
  const json = await command(['matrix', TWO_BANKS, SEED('cloud'), '--format', 'json']);
  expect(parsed(json)).toMatchObject({
    policies: [{ policy: TWO_BANKS }, { policy: SEED('cloud') }],
  });
});

test('several policies are one table in CSV: one head, and each row says which', async () => {
  const folder = folderWith({
    'a.yaml': THREE,
    'b.yaml': policyText(),
    'bad.yaml': policyText({ host: '' }),
  });
  const [a, b, bad] = ['a', 'b', 'bad'].map((name) => join(folder, `${name}.yaml`));
  const ran = await command(['matrix', a, bad, b, '--format', 'csv']);
  expect(ran.code).toBe(1);
  // A label that a policy doesn't have is empty in its rows.
  expect(ran.out.split('\r\n')).toEqual([
    'policy,flow,Sys,Up,Down,None,disk,A,B',
    ...['Sys', 'Up', 'Down', 'None', 'disk'].map(
      (name, row) => `${a},${name},${FLOW[row].join()},,`,
    ),
    `${b},Sys,1,,,,,1,1`,
    `${b},A,1,,,,,1,0`,
    `${b},B,1,,,,,0,1`,
    '',
  ]);
});
