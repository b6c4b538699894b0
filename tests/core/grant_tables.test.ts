/** Owns: grant tables of both versions, and frames that change their owner, between real guests. */

import { expect, test } from 'vitest';
import { GTF, PAGE_SIZE } from '../../core/abi/numbers.ts';
import { PAGE_KIND } from '../../core/columns.ts';
import { Harness, u64s } from './harness.ts';
import type { Actor } from './harness.ts';

const SECRET = 'goes along';

/** Writes an entry of version 2 in a turn of its owner. */
function grantSecond(owner: Actor, ref: number, to: number, page: number, flags: number): void {
  owner.harness.turnOf(owner.id, () => {
    const { buffer, byteOffset } = owner.memory;
    const data = new DataView(buffer, byteOffset);
    const at = owner.grantAddress(0) + ref * 16;
    data.setUint16(at, flags, true);
    data.setUint16(at + 2, to, true);
    data.setBigUint64(at + 8, BigInt(page), true);
  });
}

function status(owner: Actor, ref: number): number {
  owner.harness.turnOf(owner.id, () => {});
  const { buffer, byteOffset } = owner.memory;
  return new DataView(buffer, byteOffset).getUint16(
    owner.sharedInfo + 15 * PAGE_SIZE + ref * 2,
    true,
  );
}

function map(by: Actor, owner: Actor, ref: number, flags = 2, hole = 0): string | undefined {
  const host_addr = by.hole(hole).address;
  const fields = { host_addr, flags, ref, dom: owner.id };
  return by.batch('grant_table_op.map_grant_ref', [fields]).elements[0]?.status;
}

const second = (owner: Actor): string =>
  owner.call('grant_table_op.set_version', { version: 2 }).error;

test('entries of version 2 grant whole pages, and their use stands in a page of its own', async () => {
  const h = await Harness.boot();
  const [red, broker] = [h.build('Red'), h.build('Broker')];
  expect(second(broker)).toBe('ok');
  const where = { dom: broker.id, nr_frames: 1, frame_list: new Uint8Array(8) };
  const listed = broker.batch('grant_table_op.get_status_frames', [where]);
  expect(listed.elements[0]?.status).toBe('okay');
  broker.write(2 * PAGE_SIZE, SECRET);
  grantSecond(broker, 3, red.id, 2, GTF.permit_access);
  expect(map(red, broker, 3)).toBe('okay');
  expect(red.textAt(red.hole().address, SECRET.length)).toBe(SECRET);
  expect(status(broker, 3)).toBe(GTF.reading | GTF.writing);
  // What stands in the status page is what the hypervisor says, whatever the guest writes there.
  broker.write(broker.sharedInfo + 15 * PAGE_SIZE + 6, new Uint8Array(2).fill(0xff));
  expect(status(broker, 3)).toBe(GTF.reading | GTF.writing);
});

test.each([
  ['a part of a page', GTF.permit_access | GTF.sub_page],
  ['what somebody else granted', 3],
  ['nothing', GTF.accept_transfer],
])('an entry of version 2 for %s grants nothing', async (_what, flags) => {
  const h = await Harness.boot();
  const [red, broker] = [h.build('Red'), h.build('Broker')];
  second(broker);
  grantSecond(broker, 3, red.id, 2, flags);
  expect(map(red, broker, 3)).toBe('bad_gntref');
  grantSecond(broker, 3, red.id, 2 + 2 ** 32, GTF.permit_access);
  expect(map(red, broker, 3)).toBe('bad_page');
});

test('one way: who may not hear from a grantee sees no use of an entry of version 2', async () => {
  const h = await Harness.boot();
  const [red, reader] = [h.build('Red'), h.build('Reader')];
  second(red);
  grantSecond(red, 1, reader.id, 2, GTF.permit_access);
  expect(map(reader, red, 1, 6)).toBe('okay');
  expect(status(red, 1)).toBe(0);
});

