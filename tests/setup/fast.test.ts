/** That compiled code is used where it can be trusted, and that nothing goes wrong where not. */

import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Checkout } from './checkout.ts';

/** Loaded first, it says on standard error what became of the compiled code. */
const WITNESS = `const vm = require('node:vm');
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    const fate = options.cachedData && (this.cachedDataRejected ? 'refused' : 'used');
    process.stderr.write('code: ' + (fate ?? 'none') + '\\n');
  }
};
`;

async function readyCheckout(): Promise<Checkout> {
  const checkout = new Checkout();
  expect(await checkout.bulkhead(['0'])).toMatchObject({ code: 0, stdout: 'one 0\n' });
  checkout.write('witness.cjs', WITNESS);
  return checkout;
}

/** What became of the code; the program did its work whatever that was. */
async function fate(checkout: Checkout, options = ''): Promise<string> {
  const witness = `--require=${JSON.stringify(checkout.path('witness.cjs'))}`;
  const environment = { NODE_OPTIONS: `${witness} ${options}` };
  const ran = await checkout.bulkhead(['a', '5'], { environment });
  expect(ran, ran.stderr).toMatchObject({ code: 5, stdout: 'one a 5\n' });
  return ran.stderr.trim();
}

/** The one file in dist/ that ends so. */
function output(checkout: Checkout, ending: string): string {
  const names = readdirSync(checkout.path('dist')).filter((name) => name.endsWith(ending));
  expect(names).toHaveLength(1);
  return checkout.path(`dist/${names[0]}`);
}

function changeByte(file: string): void {
  const bytes = readFileSync(file);
  bytes[bytes.length >>> 1] ^= 1;
  writeFileSync(file, bytes);
}

const DAMAGES: readonly (readonly [string, (file: string) => void])[] = [
  ['one byte is another', changeByte],
  ['it is cut off', (file) => truncateSync(file, 1000)],
  ['it is empty', (file) => truncateSync(file)],
  ['it is longer', (file) => writeFileSync(file, 'x', { flag: 'a' })],
  ['it is gone', (file) => rmSync(file)],
  ['it is a folder', (file) => mkdirSync(file)],
];

test('code is used, also when its file was touched or copied, and ignored when damaged', async () => {
  const checkout = await readyCheckout();
  expect(await fate(checkout)).toBe('code: used');
  const file = output(checkout, '.code');
  utimesSync(file, 1, 1);
  expect(await fate(checkout)).toBe('code: used');
  const sound = readFileSync(file);
  for (const [name, damage] of DAMAGES) {
    rmSync(file);
    if (name !== 'it is a folder') writeFileSync(file, sound);
    damage(file);
    expect(await fate(checkout), name).toBe('code: none');
    if (name === 'it is gone') writeFileSync(file, sound);
  }
  rmSync(file, { recursive: true });
  writeFileSync(file, sound);
  expect(await fate(checkout)).toBe('code: used');
});

test('code of another Node is ignored, and code made under other options is refused', async () => {
  const checkout = await readyCheckout();
  expect(await fate(checkout, '--stack-trace-limit=7')).toBe('code: refused');
  const text = readFileSync(checkout.path('dist/stamp.json'), 'utf8');
  const stamp = JSON.parse(text) as { fast: { codes: Record<string, unknown> } };
  const [key, code] = Object.entries(stamp.fast.codes)[0];
  expect(key).toBe(`${process.version} ${process.arch}`);
  for (const other of [`v20.0.0 ${process.arch}`, `${process.version} riscv64`, '']) {
    const fast = { ...stamp.fast, codes: { [other]: code } };
    checkout.write('dist/stamp.json', JSON.stringify({ ...stamp, fast }));
    expect(await fate(checkout), other).toBe('code: none');
  }
});

test('a stamp of another shape, or a lost bundle: the complete program runs', async () => {
  const checkout = await readyCheckout();
  // Without sources there is nothing to build from: what is there has to do.
  rmSync(checkout.path('tools/cli.ts'));
  expect(await fate(checkout)).toBe('code: used');
  rmSync(output(checkout, '.cjs'));
  expect(await fate(checkout)).toBe('');
  for (const text of ['', '[]', '{}', '{"fast":null}', 'null']) {
    checkout.write('dist/stamp.json', text);
    expect(await fate(checkout), text).toBe('');
  }
});

test('a verb that the fast bundle leaves out is handed over, with its exit code', async () => {
  const checkout = new Checkout();
  checkout.write('tools/verbs/groups/a.ts', `export const load = () => import('../slow.ts');\n`);
  checkout.write(
    'tools/verbs/slow.ts',
    `export async function run() {
  await new Promise((done) => setTimeout(done, 20));
  console.log('slow', import.meta.url.endsWith('.mjs'), ...process.argv.slice(2));
  return 6;
}
`,
  );
  checkout.write(
    'tools/cli.ts',
    `import { load } from './verbs/groups/a.ts';
process.exitCode = 2;
void load().then(({ run }) => run()).then((code) => (process.exitCode = code));
`,
  );
  const ran = await checkout.bulkhead(['a b', '--', '-c']);
  expect(ran, ran.stderr).toMatchObject({ code: 6, stdout: 'slow true a b -- -c\n' });
  expect(await checkout.bulkhead(['a'])).toMatchObject({ code: 6, stderr: '' });

  const slow = readFileSync(checkout.path('tools/verbs/slow.ts'), 'utf8');
  checkout.write('tools/verbs/slow.ts', slow.replace('slow', 'slower'));
  const built = await checkout.bulkhead(['b']);
  expect(built).toMatchObject({ code: 6, stdout: 'slower true b\n' });
  expect(built.stderr).toContain('building');
  checkout.write('tools/verbs/slow.ts', 'const = ;');
  expect(await checkout.bulkhead(['a'])).toMatchObject({ code: 2, stdout: '' });

  rmSync(checkout.path('tools/cli.ts'));
  rmSync(checkout.path('dist/cli.mjs'));
  const lost = await checkout.bulkhead(['a']);
  expect(lost).toMatchObject({ code: 2, stdout: '' });
  expect(lost.stderr).toContain('cli.mjs');
});
