/**
 * Owns: message rings under attack: pointers that lie, pages that are given away or granted, one
 * sender looking for another, senders that may hear nothing, who waits and is woken.
 */

import { beforeAll, beforeEach, expect, test } from 'vitest';
import { PAGE_SIZE } from '../../core/abi/numbers.ts';
import { Harness, u32s, u64s } from '../core/harness.ts';
import type { Actor } from '../core/harness.ts';
import {
  ARGO_DOMID_ANY,
  ask,
  heard,
  listen,
  lostIn,
  receive,
  register,
  sendTo,
  tellRoom,
  texts,
  unregister,
} from '../core/messages.ts';

let h: Harness;
let red: Actor;
let clerk: Actor;
let blue: Actor;
let broker: Actor;
let reader: Actor;
let back: () => void;

beforeAll(async () => {
  h = await Harness.boot({ config: { domains: 8, frames: 32 + 6 * 16 } });
  red = h.build('Red', 8);
  clerk = h.build('Clerk', 8);
  blue = h.build('Blue', 8);
  broker = h.build('Broker', 8);
  reader = h.build('Reader', 8);
  back = h.checkpoint();
});
beforeEach(() => back());

const NOTE = 'sixteen bytes...';
const result = (by: Actor, to: Actor, what = NOTE, aport = 7): number | string => {
  const outcome = sendTo(by, to.id, what, { aport });
  return outcome.error === 'ok' ? outcome.result : outcome.error;
};
/** Sends until the answer is another. */
const fill = (by: Actor, to: Actor): void => {
  for (let i = 0; i < 3; i += 1) sendTo(by, to.id, NOTE);
};
const page = (by: Actor, index = 2): Uint8Array => by.read(index * PAGE_SIZE, PAGE_SIZE);
const give = (by: Actor, index: number): string =>
  by.call('memory_op.decrease_reservation', {
    domid: by.id,
    nr_extents: 1,
    extent_start: u64s(index),
  }).error;

// Between senders

test('whether others send to a ring for everybody, a sender that may not hear them never learns', () => {
  expect(register(broker)).toBe('ok');
  /** All that red finds out while it sends five messages; broker reads as it likes. */
  const experience = (reads: boolean): unknown[] =>
    [1, 2, 3, 4, 5].map(() => {
      const answers = [result(red, broker), ask(red, broker.id, 8), ask(red, broker.id)];
      if (reads) receive(broker);
      tellRoom(broker);
      return answers;
    });
  const alone = experience(false);
  expect(lostIn(broker)).toBe(3);
  for (const happens of [
    () => sendTo(blue, broker.id, NOTE),
    () => fill(blue, broker),
    () => sendTo(blue, broker.id, 'x'.repeat(64)),
  ]) {
    for (const reads of [false, true]) {
      back();
      register(broker);
      happens();
      expect(experience(reads)).toEqual(alone);
    }
  }
});

test('in a ring of its own a sender hears that there is no room, whoever fills the other', () => {
  register(broker, { partner: red.id, pages: [3] });
  register(broker);
  fill(blue, broker);
  expect([result(red, broker), result(red, broker), result(red, broker)]).toEqual([
    16,
    16,
    'EAGAIN',
  ]);
  expect(texts(receive(broker))).toEqual([NOTE, NOTE]);
  expect(texts(receive(broker, { pages: [3] }))).toEqual([NOTE, NOTE]);
});

test('who hears everybody that may send hears that the ring is full', () => {
  register(red);
  const virq = listen(h.domain0);
  fill(clerk, red);
  expect(result(clerk, red)).toBe('EAGAIN');
  expect(result(h.domain0, red)).toBe('EAGAIN');
  expect(heard(h.domain0, virq)).toBe(false);
  receive(red);
  expect(heard(h.domain0, virq)).toBe(false);
  tellRoom(red);
  expect(heard(h.domain0, virq)).toBe(true);
  tellRoom(red);
  expect(heard(h.domain0, virq)).toBe(false);
});

// One way

test('the sender below sees no difference, whatever the receiver does with its ring', () => {
  const experience = (): unknown[] => [
    result(red, reader),
    result(red, reader, 'y'.repeat(3000)),
    ask(red, reader.id, 8),
    ask(red, reader.id, 90),
    [1, 2, 3, 4].map(() => result(red, reader)),
    red.pending(1),
  ];
  listen(red);
  const alone = experience();
  const states: readonly [string, () => void][] = [
    ['a ring', () => register(reader, { partner: red.id })],
    ['a small one', () => register(reader, { partner: red.id, length: 48 })],
    ['a large one', () => register(reader, { pages: [2, 3], length: 8128 })],
    ['read', () => (register(reader), fill(red, reader), receive(reader), tellRoom(reader))],
    ['full', () => (register(reader), fill(red, reader))],
    ['broken', () => (register(reader), reader.write(2 * PAGE_SIZE, u32s(0xffffffff)))],
    ['gone', () => (register(reader), fill(red, reader), unregister(reader))],
    ['shut down', () => reader.call('sched_op.shutdown', { reason: 0 })],
  ];
  for (const [name, happens] of states) {
    back();
    listen(red);
    happens();
    expect(experience(), name).toEqual(alone);
  }
});

