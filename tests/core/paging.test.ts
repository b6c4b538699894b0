/** Owns: pages that go out and come back, as the core does it: what moves, who waits, what is kept. */

import { expect, test } from 'vitest';
import { PAGE_SIZE } from '../../core/abi/numbers.ts';
import { DOMAIN_STATE, PAGE_KIND } from '../../core/columns.ts';
import type { MachineConfig } from '../../core/config.ts';
import { Harness, u64s } from './harness.ts';
import type { Actor } from './harness.ts';

const SECRET = 'the secret of the page';

const kindOf = (h: Harness, { id }: Actor, page: number): number =>
  h.view.physmap.kind[id * h.config.guestFrames + page];
const evict = (by: Actor, domain: Actor, gfn: number, op = 1): string =>
  by.call('memory_op.paging_op', { op, domain: domain.id, gfn }).error;
const pause = (h: Harness, domain: Actor): string =>
  h.domain0.call('domctl.pausedomain', { domain: domain.id }).error;
const unpause = (h: Harness, domain: Actor): string =>
  h.domain0.call('domctl.unpausedomain', { domain: domain.id }).error;

async function withPagedOut(
  op = 1,
  config: Partial<MachineConfig> = {},
): Promise<{ h: Harness; red: Actor }> {
  const h = await Harness.boot({ config });
  const red = h.build('Red');
  red.write(2 * PAGE_SIZE + 100, SECRET);
  expect(pause(h, red)).toBe('ok');
  expect(evict(h.domain0, red, 2, op)).toBe('ok');
  return { h, red };
}

test('a page goes out whole: it is scrubbed, its frame is free, and it comes back as it was', async () => {
  const { h, red } = await withPagedOut();
  expect(kindOf(h, red, 2)).toBe(PAGE_KIND.paged);
  expect(red.read(2 * PAGE_SIZE, PAGE_SIZE).every((byte) => byte === 0)).toBe(true);
  expect(h.view.domain.frames_held[red.id]).toBe(3);
  unpause(h, red);
  h.until(() => kindOf(h, red, 2) === PAGE_KIND.own);
  expect(red.textAt(2 * PAGE_SIZE + 100, SECRET.length)).toBe(SECRET);
  expect(h.view.domain.frames_held[red.id]).toBe(4);
});

