import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from '../../policy/compile.ts';
import { loadImage } from '../../policy/image_load.ts';
import { POLICY_BYTES_MAX } from '../../policy/limits.ts';
import { readPolicy } from '../../policy/read.ts';
import type { Include } from '../../policy/read.ts';
import { includeFromFiles } from '../../tools/include.ts';
import { policyText } from './reading.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads `policy.yaml` among files that are held in memory. */
function readAmong(files: Readonly<Record<string, string>>, root = 'policy.yaml') {
  const held = new Map(Object.entries(files).map(([name, text]) => [name, bytes(text)]));
  return readPolicy(root, held.get(root)!, includeFromFiles(held, root));
}

const FRAGMENT = 'bulkhead: 1\n';
const ROOT = (include: string, sections: Record<string, string> = {}): string =>
  policyText({ include: `include: ${include}`, ...sections });
const TYPES = { types: '', conflicts: '', labels: '' };
const SPLIT = {
  'policy.yaml': ROOT('[types.yaml, "labels/*.yaml"]', TYPES),
  'types.yaml': `${FRAGMENT}types: [Sys, A, B]\nconflicts: { rivals: { types: [A, B] } }\n`,
  'labels/a.yaml': `${FRAGMENT}labels: { A: { types: [A], walls: [A] } }\n`,
  'labels/sys.yaml':
    `${FRAGMENT}labels:\n  Sys: { types: [Sys, A, B], walls: [Sys], bridge: "domain 0" }\n` +
    '  B: { types: [B], walls: [B] }\n',
};
const found = (files: Readonly<Record<string, string>>, root?: string): string[] =>
  readAmong(files, root).findings.map((one) => `${one.file}:${one.line} ${one.rule}`);

