/**
 * Owns: who can gain what the admin section doesn't give to it, by using what it may do: it creates
 * a domain of a label that may more, writes into the memory of such a one, or loads another policy.
 *
 * What is gained may be meant to be: domain 0 starts everything. It is listed so that somebody says
 * so. What a bribed or broken domain might do for another isn't looked at.
 */

import { OP, OPERATIONS } from '../../policy/operations.ts';
import { permittingRule } from '../flow/administration.ts';
import { BitTable, eachBit } from '../flow/bits.ts';
import { closeRows } from '../flow/closure.ts';
import type { FlowGraph } from '../flow/graph.ts';
import { objectsOf } from './who_can.ts';

/** One use of an operation that is permitted. Labels are numbers. */
export interface EscalationStep {
  readonly subject: number;
  readonly operation: number;
  readonly object: number;
  /** Number of the rule that permits it, in the image. */
  readonly rule: number;
}

export interface Escalation {
  /** Who gains; labels that nothing tells apart are told together. */
  readonly subjects: readonly number[];
  /** What is done, in order, until somebody may do the operation. */
  readonly steps: readonly EscalationStep[];
  /** Whether the last step loads a policy, after which anything may be permitted. */
  readonly isEverything: boolean;
  /** The operation that is gained, and over whom. For everything: what was lacking. */
  readonly gains: readonly { readonly operation: number; readonly objects: readonly number[] }[];
}

const ADMIN = OPERATIONS.flatMap(({ kind }, operation) => (kind === 'admin' ? [operation] : []));
/** The operations by which a label comes to act as another one. */
const TAKES_OVER = [OP['domain.create'], OP['memory.map_foreign']];

/** Labels that administer alike and meet the same others. */
interface Actors {
  readonly members: readonly (readonly number[])[];
  /** Which take over which. */
  readonly control: BitTable;
}

function takeover({ policy, presence }: FlowGraph, subject: number, object: number) {
  for (const operation of TAKES_OVER) {
    const isThere = operation === OP['domain.create'] || presence.canMeet(subject, object);
    const rule = isThere ? permittingRule(policy, operation, subject, object) : -1;
    if (rule >= 0) return { subject, operation, object, rule };
  }
  return undefined;
}

function actorsOf(graph: FlowGraph): Actors {
  const { model, policy, presence } = graph;
  const groups = new Map<string, number[]>();
  for (const label of model.labels.keys()) {
    if (!presence.acts[label]) continue;
    const { adminClass } = policy.image.labels[label];
    const walls = [...model.labels[label].walls].sort((a, b) => a - b);
    const key = [adminClass, presence.isPermissive[label], ...walls].join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [label]);
    else group.push(label);
  }
  const members = [...groups.values()];
  const control = new BitTable(members.length, members.length);
  for (const [from, [subject]] of members.entries()) {
    for (const [to, [object]] of members.entries()) {
      if (from !== to && takeover(graph, subject, object) !== undefined) control.set(from, to);
    }
  }
  return { members, control };
}

/** What one label may do and another may not, by operation. */
class Powers {
  readonly #graph: FlowGraph;
  readonly #objects: readonly (readonly number[])[];

  constructor(graph: FlowGraph) {
    this.#graph = graph;
    this.#objects = OPERATIONS.map((_, operation) => objectsOf(graph.model, operation));
  }

  may(label: number, operation: number, object: number): boolean {
    return permittingRule(this.#graph.policy, operation, label, object) >= 0;
  }

  /** Whom an operation of `more`, or of anybody, is about that `less` may not do to them. */
  gained(less: number, more: number | undefined, operation: number): number[] {
    return this.#objects[operation].filter(
      (object) =>
        !this.may(less, operation, object) &&
        (more === undefined || this.may(more, operation, object)),
    );
  }
}

/** Shortest ways in the control graph from one node: the node before each that is reached. */
function waysFrom({ control, members }: Actors, start: number): Map<number, number> {
  const before = new Map([[start, -1]]);
  for (const at of before.keys()) {
    if (before.size === members.length) break;
    eachBit(control.row(at), (next) => {
      if (!before.has(next)) before.set(next, at);
    });
  }
  return before;
}

function stepsTo(
  graph: FlowGraph,
  { members }: Actors,
  before: ReadonlyMap<number, number>,
  end: number,
): EscalationStep[] {
  const steps: EscalationStep[] = [];
  for (let at = end; ;) {
    const last = before.get(at) ?? -1;
    if (last < 0) return steps.reverse();
    const step = takeover(graph, members[last][0], members[at][0]);
    if (step !== undefined) steps.push(step);
    at = last;
  }
}

function escalationsFrom(graph: FlowGraph, actors: Actors, powers: Powers, start: number) {
  const { members } = actors;
  const [subject] = members[start];
  const subjects = members[start];
  const { host } = graph.model;
  const load = OP['policy.load'];
  const before = waysFrom(actors, start);
  const loader = [...before.keys()].find((node) => powers.may(members[node][0], load, host.label));
  if (loader !== undefined) {
    const gains = ADMIN.map((operation) => {
      return { operation, objects: powers.gained(subject, undefined, operation) };
    }).filter(({ objects }) => objects.length > 0);
    if (gains.length === 0) return [];
    const [by] = members[loader];
    const rule = permittingRule(graph.policy, load, by, host.label);
    const last = { subject: by, operation: load, object: host.label, rule };
    const steps = [...stepsTo(graph, actors, before, loader), last];
    return [{ subjects, steps, isEverything: true, gains }];
  }
  const found: Escalation[] = [];
  const told = new Map<number, Set<number>>();
  const { labels } = graph.policy.image;
  const classes = new Set([labels[subject].adminClass]);
  // The nearest first: what was gained before is not told again.
  for (const node of before.keys()) {
    // Who administers alike gains nothing more.
    const { adminClass } = labels[members[node][0]];
    if (classes.has(adminClass)) continue;
    classes.add(adminClass);
    const gains = ADMIN.flatMap((operation) => {
      const known = told.get(operation) ?? new Set();
      told.set(operation, known);
      const gained = powers.gained(subject, members[node][0], operation);
      const objects = gained.filter((object) => !known.has(object));
      for (const object of objects) known.add(object);
      return objects.length > 0 ? [{ operation, objects }] : [];
    });
    if (gains.length === 0) continue;
    const steps = stepsTo(graph, actors, before, node);
    found.push({ subjects, steps, isEverything: false, gains });
  }
  return found;
}

/** All escalations, by who gains. */
export function escalationsOf(graph: FlowGraph): Escalation[] {
  const actors = actorsOf(graph);
  const powers = new Powers(graph);
  const { componentOf, reach } = closeRows(actors.control);
  const load = OP['policy.load'];
  const { label: host } = graph.model.host;
  return [...actors.members.entries()].flatMap(([node, [label]]) => {
    const isAlone = reach.row(componentOf[node]).every((word) => word === 0);
    if (isAlone && !powers.may(label, load, host)) return [];
    return escalationsFrom(graph, actors, powers, node);
  });
}
