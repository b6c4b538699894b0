/**
 * Owns: `bulkhead check`: the findings of any number of policy files.
 * INVARIANT: every file is looked at, whatever is wrong with those before it; a file that can't be
 * read is told on standard error. It makes the exit code 2 in the end, and so does a policy in
 * another version of the language.
 */

import { FindingReport } from '../finding_report.ts';
import { readEach, worst } from '../inputs.ts';
import type { Invocation } from './verb.ts';

export async function run(invocation: Invocation): Promise<number> {
  const report = new FindingReport(invocation);
  const exitCode = await readEach(invocation, report, (path, { findings, texts }) =>
    report.add(path, findings, texts),
  );
  return worst(exitCode, report.finish());
}