describe('a policy in several files', () => {
  test('means what it means in one, and places name the right file', () => {
    const { model, findings, texts, files } = readAmong(SPLIT);
    expect(findings).toEqual([]);
    expect(files).toEqual(['policy.yaml', 'types.yaml', 'labels/a.yaml', 'labels/sys.yaml']);
    expect(model!.files).toEqual(files);
    for (const { name, span } of [...model!.types, ...model!.labels, ...model!.conflicts]) {
      expect(texts[span.file].slice(span.offset, span.offset + span.length)).toBe(name);
    }
    expect(model!.labels.map((label) => [label.name, files[label.span.file]])).toEqual([
      ['A', 'labels/a.yaml'],
      ['Sys', 'labels/sys.yaml'],
      ['B', 'labels/sys.yaml'],
    ]);
  });

  test('is one image, with the files’ names from the policy’s folder', async () => {
    const moved = Object.fromEntries(
      Object.entries(SPLIT).map(([name, text]) => [`some/where/${name}`, text]),
    );
    const here = await compilePolicy(readAmong(SPLIT).model!);
    const there = await compilePolicy(readAmong(moved, 'some/where/policy.yaml').model!);
    expect(there).toEqual(here);
    const loaded = loadImage(here);
    expect(loaded).toMatchObject({
      ok: true,
      image: { files: ['policy.yaml', 'types.yaml', 'labels/a.yaml', 'labels/sys.yaml'] },
    });
    const rules = loaded.ok ? loaded.image.rules : [];
    expect(rules.find((rule) => rule.name === 'labels.B')).toMatchObject({
      span: { file: 3, line: 4 },
    });
  });

  test('a change in any file changes the image', async () => {
    const whole = await compilePolicy(readAmong(SPLIT).model!);
    const changed = {
      ...SPLIT,
      'labels/a.yaml': SPLIT['labels/a.yaml'].replace(', walls: [A]', ''),
    };
    expect(await compilePolicy(readAmong(changed).model!)).not.toEqual(whole);
  });

  test('every section can come from anywhere, and is united', () => {
    const { model, findings } = readAmong({
      'policy.yaml': ROOT('more.yaml', {
        invariants: 'invariants: [{ noflow: { from: A, to: B } }]',
      }),
      'more.yaml':
        `${FRAGMENT}include: inner/*.yaml\ntypes: [C]\nlabels: { C: { types: [C] } }\n` +
        'resources: { disk: { type: C } }\nadmin: { roles: { r: { may: [domain.pause] } }, ' +
        'rules: [{ effect: allow, subject: C, role: r, object: A }] }\n' +
        'invariants: [{ exclusive: [A, C] }]\ntests: [{ subject: A, op: event.send, object: B, expect: deny }]\n' +
        'waivers: [{ rule: permissive, reason: trial, expires: 2030-01-01 }]\n',
      'inner/deep.yaml': `${FRAGMENT}permissive: [C]\nlabels: { D: { types: [C] } }\n`,
    });
    expect(findings.map((one) => one.rule)).toEqual(['never-starts', 'permissive', 'never-starts']);
    expect(model!.invariants.map((one) => [one.name, one.span.file])).toEqual([
      ['invariants[0]', 0],
      ['invariants[1]', 1],
    ]);
    expect(model!.rules.map((rule) => [rule.subject, rule.span.file])).toEqual([
      ['Sys', 0],
      ['C', 1],
    ]);
    expect(model!.labels.map((label) => label.name)).toEqual(['Sys', 'A', 'B', 'C', 'D', 'disk']);
    expect(model!.permissive?.labels).toEqual([3]);
    expect([model!.tests.length, model!.waivers.length, model!.roles.length]).toEqual([1, 1, 1]);
  });

  test('a file that two include is there once', () => {
    const { findings, files } = readAmong({
      'policy.yaml': ROOT('[a.yaml, b.yaml]'),
      'a.yaml': `${FRAGMENT}include: [c.yaml]\n`,
      'b.yaml': `${FRAGMENT}include: ["c*.yaml"]\n`,
      'c.yaml': `${FRAGMENT}resources: { disk: { type: A } }\n`,
    });
    expect(findings).toEqual([]);
    expect(files).toEqual(['policy.yaml', 'a.yaml', 'c.yaml', 'b.yaml']);
  });

  test('two files that declare one name: both places are named', () => {
    const { findings } = readAmong({
      'policy.yaml': ROOT('more.yaml'),
      'more.yaml': `${FRAGMENT}types: [A]\nlabels: { B: { types: [B] } }\nconflicts: { rivals: { types: [A, Sys] } }\n`,
    });
    expect(findings.map((one) => [one.rule, one.file, one.message])).toEqual([
      ['duplicate-name', 'more.yaml', '"A" is declared twice; first at policy.yaml:3:14.'],
      ['duplicate-name', 'more.yaml', '"B" is declared twice; first at policy.yaml:8:3.'],
      ['duplicate-name', 'more.yaml', '"rivals" is declared twice; first at policy.yaml:4:14.'],
    ]);
  });
});

