/**
 * Owns: which runs of a log have an end. Each is judged by itself: that a later one ended says
 * nothing about one that was cut off before it.
 * Must not know: chains, bytes.
 */

import type { AuditEvent } from './events.ts';

/** A line of a file. */
export interface LinePlace {
  readonly file: string;
  readonly line: number;
}

/** Places of runs that are kept; of more, the number is. */
const CUT_MAX = 100;

export class Runs {
  /** Where the run begins that has not ended, and whether more of it than its log was begun. */
  #open: (LinePlace & { readonly isRun: boolean }) | undefined;
  readonly cut: LinePlace[] = [];
  moreCut = 0;

  see(event: AuditEvent, place: LinePlace): void {
    const { event: kind } = event;
    if (kind === 'log') {
      // A file that goes on with another one is part of whatever is open there.
      if (event.continues === undefined) this.#next(place, false, true);
    } else if (kind === 'run') {
      this.#next(place, true, this.#open?.isRun === true);
    } else if (kind === 'recovered') {
      // What it recovered may stand in a file that was not given.
      this.#open ??= { ...place, isRun: false };
      this.#next(place, false, true);
    } else if (kind === 'end') this.#open = undefined;
  }

  #next({ file, line }: LinePlace, isRun: boolean, isCut: boolean): void {
    const before = this.#open;
    this.#open = { file, line, isRun };
    if (!isCut || before === undefined) return;
    if (this.cut.length < CUT_MAX) this.cut.push({ file: before.file, line: before.line });
    else this.moreCut += 1;
  }
}
