/**
 * Owns: what `bulkhead test` prints and writes, in each of its formats, and the exit code that
 * follows from results and coverage.
 */

import type { Finding } from '../../policy/finding.ts';
import { Envelope } from '../envelope.ts';
import type { Told } from '../envelope.ts';
import { findingAnnotation, findingCase, unreadSuite } from '../finding_report.ts';
import { writeAtomically } from '../files.ts';
import { junitXml, reportTime } from '../formats/junit.ts';
import type { JunitSuite } from '../formats/junit.ts';
import { neutralise, toJson } from '../text/escape.ts';
import { findingJson } from '../text/finding_text.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from '../verbs/verb.ts';
import type { Invocation, Options } from '../verbs/verb.ts';
import { MEASURES, percentText, reaches, readPercent } from './coverage.ts';
import type { Coverage, Percent } from './coverage.ts';
import { coverageJson, coverageLcov, coverageText, measureName } from './coverage_report.ts';
import { suiteAnnotations, suiteJson, suiteJunit } from './report_data.ts';
import { suiteText } from './report_text.ts';
import { suitePassed } from './suite.ts';
import type { SuiteResult } from './suite.ts';

export interface CoverageWish {
  readonly format: 'text' | 'lcov' | 'json';
  /** Undefined for standard output. */
  readonly output: string | undefined;
  readonly least: Percent | undefined;
}

/** What the options say about coverage; undefined where it isn't wanted. */
export function coverageWish(options: Options): CoverageWish | undefined {
  const format = options.find('coverage');
  const output = options.find('output');
  const min = options.find('min');
  if (format === undefined && min === undefined) {
    if (output !== undefined) throw new UserError('--output says where --coverage is written');
    return undefined;
  }
  const least = min === undefined ? undefined : readPercent(min);
  if (min !== undefined && least === undefined) {
    throw new UserError(`--min ${min} is no per cent number from 0 to 100`);
  }
  const known = format === 'lcov' || format === 'json' ? format : 'text';
  const results = options.text('format');
  if (output === undefined && results !== 'text' && results !== known) {
    const message = `results as ${results} and coverage as ${known} do not go into one output`;
    throw new UserError(message, 'Say where coverage is written: --output FILE.');
  }
  return { format: known, output, least };
}

/** A file of tests that can't be run, and why. */
export interface FaultyTests {
  readonly file: string;
  readonly findings: readonly Finding[];
}

export class TestReport {
  readonly #invocation: Invocation;
  readonly #wish: CoverageWish | undefined;
  readonly #envelope = new Envelope();
  readonly #junit: JunitSuite[] = [];
  #coverage = '';
  readonly #coverageObjects: object[] = [];
  #isShort = false;

  constructor(invocation: Invocation, wish: CoverageWish | undefined) {
    this.#invocation = invocation;
    this.#wish = wish;
  }

