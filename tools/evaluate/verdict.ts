/**
 * Owns: putting a plan to the monitor of a machine at rest. The first query that is denied decides,
 * as it does for a hypercall; what a permissive label is denied is forgiven, by the policy that
 * denied it.
 */

import { refuse } from '../../enforcement/monitor.ts';
import { Denial, NO_PRINCIPAL } from '../../enforcement/query.ts';
import { IS_LASTING } from '../../policy/operations.ts';
import type { Query } from './plan.ts';
import type { InForce, Setting } from './setting.ts';

export interface Verdict {
  /** Undefined where every query is permitted. */
  readonly denial: Denial | undefined;
  /** The denials that don't count, since those who act wear permissive labels; in order. */
  readonly forgiven: readonly Denial[];
}

function denialBy(
  { policy, walls }: InForce,
  { operation, subject, object }: Query,
  byPending: boolean,
): Denial | undefined {
  const no = refuse(policy, walls, operation, NO_PRINCIPAL, subject.label, object.label);
  return no && new Denial(operation, subject, object, no, byPending);
}

/** The verdict on queries in order, up to the first denial that counts. */
export function judge(setting: Setting, queries: readonly Query[]): Verdict {
  const forgiven: Denial[] = [];
  const judges: [InForce, byPending: boolean][] = [[setting, false]];
  if (setting.pending !== undefined) judges.push([setting.pending, true]);
  for (const query of queries) {
    for (const [inForce, byPending] of judges) {
      if (byPending && !IS_LASTING[query.operation]) continue;
      const denial = denialBy(inForce, query, byPending);
      if (denial === undefined) continue;
      if (!inForce.policy.isPermissive(query.subject.label)) return { denial, forgiven };
      forgiven.push(denial);
    }
  }
  return { denial: undefined, forgiven };
}
