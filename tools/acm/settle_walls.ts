/**
 * Owns: labels with two Chinese Wall types of one conflict set. ACM took them: such a domain
 * excludes the other types of the set but not its own, and starts only while none of the set runs
 * but all of its own. Our language has no such thing, so where it is accepted the label gets one
 * wall of its own instead, which is in all these sets.
 * INVARIANT: what ACM denied stays denied.
 */

import { shown } from '../../policy/names.ts';
import type { ImportedLabel } from './imported_policy.ts';
import type { Ledger } from './ledger.ts';
import { freeName } from './names.ts';
import type { Word } from './xml_reader.ts';

interface Conflict {
  readonly name: string;
  readonly types: readonly string[];
}

interface Walled {
  readonly labels: readonly ImportedLabel[];
  readonly conflicts: readonly Conflict[];
  /** Types that had to be made up. */
  readonly added: readonly string[];
}

export function settleWalls(
  labels: readonly (ImportedLabel & { readonly word: Word })[],
  conflicts: readonly Conflict[],
  types: ReadonlySet<string>,
  ledger: Ledger,
): Walled {
  const members = conflicts.map((set) => [...set.types]);
  const setsOf = new Map<string, number[]>();
  for (const [index, set] of conflicts.entries()) {
    for (const type of set.types) {
      const sets = setsOf.get(type);
      if (sets === undefined) setsOf.set(type, [index]);
      else sets.push(index);
    }
  }
  const taken = new Set(types);
  const added: string[] = [];
  const settled = labels.map((label) => {
    const met = new Map<number, string[]>();
    for (const wall of label.walls) {
      for (const set of setsOf.get(wall) ?? []) met.set(set, [...(met.get(set) ?? []), wall]);
    }
    const lost = new Set<string>();
    for (const [set, walls] of met) {
      if (walls.length < 2) continue;
      const all = walls.map(shown).join(', ');
      const where = `the conflict set ${shown(conflicts[set].name)}`;
      const message = `The label ${shown(label.name)} has the types ${all} of ${where}.`;
      ledger.add('self-conflict', label.word.span, message, 'Leave it one of them.');
      for (const wall of walls) lost.add(wall);
    }
    if (lost.size === 0) return label;
    const own = freeName(`${label.name}.wall`, taken);
    taken.add(own);
    added.push(own);
    for (const [set, walls] of met)
      if (walls.some((wall) => lost.has(wall))) members[set].push(own);
    return { ...label, walls: [...label.walls.filter((wall) => !lost.has(wall)), own] };
  });
  return {
    labels: settled,
    conflicts: conflicts.map(({ name }, index) => ({ name, types: members[index] })),
    added,
  };
}
