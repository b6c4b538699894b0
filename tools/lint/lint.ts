/**
 * Owns: all that lint looks for beyond what reading a policy finds.
 * INVARIANT: findings of one policy are the same whenever and wherever they are looked for.
 * Must not know: waivers, how anything is printed.
 */

import type { Finding } from '../../policy/finding.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { loadWhole } from '../explain/load.ts';
import { compilePlainly } from './plain_compile.ts';
import { flowGraphOf } from '../flow/graph.ts';
import { NO_PROGRESS } from '../progress.ts';
import type { Progress } from '../progress.ts';
import { plural } from '../text/finding_text.ts';
import { lintInvariants, lintTests } from './claims.ts';
import { addViolations } from './invariants.ts';
import { lintBridges, lintSameLabels } from './labels.ts';
import { lintRules } from './rules.ts';
import { lintIdleSets, lintRedundantSets, lintTypes } from './sets.ts';
import { findingsOf } from './subject.ts';
import type { Subject } from './subject.ts';

const LINTS: readonly ((subject: Subject) => void)[] = [
  lintRedundantSets,
  lintIdleSets,
  lintTypes,
  lintBridges,
  lintSameLabels,
  lintRules,
  lintInvariants,
  lintTests,
];

/**
 * Looks for what is sound and yet doubtful in a policy, and for invariants that don't hold.
 * @throws UserError where the policy asks for more than an image holds
 */
export async function lintPolicy(
  model: PolicyModel,
  progress: Progress = NO_PROGRESS,
): Promise<readonly Finding[]> {
  const labels = plural(model.labels.length, 'label');
  progress.begin(`compiling ${labels}`);
  const policy = await loadWhole(model, compilePlainly);
  const findings = findingsOf(model);
  progress.begin(`following the flows of ${labels}`);
  const subject: Subject = { model, policy, graph: flowGraphOf(model, policy), findings };
  progress.begin('looking for what is doubtful, in steps');
  for (const [step, lint] of LINTS.entries()) {
    progress.at(step, LINTS.length);
    lint(subject);
  }
  addViolations(subject.graph, findings, progress);
  return findings.sorted();
}