describe('what may be included', () => {
  const one = (include: string, more: Readonly<Record<string, string>> = {}) =>
    found({ 'policy.yaml': ROOT(include), 'part.yaml': FRAGMENT, ...more });

  test.each([
    ['no file', 'absent.yaml', ['policy.yaml:12 include-refused']],
    ['no match', '"absent*.yaml"', ['policy.yaml:12 include-nothing']],
    ['a bracket alone', '"part.yaml]"', ['policy.yaml:12 include-nothing']],
    ['a brace alone', '"{part.yaml"', ['policy.yaml:12 include-nothing']],
    ['an absolute name', '/etc/passwd', ['policy.yaml:12 include-refused']],
    ['a name above', '../part.yaml', ['policy.yaml:12 include-refused']],
    ['a name above, hidden', 'x/../../part.yaml', ['policy.yaml:12 include-refused']],
    ['a pattern above', '"{..,x}/*.yaml"', ['policy.yaml:12 include-nothing']],
    ['a backslash', "'..\\part.yaml'", ['policy.yaml:12 include-refused']],
    ['an empty name', '""', ['policy.yaml:12 bad-name']],
    ['a control character', '"a\\u0007b"', ['policy.yaml:12 bad-name']],
    ['a number', '7', ['policy.yaml:12 wrong-type']],
    ['a mapping', '{ a: b }', ['policy.yaml:12 wrong-type']],
    ['itself', 'policy.yaml', ['policy.yaml:12 include-cycle']],
    ['itself by a pattern', '"*.yaml"', ['policy.yaml:12 include-cycle']],
    ['nothing', '[]', []],
    ['a file that is there', './part.yaml', []],
  ])('%s', (_name, include, rules) => {
    expect(one(include)).toEqual(rules);
  });

  test('a circle of files', () => {
    const files = {
      'policy.yaml': ROOT('[a.yaml]'),
      'a.yaml': `${FRAGMENT}include: b.yaml\n`,
      'b.yaml': `${FRAGMENT}include: a.yaml\n`,
    };
    expect(found(files)).toEqual(['b.yaml:2 include-cycle']);
    const [{ message }] = readAmong(files).findings;
    expect(message).toBe('A file includes itself: "a.yaml" includes "b.yaml" includes "a.yaml".');
  });

  test('a part says nothing that is the policy’s own to say', () => {
    const part = `${FRAGMENT}policy: { name: p, version: "1.0" }\nhost: A\nbootstrap: A\naudit: { on_full: drop }\napprovals: 2\n`;
    const { findings, model } = readAmong({ 'policy.yaml': ROOT('part.yaml'), 'part.yaml': part });
    expect(model).toBeUndefined();
    expect(findings.map((each) => [each.rule, each.line])).toEqual(
      [2, 3, 4, 5, 6].map((line) => ['misplaced-key', line]),
    );
  });

  test.each([
    ['that is empty', '', 'empty-file'],
    ['that is a list', '- a', 'wrong-type'],
    ['without a version', 'types: [C]', 'missing-key'],
    ['of another version', 'bulkhead: 2', 'language-version'],
    ['that is not text', 'bulkhead: 1\0', 'not-text'],
    ['that is not well-formed', 'bulkhead: [', 'yaml-syntax'],
    ['with a strange key', `${FRAGMENT}__proto__: {}`, 'unknown-key'],
    ['with a strange section', `${FRAGMENT}labels: [A]`, 'wrong-type'],
    ['with a section of another kind', `${FRAGMENT}types: {}`, 'wrong-type'],
  ])('a part %s has one finding, and no echoes in the others', (_name, part, rule) => {
    const { findings, model } = readAmong({
      'policy.yaml': ROOT('part.yaml', {
        invariants: 'invariants: [{ noflow: { from: C, to: "D*" } }]',
      }),
      'part.yaml': part,
    });
    expect(model).toBeUndefined();
    const errors = findings.filter(
      (each) => each.severity === 'error' && each.file === 'part.yaml',
    );
    expect(errors.map((each) => each.rule)).toEqual([rule]);
  });

  test('without anybody to find files, including is an error', () => {
    const { findings, model } = readPolicy('policy.yaml', bytes(ROOT('part.yaml')));
    expect(model).toBeUndefined();
    expect(findings.map((each) => each.rule)).toEqual(['include-refused']);
  });

  test('a policy is no larger in parts than as one', () => {
    const part = bytes(`${FRAGMENT}# ${'x'.repeat(POLICY_BYTES_MAX / 4)}\n`);
    const include: Include = (pattern) => ({ files: [{ name: pattern, bytes: part }] });
    const { findings } = readPolicy('p.yaml', bytes(ROOT('[a, b, c, d]')), include);
    expect(findings.map((each) => each.rule)).toEqual(['include-refused']);
    expect(findings[0].message).toContain('"d" cannot be included');

    let made = 0;
    const endless: Include = () => ({
      files: [{ name: `f${(made += 1)}`, bytes: bytes(`${FRAGMENT}include: next\n`) }],
    });
    const deep = readPolicy('p.yaml', bytes(ROOT('next')), endless);
    expect(deep.findings.map((each) => each.rule)).toEqual(['include-refused']);
    expect(deep.files).toHaveLength(1_000);
  });

  test('sections are no longer over all files than in one', () => {
    const types = (start: number) =>
      `${FRAGMENT}types: [${Array.from({ length: 600 }, (_, n) => `T${start + n}`).join()}]\n`;
    const rules = found({
      'policy.yaml': ROOT('"part*.yaml"'),
      'part1.yaml': types(0),
      'part2.yaml': types(600),
    }).filter((each) => !/unused-type|more-findings/.test(each));
    expect(rules).toEqual(['policy.yaml:1 too-many']);
  });
});

