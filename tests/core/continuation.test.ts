/**
 * Owns: work that takes several steps: it is bounded, others run in between, nothing that arrives
 * in between is lost, and every step is judged anew.
 */

import { expect, test } from 'vitest';
import { DOMAIN_STATE } from '../../core/columns.ts';
import { Harness, TEST_POLICY, imageOf, u64s } from './harness.ts';
import type { Actor } from './harness.ts';

const ROOMY = { config: { domains: 6, guestFrames: 64, frames: 320 } };
const POLICY = TEST_POLICY.replaceAll('frames: 16', 'frames: 48');

/** Guest frames that are holes in a domain of four pages, as many as asked for. */
const holes = (count: number): number[] => Array.from({ length: count }, (_, i) => 20 + i);

function extents(domain: Actor, frames: number[]) {
  return { domid: domain.id, nr_extents: frames.length, extent_start: u64s(...frames) };
}

test('reservations are worked through sixteen extents a step', async () => {
  const h = await Harness.boot({ policy: POLICY, ...ROOMY });
  const red = h.build('Red');
  const populated = h.domain0.call('memory_op.populate_physmap', extents(red, holes(40)));
  expect([populated.result, populated.suspended]).toEqual([40, true]);
  expect(populated.records.map((r) => r.continues)).toEqual([true, true, false]);
  expect(h.view.domain.frames_held[red.id]).toBe(44);
  const given = h.domain0.call('memory_op.decrease_reservation', extents(red, holes(33)));
  expect([given.result, given.records.length]).toEqual([33, 3]);
  expect(h.view.domain.frames_held[red.id]).toBe(11);
});

test('batches are worked through eight elements a turn, each with its own record', async () => {
  const h = await Harness.boot();
  const red = h.build('Red');
  const from = h.records.length;
  const { elements, records } = red.batch(
    'grant_table_op.query_size',
    Array.from({ length: 20 }, () => ({ dom: red.id })),
  );
  expect(elements.map(({ status }) => status)).toEqual(Array<string>(20).fill('okay'));
  expect(records.length).toBe(20);
  const last = h.records.findLastIndex((r) => r.call === 'grant_table_op.query_size');
  const steps = h.records.slice(from, last);
  expect(steps.filter((r) => r.call === 'vcpu.enter' && r.domain === red.id).length).toBe(3);
});

test('others have turns between the steps of a long call', async () => {
  const h = await Harness.boot();
  const red = h.build('Red');
  const blue = h.build('Blue');
  const elements = Array.from({ length: 400 }, () => ({ dom: red.id }));
  const from = h.records.length;
  const call = red.startBatch('grant_table_op.query_size', elements);
  call.finish();
  const steps = h.records.slice(from);
  const first = steps.findIndex((r) => r.call === 'grant_table_op.query_size');
  const last = steps.findLastIndex((r) => r.call === 'grant_table_op.query_size');
  const between = steps.slice(first, last).filter((r) => r.call === 'vcpu.enter');
  expect(between.some((r) => r.domain === blue.id)).toBe(true);
  expect(between.some((r) => r.domain === 0)).toBe(true);
});

test('an event that comes while a call goes on is not lost', async () => {
  const h = await Harness.boot();
  const [red, broker] = [h.build('Red'), h.build('Broker')];
  red.call('event_channel_op.alloc_unbound', { dom: red.id, remote_dom: broker.id });
  broker.call('event_channel_op.bind_interdomain', { remote_dom: red.id, remote_port: 1 });
  const call = red.startBatch(
    'grant_table_op.query_size',
    Array.from({ length: 20 }, () => ({ dom: red.id })),
  );
  expect(broker.call('event_channel_op.send', { port: 1 }).error).toBe('ok');
  call.finish();
  expect(red.pending(1)).toBe(true);
});

test('what others write to a shared page while a call goes on is not undone', async () => {
  const h = await Harness.boot();
  const [red, broker] = [h.build('Red'), h.build('Broker')];
  broker.grant(1, { to: red.id, page: 2 });
  const { address } = red.hole();
  const map = { host_addr: address, flags: 2, ref: 1, dom: broker.id };
  expect(red.batch('grant_table_op.map_grant_ref', [map]).elements[0]?.status).toBe('okay');
  const call = red.startBatch(
    'grant_table_op.query_size',
    Array.from({ length: 20 }, () => ({ dom: red.id })),
  );
  h.turnOf(broker.id, () => broker.write(2 * 4096, 'news'));
  call.finish();
  expect(broker.textAt(2 * 4096, 4)).toBe('news');
  h.turnOf(red.id, () => expect(red.textAt(address, 4)).toBe('news'));
});

test('a privilege that is lost midway is denied at the next step', async () => {
  const h = await Harness.boot({ policy: POLICY, ...ROOMY });
  const [red, clerk] = [h.build('Red'), h.build('Clerk')];
  const stripped = await imageOf(
    POLICY.replace(
      'version: "1.0"',
      'version: "1.1", from: { name: test, version: "1.0" }',
    ).replace('    - { effect: allow, subject: Clerk, role: everything, object: Red }\n', ''),
  );
  const call = clerk.start('memory_op.populate_physmap', extents(red, holes(40)));
  expect(h.view.domain.frames_held[red.id]).toBe(20);
  h.domain0.call('domctl.pausedomain', { domain: clerk.id });
  expect(h.load(stripped).error).toBe('ok');
  h.domain0.call('domctl.unpausedomain', { domain: clerk.id });
  const { error, records } = call.finish();
  expect(error).toBe('EPERM');
  expect(records.map((r) => r.decision)).toEqual(['permitted', 'denied']);
  expect(h.view.domain.frames_held[red.id]).toBe(20);
});

test('a target that dies midway is told like any other that is gone', async () => {
  const h = await Harness.boot({ policy: POLICY, ...ROOMY });
  const [red, clerk] = [h.build('Red'), h.build('Clerk')];
  const call = clerk.start('memory_op.populate_physmap', extents(red, holes(40)));
  h.domain0.call('domctl.destroydomain', { domain: red.id });
  // Clerk may see red domains, and so hears that this one is gone.
  expect(call.finish().error).toBe('ESRCH');
  h.until(() => h.stateOf(red) === DOMAIN_STATE.free);
  expect(h.view.domain.frames_held[red.id]).toBe(0);
});

test('a caller that dies midway leaves nothing behind', async () => {
  const h = await Harness.boot({ policy: POLICY, ...ROOMY });
  const clerk = h.build('Clerk');
  clerk.start('memory_op.populate_physmap', extents(clerk, holes(40)));
  h.destroy(clerk);
  expect(h.view.vcpu.continuation[clerk.id * h.config.vcpus]).toBe(0);
  // The next domain of that id starts at its beginning, in no call.
  const next = h.reuse(clerk, 'Red');
  expect(next.call('sched_op.yield').error).toBe('ok');
});

test('a list that is taken away midway fails, and what was done stays done', async () => {
  const h = await Harness.boot({ policy: POLICY, ...ROOMY });
  const red = h.build('Red', 6);
  const frames = Array.from({ length: 40 }, (_, i) => 22 + i);
  red.write(4096, u64s(...frames));
  const call = red.start('memory_op.populate_physmap', {
    domid: red.id,
    nr_extents: 40,
    extent_start: 4096,
  });
  const taken = h.domain0.call('memory_op.decrease_reservation', extents(red, [1]));
  expect(taken.error).toBe('ok');
  expect(call.finish().error).toBe('EFAULT');
  expect(h.view.domain.frames_held[red.id]).toBe(5 + 16);
});
