/**
 * Owns: the answer to a request on a machine at rest: the decision, the rule that made it, where
 * that stands, the sentence that says it.
 * Must not know: how it is printed, what would change it.
 */

import { NO_LABEL } from '../../enforcement/query.ts';
import type { Denial } from '../../enforcement/query.ts';
import { describeDenial, describeForgiven, rulePlace } from '../../enforcement/words.ts';
import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { Rule } from '../../policy/image.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { PERMITTED_BY, permittingRule } from '../explain/answer.ts';
import type { Reason } from '../explain/answer.ts';
import type { Party, Plan, Query } from './plan.ts';
import { livingDomains } from './setting.ts';
import type { Setting } from './setting.ts';
import { judge } from './verdict.ts';

export interface Answer {
  readonly decision: 'permit' | 'deny';
  readonly reason: Reason;
  /** What decided; undefined where nobody had to be asked. */
  readonly rule: Rule | undefined;
  /** The file that the rule stands in. */
  readonly file: string | undefined;
  readonly denial: Denial | undefined;
  /** Denials that don't count: who acts wears a permissive label. */
  readonly forgiven: readonly Denial[];
  /** Whose rule it is: the policy in force, or the one that is being loaded. */
  readonly policy: LoadedPolicy;
  readonly sentence: string;
  /** What else is worth knowing: what the request comes to though it is permitted. */
  readonly note: string | undefined;
}

/** The rule by which a query is permitted. */
function ruleOf(policy: LoadedPolicy, { operation, subject, object }: Query): number {
  const { kind } = OPERATIONS[operation];
  if (kind === 'start') return policy.image.hostRule;
  if (kind === 'flow') return policy.labelRule(subject.label);
  if (object.label === NO_LABEL) return policy.image.adminRule;
  const index = (label: number): number => policy.labelIndex[label] ?? -1;
  return permittingRule(policy, operation, index(subject.label), index(object.label));
}

function nameOf(setting: Setting, { domain, label }: Party): string {
  const worn = setting.policy.labelName(label);
  if (domain < 0) return worn;
  const name = setting.names.get(domain) ?? `domain ${domain}`;
  return label === NO_LABEL ? name : `${name} (${worn})`;
}

function permission(setting: Setting, query: Query): string {
  const number = ruleOf(setting.policy, query);
  const { kind, phrase } = OPERATIONS[query.operation];
  const subject = nameOf(setting, query.subject);
  const what = phrase.replace('{object}', () => nameOf(setting, query.object));
  const place = rulePlace(setting.policy, number);
  const { name } = setting.policy.image.rules[number];
  if (kind !== 'start') return `${subject} may ${what}: ${name}, ${place}`;
  const host = setting.policy.labelName(setting.policy.host);
  return `${subject} may ${what}: the host label ${host} has its types, and nothing excludes it`;
}

function denied(setting: Setting, denial: Denial, forgiven: readonly Denial[]): Answer {
  const pending = denial.byPending ? setting.pending : undefined;
  const { policy } = pending ?? setting;
  const names = (domain: number): string | undefined => setting.names.get(domain);
  const rule = policy.image.rules[denial.rule];
  return {
    decision: 'deny',
    reason: denial.reason,
    rule,
    file: policy.image.files[rule.span.file],
    denial,
    forgiven,
    policy,
    sentence: describeDenial(policy, denial, names, livingDomains(setting)),
    note: undefined,
  };
}

/** The answer to a request that asks what `plan` says. */
export function answerOf(setting: Setting, plan: Plan): Answer {
  const { denial, forgiven } = judge(setting, plan.queries);
  if (denial !== undefined) return denied(setting, denial, forgiven);
  const { policy } = setting;
  const query = plan.queries.at(-1);
  const rule = query && policy.image.rules[ruleOf(policy, query)];
  const names = (domain: number): string | undefined => setting.names.get(domain);
  const sentences =
    forgiven.length === 0
      ? plan.queries.map((each) => permission(setting, each))
      : forgiven.map((each) => {
          const { policy: by } = (each.byPending ? setting.pending : undefined) ?? setting;
          return describeForgiven(by, each, names, livingDomains(setting));
        });
  const permitted =
    query === undefined ? 'unasked' : PERMITTED_BY[OPERATIONS[query.operation].kind];
  const reason = forgiven.length > 0 ? 'permissive' : permitted;
  const unasked = plan.exempt ?? 'the request ends before it concerns anybody else';
  return {
    decision: 'permit',
    reason,
    rule,
    file: rule && policy.image.files[rule.span.file],
    denial: undefined,
    forgiven,
    policy,
    sentence: sentences.length > 0 ? sentences.join('; ') : `nobody is asked: ${unasked}`,
    note: plan.fault && `it fails all the same: ${plan.fault.code}, ${plan.fault.why}`,
  };
}
