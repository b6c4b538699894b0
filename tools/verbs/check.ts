/**
 * Owns: `bulkhead check`: the findings of any number of policy files, and their invariants.
 * INVARIANT: every file is looked at, whatever is wrong with those before it; a file that can't be
 * read is told on standard error. It makes the exit code 2 in the end, and so does a policy in
 * another version of the language.
 */

import { FindingReport } from '../finding_report.ts';
import { readEach, worst } from '../inputs.ts';
import { dayOf, judged, waivedRemarks } from '../lint/judge.ts';
import { LINT_RULES } from '../lint/rule_list.ts';
import type { Invocation } from './verb.ts';

/** What lint alone looks for: here a waiver of it is not known to hide nothing. */
const isLookedFor = (rule: string): boolean => !LINT_RULES.has(rule);

export async function run(invocation: Invocation): Promise<number> {
  const day = dayOf(invocation.options);
  const report = new FindingReport(invocation);
  let waivedCount = 0;
  const exitCode = await readEach(invocation, report, async (path, reading) => {
    const { model, texts } = reading;
    // Few policies have invariants, and finding out about flows takes longer than reading.
    const violations =
      model === undefined || model.invariants.length === 0
        ? []
        : await (await import('../lint/invariants.ts')).violationsOf(model, invocation.progress);
    const { findings, waived } = judged(reading, violations, day, isLookedFor);
    waivedCount += waived.length;
    report.add(path, findings, texts, waived);
  });
  return worst(exitCode, report.finish(waivedRemarks(waivedCount)));
}
