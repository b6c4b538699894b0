/**
 * The package that others install: packed as `npm publish` would, unpacked beside the packages that
 * it says it needs and no others, and used by the example project in seeds/library.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'bulkhead package '));
const example = join(folder, 'example');
const installed = join(example, 'node_modules', 'bulkhead');
let tarball = '';

function run(program: string, argv: readonly string[], cwd: string) {
  return spawnSync(program, argv, { cwd, encoding: 'utf8', timeout: 100_000 });
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dependencies?: object }>>;
}

function isLock(value: unknown): value is Lock {
  return typeof value === 'object' && value !== null && 'packages' in value;
}

/** Where npm put the packages that this one needs to run, and those that they need. */
function runtimePackages(): ReadonlySet<string> {
  const lock: unknown = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8'));
  if (!isLock(lock)) throw new Error('no lock file');
  const found = new Set<string>();
  const add = (path: string): void => {
    for (const name of Object.keys(lock.packages[path].dependencies ?? {})) {
      const own = `${path === '' ? '' : `${path}/`}node_modules/${name}`;
      const place = own in lock.packages ? own : `node_modules/${name}`;
      if (found.has(place)) continue;
      found.add(place);
      add(place);
    }
  };
  add('');
  return found;
}

function link(path: string): void {
  const place = join(example, path);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(PROJECT, path), place);
}

beforeAll(() => {
  const packed = run('npm', ['pack', '--silent', '--pack-destination', folder], PROJECT);
  if (packed.status !== 0) throw new Error(packed.stderr);
  tarball = join(folder, packed.stdout.trim().split('\n').at(-1) ?? '');
  cpSync(join(PROJECT, 'seeds', 'library'), example, { recursive: true });
  mkdirSync(installed, { recursive: true });
  const unpacked = run('tar', ['xzf', tarball, '-C', installed, '--strip-components=1'], folder);
  if (unpacked.status !== 0) throw new Error(unpacked.stderr);
  for (const path of runtimePackages()) if (path.split('node_modules').length === 2) link(path);
  link('node_modules/@types/node');
  link('node_modules/undici-types');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('publint finds nothing', async () => {
  const bytes = readFileSync(tarball);
  const { buffer, byteOffset, byteLength } = bytes;
  const content = buffer.slice(byteOffset, byteOffset + byteLength);
  const { messages } = await publint({
    strict: true,
    pack: { tarball: content },
  });
  expect(messages).toEqual([]);
});

test('it carries no tests, no sources, no maps and nothing of this machine', () => {
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
  expect(files).toContain(join('lib', 'index.js'));
  expect(files).toContain('LICENSE');
  const others = files.filter((name) => /\.map$|\.test\.|(?<!\.d)\.ts$|node_modules/.test(name));
  expect(others).toEqual([]);
  for (const name of files.filter((each) => /\.(?:js|ts|json|md)$/.test(each))) {
    expect(readFileSync(join(installed, name), 'utf8'), name).not.toContain(PROJECT);
  }
});

describe('the example project', () => {
  test('compiles against the types and tells who may send to whom', () => {
    const compiler = join(PROJECT, 'node_modules', '.bin', 'tsc');
    const compiled = run(compiler, ['-p', '.'], example);
    expect(compiled.stdout + compiled.stderr).toBe('');
    const policy = join(installed, 'seeds', 'policies', 'two_banks.yaml');
    const ran = run('node', ['ask_policy.js', policy], example);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toContain('A-Bank → Audit: permit (');
    expect(ran.stdout).toContain('Audit → A-Bank: deny (');
    writeFileSync(join(example, 'broken.yaml'), 'bulkhead: 1\n');
    const broken = run('node', ['ask_policy.js', 'broken.yaml'], example);
    expect(broken).toMatchObject({ status: 1, stderr: '' });
    expect(broken.stdout).toContain('broken.yaml:1:1: error: ');
  });

  test('nothing happens on import', () => {
    const script = [
      'const before = [Object.keys(globalThis).length, process.eventNames().length];',
      "const library = await import('bulkhead');",
      'const after = [Object.keys(globalThis).length, process.eventNames().length];',
      'console.log(JSON.stringify([before, after, process.exitCode ?? null]));',
      'console.log(Object.keys(library).length > 5);',
    ].join('\n');
    const ran = run('node', ['--input-type=module', '-e', script], example);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    const [first = '', second] = ran.stdout.split('\n');
    const told: unknown = JSON.parse(first);
    expect(told).toEqual([expect.anything(), Reflect.get(Object(told), 0), null]);
    expect(second).toBe('true');
  });

  test('the program runs from the package', () => {
    const program = join(installed, 'lib', 'bulkhead.js');
    const ran = run(program, ['check', join(installed, 'seeds', 'policies', '*.yaml')], example);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^passed: 0 errors, 0 warnings in \d+ files\n$/);
  });
});
