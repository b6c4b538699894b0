/**
 * Owns: the checks of `invariants`: what each says, of whom, and that it is about somebody.
 * Must not know: whether an invariant holds.
 */

import type { LabelChooser } from './check_choices.ts';
import type { CheckContext, Item } from './check_context.ts';
import { Titles } from './check_titles.ts';
import type { InvariantModel, LabelChoice } from './model.ts';
import { shown } from './names.ts';
import { isMapping } from './tree.ts';
import type { Mapping } from './tree.ts';

class InvariantChecker {
  readonly #context: CheckContext;
  readonly #chooser: LabelChooser;

  constructor(context: CheckContext, chooser: LabelChooser) {
    this.#context = context;
    this.#chooser = chooser;
  }

  check(body: Mapping, named: Item): InvariantModel | undefined {
    for (const kind of ['noflow', 'flow'] as const) {
      const ends = this.#context.mapping(body, kind);
      if (ends === undefined) continue;
      const { from, to } = this.#ends(ends);
      if (from === undefined || to === undefined) return undefined;
      if (!this.#isAboutTwo(from, to)) return undefined;
      return { ...named, kind, from, to };
    }
    const ways = this.#context.mapping(body, 'only-via');
    if (ways !== undefined) {
      const { from, to } = this.#ends(ways);
      const via = this.#choice(ways, 'via');
      if (from === undefined || to === undefined || via === undefined) return undefined;
      if (!this.#isAboutTwo(from, to)) return undefined;
      return { ...named, kind: 'only-via', from, to, via };
    }
    const groups = this.#groups(body);
    return groups === undefined ? undefined : { ...named, kind: 'exclusive', groups };
  }

  #ends(body: Mapping) {
    return { from: this.#choice(body, 'from'), to: this.#choice(body, 'to') };
  }

  #choice(body: Mapping, key: string): LabelChoice | undefined {
    if (!(key in body)) return undefined;
    return this.#chooser.choose(body[key], this.#context.tree.valueSpan(body, key), 'any');
  }

  /** A label and itself never count, so there must be two. */
  #isAboutTwo(from: LabelChoice, to: LabelChoice): boolean {
    const [only] = from.labels;
    if (from.labels.length > 1 || to.labels.length > 1 || to.labels[0] !== only) return true;
    const message = 'This invariant is about one label and itself, so it always holds.';
    const hint = 'Let `from` and `to` choose different labels.';
    this.#context.findings.add('vacuous-invariant', to.span, message, hint);
    return false;
  }

  #groups(body: Mapping): readonly LabelChoice[] | undefined {
    const list = this.#context.list(body, 'exclusive');
    if (list === undefined) return undefined;
    const { tree, findings } = this.#context;
    const groups = list.map((item, index) =>
      this.#chooser.choose(item, tree.itemSpan(list, index), 'domain'),
    );
    if (list.length < 2) {
      const message = 'This invariant has fewer than two groups, so it always holds.';
      const hint = 'Add the labels that must not exist beside these.';
      findings.add('vacuous-invariant', tree.keySpan(body, 'exclusive'), message, hint);
      return undefined;
    }
    const sound = groups.filter((group) => group !== undefined);
    if (sound.length < groups.length) return undefined;
    return this.#areApart(sound) ? sound : undefined;
  }

  #areApart(groups: readonly LabelChoice[]): boolean {
    const first = new Map<number, number>();
    const names = [...this.#context.labels.names()];
    for (const [index, { labels, span }] of groups.entries()) {
      const twice = labels.find((label) => first.has(label));
      if (twice !== undefined) {
        const group = (first.get(twice) ?? 0) + 1;
        const message =
          `${shown(names[twice])} is in group ${group} and in group ${index + 1}: ` +
          'domains of one label always exist beside each other.';
        const hint = 'Let each label be in one group only.';
        this.#context.findings.add('overlapping-groups', span, message, hint);
        return false;
      }
      for (const label of labels) first.set(label, index);
    }
    return true;
  }
}

/** Checks the invariants. Those with a fault are left out. */
export function checkInvariants(context: CheckContext, chooser: LabelChooser): InvariantModel[] {
  const list = context.list(context.root, 'invariants') ?? [];
  const checker = new InvariantChecker(context, chooser);
  const titles = new Titles(context, 'invariants');
  const invariants: InvariantModel[] = [];
  for (const [index, body] of list.entries()) {
    if (!isMapping(body)) continue;
    const named = titles.title(body, index);
    const invariant = checker.check(body, named);
    if (invariant !== undefined) invariants.push(invariant);
  }
  return invariants;
}
