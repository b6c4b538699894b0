/**
 * Owns: putting the labels of a picture together, so that it stays readable: first those that hold
 * the same types, then those that are alike but for the names of their types, then those whose
 * names begin alike. Domain 0 stands alone, and domains never go together with things.
 * INVARIANT: every selected label is in exactly one group; the order is that of the first members.
 * Must not know: edges, formats.
 */

import { UNLABELED } from '../../policy/names.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { likenessOf } from './likeness.ts';
import type { Relations } from './relations.ts';
import type { Grouping } from './request.ts';
import type { Selection } from './selection.ts';

export interface Group {
  readonly labels: readonly number[];
  readonly name: string;
}

/** Up to so many labels are each drawn as they are. */
const SINGLE_MAX = 30;
/** So many groups are still read at a glance; beyond, the next way of grouping is tried. */
const READABLE_MAX = 40;
/** What a picture holds at the most. */
const GROUPS_MAX = 60;

export function grouped(labels: readonly number[], keyOf: (label: number) => string): number[][] {
  const groups = new Map<string, number[]>();
  for (const label of labels) {
    const key = keyOf(label);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [label]);
    else group.push(label);
  }
  return [...groups.values()];
}

function commonStart(names: readonly string[]): string {
  const [first = ''] = names;
  const letters = Array.from(first);
  let length = letters.length;
  for (const name of names) {
    const others = Array.from(name);
    let same = 0;
    while (same < length && others[same] === letters[same]) same += 1;
    length = same;
  }
  return letters.slice(0, length).join('');
}

const reversed = (name: string): string => Array.from(name).toReversed().join('');

/** Digits that the names of a group happen to begin their numbers with say nothing. */
const LOOSE_END = /\p{N}+$/u;

/** A name for labels: what their names have in common, with `*` for the rest. */
function nameOf(names: readonly string[]): string {
  const [first = ''] = names;
  if (names.length === 1) return first;
  const start = commonStart(names).replace(LOOSE_END, '');
  const rests = names.map((name) => name.slice(start.length));
  const end = reversed(reversed(commonStart(rests.map(reversed)))).replace(/^\p{N}+/u, '');
  const tail = reversed(end);
  if (start + tail !== '') return `${start}*${tail}`;
  return names.length === 2 ? names.join(', ') : `${first}, …`;
}

/** The beginning of a name, up to a number or to what separates words. */
const prefixOf = (name: string): string => /^[\p{L}]+/u.exec(name)?.[0] ?? '';

/** What must be equal in labels that are put together in any way. */
export function basicKeys(model: PolicyModel, relations: Relations): readonly string[] {
  return model.labels.map(({ kind, bridge, name }, index) => {
    if (index === model.bootstrap.label || name === UNLABELED) return `own ${index}`;
    return `${kind} ${bridge === undefined ? '' : 'bridge'} ${String(relations.canStart[index])}`;
  });
}

/** Puts what is beyond a picture's capacity into its last group. */
function bounded(groups: number[][]): number[][] {
  if (groups.length <= GROUPS_MAX) return groups;
  const bySize = groups.toSorted((a, b) => b.length - a.length || a[0] - b[0]);
  const kept = new Set(bySize.slice(0, GROUPS_MAX - 1));
  const rest = groups.filter((group) => !kept.has(group)).flat();
  return [...groups.filter((group) => kept.has(group)), rest.sort((a, b) => a - b)];
}

/** Ways of putting labels together, the finest that is still readable first; never none. */
function automatic(
  model: PolicyModel,
  relations: Relations,
  labels: readonly number[],
): number[][][] {
  const singles = labels.map((label) => [label]);
  if (labels.length <= SINGLE_MAX) return [singles];
  const basic = basicKeys(model, relations);
  const { classOf } = relations;
  const same = grouped(labels, (label) => `${basic[label]} ${classOf[label]}`);
  const likeness = likenessOf(model, basic);
  const alike = grouped(labels, (label) => String(likeness[label]));
  const readable = [same, alike].filter((groups) => groups.length <= READABLE_MAX);
  const byName = grouped(
    labels,
    (label) => `${basic[label]} ${prefixOf(model.labels[label].name)}`,
  );
  return [...readable, bounded(byName)];
}

export const groupOf = (model: PolicyModel, labels: readonly number[]): Group => ({
  labels,
  name: nameOf(labels.map((label) => model.labels[label].name)),
});

/** Groups of which no two have one name: those that would are named after their first label. */
export function distinct(model: PolicyModel, groups: readonly Group[]): Group[] {
  const counts = new Map<string, number>();
  for (const { name } of groups) counts.set(name, (counts.get(name) ?? 0) + 1);
  return groups.map(({ labels, name }) => {
    const isShared = labels.length > 1 && (counts.get(name) ?? 0) > 1;
    return { labels, name: isShared ? `${model.labels[labels[0]].name}, …` : name };
  });
}

/** Ways of making groups of a picture's labels, to be tried in this order; never none. */
export function groupings(
  relations: Relations,
  selection: Selection,
  how: Grouping,
): readonly (readonly Group[])[] {
  const { model, graph } = relations;
  const labels = [...model.labels.keys()].filter((label) => selection.has[label]);
  const basic = how === 'types' ? basicKeys(model, relations) : [];
  const flowClass = (label: number): number => graph.policy.image.labels[label].flowClass;
  const ways = {
    none: () => [labels.map((label) => [label])],
    types: () => [grouped(labels, (label) => `${basic[label]} ${flowClass(label)}`)],
    auto: () => automatic(model, relations, labels),
  }[how]();
  return ways.map((groups) =>
    distinct(
      model,
      groups.map((group) => groupOf(model, group)),
    ),
  );
}
