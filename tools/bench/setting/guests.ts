/** Owns: WebAssembly guests to measure: from text or bytes, instrumented as any guest is. */

import type { Guest } from '../../../arch/backend.ts';
import { WasmBackend } from '../../../arch/wasm/backend.ts';

/** Pages (4 KiB) that a guest may have. */
const PAGES_MAX = 4096;

/** Keeps what it instrumented in memory alone: a row must not measure what an earlier run left. */
const backend = new WasmBackend({ cacheDirectory: null });

export function makeGuest(image: Uint8Array): Promise<Guest> {
  return backend.create({ image, pagesMax: PAGES_MAX });
}

/** Makes a module from WebAssembly text. */
export async function assemble(text: string): Promise<Uint8Array> {
  const { default: binaryen } = await import('binaryen');
  const module = binaryen.parseText(text);
  try {
    return module.emitBinary();
  } finally {
    module.dispose();
  }
}
