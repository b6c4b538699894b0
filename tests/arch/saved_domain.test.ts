/**
 * Owns: saved domains on a host: guests of several vcpus that go on elsewhere, and files that are
 * damaged, forged or of another program.
 */

import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { Host } from '../../arch/host.ts';
import { decodeSavedDomain, encodeSavedDomain } from '../../arch/saved_domain_file.ts';
import type { SavedFile } from '../../arch/saved_domain_file.ts';
import { SimulatorBackend, encodeSimulatedImage } from '../../arch/simulator/backend.ts';
import { PROGRAM_COUNTER, VCPU_REGISTER, script } from '../../arch/simulator/program.ts';
import type { Machine, ProgramFactory, Step } from '../../arch/simulator/program.ts';
import { HYPERVISOR, SCHEDOP, SHUTDOWN, VCPUOP, VIRQ } from '../../core/abi/numbers.ts';
import { DOMAIN_STATE, VCPU_STATE } from '../../core/columns.ts';
import { Harness, TEST_POLICY, u64s } from '../core/harness.ts';
import { violations } from '../core/properties/invariants.ts';

const { sched_op, vcpu_op } = HYPERVISOR;
const REASON = 0x100;
const CONTEXT = 0x110;
const ANSWER = 0x200;
/** What the second vcpu counts. */
const COUNT = 0x208;

const call = (nr: number, ...args: number[]): Step => ({ kind: 'call', nr, args });
const words = ({ memory }: Machine): DataView =>
  new DataView(memory.buffer, memory.byteOffset, memory.length);
const put =
  (address: number, value: (machine: Machine) => number): Step =>
  (machine) => {
    words(machine).setUint32(address, value(machine), true);
    return { kind: 'work', units: 1 };
  };

/** The first vcpu brings up the second, suspends, writes what it heard, and waits for ever. */
const first: readonly Step[] = [
  put(REASON, () => SHUTDOWN.suspend),
  put(ANSWER, () => 99),
  call(vcpu_op, VCPUOP.initialise, 1, CONTEXT),
  call(vcpu_op, VCPUOP.up, 1),
  call(sched_op, SCHEDOP.yield),
  call(sched_op, SCHEDOP.yield),
  call(sched_op, SCHEDOP.shutdown, REASON),
  put(ANSWER, ({ result }) => result),
  call(sched_op, SCHEDOP.block),
];
const second: readonly Step[] = [
  put(COUNT, (machine) => words(machine).getUint32(COUNT, true) + 1),
  (machine) => {
    machine.registers[PROGRAM_COUNTER] = 0;
    return { kind: 'call', nr: sched_op, args: [SCHEDOP.yield] };
  },
];

const twoVcpus: ProgramFactory = () => {
  const programs = [script(first), script(second)];
  return (machine) => programs[machine.registers[VCPU_REGISTER]](machine);
};
const backend = new SimulatorBackend(new Map([['two', twoVcpus]]));
const image = encodeSimulatedImage({ program: 'two', pages: 4, args: {} });
const other = encodeSimulatedImage({ program: 'two', pages: 5, args: {} });

let h: Harness;
let host: Host;
let file: SavedFile;
let bytes: Uint8Array;
let back: () => void;
let port: number;

const RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 100);
const SEED = 20_262;

function create(frames: readonly number[]): number {
  const { out } = h.domain0.call('domctl.createdomain', {
    'u.createdomain.ssidref': h.label('Blue'),
    'u.createdomain.max_vcpus': 2,
  });
  const domain = out['domain'] ?? -1;
  const list = { nr_extents: frames.length, extent_start: u64s(...frames) };
  h.domain0.call('memory_op.populate_physmap', { domid: domain, ...list });
  return domain;
}

const word = (domain: number, address: number): number =>
  new DataView(h.machine.memory(domain).buffer).getUint32(address, true);

function turns(until: () => boolean): void {
  for (let i = 0; i < 200 && !until(); i += 1) {
    host.turn();
    expect(violations(h.machine)).toEqual([]);
  }
  expect(until()).toBe(true);
}

/** Domain 0 sleeps until a domain shuts down. */
function sleep(): void {
  const { out } = h.domain0.call('event_channel_op.bind_virq', { virq: VIRQ.dom_exc });
  port = out['port'] ?? 0;
  h.domain0.call('event_channel_op.unmask', { port });
  h.domain0.call('sched_op.block');
}

function suspends(domain: number): void {
  sleep();
  turns(() => h.view.domain.state[domain] === DOMAIN_STATE.shutdown);
  h.domain0.call('event_channel_op.close', { port });
}

/** Puts what was saved into a new domain; answers its id and why it can't be. */
async function restore(saved: SavedFile, frames = saved.saved.frames) {
  const domain = create(frames);
  expect(h.domain0.call('domctl.restore', { domain }).error).toBe('ok');
  const guest = await backend.create({ image: saved.program, pagesMax: 32 });
  return { domain, refused: host.put(domain, guest, saved) };
}

beforeAll(async () => {
  h = await Harness.boot({
    config: { domains: 8, frames: 200, vcpus: 2 },
    policy: TEST_POLICY.replace(/(types: \[Blue\]\n.*frames: 16,)/, '$1 vcpus: 2,'),
  });
  host = new Host({ machine: h.machine });
  const domain = create([0, 1, 2, 3]);
  const guest = await backend.create({ image, pagesMax: 32 });
  expect(host.add(domain, guest, 'peer=3')).toBeUndefined();
  h.domain0.call('domctl.unpausedomain', { domain });
  suspends(domain);
  expect(host.take(domain)).toBeUndefined();
  expect(h.domain0.call('domctl.save', { domain }).error).toBe('ok');
  const taken = host.take(domain);
  if (taken === undefined) throw new Error('nothing was taken');
  file = { ...taken, backend: backend.name, program: image };
  bytes = encodeSavedDomain(file);
  back = h.checkpoint();
});

