/**
 * Owns: what the entries of `invariants` and `tests` are called: their own names, or their place in
 * the list.
 * Must not know: what else is in such an entry.
 */

import type { CheckContext, Item } from './check_context.ts';
import type { Span } from './finding.ts';
import { shown } from './names.ts';
import type { Mapping } from './tree.ts';

/** Reads the name of an entry of a list, or makes one, and reports a name that stands twice. */
export class Titles {
  readonly #context: CheckContext;
  readonly #what: string;
  readonly #spans = new Map<string, Span>();

  /** @param what such entries, as in `tests[0]` */
  constructor(context: CheckContext, what: string) {
    this.#context = context;
    this.#what = what;
  }

  title(body: Mapping, index: number): Item {
    const given = this.#context.text(body, 'name');
    const name = given?.name ?? `${this.#what}[${index}]`;
    const span = given?.span ?? this.#firstKey(body);
    const earlier = this.#spans.get(name);
    if (earlier === undefined) this.#spans.set(name, span);
    else {
      const { findings } = this.#context;
      const first = findings.place(earlier, span);
      const message = `${shown(name)} is a name given twice; first at ${first}.`;
      findings.add('duplicate-name', span, message, 'Give one of the two another name.');
    }
    return { name, span };
  }

  /** What an entry without a name is shown by: its first key. */
  #firstKey(body: Mapping): Span {
    const { tree } = this.#context;
    for (const { keySpan } of tree.entries(body)) return keySpan;
    return tree.start();
  }
}
