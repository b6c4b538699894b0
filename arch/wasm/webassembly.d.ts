/**
 * Owns: types of the part of the WebAssembly JavaScript API that this backend uses. Neither the
 * ECMAScript library nor Node's types declare it.
 */

declare namespace WebAssembly {
  const brand: unique symbol;
  class Module {
    readonly [brand]: true;
  }
  class Memory {
    readonly buffer: ArrayBuffer;
    /** Adds pages of 64 KiB; gives their number before. Throws RangeError. */
    grow(pages: number): number;
  }
  class Global {
    /** A number, or a bigint for a global of type i64. */
    value: number | bigint;
  }
  class RuntimeError extends Error {}
  class Instance {
    constructor(module: Module, imports: Record<string, Record<string, unknown>>);
    readonly exports: Record<string, unknown>;
  }
  /** Not a function but a property: it can be replaced. */
  let instantiate: (
    module: Uint8Array,
    imports: Record<string, Record<string, unknown>>,
  ) => Promise<{ readonly instance: Instance }>;
  function compile(bytes: Uint8Array): Promise<Module>;
  function validate(bytes: Uint8Array): boolean;
}
