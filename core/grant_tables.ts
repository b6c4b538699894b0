/**
 * Owns: the grant calls about a table as a whole: where it stands, its version, swapping entries,
 * caches (grant_table.h).
 *
 * An owner never waits for who maps its frames: changing the version or swapping entries ends the
 * maps through them, where Xen refuses while they are in use, and so would tell that they are.
 */

import { OP } from '../policy/operations.ts';
import {
  gnttab_cache_flush,
  gnttab_get_status_frames,
  gnttab_get_version,
  gnttab_set_version,
  gnttab_setup_table,
  gnttab_swap_grant_ref,
} from './abi/layouts.ts';
import { GNTST, GNTTABOP, GNTTAB_CACHE, HYPERVISOR, PAGE_SHIFT, PAGE_SIZE } from './abi/numbers.ts';
import { batchCall, call } from './call.ts';
import type { Context } from './call.ts';
import { PAGE_KIND } from './columns.ts';
import { MAP_READS, MAP_WRITES } from './frames.ts';
import {
  SECOND_VERSION,
  entryAddress,
  entryCount,
  entrySize,
  statusFrame,
  tableFrame,
} from './grant_entries.ts';
import { revokeEntry, revokeGrants } from './revoke.ts';

const number = HYPERVISOR.grant_table_op;
const batchRegisters = ['command', 'elements', 'count'];
const registers = ['command', 'argument'];

const TABLE_READS = [
  'domain.memory_pages',
  'domain.shared_info_frame',
  'domain.grant_version',
] as const;

const LIST_ERRORS = [
  ['general_error', 'more frames than there are'],
  ['bad_domain', 'the domain is absent or dying, and the caller may see it'],
  ['bad_virt_addr', 'the list of frames is not writable'],
] as const;

type ListContext = Context<
  (typeof TABLE_READS)[number],
  'general_error' | 'bad_virt_addr' | 'bad_domain'
>;

/** Checks a request for a list of at most one frame; whose frame it is. */
function listOwner(
  c: ListContext,
  { dom, nr_frames, frame_list }: Readonly<Record<'dom' | 'nr_frames' | 'frame_list', number>>,
): { readonly domain: number; readonly list: number; readonly count: number } | undefined {
  const count = c.u32(nr_frames);
  if (count > 1) return c.fail('general_error');
  const domain = c.remote(c.u16(dom));
  if (domain < 0) return c.fail('bad_domain');
  c.ask(OP['grant.query'], c.caller, domain);
  const list = c.u64(frame_list);
  if (!c.guest.writable(c.caller, list, count * 8)) return c.fail('bad_virt_addr');
  return { domain, list, count };
}

export const setupTable = batchCall(
  {
    name: 'grant_table_op.setup_table',
    number,
    command: GNTTABOP.setup_table,
    summary: 'Tells the guest frame of a grant table, which is there from the start.',
    registers: batchRegisters,
    argument: { register: 2, layout: gnttab_setup_table, out: true },
    queries: ['domain.getinfo', 'grant.query'],
    own: 'looks at its own table',
    continues: true,
    reads: TABLE_READS,
    writes: ['guest.memory'],
    errors: [...LIST_ERRORS, ['general_error', 'the domain has no memory yet']],
    cost: 200,
    resolve(c) {
      const request = listOwner(c, gnttab_setup_table.at);
      if (request === undefined) return undefined;
      if (c.view.domain.memory_pages[request.domain] === 0) return c.fail('general_error');
      return request;
    },
    apply(_w, { domain, list, count }, { view, guest, caller }) {
      if (count > 0) guest.write64(caller, list, tableFrame(view, domain));
      return GNTST.okay;
    },
  },
  gnttab_setup_table,
  gnttab_setup_table.at.status,
);

