import { readFileSync, statSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPERATIONS } from '../../policy/operations.ts';
import { readPolicy } from '../../policy/read.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { fixPolicy } from '../../tools/fix/apply.ts';
import type { Wishes } from '../../tools/fix/apply.ts';
import { FIXABLE_RULES } from '../../tools/fix/registry.ts';
import { loadWhole } from '../../tools/explain/load.ts';
import { ask } from '../../tools/explain/question.ts';
import { policyText } from '../policy/reading.ts';
import { TWO_BANKS, buildOnce, bulkhead, command, folderWith, parsed } from './command.ts';
import { noisyPolicy } from './noisy_yaml.ts';

const RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 30);
const RUN_SEED = Number(process.env['BULKHEAD_PROPERTY_SEED'] ?? 1);

const FAULTY = `policy: { name: faulty, version: 1.0 }
types:
  - Sys
  - A
  - B
  - A
  - C # spare
conflicts:
  rivals: { types: [A, B, C] }
  lonely: { types: [A] }
  typo: { types: [A, Bb], mode: runing }
  modal: { types: [Sys, B], mode: always }
labels:
  Sys: { types: [Sys, A, B, B], bridge: !!str all }
  Typo: { types: [a] }
  Mode: { types: [{ name: A, mode: sned }] }
  Key: { types: [A], wals: [A], bridge: "needless" }
  List: { types: B, walls: A }
  1: { types: [A] }
resources:
  disk: { typ: A }
bootstrap: Syss
host: Sys
admin:
  roles:
    # nobody has it
    idle: { may: [domain.pause] }
    loader: { may: [policy.laod] }
  rules:
    - { effect: allow, subject: Sys, role: loder, object: "*" }
    - { effect: deny, subject: "X*", may: [domain.pause], object: "*" }
`;

const read = ([text]: readonly string[]) => readPolicy('p.yaml', Buffer.from(text));

/** Fixes one text. */
function fixText(text: string, wishes: Wishes) {
  const outcome = fixPolicy((texts) => read([texts.get('p.yaml') ?? text]), wishes);
  return { ...outcome, texts: [outcome.texts.get('p.yaml') ?? text] };
}
const ALL = { rules: new Set<string>(), isUnsafe: true };
const SAFE = { rules: new Set<string>(), isUnsafe: false };

/** Every decision about every pair of labels, by names. */
async function decisions(model: PolicyModel): Promise<string> {
  const policy = await loadWhole(model);
  const permitted: string[] = [];
  const { host } = policy.image;
  for (const [operation, { name, kind }] of OPERATIONS.entries()) {
    const objects = kind === 'start' ? [host] : model.labels.keys();
    for (const object of objects) {
      for (const subject of model.labels.keys()) {
        const refusal = ask(policy, { operation, subject, object, running: [] });
        if (refusal === undefined) permitted.push(`${name} ${subject} ${object}`);
      }
    }
  }
  return permitted.join('\n');
}

