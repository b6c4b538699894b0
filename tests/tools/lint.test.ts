/** What lint finds and what it doesn't, in every format. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { FINDING_RULES } from '../../policy/finding_rules.ts';
import { LINT_RULES } from '../../tools/lint/rule_list.ts';
import { policyText } from '../policy/reading.ts';
import { DAY, found } from './finding.ts';
import { PROJECT, buildOnce, bulkhead, command, folderWith, parsed } from './command.ts';

const SYS = '  Sys: { types: [Sys, A, B], walls: [Sys], bridge: "domain 0" }\n';
const A = '  A: { types: [A], walls: [A] }\n';
const B = '  B: { types: [B], walls: [B] }\n';
const labels = (text: string) => ({ labels: `labels:\n${SYS}${text}` });
const LOAD = '{ effect: allow, subject: Sys, may: [policy.load], object: "*" }';
const rules = (...list: string[]) => ({
  admin: `admin: { rules: [${[LOAD, ...list].join(', ')}] }`,
});

/** What must be found and what must not: each case beside the nearest policy that is clean. */
const CASES: [name: string, sections: Record<string, string>, rules: string[]][] = [
  ['a clean policy', {}, []],
  [
    'undeclared type in a set',
    { conflicts: 'conflicts: { s: { types: [A, C] } }' },
    ['undeclared-type'],
  ],
  [
    'a label in conflict with itself',
    labels(`  A: { types: [A], walls: [A, B] }\n${B}`),
    ['self-conflict'],
  ],
  ['unused type', { types: 'types: [Sys, A, B, C]' }, ['unused-type']],
  ['a label that can never start', labels(`${A}${B}  C: { types: [] }\n`), ['never-starts']],

  [
    'a set within another',
    {
      types: 'types: [Sys, A, B, C]',
      conflicts: 'conflicts: { r: { types: [A, B] }, s: { types: [A, B, C] } }',
      labels: `labels:
${SYS.replace('A, B]', 'A, B, C]')}${A}${B}  C: { types: [C], walls: [C] }`,
    },
    ['redundant-set'],
  ],
  [
    'a set twice',
    { conflicts: 'conflicts: { r: { types: [A, B] }, s: { types: [B, A] } }' },
    ['redundant-set'],
  ],
  [
    'a weaker set within a stronger',
    { conflicts: 'conflicts: { r: { types: [A, B] }, s: { types: [B, A], mode: sticky } }' },
    ['redundant-set'],
  ],
  [
    'a stronger set beside a larger weaker one',
    {
      types: 'types: [Sys, A, B, C]',
      conflicts: 'conflicts: { r: { types: [A, B], mode: sticky }, s: { types: [A, B, C] } }',
      labels: `labels:\n${SYS.replace('A, B]', 'A, B, C]')}${A}${B}  C: { types: [C], walls: [C] }`,
    },
    [],
  ],
  ['a set that excludes nobody', labels(`${A}  B: { types: [B] }\n`), ['idle-set']],
  [
    'a set of labels that never start',
    {
      host: 'host: H',
      types: 'types: [Sys, A, B, C]',
      labels: `labels:\n${SYS.replace(', A, B]', ', A]')}${A}  B: { types: [B, C], walls: [B], bridge: x }\n  H: { types: [Sys, A], bridge: h }\n`,
    },
    ['idle-set', 'never-starts', 'single-holder'],
  ],

  [
    'a rule like an earlier one',
    rules('{ effect: allow, subject: Sys, may: [policy.load], object: A }'),
    ['unreachable-rule'],
  ],
  [
    'a rule that others together leave nothing',
    rules(
      '{ effect: allow, subject: A, may: [domain.pause], object: A }',
      '{ effect: deny, subject: A, may: [domain.pause], object: "*" }',
    ),
    ['unreachable-rule'],
  ],
  [
    'a rule that a denial leaves something',
    rules(
      '{ effect: allow, subject: A, may: [domain.pause], object: "*" }',
      '{ effect: deny, subject: A, may: [domain.pause], object: B }',
    ),
    [],
  ],
  [
    'a rule of a role without operations',
    {
      admin: `admin: { roles: { r: {} }, rules: [${LOAD}, { effect: allow, subject: A, role: r, object: A }] }`,
    },
    ['empty-rule'],
  ],
  [
    'a rule of a role that inherits operations',
    {
      admin: `admin: { roles: { r: { inherits: [s] }, s: { may: [domain.pause] } }, rules: [${LOAD}, { effect: allow, subject: A, role: r, object: A }] }`,
    },
    [],
  ],
  [
    'a pattern for nobody',
    rules('{ effect: deny, subject: "C*", may: [domain.pause], object: A }'),
    ['pattern-matches-nothing'],
  ],

  [
    'a bridge that does not say so',
    labels(`${A}${B}  C: { types: [{ name: A, mode: receive }, { name: B, mode: send }] }\n`),
    ['undocumented-bridge'],
  ],
  [
    'a bridge that says so',
    labels(
      `${A}${B}  C: { types: [{ name: A, mode: receive }, { name: B, mode: send }], bridge: filter }\n`,
    ),
    [],
  ],
  [
    'a bridge by administration',
    {
      ...labels(`${A}${B}`),
      ...rules('{ effect: allow, subject: A, may: [memory.map_foreign], object: B }'),
    },
    [],
  ],
  [
    'a bridge between domain 0 and itself',
    labels(`${A}${B}  C: { types: [{ name: A, mode: send }] }\n`),
    [],
  ],

  [
    'a type that one label has',
    {
      types: 'types: [Sys, A, B, C]',
      labels: `labels:\n${SYS.replace('A, B]', 'A, B, C]')}${A}${B}`,
    },
    ['single-holder'],
  ],
  [
    'a type that is only sent',
    {
      types: 'types: [Sys, A, B, C]',
      labels: `labels:\n${SYS.replace('A, B]', 'A, B, C]')}  A: { types: [A, { name: C, mode: send }], walls: [A] }\n${B}`,
    },
    ['one-sided-type'],
  ],
  [
    'a type that is only received',
    {
      types: 'types: [Sys, A, B, C]',
      labels: `labels:\n${SYS.replace('A, B]', 'A, B, C]')}  A: { types: [A, { name: C, mode: receive }], walls: [A] }\n${B}`,
    },
    ['one-sided-type'],
  ],
  [
    'a type that one sends and another receives',
    {
      types: 'types: [Sys, A, B, C]',
      labels: `labels:\n${SYS.replace('A, B]', 'A, B, C]')}  A: { types: [A, { name: C, mode: send }], walls: [A] }\n  B: { types: [B, { name: C, mode: receive }], walls: [B] }\n`,
    },
    [],
  ],
  [
    'a type that a resource receives by',
    {
      types: 'types: [Sys, A, B, C]',
      resources: 'resources: { log: { type: C } }',
      labels: `labels:\n${SYS.replace('A, B]', 'A, B, C]')}  A: { types: [A, { name: C, mode: send }], walls: [A] }\n${B}`,
    },
    [],
  ],

  ['two labels alike', labels(`${A}${B}  A2: { types: [A], walls: [A] }\n`), ['same-label']],
  [
    'two labels with other limits',
    labels(`${A}${B}  A2: { types: [A], walls: [A], limits: { frames: 9 } }\n`),
    [],
  ],
  [
    'two labels that a rule tells apart',
    {
      ...labels(`${A}${B}  A2: { types: [A], walls: [A] }\n`),
      ...rules('{ effect: allow, subject: A2, may: [domain.pause], object: A }'),
    },
    [],
  ],
  [
    'two labels that an invariant tells apart',
    {
      ...labels(`${A}${B}  A2: { types: [A], walls: [A] }\n`),
      invariants: 'invariants: [{ flow: { from: A2, to: Sys } }]',
    },
    [],
  ],

  [
    'an invariant that does not hold',
    {
      invariants: 'invariants: [{ noflow: { from: A, to: B } }, { noflow: { from: Sys, to: A } }]',
    },
    ['invariant-violated', 'invariant-violated'],
  ],
  [
    'an invariant that follows',
    {
      ...labels(`${A}${B}`),
      invariants:
        'invariants: [{ flow: { from: [A, B], to: Sys } }, { flow: { from: B, to: Sys } }]',
    },
    ['implied-invariant'],
  ],
  [
    'an invariant twice',
    { invariants: 'invariants: [{ exclusive: [A, B] }, { exclusive: [B, A] }]' },
    ['implied-invariant'],
  ],
  [
    'invariants beside each other',
    { invariants: 'invariants: [{ flow: { from: A, to: Sys } }, { flow: { from: B, to: Sys } }]' },
    [],
  ],
  [
    'only-via beside noflow',
    {
      ...labels(`  A: { types: [A] }\n${B}`),
      conflicts: '',
      invariants:
        'invariants: [{ noflow: { from: A, to: "B*" } }, { only-via: { from: A, to: B, via: Sys } }]',
    },
    ['implied-invariant', 'invariant-violated'],
  ],

  [
    'a test twice',
    {
      tests:
        'tests: [{ subject: A, op: [event.send, event.bind], object: B, expect: deny }, { subject: [A], op: [event.bind, event.send], object: "B*", expect: deny }]',
    },
    ['duplicate-test'],
  ],
  [
    'tests of which one must fail',
    {
      tests:
        'tests: [{ subject: A, op: event.send, object: B, expect: deny }, { subject: A, op: event.send, object: B, expect: permit }]',
    },
    ['duplicate-test'],
  ],
  [
    'tests while others run',
    {
      tests:
        'tests: [{ subject: A, op: domain.start, expect: permit }, { running: [B], subject: A, op: domain.start, expect: deny }]',
    },
    [],
  ],
];