test('nobody runs while a page of it is out, and what wakes it brings the page back', async () => {
  const h = await Harness.boot();
  const red = h.build('Red');
  red.call('event_channel_op.bind_virq', { virq: 0 });
  const { time } = h.view.machine;
  red.call('set_timer_op', { deadline_low: time[0] + 5_000_000 });
  red.raw(29, 1); // sched_op.block
  red.write(2 * PAGE_SIZE, SECRET);
  expect(evict(h.domain0, red, 2)).toBe('ok');
  h.turn();
  expect(kindOf(h, red, 2)).toBe(PAGE_KIND.paged);
  expect(() => h.turnOf(red.id, () => {})).toThrow(/can't have a turn/);
  const before = time[0];
  h.until(() => time[0] > before + 5_000_000);
  h.until(() => kindOf(h, red, 2) === PAGE_KIND.own);
  expect(red.textAt(2 * PAGE_SIZE, SECRET.length)).toBe(SECRET);
});

test('what its places are promised for stays promised while pages are out', async () => {
  const { h, red } = await withPagedOut();
  const fill = (nr_extents: number): string =>
    h.domain0.call('memory_op.increase_reservation', { domid: red.id, nr_extents }).error;
  // 16 are its limit, 3 it holds, and one has its place kept.
  expect(fill(13)).toBe('ENOMEM');
  expect(fill(12)).toBe('ok');
  const max_memkb = { domain: red.id, 'u.max_mem.max_memkb': 15 * 4 };
  expect(h.domain0.call('domctl.max_mem', max_memkb).error).toBe('EINVAL');
  expect(evict(h.domain0, red, 2, 2)).toBe('ok');
  expect(kindOf(h, red, 2)).toBe(PAGE_KIND.own);
});

test('a frame that is released lets another domain be built, and the page waits for one', async () => {
  // 32 of domain 0, 16 of Red, and 16 that nobody was promised.
  const { h, red } = await withPagedOut(0x81, { frames: 64 });
  expect(h.view.domain.frames_reserved[red.id]).toBe(15);
  const hermit = h.create('Hermit');
  h.create('Blue');
  expect(h.view.machine.frames_unreserved[0]).toBe(0);
  unpause(h, red);
  h.turn();
  expect(kindOf(h, red, 2)).toBe(PAGE_KIND.paged);
  expect(evict(h.domain0, red, 2, 2)).toBe('ENOMEM');
  h.destroy(hermit);
  h.until(() => kindOf(h, red, 2) === PAGE_KIND.own);
  expect(red.textAt(2 * PAGE_SIZE + 100, SECRET.length)).toBe(SECRET);
  expect(h.view.domain.frames_reserved[red.id]).toBe(16);
  expect(h.view.domain.frames_max[red.id]).toBe(16);
});

test('a host that can’t keep a page changes nothing', async () => {
  const h = await Harness.boot();
  const red = h.build('Red');
  red.write(2 * PAGE_SIZE, SECRET);
  h.pageHost.keeps = () => false;
  const held = h.view.domain.frames_held[red.id];
  expect(evict(h.domain0, red, 2)).toBe('EIO');
  expect(kindOf(h, red, 2)).toBe(PAGE_KIND.own);
  expect(h.view.domain.frames_held[red.id]).toBe(held);
  expect(red.textAt(2 * PAGE_SIZE, SECRET.length)).toBe(SECRET);
});

test('a domain that ends with pages out leaves nothing to its successor', async () => {
  const { h, red } = await withPagedOut(0x81);
  const { generation } = h.view.domain;
  const old = {
    domain: red.id,
    generation: generation[red.id],
    guestFrame: 2,
    version: h.view.domain.page_versions[red.id],
  };
  h.destroy(red);
  const heir = h.reuse(red, 'Red');
  expect(heir.id).toBe(red.id);
  expect(h.view.domain.frames_paged[heir.id]).toBe(0);
  expect(h.view.domain.frames_reserved[heir.id]).toBe(16);
  // What was sealed for the old life is no page of the new one, even where one is out.
  expect(evict(h.domain0, heir, 2)).toBe('ok');
  expect(h.machine.pages.back(old, new Uint8Array(PAGE_SIZE).fill(7))).toBe(false);
  expect(heir.read(2 * PAGE_SIZE, PAGE_SIZE).includes(7)).toBe(false);
});

test('a page comes back once, and only whole', async () => {
  const { h, red } = await withPagedOut();
  const page = {
    domain: red.id,
    generation: h.view.domain.generation[red.id],
    guestFrame: 2,
    version: h.view.domain.page_versions[red.id],
  };
  const bytes = new Uint8Array(PAGE_SIZE).fill(9);
  expect(() => h.machine.pages.back(page, bytes.subarray(1))).toThrow(RangeError);
  expect(h.machine.pages.back({ ...page, version: page.version + 1 }, bytes)).toBe(false);
  expect(h.machine.pages.back(page, bytes)).toBe(true);
  expect(h.machine.pages.back(page, bytes)).toBe(false);
});

test('a pager that is not asked for more than its policy says learns nothing of others', async () => {
  const h = await Harness.boot();
  const [red, blue, clerk] = [h.build('Red'), h.build('Blue'), h.build('Clerk')];
  for (const op of [0, 1, 2, 0x81]) {
    const there = clerk.call('memory_op.paging_op', { op, domain: blue.id, gfn: 2 });
    const absent = clerk.call('memory_op.paging_op', { op, domain: 31, gfn: 2 });
    const beyond = clerk.call('memory_op.paging_op', { op, domain: blue.id, gfn: 77 });
    expect([there.error, absent.error, beyond.error]).toEqual(['EPERM', 'EPERM', 'EPERM']);
  }
  expect(evict(clerk, red, 2)).toBe('ok');
  expect(h.stateOf(red)).toBe(DOMAIN_STATE.live);
});

test('frames given up by exchange are scrubbed and no longer mapped, however many there are', async () => {
  const h = await Harness.boot({ config: { frames: 128, guestFrames: 64 } });
  const giant = h.build('Giant', 30);
  const [first, last] = [3, 29];
  giant.write(first * PAGE_SIZE, SECRET);
  giant.write(last * PAGE_SIZE, SECRET);
  const foreign = {
    domid: h.domain0.id,
    space: 4,
    size: 1,
    'u.foreign_domid': giant.id,
    idxs: u64s(last),
    gpfns: u64s(h.domain0.hole().page),
    errs: new Uint8Array(4),
  };
  expect(h.domain0.call('memory_op.add_to_physmap_batch', foreign).error).toBe('ok');
  const pages = Array.from({ length: 27 }, (_, i) => first + i);
  const given = {
    'in.domid': giant.id,
    'out.domid': giant.id,
    'in.nr_extents': 27,
    'out.nr_extents': 27,
    'in.extent_start': u64s(...pages),
    'out.extent_start': u64s(...pages.toReversed()),
  };
  // A step does sixteen: what a later one has to put where an earlier one didn't give is in the way.
  expect(giant.call('memory_op.exchange', given).error).toBe('EBUSY');
  const straight = { ...given, 'out.extent_start': u64s(...pages) };
  const { error, out } = giant.call('memory_op.exchange', straight);
  expect([error, out['nr_exchanged']]).toEqual(['ok', 27]);
  expect(giant.read(first * PAGE_SIZE, 27 * PAGE_SIZE).every((byte) => byte === 0)).toBe(true);
  expect(h.view.domain.maps_held[h.domain0.id]).toBe(0);
  expect(h.view.domain.frames_held[giant.id]).toBe(30);
});

test('a domain is saved whole: not while a page of it is out, and none goes out meanwhile', async () => {
  const h = await Harness.boot();
  const [red, other] = [h.build('Red'), h.build('Red')];
  for (const domain of [red, other]) domain.call('sched_op.shutdown', { reason: 2 });
  const save = (domain: Actor): string =>
    h.domain0.call('domctl.save', { domain: domain.id }).error;
  expect(evict(h.domain0, red, 2)).toBe('ok');
  expect(save(red)).toBe('EBUSY');
  expect(evict(h.domain0, red, 2, 2)).toBe('ok');
  expect([save(red), save(other)]).toEqual(['ok', 'ok']);
  expect(evict(h.domain0, other, 2)).toBe('EBUSY');
});
