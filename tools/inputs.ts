/**
 * Owns: the policies that a command line names: files, standard input, and patterns that stand for
 * files. One bad file among many is told, and the others are still worked on.
 * Must not know: what a verb does with a policy.
 */

import { existsSync, statSync } from 'node:fs';
import type { PolicyReading } from '../policy/read.ts';
import { STANDARD_INPUT } from './files.ts';
import { filesMatching, isPattern } from './glob.ts';
import { isUnknownVersion, readPolicyFile, soundOrTold } from './policy_file.ts';
import type { SoundPolicy } from './policy_file.ts';
import { progressOf } from './progress.ts';
import type { Progress } from './progress.ts';
import { neutralise, toJson } from './text/escape.ts';
import { UserError } from './user_error.ts';
import { EXIT } from './verbs/verb.ts';
import type { Invocation } from './verbs/verb.ts';

/** More files than anybody means to name at once. */
const FILES_MAX = 10_000;

function matches(pattern: string): readonly string[] {
  // A file of just this name is meant as it stands.
  if (!isPattern(pattern) || existsSync(pattern)) return [pattern];
  const found = filesMatching(pattern, FILES_MAX + 1);
  if (found.length > FILES_MAX) throw new UserError(`${pattern} matches over ${FILES_MAX} files`);
  if (found.length > 0) return found;
  throw new UserError(`${pattern} matches no file`);
}

export interface Inputs {
  readonly paths: readonly string[];
  /** What is wrong with the others, to be told. */
  readonly faults: readonly { readonly operand: string; readonly fault: UserError }[];
}

/**
 * The files that operands name, each once, patterns in the order of their matches' names.
 * @throws UserError where standard input is named twice
 */
export function expandOperands(operands: readonly string[]): Inputs {
  if (operands.filter((path) => path === STANDARD_INPUT).length > 1) {
    throw new UserError('standard input can be read only once, and `-` is given twice');
  }
  const paths = new Set<string>();
  const faults: { operand: string; fault: UserError }[] = [];
  for (const operand of operands) {
    try {
      for (const path of matches(operand)) paths.add(path);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      faults.push({ operand, fault: error });
    }
  }
  return { paths: [...paths], faults };
}

const TEST_FILE = /\.test\.ya?ml$/;

/** A file of tests among several files belongs to a policy, and is none. */
const isTestAmong = (operands: readonly string[], path: string): boolean =>
  TEST_FILE.test(path) && (operands.length > 1 || operands[0] !== path);

/** Tells what is wrong with a file, and that the others are worked on. */
function tellFault({ terminal }: Invocation, error: UserError): void {
  terminal.err(`bulkhead: ${neutralise(error.message)}\n`);
  if (error.hint !== undefined) terminal.err(`  ${neutralise(error.hint)}\n`);
}

/** The worst of some exit codes. */
export const worst = (...codes: readonly number[]): number => Math.max(EXIT.clean, ...codes);

/**
 * Does some work with every file that the operands name. What makes a file unusable is told on
 * standard error and makes the exit code 2 in the end.
 */
export async function forEachFile(
  invocation: Invocation,
  work: (path: string) => Promise<number>,
  listener?: FaultListener,
): Promise<number> {
  const { paths, faults } = expandOperands(invocation.operands);
  let exitCode: number = EXIT.clean;
  const tell = (path: string, fault: UserError): void => {
    tellFault(invocation, fault);
    listener?.addUnread(path, fault.message);
    exitCode = EXIT.unable;
  };
  for (const { operand, fault } of faults) tell(operand, fault);
  for (const path of paths) {
    try {
      exitCode = worst(exitCode, await work(path));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      tell(path, error);
    }
  }
  return exitCode;
}

/** A policy of so many bytes takes a second or more to read alone. */
const LONG_WORK_BYTES = 256 * 1024;

/** Says on a terminal that a large file is being worked on; ends with what is returned. */
function announceLarge(invocation: Invocation, path: string): Progress {
  const progress = progressOf(invocation);
  const size = path === STANDARD_INPUT ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  if (size >= LONG_WORK_BYTES) progress.announce(`working on ${path}`);
  return progress;
}

/** What a verb found out about one policy. */
export interface Outcome {
  readonly exitCode: number;
  /** What `--format json` prints. */
  readonly json?: Readonly<Record<string, unknown>>;
  /** What is printed otherwise, newline included. */
  readonly text?: string;
}

/**
 * Works on every policy that the operands name and prints what comes of it: in text with a heading
 * for each where there are several; in JSON an object, or where the operands name several files a
 * list of objects, each with its file's name under `policy`. A policy with errors is told on
 * standard error, exit code 1.
 */
export async function forEachPolicy(
  invocation: Invocation,
  work: (policy: SoundPolicy, path: string) => Promise<Outcome>,
): Promise<number> {
  const { terminal, options, operands } = invocation;
  const paint = terminal.outPainter(options.colour);
  const isMany = operands.length > 1 || expandOperands(operands).paths.length > 1;
  const objects: object[] = [];
  const exitCode = await forEachFile(invocation, async (path) => {
    if (isTestAmong(operands, path)) return EXIT.clean;
    const progress = announceLarge(invocation, path);
    let outcome: Outcome;
    try {
      const reading = await readPolicyFile(path, terminal);
      if (reading.model === undefined) progress.end();
      const sound = soundOrTold(invocation, path, reading);
      if (sound === undefined) return EXIT.failed;
      outcome = await work(sound, path);
    } finally {
      progress.end();
    }
    if (options.isJson)
      objects.push(isMany ? { policy: path, ...outcome.json } : { ...outcome.json });
    else {
      if (isMany) terminal.out(`${paint('strong', `${neutralise(path)}:`)}\n`);
      terminal.out(outcome.text ?? '');
    }
    await terminal.flushed();
    return outcome.exitCode;
  });
  if (options.isJson) {
    if (isMany) terminal.out(`${toJson(objects)}\n`);
    else if (objects[0] !== undefined) terminal.out(`${toJson(objects[0])}\n`);
  }
  return exitCode;
}

/** Whoever wants to know, too, what could not be read. */
export interface FaultListener {
  addUnread(file: string, reason: string): void;
}

/** One reading for each of several files; what can't be read is told. */
export async function readEach(
  invocation: Invocation,
  listener: FaultListener,
  use: (path: string, reading: PolicyReading) => void | Promise<void>,
): Promise<number> {
  return forEachFile(
    invocation,
    async (path) => {
      if (isTestAmong(invocation.operands, path)) return EXIT.clean;
      const progress = announceLarge(invocation, path);
      const reading = await readPolicyFile(path, invocation.terminal).finally(() => progress.end());
      await use(path, reading);
      return isUnknownVersion(reading.findings) ? EXIT.unable : EXIT.clean;
    },
    listener,
  );
}
