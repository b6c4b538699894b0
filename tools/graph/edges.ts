/**
 * Owns: the edges between the groups of a picture, counted in pairs of labels.
 * Pairs of classes are looked at, never pairs of labels.
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

/** How many selected labels of each class a group has: its parts. */
interface Part {
  readonly of: number;
  readonly count: number;
}

function partsOf({ labels }: Group, classOf: Int32Array): Part[] {
  const counts = new Map<number, number>();
  for (const label of labels) counts.set(classOf[label], (counts.get(classOf[label]) ?? 0) + 1);
  return [...counts].map(([of, count]) => ({ of, count }));
}

/** Types that a group's labels hold, as senders and as receivers. */
interface Held {
  readonly sends: ReadonlySet<number>;
  readonly receives: ReadonlySet<number>;
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

/** Counts pairs and, for each part of a group, partners: to see whether all have as many. */
class Count {
  pairs = 0;
  #each: number | undefined;
  #differs = false;

  /** So many labels have so many partners each. */
  add(labels: number, partners: number): void {
    this.pairs += labels * partners;
    if (this.#each === undefined) this.#each = partners;
    else if (this.#each !== partners) this.#differs = true;
  }

  get each(): number | undefined {
    return this.#differs ? undefined : this.#each;
  }
}

/** All of it between two groups. */
interface Between {
  readonly share: Count;
  readonly flow: Count;
  readonly back: Count;
  readonly admin: Count;
  readonly operations: ReadonlySet<number>;
}

function between(
  relations: Relations,
  a: readonly Part[],
  b: readonly Part[],
  shown: ReadonlySet<Shown>,
): Between {
  const { flows, manages } = relations;
  const share = new Count();
  const flow = new Count();
  const back = new Count();
  const admin = new Count();
  const operations = new Set<number>();
  const wantsFlows = shown.has('flow') || shown.has('share');
  for (const { of, count } of a) {
    let shares = 0;
    let sends = 0;
    let receives = 0;
    let managed = 0;
    for (const other of b) {
      // A label and itself are no pair.
      const others = other.of === of && a === b ? other.count - 1 : other.count;
      if (others === 0) continue;
      const to = wantsFlows && flows(of, other.of);
      const from = wantsFlows && flows(other.of, of);
      if (to && from) shares += others;
      else if (to) sends += others;
      else if (from) receives += others;
      if (!shown.has('admin')) continue;
      const may = manages(of, other.of);
      if (may.length > 0) managed += others;
      for (const operation of may) operations.add(operation);
    }
    share.add(count, shares);
    flow.add(count, sends);
    back.add(count, receives);
    admin.add(count, managed);
  }
  return { share, flow, back, admin, operations };
}

/** What is known of one group. */
interface Side {
  readonly id: string;
  readonly size: number;
  readonly parts: readonly Part[];
  readonly held: Held;
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
  const { each } = count;
  const ends = { from: from.id, to: to.id };
  return [{ ...ends, kind, pairs, possible: possible / halves, each, by, isFolded: false }];
}

function pairEdges(relations: Relations, a: Side, b: Side, shown: ReadonlySet<Shown>): SceneEdge[] {
  const { types } = relations.model;
  const { share, flow, back, admin, operations } = between(relations, a.parts, b.parts, shown);
  const forward = carried(a, b);
  const backward = carried(b, a);
  const edges = edgeOf(a, b, 'share', named([...forward, ...backward], types), share);
  if (shown.has('flow')) {
    edges.push(...edgeOf(a, b, 'flow', named(forward, types), flow));
    if (a !== b) edges.push(...edgeOf(b, a, 'flow', named(backward, types), back));
  }
  if (!shown.has('admin')) return edges;
  edges.push(...edgeOf(a, b, 'admin', named(operations, OPERATIONS), admin));
  if (a === b) return edges;
  const reverse = between(relations, b.parts, a.parts, new Set<Shown>(['admin']));
  const by = named(reverse.operations, OPERATIONS);
  return [...edges, ...edgeOf(b, a, 'admin', by, reverse.admin)];
}

/** The edges between all groups. `ids` are the groups' nodes. */
export function edgesOf(
  relations: Relations,
  groups: readonly Group[],
  ids: readonly string[],
  shown: ReadonlySet<Shown>,
): SceneEdge[] {
  const sides = groups.map((group, index) => ({
    id: ids[index],
    size: group.labels.length,
    parts: partsOf(group, relations.classOf),
    held: heldBy(group, relations),
  }));
  const edges: SceneEdge[] = [];
  for (const [index, side] of sides.entries()) {
    for (const other of sides.slice(index)) {
      for (const edge of pairEdges(relations, side, other, shown)) edges.push(edge);
      if (edges.length > EDGES_MAX) throw tooManyEdges();
    }
  }
  return edges;
}
