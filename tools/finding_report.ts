/**
 * Owns: what a verb that looks for findings prints, in each of its formats, and the exit code that
 * follows from them.
 * INVARIANT: text is printed file by file; the other formats are one document at the end.
 */

import type { Finding } from '../policy/finding.ts';
import type { Waived } from '../policy/waivers.ts';
import { annotationLine } from './formats/github.ts';
import { junitXml, reportTime } from './formats/junit.ts';
import type { JunitCase, JunitSuite } from './formats/junit.ts';
import { sarifLog } from './formats/sarif.ts';
import type { Unread } from './envelope.ts';
import type { PlacedFinding } from './formats/sarif.ts';
import { toJson } from './text/escape.ts';
import { countsText, findingJson, findingLine, findingText } from './text/finding_text.ts';
import { EXIT } from './verbs/verb.ts';
import type { Invocation } from './verbs/verb.ts';

interface FileReport {
  readonly path: string;
  readonly placed: readonly PlacedFinding[];
  /** What waivers accept; never fatal. */
  readonly waived: readonly PlacedFinding[];
}

export class FindingReport {
  readonly #invocation: Invocation;
  readonly #files: FileReport[] = [];
  readonly #unread: Unread[] = [];

  /** @param invocation of a verb with `--format`, `--quiet` and `--fail-on-warn` */
  constructor(invocation: Invocation) {
    this.#invocation = invocation;
  }

  get #format(): string {
    return this.#invocation.options.text('format');
  }

  #isFatal(finding: Finding): boolean {
    return finding.severity === 'error' || this.#invocation.options.flag('failOnWarn');
  }

  /** The findings of one file; `texts` by the number of a span's file. */
  add(
    path: string,
    findings: readonly Finding[],
    texts: readonly string[],
    waived: readonly Waived[] = [],
  ): void {
    const textOf = ({ span }: Finding): string => texts[span.file] ?? '';
    this.#files.push({
      path,
      placed: findings.map((finding) => ({ finding, text: textOf(finding) })),
      waived: waived.map((each) => ({ ...each, text: textOf(each.finding) })),
    });
    if (this.#format !== 'text') return;
    const { options, terminal } = this.#invocation;
    const paint = terminal.outPainter(options.colour);
    for (const finding of findings) {
      if (options.flag('quiet')) terminal.out(`${findingLine(finding, paint)}\n`);
      else terminal.out(`${findingText(finding, texts, terminal.columns, paint)}\n\n`);
    }
  }

  /** A file that could not be looked at; the user was told already. */
  addUnread(file: string, reason: string): void {
    this.#unread.push({ file, reason });
  }

  /** Prints what is printed at the end. `remarks` close the summary in text. */
  finish(remarks: readonly string[] = []): number {
    const { terminal } = this.#invocation;
    const placed = this.#files.flatMap((file) => file.placed);
    const all = placed.map(({ finding }) => finding);
    switch (this.#format) {
      case 'json':
        terminal.out(`${toJson({ findings: all.map(findingJson), ...this.#beside() })}\n`);
        break;
      case 'sarif':
        terminal.out(
          `${toJson(
            sarifLog(
              this.#files.flatMap((file) => [...file.placed, ...file.waived]),
              this.#unread,
            ),
          )}\n`,
        );
        break;
      case 'junit':
        terminal.out(junitXml(this.#suites(), reportTime(terminal.environment)));
        break;
      case 'github':
        for (const finding of all) terminal.out(findingAnnotation(finding));
        break;
      default:
        this.#printSummary(all, remarks);
    }
    return all.some((finding) => this.#isFatal(finding)) ? EXIT.failed : EXIT.clean;
  }

  /** Waived findings with their waivers, and files not read: keys only where there are such. */
  #beside(): object {
    const waived = this.#files.flatMap((file) =>
      file.waived.map(({ finding, waiver }) => {
        const { reason, expires } = waiver ?? {};
        return { ...findingJson(finding), reason, expires };
      }),
    );
    return {
      ...(waived.length > 0 && { waived }),
      ...(this.#unread.length > 0 && { unread: this.#unread }),
    };
  }

  #printSummary(all: readonly Finding[], remarks: readonly string[]): void {
    const { options, terminal } = this.#invocation;
    if (options.flag('quiet') || this.#files.length === 0) return;
    const paint = terminal.outPainter(options.colour);
    const isFailed = all.some((finding) => this.#isFatal(finding));
    const look = isFailed ? 'error' : all.length > 0 ? 'warning' : 'good';
    const verdict = isFailed ? 'failed' : 'passed';
    const said = [countsText(all, this.#files.length), ...remarks].join(', ');
    terminal.out(`${paint(look, `${verdict}:`)} ${said}\n`);
  }

  /** A file is a suite. What doesn't fail it is in its output. */
  #suites(): JunitSuite[] {
    const plain = (_look: string, text: string): string => text;
    const files = this.#files.map(({ path, placed, waived }): JunitSuite => {
      const fatal = placed.filter(({ finding }) => this.#isFatal(finding));
      const others = placed.filter(({ finding }) => !this.#isFatal(finding));
      const sound: JunitCase = { name: 'findings', className: path, failure: undefined };
      const cases = fatal.map(({ finding }) => findingCase(path, finding));
      const output = [
        ...others.map(({ finding }) => findingLine(finding, plain)),
        ...waived.map(({ finding }) => `waived: ${findingLine(finding, plain)}`),
      ].join('\n');
      return { name: path, cases: cases.length > 0 ? cases : [sound], output, errors: '' };
    });
    const unread = this.#unread.map(unreadSuite);
    return [...files, ...unread];
  }
}

/** A file that could not be read as a failed suite of JUnit's. */
export function unreadSuite({ file, reason }: Unread): JunitSuite {
  const failure = { type: 'unreadable', message: reason, text: reason };
  const cases = [{ name: 'unreadable', className: file, failure }];
  return { name: file, cases, output: '', errors: reason };
}

/** A finding as a failed case of JUnit's. */
export function findingCase(path: string, finding: Finding): JunitCase {
  const { rule, line, column, message, hint, file } = finding;
  const text = [`${file}:${line}:${column}: ${message}`, hint].join('\n');
  return {
    name: `${rule} at ${file}:${line}:${column}`,
    className: path,
    failure: { type: rule, message, text },
  };
}

/** A finding as a workflow command, newline included. */
export function findingAnnotation({
  severity,
  rule,
  message,
  hint,
  file,
  line,
  column,
}: Finding): string {
  const said = hint === '' ? message : `${message}\n${hint}`;
  return annotationLine({ level: severity, file, line, column, title: rule, message: said });
}
