/**
 * Owns: one domain as a test plays it: its memory, its shared pages, and its hypercalls by name.
 *
 * A call's fields are written into a scratch area at the bottom of the domain's own memory; bytes
 * given for a pointer are put behind the structure and pointed at. Nothing here knows the policy.
 */

import { errnoName } from '../../core/abi/errno.ts';
import { DOMAIN_STATE } from '../../core/columns.ts';
import { HYPERVISOR_PAGE, SUSPEND } from '../../core/abi/guest_abi.ts';
import { grant_entry_v1, shared_info } from '../../core/abi/layouts.ts';
import {
  DOMCTL_INTERFACE_VERSION,
  GNTST,
  GTF,
  HYPERVISOR,
  PAGE_SIZE,
} from '../../core/abi/numbers.ts';
import type { Field, Struct } from '../../core/abi/struct.ts';
import type { CallFacts } from '../../core/call.ts';
import { findCall } from '../../core/table.ts';
import type { Harness, Recorded } from './harness.ts';

/**
 * Fields of a call's structure by their C names, or registers by the names that its declaration
 * gives them. Bytes stand for a pointer to them, or for an array's elements.
 */
export type Fields = Readonly<Record<string, number | Uint8Array>>;

export interface Element {
  /** `okay`, `permission_denied` and so on. */
  readonly status: string;
  readonly out: Readonly<Record<string, number>>;
}

export interface Outcome {
  /** Where the call's structures stand in the caller's memory. */
  readonly base: number;
  /** What the call answered; for one that suspended, what it answers when the vcpu goes on. */
  readonly result: number;
  /** `ok`, or the errno's name. */
  readonly error: string;
  /** Whether the vcpu had to stop: it waits, yielded, or its call went on in later turns. */
  readonly suspended: boolean;
  /** The call's structure afterwards, every scalar by its name. */
  readonly out: Readonly<Record<string, number>>;
  /** For a batch, one for each element. */
  readonly elements: readonly Element[];
  /** The call's own records, one for each step or element. */
  readonly records: readonly Recorded[];
}

const GRANT_STATUS = new Map<number, string>(
  Object.entries(GNTST).map(([name, value]) => [value, name]),
);

/** Where structures are put. Not at 0, which to some calls is the null pointer. */
export const SCRATCH = 64;

/** The hypervisor's pages that have a use; behind them are holes. */
const HYPERVISOR_PAGES_USED = Object.keys(HYPERVISOR_PAGE).length;

/** Little-endian 64-bit integers, as lists of extents and frames are. */
export function u64s(...values: number[]): Uint8Array {
  return new Uint8Array(BigUint64Array.from(values, (value) => BigInt(value)).buffer);
}

/** Little-endian 32-bit integers, as lists of ports are. */
export function u32s(...values: number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(values).buffer);
}

export function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

/** A call whose first step was made and that may go on. */
interface Started {
  readonly row: CallFacts;
  readonly base: number;
  readonly count: number;
  readonly from: number;
  readonly answer: number;
}

export class Actor {
  readonly harness: Harness;
  readonly id: number;
  #scratch = SCRATCH;

  constructor(harness: Harness, id: number) {
    this.harness = harness;
    this.id = id;
  }

  // Memory

  get memory(): Uint8Array {
    return this.harness.machine.memory(this.id);
  }

  /** Frames of its own that it was built with: the hypervisor's pages come after them. */
  get pages(): number {
    return this.harness.view.domain.shared_info_frame[this.id];
  }

  /** The first page at which grants and foreign frames can be mapped, and its address. */
  hole(index = 0): { readonly page: number; readonly address: number } {
    const page = this.pages + HYPERVISOR_PAGES_USED + index;
    return { page, address: page * PAGE_SIZE };
  }

