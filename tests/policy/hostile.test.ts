import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FINDINGS_MAX, POLICY_BYTES_MAX } from '../../policy/limits.ts';
import { readPolicy } from '../../policy/read.ts';
import { policyText, read } from './reading.ts';

/** BULKHEAD_PROPERTY_RUNS goes deeper, along others each time. */
const ASKED = process.env['BULKHEAD_PROPERTY_RUNS'];
const SEED = process.env['BULKHEAD_PROPERTY_SEED'];
const SETTING = ASKED === undefined || SEED !== undefined ? { seed: Number(SEED ?? 1) } : {};

const bomb = Array.from({ length: 25 }, (_, level) => {
  const items =
    level === 0
      ? 'x, x, x'
      : Array(9)
          .fill(`*a${level - 1}`)
          .join(', ');
  return `k${level}: &a${level} [${items}]`;
}).join('\n');

/** Numbered lines, so that nothing repeats. */
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const CORPUS: [name: string, text: string, rule: string][] = [
  ['nothing', '', 'empty-file'],
  ['comments only', '# nothing\n', 'empty-file'],
  ['a list', '- a\n', 'wrong-type'],
  ['a NUL', 'bulkhead: 1\0', 'not-text'],
  ['an escape sequence', 'bulkhead: 1 # \x1b[2J', 'control-character'],
  ['a lone return', '# comment\rbulkhead: 1\n', 'control-character'],
  ['reordered text', '# \u202e detrever\n', 'control-character'],
  ['deep flow', '['.repeat(100_000), 'too-deep'],
  ['deep flow mappings', '{a: '.repeat(100_000), 'too-deep'],
  ['deep block', '- '.repeat(100_000), 'too-deep'],
  ['deep explicit keys', '? '.repeat(100_000), 'too-deep'],
  ['deep indentation', lines(500, (index) => `${' '.repeat(index)}k:`), 'too-deep'],
  ['an alias bomb', bomb, 'yaml-alias-bomb'],
  ['an alias without an anchor', 'a: *b', 'yaml-alias'],
  ['an alias of nothing', 'a: *!', 'yaml-alias'],
  ['an alias of itself', 'a: &a [*a]', 'yaml-alias'],
  ['duplicate keys', 'host: a\nhost: b', 'duplicate-key'],
  ['duplicate keys by escapes', '"host": a\n"\\x68ost": b', 'duplicate-key'],
  ['a merge key', 'a: &a {b: c}\nd: {<<: *a}', 'yaml-merge-key'],
  ['a custom tag', 'host: !!js/function x', 'yaml-tag'],
  ['a known tag', 'host: !!binary x', 'yaml-tag'],
  ['a directive', '%YAML 1.1\n---\nhost: a', 'yaml-directive'],
  ['two documents', 'a: b\n---\nc: d', 'yaml-documents'],
  ['a number as key', '1: a', 'non-string-key'],
  ['a list as key', '[a]: b', 'non-string-key'],
  ['an alias as key', 'a: &a b\n*a : c', 'non-string-key'],
  ['a prototype as key', '__proto__: { host: a }', 'unknown-key'],
  ['a prototype as label', 'labels: { constructor: { types: [] } }', 'bad-name'],
  ['half a quote', 'a: "b', 'yaml-syntax'],
  ['a tab', 'a:\n\tb: c', 'yaml-syntax'],
  ['a long text', `a: ${'x'.repeat(100_000)}`, 'too-large'],
  ['wrong escapes', `a: "${'\\q'.repeat(8_000)}"\n`.repeat(100), 'too-large'],
  ['many closing brackets', ']'.repeat(400_000), 'yaml-syntax'],
  ['many documents', '---\n'.repeat(100_000), 'yaml-documents'],
  ['many newlines', '\n'.repeat(POLICY_BYTES_MAX), 'too-large'],
  ['many keys', lines(20_000, (index) => `k${index}: v`), 'unknown-key'],
  ['many labels', `labels:\n${lines(20_000, (index) => ` l${index}: {types: []}`)}`, 'too-many'],
];

describe('hostile files', () => {
  test.each(CORPUS)('%s', (_name, text, rule) => {
    const { findings, model } = read(text);
    expect(model).toBeUndefined();
    expect(findings.map((one) => one.rule)).toContain(rule);
    expect(findings.length).toBeLessThanOrEqual(FINDINGS_MAX);
  });

  test('nothing reaches the prototype of objects', () => {
    read('__proto__: { polluted: yes }\nlabels: { __proto__: { polluted: yes } }');
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  test.each([
    ['too many bytes', new Uint8Array(POLICY_BYTES_MAX + 1).fill(0x20), 'too-large', 1],
    ['not UTF-8', Uint8Array.of(0x61, 0x3a, 0x0a, 0xc3, 0x28), 'not-text', 2],
    ['half a character', Uint8Array.of(0x61, 0xe2, 0x82), 'not-text', 1],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0x00), 'not-text', 1],
    ['ELF', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0), 'control-character', 1],
  ])('%s', (_name, bytes, rule, line) => {
    const { findings, model } = readPolicy('x', bytes);
    expect(model).toBeUndefined();
    expect(findings.map((one) => [one.rule, one.line])).toEqual([[rule, line]]);
  });

  test('messages show nothing that a terminal would obey', () => {
    const { findings } = read('"\\e[2J\\u202e": 1\nlabels: {"\\a": {types: ["\\r"]}}');
    expect(findings.length).toBeGreaterThan(2);
    for (const { message, hint } of findings) {
      expect(message + hint).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });
});

describe('any text', { timeout: 3_600_000 }, () => {
  const agrees = (bytes: Uint8Array): void => {
    const { model, findings, texts } = readPolicy('x', bytes);
    const errors = findings.filter((one) => one.severity === 'error');
    expect(model === undefined).toBe(errors.length > 0);
    for (const { span } of findings) {
      expect(span.offset + span.length).toBeLessThanOrEqual(texts[span.file].length);
    }
  };

  test('is read without an exception', () => {
    const indicators = fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      ',',
      ': ',
      '- ',
      '? ',
      '\n',
      '  ',
      '&a ',
      '*a',
      '!t ',
      '"',
      "'",
      '#',
      '|',
      '>',
      '%',
      '---\n',
      '...\n',
      '<<',
      '@',
      '`',
      '~',
      '\t',
      '\\',
      'labels',
      'types',
      'x',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(indicators, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    const assertion = () =>
      fc.assert(
        fc.property(texts, (text) => agrees(new TextEncoder().encode(text))),
        { ...SETTING, numRuns: Number(ASKED ?? 800) },
      );
    expect(assertion).not.toThrow();
  });

  test('that is a policy with a few bytes changed is read without an exception', () => {
    const policy = new TextEncoder().encode(policyText());
    const edit = fc.tuple(fc.nat(policy.length), fc.nat(3), fc.uint8Array({ maxLength: 4 }));
    const assertion = () =>
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
          let bytes = [...policy];
          for (const [at, removed, added] of edits) {
            bytes = [...bytes.slice(0, at), ...added, ...bytes.slice(at + removed)];
          }
          agrees(Uint8Array.from(bytes));
        }),
        { ...SETTING, numRuns: Number(ASKED ?? 400) },
      );
    expect(assertion).not.toThrow();
  });
});
