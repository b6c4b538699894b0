/**
 * Owns: `bulkhead check`: the findings of any number of policy files.
 * INVARIANT: every file is looked at, whatever is wrong with those before it; a file that can't be
 * read is told on standard error. It makes the exit code 2 in the end, and so does a policy in
 * another version of the language.
 */

import type { Finding } from '../../policy/finding.ts';
import { readEach, worst } from '../inputs.ts';
import { toJson } from '../text/escape.ts';
import { countsText, findingJson, findingLine, findingText } from '../text/finding_text.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

/** Prints the findings of one file in text. */
function print(
  invocation: Invocation,
  findings: readonly Finding[],
  texts: readonly string[],
): void {
  const { options, terminal } = invocation;
  const paint = terminal.outPainter(options.colour);
  for (const finding of findings) {
    if (options.flag('quiet')) terminal.out(`${findingLine(finding, paint)}\n`);
    else terminal.out(`${findingText(finding, texts, terminal.columns, paint)}\n\n`);
  }
}

function printSummary(invocation: Invocation, all: readonly Finding[], files: number): void {
  const { options, terminal } = invocation;
  const paint = terminal.outPainter(options.colour);
  const failed = all.some((finding) => finding.severity === 'error');
  const look = failed ? 'error' : all.length > 0 ? 'warning' : 'good';
  const verdict = failed ? 'failed' : 'passed';
  terminal.out(`${paint(look, `${verdict}:`)} ${countsText(all, files)}\n`);
}

export async function run(invocation: Invocation): Promise<number> {
  const { options, terminal } = invocation;
  const all: Finding[] = [];
  let readable = 0;
  const exitCode = await readEach(invocation, (_path, { findings, texts }) => {
    readable += 1;
    all.push(...findings);
    if (!options.isJson) print(invocation, findings, texts);
  });
  if (options.isJson) terminal.out(`${toJson({ findings: all.map(findingJson) })}\n`);
  else if (!options.flag('quiet') && readable > 0) printSummary(invocation, all, readable);
  const fatal = all.some((finding) => finding.severity === 'error' || options.flag('failOnWarn'));
  return worst(exitCode, fatal ? EXIT.failed : EXIT.clean);
}
