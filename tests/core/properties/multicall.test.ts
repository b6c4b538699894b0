/**
 * Owns: that a multicall is nothing but its calls: the same calls made one by one leave the same
 * columns, the same memory and the same records, and answer the same.
 */

import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import {
  evtchn_alloc_unbound,
  evtchn_bind_virq,
  evtchn_close,
  evtchn_send,
  gnttab_query_size,
  multicall_entry,
  xen_domctl,
  xen_memory_reservation,
} from '../../../core/abi/layouts.ts';
import {
  DOMCTL,
  DOMCTL_INTERFACE_VERSION,
  DOMID_SELF,
  EVTCHNOP,
  GNTTABOP,
  HYPERVISOR,
  SCHEDOP,
  XENMEM,
} from '../../../core/abi/numbers.ts';
import type { Struct } from '../../../core/abi/struct.ts';
import { TABLES } from '../../../core/columns.ts';
import type { ColumnName } from '../../../core/columns.ts';
import { shared_info } from '../../../core/abi/layouts.ts';
import { Harness, SUSPEND, u64s } from '../harness.ts';
import type { Actor } from '../harness.ts';
import { store } from './arguments.ts';

const RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 30);
const SEED = 20_261;

const PAGES = 6;
const LIST = 4096;
const STRUCTURES = 2 * 4096;
const ROOM = 256;
const EXTENTS = 5 * 4096;

let h: Harness;
let caller: Actor;
let back: () => void;

beforeAll(async () => {
  h = await Harness.boot();
  caller = h.build('Clerk', PAGES);
  h.build('Red');
  back = h.checkpoint();
});

/** One call: its number and registers; `at` is where its structure may stand. */
interface Call {
  readonly nr: number;
  readonly command: number;
  readonly layout?: Struct<string>;
  readonly fields?: Readonly<Record<string, number>>;
  /** In place of the structure's address. */
  readonly a2?: number;
  readonly a3?: number;
}

const domid = fc.constantFrom(0, 1, 2, 3, 9, DOMID_SELF);
const port = fc.nat(7);
const op = HYPERVISOR.event_channel_op;

const extents = (command: number): fc.Arbitrary<Call> =>
  fc.record({
    nr: fc.constant(HYPERVISOR.memory_op),
    command: fc.constant(command),
    layout: fc.constant(xen_memory_reservation),
    fields: fc.record({
      domid,
      nr_extents: fc.nat(20),
      extent_start: fc.constantFrom(EXTENTS, EXTENTS + 64, 0x7fff_0000),
    }),
  });

const call: fc.Arbitrary<Call> = fc.oneof(
  fc.record({
    nr: fc.constant(op),
    command: fc.constant(EVTCHNOP.alloc_unbound),
    layout: fc.constant(evtchn_alloc_unbound),
    fields: fc.record({ dom: domid, remote_dom: domid }),
  }),
  fc.record({
    nr: fc.constant(op),
    command: fc.constant(EVTCHNOP.close),
    layout: fc.constant(evtchn_close),
    fields: fc.record({ port }),
  }),
  fc.record({
    nr: fc.constant(op),
    command: fc.constant(EVTCHNOP.send),
    layout: fc.constant(evtchn_send),
    fields: fc.record({ port }),
  }),
  fc.record({
    nr: fc.constant(op),
    command: fc.constant(EVTCHNOP.bind_virq),
    layout: fc.constant(evtchn_bind_virq),
    fields: fc.record({ virq: fc.nat(25), vcpu: fc.constant(0) }),
  }),
  extents(XENMEM.populate_physmap),
  extents(XENMEM.decrease_reservation),
  fc.record({
    nr: fc.constant(HYPERVISOR.domctl),
    command: fc.constantFrom(DOMCTL.max_mem, DOMCTL.pausedomain, DOMCTL.unpausedomain),
    layout: fc.constant(xen_domctl),
    fields: fc.record({
      domain: domid,
      interface_version: fc.constantFrom(DOMCTL_INTERFACE_VERSION, DOMCTL_INTERFACE_VERSION, 0),
    }),
  }),
  // A batch of more elements than one turn handles goes on inside the list.
  fc.record({
    nr: fc.constant(HYPERVISOR.grant_table_op),
    command: fc.constant(GNTTABOP.query_size),
    layout: fc.constant(gnttab_query_size),
    fields: fc.record({ dom: domid }),
    a3: fc.constantFrom(0, 1, 14, 2000),
  }),
  fc.constant<Call>({ nr: HYPERVISOR.sched_op, command: SCHEDOP.yield }),
  fc.record({
    nr: fc.constant(HYPERVISOR.set_timer_op),
    command: fc.nat(5),
    a2: fc.constantFrom(1, 0x200000),
  }),
  fc.record({ nr: fc.nat(66), command: fc.nat(70), a2: fc.constantFrom(0x7fff_0000, 0) }),
);

