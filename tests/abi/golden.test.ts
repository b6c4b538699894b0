import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { abiFacts, factLine, uncoveredLayouts, uncoveredNumbers } from './golden.ts';

const GOLDEN = join(import.meta.dirname, 'layouts.golden.txt');

test('the public interface is what the golden file says (vitest -u writes it anew)', async () => {
  expect(existsSync(GOLDEN)).toBe(true);
  await expect(`${abiFacts().map(factLine).join('\n')}\n`).toMatchFileSnapshot(GOLDEN);
});

test('every table of numbers and every structure is compared', () => {
  expect(uncoveredNumbers()).toEqual([]);
  expect(uncoveredLayouts()).toEqual([]);
});

test('no fact is there twice', () => {
  const names = abiFacts().map(({ kind, name }) => `${kind} ${name}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
