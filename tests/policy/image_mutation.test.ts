/**
 * Hostile images. Whatever is done to the bytes, the loader refuses them or gives an image of which
 * every invariant holds (image_invariants.ts); it never throws.
 */

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from '../../policy/compile.ts';
import { HASH_BYTES, HEADER_BYTES } from '../../policy/image_format.ts';
import { loadImage } from '../../policy/image_load.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { rehash, viewOf } from './image_bytes.ts';
import { assertImageInvariants } from './image_invariants.ts';
import { policyModel } from './model_arbitrary.ts';

const models: PolicyModel[] = fc.sample(policyModel(), { numRuns: 40, seed: 7 });
const images = await Promise.all(models.map(compilePolicy));

/** One with at least two of everything, and no larger than that. */
const rich = models.flatMap((model, index) => {
  const counts = [model.types, model.labels, model.conflicts, model.rules].map((l) => l.length);
  const walls = model.labels.filter((label) => label.walls.length > 0).length;
  return Math.min(walls, ...counts) >= 2 ? [images[index]] : [];
});
const sample = rich.reduce((a, b) => (a.length < b.length ? a : b));

/** Loads; an image that comes out must hold what the monitor relies on. */
function survives(bytes: Uint8Array): boolean {
  const loaded = loadImage(bytes);
  if (loaded.ok) {
    assertImageInvariants(loaded.image);
    expect(Buffer.compare(loaded.image.bytes, bytes)).toBe(0);
  } else {
    expect(loaded.error).toMatch(/^offset 0x[0-9a-f]+: ./);
  }
  return loaded.ok;
}

type Change = (bytes: Uint8Array) => Uint8Array;

const WORDS = [0, 1, 2, 3, 4, 31, 32, 0x7fffffff, 0x80000000, 0x80000001, 0xfffffffe, 0xffffffff];

const wordChange: fc.Arbitrary<Change> = fc
  .tuple(fc.nat(), fc.oneof(fc.constantFrom(...WORDS), fc.nat(64), fc.nat()))
  .map(([at, word]) => (bytes) => {
    if (bytes.length < 4) return bytes;
    viewOf(bytes).setUint32((at % Math.floor(bytes.length / 4)) * 4, word, true);
    return bytes;
  });

const nudge: fc.Arbitrary<Change> = fc
  .tuple(fc.nat(), fc.constantFrom(-1, 1, -4, 4))
  .map(([at, by]) => (bytes) => {
    if (bytes.length < 4) return bytes;
    const offset = (at % Math.floor(bytes.length / 4)) * 4;
    viewOf(bytes).setUint32(offset, viewOf(bytes).getUint32(offset, true) + by, true);
    return bytes;
  });

const byteChange: fc.Arbitrary<Change> = fc.tuple(fc.nat(), fc.nat(255)).map(
  ([at, byte]) =>
    (bytes) =>
      bytes.length === 0 ? bytes : bytes.with(at % bytes.length, byte),
);

/** Copies one run of words over another: sections out of other sections. */
const copyChange: fc.Arbitrary<Change> = fc
  .tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 12 }))
  .map(([from, to, words]) => (bytes) => {
    const count = Math.floor(bytes.length / 4);
    if (count === 0) return bytes;
    const source = (from % count) * 4;
    return bytes.copyWithin((to % count) * 4, source, source + words * 4);
  });

/** Cuts out or puts in bytes, and tells the header of the new size or leaves it. */
const sizeChange: fc.Arbitrary<Change> = fc
  .tuple(fc.nat(), fc.nat(8), fc.nat(8), fc.boolean())
  .map(([at, cut, put, tell]) => (bytes) => {
    const where = at % (bytes.length + 1);
    const head = bytes.subarray(0, where);
    const tail = bytes.subarray(Math.min(bytes.length, where + cut));
    const changed = Uint8Array.of(...head, ...new Uint8Array(put), ...tail);
    if (tell && changed.length >= 16) viewOf(changed).setUint32(12, changed.length, true);
    return changed;
  });

const change = fc.oneof(
  { arbitrary: wordChange, weight: 4 },
  { arbitrary: nudge, weight: 4 },
  { arbitrary: byteChange, weight: 2 },
  { arbitrary: copyChange, weight: 2 },
  { arbitrary: sizeChange, weight: 1 },
);

describe('a hostile image', () => {
  test('every changed byte is refused', () => {
    for (let at = 0; at < sample.length; at++) {
      for (const flip of [1, 0x80, 0xff]) {
        const changed = sample.with(at, sample[at] ^ flip);
        expect(loadImage(changed).ok, `byte ${at}`).toBe(false);
      }
    }
  });

  test('every truncation and every extension is refused', () => {
    for (let length = 0; length < sample.length; length++) {
      expect(survives(sample.slice(0, length)), `${length} bytes`).toBe(false);
      expect(survives(rehash(sample.slice(0, length))), `${length} bytes, hashed`).toBe(false);
    }
    for (let more = 1; more < 100; more++) {
      const longer = new Uint8Array(sample.length + more);
      longer.set(sample);
      expect(survives(longer)).toBe(false);
      expect(survives(rehash(longer))).toBe(false);
      viewOf(longer).setUint32(12, longer.length, true);
      expect(survives(rehash(longer))).toBe(false);
    }
  });

  test('every word with a hash that fits: refused, or sound', () => {
    const outcomes = { sound: 0, refused: 0 };
    for (let at = 0; at + 4 <= sample.length - HASH_BYTES; at += 4) {
      for (const word of WORDS) {
        const changed = sample.slice();
        viewOf(changed).setUint32(at, word, true);
        if (viewOf(sample).getUint32(at, true) === word) continue;
        outcomes[survives(rehash(changed)) ? 'sound' : 'refused']++;
      }
    }
    // Spans and version numbers may be changed; most else may not.
    expect(outcomes.sound).toBeGreaterThan(100);
    expect(outcomes.refused).toBeGreaterThan(outcomes.sound);
  });

  test('many changes with a hash that fits: refused, or sound', () => {
    const outcomes = { sound: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.nat(images.length - 1),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (which, changes) => {
          const copy: Uint8Array = images[which].slice();
          const changed = changes.reduce((bytes, each) => each(bytes), copy);
          outcomes[survives(rehash(changed)) ? 'sound' : 'refused']++;
        },
      ),
      { numRuns: 1500 },
    );
    expect(outcomes.sound).toBeGreaterThan(100);
    expect(outcomes.refused).toBeGreaterThan(1000);
  });

  test('random bytes behind a plausible header are refused', () => {
    const bytes = fc.uint8Array({ minLength: HASH_BYTES, maxLength: 400 });
    fc.assert(
      fc.property(bytes, (tail) => {
        const image = Uint8Array.of(...sample.subarray(0, HEADER_BYTES), ...tail);
        viewOf(image).setUint32(12, image.length, true);
        expect(survives(rehash(image))).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});
