/**
 * Owns: the format of a saved domain's file, and what of a file can be one. Version 1, numbers in
 * little-endian, a text or bytes as a length and what it is:
 *
 *   "BHSD", version, backend, program, label, policy name, version and hash, command line,
 *   weight, cap, pages, vcpus (count; flags, result, backend state each),
 *   frames (count, numbers, 4096 bytes each), SHA-256 of all before
 *
 * INVARIANT: what `decodeSavedDomain` gives is well-formed, and small enough for a machine. The
 * digest finds damage, not forgery: who may write the file decides what the domain will be, within
 * what the label that it is given may do. Must not know: where files are kept.
 */

import { createHash } from 'node:crypto';
import { COMMAND_LINE_MAX, HYPERVISOR_PAGES } from '../core/abi/guest_abi.ts';
import { PAGE_SIZE } from '../core/abi/numbers.ts';
import { CONFIG_MAX, isHypervisorPage } from '../core/machine.ts';
import type { SavedDomain, SavedVcpu } from '../core/machine.ts';
import type { TakenGuest } from './host.ts';

export interface SavedFile extends TakenGuest {
  /** Name of the backend, and the program that it made the guest from. */
  readonly backend: string;
  readonly program: Uint8Array;
}

const MAGIC = 0x44534842;
const VERSION = 1;
const DIGEST_BYTES = 32;
const TEXT_BYTES_MAX = 4096;
const VALUE_MAX = 0xffff;
const FLAG = { up: 1, initialised: 2 } as const;

/** The file is no saved domain: why, for whoever restores it. */
class Fault extends Error {}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function word(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

const counted = (bytes: Uint8Array): Uint8Array[] => [word(bytes.length), bytes];
const text = (value: string): Uint8Array[] => counted(new TextEncoder().encode(value));

export function encodeSavedDomain(file: SavedFile): Uint8Array {
  const { saved, states, contents } = file;
  const vcpus = saved.vcpus.flatMap(({ isUp, isInitialised, result }, index) => {
    const flags = (isUp ? FLAG.up : 0) | (isInitialised ? FLAG.initialised : 0);
    return [word(flags), word(result), ...counted(states[index])];
  });
  const content = Buffer.concat([
    word(MAGIC),
    word(VERSION),
    ...text(file.backend),
    ...counted(file.program),
    ...text(saved.label),
    ...text(saved.policy.name),
    ...text(saved.policy.version),
    ...text(saved.policy.hash),
    ...counted(file.commandLine),
    ...[saved.weight, saved.cap, saved.pages, saved.vcpus.length].map(word),
    ...vcpus,
    word(saved.frames.length),
    ...saved.frames.map(word),
    ...contents,
  ]);
  return new Uint8Array(Buffer.concat([content, sha256(content)]));
}

class Reader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  get left(): number {
    return this.#bytes.length - this.#position;
  }

  take(length: number): Uint8Array {
    if (length > this.left) throw new Fault('it is cut short');
    this.#position += length;
    return new Uint8Array(this.#bytes.subarray(this.#position - length, this.#position));
  }

  word(what: string, max: number): number {
    if (this.left < 4) throw new Fault('it is cut short');
    const value = this.#view.getUint32(this.#position, true);
    this.#position += 4;
    if (value > max) throw new Fault(`its ${what} is ${value}, and may be ${max} at the most`);
    return value;
  }

  bytes(what: string, max = 0xffffffff): Uint8Array {
    return this.take(this.word(`length of the ${what}`, max));
  }

  text(what: string): string {
    const bytes = this.bytes(what, TEXT_BYTES_MAX);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw new Fault(`its ${what} is not UTF-8`);
    }
  }
}

function readVcpu(reader: Reader, index: number): [SavedVcpu, Uint8Array] {
  const flags = reader.word(`flags of vcpu ${index}`, FLAG.up | FLAG.initialised);
  const isUp = (flags & FLAG.up) !== 0;
  const isInitialised = (flags & FLAG.initialised) !== 0;
  const result = reader.word(`result of vcpu ${index}`, 0xffffffff);
  const state = reader.bytes(`state of vcpu ${index}`);
  if (isUp && !isInitialised) throw new Fault(`vcpu ${index} is up and was never initialised`);
  if (!isInitialised && state.length > 0) throw new Fault(`vcpu ${index} ran uninitialised`);
  if (index === 0 && state.length === 0) throw new Fault('its first vcpu never ran');
  return [{ isUp, isInitialised, result }, state];
}

function readFrames(reader: Reader, pages: number): number[] {
  const frames: number[] = [];
  for (let left = reader.word('count of frames', pages); left > 0; left -= 1) {
    const frame = reader.word('frame', pages - 1);
    const isNext = frame > (frames.at(-1) ?? -1) && !isHypervisorPage(pages, frame);
    if (!isNext) throw new Fault(`frame ${frame} is out of order, or the hypervisor's`);
    frames.push(frame);
  }
  return frames;
}

function decode(content: Uint8Array): SavedFile {
  const reader = new Reader(content);
  reader.take(8);
  const backend = reader.text('backend');
  const program = reader.bytes('program');
  const label = reader.text('label');
  const name = reader.text('policy');
  const policy = { name, version: reader.text('version'), hash: reader.text('hash') };
  const commandLine = reader.bytes('command line', COMMAND_LINE_MAX - 1);
  const weight = reader.word('weight', VALUE_MAX);
  const cap = reader.word('cap', VALUE_MAX);
  const pages = reader.word('size in pages', CONFIG_MAX.guestFrames);
  if (pages <= HYPERVISOR_PAGES) throw new Fault(`it has ${pages} pages, too few for a guest`);
  const vcpus: SavedVcpu[] = [];
  const states: Uint8Array[] = [];
  for (let left = reader.word('count of vcpus', CONFIG_MAX.vcpus); left > 0; left -= 1) {
    const [vcpu, state] = readVcpu(reader, vcpus.length);
    vcpus.push(vcpu);
    states.push(state);
  }
  if (!vcpus.some(({ isUp }) => isUp)) throw new Fault('none of its vcpus is up');
  if (commandLine.includes(0)) throw new Fault('its command line has a zero inside');
  const frames = readFrames(reader, pages);
  const contents = frames.map(() => reader.take(PAGE_SIZE));
  if (reader.left > 0) throw new Fault('it is longer than it says');
  const saved: SavedDomain = { label, policy, weight, cap, pages, frames, vcpus };
  return { saved, states, contents, commandLine, backend, program };
}

/** Reads what `encodeSavedDomain` wrote, or says what is wrong with it. Never throws. */
export function decodeSavedDomain(bytes: Uint8Array): SavedFile | { readonly fault: string } {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC) {
      return { fault: 'it is not a saved domain' };
    }
    const version = view.getUint32(4, true);
    if (version !== VERSION) return { fault: `it is of version ${version}; this reads ${VERSION}` };
    if (bytes.length < 8 + DIGEST_BYTES) return { fault: 'it is cut short' };
    const content = bytes.subarray(0, bytes.length - DIGEST_BYTES);
    if (!sha256(content).equals(bytes.subarray(content.length))) {
      return { fault: 'it is damaged, or cut short: its digest is another' };
    }
    return decode(content);
  } catch (error) {
    if (error instanceof Fault) return { fault: error.message };
    throw error;
  }
}
