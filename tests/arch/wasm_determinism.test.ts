/**
 * What a guest can see is the same on every machine: bits of NaNs, the size of memory, the depth at
 * which calls end, the words for a trap. And what it does harms only itself.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SUSPEND } from '../../arch/backend.ts';
import type { Exit, Guest } from '../../arch/backend.ts';
import { WasmBackend } from '../../arch/wasm/backend.ts';
import { guestModule, guestStart } from './wat.ts';

// Most images here are run several times, and instrumenting takes longer than running.
const cacheDirectory = mkdtempSync(join(tmpdir(), 'bulkhead-determinism-'));
afterAll(() => rmSync(cacheDirectory, { recursive: true, force: true }));

// How long it takes is not what is tested here, and the machine may be busy.
const instrumentation = { timeoutMs: 100_000 };
const backend = new WasmBackend({ cacheDirectory, instrumentation });
const BUDGET = 10_000_000;

const create = (image: Uint8Array, pagesMax = 100): Promise<Guest> =>
  backend.create({ image, pagesMax });

async function run(image: Uint8Array): Promise<Exit> {
  return (await create(image)).run(() => 0, BUDGET, 0);
}

const code = (value: number): Exit => ({ kind: 'finished', code: value | 0 });
const trapped = (reason: string): Exit => ({ kind: 'trapped', reason });

/** Ways to make a NaN, none of which a compiler sees through: `$info` is not known to it. */
const ZERO = '(f32.convert_i32_u (i32.and (local.get $info) (i32.const 1)))';
const NANS: readonly string[] = [
  `(f32.div ${ZERO} ${ZERO})`,
  `(f32.neg (f32.div ${ZERO} ${ZERO}))`,
  `(f32.sub (f32.const inf) (f32.div (f32.const 1) ${ZERO}))`,
  `(f32.sqrt (f32.sub ${ZERO} (f32.const 1)))`,
  '(f32.const nan:0x123)',
  '(f32.neg (f32.const nan:0x200001))',
  '(f32.div (f32.const 0) (f32.const 0))',
  '(f32.min (f32.const 1) (f32.const -nan:0x400001))',
];

describe('NaNs', () => {
  const wide = (nan: string): string => `(f64.promote_f32 ${nan})`;
  it.each(NANS)('%s has the canonical bits wherever they are seen', async (nan) => {
    const canonical = code(0x7fc00000);
    expect(await run(guestStart(`(i32.reinterpret_f32 ${nan})`))).toEqual(canonical);
    const stored = `(f32.store (i32.const 8) ${nan}) (i32.load (i32.const 8))`;
    expect(await run(guestStart(stored))).toEqual(canonical);
    const wideStored = `(f64.store (i32.const 8) ${wide(nan)}) (i32.load (i32.const 12))`;
    expect(await run(guestStart(wideStored))).toEqual(code(0x7ff80000));
    const high = `(i32.wrap_i64 (i64.shr_u (i64.reinterpret_f64 ${wide(nan)}) (i64.const 32)))`;
    expect(await run(guestStart(high))).toEqual(code(0x7ff80000));
    const sign = `(i32.trunc_f32_s (f32.copysign (f32.const 1) ${nan}))`;
    expect(await run(guestStart(sign))).toEqual(code(1));
    const wideSign = `(i32.trunc_f64_s (f64.copysign (f64.const 1) ${wide(nan)}))`;
    expect(await run(guestStart(wideSign))).toEqual(code(1));
  });

  it('are canonical in a saved guest, in locals and globals', async () => {
    const saved = await Promise.all(
      NANS.map(async (nan) => {
        // The same code for each, so that the saved guests can be compared: a switch on a word.
        const ways = NANS.map((way, at) => {
          return `(if (i32.eq (i32.load (i32.const 0)) (i32.const ${at})) (then (local.set $x ${way})))`;
        });
        const image = guestModule(`
          (global $g (mut f32) (f32.const 0)) (global $h (mut f64) (f64.const 0))
          (func (export "start") (param $info i32) (result i32) (local $x f32)
            ${ways.join('')}
            (global.set $g (local.get $x))
            (global.set $h (f64.promote_f32 (local.get $x)))
            (drop (call $call (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
              (i32.const 0) (i32.const 0)))
            (f32.store (i32.const 4) (local.get $x))
            (i32.const 0))`);
        const guest = await create(image);
        guest.memory()[0] = NANS.indexOf(nan);
        expect(guest.run(() => SUSPEND, BUDGET, 0)).toEqual({ kind: 'suspended' });
        return Buffer.from(guest.save()).toString('hex');
      }),
    );
    expect(new Set(saved).size).toBe(1);
  });

  it('leave other numbers alone', async () => {
    expect(await run(guestStart('(i32.reinterpret_f32 (f32.const -0))'))).toEqual(code(1 << 31));
    const sign = '(i32.trunc_f32_s (f32.copysign (f32.const 3) (f32.const -inf)))';
    expect(await run(guestStart(sign))).toEqual(code(-3));
  });
});

