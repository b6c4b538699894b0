/**
 * Owns: the message calls (argo.h): rings in a domain's own pages into which others' messages are
 * copied, each judged when it is sent.
 *
 * One way means one way: to a sender who may not hear from the receiver every message is taken and
 * every ring looks alike, whether it is there, full, too small or gone. What was not told is lost,
 * and counted in the ring's head. `message_waits.ts` says who is told what and why.
 * What is wrong with a sender's own buffers it always hears; once it may send at all.
 */

import { OP } from '../policy/operations.ts';
import {
  argo_ring_data,
  xen_argo_iov,
  xen_argo_register_ring,
  xen_argo_ring_data,
  xen_argo_ring_data_ent,
  xen_argo_send_addr,
  xen_argo_unregister_ring,
} from './abi/layouts.ts';
import {
  ARGO_DOMID_ANY,
  ARGO_FAIL_EXIST,
  ARGO_MAXIOV,
  ARGO_OP,
  ARGO_RING,
  HYPERVISOR,
} from './abi/numbers.ts';
import { ERRNO } from './abi/errno.ts';
import { CONTINUE, call } from './call.ts';
import type { Context } from './call.ts';
import { PAGE_KIND } from './columns.ts';
import { MAP_READS, MAP_WRITES } from './frames.ts';
import {
  RING_BYTES_MIN,
  RING_WRITES,
  couldFit,
  endRing,
  findOwnRing,
  findRing,
  fits,
  freeRing,
  insertMessage,
  isEmpty,
  isShared,
  isWhole,
  longestIn,
  longestOf,
  loseMessage,
  pagesOf,
  startRing,
} from './message_rings.ts';
import type { Piece } from './message_rings.ts';
import {
  WAIT_WRITES,
  WAKE_READS,
  WAKE_WRITES,
  endWait,
  hears,
  hearsOfRoom,
  signal,
  startWait,
  waitRow,
  wakeSenders,
} from './message_waits.ts';
import { revokeFrame } from './revoke.ts';

const number = HYPERVISOR.argo_op;

/** Entries that one `notify` may have, as in Xen. */
const ENTRIES_MAX = 256;

/** The guest frames of a new ring's pages; undefined after failing. */
function ringFrames(
  c: Context<'physmap.kind' | 'domain.memory_pages', 'EFAULT' | 'EINVAL'>,
  pages: number,
): number[] | undefined {
  const { guest, caller, config, view } = c;
  const list = c.a3 >>> 0;
  if (!guest.readable(caller, list, pages * 8)) return c.fail('EFAULT');
  const frames: number[] = [];
  const end = Math.min(view.domain.memory_pages[caller], config.guestFrames);
  for (let i = 0; i < pages; i += 1) {
    const frame = guest.read64(caller, list + i * 8);
    const isOwn =
      frame < end && view.physmap.kind[caller * config.guestFrames + frame] === PAGE_KIND.own;
    if (!isOwn || frames.includes(frame)) return c.fail('EINVAL');
    frames.push(frame);
  }
  return frames;
}

