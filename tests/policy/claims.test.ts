import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../policy/check_exceptions.ts';
import { OP } from '../../policy/operations.ts';
import { policyText, read } from './reading.ts';

const RESOURCES = { resources: 'resources: { disk: { type: A } }' };
const invariants = (text: string) => ({ ...RESOURCES, invariants: `invariants: [${text}]` });
const tests = (text: string) => ({ ...RESOURCES, tests: `tests: [${text}]` });
const waivers = (text: string) => ({
  invariants: 'invariants: [{ name: apart, noflow: { from: A, to: B } }]',
  waivers: `waivers: [${text}]`,
});
const SEND = 'subject: A, op: event.send, object: B';

/** Sections to add, and the rules that must be found: no more, no fewer. */
const CASES: [name: string, sections: Record<string, string>, rules: string[]][] = [
  ['no invariants', invariants(''), []],
  ['noflow', invariants('{ noflow: { from: A, to: [B, disk] } }'), []],
  ['flow', invariants('{ name: audit, flow: { from: "*", to: Sys } }'), []],
  ['only-via', invariants('{ only-via: { from: A, to: B, via: [Sys] } }'), []],
  ['exclusive', invariants('{ exclusive: [A, [B, Sys]] }'), []],
  ['of none', invariants('{ name: x }'), ['invariant-kind']],
  ['of two', invariants('{ flow: { from: A, to: B }, exclusive: [A, B] }'), ['invariant-kind']],
  ['a text', invariants('noflow'), ['wrong-type']],
  [
    'a kind that is not',
    invariants('{ noflw: { from: A, to: B } }'),
    ['unknown-key', 'invariant-kind'],
  ],
  ['misspelt label', invariants('{ noflow: { from: Ab, to: B } }'), ['undeclared-label']],
  [
    'two misspelt labels',
    invariants('{ noflow: { from: Ab, to: [B, Bc] } }'),
    ['undeclared-label', 'undeclared-label'],
  ],
  ['pattern for nothing', invariants('{ noflow: { from: "C*", to: B } }'), ['matches-nothing']],
  [
    'pattern for nothing among others',
    invariants('{ noflow: { from: [A, "C*"], to: B } }'),
    ['matches-nothing'],
  ],
  ['empty list', invariants('{ noflow: { from: [], to: B } }'), ['bad-value']],
  ['a mapping as a choice', invariants('{ noflow: { from: {}, to: B } }'), ['wrong-type']],
  ['a number as a choice', invariants('{ noflow: { from: 7, to: B } }'), ['wrong-type']],
  ['a number in a choice', invariants('{ noflow: { from: [7], to: B } }'), ['wrong-type']],
  ['no end', invariants('{ noflow: { from: A } }'), ['missing-key']],
  ['no via', invariants('{ only-via: { from: A, to: B } }'), ['missing-key']],
  ['itself', invariants('{ noflow: { from: A, to: [A] } }'), ['vacuous-invariant']],
  ['one group', invariants('{ exclusive: [[A, B]] }'), ['vacuous-invariant']],
  ['groups that overlap', invariants('{ exclusive: ["*", B] }'), ['overlapping-groups']],
  ['a resource in a group', invariants('{ exclusive: [A, disk] }'), ['wrong-label']],
  [
    'a pattern of resources in a group',
    invariants('{ exclusive: [A, "d*"] }'),
    ['matches-nothing'],
  ],
  [
    'a name given twice',
    invariants('{ name: x, exclusive: [A, B] }, { name: x, exclusive: [A, B] }'),
    ['duplicate-name'],
  ],
  ['a label twice', invariants('{ noflow: { from: [A, A], to: B } }'), ['duplicate-name']],

  ['a test', tests(`{ ${SEND}, expect: deny }`), []],
  [
    'a whole test',
    tests(
      '{ name: "send?", running: [A, A], subject: A*, op: [event.send, event.bind], object: [B, S*], expect: deny, reason: not-permitted, rule: labels.A }',
    ),
    [],
  ],
  ['a start', tests('{ subject: A, op: domain.start, expect: permit, rule: host }'), []],
  [
    'a start with an object',
    tests('{ subject: A, op: domain.start, object: B, expect: permit }'),
    ['test-object'],
  ],
  [
    'a start among others',
    tests('{ subject: A, op: [domain.start, event.send], object: B, expect: permit }'),
    ['test-object'],
  ],
  ['no object', tests('{ subject: A, op: event.send, expect: deny }'), ['test-object']],
  ['no subject', tests('{ op: event.send, object: B, expect: deny }'), ['missing-key']],
  ['no expectation', tests(`{ ${SEND} }`), ['missing-key']],
  ['another expectation', tests(`{ ${SEND}, expect: allow }`), ['bad-value']],
  [
    'misspelt operation',
    tests('{ subject: A, op: event.sent, object: B, expect: deny }'),
    ['unknown-operation'],
  ],
  [
    'misspelt operation in a list',
    tests('{ subject: A, op: [event.bind, event.sent], object: B, expect: deny }'),
    ['unknown-operation'],
  ],
  [
    'an operation that is a number',
    tests('{ subject: A, op: 7, object: B, expect: deny }'),
    ['wrong-type'],
  ],
  ['use of a resource', tests('{ subject: A, op: resource.use, object: "*", expect: permit }'), []],
  [
    'use of a domain',
    tests('{ subject: A, op: resource.use, object: B, expect: deny }'),
    ['wrong-label'],
  ],
  [
    'a resource as a domain',
    tests('{ subject: A, op: event.send, object: disk, expect: deny }'),
    ['wrong-label'],
  ],
  [
    'a resource and a domain',
    tests('{ subject: A, op: [event.send, resource.use], object: "*", expect: deny }'),
    ['test-object'],
  ],
  [
    'a resource acts',
    tests('{ subject: disk, op: event.send, object: B, expect: deny }'),
    ['wrong-label'],
  ],
  ['a resource runs', tests(`{ running: [disk], ${SEND}, expect: deny }`), ['wrong-label']],
  [
    'a pattern runs',
    tests(`{ running: ["A*"], ${SEND}, expect: deny }`),
    ['bad-name', 'undeclared-label'],
  ],
  [
    'a query about a thing',
    tests('{ subject: Sys, op: policy.query, object: disk, expect: deny }'),
    [],
  ],
  ['a reason to permit', tests(`{ ${SEND}, expect: permit, reason: forbidden }`), ['test-reason']],
  ['a misspelt rule', tests(`{ ${SEND}, expect: deny, rule: labels.AA }`), ['unknown-rule']],
  [
    'rules of all kinds',
    tests(
      [
        'policy',
        'host',
        'bootstrap',
        'admin',
        'labels.A',
        'resources.disk',
        'conflicts.rivals',
        '"admin.rules[0]"',
      ]
        .map((rule) => `{ ${SEND}, expect: deny, rule: ${rule} }`)
        .join(),
    ),
    [],
  ],
  [
    'a rule beyond the last',
    tests(`{ ${SEND}, expect: deny, rule: "admin.rules[1]" }`),
    ['unknown-rule'],
  ],

  ['a waiver', waivers('{ rule: unused-type, about: A, reason: old, expires: 2027-01-31 }'), []],
  [
    'a waiver of an invariant',
    waivers('{ rule: invariant, about: apart, reason: old, expires: "2028-02-29" }'),
    [],
  ],
  [
    'of which invariant',
    waivers('{ rule: invariant, reason: old, expires: "2027-01-31" }'),
    ['missing-key'],
  ],
  [
    'of no such invariant',
    waivers('{ rule: invariant, about: apat, reason: old, expires: "2027-01-31" }'),
    ['unknown-rule'],
  ],
  [
    'of no such finding',
    waivers('{ rule: unused-tpe, reason: old, expires: "2027-01-31" }'),
    ['unknown-rule'],
  ],
  [
    'of an error',
    waivers('{ rule: undeclared-type, reason: old, expires: "2027-01-31" }'),
    ['cannot-waive'],
  ],
  [
    'of a prototype',
    waivers('{ rule: constructor, reason: old, expires: "2027-01-31" }'),
    ['unknown-rule'],
  ],
  [
    'no such day',
    waivers('{ rule: unused-type, reason: old, expires: "2027-02-29" }'),
    ['bad-date'],
  ],
  ['no day', waivers('{ rule: unused-type, reason: old, expires: tomorrow }'), ['bad-date']],
  ['for ever', waivers('{ rule: unused-type, reason: old }'), ['missing-key']],
  [
    'for no reason',
    waivers('{ rule: unused-type, reason: " ", expires: "2027-01-31" }'),
    ['empty-reason'],
  ],

  ['permissive labels', { permissive: 'permissive: ["A*"]' }, ['permissive']],
  ['no permissive labels', { permissive: 'permissive: []' }, []],
  ['a permissive resource', { ...RESOURCES, permissive: 'permissive: [disk]' }, ['wrong-label']],
  ['a permissive nobody', { permissive: 'permissive: ["C*"]' }, ['matches-nothing']],
  ['an audit log', { audit: 'audit: { on_full: drop, permits: true }' }, []],
  ['another way to be full', { audit: 'audit: { on_full: wait }' }, ['bad-value']],
  ['another key of the log', { audit: 'audit: { onfull: drop }' }, ['unknown-key']],
  ['approvals', { approvals: 'approvals: 2' }, []],
  ['less than no approvals', { approvals: 'approvals: -1' }, ['bad-limit']],
  ['half an approval', { approvals: 'approvals: 1.5' }, ['bad-limit']],
];

