/**
 * Owns: the arguments of random hypercalls, made from the table of calls: every field by what its
 * name says it is, most of the time something that could be right, now and then something hostile.
 */

import {
  ARGO_DOMID_ANY,
  DOMCTL_INTERFACE_VERSION,
  DOMID_SELF,
  PAGE_SIZE,
  SCHEDULER,
  XENMAPSPACE,
} from '../../../core/abi/numbers.ts';
import {
  arinc653_entry,
  xen_argo_register_ring,
  xen_sysctl_arinc653_schedule,
} from '../../../core/abi/layouts.ts';
import type { Field } from '../../../core/abi/struct.ts';
import type { CallFacts } from '../../../core/call.ts';
import { OPERATIONS } from '../../../policy/operations.ts';
import { NAMES } from './policies.ts';

/** Numbers that were drawn, taken one after another; 0 when they are used up. */
export class Draw {
  readonly #values: readonly number[];
  #next = 0;

  constructor(values: readonly number[]) {
    this.#values = values;
  }

  /** From 0 to `below` − 1. */
  below(below: number): number {
    const value = this.#values[this.#next] ?? 0;
    this.#next += 1;
    return value % below;
  }

  of<T>(...choices: readonly T[]): T {
    return choices[this.below(choices.length)];
  }

  /** True once in `in_` times. */
  rarely(in_: number): boolean {
    return this.below(in_) === in_ - 1;
  }
}

/** What a guest knows when it makes a call: the sizes of what it may name. */
export interface Caller {
  readonly memory: Uint8Array;
  /** Pages of its own that it was built with. */
  readonly ownPages: number;
  readonly now: number;
  /** Where policy images lie in its memory, with their sizes. */
  readonly images: readonly { readonly address: number; readonly size: number }[];
}

/** Where structures and the lists that they point at are put; not at 0, which can be no pointer. */
export const STRUCTURES = 64;
export const LISTS = PAGE_SIZE;
const LIST_BYTES = 256;

const HOSTILE = [
  0,
  1,
  3,
  0xfff,
  0x7fff_ffff,
  0x8000_0000,
  0xffff_f000,
  0xffff_ffff,
  0x1_0000_0000,
  Number.MAX_SAFE_INTEGER,
] as const;

const domid = (d: Draw): number =>
  d.rarely(8) ? d.of(4, 5, 31, 0x7fff, DOMID_SELF + 1, 0xffff) : d.of(0, 1, 2, 3, DOMID_SELF);
/** The first two hold structures and lists: without them a guest makes no more calls. */
const page = (d: Draw, { ownPages }: Caller): number =>
  d.rarely(24) ? d.of(...HOSTILE) : 2 + d.below(ownPages + 15);
const hole = (d: Draw, caller: Caller): number => caller.ownPages + 2 + d.below(14);
/** Structures and lists are written to the first pages; what is lent can't be used for those. */
const lent = (d: Draw, caller: Caller): number => (d.rarely(6) ? page(d, caller) : d.of(2, 3));
const small = (d: Draw): number => (d.rarely(12) ? d.of(...HOSTILE) : d.below(9));

