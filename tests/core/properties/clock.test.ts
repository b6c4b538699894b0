/** Found by random calls: a deadline at the end of exact integers stopped the whole machine. */

import { expect, test } from 'vitest';
import { SCHEDOP, HYPERVISOR } from '../../../core/abi/numbers.ts';
import { Harness } from '../harness.ts';

const LATEST = Number.MAX_SAFE_INTEGER;

test.each(['timer', 'poll'])(
  'no guest drives the clock to where steps can not be charged any more: %s',
  async (kind) => {
    const h = await Harness.boot();
    const red = h.build('Red');
    if (kind === 'timer') {
      const deadline_high = Math.floor(LATEST / 2 ** 32);
      red.call('event_channel_op.bind_virq', { virq: 0, vcpu: 0 });
      const set = red.call('set_timer_op', { deadline_low: -1, deadline_high });
      expect(set.error).toBe('ok');
    }
    // Domain 0 waits for ever, so that the idle machine goes to the deadline that comes next.
    h.domain0.raw(HYPERVISOR.sched_op, SCHEDOP.block);
    if (kind === 'timer') red.raw(HYPERVISOR.sched_op, SCHEDOP.block);
    else {
      h.turnOf(red.id, () => {
        const data = new DataView(red.memory.buffer, red.memory.byteOffset);
        data.setBigUint64(0, 0n, true);
        data.setUint32(8, 0, true);
        data.setBigUint64(16, BigInt(LATEST), true);
        h.machine.hypercall(HYPERVISOR.sched_op, SCHEDOP.poll, 0, 0, 0, 0);
      });
    }
    expect(h.machine.next()).toMatchObject({ kind: 'run', domain: red.id });
    const now = h.view.machine.time[0];
    expect(now, 'the clock went to the deadline').toBeGreaterThan(LATEST / 2.1);
    expect(now, 'and not to the end').toBeLessThan(LATEST / 1.9);
    // Half of all time is left, and it passes.
    h.turnOf(red.id, () => {}, 1_000_000);
    expect(h.view.machine.time[0]).toBeGreaterThanOrEqual(now + 1_000_000);
  },
);
