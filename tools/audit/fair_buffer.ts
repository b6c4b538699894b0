/**
 * Owns: the events that wait for room, and which decisions go when there are too many: always those
 * of the label that has the most. A label that floods the log loses its own records; one that is
 * quiet keeps all of its. Events that are no decisions are few, and stay.
 * INVARIANT: no more decisions than the most wait; what is lost is counted by label.
 * Must not know: files.
 */

import type { AuditEvent, DroppedEvent } from './events.ts';

/** The label that an event is counted for; undefined where it is no decision. */
export function labelOf(event: AuditEvent): string | null | undefined {
  return event.event === 'decision' ? event.subject.label : undefined;
}

export class FairBuffer {
  readonly #most: number;
  readonly #waiting: AuditEvent[] = [];
  /** Decisions among them, in all and by label. */
  #decisions = 0;
  readonly #counts = new Map<string | null, number>();
  readonly #lost = new Map<string | null, number>();

  /** @param most decisions that wait at a time */
  constructor(most: number) {
    this.#most = most;
  }

  get length(): number {
    return this.#waiting.length;
  }

  /** The one that has waited longest. */
  get first(): AuditEvent | undefined {
    return this.#waiting[0];
  }

  add(event: AuditEvent): void {
    const label = labelOf(event);
    const isFull = label !== undefined && this.#decisions >= this.#most;
    if (isFull && !this.#makeRoomFor(label)) {
      this.lose(label);
      return;
    }
    this.#waiting.push(event);
    this.#count(label, 1);
  }

  removeFirst(): void {
    const event = this.#waiting.shift();
    if (event !== undefined) this.#count(labelOf(event), -1);
  }

  /** Counts one that is not recorded. */
  lose(label: string | null): void {
    this.#lost.set(label, (this.#lost.get(label) ?? 0) + 1);
  }

  /** Gives up the decisions that wait. */
  loseAll(): void {
    for (const event of this.#waiting.splice(0)) {
      const label = labelOf(event);
      if (label !== undefined) this.lose(label);
    }
    this.#counts.clear();
    this.#decisions = 0;
  }

  /** What was lost since `forgetLost`, labels in the order in which they first lost one. */
  lost(): DroppedEvent | undefined {
    if (this.#lost.size === 0) return undefined;
    const labels = [...this.#lost].map(([label, count]) => ({ label, count }));
    return { event: 'dropped', labels };
  }

  forgetLost(): void {
    this.#lost.clear();
  }

  #count(label: string | null | undefined, by: number): void {
    if (label === undefined) return;
    this.#decisions += by;
    this.#counts.set(label, (this.#counts.get(label) ?? 0) + by);
  }

  /** Drops the newest of the label with the most, unless that is the one that asks. */
  #makeRoomFor(asking: string | null): boolean {
    let worst = asking;
    let most = this.#counts.get(asking) ?? 0;
    for (const [label, count] of this.#counts) {
      if (count > most + 1) {
        worst = label;
        most = count;
      }
    }
    if (worst === asking) return false;
    const at = this.#waiting.findLastIndex((event) => labelOf(event) === worst);
    this.#waiting.splice(at, 1);
    this.#count(worst, -1);
    this.lose(worst);
    return true;
  }
}
