/**
 * Owns: the process's standard streams as the verbs see them.
 *
 * Whoever reads our output may stop reading (`| head`): the rest is then thrown away, and the exit
 * code is still that of the whole work. Any other failure to write is told, and makes the exit code
 * 2: half an answer is none.
 * Must not know: verbs.
 */

import { fstatSync } from 'node:fs';
import { painterFor } from './text/colour.ts';
import type { ColourWish, Painter } from './text/colour.ts';

/** What verbs write to and read from; tests have one of their own. */
export interface Terminal {
  /** Writes to standard output: what the user asked for. */
  out(text: string | Uint8Array): void;
  /** Waits until a slow reader has taken most of what was written: for much output. */
  flushed(): Promise<void>;
  /** Writes to standard error: what went wrong, and progress. */
  err(text: string): void;
  /** Columns of the terminal, or 100 where there is none. */
  readonly columns: number;
  readonly outIsTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  outPainter(wish: ColourWish): Painter;
  errPainter(wish: ColourWish): Painter;
  /** Standard input, in pieces. */
  input(): AsyncIterable<Uint8Array>;
  inputIsDirectory(): boolean;
  /** Whether writing failed other than by the reader going away. */
  readonly failed: boolean;
}

const COLUMNS_DEFAULT = 100;

interface WritableState {
  gone: boolean;
  failed: boolean;
  /** What waits for the stream to take more. */
  waiting: (() => void) | undefined;
}

/** Follows one stream's failures. */
function watch(stream: NodeJS.WriteStream, tell: (message: string) => void): WritableState {
  const state: WritableState = { gone: false, failed: false, waiting: undefined };
  const goOn = (): void => state.waiting?.();
  stream.on('drain', goOn);
  stream.on('error', (error: NodeJS.ErrnoException) => {
    const isFirst = !state.gone;
    state.gone = true;
    goOn();
    if (error.code === 'EPIPE') return;
    state.failed = true;
    process.exitCode = 2;
    if (isFirst) tell(`bulkhead: cannot write the output: ${error.message}\n`);
  });
  return state;
}

/** The terminal of this process. To be made once. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  // What standard error can't take, nobody can be told.
  const errState = watch(stderr, () => undefined);
  const err = (text: string): void => {
    if (!errState.gone) stderr.write(text);
  };
  const outState = watch(stdout, err);
  return {
    out(text) {
      if (!outState.gone) stdout.write(text);
    },
    flushed() {
      if (outState.gone || !stdout.writableNeedDrain) return Promise.resolve();
      return new Promise((done) => {
        outState.waiting = done;
      });
    },
    err,
    columns: stdout.isTTY && stdout.columns > 0 ? stdout.columns : COLUMNS_DEFAULT,
    // Undefined, whatever its type says, where there is none.
    outIsTerminal: stdout.isTTY || false,
    environment: env,
    outPainter: (wish) => painterFor(wish, stdout.isTTY, env),
    errPainter: (wish) => painterFor(wish, stderr.isTTY, env),
    input: () => process.stdin,
    inputIsDirectory: () => fstatSync(0).isDirectory(),
    get failed() {
      return outState.failed;
    },
  };
}
