/**
 * Owns: the calls by which a domain begins and ends its message rings (argo.h). What is sent to
 * them is `messages.ts`'s.
 *
 * A ring's pages are set apart while it is registered: others' maps of them end, and nobody gets
 * new ones. Naming a partner is judged as receiving from it; a ring for everybody needs no query,
 * since each message is judged when it is sent.
 */

import { OP } from '../policy/operations.ts';
import { xen_argo_register_ring, xen_argo_unregister_ring } from './abi/layouts.ts';
import { ARGO_DOMID_ANY, ARGO_FAIL_EXIST, ARGO_OP, HYPERVISOR } from './abi/numbers.ts';
import { CONTINUE, call } from './call.ts';
import type { Context } from './call.ts';
import { PAGE_KIND } from './columns.ts';
import { MAP_READS, MAP_WRITES } from './frames.ts';
import {
  RING_BYTES_MIN,
  RING_WRITES,
  endRing,
  findOwnRing,
  freeRing,
  isInRing,
  isWhole,
  pagesOf,
  startRing,
} from './message_rings.ts';
import { WAKE_READS, WAKE_WRITES, wakeSenders } from './message_waits.ts';
import { revokeFrame } from './revoke.ts';

const number = HYPERVISOR.argo_op;

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
    const kind = frame < end ? view.physmap.kind[caller * config.guestFrames + frame] : -1;
    const isOwn = kind === PAGE_KIND.own || kind === PAGE_KIND.ring;
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
    const { guestFrames } = config;
    for (const frame of frames) {
      const isTaken = view.physmap.kind[caller * guestFrames + frame] === PAGE_KIND.ring;
      if (isTaken && (present < 0 || !isInRing(view, config, present, frame))) {
        return c.fail('EBUSY');
      }
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
  reads: WAKE_READS,
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
