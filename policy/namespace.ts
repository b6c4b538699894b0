/**
 * Owns: names of one kind (types, labels, roles, conflict sets) while a policy is checked: who is
 * declared, which look alike, which are used, what was probably meant. Must not know: what they
 * mean.
 */

import type { Findings } from './findings.ts';
import type { FindingRuleId } from './finding_rules.ts';
import type { Span } from './finding.ts';
import { shown, skeleton } from './names.ts';
import type { Suggester } from './suggest.ts';

type UndeclaredRule = Extract<FindingRuleId, `undeclared-${string}`>;

export class Namespace {
  readonly #kind: string;
  readonly #section: string;
  readonly #findings: Findings;
  readonly #suggester: Suggester;
  readonly #numbers = new Map<string, number>();
  readonly #spans: Span[] = [];
  readonly #skeletons = new Map<string, string>();
  readonly #used = new Set<number>();
  #damaged = false;

  /**
   * @param kind what a name is, in messages: `type`
   * @param section where such names are declared: `types`
   */
  constructor(kind: string, section: string, findings: Findings, suggester: Suggester) {
    this.#kind = kind;
    this.#section = section;
    this.#findings = findings;
    this.#suggester = suggester;
  }

  /** Not all declarations could be read: names that are missing are no longer reported. */
  markDamaged(): void {
    this.#damaged = true;
  }

  /** Whether some names may have been declared that are not known here. */
  get isDamaged(): boolean {
    return this.#damaged;
  }

  get size(): number {
    return this.#spans.length;
  }

  names(): IterableIterator<string> {
    return this.#numbers.keys();
  }

  spanOf(number: number): Span {
    return this.#spans[number];
  }

  find(name: string): number | undefined {
    return this.#numbers.get(name);
  }

  /** Declares a name; returns its number, or undefined when it is declared already (reported). */
  declare(name: string, span: Span): number | undefined {
    const earlier = this.#numbers.get(name);
    if (earlier !== undefined) {
      const first = this.#findings.place(this.#spans[earlier], span);
      const message = `${shown(name)} is declared twice; first at ${first}.`;
      this.#findings.add('duplicate-name', span, message, 'Remove one of the two, or rename it.');
      return undefined;
    }
    const number = this.#spans.length;
    this.#numbers.set(name, number);
    this.#spans.push(span);
    this.#compare(name, span);
    return number;
  }

  /** Takes over a name that was declared, and checked, elsewhere. */
  adopt(name: string, span: Span): void {
    this.#numbers.set(name, this.#spans.length);
    this.#spans.push(span);
  }

  #compare(name: string, span: Span): void {
    const bones = skeleton(name);
    const other = this.#skeletons.get(bones);
    if (other === undefined) {
      this.#skeletons.set(bones, name);
      return;
    }
    const place = this.#findings.place(this.#spans[this.#numbers.get(other)!], span);
    const message = `${shown(name)} is easily taken for ${shown(other)} (${place}).`;
    const hint = 'Rename one of the two so that people can tell them apart.';
    this.#findings.add('confusable-names', span, message, hint, name);
  }

  /** The number of a name that stands somewhere; undefined, and reported, if nobody declared it. */
  resolve(name: string, span: Span, rule: UndeclaredRule): number | undefined {
    const number = this.#numbers.get(name);
    if (number !== undefined || this.#damaged) return number;
    const near = this.#suggester.nearest(name, this.#numbers.keys());
    // What was meant counts as used, or one slip of the pen would be reported twice.
    if (near !== undefined) this.#used.add(this.#numbers.get(near)!);
    const message = `The ${this.#kind} ${shown(name)} is not declared.`;
    const hint =
      near === undefined
        ? `Declare it under \`${this.#section}\`, or use a name that is declared there.`
        : `Did you mean ${shown(near)}? If not, declare it under \`${this.#section}\`.`;
    this.#findings.add(rule, span, message, hint);
    return undefined;
  }

  /** A name has an effect somewhere. */
  use(number: number): void {
    this.#used.add(number);
  }

  isUsed(number: number): boolean {
    return this.#used.has(number);
  }
}

/** Renames (`from:`) of one kind of names, each claim checked against the others. */
export class Renames {
  readonly #claims: { readonly from: string; readonly span: Span; readonly number: number }[] = [];

  add(number: number, from: string, span: Span): void {
    this.#claims.push({ number, from, span });
  }

  /**
   * Reports two names renamed from one, and a name renamed from one that is still there.
   * @param follows whether the policy names the one it follows
   */
  check(namespace: Namespace, follows: boolean, findings: Findings): void {
    const renamed = new Set(this.#claims.map((claim) => claim.number));
    const claimed = new Map<string, Span>();
    for (const { from, span, number } of this.#claims) {
      const earlier = claimed.get(from);
      const present = namespace.find(from);
      if (earlier !== undefined) {
        const place = findings.place(earlier, span);
        const message = `${shown(from)} is already renamed at ${place}.`;
        findings.add('rename-conflict', span, message, 'Let one name only come from it.');
      } else if (present !== undefined && (present === number || !renamed.has(present))) {
        const message = `${shown(from)} is still declared, so it was not renamed.`;
        const hint = 'Remove this `from`, or the declaration under the old name.';
        findings.add('rename-conflict', span, message, hint);
      } else if (!follows) {
        const message = 'Something is renamed, but the policy does not say which one it follows.';
        const hint = 'Add `from: { name: …, version: … }` under `policy`.';
        findings.add('rename-without-from', span, message, hint);
      }
      claimed.set(from, span);
    }
  }
}