export const getStatusFrames = batchCall(
  {
    name: 'grant_table_op.get_status_frames',
    number,
    command: GNTTABOP.get_status_frames,
    summary: 'Tells the guest frame in which entries of version 2 are marked as in use.',
    registers: batchRegisters,
    argument: { register: 2, layout: gnttab_get_status_frames, out: true },
    queries: ['domain.getinfo', 'grant.query'],
    own: 'looks at its own table',
    continues: true,
    reads: TABLE_READS,
    writes: ['guest.memory'],
    errors: [...LIST_ERRORS, ['general_error', 'the entries are those of version 1']],
    cost: 200,
    resolve(c) {
      const request = listOwner(c, gnttab_get_status_frames.at);
      if (request === undefined) return undefined;
      const isSecond = c.view.domain.grant_version[request.domain] === SECOND_VERSION;
      return isSecond ? request : c.fail('general_error');
    },
    apply(_w, { domain, list, count }, { view, guest, caller }) {
      if (count > 0) guest.write64(caller, list, statusFrame(view, domain));
      return GNTST.okay;
    },
  },
  gnttab_get_status_frames,
  gnttab_get_status_frames.at.status,
);

export const setVersion = call({
  name: 'grant_table_op.set_version',
  number,
  command: GNTTABOP.set_version,
  summary: "Chooses the form of the caller's grant entries; another one empties the table.",
  registers,
  argument: { register: 2, layout: gnttab_set_version, out: true },
  exempt: 'takes back what the caller granted; nobody gains anything by it',
  coherent: true,
  // Maps of its frames can be in any domain.
  everyRow: true,
  reads: [...TABLE_READS, ...MAP_READS],
  writes: [
    'domain.grant_version',
    'grant.flags',
    'grant.grantee',
    'grant.guest_frame',
    ...MAP_WRITES,
  ],
  errors: [
    ['EINVAL', 'the version is neither 1 nor 2'],
    ['EBUSY', 'something is where the status array would be'],
  ],
  cost: 5000,
  resolve(c) {
    const version = c.u32(gnttab_set_version.at.version);
    if (version !== 1 && version !== SECOND_VERSION) return c.fail('EINVAL');
    const kept = version === SECOND_VERSION ? SECOND_VERSION : 0;
    const isChange = c.view.domain.grant_version[c.caller] !== kept;
    const status = statusFrame(c.view, c.caller);
    const isFree = c.view.physmap.kind[c.caller * c.config.guestFrames + status] === PAGE_KIND.hole;
    if (isChange && kept === SECOND_VERSION && !isFree) return c.fail('EBUSY');
    return { owner: c.caller, kept, isChange, status };
  },
  apply(w, { owner, kept, isChange, status }, tools) {
    const { view, guest, config } = tools;
    if (!isChange) return 0;
    revokeGrants(w, tools, owner);
    for (let row = owner * config.grants; row < (owner + 1) * config.grants; row += 1) {
      w.grant.flags.set(row, 0);
      w.grant.grantee.set(row, 0);
      w.grant.guest_frame.set(row, 0);
    }
    guest.zeroPage(owner, tableFrame(view, owner));
    guest.zeroPage(owner, status);
    const kind = kept === SECOND_VERSION ? PAGE_KIND.hypervisor : PAGE_KIND.hole;
    w.physmap.kind.set(owner * config.guestFrames + status, kind);
    w.domain.grant_version.set(owner, kept);
    return 0;
  },
});

export const getVersion = call({
  name: 'grant_table_op.get_version',
  number,
  command: GNTTABOP.get_version,
  summary: "Tells the version of a domain's grant entries.",
  registers,
  argument: { register: 2, layout: gnttab_get_version, out: true },
  queries: ['domain.getinfo', 'grant.query'],
  own: 'looks at its own table',
  reads: ['domain.grant_version'],
  writes: ['guest.memory'],
  errors: [['ESRCH', 'the domain is absent or dying, and the caller may see it']],
  cost: 200,
  resolve(c) {
    const domain = c.remote(c.u16(gnttab_get_version.at.dom));
    if (domain < 0) return c.fail('ESRCH');
    c.ask(OP['grant.query'], c.caller, domain);
    return { domain };
  },
  apply(_w, { domain }, { view, guest, caller, base }) {
    const isSecond = view.domain.grant_version[domain] === SECOND_VERSION;
    guest.write32(caller, base + gnttab_get_version.at.version, isSecond ? SECOND_VERSION : 1);
    return 0;
  },
});

