/**
 * Owns: this thread's one instance of Binaryen: loading it, bounding its memory, and taking it back
 * to what it was when it was loaded.
 *
 * INVARIANT: after a `reset` that answered true, nothing of what Binaryen has seen is left in it:
 * its whole memory is as it was. So no module can influence what is made of the next one, even if
 * it found a fault in Binaryen. An instance that failed, or whose memory grew, is not used again.
 * Must not know: what Binaryen is used for.
 */

import type Binaryen from 'binaryen';

const PAGE_BYTES = 2 ** 16;

/** Keeps a memory from growing beyond `bytesMax`, and tells when it wanted to. */
function boundMemory(memory: WebAssembly.Memory, bytesMax: number, exceeded: () => void): void {
  const grow = memory.grow.bind(memory);
  // Binaryen's memory grows by this method alone. It takes the error for a failed allocation.
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * PAGE_BYTES > bytesMax) {
      exceeded();
      throw new RangeError('no more memory for Binaryen');
    }
    return grow(pages);
  };
}

export class BinaryenInstance {
  readonly library: typeof Binaryen;
  readonly memoryBytesMax: number;
  readonly #memory: WebAssembly.Memory;
  readonly #pristine: Uint8Array;
  #memoryExceeded = false;

  private constructor(library: typeof Binaryen, memory: WebAssembly.Memory, bytesMax: number) {
    this.library = library;
    this.memoryBytesMax = bytesMax;
    this.#memory = memory;
    this.#pristine = new Uint8Array(memory.buffer).slice();
    boundMemory(memory, bytesMax, () => {
      this.#memoryExceeded = true;
    });
  }

  /**
   * Loads Binaryen. Once a thread, as modules are evaluated once. Throws when it is not installed.
   * @param memoryBytesMax what its memory may grow to
   */
  static async load(memoryBytesMax: number): Promise<BinaryenInstance> {
    const { instantiate } = WebAssembly;
    let memory: WebAssembly.Memory | undefined;
    WebAssembly.instantiate = async (module, imports) => {
      const result = await instantiate(module, imports);
      memory = Object.values(result.instance.exports).find(
        (item) => item instanceof WebAssembly.Memory,
      );
      return result;
    };
    try {
      const { default: library } = await import('binaryen');
      if (memory === undefined) throw new Error('Binaryen was loaded without its memory');
      return new BinaryenInstance(library, memory, memoryBytesMax);
    } finally {
      WebAssembly.instantiate = instantiate;
    }
  }

  /** Whether Binaryen has asked for more memory than it may have. */
  get memoryExceeded(): boolean {
    return this.#memoryExceeded;
  }

  /** Forgets all that Binaryen has seen. False when it can't: then the thread must end. */
  reset(): boolean {
    const memory = new Uint8Array(this.#memory.buffer);
    if (memory.length !== this.#pristine.length) return false;
    memory.set(this.#pristine);
    return true;
  }
}
