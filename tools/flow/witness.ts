/**
 * Owns: flows in words: each step of a path with its reasons and places, and what shows that an
 * invariant is violated. Names come out as they went in: whoever prints them makes them harmless.
 */

import type { Span } from '../../policy/finding.ts';
import type { InvariantModel, LabelChoice } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import type { FlowGraph } from './graph.ts';
import type { InvariantVerdict, Violation } from './invariants.ts';
import type { Path } from './paths.ts';
import { reasonsOf } from './reasons.ts';
import type { FlowReason } from './reasons.ts';

/** One edge of a path: what it rests on, the first reason as a sentence. */
export interface FlowStep {
  readonly from: number;
  readonly to: number;
  /** Such as `A-Bank sends to Audit by type Audit (two_banks.yaml:60:5)`. */
  readonly text: string;
  /** What the sentence names. */
  readonly span: Span;
  /** All reasons; never empty. */
  readonly reasons: readonly FlowReason[];
}

export function placeOf({ model }: FlowGraph, span: Span): string {
  return `${model.files[span.file] ?? ''}:${span.line}:${span.column}`;
}

function spanOf(reason: FlowReason): Span {
  return reason.kind === 'type' ? reason.sends : reason.span;
}

function reasonText(graph: FlowGraph, from: number, to: number, reason: FlowReason): string {
  const { labels, types } = graph.model;
  const place = placeOf(graph, spanOf(reason));
  const [sender, receiver] = [labels[from].name, labels[to].name];
  if (reason.kind === 'type') {
    return `${sender} sends to ${receiver} by type ${types[reason.type].name} (${place})`;
  }
  if (reason.kind === 'permissive') {
    const { name } = labels[reason.label];
    return `${sender} sends to ${receiver}: nothing is enforced for ${name}, permissive (${place})`;
  }
  const { name, phrase } = OPERATIONS[reason.operation];
  const object = labels[reason.object].name;
  const subject = labels[reason.subject].name;
  const what = `${subject} may ${phrase.replace('{object}', () => object)}`;
  const way =
    reason.subject === from ? `${sender} acts on ${receiver}` : `${receiver} learns of ${sender}`;
  return `${way}: ${what} by ${name} (${reason.rule}, ${place})`;
}

/** The edges of a path, step by step. */
export function witnessSteps(graph: FlowGraph, path: Path): FlowStep[] {
  return path.slice(1).map((to, index) => {
    const from = path[index];
    const reasons = reasonsOf(graph, from, to);
    const [first] = reasons;
    if (first === undefined) throw new Error('a path has a step without a reason');
    const more = reasons.length - 1;
    const others = more === 0 ? '' : `, and for ${more} more reason${more === 1 ? '' : 's'}`;
    const text = `${reasonText(graph, from, to, first)}${others}`;
    return { from, to, text, span: spanOf(first), reasons };
  });
}

const named = ({ patterns }: LabelChoice): string => patterns.join(', ');

/** What an invariant says. */
export function invariantText(invariant: InvariantModel): string {
  if (invariant.kind === 'exclusive') {
    const groups = invariant.groups.map((group) => `of ${named(group)}`);
    return `domains ${groups.join(' and ')} never exist at the same time`;
  }
  const [from, to] = [named(invariant.from), named(invariant.to)];
  if (invariant.kind === 'only-via') {
    return `what gets from ${from} to ${to} passes ${named(invariant.via)}`;
  }
  return invariant.kind === 'flow' ? `${from} reaches ${to}` : `nothing gets from ${from} to ${to}`;
}

function violationText(graph: FlowGraph, violation: Violation): string {
  const name = (label: number): string => graph.model.labels[label].name;
  if (violation.kind === 'path') {
    const { path } = violation;
    const ends = `${name(path[0])} reaches ${name(path[path.length - 1])}`;
    const between = path.slice(1, -1).map(name);
    return between.length === 0 ? `${ends} directly` : `${ends} through ${between.join(', ')}`;
  }
  if (violation.kind === 'missing') {
    const { from, to, reached } = violation;
    const count = `${reached.length} label${reached.length === 1 ? '' : 's'}`;
    const cut =
      reached.length === 0
        ? 'it reaches nobody'
        : `it reaches ${count}, and nothing leads on from there`;
    return `${name(from)} does not reach ${name(to)}: ${cut}`;
  }
  const [one, other] = violation.labels;
  return `domains of ${name(one)} and ${name(other)} can exist at the same time`;
}

/** What shows that an invariant is violated, as a sentence without full stop; '' where it holds. */
export function verdictText(graph: FlowGraph, { violation }: InvariantVerdict): string {
  return violation === undefined ? '' : violationText(graph, violation);
}