export const swapGrantRef = batchCall(
  {
    name: 'grant_table_op.swap_grant_ref',
    number,
    command: GNTTABOP.swap_grant_ref,
    summary: "Swaps two of the caller's grant entries; maps through them end.",
    registers: batchRegisters,
    argument: { register: 2, layout: gnttab_swap_grant_ref, out: true },
    exempt: "changes the caller's own entries, which are judged when they are used",
    coherent: true,
    continues: true,
    everyRow: true,
    reads: [...TABLE_READS, ...MAP_READS, 'domain.grants_max'],
    writes: ['grant.flags', 'grant.grantee', 'grant.guest_frame', ...MAP_WRITES],
    errors: [['bad_gntref', 'one of them is not there']],
    cost: 600,
    resolve(c) {
      const a = c.u32(gnttab_swap_grant_ref.at.ref_a);
      const b = c.u32(gnttab_swap_grant_ref.at.ref_b);
      const count = entryCount(c.view, c.config, c.caller);
      if (a >= count || b >= count) return c.fail('bad_gntref');
      return { owner: c.caller, a, b };
    },
    apply(w, { owner, a, b }, tools) {
      if (a === b) return GNTST.okay;
      const { view, guest, config } = tools;
      revokeEntry(w, tools, owner, a);
      revokeEntry(w, tools, owner, b);
      const [rowA, rowB] = [owner * config.grants + a, owner * config.grants + b];
      for (const column of ['flags', 'grantee', 'guest_frame'] as const) {
        const [valueA, valueB] = [view.grant[column][rowA], view.grant[column][rowB]];
        w.grant[column].set(rowA, valueB);
        w.grant[column].set(rowB, valueA);
      }
      const size = entrySize(view, owner);
      const [atA, atB] = [entryAddress(view, owner, a), entryAddress(view, owner, b)];
      const bytes = guest.read(owner, atA, size);
      guest.write(owner, atA, guest.read(owner, atB, size));
      guest.write(owner, atB, bytes);
      return GNTST.okay;
    },
  },
  gnttab_swap_grant_ref,
  gnttab_swap_grant_ref.at.status,
);

export const cacheFlush = call({
  name: 'grant_table_op.cache_flush',
  number,
  command: GNTTABOP.cache_flush,
  summary: 'Cleans or invalidates a cache: nothing to do, since guests see memory without one.',
  registers,
  argument: { register: 2, layout: gnttab_cache_flush, out: false },
  exempt: 'nothing happens',
  reads: [],
  writes: [],
  errors: [
    ['EINVAL', 'no known operation, or bytes beyond the end of a page'],
    ['EOPNOTSUPP', 'the page is named by a reference'],
    ['EINVAL', 'the page is not one of the caller'],
  ],
  cost: 100,
  resolve(c) {
    const { at } = gnttab_cache_flush;
    const op = c.u32(at.op);
    const [offset, length] = [c.u16(at.offset), c.u16(at.length)];
    const isByReference = op >= GNTTAB_CACHE.source_gref;
    const what = op % GNTTAB_CACHE.source_gref;
    if (what < 1 || what > (GNTTAB_CACHE.clean | GNTTAB_CACHE.inval)) return c.fail('EINVAL');
    if (offset + length > PAGE_SIZE) return c.fail('EINVAL');
    if (isByReference) return c.fail('EOPNOTSUPP');
    const page = Math.floor(c.u64(at['a.dev_bus_addr']) / PAGE_SIZE);
    const isOwn = page < c.config.guestFrames && c.guest.readable(c.caller, page << PAGE_SHIFT, 1);
    return isOwn ? {} : c.fail('EINVAL');
  },
  apply: () => 0,
});