describe('fixes', () => {
  test('a policy full of faults', async () => {
    const ran = await command(['fix', '-'], { input: FAULTY });
    expect(ran.code).toBe(1);
    await expect(ran.out).toMatchFileSnapshot('golden/fix_faulty.yaml');
    await expect(ran.err).toMatchFileSnapshot('golden/fix_faulty.text');
    const dry = await command(['fix', '--dry-run', '-'], { input: FAULTY });
    await expect(dry.out).toMatchFileSnapshot('golden/fix_faulty.diff');
    const json = await command(['fix', '--format', 'json', '-'], { input: FAULTY });
    await expect(json.out).toMatchFileSnapshot('golden/fix_faulty.json');
    const again = await command(['fix', '-'], { input: ran.out });
    expect(again.out).toBe(ran.out);
  });

  const label = (body: string) =>
    policyText({ labels: `labels:\n  Sys: { types: [Sys, A, B], bridge: "x" }\n${body}` });
  const CASES: readonly (readonly [rule: string, before: string, after: string])[] = [
    [
      'duplicate-name',
      policyText({ types: 'types:\n  - Sys\n  - A\n  - B\n  - A # again' }),
      '  - B\nconflicts',
    ],
    ['duplicate-key', policyText({ host: 'host: Sys\nhost: "Sys"' }), 'host: Sys\nadmin'],
    ['unknown-key', policyText({ host: '"hots": Sys' }), '"host": Sys\n'],
    [
      'bad-value',
      policyText({ conflicts: 'conflicts: { r: { types: [A, B], mode: stikcy } }' }),
      'mode: sticky }',
    ],
    [
      'unknown-operation',
      policyText({
        admin:
          'admin: { rules: [{ effect: allow, subject: Sys, may: ["policy.lod"], object: "*" }] }',
      }),
      '["policy.load"]',
    ],
    [
      'undeclared-type',
      policyText({ conflicts: "conflicts: { r: { types: [A, 'Bx'] } }" }),
      '[A, "B"]',
    ],
    ['undeclared-label', policyText({ host: 'host: Syss # the host' }), 'host: Sys # the host\n'],
    [
      'undeclared-role',
      policyText({
        admin:
          'admin: { roles: { all: { may: [policy.load] } }, rules: [{ effect: allow, subject: Sys, role: al, object: "*" }] }',
      }),
      'role: all,',
    ],
    [
      'bad-version',
      policyText({ policy: 'policy: { name: small, version: 1.10 }' }),
      'version: "1.10"',
    ],
    [
      'bad-version',
      policyText({ policy: 'policy: { name: small, version: v2 }' }),
      'version: "2.0"',
    ],
    ['wrong-type', label('  A: { types: A, walls: [B] }'), '{ types: [A], walls'],
    ['wrong-type', policyText({ policy: 'policy: { name: 7, version: "1.0" }' }), 'name: "7"'],
    ['non-string-key', label('  0x1: { types: [A, { name: B, mode: send }] }'), '  "0x1": {'],
    ['language-version', policyText({ bulkhead: 'bulkhead: "1"' }), 'bulkhead: 1\n'],
    ['missing-key', `# head\n${policyText({ bulkhead: '' })}`, '# head\nbulkhead: 1\npolicy'],
    ['yaml-tag', policyText({ host: 'host: !thing Sys' }), 'host: Sys\n'],
    ['yaml-tag', policyText({ policy: 'policy: { name: !!str 7, version: "1.0" }' }), 'name: "7"'],
    ['yaml-directive', `%YAML 1.2\n---\n${policyText()}`, '---\nbulkhead'],
    [
      'needless-bridge',
      label('  A:\n    types: [A]\n    bridge: "no"\n  B: { types: [B] }'),
      '    types: [A]\n  B',
    ],
    [
      'needless-bridge',
      label('  A: { bridge: "no", types: [A] }\n  B: { types: [B] }'),
      'A: { types: [A] }',
    ],
    [
      'unused-type',
      policyText({
        types: 'types: [Sys, A, B, C]',
        conflicts: 'conflicts: { r: { types: [C, A, B] } }',
      }),
      'types: [Sys, A, B]\nconflicts: { r: { types: [A, B] } }',
    ],
    [
      'unused-role',
      policyText({
        admin:
          'admin:\n  roles:\n    one: { inherits: [two] }\n    two: { may: [policy.get] }\n  rules: []',
      }),
      'roles: {}\n  rules: []',
    ],
    [
      'conflict-of-one',
      policyText({ conflicts: 'conflicts:\n  one: { types: [A] }\n  two: { types: [A, B] }' }),
      'conflicts:\n  two',
    ],
    [
      'pattern-matches-nothing',
      policyText({
        admin:
          'admin: { rules: [{ effect: allow, subject: "X*", may: [policy.load], object: "*" }] }',
      }),
      'rules: []',
    ],
    [
      'rename-without-from',
      label('  A: { types: [A], from: Old }\n  B: { types: [B] }'),
      'A: { types: [A] }',
    ],
  ];
  test.each(CASES)('%s', (rule, before, after) => {
    expect(read([before]).findings.map((finding) => finding.rule)).toContain(rule);
    const { texts, reading, applied } = fixText(before, ALL);
    expect(reading.findings.filter((finding) => finding.rule === rule)).toEqual([]);
    expect(texts[0]).toContain(after);
    expect(applied.map(({ finding }) => finding.rule)).toContain(rule);
  });

  test('there is a case for every rule that can be fixed', () => {
    expect([...new Set(CASES.map(([rule]) => rule))].sort()).toEqual(FIXABLE_RULES);
  });

  test('what may be meant in two ways is left alone', async () => {
    const input = policyText({ conflicts: 'conflicts: { r: { types: [A, C] } }' });
    const ran = await command(['fix', '-'], { input });
    expect(ran).toMatchObject({ code: 1, out: input });
    expect(ran.err).toBe(
      '-: 0 fixes, 1 error, 0 warnings in 1 file; --unsafe may mend 1 finding\n',
    );
    expect((await command(['fix', '--unsafe', '-'], { input })).code).toBe(1);
  });

  test('a bridge that a fix reveals to have no reason does not undo the fix', async () => {
    const input = policyText({
      labels: 'labels:\n  Sys: { types: [Sys, A, Bb], walls: [Sys] }\n  B: { types: [B] }',
    });
    const ran = await command(['fix', '-'], { input });
    expect(ran.out).toContain('[Sys, A, B]');
    expect(ran.code).toBe(1);
  });
});

