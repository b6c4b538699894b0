/**
 * Owns: the simulator: guests made from scripts, for fuzzing and proofs. An image is UTF-8 JSON:
 * `{"program": name, "pages": frames of its own memory, "args": {…}}`.
 * Must not know: the programs, which whoever makes the backend brings along.
 */

import { createHash } from 'node:crypto';
import { HYPERVISOR_PAGES } from '../../core/abi/guest_abi.ts';
import { PAGE_SIZE } from '../../core/abi/numbers.ts';
import { ImageError } from '../backend.ts';
import type { Backend, Guest, GuestConfig } from '../backend.ts';
import { SimulatedGuest } from './guest.ts';
import type { ProgramFactory } from './program.ts';

const IMAGE_BYTES_MAX = 2 ** 16;
/** So that every address fits the 31 bits of a positive register. */
const PAGES_MAX = 2 ** 18;

interface SimulatedImage {
  readonly program: string;
  readonly pages: number;
  readonly args: Readonly<Record<string, unknown>>;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(image: Uint8Array): unknown {
  if (image.length > IMAGE_BYTES_MAX) throw new ImageError('a script image that is too long');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(image));
  } catch {
    throw new ImageError('a script image is JSON in UTF-8');
  }
}

function readImage(image: Uint8Array): SimulatedImage {
  const value = parse(image);
  if (!isRecord(value)) throw new ImageError('a script image is an object');
  const unknown = Object.keys(value).find((key) => !['program', 'pages', 'args'].includes(key));
  if (unknown !== undefined) throw new ImageError(`a script image has no ${unknown}`);
  const { program, pages, args = {} } = value;
  if (typeof program !== 'string') throw new ImageError('a script image names its program');
  if (typeof pages !== 'number' || !Number.isInteger(pages) || pages < 0 || pages > PAGES_MAX) {
    throw new ImageError(`a script image says how many pages it has: 0 to ${PAGES_MAX}`);
  }
  if (!isRecord(args)) throw new ImageError('the arguments of a script are an object');
  return { program, pages, args };
}

export class SimulatorBackend implements Backend {
  readonly name = 'simulator';
  readonly #programs: ReadonlyMap<string, ProgramFactory>;

  constructor(programs: ReadonlyMap<string, ProgramFactory>) {
    this.#programs = programs;
  }

  async create(config: GuestConfig): Promise<Guest> {
    const { program, pages, args } = readImage(config.image);
    const factory = this.#programs.get(program);
    if (factory === undefined) throw new ImageError(`there is no program ${program}`);
    const frames = pages + HYPERVISOR_PAGES;
    if (frames > config.pagesMax) {
      throw new ImageError(
        `its ${frames} frames, the hypervisor's included, exceed its quota of ${config.pagesMax}`,
      );
    }
    const code = createHash('sha256').update(config.image).digest();
    return new SimulatedGuest(factory(args), code, new Uint8Array(frames * PAGE_SIZE));
  }
}

/** The image of a scripted guest. */
export function encodeSimulatedImage(image: SimulatedImage): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(image));
}