export const registerRing = call({
  name: 'argo_op.register_ring',
  number,
  command: ARGO_OP.register_ring,
  summary: "Makes pages of the caller's own a ring that `partner_id`, or everybody, may send to.",
  registers: ['command', 'argument', 'gfns', 'npages', 'flags'],
  argument: { register: 2, layout: xen_argo_register_ring, out: false },
  queries: ['domain.getinfo', 'message.register'],
  own: 'a ring for everybody: each message is judged when it is sent',
  coherent: true,
  // Others' maps of the pages end, and they can be in any domain.
  everyRow: true,
  reads: ['domain.rings_max', 'physmap.kind', 'physmap.frame', ...MAP_READS],
  writes: [...RING_WRITES, ...MAP_WRITES],
  errors: [
    ['EINVAL', 'padding is not zero, or `len` is too small, too large or of no whole slots'],
    ['ESRCH', '`partner_id` is absent or dying, and the caller may see it'],
    ['EINVAL', 'unknown flags, or `npages` is not what `len` takes'],
    ['EFAULT', 'the list of frames is not readable'],
    ['EINVAL', "a guest frame is named twice or not the caller's own"],
    ['EEXIST', 'the ring is there already, and the flags say that it must not be'],
    ['EBUSY', 'a frame is part of another ring'],
    ['ENOSPC', "the domain's limit is reached"],
  ],
  cost: 2000,
  resolve(c) {
    const { at } = xen_argo_register_ring;
    const [aport, named, length] = [c.u32(at.aport), c.u16(at.partner_id), c.u32(at.len)];
    const pages = pagesOf(length);
    if (
      c.u16(at.pad) !== 0 ||
      length < RING_BYTES_MIN ||
      !isWhole(length) ||
      pages > c.config.ringPages
    ) {
      return c.fail('EINVAL');
    }
    const shared = named === ARGO_DOMID_ANY;
    const partner = shared ? named : c.remote(named);
    if (partner < 0) return c.fail('ESRCH');
    if (shared) c.own();
    else c.ask(OP['message.register'], c.caller, partner);
    const flags = c.a5 >>> 0;
    if ((flags & ~ARGO_FAIL_EXIST) !== 0 || c.a4 !== pages) return c.fail('EINVAL');
    const frames = ringFrames(c, pages);
    if (frames === undefined) return undefined;
    const { view, config, caller } = c;
    const present = findOwnRing(view, config, caller, aport, partner);
    if (present >= 0 && flags !== 0) return c.fail('EEXIST');
    for (const frame of frames) {
      const ring = view.frame.ring[view.physmap.frame[caller * config.guestFrames + frame]];
      if (ring !== 0 && ring !== present + 1) return c.fail('EBUSY');
    }
    const row = present >= 0 ? present : freeRing(view, config, caller);
    if (row < 0) return c.fail('ENOSPC');
    const generation = shared ? 0 : view.domain.generation[partner];
    // As in Xen a ring that gets other pages goes on where it was, if that is in it. What a partner
    // that is gone left there is none of its successor's.
    const { message_ring } = view;
    const goesOn =
      present >= 0 &&
      message_ring.partner_generation[present] === generation &&
      message_ring.tx_ptr[present] < length;
    return { owner: caller, row, aport, partner, generation, length, frames, goesOn };
  },
  apply(w, request, tools) {
    for (const frame of request.frames) revokeFrame(w, tools, request.owner, frame);
    startRing(w, tools, request);
    return 0;
  },
});

export const unregisterRing = call({
  name: 'argo_op.unregister_ring',
  number,
  command: ARGO_OP.unregister_ring,
  summary: 'Ends a ring of the caller, and wakes who waits for room in it.',
  registers: ['command', 'argument'],
  argument: { register: 2, layout: xen_argo_unregister_ring, out: false },
  exempt: 'gives up what is its own; who waits for room hears of it only if it may',
  continues: true,
  everyRow: true,
  reads: ['physmap.frame', ...WAKE_READS],
  writes: [...RING_WRITES, ...WAKE_WRITES],
  errors: [
    ['EINVAL', 'padding or an unused register is not zero'],
    ['ENOENT', 'the caller has no such ring'],
  ],
  cost: 1000,
  resolve(c) {
    const { at } = xen_argo_unregister_ring;
    if (c.u16(at.pad) !== 0 || (c.a3 | c.a4 | c.a5) !== 0) return c.fail('EINVAL');
    const from = c.progress;
    if (from > 0) return { owner: c.caller, row: -1, from };
    const row = findOwnRing(c.view, c.config, c.caller, c.u32(at.aport), c.u16(at.partner_id));
    if (row < 0) return c.fail('ENOENT');
    return { owner: c.caller, row, from };
  },
  apply(w, { owner, row, from }, tools) {
    if (row >= 0) endRing(w, tools, owner, row);
    if (tools.view.domain.message_waiters[owner] === 0) return 0;
    const next = wakeSenders(w, tools, owner, from);
    if (next >= tools.config.domains) return 0;
    tools.advance(next);
    return CONTINUE;
  },
});

/** The buffers of a message; undefined after failing. */
function pieces(c: Context<never, 'EINVAL' | 'EFAULT' | 'EMSGSIZE'>): Piece[] | undefined {
  const { at } = xen_argo_iov;
  const count = c.a4 >>> 0;
  if (count > ARGO_MAXIOV) return c.fail('EINVAL');
  const list = c.a3 >>> 0;
  if (!c.guest.readable(c.caller, list, count * xen_argo_iov.size)) return c.fail('EFAULT');
  const found: Piece[] = [];
  let size = 0;
  for (let i = 0; i < count; i += 1) {
    const iov = list + i * xen_argo_iov.size;
    if (c.guest.read32(c.caller, iov + at.pad) !== 0) return c.fail('EINVAL');
    const address = c.guest.read64(c.caller, iov + at.iov_hnd);
    const length = c.guest.read32(c.caller, iov + at.iov_len);
    size += length;
    found.push({ address, length });
  }
  if (size > longestOf(c.config)) return c.fail('EMSGSIZE');
  const bad = found.some(({ address, length }) => !c.guest.readable(c.caller, address, length));
  return bad ? c.fail('EFAULT') : found;
}

