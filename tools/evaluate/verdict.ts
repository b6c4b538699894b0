/**
 * Owns: putting a plan to the monitor of a machine at rest. The first query that is denied decides,
 * as it does for a hypercall.
 */

import { refuse } from '../../enforcement/monitor.ts';
import { Denial, NO_PRINCIPAL } from '../../enforcement/query.ts';
import { IS_LASTING } from '../../policy/operations.ts';
import type { Query } from './plan.ts';
import type { InForce, Setting } from './setting.ts';

function denialBy(
  { policy, walls }: InForce,
  { operation, subject, object }: Query,
  byPending: boolean,
): Denial | undefined {
  const no = refuse(policy, walls, operation, NO_PRINCIPAL, subject.label, object.label);
  return no && new Denial(operation, subject, object, no, byPending);
}

/** The denial of one query, or undefined where it is permitted. */
export function judgeQuery(setting: Setting, query: Query): Denial | undefined {
  const denial = denialBy(setting, query, false);
  if (denial !== undefined || setting.pending === undefined) return denial;
  return IS_LASTING[query.operation] ? denialBy(setting.pending, query, true) : undefined;
}

/** The first denial, or undefined where every query is permitted. */
export function judge(setting: Setting, queries: readonly Query[]): Denial | undefined {
  for (const query of queries) {
    const denial = judgeQuery(setting, query);
    if (denial !== undefined) return denial;
  }
  return undefined;
}
