/** Owns: the FIFO event ABI as a guest meets it: changing to it and back, order, waiting, reset. */

import { beforeAll, beforeEach, expect, test } from 'vitest';
import { DOMID_SELF, VIRQ } from '../../core/abi/numbers.ts';
import { CONFIG_MAX } from '../../core/config.ts';
import { VCPU_STATE } from '../../core/columns.ts';
import { ARRAY, CONTROL, FifoGuest } from './fifo_guest.ts';
import { Harness, u32s } from './harness.ts';
import type { Actor } from './harness.ts';
import { TEST_POLICY } from './policies.ts';

let h: Harness;
let red: Actor;
let broker: Actor;
let back: () => void;

beforeAll(async () => {
  h = await Harness.boot({ config: { domains: 6, frames: 160 } });
  red = h.build('Red');
  broker = h.build('Broker');
  for (const port of [1, 2, 3]) connect(port);
  back = h.checkpoint();
});
beforeEach(() => back());

/** A channel from broker to red, by the same number at both ends. */
function connect(port: number): void {
  const offer = { dom: DOMID_SELF, remote_dom: broker.id };
  expect(red.call('event_channel_op.alloc_unbound', offer).out['port']).toBe(port);
  const bound = { remote_dom: red.id, remote_port: port };
  expect(broker.call('event_channel_op.bind_interdomain', bound).out['local_port']).toBe(port);
}

const send = (port: number): string => broker.call('event_channel_op.send', { port }).error;
const prioritise = (port: number, priority: number): string =>
  red.call('event_channel_op.set_priority', { port, priority }).error;
const state = (who: Actor): number => h.view.vcpu.state[who.id * h.config.vcpus];

test('events come in the order they were sent, the urgent first', () => {
  const guest = new FifoGuest(red).begin();
  for (const port of [3, 1, 2]) send(port);
  expect(guest.takeAll()).toEqual([3, 1, 2]);
  prioritise(2, 0);
  for (const port of [3, 1, 2, 3]) send(port);
  expect(guest.takeAll()).toEqual([2, 3, 1]);
});

test('a port that moved to another queue leaves nothing behind in the first', () => {
  const guest = new FifoGuest(red).begin();
  send(1);
  expect(guest.takeAll()).toEqual([1]);
  prioritise(1, 3);
  send(1);
  send(2);
  expect(guest.takeOne()).toBe(1);
  expect(guest.ready).toBe(1 << 7);
  expect(guest.takeOne()).toBe(2);
});

test('what came before is not lost: by the old ABI, or before the array reached its port', () => {
  send(1);
  expect(red.call('event_channel_op.init_control', { control_gfn: CONTROL }).out['link_bits']).toBe(
    17,
  );
  send(2);
  // It could not be taken yet, and so blocking waits; a poll of it doesn't.
  expect(red.call('event_channel_op.expand_array', { array_gfn: ARRAY }).error).toBe('ok');
  expect(new FifoGuest(red).takeAll()).toEqual([1, 2]);
});

test('an event without a word wakes a poll and not a block', () => {
  red.call('event_channel_op.init_control', { control_gfn: CONTROL });
  expect(red.call('sched_op.block').suspended).toBe(true);
  send(1);
  expect(state(red)).toBe(VCPU_STATE.blocked);
  back();
  red.call('event_channel_op.init_control', { control_gfn: CONTROL });
  expect(red.call('sched_op.poll', { nr_ports: 1, ports: u32s(1) }).suspended).toBe(true);
  send(1);
  expect(state(red)).toBe(VCPU_STATE.runnable);
});

test('the upcall flag says whether a queue is ready', () => {
  const guest = new FifoGuest(red).begin();
  const flag = (): number => h.turnOf(red.id, () => red.read(red.sharedInfo, 1)[0] ?? 0);
  expect(flag()).toBe(0);
  send(1);
  expect(flag()).toBe(1);
  guest.takeAll();
  expect(flag()).toBe(0);
});

