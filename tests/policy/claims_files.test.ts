import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FINDINGS_MAX } from '../../policy/limits.ts';
import { readTests } from '../../policy/read.ts';
import { policyText, read } from './reading.ts';

const RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 60);

const RESOURCES = { resources: 'resources: { disk: { type: A } }' };
const SEND = 'subject: A, op: event.send, object: B';

describe('a file of tests', () => {
  const { model } = read(policyText(RESOURCES));
  const readCases = (text: string) =>
    readTests('x.test.yaml', new TextEncoder().encode(text), model!);

  test('is read against its policy', () => {
    const {
      tests: cases,
      findings,
      policy,
      texts,
    } = readCases(`bulkhead: 1\npolicy: x.yaml\ntests: [{ ${SEND}, expect: deny }]\n`);
    expect(findings).toEqual([]);
    expect(policy).toBe('x.yaml');
    expect(cases).toMatchObject([{ name: 'tests[0]', subjects: { labels: [1] } }]);
    expect(texts[0].slice(cases[0].subjects.span.offset)).toMatch(/^A, op/);
  });

  test.each([
    ['nothing', '', ['empty-file']],
    ['a list', '- 1', ['wrong-type']],
    ['without a version', 'tests: []', ['missing-key']],
    ['without tests', 'bulkhead: 1', ['missing-key']],
    ['another version', 'bulkhead: 2\ntests: []', ['language-version']],
    ['with labels', 'bulkhead: 1\ntests: []\nlabels: {}', ['misplaced-key']],
    ['with another key', 'bulkhead: 1\ntests: []\ntest: []', ['unknown-key']],
    ['of a policy that is a mapping', 'bulkhead: 1\npolicy: {}\ntests: []', ['wrong-type']],
    [
      'about strangers',
      'bulkhead: 1\ntests: [{ subject: C, op: event.send, object: B, expect: deny }]',
      ['undeclared-label'],
    ],
    ['with a prototype', 'bulkhead: 1\n__proto__: { tests: [] }\ntests: []', ['unknown-key']],
    ['that is not text', 'bulkhead: 1\0', ['not-text']],
  ])('%s', (_name, text, rules) => {
    const { findings, tests: cases } = readCases(text);
    expect(findings.map((one) => one.rule)).toEqual(rules);
    expect(cases).toEqual([]);
  });
});

describe('hostile claims', () => {
  test('a policy with its claims changed a little is read without an exception', () => {
    const text = policyText({
      ...RESOURCES,
      invariants:
        'invariants: [{ noflow: { from: A, to: [B] } }, { exclusive: [A, [B]] }, { only-via: { from: A, to: B, via: Sys } }]',
      tests: `tests: [{ name: n, running: [A], ${SEND}, expect: deny, reason: forbidden, rule: labels.A }]`,
      waivers: 'waivers: [{ rule: invariant, about: A, reason: r, expires: 2027-01-31 }]',
      permissive: 'permissive: [B]',
      audit: 'audit: { on_full: stop, permits: true }',
      approvals: 'approvals: 1',
    });
    const start = text.indexOf('resources:');
    const pieces = fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      ',',
      ': ',
      '"',
      '*',
      '~',
      '7',
      'x',
      '- ',
      '\n',
      '&a ',
      '*a',
      '__proto__',
    );
    const edit = fc.tuple(
      fc.integer({ min: start, max: text.length }),
      fc.nat(6),
      fc.array(pieces, { maxLength: 3 }),
    );
    const sound = read(policyText()).model!;
    const assertion = () =>
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
          let changed = text;
          for (const [at, removed, added] of edits) {
            changed = changed.slice(0, at) + added.join('') + changed.slice(at + removed);
          }
          const { model, findings } = read(changed);
          expect(model === undefined).toBe(findings.some((one) => one.severity === 'error'));
          expect(findings.length).toBeLessThanOrEqual(FINDINGS_MAX);
          readTests('x', new TextEncoder().encode(changed), sound);
        }),
        { numRuns: RUNS, seed: Number(process.env['BULKHEAD_PROPERTY_SEED'] ?? 16) },
      );
    expect(assertion).not.toThrow();
  });
});
