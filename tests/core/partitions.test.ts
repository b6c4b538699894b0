/** Owns: partitions as guests meet them: who runs when, schedules that change, ends, timers, debts. */

import { beforeAll, beforeEach, expect, test } from 'vitest';
import { arinc653_entry, xen_sysctl_arinc653_schedule } from '../../core/abi/layouts.ts';
import { SCHEDULER } from '../../core/abi/numbers.ts';
import { DOMAIN_STATE } from '../../core/columns.ts';
import { slotAt } from '../../core/partitions.ts';
import { STEP_MAX } from '../../core/turns.ts';
import { withPartitions } from './cut_policy.ts';
import { Harness, TEST_POLICY, imageOf, u32s, u64s } from './harness.ts';
import type { Actor } from './harness.ts';

let h: Harness;
let red: Actor;
let blue: Actor;
let back: () => void;

beforeAll(async () => {
  h = await Harness.boot({ policy: withPartitions() });
  red = h.build('Red');
  blue = h.build('Blue');
  back = h.checkpoint();
});
beforeEach(() => back());

const now = (): number => h.view.machine.time[0];

/** Turns of nothing until a time; who ran in which partition's slots. */
function runUntil(end: number, consumed = 10_000): Map<number, Set<number>> {
  const seen = new Map<number, Set<number>>();
  while (now() < end) {
    const turn = h.machine.next();
    if (turn.kind === 'idle') throw new Error('idle');
    const { partition } = slotAt(h.view, now());
    h.machine.enter(turn.domain, turn.vcpu);
    h.machine.leave(turn.domain, turn.vcpu, Math.min(turn.fuel, consumed));
    seen.set(partition, (seen.get(partition) ?? new Set()).add(turn.domain));
  }
  return seen;
}

/** Major frame, then partition and runtime of each slot. */
function schedule(majorFrame: number, ...slots: readonly (readonly [number, number])[]) {
  const layout = xen_sysctl_arinc653_schedule;
  const bytes = new Uint8Array(layout.size);
  bytes.set(u64s(majorFrame, slots.length));
  for (const [i, [partition, runtime]] of slots.entries()) {
    const entry = layout.size + (i - 64) * arinc653_entry.size;
    bytes.set(u32s(partition), entry);
    bytes.set(u64s(runtime), entry + arinc653_entry.at.runtime);
  }
  return bytes;
}

const schedulerOp = (cmd: number, bytes: Uint8Array, by = h.domain0) =>
  by.call('sysctl.scheduler_op', {
    'u.scheduler_op.sched_id': SCHEDULER.arinc653,
    'u.scheduler_op.cmd': cmd,
    'u.scheduler_op.u.sched_arinc653.schedule': bytes,
  });

test('each runs in its own slots alone', () => {
  const seen = runUntil(now() + 10_000_000);
  expect(Object.fromEntries(seen)).toEqual({
    0: new Set([0]),
    1: new Set([red.id]),
    2: new Set([blue.id]),
  });
});

test('a slot whose partition has nothing to run is idle', () => {
  red.call('sched_op.block');
  const seen = runUntil(now() + 10_000_000);
  expect([...seen.keys()].toSorted((a, b) => a - b)).toEqual([0, 2]);
  const busy = h.view.machine.busy_time[0];
  const before = now();
  runUntil(before + 20_000_000, 50_000);
  // Domain 0 and blue have 1.05 ms of 2.
  expect(h.view.machine.busy_time[0] - busy).toBeLessThan((now() - before) * 0.53);
});

test('a timer fires in its owner’s slot, and a machine that sleeps goes to it at once', () => {
  red.call('event_channel_op.bind_virq', { virq: 0 });
  const deadline = now() + 3_600_000_000_000;
  red.call('set_timer_op', {
    deadline_low: deadline % 2 ** 32,
    deadline_high: Math.floor(deadline / 2 ** 32),
  });
  for (const each of [h.domain0, red, blue]) each.call('sched_op.block');
  const turn = h.machine.next();
  expect(turn).toMatchObject({ kind: 'run', domain: red.id });
  expect(slotAt(h.view, now()).partition).toBe(1);
  expect(now()).toBeLessThan(deadline + 2_000_000);
});

test('when nobody can ever run again, the machine is idle', () => {
  for (const each of [h.domain0, red, blue]) each.call('sched_op.block');
  const before = now();
  expect(h.machine.next().kind).toBe('idle');
  expect(now()).toBe(before);
});

test('what a guest overdraws, it pays in its own slots', () => {
  while (h.machine.next().kind === 'run' && slotAt(h.view, now()).partition !== 1) h.turn();
  const { ends } = slotAt(h.view, now());
  h.machine.enter(red.id, red.id);
  h.machine.leave(red.id, red.id, 1_000_000);
  expect(now()).toBe(ends);
  expect(h.view.vcpu.debt[red.id]).toBeGreaterThan(0);
  runUntil(ends + 6_000_000);
  expect(h.view.vcpu.debt[red.id]).toBe(0);
});

