/**
 * Owns: finding out which labels and types of a new policy are those of an old one under another
 * name. What has the same name is the same. Of the rest, what stands in the same relations to what
 * is known is the same; each thing that is found makes more known.
 * INVARIANT: nothing is guessed: where two answers are about as good, neither is given.
 */

import type { PolicyModel } from '../../policy/model.ts';
import { listLikeness, nameLikeness } from './likeness.ts';
import { Occurrences, UNKNOWN } from './signatures.ts';
import type { Kind, Known } from './signatures.ts';

export interface Rename {
  readonly kind: Kind;
  /** Indices into the two models. */
  readonly before: number;
  readonly after: number;
  /** From 0 to 100. */
  readonly confidence: number;
  readonly because: string;
}

export interface Ambiguity {
  readonly kind: Kind;
  readonly before: number;
  /** The best first. */
  readonly candidates: readonly { readonly after: number; readonly confidence: number }[];
}

export interface Renames {
  readonly found: readonly Rename[];
  readonly ambiguous: readonly Ambiguity[];
}

/** What the user says: by kind and old name the new name, or undefined for what is gone. */
export type Given = Readonly<Record<Kind, ReadonlyMap<string, string | undefined>>>;

/** How alike the names of two things must be, where only that tells them from others. */
const NAME_MIN = 0.5;
/** How alike they must be where some of what a thing is related to is unknown, too. */
const NAME_NEAR_MIN = 0.25;
/** How much better the best must be than the next. */
const MARGIN = 0.15;
/** How alike two things must be to be taken for the same, and to be worth asking about. */
const TAKEN_MIN = 0.7;
const ASKED_MIN = 0.5;
/** Pairs that are compared one by one. */
const PAIRS_MAX = 400_000;
const CANDIDATES_SHOWN = 5;

const KINDS = ['type', 'label'] as const;

interface Scored {
  readonly before: number;
  readonly after: number;
  readonly score: number;
}

/** Things of which exactly the same is said. */
interface Group {
  readonly before: number[];
  readonly after: number[];
  /** Whether all that they are related to is known. */
  readonly isSettled: boolean;
}

/** The pairs that are each other's best, and better than all others by a margin. */
function clearest(pairs: readonly Scored[], least: number): Scored[] {
  const best = (side: 'before' | 'after') => {
    const top = new Map<number, { first: Scored; second: number }>();
    for (const pair of pairs) {
      const known = top.get(pair[side]);
      if (known === undefined) top.set(pair[side], { first: pair, second: 0 });
      else if (pair.score > known.first.score) {
        top.set(pair[side], { first: pair, second: known.first.score });
      } else known.second = Math.max(known.second, pair.score);
    }
    return top;
  };
  const byAfter = best('after');
  return Array.from(best('before').values()).flatMap(({ first, second }) => {
    const back = byAfter.get(first.after);
    const isClear =
      first.score >= least &&
      first.score - second >= MARGIN &&
      back?.first === first &&
      first.score - back.second >= MARGIN;
    return isClear ? [first] : [];
  });
}

class Detector {
  readonly #before: PolicyModel;
  readonly #after: PolicyModel;
  readonly #occurrences: { readonly before: Occurrences; readonly after: Occurrences };
  /** Marks by index: what is known. */
  readonly #known: Record<'before' | 'after', Record<'types' | 'labels', (string | undefined)[]>>;
  /** What is gone, because the user says so. */
  readonly #gone: Readonly<Record<Kind, Set<number>>> = { type: new Set(), label: new Set() };
  readonly found: Rename[] = [];

  constructor(before: PolicyModel, after: PolicyModel, given: Given) {
    this.#before = before;
    this.#after = after;
    this.#occurrences = { before: new Occurrences(before), after: new Occurrences(after) };
    const none = (model: PolicyModel) => ({
      types: model.types.map(() => undefined),
      labels: model.labels.map(() => undefined),
    });
    this.#known = { before: none(before), after: none(after) };
    for (const kind of KINDS) {
      this.#take(kind, given[kind]);
      this.#sameNames(kind);
    }
  }

