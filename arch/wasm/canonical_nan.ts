/**
 * Owns: the instructions that make a NaN canonical, and where in a guest's code the bits of a
 * number can be seen: at stores, reinterpretation, the sign operand of copysign, and globals (which
 * a saved guest carries). Operations in between may make any NaN.
 * Must not know: which pass puts them there.
 */

import type { ByteWriter } from './bytes.ts';
import { OP, TYPE } from './instructions.ts';

export type FloatType = 'f32' | 'f64';

const CANONICAL = {
  f32: [OP.f32_const, 0x00, 0x00, 0xc0, 0x7f],
  f64: [OP.f64_const, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xf8, 0x7f],
} as const;

/** The type of the operand whose bits an instruction reads as bits, if it does. */
export function bitsReadBy(op: number): FloatType | undefined {
  if (op === OP.i32_reinterpret_f32 || op === OP.f32_copysign) return 'f32';
  if (op === OP.i64_reinterpret_f64 || op === OP.f64_copysign) return 'f64';
  return undefined;
}

/** The type of the operand whose bits an instruction keeps, if it does. */
export function bitsKeptBy(op: number, globalType: number | undefined): FloatType | undefined {
  if (op === OP.f32_store) return 'f32';
  if (op === OP.f64_store) return 'f64';
  if (op !== OP.global_set) return undefined;
  if (globalType === TYPE.f32) return 'f32';
  return globalType === TYPE.f64 ? 'f64' : undefined;
}

/** Replaces the operand on top by the canonical NaN unless it equals itself. Uses a local. */
export function writeCanonicalisation(out: ByteWriter, type: FloatType, local: number): void {
  out.byte(OP.local_tee).u32(local).raw(CANONICAL[type]);
  out.byte(OP.local_get).u32(local).byte(OP.local_get).u32(local);
  out.byte(type === 'f32' ? OP.f32_eq : OP.f64_eq).byte(OP.select);
}
