/**
 * Owns: invariants that don't hold, as findings.
 */

import type { Finding } from '../../policy/finding.ts';
import type { Findings } from '../../policy/findings.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { shown } from '../../policy/names.ts';
import { loadWhole } from '../explain/load.ts';
import { compilePlainly } from './plain_compile.ts';
import { flowGraphOf } from '../flow/graph.ts';
import type { FlowGraph } from '../flow/graph.ts';
import { judgeInvariantsOver } from '../flow/invariants.ts';
import { invariantText, verdictText, witnessSteps } from '../flow/witness.ts';
import { NO_PROGRESS } from '../progress.ts';
import type { Progress } from '../progress.ts';
import { plural } from '../text/finding_text.ts';
import { findingsOf } from './subject.ts';

/** Steps of a way that a message names. */
const STEPS_MAX = 8;

export function addViolations(
  graph: FlowGraph,
  findings: Findings,
  progress: Progress = NO_PROGRESS,
): void {
  for (const verdict of judgeInvariantsOver(graph, progress)) {
    const { invariant, violation } = verdict;
    if (violation === undefined) continue;
    const steps = violation.kind === 'path' ? witnessSteps(graph, violation.path) : [];
    const told = steps.slice(0, STEPS_MAX).map((step) => step.text);
    const more = steps.length > STEPS_MAX ? [`and ${steps.length - STEPS_MAX} more steps`] : [];
    const way = steps.length === 0 ? '' : `: ${[...told, ...more].join('; ')}`;
    const message =
      `The invariant ${shown(invariant.name)} does not hold (${invariantText(invariant)}): ` +
      `${verdictText(graph, verdict)}${way}.`;
    const hint = '`bulkhead flow` shows more ways; change one of these steps, or the invariant.';
    findings.add('invariant-violated', invariant.span, message, hint, invariant.name);
  }
}

/** The violated invariants of a policy; quick for one that has none at all. */
export async function violationsOf(
  model: PolicyModel,
  progress: Progress = NO_PROGRESS,
): Promise<readonly Finding[]> {
  if (model.invariants.length === 0) return [];
  const findings = findingsOf(model);
  const labels = plural(model.labels.length, 'label');
  progress.begin(`compiling ${labels}`);
  const policy = await loadWhole(model, compilePlainly);
  progress.begin(`following the flows of ${labels}`);
  addViolations(flowGraphOf(model, policy), findings, progress);
  return findings.sorted();
}
