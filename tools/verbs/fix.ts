/**
 * Owns: `bulkhead fix`: mends in policies what can be mended without asking anybody.
 * INVARIANT: a file is replaced complete or not at all, and not touched when nothing changes.
 */

import { realpathSync } from 'node:fs';
import { POLICY_BYTES_MAX } from '../../policy/limits.ts';
import { readPolicy } from '../../policy/read.ts';
import type { PolicyReading } from '../../policy/read.ts';
import { Suggester } from '../../policy/suggest.ts';
import { decodeText } from '../../policy/text.ts';
import { Envelope } from '../envelope.ts';
import type { Told } from '../envelope.ts';
import { STANDARD_INPUT, readContent, readRegularFile, writeAtomically } from '../files.ts';
import { fixPolicy } from '../fix/apply.ts';
import type { FixOutcome, Wishes } from '../fix/apply.ts';
import { FIXABLE_RULES } from '../fix/registry.ts';
import { isWholePolicy } from '../format_policy/format_file.ts';
import { forEachFile } from '../inputs.ts';
import { includeHeld } from '../policy_source/held_include.ts';
import { outlineOf } from '../policy_source/outline.ts';
import { soundOrTold, tooLarge } from '../policy_file.ts';
import { neutralise } from '../text/escape.ts';
import { countsText, findingJson, plural } from '../text/finding_text.ts';
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

/** What `--format json` says of a policy. */
interface PolicyReport extends Told {
  /** What was mended, by the place where it stood when its turn came. */
  readonly fixed: readonly {
    readonly rule: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly title: string;
    readonly safe: boolean;
  }[];
  /** The files that were changed. */
  readonly written: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  /** Findings that `--unsafe` may mend. */
  readonly unsafe: number;
  /** What is left, where it has errors still. */
  readonly findings?: readonly ReturnType<typeof findingJson>[];
  /** Of standard input, the new text. */
  readonly text?: string;
}

/** Reads a policy some of whose files have other texts than they have on disk. */
function readHeld(
  path: string,
  bytes: Uint8Array,
  texts: ReadonlyMap<string, string>,
): PolicyReading {
  const held = (name: string): Uint8Array | undefined => {
    const text = texts.get(name);
    return text === undefined ? undefined : Buffer.from(text);
  };
  return readPolicy(path, held(path) ?? bytes, includeHeld(path, held));
}

/** The text of a file that a policy includes, as it is on disk. */
function textOf(name: string): string {
  const content = readRegularFile(realpathSync(name), POLICY_BYTES_MAX);
  if (content.kind === 'bytes') return Buffer.from(content.bytes).toString();
  throw new UserError(`${name} cannot be read again: it has changed`);
}

class Mender {
  readonly #invocation: Invocation;
  readonly #wishes: Wishes;
  readonly envelope = new Envelope();

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
      const reading = tooLarge(path, content.size);
      soundOrTold(this.#invocation, path, reading);
      this.envelope.addFaulty(path, reading.findings);
      return EXIT.failed;
    }
    const { bytes } = content;
    const { text } = decodeText(bytes);
    if (!isWholePolicy(outlineOf(text))) {
      // Names that it doesn't declare are declared elsewhere, and no misspelt ones.
      const hint = 'Fix the policy that includes it; its parts are mended with it.';
      throw new UserError(`${path} is a part of a policy, or tests for one`, hint);
    }
    const outcome = fixPolicy(
      (texts) => readHeld(path, bytes, texts),
      this.#wishes,
      this.#invocation.progress,
    );
    this.#deliver(path, bytes, outcome);
    this.#report(path, outcome);
    return outcome.reading.model === undefined ? EXIT.failed : EXIT.clean;
  }

  #deliver(path: string, bytes: Uint8Array, outcome: FixOutcome): void {
    const { options, terminal } = this.#invocation;
    const isDry = options.flag('dryRun');
    const isInput = path === STANDARD_INPUT;
    const written: string[] = [];
    for (const [name, text] of outcome.texts) {
      const before = name === path ? Buffer.from(bytes).toString() : textOf(name);
      const after = before.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + text : text;
      if (isDry && !options.isJson) {
        terminal.out(unifiedDiff(name, before, after, terminal.outPainter(options.colour)));
      }
      if (isDry || name === STANDARD_INPUT || after === before) continue;
      writeAtomically(name, Buffer.from(after), 'kept');
      written.push(name);
    }
    if (isInput && !isDry && !options.isJson) {
      terminal.out(outcome.texts.has(path) ? (outcome.texts.get(path) ?? '') : bytes);
    }
    const { findings } = outcome.reading;
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const isSound = outcome.reading.model !== undefined;
    const report: PolicyReport = {
      fixed: outcome.applied.map(({ finding: { rule, file, line, column }, fix }) => {
        return { rule, file, line, column, title: fix.title, safe: fix.isSafe };
      }),
      written,
      errors,
      warnings: findings.length - errors,
      unsafe: outcome.unsafe,
      ...(isInput ? { text: outcome.texts.get(path) ?? Buffer.from(bytes).toString() } : {}),
      ...(isSound ? {} : { findings: findings.map(findingJson) }),
    };
    this.envelope.add(path, report);
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
      const place = paint(
        'strong',
        `${neutralise(finding.file)}:${finding.line}:${finding.column}:`,
      );
      tell(`${place} ${neutralise(fix.title)} ${paint('faint', `[${finding.rule}]`)}\n`);
    }
    if (options.flag('quiet')) return;
    const left =
      reading.findings.length === 0
        ? 'nothing is left'
        : countsText(reading.findings, reading.files.length);
    const more = unsafe === 0 ? '' : `; --unsafe may mend ${plural(unsafe, 'finding')}`;
    tell(`${name}: ${plural(applied.length, 'fix').replace('fixs', 'fixes')}, ${left}${more}\n`);
  }
}

export async function run(invocation: Invocation): Promise<number> {
  const mender = new Mender(invocation);
  const { envelope } = mender;
  const exitCode = await forEachFile(invocation, (path) => mender.mend(path), envelope);
  if (invocation.options.isJson) envelope.print(invocation.terminal);
  return exitCode;
}
