/** Owns: mistakes about who decides, and about whom. */

import { expect, test } from 'vitest';
import { CALLS, TRANSITIONS } from '../../core/table.ts';
import { Harness, imageOf } from '../core/harness.ts';
import type { Actor, Fields } from '../core/harness.ts';
import { ROOMY, connect, decision, map, mistakesPolicy, unmap, update } from './policies.ts';

test('mistake 1: the question about a conflict set looks at every set, as the start does', async () => {
  const walls = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6'];
  const rival: Record<string, string> = {
    W1: 'W2',
    W2: 'W1',
    W3: 'W4',
    W4: 'W3',
    W5: 'W6',
    W6: 'W5',
  };
  const sets: Record<string, string> = { W1: 'one', W3: 'two', W5: 'three' };
  for (const runs of walls) {
    const h = await Harness.boot({ policy: mistakesPolicy(), ...ROOMY });
    h.build(runs);
    for (const label of walls) {
      const excluded = rival[runs] === label;
      const asked = decision(h, 'domain.start', label, 'Sys');
      const set = sets[runs] ?? sets[label];
      expect(asked, `${label} beside ${runs}`).toEqual({
        permitted: !excluded,
        rule: excluded ? `conflicts.${set}` : '',
      });
      const restore = h.checkpoint();
      const { error } = h.domain0.call('domctl.createdomain', {
        'u.createdomain.ssidref': h.label(label),
        'u.createdomain.max_vcpus': 1,
      });
      expect(error, `${label} beside ${runs}`).toBe(excluded ? 'EPERM' : 'ok');
      restore();
    }
  }
});

test('mistake 3: after an update no old decision is left in force, at any use', async () => {
  const h = await Harness.boot({ policy: mistakesPolicy(), ...ROOMY });
  const [red, broker] = [h.build('Red'), h.build('Broker')];
  red.grant(1, { to: broker.id, page: 2 });
  const copy = (): string =>
    broker.batch('grant_table_op.copy', [
      {
        flags: 1,
        'source.u.ref': 1,
        'source.domid': red.id,
        'dest.domid': broker.id,
        'dest.u.gmfn': 3,
        len: 8,
      },
    ]).elements[0].status;
  const offer = (): string =>
    red.call('event_channel_op.alloc_unbound', { dom: red.id, remote_dom: broker.id }).error;
  // Everything is used before, so that whatever remembers decisions remembers a permit.
  for (let i = 0; i < 3; i += 1) {
    expect([map(broker, red, 1), unmap(broker, 0, 1), copy()]).toEqual(['okay', 'okay', 'okay']);
    expect(offer()).toBe('ok');
    expect(red.call('event_channel_op.close', { port: 1 }).error).toBe('ok');
  }
  expect(h.load(await imageOf(update({ broker: 'Blue' }))).error).toBe('ok');
  expect(map(broker, red, 1)).toBe('permission_denied');
  expect(map(broker, red, 1, { readonly: true })).toBe('permission_denied');
  expect(copy()).toBe('permission_denied');
  expect(offer()).toBe('EPERM');
  expect(decision(h, 'grant.map', 'Broker', 'Red').permitted).toBe(false);
  // And back again.
  const again = mistakesPolicy({ version: '1.2', from: '1.1' });
  expect(h.load(await imageOf(again)).error).toBe('ok');
  expect([map(broker, red, 1), copy(), offer()]).toEqual(['okay', 'okay', 'ok']);
});

test('mistake 5: what began under the old policy is judged by the new one from then on', async () => {
  const h = await Harness.boot({ policy: mistakesPolicy(), ...ROOMY });
  const [red, broker] = [h.build('Red'), h.build('Broker')];
  red.grant(1, { to: broker.id, page: 2 });
  const element = {
    flags: 1,
    'source.u.ref': 1,
    'source.domid': red.id,
    'dest.domid': broker.id,
    'dest.u.gmfn': 3,
    len: 8,
  };
  const many = Array.from({ length: 200 }, () => element);
  const call = broker.startBatch('grant_table_op.copy', many);
  h.domain0.call('domctl.pausedomain', { domain: broker.id });
  expect(h.load(await imageOf(update({ broker: 'Blue' }))).error).toBe('ok');
  h.domain0.call('domctl.unpausedomain', { domain: broker.id });
  const statuses = call.finish().elements.map(({ status }) => status);
  const done = statuses.indexOf('permission_denied');
  expect(done, 'the first turn was permitted').toBe(8);
  expect(new Set(statuses.slice(0, done))).toEqual(new Set(['okay']));
  expect(new Set(statuses.slice(done))).toEqual(new Set(['permission_denied']));
});

