/** The conformance suite over the WebAssembly backend. */

import { WasmBackend } from '../../arch/wasm/backend.ts';
import { describeBackend, EXTREMES, MIXER_ROUNDS } from './conformance.ts';
import type { ProgramName } from './conformance.ts';
import { guestModule, guestStart } from './wat.ts';

function call(nr: number, first: string): string {
  return `(call $call (i32.const ${nr}) ${first} ${'(i32.const 0)'.repeat(4)})`;
}

/** Recursion, an indirect call, floats and globals of every type, so that all of them are saved. */
const MIXER = guestModule(`
  (type $mix (func (param i32 i32) (result i32)))
  (table 2 funcref)
  (elem (i32.const 0) $add $descend)
  (global $wide (mut i64) (i64.const -3))
  (global $single (mut f32) (f32.const 0.5))
  (global $double (mut f64) (f64.const 1.25))
  (func $add (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  (func $descend (param $left i32) (param $round i32) (result i32)
    (global.set $wide (i64.mul (global.get $wide) (i64.const 6364136223846793005)))
    (if (result i32) (i32.eqz (local.get $left))
      (then ${call(4, '(local.get $round)')})
      (else (call $descend (i32.sub (local.get $left) (i32.const 1)) (local.get $round)))))
  (func (export "start") (param $info i32) (result i32)
    (local $round i32) (local $sum i32) (local $float f64)
    (loop $again
      (local.set $round (i32.add (local.get $round) (i32.const 1)))
      (global.set $single (f32.mul (global.get $single) (f32.const 1.0625)))
      (local.set $float (f64.add (local.get $float) (global.get $double)))
      (global.set $double (f64.div (local.get $float) (f64.const 3)))
      (f64.store offset=1024 (i32.shl (local.get $round) (i32.const 3)) (local.get $float))
      (if (i32.eqz (i32.rem_u (local.get $round) (i32.const 3)))
        (then
          (local.set $sum
            (i32.add
              (i32.mul (local.get $sum) (i32.const 31))
              (call_indirect (type $mix) (i32.rem_u (local.get $round) (i32.const 7))
                (local.get $round) (i32.const 1))))))
      (br_if $again (i32.lt_u (local.get $round) (i32.const ${MIXER_ROUNDS}))))
    (i64.store (i32.const 8) (global.get $wide))
    (f32.store (i32.const 16) (global.get $single))
    (local.get $sum))
`);

const IMAGES: Readonly<Record<ProgramName, Uint8Array>> = {
  finish: guestStart('(i32.const 7)'),
  trap: guestStart('(unreachable)'),
  address: guestStart('(local.get $info)'),
  extremes: guestStart(
    `(call $call (i32.const 5) ${EXTREMES.map((value) => `(i32.const ${value})`).join(' ')})`,
  ),
  chain: guestStart(call(2, call(1, '(i32.const 0)'))),
  forever: guestStart(`
    (loop $again
      (i32.store (i32.const 64) (i32.add (i32.load (i32.const 64)) (i32.const 1)))
      (br $again))
    (unreachable)`),
  peek: guestStart(`
    (drop ${call(3, '(i32.const 0)')})
    (i32.store (i32.const 68) (i32.mul (i32.load (i32.const 64)) (i32.const 2)))
    (i32.load (i32.const 68))`),
  mixer: MIXER,
};

const backend = new WasmBackend({ cacheDirectory: null });

describeBackend('wasm', backend, (program) => IMAGES[program]);
