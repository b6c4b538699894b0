/**
 * Owns: which labels and types of two policies are the same thing: as the monitor has it when the
 * one is loaded over the other, by `from` where the new policy follows the old one, else by name.
 *
 * What is in either policy is an entity with one number for both, so that sets of labels of two
 * policies can be compared. Must not know: what is compared.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { PolicyModel } from '../../policy/model.ts';

/** One of the two policies. */
export interface Side {
  readonly model: PolicyModel;
  /** What `loadWhole` makes of the model: labels are numbered in its order. */
  readonly policy: LoadedPolicy;
}

/** Indices into the two models; −1 where one doesn't have it. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

export interface Pairing {
  readonly before: Side;
  readonly after: Side;
  /** By entity: those of the new policy in its order, then those that only the old one has. */
  readonly labels: readonly Pair[];
  readonly types: readonly Pair[];
  /** The entity of each label. */
  readonly labelBefore: Int32Array;
  readonly labelAfter: Int32Array;
  /** The entity of each type. */
  readonly typeBefore: Int32Array;
  readonly typeAfter: Int32Array;
}

interface Named {
  readonly name: string;
  readonly from: string | undefined;
}

/** Whether the new policy says that it follows the old one: only then its `from` means the old. */
export function isSuccessor(before: PolicyModel, after: PolicyModel): boolean {
  return after.from?.name === before.name && after.from.version === before.version.join('.');
}

function pairUp(before: readonly Named[], after: readonly Named[], follows: boolean): Pair[] {
  const byName = new Map(before.map(({ name }, index) => [name, index]));
  const formers = after.map(({ from }) =>
    follows && from !== undefined ? byName.get(from) : undefined,
  );
  // Renames first: what they take is no longer there for an entry of the old name.
  const taken = new Set(formers);
  const pairs = after.map(({ name }, index): Pair => {
    const former = formers[index];
    if (former !== undefined) return { before: former, after: index };
    const same = byName.get(name);
    return { before: same === undefined || taken.has(same) ? -1 : same, after: index };
  });
  const met = new Set(pairs.map((pair) => pair.before));
  for (const index of before.keys()) if (!met.has(index)) pairs.push({ before: index, after: -1 });
  return pairs;
}

function entitiesOf(pairs: readonly Pair[], side: keyof Pair, count: number): Int32Array {
  const entities = new Int32Array(count);
  for (const [entity, pair] of pairs.entries()) {
    if (pair[side] >= 0) entities[pair[side]] = entity;
  }
  return entities;
}

export function pairPolicies(before: Side, after: Side): Pairing {
  const follows = isSuccessor(before.model, after.model);
  const labels = pairUp(before.model.labels, after.model.labels, follows);
  const types = pairUp(before.model.types, after.model.types, follows);
  return {
    before,
    after,
    labels,
    types,
    labelBefore: entitiesOf(labels, 'before', before.model.labels.length),
    labelAfter: entitiesOf(labels, 'after', after.model.labels.length),
    typeBefore: entitiesOf(types, 'before', before.model.types.length),
    typeAfter: entitiesOf(types, 'after', after.model.types.length),
  };
}

const swap = ({ before, after }: Pair): Pair => ({ before: after, after: before });

/** The same with the two policies in each other's place: what was gained is lost. */
export function mirrored(pairing: Pairing): Pairing {
  return {
    before: pairing.after,
    after: pairing.before,
    labels: pairing.labels.map(swap),
    types: pairing.types.map(swap),
    labelBefore: pairing.labelAfter,
    labelAfter: pairing.labelBefore,
    typeBefore: pairing.typeAfter,
    typeAfter: pairing.typeBefore,
  };
}

/** What an entity is called: by the new policy where that has it. */
export function labelName({ before, after, labels }: Pairing, entity: number): string {
  const pair = labels[entity];
  return pair.after >= 0
    ? after.model.labels[pair.after].name
    : before.model.labels[pair.before].name;
}