test('a masked event is pending and not linked; unmasking links it and wakes', () => {
  const guest = new FifoGuest(red).begin();
  guest.mask(1);
  expect(red.call('sched_op.block').suspended).toBe(true);
  send(1);
  expect(state(red)).toBe(VCPU_STATE.blocked);
  expect([guest.isPending(1), guest.isLinked(1)]).toEqual([true, false]);
  back();
  guest.begin().mask(1);
  send(1);
  expect(red.call('event_channel_op.unmask', { port: 1 }).error).toBe('ok');
  expect([guest.isMasked(1), guest.isLinked(1)]).toEqual([false, true]);
  expect(red.call('sched_op.block').suspended).toBe(false);
});

test('a word that the guest masked before its port was opened stays masked', () => {
  const guest = new FifoGuest(red).begin();
  guest.mask(4);
  connect(4);
  send(4);
  expect([guest.isPending(4), guest.isMasked(4), guest.isLinked(4)]).toEqual([true, true, false]);
});

test('a closed port has no event, and what was linked is unlinked without one', () => {
  const guest = new FifoGuest(red).begin();
  send(1);
  send(2);
  red.call('event_channel_op.close', { port: 1 });
  expect(guest.takeAll()).toEqual([2]);
});

test('a timer and a signal of its own come the same way', () => {
  const guest = new FifoGuest(red).begin();
  const { port: timer = 0 } = red.call('event_channel_op.bind_virq', { virq: VIRQ.timer }).out;
  const { port: signal = 0 } = red.call('event_channel_op.bind_ipi').out;
  expect(red.call('event_channel_op.send', { port: signal }).error).toBe('ok');
  const soon = h.view.machine.time[0] + 1000;
  red.call('vcpu_op.set_singleshot_timer', { vcpu: 0, timeout_abs_ns: soon });
  h.until(() => guest.isPending(timer));
  expect(guest.takeAll()).toEqual([signal, timer]);
});

test('reset closes every port and goes back to the 2-level ABI, with the pages its own again', () => {
  const guest = new FifoGuest(red).begin();
  send(1);
  expect(red.call('event_channel_op.reset', { dom: DOMID_SELF }).error).toBe('ok');
  expect(guest.isPending(1)).toBe(false);
  for (const port of [1, 2, 3]) {
    const { out } = broker.call('event_channel_op.status', { dom: DOMID_SELF, port });
    expect(out['status']).toBe(1);
    expect(send(port)).toBe('ok');
  }
  connectAgain();
  send(1);
  expect(red.pending(1)).toBe(true);
  red.grant(1, { to: broker.id, page: ARRAY });
  const map = { host_addr: broker.hole().address, flags: 2, ref: 1, dom: red.id };
  expect(broker.batch('grant_table_op.map_grant_ref', [map]).elements[0]?.status).toBe('okay');
});

function connectAgain(): void {
  for (const port of [1, 2, 3]) broker.call('event_channel_op.close', { port });
  connect(1);
}

test("the limits of ports are within what the 2-level ABI's bits can name", () => {
  expect(CONFIG_MAX.ports).toBeLessThanOrEqual(4096);
});

const MANY = TEST_POLICY.replace(/(Blue\]\n.*)ports: 6/, '$1ports: 300');

test('many words come into use, and many ports are reset, some a step', async () => {
  const wide = await Harness.boot({ policy: MANY, config: { ports: 300 } });
  const blue = wide.build('Blue');
  for (let i = 1; i < 300; i += 1) blue.call('event_channel_op.bind_ipi');
  for (const port of [299, 70, 1]) blue.call('event_channel_op.send', { port });
  blue.call('event_channel_op.init_control', { control_gfn: CONTROL });
  const expanded = blue.call('event_channel_op.expand_array', { array_gfn: ARRAY });
  expect([expanded.error, expanded.suspended, expanded.records.length]).toEqual(['ok', true, 5]);
  // Nobody knows any more in which order they came.
  expect(new FifoGuest(blue).takeAll()).toEqual([1, 70, 299]);
  const reset = blue.call('event_channel_op.reset', { dom: DOMID_SELF });
  expect([reset.error, reset.suspended, reset.records.length]).toEqual(['ok', true, 5]);
  expect(wide.view.evtchn.state.indexOf(5)).toBe(-1);
});
