/**
 * Owns: the process's standard streams as the verbs see them.
 *
 * Whoever reads our output may stop reading (`| head`): the rest is then thrown away, and the exit
 * code is still that of the whole work. Any other failure to write is told, and makes the exit code
 * 2: half an answer is none.
 * Must not know: verbs.
 */

import { fstatSync, writeSync } from 'node:fs';
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
  readonly errIsTerminal: boolean;
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

/** The major number of Linux's devices that are memory: /dev/null and its like. */
const MEMORY_DEVICES = 1;

/** Whether a descriptor may be a terminal. Node's own answer costs loading its network code. */
function mayBeTerminal(descriptor: number): boolean {
  const stats = fstatSync(descriptor);
  const isMemory = process.platform === 'linux' && stats.rdev >>> 8 === MEMORY_DEVICES;
  return stats.isCharacterDevice() && !isMemory;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/**
 * One of the two streams that are written to. What isn't a terminal is written to directly, which
 * saves most verbs from loading Node's streams; from the moment that it can't take more, Node's
 * stream has it.
 */
class Output {
  readonly #descriptor: 1 | 2;
  readonly #tell: (message: string) => void;
  #stream: NodeJS.WriteStream | undefined;
  /** What waits for the stream to take more. */
  #waiting: (() => void) | undefined;
  #gone = false;
  failed = false;

  /** @param tell is told, once, what makes writing impossible */
  constructor(descriptor: 1 | 2, tell: (message: string) => void) {
    this.#descriptor = descriptor;
    this.#tell = tell;
    if (mayBeTerminal(descriptor)) this.#open();
  }

  get isTerminal(): boolean {
    // Undefined, whatever its type says, where there is none.
    return this.#stream?.isTTY || false;
  }

  get columns(): number {
    const columns = this.isTerminal ? (this.#stream?.columns ?? 0) : 0;
    return columns > 0 ? columns : COLUMNS_DEFAULT;
  }

  write(text: string | Uint8Array): void {
    if (this.#gone) return;
    if (this.#stream !== undefined) {
      this.#stream.write(text);
      return;
    }
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    let written = 0;
    try {
      while (written < bytes.length) written += writeSync(this.#descriptor, bytes, written);
    } catch (error) {
      // A pipe that doesn't block, and is full.
      if (codeOf(error) === 'EAGAIN') this.#open().write(bytes.subarray(written));
      else if (error instanceof Error && codeOf(error) !== '') this.#lose(error);
      else throw error;
    }
  }

  flushed(): Promise<void> {
    if (this.#gone || this.#stream?.writableNeedDrain !== true) return Promise.resolve();
    return new Promise((done) => {
      this.#waiting = done;
    });
  }

  #open(): NodeJS.WriteStream {
    const stream = this.#descriptor === 1 ? process.stdout : process.stderr;
    stream.on('drain', () => this.#waiting?.());
    stream.on('error', (error: Error) => this.#lose(error));
    this.#stream = stream;
    return stream;
  }

  #lose(error: Error): void {
    const isFirst = !this.#gone;
    this.#gone = true;
    this.#waiting?.();
    if (codeOf(error) === 'EPIPE') return;
    this.failed = true;
    process.exitCode = 2;
    if (isFirst) this.#tell(`bulkhead: cannot write the output: ${error.message}\n`);
  }
}

/** The terminal of this process. To be made once. */
export function processTerminal(): Terminal {
  const { env } = process;
  // What standard error can't take, nobody can be told.
  const err = new Output(2, () => undefined);
  const out = new Output(1, (message) => err.write(message));
  return {
    out: (text) => out.write(text),
    flushed: () => out.flushed(),
    err: (text) => err.write(text),
    columns: out.columns,
    outIsTerminal: out.isTerminal,
    errIsTerminal: err.isTerminal,
    environment: env,
    outPainter: (wish) => painterFor(wish, out.isTerminal, env),
    errPainter: (wish) => painterFor(wish, err.isTerminal, env),
    input: () => process.stdin,
    inputIsDirectory: () => fstatSync(0).isDirectory(),
    get failed() {
      return out.failed || err.failed;
    },
  };
}
