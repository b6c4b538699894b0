import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { policyText } from '../policy/reading.ts';
import { SEED, TWO_BANKS, command, folderWith, parsed, shell } from './command.ts';

const CLEAN = policyText();
const BROKEN = policyText({ host: 'host: Syss' });
const WARNED = policyText({ types: 'types: [Sys, A, B, Unused]' });

const FINDING_KEYS = ['severity', 'rule', 'message', 'file', 'line', 'column', 'hint'];

interface Reported {
  readonly findings: readonly Readonly<Record<string, unknown>>[];
}

function isReport(value: unknown): value is Reported {
  return typeof value === 'object' && value !== null && 'findings' in value;
}

async function findings(...argv: string[]): Promise<Reported['findings']> {
  const value = parsed(await command(['check', '--format', 'json', ...argv]));
  if (!isReport(value)) throw new Error('no findings');
  expect(Object.keys(value)).toEqual(['findings']);
  return value.findings;
}

/** Twenty faults, each on a line of its own: its number is the comment behind it. */
const TWENTY_FAULTS = `bulkhead: 1
policy: { name: faulty, version: one }          # 2 bad-version
types:
  - Sys
  - A
  - B
  - A                                           # 7 duplicate-name
  - C                                           # 8 unused-type
conflicts:
  rivals: { types: [A, B] }
  lonely: { types: [A] }                        # 11 conflict-of-one
  typo: { types: [A, Bee] }                     # 12 undeclared-type
  modal: { types: [Sys, C], mode: always }       # 13 bad-value
labels:
  Sys: { types: [Sys, A, B], bridge: "all" }
  Bridge: { types: [A, B] }                     # 16 bridge-without-reason
  Reason: { types: [A, B], bridge: "" }         # 17 empty-reason
  Self: { types: [A], walls: [A, B] }           # 18 self-conflict
  Typo: { types: [Aa] }                         # 19 undeclared-type
  Mode: { types: [{ name: A, mode: sned }] }    # 20 bad-value
  Limit: { types: [A], limits: { frames: -1 } } # 21 bad-limit
  Key: { types: [A], wals: [A] }                # 22 unknown-key
  Number: { types: [7] }                        # 23 wrong-type
resources:
  "di*sk": { type: A }                          # 25 bad-name
bootstrap: Syss                                 # 26 undeclared-label
host: disc                                      # 27 undeclared-label
admin:
  roles:
    loop: { inherits: [loop] }                  # 30 role-cycle
  rules:
    - { effect: allow, subject: Sys, role: nobody, object: "*" }            # 32 undeclared-role
    - { effect: allow, subject: Sys, may: [domain.fly], object: "*" }       # 33 unknown-operation
    - { effect: allow, subject: Sys, object: "*" }                          # 34 role-or-may
    - { effect: allow, subject: Sys, role: loop, object: "*" }
tests: [1]                                      # 36 wrong-type
`;

