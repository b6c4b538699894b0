/**
 * Owns: the rule that what a document shows is what happens. In a fenced block marked `console`, a
 * line `$ command` is run and the lines below it are what it prints (both streams, as on a
 * terminal). `> ` continues a command. `…` alone stands for any lines, inside a line for any text.
 * A command ends with exit code 0 unless it ends in the comment `# exits N`.
 *
 * Blocks run in order in one copy of the project, each block in one shell, so what a command leaves
 * behind (a file, a variable, `$?`) is there for the next.
 */

import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { GateResult, Violation } from './source.ts';

export interface Step {
  /** What the shell is given. */
  readonly command: string;
  /** Expected lines of output. */
  readonly expected: readonly string[];
  readonly exitCode: number;
  /** The line of the document, from 1, where the command stands. */
  readonly line: number;
}

export interface Block {
  readonly steps: readonly Step[];
  readonly line: number;
}

const BLOCK_TIMEOUT_MS = 120_000;
/** Never copied: made anew, linked, or of no use in a copy. */
const NOT_COPIED = new Set(['.git', '.bulkhead', 'node_modules', 'coverage']);

function readSteps(lines: readonly string[], lineBefore: number): Step[] {
  const steps: { command: string[]; expected: string[]; line: number }[] = [];
  lines.forEach((text, index) => {
    const step = steps.at(-1);
    if (text.startsWith('$ ')) {
      steps.push({ command: [text.slice(2)], expected: [], line: lineBefore + index + 1 });
    } else if (!step) {
      throw new Error(`line ${lineBefore + index + 1}: a console block starts with \`$ command\``);
    } else if (text.startsWith('> ') && step.expected.length === 0) {
      step.command.push(text.slice(2));
    } else {
      step.expected.push(text);
    }
  });
  return steps.map(({ command, expected, line }) => {
    const exitCode = Number(/#\s*exits (\d+)\s*$/.exec(command[0] ?? '')?.[1] ?? 0);
    return { command: command.join('\n'), expected, exitCode, line };
  });
}

/** The console blocks of a Markdown text. Throws when one is not closed or has no command first. */
export function readBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  const lines = markdown.split(/\r?\n/);
  for (let i = 0; i < lines.length; i += 1) {
    const fence = /^(`{3,}|~{3,})\s*(\S*)/.exec(lines[i] ?? '');
    if (!fence) continue;
    const [, mark = '', language] = fence;
    const end = lines.findIndex((text, at) => at > i && text.trimEnd() === mark);
    if (end === -1) throw new Error(`line ${i + 1}: a fenced block that is not closed`);
    if (language === 'console') {
      blocks.push({ steps: readSteps(lines.slice(i + 1, end), i + 1), line: i + 1 });
    }
    i = end;
  }
  return blocks;
}

function lineMatches(expected: string, actual: string): boolean {
  const parts = expected.split('…');
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return actual === expected;
  const last = rest.pop() ?? '';
  if (!actual.startsWith(first) || actual.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of rest) {
    const found = actual.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return actual.endsWith(last) && actual.length - last.length >= at;
}

/**
 * Whether what was printed is what was expected.
 * @returns the first expected line (from 0) that nothing printed matches, or undefined
 */
export function findMismatch(
  expected: readonly string[],
  actual: readonly string[],
): number | undefined {
  // Row by row over the expected lines: how many of the printed ones can be matched so far.
  let reachable = new Set([0]);
  for (const [index, pattern] of expected.entries()) {
    const next = new Set<number>();
    if (pattern.trim() === '…') {
      for (let at = Math.min(...reachable); at <= actual.length; at += 1) next.add(at);
    } else {
      for (const at of reachable) {
        if (at < actual.length && lineMatches(pattern, actual[at] ?? '')) next.add(at + 1);
      }
    }
    if (next.size === 0) return index;
    reachable = next;
  }
  return reachable.has(actual.length) ? undefined : expected.length;
}

interface StepResult {
  readonly lines: readonly string[];
  readonly exitCode: number;
}

/** Ends each command's output in the shell's stream: no program prints this by accident. */
const END = '\u0001end-of-command';

/** Runs a block's commands in one shell. A result is missing where the shell didn't get to. */
async function runBlock(folder: string, block: Block): Promise<StepResult[]> {
  const script = block.steps.map(
    ({ command }) => `${command}\n_s=$?; printf '${END} %d\\n' "$_s"; (exit "$_s")\n`,
  );
  const child = spawn('sh', ['-c', `exec 2>&1\n${script.join('')}`], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: BLOCK_TIMEOUT_MS,
    killSignal: 'SIGKILL',
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  const parts = Buffer.concat(chunks).toString('utf8').split(END);
  return parts.slice(1).map((part, index) => {
    // Every part but the first begins with the exit code of the command before it.
    const before = parts[index] ?? '';
    const text = index === 0 ? before : before.slice(before.indexOf('\n') + 1);
    const lines = text.split('\n').map((line) => line.trimEnd());
    if (lines.at(-1) === '') lines.pop();
    return { lines, exitCode: Number.parseInt(part, 10) };
  });
}

function judge(step: Step, result: StepResult | undefined): string | undefined {
  const shown = `\`$ ${step.command}\``;
  if (!result) return `${shown} did not end`;
  const printed = result.lines.join('\n');
  if (result.exitCode !== step.exitCode) {
    return `${shown} exits ${result.exitCode}, not ${step.exitCode}; it prints:\n${printed}`;
  }
  const expected = step.expected.map((line) => line.trimEnd());
  const mismatch = findMismatch(expected, result.lines);
  if (mismatch === undefined) return undefined;
  const wanted =
    mismatch < expected.length ? `no line for \`${expected[mismatch]}\`` : 'more lines';
  return `${shown} does not print what is shown (${wanted}); it prints:\n${printed}`;
}

/** Runs a document's blocks in `folder` and compares. */
export async function judgeTour(
  file: string,
  markdown: string,
  folder: string,
): Promise<GateResult> {
  const violations: Violation[] = [];
  let checked = 0;
  for (const block of readBlocks(markdown)) {
    const results = await runBlock(folder, block);
    block.steps.forEach((step, index) => {
      checked += 1;
      const message = judge(step, results[index]);
      if (message) violations.push({ file, line: step.line, message });
    });
  }
  return { checked, unit: 'commands', violations };
}

/**
 * Copies the project at `root` to a new folder where commands may do what they like; its packages
 * are linked, not copied. The caller removes it.
 */
export function copyProject(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'bulkhead tour '));
  for (const name of readdirSync(root)) {
    if (NOT_COPIED.has(name)) continue;
    cpSync(join(root, name), join(copy, name), {
      recursive: true,
      preserveTimestamps: true,
      filter: (path) => basename(path) !== 'node_modules',
    });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Runs the tour of README.md in a copy of the project at `root`. */
export async function checkTour(root: string): Promise<GateResult> {
  const markdown = readFileSync(join(root, 'README.md'), 'utf8');
  const copy = copyProject(root);
  try {
    // What the first command would say about building is no part of the tour.
    await judgeTour('README.md', '```console\n$ node tools/setup.mjs\n```', copy);
    return await judgeTour('README.md', markdown, copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
