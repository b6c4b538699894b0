/**
 * Owns: what becomes of tools/cli.ts: two bundles. The complete program is ES modules that load
 * what a verb needs when it is called. The fast one is a single script (see fast.cjs) for the verbs
 * that people wait for; the others it hands over.
 * Must not know: where bundles stay, and who runs them.
 */

import { createRequire, isBuiltin } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { SetupError } from './install.mjs';

/** Left in node_modules: too big to bundle (104 MB), and loaded only to instrument a new guest. */
export const EXTERNAL = ['binaryen'];

/** The same sources as `yaml` gives Node, but as ES modules: smaller, and faster to load. */
const YAML_MODULES = 'node_modules/yaml/browser/dist/index.js';

/**
 * Bundled CommonJS packages ask for Node's modules by `require`, which ES modules lack. The name of
 * what makes it must be one that no bundled module imports.
 */
const REQUIRE =
  "import{createRequire as requireOfThisChunk}from'node:module';" +
  'const require=requireOfThisChunk(import.meta.url);';

/** The verbs in the fast bundle. They can't use `import.meta`, nor load what is not bundled. */
const FAST_VERBS = ['check', 'explain', 'matrix', 'ops'];

/** What fast.cjs calls. The last name is for the verbs that are left out. */
const FAST_FUNCTION = '(function(module,exports,require,runComplete){';

/** In place of a verb that is left out. What it waits for never comes: the other bundle ends it. */
const LEFT_OUT = 'export function run(){runComplete();return new Promise(()=>{});}';

/**
 * Replaces the modules of the verbs that are not in the fast bundle.
 * @param leftOut gets the names of those verbs, which their modules have
 */
const leaveOut = (leftOut) => ({
  name: 'leave-out',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/\w+\.ts$/ }, ({ kind, importer, path }) => {
      const isVerb = kind === 'dynamic-import' && basename(dirname(importer)) === 'groups';
      if (!isVerb || FAST_VERBS.includes(basename(path, '.ts'))) return undefined;
      leftOut.add(basename(path, '.ts').replaceAll('_', '-'));
      return { path, namespace: 'left-out' };
    });
    build.onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: LEFT_OUT }));
  },
});

function complete(common) {
  return {
    ...common,
    entryPoints: [{ in: 'tools/cli.ts', out: 'cli' }],
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunk-[hash]',
    splitting: true,
    format: 'esm',
    banner: { js: REQUIRE },
  };
}

function fast(common, leftOut) {
  return {
    ...common,
    entryPoints: [{ in: 'tools/cli.ts', out: 'fast' }],
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    charset: 'ascii',
    banner: { js: FAST_FUNCTION },
    footer: { js: '})' },
    // A script of its own can't `import`; Node's modules come by `require`.
    supported: { 'dynamic-import': false },
    logOverride: { 'empty-import-meta': 'error' },
    plugins: [leaveOut(leftOut)],
  };
}

/** The project's own files that went into a bundle, by path from the root. */
function sourcesOf({ inputs }) {
  return Object.keys(inputs).filter((path) => !/^[\w-]+:|(?:^|\/)node_modules\//.test(path));
}

/**
 * Writes cli.mjs with its chunks, and fast.cjs.
 * @param root the checkout's folder; packages are installed
 * @param outdir a folder that nobody else uses
 * @returns the paths of the sources of each bundle, and the verbs that the fast one hands over
 * @throws SetupError when the sources don't build; esbuild has said why on standard error
 */
export async function bundle(root, outdir) {
  const { build, stop } = createRequire(join(root, 'package.json'))('esbuild');
  const common = {
    absWorkingDir: root,
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: EXTERNAL,
    alias: { yaml: join(root, YAML_MODULES) },
    minifyWhitespace: true,
    legalComments: 'eof',
    logLevel: 'error',
    metafile: true,
  };
  try {
    const ofComplete = await build(complete(common));
    const leftOut = new Set();
    const ofFast = await build(fast(common, leftOut));
    const imports = Object.values(ofFast.metafile.outputs).flatMap((output) => output.imports);
    const loaded = imports.find(({ external, path }) => external && !isBuiltin(path));
    if (loaded) throw new SetupError(`the build failed: a fast verb loads ${loaded.path}`);
    return {
      complete: sourcesOf(ofComplete.metafile),
      fast: sourcesOf(ofFast.metafile),
      leftOut: [...leftOut],
    };
  } catch (error) {
    if (error.errors) throw new SetupError('the build failed; see above');
    throw error;
  } finally {
    await stop();
  }
}
