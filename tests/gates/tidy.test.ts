import { expect, test } from 'vitest';
import { checkTidiness } from '../../tools/gates/tidy.ts';
import { plantTree } from './tree.ts';

const HEAD = '/** Owns: a thing in the tests. Must not know: any other thing at all. */\n';

function messagesOf(file: string, text: string): string[] {
  const { violations } = checkTidiness(plantTree({ [file]: text }));
  return violations.map(({ line, message }) => `${line}: ${message}`);
}

test('a file has 400 lines at most', () => {
  expect(messagesOf('core/a.ts', HEAD + 'f();\n'.repeat(399))).toEqual([]);
  expect(messagesOf('core/a.ts', HEAD + 'f();\n'.repeat(400))).toHaveLength(1);
  expect(messagesOf('tests/a.test.ts', 'f();\n'.repeat(401))).toHaveLength(1);
  expect(messagesOf('core/a.generated.ts', 'f();\n'.repeat(401))).toEqual([]);
});

test('a file of the product opens by saying what it owns', () => {
  expect(messagesOf('core/a.ts', `const x = 1;\n${HEAD}`)).toHaveLength(1);
  expect(messagesOf('core/a.ts', '/** Things. */\nconst x = 1;\n')).toHaveLength(1);
  expect(messagesOf('tests/a.test.ts', 'const x = 1;\n')).toEqual([]);
});

test('a line has 100 columns at most', () => {
  expect(messagesOf('core/a.ts', `${HEAD}// ${'x'.repeat(97)}\n`)).toEqual([]);
  expect(messagesOf('core/a.ts', `${HEAD}// ${'x'.repeat(98)}\n`)).toHaveLength(1);
});

test('nothing is left for later', () => {
  const mark = ['TO', 'DO'].join('');
  expect(messagesOf('core/a.ts', `${HEAD}// ${mark}: the rest\n`)).toHaveLength(1);
  expect(messagesOf('core/a.ts', `${HEAD}const text = '${mark}';\n`)).toEqual([]);
});

test.each(['test.skip', 'test.only', 'describe.only.each([1])', 'it.todo'])(
  'no test is switched on or off by %s',
  (call) => {
    const found = messagesOf('tests/a.test.ts', `${call}('name', () => {});\n`);
    expect(found).toHaveLength(1);
  },
);

test('a test may skip itself where it runs, in words', () => {
  expect(messagesOf('tests/a.test.ts', `test('a', (t) => t.skip('no compiler'));\n`)).toEqual([]);
});