beforeEach(() => {
  back();
});

const decoded = (): SavedFile => {
  const read = decodeSavedDomain(bytes);
  if ('fault' in read) throw new Error(read.fault);
  return read;
};

test('a file holds what was taken', () => {
  const read = decoded();
  expect(read).toEqual({ ...file, program: read.program });
  expect(Buffer.from(read.program).equals(image)).toBe(true);
  expect(new TextDecoder().decode(read.commandLine)).toBe('peer=3');
  expect(read.saved.label).toBe('Blue');
  expect(read.saved.frames).toEqual([0, 1, 2, 3]);
  expect(read.saved.vcpus.map(({ isUp }) => isUp)).toEqual([true, true]);
});

test('both vcpus go on where they were, and the first hears that it was restored', async () => {
  const read = decoded();
  const counted = new DataView(read.contents[0].buffer).getUint32(COUNT, true);
  expect(counted).toBeGreaterThan(0);
  const { domain, refused } = await restore(read);
  expect(refused).toBeUndefined();
  expect(word(domain, ANSWER)).toBe(99);
  expect(h.view.vcpu.state[domain * 2]).toBe(VCPU_STATE.runnable);
  expect(h.domain0.call('domctl.unpausedomain', { domain }).error).toBe('ok');
  sleep();
  turns(() => word(domain, ANSWER) === 0 && word(domain, COUNT) > counted + 2);
});

test('resumed in the same machine, the call of suspend answers 1', () => {
  const domain = h.view.domain.state.indexOf(DOMAIN_STATE.shutdown);
  expect(h.domain0.call('domctl.resumedomain', { domain }).error).toBe('ok');
  expect(h.machine.resultOf(domain * 2)).toBe(1);
  expect(violations(h.machine)).toEqual([]);
});

test('what does not fit the domain or its program is refused, and leaves it empty', async () => {
  const read = decoded();
  const { saved } = read;
  const [vcpu] = saved.vcpus;
  const cases: [SavedFile, readonly number[], RegExp][] = [
    [read, [0, 1, 2], /guest frame 3 is not as it was saved/],
    [read, [0, 1, 2, 3, 5], /guest frame 5 is not as it was saved/],
    [{ ...read, program: other }, [0, 1, 2, 3], /of another program/],
    [{ ...read, states: [new Uint8Array(40), read.states[1]] }, [0, 1, 2, 3], /saved guest: /],
    [{ ...read, states: [read.states[0], new Uint8Array(7)] }, [0, 1, 2, 3], /saved guest: /],
    [{ ...read, saved: { ...saved, pages: 24 } }, [0, 1, 2, 3], /20 pages; 24 were saved/],
    [{ ...read, saved: { ...saved, vcpus: [vcpu] } }, [0, 1, 2, 3], /it had 1 vcpus/],
  ];
  for (const [forged, frames, why] of cases) {
    back();
    const { domain, refused } = await restore(forged, frames);
    expect(refused).toMatch(why);
    expect(h.view.domain.memory_pages[domain]).toBe(0);
    expect(h.machine.memory(domain).length).toBe(0);
    expect(h.domain0.call('domctl.unpausedomain', { domain }).error).toBe('ENODATA');
  }
});

const signed = (content: Uint8Array): Uint8Array =>
  Buffer.concat([content, createHash('sha256').update(content).digest()]);

test('a file that is damaged anywhere, or cut, is refused', () => {
  const at = fc.nat(bytes.length - 1);
  fc.assert(
    fc.property(at, fc.integer({ min: 1, max: 255 }), (position, change) => {
      const damaged = bytes.slice();
      damaged[position] ^= change;
      expect(decodeSavedDomain(damaged)).toHaveProperty('fault');
      expect(decodeSavedDomain(bytes.subarray(0, position))).toHaveProperty('fault');
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

test('a forged file with a right digest is well-formed, or its fault is named', () => {
  const head = bytes.length - 32 - 4 * 4096;
  const edit = fc.record({ at: fc.nat(head - 1), byte: fc.nat(255), keep: fc.integer() });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), fc.nat(1), (edits, cut) => {
      const content = bytes.slice(0, bytes.length - 32);
      for (const { at, byte } of edits) content[at] = byte;
      const read = decodeSavedDomain(signed(cut === 1 ? content.slice(0, edits[0].at) : content));
      if ('fault' in read) expect(read.fault.length).toBeGreaterThan(5);
      // What is accepted is what a file can say: nothing is lost, and nothing is made up.
      else expect(decodeSavedDomain(encodeSavedDomain(read))).toEqual(read);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

test.each<[string, Partial<SavedFile['saved']>, RegExp]>([
  ['too few pages', { pages: 16, frames: [] }, /too few/],
  ['more pages than a machine has', { pages: 0x7fff_ffff }, /may be 65536 at the most/],
  ['frames out of order', { frames: [0, 2, 1, 3] }, /frame 1 is out of order/],
  ['a frame twice', { frames: [0, 1, 1, 3] }, /frame 1 is out of order/],
  ["one of the hypervisor's", { frames: [0, 1, 2, 4] }, /frame 4 is out of order/],
  ['a frame beyond the end', { frames: [0, 1, 2, 20] }, /frame is 20/],
  ['no vcpu', { vcpus: [] }, /none of its vcpus is up/],
  ['a weight of too many bits', { weight: 0x1_0000 }, /weight is 65536/],
])('%s is no saved domain', (_, change, why) => {
  const forged = { ...file, saved: { ...file.saved, ...change } };
  const read = decodeSavedDomain(encodeSavedDomain(forged));
  expect('fault' in read && read.fault).toMatch(why);
});
