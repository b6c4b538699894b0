/** Owns: the end of domains: bounded steps, walls until the very end, ids that start afresh. */

import { expect, test } from 'vitest';
import { DOMINF } from '../../core/abi/numbers.ts';
import { COLUMN_NUMBERS, DOMAIN_STATE, TABLES } from '../../core/columns.ts';
import { Harness } from './harness.ts';
import type { Actor } from './harness.ts';
import { StoreClient } from './store_client.ts';

const RIVAL = { 'u.createdomain.max_vcpus': 1 };

function startRival(h: Harness) {
  const label = h.label('Rival');
  return h.domain0.call('domctl.createdomain', { ...RIVAL, 'u.createdomain.ssidref': label });
}

test('a zombie excludes its rivals until its last step', async () => {
  const h = await Harness.boot();
  const red = h.build('Red');
  expect(startRival(h).error).toBe('EPERM');
  h.domain0.call('domctl.destroydomain', { domain: red.id });
  let refused = 0;
  for (let tries = 0; tries < 100; tries += 1) {
    const { error, records } = startRival(h);
    if (error === 'ok') break;
    expect([error, records.at(-1)?.denial?.reason]).toEqual(['EPERM', 'forbidden']);
    expect(h.stateOf(red)).toBe(DOMAIN_STATE.dying);
    refused += 1;
    h.turn();
  }
  expect(refused).toBeGreaterThan(2);
  expect(h.stateOf(red)).toBe(DOMAIN_STATE.free);
  expect([...Array(h.config.types).keys()].every((t) => h.view.wall.running[t] <= 1)).toBe(true);
});

test('teardown goes in bounded steps, with turns of others in between', async () => {
  const h = await Harness.boot({ config: { guestFrames: 256 } });
  const red = h.build('Red');
  const from = h.records.length;
  h.destroy(red);
  const steps = h.records.slice(from);
  const teardown = steps.filter((r) => r.call === 'domain.teardown');
  // 256 guest frames at 64 a step, and the other tables.
  expect(teardown.length).toBeGreaterThan(8);
  const first = steps.findIndex((r) => r.call === 'domain.teardown');
  const turns = steps.slice(first).filter((r) => r.call === 'vcpu.enter').length;
  expect(turns).toBeGreaterThan(4);
});

test('a dying domain can be watched, and is gone for everything else', async () => {
  const h = await Harness.boot();
  const [red, blue] = [h.build('Red'), h.build('Blue')];
  h.domain0.call('domctl.destroydomain', { domain: red.id });
  const info = h.domain0.call('domctl.getdomaininfo', { domain: red.id });
  expect(info.out['u.getdomaininfo.flags']).toBe(DOMINF.dying);
  expect(h.domain0.call('domctl.pausedomain', { domain: red.id }).error).toBe('ESRCH');
  expect(h.domain0.call('policy_op.label_of', { domid: red.id }).error).toBe('ESRCH');
  expect(blue.call('domctl.getdomaininfo', { domain: red.id }).error).toBe('EPERM');
});

test('nothing that a domain had is left when it is gone', async () => {
  const h = await Harness.boot();
  const [broker, blue] = [h.build('Broker'), h.build('Blue')];
  const before = h.machine.snapshot().columns;
  const red = h.build('Red');
  broker.grant(1, { to: red.id, page: 2 });
  red.grant(1, { to: broker.id, page: 2 });
  const map = (who: Actor, of: Actor) =>
    who.batch('grant_table_op.map_grant_ref', [
      { host_addr: who.hole().address, flags: 2, ref: 1, dom: of.id },
    ]).elements[0]?.status;
  expect([map(red, broker), map(broker, red)]).toEqual(['okay', 'okay']);
  red.call('event_channel_op.alloc_unbound', { dom: red.id, remote_dom: broker.id });
  broker.call('event_channel_op.bind_interdomain', { remote_dom: red.id, remote_port: 1 });
  red.call('event_channel_op.bind_virq', { virq: 0 });
  red.call('set_timer_op', { deadline_high: 1 });
  const store = new StoreClient(red);
  store.watch('a', 't');
  store.write('a/b', 'value', store.begin());
  store.write('c/d', 'value');
  h.destroy(red);
  broker.call('event_channel_op.close', { port: 1 });
  broker.ungrant(1);
  expect(blue.call('sched_op.yield').error).toBe('ok');
  // What may differ: time and turns, the counts of lives and of changes of the store, the order of the free list, history.
  const moves =
    /^(machine\.(time|busy_time|next_domain|free_frames_head|store_generation)|vcpu\.(runtime|time_|runstate_since)|partition\.|domain\.(generation|cpu_time)|history\.|frame\.next_free)/;
  const after = h.machine.snapshot().columns;
  const sizes = { u8: 1, u32: 4, f64: 8 };
  let at = 0;
  for (const [table, { per, rows, columns }] of Object.entries(TABLES)) {
    const count = rows(h.config) * (per === 'domain' ? h.config.domains : 1);
    for (const [column, width] of Object.entries(columns)) {
      const end = at + count * sizes[width];
      const name = `${table}.${column}`;
      expect(COLUMN_NUMBERS.has(name)).toBe(true);
      if (!moves.test(name)) {
        expect(after.slice(at, end), name).toEqual(before.slice(at, end));
      }
      at = (end + 7) & ~7;
    }
  }
  expect(at).toBe(after.length);
});

