/**
 * Owns: guests' physical memory as the core sees it: reads that are checked before, writes that a
 * permit opens. The bytes belong to the backends; a restarted or grown guest attaches anew.
 *
 * A guest's address is checked against its size and against its guest-frame map: a hole, a page
 * that is out, or one that the guest may not write, is a bad address though the bytes exist.
 * Must not know: whose turn it is, what the bytes mean.
 */

import { PAGE_SHIFT, PAGE_SIZE } from './abi/numbers.ts';
import { PAGE_KIND } from './columns.ts';
import type { State } from './state.ts';

const NO_BYTES = new Uint8Array(0);
const NO_VIEW = new DataView(NO_BYTES.buffer);
const TWO_32 = 0x1_0000_0000;

/** What `resolve` may use: it can't write. */
export interface GuestReader {
  /** Whether all of `[address, address + length)` can be read (or written) by the guest. */
  readable(domain: number, address: number, length: number): boolean;
  writable(domain: number, address: number, length: number): boolean;
  read16(domain: number, address: number): number;
  read32(domain: number, address: number): number;
  /** A 64-bit integer as a number: exact below 2^53, and no smaller than 2^53 otherwise. */
  read64(domain: number, address: number): number;
  /** A copy of bytes. */
  read(domain: number, address: number, length: number): Uint8Array;
}

export class GuestMemory implements GuestReader {
  readonly #state: State;
  readonly #bytes: Uint8Array[];
  readonly #views: DataView[];

  constructor(state: State) {
    this.#state = state;
    this.#bytes = Array.from({ length: state.config.domains }, () => NO_BYTES);
    this.#views = Array.from({ length: state.config.domains }, () => NO_VIEW);
  }

  attach(domain: number, bytes: Uint8Array): void {
    this.#bytes[domain] = bytes;
    this.#views[domain] = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  detach(domain: number): void {
    this.#bytes[domain] = NO_BYTES;
    this.#views[domain] = NO_VIEW;
  }

  /** The bytes of a domain's memory; empty where none are attached. For snapshots and digests. */
  bytes(domain: number): Uint8Array {
    return this.#bytes[domain];
  }

  readable(domain: number, address: number, length: number): boolean {
    return this.#accessible(domain, address, length, false);
  }

  writable(domain: number, address: number, length: number): boolean {
    return this.#accessible(domain, address, length, true);
  }

  #accessible(domain: number, address: number, length: number, write: boolean): boolean {
    if (!(address >= 0) || !(address + length <= this.#bytes[domain].length)) return false;
    if (length === 0) return true;
    const { guestFrames } = this.#state.config;
    const kinds = this.#state.view.physmap.kind;
    const last = (address + length - 1) >>> PAGE_SHIFT;
    for (let page = address >>> PAGE_SHIFT; page <= last; page += 1) {
      if (page >= guestFrames) return false;
      const kind = kinds[domain * guestFrames + page];
      if (kind === PAGE_KIND.hole || kind === PAGE_KIND.paged) return false;
      // A page of somebody else's is brought up to date from its owner: what a call put there
      // would be lost, so calls answer into a guest's own memory alone.
      if (write && kind !== PAGE_KIND.own && kind !== PAGE_KIND.hypervisor) return false;
    }
    return true;
  }

  read16(domain: number, address: number): number {
    return this.#views[domain].getUint16(address, true);
  }

  read32(domain: number, address: number): number {
    return this.#views[domain].getUint32(address, true);
  }

  read64(domain: number, address: number): number {
    const view = this.#views[domain];
    return view.getUint32(address + 4, true) * TWO_32 + view.getUint32(address, true);
  }

  read(domain: number, address: number, length: number): Uint8Array {
    return this.#bytes[domain].slice(address, address + length);
  }

  write8(domain: number, address: number, value: number): void {
    this.#state.assertMemoryOpen(domain);
    this.#views[domain].setUint8(address, value);
  }

  write16(domain: number, address: number, value: number): void {
    this.#state.assertMemoryOpen(domain);
    this.#views[domain].setUint16(address, value, true);
  }

  write32(domain: number, address: number, value: number): void {
    this.#state.assertMemoryOpen(domain);
    this.#views[domain].setUint32(address, value, true);
  }

  /** `value` is an integer from 0 to 2^53 − 1. */
  write64(domain: number, address: number, value: number): void {
    this.#state.assertMemoryOpen(domain);
    this.#views[domain].setUint32(address, value % TWO_32, true);
    this.#views[domain].setUint32(address + 4, Math.floor(value / TWO_32), true);
  }

  write(domain: number, address: number, bytes: Uint8Array): void {
    this.#state.assertMemoryOpen(domain);
    this.#bytes[domain].set(bytes, address);
  }

  copy(from: number, fromAddress: number, to: number, toAddress: number, length: number): void {
    this.#state.assertMemoryOpen(to);
    this.#bytes[to].set(this.#bytes[from].subarray(fromAddress, fromAddress + length), toAddress);
  }

  zeroPage(domain: number, guestFrame: number): void {
    this.#state.assertMemoryOpen(domain);
    const address = guestFrame * PAGE_SIZE;
    this.#bytes[domain].fill(0, address, address + PAGE_SIZE);
  }
}
