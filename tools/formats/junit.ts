/**
 * Owns: results as JUnit XML: the layout of Ant's and Maven's reports that continuous integration
 * systems read (valid against the schema known as JUnit.xsd).
 * INVARIANT: the result is well-formed whatever names and messages hold.
 * Must not know: what was tested.
 */

export interface JunitFailure {
  /** What kind of failure, such as a finding's rule. */
  readonly type: string;
  /** One line. */
  readonly message: string;
  /** All that is to be said, in lines. */
  readonly text: string;
}

export interface JunitCase {
  readonly name: string;
  /** What the case belongs to, such as a file. */
  readonly className: string;
  readonly failure: JunitFailure | undefined;
}

export interface JunitSuite {
  readonly name: string;
  readonly cases: readonly JunitCase[];
  /** What is to be said beside the cases, in lines. */
  readonly output: string;
  /** What went wrong beside the cases, in lines. */
  readonly errors: string;
}

/** What XML 1.0 can't hold, written or escaped. */
// eslint-disable-next-line no-control-regex
const IMPOSSIBLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const possible = (text: string): string =>
  text.replace(IMPOSSIBLE, (unit) => `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`);

const attribute = (text: string): string =>
  possible(text).replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character]);

const content = (text: string): string =>
  possible(text).replace(/[&<>\r]/g, (character) => ESCAPES[character]);

/** Tokens of the schema: without blanks at either end, and not empty. */
const token = (text: string): string => attribute(text.trim() === '' ? '-' : text.trim());

function caseLines({ name, className, failure }: JunitCase): string[] {
  const head = `<testcase name="${token(name)}" classname="${token(className)}" time="0"`;
  if (failure === undefined) return [`    ${head}/>`];
  const { type, message, text } = failure;
  return [
    `    ${head}>`,
    `      <failure type="${attribute(type)}" message="${attribute(message)}">` +
      `${content(text)}</failure>`,
    '    </testcase>',
  ];
}

/**
 * The XML of some suites.
 * @param now when the suites ran; the schema wants it
 */
export function junitXml(suites: readonly JunitSuite[], now: Date): string {
  const timestamp = now.toISOString().slice(0, 19);
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>'];
  for (const [id, { name, cases, output, errors }] of suites.entries()) {
    const failures = cases.filter((each) => each.failure !== undefined).length;
    lines.push(
      `  <testsuite id="${id}" package="bulkhead" name="${token(name)}" ` +
        `tests="${cases.length}" failures="${failures}" errors="0" ` +
        `hostname="localhost" timestamp="${timestamp}" time="0">`,
      '    <properties/>',
      ...cases.flatMap(caseLines),
      `    <system-out>${content(output)}</system-out>`,
      `    <system-err>${content(errors)}</system-err>`,
      '  </testsuite>',
    );
  }
  return `${[...lines, '</testsuites>'].join('\n')}\n`;
}

/** Now, or the moment that a reproducible build names in SOURCE_DATE_EPOCH (seconds). */
export function reportTime(environment: Readonly<Record<string, string | undefined>>): Date {
  const seconds = environment['SOURCE_DATE_EPOCH'] ?? '';
  return /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000) : new Date();
}