/** How a field is drawn, by the last part of its name. */
const FIELDS: Readonly<Record<string, (d: Draw, caller: Caller, row: CallFacts) => number>> = {
  dom: domid,
  domid,
  remote_dom: domid,
  domain: domid,
  foreign_domid: domid,
  first_domain: (d) => d.below(4),
  gpfn: page,
  mfn: page,
  gfn: page,
  idx: page,
  op: (d) => (d.rarely(12) ? small(d) : d.of(0, 1, 1, 2, 0x81)),
  // Pages come back from where they went: a pager that gives one is wrong.
  version: (d) => (d.rarely(9) ? small(d) : d.of(1, 2)),
  gmfn: page,
  host_addr: (d, c) => (d.rarely(8) ? d.of(...HOSTILE) : hole(d, c) * PAGE_SIZE),
  flags: (d, _c, row) =>
    row.name === 'domctl.createdomain' ? (d.rarely(9) ? 1 : 0) : d.of(0, 1, 2, 3, 6, 2, 6, 10),
  interface_version: (d) => (d.rarely(20) ? small(d) : DOMCTL_INTERFACE_VERSION),
  cmd: (d, _c, row) =>
    row.name.endsWith('.scheduler_op') ? d.of(SCHEDULER.putinfo, SCHEDULER.getinfo) : 0,
  sched_id: (d, _c, row) =>
    d.rarely(9) ? 0 : row.name === 'sysctl.scheduler_op' ? SCHEDULER.arinc653 : SCHEDULER.credit,
  cpupool_id: (d) => (d.rarely(20) ? 1 : 0),
  submap_idx: (d) => (d.rarely(9) ? 1 : 0),
  max_cpus: small,
  num_cpus: small,
  cap: (d) => d.of(0, 0, 50, 1, 100, 101, 0xffff),
  ssidref: (d) => d.below(9),
  max_vcpus: (d) => (d.rarely(9) ? small(d) : d.of(1, 2)),
  max: (d) => (d.rarely(9) ? small(d) : d.of(1, 2)),
  max_memkb: (d) => d.below(18) * 4,
  nr_extents: (d) => (d.rarely(9) ? d.below(40) : d.below(4)),
  extent_order: (d) => (d.rarely(9) ? 1 : 0),
  nr_ports: (d) => (d.rarely(12) ? 129 : d.below(3)),
  timeout: (d, c) => c.now + d.below(4) * 20_000 + 1,
  space: (d) => (d.rarely(9) ? 0 : XENMAPSPACE.gmfn_foreign),
  size: (d) => (d.rarely(9) ? d.below(3) : 1),
  mode: (d) => (d.rarely(12) ? 1 : 0),
  length: (d) => (d.rarely(9) ? d.below(2000) : d.of(3, 4, 7)),
  len: (d, _c, row) =>
    d.rarely(6)
      ? d.below(0x1_0000)
      : row.name === 'argo_op.register_ring'
        ? d.of(48, 64, 96, 4032, 5008)
        : d.below(64),
  offset: (d, _c, row) =>
    row.name === 'event_channel_op.init_control'
      ? d.of(0, 0, 8, 80, 4, 4032)
      : d.rarely(6)
        ? d.below(0x1_0000)
        : d.below(64),
  offenders_max: (d) => d.below(4),
  max_domains: (d) => d.below(5),
  virq: (d) => d.of(0, 1, 3, 3, 24, 31),
  vcpu: (d) => (d.rarely(9) ? 1 : 0),
  control_gfn: lent,
  array_gfn: lent,
  priority: (d) => d.below(17),
  timeout_abs_ns: (d, c) => (d.rarely(6) ? 0 : c.now + d.below(4) * 20_000),
  operation: (d) => d.below(OPERATIONS.length + 1),
  reason: (d) => d.of(0, 2, 2, 2, 3, 5, 6),
  pad: (d) => (d.rarely(20) ? 1 : 0),
  aport: (d) => d.of(1, 1, 2),
  partner_id: (d) => (d.rarely(3) ? ARGO_DOMID_ANY : domid(d)),
  domain_id: domid,
  nent: (d) => (d.rarely(12) ? small(d) : d.below(3)),
  space_required: (d) => d.of(0, 1, 17, 40, 4000, 9000),
};

/** Fields that point at something, and what they point at. */
const POINTED: Readonly<Record<string, (d: Draw, caller: Caller) => Uint8Array>> = {
  extent_start: (d, c) => u64s(Array.from({ length: 16 }, () => page(d, c))),
  idxs: (d, c) => u64s([page(d, c)]),
  gpfns: (d, c) => u64s([d.rarely(4) ? page(d, c) : hole(d, c)]),
  errs: () => new Uint8Array(4),
  ports: (d) => new Uint8Array(Uint32Array.from([d.below(9), d.below(9), d.below(9)]).buffer),
  buffer: () => new Uint8Array(LIST_BYTES),
  schedule: schedule,
  info: () => new Uint8Array(8),
  cputopo: () => new Uint8Array(12),
  offenders: () => new Uint8Array(LIST_BYTES),
  name: (d) => new TextEncoder().encode(d.of(...NAMES)),
};

