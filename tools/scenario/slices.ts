/** Owns: how long turns are in a run: a seed moves their ends, and so how guests interleave. */

import { SLICE } from '../../arch/host.ts';

/** The fuel for each next turn, by a seed; always the same for 0. */
export function slicesOf(seed: number): () => number {
  let random = seed >>> 0;
  return () => {
    if (seed === 0) return SLICE;
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    return (SLICE >>> 1) + (random % SLICE);
  };
}
