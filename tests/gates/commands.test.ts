/** Every gate that is another program, and the gate command itself, each with a planted violation. */

import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { GATES } from '../../tools/gates/all.ts';
import type { GateName } from '../../tools/gates/all.ts';
import { runProgram } from '../../tools/gates/outcome.ts';
import type { Finished } from '../../tools/gates/outcome.ts';
import { plantTree } from './tree.ts';

const PROJECT = resolve(import.meta.dirname, '..', '..');
const HEAD = '/** Owns: a thing in the tests. Must not know: any other thing at all. */\n\n';
const USED = 'export const used = (): void => {};\n';
const CONFIGURATION = ['.oxlintrc.json', '.prettierrc.json', '.prettierignore', 'knip.json'];

/** A tree with the project's own configuration and packages. */
function plantProject(files: Readonly<Record<string, string>>): string {
  const root = plantTree({ 'package.json': '{\n  "type": "module"\n}\n', ...files });
  for (const name of [...CONFIGURATION, 'tsconfig.json']) {
    cpSync(join(PROJECT, name), join(root, name));
  }
  symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'));
  return root;
}

function gateCommand(root: string, name: string): Promise<Finished> {
  return runProgram(PROJECT, 'tsx', [join('tools', 'gate.ts'), '--root', root, name]);
}

const PROGRAM = {
  'tools/cli.ts': `import { used } from './b.ts';\n\nused();\n`,
  'tools/b.ts': USED,
};

/** What a gate needs to find beside the planted file. */
const NEEDED: Partial<Record<GateName, Readonly<Record<string, string>>>> = {
  types: PROGRAM,
  tour: { 'tools/setup.mjs': '' },
  unused: PROGRAM,
};

const PLANTED: [GateName, string, string, string, RegExp][] = [
  [
    'types',
    'core/a.ts',
    'export const x: number = 1;\n',
    `export const x: number = '';\n`,
    /TS2322/,
  ],
  [
    'lint',
    'core/a.ts',
    'export const x = 1;\n',
    'export const f = (x: any) => x == 1;\n',
    /eqeqeq/,
  ],
  [
    'lint',
    'core/a.ts',
    'export const x = 1;\n',
    'export function f(g: () => Promise<void>): void {\n  g();\n}\n',
    /no-floating-promises/,
  ],
  ['format', 'core/a.ts', 'export const x = 1;\n', 'export const x  = 1\n', /core\/a\.ts/],
  ['layers', 'core/a.ts', 'export {};\n', `import '../arch/a.ts';\n`, /core may not import/],
  ['purity', 'core/a.ts', 'export {};\n', 'export const t = () => Date.now();\n', /uses Date/],
  ['casts', 'core/a.ts', 'export {};\n', 'export const x = 1 as unknown;\n', /a cast outside/],
  ['tidy', 'core/a.ts', `${HEAD}export {};\n`, 'export {};\n', /does not open/],
  ['tour', 'README.md', '```console\n$ true\n```\n', '```console\n$ false\n```\n', /exits 1/],
  ['generated', 'tools/generate_x.ts', 'export {};\n', 'process.exitCode = 1;\n', /exits 1/],
  ['unused', 'tools/b.ts', USED, `${USED}export const forgotten = 1;\n`, /forgotten/],
];

test.each(PLANTED)('%s finds what is planted in %s', async (name, file, good, bad, expected) => {
  const clean = plantProject({ ...NEEDED[name], [file]: good });
  expect(await GATES[name](clean)).toMatchObject({ passed: true, details: '' });
  writeFileSync(join(clean, file), bad);
  const { passed, details } = await GATES[name](clean);
  expect(details).toMatch(expected);
  expect(passed).toBe(false);
});

test.each(['types', 'lint', 'layers', 'purity', 'casts', 'tidy', 'generated'] as const)(
  '%s fails when there is nothing to look at',
  async (name) => {
    expect(await GATES[name](plantProject({}))).toMatchObject({ passed: false });
  },
);

test('the command exits 1 when a gate fails, and 2 when there is no such gate', async () => {
  const root = plantProject({ 'core/a.ts': 'export {};\n' });
  expect(await gateCommand(root, 'purity')).toMatchObject({ code: 0 });
  const failed = await gateCommand(root, 'tour');
  expect(failed.code).toBe(1);
  expect(failed.output).toMatch(/gates: 0 passed, 1 failed/);
  expect(await gateCommand(root, 'luck')).toMatchObject({ code: 2 });
});
