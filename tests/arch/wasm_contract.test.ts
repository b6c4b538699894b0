/** What may become a guest: every rule of the contract, by a module that breaks it alone. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImageError } from '../../arch/backend.ts';
import { WasmBackend } from '../../arch/wasm/backend.ts';
import { BOUNDS } from '../../arch/wasm/contract.ts';
import { OP, TYPE } from '../../arch/wasm/instructions.ts';
import { readModule } from '../../arch/wasm/module_reader.ts';
import { writeModule } from '../../arch/wasm/module_writer.ts';
import { assemble, guestModule, guestStart, PRELUDE } from './wat.ts';

const backend = new WasmBackend({ cacheDirectory: null });
const START = '(func (export "start") (param i32))';
const MEMORY = '(memory (export "memory") 1)';

async function refusal(image: Uint8Array): Promise<string> {
  const outcome = await backend.create({ image, pagesMax: 1000 }).then(
    () => 'accepted',
    (error: unknown) => error,
  );
  if (outcome === 'accepted') return outcome;
  expect(outcome).toBeInstanceOf(ImageError);
  return outcome instanceof Error ? outcome.message : '';
}

const many = (count: number, text: string): string => text.repeat(count);

const REFUSED: readonly (readonly [string, string, RegExp])[] = [
  ['another import', `(import "env" "abort" (func)) ${MEMORY} ${START}`, /an import other than/],
  [
    'another name',
    `(import "bulkhead" "preempt" (func)) ${MEMORY} ${START}`,
    /an import other than/,
  ],
  [
    'a hypercall of another type',
    `(import "bulkhead" "hypercall" (func (param i64) (result i32))) ${MEMORY} ${START}`,
    /takes six numbers/,
  ],
  [
    'the hypercall twice',
    `(import "bulkhead" "hypercall"
       (func $a (param i32 i32 i32 i32 i32 i32) (result i32)))
     ${PRELUDE} (func (drop (call $a ${'(i32.const 0)'.repeat(6)}))) ${START}`,
    /imported twice/,
  ],
  ['an imported memory', `(import "bulkhead" "memory" (memory 1)) ${START}`, /no function/],
  [
    'an imported global',
    `(import "bulkhead" "base" (global i32)) ${MEMORY} ${START}`,
    /no function/,
  ],
  [
    'Asyncify of its own',
    `(import "asyncify" "start_unwind" (func (param i32))) ${MEMORY} ${START}`,
    /an import other than/,
  ],
  ['no memory', START, /no memory/],
  ['a memory it keeps to itself', `(memory 1) ${START}`, /export memory/],
  ['no start', MEMORY, /export start/],
  [
    'a start that is the import',
    `(import "bulkhead" "hypercall"
       (func $a (param i32 i32 i32 i32 i32 i32) (result i32)))
     (export "start" (func $a)) ${MEMORY}`,
    /the export start is the import/,
  ],
  ['a start of another type', `${MEMORY} (func (export "start"))`, /start takes one i32/],
  [
    'a start section',
    `${MEMORY} ${START} (func $first) (start $first)`,
    /a start section: guests begin at/,
  ],
  ['a shared memory', `(memory (export "memory") 1 1 shared) ${START}`, /shared or 64-bit/],
  ['a 64-bit memory', `(memory (export "memory") i64 1) ${START}`, /not a valid/],
  ['all of memory', `(memory (export "memory") 65536) ${START}`, /leaves no room/],
  [
    'data outside its memory',
    `${MEMORY} ${START} (data (i32.const 65530) "overlong")`,
    /data segment outside/,
  ],
  [
    'data at a negative address',
    `${MEMORY} ${START} (data (i32.const -4) "data")`,
    /data segment outside/,
  ],
  [
    'elements outside its table',
    `${MEMORY} (table 1 funcref) (elem (i32.const 1) $f) (func $f) ${START}`,
    /element segment outside/,
  ],
  ['a huge table', `${MEMORY} (table 100000 funcref) ${START}`, /a table of more than/],
  ['a table of references', `${MEMORY} (table 1 externref) ${START}`, /holds no functions/],
  ['two tables', `${MEMORY} (table 1 funcref) (table 1 funcref) ${START}`, /more than one table/],
  [
    'SIMD',
    `${MEMORY} ${START} (func (drop (i32x4.splat (i32.const 1))))`,
    /instruction 0xfd is not one/,
  ],
  [
    'a vector local',
    `${MEMORY} ${START} (func (local $v v128) (local.set $v (local.get $v)))`,
    /a value that is no number/,
  ],
  [
    'atomics',
    `${MEMORY} ${START} (func (drop (i32.atomic.load (i32.const 0))))`,
    /instruction 0xfe is not one/,
  ],
  ['tail calls', `${MEMORY} ${START} (func $f (return_call $f))`, /instruction 0x12 is not one/],
  ['exceptions', `${MEMORY} (tag $t) ${START} (func (throw $t))`, /an unknown section 13/],
  [
    'several results',
    `${MEMORY} ${START}
     (func (result i32 i32) (tuple.make 2 (i32.const 1) (i32.const 2)))`,
    /several results/,
  ],
  [
    'data.drop',
    `${MEMORY} ${START} (data $d "x") (func (data.drop $d))`,
    /instruction 0xfc09 is not one/,
  ],
  [
    'table.grow',
    `${MEMORY} (table $t 1 funcref) ${START}
     (func (drop (table.grow $t (ref.null func) (i32.const 9))))`,
    /is not one that guests may use/,
  ],
  [
    'many locals',
    `${MEMORY} ${START} (func ${many(5001, '(local i32)')} (nop))`,
    /more than 5000 locals/,
  ],
  [
    'many parameters',
    `${MEMORY} ${START} (func (param ${many(65, 'i32 ')}))`,
    /more than 64 parameters/,
  ],
  [
    'a deep expression',
    `${MEMORY} ${START} (func (drop ${many(1100, '(i32.eqz ')}(i32.const 0)${many(1100, ')')}))`,
    /an expression deeper/,
  ],
];

describe('the contract of a guest', () => {
  it.each(REFUSED)('refuses %s', async (_, text, message) => {
    expect(await refusal(assemble(`(module ${text})`))).toMatch(message);
  });

  it('refuses deep blocks', async () => {
    const deep = (levels: number): Uint8Array => {
      const module = readModule(guestStart('(i32.const 0)'));
      const open = Array.from({ length: levels }, () => [OP.block, TYPE.empty]).flat();
      const close = Array.from({ length: levels }, () => OP.end);
      const code = Uint8Array.from([...open, ...close, OP.i32_const, 0, OP.end]);
      return writeModule({ ...module, bodies: [{ locals: [], code }] });
    };
    expect(await refusal(deep(BOUNDS.nesting - 1))).toBe('accepted');
    expect(await refusal(deep(BOUNDS.nesting))).toMatch(/nested deeper than 1000/);
  });

  it('refuses a function that is too long', async () => {
    const body = many(BOUNDS.body_bytes / 4, '(drop (i32.const 1000))');
    expect(await refusal(guestStart(`${body} (i32.const 0)`))).toMatch(
      /a function of more than 524288 bytes/,
    );
  });

  it('refuses a module that is too large, without reading it', async () => {
    expect(await refusal(new Uint8Array(BOUNDS.module_bytes + 1))).toMatch(/a module of more than/);
  });

  it('lets a guest bring exports of its own, and gives none of them a meaning', async () => {
    const image = guestModule(`
      (global $g (export "fuel") (mut i32) (i32.const 1000000000))
      (global (export "stack") (mut i32) (i32.const 1000000000))
      (func (export "asyncify_start_unwind") (param i32) (unreachable))
      (func (export "asyncify_stop_rewind") (unreachable))
      (func (export "start") (param i32) (result i32)
        (loop $again (br $again)) (unreachable))`);
    const guest = await backend.create({ image, pagesMax: 100 });
    for (let turn = 0; turn < 3; turn++) {
      expect(guest.run(() => 0, 100, 0)).toEqual({ kind: 'preempted' });
    }
  });

  it('accepts or refuses a module with one byte changed, and survives it', async () => {
    const image = guestModule(`
      (table 2 funcref) (elem (i32.const 0) $f)
      (global $g (mut i64) (i64.const 5))
      (data (i32.const 16) "some bytes")
      (func $f (param i32) (result i32) (i32.load8_u (local.get 0)))
      (func (export "start") (param i32) (result i32) (local $i i32)
        (loop $again
          (local.set $i (i32.add (local.get $i) (call $f (local.get $i))))
          (br_if $again (i32.lt_u (local.get $i) (i32.const 100))))
        (call_indirect (param i32) (result i32) (local.get $i) (i32.const 0)))`);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(image.length - 1),
        fc.integer({ min: 0, max: 255 }),
        async (at, byte) => {
          const changed = image.slice();
          changed[at] = byte;
          try {
            const guest = await backend.create({ image: changed, pagesMax: 100 });
            const kinds = ['finished', 'trapped', 'preempted'];
            expect(kinds).toContain(guest.run(() => 0, 5000, 0).kind);
          } catch (error) {
            expect(error).toBeInstanceOf(ImageError);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
