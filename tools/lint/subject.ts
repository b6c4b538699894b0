/**
 * Owns: what every lint looks at, and where it says what it found.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { Findings } from '../../policy/findings.ts';
import type { PolicyModel } from '../../policy/model.ts';
import type { FlowGraph } from '../flow/graph.ts';

export interface Subject {
  readonly model: PolicyModel;
  /** As the hypervisor decides by it: classes and tables, so that nothing is guessed here. */
  readonly policy: LoadedPolicy;
  readonly graph: FlowGraph;
  readonly findings: Findings;
}

/** A list for findings about places of a model. */
export function findingsOf({ files }: PolicyModel): Findings {
  const findings = new Findings(files[0] ?? '');
  for (const file of files.slice(1)) findings.addFile(file);
  return findings;
}
