/** Owns: that copies made at switches can't be told from shared memory, and leak nothing one way. */

import { beforeAll, beforeEach, expect, test } from 'vitest';
import { GTF } from '../../core/abi/numbers.ts';
import { MAP_KIND } from '../../core/columns.ts';
import { Harness } from './harness.ts';
import type { Actor } from './harness.ts';

let h: Harness;
let red: Actor;
let blue: Actor;
let broker: Actor;
let reader: Actor;
let back: () => void;
const PAGE = 2;
const AT = PAGE * 4096;

beforeAll(async () => {
  h = await Harness.boot({ config: { domains: 6, frames: 160 } });
  [red, blue, broker, reader] = ['Red', 'Blue', 'Broker', 'Reader'].map((l) => h.build(l));
  back = h.checkpoint();
});
beforeEach(() => back());

/** Maps entry 1 of `owner`; answers the status. */
function map(who: Actor, owner: Actor, { readonly = false, hole = 0, ref = 1 } = {}): string {
  const element = {
    host_addr: who.hole(hole).address,
    flags: readonly ? 6 : 2,
    ref,
    dom: owner.id,
  };
  return who.batch('grant_table_op.map_grant_ref', [element]).elements[0]?.status ?? '';
}

function maps(who: Actor): number {
  const kinds = Array.from({ length: h.config.maps }, (_, i) => i + who.id * h.config.maps);
  return kinds.filter((row) => h.view.maptrack.kind[row] !== MAP_KIND.free).length;
}

test('a writable map carries both ways at every switch', () => {
  broker.grant(1, { to: red.id, page: PAGE });
  h.turnOf(broker.id, () => broker.write(AT, 'before'));
  expect(map(red, broker)).toBe('okay');
  const { address } = red.hole();
  h.turnOf(red.id, () => {
    expect(red.textAt(address, 6)).toBe('before');
    red.write(address, 'answer');
  });
  h.turnOf(broker.id, () => {
    expect(broker.textAt(AT, 6)).toBe('answer');
    broker.write(AT, 'third!');
  });
  h.turnOf(red.id, () => expect(red.textAt(address, 6)).toBe('third!'));
});

test('what is written to a read-only map never leaves, and is gone at the next switch', () => {
  red.grant(1, { to: reader.id, page: PAGE, readonly: true });
  h.turnOf(red.id, () => red.write(AT, 'public'));
  expect(map(reader, red, { readonly: true })).toBe('okay');
  const { address } = reader.hole();
  h.turnOf(reader.id, () => reader.write(address, 'forged'));
  h.turnOf(red.id, () => expect(red.textAt(AT, 6)).toBe('public'));
  h.turnOf(reader.id, () => expect(reader.textAt(address, 6)).toBe('public'));
});

test('two domains with a map of one frame see each other through it', () => {
  const second = h.build('Red');
  broker.grant(1, { to: red.id, page: PAGE });
  broker.grant(2, { to: second.id, page: PAGE });
  expect([map(red, broker), map(second, broker, { ref: 2 })]).toEqual(['okay', 'okay']);
  h.turnOf(red.id, () => red.write(red.hole().address, 'hello'));
  h.turnOf(second.id, () => expect(second.textAt(second.hole().address, 5)).toBe('hello'));
});

test('calls see what the caller wrote before, and do not answer into pages of others', () => {
  broker.grant(1, { to: red.id, page: PAGE });
  expect(map(red, broker)).toBe('okay');
  const { address, page } = red.hole();
  h.turnOf(red.id, () => red.write(address, 'from the map'));
  const copy = (fields: Record<string, number>): string =>
    red.batch('grant_table_op.copy', [
      { 'source.domid': red.id, 'dest.domid': red.id, len: 12, ...fields },
    ]).elements[0]?.status ?? '';
  expect(copy({ 'source.u.gmfn': page, 'dest.u.gmfn': 3 })).toBe('okay');
  expect(red.textAt(3 * 4096, 12)).toBe('from the map');
  // It would be overwritten when the map is brought up to date: refused, never lost.
  expect(copy({ 'source.u.gmfn': 3, 'dest.u.gmfn': page })).toBe('bad_page');
});

test('a copy reaches the owner of a granted frame, and whoever maps it', () => {
  const second = h.build('Red');
  broker.grant(1, { to: red.id, page: PAGE });
  broker.grant(2, { to: second.id, page: PAGE });
  map(second, broker, { ref: 2 });
  red.write(4096, 'copied');
  const { elements } = red.batch('grant_table_op.copy', [
    {
      'source.domid': red.id,
      'source.u.gmfn': 1,
      'dest.domid': broker.id,
      'dest.u.ref': 1,
      'dest.offset': 8,
      flags: 2,
      len: 6,
    },
  ]);
  expect(elements[0]?.status).toBe('okay');
  expect(broker.textAt(AT + 8, 6)).toBe('copied');
  h.turnOf(second.id, () => expect(second.textAt(second.hole().address + 8, 6)).toBe('copied'));
});

