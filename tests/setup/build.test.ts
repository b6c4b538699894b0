/** That the bundles work with the real packages: what an ES module makes of CommonJS is a trap. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '..', '..');
const BUILD = pathToFileURL(join(PROJECT, 'tools', 'build.mjs')).href;

/** A program of two verbs: one in the fast bundle, and one that only the complete program has. */
const PROGRAM: Readonly<Record<string, string>> = {
  'tools/cli.ts': `import { VERBS } from './verbs/groups/all.ts';
void VERBS[process.argv[2]]().then(({ run }) => run());`,
  'tools/verbs/groups/all.ts': `export const VERBS = {
  check: () => import('../check.ts'),
  compile: () => import('../compile.ts'),
};`,
  'tools/verbs/check.ts': `import { LineCounter, parseDocument } from 'yaml';
export async function run() {
  const errors = parseDocument('a: [', { lineCounter: new LineCounter() }).errors.length;
  const { readFile } = await import('node:fs/promises');
  console.log('check ü', errors, typeof readFile);
}`,
  // The name is one that the bundle's own banner could take from it.
  'tools/verbs/compile.ts': `import { createRequire } from 'node:module';
import { parseDocument } from 'yaml';
export async function run() {
  const { newModelFromString } = await import('casbin');
  const binaryen = await import('binaryen');
  const { url } = import.meta;
  console.log(typeof newModelFromString, typeof binaryen.default.parseText);
  console.log(typeof parseDocument, typeof createRequire(url), process.argv[2]);
}`,
};

function checkout(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'bulkhead build '));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'tools'));
  symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'));
  symlinkSync(join(PROJECT, 'tools', 'launch'), join(root, 'tools', 'launch'));
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

function build(root: string) {
  const code = `(await import(${JSON.stringify(BUILD)})).buildProgram(process.argv[1])`;
  return spawnSync('node', ['--input-type=module', '-e', code, root], { encoding: 'utf8' });
}

function builtCheckout(): string {
  const root = checkout(PROGRAM);
  const built = build(root);
  expect(built, built.stderr).toMatchObject({ status: 0, stdout: '', stderr: '' });
  return root;
}

/** Runs the bundles through the launcher, which may not think of building again. */
function launch(root: string, verb: string) {
  const script = `const fast = require(${JSON.stringify(join(root, 'tools/launch/fast.cjs'))});
const stamp = require(${JSON.stringify(join(root, 'dist/stamp.json'))});
const complete = ${JSON.stringify(pathToFileURL(join(root, 'dist/cli.mjs')).href)};
fast.runFast(${JSON.stringify(join(root, 'dist'))}, stamp.fast, () => import(complete));`;
  const file = join(root, 'launch.cjs');
  writeFileSync(file, script);
  return spawnSync('node', [file, verb], { encoding: 'utf8' });
}

test('bundled packages work, in the complete program and in the fast one', () => {
  const root = builtCheckout();
  const complete = 'function function\nfunction function compile\n';
  for (const [verb, stdout] of [
    ['check', 'check ü 1 function\n'],
    ['compile', complete],
  ] as const) {
    const ran = spawnSync('node', [join(root, 'dist/cli.mjs'), verb], { encoding: 'utf8' });
    expect(ran, ran.stderr).toMatchObject({ status: 0, stdout });
    const fast = launch(root, verb);
    expect(fast, fast.stderr).toMatchObject({ status: 0, stdout });
  }
});

test('lazy modules load only when asked for, and what was built outlives a build', () => {
  const root = builtCheckout();
  expect(readFileSync(join(root, 'dist', 'cli.mjs'), 'utf8')).not.toContain('newEnforcer');
  const built = readdirSync(join(root, 'dist')).filter((name) => /^(chunk|fast)-/.test(name));
  expect(built.filter((name) => name.startsWith('fast-'))).toHaveLength(2);
  expect(built.length).toBeGreaterThan(4);
  const bundle = built.find((name) => /^fast-.*\.cjs$/.test(name)) ?? '';
  expect(readFileSync(join(root, 'dist', bundle), 'utf8')).not.toContain('newEnforcer');
  writeFileSync(join(root, 'tools', 'cli.ts'), 'console.log(2);\n');
  expect(build(root).status).toBe(0);
  expect(readdirSync(join(root, 'dist'))).toEqual(expect.arrayContaining(built));
  expect(readdirSync(join(root, '.bulkhead'))).toEqual([]);
});

test.each([
  ['loads what is not bundled', `await import('binaryen');`, 'a fast verb loads binaryen'],
  ['uses import.meta', 'console.log(import.meta.url);', 'the build failed'],
])('a fast verb that %s does not build', (_name, code, message) => {
  const check = `export async function run() { ${code} }`;
  const ran = build(checkout({ ...PROGRAM, 'tools/verbs/check.ts': check }));
  expect(ran.status).not.toBe(0);
  expect(ran.stderr).toContain(message);
});
