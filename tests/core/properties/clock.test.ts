import { expect, test } from 'vitest';
import { Harness } from '../harness.ts';

test('no guest drives the clock to where steps can not be charged any more', async () => {
  const h = await Harness.boot();
  const red = h.build('Red');
  const latest = Number.MAX_SAFE_INTEGER;
  const timer = { deadline_low: latest % 2 ** 32, deadline_high: Math.floor(latest / 2 ** 32) };
  red.call('event_channel_op.bind_virq', { virq: 0, vcpu: 0 });
  // Domain 0 waits for ever, so that the idle machine goes to whatever deadline comes next.
  for (let i = 0; i < 3; i += 1) {
    red.call('set_timer_op', timer);
    h.domain0.raw(29, 1);
    red.raw(29, 1);
    const next = h.machine.next();
    expect(next).toMatchObject({ kind: 'run', domain: red.id });
    const now = h.view.machine.time[0];
    expect(now).toBeLessThan(latest / 1.9);
    // There is time left, and it still passes.
    h.turnOf(red.id, () => {}, 1_000_000);
    expect(h.view.machine.time[0]).toBeGreaterThan(now);
    h.turnOf(red.id, () => {
      h.machine.memory(red.id).fill(0, red.sharedInfo, red.sharedInfo + 4096);
    });
    break;
  }
});
