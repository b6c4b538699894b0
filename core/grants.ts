/**
 * Owns: the grant calls: map, unmap, copy, query size (grant_table.h, version 1 entries).
 *
 * Who may use an entry is what its owner wrote; whether they may is the policy's, judged for both
 * ends and for every pair of grantees of the same frame of whom one writes and one reads: through
 * the frame they would talk. The pairs are those in the owner's entries, not those who have mapped
 * by now: who has mapped is nobody else's to learn.
 */

import { NO_LABEL } from '../enforcement/query.ts';
import { OP } from '../policy/operations.ts';
import {
  gnttab_copy,
  gnttab_map_grant_ref,
  gnttab_query_size,
  gnttab_unmap_grant_ref,
} from './abi/layouts.ts';
import {
  DOMID_SELF,
  GNTCOPY,
  GNTMAP,
  GNTST,
  GNTTABOP,
  GTF,
  HYPERVISOR,
  PAGE_SHIFT,
  PAGE_SIZE,
} from './abi/numbers.ts';
import { batchCall } from './call.ts';
import type { Context } from './call.ts';
import { DOMAIN_STATE, MAP_KIND, PAGE_KIND } from './columns.ts';
import { grantsAccess } from './grant_entries.ts';
import { MAP_READS, MAP_WRITES, freeHandle, insertMap, removeMap, showsFrame } from './frames.ts';

const number = HYPERVISOR.grant_table_op;
const registers = ['command', 'elements', 'count'];

const ENTRY_READS = [
  'grant.flags',
  'grant.grantee',
  'grant.guest_frame',
  'grant.active_frame',
  'grant.active_grantee',
  'domain.grants_max',
  'physmap.kind',
  'physmap.frame',
  'frame.owner',
  'frame.guest_frame',
] as const;

type EntryContext = Context<
  (typeof ENTRY_READS)[number],
  'bad_gntref' | 'general_error' | 'bad_page'
>;

/**
 * The machine frame that an entry gives the caller, or undefined after failing. `write` asks for
 * more than reading.
 */
function grantedFrame(
  c: EntryContext,
  owner: number,
  reference: number,
  write: boolean,
): number | undefined {
  const { grant, domain, physmap } = c.view;
  if (reference >= domain.grants_max[owner] || reference >= c.config.grants) {
    return c.fail('bad_gntref');
  }
  const entry = owner * c.config.grants + reference;
  const flags = grant.flags[entry];
  if (!grantsAccess(flags) || grant.grantee[entry] !== c.caller) {
    return c.fail('bad_gntref');
  }
  if (write && (flags & GTF.readonly) !== 0) return c.fail('general_error');
  const guestFrame = grant.guest_frame[entry];
  const page = owner * c.config.guestFrames + guestFrame;
  if (guestFrame >= c.config.guestFrames || physmap.kind[page] !== PAGE_KIND.own) {
    return c.fail('bad_page');
  }
  const frame = physmap.frame[page];
  // An owner that changes an entry ends the maps through it.
  const active = grant.active_frame[entry];
  if (active !== 0 && (active !== frame + 1 || grant.active_grantee[entry] !== c.caller)) {
    throw new Error(`maps through entry ${reference} of domain ${owner} outlived its grant`);
  }
  return frame;
}

/** Asks about every other grantee of the frame with whom the caller could talk through it. */
function askThirdParties(c: EntryContext, owner: number, frame: number, write: boolean): void {
  const { grant, domain, frame: frames } = c.view;
  const guestFrame = frames.guest_frame[frame];
  const count = Math.min(domain.grants_max[owner], c.config.grants);
  for (let reference = 0; reference < count; reference += 1) {
    const entry = owner * c.config.grants + reference;
    if (!grantsAccess(grant.flags[entry])) continue;
    if (grant.guest_frame[entry] !== guestFrame) continue;
    const third = grant.grantee[entry];
    if (third === c.caller || third === owner) continue;
    const alive = third < c.config.domains && domain.state[third] !== DOMAIN_STATE.free;
    const other = { domain: third, label: alive ? domain.label[third] : NO_LABEL };
    const self = { domain: c.caller, label: domain.label[c.caller] };
    // A grantee that doesn't exist has no label and so no flow: denied until the entry is cleared.
    if (write) c.askLabels(OP['grant.relay'], self, other);
    if ((grant.flags[entry] & GTF.readonly) === 0) c.askLabels(OP['grant.relay'], other, self);
  }
}