test('another version, like swapped entries, ends the maps and tells nobody that there were any', async () => {
  const h = await Harness.boot();
  const [red, reader] = [h.build('Red'), h.build('Reader')];
  for (const change of [
    () => second(red),
    () => {
      red.call('grant_table_op.set_version', { version: 1 });
      red.grant(1, { to: reader.id, page: 2 });
      expect(map(reader, red, 1, 6)).toBe('okay');
      const swapped = red.batch('grant_table_op.swap_grant_ref', [{ ref_a: 1, ref_b: 2 }]);
      return swapped.elements[0]?.status === 'okay' ? 'ok' : swapped.error;
    },
  ]) {
    red.grant(1, { to: reader.id, page: 2 });
    map(reader, red, 1, 6);
    expect(change()).toBe('ok');
    expect(h.view.domain.maps_held[reader.id]).toBe(0);
  }
  expect(map(reader, red, 1, 6)).toBe('bad_gntref');
  expect(map(reader, red, 2, 6)).toBe('okay');
});

test('a frame that is transferred takes its contents along and leaves nothing', async () => {
  const h = await Harness.boot();
  const [red, broker] = [h.build('Red'), h.build('Broker')];
  red.write(2 * PAGE_SIZE, SECRET);
  broker.grant(1, { to: red.id, page: 9, flags: GTF.accept_transfer });
  const foreign = {
    domid: h.domain0.id,
    space: 4,
    size: 1,
    'u.foreign_domid': red.id,
    idxs: u64s(2),
    gpfns: u64s(h.domain0.hole().page),
    errs: new Uint8Array(4),
  };
  expect(h.domain0.call('memory_op.add_to_physmap_batch', foreign).error).toBe('ok');
  const frame = h.view.physmap.frame[red.id * h.config.guestFrames + 2];
  const given = { mfn: 2, domid: broker.id, ref: 1 };
  const done = red.batch('grant_table_op.transfer', [given, given]);
  expect(done.elements.map((element) => element.status)).toEqual(['okay', 'bad_page']);
  expect(broker.textAt(9 * PAGE_SIZE, SECRET.length)).toBe(SECRET);
  expect(red.read(2 * PAGE_SIZE, PAGE_SIZE).every((byte) => byte === 0)).toBe(true);
  expect(h.view.frame.owner[frame]).toBe(broker.id + 1);
  expect([red, broker].map(({ id }) => h.view.domain.frames_held[id])).toEqual([3, 5]);
  // Whoever mapped it by privilege over its old owner has lost it.
  expect(h.view.domain.maps_held[h.domain0.id]).toBe(0);
  const flags = GTF.accept_transfer | GTF.transfer_committed | GTF.transfer_completed;
  expect(broker.grantFlags(1)).toBe(flags);
});

test('a handle that is free is used again, and a stale one says no more than that it is none', async () => {
  const h = await Harness.boot();
  const [red, broker] = [h.build('Red'), h.build('Broker')];
  broker.grant(1, { to: red.id, page: 2 });
  broker.grant(2, { to: red.id, page: 3 });
  const unmap = (hole: number): string | undefined => {
    const fields = { host_addr: red.hole(hole).address, handle: 0 };
    return red.batch('grant_table_op.unmap_grant_ref', [fields]).elements[0]?.status;
  };
  expect(map(red, broker, 1)).toBe('okay');
  expect([unmap(0), unmap(0)]).toEqual(['okay', 'bad_handle']);
  expect(map(red, broker, 2, 2, 1)).toBe('okay');
  expect([unmap(0), unmap(1)]).toEqual(['bad_virt_addr', 'okay']);
  broker.ungrant(1);
  h.destroy(broker);
  expect(unmap(1)).toBe('bad_handle');
});

test('a page that replaces a map is its own again, and no longer where it was', async () => {
  const h = await Harness.boot();
  const [red, broker] = [h.build('Red'), h.build('Broker')];
  broker.grant(1, { to: red.id, page: 2 });
  red.grant(1, { to: broker.id, page: 3 });
  expect(map(broker, red, 1)).toBe('okay');
  expect(map(red, broker, 1)).toBe('okay');
  red.write(3 * PAGE_SIZE, SECRET);
  const fields = { host_addr: red.hole().address, new_addr: 3 * PAGE_SIZE, handle: 0 };
  const { elements } = red.batch('grant_table_op.unmap_and_replace', [fields]);
  expect(elements[0]?.status).toBe('okay');
  expect(red.textAt(red.hole().address, SECRET.length)).toBe(SECRET);
  const { kind } = h.view.physmap;
  expect(kind[red.id * h.config.guestFrames + 3]).toBe(PAGE_KIND.hole);
  // What it granted was the page where it stood.
  expect(h.view.domain.maps_held[broker.id]).toBe(0);
});
