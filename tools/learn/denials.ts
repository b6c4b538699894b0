/**
 * Owns: the denials of logs and traces, each kind once with its count, as questions about a policy.
 * Must not know: what is suggested.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { PolicyModel } from '../../policy/model.ts';
import type { DecisionSource, Place } from '../audit/decision_source.ts';
import type { Asked, DecisionEvent, RepeatedEvent } from '../audit/events.ts';
import { PolicyHistory } from '../audit/label_names.ts';
import { whyStranger } from '../audit/strangers.ts';
import { World } from '../audit/world.ts';
import type { Question } from '../explain/question.ts';

/** One kind of denial. */
export interface DenialKind {
  /** As it was recorded. */
  readonly asked: Asked;
  /** In the terms of the policy; a sentence where it has none for it. */
  readonly question: Question | string;
  /** Whether the policy permits it all the same, as it is. */
  readonly isPermitted?: boolean;
  readonly first: Place;
  count: number;
}

export interface Denials {
  /** In the order in which they were first seen. */
  readonly kinds: readonly DenialKind[];
  /** Denials of kinds beyond those that are kept. */
  readonly more: number;
}

const KINDS_MAX = 5_000;

function questionOf(world: World, asked: Asked): Pick<DenialKind, 'question' | 'isPermitted'> {
  const translated = world.translate(asked);
  if (translated === undefined) {
    return { question: `there is no operation ${asked.operation} here` };
  }
  const { operation, subject, object } = translated;
  if (typeof subject !== 'number' || typeof object !== 'number') {
    // Nothing can be suggested for it, but the policy may have come to permit it.
    const isPermitted = world.ask(translated) === undefined;
    return { question: whyStranger(translated) ?? 'it has no labels', isPermitted };
  }
  return { question: { operation, subject, object, running: world.running } };
}

class Collector {
  readonly #world: World;
  readonly #kinds = new Map<string, DenialKind>();
  more = 0;

  constructor(world: World) {
    this.#world = world;
  }

  get kinds(): readonly DenialKind[] {
    return [...this.#kinds.values()];
  }

  add(event: DecisionEvent | RepeatedEvent, count: number, first: Place): void {
    const { operation, subject, object } = event;
    const running =
      operation === 'domain.start' ? [...this.#world.running].sort((a, b) => a - b) : [];
    const key = JSON.stringify([operation, subject.label, object.label, running]);
    const known = this.#kinds.get(key);
    if (known !== undefined) known.count += count;
    else if (this.#kinds.size >= KINDS_MAX) this.more += count;
    else {
      const asked = { operation, subject, object };
      this.#kinds.set(key, { asked, ...questionOf(this.#world, asked), first, count });
    }
  }
}

/**
 * Collects what was denied, or would have been but for a permissive label.
 * @throws what reading the source throws
 */
export async function collectDenials(
  source: DecisionSource,
  model: PolicyModel,
  policy: LoadedPolicy,
): Promise<Denials> {
  const history = new PolicyHistory();
  const world = new World(model, policy, history);
  const collector = new Collector(world);
  await source.read(
    (event) => history.see(event),
    (event, place) => {
      world.see(event);
      if (event.event === 'decision' && event.decision !== 'permit') collector.add(event, 1, place);
      else if (event.event === 'repeated') collector.add(event, event.count - 1, place);
    },
  );
  return { kinds: collector.kinds, more: collector.more };
}
