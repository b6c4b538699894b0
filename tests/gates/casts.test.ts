import { expect, test } from 'vitest';
import { checkCasts } from '../../tools/gates/casts.ts';
import { plantTree } from './tree.ts';

function linesOf(file: string, text: string): number[] {
  return checkCasts(plantTree({ [file]: text })).violations.map((violation) => violation.line);
}

const SAFE = '// SAFETY: the caller checked that.\n';

test.each([
  'const x = y as number;',
  'const x = y as unknown as number;',
  'const x = <number>y;',
  'const x = (y as const as readonly [1]);',
  '// @ts-ignore\nconst x = y;',
  '// @ts-expect-error it is fine\nconst x = y;',
])('ordinary files of the product may not hold: %s', (text) => {
  expect(linesOf('core/a.ts', text)).not.toEqual([]);
  expect(linesOf('core/a.ts', SAFE + text)).not.toEqual([]);
  expect(linesOf('core/a_unsafe.ts', text)).not.toEqual([]);
  expect(linesOf('core/a_unsafe.ts', SAFE + text)).toEqual([]);
  expect(linesOf('tools/a.ts', text)).toEqual([]);
});

test.each([
  'const x = [1, 2] as const;',
  `import { a as b } from './b.ts'; export { b as c };`,
  'const x = { a: 1 } satisfies Record<string, number>;',
  '// x as number',
])('any file may hold: %s', (text) => {
  expect(linesOf('core/a.ts', text)).toEqual([]);
});

test('the reason stands within the three lines above', () => {
  const far = `${SAFE}\n\n\nconst x = y as number;\n`;
  const near = `${SAFE}\n\nconst x = y as number;\n`;
  expect(linesOf('core/a_unsafe.ts', far)).toEqual([5]);
  expect(linesOf('core/a_unsafe.ts', near)).toEqual([]);
  expect(linesOf('core/a_unsafe.ts', 'const x = y as number;\n// SAFETY: too late')).toEqual([1]);
});