test('what was lost is counted where the receiver looks', () => {
  register(reader, { partner: red.id });
  for (let i = 0; i < 5; i += 1) expect(result(red, reader)).toBe(16);
  expect(lostIn(reader)).toBe(3);
  reader.write(2 * PAGE_SIZE + 8, u32s(77));
  expect(result(red, reader, 'z'.repeat(200))).toBe(200);
  expect(lostIn(reader)).toBe(4);
});

// Pointers

test.each([1, 8, 95, 96, 112, 0x80000000, 0xffffffff, 0xfffffff0])(
  'a ring whose rx_ptr is %i takes nothing, and its owner alone is worse off',
  (rx) => {
    register(red);
    red.write(2 * PAGE_SIZE, u32s(rx));
    const before = h.memories().map((bytes) => Buffer.from(bytes).toString('base64'));
    expect(result(clerk, red, '')).toBe('EAGAIN');
    const after = h.memories().map((bytes) => Buffer.from(bytes).toString('base64'));
    expect(after[red.id]).toBe(before[red.id]);
    red.write(2 * PAGE_SIZE, u32s(0));
    expect(result(clerk, red)).toBe(16);
  },
);

test('the guest’s tx_ptr is never believed, and messages stay within the pages', () => {
  register(red, { pages: [5, 2], length: 8128 });
  for (let round = 0; round < 40; round += 1) {
    red.write(5 * PAGE_SIZE + 4, u32s(round * 0x1357_9bd0));
    const text = String.fromCharCode(65 + round).repeat(1 + ((round * 397) % 3000));
    expect(result(clerk, red, text)).toBe(text.length);
    expect(texts(receive(red, { pages: [5, 2], length: 8128 }))).toEqual([text]);
  }
  for (const index of [3, 4, 6, 7]) expect(page(red, index).some((byte) => byte !== 0)).toBe(false);
});

test('hostile addresses of lists and buffers are refused before anything is copied', () => {
  register(red);
  const before = page(red);
  const bad = [0x7fff_0000, clerk.memory.length - 4, clerk.hole().address, 0xffffffff, -1];
  for (const address of bad) {
    const call = { 'src.domain_id': ARGO_DOMID_ANY, 'dst.aport': 7, 'dst.domain_id': red.id };
    expect(clerk.call('argo_op.sendv', { ...call, iovs: address, niov: 1 }).error).toBe('EFAULT');
    const iovs = u64s(PAGE_SIZE, 8, address >>> 0, 8);
    expect(clerk.call('argo_op.sendv', { ...call, iovs, niov: 2 }).error).toBe('EFAULT');
    const ring = { aport: 9, partner_id: ARGO_DOMID_ANY, len: 96, npages: 1 };
    expect(clerk.call('argo_op.register_ring', { ...ring, gfns: address }).error).toBe('EFAULT');
  }
  expect(page(red)).toEqual(before);
  expect(clerk.raw(39, 1, clerk.memory.length - 4, 0, 1)).toBe(-14);
  expect(clerk.raw(39, 5, 64)).toBe(-38);
  expect(clerk.raw(39, 2, 64, 1)).toBe(-22);
});

// Pages

test('no grant reaches a ring: maps end, and entries give nothing until the ring is gone', () => {
  red.grant(1, { to: broker.id, page: 2 });
  const map = (flags = 2): string | undefined =>
    broker.batch('grant_table_op.map_grant_ref', [
      { host_addr: broker.hole().address, flags, ref: 1, dom: red.id },
    ]).elements[0]?.status;
  const copy = (): string | undefined =>
    broker.batch('grant_table_op.copy', [
      { flags: 1, 'source.domid': red.id, 'source.u.ref': 1, 'dest.domid': broker.id, len: 64 },
    ]).elements[0]?.status;
  expect(map()).toBe('okay');
  expect(register(red, { partner: clerk.id })).toBe('ok');
  expect(broker.read(broker.hole().address, 64).every((byte) => byte === 0)).toBe(true);
  h.turnOf(broker.id, () => broker.write(broker.hole().address, u32s(32)));
  expect(result(clerk, red, 'not for broker')).toBe(14);
  expect([map(), map(6), copy()]).toEqual(['bad_page', 'bad_page', 'bad_page']);
  expect(texts(receive(red))).toEqual(['not for broker']);
  expect(unregister(red, { partner: clerk.id })).toBe('ok');
  expect([map(6), copy()]).toEqual(['okay', 'okay']);
});

