/**
 * Owns: random calls by which frames change their place or owner, made so that they can succeed.
 */

import { GTF, PAGING_OP, PAGING_OP_EVICT_RELEASE, XENMAPSPACE } from '../../../core/abi/numbers.ts';
import type { Machine } from '../../../core/machine.ts';
import type { Draw } from './arguments.ts';

export interface FrameCall {
  readonly name: string;
  readonly given: Record<string, number>;
}

/** Guest frames that a small domain has of its own; it makes its calls with the first two. */
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
  // Domain 0 gives of its last pages: it makes its calls with the first.
  const mfn = domain === 0 ? 12 + d.below(4) : 2 + d.below(PAGES - 2);
  const given = { domid: Math.floor(entry / grants), ref: entry % grants, mfn };
  return { name: 'grant_table_op.transfer', given };
}

/** Pages out a page of some domain, with its frame or without. */
export function pagedOut(d: Draw): FrameCall {
  const op = d.of<number>(PAGING_OP.evict, PAGING_OP.evict, PAGING_OP_EVICT_RELEASE);
  const given = { op, domain: 1 + d.below(3), gfn: 2 + d.below(PAGES - 2), buffer: 0 };
  return { name: 'memory_op.paging_op', given };
}

/** Moves a page within the domain's memory. */
export function moved(domain: number, d: Draw, gpfn: number): FrameCall {
  const given = { domid: domain, space: XENMAPSPACE.gmfn, idx: 2 + d.below(PAGES - 2), gpfn };
  return { name: 'memory_op.add_to_physmap', given };
}
