/** The language reference: its examples are checked, and no key is missing from it. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FILE_KEYS, FORMS } from '../../policy/forms.ts';
import { readPolicy, readTests } from '../../policy/read.ts';
import { includeFromFiles } from '../../tools/include.ts';

const TEXT = readFileSync(new URL('../../policy/LANGUAGE.md', import.meta.url), 'utf8');

interface Example {
  readonly line: number;
  /** What stands behind `yaml` in the opening line. */
  readonly kind: string;
  readonly text: string;
}

const EXAMPLES = [...TEXT.matchAll(/^```yaml(.*)\n([^]*?)^```$/gm)].map((match): Example => ({
  line: TEXT.slice(0, match.index).split('\n').length,
  kind: match[1].trim(),
  text: match[2],
}));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Top-level sections by key, each with its text. */
function sectionsOf(text: string): Map<string, string> {
  const parts = text.split(/^(?=[a-z]+:)/m).filter((part) => part.trim() !== '');
  return new Map(parts.map((part) => [part.slice(0, part.indexOf(':')), part]));
}

const [FIRST] = EXAMPLES;
const whole = (example: Example): string =>
  [...new Map([...sectionsOf(FIRST.text), ...sectionsOf(example.text)]).values()].join('');

function errorsIn(text: string, files: Readonly<Record<string, string>> = {}): string[] {
  const held = new Map(Object.entries(files).map(([name, part]) => [name, bytes(part)]));
  const { findings } = readPolicy('x.yaml', bytes(text), includeFromFiles(held, 'x.yaml'));
  const errors = findings.filter((each) => each.severity === 'error');
  return errors.map((each) => `${each.rule} ${each.line}: ${each.message}`);
}

describe('the language reference', () => {
  test('has examples of each kind', () => {
    const kinds = new Set(EXAMPLES.map(({ kind }) => kind.split(':')[0]));
    expect([...kinds].toSorted()).toEqual(['', 'include', 'part', 'tests', 'wrong']);
    expect(EXAMPLES.length).toBeGreaterThan(12);
  });

  test.each(EXAMPLES.filter(({ kind }) => kind === ''))('line $line is sound', (example) => {
    expect(errorsIn(whole(example))).toEqual([]);
  });

  test.each(EXAMPLES.filter(({ kind }) => kind.startsWith('wrong')))(
    'line $line is $kind',
    (example) => {
      const rules = errorsIn(whole(example)).map((each) => each.split(' ')[0]);
      expect(rules).toContain(example.kind.split(': ')[1]);
    },
  );

  test('the files of tests and the parts are sound', () => {
    const { model } = readPolicy('x.yaml', bytes(FIRST.text));
    const files = EXAMPLES.filter(({ kind }) => kind === 'tests');
    for (const { text } of files) {
      expect(readTests('x.test.yaml', bytes(text), model!).findings).toEqual([]);
    }
    const include = EXAMPLES.find(({ kind }) => kind === 'include')!;
    const part = EXAMPLES.find(({ kind }) => kind === 'part')!;
    const held = { 'types.yaml': 'bulkhead: 1\n', 'tenants/c.yaml': part.text };
    expect(errorsIn(whole(include), held)).toEqual([]);
  });

  test('names every key, and every section that a part may have', () => {
    const missing = Object.values(FORMS).flatMap((form) =>
      Object.keys(form).filter((key) => !new RegExp(`\\b${key}\\b`).test(TEXT)),
    );
    expect(missing).toEqual([]);
    for (const key of Object.keys(FORMS.document))
      expect(TEXT).toMatch(new RegExp(`^## .*\\b${key}\\b`, 'm'));
    const said = /An included file begins with `bulkhead: 1` and may have ([^]*?)\. /.exec(TEXT);
    const keys = [...(said?.[1] ?? '').matchAll(/`(\w+)`/g)].map((match) => match[1]);
    expect(['bulkhead', ...keys].toSorted()).toEqual([...FILE_KEYS.fragment.allowed].toSorted());
  });
});
