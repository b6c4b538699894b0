/**
 * Owns: the list of findings of a policy's files while they are read: where each stands, how many
 * are kept, their order. Must not know: what is looked for.
 */

import { LineCounter } from 'yaml';
import { FINDING_RULES } from './finding_rules.ts';
import type { FindingRuleId } from './finding_rules.ts';
import type { Finding, Span } from './finding.ts';
import { FINDINGS_MAX } from './limits.ts';

/** Turns offsets of one file's text into spans. Lines end at newlines and nowhere else. */
export class Positions {
  readonly #lines = new LineCounter();
  /** The file's number. */
  readonly #file: number;

  constructor(text: string, file = 0) {
    this.#file = file;
    this.#lines.addNewLine(0);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.#lines.addNewLine(at + 1);
    }
  }

  /** The span from offset `start` up to, not including, `end`. */
  span(start: number, end: number): Span {
    const { line, col: column } = this.#lines.linePos(start);
    return { file: this.#file, offset: start, length: Math.max(0, end - start), line, column };
  }
}

/** The findings of a file and of those it includes. */
export class Findings {
  readonly #files: string[];
  readonly #found: Finding[] = [];
  #dropped = 0;
  #errors = 0;

  /** @param file the file's name as the user gave it; it gets the number 0 */
  constructor(file: string) {
    this.#files = [file];
  }

  /** Adds a file; returns its number. */
  addFile(file: string): number {
    return this.#files.push(file) - 1;
  }

  /** The files' names, by number. */
  get files(): readonly string[] {
    return this.#files;
  }

  /**
   * Adds a finding. A message says what is wrong, a hint what to do, each in whole sentences.
   * @param about the declared name that it is about, by which a waiver names it
   */
  add(rule: FindingRuleId, span: Span, message: string, hint: string, about?: string): void {
    const severity = FINDING_RULES[rule].severity;
    if (severity === 'error') this.#errors += 1;
    if (this.#found.length >= FINDINGS_MAX - 1) {
      this.#dropped += 1;
      return;
    }
    const { line, column } = span;
    const place = { file: this.#files[span.file] ?? this.#files[0], line, column };
    this.#found.push({ severity, rule, message, ...place, hint, span, about });
  }

  /** Where `span` stands, as a finding at `from` says it: `7:12`, or `other.yaml:7:12`. */
  place(span: Span, from: Span): string {
    const place = `${span.line}:${span.column}`;
    return span.file === from.file ? place : `${this.#files[span.file]}:${place}`;
  }

  /** Whether any error was found, those past the maximum included. */
  get failed(): boolean {
    return this.#errors > 0;
  }

  /** The lines of a file at which findings of a rule stand. */
  lines(rule: FindingRuleId, file = 0): ReadonlySet<number> {
    const inFile = this.#found.filter((one) => one.rule === rule && one.span.file === file);
    return new Set(inFile.map((finding) => finding.line));
  }

  /** Offsets at which findings of a file stand. */
  offsets(file = 0): ReadonlySet<number> {
    const inFile = this.#found.filter((one) => one.span.file === file);
    return new Set(inFile.map((finding) => finding.span.offset));
  }

  /** All findings by file and position, at one position in the order they were found. */
  sorted(): Finding[] {
    const list = this.#found.toSorted(
      (a, b) => a.span.file - b.span.file || a.span.offset - b.span.offset,
    );
    const last = list.at(-1);
    if (this.#dropped > 0 && last !== undefined) {
      const message = `There are ${this.#dropped} more findings than are shown here.`;
      const hint = 'Mend those above and check again.';
      const severity = this.#errors > 0 ? 'error' : 'warning';
      list.push({ ...last, severity, rule: 'more-findings', message, hint, about: undefined });
    }
    return list;
  }
}
