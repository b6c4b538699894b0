/**
 * Owns: `bulkhead test`: puts the tests of policies to the monitor, and their invariants.
 * INVARIANT: every policy is tested, whatever is wrong with those before it; a policy without any
 * test does not pass for a tested one.
 */

import { matchesPattern, parsePattern } from '../../policy/pattern.ts';
import { expandOperands, forEachFile } from '../inputs.ts';
import { readSoundPolicy } from '../policy_file.ts';
import type { SoundPolicy } from '../policy_file.ts';
import { fileBeside, isTestFile, ownSource, policyOfTests } from '../testing/suite.ts';
import { readTestFile, runSuite } from '../testing/suite.ts';
import type { TestSource } from '../testing/suite.ts';
import { TestReport, coverageWish } from '../testing/test_report.ts';
import { neutralise } from '../text/escape.ts';
import { countsText, findingText } from '../text/finding_text.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

/** The tests of a file; undefined where it has errors, which are told. */
async function sourceOf(
  { terminal, options }: Invocation,
  path: string,
  { model }: SoundPolicy,
): Promise<TestSource | undefined> {
  const { source, findings, texts } = await readTestFile(path, model, terminal);
  if (source !== undefined) return source;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const paint = terminal.errPainter(options.colour);
  for (const finding of errors) {
    terminal.err(`${findingText(finding, texts, terminal.columns, paint)}\n\n`);
  }
  terminal.err(`${countsText(errors, 1)}: these tests are not run\n`);
  return undefined;
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
  const { options, terminal } = invocation;
  const sound = await readSoundPolicy(invocation, path);
  if (sound === undefined) return EXIT.failed;
  const sources: TestSource[] = [ownSource(path, sound)];
  let isBad = false;
  if (testFile !== undefined) {
    const source = await sourceOf(invocation, testFile, sound);
    if (source === undefined) isBad = true;
    else sources.push(source);
  }
  const isWanted = filterOf(options.find('filter'));
  const coverage = coverageWish(options) !== undefined;
  const invariants = options.flag('invariants');
  const suite = await runSuite(path, sound, sources, { isWanted, invariants, coverage });
  const code = await report.add(suite);
  await terminal.flushed();
  if (suite.tests.length === 0 && !isBad && !options.flag('allowNone')) {
    const isFiltered = options.find('filter') !== undefined;
    const why = isFiltered ? 'no test has such a name' : 'it has no tests';
    terminal.err(`${neutralise(path)}: ${why}; --allow-none lets that pass\n`);
    return EXIT.failed;
  }
  return isBad ? EXIT.failed : code;
}

export async function run(invocation: Invocation): Promise<number> {
  const report = new TestReport(invocation, coverageWish(invocation.options));
  const { paths } = expandOperands(invocation.operands);
  // A pattern names policies and the tests beside them: these are found with their policies.
  const beside = new Set(
    paths.filter((path) => !isTestFile(path)).flatMap((path) => fileBeside(path) ?? []),
  );
  const code = await forEachFile(invocation, async (path) => {
    if (!isTestFile(path)) return testPolicy(invocation, path, fileBeside(path), report);
    if (beside.has(path)) return EXIT.clean;
    const policy = await policyOfTests(path, invocation.terminal);
    return testPolicy(invocation, policy, path, report);
  });
  return Math.max(code, report.finish());
}
