/**
 * Owns: the list of findings of one file while it is being read: where each stands, how many are
 * kept, their order. Must not know: what is looked for.
 */

import { LineCounter } from 'yaml';
import { FINDING_RULES } from './finding_rules.ts';
import type { FindingRuleId } from './finding_rules.ts';
import type { Finding, Span } from './finding.ts';
import { FINDINGS_MAX } from './limits.ts';

/** Turns offsets of one file's text into spans. Lines end at newlines and nowhere else. */
export class Positions {
  readonly #lines = new LineCounter();

  constructor(text: string) {
    this.#lines.addNewLine(0);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.#lines.addNewLine(at + 1);
    }
  }

  /** The span from offset `start` up to, not including, `end`. */
  span(start: number, end: number): Span {
    const { line, col } = this.#lines.linePos(start);
    return { file: 0, offset: start, length: Math.max(0, end - start), line, column: col };
  }
}

/** The findings of one file. */
export class Findings {
  readonly #file: string;
  readonly #found: Finding[] = [];
  #dropped = 0;
  #errors = 0;

  /** @param file the file's name as the user gave it */
  constructor(file: string) {
    this.#file = file;
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
    const place = { file: this.#file, line, column };
    this.#found.push({ severity, rule, message, ...place, hint, span, about });
  }

  /** `7:12`: where `span` stands, as a finding at `from` says it. */
  place({ line, column }: Span, _from: Span): string {
    return `${line}:${column}`;
  }

  /** Whether any error was found, those past the maximum included. */
  get failed(): boolean {
    return this.#errors > 0;
  }

  /** The lines at which findings of a rule stand. */
  lines(rule: FindingRuleId): ReadonlySet<number> {
    return new Set(this.#found.filter((f) => f.rule === rule).map((finding) => finding.line));
  }

  /** Offsets at which findings stand. */
  offsets(): ReadonlySet<number> {
    return new Set(this.#found.map((finding) => finding.span.offset));
  }

  /** All findings by position, at one position in the order they were found. */
  sorted(): Finding[] {
    const list = this.#found.toSorted((a, b) => a.span.offset - b.span.offset);
    const last = list.at(-1);
    if (this.#dropped > 0 && last !== undefined) {
      const message = `There are ${this.#dropped} more findings than are shown here.`;
      const hint = 'Mend those above and check again.';
      const severity = this.#errors > 0 ? 'error' : 'warning';
      list.push({ ...last, severity, rule: 'more-findings', message, hint });
    }
    return list;
  }
}
