/**
 * Owns: what hostile guests try with events: words and queues full of rubbish, pages that they lent
 * and give away, ports that close under a sender, domains that end or are replaced in the middle.
 */

import { beforeAll, beforeEach, expect, test } from 'vitest';
import { DOMID_SELF } from '../../core/abi/numbers.ts';
import { DOMAIN_STATE } from '../../core/columns.ts';
import { ARRAY, CONTROL, FifoGuest } from '../core/fifo_guest.ts';
import { Harness, u32s, u64s } from '../core/harness.ts';
import type { Actor } from '../core/harness.ts';
import { TEST_POLICY } from '../core/policies.ts';
import { violations } from '../core/properties/invariants.ts';
import { setColumn } from '../core/set_column.ts';

const MANY = TEST_POLICY.replace(/(walls: \[Red\]\n.*)ports: 6/, '$1ports: 200');

let h: Harness;
let red: Actor;
let broker: Actor;
let reader: Actor;
let back: () => void;

beforeAll(async () => {
  h = await Harness.boot({ policy: MANY, config: { domains: 6, frames: 160, ports: 200 } });
  red = h.build('Red');
  broker = h.build('Broker');
  reader = h.build('Reader');
  back = h.checkpoint();
});
beforeEach(() => {
  back();
  for (const peer of [broker, reader]) {
    red.call('event_channel_op.alloc_unbound', { dom: DOMID_SELF, remote_dom: peer.id });
  }
  broker.call('event_channel_op.bind_interdomain', { remote_dom: red.id, remote_port: 1 });
});

const bindReader = (): string =>
  reader.call('event_channel_op.bind_interdomain', { remote_dom: red.id, remote_port: 2 }).error;

test.each([0, 0x2000_0000, 0x2001_ffff, 0x3fff_ffff, 0xbfff_ffff, 0xffff_ffff, 0x0000_0063])(
  'a word of %i spoils a guest its own queues and nothing else',
  (rubbish) => {
    new FifoGuest(red).begin();
    const control = new Uint8Array(4096).fill(rubbish & 0xff);
    h.turnOf(red.id, () => {
      red.write(ARRAY * 4096, u32s(...Array.from({ length: 1024 }, () => rubbish)));
      red.write(CONTROL * 4096, control);
    });
    const before = h.memories();
    for (let i = 0; i < 3; i += 1) broker.call('event_channel_op.send', { port: 1 });
    for (let port = 0; port < 12; port += 1) {
      red.call('event_channel_op.unmask', { port });
      red.call('event_channel_op.set_priority', { port, priority: port });
      broker.call('event_channel_op.send', { port: 1 });
    }
    const after = h.memories();
    expect(violations(h.machine)).toEqual([]);
    for (const other of [h.domain0, reader]) {
      expect(Buffer.compare(before[other.id], after[other.id])).toBe(0);
    }
    for (let page = 1; page < red.pages; page += 1) {
      if (page === ARRAY || page === CONTROL) continue;
      const at = page * 4096;
      const same = Buffer.compare(
        before[red.id].subarray(at, at + 4096),
        after[red.id].subarray(at, at + 4096),
      );
      expect(same, `page ${page}`).toBe(0);
    }
  },
);

test('a page that is lent is nobody else’s: not granted, given back, mapped or answered into', () => {
  new FifoGuest(red).begin();
  red.grant(1, { to: broker.id, page: ARRAY });
  const map = { host_addr: broker.hole().address, flags: 2, ref: 1, dom: red.id };
  const status = (): string | undefined =>
    broker.batch('grant_table_op.map_grant_ref', [map]).elements[0]?.status;
  expect(status()).toBe('bad_page');
  const given = { domid: DOMID_SELF, nr_extents: 1, extent_start: u64s(ARRAY) };
  expect(red.call('memory_op.decrease_reservation', given).error).toBe('EINVAL');
  const foreign = h.domain0.call('memory_op.add_to_physmap_batch', {
    domid: DOMID_SELF,
    space: 4,
    size: 1,
    'u.foreign_domid': red.id,
    idxs: u64s(CONTROL),
    gpfns: u64s(h.domain0.hole().page),
    errs: new Uint8Array(4),
  });
  expect(foreign.error).toBe('EINVAL');
  expect(red.raw(32, 7, ARRAY * 4096)).toBe(-14);
});

