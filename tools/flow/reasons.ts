/**
 * Owns: why there is an edge in the flow graph: the types, the administrative operations with the
 * rules that permit them, or that one of the two is permissive; each with its places.
 * INVARIANT: a pair has a reason iff it has an edge.
 * Must not know: how reasons are printed.
 */

import type { Span } from '../../policy/finding.ts';
import type { HeldType } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { carriers } from '../explain/flow_steps.ts';
import { needOf, permittingRule } from './administration.ts';
import type { FlowGraph } from './graph.ts';

export type FlowReason =
  | {
      readonly kind: 'type';
      readonly type: number;
      /** Where the sender and the receiver hold the type. */
      readonly sends: Span;
      readonly receives: Span;
    }
  | {
      readonly kind: 'admin';
      /** Operation number, and who does it to whom. */
      readonly operation: number;
      readonly subject: number;
      readonly object: number;
      /** The rule that permits it: its name and place. */
      readonly rule: string;
      readonly span: Span;
    }
  | { readonly kind: 'permissive'; readonly label: number; readonly span: Span };

function typeReasons({ model }: FlowGraph, from: number, to: number): FlowReason[] {
  return carriers(model, [from, to]).map((type) => {
    const spanOf = (label: number, other: HeldType['mode']): Span => {
      const { types, span } = model.labels[label];
      return types.find((held) => held.type === type && held.mode !== other)?.span ?? span;
    };
    return { kind: 'type', type, sends: spanOf(from, 'receive'), receives: spanOf(to, 'send') };
  });
}

function adminReason(
  { policy, presence }: FlowGraph,
  operation: number,
  subject: number,
  object: number,
): FlowReason | undefined {
  const { acts, isThing, canMeet } = presence;
  if (!acts[subject]) return undefined;
  const isThere = {
    alive: () => acts[object] && (isThing[subject] || isThing[object] || canMeet(subject, object)),
    created: () => acts[object],
    label: () => acts[object] || isThing[object],
  }[needOf(operation)];
  if (!isThere()) return undefined;
  const rule = permittingRule(policy, operation, subject, object);
  if (rule < 0) return undefined;
  const { name, span } = policy.image.rules[rule];
  return { kind: 'admin', operation, subject, object, rule: name, span };
}

function adminReasons(graph: FlowGraph, from: number, to: number): FlowReason[] {
  return OPERATIONS.flatMap(({ kind, direction }, operation) => {
    if (kind !== 'admin') return [];
    const forth = direction === 'from' ? undefined : adminReason(graph, operation, from, to);
    const back = direction === 'to' ? undefined : adminReason(graph, operation, to, from);
    return [forth, back].filter((reason) => reason !== undefined);
  });
}

/** All reasons for the edge between two labels, those of types first; none where there is none. */
export function reasonsOf(graph: FlowGraph, from: number, to: number): FlowReason[] {
  if (!graph.hasEdge(from, to)) return [];
  const { acts, isThing, canMeet, isPermissive } = graph.presence;
  const isAlone = isThing[from] || isThing[to];
  const reasons: FlowReason[] = [];
  if (isAlone || (acts[from] && acts[to] && canMeet(from, to))) {
    reasons.push(...typeReasons(graph, from, to));
  }
  reasons.push(...adminReasons(graph, from, to));
  const span = graph.model.permissive?.span;
  for (const label of [from, to]) {
    if (isPermissive[label] && span !== undefined) {
      reasons.push({ kind: 'permissive', label, span });
    }
  }
  return reasons;
}
