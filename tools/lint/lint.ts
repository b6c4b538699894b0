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
export async function lintPolicy(model: PolicyModel): Promise<readonly Finding[]> {
  const policy = await loadWhole(model, compilePlainly);
  const findings = findingsOf(model);
  const subject: Subject = { model, policy, graph: flowGraphOf(model, policy), findings };
  for (const lint of LINTS) lint(subject);
  addViolations(subject.graph, findings);
  return findings.sorted();
}
