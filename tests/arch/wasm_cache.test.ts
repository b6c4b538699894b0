/** The cache of instrumented modules: what it saves, and what it does not believe. */

import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BINARYEN_VERSION } from '../../arch/wasm/instrument_version.ts';
import { WasmBackend } from '../../arch/wasm/backend.ts';
import { defaultCacheDirectory, ModuleCache } from '../../arch/wasm/module_cache.ts';
import { guestStart } from './wat.ts';

const IMAGE = guestStart('(i32.const 41)');
const KEY = 'ab'.repeat(32);
const CONTENT = new Uint8Array([1, 2, 3, 4, 5]);

let root = '';
let directory = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bulkhead-cache-'));
  directory = join(root, 'nested', 'cache');
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function runImage(image = IMAGE): Promise<unknown> {
  const backend = new WasmBackend({ cacheDirectory: directory });
  return (await backend.create({ image, pagesMax: 100 })).run(() => 0, 1000, 0);
}

async function onlyFile(): Promise<string> {
  const files = await readdir(directory);
  expect(files.length).toBe(1);
  return join(directory, files[0]);
}

describe('the module cache', () => {
  it('gives back what was written, in files and a directory of the user alone', async () => {
    const cache = new ModuleCache(directory);
    expect(await cache.read(KEY)).toBeUndefined();
    await cache.write(KEY, CONTENT);
    expect(await cache.read(KEY)).toEqual(CONTENT);
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
    expect((await stat(await onlyFile())).mode & 0o777).toBe(0o600);
  });

  it('does not believe a file that was cut short, edited or renamed', async () => {
    const cache = new ModuleCache(directory);
    await cache.write(KEY, CONTENT);
    const path = await onlyFile();
    const file = await readFile(path);
    for (let at = 0; at < file.length; at++) {
      await writeFile(path, file.subarray(0, at));
      expect(await cache.read(KEY)).toBeUndefined();
      const edited = Buffer.from(file);
      edited[at] ^= 1;
      await writeFile(path, edited);
      expect(await cache.read(KEY)).toBeUndefined();
    }
    const other = 'cd'.repeat(32);
    await writeFile(join(directory, `${other}.wasm`), file);
    expect(await cache.read(other)).toBeUndefined();
    await writeFile(path, file);
    expect(await cache.read(KEY)).toEqual(CONTENT);
  });

  it('is not used where others may write', async () => {
    const cache = new ModuleCache(directory);
    await cache.write(KEY, CONTENT);
    await chmod(directory, 0o777);
    expect(await cache.read(KEY)).toBeUndefined();
    await cache.write('cd'.repeat(32), CONTENT);
    expect(await readdir(directory)).toEqual([`${KEY}.wasm`]);
  });

  it('never fails: a directory that cannot be made is an empty cache', async () => {
    await writeFile(join(root, 'file'), '');
    const cache = new ModuleCache(join(root, 'file', 'cache'));
    await cache.write(KEY, CONTENT);
    expect(await cache.read(KEY)).toBeUndefined();
  });

  it('is where the XDG convention says, unless that is no absolute path', () => {
    expect(defaultCacheDirectory({ XDG_CACHE_HOME: '/var/x' })).toBe('/var/x/bulkhead');
    const fallback = defaultCacheDirectory({});
    expect(fallback).toMatch(/\/\.cache\/bulkhead$/);
    expect(defaultCacheDirectory({ XDG_CACHE_HOME: 'relative' })).toBe(fallback);
  });
});

describe('the backend with a cache', () => {
  const finished = { kind: 'finished', code: 41 };

  it('runs the same from the cache, and repairs a damaged one', async () => {
    expect(await runImage()).toEqual(finished);
    const path = await onlyFile();
    const good = await readFile(path);
    expect(await runImage()).toEqual(finished);
    await writeFile(path, good.subarray(0, good.length - 1));
    expect(await runImage()).toEqual(finished);
    expect((await readFile(path)).equals(good)).toBe(true);
  });

  it('checks the quota of a module it has cached', async () => {
    await runImage();
    const backend = new WasmBackend({ cacheDirectory: directory });
    await expect(backend.create({ image: IMAGE, pagesMax: 31 })).rejects.toThrow(/quota of 31/);
    expect((await backend.create({ image: IMAGE, pagesMax: 32 })).memory().length).toBe(131072);
  });

  it('keeps nothing of a module it refused', async () => {
    await expect(runImage(new Uint8Array(9))).rejects.toThrow(/not a valid/);
    await expect(readdir(directory)).rejects.toThrow(/ENOENT/);
  });

  it('makes the same code from the same image', async () => {
    const digests = [];
    for (const name of ['first', 'second']) {
      directory = join(root, name);
      await runImage();
      digests.push(
        createHash('sha256')
          .update(await readFile(await onlyFile()))
          .digest('hex'),
      );
    }
    expect(digests[0]).toBe(digests[1]);
  });

  it('names the version of Binaryen that is installed', () => {
    const installed: unknown = createRequire(import.meta.url)('binaryen/package.json');
    expect(installed).toMatchObject({ version: BINARYEN_VERSION });
  });
});
