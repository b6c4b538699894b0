/**
 * Owns: the message calls of senders (argo.h): sending to a ring in another domain's pages, asking
 * for room there, and waking who waits for it. Each message is judged when it is sent.
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
  xen_argo_ring_data,
  xen_argo_ring_data_ent,
  xen_argo_send_addr,
} from './abi/layouts.ts';
import { ARGO_DOMID_ANY, ARGO_MAXIOV, ARGO_OP, ARGO_RING, HYPERVISOR } from './abi/numbers.ts';
import { ERRNO } from './abi/errno.ts';
import { CONTINUE, call } from './call.ts';
import type { Context } from './call.ts';
import {
  couldFit,
  findRing,
  fits,
  insertMessage,
  isEmpty,
  isShared,
  longestIn,
  longestOf,
  loseMessage,
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

const number = HYPERVISOR.argo_op;

/** Entries that one `notify` may have, as in Xen. */
const ENTRIES_MAX = 256;

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
