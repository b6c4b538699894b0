/**
 * Owns: dist/, the program bundled for starting fast. Chunks carry their content's hash, and are
 * put in place before the entry that names them, the stamp last, each by a rename: whoever starts
 * meanwhile gets the old program or the new one, and one that is running keeps finding its chunks.
 * INVARIANT: the stamp holds the fingerprint taken before the sources were read.
 */

import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { STAMP, fingerprint } from './launch/freshness.cjs';
import { INSTALL_STAMP, SetupError, WORK_FOLDER } from './launch/install.mjs';

/** Left in node_modules: too big to bundle (104 MB), and loaded only to instrument a new guest. */
const EXTERNAL = ['binaryen'];

/** The same sources as `yaml` gives Node, but as ES modules: smaller, and faster to load. */
const YAML_MODULES = 'node_modules/yaml/browser/dist/index.js';

/** Bundled CommonJS packages ask for Node's modules by `require`, which ES modules lack. */
const REQUIRE =
  "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/** Chunks of an earlier build stay this long, for programs that still run and load lazily. */
const OLD_CHUNK_MS = 3_600_000;

function removeOldChunks(dist, current) {
  for (const name of readdirSync(dist)) {
    const path = join(dist, name);
    if (current.has(name) || !name.startsWith('chunk-')) continue;
    if (Date.now() - statSync(path).mtimeMs > OLD_CHUNK_MS) rmSync(path, { force: true });
  }
}

async function bundle(root, outdir) {
  const { build, stop } = createRequire(join(root, 'package.json'))('esbuild');
  try {
    await build({
      absWorkingDir: root,
      entryPoints: [{ in: 'tools/cli.ts', out: 'cli' }],
      outdir,
      outExtension: { '.js': '.mjs' },
      chunkNames: 'chunk-[hash]',
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      external: EXTERNAL,
      alias: { yaml: join(root, YAML_MODULES) },
      banner: { js: REQUIRE },
      minifyWhitespace: true,
      legalComments: 'eof',
      logLevel: 'error',
    });
  } catch (error) {
    if (error.errors) throw new SetupError('the build failed; see above');
    throw error;
  } finally {
    await stop();
  }
}

/**
 * Bundles tools/cli.ts into dist/cli.mjs and its chunks.
 * @param root the checkout's folder; packages are installed
 * @throws SetupError when the sources don't build; esbuild has said why on standard error
 */
export async function buildProgram(root) {
  const sources = fingerprint(root);
  const dist = join(root, 'dist');
  const fresh = join(root, WORK_FOLDER, `build-${process.pid}`);
  mkdirSync(dist, { recursive: true });
  try {
    await bundle(root, fresh);
    const names = readdirSync(fresh).filter((name) => name !== 'cli.mjs');
    const files = { [INSTALL_STAMP]: null };
    for (const name of EXTERNAL) files[join('node_modules', name, 'package.json')] = null;
    for (const name of [...names, 'cli.mjs']) {
      files[join('dist', name)] = statSync(join(fresh, name)).size;
      renameSync(join(fresh, name), join(dist, name));
    }
    const stamp = join(fresh, 'stamp.json');
    writeFileSync(stamp, JSON.stringify({ fingerprint: sources, files }));
    renameSync(stamp, join(root, STAMP));
    removeOldChunks(dist, new Set(names));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
