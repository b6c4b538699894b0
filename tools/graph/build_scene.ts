/**
 * Owns: making the scene of a policy and a request.
 * INVARIANT: the same policy and request make the same scene; every choice of options makes one, or
 * is refused with a remedy.
 */

import type { FlowGraph } from '../flow/graph.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { edgesOf } from './edges.ts';
import { groupings } from './groups.ts';
import type { Group } from './groups.ts';
import { byTypes } from './hubs.ts';
import { relationsOf } from './relations.ts';
import type { Relations } from './relations.ts';
import type { GraphRequest } from './request.ts';
import type { Scene, SceneConflict, SceneEdge, SceneNode, SceneParty } from './scene.ts';
import { endsOf, select } from './selection.ts';
import type { Selection } from './selection.ts';

/** Up to so many edges of domain 0 are drawn like any others. */
const UNFOLDED_MAX = 3;
/** The same where there are no others to hide. */
const ALONE_MAX = 40;
/** So many edges can still be followed by eye. */
const READABLE_EDGES = 120;
/** Nodes of a drawing by types. */
const TYPEWISE_MAX = 160;
/** Conflict sets that a picture shows at the most. */
const CONFLICTS_MAX = 24;

function nodeOf(relations: Relations, group: Group, id: string): SceneNode {
  const { model, canStart } = relations;
  const labels = group.labels.map((label) => model.labels[label]);
  const walls = new Set(labels.flatMap((label) => label.walls));
  return {
    id,
    name: group.name,
    labels: labels.map((label) => label.name),
    kind: labels.every((label) => label.kind === 'resource') ? 'resource' : 'domain',
    isDomainZero: group.labels.includes(model.bootstrap.label),
    isBridge: labels.some((label) => label.bridge !== undefined),
    canStart: group.labels.some((label) => canStart[label]),
    walls: [...walls].sort((a, b) => a - b).map((wall) => model.types[wall].name),
  };
}

/** The parties of one conflict set: nodes by the walls of the set that their labels have. */
function partiesOf(
  model: PolicyModel,
  types: readonly number[],
  nodesByWall: ReadonlyMap<number, readonly string[]>,
): SceneParty[] {
  const parties = new Map<string, { walls: string[]; nodes: readonly string[] }>();
  for (const type of types) {
    const nodes = nodesByWall.get(type);
    if (nodes === undefined) continue;
    const party = parties.get(nodes.join());
    if (party === undefined) parties.set(nodes.join(), { walls: [model.types[type].name], nodes });
    else party.walls.push(model.types[type].name);
  }
  return [...parties.values()];
}

/** Conflict sets that say something about the nodes; those between the same nodes are one. */
function conflictsOf(model: PolicyModel, groups: readonly Group[], ids: readonly string[]) {
  const nodesByWall = new Map<number, string[]>();
  for (const [index, { labels }] of groups.entries()) {
    for (const wall of new Set(labels.flatMap((label) => model.labels[label].walls))) {
      const nodes = nodesByWall.get(wall);
      if (nodes === undefined) nodesByWall.set(wall, [ids[index]]);
      else nodes.push(ids[index]);
    }
  }
  const merged = new Map<string, { names: string[]; conflict: SceneConflict }>();
  for (const { name, mode, types } of model.conflicts) {
    const parties = partiesOf(model, types, nodesByWall);
    const walls = parties.reduce((sum, party) => sum + party.walls.length, 0);
    if (walls < 2) continue;
    const key = `${mode} ${parties.map((party) => party.nodes.join()).join('|')}`;
    const known = merged.get(key);
    if (known === undefined) {
      const names = [name];
      merged.set(key, { names, conflict: { names, mode, parties } });
    } else known.names.push(name);
  }
  return [...merged.values()].map(({ conflict }) => conflict).slice(0, CONFLICTS_MAX);
}

