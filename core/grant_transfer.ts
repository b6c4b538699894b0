/**
 * Owns: the grant calls by which frames change their place or their owner: transfer, and unmapping
 * with a replacement (grant_table.h).
 *
 * A frame that is transferred takes its contents along and what it was granted by does not: it goes
 * only while none of its owner's entries names it, and foreign maps of it end. Whether somebody
 * maps it decides nothing, since the owner need not be allowed to know.
 */

import { OP } from '../policy/operations.ts';
import { gnttab_transfer, gnttab_unmap_and_replace } from './abi/layouts.ts';
import { GNTST, GNTTABOP, GTF, HYPERVISOR, PAGE_SIZE } from './abi/numbers.ts';
import { batchCall } from './call.ts';
import type { Context } from './call.ts';
import { MAP_KIND, PAGE_KIND } from './columns.ts';
import {
  FRAME_WRITES,
  MAP_READS,
  MAP_WRITES,
  MOVE_WRITES,
  framesLeft,
  moveFrame,
  movePage,
  removeMap,
} from './frames.ts';
import {
  ENTRY_AT,
  acceptsTransfer,
  entryAddress,
  entryCount,
  grantsAccess,
} from './grant_entries.ts';
import { revokeFrame } from './revoke.ts';

const number = HYPERVISOR.grant_table_op;
const registers = ['command', 'elements', 'count'];

const GRANTED_READS = [
  'domain.grants_max',
  'domain.grant_version',
  'grant.flags',
  'grant.guest_frame',
] as const;

/** Whether one of a domain's entries lets somebody use a guest frame. */
export function isGranted(
  { view, config }: Pick<Context<(typeof GRANTED_READS)[number], never>, 'view' | 'config'>,
  owner: number,
  guestFrame: number,
): boolean {
  const count = entryCount(view, config, owner);
  for (let entry = owner * config.grants; entry < owner * config.grants + count; entry += 1) {
    if (!grantsAccess(view.grant.flags[entry])) continue;
    if (view.grant.guest_frame[entry] === guestFrame) return true;
  }
  return false;
}

export const transfer = batchCall(
  {
    name: 'grant_table_op.transfer',
    number,
    command: GNTTABOP.transfer,
    summary: 'Gives a frame, with what is in it, to a domain that accepts one.',
    registers,
    argument: { register: 2, layout: gnttab_transfer, out: true },
    queries: ['domain.getinfo', 'grant.transfer'],
    coherent: true,
    continues: true,
    // Foreign maps of the frame can be in any domain.
    everyRow: true,
    reads: [
      ...GRANTED_READS,
      ...MAP_READS,
      'grant.grantee',
      'domain.frames_max',
      'domain.frames_held',
      'domain.frames_paged',
      'domain.frames_lent',
      'domain.shared_info_frame',
    ],
    writes: [...FRAME_WRITES, ...MAP_WRITES, 'grant.flags'],
    errors: [
      ['bad_page', "it is no frame of the caller's own"],
      ['general_error', 'an entry of the caller grants it'],
      ['bad_domain', 'the receiver is absent or dying, and the caller may see it'],
      ['general_error', 'the caller is the receiver'],
      ['bad_gntref', 'no such entry, or it accepts nothing from the caller'],
      ['bad_virt_addr', 'the entry names no hole in the memory of the receiver'],
      ['no_space', "the receiver's limit is reached"],
    ],
    cost: 1500,
    resolve(c) {
      const { at } = gnttab_transfer;
      const { guestFrames } = c.config;
      const { physmap, domain, grant } = c.view;
      const giver = c.caller;
      const from = c.u64(at.mfn);
      const isOwn = from < Math.min(guestFrames, domain.memory_pages[giver]);
      if (!isOwn || physmap.kind[giver * guestFrames + from] !== PAGE_KIND.own) {
        return c.fail('bad_page');
      }
      if (isGranted(c, giver, from)) return c.fail('general_error');
      const taker = c.remote(c.u16(at.domid));
      if (taker < 0) return c.fail('bad_domain');
      c.ask(OP['grant.transfer'], giver, taker);
      c.judge(taker);
      if (taker === giver) return c.fail('general_error');
      const reference = c.u32(at.ref);
      if (reference >= entryCount(c.view, c.config, taker)) return c.fail('bad_gntref');
      const entry = taker * c.config.grants + reference;
      if (!acceptsTransfer(grant.flags[entry]) || grant.grantee[entry] !== giver) {
        return c.fail('bad_gntref');
      }
      const to = grant.guest_frame[entry];
      if (
        to >= Math.min(guestFrames, domain.memory_pages[taker]) ||
        physmap.kind[taker * guestFrames + to] !== PAGE_KIND.hole
      ) {
        return c.fail('bad_virt_addr');
      }
      if (framesLeft(c.view, taker) < 1) return c.fail('no_space');
      return { giver, from, taker, to, reference };
    },
    apply(w, { giver, from, taker, to, reference }, tools) {
      const { view, guest, config } = tools;
      revokeFrame(w, tools, giver, from);
      const frame = view.physmap.frame[giver * config.guestFrames + from];
      w.physmap.kind.set(giver * config.guestFrames + from, PAGE_KIND.hole);
      w.physmap.frame.set(giver * config.guestFrames + from, 0);
      w.physmap.kind.set(taker * config.guestFrames + to, PAGE_KIND.own);
      w.physmap.frame.set(taker * config.guestFrames + to, frame);
      w.frame.owner.set(frame, taker + 1);
      w.frame.guest_frame.set(frame, to);
      w.domain.frames_held.set(giver, view.domain.frames_held[giver] - 1);
      w.domain.frames_held.set(taker, view.domain.frames_held[taker] + 1);
      const place = { domain: giver, guestFrame: from };
      movePage(view, guest, place, { domain: taker, guestFrame: to });
      // The entry keeps the frame's number: for guests whose frames are numbered by themselves, as
      // all are here, it is the receiver who says where the frame shall appear.
      const entry = taker * config.grants + reference;
      const flags = view.grant.flags[entry] | GTF.transfer_committed | GTF.transfer_completed;
      w.grant.flags.set(entry, flags);
      guest.write16(taker, entryAddress(view, taker, reference) + ENTRY_AT.flags, flags);
      return GNTST.okay;
    },
  },
  gnttab_transfer,
  gnttab_transfer.at.status,
);