export const sendv = call({
  name: 'argo_op.sendv',
  number,
  command: ARGO_OP.sendv,
  summary: "Copies buffers of the caller as one message into a ring; answers the message's bytes.",
  registers: ['command', 'argument', 'iovs', 'niov', 'message_type'],
  argument: { register: 2, layout: xen_argo_send_addr, out: false },
  queries: ['domain.getinfo', 'message.send'],
  reads: WAKE_READS,
  writes: ['message_ring.tx_ptr', 'message_ring.lost', ...WAKE_WRITES],
  errors: [
    ['EINVAL', 'padding is not zero'],
    ['EPERM', 'the source is another domain than the caller'],
    ['ESRCH', 'the receiver is absent or dying, and the caller may see it'],
    ['EINVAL', 'more than 8 buffers'],
    ['EFAULT', 'the list of buffers is not readable'],
    ['EINVAL', "a buffer's padding is not zero"],
    ['EMSGSIZE', 'more than any ring takes'],
    ['EFAULT', 'a buffer is not readable'],
    ['ECONNREFUSED', 'the receiver has no such ring, and the caller may hear that'],
    ['EMSGSIZE', 'more than this ring takes, and the caller may hear that'],
    ['EBUSY', 'no room now, and the caller waits for room in too many rings already'],
    ['EAGAIN', 'no room now, and the caller may hear that: VIRQ_ARGO comes when there is'],
  ],
  cost: 2000,
  resolve(c) {
    const { at } = xen_argo_send_addr;
    if ((c.u16(at['src.pad']) | c.u16(at['dst.pad'])) !== 0) return c.fail('EINVAL');
    const source = c.u16(at['src.domain_id']);
    if (source !== ARGO_DOMID_ANY && source !== c.caller) return c.fail('EPERM');
    const owner = c.remote(c.u16(at['dst.domain_id']));
    if (owner < 0) return c.fail('ESRCH');
    c.ask(OP['message.send'], c.caller, owner);
    c.judge(owner);
    const found = pieces(c);
    if (found === undefined) return undefined;
    const { view, config, guest, caller } = c;
    const size = found.reduce((sum, { length }) => sum + length, 0);
    const port = c.u32(at['dst.aport']);
    const row = findRing(view, config, owner, port, caller);
    const aport = c.u32(at['src.aport']);
    const type = c.a5 >>> 0;
    const message = { owner, row, sender: caller, aport, type, size, pieces: found };
    const [from, to] = [view.domain.label[owner], view.domain.label[caller]];
    const told = hears(c.policies.inForce, from, to);
    const lost = { message, fate: 'lost', wait: -1, port } as const;
    if (row < 0) return told ? c.fail('ECONNREFUSED') : lost;
    if (!couldFit(view, row, size)) return told ? c.fail('EMSGSIZE') : lost;
    if (fits({ view, guest, config }, owner, row, size)) {
      return { message, fate: 'sent', wait: -1, port } as const;
    }
    if (!hearsOfRoom(c.policies.inForce, from, to, isShared(view, row))) return lost;
    const wait = waitRow(view, config, caller, owner, port);
    if (wait < 0) return c.fail('EBUSY');
    return { message, fate: 'waits', wait, port } as const;
  },
  apply(w, { message, fate, wait, port }, tools) {
    const { owner, row, size } = message;
    if (fate === 'waits') {
      startWait(w, tools, wait, { receiver: owner, aport: port, size });
      return -ERRNO.EAGAIN;
    }
    if (fate === 'sent') {
      insertMessage(w, tools, message);
      signal(w, tools, owner);
    } else if (row >= 0) {
      loseMessage(w, tools, owner, row);
    }
    return size;
  },
});

interface Looked {
  readonly flags: number;
  readonly longest: number;
  /** The row in which the caller waits from now on, or waits no more; −1 for neither. */
  readonly start: number;
  readonly end: number;
}

const NOTIFY_READS = [...WAKE_READS, ...WAIT_WRITES] as const;

