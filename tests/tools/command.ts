/**
 * Owns: running the command line in tests: in this process with a terminal that remembers, which is
 * fast, or as the real program, which is real.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '../../tools/program.ts';
import type { Terminal } from '../../tools/terminal.ts';
import { painterFor } from '../../tools/text/colour.ts';

export const PROJECT = resolve(import.meta.dirname, '..', '..');
export const PROGRAM = join(PROJECT, 'bulkhead');
export const SEED = (name: string): string => join(PROJECT, 'seeds', 'policies', `${name}.yaml`);
export const TWO_BANKS = SEED('two_banks');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Setting {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly isTerminal?: boolean;
  /** Where standard output is not what standard error is. */
  readonly outIsTerminal?: boolean;
  readonly columns?: number;
  /** What progress is timed by. */
  readonly now?: () => number;
}

/** Runs a command line in this process. */
export async function command(argv: readonly string[], setting: Setting = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const { input = '', environment = {}, isTerminal = false, columns = 100 } = setting;
  const { outIsTerminal = isTerminal } = setting;
  const terminal: Terminal = {
    out: (text) => (out += typeof text === 'string' ? text : Buffer.from(text).toString('latin1')),
    err: (text) => (err += text),
    columns,
    outIsTerminal,
    errIsTerminal: isTerminal,
    environment,
    outPainter: (wish) => painterFor(wish, outIsTerminal, environment),
    errPainter: (wish) => painterFor(wish, isTerminal, environment),
    async *input() {
      yield Buffer.from(input);
    },
    inputIsDirectory: () => false,
    flushed: () => Promise.resolve(),
    failed: false,
  };
  const code = await main(argv, terminal, setting.now);
  return { code, out, err };
}

/** Makes sure that the bundle belongs to the sources; quick when it does. */
export function buildOnce(): void {
  const built = spawnSync('node', ['tools/setup.mjs'], { cwd: PROJECT, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
}

/** Runs the real program. */
export function bulkhead(argv: readonly string[], input: string | Uint8Array = ''): Ran {
  const ran = spawnSync(PROGRAM, argv, { input, encoding: 'utf8', timeout: 100_000 });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** Runs a line of shell in which `bulkhead` is the real program. */
export function shell(line: string, cwd: string): Ran {
  const define = 'bulkhead() { "$PROGRAM" "$@"; }; set -o pipefail; ';
  const env = { ...process.env, PROGRAM };
  const ran = spawnSync('bash', ['-c', define + line], { cwd, env, encoding: 'utf8' });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** A folder with these files, gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead cli '));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** The JSON that a command printed. */
export function parsed(ran: Ran): unknown {
  return JSON.parse(ran.out);
}

/** What a command printed as JSON about one policy of those that it was given. */
export function told(ran: Ran, policy = 0): unknown {
  return at(parsed(ran), 'policies', policy);
}

/** What stands at a path of keys and indices in some JSON; undefined where nothing does. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined,
    value,
  );
}

/** The list at a path in some JSON. */
export function listAt(value: unknown, ...path: (string | number)[]): readonly unknown[] {
  const list: unknown = at(value, ...path);
  if (!Array.isArray(list)) throw new Error(`no list at ${path.join('.')}`);
  return list;
}
