/**
 * Owns: the memory calls: populating and giving up frames, foreign maps by privilege (memory.h).
 *
 * A list of extents is worked through in bounded steps; each step is judged again. Guest frame
 * numbers are the only ones a guest ever sees.
 */

import { OP } from '../policy/operations.ts';
import {
  xen_add_to_physmap_batch,
  xen_memory_reservation,
  xen_remove_from_physmap,
} from './abi/layouts.ts';
import { DOMID_SELF, HYPERVISOR, XENMAPSPACE, XENMEM } from './abi/numbers.ts';
import { CONTINUE, call } from './call.ts';
import type { Context } from './call.ts';
import { MAP_KIND, PAGE_KIND } from './columns.ts';
import {
  FRAME_WRITES,
  MAP_READS,
  MAP_WRITES,
  framesLeft,
  freeHandle,
  insertMap,
  releaseFrame,
  removeMap,
  showsFrame,
  takeFrame,
} from './frames.ts';
import { revokeFrame } from './revoke.ts';

const number = HYPERVISOR.memory_op;
const registers = ['command', 'argument'];

/** Extents handled in one step. */
export const EXTENTS_PER_STEP = 16;

export const FRAME_READS = [
  'domain.memory_pages',
  'domain.frames_held',
  'domain.frames_max',
  'domain.frames_paged',
  'domain.frames_lent',
  'physmap.kind',
  'physmap.frame',
  'frame.next_free',
  'frame.pins',
  'machine.free_frames_head',
] as const;

interface Reservation {
  readonly domain: number;
  /** The guest frames that this step handles, in order. */
  readonly frames: readonly number[];
  /** How many extents were handled when this step is done, and how many there are. */
  readonly done: number;
  readonly total: number;
}

type ReservationContext = Context<'domain.memory_pages', 'EINVAL' | 'ESRCH' | 'EFAULT'>;

/** Reads and checks the reservation structure and this step's share of its extent list. */
function reservation(c: ReservationContext): Reservation | undefined {
  const { at } = xen_memory_reservation;
  const total = c.u64(at.nr_extents);
  // Only single pages: extents of a higher order would have to be contiguous, which means nothing
  // where guest frame numbers are the only ones.
  if (c.u32(at.extent_order) !== 0 || total > c.config.guestFrames) return c.fail('EINVAL');
  const domain = c.remote(c.u16(at.domid));
  if (domain < 0) return c.fail('ESRCH');
  c.ask(OP['memory.populate'], c.caller, domain);
  c.judge(domain);
  const list = c.u64(at.extent_start);
  // The caller's memory may have changed since an earlier step: then there may be less to do.
  const done = Math.max(c.progress, Math.min(c.progress + EXTENTS_PER_STEP, total));
  if (!c.guest.readable(c.caller, list + c.progress * 8, (done - c.progress) * 8)) {
    return c.fail('EFAULT');
  }
  const frames: number[] = [];
  for (let i = c.progress; i < done; i += 1) {
    const frame = c.guest.read64(c.caller, list + i * 8);
    if (frame >= c.config.guestFrames) return c.fail('EINVAL');
    frames.push(frame);
  }
  if (new Set(frames).size !== frames.length) return c.fail('EINVAL');
  return { domain, frames, done, total };
}

/** Whether a guest names itself. */
export function isSelf(domid: number, caller: number): boolean {
  return domid === DOMID_SELF || domid === caller;
}

/** Result of a step: the number of extents done, once all of them are. */
export function finish(
  { done, total }: Pick<Reservation, 'done' | 'total'>,
  advance: (progress: number) => void,
): number {
  if (done >= total) return done;
  advance(done);
  return CONTINUE;
}

export const populatePhysmap = call({
  name: 'memory_op.populate_physmap',
  number,
  command: XENMEM.populate_physmap,
  summary: 'Puts fresh, zeroed frames at holes of a domain.',
  registers,
  argument: { register: 2, layout: xen_memory_reservation, out: false },
  queries: ['domain.getinfo', 'memory.populate'],
  own: 'stays within the frames reserved for it',
  continues: true,
  reads: FRAME_READS,
  writes: FRAME_WRITES,
  errors: [
    ['EINVAL', 'more extents than a domain has frames, or extents of several pages'],
    ['ESRCH', 'the domain is absent or dying, and the caller may see it'],
    ['EFAULT', 'the list of extents is not readable'],
    ['EINVAL', 'a guest frame number is out of range or named twice'],
    ['EBUSY', 'something is at a guest frame already'],
    ['ENOMEM', "the domain's limit is reached"],
  ],
  cost: 400,
  resolve(c) {
    const request = reservation(c);
    if (request === undefined) return undefined;
    const { domain, frames } = request;
    for (const frame of frames) {
      if (c.view.physmap.kind[domain * c.config.guestFrames + frame] !== PAGE_KIND.hole) {
        return c.fail('EBUSY');
      }
    }
    if (frames.length > framesLeft(c.view, domain)) return c.fail('ENOMEM');
    return request;
  },
  apply(w, request, tools) {
    for (const frame of request.frames) takeFrame(w, tools, request.domain, frame);
    return finish(request, tools.advance);
  },
});

