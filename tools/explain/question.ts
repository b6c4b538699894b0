/**
 * Owns: one question about a policy (may this label do that to this one, while those run?) and
 * putting it to the monitor. Labels are indices into the model, and so into its image.
 * Must not know: how questions are asked on a command line, why an answer is what it is.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { refuse } from '../../enforcement/monitor.ts';
import { NO_PRINCIPAL } from '../../enforcement/query.ts';
import type { Refusal, WallCounts } from '../../enforcement/query.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { OP, OPERATIONS } from '../../policy/operations.ts';
import { loadForTypes, loadWhole } from './load.ts';

export interface Question {
  /** Operation number. */
  readonly operation: number;
  readonly subject: number;
  /** For `domain.start` this is the host label. */
  readonly object: number;
  /** Labels of the domains that run, beside domain 0. */
  readonly running: readonly number[];
  /** Wall types of domains that ran before and have ended; sticky conflict sets remember them. */
  readonly ran?: readonly number[];
}

/** The policy as this kind of question needs it. */
export async function loadFor(model: PolicyModel, operation: number): Promise<LoadedPolicy> {
  return OPERATIONS[operation].kind === 'admin' ? loadWhole(model) : loadForTypes(model);
}

/** The labels of all that run: domain 0 always does. */
export function allRunning(policy: LoadedPolicy, running: readonly number[]): number[] {
  return [policy.image.bootstrap, ...running];
}

/** The counts of a host on which domains of these labels were started and still run. */
export function countWalls(
  policy: LoadedPolicy,
  labels: readonly number[],
  before: readonly number[] = [],
): WallCounts {
  const running = policy.numbering.types.map(() => 0);
  const excluded = policy.numbering.types.map(() => 0);
  for (const label of labels) {
    for (const type of policy.walls[policy.labelNumbers[label]]) {
      running[type] += 1;
      for (const conflict of policy.conflictsOf[type]) {
        for (const other of conflict.types) if (other !== type) excluded[other] += 1;
      }
    }
  }
  const ran = running.slice();
  for (const type of before) ran[policy.typeNumbers[type]] += 1;
  return { running, excluded, ran, base: 0 };
}

/** What the monitor answers: undefined for a permission. */
export function ask(policy: LoadedPolicy, question: Question): Refusal | undefined {
  const { operation, subject, object, running, ran } = question;
  const numbers = policy.labelNumbers;
  const walls = countWalls(policy, allRunning(policy, running), ran);
  return refuse(policy, walls, operation, NO_PRINCIPAL, numbers[subject], numbers[object]);
}

/**
 * The first of `running` that couldn't run beside those before it, and why.
 * @param ran wall types of domains that ran before and have ended
 */
export function findImpossible(
  policy: LoadedPolicy,
  running: readonly number[],
  ran: readonly number[] = [],
): { readonly label: number; readonly refusal: Refusal } | undefined {
  for (const [index, label] of running.entries()) {
    // A permissive label starts whatever runs.
    if (policy.isPermissive(policy.labelNumbers[label])) continue;
    const before = running.slice(0, index);
    const operation = OP['domain.start'];
    const object = policy.image.host;
    const refusal = ask(policy, { operation, subject: label, object, running: before, ran });
    if (refusal !== undefined) return { label, refusal };
  }
  return undefined;
}
