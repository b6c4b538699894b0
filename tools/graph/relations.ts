/**
 * Owns: who may send to whom and who manages whom, over classes of labels that nothing in a picture
 * tells apart: at ten thousand labels there are few classes, and pairs are too many to look at.
 * INVARIANT: the flow graph and the monitor's tables answer; nothing is decided here.
 * Must not know: pictures.
 */

import { NO_PRINCIPAL } from '../../enforcement/query.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { eachBit } from '../flow/bits.ts';
import type { FlowGraph } from '../flow/graph.ts';

/** Labels that have the same flows, walls and administration. */
export interface LabelClass {
  /** Indices of labels, in order; never empty. */
  readonly members: readonly number[];
}

export interface Relations {
  readonly model: PolicyModel;
  readonly graph: FlowGraph;
  readonly classes: readonly LabelClass[];
  /** By label. */
  readonly classOf: Int32Array;
  /** By label: whether a domain with it can ever start; true of every resource. */
  readonly canStart: readonly boolean[];
  /** Whether a label of one class may send to another label of the other, by types. */
  readonly flows: (from: number, to: number) => boolean;
  /** Shows the classes to which a class may send. */
  readonly eachFlow: (from: number, see: (to: number) => void) => void;
  /** Shows the classes that a class may manage, and by which operations. */
  readonly eachManaged: (
    subject: number,
    see: (object: number, operations: readonly number[]) => void,
  ) => void;
  /** The admin operations, by number, that labels of one class may do to those of another. */
  readonly manages: (subject: number, object: number) => readonly number[];
}

const ADMIN_NUMBERS = OPERATIONS.flatMap(({ kind }, number) => (kind === 'admin' ? [number] : []));

/** By label: whether it can be there: things are, domains where something lets them start. */
export function startable({ presence, labels }: FlowGraph): boolean[] {
  const all = Array.from({ length: labels }, (_, label) => label);
  return all.map((label) => presence.acts[label] || presence.isThing[label]);
}

/** Whether domains of two labels can exist together, asked once for each two sets of walls. */
function meeting({ model, presence }: FlowGraph): (one: number, other: number) => boolean {
  const numbers = new Map<string, number>();
  const wallsOf = model.labels.map(({ walls }, label) => {
    const isFree = presence.isPermissive[label];
    const key = isFree ? 'free' : walls.toSorted((a, b) => a - b).join();
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const known = new Map<number, boolean>();
  return (one, other) => {
    const key = wallsOf[one] * numbers.size + wallsOf[other];
    const before = known.get(key);
    if (before !== undefined) return before;
    const can = presence.canMeet(one, other);
    known.set(key, can);
    return can;
  };
}

/** Whether there is an edge between two labels by a type, and not by administration alone. */
function typeFlow(graph: FlowGraph): (from: number, to: number) => boolean {
  const { policy, presence, edges, classOf } = graph;
  const { isThing, isPermissive } = presence;
  const { labelNumbers } = policy;
  const canMeet = meeting(graph);
  return (from, to) => {
    if (!edges.has(classOf[from], classOf[to])) return false;
    if (isPermissive[from] || isPermissive[to]) return true;
    if (!policy.flows(labelNumbers[from], labelNumbers[to])) return false;
    return isThing[from] || isThing[to] || canMeet(from, to);
  };
}

/**
 * The relations of a policy.
 * @param marks by label, further bits that labels of one class must agree in
 */
export function relationsOf(graph: FlowGraph, marks: readonly number[]): Relations {
  const { model, presence } = graph;
  const numbers = new Map<string, number>();
  const members: number[][] = [];
  const classOf = Int32Array.from(model.labels, ({ kind }, label) => {
    const own = label === model.bootstrap.label ? label : -1;
    const key = [graph.classOf[label], kind, marks[label], own].join();
    const known = numbers.get(key) ?? members.push([]) - 1;
    numbers.set(key, known);
    members[known].push(label);
    return known;
  });
  const first = members.map(([label]) => label);
  const flows = typeFlow(graph);
  const classFlows = (from: number, to: number): boolean =>
    flows(first[from], members[to].at(-1) ?? -1);
  // Several of these classes can be one of the graph's: marks and kinds tell them apart.
  const finer: number[][] = graph.members.map(() => []);
  for (const [index, label] of first.entries()) finer[graph.classOf[label]].push(index);
  const manages = managing(graph, first);
  return {
    model,
    graph,
    classes: members.map((each) => ({ members: each })),
    classOf,
    canStart: startable(graph),
    flows: classFlows,
    eachFlow: (from, see) => {
      eachBit(graph.edges.row(graph.classOf[first[from]]), (coarse) => {
        for (const to of finer[coarse]) if (classFlows(from, to)) see(to);
      });
    },
    manages,
    eachManaged: (subject, see) => {
      if (!presence.acts[first[subject]]) return;
      for (const object of first.keys()) {
        const operations = manages(subject, object);
        if (operations.length > 0) see(object, operations);
      }
    },
  };
}

/** Who may manage whom, asked once for each two classes of the admin section. */
function managing({ model, policy, presence }: FlowGraph, first: readonly number[]) {
  const { labels, admin } = policy.image;
  const known = new Map<number, readonly number[]>();
  return (subject: number, object: number): readonly number[] => {
    const [who, whom] = [first[subject], first[object]];
    if (!presence.acts[who] || model.labels[whom].kind === 'resource') return [];
    const key = labels[who].adminClass * admin.classes + labels[whom].adminClass;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [a, b] = [policy.labelNumbers[who], policy.labelNumbers[whom]];
    const may = ADMIN_NUMBERS.filter(
      (operation) => policy.admin(operation, NO_PRINCIPAL, a, b) === 0,
    );
    known.set(key, may);
    return may;
  };
}