/** Calls by which this caller would wait for ever, or another multicall: those are not the same. */
const isSame = ({ nr, command }: Call): boolean =>
  nr !== HYPERVISOR.multicall && !(nr === HYPERVISOR.sched_op && command !== SCHEDOP.yield);

/** Writes the structures and the list; the registers of each call. */
function place(calls: readonly Call[]): number[][] {
  caller.write(EXTENTS, u64s(...Array.from({ length: 16 }, (_, i) => 24 + (i % 9))));
  return calls.map((each, i) => {
    const base = STRUCTURES + i * ROOM;
    const fields = each.layout?.name === 'xen_domctl' ? { cmd: each.command } : {};
    for (const [name, value] of Object.entries({ ...fields, ...each.fields })) {
      const field = each.layout?.fields[name];
      if (field) store(caller.memory, base + field.offset, field, value);
    }
    const isDomctl = each.nr === HYPERVISOR.domctl || each.nr === HYPERVISOR.sysctl;
    const registers = [
      isDomctl ? base : each.command,
      each.layout ? base : (each.a2 ?? 0),
      each.a3 ?? 0,
    ];
    const entry = [each.nr, 0, ...registers, 0, 0, 0];
    caller.write(LIST + i * multicall_entry.size, u64s(...entry));
    return registers;
  });
}

/** What moves with time, and what stands for an unfinished call. */
const MOVES =
  /^(machine\.(time|busy_time)|vcpu\.(runtime|time_|runstate_since|result)|partition\.|domain\.cpu_time)/;

interface Left {
  readonly columns: Readonly<Record<string, readonly number[]>>;
  readonly memory: Uint8Array;
  readonly records: readonly string[];
  readonly results: readonly number[];
}

function leftBy(make: () => number[]): Left {
  const from = h.records.length;
  const results = make();
  const columns: Record<string, readonly number[]> = {};
  for (const [table, { columns: all }] of Object.entries(TABLES)) {
    for (const column of Object.keys(all)) {
      const name = `${table}.${column}`;
      if (!MOVES.test(name)) columns[name] = [...columnOf(name as ColumnName)];
    }
  }
  const memory = caller.memory.slice();
  const clock = caller.sharedInfo + shared_info.at['vcpu_info.time'];
  memory.fill(0, clock, clock + 32);
  memory.fill(0, LIST, LIST + 4096);
  const records = h.records
    .slice(from)
    .filter((r) => r.domain === caller.id && r.call !== 'multicall')
    .filter((r) => !/^(vcpu|coherence|multicall)\./.test(r.call))
    .map((r) => `${r.call} ${r.decision} ${r.result} ${r.a1} ${r.a2} ${r.a3} ${r.argument}`);
  return { columns, memory, records, results };
}

function columnOf(name: ColumnName): ArrayLike<number> & Iterable<number> {
  const [table, column] = name.split('.');
  const tables: Readonly<Record<string, Readonly<Record<string, unknown>>>> = h.view;
  const found = tables[table][column];
  if (!(found instanceof Uint8Array || found instanceof Uint32Array)) {
    return found instanceof Float64Array ? found : [];
  }
  return found;
}

const finish = (answer: number): number => {
  h.until(() => h.view.vcpu.continuation[caller.id] === 0);
  return answer === SUSPEND ? h.machine.resultOf(caller.id) : answer;
};

test('a multicall leaves what its calls leave one by one', () => {
  let made = 0;
  const seen = new Set<string>();
  const property = fc.property(
    fc.array(call.filter(isSame), { minLength: 1, maxLength: 14 }),
    (calls) => {
      back();
      place(calls);
      const single = leftBy(() =>
        place(calls).map((registers, i) => finish(caller.raw(calls[i].nr, ...registers))),
      );
      back();
      place(calls);
      const listed = leftBy(() => {
        expect(finish(caller.raw(HYPERVISOR.multicall, LIST, calls.length))).toBe(0);
        const data = new DataView(caller.memory.buffer, caller.memory.byteOffset);
        return calls.map((_, i) => {
          const result = LIST + i * multicall_entry.size + multicall_entry.at.result;
          const low = data.getInt32(result, true);
          expect(data.getInt32(result + 4, true)).toBe(low < 0 ? -1 : 0);
          return low;
        });
      });
      expect(listed.results).toEqual(single.results);
      expect(listed.records).toEqual(single.records);
      expect(listed.columns).toEqual(single.columns);
      expect(Buffer.compare(listed.memory, single.memory)).toBe(0);
      made += calls.length;
      for (const record of listed.records) seen.add(record.split(' ')[1]);
    },
  );
  fc.assert(property, { numRuns: RUNS, seed: SEED });
  expect(made).toBeGreaterThan(RUNS * 2);
  // Otherwise this would have shown little.
  expect([...seen].toSorted()).toEqual(['denied', 'error', 'exempt', 'permitted']);
});
