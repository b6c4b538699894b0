/**
 * Owns: which invariants of two policies differ, in what they ask for or in whether they hold.
 */

import type { InvariantModel, LabelChoice } from '../../policy/model.ts';
import { judgeInvariantsOver } from '../flow/invariants.ts';
import type { FlowGraph } from '../flow/graph.ts';
import type { InvariantChange } from './changes.ts';
import type { Pairing } from './pairing.ts';

/** The choices of an invariant, in an order that its kind fixes. */
function choicesOf(invariant: InvariantModel): readonly LabelChoice[] {
  if (invariant.kind === 'exclusive') return invariant.groups;
  const { from, to } = invariant;
  return invariant.kind === 'only-via' ? [from, to, invariant.via] : [from, to];
}

/** What an invariant asks for, as entities: two with the same text ask for the same. */
function meaning(invariant: InvariantModel, entityOf: Int32Array): string {
  const choices = choicesOf(invariant).map(({ labels }) =>
    [...new Set(labels)]
      .map((label) => entityOf[label])
      .sort((a, b) => a - b)
      .join(),
  );
  return [invariant.kind, ...choices].join('|');
}

const choiceText = ({ patterns }: LabelChoice): string => patterns.join(', ');

/** As its author wrote it, in short. */
function shownText(invariant: InvariantModel): string {
  const [from, to, via] = choicesOf(invariant).map(choiceText);
  switch (invariant.kind) {
    case 'noflow':
      return `no flow from ${from} to ${to}`;
    case 'flow':
      return `flow from ${from} to ${to}`;
    case 'only-via':
      return `from ${from} to ${to} only via ${via}`;
    case 'exclusive':
      return `exclusive: ${choicesOf(invariant).map(choiceText).join(' | ')}`;
  }
}

interface Judged {
  readonly invariant: InvariantModel;
  readonly holds: boolean;
}

/** @param graphOf the flow graph of each policy, made only where there are invariants */
export function changedInvariants(
  { before, after, labelBefore, labelAfter }: Pairing,
  graphOf: { readonly before: () => FlowGraph; readonly after: () => FlowGraph },
): InvariantChange[] {
  const judged = (count: number, graph: () => FlowGraph): readonly Judged[] =>
    count === 0 ? [] : judgeInvariantsOver(graph());
  const old = new Map(
    judged(before.model.invariants.length, graphOf.before).map((each) => [
      each.invariant.name,
      each,
    ]),
  );
  const changes: InvariantChange[] = [];
  for (const { invariant, holds } of judged(after.model.invariants.length, graphOf.after)) {
    const { name } = invariant;
    const former = old.get(name);
    old.delete(name);
    const told = {
      name,
      before: former && shownText(former.invariant),
      after: shownText(invariant),
      heldBefore: former?.holds,
      holdsAfter: holds,
    };
    if (former === undefined) changes.push({ ...told, change: 'added' });
    else if (meaning(former.invariant, labelBefore) !== meaning(invariant, labelAfter)) {
      changes.push({ ...told, change: 'changed' });
    } else if (former.holds !== holds) changes.push({ ...told, change: 'verdict' });
  }
  for (const { invariant, holds } of old.values()) {
    changes.push({
      name: invariant.name,
      change: 'removed',
      before: shownText(invariant),
      after: undefined,
      heldBefore: holds,
      holdsAfter: undefined,
    });
  }
  return changes;
}