test('maps of a dying domain end and read as zero', async () => {
  const h = await Harness.boot();
  const [red, broker] = [h.build('Red'), h.build('Broker')];
  red.grant(1, { to: broker.id, page: 2 });
  h.turnOf(red.id, () => red.write(2 * 4096, 'secret'));
  const { address } = broker.hole();
  broker.batch('grant_table_op.map_grant_ref', [
    { host_addr: address, flags: 2, ref: 1, dom: red.id },
  ]);
  h.turnOf(broker.id, () => expect(broker.textAt(address, 6)).toBe('secret'));
  h.destroy(red);
  h.turnOf(broker.id, () => expect(broker.read(address, 4096).every((b) => b === 0)).toBe(true));
  expect(broker.call('console_io.write', { count: 1, buffer: address }).error).toBe('EFAULT');
});

test('an id that is used again is a new domain: nobody holds what the old one was given', async () => {
  const h = await Harness.boot();
  const [red, broker] = [h.build('Red'), h.build('Broker')];
  // Broker made two ports for red; one is bound. Then red is gone and another comes by its id.
  for (const port of [1, 2]) {
    const made = broker.call('event_channel_op.alloc_unbound', {
      dom: broker.id,
      remote_dom: red.id,
    });
    expect(made.out['port']).toBe(port);
  }
  red.call('event_channel_op.bind_interdomain', { remote_dom: broker.id, remote_port: 1 });
  const generation = h.view.domain.generation[red.id];
  h.destroy(red);
  const next = h.reuse(red, 'Red');
  expect(h.view.domain.generation[next.id]).toBeGreaterThan(generation);
  expect(next.memory.subarray(0, 4 * 4096).some((byte) => byte !== 0)).toBe(false);
  for (const remote_port of [1, 2]) {
    const bound = next.call('event_channel_op.bind_interdomain', {
      remote_dom: broker.id,
      remote_port,
    });
    expect(bound.error).toBe('EINVAL');
  }
  expect(broker.call('event_channel_op.send', { port: 1 }).error).toBe('ok');
  expect([1, 2, 3, 4, 5].some((port) => next.pending(port))).toBe(false);
});

test('frames come back zeroed from whoever had them', async () => {
  const h = await Harness.boot({ config: { frames: 32 + 16 + 1 } });
  const red = h.build('Red', 10);
  h.turnOf(red.id, () => red.memory.fill(0x5a, 0, 10 * 4096));
  h.destroy(red);
  const blue = h.build('Blue', 10);
  expect(blue.memory.subarray(0, 10 * 4096).every((byte) => byte === 0)).toBe(true);
  expect(h.view.machine.frames_unreserved[0]).toBe(1);
});

test('limits are reserved: what one domain was promised, others can not use up', async () => {
  const h = await Harness.boot({ config: { frames: 32 + 16 + 15 } });
  h.build('Red');
  const blue = h.domain0.call('domctl.createdomain', {
    'u.createdomain.ssidref': h.label('Blue'),
    'u.createdomain.max_vcpus': 1,
  });
  expect(blue.error).toBe('ENOMEM');
});

test('domain 0 hears of ends through VIRQ_DOM_EXC', async () => {
  const h = await Harness.boot();
  const { out } = h.domain0.call('event_channel_op.bind_virq', { virq: 3 });
  const port = out['port'] ?? 0;
  const red = h.build('Red');
  expect(h.domain0.pending(port)).toBe(false);
  red.call('sched_op.shutdown', { reason: 3 });
  expect(h.domain0.pending(port)).toBe(true);
  const info = h.domain0.call('domctl.getdomaininfo', { domain: red.id });
  expect(info.out['u.getdomaininfo.flags']).toBe(DOMINF.shutdown | (3 << DOMINF.shutdown_shift));
  h.domain0.take(port);
  h.destroy(red);
  expect(h.domain0.pending(port)).toBe(true);
});
