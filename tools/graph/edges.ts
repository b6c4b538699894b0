/**
 * Owns: the edges between the groups of a picture, counted in pairs of labels.
 * Pairs of classes between which there is something are looked at, never pairs of labels.
 * Must not know: formats.
 */

import { UserError } from '../user_error.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import type { Group } from './groups.ts';
import type { Relations } from './relations.ts';
import type { Shown } from './request.ts';
import type { SceneEdge } from './scene.ts';

/** More than any picture can show and most programs can lay out. */
const EDGES_MAX = 100_000;

const tooManyEdges = (): UserError =>
  new UserError(
    `the picture would have more than ${EDGES_MAX} edges`,
    'Use --group auto, or --labels, --from, --to and --depth for a part of it.',
  );

/** Types that a group's labels hold, as senders and as receivers. */
interface Held {
  readonly sends: ReadonlySet<number>;
  readonly receives: ReadonlySet<number>;
}

/** What is known of one group. */
interface Side {
  readonly index: number;
  readonly id: string;
  readonly size: number;
  /** How many of its labels are of each class. */
  readonly parts: ReadonlyMap<number, number>;
  readonly held: Held;
}

function partsOf({ labels }: Group, classOf: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const label of labels) counts.set(classOf[label], (counts.get(classOf[label]) ?? 0) + 1);
  return counts;
}

function heldBy({ labels }: Group, { model }: Relations): Held {
  const sends = new Set<number>();
  const receives = new Set<number>();
  for (const label of labels) {
    const { kind, types } = model.labels[label];
    for (const { type, mode } of types) {
      if (mode !== 'receive' || kind === 'resource') sends.add(type);
      if (mode !== 'send' || kind === 'resource') receives.add(type);
    }
  }
  return { sends, receives };
}

/** By class: the groups that have labels of it, and how many. */
function placementOf(sides: readonly Side[], classes: number): (readonly [Side, number])[][] {
  const placement: (readonly [Side, number])[][] = Array.from({ length: classes }, () => []);
  for (const side of sides) {
    for (const [of, count] of side.parts) placement[of].push([side, count]);
  }
  return placement;
}

/** Counts pairs, and sees whether all labels of a group have as many partners. */
class Count {
  pairs = 0;
  #labels = 0;
  #each: number | undefined;
  #differs = false;

  /** So many labels have so many partners each. */
  add(labels: number, partners: number): void {
    this.pairs += labels * partners;
    this.#labels += labels;
    if (this.#each !== undefined && this.#each !== partners) this.#differs = true;
    this.#each = partners;
  }

  /** How many partners each of so many labels has; undefined where they differ. */
  eachOf(labels: number): number | undefined {
    return this.#differs || this.#labels < labels ? undefined : this.#each;
  }
}

/** All that leads from one group to another. */
interface Leads {
  readonly share: Count;
  readonly flow: Count;
  readonly admin: Count;
  readonly operations: Set<number>;
}

/** What one part of a group has with another group. */
interface Partners {
  shares: number;
  sends: number;
  manages: number;
}

/** What leads from one group to each other, by the other's index. */
function leadsFrom(
  relations: Relations,
  side: Side,
  placement: readonly (readonly (readonly [Side, number])[])[],
  shown: ReadonlySet<Shown>,
): Map<number, Leads> {
  const leads = new Map<number, Leads>();
  const leadsTo = (index: number): Leads => {
    const known = leads.get(index);
    if (known !== undefined) return known;
    const fresh = {
      share: new Count(),
      flow: new Count(),
      admin: new Count(),
      operations: new Set<number>(),
    };
    leads.set(index, fresh);
    return fresh;
  };
  for (const [of, count] of side.parts) {
    const partners = new Map<number, Partners>();
    const meet = (other: number, key: keyof Partners): void => {
      for (const [there, size] of placement[other]) {
        // A label and itself are no pair.
        const others = there === side && other === of ? size - 1 : size;
        if (others === 0) continue;
        const found = partners.get(there.index) ?? { shares: 0, sends: 0, manages: 0 };
        found[key] += others;
        partners.set(there.index, found);
      }
    };
    if (shown.has('flow') || shown.has('share')) {
      relations.eachFlow(of, (other) =>
        meet(other, relations.flows(other, of) ? 'shares' : 'sends'),
      );
    }
    if (shown.has('admin')) {
      relations.eachManaged(of, (other, operations) => {
        meet(other, 'manages');
        for (const [there] of placement[other]) {
          for (const operation of operations) leadsTo(there.index).operations.add(operation);
        }
      });
    }
    for (const [index, { shares, sends, manages }] of partners) {
      const found = leadsTo(index);
      if (shares > 0) found.share.add(count, shares);
      if (sends > 0) found.flow.add(count, sends);
      if (manages > 0) found.admin.add(count, manages);
    }
  }
  return leads;
}

const carried = (from: Side, to: Side): number[] =>
  [...from.held.sends].filter((type) => to.held.receives.has(type));

/** Names by number, each once, in the order of numbers. */
function named(numbers: Iterable<number>, list: readonly { readonly name: string }[]): string[] {
  return [...new Set(numbers)].sort((a, b) => a - b).map((number) => list[number].name);
}

/** An edge from one side to another, or none where it holds of no pair. */
function edgeOf(
  from: Side,
  to: Side,
  kind: SceneEdge['kind'],
  by: readonly string[],
  count: Count,
): SceneEdge[] {
  if (count.pairs === 0) return [];
  const isOne = from === to;
  const possible = from.size * (isOne ? to.size - 1 : to.size);
  // Within a group, each pair that shares was seen from both of its ends.
  const halves = isOne && kind === 'share' ? 2 : 1;
  const pairs = count.pairs / halves;
  const each = count.eachOf(from.size);
  const ends = { from: from.id, to: to.id };
  return [{ ...ends, kind, pairs, possible: possible / halves, each, by, isFolded: false }];
}

function edgesBetween(
  { model: { types } }: Relations,
  from: Side,
  to: Side,
  { share, flow, admin, operations }: Leads,
  shown: ReadonlySet<Shown>,
): SceneEdge[] {
  const forward = carried(from, to);
  const edges: SceneEdge[] = [];
  if (to.index >= from.index) {
    const both = named([...forward, ...carried(to, from)], types);
    edges.push(...edgeOf(from, to, 'share', both, share));
  }
  if (shown.has('flow')) edges.push(...edgeOf(from, to, 'flow', named(forward, types), flow));
  return [...edges, ...edgeOf(from, to, 'admin', named(operations, OPERATIONS), admin)];
}

/** The edges between all groups. `ids` are the groups' nodes. */
export function edgesOf(
  relations: Relations,
  groups: readonly Group[],
  ids: readonly string[],
  shown: ReadonlySet<Shown>,
): SceneEdge[] {
  const sides = groups.map((group, index) => ({
    index,
    id: ids[index],
    size: group.labels.length,
    parts: partsOf(group, relations.classOf),
    held: heldBy(group, relations),
  }));
  const placement = placementOf(sides, relations.classes.length);
  const edges: SceneEdge[] = [];
  for (const side of sides) {
    const leads = [...leadsFrom(relations, side, placement, shown)].sort(([a], [b]) => a - b);
    for (const [index, found] of leads) {
      for (const edge of edgesBetween(relations, side, sides[index], found, shown)) {
        edges.push(edge);
      }
      if (edges.length > EDGES_MAX) throw tooManyEdges();
    }
  }
  return edges;
}
