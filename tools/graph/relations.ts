/**
 * Owns: who may send to whom and who manages whom, over classes of labels that nothing here tells
 * apart: at ten thousand labels there are few classes, and pairs of labels are too many to look at.
 * INVARIANT: the monitor's tables answer; nothing is decided here.
 * Must not know: pictures.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { NO_PRINCIPAL } from '../../enforcement/query.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';

/** Labels that have the same flows, walls and administration. */
export interface LabelClass {
  /** Indices of labels, in order; never empty. */
  readonly members: readonly number[];
}

export interface Relations {
  readonly model: PolicyModel;
  readonly policy: LoadedPolicy;
  readonly classes: readonly LabelClass[];
  /** By label. */
  readonly classOf: Int32Array;
  /** By label: whether a domain with it can ever start; true of every resource. */
  readonly canStart: readonly boolean[];
  /** Whether a label of one class may send to another label of the other, by types. */
  readonly flows: (from: number, to: number) => boolean;
  /** The admin operations, by number, that labels of one class may do to those of another. */
  readonly manages: (subject: number, object: number) => readonly number[];
}

const ADMIN_NUMBERS = OPERATIONS.flatMap(({ kind }, number) => (kind === 'admin' ? [number] : []));

/** The walls that domain 0's own keep from ever running. */
export function excludedByDomainZero(model: PolicyModel): ReadonlySet<number> {
  const own = model.labels[model.bootstrap.label].walls;
  const excluded = new Set<number>();
  for (const { types } of model.conflicts) {
    const held = types.filter((type) => own.includes(type));
    if (held.length === 0) continue;
    for (const type of types) if (held.some((wall) => wall !== type)) excluded.add(type);
  }
  return excluded;
}

/** By label: whether a domain with it can ever start; a thing is just there. */
export function startable(model: PolicyModel, policy: LoadedPolicy): boolean[] {
  const excluded = excludedByDomainZero(model);
  return model.labels.map(({ kind, walls }, index) => {
    if (kind === 'resource' || index === model.bootstrap.label) return true;
    return policy.hostAllows(policy.labelNumbers[index]) && !walls.some((w) => excluded.has(w));
  });
}

/** By type: the other types that a conflict set keeps from running at the same time. */
export function rivalsOf(model: PolicyModel): readonly ReadonlySet<number>[] {
  const rivals = model.types.map(() => new Set<number>());
  for (const { types } of model.conflicts) {
    for (const type of types)
      for (const other of types) if (other !== type) rivals[type].add(other);
  }
  return rivals;
}

/**
 * The relations of a policy.
 * @param marks by label, further bits that labels of one class must agree in
 */
export function relationsOf(
  model: PolicyModel,
  policy: LoadedPolicy,
  marks: readonly number[],
): Relations {
  const canStart = startable(model, policy);
  const numbers = new Map<string, number>();
  const members: number[][] = [];
  const { image, labelNumbers } = policy;
  const classOf = Int32Array.from(model.labels, ({ kind, walls }, index) => {
    const { flowClass, adminClass } = image.labels[index];
    const isOwn = index === image.bootstrap ? index : -1;
    const sorted = walls.toSorted((a, b) => a - b).join();
    const key = [flowClass, adminClass, kind, canStart[index], marks[index], isOwn, sorted].join();
    const known = numbers.get(key);
    if (known !== undefined) {
      members[known].push(index);
      return known;
    }
    numbers.set(key, members.length);
    return members.push([index]) - 1;
  });
  const rivals = rivalsOf(model);
  const first = members.map(([label]) => label);
  const isThing = first.map((label) => model.labels[label].kind === 'resource');
  const meet = (a: number, b: number): boolean =>
    !model.labels[first[a]].walls.some((wall) =>
      model.labels[first[b]].walls.some((other) => rivals[wall].has(other)),
    );
  return {
    model,
    policy,
    classes: members.map((each) => ({ members: each })),
    classOf,
    canStart,
    flows: (from, to) =>
      policy.flows(labelNumbers[first[from]], labelNumbers[first[to]]) &&
      !(isThing[from] && isThing[to]) &&
      canStart[first[from]] &&
      canStart[first[to]] &&
      meet(from, to),
    manages: (subject, object) => {
      if (isThing[subject] || isThing[object] || !canStart[first[subject]]) return [];
      const who = labelNumbers[first[subject]];
      const whom = labelNumbers[first[object]];
      return ADMIN_NUMBERS.filter(
        (operation) => policy.admin(operation, NO_PRINCIPAL, who, whom) === 0,
      );
    },
  };
}
