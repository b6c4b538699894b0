/**
 * Owns: `bulkhead fmt`: policies in the one style, written in place, shown, or only looked at.
 * INVARIANT: a file is replaced complete or not at all, and not touched when nothing changes.
 */

import { readPolicy } from '../../policy/read.ts';
import { POLICY_BYTES_MAX } from '../../policy/limits.ts';
import { Envelope } from '../envelope.ts';
import type { Told } from '../envelope.ts';
import { STANDARD_INPUT, readContent, writeAtomically } from '../files.ts';
import { formatFile } from '../format_policy/format_file.ts';
import type { FileFormat } from '../format_policy/format_file.ts';
import { includeFromDisk } from '../include.ts';
import { forEachFile } from '../inputs.ts';
import { sizeText } from '../progress.ts';
import { soundOrTold, tooLarge } from '../policy_file.ts';
import { neutralise } from '../text/escape.ts';
import { unifiedDiff } from '../text/line_diff.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

/** What `--format json` says of a policy, or of a part of one, that has no errors. */
interface FileReport extends Told {
  readonly state: 'same' | 'formatted' | 'would-change' | 'refused';
  /** Of standard input, the new text. */
  readonly text?: string;
  /** Why it is refused. */
  readonly reason?: string;
}

class Formatter {
  readonly #invocation: Invocation;
  readonly envelope = new Envelope();

  constructor(invocation: Invocation) {
    this.#invocation = invocation;
  }

  async format(path: string): Promise<number> {
    const content = await readContent(path, POLICY_BYTES_MAX, this.#invocation.terminal);
    if (content.kind === 'unreadable') {
      throw new UserError(`${path || '""'} cannot be read: ${content.reason}`);
    }
    if (content.kind === 'too-large') {
      return this.#refuse(path, { kind: 'unsound', reading: tooLarge(path, content.size) });
    }
    const { bytes } = content;
    const { progress } = this.#invocation;
    progress.begin(`checking and formatting ${path}, ${sizeText(bytes.length)}`);
    const result = formatFile(bytes, () => readPolicy(path, bytes, includeFromDisk(path)));
    if (result.kind !== 'formatted') return this.#refuse(path, result);
    return this.#deliver(path, bytes, result.text, result.isChanged);
  }

  #refuse(path: string, result: Exclude<FileFormat, { kind: 'formatted' }>): number {
    if (result.kind === 'unsound') {
      soundOrTold(this.#invocation, path, result.reading);
      this.envelope.addFaulty(path, result.reading.findings);
    } else {
      const { terminal } = this.#invocation;
      const report: FileReport = { state: 'refused', reason: result.reason };
      this.envelope.add(path, report);
      terminal.err(`bulkhead: ${neutralise(path)} is left as it is: ${result.reason}\n`);
    }
    return EXIT.failed;
  }

  #deliver(path: string, bytes: Uint8Array, text: string, isChanged: boolean): number {
    const { options, terminal } = this.#invocation;
    const isCheck = options.flag('check');
    const isShown = options.flag('diff') && !options.isJson;
    if (isShown) {
      const before = Buffer.from(bytes).toString();
      terminal.out(unifiedDiff(path, before, text, terminal.outPainter(options.colour)));
    }
    const isInput = path === STANDARD_INPUT;
    const isWritten = isChanged && !isCheck && !options.flag('diff');
    if (isInput && !isCheck && !isShown && !options.isJson) terminal.out(text);
    if (isWritten && !isInput) writeAtomically(path, Buffer.from(text), 'kept');
    const state = !isChanged ? 'same' : isWritten ? 'formatted' : 'would-change';
    const report: FileReport = { state, ...(isInput && !isCheck ? { text } : {}) };
    this.envelope.add(path, report);
    if (isChanged && !isShown && !(isInput && !isCheck)) this.#tell(path, isCheck);
    return isChanged && isCheck ? EXIT.failed : EXIT.clean;
  }

  #tell(path: string, isCheck: boolean): void {
    const { options, terminal } = this.#invocation;
    if (options.isJson || (options.flag('quiet') && !isCheck)) return;
    const name = neutralise(path);
    if (options.flag('quiet')) terminal.out(`${name}\n`);
    else terminal.out(isCheck ? `${name} is not in the style of \`fmt\`\n` : `formatted ${name}\n`);
  }
}

export async function run(invocation: Invocation): Promise<number> {
  const formatter = new Formatter(invocation);
  const { envelope } = formatter;
  const exitCode = await forEachFile(invocation, (path) => formatter.format(path), envelope);
  if (invocation.options.isJson) envelope.print(invocation.terminal);
  return exitCode;
}
