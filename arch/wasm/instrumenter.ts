/**
 * Owns: which thread instruments which image, and when: few threads at a time, an idle one kept for
 * a moment, so that the guests of one scenario share the cost of starting it.
 *
 * INVARIANT: at most `THREADS_MAX` threads exist, those that are being ended included.
 * Must not know: what a thread does, the cache.
 */

import { InstrumentWorker } from './instrument_worker.ts';
import type { InstrumentationLimits } from './instrument_worker.ts';

/** Two, so that one image that takes its whole time does not hold up all others. */
const THREADS_MAX = 2;

/** A thread takes about a hundred megabytes; starting one, a third of a second. */
const IDLE_MS = 2000;

export class Instrumenter {
  readonly #limits: InstrumentationLimits;
  readonly #idle: { worker: InstrumentWorker; timer: NodeJS.Timeout }[] = [];
  readonly #waiting: (() => void)[] = [];
  /** Threads at work or being ended. */
  #busy = 0;

  constructor(limits: InstrumentationLimits) {
    this.#limits = limits;
  }

  /** Instruments an image, in its turn. Throws `ImageError`. */
  async instrument(image: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#busy >= THREADS_MAX) await new Promise<void>((turn) => this.#waiting.push(turn));
    else this.#busy++;
    let worker: InstrumentWorker | undefined;
    try {
      worker = this.#takeIdle() ?? (await InstrumentWorker.start(this.#limits));
      return await worker.instrument(image);
    } finally {
      // The caller needn't wait until a thread that went astray has ended; the next image must.
      void this.#release(worker);
    }
  }

  #takeIdle(): InstrumentWorker | undefined {
    for (let entry = this.#idle.pop(); entry !== undefined; entry = this.#idle.pop()) {
      clearTimeout(entry.timer);
      if (entry.worker.usable) return entry.worker;
      void entry.worker.stop();
    }
    return undefined;
  }

  async #release(worker: InstrumentWorker | undefined): Promise<void> {
    if (worker?.usable) this.#keep(worker);
    else await worker?.stop();
    const next = this.#waiting.shift();
    if (next === undefined) this.#busy--;
    else next();
  }

  #keep(worker: InstrumentWorker): void {
    const timer = setTimeout(() => {
      this.#idle.splice(
        this.#idle.findIndex((entry) => entry.worker === worker),
        1,
      );
      void worker.stop();
    }, IDLE_MS);
    timer.unref();
    this.#idle.push({ worker, timer });
  }
}
