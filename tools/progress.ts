/**
 * Owns: a line on a terminal's standard error that says what is being done and how far it is, for
 * work that takes more than a second. It is drawn over itself, not often.
 * INVARIANT: nothing is written where standard error isn't a terminal, or with `--quiet`. Whatever
 * else is printed stands alone: the line is gone before, and in the end; and it is never drawn over
 * the beginning of a line that somebody else has yet to end.
 * Must not know: what the work is.
 */

import type { Terminal } from './terminal.ts';
import { neutralise } from './text/escape.ts';
import { shortened } from './text/width.ts';
import type { Options } from './verbs/verb.ts';

/** Work shorter than this says nothing. */
const PATIENCE_MS = 1000;
const REDRAW_MS = 100;
/** A policy of so many bytes takes a second or more to read alone, and can't tell how far it is. */
const LONG_WORK_BYTES = 256 * 1024;

const CLEAR_LINE = '\r\u001b[K';

/** Milliseconds since some moment. */
export type Clock = () => number;

/** One of the files that are worked on. */
export interface WorkedFile {
  readonly name: string;
  readonly bytes: number;
  /** Its number, counted from 1, of so many. */
  readonly number: number;
  readonly total: number;
}

/** Tells how far work is. A call looks at the clock, which takes some 50 ns. */
export interface Progress {
  /** A file is read from now on; a large one is told at once, and so is what is done with it. */
  file(file: WorkedFile): void;
  /** What is done from now on, such as "comparing flows"; nothing of it is done yet. */
  begin(what: string): void;
  /** So much is done, of so much; the total is left out where nobody knows it. */
  at(done: number, total?: number, unit?: 'bytes'): void;
  /** Takes the line away until there is more to say. */
  end(): void;
}

/** For those who call something that tells its progress and don't want to know. */
export const NO_PROGRESS: Progress = {
  file: () => undefined,
  begin: () => undefined,
  at: () => undefined,
  end: () => undefined,
};

/** `1.2 MB`, or `12 KB` for less than a tenth of that. */
export function sizeText(bytes: number): string {
  return bytes < 100_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function figuresText(done: number, total: number | undefined, unit: 'bytes' | undefined): string {
  const shown = unit === 'bytes' ? sizeText : String;
  if (total === undefined || total <= 0) return shown(done);
  return `${shown(Math.min(done, total))} of ${shown(total)}`;
}

class ProgressLine implements Progress {
  readonly #write: (text: string) => void;
  readonly #columns: number;
  readonly #now: Clock;
  readonly #mayDraw: () => boolean;
  readonly #started: number;
  #drawn = Number.NEGATIVE_INFINITY;
  #isShown = false;
  /** Whether what is worked on is known to take long. */
  #isLong = false;
  #which = '';
  #what = '';

  constructor(write: (text: string) => void, columns: number, now: Clock, mayDraw: () => boolean) {
    this.#write = write;
    this.#columns = columns;
    this.#now = now;
    this.#mayDraw = mayDraw;
    this.#started = now();
  }

  file({ name, bytes, number, total }: WorkedFile): void {
    this.#isLong = bytes >= LONG_WORK_BYTES;
    this.#which = total > 1 ? `${number} of ${total}: ` : '';
    const what = `reading ${name === '-' ? 'standard input' : name}`;
    this.begin(this.#isLong ? `${what}, ${sizeText(bytes)}` : what);
  }

  begin(what: string): void {
    this.#what = neutralise(what);
    this.#draw('');
  }

  at(done: number, total?: number, unit?: 'bytes'): void {
    const now = this.#now();
    if (this.#isDue(now)) this.#show(figuresText(done, total, unit), now);
  }

  end(): void {
    if (this.#isShown) this.#write(CLEAR_LINE);
    this.#isShown = false;
  }

  #isDue(now: number): boolean {
    return now - this.#started >= PATIENCE_MS && now - this.#drawn >= REDRAW_MS;
  }

  /** What is known to take long doesn't say again soon what is done: it is said at once. */
  #draw(figures: string): void {
    const now = this.#now();
    if (this.#isLong || this.#isDue(now)) this.#show(figures, now);
  }

  /** Figures are what is looked at: what they are of is cut where both are too long. */
  #show(figures: string, now: number): void {
    if (!this.#mayDraw()) return;
    this.#drawn = now;
    this.#isShown = true;
    const end = ` … ${figures}`.trimEnd();
    const start = shortened(this.#which + this.#what, Math.max(8, this.#columns - 1 - end.length));
    this.#write(CLEAR_LINE + shortened(start + end, this.#columns - 1));
  }
}

/** The progress of one call of a verb, and the terminal that the verb is to write to. */
export interface Stage {
  readonly progress: Progress;
  readonly terminal: Terminal;
}

/** A terminal on which the line of progress and all else keep out of each other's way. */
export function stageOf(terminal: Terminal, options: Options, now: Clock): Stage {
  if (!terminal.errIsTerminal || options.flag('quiet')) return { progress: NO_PROGRESS, terminal };
  let isLineOpen = false;
  const line = new ProgressLine(
    (text) => terminal.err(text),
    terminal.columns,
    now,
    () => !isLineOpen,
  );
  const seen = (text: string | Uint8Array): void => {
    if (text.length === 0) return;
    line.end();
    isLineOpen = typeof text === 'string' ? !text.endsWith('\n') : text.at(-1) !== 0x0a;
  };
  const shared: Terminal = {
    ...terminal,
    out: (text) => {
      if (terminal.outIsTerminal) seen(text);
      terminal.out(text);
    },
    err: (text) => {
      seen(text);
      terminal.err(text);
    },
    get failed() {
      return terminal.failed;
    },
  };
  return { progress: line, terminal: shared };
}
