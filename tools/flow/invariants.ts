/**
 * Owns: whether the invariants of a policy hold, and what shows that one doesn't.
 * Must not know: how it is said.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { InvariantModel, LabelChoice, PolicyModel } from '../../policy/model.ts';
import { invariantWaiver } from '../../policy/waivers.ts';
import { closureOf } from './closure.ts';
import type { Closure } from './closure.ts';
import { flowGraphOf } from './graph.ts';
import type { FlowGraph } from './graph.ts';
import { NO_PROGRESS } from '../progress.ts';
import type { Progress } from '../progress.ts';
import { shortestPath } from './paths.ts';
import type { Path } from './paths.ts';

/** What shows that an invariant is violated. Labels are numbers. */
export type Violation =
  /** The way that should not be. */
  | { readonly kind: 'path'; readonly path: Path }
  /** The flow that isn't, and all that the first does reach: nothing leaves them. */
  | {
      readonly kind: 'missing';
      readonly from: number;
      readonly to: number;
      readonly reached: readonly number[];
    }
  /** Two labels whose domains can exist together. */
  | { readonly kind: 'together'; readonly labels: readonly [number, number] };

export interface InvariantVerdict {
  readonly invariant: InvariantModel;
  readonly holds: boolean;
  /** Undefined iff it holds. */
  readonly violation: Violation | undefined;
}

type Flows = Extract<InvariantModel, { readonly from: LabelChoice }>;
type Exclusive = Extract<InvariantModel, { readonly kind: 'exclusive' }>;

/** The first pair of which the one doesn't reach the other. */
function missingFlow(closure: Closure, { from, to }: Flows): Violation | undefined {
  // What the labels of one component reach differs in themselves alone.
  const judged = new Map<number, number>();
  for (const label of from.labels) {
    const component = closure.componentOf(label);
    const times = judged.get(component) ?? 0;
    if (times > 1) continue;
    judged.set(component, times + 1);
    const missing = to.labels.find((other) => other !== label && !closure.reaches(label, other));
    if (missing !== undefined) {
      return {
        kind: 'missing',
        from: label,
        to: missing,
        reached: closure.reachedFrom(label),
      };
    }
  }
  return undefined;
}

/** The first pair of different groups whose domains can exist together. */
function meeting({ model, presence }: FlowGraph, { groups }: Exclusive): Violation | undefined {
  const { acts, canMeet, isPermissive } = presence;
  // Labels with the same walls meet the same: one of a kind stands for all, two where it matters.
  const kindOf = (label: number): string => {
    const walls = [...model.labels[label].walls].sort((a, b) => a - b);
    return `${isPermissive[label]} ${walls.join()}`;
  };
  const kinds = groups.map((group) => {
    const few = new Map<string, number[]>();
    for (const label of group.labels.filter((each) => acts[each])) {
      const key = kindOf(label);
      const known = few.get(key) ?? [];
      if (known.length < 2) few.set(key, [...known, label]);
    }
    return [...few.values()].flat();
  });
  for (const [index, group] of kinds.entries()) {
    for (const others of kinds.slice(index + 1)) {
      for (const one of group) {
        const other = others.find((each) => each !== one && canMeet(one, each));
        if (other !== undefined) return { kind: 'together', labels: [one, other] };
      }
    }
  }
  return undefined;
}

function violationOf(
  graph: FlowGraph,
  invariant: InvariantModel,
  closure: () => Closure,
): Violation | undefined {
  if (invariant.kind === 'flow') return missingFlow(closure(), invariant);
  if (invariant.kind === 'exclusive') return meeting(graph, invariant);
  const avoid = invariant.kind === 'only-via' ? new Set(invariant.via.labels) : undefined;
  const path = shortestPath(graph, invariant.from.labels, invariant.to.labels, avoid);
  return path && { kind: 'path', path };
}

/** Whether a waiver accepts for now that an invariant does not hold. */
export const isWaived = (model: PolicyModel, { invariant, holds }: InvariantVerdict, day: string) =>
  !holds && invariantWaiver(model, invariant.name, day) !== undefined;

/** The verdicts of a policy's invariants over its flow graph, in the order of the policy. */
export function judgeInvariantsOver(
  graph: FlowGraph,
  progress: Progress = NO_PROGRESS,
): InvariantVerdict[] {
  let closed: Closure | undefined;
  const closure = () => (closed ??= closureOf(graph));
  const { invariants } = graph.model;
  progress.begin('judging invariants');
  return invariants.map((invariant, index) => {
    progress.at(index, invariants.length);
    const violation = violationOf(graph, invariant, closure);
    return { invariant, holds: violation === undefined, violation };
  });
}

/**
 * The verdicts of a policy's invariants, in the order of the policy.
 * @param policy what `loadWhole` makes of the model
 */
export function judgeInvariants(model: PolicyModel, policy: LoadedPolicy): InvariantVerdict[] {
  return model.invariants.length === 0 ? [] : judgeInvariantsOver(flowGraphOf(model, policy));
}
