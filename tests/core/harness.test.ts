/** Owns: that the harness does what the other tests take for granted. */

import { expect, test } from 'vitest';
import { DOMID_SELF, VIRQ } from '../../core/abi/numbers.ts';
import { DOMAIN_STATE } from '../../core/columns.ts';
import { Harness, text } from './harness.ts';

test('builds domains through domain 0 and plays them', async () => {
  const h = await Harness.boot();
  const red = h.build('Red');
  expect(h.stateOf(red)).toBe(DOMAIN_STATE.live);
  expect(h.machine.policy.labelName(h.view.domain.label[red.id])).toBe('Red');
  const { error, out, records } = red.call('event_channel_op.alloc_unbound', {
    dom: DOMID_SELF,
    remote_dom: 0,
  });
  expect([error, out['port']]).toEqual(['ok', 1]);
  expect(records.map((r) => [r.call, r.decision, r.domain])).toEqual([
    ['event_channel_op.alloc_unbound', 'permitted', red.id],
  ]);
  expect(records[0]?.written).toContain('evtchn.state');
  red.call('console_io.write', { count: 5, buffer: text('hello') });
  expect(h.consoleOf(red)).toBe('hello');
});

test('keeps pending bits, masks and grant entries as a guest sees them', async () => {
  const h = await Harness.boot();
  const red = h.build('Red');
  const port = red.call('event_channel_op.bind_virq', { virq: VIRQ.timer }).out['port'] ?? 0;
  red.mask(port);
  expect([red.pending(port), red.masked(port)]).toEqual([false, true]);
  red.call('set_timer_op', { deadline_low: 1 });
  h.turn();
  expect(red.pending(port)).toBe(true);
  red.take(port);
  expect(red.pending(port)).toBe(false);
  red.grant(2, { to: 0, page: 3, readonly: true });
  expect(h.view.grant.guest_frame[red.id * h.config.grants + 2]).toBe(3);
});

test('checkpoints bring everything back', async () => {
  const h = await Harness.boot();
  const before = h.machine.fullDigest();
  const back = h.checkpoint();
  h.build('Red');
  expect(h.machine.fullDigest()).not.toBe(before);
  back();
  expect(h.machine.fullDigest()).toBe(before);
  expect(h.build('Red').id).toBe(1);
});

test('refuses turns that a domain could not have', async () => {
  const h = await Harness.boot();
  const red = h.build('Red');
  h.domain0.call('domctl.pausedomain', { domain: red.id });
  expect(() => red.call('sched_op.yield')).toThrow('turn');
});
