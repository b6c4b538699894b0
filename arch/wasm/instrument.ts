/**
 * Owns: turning an untrusted module into one that this backend runs: checked, metered, suspendable,
 * bounded in depth, deterministic in every bit it can show.
 *
 * INVARIANT: the result is a function of the image and of the versions named in `INSTRUMENTATION`;
 * so it can be cached by them.
 * Takes time and memory that the image decides: called in the thread of instrument_thread.ts only.
 * Must not know: instances, the cache, the thread.
 */

import { ImageError } from '../backend.ts';
import { asyncify } from './asyncify.ts';
import type { BinaryenInstance } from './binaryen_instance.ts';
import { checkContract, checkResult } from './contract.ts';
import { harden } from './harden.ts';
import { meter } from './meter.ts';
import { readModule } from './module_reader.ts';
import { writeModule } from './module_writer.ts';

/**
 * Checks and instruments an image. Throws `ImageError`.
 * @param binaryen called once the image is known to obey the contract
 */
export async function instrument(
  image: Uint8Array,
  binaryen: () => Promise<BinaryenInstance>,
): Promise<Uint8Array<ArrayBuffer>> {
  const metered = writeModule(meter(checkContract(image)));
  const hardened = harden(readModule(asyncify(metered, await binaryen())));
  checkResult(hardened);
  const result = writeModule(hardened);
  if (!WebAssembly.validate(result)) throw new ImageError('the module could not be instrumented');
  return result;
}