  #list(model: PolicyModel, kind: Kind): readonly { readonly name: string }[] {
    return kind === 'type' ? model.types : model.labels;
  }

  #marks(side: 'before' | 'after', kind: Kind): (string | undefined)[] {
    return this.#known[side][kind === 'type' ? 'types' : 'labels'];
  }

  #join(kind: Kind, before: number, after: number): void {
    const mark = `${kind} ${after}`;
    this.#marks('before', kind)[before] = mark;
    this.#marks('after', kind)[after] = mark;
  }

  #take(kind: Kind, given: ReadonlyMap<string, string | undefined>): void {
    const names = new Map(this.#list(this.#after, kind).map(({ name }, index) => [name, index]));
    for (const [before, { name }] of this.#list(this.#before, kind).entries()) {
      if (!given.has(name)) continue;
      const after = names.get(given.get(name) ?? '');
      if (after === undefined) this.#gone[kind].add(before);
      else if (this.#list(this.#after, kind)[after].name === name) this.#join(kind, before, after);
      else this.#accept({ kind, before, after, confidence: 100, because: 'you say so' });
    }
  }

  #sameNames(kind: Kind): void {
    const names = new Map(this.#list(this.#before, kind).map(({ name }, index) => [name, index]));
    for (const [after, { name }] of this.#list(this.#after, kind).entries()) {
      const before = names.get(name);
      if (before === undefined || this.#gone[kind].has(before)) continue;
      const isFree =
        this.#marks('before', kind)[before] === undefined &&
        this.#marks('after', kind)[after] === undefined;
      if (isFree) this.#join(kind, before, after);
    }
  }

  #accept(rename: Rename): void {
    this.#join(rename.kind, rename.before, rename.after);
    this.found.push(rename);
  }

  /** What is yet unknown of a kind, and what is said of each. */
  #open(side: 'before' | 'after', kind: Kind): Map<number, string[]> {
    const known: Known = this.#known[side];
    const said = new Map<number, string[]>();
    for (const [index, mark] of this.#marks(side, kind).entries()) {
      const isGone = side === 'before' && this.#gone[kind].has(index);
      if (mark === undefined && !isGone) {
        said.set(index, this.#occurrences[side].of(kind, index, known));
      }
    }
    return said;
  }

  #names(kind: Kind, { before, after }: { before: number; after: number }): number {
    return nameLikeness(
      this.#list(this.#before, kind)[before].name,
      this.#list(this.#after, kind)[after].name,
    );
  }

  /** Things of which exactly the same is said, in groups. */
  #alike(kind: Kind): Group[] {
    const groups = new Map<string, Group>();
    for (const side of ['before', 'after'] as const) {
      for (const [index, said] of this.#open(side, kind)) {
        // Something known must be among it: else it is like anything.
        if (!said.some((each) => /(?:type|label) \d/.test(each))) continue;
        const key = said.sort().join('\n');
        const isSettled = !key.includes(UNKNOWN);
        const group = groups.get(key) ?? { before: [], after: [], isSettled };
        groups.set(key, group);
        group[side].push(index);
      }
    }
    return [...groups.values()].filter(({ before, after }) => before.length * after.length > 0);
  }

  /** Finds what stands in the same relations; whether anything was found. */
  exact(): boolean {
    let hasFound = false;
    for (const kind of KINDS) {
      for (const { before, after, isSettled } of this.#alike(kind)) {
        if (before.length !== 1 || after.length !== 1) continue;
        const pair = { before: before[0], after: after[0] };
        const name = this.#names(kind, pair);
        // One tenant went and another came: they look the same but for all their names.
        if (!isSettled && name < NAME_NEAR_MIN) continue;
        const confidence = Math.round(85 + 10 * name);
        const because = 'it alone stands in the same relations';
        this.#accept({ kind, ...pair, confidence, because });
        hasFound = true;
      }
    }
    return hasFound;
  }

  /** Among several that stand in the same relations, goes by their names. */
  byName(): boolean {
    let hasFound = false;
    for (const kind of KINDS) {
      for (const group of this.#alike(kind)) {
        if (group.before.length * group.after.length > PAIRS_MAX) continue;
        const pairs = group.before.flatMap((before) =>
          group.after.map((after) => {
            return { before, after, score: this.#names(kind, { before, after }) };
          }),
        );
        for (const { before, after, score } of clearest(pairs, NAME_MIN)) {
          const confidence = Math.round(60 + 30 * score);
          const because = 'of those in the same relations its name is the nearest';
          this.#accept({ kind, before, after, confidence, because });
          hasFound = true;
        }
      }
    }
    return hasFound;
  }

  /** All that is left, by how alike it is. */
  #scores(kind: Kind): Scored[] {
    const [before, after] = [this.#open('before', kind), this.#open('after', kind)];
    if (before.size * after.size > PAIRS_MAX) return [];
    return Array.from(before, ([old, saidOld]) =>
      Array.from(after, ([fresh, saidFresh]) => {
        const pair = { before: old, after: fresh };
        const score = 0.6 * listLikeness(saidOld, saidFresh) + 0.4 * this.#names(kind, pair);
        return { ...pair, score };
      }),
    ).flat();
  }

  /** Finds what is much like one thing and no other. */
  near(): boolean {
    for (const kind of KINDS) {
      const clear = clearest(this.#scores(kind), TAKEN_MIN);
      const best = clear.reduce((most, { score }) => Math.max(most, score), 0);
      for (const { before, after, score } of clear) {
        // Those that are less sure wait for what these make known.
        if (score < best - MARGIN) continue;
        const because = 'its name and its relations are near';
        this.#accept({ kind, before, after, confidence: Math.round(85 * score), because });
      }
      if (clear.length > 0) return true;
    }
    return false;
  }

  /** What could have been renamed, to this or that. */
  ambiguous(): Ambiguity[] {
    return KINDS.flatMap((kind) => {
      const byBefore = new Map<number, { after: number; confidence: number }[]>();
      const add = (before: number, after: number, score: number): void => {
        const known = byBefore.get(before) ?? [];
        byBefore.set(before, known);
        if (known.some((each) => each.after === after)) return;
        known.push({ after, confidence: Math.round(85 * score) });
      };
      for (const { before, after } of this.#alike(kind)) {
        for (const old of before.slice(0, PAIRS_MAX / after.length)) {
          for (const fresh of after.slice(0, CANDIDATES_SHOWN)) {
            const name = this.#names(kind, { before: old, after: fresh });
            add(old, fresh, 0.6 + 0.4 * name);
          }
        }
      }
      for (const { before, after, score } of this.#scores(kind)) {
        if (score >= ASKED_MIN) add(before, after, score);
      }
      return Array.from(byBefore, ([before, candidates]) => ({
        kind,
        before,
        candidates: candidates
          .sort((a, b) => b.confidence - a.confidence)
          .slice(0, CANDIDATES_SHOWN),
      }));
    });
  }
}

/** The renames between two policies, and what might be one and needs a word from somebody. */
export function findRenames(before: PolicyModel, after: PolicyModel, given: Given): Renames {
  const detector = new Detector(before, after, given);
  // The surest first: whatever is found makes the rest surer.
  while (detector.exact() || detector.byName() || detector.near());
  return { found: detector.found, ambiguous: detector.ambiguous() };
}
