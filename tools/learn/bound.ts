/**
 * Owns: how far suggestions may go: a policy that permits all that may ever be permitted, labels
 * that alone may get more types, and the invariants of the policy itself.
 * INVARIANT: what is not known to be within the bound is outside.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { NO_PRINCIPAL } from '../../enforcement/query.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { matchesPattern, parsePattern } from '../../policy/pattern.ts';
import type { Pattern } from '../../policy/pattern.ts';
import { closureOf } from '../flow/closure.ts';
import type { Closure } from '../flow/closure.ts';
import { flowGraphOf } from '../flow/graph.ts';
import type { FlowGraph } from '../flow/graph.ts';
import type { Edit, RuleEdit } from './edit.ts';

/** A policy as an upper bound. */
export interface PolicyBound {
  readonly model: PolicyModel;
  readonly policy: LoadedPolicy;
}

/** What a label may get. */
export interface TypesBound {
  readonly label: number;
  readonly types: readonly Pattern[];
}

/** A model and what it makes of flows. */
export interface Flows {
  readonly model: PolicyModel;
  readonly policy: LoadedPolicy;
  readonly graph: FlowGraph;
  readonly closure: Closure;
}

export function flowsOf(model: PolicyModel, policy: LoadedPolicy): Flows {
  const graph = flowGraphOf(model, policy);
  return { model, policy, graph, closure: closureOf(graph) };
}

/** Labels of a policy by what another one calls them. */
class Names {
  readonly #bound: PolicyModel;
  readonly #byName: ReadonlyMap<string, number>;

  constructor(bound: PolicyModel) {
    this.#bound = bound;
    this.#byName = new Map(bound.labels.map(({ name }, index) => [name, index]));
  }

  find(model: PolicyModel, label: number): number | undefined {
    const { name, kind } = model.labels[label];
    const index = this.#byName.get(name);
    return index !== undefined && this.#bound.labels[index].kind === kind ? index : undefined;
  }
}

type Flow = readonly [from: number, to: number];

/**
 * The flows that edits open between two labels: by types, whether or not both can be there; by
 * administration, where both can.
 */
