/** Owns: what can't be had by changing a call's structure between its steps. */

import { expect, test } from 'vitest';
import { xen_memory_reservation } from '../../core/abi/layouts.ts';
import { DOMID_SELF } from '../../core/abi/numbers.ts';
import { Harness, SCRATCH, u64s } from '../core/harness.ts';

test('a list of extents that shrinks below what was done ends the call there', async () => {
  const h = await Harness.boot();
  const holes = Array.from({ length: 17 }, (_, i) => 15 + i);
  const held = h.view.domain.frames_held[0];
  const started = h.domain0.start('memory_op.populate_physmap', {
    domid: DOMID_SELF,
    nr_extents: holes.length,
    extent_start: u64s(...holes),
  });
  expect(h.view.domain.frames_held[0]).toBe(held + 16);
  h.domain0.write(SCRATCH + xen_memory_reservation.at.nr_extents, u64s(4));
  // What was done is what is answered.
  expect(started.finish().result).toBe(16);
  expect(h.view.domain.frames_held[0]).toBe(held + 16);
});
