/** Owns: the host's end of paging: sealed pages, the file they are in, and guests that lose some. */

import * as fc from 'fast-check';
import { mkdtempSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { PageFile } from '../../arch/paging/page_file.ts';
import type { Slots } from '../../arch/paging/page_file.ts';
import { ENTROPY_BYTES, PageStore, SLOT_BYTES } from '../../arch/paging/page_store.ts';
import { PAGE_SIZE } from '../../core/abi/numbers.ts';
import type { PageName } from '../../core/page_request.ts';

/** Slots in memory, which a test can look at and change. */
class OpenSlots implements Slots {
  readonly slots: Uint8Array[] = [];
  isFull = false;
  write(slot: number, bytes: Uint8Array): boolean {
    if (this.isFull) return false;
    this.slots[slot] = bytes.slice();
    return true;
  }
  read(slot: number): Uint8Array | undefined {
    return this.slots[slot];
  }
  close(): void {
    this.slots.length = 0;
  }
}

const entropy = (): Uint8Array => new Uint8Array(ENTROPY_BYTES).fill(5);
const page = (guestFrame: number, more: Partial<PageName> = {}): PageName => ({
  domain: 1,
  generation: 1,
  guestFrame,
  version: 1,
  ...more,
});
const filled = (value: number): Uint8Array => new Uint8Array(PAGE_SIZE).fill(value);
const plain = (bytes: Uint8Array | undefined): number[] | undefined => bytes && [...bytes];

function opened(): { slots: OpenSlots; store: PageStore } {
  const slots = new OpenSlots();
  return { slots, store: new PageStore(slots, entropy()) };
}

describe('sealed pages', () => {
  test('come back as they went, and equal pages are sealed to different bytes', () => {
    const { slots, store } = opened();
    expect(store.keep(page(2), filled(7))).toBe(true);
    expect(store.keep(page(3), filled(7))).toBe(true);
    expect(plain(store.bring(page(2)))).toEqual(plain(filled(7)));
    const [first, second] = slots.slots;
    expect(first.length).toBe(SLOT_BYTES);
    expect(second.length).toBe(SLOT_BYTES);
    expect(Buffer.compare(first, second)).not.toBe(0);
    // Not even words of it, wherever they stand.
    const words = new Set(new Uint32Array(first.buffer, first.byteOffset, SLOT_BYTES / 4));
    for (const word of new Uint32Array(second.buffer, second.byteOffset, 64)) {
      expect(words.has(word)).toBe(false);
    }
  });

  test.each<[string, (slots: Uint8Array[]) => void]>([
    ['a bit of it changed', (slots) => void (slots[0][100] ^= 1)],
    ['its tag changed', (slots) => void (slots[0][SLOT_BYTES - 1] ^= 0x80)],
    ['it was swapped with another', (slots) => void slots.reverse()],
    ['it was cut off', (slots) => void (slots[0] = slots[0].slice(0, 99))],
    ['it is gone', (slots) => void slots.splice(0, 1)],
  ])('are none when %s', (_what, change) => {
    const { slots, store } = opened();
    store.keep(page(2), filled(7));
    store.keep(page(3), filled(8));
    change(slots.slots);
    expect(store.bring(page(2))).toBeUndefined();
  });

  test('are none when an old one was put back', () => {
    const { slots, store } = opened();
    store.keep(page(2), filled(7));
    const old = slots.slots[0];
    store.drop(page(2));
    store.keep(page(2, { version: 2 }), filled(8));
    const now = slots.slots.indexOf(slots.slots[0]);
    slots.slots[now] = old;
    expect(store.bring(page(2, { version: 2 }))).toBeUndefined();
    expect(store.bring(page(2))).toBeUndefined();
  });

  test('are none under another name', () => {
    const { store } = opened();
    store.keep(page(2), filled(7));
    for (const name of [
      page(2, { domain: 2 }),
      page(2, { generation: 2 }),
      page(2, { version: 2 }),
      page(3),
    ]) {
      expect(store.bring(name)).toBeUndefined();
    }
  });

  test('are none once their domain is forgotten', () => {
    const { store } = opened();
    store.keep(page(2), filled(7));
    store.forget(1);
    expect(store.bring(page(2))).toBeUndefined();
    expect(store.pages).toBe(0);
  });

  test('stay where they can be read when another can’t be kept', () => {
    const { slots, store } = opened();
    store.keep(page(2), filled(7));
    slots.isFull = true;
    expect(store.keep(page(2, { version: 2 }), filled(8))).toBe(false);
    expect(store.keep(page(3), filled(8))).toBe(false);
    expect(plain(store.bring(page(2)))).toEqual(plain(filled(7)));
    expect(store.pages).toBe(1);
  });

  test('are what a list of pages would be, whatever goes out and comes back', () => {
    const step = fc.record({
      domain: fc.integer({ min: 1, max: 3 }),
      guestFrame: fc.nat(4),
      what: fc.constantFrom('keep', 'keep', 'drop', 'forget', 'full'),
    });
    const runs = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 30);
    const property = fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const { slots, store } = opened();
      const naive = new Map<string, [PageName, number]>();
      for (const [i, { domain, guestFrame, what }] of steps.entries()) {
        const name = page(guestFrame, { domain, version: i + 1 });
        const key = `${domain} ${guestFrame}`;
        if (what === 'full') slots.isFull = !slots.isFull;
        else if (what === 'drop') {
          store.drop(name);
          naive.delete(key);
        } else if (what === 'forget') {
          store.forget(domain);
          for (const known of naive.keys()) if (known.startsWith(`${domain} `)) naive.delete(known);
        } else if (store.keep(name, filled(i))) naive.set(key, [name, i]);
        expect(store.pages).toBe(naive.size);
        for (const [kept, value] of naive.values()) expect(store.bring(kept)?.[9]).toBe(value);
      }
    });
    fc.assert(property, { numRuns: runs, seed: 20_260_101 });
  });
});

describe('the file', () => {
  const folder = (): string => {
    const path = mkdtempSync(join(tmpdir(), 'bulkhead-test-pages-'));
    onTestFinished(() => rmSync(path, { recursive: true, force: true }));
    return path;
  };

  test('is its owner’s alone, holds nothing that can be read, and is gone at the end', () => {
    const path = join(folder(), 'pages');
    const store = new PageStore(new PageFile(path, SLOT_BYTES), entropy());
    expect(existsSync(path)).toBe(false);
    const secret = filled(0);
    secret.set(new TextEncoder().encode('a secret'), 40);
    expect(store.keep(page(2), secret)).toBe(true);
    expect(store.keep(page(3), filled(1))).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(path).size).toBe(2 * SLOT_BYTES);
    expect(readFileSync(path).includes('a secret')).toBe(false);
    expect(plain(store.bring(page(2)))).toEqual(plain(secret));
    store.close();
    expect(existsSync(path)).toBe(false);
  });

  test('is never one that is there already, nor in a place that is none', () => {
    const path = join(folder(), 'pages');
    writeFileSync(path, 'somebody else’s');
    for (const place of [path, join(path, 'below')]) {
      const store = new PageStore(new PageFile(place, SLOT_BYTES), entropy());
      expect(store.keep(page(2), filled(1))).toBe(false);
      store.close();
    }
    expect(readFileSync(path, 'utf8')).toBe('somebody else’s');
  });
});