export const map = batchCall(
  {
    name: 'grant_table_op.map_grant_ref',
    number,
    command: GNTTABOP.map_grant_ref,
    summary: 'Makes a frame that another domain granted appear at a hole of the caller.',
    registers,
    argument: { register: 2, layout: gnttab_map_grant_ref, out: true },
    queries: ['domain.getinfo', 'grant.map', 'grant.map_readonly', 'grant.relay'],
    coherent: true,
    continues: true,
    reads: [...ENTRY_READS, ...MAP_READS],
    writes: MAP_WRITES,
    errors: [
      ['general_error', 'flags ask for something else than a host map'],
      ['bad_virt_addr', 'the address is no page of the caller'],
      ['bad_domain', 'the owner is absent or dying, and the caller may see it'],
      ['bad_gntref', 'no such entry, or it grants nothing to the caller'],
      ['general_error', 'the entry is read-only'],
      ['bad_page', 'the entry names no frame of the owner'],
      ['general_error', 'the frame is in the memory of the caller already'],
      ['bad_virt_addr', 'something is at the address already'],
      ['no_space', 'the caller has no free handle'],
    ],
    cost: 600,
    resolve(c) {
      const { at } = gnttab_map_grant_ref;
      const flags = c.u32(at.flags);
      const readonly = (flags & GNTMAP.readonly) !== 0;
      if ((flags & ~GNTMAP.readonly) !== GNTMAP.host_map) return c.fail('general_error');
      const address = c.u64(at.host_addr);
      const guestFrame = address / PAGE_SIZE;
      if (!Number.isInteger(guestFrame) || guestFrame >= c.view.domain.memory_pages[c.caller]) {
        return c.fail('bad_virt_addr');
      }
      const owner = c.remote(c.u16(at.dom));
      if (owner < 0) return c.fail('bad_domain');
      c.ask(readonly ? OP['grant.map_readonly'] : OP['grant.map'], c.caller, owner);
      c.judge(owner);
      const reference = c.u32(at.ref);
      const frame = grantedFrame(c, owner, reference, !readonly);
      if (frame === undefined) return undefined;
      askThirdParties(c, owner, frame, !readonly);
      if (owner === c.caller || showsFrame(c.view, c.config.maps, c.caller, frame)) {
        return c.fail('general_error');
      }
      const page = c.caller * c.config.guestFrames + guestFrame;
      if (c.view.physmap.kind[page] !== PAGE_KIND.hole) return c.fail('bad_virt_addr');
      const handle = freeHandle(c.view, c.config.maps, c.caller);
      if (handle < 0) return c.fail('no_space');
      const kind = readonly ? MAP_KIND.readonly : MAP_KIND.writable;
      return { mapper: c.caller, handle, guestFrame, owner, frame, kind, reference };
    },
    apply(w, request, tools) {
      insertMap(w, tools, request);
      const { guest, caller, base } = tools;
      guest.write32(caller, base + gnttab_map_grant_ref.at.handle, request.handle);
      guest.write64(caller, base + gnttab_map_grant_ref.at.dev_bus_addr, 0);
      return GNTST.okay;
    },
  },
  gnttab_map_grant_ref,
  gnttab_map_grant_ref.at.status,
);

export const unmap = batchCall(
  {
    name: 'grant_table_op.unmap_grant_ref',
    number,
    command: GNTTABOP.unmap_grant_ref,
    summary: 'Takes a granted frame out of the caller again.',
    registers,
    argument: { register: 2, layout: gnttab_unmap_grant_ref, out: true },
    exempt: 'gives up an access that it has; the owner sees no more than before it was mapped',
    coherent: true,
    continues: true,
    reads: MAP_READS,
    writes: MAP_WRITES,
    errors: [
      ['bad_handle', 'the caller has no such map'],
      ['bad_virt_addr', 'the map is not at that address'],
    ],
    cost: 500,
    resolve(c) {
      const { at } = gnttab_unmap_grant_ref;
      const handle = c.u32(at.handle);
      if (handle >= c.config.maps) return c.fail('bad_handle');
      const track = c.caller * c.config.maps + handle;
      const kind = c.view.maptrack.kind[track];
      if (kind !== MAP_KIND.readonly && kind !== MAP_KIND.writable) return c.fail('bad_handle');
      if (c.u64(at.host_addr) !== c.view.maptrack.guest_frame[track] * PAGE_SIZE) {
        return c.fail('bad_virt_addr');
      }
      c.judge(c.view.maptrack.owner[track]);
      return { mapper: c.caller, handle };
    },
    apply(w, { mapper, handle }, tools) {
      removeMap(w, tools, mapper, handle);
      return GNTST.okay;
    },
  },
  gnttab_unmap_grant_ref,
  gnttab_unmap_grant_ref.at.status,
);

interface CopyEnd {
  readonly domain: number;
  readonly address: number;
}

type CopyContext = Context<
  (typeof ENTRY_READS)[number] | 'domain.memory_pages',
  'bad_domain' | 'bad_gntref' | 'general_error' | 'bad_page' | 'bad_copy_arg' | 'permission_denied'
