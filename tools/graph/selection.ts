/**
 * Owns: which labels are in a picture: those that are asked for by name, and those on the ways from
 * some labels, or to some, or between both.
 * Must not know: how labels are put together or drawn.
 */

import { choose } from './choice.ts';
import type { Relations } from './relations.ts';
import type { GraphRequest } from './request.ts';

export interface Selection {
  /** By label: whether it is in the picture. */
  readonly has: readonly boolean[];
  readonly count: number;
}

const FROM = 1;
const TO = 2;

/** What a request chooses by name. */
export interface Ends {
  readonly kept: ReadonlySet<number>;
  readonly from: ReadonlySet<number>;
  readonly to: ReadonlySet<number>;
  /** By label, so that classes of labels don't mix the chosen with others. */
  readonly marks: readonly number[];
}

/** @throws UserError for names that no label has */
export function endsOf(names: readonly string[], request: GraphRequest): Ends {
  const { labels, from, to } = request;
  const kept = choose('label', labels.length === 0 ? ['*'] : labels, names);
  const sources = choose('label', from, names);
  const targets = choose('label', to, names);
  const marks = names.map(
    (_, label) =>
      (sources.has(label) ? FROM : 0) | (targets.has(label) ? TO : 0) | (kept.has(label) ? 4 : 0),
  );
  return { kept, from: sources, to: targets, marks };
}

/** Whether there is a step from labels of one class to others, by what the picture shows. */
function stepper({ flows, manages }: Relations, { shown }: GraphRequest) {
  return (a: number, b: number): boolean =>
    (shown.has('flow') && flows(a, b)) ||
    (shown.has('share') && flows(a, b) && flows(b, a)) ||
    (shown.has('admin') && manages(a, b).length > 0);
}

/** Steps from some classes to each, or Infinity. */
function distances(
  count: number,
  sources: readonly number[],
  steps: (a: number, b: number) => boolean,
): number[] {
  const distance = Array.from({ length: count }, () => Infinity);
  const left = new Set(Array.from({ length: count }, (_, index) => index));
  const queue = [...sources];
  for (const source of sources) {
    distance[source] = 0;
    left.delete(source);
  }
  for (const at of queue) {
    for (const next of left) {
      if (!steps(at, next)) continue;
      distance[next] = distance[at] + 1;
      left.delete(next);
      queue.push(next);
    }
  }
  return distance;
}

/** The labels of a picture. Ways may lead through labels that are not chosen by name. */
export function select(relations: Relations, request: GraphRequest, ends: Ends): Selection {
  const { classes, classOf } = relations;
  const steps = stepper(relations, request);
  const most = request.depth ?? Infinity;
  const classesOf = (labels: ReadonlySet<number>): number[] => [
    ...new Set([...labels].map((label) => classOf[label])),
  ];
  const zero = classes.map(() => 0);
  const ahead =
    ends.from.size === 0 ? zero : distances(classes.length, classesOf(ends.from), steps);
  const behind =
    ends.to.size === 0
      ? zero
      : distances(classes.length, classesOf(ends.to), (a, b) => steps(b, a));
  const isOnTheWay = classes.map((_, index) => {
    const length = ahead[index] + behind[index];
    return length < Infinity && length <= most;
  });
  const has = Array.from(
    classOf,
    (of, label) =>
      ends.from.has(label) || ends.to.has(label) || (ends.kept.has(label) && isOnTheWay[of]),
  );
  return { has, count: has.filter(Boolean).length };
}
