/**
 * Owns: what a comparison found, in words that fit a line: causes with their places, lists of names
 * cut to what people read. Names come out as they went in: whoever prints them makes them harmless.
 */

import type { Span } from '../../policy/finding.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { NO_ENTITY } from './changes.ts';
import type { Cause, Which } from './changes.ts';
import { labelName } from './pairing.ts';
import type { Pairing } from './pairing.ts';

/** How much is shown: names in a list, changes of a kind. */
export interface Measure {
  readonly names: number;
  readonly changes: number;
}

export const MEASURE: Measure = { names: 8, changes: 20 };
export const EVERYTHING: Measure = { names: Infinity, changes: Infinity };

/** `A, B, C and 397 more`. */
export function listed(names: readonly string[], most: number): string {
  const more = names.length - most;
  // One more name takes no more room than saying that there is one.
  if (more <= 1) return names.join(', ');
  return `${names.slice(0, most).join(', ')} and ${more} more`;
}

export class Words {
  readonly #pairing: Pairing;
  readonly #most: number;

  constructor(pairing: Pairing, measure: Measure) {
    this.#pairing = pairing;
    this.#most = measure.names;
  }

  name(entity: number): string {
    return entity === NO_ENTITY ? '(no label)' : labelName(this.#pairing, entity);
  }

  names(entities: readonly number[]): string {
    const shown = entities.slice(0, this.#most + 1).map((entity) => this.name(entity));
    // Only as many as are shown are named: lists of ten thousand are made often.
    if (entities.length <= this.#most + 1) return shown.join(', ');
    return `${shown.slice(0, this.#most).join(', ')} and ${entities.length - this.#most} more`;
  }

  operations(numbers: readonly number[]): string {
    return numbers.map((number) => OPERATIONS[number].name).join(', ');
  }

  place(which: Which, span: Span): string {
    const { files } = this.#pairing[which].model;
    return `${files[span.file] ?? ''}:${span.line}:${span.column}`;
  }

  /** Which labels have a type anew, or no longer, completed by the ways in which. */
  holders(cause: Extract<Cause, { kind: 'type' }>, ways: string): string {
    const { holders, spans, which, type } = cause;
    const may = which === 'after' ? 'may' : 'may no longer';
    const places = listed(
      spans.slice(0, this.#most + 2).map((span) => this.place(which, span)),
      2,
    );
    return `${this.names(holders)} ${may} ${ways} ${type} (${places})`;
  }

  /** Why, as a sentence without full stop. */
  cause(cause: Cause): string {
    switch (cause.kind) {
      case 'type':
        return this.holders(cause, cause.way);
      case 'rule': {
        const { rule, denial, which } = cause;
        const [allows, denies] =
          which === 'after'
            ? ['allows it now', 'no longer denies it']
            : ['allowed it', 'denies it'];
        const other = which === 'after' ? 'before' : 'after';
        const allowed = `${rule.name} ${allows} (${this.place(which, rule.span)})`;
        if (denial === undefined) return allowed;
        return `${allowed}, and ${denial.name} ${denies} (${this.place(other, denial.span)})`;
      }
      case 'conflict': {
        const { rule, which } = cause;
        const keeps = which === 'after' ? 'keeps them apart now' : 'kept them apart';
        return `${rule.name} ${keeps} (${this.place(which, rule.span)})`;
      }
      case 'host': {
        const { rule, which } = cause;
        const does = which === 'after' ? 'lets it now' : 'no longer lets it';
        return `the host label or the walls of domain 0 ${does} (${this.place(which, rule.span)})`;
      }
      case 'label':
        return 'the label itself is new, gone, or another kind of thing';
    }
  }
}
