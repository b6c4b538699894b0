import { expect, test } from 'vitest';
import { checkLayers } from '../../tools/gates/layers.ts';
import { verdict } from '../../tools/gates/outcome.ts';
import { plantTree } from './tree.ts';

function violationsOf(file: string, text: string): string[] {
  const { violations } = checkLayers(plantTree({ [file]: text }));
  return violations.map((violation) => `${violation.line}: ${violation.message}`);
}

const FORBIDDEN: [string, string][] = [
  ['core/abi/a.ts', `import { x } from '../columns.ts';`],
  ['core/abi/a.ts', `import { x } from '../../policy/model.ts';`],
  ['policy/a.ts', `import { x } from '../enforcement/query.ts';`],
  ['policy/a.ts', `import type { X } from '../core/columns.ts';`],
  ['enforcement/a.ts', `export { x } from '../core/columns.ts';`],
  ['enforcement/a.ts', `export * from '../core/columns.ts';`],
  ['enforcement/a.ts', `type X = import('../core/columns.ts').X;`],
  ['enforcement/a.ts', `import x = require('../core/columns.ts');`],
  ['core/a.ts', `const x = () => import('../arch/backend.ts');`],
  ['core/a.ts', 'const x = () => import(`../arch/backend.ts`);'],
  ['core/a.ts', `/// <reference path="../arch/backend.ts" />`],
  ['core/a.ts', `const x = require('../arch/backend.ts');`],
  ['core/a.ts', `const x = import.meta.resolve('../arch/backend.ts');`],
  ['core/a.ts', `const x = (name: string) => import(name);`],
  ['core/a.ts', `import { x } from '../core/../tools/cli.ts';`],
  ['core/a.ts', `import { x } from '/etc/passwd';`],
  ['core/a.ts', `import { x } from '../../elsewhere/x.ts';`],
  ['core/a.ts', `import { x } from '#arch';`],
  ['core/a.ts', `import { x } from 'yaml';`],
  ['enforcement/a.ts', `import { x } from 'casbin';`],
  ['arch/a.ts', `import { x } from '../core/columns.ts';`],
  ['arch/a.ts', `import type { X } from '../policy/model.ts';`],
  ['proofs/a.ts', `import { x } from '../arch/backend.ts';`],
  ['tools/a.ts', `import { x } from '../tests/gates/tree.ts';`],
  ['seeds/guests/a/index.ts', `import { x } from '../../../core/abi/numbers.ts';`],
  ['seeds/guests/a/index.ts', `import { x } from 'casbin';`],
  ['core/a.ts', `import { mint } from '../enforcement/permit.ts';`],
  ['core/a.ts', `export * from '../enforcement/permit.ts';`],
  ['core/a.ts', `import '../enforcement/permit.ts';`],
  ['core/a.ts', `import { type Permit, mint } from '../enforcement/permit.ts';`],
  ['tests/core/a.test.ts', `import { mint } from '../../enforcement/permit.ts';`],
  ['core/a.ts', `import { from`],
];

test.each(FORBIDDEN)('%s may not hold: %s', (file, text) => {
  expect(violationsOf(file, text)).toHaveLength(1);
});

const ALLOWED: [string, string][] = [
  ['core/abi/a.ts', `import { x } from './struct.ts';`],
  ['policy/a.ts', `import { x } from '../core/abi/struct.ts'; import { parse } from 'yaml';`],
  ['enforcement/monitor.ts', `import { mint } from './permit.ts';`],
  ['core/state.ts', `import { redeem } from '../enforcement/permit.ts';`],
  ['core/a.ts', `import type { Permit } from '../enforcement/permit.ts';`],
  ['core/a.ts', `import { type Permit } from '../enforcement/permit.ts';`],
  ['tests/enforcement/permit.test.ts', `import { mint } from '../../enforcement/permit.ts';`],
  ['arch/a.ts', `import { step } from '../core/machine.ts'; import b from 'binaryen';`],
  ['arch/a.ts', `import { x } from '../core/abi/struct.ts';`],
  ['tools/a.ts', `import { x } from '../proofs/x.ts'; import y from '../package.json';`],
  ['tests/a.test.ts', `import { x } from '../tools/gates/source.ts'; const y = (n) => import(n);`],
  ['policy/a.ts', `// import { x } from '../core/columns.ts';\n/* import('../arch/x.ts') */`],
  [
    'policy/a.ts',
    'const text = "import { x } from \'../core/columns.ts\'"; const r = /import("x")/;',
  ],
  ['seeds/guests/a/index.ts', `@inline\nexport function x(): i32 { return 1; }`],
];

test.each(ALLOWED)('%s may hold: %s', (file, text) => {
  expect(violationsOf(file, text)).toEqual([]);
});

test('a violation names its file, its line and both layers', () => {
  const root = plantTree({ 'policy/a.ts': `\n\nimport { x } from '../core/x.ts';\n` });
  expect(checkLayers(root).violations).toEqual([
    { file: 'policy/a.ts', line: 3, message: 'policy may not import from core (core/x.ts)' },
  ]);
});

test('a tree without modules does not pass', () => {
  expect(verdict(checkLayers(plantTree({ 'README.md': '' }))).passed).toBe(false);
});
