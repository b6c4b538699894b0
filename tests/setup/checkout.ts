/**
 * Owns: small checkouts with the project's real launcher and set-up scripts, one package that is
 * linked from the project, and an `npm` on the PATH that installs it at once, or does worse.
 */

import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '..', '..');
const SCRIPTS = ['bulkhead', 'tools/setup.mjs', 'tools/build.mjs', 'tools/launch'];

/** Logs its call, makes node_modules below --prefix, and links the real packages into it. */
const NPM = `#!/bin/sh
echo "npm says hello on standard output"
while [ $# -gt 0 ]; do
  if [ "$1" = --prefix ]; then prefix=$2; fi
  shift
done
echo run >>"$BULKHEAD_TEST_LOG"
mkdir -p "$prefix/node_modules/binaryen"
if [ -n "$BULKHEAD_TEST_SLOW" ]; then sleep "$BULKHEAD_TEST_SLOW"; fi
if [ -n "$BULKHEAD_TEST_FULL" ]; then
  for file in 1 2 3; do echo "npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device" >&2; done
fi
if [ -n "$BULKHEAD_TEST_FAIL" ]; then echo "npm error no space left" >&2; exit 28; fi
ln -s "${PROJECT}/node_modules/esbuild" "$prefix/node_modules/esbuild"
echo '{"version":"1.0.0"}' >"$prefix/node_modules/binaryen/package.json"
`;

function lockText(note: string): string {
  const manifest = readFileSync(join(PROJECT, 'node_modules/esbuild/package.json'), 'utf8');
  const version = /"version": "([^"]*)"/.exec(manifest)?.[1] ?? '';
  const packages = {
    'node_modules/esbuild': { version },
    'node_modules/binaryen': { version: '1.0.0' },
    'node_modules/of-another-platform': { version: '1.0.0', optional: true },
  };
  return JSON.stringify({ note, packages });
}

export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export class Checkout {
  /** The checkout's folder. There is a space in its path. */
  readonly root: string;
  readonly #bin: string;
  readonly #log: string;

  constructor() {
    const base = mkdtempSync(join(tmpdir(), 'bulkhead-setup-'));
    onTestFinished(() => rmSync(base, { recursive: true, force: true }));
    this.root = join(base, 'a checkout');
    this.#bin = join(base, 'bin');
    this.#log = join(base, 'npm.log');
    chmodSync(base, 0o755);
    for (const script of SCRIPTS) {
      cpSync(join(PROJECT, script), join(this.root, script), { recursive: true });
    }
    this.write('package.json', '{ "type": "module", "version": "1.0.0" }');
    this.writeLock('first');
    this.writeProgram('one');
    mkdirSync(this.#bin);
    writeFileSync(join(this.#bin, 'npm'), NPM, { mode: 0o755 });
  }

  path(name: string): string {
    return join(this.root, name);
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  writeLock(note: string): void {
    this.write('package-lock.json', lockText(note));
  }

  /** The program prints `says` and its arguments, and exits with its last argument or 0. */
  writeProgram(says: string): void {
    const program = `const words: string[] = process.argv.slice(2);
if (words[0] === 'hang') process.kill(process.pid, 'SIGTERM');
console.log([${JSON.stringify(says)}, ...words].join(' '));
process.exitCode = Number(words.at(-1) ?? 0) || 0;
`;
    this.write('tools/cli.ts', program);
  }

  /** How often npm ran. */
  get installs(): number {
    return existsSync(this.#log) ? readFileSync(this.#log, 'utf8').split('\n').length - 1 : 0;
  }

  removeNpm(): void {
    rmSync(join(this.#bin, 'npm'));
  }

  /** Starts a program with the checkout's PATH; `more` is added to its environment. */
  spawn(program: string, args: readonly string[], more: Launch = {}): ChildProcess {
    const path = [this.#bin, dirname(process.execPath), '/usr/bin', '/bin'].join(':');
    const { environment, ...options } = more;
    return spawn(program, args, {
      cwd: '/',
      env: { PATH: path, BULKHEAD_TEST_LOG: this.#log, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    });
  }

  run(program: string, args: readonly string[], more: Launch = {}): Promise<Finished> {
    return finish(this.spawn(program, args, more));
  }

  /** Runs the launcher. */
  bulkhead(args: readonly string[], more: Launch = {}): Promise<Finished> {
    return this.run(this.path('bulkhead'), args, more);
  }
}

interface Launch {
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly uid?: number;
}

/** Collects what a child prints, until it ends. */
export function finish(child: ChildProcess): Promise<Finished> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code, signal) => done({ code, signal, stdout, stderr }));
  });
}
