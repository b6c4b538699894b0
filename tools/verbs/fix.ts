/**
 * Owns: `bulkhead fix`: mends in policies what can be mended without asking anybody.
 * INVARIANT: a file is replaced complete or not at all, and not touched when nothing changes.
 */

import { POLICY_BYTES_MAX } from '../../policy/limits.ts';
import { readPolicy } from '../../policy/read.ts';
import { Suggester } from '../../policy/suggest.ts';
import { STANDARD_INPUT, readContent, writeAtomically } from '../files.ts';
import { fixPolicy } from '../fix/apply.ts';
import type { FixOutcome, Wishes } from '../fix/apply.ts';
import { FIXABLE_RULES } from '../fix/registry.ts';
import { forEachFile } from '../inputs.ts';
import { soundOrTold, tooLarge } from '../policy_file.ts';
import { neutralise, toJson } from '../text/escape.ts';
import { countsText, plural } from '../text/finding_text.ts';
import { unifiedDiff } from '../text/line_diff.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation, Options } from './verb.ts';

const BYTE_ORDER_MARK = '\u{feff}';

/** The rules that the command line names, each of which must be one that can be fixed. */
function wishesOf(options: Options): Wishes {
  const rules = options.list('only').flatMap((list) => list.split(','));
  for (const rule of rules) {
    if (FIXABLE_RULES.includes(rule)) continue;
    const near = new Suggester().nearest(rule, FIXABLE_RULES);
    const hint =
      near === undefined
        ? `The rules that can be fixed are ${FIXABLE_RULES.join(', ')}.`
        : `Did you mean ${near}?`;
    throw new UserError(`no fix is known for ${JSON.stringify(rule.slice(0, 80))}`, hint);
  }
  return { rules: new Set(rules), isUnsafe: options.flag('unsafe') };
}

/** What `--format json` says of a file. */
interface FileReport {
  readonly file: string;
  /** What was mended, by the place where it stood before. */
  readonly fixed: readonly {
    readonly rule: string;
    readonly line: number;
    readonly column: number;
    readonly title: string;
    readonly safe: boolean;
  }[];
  readonly written: boolean;
  readonly errors: number;
  readonly warnings: number;
  /** Findings that `--unsafe` may mend. */
  readonly unsafe: number;
  /** Of standard input, the new text. */
  readonly text?: string;
}

class Mender {
  readonly #invocation: Invocation;
  readonly #wishes: Wishes;
  readonly reports: FileReport[] = [];

  constructor(invocation: Invocation) {
    this.#invocation = invocation;
    this.#wishes = wishesOf(invocation.options);
  }

  async mend(path: string): Promise<number> {
    const content = await readContent(path, POLICY_BYTES_MAX, this.#invocation.terminal);
    if (content.kind === 'unreadable') {
      throw new UserError(`${path || '""'} cannot be read: ${content.reason}`);
    }
    if (content.kind === 'too-large') {
      soundOrTold(this.#invocation, path, tooLarge(path, content.size));
      return EXIT.failed;
    }
    const { bytes } = content;
    const before = Buffer.from(bytes).toString();
    const mark = before.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    const first = readPolicy(path, bytes);
    // Where the text could not be decoded whole, what was read is not all of it.
    const isWhole = first.texts[0] === before.slice(mark.length);
    const read = ([text]: readonly string[]) => readPolicy(path, Buffer.from(text));
    const outcome = isWhole
      ? fixPolicy(first.texts, read, this.#wishes)
      : { texts: [before], applied: [], reading: first, unsafe: 0 };
    const after = isWhole ? mark + outcome.texts[0] : before;
    this.#deliver(path, before, after, outcome);
    this.#report(path, outcome);
    return outcome.reading.model === undefined ? EXIT.failed : EXIT.clean;
  }

  #deliver(path: string, before: string, after: string, outcome: FixOutcome): void {
    const { options, terminal } = this.#invocation;
    const isInput = path === STANDARD_INPUT;
    const isDry = options.flag('dryRun');
    const isWritten = after !== before && !isDry && !isInput;
    if (isWritten) writeAtomically(path, Buffer.from(after), 'kept');
    const { findings } = outcome.reading;
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    this.reports.push({
      file: path,
      fixed: outcome.applied.map(({ finding: { rule, line, column }, fix }) => {
        return { rule, line, column, title: fix.title, safe: fix.isSafe };
      }),
      written: isWritten,
      errors,
      warnings: findings.length - errors,
      unsafe: outcome.unsafe,
      ...(isInput ? { text: after } : {}),
    });
    if (options.isJson) return;
    if (isDry) terminal.out(unifiedDiff(path, before, after, terminal.outPainter(options.colour)));
    else if (isInput) terminal.out(after);
  }

  /** In words; on standard error where standard output has the text. */
  #report(path: string, { applied, reading, unsafe }: FixOutcome): void {
    const { options, terminal } = this.#invocation;
    if (options.isJson) return;
    const isInput = path === STANDARD_INPUT;
    const tell = (text: string): void => (isInput ? terminal.err(text) : terminal.out(text));
    const paint = isInput
      ? terminal.errPainter(options.colour)
      : terminal.outPainter(options.colour);
    const name = neutralise(path);
    for (const { finding, fix } of applied) {
      const place = paint('strong', `${name}:${finding.line}:${finding.column}:`);
      tell(`${place} ${neutralise(fix.title)} ${paint('faint', `[${finding.rule}]`)}\n`);
    }
    if (options.flag('quiet')) return;
    const left =
      reading.findings.length === 0 ? 'nothing is left' : countsText(reading.findings, 1);
    const more = unsafe === 0 ? '' : `; --unsafe may mend ${plural(unsafe, 'finding')}`;
    tell(`${name}: ${plural(applied.length, 'fix').replace('fixs', 'fixes')}, ${left}${more}\n`);
  }
}

export async function run(invocation: Invocation): Promise<number> {
  const mender = new Mender(invocation);
  const exitCode = await forEachFile(invocation, (path) => mender.mend(path));
  if (invocation.options.isJson) invocation.terminal.out(`${toJson({ files: mender.reports })}\n`);
  return exitCode;
}
