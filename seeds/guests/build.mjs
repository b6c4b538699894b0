/**
 * Owns: compiling the guests: every folder here with an `index.ts` becomes `<folder>.wasm` beside
 * it, to be committed.
 *
 *   node build.mjs [FOLDER…]     compiles
 *   node build.mjs --check       compares with what is committed, byte for byte; exits 1 if it differs
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const here = dirname(fileURLToPath(import.meta.url));

/** No heap, no import but the hypercall: a guest that aborts traps. */
const OPTIONS = [
  ...['--runtime', 'stub', '-O2', '--noAssert', '--use', 'abort='],
  ...['--disable', 'reference-types', '--disable', 'multi-value'],
];

async function compile(name) {
  let binary;
  const { error, stderr } = await asc.main(
    [`${name}/index.ts`, '--outFile', `${name}.wasm`, '--baseDir', here, ...OPTIONS],
    {
      readFile: (file, base) => {
        const path = join(base, file);
        return existsSync(path) ? readFileSync(path, 'utf8') : null;
      },
      writeFile: (_file, contents) => {
        binary = contents;
      },
      listFiles: () => [],
    },
  );
  if (error !== null || binary === undefined) {
    throw new Error(`${name}: ${stderr.toString()}${error ?? 'nothing was written'}`);
  }
  return Buffer.from(binary);
}

const words = process.argv.slice(2);
const check = words.includes('--check');
const chosen = words.filter((word) => word !== '--check');
const names = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(here, entry.name, 'index.ts')))
  .map((entry) => entry.name)
  .filter((name) => name !== 'sdk' && (chosen.length === 0 || chosen.includes(name)))
  .sort();

if (names.length === 0 || chosen.some((name) => !names.includes(name))) {
  console.error(`no such guest: ${chosen.join(', ')}`);
  process.exit(2);
}
let stale = 0;
for (const name of names) {
  const path = join(here, `${name}.wasm`);
  const built = await compile(name);
  if (!check) {
    writeFileSync(path, built);
    console.log(`${name}.wasm: ${built.length} bytes`);
  } else if (!existsSync(path) || !readFileSync(path).equals(built)) {
    console.error(`${name}.wasm is not what ${name}/index.ts compiles to: run node build.mjs`);
    stale++;
  }
}
process.exitCode = stale > 0 ? 1 : 0;