/** Domain 0 has to do with everybody: its edges would hide the others. */
function folded(
  edges: readonly SceneEdge[],
  nodes: readonly SceneNode[],
  request: GraphRequest,
): readonly SceneEdge[] {
  const isAsked = request.from.length > 0 || request.to.length > 0;
  const zero = nodes.find((node) => node.isDomainZero);
  if (zero === undefined || isAsked) return edges;
  const isOwn = (edge: SceneEdge): boolean => edge.from === zero.id || edge.to === zero.id;
  const own = edges.filter(isOwn).length;
  const isDrawn = own <= (own === edges.length ? ALONE_MAX : UNFOLDED_MAX);
  return isDrawn ? edges : edges.map((edge) => ({ ...edge, isFolded: isOwn(edge) }));
}

/** Nodes and edges, however they came about. */
interface Drawing {
  readonly groups: readonly Group[];
  readonly ids: readonly string[];
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly isByTypes: boolean;
}

const drawnCount = ({ edges }: Drawing): number => edges.filter(({ isFolded }) => !isFolded).length;

function pairwise(relations: Relations, groups: readonly Group[], request: GraphRequest): Drawing {
  const ids = groups.map((_, index) => `n${index}`);
  const nodes = groups.map((group, index) => nodeOf(relations, group, ids[index]));
  const edges = request.shown.size === 0 ? [] : edgesOf(relations, groups, ids, request.shown);
  return { groups, ids, nodes, edges: folded(edges, nodes, request), isByTypes: false };
}

function typewise(
  relations: Relations,
  selection: Selection,
  request: GraphRequest,
): Drawing | undefined {
  const hubs = byTypes(relations, selection, request.shown, TYPEWISE_MAX);
  if (hubs === undefined) return undefined;
  const { groups, ids, edges } = hubs;
  const nodes = groups.map((group, index) => {
    const node = nodeOf(relations, group, ids[index]);
    if (!hubs.isType[index]) return node;
    return { ...node, kind: 'type' as const, isBridge: false, canStart: true };
  });
  const kept = folded(edges, nodes, request);
  // A type that only domain 0 holds says nothing.
  const used = new Set(kept.flatMap(({ isFolded, from, to }) => (isFolded ? [] : [from, to])));
  const isShown = nodes.map(
    ({ id, kind, labels }) => kind !== 'type' || labels.length > 0 || used.has(id),
  );
  const shownIds = new Set(ids.filter((_, index) => isShown[index]));
  return {
    groups: groups.filter((_, index) => isShown[index]),
    ids: [...shownIds],
    nodes: nodes.filter(({ id }) => shownIds.has(id)),
    edges: kept.filter(({ from, to }) => shownIds.has(from) && shownIds.has(to)),
    isByTypes: true,
  };
}

/** The first drawing that can be read; else the one with the fewest edges. */
function drawingOf(relations: Relations, selection: Selection, request: GraphRequest): Drawing {
  const ways = groupings(relations, selection, request.group);
  const [first, ...others] = ways;
  let best = pairwise(relations, first, request);
  if (request.group !== 'auto' || drawnCount(best) <= READABLE_EDGES) return best;
  const isByFlows = !request.shown.has('admin') && request.from.length + request.to.length === 0;
  for (const groups of others.slice(0, -1)) {
    const drawing = pairwise(relations, groups, request);
    if (drawnCount(drawing) <= READABLE_EDGES) return drawing;
    if (drawnCount(drawing) < drawnCount(best)) best = drawing;
  }
  const types = isByFlows ? typewise(relations, selection, request) : undefined;
  if (types !== undefined) return types;
  const last = pairwise(relations, others.at(-1) ?? first, request);
  return drawnCount(last) < drawnCount(best) ? last : best;
}

/** @throws UserError for names that nothing has, and for more edges than a picture can show */
export function buildScene(graph: FlowGraph, request: GraphRequest): Scene {
  const { model } = graph;
  const names = model.labels.map((label) => label.name);
  const ends = endsOf(names, request);
  const relations = relationsOf(graph, ends.marks);
  const selection = select(relations, request, ends);
  const drawing = drawingOf(relations, selection, request);
  return {
    name: model.name,
    version: model.version.join('.'),
    labelsTotal: model.labels.length,
    labelsShown: selection.count,
    isByTypes: drawing.isByTypes,
    nodes: drawing.nodes,
    edges: drawing.edges,
    conflicts: request.conflicts ? conflictsOf(model, drawing.groups, drawing.ids) : [],
  };
}