describe('memory', () => {
  const memoryGuest = (body: string): Uint8Array => guestStart(body);

  it('has the size the image asked for, and does not grow', async () => {
    expect(await run(memoryGuest('(memory.size)'))).toEqual(code(1));
    expect(await run(memoryGuest('(memory.grow (i32.const 0))'))).toEqual(code(1));
    for (const pages of [1, 5, 65535, -1]) {
      const guest = await create(memoryGuest(`(memory.grow (i32.const ${pages}))`));
      const length = guest.memory().length;
      expect(guest.run(() => 0, BUDGET, 0)).toEqual(code(-1));
      expect(guest.memory().length).toBe(length);
    }
  });

  it('is paid for when it is moved in bulk', async () => {
    const image = guestStart(`
      (loop $again (memory.fill (i32.const 0) (i32.const 1) (i32.const 65536)) (br $again))
      (unreachable)`);
    const guest = await create(image);
    expect(guest.run(() => 0, 600, 0)).toEqual({ kind: 'preempted' });
    // One fill of 64 KiB takes 512 units: two of them were begun, not hundreds.
    expect(guest.consumed).toBeGreaterThan(1000);
    expect(guest.consumed).toBeLessThan(1100);
  });

  it.each(['suspended', 'preempted'])('overwritten while %s hurts no frame', async (how) => {
    const image = guestModule(`
      (func $deep (param $left i32) (result i32)
        (if (result i32) (local.get $left)
          (then (i32.add (local.get $left) (call $deep (i32.sub (local.get $left) (i32.const 1)))))
          (else (memory.fill (i32.const 0) (i32.const 0xff) (i32.const 131072))
            (call $call (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4)
              (i32.const 5) (i32.const 6)))))
      (func (export "start") (param i32) (result i32) (call $deep (i32.const 100)))`);
    const guest = await create(image);
    const budget = how === 'suspended' ? BUDGET : 1;
    let exit = guest.run(() => SUSPEND, budget, 0);
    for (let turn = 0; exit.kind !== 'finished' && turn < 2000; turn++) {
      expect(exit.kind === 'suspended' || exit.kind === 'preempted').toBe(true);
      const whole = guest.memory();
      const mixed = whole.some((byte) => byte !== whole[0]);
      expect(mixed).toBe(false);
      whole.fill(turn & 0xff);
      exit = guest.run(() => SUSPEND, budget, 7);
    }
    expect(exit).toEqual(code(5050 + 7));
  });
});

describe('call depth', () => {
  const COUNT = '(i32.store (i32.const 0) (i32.add (i32.load (i32.const 0)) (i32.const 1)))';
  const start = '(func (export "start") (param i32) (result i32)';
  const many = (count: number, text: string): string => text.repeat(count);
  const sumOfLocals = (count: number): string =>
    `${many(count, '(i32.add ')}(i32.const 0)` +
    Array.from({ length: count }, (_, at) => `(local.get ${at}))`).join('');

  const SHAPES: readonly (readonly [string, string])[] = [
    ['a function calling itself', `(func $f ${COUNT} (call $f)) ${start} (call $f) (i32.const 0))`],
    [
      'two functions calling each other',
      `(func $f ${COUNT} (call $g)) (func $g ${COUNT} (call $f))
       ${start} (call $f) (i32.const 0))`,
    ],
    [
      'calls through the table',
      `(table 1 funcref) (elem (i32.const 0) $f) (type $t (func))
       (func $f ${COUNT} (call_indirect (type $t) (i32.const 0)))
       ${start} (call $f) (i32.const 0))`,
    ],
    [
      'large frames',
      `(func $f (result i32) ${many(900, '(local i32)')}
         ${COUNT}
         ${Array.from({ length: 900 }, (_, at) => `(local.set ${at} (i32.load (i32.const ${at * 4})))`).join('')}
         (i32.add (call $f) ${sumOfLocals(900)}))
       ${start} (call $f))`,
    ],
    [
      'many parameters',
      `(func $f (param ${many(64, 'i32 ')}) (result i32)
         ${COUNT}
         (i32.add
           (call $f ${Array.from({ length: 64 }, (_, at) => `(local.get ${63 - at})`).join('')})
           ${sumOfLocals(64)}))
       ${start} (call $f ${many(64, '(i32.const 1)')}))`,
    ],
    [
      'many operands',
      `(func $f (param $x f64) (result f64)
         ${COUNT}
         ${many(400, '(f64.add (f64.sqrt (local.get $x)) ')}(call $f (local.get $x))${many(400, ')')})
       ${start} (drop (call $f (f64.const 2))) (i32.const 0))`,
    ],
  ];

  const deepInHost = (frames: number, work: () => Exit): Exit =>
    frames === 0 ? work() : deepInHost(frames - 1, work);

  it.each(SHAPES)(
    'of %s ends at the same call however much stack the host uses',
    async (_, text) => {
      const image = guestModule(text);
      const counts: number[] = [];
      for (const frames of [0, 1500, 0]) {
        const guest = await create(image);
        const exit = deepInHost(frames, () => guest.run(() => 0, BUDGET, 0));
        expect(exit).toEqual(trapped('call depth exceeded'));
        counts.push(new DataView(guest.memory().buffer).getInt32(0, true));
      }
      expect(new Set(counts).size).toBe(1);
      expect(counts[0]).toBeGreaterThan(5);
    },
  );

  it('leaves room for hundreds of calls in the smallest memory', async () => {
    const image = guestModule(`
      (func $f (param $left i32) (result i32)
        (if (result i32) (local.get $left)
          (then (i32.add (i32.const 1) (call $f (i32.sub (local.get $left) (i32.const 1)))))
          (else (call $call (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
            (i32.const 0) (i32.const 0)))))
      ${start} (call $f (i32.const 500)))`);
    const guest = await create(image);
    expect(guest.run(() => SUSPEND, BUDGET, 0)).toEqual({ kind: 'suspended' });
    expect(guest.run(() => SUSPEND, BUDGET, 1000)).toEqual(code(1500));
  });
});

