/**
 * Owns: what is doubtful about labels: bridges that give no reason, labels that say the same.
 */

import { shown } from '../../policy/names.ts';
import { emptyRow, firstCommon, setBit } from '../flow/bits.ts';
import type { BitRow, BitTable } from '../flow/bits.ts';
import type { Subject } from './subject.ts';

/** Pairs of labels that may be looked at in search of bridges. */
const WORK_MAX = 200_000_000;

/**
 * By class of the flow graph: two domain labels between which information passes through the class,
 * and of which the types let nothing flow from the first to the second. That both cannot run at
 * once is no matter here: what passes is kept by whom it passes through.
 *
 * A label that shares with its peers, and sends to or receives from others one way, needs no
 * reason:
 * `[A-Bank, { name: Audit, mode: send }]` says itself that what A-Bank knows goes to Audit. What is
 * looked for is a way in from one side and out at another, or a way that administration opens.
 */
class BridgeSearch {
  readonly #subject: Subject;
  readonly #backward: BitTable;
  /** The classes of labels that domains wear. */
  readonly #domains: BitRow;
  #left = WORK_MAX;

  constructor(subject: Subject) {
    this.#subject = subject;
    const { edges, members, presence } = subject.graph;
    this.#backward = edges.transposed();
    this.#domains = emptyRow(members.length);
    for (const [index, [label]] of members.entries()) {
      if (presence.acts[label]) setBit(this.#domains, index);
    }
  }

  /** Two labels that `label` connects, or undefined. */
  find(label: number): readonly [from: number, to: number] | undefined {
    const { graph } = this.#subject;
    const index = graph.classOf[label];
    const before = this.#backward.row(index);
    const after = graph.edges.row(index);
    const domains = this.#domains;
    for (
      let at = firstCommon(before, domains);
      at >= 0;
      at = firstCommon(before, domains, at + 1)
    ) {
      const direct = graph.edges.row(at);
      const far = after.map((word, place) => word & ~direct[place]);
      this.#left -= far.length;
      for (
        let end = firstCommon(far, domains);
        end >= 0;
        end = firstCommon(far, domains, end + 1)
      ) {
        this.#left -= 1;
        const pair = this.#pair(label, at, end);
        if (pair !== undefined) return pair;
      }
      if (this.#left <= 0) return undefined;
    }
    return undefined;
  }

  #pair(label: number, from: number, to: number): readonly [number, number] | undefined {
    const { graph, policy } = this.#subject;
    const one = graph.members[from].find((each) => each !== label);
    const other = graph.members[to].find((each) => each !== label && each !== one);
    if (one === undefined || other === undefined) return undefined;
    const flows = (a: number, b: number): boolean =>
      policy.flows(policy.labelNumbers[a], policy.labelNumbers[b]);
    if (flows(one, other)) return undefined;
    const [isFromPeer, isToPeer] = [one, other].map(
      (end) => flows(end, label) && flows(label, end),
    );
    const isSaidOut = isFromPeer && flows(label, other) && !flows(other, label);
    const isSaidIn = isToPeer && flows(one, label) && !flows(label, one);
    return isSaidOut || isSaidIn ? undefined : [one, other];
  }
}

/** Labels through which information passes between others, without saying why they may. */
export function lintBridges(subject: Subject): void {
  const { model, graph, findings } = subject;
  const search = new BridgeSearch(subject);
  for (const [label, { name, kind, bridge, span }] of model.labels.entries()) {
    // A thing passes on what domains put into it: they are the ones to ask.
    if (bridge !== undefined || kind === 'resource' || graph.presence.isPermissive[label]) continue;
    const pair = search.find(label);
    if (pair === undefined) continue;
    const [one, other] = pair.map((end) => shown(model.labels[end].name));
    const message =
      `Information can pass through ${shown(name)} from ${one} to ${other}, ` +
      'between which no type lets it flow.';
    const hint =
      'Say with `bridge: "…"` why it is trusted, or take from it a type or an operation.';
    findings.add('undocumented-bridge', span, message, hint, name);
  }
}

/** Domain labels that nothing tells apart but their names: of several, all after the first. */
export function lintSameLabels({ model, policy, findings }: Subject): void {
  const first = new Map<string, number>();
  const claimed = namedLabels(model);
  for (const [number, label] of model.labels.entries()) {
    if (label.kind === 'resource' || number === model.bootstrap.label) continue;
    if (number === model.host.label || number === model.unlabeled) continue;
    const { flowClass, adminClass } = policy.image.labels[number];
    const walls = [...label.walls].sort((a, b) => a - b);
    const key = JSON.stringify([flowClass, adminClass, walls, label.limits, claimed[number]]);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, number);
      continue;
    }
    const message =
      `${shown(label.name)} and ${shown(model.labels[other].name)} have the same types, walls ` +
      'and limits, and no rule tells them apart.';
    const hint = 'Use one label for both, or say what is to be different.';
    findings.add('same-label', label.span, message, hint, label.name);
  }
}

/** By label: by which invariants and tests it is told apart from others, as text. */
function namedLabels({ labels, invariants, tests, permissive }: Subject['model']): string[] {
  const named = labels.map((): number[] => []);
  const choices = [
    ...invariants.flatMap((one) =>
      one.kind === 'exclusive'
        ? one.groups
        : [one.from, one.to, ...(one.kind === 'only-via' ? [one.via] : [])],
    ),
    ...tests.flatMap((test) => [test.subjects, ...(test.objects ? [test.objects] : [])]),
    ...(permissive ? [permissive] : []),
  ];
  const lists = new Set(choices.map((choice) => choice.labels));
  for (const [index, list] of [...lists].entries()) {
    for (const label of list) named[label].push(index);
  }
  for (const [index, test] of tests.entries()) {
    for (const label of new Set([...test.running, ...test.ran]))
      named[label].push(lists.size + index);
  }
  return named.map((each) => each.join());
}
