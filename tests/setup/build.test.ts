/** That the bundle works with the real packages: what an ES module makes of CommonJS is a trap. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '..', '..');
const BUILD = pathToFileURL(join(PROJECT, 'tools', 'build.mjs')).href;

const PROGRAM = `import { LineCounter, parseDocument } from 'yaml';
const errors = parseDocument('a: [', { lineCounter: new LineCounter() }).errors.length;
const { newModelFromString } = await import('casbin');
const binaryen = await import('binaryen');
console.log(errors, typeof newModelFromString, typeof binaryen.default.parseText);
`;

function build(root: string): void {
  const code = `(await import(${JSON.stringify(BUILD)})).buildProgram(process.argv[1])`;
  const built = spawnSync('node', ['--input-type=module', '-e', code, root], { encoding: 'utf8' });
  expect(built, built.stderr).toMatchObject({ status: 0, stdout: '' });
}

test('bundled packages work, lazy ones load only when asked for, and chunks outlive a build', () => {
  const root = mkdtempSync(join(tmpdir(), 'bulkhead build '));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'tools'));
  symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(root, 'tools', 'cli.ts'), PROGRAM);
  build(root);
  const ran = spawnSync('node', [join(root, 'dist', 'cli.mjs')], { encoding: 'utf8' });
  expect(ran, ran.stderr).toMatchObject({ status: 0, stdout: '1 function function\n' });

  const entry = readFileSync(join(root, 'dist', 'cli.mjs'), 'utf8');
  expect(entry).not.toContain('newEnforcer');
  const chunks = readdirSync(join(root, 'dist')).filter((name) => name.startsWith('chunk-'));
  expect(chunks.length).toBeGreaterThan(0);
  writeFileSync(join(root, 'tools', 'cli.ts'), 'console.log(2);\n');
  build(root);
  expect(readdirSync(join(root, 'dist'))).toEqual(expect.arrayContaining(chunks));
  expect(readdirSync(join(root, '.bulkhead'))).toEqual([]);
});
