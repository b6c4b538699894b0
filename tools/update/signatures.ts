/**
 * Owns: what a label or a type is in its policy, without its name: what it holds, who holds it,
 * which rules and conflict sets it is in. Things that both policies have, as far as is known by
 * now, are named by one mark; what is yet unknown is `UNKNOWN`.
 * Must not know: what is concluded from likeness.
 */

import { LIMIT_NAMES } from '../../policy/limits.ts';
import type { AdminRuleModel, PolicyModel } from '../../policy/model.ts';

export type Kind = 'type' | 'label';

/** Marks of what is known to be the same in both policies; by index, undefined where it isn't. */
export interface Known {
  readonly types: readonly (string | undefined)[];
  readonly labels: readonly (string | undefined)[];
}

/** Stands in no text of a policy. */
export const UNKNOWN = '\0';

const markOf = (marks: readonly (string | undefined)[], index: number): string =>
  marks[index] ?? UNKNOWN;

/** Where each label and type occurs in one policy. */
export class Occurrences {
  readonly #model: PolicyModel;
  readonly #labelNumbers: ReadonlyMap<string, number>;
  readonly #rulesOf = new Map<string, AdminRuleModel[]>();
  readonly #holdersOf: readonly number[][];
  readonly #wallsOf: readonly number[][];
  readonly #setsOf: readonly number[][];

  constructor(model: PolicyModel) {
    this.#model = model;
    const lists = (): number[][] => model.types.map(() => []);
    this.#labelNumbers = new Map(model.labels.map(({ name }, index) => [name, index]));
    this.#holdersOf = lists();
    this.#wallsOf = lists();
    this.#setsOf = lists();
    for (const [index, { types, walls }] of model.labels.entries()) {
      for (const { type } of types) this.#holdersOf[type].push(index);
      for (const type of walls) this.#wallsOf[type].push(index);
    }
    for (const [index, { types }] of model.conflicts.entries()) {
      for (const type of types) this.#setsOf[type].push(index);
    }
    for (const rule of model.rules) {
      for (const name of new Set([rule.subject, rule.object])) {
        const known = this.#rulesOf.get(name);
        if (known === undefined) this.#rulesOf.set(name, [rule]);
        else known.push(rule);
      }
    }
  }

  /** What can be said of a thing, each as a text; in no order. */
  of(kind: Kind, index: number, known: Known): string[] {
    return kind === 'type' ? this.#ofType(index, known) : this.#ofLabel(index, known);
  }

  #ofLabel(index: number, known: Known): string[] {
    const { labels, host, bootstrap } = this.#model;
    const { name, kind, types, walls, limits, bridge } = labels[index];
    const said: string[] = [kind];
    if (kind === 'domain') {
      said.push(`sets aside ${LIMIT_NAMES.map((limit) => limits[limit]).join()}`);
    }
    if (bridge !== undefined) said.push(`bridge ${bridge}`);
    if (host.label === index) said.push('host');
    if (bootstrap.label === index) said.push('bootstrap');
    for (const { type, mode } of types) said.push(`holds ${markOf(known.types, type)} ${mode}`);
    for (const type of walls) said.push(`wall ${markOf(known.types, type)}`);
    for (const rule of this.#rulesOf.get(name) ?? []) said.push(this.#rule(rule, name, known));
    return said;
  }

  /** A rule as seen by a label that it names. */
  #rule(
    { effect, subject, role, may, object }: AdminRuleModel,
    name: string,
    known: Known,
  ): string {
    const party = (text: string): string => {
      if (text === name) return 'itself';
      const label = this.#labelNumbers.get(text);
      return label === undefined ? `pattern ${text}` : markOf(known.labels, label);
    };
    const what = role === undefined ? may.join() : `role ${this.#model.roles[role].name}`;
    return `rule ${effect} ${party(subject)} ${what} ${party(object)}`;
  }

  #ofType(index: number, known: Known): string[] {
    const { labels, conflicts } = this.#model;
    const said: string[] = [];
    for (const label of this.#holdersOf[index]) {
      const held = labels[label].types.find(({ type }) => type === index);
      said.push(`held by ${markOf(known.labels, label)} ${held?.mode}`);
    }
    for (const label of this.#wallsOf[index]) said.push(`wall of ${markOf(known.labels, label)}`);
    for (const set of this.#setsOf[index]) {
      const { name, mode, types } = conflicts[set];
      const others = types
        .filter((type) => type !== index)
        .map((type) => markOf(known.types, type));
      said.push(`set ${name} ${mode} with ${others.sort().join()}`);
    }
    return said;
  }
}