test('any division of a policy into files means the same, and nothing is thrown', () => {
  const sections: readonly string[] = [
    'conflicts: { rivals: { types: [A, B] } }',
    'labels: { A: { types: [A], walls: [A] } }',
    'labels: { B: { types: [B], walls: [B] } }',
    'resources: { disk: { type: A } }',
    'admin: { roles: { keeper: { may: [domain.pause] } } }',
    'admin: { rules: [{ effect: deny, subject: A, role: keeper, object: B }] }',
    'invariants: [{ noflow: { from: A, to: B } }]',
    'tests: [{ subject: A, op: event.send, object: B, expect: deny }]',
  ];
  const whole = readAmong({
    'policy.yaml': ROOT('all.yaml', {
      conflicts: '',
      labels: 'labels:\n  Sys: { types: [Sys, A, B], walls: [Sys], bridge: "domain 0" }',
    }),
    'all.yaml': `${FRAGMENT}${sections.filter((_, at) => ![2, 5].includes(at)).join('\n')}\n`
      .replace('labels: { A', 'labels: { B: { types: [B], walls: [B] }, A')
      .replace('admin: { roles', `${sections[5].slice(0, -2)}, roles`),
  });
  expect(whole.findings).toEqual([]);
  const names = (list: readonly { readonly name: string }[]) =>
    list.map((each) => each.name).toSorted();
  const assertion = () =>
    fc.assert(
      fc.property(
        fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }),
        fc.nat(200),
        fc.boolean(),
        (homes, at, spoil) => {
          const files: Record<string, string> = {
            'policy.yaml': ROOT('"part*.yaml"', {
              conflicts: '',
              labels: 'labels:\n  Sys: { types: [Sys, A, B], walls: [Sys], bridge: "domain 0" }',
            }),
          };
          for (const [index, section] of sections.entries()) {
            const name = `part${homes[index]}.yaml`;
            const key = section.slice(0, section.indexOf(':'));
            // A key can't stand twice in one file: such a section gets one of its own.
            const isTaken = new RegExp(`^${key}:`, 'm').test(files[name] ?? '');
            const home = isTaken ? `part-${index}.yaml` : name;
            files[home] = `${files[home] ?? FRAGMENT}${section}\n`;
          }
          if (spoil) {
            const [name] = Object.keys(files).slice(-1);
            files[name] = files[name].slice(0, at % files[name].length);
          }
          const { model, findings } = readAmong(files);
          expect(model === undefined).toBe(findings.some((one) => one.severity === 'error'));
          if (spoil) return;
          expect(findings).toEqual([]);
          for (const list of [
            'labels',
            'types',
            'conflicts',
            'roles',
            'tests',
            'invariants',
          ] as const) {
            expect(names(model![list])).toEqual(names(whole.model![list]));
          }
        },
      ),
      { numRuns: 60, seed: 3 },
    );
  expect(assertion).not.toThrow();
});
