import { expect, test } from 'vitest';
import { checkPurity } from '../../tools/gates/purity.ts';
import { plantTree } from './tree.ts';

function messagesOf(file: string, text: string): string[] {
  return checkPurity(plantTree({ [file]: text })).violations.map((violation) => violation.message);
}

const IMPURE = [
  'const now = () => Date.now();',
  'const now = () => new Date();',
  'const now = () => performance.now();',
  'const random = () => Math.random();',
  `const random = () => Math['random']();`,
  'const { random } = Math;',
  'const maths = Math;',
  'const later = (f: () => void) => setTimeout(f, 1);',
  'const environment = () => process.env;',
  'const time = () => globalThis.Date;',
  'const shorthand = () => ({ process });',
  `const code = () => eval('1');`,
  'export async function f() {}',
  'const f = async () => 1;',
  'class C { async m() {} }',
  'const f = (p: { then(): void }) => Promise.resolve(p);',
  `const f = () => import('./x.ts');`,
  'let count = 0;',
  'export let count = 0;',
  'var count = 0;',
  'const cache = new Map<string, string>();',
  'export const list: string[] = [];',
  'const index: Record<string, number> = {};',
  'class C { static count = 0; }',
  `import { readFileSync } from 'node:fs';`,
  `import * as fs from 'fs';`,
  `import 'node:fs';`,
  `const byName = (a: string, b: string) => a.localeCompare(b);`,
  'const where = () => import.meta.url;',
  'const broken = ;',
];

test.each(IMPURE)('core may not hold: %s', (text) => {
  expect(messagesOf('core/a.ts', text)).not.toEqual([]);
});

const PURE = [
  'const floor = (x: number) => Math.floor(x);',
  'export interface Inputs { readonly process: number; Date(): string }',
  'const f = (o: { process: number }) => o.process;',
  'const o = { Date: 1, performance: 2 };',
  '// Date.now() and Math.random() are not used',
  `const text = 'new Date()';`,
  'const f = () => { let i = 0; i += 1; return i; };',
  `const names = new Map([['a', 1]]);`,
  'class C { static readonly limit = 1; }',
  `import type { Hash } from 'node:crypto';`,
];

test.each(PURE)('core may hold: %s', (text) => {
  expect(messagesOf('core/a.ts', text)).toEqual([]);
});

test('only the policy compiler is asynchronous, and only policy hashes', () => {
  const compile = 'export async function compilePolicy() { await Promise.resolve(); }';
  expect(messagesOf('policy/compile.ts', compile)).toEqual([]);
  expect(messagesOf('policy/other.ts', compile)).not.toEqual([]);
  expect(messagesOf('policy/compile.ts', `${compile} const t = Date.now();`)).toEqual([
    'uses Date',
  ]);

  const hash = `import { createHash } from 'node:crypto';`;
  expect(messagesOf('policy/image.ts', hash)).toEqual([]);
  expect(messagesOf('core/digest.ts', hash)).not.toEqual([]);
  const random = `import { createHash, randomBytes } from 'node:crypto';`;
  expect(messagesOf('policy/image.ts', random)).toEqual(['imports randomBytes of node:crypto']);
});

test('arch and tools may do all that', () => {
  const root = plantTree({ 'arch/a.ts': IMPURE[0] ?? '', 'tools/a.ts': IMPURE[0] ?? '' });
  expect(checkPurity(root).checked).toBe(0);
});