test('in-use bits show to an owner that may hear from the grantee, and to no other', () => {
  broker.grant(1, { to: red.id, page: PAGE });
  map(red, broker);
  expect(broker.grantFlags(1)).toBe(GTF.permit_access | GTF.reading | GTF.writing);
  red.grant(1, { to: reader.id, page: PAGE, readonly: true });
  const before = red.grantFlags(1);
  expect(map(reader, red, { readonly: true })).toBe('okay');
  expect(red.grantFlags(1)).toBe(before);
});

test('bits that a guest sets itself are no evidence of use', () => {
  const flags = GTF.permit_access | GTF.reading | GTF.writing;
  broker.grant(1, { to: red.id, page: PAGE, flags });
  expect(broker.grantFlags(1)).toBe(GTF.permit_access);
});

test('an unmapped page is a hole that reads as zero', () => {
  broker.grant(1, { to: red.id, page: PAGE });
  h.turnOf(broker.id, () => broker.write(AT, 'secret'));
  map(red, broker);
  const { address } = red.hole();
  red.batch('grant_table_op.unmap_grant_ref', [{ host_addr: address, handle: 0 }]);
  expect(red.read(address, 4096).every((byte) => byte === 0)).toBe(true);
  h.turnOf(red.id, () => red.write(address, 'graffiti'));
  expect(broker.textAt(AT, 6)).toBe('secret');
});

test.each([
  ['clears it', (): void => broker.ungrant(1)],
  ['gives it to somebody else', (): void => broker.grant(1, { to: blue.id, page: PAGE })],
  ['names another frame', (): void => broker.grant(1, { to: red.id, page: 3 })],
  ['makes it read-only', (): void => broker.grant(1, { to: red.id, page: PAGE, readonly: true })],
])('an owner that changes an entry takes back what is mapped through it: %s', (_, change) => {
  broker.grant(1, { to: red.id, page: PAGE });
  expect(map(red, broker)).toBe('okay');
  change();
  expect(maps(red)).toBe(0);
  h.turnOf(broker.id, () => broker.write(AT, 'for blue'));
  h.turnOf(red.id, () => {
    expect(red.textAt(red.hole().address, 8)).not.toBe('for blue');
    red.write(red.hole().address, 'for blue, from red');
  });
  h.turnOf(broker.id, () => expect(broker.textAt(AT, 18)).not.toBe('for blue, from red'));
});

test('an entry handed on never joins two grantees who may not talk', () => {
  broker.grant(1, { to: red.id, page: PAGE });
  expect(map(red, broker)).toBe('okay');
  broker.grant(1, { to: blue.id, page: PAGE });
  expect(map(blue, broker)).toBe('okay');
  h.turnOf(red.id, () => red.write(red.hole().address, 'secret'));
  h.turnOf(blue.id, () => expect(blue.textAt(blue.hole().address, 6)).not.toBe('secret'));
});

test('a downgrade to read-only lets readers be', () => {
  broker.grant(1, { to: red.id, page: PAGE });
  expect(map(red, broker, { readonly: true })).toBe('okay');
  broker.grant(1, { to: red.id, page: PAGE, readonly: true });
  expect(maps(red)).toBe(1);
});

test('an owner that gives a frame up waits for nobody', () => {
  broker.grant(1, { to: red.id, page: PAGE });
  map(red, broker);
  const given = broker.call('memory_op.decrease_reservation', {
    domid: broker.id,
    nr_extents: 1,
    extent_start: new Uint8Array(new BigUint64Array([BigInt(PAGE)]).buffer),
  });
  expect(given.result).toBe(1);
  expect(maps(red)).toBe(0);
  expect(h.view.frame.pins.indexOf(1)).toBe(-1);
});

test('pending and mask bits go both ways: what a guest masks, it does not hear of', () => {
  broker.call('event_channel_op.alloc_unbound', { dom: broker.id, remote_dom: red.id });
  red.call('event_channel_op.bind_interdomain', { remote_dom: broker.id, remote_port: 1 });
  red.take(1);
  red.mask(1);
  broker.call('event_channel_op.send', { port: 1 });
  expect([red.pending(1), red.masked(1)]).toEqual([true, true]);
  // Masked, and so blocking goes on waiting; unmasking delivers.
  expect(red.call('event_channel_op.unmask', { port: 1 }).error).toBe('ok');
  expect(red.masked(1)).toBe(false);
  const vcpu = red.id * h.config.vcpus;
  expect(red.call('sched_op.block').suspended).toBe(false);
  red.take(1);
  expect(red.call('sched_op.block').suspended).toBe(true);
  broker.call('event_channel_op.send', { port: 1 });
  expect(h.view.vcpu.state[vcpu]).toBe(1);
});