test('a page of a ring can not be given away, lent or mapped by privilege until the ring ends', () => {
  register(red, { pages: [2, 3], length: 8128 });
  const foreign = (): string =>
    h.domain0.call('memory_op.add_to_physmap_batch', {
      domid: 0,
      space: 4,
      size: 1,
      'u.foreign_domid': red.id,
      idxs: u64s(3),
      gpfns: u64s(h.domain0.hole().page),
      errs: u32s(0),
    }).error;
  const lend = (): string =>
    red.call('event_channel_op.init_control', { control_gfn: 3, vcpu: 0, offset: 0 }).error;
  expect([give(red, 3), foreign(), lend()]).toEqual(['EINVAL', 'EINVAL', 'EINVAL']);
  expect(result(clerk, red, 'q'.repeat(5000))).toBe(5000);
  // Nor does the machine put a call's answer there.
  expect(red.raw(32, 5, 3 * PAGE_SIZE)).toBe(-14);
  expect(unregister(red)).toBe('ok');
  expect([foreign(), give(red, 3)]).toEqual(['ok', 'ok']);
  expect(register(red, { pages: [3] })).toBe('EINVAL');
  red.call('memory_op.populate_physmap', { domid: red.id, nr_extents: 1, extent_start: u64s(3) });
  expect(page(red, 3).every((byte) => byte === 0)).toBe(true);
  expect(register(red, { pages: [3] })).toBe('ok');
  expect(result(clerk, red)).toBe(16);
});

test('a page is in one ring only, and in it once', () => {
  register(red, { pages: [2, 3], length: 4048 });
  expect(register(red, { aport: 8, pages: [3] })).toBe('EBUSY');
  expect(register(red, { aport: 8, pages: [4, 4], length: 4048 })).toBe('EINVAL');
  expect(register(red, { pages: [3, 4], length: 4048, flags: 1 })).toBe('EEXIST');
  expect(register(red, { pages: [3, 4], length: 4048 })).toBe('ok');
  expect(register(red, { aport: 8, pages: [2] })).toBe('ok');
});

test('a ring that gets other pages goes on where it was; one that shrank begins anew', () => {
  register(red, { pages: [2] });
  sendTo(clerk, red.id, NOTE);
  const tx = (index: number): number => page(red, index)[4] ?? -1;
  expect(tx(2)).toBe(32);
  expect(register(red, { pages: [3] })).toBe('ok');
  expect(tx(3)).toBe(32);
  // The guest's rx_ptr is its own: it says how far it has read, in whatever pages.
  expect(page(red, 3)[0]).toBe(0);
  register(red, { pages: [3], length: 48 });
  expect(tx(3)).toBe(32);
  red.write(3 * PAGE_SIZE, u32s(32));
  expect(result(clerk, red, '')).toBe(0);
  expect(tx(3)).toBe(0);
  register(red, { pages: [4], length: 4032 });
  for (let i = 0; i < 3; i += 1) sendTo(clerk, red.id, NOTE);
  expect(tx(4)).toBe(96);
  register(red, { pages: [4], length: 64 });
  expect(tx(4)).toBe(0);
});

// Who waits

test('who waits is woken by room, by the end of the ring, and by the end of its owner', () => {
  const virq = listen(clerk);
  const waiting = (): void => {
    back();
    listen(clerk);
    register(red);
    fill(clerk, red);
    expect(heard(clerk, virq)).toBe(false);
  };
  waiting();
  receive(red, { most: 1 });
  tellRoom(red);
  expect(heard(clerk, virq)).toBe(true);
  waiting();
  unregister(red);
  expect(heard(clerk, virq)).toBe(true);
  expect(result(clerk, red)).toBe('ECONNREFUSED');
  waiting();
  h.destroy(red);
  expect(heard(clerk, virq)).toBe(true);
  expect(h.view.domain.message_waiters.indexOf(1)).toBe(-1);
});

test('a wait ends with who waits, and is not its successor’s', () => {
  register(red);
  fill(clerk, red);
  expect(h.view.domain.message_waiters[red.id]).toBe(1);
  h.destroy(clerk);
  expect(h.view.domain.message_waiters[red.id]).toBe(0);
  const next = h.reuse(clerk, 'Clerk', 8);
  const virq = listen(next);
  receive(red);
  tellRoom(red);
  expect(heard(next, virq)).toBe(false);
});

test('waits are counted by who waits: nobody uses up another’s', () => {
  for (const aport of [1, 2, 3]) register(red, { aport, pages: [aport + 1], length: 48 });
  const once = (by: Actor, aport: number): unknown[] => [
    result(by, red, NOTE, aport),
    result(by, red, NOTE, aport),
  ];
  expect(once(clerk, 1)).toEqual([16, 'EAGAIN']);
  expect(once(clerk, 2)).toEqual([16, 'EAGAIN']);
  expect(once(clerk, 3)).toEqual([16, 'EBUSY']);
  expect(ask(clerk, red.id, 8, 3)).toEqual(['ok', 3 + 32, 16]);
  expect(result(h.domain0, red, NOTE, 3)).toBe('EAGAIN');
});
