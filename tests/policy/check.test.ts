import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIMITS_DEFAULT } from '../../policy/limits.ts';
import { readPolicy } from '../../policy/read.ts';
import { found, policyText, read } from './reading.ts';

const SYS = '  Sys: { types: [Sys, A, B], walls: [Sys], bridge: "domain 0" }\n';
const labels = (text: string) => ({ labels: `labels:\n${SYS}${text}` });
const USE_B = '  B: { types: [B] }';
const LOAD = '{ effect: allow, subject: Sys, may: [policy.load], object: "*" }';
const rules = (text: string) => ({ admin: `admin: { rules: [${LOAD}, ${text}] }` });

/** Sections to replace, and the rules that must be found: no more, no fewer. */
const CASES: [name: string, sections: Record<string, string>, rules: string[]][] = [
  ['clean', {}, []],
  ['undeclared type in a label', labels('  A: { types: [Aa] }'), ['undeclared-type']],
  ['undeclared wall', labels('  A: { types: [A], walls: [C] }'), ['undeclared-type']],
  [
    'undeclared type in a set',
    { conflicts: 'conflicts: { s: { types: [A, C] } }' },
    ['undeclared-type'],
  ],
  [
    'undeclared type of a resource',
    { resources: 'resources: { d: { type: C } }' },
    ['undeclared-type'],
  ],
  ['undeclared host', { host: 'host: Sis' }, ['undeclared-label']],
  [
    'resource as host',
    { host: 'host: d', resources: 'resources: { d: { type: A } }' },
    ['undeclared-label'],
  ],
  [
    'undeclared label in a rule',
    rules('{ effect: deny, subject: C, may: [domain.pause], object: A }'),
    ['undeclared-label'],
  ],
  [
    'undeclared role',
    rules('{ effect: deny, subject: A, role: r, object: A }'),
    ['undeclared-role'],
  ],
  [
    'role and may',
    {
      admin: `admin: { roles: { r: { may: [domain.pause] } }, rules: [${LOAD}, { effect: deny, subject: A, role: r, may: [domain.pause], object: A }] }`,
    },
    ['role-or-may'],
  ],
  ['neither role nor may', rules('{ effect: deny, subject: A, object: A }'), ['role-or-may']],
  [
    'operation misspelt',
    rules('{ effect: deny, subject: A, may: [domain.puase], object: A }'),
    ['unknown-operation'],
  ],
  [
    'operation that types decide',
    rules('{ effect: deny, subject: A, may: [grant.map], object: A }'),
    ['unknown-operation'],
  ],
  [
    'pattern for nothing',
    rules('{ effect: deny, subject: "C*", may: [domain.pause], object: A }'),
    ['pattern-matches-nothing'],
  ],
  [
    'role cycle',
    { admin: `admin: { roles: { r: { inherits: [s] }, s: { inherits: [r] } }, rules: [${LOAD}] }` },
    ['role-cycle'],
  ],
  [
    'role that inherits itself',
    { admin: `admin: { roles: { r: { inherits: [r] } }, rules: [${LOAD}] }` },
    ['role-cycle', 'unused-role'],
  ],
  [
    'unused role',
    { admin: `admin: { roles: { r: { may: [domain.pause] } }, rules: [${LOAD}] }` },
    ['unused-role'],
  ],
  ['duplicate type', { types: 'types: [Sys, A, B, A]' }, ['duplicate-name']],
  [
    'label and resource of one name',
    { resources: 'resources: { A: { type: A } }' },
    ['duplicate-name'],
  ],
  [
    'a type twice in a label',
    labels('  A: { types: [A, { name: A, mode: send }] }'),
    ['duplicate-name'],
  ],
  ['a wall twice', labels('  A: { types: [A], walls: [A, A] }'), ['duplicate-name']],
  ['self-conflict', labels('  A: { types: [A], walls: [A, B] }'), ['self-conflict']],
  ['set of one', { conflicts: 'conflicts: { s: { types: [A] } }' }, ['conflict-of-one']],
  [
    'set of one, twice',
    { conflicts: 'conflicts: { s: { types: [A, A] } }' },
    ['duplicate-name', 'conflict-of-one'],
  ],
  ['set of none', { conflicts: 'conflicts: { s: { types: [] } }' }, ['conflict-of-one']],
  ['bridge without a reason', labels('  A: { types: [A, B] }'), ['bridge-without-reason']],
  ['one-way types need no reason', labels('  A: { types: [A, { name: B, mode: send }] }'), []],
  ['empty reason', labels('  A: { types: [A, B], bridge: " " }'), ['empty-reason']],
  ['needless bridge', labels('  A: { types: [A], bridge: "why" }'), ['needless-bridge']],
  ['label without types', labels('  A: { types: [] }'), ['never-starts']],
  [
    'label beyond the host',
    { host: 'host: H', ...labels('  H: { types: [Sys, A], bridge: "host" }') },
    ['bootstrap-unauthorized'],
  ],
  [
    'wall against domain 0',
    {
      conflicts: 'conflicts: { s: { types: [Sys, A] } }',
      ...labels('  A: { types: [A], walls: [A] }'),
    },
    ['never-starts'],
  ],
  ['unlabelled may be without types', labels('  __UNLABELED__: { types: [] }'), []],
  [
    'unlabelled resource',
    { resources: 'resources: { __UNLABELED__: { type: A } }' },
    ['reserved-name'],
  ],
  [
    'unlabelled bootstrap',
    { bootstrap: 'bootstrap: __UNLABELED__', ...labels('  __UNLABELED__: { types: [A] }') },
    ['reserved-name'],
  ],
  ['unused type', { types: 'types: [Sys, A, B, C]' }, ['unused-type']],
  ['confusable by case', labels('  sys: { types: [A] }'), ['confusable-names']],
  [
    'confusable by script',
    { types: 'types: [Sys, A, B, \u0410]', resources: 'resources: { d: { type: \u0410 } }' },
    ['confusable-names'],
  ],
  ['version as number', { policy: 'policy: { name: p, version: 1.0 }' }, ['bad-version']],
  ['version of three parts', { policy: 'policy: { name: p, version: "1.0.0" }' }, ['bad-version']],
  [
    'version not greater',
    { policy: 'policy: { name: p, version: "1.9", from: { name: p, version: "1.10" } }' },
    ['version-order'],
  ],
  [
    'version greater',
    { policy: 'policy: { name: p, version: "1.10", from: { name: p, version: "1.9" } }' },
    [],
  ],
  [
    'two renamed from one',
    {
      policy: 'policy: { name: p, version: "2.0", from: { name: p, version: "1.0" } }',
      ...labels('  A: { types: [A], from: X }\n  B: { types: [B], from: X }'),
    },
    ['rename-conflict'],
  ],
  [
    'renamed from one still there',
    {
      policy: 'policy: { name: p, version: "2.0", from: { name: p, version: "1.0" } }',
      types: 'types: [Sys, A, { name: B, from: A }]',
    },
    ['rename-conflict'],
  ],
  [
    'names swapped',
    {
      policy: 'policy: { name: p, version: "2.0", from: { name: p, version: "1.0" } }',
      types: 'types: [Sys, { name: A, from: B }, { name: B, from: A }]',
    },
    [],
  ],
  [
    'rename without predecessor',
    { types: 'types: [Sys, A, { name: B, from: C }]' },
    ['rename-without-from'],
  ],
  [
    'update that locks out',
    { policy: 'policy: { name: p, version: "2.0", from: { name: p, version: "1.0" } }', admin: '' },
    ['locks-out'],
  ],
  [
    'update that says so',
    {
      policy: 'policy: { name: p, version: "2.0", final: true, from: { name: p, version: "1.0" } }',
      admin: '',
    },
    [],
  ],
  ['limit too high', labels('  A: { types: [A], limits: { frames: 65537 } }'), ['bad-limit']],
  ['limit of nothing', labels('  A: { types: [A], limits: { ports: 0 } }'), ['bad-limit']],
  ['limit not whole', labels('  A: { types: [A], limits: { vcpus: 1.5 } }'), ['bad-limit']],
  ['unknown key', labels('  A: { types: [A], wals: [A] }'), ['unknown-key']],
  ['mode misspelt', labels('  A: { types: [{ name: A, mode: sent }] }'), ['bad-value']],
  ['missing types', labels('  A: { walls: [A] }'), ['missing-key']],
  ['label that is nothing', labels('  A:'), ['wrong-type']],
  ['another version of the language', { bulkhead: 'bulkhead: 2' }, ['language-version']],
  ['a version between', { bulkhead: 'bulkhead: 1.5' }, ['language-version']],
  ['a version that is text', { bulkhead: 'bulkhead: "1"' }, ['language-version']],
  ['a version that is a list', { bulkhead: 'bulkhead: [1]' }, ['language-version']],
  ['a version that is empty', { bulkhead: 'bulkhead:' }, ['language-version']],
  ['no bootstrap', { bootstrap: '' }, ['missing-key']],
  ['name with a star', labels('  "A*": { types: [A] }'), ['bad-name']],
  ['name of JavaScript', labels('  __proto__: { types: [A] }'), ['bad-name']],
  ['invisible character', labels('  "A\\u200b": { types: [A] }'), ['bad-name']],
  ['space at the end', labels('  "A ": { types: [A] }'), ['bad-name']],
  ['number as a name', { types: 'types: [Sys, A, B, 12]' }, ['wrong-type']],
];

