/** Owns: timers, polls, virtual interrupts and whose turn it is, all in virtual time. */

import { beforeAll, beforeEach, expect, test } from 'vitest';
import { VIRQ } from '../../core/abi/numbers.ts';
import { VCPU_STATE } from '../../core/columns.ts';
import { Harness, u32s } from './harness.ts';
import type { Actor } from './harness.ts';

let h: Harness;
let red: Actor;
let blue: Actor;
let back: () => void;
let timer = 0;

beforeAll(async () => {
  h = await Harness.boot();
  red = h.build('Red');
  blue = h.build('Broker');
  timer = red.call('event_channel_op.bind_virq', { virq: VIRQ.timer }).out['port'] ?? 0;
  back = h.checkpoint();
});
beforeEach(() => back());

const now = (): number => h.view.machine.time[0];
const state = (who: Actor): number => h.view.vcpu.state[who.id * h.config.vcpus];

/** Puts everybody but red to sleep, so that only time can wake somebody. */
function sleep(): void {
  for (const who of [h.domain0, blue]) expect(who.call('sched_op.block').suspended).toBe(true);
}

test('a timer fires when its time comes and not before', () => {
  const deadline = now() + 1_000_000;
  red.call('set_timer_op', { deadline_low: deadline });
  while (now() < deadline - 20_000) h.turn();
  expect(red.pending(timer)).toBe(false);
  h.until(() => now() >= deadline);
  h.turn();
  expect(red.pending(timer)).toBe(true);
  expect(h.view.vcpu.timer[red.id]).toBe(0);
});

test('a timer can be cancelled, and a deadline of 64 bits is one', () => {
  red.call('set_timer_op', { deadline_low: now() + 1000 });
  red.call('set_timer_op', { deadline_low: 0 });
  red.call('set_timer_op', { deadline_low: 1, deadline_high: 1 });
  expect(h.view.vcpu.timer[red.id]).toBe(0x1_0000_0001);
  for (let i = 0; i < 10; i += 1) h.turn();
  expect(red.pending(timer)).toBe(false);
});

test('when all sleep, time goes on to the next deadline', () => {
  const deadline = now() + 5_000_000_000;
  red.call('set_timer_op', { deadline_low: deadline % 2 ** 32, deadline_high: deadline / 2 ** 32 });
  sleep();
  expect(red.call('sched_op.block').suspended).toBe(true);
  expect(h.machine.next()).toMatchObject({ kind: 'run', domain: red.id, vcpu: red.id });
  expect(now()).toBe(deadline);
});

test('when nothing can wake anybody, the machine is idle', () => {
  sleep();
  red.call('sched_op.block');
  expect(h.machine.next()).toEqual({ kind: 'idle' });
});

test('a poll ends with its port, though masked, and with no other', () => {
  red.call('event_channel_op.alloc_unbound', { dom: red.id, remote_dom: blue.id });
  blue.call('event_channel_op.bind_interdomain', { remote_dom: red.id, remote_port: 2 });
  red.mask(2);
  const wait = { nr_ports: 1, ports: u32s(2), timeout: 0 };
  expect(red.call('sched_op.poll', wait).suspended).toBe(true);
  expect(state(red)).toBe(VCPU_STATE.polling);
  blue.call('event_channel_op.send', { port: 1 });
  expect(state(red)).toBe(VCPU_STATE.runnable);
});

test('a poll of one port sleeps through events of others', () => {
  red.call('event_channel_op.alloc_unbound', { dom: red.id, remote_dom: blue.id });
  blue.call('event_channel_op.bind_interdomain', { remote_dom: red.id, remote_port: 2 });
  red.call('sched_op.poll', { nr_ports: 1, ports: u32s(timer), timeout: 0 });
  blue.call('event_channel_op.send', { port: 1 });
  expect(state(red)).toBe(VCPU_STATE.polling);
});

test('a poll of several ports ends with any; one that is pending does not wait', () => {
  red.call('event_channel_op.alloc_unbound', { dom: red.id, remote_dom: blue.id });
  blue.call('event_channel_op.bind_interdomain', { remote_dom: red.id, remote_port: 2 });
  const wait = { nr_ports: 2, ports: u32s(timer, 2), timeout: 0 };
  expect(red.call('sched_op.poll', wait).suspended).toBe(true);
  blue.call('event_channel_op.send', { port: 1 });
  expect(state(red)).toBe(VCPU_STATE.runnable);
  expect(red.call('sched_op.poll', wait)).toMatchObject({ suspended: false, error: 'ok' });
});

test('a poll ends at its time, and one in the past at once', () => {
  const timeout = now() + 300_000;
  red.call('sched_op.poll', { nr_ports: 0, timeout });
  expect(state(red)).toBe(VCPU_STATE.polling);
  h.until(() => state(red) === VCPU_STATE.runnable);
  expect(now()).toBeGreaterThanOrEqual(timeout);
  expect(red.call('sched_op.poll', { nr_ports: 0, timeout: 1 }).suspended).toBe(false);
});

test('a domain that yields or works gets its share by weight', () => {
  h.domain0.call('domctl.scheduler_op', {
    domain: red.id,
    'u.scheduler_op.sched_id': 5,
    'u.scheduler_op.u.credit.weight': 1024,
  });
  h.domain0.call('sched_op.block');
  const turns = new Map<number, number>();
  for (let i = 0; i < 500; i += 1) {
    const domain = h.turn();
    turns.set(domain, (turns.get(domain) ?? 0) + 1);
  }
  const share = (turns.get(red.id) ?? 0) / (turns.get(blue.id) ?? 1);
  expect(share).toBeGreaterThan(3.5);
  expect(share).toBeLessThan(4.5);
});

test('who slept does not come back with time saved up', () => {
  red.call('sched_op.poll', { nr_ports: 0, timeout: now() + 3_000_000 });
  h.until(() => state(red) === VCPU_STATE.runnable);
  const order = Array.from({ length: 12 }, () => h.turn());
  expect(order.filter((domain) => domain === red.id).length).toBeLessThanOrEqual(5);
});

test('a paused domain gets no turn, though its timer fires', () => {
  red.call('set_timer_op', { deadline_low: now() + 1000 });
  h.domain0.call('domctl.pausedomain', { domain: red.id });
  const order = Array.from({ length: 20 }, () => h.turn());
  expect(order).not.toContain(red.id);
  h.domain0.call('domctl.unpausedomain', { domain: red.id });
  expect(red.pending(timer)).toBe(true);
});

test('every step is charged: a call that is refused costs time too', () => {
  const before = now();
  expect(red.call('domctl.pausedomain', { domain: blue.id }).error).toBe('EPERM');
  expect(now()).toBeGreaterThan(before);
  const then = now();
  red.raw(99);
  expect(now()).toBeGreaterThan(then);
});
