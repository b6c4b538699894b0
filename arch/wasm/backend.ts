/**
 * Owns: the WebAssembly backend: from an image to a guest, by the instrumentation or its cache.
 * Must not know: what the instrumentation does, what guests do.
 */

import { createHash } from 'node:crypto';
import { ImageError } from '../backend.ts';
import type { Backend, Guest, GuestConfig } from '../backend.ts';
import { BOUNDS } from './contract.ts';
import { WasmGuest } from './guest.ts';
import { INSTRUMENTATION } from './instrument_version.ts';
import type { InstrumentationLimits } from './instrument_worker.ts';
import type { Instrumenter } from './instrumenter.ts';
import { defaultCacheDirectory, ModuleCache } from './module_cache.ts';
import { readModule } from './module_reader.ts';

export interface WasmBackendOptions {
  /**
   * Where instrumented modules are kept between runs; `null` for nowhere. Without it, the user's
   * cache directory.
   */
  readonly cacheDirectory?: string | null;
  /** What an image that is in no cache may take. */
  readonly instrumentation?: Partial<InstrumentationLimits>;
}

/** A megabyte of real code takes a few seconds, and a few hundred megabytes. */
const LIMITS: InstrumentationLimits = { timeoutMs: 20_000, memoryBytes: 2 ** 30 };

interface Prepared {
  readonly module: WebAssembly.Module;
  /** SHA-256 of the instrumented code. */
  readonly code: Uint8Array;
  /** Frames (4 KiB) of its memory, the hypervisor's included. */
  readonly frames: number;
}

/** Frames of 4 KiB in a WebAssembly page. */
const FRAMES_PER_PAGE = 16;

/** Compiled modules kept in memory, so that many guests of one image share the work. */
const PREPARED_MAX = 64;

function sha256(...parts: (string | Uint8Array)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

export class WasmBackend implements Backend {
  readonly name = 'wasm';
  readonly #cache: ModuleCache | undefined;
  readonly #limits: InstrumentationLimits;
  #instrumenter: Promise<Instrumenter> | undefined;
  /** By key, the least recently used first. */
  readonly #prepared = new Map<string, Promise<Prepared>>();

  constructor(options: WasmBackendOptions = {}) {
    const { cacheDirectory = defaultCacheDirectory(process.env) } = options;
    this.#cache = cacheDirectory === null ? undefined : new ModuleCache(cacheDirectory);
    this.#limits = { ...LIMITS, ...options.instrumentation };
  }

  async create(config: GuestConfig): Promise<Guest> {
    if (config.image.length > BOUNDS.module_bytes) {
      throw new ImageError(`a module of more than ${BOUNDS.module_bytes} bytes`);
    }
    const image = config.image.slice();
    const key = sha256(`${INSTRUMENTATION}\n`, image).toString('hex');
    const prepared = await this.#prepare(key, image);
    if (prepared.frames > config.pagesMax) {
      throw new ImageError(
        `its ${prepared.frames} frames, the hypervisor's included, exceed its quota of ` +
          `${config.pagesMax}`,
      );
    }
    try {
      return new WasmGuest(prepared.module, prepared.code);
    } catch (error) {
      // What remains after all checks is the engine out of room for another memory.
      if (error instanceof RangeError) throw new ImageError('no room for its memory');
      throw error;
    }
  }

  async #prepare(key: string, image: Uint8Array): Promise<Prepared> {
    const known = this.#prepared.get(key);
    const work = known ?? this.#load(key, image);
    this.#prepared.delete(key);
    this.#prepared.set(key, work);
    for (const oldest of this.#prepared.keys()) {
      if (this.#prepared.size <= PREPARED_MAX) break;
      this.#prepared.delete(oldest);
    }
    try {
      return await work;
    } catch (error) {
      if (this.#prepared.get(key) === work) this.#prepared.delete(key);
      throw error;
    }
  }

  async #load(key: string, image: Uint8Array): Promise<Prepared> {
    const cached = await this.#cache?.read(key);
    const bytes = cached ?? (await this.#instrument(image));
    if (cached === undefined) await this.#cache?.write(key, bytes);
    const pages = readModule(bytes).memory?.minimum ?? 0;
    return {
      module: await WebAssembly.compile(bytes),
      code: sha256(bytes),
      frames: pages * FRAMES_PER_PAGE,
    };
  }

  /** Threads and all that happens in them are loaded only when there is something to instrument. */
  async #instrument(image: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
    this.#instrumenter ??= import('./instrumenter.ts').then(
      (it) => new it.Instrumenter(this.#limits),
    );
    return (await this.#instrumenter).instrument(image);
  }
}
