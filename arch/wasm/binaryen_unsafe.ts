/**
 * Owns: the one call of Binaryen whose type does not say what the library does.
 * Must not know: why a module is read.
 */

import type Binaryen from 'binaryen';

type ReadBinary = (data: Uint8Array, features: number) => Binaryen.Module;

/** Reads a module under the given features, and no others. Throws what Binaryen throws. */
export function readBinaryWithFeatures(
  binaryen: typeof Binaryen,
  data: Uint8Array,
  features: number,
): Binaryen.Module {
  // SAFETY: index.d.ts of 132.0.0 declares `readBinaryWithFeatures`, which index.js lacks: there,
  // `readBinary` takes the features as a second argument. A module read with other features than
  // these fails the engine's validation later, so a wrong guess here cannot pass unseen.
  return (binaryen.readBinary as ReadBinary)(data, features);
}
