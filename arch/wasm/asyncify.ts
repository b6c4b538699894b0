/**
 * Owns: the settings with which Binaryen is used: the Asyncify pass, so that a guest can be unwound
 * inside an import, and passes that tidy up after it.
 *
 * The passes are chosen by name, and none is after the floats. Asyncify itself folds constants on
 * the way, which meter_body.ts is prepared for. What they cost is up to the module: see
 * instrument_worker.ts.
 * Must not know: metering, guests, how Binaryen is loaded.
 */

import { ImageError } from '../backend.ts';
import type { BinaryenInstance } from './binaryen_instance.ts';
import { readBinaryWithFeatures } from './binaryen_unsafe.ts';
import { INTERNAL } from './meter.ts';

const PASSES = [
  'asyncify',
  'simplify-locals',
  'vacuum',
  'remove-unused-brs',
  'remove-unused-names',
  'merge-blocks',
  'simplify-locals',
  'coalesce-locals',
  'reorder-locals',
  'vacuum',
] as const;

/**
 * Makes a module's calls of the two imports unwindable. Throws `ImageError`; the instance is of no
 * use then.
 */
export function asyncify(bytes: Uint8Array, binaryen: BinaryenInstance): Uint8Array {
  const { library } = binaryen;
  const { Features } = library;
  try {
    const module = readBinaryWithFeatures(
      library,
      bytes,
      Features.MVP |
        Features.MutableGlobals |
        Features.BulkMemory |
        Features.BulkMemoryOpt |
        Features.SignExt |
        Features.NontrappingFPToInt,
    );
    library.setOptimizeLevel(2);
    library.setShrinkLevel(0);
    library.setPassArgument(
      'asyncify-imports',
      `${INTERNAL.module}.${INTERNAL.hypercall},${INTERNAL.module}.${INTERNAL.preempt}`,
    );
    module.runPasses(PASSES);
    // Not disposed of: the whole instance is reset, or thrown away.
    return module.emitBinary();
  } catch {
    if (binaryen.memoryExceeded) {
      throw new ImageError(
        `instrumenting it takes more than ${binaryen.memoryBytesMax} bytes of memory`,
      );
    }
    // What Binaryen says names its own insides; that it could not is what the builder must know.
    throw new ImageError('the module could not be made preemptible');
  }
}
