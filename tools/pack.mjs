/**
 * Owns: lib/, what the package carries instead of the sources: the library and the program as ES
 * modules, and the types. Run by `npm pack` (as `prepack`). Packages stay imports, so that those
 * who install this one get their fixes.
 * INVARIANT: lib/ is made from nothing each time, and holds no file of an earlier one.
 */

import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = resolve(fileURLToPath(import.meta.url), '..', '..');
const LIB = join(ROOT, 'lib');

const TYPES = [
  '--ignoreConfig --declaration --emitDeclarationOnly --rootDir . --outDir lib/types',
  '--target es2023 --module nodenext --moduleResolution nodenext --strict --types node',
  '--exactOptionalPropertyTypes --allowImportingTsExtensions --resolveJsonModule --skipLibCheck',
]
  .join(' ')
  .split(' ');

rmSync(LIB, { recursive: true, force: true });
await build({
  absWorkingDir: ROOT,
  entryPoints: [
    { in: 'tools/cli.ts', out: 'cli' },
    { in: 'tools/index.ts', out: 'index' },
  ],
  outdir: LIB,
  chunkNames: 'chunk-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
});
const program = join(LIB, 'bulkhead.js');
writeFileSync(program, "#!/usr/bin/env node\nimport './cli.js';\n");
chmodSync(program, 0o755);

const compiler = join(ROOT, 'node_modules', '.bin', 'tsc');
const made = spawnSync(compiler, ['tools/index.ts', ...TYPES], { cwd: ROOT, stdio: 'inherit' });
if (made.status !== 0) throw new Error('the types could not be made; see above');
// Declarations name sources; those who read them look for what was made of these.
for (const name of readdirSync(join(LIB, 'types'), { recursive: true })) {
  if (!name.endsWith('.d.ts')) continue;
  const path = join(LIB, 'types', name);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/(from '\.[^']*)\.ts'/g, "$1.js'"));
}
