/** Owns: the row of a hypercall from a WebAssembly guest against an import that does nothing. */

import type { Gate } from '../../../arch/backend.ts';
import { HYPERVISOR, SCHEDOP } from '../../../core/abi/numbers.ts';
import { DEFAULT_CONFIG } from '../../../core/config.ts';
import type { Row, Subject } from '../row.ts';
import { auditRing } from '../setting/audit_ring.ts';
import { freshMemory, sendingMachine } from '../setting/domains.ts';
import { assemble, makeGuest } from '../setting/guests.ts';
import { compileText, load, policyText, shapeOf } from '../setting/policies.ts';
import { timed } from '../timing.ts';

/** Where the guest finds how often to call, the hypercall's number and its first two registers. */
const ORDERS = 64;

const FUEL = 2 ** 30;
const DOMAIN = 1;

/** Calls as often as its orders say, yields, and begins again. */
const GUEST = `(module
  (import "bulkhead" "hypercall"
    (func $call (param i32 i32 i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (func (export "start") (param $info i32) (result i32)
    (local $left i32) (local $nr i32) (local $a1 i32) (local $a2 i32)
    (loop $again
      (local.set $left (i32.load (i32.const ${ORDERS})))
      (local.set $nr (i32.load (i32.const ${ORDERS + 4})))
      (local.set $a1 (i32.load (i32.const ${ORDERS + 8})))
      (local.set $a2 (i32.load (i32.const ${ORDERS + 12})))
      (loop $next
        (drop (call $call (local.get $nr) (local.get $a1) (local.get $a2)
          (i32.const 0) (i32.const 0) (i32.const 0)))
        (br_if $next (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
      (drop (call $call (i32.const ${HYPERVISOR.sched_op}) (i32.const ${SCHEDOP.yield})
        (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)))
      (br $again))
    (i32.const 0)))`;

const BARE = `(module
  (import "host" "empty" (func $empty (param i32 i32 i32 i32) (result i32)))
  (func (export "run") (param $left i32)
    (loop $next
      (drop (call $empty (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4)))
      (br_if $next (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))))`;

const emptyImport: Subject = {
  name: 'empty-import',
  summary: 'an import of four i32 that does nothing, called by a bare module',
  async prepare(scale) {
    const module = await WebAssembly.compile(await assemble(BARE));
    const instance = new WebAssembly.Instance(module, { host: { empty: () => 0 } });
    const exported = instance.exports['run'];
    if (typeof exported !== 'function') throw new Error('the module lost its export');
    return timed(scale, exported as (count: number) => void);
  },
};

function hypercalls(name: string, summary: string, isTraced: boolean): Subject {
  return {
    name,
    summary,
    async prepare(scale) {
      const guest = await makeGuest(await assemble(GUEST));
      const policy = load(await compileText(policyText(shapeOf(scale === 'quick' ? 10 : 200))));
      let isFirst = true;
      const { machine, number, registers } = sendingMachine(DEFAULT_CONFIG, policy, () => {
        const memory = isFirst ? guest.memory() : freshMemory();
        isFirst = false;
        return memory;
      });
      machine.leave(DOMAIN, DOMAIN, 0);
      if (isTraced) machine.trace = auditRing();
      const gate: Gate = (nr, a1, a2, a3, a4, a5) => machine.hypercall(nr, a1, a2, a3, a4, a5);
      const orders = new DataView(guest.memory().buffer, ORDERS);
      for (const [at, value] of [number, ...registers].entries()) {
        orders.setUint32(4 + at * 4, value, true);
      }
      return timed(scale, (count) => {
        orders.setUint32(0, count, true);
        machine.enter(DOMAIN, DOMAIN);
        const before = machine.steps;
        const exit = guest.run(gate, FUEL, 0);
        if (exit.kind !== 'suspended') throw new Error(`the guest ${exit.kind}`);
        if (machine.steps - before < count) throw new Error('not every call became a step');
        machine.leave(DOMAIN, DOMAIN, 1);
      });
    },
  };
}

const unanswered: Subject = {
  name: 'empty-hypercall',
  summary: 'an instrumented guest whose hypercalls go to a gate that does nothing',
  async prepare(scale) {
    const guest = await makeGuest(await assemble(GUEST));
    const gate: Gate = (nr) => (nr === HYPERVISOR.sched_op ? -0x80000000 : 0);
    const orders = new DataView(guest.memory().buffer, ORDERS);
    orders.setUint32(4, HYPERVISOR.event_channel_op, true);
    return timed(scale, (count) => {
      orders.setUint32(0, count, true);
      const exit = guest.run(gate, FUEL, 0);
      if (exit.kind !== 'suspended') throw new Error(`the guest ${exit.kind}`);
    });
  },
};

export const wasmCall: Row = {
  name: 'wasm-call',
  title: 'hypercall of a WebAssembly guest: event_channel_op.send, mediated',
  subjects: [
    emptyImport,
    unanswered,
    hypercalls('hypercall', 'a send, permitted and carried out', false),
    hypercalls('traced-hypercall', 'the same, its record copied into a ring', true),
  ],
  comparisons: [
    {
      title: 'hypercall ÷ empty import',
      kind: 'ratio',
      of: 'hypercall',
      to: 'empty-import',
      goal: { atMost: 3 },
    },
    {
      title: 'traced hypercall ÷ empty import',
      kind: 'ratio',
      of: 'traced-hypercall',
      to: 'empty-import',
      goal: { atMost: 6 },
    },
    {
      title: 'crossing alone ÷ empty import',
      kind: 'ratio',
      of: 'empty-hypercall',
      to: 'empty-import',
    },
  ],
};
