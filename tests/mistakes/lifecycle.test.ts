/** Owns: mistakes about counts and about what a domain leaves behind. */

import { expect, test } from 'vitest';
import { DOMAIN_STATE, TABLES } from '../../core/columns.ts';
import { CALLS, TRANSITIONS } from '../../core/table.ts';
import { Harness } from '../core/harness.ts';
import { violations } from '../core/properties/invariants.ts';
import { ROOMY, connect, decision, map, mistakesPolicy } from './policies.ts';

test('mistake 9: what counts running types is written by what starts, ends and counts domains alone', async () => {
  const writers = [...CALLS, ...TRANSITIONS].filter(({ writes }) =>
    writes.some((column) => column.startsWith('wall.') || column.startsWith('history.')),
  );
  expect(writers.map(({ name }) => name).sort()).toEqual([
    'domain.teardown',
    'domctl.createdomain',
    'machine.boot',
    'policy_op.load',
    'policy_op.test',
  ]);
  const h = await Harness.boot({ policy: mistakesPolicy(), ...ROOMY });
  h.build('W1');
  const from = h.records.length;
  decision(h, 'domain.start', 'W1', 'Sys');
  decision(h, 'domain.start', 'W2', 'Sys');
  // Asking, and a start that is refused, count nothing.
  const { error } = h.domain0.call('domctl.createdomain', {
    'u.createdomain.ssidref': h.label('W2'),
    'u.createdomain.max_vcpus': 1,
  });
  expect(error).toBe('EPERM');
  expect(h.writtenSince(from).filter((column) => /^(wall|history)\./.test(column))).toEqual([]);
  expect(violations(h.machine)).toEqual([]);
});

test('mistake 14: what others hold of a domain that ends is taken back from all of them', async () => {
  const h = await Harness.boot({ policy: mistakesPolicy(), ...ROOMY });
  const labels = ['Broker', 'Blue', 'Red', 'Blue', 'Broker'];
  const [first, idle, owner, alsoIdle, last] = labels.map((label) => h.build(label));
  for (const [reference, to] of [first, last].entries()) {
    owner.grant(reference, { to: to.id, page: 2 });
    expect(map(to, owner, reference)).toBe('okay');
  }
  const ends = [first, last].map((peer) => connect(owner, peer).other);
  const unbound = first.call('event_channel_op.alloc_unbound', {
    dom: first.id,
    remote_dom: owner.id,
  });
  expect([idle, alsoIdle].map(({ id }) => h.view.domain.maps_held[id])).toEqual([0, 0]);
  h.destroy(owner);
  expect([first, last].map(({ id }) => h.view.domain.maps_held[id])).toEqual([0, 0]);
  expect(violations(h.machine)).toEqual([]);
  // Its successor under the same id finds nothing of it: no port, no entry, no map, no result.
  let heir = h.create('Red');
  for (let i = 0; heir.id !== owner.id && i < 9; i += 1) {
    h.domain0.call('domctl.destroydomain', { domain: heir.id });
    h.until(() => h.stateOf(heir) === DOMAIN_STATE.free);
    heir = h.create('Red');
  }
  expect(heir.id).toBe(owner.id);
  for (const table of ['evtchn', 'grant', 'maptrack', 'physmap', 'vcpu', 'virq'] as const) {
    const rows = TABLES[table].rows(h.config);
    for (const [column, cells] of Object.entries<{ readonly [row: number]: number }>(
      h.view[table],
    )) {
      for (let row = heir.id * rows; row < (heir.id + 1) * rows; row += 1) {
        expect(cells[row], `${table}.${column}`).toBe(0);
      }
    }
  }
  h.furnish(heir, 4);
  h.domain0.call('domctl.unpausedomain', { domain: heir.id });
  // Ports that were meant for its predecessor aren't for it.
  for (const [peer, port] of [
    [first, ends[0]],
    [last, ends[1]],
    [first, unbound.out['port'] ?? 0],
  ] as const) {
    const bound = heir.call('event_channel_op.bind_interdomain', {
      remote_dom: peer.id,
      remote_port: port,
    });
    expect(bound.error).toBe('EINVAL');
  }
  expect(first.call('event_channel_op.send', { port: ends[0] }).error).toBe('ok');
  expect([1, 2, 3].some((port) => heir.pending(port))).toBe(false);
});

test('a domain that is not wholly gone still excludes its rivals', async () => {
  const h = await Harness.boot({ policy: mistakesPolicy(), ...ROOMY });
  const one = h.build('W1');
  h.domain0.call('domctl.destroydomain', { domain: one.id });
  expect(h.stateOf(one)).toBe(DOMAIN_STATE.dying);
  expect(decision(h, 'domain.start', 'W2', 'Sys').permitted).toBe(false);
  h.until(() => h.stateOf(one) === DOMAIN_STATE.free);
  expect(decision(h, 'domain.start', 'W2', 'Sys').permitted).toBe(true);
});
