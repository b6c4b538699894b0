/**
 * Owns: the meaning of a file of tests that stands beside a policy.
 * Must not know: YAML, where the policy comes from.
 */

import { LabelChooser } from './check_choices.ts';
import { CheckContext } from './check_context.ts';
import { checkTests, ruleNames } from './check_tests.ts';
import type { Findings } from './findings.ts';
import type { PolicyModel, TestModel } from './model.ts';
import type { Suggester } from './suggest.ts';
import { isMapping } from './tree.ts';
import type { Tree } from './tree.ts';

interface CheckedTests {
  readonly tests: readonly TestModel[];
  readonly policy: string | undefined;
}

/** Checks the tests of a file against the policy that they are about. */
export function checkTestFile(
  tree: Tree,
  model: PolicyModel,
  findings: Findings,
  suggester: Suggester,
): CheckedTests {
  if (!isMapping(tree.root)) return { tests: [], policy: undefined };
  const context = new CheckContext(tree, tree.root, findings, suggester);
  for (const { name, span } of model.labels) context.labels.adopt(name, span);
  const policy = context.text(tree.root, 'policy');
  if ('policy' in tree.root && (policy === undefined || policy.name.trim() === '')) {
    const message = '`policy` is not the name of a file.';
    const hint = 'Write the path of the policy, relative to this file, as text.';
    findings.add('wrong-type', tree.valueSpan(tree.root, 'policy'), message, hint);
  }
  const chooser = new LabelChooser(context, model.labels);
  const rules = ruleNames(model.labels, model.conflicts, model.rules.length);
  return { tests: checkTests(context, chooser, rules), policy: policy?.name };
}
