/** Owns: domains of several vcpus on a host: brought up, signalled, timed, brought down. */

import { beforeEach, expect, test } from 'vitest';
import { Host } from '../../arch/host.ts';
import type { Guest } from '../../arch/backend.ts';
import { SimulatorBackend, encodeSimulatedImage } from '../../arch/simulator/backend.ts';
import {
  ARGUMENT_REGISTER,
  PROGRAM_COUNTER,
  VCPU_REGISTER,
  script,
} from '../../arch/simulator/program.ts';
import type { Machine, ProgramFactory, Step } from '../../arch/simulator/program.ts';
import { vcpu_runstate_info } from '../../core/abi/layouts.ts';
import { EVTCHNOP, HYPERVISOR, SCHEDOP, VCPUOP } from '../../core/abi/numbers.ts';
import { DOMAIN_STATE, VCPU_STATE } from '../../core/columns.ts';
import { Harness, TEST_POLICY, u64s } from '../core/harness.ts';
import { violations } from '../core/properties/invariants.ts';

const { event_channel_op, sched_op, vcpu_op } = HYPERVISOR;
const FIRST = { structure: 0x100, port: 0x104 };
const SECOND = { structure: 0x108, port: 0x10c };
const CONTEXT = 0x110;
const SEEN = 0x200;
const RUNSTATE_AT = 0x240;
const ARGUMENT = 77;

const call = (nr: number, ...args: number[]): Step => ({ kind: 'call', nr, args });
const words = ({ memory }: Machine): DataView =>
  new DataView(memory.buffer, memory.byteOffset, memory.length);
/** Writes a word and goes on. */
const put =
  (address: number, value: (machine: Machine) => number): Step =>
  (machine) => {
    words(machine).setUint32(address, value(machine), true);
    return { kind: 'work', units: 1 };
  };
const send: Step = (machine) => {
  const { structure, port } = machine.registers[VCPU_REGISTER] === 0 ? FIRST : SECOND;
  words(machine).setUint32(structure, words(machine).getUint32(port, true), true);
  return { kind: 'call', nr: event_channel_op, args: [EVTCHNOP.send, structure] };
};

const first: readonly Step[] = [
  put(FIRST.structure, () => 1),
  call(event_channel_op, EVTCHNOP.bind_ipi, FIRST.structure),
  put(SECOND.structure, () => 0),
  call(event_channel_op, EVTCHNOP.bind_ipi, SECOND.structure),
  put(CONTEXT, () => ARGUMENT),
  call(vcpu_op, VCPUOP.initialise, 1, CONTEXT),
  call(vcpu_op, VCPUOP.up, 1),
  // Until the other has slept, and wakes it up; then until it says so.
  call(sched_op, SCHEDOP.block),
  call(sched_op, SCHEDOP.yield),
  send,
  call(vcpu_op, VCPUOP.is_up, 1),
  put(SEEN + 12, ({ result }) => result),
  (machine) => {
    const over = words(machine).getUint32(SEEN + 8, true) === 1;
    machine.registers[PROGRAM_COUNTER] -= over ? 0 : 1;
    return { kind: 'call', nr: sched_op, args: [SCHEDOP.yield] };
  },
  call(vcpu_op, VCPUOP.get_runstate_info, 1, RUNSTATE_AT),
  call(vcpu_op, VCPUOP.is_up, 1),
  put(SEEN + 16, ({ result }) => result),
  call(vcpu_op, VCPUOP.down, 0),
];

const second: readonly Step[] = [
  put(SEEN, ({ registers }) => registers[ARGUMENT_REGISTER]),
  send,
  call(sched_op, SCHEDOP.block),
  put(SEEN + 8, () => 1),
  call(vcpu_op, VCPUOP.down, 1),
  { kind: 'trap', reason: 'it was brought down and went on' },
];

const programs = new Map<string, ProgramFactory>([
  [
    'pair',
    () => {
      const [one, two] = [script(first), script(second)];
      return (machine) => (machine.registers[VCPU_REGISTER] === 0 ? one(machine) : two(machine));
    },
  ],
]);
const image = encodeSimulatedImage({ program: 'pair', pages: 4, args: {} });

