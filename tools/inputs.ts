/**
 * Owns: the policies that a command line names: files, standard input, and patterns that stand for
 * files. One bad file among many is told, and the others are still worked on.
 * Must not know: what a verb does with a policy.
 */

import { existsSync } from 'node:fs';
import type { PolicyReading } from '../policy/read.ts';
import { STANDARD_INPUT, bytesBefore } from './files.ts';
import { filesMatching, isPattern } from './glob.ts';
import { Envelope } from './envelope.ts';
import type { Told } from './envelope.ts';
import { isUnknownVersion, readPolicyFile, soundOrTold } from './policy_file.ts';
import type { SoundPolicy } from './policy_file.ts';
import { neutralise } from './text/escape.ts';
import { csvRecord } from './text/table.ts';
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
  const total = paths.length;
  for (const [index, path] of paths.entries()) {
    const { progress } = invocation;
    progress.file({ name: path, bytes: bytesBefore(path), number: index + 1, total });
    try {
      exitCode = worst(exitCode, await work(path));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      tell(path, error);
    }
  }
  return exitCode;
}

/** Rows about one policy: the head is the same for all policies. */
export interface CsvTable {
  readonly head: readonly string[];
  readonly records: readonly (readonly string[])[];
}

/** What a verb found out about one policy. */
export interface Outcome {
  readonly exitCode: number;
  /** What `--format json` says of it. */
  readonly json?: Told;
  /** What is printed as CSV, where there is such a format. */
  readonly csv?: CsvTable;
  /** What is printed otherwise, newline included. */
  readonly text?: string;
}

/** Prints outcomes one after the other, in the format that is asked for. */
class OutcomePrinter {
  readonly #invocation: Invocation;
  readonly #isMany: boolean;
  readonly #envelope = new Envelope();
  #hasHead = false;

  constructor(invocation: Invocation) {
    const { operands } = invocation;
    this.#invocation = invocation;
    this.#isMany = operands.length > 1 || expandOperands(operands).paths.length > 1;
  }

  get envelope(): Envelope {
    return this.#envelope;
  }

  add(path: string, { json, csv, text }: Outcome): void {
    const { terminal, options } = this.#invocation;
    if (options.isJson) {
      this.#envelope.add(path, json ?? {});
      return;
    }
    if (csv !== undefined) {
      this.#addCsv(path, csv);
      return;
    }
    const paint = terminal.outPainter(options.colour);
    if (this.#isMany) terminal.out(`${paint('strong', `${neutralise(path)}:`)}\n`);
    terminal.out(text ?? '');
  }

  #addCsv(path: string, { head, records }: CsvTable): void {
    const { terminal } = this.#invocation;
    const of = (policy: string, cells: readonly string[]): string =>
      csvRecord(this.#isMany ? [policy, ...cells] : cells);
    const first = this.#hasHead ? '' : of('policy', head);
    this.#hasHead = true;
    terminal.out(first + records.map((cells) => of(path, cells)).join(''));
  }

  finish(): void {
    const { terminal, options } = this.#invocation;
    if (options.isJson) this.#envelope.print(terminal);
  }
}

/**
 * Works on every policy that the operands name and prints what comes of it: in text with a heading
 * for each where there are several; as CSV with one head and, where there are several, the policy
 * in the first column; in JSON as an envelope. A policy with errors is told on standard error, too,
 * exit code 1.
 */
export async function forEachPolicy(
  invocation: Invocation,
  work: (policy: SoundPolicy, path: string) => Promise<Outcome>,
): Promise<number> {
  const { terminal, operands } = invocation;
  const printer = new OutcomePrinter(invocation);
  const exitCode = await forEachFile(
    invocation,
    async (path) => {
      if (isTestAmong(operands, path)) return EXIT.clean;
      const reading = await readPolicyFile(path, terminal);
      const sound = soundOrTold(invocation, path, reading);
      if (sound === undefined) {
        printer.envelope.addFaulty(path, reading.findings);
        return EXIT.failed;
      }
      const outcome = await work(sound, path);
      printer.add(path, outcome);
      await terminal.flushed();
      return outcome.exitCode;
    },
    printer.envelope,
  );
  printer.finish();
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
      const reading = await readPolicyFile(path, invocation.terminal);
      await use(path, reading);
      return isUnknownVersion(reading.findings) ? EXIT.unable : EXIT.clean;
    },
    listener,
  );
}
