/**
 * That making a guest of a hostile module holds nobody up: deadline, memory, nothing left behind,
 * in the bundle as from sources; and that a cached module needs none of it.
 */

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ImageError } from '../../arch/backend.ts';
import { WasmBackend } from '../../arch/wasm/backend.ts';
import { Instrumenter } from '../../arch/wasm/instrumenter.ts';
import { guestModule, guestStart } from './wat.ts';

const PROJECT = resolve(import.meta.dirname, '..', '..');
const LIMITS = { timeoutMs: 30_000, memoryBytes: 2 ** 30 };
const SMALL = guestStart('(i32.const 41)');
/** Half a thousand locals live at a thousand and more calls: seconds of work, in few bytes. */
const hostile = (calls: number): Uint8Array =>
  guestModule(`
  (func (export "start") (param i32) (result i32) ${'(local i32)'.repeat(500)}
    ${Array.from({ length: calls }, (_, at) => `(local.set ${(at * 7) % 500} (call 1 (local.get ${at % 500})))`).join('')}
    (i32.const 0))`);
const HOSTILE = hostile(2500);
const MORE_HOSTILE = hostile(10_000);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('a hostile module', () => {
  it('is refused at its deadline, while others go on', async () => {
    const instrumentation = { timeoutMs: 700 };
    const backend = new WasmBackend({ cacheDirectory: null, instrumentation });
    let turns = 0;
    const pulse = setInterval(() => turns++, 10);
    const began = performance.now();
    const refused = backend.create({ image: HOSTILE, pagesMax: 100 });
    await expect(refused).rejects.toThrow(ImageError);
    await expect(refused).rejects.toThrow(/takes longer than 700 ms/);
    clearInterval(pulse);
    expect(performance.now() - began).toBeLessThan(3000);
    expect(turns).toBeGreaterThan(20);
  });

  it('is refused when it takes more memory than it may', async () => {
    const instrumenter = new Instrumenter({ ...LIMITS, memoryBytes: 20 * 2 ** 20 });
    const refused = instrumenter.instrument(HOSTILE);
    await expect(refused).rejects.toThrow(ImageError);
    await expect(refused).rejects.toThrow(/takes more than 20971520 bytes of memory/);
  });

  it('leaves the next one its thread, its time and its code', async () => {
    const began = performance.now();
    const expected = sha256(await new Instrumenter(LIMITS).instrument(SMALL));
    // Time enough for a small one, however busy the machine, and never for a hostile one.
    const timeoutMs = Math.min(15_000, Math.max(2000, 2 * (performance.now() - began)));
    const instrumenter = new Instrumenter({ ...LIMITS, timeoutMs });
    const both = [1, 2].map(() => instrumenter.instrument(MORE_HOSTILE).catch(() => 'refused'));
    expect(await Promise.all(both)).toEqual(['refused', 'refused']);
    // It may have become busier; but not for ever.
    const wait = { timeout: 60_000, interval: 0 };
    const next = await vi.waitFor(() => instrumenter.instrument(SMALL), wait);
    expect(sha256(next)).toBe(expected);
  });
});

describe('a thread that is used again', () => {
  it('makes the same code as a new one', async () => {
    const images = [SMALL, guestStart('(unreachable)'), guestStart('(memory.size)')];
    const fresh: string[] = [];
    for (const image of images) {
      fresh.push(sha256(await new Instrumenter(LIMITS).instrument(image)));
    }
    const instrumenter = new Instrumenter(LIMITS);
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 1, 1],
    ]) {
      for (const at of order) {
        expect(sha256(await instrumenter.instrument(images[at]))).toBe(fresh[at]);
        await expect(instrumenter.instrument(new Uint8Array(9))).rejects.toThrow(/not a valid/);
      }
    }
  });
});

describe('the bundled program', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'bulkhead thread '));
    mkdirSync(join(root, 'tools', 'groups'), { recursive: true });
    for (const name of ['node_modules', 'arch', 'core']) {
      symlinkSync(join(PROJECT, name), join(root, name));
    }
    writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
    // As the program does it: what needs a chunk of its own is loaded by a verb.
    const sources = {
      'cli.ts': `import { load } from './groups/all.ts'; void load().then(({ run }) => run());`,
      'groups/all.ts': `export const load = () => import('../probe.ts');`,
      'probe.ts': `import { readFileSync } from 'node:fs';
        import { WasmBackend } from '../arch/wasm/backend.ts';
        export async function run() {
          const [image, cacheDirectory] = process.argv.slice(2);
          const backend = new WasmBackend({ cacheDirectory });
          const config = { image: readFileSync(image), pagesMax: 100 };
          const [guest] = await Promise.all([backend.create(config), backend.create(config)]);
          const threads = process.moduleLoadList.includes('NativeModule worker_threads');
          console.log(JSON.stringify({ ...guest.run(() => 0, 1000, 0), threads }));
        }`,
    };
    for (const [name, text] of Object.entries(sources)) {
      writeFileSync(join(root, 'tools', name), text);
    }
    const build = pathToFileURL(join(PROJECT, 'tools', 'build.mjs')).href;
    const code = `await (await import(${JSON.stringify(build)})).buildProgram(process.argv[1])`;
    const built = spawnSync('node', ['--input-type=module', '-e', code, root], {
      encoding: 'utf8',
    });
    expect(built, built.stderr).toMatchObject({ status: 0 });
    writeFileSync(join(root, 'small.wasm'), SMALL);
    writeFileSync(join(root, 'hostile.wasm'), HOSTILE);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const start = (image: string, cache: string) =>
    spawn('node', [join(root, 'dist', 'cli.mjs'), join(root, image), join(root, cache)], {
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const run = async (image: string, cache: string): Promise<string> => {
    const child = start(image, cache);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await new Promise((done) => child.on('close', done));
    return output.trim();
  };
  const ran = (threads: boolean): string => JSON.stringify({ kind: 'finished', code: 41, threads });

  it('instruments in a thread, in two processes at once, after one was killed', async () => {
    const killed = start('hostile.wasm', 'cache');
    await new Promise((done) => setTimeout(done, 600));
    killed.kill('SIGKILL');
    const both = await Promise.all([run('small.wasm', 'cache'), run('small.wasm', 'cache')]);
    expect(both).toEqual([ran(true), ran(true)]);
    expect(readdirSync(join(root, 'cache')).length).toBe(1);
  });

  it('starts no thread and loads no Binaryen for a cached module', async () => {
    await run('small.wasm', 'warm');
    rmSync(join(root, 'node_modules'));
    expect(await run('small.wasm', 'warm')).toBe(ran(false));
    // Without the cache it would have been needed, which is told as what it is.
    expect(await run('small.wasm', 'cold')).toMatch(/Cannot find package 'binaryen'/);
  });
});
