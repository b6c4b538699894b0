/**
 * Owns: the instructions a guest may use and how each is encoded: WebAssembly 1.0 with sign
 * extension, non-trapping conversions and memory.init, copy and fill. Anything else is refused by
 * not being in the table: threads, SIMD, exceptions, tail calls, reference types, multiple values,
 * data.drop (it changes a state that a saved guest would not carry).
 * Must not know: what a module looks like around its function bodies.
 */

import { ImageError } from '../backend.ts';
import type { ByteReader } from './bytes.ts';

export const OP = {
  unreachable: 0x00,
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  end: 0x0b,
  br: 0x0c,
  br_if: 0x0d,
  br_table: 0x0e,
  return: 0x0f,
  call: 0x10,
  call_indirect: 0x11,
  select: 0x1b,
  local_get: 0x20,
  local_set: 0x21,
  local_tee: 0x22,
  global_get: 0x23,
  global_set: 0x24,
  f32_store: 0x38,
  f64_store: 0x39,
  memory_size: 0x3f,
  memory_grow: 0x40,
  i32_const: 0x41,
  f32_const: 0x43,
  f64_const: 0x44,
  i32_eqz: 0x45,
  i32_lt_s: 0x48,
  i32_le_s: 0x4c,
  f32_eq: 0x5b,
  f64_eq: 0x61,
  i32_add: 0x6a,
  i32_sub: 0x6b,
  i32_shr_u: 0x76,
  f32_copysign: 0x98,
  f64_copysign: 0xa6,
  i32_reinterpret_f32: 0xbc,
  i64_reinterpret_f64: 0xbd,
  /** Prefixed instructions are numbered `0xfc00 + code`. */
  memory_init: 0xfc08,
  memory_copy: 0xfc0a,
  memory_fill: 0xfc0b,
} as const;

export const TYPE = { i32: 0x7f, i64: 0x7e, f32: 0x7d, f64: 0x7c, empty: 0x40 } as const;

/** What follows an opcode. */
type Immediate =
  | 'none'
  | 'block_type'
  | 'index'
  | 'br_table'
  | 'call_indirect'
  | 'memory_access'
  | 'zero'
  | 'two_zeros'
  | 'index_zero'
  | 'i32'
  | 'i64'
  | 'f32'
  | 'f64';

interface Shape {
  readonly immediate: Immediate;
  /** Operands taken and left, for instructions where that doesn't depend on a type. */
  readonly pops: number;
  readonly pushes: number;
}

const SHAPES = new Map<number, Shape>();

function declare(
  first: number,
  last: number,
  pops: number,
  pushes: number,
  immediate: Immediate = 'none',
): void {
  for (let op = first; op <= last; op++) SHAPES.set(op, { immediate, pops, pushes });
}

declare(0x00, 0x01, 0, 0);
declare(0x02, 0x03, 0, 0, 'block_type');
declare(0x04, 0x04, 1, 0, 'block_type');
declare(0x05, 0x05, 0, 0);
declare(0x0b, 0x0b, 0, 0);
declare(0x0c, 0x0c, 0, 0, 'index');
declare(0x0d, 0x0d, 1, 0, 'index');
declare(0x0e, 0x0e, 1, 0, 'br_table');
declare(0x0f, 0x0f, 0, 0);
declare(0x10, 0x10, 0, 0, 'index');
declare(0x11, 0x11, 1, 0, 'call_indirect');
declare(0x1a, 0x1a, 1, 0);
declare(0x1b, 0x1b, 3, 1);
declare(0x20, 0x20, 0, 1, 'index');
declare(0x21, 0x21, 1, 0, 'index');
declare(0x22, 0x22, 1, 1, 'index');
declare(0x23, 0x23, 0, 1, 'index');
declare(0x24, 0x24, 1, 0, 'index');
declare(0x28, 0x35, 1, 1, 'memory_access');
declare(0x36, 0x3e, 2, 0, 'memory_access');
declare(0x3f, 0x3f, 0, 1, 'zero');
declare(0x40, 0x40, 1, 1, 'zero');
declare(0x41, 0x41, 0, 1, 'i32');
declare(0x42, 0x42, 0, 1, 'i64');
declare(0x43, 0x43, 0, 1, 'f32');
declare(0x44, 0x44, 0, 1, 'f64');
declare(0x45, 0x45, 1, 1);
declare(0x46, 0x4f, 2, 1);
declare(0x50, 0x50, 1, 1);
declare(0x51, 0x66, 2, 1);
declare(0x67, 0x69, 1, 1);
declare(0x6a, 0x78, 2, 1);
declare(0x79, 0x7b, 1, 1);
declare(0x7c, 0x8a, 2, 1);
declare(0x8b, 0x91, 1, 1);
declare(0x92, 0x98, 2, 1);
declare(0x99, 0x9f, 1, 1);
declare(0xa0, 0xa6, 2, 1);
declare(0xa7, 0xc4, 1, 1);
declare(0xfc00, 0xfc07, 1, 1);
declare(OP.memory_init, OP.memory_init, 3, 0, 'index_zero');
declare(OP.memory_copy, OP.memory_copy, 3, 0, 'two_zeros');
declare(OP.memory_fill, OP.memory_fill, 3, 0, 'zero');