describe('lint', () => {
  test.each(CASES)('%s', async (_name, sections, expected) => {
    const findings = await found(policyText(sections));
    expect(findings.map((one) => one.rule).toSorted()).toEqual(expected.toSorted());
    for (const { message } of findings) expect(message).toMatch(/^[^\n]+\.$/);
  });

  test('every id that lint alone finds has a case', () => {
    const seen = new Set(CASES.flatMap(([, , expected]) => expected));
    expect([...LINT_RULES].filter((rule) => !seen.has(rule))).toEqual([]);
    for (const rule of LINT_RULES) expect(FINDING_RULES).toHaveProperty(rule);
  });

  test('says which rule decides in the place of one, and who must not be told apart', async () => {
    const [unreachable] = await found(
      policyText(
        rules(
          '{ effect: allow, subject: A, may: [domain.pause], object: A }',
          '{ effect: deny, subject: A, may: [domain.pause], object: "*" }',
        ),
      ),
    );
    expect(unreachable.message).toBe(
      'The rule admin.rules[1] decides nothing: domain.pause of "A" over "A", for one, admin.rules[2] denies already.',
    );
  });

  test('the policies to start from are clean', async () => {
    const folder = join(PROJECT, 'seeds', 'policies');
    const files = readdirSync(folder).filter((name) => /^\w+\.yaml$/.test(name));
    const ran = await command([
      'lint',
      '--fail-on-warn',
      ...files.map((name) => join(folder, name)),
    ]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toBe(`passed: 0 errors, 0 warnings in ${files.length} files\n`);
  });

  test('a policy with errors is told as check tells it', async () => {
    const text = policyText({ host: 'host: Sis' });
    expect(await found(text)).toEqual(await found(text, 'check'));
  });
});

describe('the command line', () => {
  beforeAll(buildOnce, 120_000);

  /** One of much, for the formats. */
  const DOUBTFUL = policyText({
    types: 'types: [Sys, A, B, C]',
    conflicts: 'conflicts: { rivals: { types: [A, B] }, again: { types: [B, A] } }',
    labels: `labels:\n${SYS.replace('A, B]', 'A, B, C]')}${A}${B}  "<C> & 'D'": { types: [{ name: A, mode: receive }, { name: B, mode: send }] }`,
    ...rules('{ effect: allow, subject: Sys, may: [policy.load], object: A }'),
    invariants: 'invariants: [{ name: apart, noflow: { from: A, to: B } }]',
    waivers:
      'waivers: [{ rule: redundant-set, about: again, reason: "moved next month", expires: 2026-12-31 }, { rule: permissive, reason: "trial", expires: 2026-01-31 }]',
  });

  test.each(['text', 'json', 'sarif', 'junit', 'github'])('prints %s', async (format) => {
    const environment = { SOURCE_DATE_EPOCH: '1780272000' };
    const argv = ['lint', '-', '--now', DAY, '--format', format];
    const ran = await command(argv, { input: DOUBTFUL, environment });
    expect(ran).toMatchObject({ code: 1, err: '' });
    const out = ran.out.replace(/timestamp="[^"]*"/g, 'timestamp=""');
    await expect(out).toMatchFileSnapshot(`golden/lint_doubtful.${format}`);
  });

  test('--list explains every id', async () => {
    const ran = await command(['lint', '--list']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    for (const rule of Object.keys(FINDING_RULES)) expect(ran.out).toContain(`${rule} `);
    await expect(ran.out).toMatchFileSnapshot('golden/lint_list.text');
    const json = parsed(await command(['lint', '--list', '--format', 'json'])) as {
      rules: unknown[];
    };
    expect(json.rules).toHaveLength(Object.keys(FINDING_RULES).length);
    expect((await command(['lint', '--list', 'x.yaml'])).code).toBe(2);
    expect((await command(['lint'])).code).toBe(2);
  });

  test('looks at every file, whatever is wrong with one', async () => {
    const folder = folderWith({ 'a.yaml': policyText(), 'b.yaml': 'bulkhead: 2\n' });
    const files = ['a.yaml', 'absent.yaml', 'b.yaml'].map((name) => join(folder, name));
    const ran = await command(['lint', ...files]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('absent.yaml cannot be read');
    expect(ran.out).toContain('language-version');
  });

  test('the real program', () => {
    const ran = bulkhead(['lint', '-', '--now', DAY, '-q'], DOUBTFUL);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toContain('undocumented-bridge');
    expect(bulkhead(['check', '-', '-q', '--now', DAY], DOUBTFUL).out).toContain(
      'invariant-violated',
    );
  });
});
