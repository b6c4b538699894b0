/**
 * Owns: the names that decisions of a log are about, to say of one that was asked for and matches
 * nothing what it may have been meant to be.
 * Must not know: how anything is printed.
 */

import { Suggester } from '../../policy/suggest.ts';
import { callerOf } from './events.ts';
import type { DecisionEvent, RepeatedEvent } from './events.ts';
import { NAMED } from './select.ts';
import type { Wanted } from './select.ts';

/** Names of a kind that are kept: a log may have any number. */
const NAMES_MAX = 10_000;
/** Names that are listed where none is near. */
const LISTED = 8;

export class LogNames {
  readonly #labels = new Set<string>();
  readonly #operations = new Set<string>();
  readonly #rules = new Set<string>();

  see(event: DecisionEvent | RepeatedEvent): void {
    const { operation, subject, object, rule } = event;
    const caller = event.event === 'decision' ? callerOf(event) : subject;
    for (const { label } of [subject, object, caller]) keep(this.#labels, label);
    keep(this.#operations, operation);
    keep(this.#rules, typeof rule === 'string' ? rule : rule?.name);
  }

  /** A sentence for each wish that no name in the log fits, without pattern. */
  strangers(wanted: Wanted): readonly string[] {
    const suggester = new Suggester();
    return NAMED.flatMap((key) => {
      const name = wanted[key];
      const known = this.#namesOf(key);
      if (name === undefined || name.includes('*') || known.has(name)) return [];
      const near = suggester.nearest(name, known);
      const flag = key === 'operation' ? 'op' : key;
      const what = key === 'operation' || key === 'rule' ? key : 'label';
      const said = `--${flag} ${name}: no decision in the log is about such a ${what}`;
      return [`${said}; ${near === undefined ? listText(known) : `did you mean ${near}?`}`];
    });
  }

  #namesOf(key: (typeof NAMED)[number]): ReadonlySet<string> {
    if (key === 'operation') return this.#operations;
    return key === 'rule' ? this.#rules : this.#labels;
  }
}

function keep(names: Set<string>, name: string | null | undefined): void {
  if (name !== null && name !== undefined && names.size < NAMES_MAX) names.add(name);
}

function listText(names: ReadonlySet<string>): string {
  if (names.size === 0) return 'it has none';
  const first = [...names].sort().slice(0, LISTED);
  const rest = names.size > first.length ? `, and ${names.size - first.length} more` : '';
  return `it has ${first.join(', ')}${rest}`;
}
