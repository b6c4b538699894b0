/**
 * Owns: what is doubtful about invariants and tests: those that say what others say.
 */

import type { InvariantModel, LabelChoice } from '../../policy/model.ts';
import { shown } from '../../policy/names.ts';
import type { Subject } from './subject.ts';

/** Labels that may be looked at in comparing invariants with each other. */
const WORK_MAX = 20_000_000;

class Comparison {
  #left = WORK_MAX;
  readonly #sets = new Map<readonly number[], ReadonlySet<number>>();

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  /** Whether every label of one choice is in another. */
  isWithin({ labels }: LabelChoice, { labels: others }: LabelChoice): boolean {
    this.#left -= 1;
    if (labels === others) return true;
    if (labels.length > others.length) return false;
    let set = this.#sets.get(others);
    if (set === undefined) {
      set = new Set(others);
      this.#sets.set(others, set);
      this.#left -= others.length;
    }
    const held = set;
    const missing = labels.findIndex((label) => !held.has(label));
    this.#left -= missing < 0 ? labels.length : missing;
    return missing < 0;
  }

  /** Whether `one` holds wherever `other` does. */
  isImplied(one: InvariantModel, other: InvariantModel): boolean {
    if (one.kind === 'exclusive') {
      return other.kind === 'exclusive' && this.#areGroupsWithin(one.groups, other.groups);
    }
    if (other.kind === 'exclusive') return false;
    const isBetween = this.isWithin(one.from, other.from) && this.isWithin(one.to, other.to);
    if (!isBetween) return false;
    // Where nothing gets through, nothing gets around whom it must pass.
    if (one.kind === 'only-via') {
      return (
        other.kind === 'noflow' || (other.kind === 'only-via' && this.isWithin(other.via, one.via))
      );
    }
    return one.kind === other.kind;
  }

  /** Each group within one of the other's, and no two within the same. */
  #areGroupsWithin(groups: readonly LabelChoice[], others: readonly LabelChoice[]): boolean {
    const taken = new Set<number>();
    return groups.every((group) => {
      const at = others.findIndex((other) => this.isWithin(group, other));
      if (at < 0 || taken.has(at)) return false;
      taken.add(at);
      return true;
    });
  }
}

/** Invariants that follow from another; of two that say the same, the later. */
export function lintInvariants({ model, findings }: Subject): void {
  const { invariants } = model;
  const comparison = new Comparison();
  for (const [index, one] of invariants.entries()) {
    const implying = invariants.findIndex((other, at) => {
      if (at === index || comparison.isSpent || !comparison.isImplied(one, other)) return false;
      return at < index || !comparison.isImplied(other, one);
    });
    if (comparison.isSpent) return;
    if (implying < 0) continue;
    const other = invariants[implying];
    const message = `The invariant ${shown(one.name)} follows from ${shown(other.name)}.`;
    findings.add('implied-invariant', one.span, message, 'Remove it.', one.name);
  }
}

/** Tests that ask the same of the same labels while the same domains run. */
export function lintTests({ model, findings }: Subject): void {
  const texts = new Map<readonly number[], string>();
  const textOf = (list: readonly number[]): string => {
    const text = texts.get(list) ?? list.join();
    texts.set(list, text);
    return text;
  };
  const first = new Map<string, number>();
  for (const [index, test] of model.tests.entries()) {
    const { name, running, ran, subjects, operations, objects, expect, span } = test;
    // In what order domains started makes no difference to who runs.
    const parts = [running, ran, operations].map((each) => [...each].sort((a, b) => a - b));
    const key = [
      ...parts.map((part) => part.join()),
      textOf(subjects.labels),
      objects === undefined ? '-' : textOf(objects.labels),
    ].join('|');
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, index);
      continue;
    }
    const other = model.tests[earlier];
    const isAlike = other.expect === expect;
    const message =
      `The test ${shown(name)} asks what ${shown(other.name)} asks` +
      `${isAlike ? '' : ', and expects something else: one of the two fails'}.`;
    findings.add('duplicate-test', span, message, 'Remove one of the two.', name);
  }
}
