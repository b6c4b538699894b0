/**
 * Owns: how much stack a function's frame can take, from its code alone, and how deep its blocks
 * and expressions are nested.
 *
 * INVARIANT: the operand height is an upper bound for code the engine found valid. In code that
 * cannot be reached heights are whatever validity allows, so they are held at or above the height
 * at which the enclosing block began.
 * Must not know: what is done with the figures.
 */

import { ByteReader } from './bytes.ts';
import { endsFlow, InstructionCursor, OP, TYPE } from './instructions.ts';
import { countLocals, typeOfFunction } from './module.ts';
import type { GuestModule } from './module.ts';

export interface FrameSize {
  /** Bytes on the stack while the function runs: parameters, locals, operands, book-keeping. */
  readonly bytes: number;
  readonly nesting: number;
  readonly expressionDepth: number;
}

/** What an engine keeps in a frame beside values: return address, instance, frame pointer. */
const FRAME_OVERHEAD_BYTES = 64;
/** A baseline compiler gives every value a slot of its own. */
const VALUE_BYTES = 8;

/** The depths of the expressions that stand on the operand stack. */
class OperandStack {
  readonly #depths: number[] = [];
  /** Heights at which the open blocks began. */
  readonly #bases: number[] = [0];
  heightMax = 0;
  depthMax = 0;
  nestingMax = 0;

  apply(pops: number, pushes: number): void {
    const base = this.#bases.at(-1)!;
    let depth = 0;
    for (let left = pops; left > 0 && this.#depths.length > base; left--) {
      depth = Math.max(depth, this.#depths.pop()!);
    }
    for (let left = pushes; left > 0; left--) this.#depths.push(depth + 1);
    this.heightMax = Math.max(this.heightMax, this.#depths.length);
    this.depthMax = Math.max(this.depthMax, depth + 1);
  }

  open(): void {
    this.#bases.push(this.#depths.length);
    this.nestingMax = Math.max(this.nestingMax, this.#bases.length);
  }

  /** Drops the operands of the innermost block. */
  clear(): void {
    this.#depths.length = this.#bases.at(-1)!;
  }

  close(): void {
    this.clear();
    if (this.#bases.length > 1) this.#bases.pop();
  }
}

/** Measures the frame of the function defined at `position`. */
export function measureFrame(module: GuestModule, position: number): FrameSize {
  const body = module.bodies[position];
  const type = typeOfFunction(module, module.imports.length + position);
  const cursor = new InstructionCursor(new ByteReader(body.code));
  const operands = new OperandStack();
  const blockResults: number[] = [];
  while (cursor.next()) {
    const { op } = cursor;
    if (op === OP.block || op === OP.loop || op === OP.if) {
      operands.apply(cursor.pops, 0);
      operands.open();
      blockResults.push(cursor.index === TYPE.empty ? 0 : 1);
    } else if (op === OP.else) {
      operands.clear();
    } else if (op === OP.end) {
      operands.close();
      operands.apply(0, blockResults.pop() ?? 0);
    } else if (op === OP.call) {
      const callee = typeOfFunction(module, cursor.index);
      operands.apply(callee.params.length, callee.results.length);
    } else if (op === OP.call_indirect) {
      const callee = module.types[cursor.index];
      operands.apply(callee.params.length + 1, callee.results.length);
    } else {
      operands.apply(cursor.pops, cursor.pushes);
      if (endsFlow(op)) operands.clear();
    }
  }
  // A parameter may stand on the stack twice: where the caller pushed it, and where it is spilled.
  const values = 2 * type.params.length + countLocals(body) + operands.heightMax;
  return {
    bytes: FRAME_OVERHEAD_BYTES + values * VALUE_BYTES,
    nesting: operands.nestingMax,
    expressionDepth: operands.depthMax,
  };
}
