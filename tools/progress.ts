/**
 * Owns: a line on a terminal's standard error that says what is being done and how far it is, for
 * work that takes more than a second. It is drawn over itself, not often, and gone when the work
 * ends, so that what is printed then stands alone.
 * INVARIANT: nothing is written where standard error isn't a terminal, with `--quiet`, or where
 * JSON goes to a program.
 * Must not know: what the work is.
 */

import { neutralise } from './text/escape.ts';
import { shortened } from './text/width.ts';
import type { Invocation } from './verbs/verb.ts';

/** Work shorter than this says nothing. */
const PATIENCE_MS = 1000;
const REDRAW_MS = 100;

const CLEAR_LINE = '\r\u001b[K';

/** Tells how far work is. A call looks at the clock, which takes some 50 ns. */
export interface Progress {
  /** What is done from now on, such as "comparing flows"; nothing of it is done yet. */
  begin(what: string): void;
  /** So much is done, of so much; the total is left out where nobody knows it. */
  at(done: number, total?: number): void;
  /** What is known to take long and can't tell how far it is: shown at once. */
  announce(what: string): void;
  /** Takes the line away. To be called before anything is printed, and in any case in the end. */
  end(): void;
}

/** For those who call something that tells its progress and don't want to know. */
export const NO_PROGRESS: Progress = {
  begin: () => undefined,
  at: () => undefined,
  announce: () => undefined,
  end: () => undefined,
};

class ProgressLine implements Progress {
  readonly #write: (text: string) => void;
  readonly #columns: number;
  readonly #now: () => number;
  readonly #started: number;
  #drawn = Number.NEGATIVE_INFINITY;
  #isShown = false;
  #what = '';

  constructor(write: (text: string) => void, columns: number, now: () => number) {
    this.#write = write;
    this.#columns = columns;
    this.#now = now;
    this.#started = now();
  }

  begin(what: string): void {
    this.#what = neutralise(what);
    this.#draw(`${this.#what} …`);
  }

  at(done: number, total?: number): void {
    const far =
      total === undefined || total <= 0
        ? String(done)
        : `${Math.min(100, Math.floor((100 * done) / total))} %`;
    this.#draw(`${this.#what} … ${far}`);
  }

  announce(what: string): void {
    this.#show(`${neutralise(what)} …`, this.#now());
  }

  end(): void {
    if (this.#isShown) this.#write(CLEAR_LINE);
    this.#isShown = false;
  }

  #draw(line: string): void {
    const now = this.#now();
    if (now - this.#started < PATIENCE_MS || now - this.#drawn < REDRAW_MS) return;
    this.#show(line, now);
  }

  #show(line: string, now: number): void {
    this.#drawn = now;
    this.#isShown = true;
    this.#write(CLEAR_LINE + shortened(line, this.#columns - 1));
  }
}

/**
 * The progress of one call of a verb. Whoever makes one calls `end` in a `finally`.
 * @param now milliseconds since some moment
 */
export function progressOf(
  { terminal, options }: Invocation,
  now: () => number = () => performance.now(),
): Progress {
  const isSilent = options.flag('quiet') || (options.isJson && !terminal.outIsTerminal);
  if (!terminal.errIsTerminal || isSilent) return NO_PROGRESS;
  return new ProgressLine((text) => terminal.err(text), terminal.columns, now);
}

/** Does work that tells its progress, and takes the line away however it ends. */
export async function withProgress<T>(
  invocation: Invocation,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  const progress = progressOf(invocation);
  try {
    return await work(progress);
  } finally {
    progress.end();
  }
}
