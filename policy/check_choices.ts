/**
 * Owns: resolving choices of labels: names and patterns in invariants, tests and `permissive`.
 *
 * A pattern that chooses nothing is an error here: a claim about nobody always holds, and whoever
 * wrote it believes that somebody is meant.
 * INVARIANT: equal choices share one list of labels, and all lists together are bounded.
 * Must not know: what is claimed of the labels.
 */

import type { CheckContext, Item } from './check_context.ts';
import type { Span } from './finding.ts';
import { CHOICE_WORK_MAX, CHOSEN_MAX } from './limits.ts';
import type { LabelChoice, LabelModel } from './model.ts';
import { shown } from './names.ts';
import { matchesPattern, parsePattern } from './pattern.ts';
import { isList } from './tree.ts';
import type { Value } from './tree.ts';

/** Which labels may be chosen at a place. */
export type Eligible = 'domain' | 'resource' | 'any';

const WRONG: Readonly<Record<LabelModel['kind'], readonly [message: string, hint: string]>> = {
  resource: ['is a resource label: no domain can wear it', 'Name a label from `labels`.'],
  domain: ['is worn by domains, not by things', 'Name a label from `resources`.'],
};

/** The first of `count` indices of which something holds that then holds of all after it. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export class LabelChooser {
  readonly #context: CheckContext;
  readonly #labels: readonly LabelModel[];
  /** The labels that patterns match, by what is eligible and the pattern. */
  readonly #matched = new Map<string, readonly number[]>();
  /** The labels of whole choices, likewise. */
  readonly #chosen = new Map<string, readonly number[]>();
  #sorted: readonly number[] | undefined;
  #workLeft = CHOICE_WORK_MAX;
  #roomLeft = CHOSEN_MAX;
  #isSpent = false;

  constructor(context: CheckContext, labels: readonly LabelModel[]) {
    this.#context = context;
    this.#labels = labels;
  }

  /** The number of a label named by itself; undefined, and told, for none that may stand here. */
  resolve({ name, span }: Item, eligible: Eligible): number | undefined {
    const number = this.#context.labels.resolve(name, span, 'undeclared-label');
    const kind = number === undefined ? undefined : this.#labels[number]?.kind;
    if (number === undefined || kind === undefined) return undefined;
    if (eligible === 'any' || eligible === kind) return number;
    const [message, hint] = WRONG[kind];
    this.#context.findings.add('wrong-label', span, `${shown(name)} ${message}.`, hint);
    return undefined;
  }

  /**
   * The labels that a text, or a list of texts, chooses.
   * @returns undefined where it chooses none; that was told
   */
  choose(value: Value | undefined, span: Span, eligible: Eligible): LabelChoice | undefined {
    const items = this.#items(value, span);
    const patterns = items.map((item) => item.name);
    const key = JSON.stringify([eligible, ...patterns]);
    let labels = this.#chosen.get(key);
    if (labels === undefined) {
      const numbers = new Set(items.flatMap((item) => [...this.#match(item, eligible)]));
      labels = [...numbers].sort((a, b) => a - b);
      if (!this.#hasRoom(labels.length, span)) return undefined;
      // A choice with a fault is looked at again, so that the fault is told at each place.
      if (labels.length > 0) this.#chosen.set(key, labels);
    }
    return labels.length === 0 ? undefined : { patterns, labels, span };
  }

  #items(value: Value | undefined, span: Span): Item[] {
    if (typeof value === 'string') return [{ name: value, span }];
    return isList(value) ? this.#context.distinct(value) : [];
  }

  #match(item: Item, eligible: Eligible): readonly number[] {
    const pattern = parsePattern(item.name);
    if (pattern.literal) {
      const number = this.resolve(item, eligible);
      return number === undefined ? [] : [number];
    }
    const key = `${eligible} ${item.name}`;
    let found = this.#matched.get(key);
    if (found === undefined) {
      const candidates = this.#candidates(pattern.prefix);
      if (!this.#mayWork(candidates.length, item.span)) return [];
      found = candidates.filter((number) => {
        const { name, kind } = this.#labels[number];
        return (eligible === 'any' || kind === eligible) && matchesPattern(pattern, name);
      });
      this.#matched.set(key, found);
    }
    if (found.length === 0 && !this.#context.labels.isDamaged) {
      const kind = { domain: 'label of domains', resource: 'resource label', any: 'label' };
      const message = `The pattern ${shown(item.name)} matches no ${kind[eligible]}.`;
      const hint = 'Change the pattern to match those that are meant, or remove it.';
      this.#context.findings.add('matches-nothing', item.span, message, hint);
    }
    return found;
  }

  /** The labels whose names begin with `prefix`, from a list that is sorted once. */
  #candidates(prefix: string): readonly number[] {
    this.#sorted ??= this.#labels
      .map((_, number) => number)
      .sort((a, b) => (this.#labels[a].name < this.#labels[b].name ? -1 : 1));
    const sorted = this.#sorted;
    // What begins with the prefix stands together, behind all that is less than it.
    const start = firstWhere(sorted.length, (at) => this.#labels[sorted[at]].name >= prefix);
    const count = firstWhere(
      sorted.length - start,
      (at) => !this.#labels[sorted[start + at]].name.startsWith(prefix),
    );
    return sorted.slice(start, start + count);
  }

  #mayWork(comparisons: number, span: Span): boolean {
    this.#workLeft -= comparisons;
    if (this.#workLeft >= 0) return true;
    this.#tooMuch(span, 'There are more different patterns than can be held against the labels.');
    return false;
  }

  #hasRoom(count: number, span: Span): boolean {
    this.#roomLeft -= count;
    if (this.#roomLeft >= 0) return true;
    this.#tooMuch(span, 'The invariants and tests choose more labels than can be kept.');
    return false;
  }

  #tooMuch(span: Span, message: string): void {
    if (this.#isSpent) return;
    this.#isSpent = true;
    const hint = 'Let invariants and tests share patterns, so that each need be looked at once.';
    this.#context.findings.add('too-much-work', span, message, hint);
  }
}
