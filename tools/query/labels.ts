/**
 * Owns: the labels and resources that a query asks for.
 * Must not know: how rows are printed.
 */

import { LIMIT_NAMES } from '../../policy/limits.ts';
import { bitsOf } from './modes.ts';
import type { FlowGraph } from '../flow/graph.ts';
import { closureOf } from '../flow/closure.ts';
import { heldText } from '../explain/edits.ts';
import type { Filters } from './filters.ts';
import type { Answer, Row } from './row.ts';

/** Whether a label holds any of some types, in the mode that is asked for. */
function holds({ model }: FlowGraph, label: number, { holds: types, mode }: Filters): boolean {
  if (types === undefined && mode === undefined) return true;
  return model.labels[label].types.some((held) => {
    if (types !== undefined && !types.has(held.type)) return false;
    const bits = bitsOf(mode ?? held.mode);
    return (bitsOf(held.mode) & bits) === bits;
  });
}

/** By label: whether information gets from it to any of some, or from any of those to it. */
function reaching(graph: FlowGraph, { reaches, reachedBy }: Filters): (label: number) => boolean {
  if (reaches === undefined && reachedBy === undefined) return () => true;
  const closure = closureOf(graph);
  const any = (others: ReadonlySet<number> | undefined, is: (other: number) => boolean): boolean =>
    others === undefined || [...others].some(is);
  return (label) =>
    any(reaches, (other) => closure.reaches(label, other)) &&
    any(reachedBy, (other) => closure.reaches(other, label));
}

/** Whether a label has a wall of any of some conflict sets. */
function inConflict({ model }: FlowGraph, { conflict }: Filters): (label: number) => boolean {
  if (conflict === undefined) return () => true;
  const walls = new Set([...conflict].flatMap((set) => model.conflicts[set].types));
  return (label) => model.labels[label].walls.some((wall) => walls.has(wall));
}

function rowOf({ model, presence }: FlowGraph, label: number): Row {
  const { name, types, walls, bridge, limits, kind, span } = model.labels[label];
  const bits = { send: 1, receive: 2, both: 3 };
  const held = types.map(({ type, mode }) => heldText(model, type, bits[mode]));
  if (kind === 'resource') return { span, values: { name, types: held } };
  return {
    span,
    values: {
      name,
      types: held,
      walls: walls.map((wall) => model.types[wall].name),
      bridge: bridge ?? null,
      canStart: presence.acts[label],
      permissive: presence.isPermissive[label],
      ...limits,
    },
  };
}

const DOMAIN_COLUMNS = ['name', 'types', 'walls', 'bridge', 'canStart', 'permissive'];

/** The labels that domains wear, or those of resources, that meet all filters. */
export function queryLabels(
  graph: FlowGraph,
  filters: Filters,
  kind: 'domain' | 'resource',
): Answer {
  const { model, presence } = graph;
  const reaches = reaching(graph, filters);
  const conflicts = inConflict(graph, filters);
  const { label: chosen, wall, isBridge, canStart, neverStarts } = filters;
  const found = [...model.labels.keys()].filter((label) => {
    const each = model.labels[label];
    if (each.kind !== kind || chosen?.has(label) === false) return false;
    if (wall !== undefined && !each.walls.some((type) => wall.has(type))) return false;
    if (isBridge && each.bridge === undefined) return false;
    if (canStart && !presence.acts[label]) return false;
    if (neverStarts && presence.acts[label]) return false;
    return holds(graph, label, filters) && conflicts(label) && reaches(label);
  });
  return {
    subject: kind === 'domain' ? 'labels' : 'resources',
    columns: kind === 'domain' ? [...DOMAIN_COLUMNS, ...LIMIT_NAMES] : ['name', 'types'],
    rows: found.map((label) => rowOf(graph, label)),
  };
}
