import { existsSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { chmodSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Checkout, finish } from './checkout.ts';

const NOBODY = 65_534;

async function untilThere(path: string): Promise<void> {
  for (let tries = 0; !existsSync(path); tries += 1) {
    if (tries > 500) throw new Error(`${path} never came`);
    await sleep(10);
  }
}

/** A checkout that was set up. */
async function readyCheckout(): Promise<Checkout> {
  const checkout = new Checkout();
  expect(await checkout.bulkhead(['0'])).toMatchObject({ code: 0 });
  return checkout;
}

test('the first use sets up, with its progress on standard error; the next is quiet', async () => {
  const checkout = new Checkout();
  const first = await checkout.bulkhead(['check', 'a b', '3']);
  expect(first).toMatchObject({ code: 3, stdout: 'one check a b 3\n' });
  expect(first.stderr).toContain('installing packages');
  expect(first.stderr).toContain('npm says hello');
  expect(existsSync(checkout.path('.bulkhead/setup.lock'))).toBe(false);
  expect(readdirSync(checkout.path('.bulkhead'))).toEqual([]);

  const second = await checkout.bulkhead(['check', '0']);
  expect(second).toMatchObject({ code: 0, stdout: 'one check 0\n', stderr: '' });
  expect(checkout.installs).toBe(1);
});

test('the launcher works through links, from anywhere, and hands signals on', async () => {
  const checkout = await readyCheckout();
  symlinkSync('bulkhead', checkout.path('relative link'));
  symlinkSync(checkout.path('relative link'), checkout.path('absolute link'));
  const linked = await checkout.run(checkout.path('absolute link'), ['4']);
  expect(linked).toMatchObject({ code: 4, stdout: 'one 4\n', stderr: '' });
  const named = await checkout.run('sh', ['bulkhead', '5'], { cwd: checkout.root });
  expect(named).toMatchObject({ code: 5, stdout: 'one 5\n', stderr: '' });
  expect(await checkout.bulkhead(['hang'])).toMatchObject({ code: null, signal: 'SIGTERM' });
});

test('a changed source is built again, without installing', async () => {
  const checkout = await readyCheckout();
  checkout.writeProgram('two');
  expect((await checkout.bulkhead(['0'])).stdout).toBe('two 0\n');
  checkout.write('policy/new.ts', `export const says = 'three';\n`);
  expect(await checkout.bulkhead(['0'])).toMatchObject({ stdout: 'two 0\n', stderr: '' });
  checkout.write('tools/cli.ts', `import { says } from '../policy/new.ts';\nconsole.log(says);\n`);
  expect((await checkout.bulkhead(['0'])).stderr).toContain('building');
  expect(await checkout.bulkhead(['0'])).toMatchObject({ stdout: 'three\n', stderr: '' });
  checkout.write('policy/new.ts', `export const says = 'four!';\n`);
  expect((await checkout.bulkhead(['0'])).stdout).toBe('four!\n');
  rmSync(checkout.path('policy/new.ts'));
  expect(await checkout.bulkhead(['0'])).toMatchObject({ code: 2, stdout: '' });
  expect(checkout.installs).toBe(1);
});

test('a changed lock file installs again', async () => {
  const checkout = await readyCheckout();
  checkout.writeLock('second');
  expect(await checkout.bulkhead(['0'])).toMatchObject({ code: 0, stdout: 'one 0\n' });
  expect(checkout.installs).toBe(2);
});

test('what does not build is an error, and is tried again', async () => {
  const checkout = await readyCheckout();
  checkout.write('tools/cli.ts', 'const = ;');
  const broken = await checkout.bulkhead(['0']);
  expect(broken).toMatchObject({ code: 2, stdout: '' });
  expect(broken.stderr).toContain('the build failed');
  checkout.writeProgram('three');
  expect((await checkout.bulkhead(['0'])).stdout).toBe('three 0\n');
});

const DAMAGES: [string, (checkout: Checkout) => void][] = [
  ['an empty stamp', (c) => truncateSync(c.path('dist/stamp.json'))],
  ['half a stamp', (c) => truncateSync(c.path('dist/stamp.json'), 40)],
  ['no stamp', (c) => rmSync(c.path('dist/stamp.json'))],
  ['half a program', (c) => truncateSync(c.path('dist/cli.mjs'), 40)],
  ['no program', (c) => rmSync(c.path('dist/cli.mjs'))],
  ['no packages', (c) => rmSync(c.path('node_modules'), { recursive: true })],
  ['an empty install stamp', (c) => writeFileSync(c.path('node_modules/.bulkhead_stamp.json'), '')],
  ['a package less', (c) => rmSync(c.path('node_modules/binaryen'), { recursive: true })],
  ['a package of another version', (c) => c.write('node_modules/binaryen/package.json', '{}')],
];

test.each(DAMAGES)('%s is repaired', async (_name, damage) => {
  const checkout = await readyCheckout();
  damage(checkout);
  expect(await checkout.run('node', [checkout.path('tools/setup.mjs')])).toMatchObject({ code: 0 });
  expect(await checkout.bulkhead(['0'])).toMatchObject({ code: 0, stdout: 'one 0\n', stderr: '' });
});

test('a set-up killed while npm works is repeated, and its npm does no harm', async () => {
  const checkout = new Checkout();
  const environment = { BULKHEAD_TEST_SLOW: '1' };
  const child = checkout.spawn(checkout.path('bulkhead'), ['0'], { environment });
  const killed = finish(child);
  await untilThere(checkout.path(`.bulkhead/install-${child.pid}/node_modules`));
  child.kill('SIGKILL');

  const repeated = await checkout.bulkhead(['0']);
  expect(repeated).toMatchObject({ code: 0, stdout: 'one 0\n' });
  expect(repeated.stderr).toContain('interrupted');
  expect(checkout.installs).toBe(2);
  expect(await killed).toMatchObject({ signal: 'SIGKILL' });
  // Until the orphaned npm, too, came to its end.
  await sleep(1_000);
  expect(await checkout.bulkhead(['0'])).toMatchObject({ code: 0, stdout: 'one 0\n', stderr: '' });
});

test('a set-up that is told to stop takes its npm along and leaves no lock', async () => {
  const checkout = new Checkout();
  const environment = { BULKHEAD_TEST_SLOW: '1' };
  const child = checkout.spawn(checkout.path('bulkhead'), ['0'], { environment });
  const stopped = finish(child);
  await untilThere(checkout.path(`.bulkhead/install-${child.pid}/node_modules`));
  child.kill('SIGTERM');
  expect(await stopped).toMatchObject({ code: 143, stdout: '' });
  expect(existsSync(checkout.path('.bulkhead/setup.lock'))).toBe(false);
});

const STALE_LOCKS: [string, (path: string) => void][] = [
  ['of a dead process', (path) => symlinkSync(`${hostname()} ${deadProcess()} 1`, path)],
  ['of a process whose number is used again', (path) => symlinkSync(`${hostname()} 1 0`, path)],
  ['that names nobody', (path) => symlinkSync('nonsense', path)],
  ['that is a file', (path) => writeFileSync(path, '')],
];

function deadProcess(): number {
  return spawnSync('true').pid;
}

test.each(STALE_LOCKS)('a lock %s is taken over', async (_name, leave) => {
  const checkout = new Checkout();
  checkout.write('.bulkhead/keep', '');
  leave(checkout.path('.bulkhead/setup.lock'));
  expect(await checkout.bulkhead(['0'])).toMatchObject({ code: 0, stdout: 'one 0\n' });
});

test('of several at once one sets up and the others wait, and say so', async () => {
  const checkout = new Checkout();
  const environment = { BULKHEAD_TEST_SLOW: '0.3' };
  const all = await Promise.all(
    ['1', '2', '3'].map((name) => checkout.bulkhead([name], { environment })),
  );
  expect(all.map(({ code, stdout }) => [code, stdout])).toEqual([
    [1, 'one 1\n'],
    [2, 'one 2\n'],
    [3, 'one 3\n'],
  ]);
  const waited = all.filter(({ stderr }) => stderr.includes('waiting for another set-up'));
  expect(waited).toHaveLength(2);
  expect(checkout.installs).toBe(1);
});

test('a disk that was full is noticed, though npm says that all is well', async () => {
  const checkout = new Checkout();
  const full = await checkout.bulkhead(['0'], { environment: { BULKHEAD_TEST_FULL: '1' } });
  expect(full).toMatchObject({ code: 2, stdout: '' });
  expect(full.stderr.match(/ENOSPC/g)).toHaveLength(1);
  expect(full.stderr).toContain('is the disk full?');
  expect(existsSync(checkout.path('node_modules'))).toBe(false);
  expect(await checkout.bulkhead(['0'])).toMatchObject({ code: 0, stdout: 'one 0\n' });
});

test('no npm, and an npm that fails, are explained', async () => {
  const checkout = new Checkout();
  const environment = { BULKHEAD_TEST_FAIL: '1' };
  const failed = await checkout.bulkhead(['0'], { environment });
  expect(failed).toMatchObject({ code: 2, stdout: '' });
  expect(failed.stderr).toContain('npm ci failed with exit code 28');
  expect(existsSync(checkout.path('node_modules'))).toBe(false);

  checkout.removeNpm();
  const path = { PATH: [join(process.execPath, '..'), '/bin'].join(':') };
  const hasNpm = spawnSync('npm', ['--version'], { env: path }).error === undefined;
  const without = await checkout.bulkhead(['0'], {
    environment: hasNpm ? onlyNode(checkout) : path,
  });
  expect(without).toMatchObject({ code: 2, stdout: '' });
  expect(without.stderr).toContain('npm is needed');
});

/** A PATH with node and a shell's few tools, where the system's own would have an npm. */
function onlyNode(checkout: Checkout): Record<string, string> {
  checkout.write('only/keep', '');
  for (const tool of ['sh', 'readlink']) symlinkSync(`/bin/${tool}`, checkout.path(`only/${tool}`));
  symlinkSync(process.execPath, checkout.path('only/node'));
  return { PATH: checkout.path('only') };
}

test('a checkout that nobody may write to runs when it is ready, and else says why not', async () => {
  const ready = await readyCheckout();
  const fresh = new Checkout();
  // Root may write anywhere, so root's tests run these as somebody else.
  const more = process.getuid?.() === 0 ? { uid: NOBODY } : {};
  chmodSync(fresh.root, 0o555);
  chmodSync(ready.root, 0o555);
  try {
    expect(await ready.bulkhead(['6'], more)).toMatchObject({ code: 6, stdout: 'one 6\n' });
    const refused = await fresh.bulkhead(['0'], more);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('cannot write to');
  } finally {
    chmodSync(fresh.root, 0o755);
    chmodSync(ready.root, 0o755);
  }
});

test('an installed package, without sources, just runs', async () => {
  const checkout = await readyCheckout();
  rmSync(checkout.path('tools/cli.ts'));
  rmSync(checkout.path('package-lock.json'));
  rmSync(checkout.path('dist/stamp.json'));
  expect(await checkout.bulkhead(['7'])).toMatchObject({ code: 7, stdout: 'one 7\n', stderr: '' });
});

test('an old Node, and none, are told from a broken program', async () => {
  const checkout = new Checkout();
  const main = checkout.path('tools/launch/main.cjs');
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '14.21.3' } });`;
  const old = await checkout.run('node', ['-e', `${pretend} require(${JSON.stringify(main)})`]);
  expect(old).toMatchObject({ code: 2, stdout: '' });
  expect(old.stderr).toContain('Node.js 20 or later is needed; this is 14.21.3');
  // What a Node of ten years ago would not parse: arrows, templates, const, trailing commas.
  const text = readFileSync(main, 'utf8').replace(/\/\*[^]*?\*\//g, '');
  expect(text).not.toMatch(/=>|`|\b(?:const|let|class|import)\b|,\s*\)/);

  const none = await checkout.bulkhead(['0'], { environment: { PATH: '/nowhere' } });
  expect(none).toMatchObject({ code: 2, stdout: '' });
  expect(none.stderr).toContain('no `node` on the PATH');
});
