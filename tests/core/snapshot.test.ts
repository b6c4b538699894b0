/** Owns: snapshots bring everything back, and the running digest is the one computed from nothing. */

import { expect, test } from 'vitest';
import { CALLS } from '../../core/table.ts';
import { Machine } from '../../core/machine.ts';
import { Harness, TEST_POLICY, imageOf } from './harness.ts';
import type { Actor } from './harness.ts';

/** A stream of integers below `bound`, the same for the same seed (xorshift, 32 bits). */
function numbers(seed: number): (bound: number) => number {
  let state = seed | 1;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}

/** Random calls of random domains: mostly wrong, which is the point, and some right. */
function scribble(h: Harness, actors: readonly Actor[], steps: number, seed: number): void {
  const below = numbers(seed);
  for (let i = 0; i < steps; i += 1) {
    const next = h.machine.next();
    if (next.kind === 'idle') return;
    const who = actors[next.domain];
    const row = CALLS[below(CALLS.length)];
    if (who === undefined || row === undefined) throw new Error('an unknown domain runs');
    h.machine.enter(next.domain, next.vcpu);
    if (row.name !== 'sched_op.shutdown' && row.name !== 'sched_op.block') {
      for (let word = 0; word < 64; word += 4) {
        who.write(word, new Uint8Array(new Uint32Array([below(6)]).buffer));
      }
      if (row.argument?.register === 1) {
        who.write(0, new Uint8Array(new Uint32Array([row.command ?? 0, 0x15]).buffer));
      }
      const [a1, a2] = row.argument?.register === 1 ? [0, 0] : [row.command ?? below(9), 0];
      h.machine.hypercall(row.number, a1, a2, 1 + below(3), 0, 0);
    }
    h.machine.leave(next.domain, next.vcpu, below(5000));
  }
}

async function company(): Promise<{ h: Harness; actors: Actor[] }> {
  const h = await Harness.boot({ config: { domains: 5, frames: 144 } });
  const actors = [h.domain0, h.build('Red'), h.build('Broker'), h.build('Reader')];
  return { h, actors };
}

test.each([1, 2, 3, 4, 5])('the running digest is the one from nothing: seed %i', async (seed) => {
  const { h, actors } = await company();
  for (let round = 0; round < 5; round += 1) {
    scribble(h, actors, 60, seed * 1000 + round);
    const running = h.machine.digest();
    h.machine.record(false);
    expect(h.machine.digest()).toBe(running);
    h.machine.record(true);
    expect(h.machine.fullDigest().startsWith(running)).toBe(true);
  }
});

test('a snapshot brings back the digest, the steps and what happens next', async () => {
  const { h, actors } = await company();
  scribble(h, actors, 50, 7);
  const snapshot = h.machine.snapshot();
  const [digest, steps] = [h.machine.fullDigest(), h.machine.steps];
  scribble(h, actors, 80, 8);
  const later = h.machine.fullDigest();
  expect(later).not.toBe(digest);
  h.machine.restore(snapshot);
  expect([h.machine.fullDigest(), h.machine.steps]).toEqual([digest, steps]);
  expect(h.machine.digest()).toBe(digest.slice(0, 16));
  scribble(h, actors, 80, 8);
  expect(h.machine.fullDigest()).toBe(later);
});

test('a snapshot goes into another machine of the same size, policies and all', async () => {
  const { h } = await company();
  const policy = TEST_POLICY.replace(
    'version: "1.0"',
    'version: "1.1", from: { name: test, version: "1.0" }',
  );
  expect(h.load(await imageOf(policy)).error).toBe('ok');
  const other = new Machine({ config: h.config, policy: h.machine.policy });
  other.restore(h.machine.snapshot());
  expect(other.fullDigest()).toBe(h.machine.fullDigest());
  expect(other.policy.image.version).toEqual([1, 1]);
  expect(other.next()).toEqual(h.machine.next());
});

test('a snapshot in the middle of a call goes on with it', async () => {
  const { h, actors } = await company();
  const red = actors[1];
  const batch = red?.startBatch(
    'grant_table_op.query_size',
    Array.from({ length: 30 }, () => ({ dom: red.id })),
  );
  const snapshot = h.machine.snapshot();
  batch?.finish();
  const done = h.machine.fullDigest();
  h.machine.restore(snapshot);
  batch?.finish();
  expect(h.machine.fullDigest()).toBe(done);
});

test('a snapshot of another size is refused', async () => {
  const { h } = await company();
  const other = await Harness.boot();
  const before = other.machine.fullDigest();
  expect(() => other.machine.restore(h.machine.snapshot())).toThrow('bytes');
  expect(other.machine.digest()).toBe(before.slice(0, 16));
});

test('taking a snapshot changes nothing', async () => {
  const { h } = await company();
  const before = h.machine.fullDigest();
  const snapshot = h.machine.snapshot();
  snapshot.columns.fill(0xff);
  for (const memory of snapshot.memories) memory?.fill(0xff);
  expect(h.machine.fullDigest()).toBe(before);
});