export const decreaseReservation = call({
  name: 'memory_op.decrease_reservation',
  number,
  command: XENMEM.decrease_reservation,
  summary: 'Gives frames back; maps of them by others end.',
  registers,
  argument: { register: 2, layout: xen_memory_reservation, out: false },
  queries: ['domain.getinfo', 'memory.populate'],
  own: 'gives up what is its own',
  continues: true,
  coherent: true,
  // Maps of a frame can be in any domain, and the owner may not have to wait for them.
  everyRow: true,
  reads: [...FRAME_READS, ...MAP_READS],
  writes: [...FRAME_WRITES, ...MAP_WRITES],
  errors: [
    ['EINVAL', 'more extents than a domain has frames, or extents of several pages'],
    ['ESRCH', 'the domain is absent or dying, and the caller may see it'],
    ['EFAULT', 'the list of extents is not readable'],
    ['EINVAL', "a guest frame is out of range, named twice or not the domain's own"],
  ],
  cost: 400,
  resolve(c) {
    const request = reservation(c);
    if (request === undefined) return undefined;
    for (const frame of request.frames) {
      const row = request.domain * c.config.guestFrames + frame;
      if (c.view.physmap.kind[row] !== PAGE_KIND.own) return c.fail('EINVAL');
    }
    return request;
  },
  apply(w, request, tools) {
    for (const frame of request.frames) {
      revokeFrame(w, tools, request.domain, frame);
      releaseFrame(w, tools, request.domain, frame);
    }
    return finish(request, tools.advance);
  },
});

export const addToPhysmapBatch = call({
  name: 'memory_op.add_to_physmap_batch',
  number,
  command: XENMEM.add_to_physmap_batch,
  summary: 'Makes one frame of another domain appear at a hole of the caller (space gmfn_foreign).',
  registers,
  argument: { register: 2, layout: xen_add_to_physmap_batch, out: false },
  queries: ['domain.getinfo', 'memory.map_foreign'],
  coherent: true,
  reads: ['physmap.kind', 'physmap.frame', ...MAP_READS],
  writes: MAP_WRITES,
  errors: [
    ['EINVAL', 'another space, another domain than the caller, or not exactly one page'],
    ['EFAULT', 'idxs, gpfns or errs is no good address'],
    ['ESRCH', 'the foreign domain is absent or dying, and the caller may see it'],
    ['EAGAIN', 'the frame is paged out'],
    ['EINVAL', "the foreign domain has no frame there, or the caller's page is no hole"],
    ['EEXIST', 'the frame is in the memory of the caller already'],
    ['ENOSPC', 'the caller has no free handle'],
  ],
  cost: 800,
  resolve(c) {
    const { at } = xen_add_to_physmap_batch;
    const mapper = c.caller;
    if (
      !isSelf(c.u16(at.domid), mapper) ||
      c.u16(at.space) !== XENMAPSPACE.gmfn_foreign ||
      c.u16(at.size) !== 1
    ) {
      return c.fail('EINVAL');
    }
    const [idxs, gpfns, errs] = [c.u64(at.idxs), c.u64(at.gpfns), c.u64(at.errs)];
    const { guest, caller } = c;
    if (
      !guest.readable(caller, idxs, 8) ||
      !guest.readable(caller, gpfns, 8) ||
      !guest.writable(caller, errs, 4)
    ) {
      return c.fail('EFAULT');
    }
    const owner = c.remote(c.u16(at['u.foreign_domid']));
    if (owner < 0) return c.fail('ESRCH');
    c.ask(OP['memory.map_foreign'], c.caller, owner);
    c.judge(owner);
    const theirs = guest.read64(caller, idxs);
    const guestFrame = guest.read64(caller, gpfns);
    const { guestFrames } = c.config;
    const { physmap, domain } = c.view;
    const isOut = physmap.kind[owner * guestFrames + theirs] === PAGE_KIND.paged;
    if (theirs < guestFrames && isOut) return c.fail('EAGAIN');
    if (
      theirs >= guestFrames ||
      physmap.kind[owner * guestFrames + theirs] !== PAGE_KIND.own ||
      guestFrame >= Math.min(guestFrames, domain.memory_pages[caller]) ||
      physmap.kind[caller * guestFrames + guestFrame] !== PAGE_KIND.hole
    ) {
      return c.fail('EINVAL');
    }
    const frame = physmap.frame[owner * guestFrames + theirs];
    if (owner === caller || showsFrame(c.view, c.config.maps, caller, frame)) {
      return c.fail('EEXIST');
    }
    const handle = freeHandle(c.view, c.config.maps, caller);
    if (handle < 0) return c.fail('ENOSPC');
    const kind = MAP_KIND.foreign;
    return { mapper, handle, guestFrame, owner, frame, kind, reference: 0, errs };
  },
  apply(w, request, tools) {
    insertMap(w, tools, request);
    tools.guest.write32(tools.caller, request.errs, 0);
    return 0;
  },
});

export const removeFromPhysmap = call({
  name: 'memory_op.remove_from_physmap',
  number,
  command: XENMEM.remove_from_physmap,
  summary: 'Takes a foreign frame out of the caller again.',
  registers,
  argument: { register: 2, layout: xen_remove_from_physmap, out: false },
  exempt: 'gives up an access that it has',
  coherent: true,
  reads: MAP_READS,
  writes: MAP_WRITES,
  errors: [
    ['EINVAL', 'another domain than the caller'],
    ['ENOENT', 'no foreign frame is there'],
  ],
  cost: 500,
  resolve(c) {
    const { at } = xen_remove_from_physmap;
    if (!isSelf(c.u16(at.domid), c.caller)) return c.fail('EINVAL');
    const guestFrame = c.u64(at.gpfn);
    const { maptrack } = c.view;
    for (let handle = 0; handle < c.config.maps; handle += 1) {
      const track = c.caller * c.config.maps + handle;
      if (maptrack.kind[track] === MAP_KIND.foreign && maptrack.guest_frame[track] === guestFrame) {
        c.judge(maptrack.owner[track]);
        return { mapper: c.caller, handle };
      }
    }
    return c.fail('ENOENT');
  },
  apply(w, { mapper, handle }, tools) {
    removeMap(w, tools, mapper, handle);
    return 0;
  },
});