export function openedFlows(before: Flows, after: Flows, edits: readonly Edit[]): Flow[] {
  const opened = new Map<string, Flow>();
  const numbers = before.policy.labelNumbers;
  const look = (from: number, to: number): void => {
    const [a, b] = [numbers[from], numbers[to]];
    const isTyped = !before.policy.flows(a, b) && after.policy.flows(a, b);
    const isEdge = !before.graph.hasEdge(from, to) && after.graph.hasEdge(from, to);
    const isKnown = before.policy.flows(a, b);
    if (from !== to && (isTyped || (isEdge && !isKnown))) opened.set(`${from}.${to}`, [from, to]);
  };
  const changed = new Set(
    edits.flatMap((edit) => {
      if (edit.kind === 'hold') return [edit.label];
      return edit.kind === 'rule' ? [edit.subject] : [];
    }),
  );
  for (const label of changed) {
    for (const other of numbers.keys()) {
      look(label, other);
      look(other, label);
    }
  }
  return [...opened.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

/** Pairs that are kept of what is newly reached through others. */
const REACHED_MAX = 1_000;

/** Who reaches whom through any number of others after, and did not before. */
function* newPairs(before: Closure, after: Closure, labels: number): Generator<Flow> {
  // Labels of one component of both reach the same: where the first gained nothing, none did.
  const gained = new Map<string, boolean>();
  for (let from = 0; from < labels; from += 1) {
    const key = `${before.componentOf(from)}.${after.componentOf(from)}`;
    if (gained.get(key) === false) continue;
    let hasGained = false;
    for (const to of after.reachedFrom(from)) {
      if (from === to || before.reaches(from, to)) continue;
      hasGained = true;
      yield [from, to];
    }
    gained.set(key, hasGained);
  }
}

/** Who newly reaches whom, but for direct flows: some of the pairs, and how many there are. */
export function newlyReached(
  before: Closure,
  after: Closure,
  labels: number,
  direct: readonly Flow[],
): { readonly pairs: readonly Flow[]; readonly count: number } {
  const isDirect = new Set(direct.map((flow) => flow.join('.')));
  const pairs: Flow[] = [];
  let count = 0;
  for (const flow of newPairs(before, after, labels)) {
    if (isDirect.has(flow.join('.'))) continue;
    count += 1;
    if (pairs.length < REACHED_MAX) pairs.push(flow);
  }
  return { pairs, count };
}

/** Everything that suggestions must stay within. */
export class Bounds {
  readonly #policies: readonly (Flows & { readonly names: Names })[];
  readonly #types: readonly TypesBound[];

  constructor(policies: readonly PolicyBound[], types: readonly TypesBound[]) {
    this.#policies = policies.map(({ model, policy }) => ({
      ...flowsOf(model, policy),
      names: new Names(model),
    }));
    this.#types = types;
  }

  /** Why an edit may not be made, as a sentence without full stop; undefined where it may. */
  refuseEdit(before: PolicyModel, after: PolicyModel, edit: Edit): string | undefined {
    if (edit.kind === 'rule') return this.#refuseRule(before, edit);
    if (edit.kind === 'type' || this.#types.length === 0) return undefined;
    const bound = this.#types.find(({ label }) => label === edit.label);
    const { name } = before.labels[edit.label];
    if (bound === undefined) return `the bound lets ${name} get no types`;
    const type = after.types[edit.type].name;
    if (bound.types.some((pattern) => matchesPattern(pattern, type))) return undefined;
    return `the bound does not let ${name} get the type ${type}`;
  }

  /** Why what edits open may not be; undefined where it may. */
  refuseOpened(before: Flows, after: Flows, edits: readonly Edit[]): string | undefined {
    if (this.#policies.length === 0) return undefined;
    const { model } = after;
    const direct = openedFlows(before, after, edits);
    for (const bound of this.#policies) {
      const name = (label: number): string => model.labels[label].name;
      for (const [from, to] of direct) {
        const [a, b] = [bound.names.find(model, from), bound.names.find(model, to)];
        const { policy } = bound;
        const isIn =
          a !== undefined &&
          b !== undefined &&
          (policy.flows(policy.labelNumbers[a], policy.labelNumbers[b]) ||
            bound.graph.hasEdge(a, b));
        if (!isIn)
          return `it would open ${name(from)} -> ${name(to)}, which the bound does not have`;
      }
      const fault =
        this.#refuseReached(before, after, bound) ?? this.#refuseStarts(before, after, bound);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }

  #refuseRule(model: PolicyModel, { subject, object, operations }: RuleEdit): string | undefined {
    if (this.#types.length > 0 && this.#policies.length === 0) {
      return 'the bound is about types alone, and lets nobody administer more';
    }
    for (const { policy, names: known } of this.#policies) {
      const [a, b] = [known.find(model, subject), known.find(model, object)];
      const numbers = policy.labelNumbers;
      const isIn =
        a !== undefined &&
        b !== undefined &&
        operations.every((each) => policy.admin(each, NO_PRINCIPAL, numbers[a], numbers[b]) === 0);
      if (isIn) continue;
      const names = operations.map((each) => OPERATIONS[each].name).join(', ');
      const who = `${model.labels[subject].name} ${names}`;
      return `the bound does not permit ${who} on ${model.labels[object].name}`;
    }
    return undefined;
  }

  #refuseReached(before: Flows, after: Flows, bound: Flows & { names: Names }): string | undefined {
    const { model } = after;
    for (const [from, to] of newPairs(before.closure, after.closure, model.labels.length)) {
      const [a, b] = [bound.names.find(model, from), bound.names.find(model, to)];
      if (a !== undefined && b !== undefined && bound.closure.reaches(a, b)) continue;
      const [one, other] = [model.labels[from].name, model.labels[to].name];
      return `${one} would reach ${other} through others, which it does not in the bound`;
    }
    return undefined;
  }

  #refuseStarts(before: Flows, after: Flows, bound: Flows & { names: Names }): string | undefined {
    const { model } = after;
    for (const [label, { name }] of model.labels.entries()) {
      const was = before.policy.image.labels[label].hostAllows;
      if (was || !after.policy.image.labels[label].hostAllows) continue;
      const other = bound.names.find(model, label);
      if (other !== undefined && bound.policy.image.labels[other].hostAllows) continue;
      return `${name} could start, which it cannot in the bound`;
    }
    return undefined;
  }
}

const unknownLabel = (name: string): string => `the policy has no label ${name}`;

/** `LABEL=TYPE,TYPE*`: a sentence where it isn't one of this policy. */
export function readTypesBound(model: PolicyModel, text: string): TypesBound | string {
  const at = text.lastIndexOf('=');
  const name = text.slice(0, at);
  const label = model.labels.findIndex((each) => each.name === name);
  if (label < 0) return unknownLabel(name);
  const types = text
    .slice(at + 1)
    .split(',')
    .filter((part) => part !== '')
    .map((part) => parsePattern(part.trim()));
  return { label, types };
}

/**
 * Whether every label that could start still can: one that gets a type the host lacks could not.
 */
export function lostStart(before: Flows, after: Flows): string | undefined {
  const label = before.policy.image.labels.findIndex(
    ({ hostAllows }, index) => hostAllows && !after.policy.image.labels[index].hostAllows,
  );
  return label < 0 ? undefined : `${before.model.labels[label].name} could not start any more`;
}
