/**
 * Owns: what another policy would have said to what was decided: each decision is put to the
 * monitor in the state in which it was made, and the changed ones are grouped and counted.
 * Must not know: how changes are printed.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { Refusal } from '../../enforcement/query.ts';
import { rulePlace } from '../../enforcement/words.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { answerOf } from '../explain/answer.ts';
import type { Asked, AuditEvent, DecisionEvent, LoggedDecision, RulePlace } from './events.ts';
import type { DecisionSource, Place } from './decision_source.ts';
import { PolicyHistory } from './label_names.ts';
import { STRANGER_PERMITTED, whyStranger } from './strangers.ts';
import { World } from './world.ts';
import type { Translated } from './world.ts';

/** Why a policy decides as it does. */
export interface Verdict {
  readonly decision: LoggedDecision;
  readonly reason: 'forbidden' | 'not-permitted' | null;
  readonly rule: RulePlace;
  readonly sentence: string;
}

/** Decisions that changed alike. */
export interface Change {
  readonly was: LoggedDecision;
  readonly asked: Asked;
  /** The rule that decided; undefined where the log doesn't say it. */
  readonly oldRule: RulePlace | undefined;
  readonly now: Verdict;
  readonly first: Place & { readonly time: number };
  count: number;
}

export interface Redecided {
  readonly decisions: number;
  readonly changes: readonly Change[];
  /** Decisions in `changes`, and those that changed beyond what is kept. */
  readonly changed: number;
  readonly isTruncated: boolean;
  /** Whether permissions were recorded, so that new denials can be seen at all. */
  readonly hasPermits: boolean;
  /** Decisions about operations that this program doesn't know. */
  readonly unknown: number;
}

const CHANGES_MAX = 10_000;

function placed(policy: LoadedPolicy, rule: number): RulePlace {
  const { name, span } = policy.image.rules[rule];
  const { file, line, column } = span;
  return { name, file: policy.image.files[file], line, column };
}

/** A verdict in words. */
function verdictOf(world: World, asked: Translated, refusal: Refusal | undefined): Verdict {
  const { model, policy } = world;
  const { operation, subject, object } = asked;
  if (typeof subject !== 'number' || typeof object !== 'number') {
    const number = refusal?.rule ?? policy.image.policyRule;
    const said =
      refusal === undefined
        ? `permitted: ${STRANGER_PERMITTED}`
        : `denied: ${whyStranger(asked) ?? 'it has no labels'}`;
    return {
      decision: refusal === undefined ? 'permit' : 'deny',
      reason: refusal?.reason ?? null,
      rule: placed(policy, number),
      sentence: `${said}, ${rulePlace(policy, number)}`,
    };
  }
  const question = { operation, subject, object, running: world.running };
  const { decision, rule, sentence } = answerOf(model, policy, question, refusal);
  const { file, line, column } = rule.span;
  return {
    decision,
    reason: refusal?.reason ?? null,
    rule: { name: rule.name, file: model.files[file], line, column },
    sentence,
  };
}

class Redecider {
  readonly #world: World;
  readonly #changes = new Map<string, Change>();
  decisions = 0;
  changed = 0;
  unknown = 0;
  hasPermits = false;

  constructor(world: World) {
    this.#world = world;
  }

  get changes(): readonly Change[] {
    return [...this.#changes.values()];
  }

  see(event: AuditEvent, place: Place): void {
    this.#world.see(event);
    if (event.event === 'policy' && event.permits) this.hasPermits = true;
    if (event.event !== 'decision') return;
    this.decisions += 1;
    const asked = [...(event.asked ?? [event])].map((each) => this.#world.translate(each));
    let now: LoggedDecision = 'permit';
    let decisive: { asked: Translated; refusal: Refusal | undefined } | undefined;
    for (const each of asked) {
      if (each === undefined) {
        this.unknown += 1;
        return;
      }
      const refusal = this.#world.ask(each);
      if (refusal === undefined) continue;
      decisive ??= { asked: each, refusal };
      now = this.#world.isPermissive(each) ? 'permissive' : 'deny';
      if (now === 'deny') {
        decisive = { asked: each, refusal };
        break;
      }
    }
    if (now === event.decision) return;
    this.changed += 1;
    const own = this.#world.translate(event);
    decisive ??= own && { asked: own, refusal: undefined };
    if (decisive !== undefined) this.#note(event, place, now, decisive);
  }

  #note(
    event: DecisionEvent,
    place: Place,
    now: LoggedDecision,
    { asked, refusal }: { asked: Translated; refusal: Refusal | undefined },
  ): void {
    const { operation, subject, object, rule, decision: was } = event;
    const key = JSON.stringify([
      [was, now, operation, subject.label, object.label],
      [rule?.name, refusal?.rule, asked.operation],
    ]);
    const known = this.#changes.get(key);
    if (known !== undefined) {
      known.count += 1;
      return;
    }
    if (this.#changes.size >= CHANGES_MAX) return;
    this.#changes.set(key, {
      was,
      asked: { operation, subject, object },
      oldRule: rule,
      now: { ...verdictOf(this.#world, asked, refusal), decision: now },
      first: { ...place, time: event.time },
      count: 1,
    });
  }
}

/**
 * Decides again under a policy what was recorded.
 * @param policy of the model, loaded as the first one in force
 * @throws what reading the source throws
 */
export async function redecide(
  source: DecisionSource,
  model: PolicyModel,
  policy: LoadedPolicy,
): Promise<Redecided> {
  const history = new PolicyHistory();
  const redecider = new Redecider(new World(model, policy, history));
  await source.read(
    (event) => history.see(event),
    (event, place) => redecider.see(event, place),
  );
  const { decisions, changed, unknown, hasPermits, changes } = redecider;
  const counted = changes.reduce((sum, { count }) => sum + count, 0);
  return { decisions, changes, changed, unknown, hasPermits, isTruncated: counted < changed };
}