/**
 * The instruction under the reader, overwritten by each `next` (a module has millions of them, so
 * none is an object of its own).
 */
export class InstructionCursor {
  readonly #reader: ByteReader;
  op = 0;
  /** Where the instruction stands in the reader's bytes: [start, end). */
  start = 0;
  end = 0;
  /** The index, block type, or label of the instruction, where it has one. */
  index = 0;
  /** Labels of a br_table, its default last. */
  labels: readonly number[] = [];
  pops = 0;
  pushes = 0;

  constructor(reader: ByteReader) {
    this.#reader = reader;
  }

  /** Goes to the next instruction; false at the end of the bytes. */
  next(): boolean {
    const reader = this.#reader;
    if (reader.atEnd) return false;
    this.start = reader.position;
    const first = reader.byte();
    this.op = first === 0xfc ? 0xfc00 + reader.u32() : first;
    const shape = SHAPES.get(this.op);
    if (shape === undefined) {
      throw new ImageError(`instruction 0x${this.op.toString(16)} is not one that guests may use`);
    }
    this.pops = shape.pops;
    this.pushes = shape.pushes;
    this.#readImmediate(shape.immediate);
    this.end = reader.position;
    return true;
  }

  #zero(what: string): void {
    if (this.#reader.u32() !== 0) throw new ImageError(`more than one ${what}`);
  }

  #readImmediate(immediate: Immediate): void {
    const reader = this.#reader;
    switch (immediate) {
      case 'none':
        return;
      case 'block_type':
        this.index = reader.byte();
        if (this.index !== TYPE.empty && !isValueType(this.index)) {
          throw new ImageError('a block with parameters, several results or references');
        }
        return;
      case 'index':
        this.index = reader.u32();
        return;
      case 'br_table': {
        const labels: number[] = [];
        for (let left = reader.u32() + 1; left > 0; left--) labels.push(reader.u32());
        this.labels = labels;
        return;
      }
      case 'call_indirect':
        this.index = reader.u32();
        return this.#zero('table');
      case 'memory_access':
        if (reader.u32() > 3) throw new ImageError('more than one memory');
        return reader.skipNumber(5);
      case 'zero':
        return this.#zero('memory');
      case 'two_zeros':
        this.#zero('memory');
        return this.#zero('memory');
      case 'index_zero':
        this.index = reader.u32();
        return this.#zero('memory');
      case 'i32':
        return reader.skipNumber(5);
      case 'i64':
        return reader.skipNumber(10);
      case 'f32':
        reader.take(4);
        return;
      case 'f64':
        reader.take(8);
    }
  }
}

/** Whether a byte of the binary format names a number type; no other type is a guest's. */
export function isValueType(type: number): boolean {
  return type >= TYPE.f64 && type <= TYPE.i32;
}

/** Whether nothing after an instruction is reached without a branch to it. */
export function endsFlow(op: number): boolean {
  return op === OP.unreachable || op === OP.br || op === OP.br_table || op === OP.return;
}