  #data(): DataView {
    const { buffer, byteOffset, length } = this.memory;
    return new DataView(buffer, byteOffset, length);
  }

  read(address: number, length: number): Uint8Array {
    return this.memory.slice(address, address + length);
  }

  write(address: number, bytes: Uint8Array | string): void {
    this.memory.set(typeof bytes === 'string' ? text(bytes) : bytes, address);
  }

  /** Text at an address, as long as what is expected there. */
  textAt(address: number, length: number): string {
    return new TextDecoder().decode(this.read(address, length));
  }

  /** A structure in memory: every scalar of it by its name. */
  readStruct(layout: Struct<string>, address: number): Readonly<Record<string, number>> {
    return readFields(this.#data(), layout, address);
  }

  // Shared pages

  get sharedInfo(): number {
    return this.pages * PAGE_SIZE;
  }

  #bit(at: number, port: number): boolean {
    const word = this.#data().getUint32(this.sharedInfo + at + (port >>> 5) * 4, true);
    return ((word >>> (port & 31)) & 1) === 1;
  }

  #setBit(at: number, port: number, on: boolean): void {
    const address = this.sharedInfo + at + (port >>> 5) * 4;
    const word = this.#data().getUint32(address, true);
    const bit = 1 << (port & 31);
    this.#data().setUint32(address, (on ? word | bit : word & ~bit) >>> 0, true);
  }

  /** What its shared page says of a port, brought up to date by a turn of nothing. */
  pending(port: number): boolean {
    this.harness.turnOf(this.id, () => {});
    return this.#bit(shared_info.at.evtchn_pending, port);
  }

  masked(port: number): boolean {
    this.harness.turnOf(this.id, () => {});
    return this.#bit(shared_info.at.evtchn_mask, port);
  }

  /** Takes an event, as an upcall handler does: clears its bit. */
  take(port: number): void {
    this.harness.turnOf(this.id, () => this.#setBit(shared_info.at.evtchn_pending, port, false));
  }

  mask(port: number, on = true): void {
    this.harness.turnOf(this.id, () => this.#setBit(shared_info.at.evtchn_mask, port, on));
  }

  grantAddress(reference: number): number {
    return (
      this.sharedInfo + HYPERVISOR_PAGE.grant_table * PAGE_SIZE + reference * grant_entry_v1.size
    );
  }

  /** Writes a grant entry in a turn of its own. `flags` overrides what `readonly` says. */
  grant(
    reference: number,
    {
      to,
      page,
      readonly = false,
      flags = GTF.permit_access | (readonly ? GTF.readonly : 0),
    }: { to: number; page: number; readonly?: boolean; flags?: number },
  ): void {
    this.harness.turnOf(this.id, () => {
      const data = this.#data();
      const address = this.grantAddress(reference);
      data.setUint16(address + grant_entry_v1.at.flags, flags, true);
      data.setUint16(address + grant_entry_v1.at.domid, to, true);
      data.setUint32(address + grant_entry_v1.at.frame, page, true);
    });
  }

  /** Takes a grant entry back. */
  ungrant(reference: number): void {
    this.grant(reference, { to: 0, page: 0, flags: GTF.invalid });
  }

  /** Flags of a grant entry as the domain sees them: whether it is in use. */
  grantFlags(reference: number): number {
    this.harness.turnOf(this.id, () => {});
    return this.#data().getUint16(this.grantAddress(reference), true);
  }

  // Calls

  /** Makes a call and lets the machine run until it answers. */
  call(name: string, fields: Fields = {}): Outcome {
    return this.#finish(this.#start(name, [fields], fields));
  }

  /** Makes a call on each element of an array. */
  batch(name: string, elements: readonly Fields[], registers: Fields = {}): Outcome {
    return this.#finish(this.#start(name, elements, registers));
  }

  /**
   * Makes the first step of a call and no more. `finish` lets the machine run until it answers;
   * before that, a test does what it likes.
   */
  start(name: string, fields: Fields = {}): { readonly finish: () => Outcome } {
    const started = this.#start(name, [fields], fields);
    return { finish: () => this.#finish(started) };
  }

  startBatch(name: string, elements: readonly Fields[]): { readonly finish: () => Outcome } {
    const started = this.#start(name, elements, {});
    return { finish: () => this.#finish(started) };
  }

  /** A turn with one call by its registers; what it answered, `SUSPEND` included. */
  raw(nr: number, a1 = 0, a2 = 0, a3 = 0, a4 = 0, a5 = 0): number {
    const { harness } = this;
    return harness.turnOf(this.id, () => {
      harness.watch?.('before');
      const answer = harness.machine.hypercall(nr, a1, a2, a3, a4, a5);
      harness.watch?.('after');
      return answer;
    });
  }

  #start(name: string, elements: readonly Fields[], registers: Fields): Started {
    const row = findCall(name);
    if (row === undefined) throw new Error(`there is no call ${name}`);
    this.#scratch = SCRATCH;
    const layout = row.argument?.layout;
    const size = layout?.size ?? 0;
    const base = this.#place(new Uint8Array(size * elements.length));
    const named = new Set(row.registers);
    for (const [i, fields] of elements.entries()) {
      for (const [field, value] of Object.entries(this.#withDefaults(row, fields))) {
        if (!named.has(field)) this.#store(row.name, layout, base + i * size, field, value);
      }
    }
    const values = row.registers.map((register) => {
      const given = registers[register];
      if (given instanceof Uint8Array) return this.#place(given);
      if (given !== undefined) return given;
      if (register === 'command') return row.command ?? 0;
      if (register === 'argument' || register === 'elements') return base;
      if (register === 'count') return elements.length;
      return 0;
    });
    const from = this.harness.records.length;
    const [a1 = 0, a2 = 0, a3 = 0, a4 = 0, a5 = 0] = values.map((value) => value | 0);
    const answer = this.raw(row.number, a1, a2, a3, a4, a5);
    return { row, base, count: row.batch ? elements.length : 0, from, answer };
  }

  #withDefaults(row: CallFacts, fields: Fields): Fields {
    if (row.number !== HYPERVISOR.domctl && row.number !== HYPERVISOR.sysctl) return fields;
    return { cmd: row.command ?? 0, interface_version: DOMCTL_INTERFACE_VERSION, ...fields };
  }

  /** Puts bytes into the scratch area, aligned as any structure wants. */
  #place(bytes: Uint8Array): number {
    const address = this.#scratch;
    const end = address + bytes.length;
    if (end > this.pages * PAGE_SIZE) {
      throw new Error(`domain ${this.id} has no ${bytes.length} bytes of scratch left`);
    }
    this.memory.set(bytes, address);
    this.#scratch = (end + 7) & ~7;
    return address;
  }

  #store(
    call: string,
    layout: Struct<string> | undefined,
    base: number,
    name: string,
    value: number | Uint8Array,
  ): void {
    const field = layout?.fields[name];
    if (field === undefined) throw new Error(`${call} has no field or register ${name}`);
    if (value instanceof Uint8Array && field.count > 1) {
      this.memory.set(value, base + field.offset);
      return;
    }
    const number = value instanceof Uint8Array ? this.#place(value) : value;
    storeScalar(this.#data(), base + field.offset, field, number);
  }

  #finish({ row, base, count, from, answer }: Started): Outcome {
    const { harness } = this;
    const suspended = answer === SUSPEND;
    const vcpu = this.id * harness.config.vcpus;
    // A call inside a list may have ended its domain: then the list goes no further.
    const { continuation } = harness.view.vcpu;
    const { state } = harness.view.domain;
    harness.until(() => continuation[vcpu] === 0 || state[this.id] === DOMAIN_STATE.shutdown);
    const result = suspended ? harness.machine.resultOf(vcpu) : answer;
    const layout = row.argument?.layout;
    const elements = Array.from({ length: count }, (_, i): Element => {
      const out = layout ? readFields(this.#data(), layout, base + i * layout.size) : {};
      const status = out['status'] ?? 0;
      return { status: GRANT_STATUS.get(status) ?? String(status), out };
    });
    return {
      base,
      result,
      error: result < 0 ? (errnoName(result) ?? String(result)) : 'ok',
      suspended,
      out: layout && count === 0 ? readFields(this.#data(), layout, base) : {},
      elements,
      records: harness.records
        .slice(from)
        .filter((r) => r.domain === this.id && (r.call === row.name || r.call === 'hypercall')),
    };
  }
}

function storeScalar(data: DataView, address: number, { type }: Field, value: number): void {
  const width = { u8: 1, u16: 2, i16: 2, u32: 4, i32: 4, u64: 8 }[type];
  const bits = BigInt.asUintN(width * 8, BigInt(value));
  for (let i = 0; i < width; i += 1) {
    data.setUint8(address + i, Number((bits >> BigInt(8 * i)) & 0xffn));
  }
}

/** Every scalar of a structure in memory; what doesn't lie in memory is left out. */
function readFields(data: DataView, layout: Struct<string>, base: number): Record<string, number> {
  const values: Record<string, number> = {};
  for (const [name, { offset, type, count }] of Object.entries(layout.fields)) {
    if (count !== 1 || base + layout.size > data.byteLength) continue;
    const at = base + offset;
    if (type === 'u8') values[name] = data.getUint8(at);
    else if (type === 'u16') values[name] = data.getUint16(at, true);
    else if (type === 'i16') values[name] = data.getInt16(at, true);
    else if (type === 'i32') values[name] = data.getInt32(at, true);
    else if (type === 'u32') values[name] = data.getUint32(at, true);
    else values[name] = Number(data.getBigUint64(at, true));
  }
  return values;
}