describe('what a policy claims and excepts', () => {
  test.each(CASES)('%s', (_name, sections, expected) => {
    const { findings, model } = read(policyText(sections));
    const errors = findings.filter((one) => one.severity === 'error');
    expect(findings.map((one) => one.rule).toSorted()).toEqual(expected.toSorted());
    expect(model === undefined).toBe(errors.length > 0);
    for (const { message, hint } of findings) {
      expect(message).toMatch(/^[^\n]+\.$/);
      expect(hint).toMatch(/^[A-Z`][^\n]+[.?]$/);
    }
  });

  test('suggests what was meant', () => {
    const hints = (sections: Record<string, string>) =>
      read(policyText(sections)).findings.map((one) => one.hint);
    expect(hints(tests(`{ ${SEND}, expect: deny, rule: labels.AA }`))).toEqual([
      'Did you mean "labels.A"?',
    ]);
    expect(hints(tests('{ subject: A, op: event.sent, object: B, expect: deny }'))).toEqual([
      'Did you mean `event.send`?',
    ]);
    expect(hints(invariants('{ noflow: { from: Sis, to: B } }'))[0]).toContain(
      'Did you mean "Sys"?',
    );
  });

  test('comes into the model, with places', () => {
    const text = policyText({
      ...RESOURCES,
      invariants:
        'invariants:\n  - { name: apart, noflow: { from: "?*", to: B } }\n' +
        '  - { exclusive: [A, [B, S*]] }\n',
      tests: `tests: [{ running: [A, A], ${SEND}, expect: deny, reason: not-permitted, rule: labels.A }]`,
      waivers: 'waivers: [{ rule: invariant, about: apart, reason: " old ", expires: 2027-01-31 }]',
      permissive: 'permissive: [B, A]',
      audit: 'audit: { on_full: drop }',
      approvals: 'approvals: 3',
    }).replace('"?*"', '["A*", disk]');
    const { model, findings } = read(text);
    expect(findings.map((one) => one.rule)).toEqual(['permissive']);
    const place = (offset: number, length: number) => text.slice(offset, offset + length);
    expect(model).toMatchObject({
      invariants: [
        {
          name: 'apart',
          kind: 'noflow',
          from: { patterns: ['A*', 'disk'], labels: [1, 3] },
          to: { labels: [2] },
        },
        { name: 'invariants[1]', kind: 'exclusive', groups: [{ labels: [1] }, { labels: [0, 2] }] },
      ],
      tests: [
        {
          name: 'tests[0]',
          running: [1, 1],
          subjects: { labels: [1] },
          operations: [OP['event.send']],
          objects: { labels: [2] },
          expect: 'deny',
          reason: 'not-permitted',
          rule: 'labels.A',
        },
      ],
      waivers: [{ rule: 'invariant', about: 'apart', reason: 'old', expires: '2027-01-31' }],
      permissive: { patterns: ['B', 'A'], labels: [1, 2] },
      audit: { onFull: 'drop', permits: false },
      approvals: 3,
    });
    const spans = [
      model!.invariants[0].span,
      model!.tests[0].subjects.span,
      model!.waivers[0].span,
    ];
    expect(spans.map(({ offset, length }) => place(offset, length))).toEqual([
      'apart',
      'A',
      'invariant',
    ]);
  });

  test('a policy that cannot be read whole has no echoes in its claims', () => {
    const { findings } = read(
      policyText({
        labels: 'labels: [A]',
        ...invariants('{ noflow: { from: A, to: "B*" } }'),
        ...tests(`{ ${SEND}, expect: deny, rule: labels.A }`),
      }),
    );
    const errors = findings.filter((one) => one.severity === 'error');
    expect(errors.map((one) => one.rule)).toEqual(['wrong-type']);
  });

  test('days are those of the calendar', () => {
    const day = fc.date({
      min: new Date('0001-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    const assertion = () =>
      fc.assert(fc.property(day, (date) => isDay(date.toISOString().slice(0, 10))));
    expect(assertion).not.toThrow();
    for (const text of [
      '2100-02-29',
      '2027-00-01',
      '2027-13-01',
      '2027-04-31',
      '0000-01-01',
      '2027-1-1',
    ]) {
      expect(isDay(text), text).toBe(false);
    }
    expect(isDay('2000-02-29')).toBe(true);
  });

  test('thousands of patterns over thousands of labels end in words', () => {
    const labels = Array.from({ length: 3_000 }, (_, index) => `  L${index}: { types: [A] }`);
    const cases = Array.from(
      { length: 1_700 },
      (_, index) => `  - { subject: "*${index}", op: domain.start, expect: permit }`,
    );
    const { findings } = read(
      policyText({
        labels: `labels:\n  Sys: { types: [Sys, A, B], bridge: "x" }\n  B: { types: [B] }\n${labels.join('\n')}`,
        tests: `tests:\n${cases.join('\n')}`,
      }),
    );
    expect(findings.map((one) => one.rule)).toEqual(['too-much-work']);
  });
});
