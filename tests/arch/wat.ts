/**
 * Owns: making test modules from WebAssembly text. Binaryen parses it, which the backend does not
 * depend on for reading: a module goes through our own reader first.
 */

import binaryen from 'binaryen';

/** What most test modules begin with: the import as `$call`, and a page of memory. */
export const PRELUDE = `
  (import "bulkhead" "hypercall"
    (func $call (param i32 i32 i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)`;

const { Features } = binaryen;
/** More than guests may use, so that refusals can be tested; nothing Node 20 can't read. */
const FEATURES =
  Features.MutableGlobals |
  Features.BulkMemory |
  Features.BulkMemoryOpt |
  Features.SignExt |
  Features.NontrappingFPToInt |
  Features.Multivalue |
  Features.ReferenceTypes |
  Features.SIMD128 |
  Features.Atomics |
  Features.TailCall |
  Features.ExceptionHandling |
  Features.Memory64;

export function assemble(text: string): Uint8Array {
  const module = binaryen.parseText(text);
  try {
    module.setFeatures(FEATURES);
    return module.emitBinary();
  } finally {
    module.dispose();
  }
}

/** A module of PRELUDE, and what is given. */
export function guestModule(text: string): Uint8Array {
  return assemble(`(module ${PRELUDE} ${text})`);
}

/** A module whose entry function has the given body. */
export function guestStart(body: string, locals = ''): Uint8Array {
  return guestModule(`(func (export "start") (param $info i32) (result i32) ${locals} ${body})`);
}
