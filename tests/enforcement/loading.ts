/** Owns: what the tests of the monitor share: models made ready, and worlds counted by hand. */

import * as fc from 'fast-check';
import { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { WallCounts } from '../../enforcement/query.ts';
import { compilePolicy } from '../../policy/compile.ts';
import type { PolicyImage } from '../../policy/image.ts';
import { loadImage } from '../../policy/image_load.ts';
import type { PolicyModel } from '../../policy/model.ts';
import type { World } from './naive_monitor.ts';

export async function imageOf(model: PolicyModel): Promise<PolicyImage> {
  const loaded = loadImage(await compilePolicy(model));
  if (!loaded.ok) throw new Error(loaded.error);
  return loaded.image;
}

/**
 * A model ready to decide, after the policy it follows; the first follows none, so it renames
 * nothing. Throws when it can't follow.
 */
export async function loadModel(
  model: PolicyModel,
  previous?: LoadedPolicy,
): Promise<LoadedPolicy> {
  const follows = previous ? model : withoutFrom(model);
  const loaded = LoadedPolicy.load(await imageOf(follows), previous);
  if (!loaded.ok) throw new Error(loaded.error);
  return loaded.policy;
}

/** A model that renames nothing. */
export function withoutFrom(model: PolicyModel): PolicyModel {
  return {
    ...model,
    labels: model.labels.map((label) => ({ ...label, from: undefined })),
    types: model.types.map((type) => ({ ...type, from: undefined })),
  };
}

/** Drops the renames that name nothing of the policy before. */
export function followable(model: PolicyModel, before: PolicyModel): PolicyModel {
  const drop = <T extends { from: string | undefined }>(
    entries: readonly T[],
    old: readonly { name: string }[],
  ): T[] =>
    entries.map((entry) =>
      old.some(({ name }) => name === entry.from) ? entry : { ...entry, from: undefined },
    );
  return {
    ...model,
    labels: drop(model.labels, before.labels),
    types: drop(model.types, before.types),
  };
}

/** Any domains running, whether or not they could have started, and any history. */
export const worldDraw = fc.record({
  running: fc.array(fc.nat(), { maxLength: 4 }),
  ran: fc.array(fc.nat(), { maxLength: 3 }),
});

/** A world of a model from what was drawn; what runs ran. */
export function worldOf(
  model: PolicyModel,
  drawn: { readonly running: readonly number[]; readonly ran: readonly number[] },
): World {
  const domains = model.labels.flatMap(({ kind }, index) => (kind === 'domain' ? [index] : []));
  const running = drawn.running.map((n) => domains[n % domains.length]);
  const ran = new Set(drawn.ran.map((n) => n % model.types.length));
  for (const label of running) for (const type of model.labels[label].walls) ran.add(type);
  return { running, ran };
}

/** The counts that a world amounts to, from row `base` on, for the policy that `model` became. */
export function countsOf(
  model: PolicyModel,
  policy: LoadedPolicy,
  world: World,
  base: number,
): WallCounts {
  const running: number[] = Array.from({ length: base + 64 }, () => 0);
  const excluded: number[] = Array.from({ length: base + 64 }, () => 0);
  const ran: number[] = Array.from({ length: 64 }, () => 0);
  for (const label of world.running) {
    for (const type of model.labels[label].walls) {
      running[base + policy.typeNumbers[type]] += 1;
      for (const set of model.conflicts) {
        if (!set.types.includes(type)) continue;
        for (const other of set.types) {
          if (other !== type) excluded[base + policy.typeNumbers[other]] += 1;
        }
      }
    }
  }
  for (const type of world.ran) ran[policy.typeNumbers[type]] = 1;
  return { running, excluded, ran, base };
}