/** Rows that ask nobody. A new one has to be looked at, and written down here. */
const EXEMPT = [
  'argo_op.unregister_ring',
  'console_io.write',
  'event_channel_op.bind_ipi',
  'event_channel_op.bind_vcpu',
  'event_channel_op.bind_virq',
  'event_channel_op.close',
  'event_channel_op.expand_array',
  'event_channel_op.init_control',
  'event_channel_op.set_priority',
  'event_channel_op.unmask',
  'grant_table_op.cache_flush',
  'grant_table_op.set_version',
  'grant_table_op.swap_grant_ref',
  'grant_table_op.unmap_and_replace',
  'grant_table_op.unmap_grant_ref',
  'memory_op.add_to_physmap',
  'memory_op.maximum_ram_page',
  'memory_op.memory_map',
  'memory_op.remove_from_physmap',
  'multicall',
  'sched_op.block',
  'sched_op.poll',
  'sched_op.shutdown',
  'sched_op.yield',
  'set_timer_op',
  'store_op.get_domain_path',
  'store_op.reset_watches',
  'store_op.transaction_start',
  'store_op.unwatch',
  'store_op.watch_event',
  'sysctl.getdomaininfolist',
  'vcpu_op.down',
  'vcpu_op.get_runstate_info',
  'vcpu_op.initialise',
  'vcpu_op.is_up',
  'vcpu_op.set_singleshot_timer',
  'vcpu_op.stop_singleshot_timer',
  'vcpu_op.up',
  'xen_version.capabilities',
  'xen_version.extraversion',
  'xen_version.get_features',
  'xen_version.guest_handle',
  'xen_version.pagesize',
  'xen_version.version',
];

test('mistake 6: there is no third case beside mediated and exempt with a reason', () => {
  const exempt = CALLS.filter(({ queries }) => queries.length === 0);
  expect(exempt.map(({ name }) => name).sort()).toEqual(EXEMPT);
  for (const { name, exempt: reason, queries } of CALLS) {
    expect(reason === undefined, name).toBe(queries.length > 0);
    if (reason !== undefined) expect(reason.length, name).toBeGreaterThan(10);
  }
  for (const { name, exempt: reason } of TRANSITIONS) {
    expect(reason.length, name).toBeGreaterThan(5);
  }
});

