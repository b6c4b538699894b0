/**
 * Owns: one thread that instruments modules, seen from outside: an image goes in, and within the
 * deadline and the memory allowed a module or an error comes out.
 *
 * INVARIANT: a thread that did not answer in time, died, or says that it is not fit for another
 * image is ended and never used again.
 * Must not know: what is done in the thread, how many there are.
 */

import { Worker } from 'node:worker_threads';
import { ImageError } from '../backend.ts';
import { threadEntry } from './instrument_entry.ts';
import type { Answer } from './instrument_thread.ts';

export interface InstrumentationLimits {
  /** From an image's turn to its module, the start of a thread included. */
  readonly timeoutMs: number;
  /** What Binaryen may allocate; the rest of the thread's work may take half of that again. */
  readonly memoryBytes: number;
}

const MEBIBYTE = 2 ** 20;

/** Binaryen walks blocks within blocks by recursion. */
const STACK_MEBIBYTES = 64;

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

export class InstrumentWorker {
  readonly #worker: Worker;
  readonly #limits: InstrumentationLimits;
  #usable = true;

  private constructor(worker: Worker, limits: InstrumentationLimits) {
    this.#worker = worker;
    this.#limits = limits;
    // What Binaryen prints about a module is for nobody.
    worker.stdout.resume();
    worker.stderr.resume();
    // Told to whoever waits for an answer. While nobody does, the next one is told by `usable`.
    worker.on('error', () => (this.#usable = false));
    worker.on('exit', () => (this.#usable = false));
    worker.unref();
  }

  static async start(limits: InstrumentationLimits): Promise<InstrumentWorker> {
    const { THREAD_URL, threadData } = await import('./instrument_thread.ts');
    const worker = new Worker(threadEntry(THREAD_URL), {
      // None of ours: a loader among them would be loaded there, too.
      execArgv: [],
      workerData: threadData(limits.memoryBytes),
      resourceLimits: {
        maxOldGenerationSizeMb: Math.ceil(limits.memoryBytes / 2 / MEBIBYTE),
        stackSizeMb: STACK_MEBIBYTES,
      },
      stdout: true,
      stderr: true,
    });
    return new InstrumentWorker(worker, limits);
  }

  /** Whether it may be given another image. */
  get usable(): boolean {
    return this.#usable;
  }

  /**
   * Instruments an image; one at a time. Throws `ImageError`: the image is at fault, or took more
   * than it may. Other errors are ours.
   */
  instrument(image: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
    const { timeoutMs, memoryBytes } = this.#limits;
    const worker = this.#worker;
    const tooMuchMemory = `instrumenting it takes more than ${memoryBytes} bytes of memory`;
    return new Promise((resolve, reject) => {
      const settle = (usable: boolean): void => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        this.#usable &&= usable;
        worker.unref();
      };
      const fail = (error: Error): void => {
        settle(false);
        reject(error);
      };
      // From our own code in the thread: its type is what that code declares.
      const onMessage = (answer: Answer): void => {
        settle(answer.reusable);
        if (answer.kind === 'done') resolve(answer.bytes);
        else reject(new ImageError(answer.message));
      };
      const onError = (error: Error): void => {
        fail(isOutOfMemory(error) ? new ImageError(tooMuchMemory) : error);
      };
      const onExit = (): void => fail(new Error('the thread that instruments modules ended'));
      const expire = (): void => {
        fail(new ImageError(`instrumenting it takes longer than ${timeoutMs} ms`));
      };
      // If we were busy ourselves, an answer may be waiting: it is heard before it is too late.
      const timer = setTimeout(() => {
        const last = setImmediate(expire);
        worker.once('message', () => clearImmediate(last));
      }, timeoutMs);
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.ref();
      worker.postMessage(image, []);
    });
  }

  /** Ends the thread, whatever it is doing. */
  async stop(): Promise<void> {
    this.#usable = false;
    await this.#worker.terminate();
  }
}
