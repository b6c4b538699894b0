/**
 * Owns: the memory calls that give a domain frames at places of the machine's choice, change frames
 * for fresh ones, and move them about (memory.h).
 *
 * A frame that is given up is scrubbed before anybody has it again, and who gets one gets zeros.
 */

import { OP } from '../policy/operations.ts';
import { xen_add_to_physmap, xen_memory_exchange, xen_memory_reservation } from './abi/layouts.ts';
import { HYPERVISOR, XENMAPSPACE, XENMEM } from './abi/numbers.ts';
import { CONTINUE, call } from './call.ts';
import type { Context } from './call.ts';
import { PAGE_KIND } from './columns.ts';
import {
  FRAME_WRITES,
  MAP_READS,
  MAP_WRITES,
  MOVE_WRITES,
  framesLeft,
  moveFrame,
  releaseFrame,
  takeFrame,
} from './frames.ts';
import { EXTENTS_PER_STEP, FRAME_READS, finish, isSelf } from './memory.ts';
import { revokeFrame } from './revoke.ts';

const number = HYPERVISOR.memory_op;
const registers = ['command', 'argument'];

/** The lowest holes of a domain, in its memory where it has any: `max` of them at the most. */
function lowestHoles(
  { view, config }: Pick<Context<'physmap.kind' | 'domain.memory_pages', never>, 'view' | 'config'>,
  domain: number,
  max: number,
): number[] {
  const pages = view.domain.memory_pages[domain];
  const end = pages === 0 ? config.guestFrames : Math.min(pages, config.guestFrames);
  const holes: number[] = [];
  for (let page = 0; page < end && holes.length < max; page += 1) {
    if (view.physmap.kind[domain * config.guestFrames + page] === PAGE_KIND.hole) holes.push(page);
  }
  return holes;
}

export const increaseReservation = call({
  name: 'memory_op.increase_reservation',
  number,
  command: XENMEM.increase_reservation,
  summary: 'Puts fresh, zeroed frames at the lowest holes of a domain, and tells which.',
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
    ['EFAULT', 'the list of extents is not writable'],
    ['ENOMEM', "the domain's limit is reached, or it has no holes left"],
  ],
  cost: 1000,
  resolve(c) {
    const { at } = xen_memory_reservation;
    const total = c.u64(at.nr_extents);
    if (c.u32(at.extent_order) !== 0 || total > c.config.guestFrames) return c.fail('EINVAL');
    const domain = c.remote(c.u16(at.domid));
    if (domain < 0) return c.fail('ESRCH');
    c.ask(OP['memory.populate'], c.caller, domain);
    c.judge(domain);
    const list = c.u64(at.extent_start);
    const done = Math.max(c.progress, Math.min(c.progress + EXTENTS_PER_STEP, total));
    const count = done - c.progress;
    const address = list + c.progress * 8;
    // Nobody need be told where they are.
    if (list !== 0 && !c.guest.writable(c.caller, address, count * 8)) return c.fail('EFAULT');
    const frames = lowestHoles(c, domain, count);
    if (frames.length < count || count > framesLeft(c.view, domain)) return c.fail('ENOMEM');
    return { domain, frames, done, total, list, address };
  },
  apply(w, request, tools) {
    for (const [i, frame] of request.frames.entries()) {
      takeFrame(w, tools, request.domain, frame);
      if (request.list !== 0) tools.guest.write64(tools.caller, request.address + i * 8, frame);
    }
    return finish(request, tools.advance);
  },
});

type ExchangeContext = Context<'physmap.kind', 'EFAULT' | 'EINVAL' | 'EBUSY'>;

/** This step's share of both lists, checked; undefined after failing. */
function sharesOf(
  c: ExchangeContext,
  domain: number,
  { first, done, given, taken }: Readonly<Record<'first' | 'done' | 'given' | 'taken', number>>,
): { readonly give: readonly number[]; readonly take: readonly number[] } | undefined {
  const bytes = (done - first) * 8;
  const { guest, caller } = c;
  if (!guest.readable(caller, given + first * 8, bytes)) return c.fail('EFAULT');
  if (!guest.writable(caller, taken + first * 8, bytes)) return c.fail('EFAULT');
  const give: number[] = [];
  const take: number[] = [];
  for (let i = first; i < done; i += 1) {
    give.push(guest.read64(caller, given + i * 8));
    take.push(guest.read64(caller, taken + i * 8));
  }
  const kindOf = (frame: number): number =>
    c.view.physmap.kind[domain * c.config.guestFrames + frame];
  const givenUp = new Set(give);
  const isIn = (frame: number): boolean => frame < c.config.guestFrames;
  if (givenUp.size !== give.length || new Set(take).size !== take.length || !take.every(isIn)) {
    return c.fail('EINVAL');
  }
  if (!give.every((frame) => isIn(frame) && kindOf(frame) === PAGE_KIND.own)) {
    return c.fail('EINVAL');
  }
  const isFree = (frame: number): boolean => givenUp.has(frame) || kindOf(frame) === PAGE_KIND.hole;
  return take.every(isFree) ? { give, take } : c.fail('EBUSY');
}

