/**
 * Owns: choosing among the decisions of a log: by label, subject, object, caller, operation,
 * decision, rule and time; and counting those chosen.
 * Must not know: files, how anything is printed.
 */

import { matchesPattern, parsePattern } from '../../policy/pattern.ts';
import type { Pattern } from '../../policy/pattern.ts';
import { UserError } from '../user_error.ts';
import { callerOf } from './events.ts';
import type { Asked, AuditEvent, DecisionEvent, RepeatedEvent } from './events.ts';

export const COUNT_BY = ['rule', 'label', 'subject', 'object', 'caller', 'op', 'decision'] as const;
export type CountBy = (typeof COUNT_BY)[number];

/** Undefined is anything. In texts `*` stands for any characters. */
export interface Wanted {
  /** Of the subject or the object. */
  readonly label?: string | undefined;
  readonly subject?: string | undefined;
  readonly object?: string | undefined;
  /** Who made the call: the subject, or whoever started it, and so on. */
  readonly caller?: string | undefined;
  readonly operation?: string | undefined;
  readonly decision?: string | undefined;
  readonly rule?: string | undefined;
  /** Virtual nanoseconds, both included. */
  readonly since?: number | undefined;
  readonly until?: number | undefined;
}

/** What is chosen by names. */
export const NAMED = ['label', 'subject', 'object', 'caller', 'operation', 'rule'] as const;

const UNITS: Readonly<Record<string, number>> = { '': 1, ns: 1, us: 1e3, ms: 1e6, s: 1e9 };

/** Virtual time as people write it: `1500000`, `1.5ms`, `2s`. */
export function readTime(option: string, text: string): number {
  const match = /^(\d{1,15}(?:\.\d{1,9})?)(ns|us|ms|s)?$/.exec(text);
  if (match !== null) return Math.round(Number(match[1]) * UNITS[match[2] ?? '']);
  throw new UserError(`--${option} ${text} is no time, such as 1500000 (nanoseconds) or 1.5ms`);
}

export class Selection {
  readonly #wanted: Wanted;
  readonly #patterns: ReadonlyMap<string, Pattern>;
  /** Whether anything is left out at all. */
  readonly isEverything: boolean;

  constructor(wanted: Wanted) {
    this.#wanted = wanted;
    const patterns = new Map<string, Pattern>();
    for (const key of NAMED) {
      const text = wanted[key];
      if (text !== undefined) patterns.set(key, parsePattern(text));
    }
    this.#patterns = patterns;
    this.isEverything = Object.values(wanted).every((value) => value === undefined);
  }

  wants(event: DecisionEvent | RepeatedEvent): boolean {
    if (!this.#wantsAsked(event)) return false;
    const { decision, since, until } = this.#wanted;
    if (event.event === 'repeated') {
      const isPermissive = decision === undefined || decision === 'permissive';
      // Of the calls that it counts, only the first one's time and caller are known.
      const isCounted = since === undefined && this.#wanted.caller === undefined;
      return isPermissive && this.#fits('rule', event.rule) && isCounted;
    }
    return (
      (decision === undefined || event.decision === decision) &&
      this.#fits('rule', event.rule?.name ?? '') &&
      this.#fits('caller', callerOf(event).label ?? '') &&
      event.time >= (since ?? 0) &&
      event.time <= (until ?? Infinity)
    );
  }

  #wantsAsked({ operation, subject, object }: Asked): boolean {
    return (
      this.#fits('operation', operation) &&
      this.#fits('subject', subject.label ?? '') &&
      this.#fits('object', object.label ?? '') &&
      (this.#fits('label', subject.label ?? '') || this.#fits('label', object.label ?? ''))
    );
  }

  #fits(key: string, text: string): boolean {
    const pattern = this.#patterns.get(key);
    return pattern === undefined || matchesPattern(pattern, text);
  }
}

function keysOf(by: CountBy, event: DecisionEvent | RepeatedEvent): readonly string[] {
  const { subject, object, operation } = event;
  const name = (label: string | null): string => label ?? '(none)';
  const rule = event.event === 'repeated' ? event.rule : event.rule?.name;
  switch (by) {
    case 'rule':
      return [rule ?? '(none)'];
    case 'label':
      return [...new Set([name(subject.label), name(object.label)])];
    case 'subject':
      return [name(subject.label)];
    case 'object':
      return [name(object.label)];
    case 'caller':
      return [event.event === 'repeated' ? '(not recorded)' : name(callerOf(event).label)];
    case 'op':
      return [operation];
    case 'decision':
      return [event.event === 'repeated' ? 'permissive' : event.decision];
  }
}

/** Counts decisions by one of their parts. What is recorded once with a count counts so often. */
export class Counter {
  readonly #by: CountBy;
  readonly #counts = new Map<string, number>();

  constructor(by: CountBy) {
    this.#by = by;
  }

  add(event: DecisionEvent | RepeatedEvent): void {
    const count = event.event === 'repeated' ? event.count - 1 : 1;
    for (const key of keysOf(this.#by, event)) {
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
    }
  }

  /** The most first; of equals, the one that was seen first. */
  sorted(): readonly (readonly [key: string, count: number])[] {
    return [...this.#counts].sort((a, b) => b[1] - a[1]);
  }
}

/** Whether an event is a decision, or stands for several. */
export function isDecision(event: AuditEvent): event is DecisionEvent | RepeatedEvent {
  return event.event === 'decision' || event.event === 'repeated';
}
