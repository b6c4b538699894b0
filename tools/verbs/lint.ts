/**
 * Owns: `bulkhead lint`: all that check finds, and what is sound and yet doubtful.
 */

import { FindingReport } from '../finding_report.ts';
import { readEach, worst } from '../inputs.ts';
import { dayOf, judged, waivedRemarks } from '../lint/judge.ts';
import { lintPolicy } from '../lint/lint.ts';
import { listRules } from '../lint/rule_list.ts';
import { toJson } from '../text/escape.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

function printRules({ options, terminal }: Invocation): void {
  const rules = listRules();
  if (options.isJson) {
    terminal.out(`${toJson({ rules })}\n`);
    return;
  }
  const paint = terminal.outPainter(options.colour);
  const width = Math.max(...rules.map(({ rule }) => rule.length));
  for (const { rule, severity, meaning } of rules) {
    const look = severity === 'error' ? 'error' : 'warning';
    const name = paint('strong', rule.padEnd(width));
    terminal.out(`${name}  ${paint(look, severity.padEnd(7))}  ${meaning}\n`);
  }
}

export async function run(invocation: Invocation): Promise<number> {
  const { options, operands } = invocation;
  if (options.flag('list')) {
    if (operands.length > 0) throw new UserError('--list takes no policies');
    printRules(invocation);
    return EXIT.clean;
  }
  if (operands.length === 0) throw new UserError('name the policies to look at, or give --list');
  const day = dayOf(options);
  const report = new FindingReport(invocation);
  let waivedCount = 0;
  const exitCode = await readEach(invocation, report, async (path, reading) => {
    const more =
      reading.model === undefined ? [] : await lintPolicy(reading.model, invocation.progress);
    const { findings, waived } = judged(reading, more, day, () => true);
    waivedCount += waived.length;
    report.add(path, findings, reading.texts, waived);
  });
  return worst(exitCode, report.finish(waivedRemarks(waivedCount)));
}
