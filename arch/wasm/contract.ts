/**
 * Owns: what a module must be to become a guest, beside being readable: its one import, its two
 * exports, and bounds on its parts.
 *
 * The bounds are on what costs more than the bytes it takes to ask for it: locals and tables are
 * run-length coded, nested blocks and expressions are walked recursively by compilers. What it
 * costs to instrument a module within them is bounded by its thread's deadline and memory.
 * Must not know: quotas, how guests are metered or run.
 */

import { ImageError } from '../backend.ts';
import { measureFrame } from './frame_size.ts';
import { readModule } from './module_reader.ts';
import { countLocals, typeOfFunction } from './module.ts';
import type { FunctionType, GuestModule, Limits } from './module.ts';
import { TYPE } from './instructions.ts';

export const BOUNDS = {
  module_bytes: 8 * 2 ** 20,
  functions: 50_000,
  globals: 1_000,
  table_entries: 65_536,
  parameters: 64,
  locals: 5_000,
  body_bytes: 2 ** 19,
  /** Blocks within blocks: a switch of a thousand cases is that deep. */
  nesting: 1_000,
  /** Operands within operands. */
  expression_depth: 1_000,
  /** Of an instrumented function, which is compiled at its first call, while everybody waits. */
  result_body_bytes: 4 * 2 ** 20,
  /** Of all instrumented code, which is read at every start. */
  result_code_bytes: 64 * 2 ** 20,
} as const;

/** Of a WebAssembly page. */
const PAGE_BYTES = 2 ** 16;
/** WebAssembly pages of a 32-bit memory. */
const PAGES_MAX = 2 ** 16;

export interface GuestContract {
  readonly module: GuestModule;
  /** WebAssembly pages (64 KiB) of its own memory. */
  readonly ownPages: number;
  /** Index of the entry function. */
  readonly start: number;
}

function demand(holds: boolean, message: string): void {
  if (!holds) throw new ImageError(message);
}

function isHypercall(type: FunctionType): boolean {
  return (
    type.params.length === 6 &&
    [...type.params, ...type.results].every((value) => value === TYPE.i32) &&
    type.results.length === 1
  );
}

function isStart(type: FunctionType): boolean {
  return (
    type.params.length === 1 &&
    [...type.params, ...type.results].every((value) => value === TYPE.i32)
  );
}

function checkImports(module: GuestModule): void {
  for (const item of module.imports) {
    demand(
      item.module === 'bulkhead' && item.name === 'hypercall',
      'an import other than bulkhead.hypercall',
    );
    demand(
      isHypercall(module.types[item.type]),
      'bulkhead.hypercall takes six numbers of type i32 and gives one',
    );
  }
  demand(module.imports.length <= 1, 'bulkhead.hypercall is imported twice');
}

function findExport(module: GuestModule, name: string, kind: 'function' | 'memory'): number {
  const found = module.exports.find((item) => item.name === name);
  if (found?.kind !== kind) throw new ImageError(`the export ${name} (a ${kind}) is missing`);
  return found.index;
}

function checkMemory(memory: Limits | undefined): number {
  if (memory === undefined) throw new ImageError('no memory of its own');
  demand(memory.minimum < PAGES_MAX, 'a memory that leaves no room for the shared pages');
  return memory.minimum;
}

function checkSegments(module: GuestModule, memoryBytes: number): void {
  for (const { offset, bytes } of module.data) {
    demand(
      offset === undefined || offset + bytes.length <= memoryBytes,
      'a data segment outside its memory',
    );
  }
  const entries = module.table?.minimum ?? 0;
  demand(entries <= BOUNDS.table_entries, `a table of more than ${BOUNDS.table_entries} entries`);
  for (const { offset, functions } of module.elements) {
    demand(offset + functions.length <= entries, 'an element segment outside its table');
  }
}

function checkBodies(module: GuestModule): void {
  demand(module.bodies.length <= BOUNDS.functions, `more than ${BOUNDS.functions} functions`);
  for (const type of module.types) {
    demand(
      type.params.length <= BOUNDS.parameters,
      `a function of more than ${BOUNDS.parameters} parameters`,
    );
  }
  for (const [position, body] of module.bodies.entries()) {
    const type = typeOfFunction(module, module.imports.length + position);
    demand(
      type.params.length + countLocals(body) <= BOUNDS.locals,
      `a function of more than ${BOUNDS.locals} locals`,
    );
    demand(
      body.code.length <= BOUNDS.body_bytes,
      `a function of more than ${BOUNDS.body_bytes} bytes`,
    );
    const { nesting, expressionDepth } = measureFrame(module, position);
    demand(nesting <= BOUNDS.nesting, `blocks nested deeper than ${BOUNDS.nesting}`);
    demand(
      expressionDepth <= BOUNDS.expression_depth,
      `an expression deeper than ${BOUNDS.expression_depth}`,
    );
  }
}

/** Reads an image and checks that it may become a guest. Throws `ImageError`. */
export function checkContract(image: Uint8Array): GuestContract {
  demand(image.length <= BOUNDS.module_bytes, `a module of more than ${BOUNDS.module_bytes} bytes`);
  // The engine reads a private copy: nobody changes the bytes between its look and ours.
  const bytes = image.slice();
  demand(WebAssembly.validate(bytes), 'not a valid WebAssembly module');
  const module = readModule(bytes);
  checkImports(module);
  const ownPages = checkMemory(module.memory);
  findExport(module, 'memory', 'memory');
  const start = findExport(module, 'start', 'function');
  demand(start >= module.imports.length, 'the export start is the import');
  demand(
    isStart(typeOfFunction(module, start)),
    'start takes one i32 and gives nothing or one i32',
  );
  demand(module.globals.length <= BOUNDS.globals, `more than ${BOUNDS.globals} globals`);
  checkSegments(module, ownPages * PAGE_BYTES);
  checkBodies(module);
  return { module, ownPages, start };
}

/** Checks what the instrumentation made of an image. Throws `ImageError`. */
export function checkResult(module: GuestModule): void {
  const sizes = module.bodies.map((body) => body.code.length);
  demand(
    sizes.every((size) => size <= BOUNDS.result_body_bytes),
    `a function that instrumented has more than ${BOUNDS.result_body_bytes} bytes`,
  );
  demand(
    sizes.reduce((sum, size) => sum + size, 0) <= BOUNDS.result_code_bytes,
    `instrumented, more than ${BOUNDS.result_code_bytes} bytes of code`,
  );
}
