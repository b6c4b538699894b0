/**
 * Owns: `bulkhead check`: the findings of any number of policy files.
 * INVARIANT: every file is looked at, whatever is wrong with those before it; a file that can't be
 * read is told on standard error. It makes the exit code 2 in the end, and so does a policy in
 * another version of the language.
 */

import type { Finding } from '../../policy/finding.ts';
import { STANDARD_INPUT } from '../files.ts';
import { isUnknownVersion, readPolicyFile } from '../policy_file.ts';
import { neutralise, toJson } from '../text/escape.ts';
import { countsText, findingJson, findingLine, findingText } from '../text/finding_text.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

/** Prints the findings of one file in text. */
function print(invocation: Invocation, findings: readonly Finding[], text: string): void {
  const { options, terminal } = invocation;
  const paint = terminal.outPainter(options.colour);
  for (const finding of findings) {
    if (options.flag('quiet')) terminal.out(`${findingLine(finding, paint)}\n`);
    else terminal.out(`${findingText(finding, text, terminal.columns, paint)}\n\n`);
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
  const { operands, options, terminal } = invocation;
  if (operands.filter((path) => path === STANDARD_INPUT).length > 1) {
    throw new UserError('standard input can be read only once, and `-` is given twice');
  }
  const all: Finding[] = [];
  let readable = 0;
  for (const path of operands) {
    try {
      const { findings, text } = await readPolicyFile(path, terminal);
      readable += 1;
      all.push(...findings);
      if (!options.isJson) print(invocation, findings, text);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      terminal.err(`bulkhead: ${neutralise(error.message)}\n`);
    }
  }
  if (options.isJson) terminal.out(`${toJson({ findings: all.map(findingJson) })}\n`);
  else if (!options.flag('quiet') && readable > 0) printSummary(invocation, all, readable);
  if (readable < operands.length || isUnknownVersion(all)) return EXIT.unable;
  const fatal = all.some((finding) => finding.severity === 'error' || options.flag('failOnWarn'));
  return fatal ? EXIT.failed : EXIT.clean;
}
