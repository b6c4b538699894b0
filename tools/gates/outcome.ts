/**
 * Owns: how a gate's findings become a verdict, and how a gate that is another program is run.
 * INVARIANT: a gate that looked at nothing has failed: a check that can pass on nothing is none.
 */

import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import type { GateResult } from './source.ts';

export interface Outcome {
  readonly passed: boolean;
  /** What was looked at, in a few words. */
  readonly summary: string;
  /** What is wrong, for people; empty when nothing is. */
  readonly details: string;
}

/** The verdict on what a gate found. */
export function verdict({ checked, unit, violations }: GateResult): Outcome {
  if (checked === 0) {
    return { passed: false, summary: `0 ${unit}`, details: `there are no ${unit} to check` };
  }
  const lines = violations.map(({ file, line, message }) => `${file}:${line}: ${message}`);
  const count = violations.length === 0 ? '' : `, ${violations.length} violations`;
  const summary = `${checked} ${unit}${count}`;
  return { passed: violations.length === 0, summary, details: lines.join('\n') };
}

export interface Finished {
  /** Exit code, or 128 when a signal ended it, or 127 when it couldn't be started. */
  readonly code: number;
  /** Standard output and standard error, as they came. */
  readonly output: string;
}

/** Runs a program of node_modules/.bin, or of the PATH, in `root`. */
export function runProgram(root: string, program: string, args: string[]): Promise<Finished> {
  const path = [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PATH: path, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => {
      resolve({ code: code ?? 128, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

/**
 * The verdict of a program that checks.
 * @param proof what its output must show beside exit code 0: that it looked at anything
 */
export async function runCommand(
  root: string,
  program: string,
  args: string[],
  proof?: RegExp,
): Promise<Outcome> {
  const { code, output } = await runProgram(root, program, args);
  const summary = [program, ...args].join(' ');
  if (code === 0 && (proof === undefined || proof.test(output))) {
    return { passed: true, summary, details: '' };
  }
  const why = code === 0 ? 'it does not say that it looked at anything' : `exit code ${code}`;
  return { passed: false, summary: `${summary}: ${why}`, details: output.trim() };
}