test('mistake 6: every call that names another domain asks before it tells or does anything', async () => {
  const h = await Harness.boot({ policy: mistakesPolicy(), ...ROOMY });
  const [red, blue, broker] = [h.build('Red'), h.build('Blue'), h.build('Broker')];
  red.grant(1, { to: blue.id, page: 2 });
  const port = red.call('event_channel_op.alloc_unbound', { dom: red.id, remote_dom: broker.id });
  const hole = blue.hole().address;
  const far: Readonly<Record<string, Fields>> = {
    'grant_table_op.map_grant_ref': { host_addr: hole, flags: 2, ref: 1 },
    'grant_table_op.copy': { flags: 1, 'source.u.ref': 1, 'dest.domid': blue.id, len: 4 },
    'event_channel_op.bind_interdomain': { remote_port: port.out['port'] ?? 0 },
    'event_channel_op.alloc_unbound': { dom: blue.id },
    'memory_op.add_to_physmap_batch': {
      domid: blue.id,
      space: 4,
      size: 1,
      idxs: new Uint8Array(8),
      gpfns: new Uint8Array(8),
      errs: new Uint8Array(8),
    },
    'memory_op.populate_physmap': { nr_extents: 1, extent_start: new Uint8Array(8) },
    'memory_op.decrease_reservation': { nr_extents: 1, extent_start: new Uint8Array(8) },
    'grant_table_op.transfer': { mfn: 2, ref: 1 },
    'domctl.scheduler_op': { 'u.scheduler_op.sched_id': 5, 'u.scheduler_op.cmd': 1 },
  };
  const naming = CALLS.flatMap(({ name, argument }) => {
    const own = far[name] ?? {};
    const fields = Object.keys(argument?.layout.fields ?? {});
    const field = fields.find(
      (f) =>
        /(^|\.)(dom|domid|domain|remote_dom|foreign_domid)$/.test(f) &&
        !(f in own) &&
        !/^u\.(get|create|unbound|interdomain)/.test(f),
    );
    return field === undefined ? [] : [{ name, field, own }];
  }).filter(({ name }) => name !== 'domctl.createdomain');
  expect(naming.length).toBeGreaterThan(15);
  for (const { name, field, own } of naming) {
    const restore = h.checkpoint();
    for (const target of [red.id, 5, 77]) {
      const before = h.memories();
      const outcome = answer(blue, name, { ...own, [field]: target });
      // Gone, never there and forbidden can't be told apart.
      expect(outcome, `${name} on ${target}`).toMatch(/^(EPERM|permission_denied)$/);
      expect(Buffer.compare(h.memories()[red.id], before[red.id]), name).toBe(0);
      restore();
    }
  }
});

/** What a call says: its errno, or the status of its one element. */
function answer(domain: Actor, name: string, fields: Fields): string {
  const row = CALLS.find((each) => each.name === name);
  if (row?.batch) return domain.batch(name, [fields]).elements[0].status;
  // What concerns one's own memory may name oneself only: that is an error of one's own.
  const { error } = domain.call(name, fields);
  const isOwn = /^memory_op\.(remove_from|add_to)_physmap$/.test(name);
  return isOwn && error === 'EINVAL' ? 'EPERM' : error;
}

test('mistake 6: a copy, a map and a send are judged at every use, not by having been set up', async () => {
  const h = await Harness.boot({ policy: mistakesPolicy(), ...ROOMY });
  const [red, broker] = [h.build('Red'), h.build('Broker')];
  const ports = connect(red, broker);
  const before = h.machine.statistics.permits.slice();
  for (let i = 0; i < 3; i += 1) {
    expect(red.call('event_channel_op.send', { port: ports.one }).records[0].decision).toBe(
      'permitted',
    );
  }
  const asked = h.machine.statistics.permits.reduce((n, count, i) => n + count - before[i], 0);
  expect(asked).toBe(3);
});

test('mistake 7: the domains that are judged are those that share, whoever asks', async () => {
  const h = await Harness.boot({ policy: mistakesPolicy(), ...ROOMY });
  const [red, blue, broker] = [h.build('Red'), h.build('Blue'), h.build('Broker')];
  const offer = (dom: Actor, remote: Actor) =>
    h.domain0.call('event_channel_op.alloc_unbound', { dom: dom.id, remote_dom: remote.id });
  // Domain 0 itself may talk to both.
  expect(offer(h.domain0, red).error).toBe('ok');
  expect(offer(h.domain0, blue).error).toBe('ok');
  const denied = offer(red, blue);
  expect(denied.error).toBe('EPERM');
  expect(denied.records[0].denial).toMatchObject({ subjectDomain: red.id, objectDomain: blue.id });
  expect(offer(blue, red).error).toBe('EPERM');
  expect(offer(red, broker).error).toBe('ok');
  expect(offer(broker, blue).error).toBe('ok');
  // The remote end named as oneself is the caller, not the domain that gets the port.
  const self = h.domain0.call('event_channel_op.alloc_unbound', {
    dom: red.id,
    remote_dom: 0x7ff0,
  });
  expect(self.error).toBe('ok');
  expect(h.view.evtchn.remote_domain[red.id * h.config.ports + (self.out['port'] ?? 0)]).toBe(0);
});