test('lending a page ends the maps of it at once, and tells nobody that there were any', () => {
  red.grant(1, { to: broker.id, page: ARRAY });
  const map = { host_addr: broker.hole().address, flags: 2, ref: 1, dom: red.id };
  expect(broker.batch('grant_table_op.map_grant_ref', [map]).elements[0]?.status).toBe('okay');
  new FifoGuest(red).begin();
  expect(h.view.domain.maps_held[broker.id]).toBe(0);
  h.turnOf(broker.id, () => broker.write(broker.hole().address, 'graffiti'));
  expect(red.read(ARRAY * 4096, 8)).toEqual(new Uint8Array(8));
});

test('one way means one way, whatever the receiver’s words say', () => {
  const seen = (): unknown[] => {
    const { out } = red.call('event_channel_op.status', { dom: DOMID_SELF, port: 2 });
    const sent = red.call('event_channel_op.send', { port: 2 });
    return [sent.error, out['status'], out['u.unbound.dom'], red.pending(2)];
  };
  const unbound = seen();
  expect(bindReader()).toBe('ok');
  const guest = new FifoGuest(reader).begin();
  for (const word of [0, 0x8000_0000, 0x4000_0000, 0xe000_0001]) {
    guest.write(1, word);
    expect(seen()).toEqual(unbound);
  }
  reader.call('event_channel_op.reset', { dom: DOMID_SELF });
  expect(seen()).toEqual(unbound);
});

function nextMillisecond(): void {
  const now = (): number => Math.floor(h.view.machine.time[0] / 1_000_000);
  const then = now();
  h.until(() => now() > then);
}

test('a spent budget tells a sender what it sent, and nothing of who listens', () => {
  const answers = (): string[] => {
    setColumn(h.machine, 'domain.event_rate_max', red.id, 2);
    nextMillisecond();
    return Array.from({ length: 4 }, () => red.call('event_channel_op.send', { port: 2 }).error);
  };
  const expected = ['ok', 'ok', 'EAGAIN', 'EAGAIN'];
  expect(answers()).toEqual(expected);
  back();
  red.call('event_channel_op.alloc_unbound', { dom: DOMID_SELF, remote_dom: broker.id });
  red.call('event_channel_op.alloc_unbound', { dom: DOMID_SELF, remote_dom: reader.id });
  bindReader();
  expect(answers()).toEqual(expected);
  h.destroy(reader);
  expect(answers()).toEqual(expected);
  // The next millisecond has a budget of its own, and others never had to do with it.
  nextMillisecond();
  expect(red.call('event_channel_op.send', { port: 2 }).error).toBe('ok');
});

test('sends that race with a reset arrive or are lost, and never fail', () => {
  for (let i = 3; i < 200; i += 1) red.call('event_channel_op.bind_ipi');
  const { finish } = red.start('event_channel_op.reset', { dom: DOMID_SELF });
  expect(broker.call('event_channel_op.send', { port: 1 }).error).toBe('ok');
  const { error, records } = finish();
  expect([error, records.length]).toEqual(['ok', 4]);
  expect(broker.call('event_channel_op.send', { port: 1 }).error).toBe('ok');
  expect(red.pending(1)).toBe(false);
  expect(violations(h.machine)).toEqual([]);
});

/** Domain 0 begins to reset red, which has more ports than a step closes. */
function beginReset(): ReturnType<Actor['start']> {
  for (let i = 3; i < 200; i += 1) red.call('event_channel_op.bind_ipi');
  h.domain0.call('domctl.pausedomain', { domain: red.id });
  return h.domain0.start('event_channel_op.reset', { dom: red.id });
}

test('a domain that is let go in the middle keeps its other ports', () => {
  const { finish } = beginReset();
  setColumn(h.machine, 'domain.pause_count', red.id, 0);
  expect(finish().error).toBe('EINVAL');
  expect(h.view.evtchn.state[red.id * 200 + 199]).toBe(5);
  expect(violations(h.machine)).toEqual([]);
});

test('a successor by the same id is not reset in its place', () => {
  const { finish } = beginReset();
  setColumn(h.machine, 'domain.generation', red.id, h.view.domain.generation[red.id] + 1);
  expect(finish().error).toBe('ESRCH');
});

test('a domain that ends in the middle, and one by its id, have nothing of the queues', () => {
  new FifoGuest(red).begin();
  broker.call('event_channel_op.send', { port: 1 });
  h.domain0.call('domctl.destroydomain', { domain: red.id });
  expect(broker.call('event_channel_op.send', { port: 1 }).error).toBe('ok');
  h.until(() => h.stateOf(red) === DOMAIN_STATE.free);
  expect(violations(h.machine)).toEqual([]);
  const next = h.reuse(red, 'Red');
  expect(h.view.domain.event_abi[next.id]).toBe(0);
  expect(next.call('event_channel_op.set_priority', { port: 1 }).error).toBe('EINVAL');
});