describe('semantic checks', () => {
  test.each(CASES)('%s', (_name, sections, expected) => {
    const { findings, model } = read(policyText(sections));
    const errors = findings.filter((one) => one.severity === 'error');
    expect(findings.map((one) => one.rule).toSorted()).toEqual(expected.toSorted());
    expect(model === undefined).toBe(errors.length > 0);
    for (const { message, hint } of findings) {
      expect(message).toMatch(/^[^\n]+\.$/);
      expect(hint).toMatch(/^[A-Z][^\n]+[.?]$/);
    }
  });

  test('a type that a fault hides from view is not called unused as well', () => {
    expect(
      found(policyText(labels('  A: { types: [A], walls: [A] }\n  B: { types: [Bb] }'))),
    ).toEqual(['undeclared-type 8:16']);
  });
});

describe('the model', () => {
  test('has everything that the file says', () => {
    const text = policyText({
      types: 'types: [Sys, A, { name: B, from: Old }]',
      policy: 'policy: { name: p, version: "2.1", from: { name: q, version: "2.0" } }',
      labels: `labels:\n${SYS}  A: { types: [{ name: A, mode: receive }], limits: { frames: 7 } }\n${USE_B}`,
      resources: 'resources: { disk: { type: B } }',
      conflicts: 'conflicts: { s: { types: [A, B], mode: sticky } }',
    });
    const { model, findings } = read(text);
    expect(findings).toEqual([]);
    expect(model).toMatchObject({
      name: 'p',
      version: [2, 1],
      from: { name: 'q', version: '2.0' },
      final: false,
      types: [{ name: 'Sys' }, { name: 'A', from: undefined }, { name: 'B', from: 'Old' }],
      conflicts: [{ name: 's', mode: 'sticky', types: [1, 2] }],
      bootstrap: { label: 0 },
      host: { label: 0 },
      unlabeled: undefined,
    });
    expect(model!.labels.map((label) => [label.name, label.kind])).toEqual([
      ['Sys', 'domain'],
      ['A', 'domain'],
      ['B', 'domain'],
      ['disk', 'resource'],
    ]);
    expect(model!.labels[1]).toMatchObject({
      types: [{ type: 1, mode: 'receive' }],
      limits: { ...LIMITS_DEFAULT, frames: 7 },
    });
  });

  test('keeps the order of labels that look like numbers', () => {
    const { model } = read(policyText(labels('  B: { types: [B] }\n  "7": { types: [A] }')));
    expect(model!.labels.map((label) => label.name)).toEqual(['Sys', 'B', '7']);
  });

  test('spans point at the names they are about', () => {
    const text = policyText();
    const { model } = read(text);
    for (const { name, span } of [...model!.labels, ...model!.types, ...model!.conflicts]) {
      expect(text.slice(span.offset, span.offset + span.length)).toBe(name);
    }
  });

  test('two spellings of one name in Unicode are one name', () => {
    const { model, findings } = read(
      policyText({
        types: 'types: [Sys, A, B, "Caf\u00e9"]',
        resources: 'resources: { d: { type: "Cafe\u0301" } }',
      }),
    );
    expect(findings).toEqual([]);
    expect(model!.labels.at(-1)!.types[0].type).toBe(3);
  });
});

describe('the policies to start from', () => {
  const folder = new URL('../../seeds/policies/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

  test('are there', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'cloud.yaml',
        'home_client.yaml',
        'multi_level.yaml',
        'two_banks.yaml',
      ]),
    );
  });

  test.each(files)('%s is clean', (name) => {
    const { findings, model } = readPolicy(name, readFileSync(new URL(name, folder)));
    expect(findings).toEqual([]);
    expect(model).toBeDefined();
  });
});
