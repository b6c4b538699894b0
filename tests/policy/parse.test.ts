import { describe, expect, test } from 'vitest';
import { FINDING_RULES } from '../../policy/finding_rules.ts';
import { found, policyText, read } from './reading.ts';

/** Each marked line has one fault; the mark says which rule must be found on that line. */
const TWENTY_FAULTS = `bulkhead: 2                                            #! language-version
policy: { name: faulty, version: 1.0 }                 #! bad-version
types:
  - Sys
  - A
  - B
  - A                                                  #! duplicate-name
  - [C]                                                #! wrong-type
conflicts:
  alone: { types: [A] }                                #! conflict-of-one
  typo: { types: [A, Sys], mode: runing }              #! bad-value
labels:
  Sys: { types: [Sys, A, B], bridge: "" }              #! empty-reason
  A: { types: [A, B] }                                 #! bridge-without-reason
  A: { types: [A] }                                    #! duplicate-key
  B: { type: [B], types: [B] }                         #! unknown-key
  C: { types: [B], limits: { frames: -1 } }            #! bad-limit
  D: { walls: [A] }                                    #! missing-key
  "E*": { types: [A] }                                 #! bad-name
  F: { types: [A], walls: [Sys, A] }                   #! self-conflict
  1: { types: [A] }                                    #! non-string-key
  G: !secret { types: [A] }                            #! yaml-tag
  H: { types: [*nothing] }                             #! yaml-alias
  I: { types: [A, B], bridge: "a\\qb" }                 #! yaml-syntax
resources:
  disk: { type: A, form: Old }                         #! unknown-key
bootstrap: Sis                                         #! undeclared-label
host: Sys
admin:
  rules:
    - { effect: alow, subject: Sys, may: [domain.pause], object: A }    #! bad-value
    - { effect: allow, subject: Sys, may: [domain.stop], object: A }    #! unknown-operation
invariants: [noflow]                                   #! wrong-type
`;

describe('all errors at once', () => {
  test('more than twenty faults in one file give one finding each, at their lines', () => {
    const expected = TWENTY_FAULTS.split('\n').flatMap((line, index) => {
      const mark = /#! (\S+)/.exec(line);
      return mark === null ? [] : [`${index + 1} ${mark[1]}`];
    });
    expect(expected.length).toBeGreaterThanOrEqual(20);
    const { findings } = read(TWENTY_FAULTS);
    expect(findings.map((one) => `${one.line} ${one.rule}`)).toEqual(expected);
  });

  test('findings stand in order and their spans inside the text', () => {
    const { findings, texts } = read(TWENTY_FAULTS);
    for (const [index, { span, line, column, rule }] of findings.entries()) {
      expect(Object.keys(FINDING_RULES)).toContain(rule);
      expect(span.offset + span.length).toBeLessThanOrEqual(texts[span.file].length);
      const lines = texts[span.file].slice(0, span.offset).split('\n');
      expect([line, column]).toEqual([lines.length, lines.at(-1)!.length + 1]);
      if (index > 0) expect(span.offset).toBeGreaterThanOrEqual(findings[index - 1].span.offset);
    }
  });
});

describe('where and what', () => {
  test.each([
    ['a misspelt key has a suggestion', policyText({ host: 'hots: Sys' }), 'unknown-key', '`host`'],
    [
      'a misspelt type has a suggestion',
      policyText({ resources: 'resources: { d: { type: SYs } }' }),
      'undeclared-type',
      '"Sys"',
    ],
    [
      'a misspelt operation has a suggestion',
      policyText({
        admin:
          'admin: { roles: { r: { may: [domain.crate] } }, rules: [{ effect: allow, subject: Sys, role: r, object: A }] }',
      }),
      'unknown-operation',
      '`domain.create`',
    ],
  ])('%s', (_name, text, rule, suggestion) => {
    const hint = read(text).findings.find((one) => one.rule === rule)?.hint;
    expect(hint).toContain(suggestion);
  });

  test('a byte order mark and Windows line ends are fine', () => {
    const text = `\ufeff${policyText()}`.replaceAll('\n', '\r\n');
    expect(found(text)).toEqual([]);
  });

  test('a schema comment is fine', () => {
    expect(found(`# yaml-language-server: $schema=x.json\n${policyText()}`)).toEqual([]);
  });

  test('aliases may be used with measure', () => {
    const text = policyText({
      labels:
        'labels:\n  Sys: { types: [Sys, A, B], bridge: "all", limits: &l { frames: 5 } }\n' +
        '  A: { types: [A], limits: *l }\n  B: { types: [B] }',
    });
    expect(found(text)).toEqual([]);
    expect(read(text).model!.labels[1].limits.frames).toBe(5);
  });
});
