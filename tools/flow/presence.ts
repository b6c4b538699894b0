/**
 * Owns: which labels can be there at all, and which of them at the same time: what host
 * authorization, the walls of domain 0 and the conflict sets say of labels, whatever runs.
 *
 * A domain of a permissive label is permitted what is denied, starting included: it can always be
 * there. `__UNLABELED__` is what things without a label get too, so it is a thing as well as what
 * domains wear.
 * Must not know: flows, administration.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { PolicyModel } from '../../policy/model.ts';

export interface Presence {
  readonly isPermissive: readonly boolean[];
  /** Whether domains can ever wear the label: who can act. */
  readonly acts: readonly boolean[];
  /** Whether things can have the label: they are there from the start and keep nobody away. */
  readonly isThing: readonly boolean[];
  /** Whether domains of two labels, both of which act, can exist at the same time. */
  readonly canMeet: (one: number, other: number) => boolean;
}

/** The conflict set that keeps domains of two labels apart; undefined for none. */
export function conflictBetween(
  model: PolicyModel,
  one: number,
  other: number,
): number | undefined {
  const here = model.labels[one].walls;
  const there = model.labels[other].walls;
  if (here.length === 0 || there.length === 0) return undefined;
  const index = model.conflicts.findIndex(({ types }) =>
    here.some(
      (wall) => types.includes(wall) && there.some((type) => type !== wall && types.includes(type)),
    ),
  );
  return index < 0 ? undefined : index;
}

export function presenceOf(model: PolicyModel, policy: LoadedPolicy): Presence {
  const permissive = new Set(model.permissive?.labels);
  const isDomain = (label: number): boolean => model.labels[label].kind === 'domain';
  const isPermissive = model.labels.map((_, label) => permissive.has(label) && isDomain(label));
  const bootstrap = model.bootstrap.label;
  const acts = model.labels.map((_, label) => {
    if (isPermissive[label] || label === bootstrap) return true;
    if (!isDomain(label) || !policy.hostAllows(policy.labelNumbers[label])) return false;
    return conflictBetween(model, bootstrap, label) === undefined;
  });
  const isThing = model.labels.map(
    ({ kind }, label) => kind === 'resource' || label === model.unlabeled,
  );
  const canMeet = (one: number, other: number): boolean =>
    isPermissive[one] || isPermissive[other] || conflictBetween(model, one, other) === undefined;
  return { isPermissive, acts, isThing, canMeet };
}
