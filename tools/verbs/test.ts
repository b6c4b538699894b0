/**
 * Owns: `bulkhead test`: puts the tests of policies to the monitor, and their invariants.
 * INVARIANT: every policy is tested, whatever is wrong with those before it; a policy without any
 * test does not pass for a tested one.
 */

import type { Finding } from '../../policy/finding.ts';
import { matchesPattern, parsePattern } from '../../policy/pattern.ts';
import { expandOperands, forEachFile } from '../inputs.ts';
import { dayOf } from '../lint/judge.ts';
import { readPolicyFile, soundOrTold } from '../policy_file.ts';
import { fileBeside, isTestFile, ownSource, policyOfTests } from '../testing/suite.ts';
import { readTestFile, runSuite } from '../testing/suite.ts';
import type { TestSource } from '../testing/suite.ts';
import { TestReport, coverageWish } from '../testing/test_report.ts';
import type { FaultyTests } from '../testing/test_report.ts';
import { neutralise } from '../text/escape.ts';
import { countsText, findingText } from '../text/finding_text.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

/** Tells on standard error why the tests of a file are not run. */
function tellFaults(
  { terminal, options }: Invocation,
  errors: readonly Finding[],
  texts: readonly string[],
): void {
  const paint = terminal.errPainter(options.colour);
  for (const finding of errors) {
    terminal.err(`${findingText(finding, texts, terminal.columns, paint)}\n\n`);
  }
  terminal.err(`${countsText(errors, 1)}: these tests are not run\n`);
}

/** Which tests are meant: those whose names match a pattern in which `*` stands for anything. */
function filterOf(pattern: string | undefined): (name: string) => boolean {
  if (pattern === undefined) return () => true;
  const parsed = parsePattern(pattern);
  return (name) => matchesPattern(parsed, name);
}

async function testPolicy(
  invocation: Invocation,
  path: string,
  testFile: string | undefined,
  report: TestReport,
): Promise<number> {
  const { options, terminal, progress } = invocation;
  const reading = await readPolicyFile(path, terminal);
  const sound = soundOrTold(invocation, path, reading);
  if (sound === undefined) {
    report.addFaulty(path, reading.findings);
    return EXIT.failed;
  }
  const sources: TestSource[] = [ownSource(path, sound)];
  let bad: FaultyTests | undefined;
  if (testFile !== undefined) {
    const { source, findings, texts } = await readTestFile(testFile, sound.model, terminal);
    if (source === undefined) {
      bad = { file: testFile, findings: findings.filter(({ severity }) => severity === 'error') };
      tellFaults(invocation, bad.findings, texts);
    } else sources.push(source);
  }
  progress.begin(`running the tests of ${path}`);
  const isWanted = filterOf(options.find('filter'));
  const coverage = coverageWish(options) !== undefined;
  const invariants = options.flag('invariants');
  const day = dayOf(options);
  const suite = await runSuite(path, sound, sources, { isWanted, invariants, coverage, day });
  const code = await report.add(suite, bad);
  await terminal.flushed();
  if (suite.tests.length === 0 && bad === undefined && !options.flag('allowNone')) {
    const isFiltered = options.find('filter') !== undefined;
    const why = isFiltered ? 'no test has such a name' : 'it has no tests';
    terminal.err(`${neutralise(path)}: ${why}; --allow-none lets that pass\n`);
    return EXIT.failed;
  }
  return bad === undefined ? code : EXIT.failed;
}

export async function run(invocation: Invocation): Promise<number> {
  dayOf(invocation.options);
  const report = new TestReport(invocation, coverageWish(invocation.options));
  const { paths } = expandOperands(invocation.operands);
  // A pattern names policies and the tests beside them: these are found with their policies.
  const beside = new Set(
    paths.filter((path) => !isTestFile(path)).flatMap((path) => fileBeside(path) ?? []),
  );
  const work = async (path: string): Promise<number> => {
    if (!isTestFile(path)) return testPolicy(invocation, path, fileBeside(path), report);
    if (beside.has(path)) return EXIT.clean;
    const policy = await policyOfTests(path, invocation.terminal);
    return testPolicy(invocation, policy, path, report);
  };
  const code = await forEachFile(invocation, work, report);
  return Math.max(code, report.finish());
}
