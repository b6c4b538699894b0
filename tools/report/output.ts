/**
 * Owns: where documents go: to standard output, to the file that `-o` names, or, where several
 * policies are named, into the folder that it names; in one step, and never over a policy.
 */

import { statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { STANDARD_INPUT, isSameFile, writeAtomically } from '../files.ts';
import { expandOperands } from '../inputs.ts';
import type { Outcome } from '../inputs.ts';
import { neutralise } from '../text/escape.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from '../verbs/verb.ts';
import type { Invocation } from '../verbs/verb.ts';

const DOCUMENT_MODE = 0o644;

export interface DocumentOutput {
  /** Whether documents go to files. */
  readonly isToFiles: boolean;
  /** Writes the document about one policy, or gives it to be printed. */
  put(path: string, text: string): Outcome;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The name of a policy's document in a folder: its own with another ending. */
function fileIn(folder: string, path: string, ending: string): string {
  const stem = path === STANDARD_INPUT ? 'policy' : basename(path, extname(path));
  return join(folder, `${stem}.${ending}`);
}

/** The file for each policy; undefined for standard output. */
function targets(
  { options, operands }: Invocation,
  ending: string,
): ReadonlyMap<string, string> | undefined {
  const output = options.find('output');
  const { paths } = expandOperands(operands);
  if (output === undefined || output === STANDARD_INPUT) {
    if (paths.length < 2 || ending === 'json' || ending === 'txt') return undefined;
    const hint = 'Name an existing folder with -o, or one policy at a time.';
    throw new UserError(`${paths.length} documents would run into one another`, hint);
  }
  if (output === '') throw new UserError('-o needs the name of a file');
  if (!isFolder(output)) {
    if (paths.length < 2) return new Map(paths.map((path) => [path, output]));
    const hint = 'Name an existing folder with -o, or one policy at a time.';
    throw new UserError(`${paths.length} documents cannot be written to one file`, hint);
  }
  const files = new Map(paths.map((path) => [path, fileIn(output, path, ending)]));
  if (new Set(files.values()).size < files.size) {
    throw new UserError(
      `two policies would be written to one file in ${output}`,
      'Their names differ only in their folders: write them to different folders.',
    );
  }
  return files;
}

/** `policy.html` for the formats that have an ending of their own. */
const ENDINGS: Readonly<Record<string, string>> = { text: 'txt', mermaid: 'mmd' };

/**
 * Where the documents of this command go.
 * @throws UserError where `-o` can't be meant, before anything is done
 */
export function documentOutput(invocation: Invocation, format: string): DocumentOutput {
  const { operands } = invocation;
  const files = targets(invocation, ENDINGS[format] ?? format);
  const policies = expandOperands(operands).paths.filter((path) => path !== STANDARD_INPUT);
  for (const file of files?.values() ?? []) {
    if (policies.some((path) => isSameFile(path, file))) {
      throw new UserError(`${file} is a policy itself: it would be overwritten`);
    }
  }
  return {
    isToFiles: files !== undefined,
    put: (path, text) => {
      const file = files?.get(path);
      if (file === undefined) return { exitCode: EXIT.clean, text };
      const bytes = Buffer.from(text);
      writeAtomically(file, bytes, DOCUMENT_MODE);
      return {
        exitCode: EXIT.clean,
        json: { file, bytes: bytes.length },
        text: `${neutralise(file)}: ${bytes.length} bytes\n`,
      };
    },
  };
}