let h: Harness;
let domain: number;
let ended: string[];

/** A host on which a domain of two vcpus runs, and domain 0 sleeps. */
async function hostOf(change: (guest: Guest) => void): Promise<Host> {
  const policy = TEST_POLICY.replace(/(walls: \[Red\]\n.*frames: 16,)/, '$1 vcpus: 2,');
  h = await Harness.boot({ policy, config: { vcpus: 2 } });
  const { out } = h.domain0.call('domctl.createdomain', {
    'u.createdomain.ssidref': h.label('Red'),
    'u.createdomain.max_vcpus': 2,
  });
  domain = out['domain'] ?? -1;
  h.domain0.call('memory_op.populate_physmap', {
    domid: domain,
    nr_extents: 4,
    extent_start: u64s(0, 1, 2, 3),
  });
  ended = [];
  const host = new Host({ machine: h.machine, onEnd: (_, how) => void ended.push(how) });
  const guest = await new SimulatorBackend(programs).create({ image, pagesMax: 32 });
  change(guest);
  expect(host.add(domain, guest, '')).toBeUndefined();
  h.domain0.call('domctl.unpausedomain', { domain });
  h.domain0.call('sched_op.block');
  return host;
}

const word = (address: number): number =>
  new DataView(h.machine.memory(domain).buffer).getUint32(address, true);

beforeEach(() => {
  domain = -1;
});

test('a second vcpu starts with its argument, is signalled, and goes down', async () => {
  const host = await hostOf(() => {});
  for (let turns = 0; turns < 40 && host.turn(); turns += 1) {
    expect(violations(h.machine)).toEqual([]);
  }
  expect([word(SEEN), word(SEEN + 8), word(SEEN + 12), word(SEEN + 16)]).toEqual([
    ARGUMENT,
    1,
    1,
    0,
  ]);
  // The last vcpu that goes down ends the domain.
  expect(h.view.domain.state[domain]).toBe(DOMAIN_STATE.shutdown);
  expect(h.view.domain.shutdown_code[domain]).toBe(0);
  expect(ended).toEqual([]);
  host.close();
});

test('runstates say how it spent its life, and their sum is its age', async () => {
  const host = await hostOf(() => {});
  const born = h.view.vcpu.runstate_since[domain * 2 + 1];
  while (word(RUNSTATE_AT + vcpu_runstate_info.at.time) === 0 && host.turn());
  const times = [0, 1, 2, 3].map((i) => word(RUNSTATE_AT + vcpu_runstate_info.at.time + i * 8));
  expect(word(RUNSTATE_AT)).toBe(3);
  for (const time of times) expect(time).toBeGreaterThan(0);
  const since = word(RUNSTATE_AT + vcpu_runstate_info.at.state_entry_time);
  const sum = times.reduce((a, b) => a + b, 0);
  expect(sum).toBeGreaterThanOrEqual(since - born);
  expect(sum).toBeLessThanOrEqual(h.view.machine.time[0] - born);
  host.close();
});

test('only the first vcpu runs before the guest brings up the others', async () => {
  const host = await hostOf(() => {});
  expect(h.view.vcpu.state[domain * 2]).toBe(VCPU_STATE.runnable);
  expect(h.view.vcpu.state[domain * 2 + 1]).toBe(VCPU_STATE.offline);
  host.close();
});

test('a guest of a kind that has one vcpu crashes when it brings up another', async () => {
  const host = await hostOf((guest) => Object.assign(guest, { vcpu: undefined }));
  for (let turns = 0; turns < 40 && host.turn(); turns += 1);
  expect(h.view.domain.state[domain]).toBe(DOMAIN_STATE.shutdown);
  expect(h.view.domain.shutdown_code[domain]).toBe(3);
  expect(ended).toEqual(['brought up a vcpu that a guest of its kind does not have']);
  host.close();
});