export const exchange = call({
  name: 'memory_op.exchange',
  number,
  command: XENMEM.exchange,
  summary: 'Gives frames back and puts as many fresh, zeroed ones where they are wanted.',
  registers,
  argument: { register: 2, layout: xen_memory_exchange, out: true },
  queries: ['domain.getinfo', 'memory.populate'],
  own: 'gives up what is its own, for as much',
  continues: true,
  coherent: true,
  // Maps of a frame can be in any domain, and the owner may not have to wait for them.
  everyRow: true,
  reads: [...FRAME_READS, ...MAP_READS],
  writes: [...FRAME_WRITES, ...MAP_WRITES],
  errors: [
    ['EINVAL', 'the lists are of different lengths, of several pages, or too long'],
    ['EINVAL', 'more was exchanged than there is'],
    ['ESRCH', 'the domain is absent or dying, and the caller may see it'],
    ['EINVAL', 'the lists are of different domains'],
    ['EFAULT', 'one of the lists is no good address'],
    ['EINVAL', "a guest frame is out of range, named twice, or given and not the domain's own"],
    ['EBUSY', 'something is where a fresh frame is wanted'],
  ],
  cost: 800,
  resolve(c) {
    const { at } = xen_memory_exchange;
    const total = c.u64(at['in.nr_extents']);
    if (
      c.u64(at['out.nr_extents']) !== total ||
      c.u32(at['in.extent_order']) !== 0 ||
      c.u32(at['out.extent_order']) !== 0 ||
      total > c.config.guestFrames
    ) {
      return c.fail('EINVAL');
    }
    // Where a call that goes on has got to is kept by the machine, so that it comes to an end.
    const first = Math.max(c.progress, c.u64(at.nr_exchanged));
    if (first > total) return c.fail('EINVAL');
    const domain = c.remote(c.u16(at['in.domid']));
    if (domain < 0) return c.fail('ESRCH');
    c.ask(OP['memory.populate'], c.caller, domain);
    c.judge(domain);
    if (c.u16(at['out.domid']) !== c.u16(at['in.domid'])) return c.fail('EINVAL');
    const done = Math.min(first + EXTENTS_PER_STEP, total);
    const given = c.u64(at['in.extent_start']);
    const taken = c.u64(at['out.extent_start']);
    const shares = sharesOf(c, domain, { first, done, given, taken });
    return shares && { domain, done, total, ...shares };
  },
  apply(w, { domain, done, total, give, take }, tools) {
    const { guest, caller, base } = tools;
    // Before anything moves: the structure may stand in a frame that is given up.
    guest.write64(caller, base + xen_memory_exchange.at.nr_exchanged, done);
    for (const frame of give) {
      revokeFrame(w, tools, domain, frame);
      releaseFrame(w, tools, domain, frame);
    }
    for (const frame of take) takeFrame(w, tools, domain, frame);
    if (done >= total) return 0;
    tools.advance(done);
    return CONTINUE;
  },
});

export const addToPhysmap = call({
  name: 'memory_op.add_to_physmap',
  number,
  command: XENMEM.add_to_physmap,
  summary: "Moves a frame of the caller's own to a hole (space gmfn); maps of it by others end.",
  registers,
  argument: { register: 2, layout: xen_add_to_physmap, out: false },
  exempt: 'moves a page within its own memory',
  coherent: true,
  // Maps of the frame can be in any domain.
  everyRow: true,
  reads: MAP_READS,
  writes: [...MAP_WRITES, ...MOVE_WRITES],
  errors: [
    ['EINVAL', 'another domain than the caller, or another space'],
    ['EINVAL', "there is no frame of the caller's own"],
    ['EINVAL', 'something is at the new place, or it is out of range'],
  ],
  cost: 600,
  resolve(c) {
    const { at } = xen_add_to_physmap;
    if (!isSelf(c.u16(at.domid), c.caller)) return c.fail('EINVAL');
    if (c.u32(at.space) !== XENMAPSPACE.gmfn) return c.fail('EINVAL');
    const [from, to] = [c.u64(at.idx), c.u64(at.gpfn)];
    const end = Math.min(c.config.guestFrames, c.view.domain.memory_pages[c.caller]);
    const first = c.caller * c.config.guestFrames;
    const { kind } = c.view.physmap;
    if (from >= end || kind[first + from] !== PAGE_KIND.own) return c.fail('EINVAL');
    if (to >= end || kind[first + to] !== PAGE_KIND.hole) return c.fail('EINVAL');
    return { domain: c.caller, from, to };
  },
  apply(w, { domain, from, to }, tools) {
    revokeFrame(w, tools, domain, from);
    moveFrame(w, tools, domain, from, to);
    return 0;
  },
});