describe('findings', () => {
  test('twenty seeded faults in one file are all found, each on its line with a hint', async () => {
    const path = join(folderWith({ 'faulty.yaml': TWENTY_FAULTS }), 'faulty.yaml');
    const found = await findings(path);
    const expected = [...TWENTY_FAULTS.matchAll(/# (\d+) ([a-z-]+)/g)].map(
      ([, line, rule]) => `${line} ${rule}`,
    );
    expect(expected.length).toBeGreaterThanOrEqual(20);
    expect(found.map(({ line, rule }) => `${String(line)} ${String(rule)}`)).toEqual(expected);
    for (const finding of found) {
      expect(Object.keys(finding)).toEqual(FINDING_KEYS);
      expect(finding['file']).toBe(path);
      expect(finding['hint']).toMatch(/\S/);
      expect(finding['column']).toBeGreaterThan(0);
    }
  });

  test.each(['two_banks', 'home_client', 'multi_level', 'cloud'])(
    'seed %s is clean',
    async (seed) => {
      expect(await findings(SEED(seed))).toEqual([]);
      expect((await command(['check', SEED(seed), '--fail-on-warn'])).code).toBe(0);
    },
  );

  test('a bad file among good ones is reported, and the others are still checked', async () => {
    const folder = folderWith({ 'a.yaml': CLEAN, 'b.yaml': BROKEN, 'c.yaml': WARNED });
    const paths = ['a', 'b', 'c'].map((name) => join(folder, `${name}.yaml`));
    const ran = await command(['check', ...paths]);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain(`${paths[1]}:10:7: error: `);
    expect(ran.out).toContain('[unused-type]');
    expect(ran.out).toContain('failed: 1 error, 1 warning in 3 files');
    expect(ran.err).toBe('');
  });

  test('the frame shows the line, carets under the span, and the hint', async () => {
    const { out } = await command(['check', '-'], { input: BROKEN });
    const lines = out.split('\n');
    const at = lines.findIndex((line) => line.endsWith('| host: Syss'));
    expect(lines[at + 1]).toBe(`${' '.repeat(lines[at].indexOf('|'))}|       ^^^^`);
    expect(lines[at + 2]).toMatch(/^ {2}hint: Did you mean "Sys"\?/);
  });
});

describe('exit codes', () => {
  test('clean 0, findings 1, warnings 0 unless asked', async () => {
    const codes = async (input: string, ...argv: string[]) =>
      (await command(['check', '-', ...argv], { input })).code;
    expect(await codes(CLEAN)).toBe(0);
    expect(await codes(BROKEN)).toBe(1);
    expect(await codes(WARNED)).toBe(0);
    expect(await codes(WARNED, '--fail-on-warn')).toBe(1);
    expect(await codes(WARNED, '--fail-on-warn', '--format', 'json')).toBe(1);
  });

  test('quiet: nothing of a clean file, one line a finding otherwise', async () => {
    expect(await command(['check', '-q', TWO_BANKS])).toEqual({ code: 0, out: '', err: '' });
    const { out } = await command(['check', '--quiet', '-'], { input: BROKEN });
    expect(out).toMatch(/^-:10:7: error: [^\n]* \[undeclared-label\]\n$/);
  });
});

describe('files that are no policies', () => {
  test('what cannot be read: exit 2 in the end, and everything else is checked', async () => {
    const folder = folderWith({ 'bad.yaml': BROKEN });
    shell('mkfifo pipe', folder);
    const names = ['missing.yaml', '.', 'pipe', 'bad.yaml'].map((name) => join(folder, name));
    const ran = await command(['check', '--format', 'json', ...names, '/dev/zero', '']);
    expect(ran.code).toBe(2);
    expect(parsed(ran)).toMatchObject({ findings: [{ rule: 'undeclared-label', line: 10 }] });
    expect(ran.err.trim().split('\n')).toEqual([
      expect.stringContaining('missing.yaml cannot be read: there is no such file'),
      expect.stringContaining('cannot be read: it is a directory'),
      expect.stringContaining('pipe cannot be read: it is a pipe that nobody writes to'),
      expect.stringContaining('/dev/zero cannot be read: it is a device'),
      expect.stringContaining('"" cannot be read: '),
    ]);
  });

  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'empty-file'],
    ['binary', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0xff]), 'not-text'],
    ['5 MB', 'x'.repeat(5_000_000), 'too-large'],
  ])('%s: a finding, from a file and from standard input', async (_name, content, rule) => {
    const path = join(folderWith({ 'p.yaml': content }), 'p.yaml');
    expect(await findings(path)).toMatchObject([{ rule, severity: 'error', line: 1, file: path }]);
    const ran = await command(['check', '--format', 'json', '-'], { input: content });
    expect(ran.code).toBe(1);
    expect(parsed(ran)).toMatchObject({ findings: [{ rule, file: '-' }] });
  });

  test.each<[string, string[]]>([
    ['check', []],
    ['check', ['-q']],
    ['check', ['--format', 'json']],
    ['matrix', []],
    ['explain', ['--op', 'grant.map', '--subject', 'A', '--object', 'B']],
    ['compile', ['-o', '/nonexistent/image']],
  ])('a policy in another version of the language: %s %j exits 2', async (verb, more) => {
    const input = policyText({ bulkhead: 'bulkhead: 2' });
    const ran = await command([verb, '-', ...more], { input });
    expect(ran.code).toBe(2);
    const said = ran.out + ran.err;
    expect(said).toContain("The language's version is 2; only version 1 is read.");
    expect(said).toContain('language-version');
    expect(said).not.toContain('bug in bulkhead');
  });

  test('standard input twice is refused', async () => {
    const ran = await command(['check', '-', '-'], { input: CLEAN });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('only once');
  });
});

test('what a hostile policy or file name says cannot drive the terminal', async () => {
  const label = 'bad\\e[2J\\u202e\\u009b31m';
  const input = policyText({ host: `host: "${label}"` });
  const name = join(
    folderWith({ 'a\u001b]0;x\u0007\nb.yaml': input }),
    'a\u001b]0;x\u0007\nb.yaml',
  );
  for (const format of ['text', 'json']) {
    const { out, err } = await command(['check', '--format', format, name, `${name}?`]);
    // eslint-disable-next-line no-control-regex
    expect(out + err).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    expect(out).toContain('undeclared-label');
  }
});

test('colour: on a terminal only, not with NO_COLOR, and as asked', async () => {
  const coloured = async (argv: string[], isTerminal: boolean, environment = {}) =>
    (
      await command(['check', '-', ...argv], { input: BROKEN, isTerminal, environment })
    ).out.includes('\u001b[');
  expect(await coloured([], false)).toBe(false);
  expect(await coloured([], true)).toBe(true);
  expect(await coloured([], true, { NO_COLOR: '1' })).toBe(false);
  expect(await coloured([], true, { TERM: 'dumb' })).toBe(false);
  expect(await coloured(['--color', 'always'], false, { NO_COLOR: '1' })).toBe(true);
  expect(await coloured(['--color', 'never'], true)).toBe(false);
});