/** What a sender is told of a ring. `space` is the size of the message that it has, or 0. */
function lookAtRing(
  c: Context<(typeof NOTIFY_READS)[number], never>,
  owner: number,
  aport: number,
  space: number,
): Looked {
  const { view, config, guest, caller } = c;
  const policy = c.policies.inForce;
  const [from, to] = [view.domain.label[owner], view.domain.label[caller]];
  const nothing = { start: -1, end: -1 };
  if (!hears(policy, from, to)) {
    const longest = longestOf(config);
    const room = space > longest ? ARGO_RING.emsgsize : ARGO_RING.sufficient;
    return { flags: ARGO_RING.exists | room, longest, ...nothing };
  }
  const row = findRing(view, config, owner, aport, caller);
  if (row < 0) return { flags: 0, longest: 0, ...nothing };
  const shared = isShared(view, row);
  const longest = longestIn(view.message_ring.length[row]);
  let flags = ARGO_RING.exists | (shared ? ARGO_RING.shared : 0);
  const isToldRoom = hearsOfRoom(policy, from, to, shared);
  const parts = { view, guest, config };
  if (isToldRoom && isEmpty(parts, owner, row)) flags |= ARGO_RING.empty;
  if (space > longest) return { flags: flags | ARGO_RING.emsgsize, longest, ...nothing };
  const wait = waitRow(view, config, caller, owner, aport);
  if (!isToldRoom || fits(parts, owner, row, space)) {
    return { flags: flags | ARGO_RING.sufficient, longest, start: -1, end: isToldRoom ? wait : -1 };
  }
  if (wait < 0) return { flags: flags | ARGO_RING.ebusy, longest, ...nothing };
  return { flags, longest, start: wait, end: -1 };
}

export const notify = call({
  name: 'argo_op.notify',
  number,
  command: ARGO_OP.notify,
  summary: 'Tells what rings of others have room for, and wakes who waits for room in its own.',
  registers: ['command', 'argument'],
  argument: { register: 2, layout: argo_ring_data, out: true },
  queries: ['domain.getinfo', 'message.send'],
  own: 'asks about no ring; who waits for room in its own hears of it only if it may',
  continues: true,
  everyRow: true,
  reads: NOTIFY_READS,
  writes: WAKE_WRITES,
  errors: [
    ['EINVAL', 'padding or an unused register is not zero'],
    ['EACCES', 'more than 256 entries'],
    ['EFAULT', 'an entry is not writable'],
    ['EINVAL', "an entry's padding is not zero"],
    ['ESRCH', "an entry's domain is absent or dying, and the caller may see it"],
  ],
  cost: 600,
  resolve(c) {
    // Xen's guests may have nothing to ask and say so by a null pointer.
    const isNull = c.base === 0;
    const count = isNull ? 0 : c.u32(argo_ring_data.at.nent);
    const padding = isNull ? 0 : c.u32(argo_ring_data.at.pad);
    if ((padding | c.a3 | c.a4 | c.a5) !== 0) return c.fail('EINVAL');
    if (count > ENTRIES_MAX) return c.fail('EACCES');
    const { progress } = c;
    if (progress >= count) {
      c.own();
      return { count, progress, entry: 0, looked: undefined, wait: undefined };
    }
    const { at } = xen_argo_ring_data_ent;
    const entry = c.base + xen_argo_ring_data.size + progress * xen_argo_ring_data_ent.size;
    const { guest, caller } = c;
    if (!guest.writable(caller, entry, xen_argo_ring_data_ent.size)) return c.fail('EFAULT');
    const pads =
      guest.read16(caller, entry + at['ring.pad']) | guest.read16(caller, entry + at.pad);
    if (pads !== 0) return c.fail('EINVAL');
    const owner = c.remote(guest.read16(caller, entry + at['ring.domain_id']));
    if (owner < 0) return c.fail('ESRCH');
    c.ask(OP['message.send'], caller, owner);
    const aport = guest.read32(caller, entry + at['ring.aport']);
    const size = guest.read32(caller, entry + at.space_required);
    const looked = lookAtRing(c, owner, aport, size);
    return { count, progress, entry, looked, wait: { receiver: owner, aport, size } };
  },
  apply(w, { count, progress, entry, looked, wait }, tools) {
    const { view, guest, caller, config } = tools;
    if (looked !== undefined) {
      const { at } = xen_argo_ring_data_ent;
      if (looked.start >= 0) startWait(w, tools, looked.start, wait);
      if (looked.end >= 0) endWait(w, tools, looked.end);
      guest.write16(caller, entry + at.flags, looked.flags);
      guest.write32(caller, entry + at.max_message_size, looked.longest);
    }
    // The entries first, one a step; then those who wait for the caller, in steps of their own.
    let next = looked === undefined ? progress : progress + 1;
    if (looked === undefined && view.domain.message_waiters[caller] > 0) {
      next = count + wakeSenders(w, tools, caller, progress - count);
    }
    const isDone = next >= count + config.domains || view.domain.message_waiters[caller] === 0;
    if (next >= count && isDone) return 0;
    tools.advance(next);
    return CONTINUE;
  },
});
