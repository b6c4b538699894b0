/**
 * Owns: what the tests of a policy decide about: its rules, its pairs of labels, both sides of its
 * conflict sets.
 *
 * A rule is covered when a test's decision has to do with it: a label when it acts or is acted
 * upon, an admin rule when it decides, the host when a start is asked about, a conflict set when it
 * denies a start. A conflict set has two sides: that it denies, and that it lets a label with one
 * of its types start. A pair is a domain label and any label, in this order.
 * INVARIANT: a share is never rounded up; 100 % means every one.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { Rule } from '../../policy/image.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { permittingRule } from '../explain/answer.ts';
import type { DecidedGroup } from './cases.ts';

export interface Share {
  readonly covered: number;
  readonly total: number;
}

export interface RuleCover {
  readonly rule: Rule;
  /** Decisions that had to do with it. */
  readonly hits: number;
}

export interface ConflictCover extends RuleCover {
  /** How often it kept a label from starting, and how often it let one. */
  readonly denied: number;
  readonly permitted: number;
}

export interface Coverage {
  readonly rules: readonly RuleCover[];
  readonly conflicts: readonly ConflictCover[];
  /** Pairs that no test asks about: the first ones, by the indices of their labels. */
  readonly missingPairs: readonly (readonly [subject: number, object: number])[];
  readonly shares: Readonly<Record<Measure, Share>>;
}

export const MEASURES = ['rules', 'pairs', 'conflicts'] as const;
export type Measure = (typeof MEASURES)[number];

const MISSING_KEPT = 100;

/** The kinds of rules that are counted; `admin` and `policy` stand for the absence of one. */
const COUNTED: ReadonlySet<string> = new Set([
  'label',
  'conflict',
  'admin-rule',
  'host',
  'bootstrap',
]);

/** Collects what tests decide about. */
export class CoverageCollector {
  readonly #model: PolicyModel;
  readonly #policy: LoadedPolicy;
  readonly #hits: Float64Array;
  readonly #permitted: Float64Array;
  readonly #denied: Float64Array;
  /** By subject: a bit for each object. */
  readonly #pairs = new Map<number, Uint32Array>();

  /** @param policy what `loadWhole` makes of the model */
  constructor(model: PolicyModel, policy: LoadedPolicy) {
    this.#model = model;
    this.#policy = policy;
    this.#hits = new Float64Array(policy.image.rules.length);
    this.#permitted = new Float64Array(model.conflicts.length);
    this.#denied = new Float64Array(model.conflicts.length);
  }

  /** Takes in one decision. */
  see(group: DecidedGroup): void {
    const { operation, subjects, objects } = group;
    const { kind } = OPERATIONS[operation];
    if (kind === 'start') {
      for (const subject of subjects) this.#seeStart(subject, group);
      return;
    }
    for (const subject of subjects) this.#hitLabel(subject, objects.length);
    for (const object of objects) this.#hitLabel(object, subjects.length);
    if (kind === 'admin') this.#seeAdmin(group);
    for (const subject of subjects) {
      const row =
        this.#pairs.get(subject) ?? new Uint32Array((this.#model.labels.length >>> 5) + 1);
      this.#pairs.set(subject, row);
      for (const object of objects) row[object >>> 5] |= 1 << (object & 31);
    }
  }

  #hitLabel(label: number, times: number): void {
    const { image } = this.#policy;
    this.#hits[image.labels[label].rule] += times;
    if (label === image.bootstrap) this.#hits[image.bootstrapRule] += times;
  }

  #seeAdmin({ operation, subjects, objects, refusal }: DecidedGroup): void {
    const [subject] = subjects;
    const [object] = objects;
    const rule = refusal?.rule ?? permittingRule(this.#policy, operation, subject, object);
    this.#hits[rule] += subjects.length * objects.length;
  }

  #seeStart(subject: number, { refusal }: DecidedGroup): void {
    const { image } = this.#policy;
    this.#hitLabel(subject, 1);
    this.#hits[image.hostRule] += 1;
    const { walls } = this.#model.labels[subject];
    for (const [index, { rule }] of image.conflicts.entries()) {
      if (refusal?.rule === rule) {
        this.#denied[index] += 1;
        this.#hits[rule] += 1;
      } else if (refusal === undefined) {
        const { types } = this.#model.conflicts[index];
        if (walls.some((wall) => types.includes(wall))) this.#permitted[index] += 1;
      }
    }
  }

  /** What was covered so far. */
  coverage(): Coverage {
    const { image } = this.#policy;
    const rules = image.rules.flatMap((rule, number) =>
      COUNTED.has(rule.kind) ? [{ rule, hits: this.#hits[number] }] : [],
    );
    const conflicts = image.conflicts.map(({ rule }, index) => ({
      rule: image.rules[rule],
      hits: this.#hits[rule],
      denied: this.#denied[index],
      permitted: this.#permitted[index],
    }));
    const { share: pairs, missing } = this.#pairShare();
    const sides = conflicts.flatMap(({ denied, permitted }) => [denied, permitted]);
    return {
      rules,
      conflicts,
      missingPairs: missing,
      shares: {
        rules: shareOf(rules.map(({ hits }) => hits)),
        pairs,
        conflicts: shareOf(sides),
      },
    };
  }

  #pairShare() {
    const { labels } = this.#model;
    const missing: (readonly [number, number])[] = [];
    let covered = 0;
    let total = 0;
    for (const [subject, { kind }] of labels.entries()) {
      if (kind !== 'domain') continue;
      const row = this.#pairs.get(subject);
      total += labels.length;
      for (let object = 0; object < labels.length; object += 1) {
        const isCovered = row !== undefined && ((row[object >>> 5] >>> (object & 31)) & 1) === 1;
        if (isCovered) covered += 1;
        else if (missing.length < MISSING_KEPT) missing.push([subject, object]);
      }
    }
    return { share: { covered, total }, missing };
  }
}

function shareOf(hits: readonly number[]): Share {
  return { covered: hits.filter((each) => each > 0).length, total: hits.length };
}

/** A share in hundredths of a per cent, rounded down; of nothing, all is covered. */
function hundredths({ covered, total }: Share): number {
  return total === 0 ? 10_000 : Math.floor((covered * 10_000) / total);
}

/** A share as it is printed: `99.99 %`, and `100 %` for every one. */
export function percentText(share: Share): string {
  const value = hundredths(share);
  const fraction = String(value % 100).padStart(2, '0');
  return value === 10_000 ? '100 %' : `${Math.floor(value / 100)}.${fraction} %`;
}

/** A share as a number for programs, rounded down to hundredths. */
export const percentOf = (share: Share): number => hundredths(share) / 100;

/** A per cent number as a person wrote it, exactly: `digits` / 10^`places`. */
export interface Percent {
  readonly digits: bigint;
  readonly places: number;
}

/** Reads a number from 0 to 100, with a fraction or without; undefined for anything else. */
export function readPercent(text: string): Percent | undefined {
  const match = /^(\d{1,3})(?:\.(\d{1,9}))?$/.exec(text);
  if (match === null) return undefined;
  const [, whole = '', fraction = ''] = match;
  const percent = { digits: BigInt(whole + fraction), places: fraction.length };
  return percent.digits <= 100n * 10n ** BigInt(percent.places) ? percent : undefined;
}

/** Whether a share is at least so many per cent: exactly, without any rounding. */
export function reaches({ covered, total }: Share, { digits, places }: Percent): boolean {
  return BigInt(covered) * 100n * 10n ** BigInt(places) >= digits * BigInt(total);
}