describe('traps', () => {
  const CASES: readonly (readonly [string, string])[] = [
    ['(unreachable)', 'unreachable'],
    ['(i32.load (i32.const 131072))', 'memory access out of bounds'],
    ['(i32.load offset=4294967295 (i32.const 1))', 'memory access out of bounds'],
    ['(i32.div_u (i32.const 1) (i32.load (i32.const 0)))', 'division by zero'],
    ['(i32.rem_s (i32.const 1) (i32.load (i32.const 0)))', 'division by zero'],
    [
      '(i32.div_s (i32.const -2147483648) (i32.sub (i32.load (i32.const 0)) (i32.const 1)))',
      'number out of range',
    ],
    ['(i32.trunc_f32_s (f32.const 1e20))', 'number out of range'],
  ];

  it.each(CASES)('%s: %s', async (body, reason) => {
    expect(await run(guestStart(body))).toEqual(trapped(reason));
  });

  it('through the table are told apart', async () => {
    const table = (index: number): Uint8Array =>
      guestModule(`(table 2 funcref) (elem (i32.const 0) $f) (func $f)
        (func (export "start") (param i32) (result i32)
          (call_indirect (result i32) (i32.const ${index})))`);
    expect(await run(table(0))).toEqual(trapped('indirect call of another type'));
    expect(await run(table(1))).toEqual(trapped('indirect call of another type'));
    expect(await run(table(2))).toEqual(trapped('table index out of bounds'));
  });

  it('leave memory as the guest left it', async () => {
    const guest = await create(guestStart('(i32.store (i32.const 4) (i32.const 9)) (unreachable)'));
    guest.run(() => 0, BUDGET, 0);
    const expected = new Uint8Array(131072);
    expected[4] = 9;
    expect(Buffer.from(guest.memory()).equals(expected)).toBe(true);
  });
});

describe('fuel', () => {
  const LOOPS: readonly (readonly [string, string])[] = [
    ['a bare loop', '(loop $l (br $l))'],
    ['a loop in a loop', '(loop $l (loop $m (br_if $m (local.get $i))) (br $l))'],
    ['a loop left and entered by a table', '(loop $l (loop $m (br_table $m $l (local.get $i))))'],
    ['a loop with a branch out of it', '(loop $l (block $b (br_if $b (i32.const 1))) (br $l))'],
    ['a loop with calls', '(loop $l (call $bounded) (br $l))'],
    [
      'a loop of hypercalls',
      `(loop $l (drop (call $call (i32.const 1) (i32.const 0) (i32.const 0)
       (i32.const 0) (i32.const 0) (i32.const 0))) (br $l))`,
    ],
    [
      'an inner loop that ends a thousand times',
      `(loop $l (local.set $i (i32.const 1000))
       (loop $m (br_if $m (local.tee $i (i32.sub (local.get $i) (i32.const 1))))) (br $l))`,
    ],
    ['branching recursion', '(call $twice (i32.const 60))'],
  ];

  it.each(LOOPS)('%s is preempted, again and again', async (_, text) => {
    const image = guestModule(`
      (func $bounded (nop))
      (func $twice (param $left i32)
        (if (local.get $left) (then
          (call $twice (i32.sub (local.get $left) (i32.const 1)))
          (call $twice (i32.sub (local.get $left) (i32.const 1))))))
      (func (export "start") (param i32) (result i32) (local $i i32) ${text} (i32.const 0))`);
    const guest = await create(image);
    for (let turn = 0; turn < 20; turn++) {
      const exit = guest.run(() => 0, 500, 0);
      expect(exit).toEqual({ kind: 'preempted' });
      expect(guest.consumed).toBeGreaterThanOrEqual(500);
      expect(guest.consumed).toBeLessThan(600);
    }
  });

  it('charges for straight code by its length, called by name or not', async () => {
    const long = '(i32.store (i32.const 0) (i32.const 1))'.repeat(2000);
    const guest = await create(
      guestModule(`(func $long ${long})
        (func (export "start") (param i32) (result i32)
          (call $long) (call $long) (call $long) (i32.const 0))`),
    );
    expect(guest.run(() => 0, BUDGET, 0)).toEqual(code(0));
    expect(guest.consumed).toBeGreaterThan((3 * 6000) / 16);
  });
});
