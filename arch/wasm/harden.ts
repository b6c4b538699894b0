/**
 * Owns: the last pass over a guest's module, after everything that moves code: the call depth is
 * bounded by a counter, and NaNs are made canonical where their bits can be seen.
 *
 * Depth: the global `stack` holds the bytes of stack still free. A function takes its frame's size
 * at entry and gives it back at its end, so a guest stops at the same call on every machine, well
 * before the engine's own limit. Functions that call nothing, or only such functions, take nothing:
 * their frames fit a reserve.
 * NaNs: see canonical_nan.ts. The stores with which Asyncify saves locals are covered here too.
 * Must not know: metering, how guests are suspended.
 */

import { ByteReader, ByteWriter } from './bytes.ts';
import { bitsKeptBy, bitsReadBy, writeCanonicalisation } from './canonical_nan.ts';
import { measureFrame } from './frame_size.ts';
import { InstructionCursor, OP, TYPE } from './instructions.ts';
import { countLocals, typeOfFunction } from './module.ts';
import type { FunctionBody, GuestModule } from './module.ts';

/** The name under which the free stack is exported. */
export const STACK_GLOBAL = 'stack';

/** Bytes of stack that calls which aren't counted may take together. */
export const STACK_RESERVE_BYTES = 4096;

/** Functions called by a body: positions, or undefined when it calls through the table. */
function callees(module: GuestModule, code: Uint8Array): number[] | undefined {
  const cursor = new InstructionCursor(new ByteReader(code));
  const found: number[] = [];
  while (cursor.next()) {
    if (cursor.op === OP.call_indirect) return undefined;
    if (cursor.op === OP.call && cursor.index >= module.imports.length) {
      found.push(cursor.index - module.imports.length);
    }
  }
  return found;
}

/**
 * The bytes each function takes off the free stack; 0 for those that fit the reserve with all they
 * call. Imports run on the host's side of the limit.
 */
function stackBytes(module: GuestModule): number[] {
  const frames = module.bodies.map((_, position) => measureFrame(module, position).bytes);
  const calls = module.bodies.map((body) => callees(module, body.code));
  const callers: number[][] = frames.map(() => []);
  const waitingFor = calls.map((found) => found?.length ?? -1);
  calls.forEach((found, caller) => found?.forEach((callee) => callers[callee].push(caller)));

  const counted = [...frames];
  const chain = frames.map(() => 0);
  const ready = [...frames.keys()].filter((position) => waitingFor[position] === 0);
  for (let position = ready.pop(); position !== undefined; position = ready.pop()) {
    const deepest = calls[position]!.reduce((max, callee) => Math.max(max, chain[callee]), 0);
    chain[position] = deepest + frames[position];
    if (chain[position] > STACK_RESERVE_BYTES) continue;
    counted[position] = 0;
    for (const caller of callers[position]) if (--waitingFor[caller] === 0) ready.push(caller);
  }
  return counted;
}

interface Frame {
  readonly bytes: number;
  readonly stackGlobal: number;
}

class BodyHardener {
  readonly out = new ByteWriter();
  readonly #module: GuestModule;
  readonly #code: Uint8Array;
  readonly #result: number;
  readonly #frame: Frame;
  readonly #f32: number;
  readonly #f64: number;
  readonly #i32: number;

  constructor(module: GuestModule, position: number, frame: Frame) {
    const body = module.bodies[position];
    const type = typeOfFunction(module, module.imports.length + position);
    this.#module = module;
    this.#code = body.code;
    this.#result = type.results[0] ?? TYPE.empty;
    this.#frame = frame;
    this.#f32 = type.params.length + countLocals(body);
    this.#f64 = this.#f32 + 1;
    this.#i32 = this.#f32 + 2;
    this.#rewrite();
  }

  /** One exit for the whole body, so that the frame is given back however it ends. */
  #rewrite(): void {
    const counted = this.#frame.bytes > 0;
    if (counted) this.#enter();
    const cursor = new InstructionCursor(new ByteReader(this.#code));
    let level = 0;
    while (cursor.next()) {
      const { op } = cursor;
      if (op === OP.block || op === OP.loop || op === OP.if) level++;
      else if (op === OP.end) level--;
      if (counted && op === OP.return) {
        this.out.byte(OP.br).u32(level);
        continue;
      }
      this.#canonicalise(op, cursor.index);
      this.out.raw(this.#code.subarray(cursor.start, cursor.end));
    }
    if (counted) this.#leave();
  }

  #enter(): void {
    const { bytes, stackGlobal } = this.#frame;
    this.out.byte(OP.global_get).u32(stackGlobal).byte(OP.i32_const).i32(bytes).byte(OP.i32_sub);
    this.out.byte(OP.local_tee).u32(this.#i32).byte(OP.global_set).u32(stackGlobal);
    this.out.byte(OP.local_get).u32(this.#i32).byte(OP.i32_const).i32(0).byte(OP.i32_lt_s);
    this.out.byte(OP.if).byte(TYPE.empty).byte(OP.unreachable).byte(OP.end);
    this.out.byte(OP.block).byte(this.#result);
  }

  #leave(): void {
    const { bytes, stackGlobal } = this.#frame;
    this.out.byte(OP.global_get).u32(stackGlobal).byte(OP.i32_const).i32(bytes).byte(OP.i32_add);
    this.out.byte(OP.global_set).u32(stackGlobal).byte(OP.end);
  }

  #canonicalise(op: number, index: number): void {
    const globalType = op === OP.global_set ? this.#module.globals[index].type : undefined;
    const type = bitsReadBy(op) ?? bitsKeptBy(op, globalType);
    if (type === undefined) return;
    writeCanonicalisation(this.out, type, type === 'f32' ? this.#f32 : this.#f64);
  }
}

function hardenBody(module: GuestModule, position: number, frame: Frame): FunctionBody {
  const { locals } = module.bodies[position];
  return {
    locals: [
      ...locals,
      { count: 1, type: TYPE.f32 },
      { count: 1, type: TYPE.f64 },
      { count: 1, type: TYPE.i32 },
    ],
    code: new BodyHardener(module, position, frame).out.finish(),
  };
}

/** Bounds the call depth and makes NaNs canonical. The global `stack` begins at 0: set it. */
export function harden(module: GuestModule): GuestModule {
  const stackGlobal = module.globals.length;
  const bytes = stackBytes(module);
  return {
    ...module,
    globals: [
      ...module.globals,
      {
        type: TYPE.i32,
        mutable: true,
        initial: new ByteWriter().byte(OP.i32_const).i32(0).byte(OP.end).finish(),
      },
    ],
    exports: [...module.exports, { name: STACK_GLOBAL, kind: 'global', index: stackGlobal }],
    bodies: module.bodies.map((_, position) =>
      hardenBody(module, position, { bytes: bytes[position], stackGlobal }),
    ),
  };
}