/** A schedule of two or three slots, now and then one that can't be. */
function schedule(d: Draw): Uint8Array {
  const bytes = new Uint8Array(xen_sysctl_arinc653_schedule.size);
  const view = new DataView(bytes.buffer);
  const count = d.rarely(9) ? d.of(0, 65, 255) : 2 + d.below(2);
  view.setUint32(0, d.rarely(9) ? d.below(200_000) : 1_000_000, true);
  view.setUint8(8, count);
  for (let i = 0; i < Math.min(count, 64); i += 1) {
    const entry = bytes.length + (i - 64) * arinc653_entry.size;
    view.setUint32(entry, d.rarely(9) ? d.below(9) : i, true);
    const runtime = d.rarely(12) ? d.below(2 ** 16) : 150_000 + d.below(200_000);
    view.setUint32(entry + arinc653_entry.at.runtime, runtime, true);
  }
  return bytes;
}

/** Some calls in a list for a multicall, with registers that are mostly wrong. */
export function callList(d: Draw, count: number): Uint8Array {
  const words = Array.from({ length: count }, () => [
    d.rarely(9) ? d.below(64) : d.of(17, 29, 32, 18, 12, 15),
    0,
    d.of(0, 0, 1, 4, 5, 6, 7),
    ...Array.from({ length: 5 }, () => (d.rarely(9) ? d.of(...HOSTILE) : d.below(9) * 8)),
  ]);
  return u64s(words.flat());
}

function u64s(values: readonly number[]): Uint8Array {
  return new Uint8Array(BigUint64Array.from(values, (value) => BigInt(value)).buffer);
}

export function store(memory: Uint8Array, address: number, field: Field, value: number): void {
  const width = { u8: 1, u16: 2, i16: 2, u32: 4, i32: 4, u64: 8 }[field.type];
  const bits = BigInt.asUintN(width * 8, BigInt(value));
  for (let i = 0; i < width && address + i < memory.length; i += 1) {
    memory[address + i] = Number((bits >> BigInt(8 * i)) & 0xffn);
  }
}

export type Registers = readonly [number, number, number, number, number];

/** Writes one structure of a call into the caller's memory. `given` overrides what is drawn. */
function writeStructure(
  row: CallFacts,
  caller: Caller,
  d: Draw,
  base: number,
  given: Readonly<Record<string, number>>,
): void {
  const { memory } = caller;
  let list = LISTS;
  for (const [name, field] of Object.entries(row.argument?.layout.fields ?? {})) {
    if (field.count !== 1) continue;
    const leaf = name.slice(name.lastIndexOf('.') + 1);
    let value = given[name];
    const pointed = POINTED[leaf];
    if (value === undefined && pointed !== undefined && field.type === 'u64') {
      if (d.rarely(12)) value = d.of(...HOSTILE);
      else {
        const bytes = pointed(d, caller);
        memory.set(bytes, list);
        value = list;
        list += Math.max(LIST_BYTES, bytes.length);
      }
    }
    value ??= name === 'cmd' ? (row.command ?? 0) : (FIELDS[leaf] ?? small)(d, caller, row);
    // Padding and the other members of a union come after what they would overwrite.
    if (leaf !== 'padding' && leaf !== 'pirq' && leaf !== 'nr_vcpus' && leaf !== 'res0') {
      store(memory, base + field.offset, field, value);
    }
  }
}

/** Fields of one structure that matter for a command which shares it with others. */
function only(row: CallFacts, d: Draw, caller: Caller): Record<string, number> {
  const given: Record<string, number> = {};
  if (row.argument?.layout.name === 'bulkhead_policy_image') {
    const image = caller.images[d.below(caller.images.length + 1)];
    if (image) {
      given['image'] = image.address;
      given['size'] = d.rarely(12) ? d.below(image.size) : image.size;
    } else given['image'] = d.of(...HOSTILE);
    given['mode'] = d.rarely(12) ? 2 : d.below(2);
  }
  if (row.name === 'memory_op.paging_op' && !d.rarely(12)) given['buffer'] = 0;
  if (row.name === 'memory_op.add_to_physmap' && !d.rarely(9)) given['space'] = XENMAPSPACE.gmfn;
  if (row.argument?.layout.name === 'xen_argo_send_addr' && !d.rarely(12)) {
    given['src.domain_id'] = ARGO_DOMID_ANY;
  }
  if (row.argument === undefined) return given;
  if (!/^xen_(?:dom|sys)ctl$/.test(row.argument.layout.name)) return given;
  // All commands' members overlap: draw those of this command alone.
  const member = row.name.replace(/^(?:dom|sys)ctl\./, 'u.');
  for (const name of Object.keys(row.argument.layout.fields)) {
    if (name.startsWith('u.') && !name.startsWith(`${member}.`)) given[name] = Number.NaN;
  }
  return given;
}

