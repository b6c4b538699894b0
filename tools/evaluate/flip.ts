/**
 * Owns: what would change the answer to a request on a machine at rest: changes to the policy, or
 * to what runs. Proposals come from `explain`; here they are put together until the whole request
 * is answered the other way.
 * INVARIANT: a proposal is returned only when the monitor answered the other way under it.
 */

import type { Denial } from '../../enforcement/query.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { OP } from '../../policy/operations.ts';
import { findFlip } from '../explain/flip.ts';
import type { Flip } from '../explain/flip.ts';
import type { Question } from '../explain/question.ts';
import { UserError } from '../user_error.ts';
import type { Plan, Query } from './plan.ts';
import { livingDomains, modelInForce, withPolicy } from './setting.ts';
import type { Setting } from './setting.ts';
import { judge } from './verdict.ts';

/** Proposals that are put together at the most: one for each query that is denied. */
const PROPOSALS_MAX = 6;

/** A query as `explain` asks it; undefined where it is about something without a label. */
function questionOf(setting: Setting, { operation, subject, object }: Query): Question | undefined {
  const { labelIndex, typeNumbers, image } = setting.policy;
  const index = (label: number): number => labelIndex[label] ?? -1;
  const isStart = operation === OP['domain.start'];
  const asked = { subject: index(subject.label), object: index(object.label) };
  if (asked.subject < 0 || (asked.object < 0 && !isStart)) return undefined;
  const running = [...livingDomains(setting)]
    .filter(({ domain, label }) => domain !== 0 && index(label) >= 0)
    .map(({ label }) => index(label));
  const ran = typeNumbers.flatMap((number, type) => (setting.walls.ran[number] > 0 ? [type] : []));
  return { operation, ...asked, object: isStart ? image.host : asked.object, running, ran };
}

/** The setting after a proposal: another policy, and some domains stopped. */
async function carryOut(setting: Setting, before: Question, flip: Flip): Promise<Setting> {
  const goesOn = new Set(flip.question.running);
  const ended = new Set(before.running.filter((label) => !goesOn.has(label)));
  const stopped = new Set(setting.stopped);
  for (const { domain, label } of livingDomains(setting)) {
    if (domain !== 0 && ended.has(setting.policy.labelIndex[label] ?? -1)) stopped.add(domain);
  }
  const source = { model: flip.model, texts: setting.source?.texts ?? [] };
  return withPolicy({ ...setting, stopped }, source);
}

async function flipDenial(start: Setting, queries: readonly Query[]): Promise<string | null> {
  const texts: string[] = [];
  let setting = start;
  for (let proposals = 0; proposals < PROPOSALS_MAX; proposals += 1) {
    const { denial } = judge(setting, queries);
    if (denial === undefined) return texts.join('; then ');
    const query = queries.find((each) => judge(setting, [each]).denial !== undefined);
    const model = modelInForce(setting);
    const question = query && questionOf(setting, query);
    if (denial.byPending || !model || !question) return null;
    const flip = await findFlip(model, setting.policy, question, denial);
    if (flip === null) return null;
    texts.push(flip.text);
    setting = await carryOut(setting, question, flip);
  }
  return null;
}

/** What a permissive label is forgiven counts once it is enforced. */
async function enforce(
  setting: Setting,
  model: PolicyModel,
  queries: readonly Query[],
  forgiven: readonly Denial[],
): Promise<string | null> {
  const labels = new Set(forgiven.map(({ subjectLabel }) => subjectLabel));
  const names = [...labels].map((label) => setting.policy.labelName(label));
  const indices = new Set([...labels].map((label) => setting.policy.labelIndex[label]));
  const before = model.permissive;
  const left = before?.labels.filter((label) => !indices.has(label)) ?? [];
  const permissive = before && left.length > 0 ? { ...before, labels: left } : undefined;
  const texts = setting.source?.texts ?? [];
  const changed = await withPolicy(setting, { model: { ...model, permissive }, texts });
  return judge(changed, queries).denial === undefined
    ? null
    : `take ${names.join(' and ')} out of permissive`;
}

async function flipPermission(
  setting: Setting,
  queries: readonly Query[],
  forgiven: readonly Denial[],
): Promise<string | null> {
  const model = modelInForce(setting);
  if (model === undefined) return null;
  if (forgiven.length > 0) return enforce(setting, model, queries, forgiven);
  for (const query of queries.toReversed()) {
    const question = questionOf(setting, query);
    const flip = question && (await findFlip(model, setting.policy, question, undefined));
    if (!question || !flip) continue;
    const changed = await carryOut(setting, question, flip);
    if (judge(changed, queries).denial !== undefined) return flip.text;
  }
  return null;
}

/** A short proposal of what would change the answer; null where none was found. */
export async function flipOf(setting: Setting, { queries }: Plan): Promise<string | null> {
  try {
    const { denial, forgiven } = judge(setting, queries);
    return denial === undefined
      ? await flipPermission(setting, queries, forgiven)
      : await flipDenial(setting, queries);
  } catch (error) {
    // The changed policy would be more than an image holds: then that is no way.
    if (error instanceof UserError) return null;
    throw error;
  }
}
