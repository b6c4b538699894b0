/**
 * Owns: the metering of one function's code; meter.ts says what it is for.
 *
 * INVARIANT: at every call that is not to a bounded function the global holds the fuel, and after
 * it the local does; between calls only the local counts.
 * Must not know: the module around the function beyond what `MeterContext` says.
 */

import { ByteReader, ByteWriter } from './bytes.ts';
import { bitsReadBy, writeCanonicalisation } from './canonical_nan.ts';
import { InstructionCursor, OP, TYPE } from './instructions.ts';
import { countLocals, typeOfFunction } from './module.ts';
import type { FunctionBody, GuestModule } from './module.ts';
import { divideIntoSegments } from './segments.ts';
import type { Segment } from './segments.ts';

export interface MeterContext {
  /** Worst cost of each bounded function, by position; undefined for those that are metered. */
  readonly costs: readonly (number | undefined)[];
  /** Indices in the new module. */
  readonly fuelGlobal: number;
  readonly preempt: number;
  /** The size of memory that the guest is told, in WebAssembly pages. */
  readonly ownPages: number;
  readonly relocate: (functionIndex: number) => number;
}

/** Bytes that one unit of fuel moves, as a power of two. */
const BULK_BYTES_PER_UNIT_LOG2 = 7;

class BodyMeter {
  readonly #out = new ByteWriter();
  readonly #cursor: InstructionCursor;
  readonly #code: Uint8Array;
  readonly #context: MeterContext;
  readonly #segments: readonly Segment[];
  readonly #metered: boolean;
  readonly #fuel: number;
  readonly #scratch: number;
  /** Label level, in the new code, of each block of the old code; the function's own first. */
  readonly #levels: number[] = [0];
  /** Ends to write for each block of the old code. */
  readonly #ends: number[] = [1];
  /** Labels open in the new code, beside the function's own. */
  #level = 0;
  #segment = 0;

  constructor(module: GuestModule, position: number, context: MeterContext) {
    const body = module.bodies[position];
    const type = typeOfFunction(module, module.imports.length + position);
    this.#code = body.code;
    this.#cursor = new InstructionCursor(new ByteReader(body.code));
    this.#context = context;
    this.#segments = divideIntoSegments(module, body.code, context.costs);
    this.#metered = context.costs[position] === undefined;
    this.#fuel = type.params.length + countLocals(body);
    this.#scratch = this.#fuel + 1;
    // A block around a metered body gives it one exit, at which the fuel is written back.
    if (this.#metered) this.#enter(type.results[0] ?? TYPE.empty);
    while (this.#cursor.next()) this.#rewrite();
  }

  finish(): Uint8Array {
    return this.#out.finish();
  }

  #enter(blockType: number): void {
    this.#out.byte(OP.block).byte(blockType);
    this.#level = 1;
    this.#levels[0] = 1;
    this.#ends[0] = 1;
    this.#reload();
    this.#preemptIfEmpty();
    this.#charge(this.#segments[0].units);
  }

  #store(): void {
    this.#out.byte(OP.local_get).u32(this.#fuel);
    this.#out.byte(OP.global_set).u32(this.#context.fuelGlobal);
  }

