/**
 * Owns: what happens inside the thread that instruments modules. Loaded by others, this module only
 * says where it is; loaded as a thread by instrument_worker.ts, it takes one image after another.
 *
 * INVARIANT: an answer says `reusable` only when nothing of the image it answers is left behind.
 * Must not know: deadlines, who asks, the cache.
 */

import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { ImageError } from '../backend.ts';
import { BinaryenInstance } from './binaryen_instance.ts';
import { instrument } from './instrument.ts';

/** Of this module, in the bundle as well as in the sources. */
export const THREAD_URL = import.meta.url;

/** Tells this thread from all others that may load this module. */
const ROLE = 'bulkhead: instruments modules';

export interface ThreadData {
  readonly role: string;
  /** What Binaryen's memory may grow to. */
  readonly memoryBytesMax: number;
}

export type Answer =
  | {
      readonly kind: 'done';
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** Whether the thread may take another image. */
      readonly reusable: boolean;
    }
  | { readonly kind: 'refused'; readonly message: string; readonly reusable: boolean };

export function threadData(memoryBytesMax: number): ThreadData {
  return { role: ROLE, memoryBytesMax };
}

function isThreadData(data: unknown): data is ThreadData {
  return typeof data === 'object' && data !== null && 'role' in data && data.role === ROLE;
}

class InstrumentThread {
  readonly #memoryBytesMax: number;
  #binaryen: BinaryenInstance | undefined;

  constructor(memoryBytesMax: number) {
    this.#memoryBytesMax = memoryBytesMax;
  }

  async answer(image: Uint8Array): Promise<Answer> {
    /** Whether Binaryen has not seen this image. */
    let untouched = true;
    const binaryen = async (): Promise<BinaryenInstance> => {
      this.#binaryen ??= await BinaryenInstance.load(this.#memoryBytesMax);
      untouched = false;
      return this.#binaryen;
    };
    try {
      const bytes = await instrument(image, binaryen);
      return { kind: 'done', bytes, reusable: this.#binaryen?.reset() ?? true };
    } catch (error) {
      if (error instanceof ImageError) {
        return { kind: 'refused', message: error.message, reusable: untouched };
      }
      // The engine's stack, or an array that it has no room for.
      if (!(error instanceof RangeError)) throw error;
      const message = `instrumenting it takes more than ${this.#memoryBytesMax} bytes of memory`;
      return { kind: 'refused', message, reusable: false };
    }
  }
}

function serve(port: MessagePort, memoryBytesMax: number): void {
  const thread = new InstrumentThread(memoryBytesMax);
  const take = async (image: Uint8Array): Promise<void> => {
    const answer = await thread.answer(image);
    port.postMessage(answer, answer.kind === 'done' ? [answer.bytes.buffer] : []);
  };
  port.on('message', (image: Uint8Array) => {
    // Our own bug, or no Binaryen: it ends the thread and is told to whoever waits.
    take(image).catch((error: unknown) => {
      setImmediate(() => {
        throw error;
      });
    });
  });
}

const data: unknown = workerData;
if (parentPort !== null && isThreadData(data)) serve(parentPort, data.memoryBytesMax);
