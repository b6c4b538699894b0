/**
 * Owns: the format of a saved guest, beside its memory, for the backends whose guests are run by
 * this process. Version 1, little-endian:
 *
 *   magic u32, version u32, code 32 bytes, phase u32, exit code i32,
 *   reason (length u32, UTF-8), globals (count u32, each tag u32 and 8 bytes),
 *   stack (length u32, bytes), SHA-256 of all before
 *
 * INVARIANT: what `decodeState` gives was written by `encodeState` or is the work of somebody who
 * computed the digest; it is well-formed in either case, so at worst it harms the guest it is for.
 * Must not know: which backend a guest belongs to, but by its code's digest.
 */

import { createHash } from 'node:crypto';

export const PHASES = ['fresh', 'suspended', 'preempted', 'finished', 'trapped'] as const;
export type Phase = (typeof PHASES)[number];

export interface GuestState {
  readonly phase: Phase;
  /** The code of a finished guest. */
  readonly code: number;
  /** The reason of a trapped guest. */
  readonly reason: string;
  /** The guest's registers, or mutable globals: bigint for those of 64 bits. */
  readonly globals: readonly (number | bigint)[];
  /** The frames of a suspended or preempted guest. */
  readonly stack: Uint8Array;
}

const MAGIC = 0x47574842;
const VERSION = 1;
const DIGEST_BYTES = 32;
const TAG = { number: 0, bigint: 1 } as const;

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function word(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function globalBytes(value: number | bigint): Uint8Array {
  const bytes = new Uint8Array(8);
  const view = new DataView(bytes.buffer);
  if (typeof value === 'bigint') view.setBigInt64(0, value, true);
  else if (Number.isNaN(value)) view.setBigUint64(0, 0x7ff8000000000000n, true);
  else view.setFloat64(0, value, true);
  return bytes;
}

/** @param code SHA-256 (32 bytes) of the code the state belongs to */
export function encodeState(code: Uint8Array, state: GuestState): Uint8Array<ArrayBuffer> {
  const reason = new TextEncoder().encode(state.reason);
  const content = Buffer.concat([
    ...[MAGIC, VERSION].map(word),
    code,
    ...[PHASES.indexOf(state.phase), state.code, reason.length].map(word),
    reason,
    word(state.globals.length),
    ...state.globals.flatMap((value) => [
      word(typeof value === 'bigint' ? TAG.bigint : TAG.number),
      globalBytes(value),
    ]),
    word(state.stack.length),
    state.stack,
  ]);
  return new Uint8Array(Buffer.concat([content, sha256(content)]));
}

class StateReader {
  readonly #view: DataView<ArrayBuffer>;
  #position = 0;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#view = new DataView(bytes.buffer);
  }

  get atEnd(): boolean {
    return this.#position === this.#view.byteLength;
  }

  take(length: number): Uint8Array {
    if (length > this.#view.byteLength - this.#position) throw new Error('saved guest: cut short');
    this.#position += length;
    return new Uint8Array(this.#view.buffer, this.#position - length, length);
  }

  word(): number {
    return this.#view.getUint32(this.take(4).byteOffset, true);
  }

  global(): number | bigint {
    const tag = this.word();
    const { byteOffset } = this.take(8);
    if (tag === TAG.bigint) return this.#view.getBigInt64(byteOffset, true);
    if (tag === TAG.number) return this.#view.getFloat64(byteOffset, true);
    throw new Error('saved guest: a global of an unknown type');
  }
}

/** Reads what `encodeState` wrote for the same code. Throws `Error` on anything else. */
export function decodeState(code: Uint8Array, saved: Uint8Array): GuestState {
  if (saved.length < DIGEST_BYTES) throw new Error('saved guest: cut short');
  const content = saved.slice(0, saved.length - DIGEST_BYTES);
  const reader = new StateReader(content);
  if (reader.word() !== MAGIC) throw new Error('saved guest: not one of this backend');
  if (reader.word() !== VERSION) throw new Error('saved guest: of an unknown version');
  if (!sha256(content).equals(saved.subarray(content.length))) {
    throw new Error('saved guest: damaged');
  }
  if (!Buffer.from(code).equals(reader.take(DIGEST_BYTES))) {
    throw new Error('saved guest: of another program');
  }
  const phase = PHASES[reader.word()];
  if (phase === undefined) throw new Error('saved guest: in an unknown phase');
  const exitCode = reader.word() | 0;
  const reason = new TextDecoder().decode(reader.take(reader.word()));
  const globals: (number | bigint)[] = [];
  for (let left = reader.word(); left > 0; left--) globals.push(reader.global());
  const stack = reader.take(reader.word()).slice();
  if (!reader.atEnd) throw new Error('saved guest: longer than it says');
  return { phase, code: exitCode, reason, globals, stack };
}