  #reload(): void {
    this.#out.byte(OP.global_get).u32(this.#context.fuelGlobal);
    this.#out.byte(OP.local_set).u32(this.#fuel);
  }

  /** Leaves on the operand stack whether no fuel is left. */
  #isEmpty(): void {
    this.#out.byte(OP.local_get).u32(this.#fuel).byte(OP.i32_const).i32(0).byte(OP.i32_le_s);
  }

  #preemptIfEmpty(): void {
    this.#isEmpty();
    this.#out.byte(OP.if).byte(TYPE.empty);
    this.#store();
    this.#out.byte(OP.call).u32(this.#context.preempt);
    this.#reload();
    this.#out.byte(OP.end);
  }

  #charge(units: number): void {
    this.#out.byte(OP.local_get).u32(this.#fuel).byte(OP.i32_const).i32(units);
    this.#out.byte(OP.i32_sub).byte(OP.local_set).u32(this.#fuel);
  }

  #copy(): void {
    this.#out.raw(this.#code.subarray(this.#cursor.start, this.#cursor.end));
  }

  #open(ends: number): void {
    this.#level += ends;
    this.#levels.push(this.#level);
    this.#ends.push(ends);
  }

  /** The label in the new code of a label in the old code, at this place. */
  #label(old: number): number {
    return this.#level - this.#levels[this.#levels.length - 1 - old];
  }

  #rewrite(): void {
    const { op, index } = this.#cursor;
    switch (op) {
      case OP.block:
      case OP.if:
        this.#copy();
        return this.#open(1);
      case OP.loop:
        return this.#loop();
      case OP.end:
        return this.#end();
      case OP.br:
      case OP.br_if:
        this.#out.byte(op).u32(this.#label(index));
        return;
      case OP.br_table: {
        const { labels } = this.#cursor;
        this.#out.byte(op).u32(labels.length - 1);
        for (const label of labels) this.#out.u32(this.#label(label));
        return;
      }
      case OP.return:
        if (this.#metered) this.#out.byte(OP.br).u32(this.#label(this.#levels.length - 1));
        else this.#copy();
        return;
      case OP.call:
        return this.#call();
      case OP.call_indirect:
        this.#store();
        this.#copy();
        return this.#reload();
      case OP.memory_size:
        this.#out.byte(OP.i32_const).i32(this.#context.ownPages);
        return;
      case OP.memory_grow:
        return this.#grow();
      case OP.memory_init:
      case OP.memory_copy:
      case OP.memory_fill:
        return this.#bulk();
      default:
        this.#canonicalise(op);
        return this.#copy();
    }
  }

  /**
   * What reads bits is given canonical ones already here: Binaryen folds some constants, and must
   * not fold the bits of a NaN that its own machine made. Its stores stay stores, for harden.ts.
   */
  #canonicalise(op: number): void {
    const type = bitsReadBy(op);
    if (type === undefined) return;
    writeCanonicalisation(this.#out, type, type === 'f32' ? this.#scratch + 1 : this.#scratch + 2);
  }

  #loop(): void {
    const { units, leaf } = this.#segments[++this.#segment];
    this.#copy();
    this.#preemptIfEmpty();
    if (leaf) {
      this.#copy();
      this.#isEmpty();
      this.#out.byte(OP.br_if).u32(1);
    }
    this.#charge(units);
    this.#open(leaf ? 2 : 1);
  }

  #end(): void {
    const ends = this.#ends.pop()!;
    this.#levels.pop();
    const last = this.#ends.length === 0;
    for (let left = ends; left > 0; left--) this.#out.byte(OP.end);
    this.#level -= ends;
    if (last && this.#metered) {
      this.#store();
      this.#out.byte(OP.end);
    }
  }

  #call(): void {
    const { relocate, costs } = this.#context;
    const index = relocate(this.#cursor.index);
    const position = index - 2;
    const bounded = position >= 0 && costs[position] !== undefined;
    if (!bounded) this.#store();
    this.#out.byte(OP.call).u32(index);
    if (!bounded) this.#reload();
  }

  /** memory.grow: by nothing it answers the size, by anything else it fails. */
  #grow(): void {
    this.#out.byte(OP.local_set).u32(this.#scratch);
    this.#out.byte(OP.i32_const).i32(this.#context.ownPages).byte(OP.i32_const).i32(-1);
    this.#out.byte(OP.local_get).u32(this.#scratch).byte(OP.i32_eqz).byte(OP.select);
  }

  /** A bulk instruction pays for the bytes it moves; the length is on top of the operand stack. */
  #bulk(): void {
    this.#out.byte(OP.local_tee).u32(this.#scratch).byte(OP.local_get).u32(this.#fuel);
    this.#out.byte(OP.local_get).u32(this.#scratch);
    this.#out.byte(OP.i32_const).i32(BULK_BYTES_PER_UNIT_LOG2).byte(OP.i32_shr_u);
    this.#out.byte(OP.i32_sub).byte(OP.local_set).u32(this.#fuel);
    this.#copy();
    this.#preemptIfEmpty();
  }
}

/** The body of the function at `position`, metered. It has four more locals. */
export function meterBody(
  module: GuestModule,
  position: number,
  context: MeterContext,
): FunctionBody {
  const { locals } = module.bodies[position];
  return {
    locals: [
      ...locals,
      { count: 2, type: TYPE.i32 },
      { count: 1, type: TYPE.f32 },
      { count: 1, type: TYPE.f64 },
    ],
    code: new BodyMeter(module, position, context).finish(),
  };
}
