/**
 * Owns: random calls by which frames change their place or owner, and those that arguments drawn at
 * random seldom fit, made so that they can succeed.
 */

import { GTF, PAGING_OP, PAGING_OP_EVICT_RELEASE, XENMAPSPACE } from '../../../core/abi/numbers.ts';
import { DOMID_SELF, PAGE_SIZE } from '../../../core/abi/numbers.ts';
import { EVTCHN_STATE, MAP_KIND } from '../../../core/columns.ts';
import type { Machine } from '../../../core/machine.ts';
import type { Draw } from './arguments.ts';

export interface FrameCall {
  readonly name: string;
  readonly given: Record<string, number>;
}

/** Guest frames that a small domain has of its own. */
const PAGES = 4;

/** Gives a frame to whoever accepts one from the domain; undefined where nobody does. */
export function transferred(machine: Machine, domain: number, d: Draw): FrameCall | undefined {
  const { grants, domains } = machine.config;
  const { grant } = machine.view;
  const entries: number[] = [];
  for (let entry = 0; entry < domains * grants; entry += 1) {
    const flags = grant.flags[entry] & (GTF.type_mask | GTF.transfer_committed);
    const isWaiting = flags === GTF.accept_transfer;
    if (isWaiting && grant.grantee[entry] === domain) entries.push(entry);
  }
  if (entries.length === 0) return undefined;
  const entry = entries[d.below(entries.length)];
  const given = { domid: Math.floor(entry / grants), ref: entry % grants, mfn: d.below(PAGES) };
  return { name: 'grant_table_op.transfer', given };
}

/** Pages out a page of some domain, with its frame or without. */
export function pagedOut(d: Draw): FrameCall {
  const op = d.of<number>(PAGING_OP.evict, PAGING_OP.evict, PAGING_OP_EVICT_RELEASE);
  const given = { op, domain: 1 + d.below(3), gfn: d.below(PAGES), buffer: 0 };
  return { name: 'memory_op.paging_op', given };
}

/** Moves a page within the domain's memory. */
export function moved(domain: number, d: Draw, gpfn: number): FrameCall {
  const given = { domid: domain, space: XENMAPSPACE.gmfn, idx: d.below(PAGES), gpfn };
  return { name: 'memory_op.add_to_physmap', given };
}

/** The first of a domain's rows of a table that `isIt`; 0 where there is none. */
function firstOf(perDomain: number, domain: number, isIt: (row: number) => boolean): number {
  for (let i = 0; i < perDomain; i += 1) if (isIt(domain * perDomain + i)) return i;
  return 0;
}

/** A call that needs something to be as it seldom is. */
export function seldom({ view, config }: Machine, domain: number, d: Draw): FrameCall {
  const { maptrack, evtchn } = view;
  const isMap = (row: number): boolean =>
    maptrack.kind[row] === MAP_KIND.writable || maptrack.kind[row] === MAP_KIND.readonly;
  const handle = firstOf(config.maps, domain, isMap);
  const host_addr = maptrack.guest_frame[domain * config.maps + handle] * PAGE_SIZE;
  const isPort = (row: number): boolean => evtchn.state[row] !== EVTCHN_STATE.free;
  const replace: FrameCall = {
    name: 'grant_table_op.unmap_and_replace',
    given: { handle, host_addr, new_addr: d.below(PAGES) * PAGE_SIZE },
  };
  const status: FrameCall = {
    name: 'grant_table_op.get_status_frames',
    given: { dom: DOMID_SELF, nr_frames: d.below(2) },
  };
  const close: FrameCall = {
    name: 'event_channel_op.close',
    given: { port: firstOf(config.ports, domain, isPort) },
  };
  if (domain !== 0) return d.of(replace, replace, status, close);
  const max: FrameCall = {
    name: 'domctl.max_mem',
    given: { domain: 1 + d.below(3), 'u.max_mem.max_memkb': (PAGES + d.below(PAGES)) * 4 },
  };
  return d.of(max, { name: 'policy_op.test', given: {} }, status);
}