>;

/** Resolves one end of a copy: a granted frame of another domain, or a frame of the caller. */
function copyEnd(c: CopyContext, end: 'source' | 'dest', granted: boolean): CopyEnd | undefined {
  const { at } = gnttab_copy;
  const write = end === 'dest';
  const domid = c.u16(at[`${end}.domid`]);
  const offset = c.u16(at[`${end}.offset`]);
  if (offset + c.u16(at.len) > PAGE_SIZE) return c.fail('bad_copy_arg');
  if (!granted) {
    if (domid !== DOMID_SELF && domid !== c.caller) return c.fail('permission_denied');
    const guestFrame = c.u64(at[`${end}.u.gmfn`]);
    const address = guestFrame * PAGE_SIZE;
    const { guest } = c;
    const fits = write
      ? guest.writable(c.caller, address, PAGE_SIZE)
      : guest.readable(c.caller, address, PAGE_SIZE);
    return fits ? { domain: c.caller, address: address + offset } : c.fail('bad_page');
  }
  const owner = c.remote(domid);
  if (owner < 0) return c.fail('bad_domain');
  c.ask(write ? OP['grant.copy_to'] : OP['grant.copy_from'], c.caller, owner);
  c.judge(owner);
  const frame = grantedFrame(c, owner, c.u32(at[`${end}.u.ref`]), write);
  if (frame === undefined) return undefined;
  askThirdParties(c, owner, frame, write);
  const guestFrame = c.view.frame.guest_frame[frame];
  if (guestFrame >= c.view.domain.memory_pages[owner]) return c.fail('bad_page');
  return { domain: owner, address: (guestFrame << PAGE_SHIFT) + offset };
}

export const copy = batchCall(
  {
    name: 'grant_table_op.copy',
    number,
    command: GNTTABOP.copy,
    summary: 'Copies bytes between a granted frame and one of the caller, or two granted frames.',
    registers,
    argument: { register: 2, layout: gnttab_copy, out: true },
    queries: ['domain.getinfo', 'grant.copy_from', 'grant.copy_to', 'grant.relay'],
    own: 'copies within its own memory',
    coherent: true,
    continues: true,
    reads: [...ENTRY_READS, 'domain.memory_pages'],
    writes: ['guest.memory'],
    errors: [
      ['bad_copy_arg', 'unknown flags, or bytes beyond the end of a page'],
      ['permission_denied', "an end is neither granted nor the caller's own"],
      ['bad_domain', 'an owner is absent or dying, and the caller may see it'],
      ['bad_gntref', 'no such entry, or it grants nothing to the caller'],
      ['general_error', 'the entry is read-only'],
      ['bad_page', 'no such frame'],
    ],
    cost: 800,
    resolve(c) {
      const { at } = gnttab_copy;
      const flags = c.u16(at.flags);
      if ((flags & ~(GNTCOPY.source_gref | GNTCOPY.dest_gref)) !== 0) return c.fail('bad_copy_arg');
      const source = copyEnd(c, 'source', (flags & GNTCOPY.source_gref) !== 0);
      if (source === undefined) return undefined;
      const dest = copyEnd(c, 'dest', (flags & GNTCOPY.dest_gref) !== 0);
      if (dest === undefined) return undefined;
      c.own();
      return { source, dest, length: c.u16(at.len) };
    },
    apply(_w, { source, dest, length }, { guest }) {
      guest.copy(source.domain, source.address, dest.domain, dest.address, length);
      return GNTST.okay;
    },
  },
  gnttab_copy,
  gnttab_copy.at.status,
);

export const querySize = batchCall(
  {
    name: 'grant_table_op.query_size',
    number,
    command: GNTTABOP.query_size,
    summary: 'Tells how large a grant table is and may become.',
    registers,
    argument: { register: 2, layout: gnttab_query_size, out: true },
    queries: ['domain.getinfo', 'grant.query'],
    own: 'looks at its own table',
    continues: true,
    reads: ['domain.grants_max'],
    writes: ['guest.memory'],
    errors: [['bad_domain', 'the domain is absent or dying, and the caller may see it']],
    cost: 200,
    resolve(c) {
      const domain = c.remote(c.u16(gnttab_query_size.at.dom));
      if (domain < 0) return c.fail('bad_domain');
      c.ask(OP['grant.query'], c.caller, domain);
      return { domain };
    },
    apply(_w, _request, { guest, caller, base }) {
      // One frame holds all the entries that a domain may have.
      guest.write32(caller, base + gnttab_query_size.at.nr_frames, 1);
      guest.write32(caller, base + gnttab_query_size.at.max_nr_frames, 1);
      return GNTST.okay;
    },
  },
  gnttab_query_size,
  gnttab_query_size.at.status,
);
