/**
 * Owns: that no step of a call does more than a constant amount of work, however much it is asked
 * for: cells written, counted by the journal, and domains told of.
 */

import { expect, test } from 'vitest';
import { xen_domctl_getdomaininfo } from '../../core/abi/layouts.ts';
import { GNTMAP } from '../../core/abi/numbers.ts';
import { CALLS } from '../../core/table.ts';
import { Harness, TEST_POLICY, imageOf, u64s } from './harness.ts';

/** Cells that one step may write: some ten columns for each of 64 rows. */
const CELLS_MAX = 64 * 10;

const POLICY = TEST_POLICY.replaceAll(
  /limits: \{ frames: (?:16|32), ports: \d, grants: \d, maps: \d \}/g,
  'limits: { frames: 400, ports: 256, grants: 256, maps: 256 }',
);

const LARGE = { domains: 80, guestFrames: 600, frames: 4096, ports: 256, grants: 256, maps: 256 };

test('the longest of every call are made in bounded steps', async () => {
  const h = await Harness.boot({ policy: POLICY, config: LARGE, pages: 120 });
  const most = new Map<string, number>();
  h.machine.trace = (record) => {
    most.set(record.call, Math.max(most.get(record.call) ?? 0, h.machine.journalLength));
    h.machine.clearJournal();
    h.records.push({ ...record, written: [] });
  };
  h.machine.clearJournal();
  const red = h.build('Red', 64);
  const all = (from: number, count: number) => ({
    domid: red.id,
    nr_extents: count,
    extent_start: u64s(...Array.from({ length: count }, (_, i) => from + i)),
  });
  expect(h.domain0.call('memory_op.populate_physmap', all(100, 300)).result).toBe(300);
  for (let reference = 0; reference < 64; reference += 1) {
    h.domain0.grant(reference, { to: red.id, page: 20 + reference });
  }
  const map = (ref: number) => ({
    host_addr: (500 + ref) * 4096,
    flags: GNTMAP.host_map,
    ref,
    dom: 0,
  });
  red.batch(
    'grant_table_op.map_grant_ref',
    Array.from({ length: 60 }, (_, ref) => map(ref)),
  );
  for (let i = 0; i < 60; i += 1) h.create('Hermit');
  const info = new Uint8Array(80 * xen_domctl_getdomaininfo.size);
  const list = h.domain0.call('sysctl.getdomaininfolist', {
    'u.getdomaininfolist.max_domains': 80,
    'u.getdomaininfolist.buffer': info,
  });
  expect(list.out['u.getdomaininfolist.num_domains']).toBe(62);
  expect(list.records.length).toBe(3);
  const next = POLICY.replace(
    'version: "1.0"',
    'version: "1.1", from: { name: test, version: "1.0" }',
  );
  expect(h.load(await imageOf(next)).error).toBe('ok');
  expect(h.domain0.call('memory_op.decrease_reservation', all(100, 300)).result).toBe(300);
  h.destroy(red);
  const calls = CALLS.map(({ name }) => name).filter((name) => most.has(name));
  expect(calls.length).toBeGreaterThan(6);
  for (const [name, cells] of most) {
    // Booting comes before anybody else; what a guest's own pages hold is taken in at once.
    expect(cells, name).toBeLessThan(CELLS_MAX);
  }
});

test('a call whose work grows with the machine goes on in steps', () => {
  const growing = [
    'memory_op.populate_physmap',
    'memory_op.decrease_reservation',
    'multicall',
    'grant_table_op.map_grant_ref',
    'grant_table_op.unmap_grant_ref',
    'grant_table_op.copy',
    'grant_table_op.query_size',
    'event_channel_op.reset',
    'event_channel_op.expand_array',
    'sysctl.getdomaininfolist',
    'argo_op.unregister_ring',
    'argo_op.notify',
    'policy_op.load',
    'policy_op.test',
  ];
  const steps = CALLS.filter(({ continues }) => continues).map(({ name }) => name);
  expect(steps).toEqual(expect.arrayContaining(growing));
});