describe('safety', () => {
  test(`sound policies decide as before, whatever is fixed (seed ${RUN_SEED})`, async () => {
    let fixed = 0;
    await fc.assert(
      fc.asyncProperty(noisyPolicy(), async (text) => {
        const before = read([text]);
        const { texts, reading, applied } = fixText(text, SAFE);
        if (before.model === undefined) return;
        fixed += applied.length;
        if (reading.model === undefined) throw new Error('no longer sound');
        expect(await decisions(reading.model)).toBe(await decisions(before.model));
        expect(fixText(texts[0], SAFE).texts).toEqual(texts);
      }),
      { numRuns: RUNS, seed: RUN_SEED },
    );
    expect(fixed).toBeGreaterThan(RUNS / 4);
  });

  test('damaged and arbitrary text: nothing is thrown, and errors never grow in number', () => {
    const two = readFileSync(TWO_BANKS, 'utf8');
    const damaged = fc
      .tuple(
        fc.constantFrom(two, FAULTY),
        fc.nat(6000),
        fc.nat(9),
        fc.string({ maxLength: 3, unit: 'binary' }),
      )
      .map(([text, at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
    const errors = (text: string) =>
      read([text]).findings.filter(({ severity }) => severity === 'error').length;
    fc.assert(
      fc.property(
        fc.oneof({ arbitrary: damaged, weight: 4 }, fc.string({ unit: 'binary' })),
        (text) => {
          const { texts } = fixText(text, ALL);
          expect(errors(texts[0])).toBeLessThanOrEqual(errors(text));
        },
      ),
      { numRuns: RUNS, seed: RUN_SEED },
    );
  });
});

describe('files', () => {
  test('are replaced with their modes kept, or not touched', async () => {
    const folder = folderWith({
      'a.yaml': `\u{feff}${FAULTY}`.replaceAll('\n', '\r\n'),
      'b.yaml': policyText(),
    });
    const [a, b] = [join(folder, 'a.yaml'), join(folder, 'b.yaml')];
    chmodSync(a, 0o640);
    const { mtimeMs } = statSync(b);
    const dry = await command(['fix', '--dry-run', a, b]);
    expect(dry.code).toBe(1);
    expect(readFileSync(a, 'utf8')).toContain('runing');
    const ran = await command([
      'fix',
      '--only',
      'bad-value,bad-version',
      '--only',
      'unknown-key',
      a,
      b,
    ]);
    expect(ran).toMatchObject({ code: 1, err: '' });
    const after = readFileSync(a, 'utf8');
    expect(after.startsWith('\u{feff}policy: { name: faulty, version: "1.0" }\r\n')).toBe(true);
    expect(after).toContain('walls: [A], bridge: "needless"');
    expect(statSync(a).mode & 0o777).toBe(0o640);
    expect(statSync(b).mtimeMs).toBe(mtimeMs);
    expect(ran.out).toContain(`${b}: 0 fixes, nothing is left\n`);
  });

  test.each<[string, string | Uint8Array]>([
    ['binary', Uint8Array.from([0x7f, 0, 1, 0xff])],
    ['a control character', `${FAULTY}# \u0007\n`],
    ['empty', ''],
    ['5 MB', 'x'.repeat(5_000_000)],
  ])('%s: nothing is done', async (_name, input) => {
    const ran = await command(['fix', '-'], { input });
    expect(ran.code).toBe(1);
    expect(ran.err).not.toContain('bug');
    if (typeof input === 'string' && input.length < 1e6) expect(ran.out).toBe(input);
  });

  test('what a policy includes is mended with it, and a part alone is not', async () => {
    const part =
      'bulkhead: 1\ntypes: [A, B] # of the banks\nconflicts: { r: { types: [A, Syx] } }\n';
    const root = policyText({ types: 'types: [Sys]', conflicts: 'include: [part.yaml]' });
    const folder = folderWith({ 'p.yaml': root, 'part.yaml': part });
    const [path, other] = [join(folder, 'p.yaml'), join(folder, 'part.yaml')];
    const ran = await command(['fix', path]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain(`${other}:3:30: Replace "Syx" by "Sys" [undeclared-type]`);
    expect(readFileSync(other, 'utf8')).toBe(part.replace('Syx', 'Sys'));
    expect(readFileSync(path, 'utf8')).toBe(root);
    const alone = await command(['fix', other]);
    expect(alone).toMatchObject({ code: 2, out: '' });
    expect(alone.err).toContain('is a part of a policy');
  });

  test('a rule that nobody knows', async () => {
    const ran = await command(['fix', '--only', 'unknown-kye', TWO_BANKS]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('Did you mean unknown-key?');
  });

  test('the real program', () => {
    buildOnce();
    const ran = bulkhead(['fix', '--format', 'json', TWO_BANKS]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(parsed(ran)).toMatchObject({ policies: [{ fixed: [], written: [], errors: 0 }] });
  });
});