test('a domain is taken down in the slots of its partition', () => {
  h.domain0.call('domctl.destroydomain', { domain: red.id });
  const from = h.records.length;
  h.until(() => h.stateOf(red) === DOMAIN_STATE.free);
  const steps = h.records.slice(from).filter((r) => r.call === 'domain.teardown');
  expect(steps.length).toBeGreaterThan(3);
  for (const { time } of steps) expect(slotAt(h.view, time).partition).toBe(1);
  expect(new Set(steps.map(({ time }) => time)).size).toBe(steps.length);
});

test('a schedule is read as it was set, and begins with the next major frame', () => {
  const bytes = schedule(1_000_000, [0, 200_000], [2, 500_000]);
  const frame =
    h.view.schedule.began[0] + Math.ceil((now() - h.view.schedule.began[0]) / 2e6) * 2e6;
  expect(schedulerOp(SCHEDULER.putinfo, bytes).error).toBe('ok');
  expect(slotAt(h.view, frame - 1)).toMatchObject({ ends: frame });
  expect(slotAt(h.view, frame)).toEqual({ partition: 0, ends: frame + 200_000 });
  expect(slotAt(h.view, frame + 700_000)).toEqual({ partition: -2, ends: frame + 1_000_000 });
  const seen = runUntil(frame + 5_000_000);
  // Red had its slots until then, and none afterwards.
  expect(seen.has(2)).toBe(true);
  const { out } = schedulerOp(SCHEDULER.getinfo, new Uint8Array(bytes.length));
  const address = out['u.scheduler_op.u.sched_arinc653.schedule'] ?? 0;
  expect(h.domain0.read(address, bytes.length)).toEqual(bytes);
});

test('of two that are set in one frame, the last counts', () => {
  schedulerOp(SCHEDULER.putinfo, schedule(1_000_000, [0, 200_000], [2, 500_000]));
  schedulerOp(SCHEDULER.putinfo, schedule(1_000_000, [1, 300_000], [0, 500_000]));
  const later = now() + 4_000_000;
  runUntil(later);
  const began = Math.max(h.view.schedule.began[0], h.view.schedule.began[1]);
  expect(slotAt(h.view, began)).toEqual({ partition: 1, ends: began + 300_000 });
});

test('a domain whose partition lost its slots is taken down in those of domain 0', () => {
  schedulerOp(SCHEDULER.putinfo, schedule(1_000_000, [0, 500_000], [2, 400_000]));
  runUntil(now() + 4_000_000);
  h.domain0.call('domctl.destroydomain', { domain: red.id });
  h.until(() => h.stateOf(red) === DOMAIN_STATE.free);
  const last = h.records.findLast((r) => r.call === 'domain.teardown');
  expect(slotAt(h.view, last?.time ?? 0).partition).toBe(0);
});

test('a policy update cuts time anew, or joins it', async () => {
  const versions = (text: string, version: string, from: string): string =>
    text.replace(
      /version: "1.0"/,
      `version: "${version}", from: { name: test, version: "${from}" }`,
    );
  const joined = await imageOf(versions(TEST_POLICY, '1.1', '1.0'));
  expect(h.load(joined).error).toBe('ok');
  expect(slotAt(h.view, now())).toEqual({ partition: -1, ends: Infinity });
  expect(schedulerOp(SCHEDULER.putinfo, schedule(1_000_000, [0, 500_000])).error).toBe('EINVAL');
  expect(schedulerOp(SCHEDULER.getinfo, new Uint8Array(2064)).error).toBe('EINVAL');
  const cut = await imageOf(versions(withPartitions(), '1.2', '1.1'));
  const from = h.records.length;
  expect(h.load(cut).error).toBe('ok');
  const adopted = h.records.slice(from).find((r) => r.call === 'policy.adopt_partitions');
  expect(slotAt(h.view, adopted?.time ?? 0)).toEqual({
    partition: 0,
    ends: (adopted?.time ?? 0) + 300_000,
  });
  expect([0, red.id, blue.id].map((id) => h.view.domain.partition[id])).toEqual([0, 1, 2]);
});

test('a policy of more partitions than the machine has is refused', async () => {
  const small = { policy: withPartitions(), config: { partitions: 2 } };
  await expect(Harness.boot(small)).rejects.toThrow(/more than the machine's 2 partitions/);
  const whole = await Harness.boot({ config: { partitions: 2 } });
  const next = withPartitions().replace(
    'version: "1.0"',
    'version: "1.1", from: { name: test, version: "1.0" }',
  );
  const { error, records } = whole.load(await imageOf(next));
  expect([error, records.at(-1)?.reason]).toEqual(['EINVAL', 'more than 2 partitions']);
});

test('the shortest slot holds the longest step several times', () => {
  expect(STEP_MAX * 3).toBeLessThan(100_000);
});
