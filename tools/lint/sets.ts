/**
 * Owns: what is doubtful about conflict sets and types: sets that change nothing, types by which
 * nothing moves.
 */

import type { ConflictModel } from '../../policy/model.ts';
import { shown } from '../../policy/names.ts';
import type { Subject } from './subject.ts';

/** Whether all that `one` excludes is excluded by `other`, too, and for as long. */
function isImplied(one: ConflictModel, other: ConflictModel, held: ReadonlySet<number>): boolean {
  if (one.mode === 'sticky' && other.mode !== 'sticky') return false;
  return one.types.length <= held.size && one.types.every((type) => held.has(type));
}

/** Sets within others of at least their strength; of equal ones the later. */
export function lintRedundantSets({ model, findings }: Subject): void {
  const { conflicts } = model;
  const members = conflicts.map((set) => new Set(set.types));
  const setsOf = model.types.map((): number[] => []);
  for (const [index, { types }] of conflicts.entries()) {
    for (const type of types) setsOf[type]?.push(index);
  }
  for (const [index, set] of conflicts.entries()) {
    // Whatever holds all of the types holds the first.
    const other = setsOf[set.types[0]].find((at) => {
      if (at === index || !isImplied(set, conflicts[at], members[at])) return false;
      return at < index || !isImplied(conflicts[at], set, members[index]);
    });
    if (other === undefined) continue;
    const message =
      `The conflict set ${shown(set.name)} changes nothing: ` +
      `${shown(conflicts[other].name)} excludes all that it does.`;
    const hint = 'Remove it, or add to it what it is there for.';
    findings.add('redundant-set', set.span, message, hint, set.name);
  }
}

/**
 * Sets of whose types fewer than two are walls of labels that the host lets run. A label that only
 * the walls of domain 0 keep from starting counts: the set that does it is not idle.
 */
export function lintIdleSets({ model, policy, graph, findings }: Subject): void {
  const mayRun = (number: number): boolean =>
    number === model.bootstrap.label ||
    graph.presence.isPermissive[number] ||
    policy.hostAllows(policy.labelNumbers[number]);
  const walls = new Set(
    model.labels.flatMap((label, number) => (mayRun(number) ? label.walls : [])),
  );
  for (const { name, types, span } of model.conflicts) {
    const running = types.filter((type) => walls.has(type));
    if (running.length > 1) continue;
    const [only] = running;
    const who =
      only === undefined
        ? 'none of its types is a wall'
        : `of its types only ${shown(model.types[only].name)} is a wall`;
    const why = `${who} of a label that can start`;
    const message = `The conflict set ${shown(name)} excludes nobody: ${why}.`;
    const hint = 'Give the labels that are meant their types under `walls`, or remove the set.';
    findings.add('idle-set', span, message, hint, name);
  }
}

/** Types of one label alone, and types that move nothing. */
export function lintTypes({ model, findings }: Subject): void {
  const holders = model.types.map((): number[] => []);
  const senders = model.types.map(() => 0);
  const receivers = model.types.map(() => 0);
  const trusted = new Set([model.bootstrap.label, model.host.label]);
  for (const [number, { types }] of model.labels.entries()) {
    for (const { type, mode } of types) {
      holders[type].push(number);
      // The host's label has all types, and domain 0 builds everybody: neither is whom one means.
      if (trusted.has(number)) continue;
      if (mode !== 'receive') senders[type] += 1;
      if (mode !== 'send') receivers[type] += 1;
    }
  }
  const walls = new Set(model.labels.flatMap((label) => label.walls));
  for (const [number, { name, span }] of model.types.entries()) {
    const [only] = holders[number];
    if (holders[number].length === 1 && only !== undefined && !walls.has(number)) {
      const message = `Only ${shown(model.labels[only].name)} has the type ${shown(name)}.`;
      const hint = 'Give it to those that are to share by it, or remove it.';
      findings.add('single-holder', span, message, hint, name);
    } else if ((senders[number] === 0) !== (receivers[number] === 0)) {
      const [does, lacks] = senders[number] > 0 ? ['sent', 'receives'] : ['received', 'sends'];
      const what = `${does}, and besides domain 0 nobody ${lacks} by it`;
      const message = `The type ${shown(name)} is ${what}.`;
      const hint = `Give it to a label that ${lacks}, or hold it both ways.`;
      findings.add('one-sided-type', span, message, hint, name);
    }
  }
}
