/**
 * Owns: drawing a dense policy by its types. Where eight labels hold one type, that is 28 edges
 * between labels but eight to the type. Labels that hold one type alone, both ways, are drawn as
 * the type itself.
 * Must not know: formats.
 */

import { basicKeys, distinct, grouped, groupOf } from './groups.ts';
import type { Group } from './groups.ts';
import type { Relations } from './relations.ts';
import type { Shown } from './request.ts';
import type { SceneEdge } from './scene.ts';
import type { Selection } from './selection.ts';

export interface Hubs {
  readonly groups: readonly Group[];
  readonly ids: readonly string[];
  /** By group: whether it is a type. */
  readonly isType: readonly boolean[];
  readonly edges: readonly SceneEdge[];
}

/** The type that a label is drawn as, or −1: it holds that alone, both ways. */
function ownType({ model, canStart }: Relations, label: number): number {
  const { types, kind, bridge } = model.labels[label];
  const [held] = types;
  if (types.length !== 1 || bridge !== undefined || !canStart[label]) return -1;
  if (label === model.bootstrap.label) return -1;
  return held.mode === 'both' || kind === 'resource' ? held.type : -1;
}

/** A group's edges to the types that it holds. */
function edgesTo(
  { model }: Relations,
  { labels }: Group,
  id: string,
  hubOf: ReadonlyMap<number, string>,
  shown: ReadonlySet<Shown>,
): SceneEdge[] {
  return model.labels[labels[0]].types.flatMap(({ type, mode }) => {
    const hub = hubOf.get(type);
    if (hub === undefined || (mode !== 'both' && !shown.has('flow'))) return [];
    const ends = mode === 'receive' ? { from: hub, to: id } : { from: id, to: hub };
    const kind = mode === 'both' ? ('share' as const) : ('flow' as const);
    const pairs = labels.length;
    const by = [model.types[type].name];
    return [{ ...ends, kind, pairs, possible: pairs, each: undefined, by, isFolded: false }];
  });
}

/** The drawing; undefined where it has more than `most` nodes. */
export function byTypes(
  relations: Relations,
  selection: Selection,
  shown: ReadonlySet<Shown>,
  most: number,
): Hubs | undefined {
  const { model, graph } = relations;
  const labels = [...model.labels.keys()].filter((label) => selection.has[label]);
  const basic = basicKeys(model, relations);
  const found = grouped(
    labels.filter((label) => ownType(relations, label) < 0),
    (label) => `${basic[label]} ${graph.policy.image.labels[label].flowClass}`,
  ).map((group) => groupOf(model, group));
  const others = distinct(model, found);
  const holders = new Map<number, number[]>();
  for (const label of labels) {
    const own = ownType(relations, label);
    for (const { type } of model.labels[label].types) {
      const list = holders.get(type) ?? [];
      if (type === own) list.push(label);
      holders.set(type, list);
    }
  }
  const types = [...holders.keys()].sort((a, b) => a - b);
  if (types.length + others.length > most) return undefined;
  const hubs = types.map((type) => {
    return { labels: holders.get(type) ?? [], name: model.types[type].name };
  });
  const groups = [...hubs, ...others];
  const ids = groups.map((_, index) => `n${index}`);
  const hubOf = new Map(types.map((type, index) => [type, ids[index]]));
  const edges = others.flatMap((group, index) =>
    edgesTo(relations, group, ids[types.length + index], hubOf, shown),
  );
  return { groups, ids, isType: groups.map((_, index) => index < types.length), edges };
}