export const unmapAndReplace = batchCall(
  {
    name: 'grant_table_op.unmap_and_replace',
    number,
    command: GNTTABOP.unmap_and_replace,
    summary: 'Takes a granted frame out and puts a frame of its own in its place.',
    registers,
    argument: { register: 2, layout: gnttab_unmap_and_replace, out: true },
    exempt: 'gives up an access that it has, and moves a page within its own memory',
    coherent: true,
    continues: true,
    everyRow: true,
    reads: MAP_READS,
    writes: [...MAP_WRITES, ...MOVE_WRITES],
    errors: [
      ['bad_handle', 'the caller has no such map'],
      ['bad_virt_addr', 'the map is not at that address'],
      ['bad_virt_addr', "the new address is no page of the caller's own"],
    ],
    cost: 900,
    resolve(c) {
      const { at } = gnttab_unmap_and_replace;
      const { maptrack, physmap, domain } = c.view;
      const handle = c.u32(at.handle);
      if (handle >= c.config.maps) return c.fail('bad_handle');
      const track = c.caller * c.config.maps + handle;
      const kind = maptrack.kind[track];
      if (kind !== MAP_KIND.readonly && kind !== MAP_KIND.writable) return c.fail('bad_handle');
      const to = maptrack.guest_frame[track];
      if (c.u64(at.host_addr) !== to * PAGE_SIZE) return c.fail('bad_virt_addr');
      const from = c.u64(at.new_addr) / PAGE_SIZE;
      const isPage =
        Number.isInteger(from) &&
        from < Math.min(c.config.guestFrames, domain.memory_pages[c.caller]);
      if (!isPage || physmap.kind[c.caller * c.config.guestFrames + from] !== PAGE_KIND.own) {
        return c.fail('bad_virt_addr');
      }
      return { mapper: c.caller, handle, from, to };
    },
    apply(w, { mapper, handle, from, to }, tools) {
      removeMap(w, tools, mapper, handle);
      // What others hold of the page was granted where it was.
      revokeFrame(w, tools, mapper, from);
      moveFrame(w, tools, mapper, from, to);
      return GNTST.okay;
    },
  },
  gnttab_unmap_and_replace,
  gnttab_unmap_and_replace.at.status,
);