/** A register of a message call, and the list that it points at, if it does. */
function messageRegister(
  name: 'gfns' | 'iovs' | 'npages' | 'niov',
  caller: Caller,
  d: Draw,
): number {
  const { memory } = caller;
  const list = LISTS + 8 * LIST_BYTES;
  if (name === 'gfns') memory.set(u64s([d.of(2, 3, 1), d.rarely(4) ? page(d, caller) : 0]), list);
  if (name === 'iovs') {
    const address = (): number => (d.rarely(20) ? d.of(...HOSTILE) : d.below(3) * PAGE_SIZE + 99);
    const length = (): number => (d.rarely(8) ? d.below(9000) : d.below(60));
    memory.set(u64s([address(), length(), address(), length()]), list);
  }
  if (name === 'gfns' || name === 'iovs') return list;
  if (name === 'niov') return d.below(3);
  const at = STRUCTURES + xen_argo_register_ring.at.len;
  const data = new DataView(memory.buffer, memory.byteOffset, memory.length);
  return Math.ceil((64 + data.getUint32(at, true)) / PAGE_SIZE);
}

/**
 * Writes what a call needs into its caller's memory and answers its registers.
 * @param given fields by name, where the draw shall not decide
 */
export function prepare(
  row: CallFacts,
  caller: Caller,
  d: Draw,
  given: Readonly<Record<string, number>> = {},
): Registers {
  const count = row.batch ? (d.rarely(12) ? d.of(0, 20, 2000) : 1 + d.below(2)) : 1;
  const structures = Math.min(count, 8);
  for (let i = 0; i < structures && row.argument; i += 1) {
    const fields: Record<string, number> = { ...only(row, d, caller), ...given };
    const members = Object.entries(fields).filter(([, value]) => !Number.isNaN(value));
    const left = Object.keys(fields).filter((name) => Number.isNaN(fields[name]));
    const layout = row.argument.layout;
    const kept = Object.entries(layout.fields).filter(([name]) => !left.includes(name));
    const narrowed = { ...layout, fields: Object.fromEntries(kept) };
    const argument = { ...row.argument, layout: narrowed };
    const base = STRUCTURES + i * layout.size;
    writeStructure({ ...row, argument }, caller, d, base, Object.fromEntries(members));
  }
  const base = d.rarely(16) ? d.of(...HOSTILE, caller.memory.length - 4) : STRUCTURES;
  const registers = row.registers.map((name) => {
    if (name === 'command') return row.command ?? 0;
    if (name === 'argument' || name === 'elements') return base | 0;
    if (name === 'call_list') {
      caller.memory.set(callList(d, 12), LISTS);
      return d.rarely(9) ? d.of(...HOSTILE) | 0 : LISTS;
    }
    if (name === 'nr_calls') return d.rarely(9) ? d.below(99) : d.below(13);
    if (name === 'vcpu') return d.rarely(12) ? d.of(...HOSTILE) | 0 : d.below(2);
    if (name === 'count') return row.batch ? count : d.below(64);
    if (name === 'gfns' || name === 'iovs' || name === 'npages' || name === 'niov') {
      return d.rarely(16) ? d.of(...HOSTILE) | 0 : messageRegister(name, caller, d);
    }
    if (name === 'deadline_low') return (caller.now + d.below(4) * 20_000) | 0;
    return d.rarely(12) ? d.of(...HOSTILE) | 0 : 0;
  });
  const [a1 = 0, a2 = 0, a3 = 0, a4 = 0, a5 = 0] = registers;
  return [a1, a2, a3, a4, a5];
}
