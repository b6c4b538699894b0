/**
 * Owns: dist/: the two bundles of the program (see launch/bundle.mjs), the code that V8 made of the
 * fast one, and the stamp that says what belongs together.
 *
 * What is written carries its content's hash, and is put in place before the entry that names it,
 * the stamp last, each by a rename: whoever starts meanwhile gets the old program or the new one,
 * and one that is running keeps finding its chunks.
 * INVARIANT: the stamp says how the sources were before they were read.
 */

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXTERNAL, bundle } from './launch/bundle.mjs';
import { FLAGS, codeKey, digestOf, identityOf } from './launch/fast.cjs';
import { STAMP, hostKey, surveySources } from './launch/freshness.cjs';
import { INSTALL_STAMP, SetupError, WORK_FOLDER } from './launch/install.mjs';

/** What makes bundles, and so belongs to the sources of each. */
const MAKERS =
  /^(?:package\.json|package-lock\.json|tools\/(?:build|setup)\.mjs|tools\/launch\/.*)$/;

/** What is run once, so that its code is there: what most commands do, and more than one policy. */
const RUN_AHEAD = {
  verb: 'check',
  policies: ['two_banks', 'home_client', 'multi_level'].map(
    (name) => `seeds/policies/${name}.yaml`,
  ),
};
const RUN_AHEAD_MS = 30_000;

/** What an earlier build left stays this long, for programs that still run and load lazily. */
const OLD_OUTPUT_MS = 3_600_000;
const HASHED = /^(?:chunk|fast)-/;

/** The trait of a file that came while the bundle was made: none that a file can have. */
const UNSEEN = [-1, -1];

function removeOldOutputs(dist, current) {
  for (const name of readdirSync(dist)) {
    const path = join(dist, name);
    if (current.has(name) || !HASHED.test(name)) continue;
    if (Date.now() - statSync(path).mtimeMs > OLD_OUTPUT_MS) rmSync(path, { force: true });
  }
}

/** Has V8 compile the fast bundle, in a Node like those that will run it. False: it could not. */
function compileAhead(root, file, output, flags) {
  const policies = RUN_AHEAD.policies.filter((path) => existsSync(join(root, path)));
  const here = dirname(fileURLToPath(import.meta.url));
  const script = join(here, 'launch', 'compile_ahead.cjs');
  const operands = [script, file, output, RUN_AHEAD.verb, ...policies];
  const child = spawn(process.execPath, [...flags, ...operands], {
    cwd: root,
    // Options of this process's user would make code that V8 refuses everywhere else.
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: 'ignore',
    timeout: RUN_AHEAD_MS,
  });
  return new Promise((done) => {
    child.on('error', () => done(false));
    child.on('exit', (_code, signal) => done(signal === null && existsSync(output)));
  });
}

/**
 * The code of the fast bundle for this Node, as the stamp has it. Empty where none could be made:
 * the program runs all the same, only later.
 */
async function placeCode(root, fresh, path, name) {
  const output = join(fresh, 'code');
  // A Node that doesn't know the options refuses to start with them.
  for (const flags of [FLAGS, []]) {
    if (!(await compileAhead(root, path, output, flags))) continue;
    const sha256 = digestOf(readFileSync(output));
    const code = join(dirname(path), `${name}-${sha256.slice(0, 16)}.code`);
    renameSync(output, code);
    return { [codeKey()]: { file: basename(code), sha256, identity: identityOf(code), flags } };
  }
  return {};
}

/** Puts the fast bundle under its final name. The result is for the stamp. */
async function placeFast(root, fresh, dist) {
  const bundled = join(fresh, 'fast.cjs');
  const bytes = readFileSync(bundled);
  if (bytes.some((byte) => byte > 0x7f)) {
    throw new SetupError('the build failed: the fast bundle is not pure ASCII');
  }
  const name = `fast-${digestOf(bytes).slice(0, 16)}`;
  const file = `${name}.cjs`;
  renameSync(bundled, join(dist, file));
  const outputs = { [`dist/${file}`]: bytes.length };
  return { file, codes: await placeCode(root, fresh, join(dist, file), name), outputs };
}

/** Puts the complete program in place. The result is for the stamp. */
function placeComplete(fresh, dist) {
  const outputs = { [INSTALL_STAMP]: null };
  for (const name of EXTERNAL) outputs[`node_modules/${name}/package.json`] = null;
  const chunks = readdirSync(fresh).filter((name) => name.startsWith('chunk-'));
  for (const name of [...chunks, 'cli.mjs']) {
    outputs[`dist/${name}`] = statSync(join(fresh, name)).size;
    renameSync(join(fresh, name), join(dist, name));
  }
  return { outputs };
}

/**
 * Makes dist/ of tools/cli.ts and all that it imports.
 * @param root the checkout's folder; packages are installed
 * @throws SetupError when the sources don't build; esbuild has said why on standard error
 */
export async function buildProgram(root) {
  const survey = surveySources(root);
  const makers = [...survey.keys()].filter((path) => MAKERS.test(path));
  const traits = (paths) =>
    Object.fromEntries([...makers, ...paths].map((path) => [path, survey.get(path) ?? UNSEEN]));
  const dist = join(root, 'dist');
  const fresh = join(root, WORK_FOLDER, `build-${process.pid}`);
  mkdirSync(dist, { recursive: true });
  try {
    const sources = await bundle(root, fresh);
    const placed = await placeFast(root, fresh, dist);
    const { leftOut } = sources;
    const fast = { ...placed, leftOut, sources: traits(sources.fast) };
    const complete = { ...placeComplete(fresh, dist), sources: traits(sources.complete) };
    const stamp = join(fresh, 'stamp.json');
    writeFileSync(stamp, JSON.stringify({ host: hostKey(), fast, complete }));
    renameSync(stamp, join(root, STAMP));
    const codes = Object.values(fast.codes).map((code) => code.file);
    const outputs = Object.keys(complete.outputs).map((path) => basename(path));
    removeOldOutputs(dist, new Set([...outputs, fast.file, ...codes]));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