  /** Results go to standard error where coverage for programs takes standard output. */
  get #isCoverageAlone(): boolean {
    const { format, output } = this.#wish ?? { format: 'text', output: undefined };
    return format !== 'text' && output === undefined && !this.#invocation.options.isJson;
  }

  /** A policy with errors, told already where people read. */
  addFaulty(path: string, findings: readonly Finding[]): void {
    this.#envelope.addFaulty(path, findings);
    this.#tellFaults(path, findings);
  }

  /** A file that could not be read; the user was told already. */
  addUnread(file: string, reason: string): void {
    this.#envelope.addUnread(file, reason);
    this.#junit.push(unreadSuite({ file, reason }));
  }

  #tellFaults(path: string, findings: readonly Finding[]): void {
    const { options, terminal } = this.#invocation;
    if (options.text('format') === 'github') {
      for (const finding of findings) terminal.out(findingAnnotation(finding));
    }
    const cases = findings.map((finding) => findingCase(path, finding));
    this.#junit.push({ name: path, cases, output: '', errors: '' });
  }

  /**
   * One policy's results.
   * @param bad the file of tests beside it that has errors, and what these are
   */
  async add(suite: SuiteResult, bad?: FaultyTests): Promise<number> {
    const { options, terminal } = this.#invocation;
    const format = options.text('format');
    if (bad !== undefined) this.#tellFaults(bad.file, bad.findings);
    if (format === 'json') this.#envelope.add(suite.path, await this.#told(suite, bad));
    else if (format === 'junit') this.#junit.push(await suiteJunit(suite));
    else if (format === 'github') terminal.out(await suiteAnnotations(suite));
    else await this.#print(suite);
    if (suite.coverage !== undefined) this.#addCoverage(suite, suite.coverage);
    return suitePassed(suite) ? EXIT.clean : EXIT.failed;
  }

  async #told(suite: SuiteResult, bad: FaultyTests | undefined): Promise<Told> {
    const isInside = suite.coverage !== undefined && this.#wish?.output === undefined;
    const { model } = suite.sound;
    return {
      ...(await suiteJson(suite)),
      ...(bad && { findings: bad.findings.map(findingJson) }),
      ...(isInside && suite.coverage && { coverage: coverageJson(model, suite.coverage) }),
    };
  }

  async #print(suite: SuiteResult): Promise<void> {
    const { options, terminal } = this.#invocation;
    const isAlone = this.#isCoverageAlone;
    const paint = isAlone
      ? terminal.errPainter(options.colour)
      : terminal.outPainter(options.colour);
    const quiet = options.flag('quiet') || isAlone;
    const text = await suiteText(suite, { paint, columns: terminal.columns, quiet });
    const heading = `${paint('strong', neutralise(suite.path))}\n`;
    const all = text === '' ? '' : `${heading}${text}`;
    if (isAlone) terminal.err(all);
    else terminal.out(all);
  }

  #addCoverage({ path, sound: { model } }: SuiteResult, coverage: Coverage): void {
    const { options, terminal } = this.#invocation;
    const paint = terminal.outPainter(options.colour);
    const format = this.#wish?.format ?? 'text';
    if (format === 'lcov') this.#coverage += coverageLcov(model, coverage);
    else if (format === 'json') {
      this.#coverageObjects.push({ policy: path, ...coverageJson(model, coverage) });
    } else {
      const painter = this.#wish?.output === undefined ? paint : (_: string, text: string) => text;
      this.#coverage += `\n${neutralise(path)}\n${coverageText(model, coverage, painter)}`;
    }
    const least = this.#wish?.least;
    if (least === undefined) return;
    for (const measure of MEASURES) {
      const share = coverage.shares[measure];
      if (reaches(share, least)) continue;
      this.#isShort = true;
      const found = `${share.covered} of ${share.total} (${percentText(share)})`;
      const what = `coverage of ${measureName(measure)} is ${found}`;
      terminal.err(`${neutralise(path)}: ${what}, less than ${options.text('min')} %\n`);
    }
  }

  /** Prints what is printed at the end; the exit code of coverage alone. */
  finish(): number {
    const { options, terminal } = this.#invocation;
    const format = options.text('format');
    if (format === 'json') this.#envelope.print(terminal);
    if (format === 'junit') terminal.out(junitXml(this.#junit, reportTime(terminal.environment)));
    if (this.#wish !== undefined) this.#finishCoverage(this.#wish);
    return this.#isShort ? EXIT.failed : EXIT.clean;
  }

  #finishCoverage({ format, output }: CoverageWish): void {
    const { options, terminal } = this.#invocation;
    const isJson = format === 'json';
    const text = isJson ? `${toJson({ policies: this.#coverageObjects })}\n` : this.#coverage;
    if (output !== undefined) writeAtomically(output, Buffer.from(text), 0o666);
    // With results in JSON it stands beside them.
    else if (!options.isJson) terminal.out(text);
  }
}
