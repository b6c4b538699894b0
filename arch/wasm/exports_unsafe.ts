/**
 * Owns: the types of an instrumented module's exports, which the engine gives as `unknown`.
 * Must not know: what they are used for.
 */

import { INTERNAL } from './meter.ts';
import { STACK_GLOBAL } from './harden.ts';

export interface GuestExports {
  readonly memory: WebAssembly.Memory;
  /** Undefined when the entry function gives nothing, or when it was unwound. */
  readonly start: (sharedInfoAddress: number) => number | undefined;
  /** Fuel left. */
  readonly fuel: WebAssembly.Global;
  /** Bytes of stack left. */
  readonly stack: WebAssembly.Global;
  /** The guest's own mutable globals. */
  readonly globals: readonly WebAssembly.Global[];
  readonly startUnwind: (record: number) => void;
  readonly stopUnwind: () => void;
  readonly startRewind: (record: number) => void;
  readonly stopRewind: () => void;
}

type Procedure = (record: number) => void;

function exported(all: Record<string, unknown>, name: string, isRight: (it: unknown) => boolean) {
  const found = Object.hasOwn(all, name) ? all[name] : undefined;
  if (!isRight(found)) throw new Error(`instrumented module without ${name}`);
  return found;
}

/** Finds the exports that the instrumentation gave a module. Throws when one is missing. */
export function guestExports(instance: WebAssembly.Instance): GuestExports {
  const all = instance.exports;
  const isProcedure = (it: unknown): boolean => typeof it === 'function';
  const isGlobal = (it: unknown): boolean => it instanceof WebAssembly.Global;
  const isMemory = (it: unknown): boolean => it instanceof WebAssembly.Memory;
  // SAFETY: `exported` checked that it is a function; the signature is the one that meter.ts and
  // Asyncify give, in a module whose origin the cache's digest vouches for. A function of another
  // signature would be called with arguments that the engine coerces or drops.
  const procedure = (name: string): Procedure => exported(all, name, isProcedure) as Procedure;
  // SAFETY: `exported` checked that it is a global.
  const global = (name: string): WebAssembly.Global =>
    exported(all, name, isGlobal) as WebAssembly.Global;
  const globals: WebAssembly.Global[] = [];
  while (`${INTERNAL.global}${globals.length}` in all) {
    globals.push(global(`${INTERNAL.global}${globals.length}`));
  }
  return {
    // SAFETY: `exported` checked that it is a memory.
    memory: exported(all, 'memory', isMemory) as WebAssembly.Memory,
    // SAFETY: as for `procedure`.
    start: procedure('start') as GuestExports['start'],
    fuel: global(INTERNAL.fuel),
    stack: global(STACK_GLOBAL),
    globals,
    startUnwind: procedure('asyncify_start_unwind'),
    // SAFETY: as for `procedure`.
    stopUnwind: procedure('asyncify_stop_unwind') as () => void,
    startRewind: procedure('asyncify_start_rewind'),
    // SAFETY: as for `procedure`.
    stopRewind: procedure('asyncify_stop_rewind') as () => void,
  };
}
