/**
 * Owns: the findings of one import or export while it goes on, and which of them the user accepts.
 * INVARIANT: what is accepted becomes a warning that says what was done.
 * Must not know: what is looked for.
 */

import type { Finding, Span } from '../../policy/finding.ts';
import { ACM_RULES } from './rules.ts';
import type { AcmRuleId } from './rules.ts';

/** Findings that are kept; further ones only count. */
const FINDINGS_KEPT_MAX = 1_000;

export class Ledger {
  readonly #files: readonly string[];
  readonly #accepted: ReadonlySet<string>;
  readonly #found: Finding[] = [];
  /** What was accepted and what was done, with the line. */
  readonly #notes: { readonly line: number; readonly text: string }[] = [];
  #errors = 0;
  #dropped = 0;

  /**
   * @param files by a span's file number, as the user named them
   * @param accepted ids of rules
   */
  constructor(files: readonly string[], accepted: ReadonlySet<string>) {
    this.#files = files;
    this.#accepted = accepted;
  }

  /**
   * Adds a finding.
   * @returns whether to go on with it: it is a warning, or the user accepts it
   */
  add(rule: AcmRuleId, span: Span, message: string, hint: string): boolean {
    const { severity, accepted } = ACM_RULES[rule];
    const isAccepted = accepted !== undefined && this.#accepted.has(rule);
    if (isAccepted) {
      this.#notes.push({ line: span.line, text: `${message} ${accepted}` });
      this.#keep('warning', rule, span, `${message} ${accepted}`, '');
      return true;
    }
    const way =
      accepted === undefined ? '' : ` To go on anyway, pass \`--accept ${rule}\`. ${accepted}`;
    this.#keep(severity, rule, span, message, `${hint}${way}`.trim());
    if (severity === 'error') this.#errors += 1;
    return severity === 'warning';
  }

  #keep(
    severity: Finding['severity'],
    rule: AcmRuleId,
    span: Span,
    message: string,
    hint: string,
  ): void {
    if (this.#found.length >= FINDINGS_KEPT_MAX) {
      this.#dropped += 1;
      return;
    }
    const file = this.#files[span.file] ?? '';
    const { line, column } = span;
    this.#found.push({ severity, rule, message, file, line, column, hint, span });
  }

  get failed(): boolean {
    return this.#errors > 0;
  }

  /** What was accepted and what was done, by line. */
  get notes(): readonly string[] {
    const sorted = this.#notes.toSorted((a, b) => a.line - b.line);
    return sorted.map(({ line, text }) => `line ${line}: ${text}`);
  }

  /** By position, at one position in the order in which they were found. */
  sorted(): Finding[] {
    const list = this.#found.toSorted(
      (a, b) => a.span.file - b.span.file || a.span.offset - b.span.offset,
    );
    const last = list.at(-1);
    if (this.#dropped > 0 && last !== undefined) {
      const severity = this.#errors > 0 ? 'error' : 'warning';
      const message = `There are ${this.#dropped} more findings than are shown here.`;
      const hint = 'Mend those above and try again.';
      list.push({ ...last, severity, rule: 'more-findings', message, hint });
    }
    return list;
  }
}
