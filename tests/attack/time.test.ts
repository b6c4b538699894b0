/**
 * Owns: what a guest can't do to time: run virtual time out of its exact range, or keep the machine
 * to itself by calling it.
 */

import { beforeAll, beforeEach, expect, test } from 'vitest';
import { HYPERVISOR, SCHEDULER, VIRQ } from '../../core/abi/numbers.ts';
import { Harness, SUSPEND } from '../core/harness.ts';
import type { Actor } from '../core/harness.ts';

let h: Harness;
let red: Actor;
let back: () => void;

beforeAll(async () => {
  h = await Harness.boot();
  red = h.build('Red');
  red.call('event_channel_op.bind_virq', { virq: VIRQ.timer });
  back = h.checkpoint();
});
beforeEach(() => back());

const LATEST = Number.MAX_SAFE_INTEGER;
const TIMER = { deadline_low: LATEST % 2 ** 32, deadline_high: Math.floor(LATEST / 2 ** 32) };

/** Turns of nothing, until all sleep or for a while. */
function goOn(): void {
  for (let turns = 0; turns < 50; turns += 1) if (h.turn() < 0) return;
}

test('a timer at the end of time does not take the machine there', () => {
  expect(red.call('set_timer_op', TIMER).error).toBe('ok');
  h.domain0.call('sched_op.block');
  red.call('sched_op.block');
  expect(goOn).not.toThrow();
});

test('nor does a poll that ends there', () => {
  h.domain0.call('sched_op.block');
  red.call('sched_op.poll', { nr_ports: 0, timeout: LATEST });
  expect(goOn).not.toThrow();
});
test.each([
  ['calls that there are', HYPERVISOR.event_channel_op],
  ['calls that there are not', 63],
])('a guest does not keep the machine to itself by %s', (_, number) => {
  let calls = 0;
  h.turnOf(red.id, () => {
    while (calls < 100_000 && h.machine.hypercall(number, 4, 0, 0, 0, 0) !== SUSPEND) calls += 1;
  });
  expect(calls).toBeGreaterThan(1000);
  expect(calls).toBeLessThan(100_000);
  // The last call's answer is not lost.
  expect(h.machine.resultOf(red.id)).toBeLessThan(0);
  expect(h.turn()).toBe(h.domain0.id);
});

test('a domain of next to no weight does not run out of numbers', () => {
  h.domain0.call('domctl.scheduler_op', {
    domain: red.id,
    'u.scheduler_op.sched_id': SCHEDULER.credit,
    'u.scheduler_op.cmd': SCHEDULER.putinfo,
    'u.scheduler_op.u.credit.weight': 1,
  });
  const most = 2 ** 46;
  for (let turns = 0; turns < 4; turns += 1) h.turnOf(red.id, () => {}, most);
  expect(h.view.vcpu.runtime[red.id]).toBe(LATEST);
});
