/**
 * Owns: the memory calls that only tell: how many frames a domain has and may have, how its memory
 * is laid out, how large the machine is (memory.h).
 */

import { OP } from '../policy/operations.ts';
import { xen_memory_domain, xen_memory_map } from './abi/layouts.ts';
import { HYPERVISOR_PAGES } from './abi/guest_abi.ts';
import { E820, HYPERVISOR, PAGE_SIZE, XENMEM } from './abi/numbers.ts';
import { call } from './call.ts';
import type { Context } from './call.ts';
import { PAGE_KIND } from './columns.ts';

const number = HYPERVISOR.memory_op;
const registers = ['command', 'argument'];
const argument = { register: 2, layout: xen_memory_domain, out: false } as const;
const ESRCH = ['ESRCH', 'the domain is absent or dying, and the caller may see it'] as const;

/** What is common to the calls that answer a number about one domain. */
const ABOUT_A_DOMAIN = {
  number,
  registers,
  argument,
  queries: ['domain.getinfo'],
  own: 'looks at itself',
  writes: [],
  errors: [ESRCH],
} as const;

/** The domain that is asked about; undefined after failing. */
function askedDomain(c: Context<never, 'ESRCH'>): { readonly domain: number } | undefined {
  const domain = c.remote(c.u16(xen_memory_domain.at.domid));
  if (domain < 0) return c.fail('ESRCH');
  c.ask(OP['domain.getinfo'], c.caller, domain);
  return { domain };
}

export const maximumRamPage = call({
  name: 'memory_op.maximum_ram_page',
  number,
  command: XENMEM.maximum_ram_page,
  summary: "Tells the highest number of the machine's frames.",
  registers: ['command'],
  exempt: 'a constant of the machine',
  reads: [],
  writes: [],
  errors: [],
  cost: 100,
  resolve: () => ({}),
  apply: (_w, _request, { config }) => config.frames - 1,
});

export const currentReservation = call({
  ...ABOUT_A_DOMAIN,
  name: 'memory_op.current_reservation',
  command: XENMEM.current_reservation,
  summary: 'Tells how many frames a domain holds; its pages that are out count.',
  reads: ['domain.frames_held', 'domain.frames_paged'],
  cost: 150,
  resolve: askedDomain,
  apply: (_w, { domain }, { view }) =>
    view.domain.frames_held[domain] + view.domain.frames_paged[domain],
});

export const maximumReservation = call({
  ...ABOUT_A_DOMAIN,
  name: 'memory_op.maximum_reservation',
  command: XENMEM.maximum_reservation,
  summary: 'Tells how many frames a domain may hold.',
  reads: ['domain.frames_max', 'domain.frames_lent'],
  cost: 150,
  resolve: askedDomain,
  apply: (_w, { domain }, { view }) =>
    view.domain.frames_max[domain] + view.domain.frames_lent[domain],
});

export const maximumGpfn = call({
  ...ABOUT_A_DOMAIN,
  name: 'memory_op.maximum_gpfn',
  command: XENMEM.maximum_gpfn,
  summary: 'Tells the highest guest frame at which a domain has something; 0 where there is none.',
  reads: ['physmap.kind'],
  cost: 1000,
  resolve: askedDomain,
  apply(_w, { domain }, { view, config }) {
    for (let page = config.guestFrames - 1; page > 0; page -= 1) {
      if (view.physmap.kind[domain * config.guestFrames + page] !== PAGE_KIND.hole) return page;
    }
    return 0;
  },
});

export const memoryMap = call({
  name: 'memory_op.memory_map',
  number,
  command: XENMEM.memory_map,
  summary: "Tells how the caller's memory is laid out: its own, then what the builder appended.",
  registers,
  argument: { register: 2, layout: xen_memory_map, out: true },
  exempt: 'looks at itself',
  reads: ['domain.shared_info_frame'],
  writes: ['guest.memory'],
  errors: [['EFAULT', 'the buffer is not writable']],
  cost: 300,
  resolve(c) {
    const { at } = xen_memory_map;
    const own = c.view.domain.shared_info_frame[c.caller] * PAGE_SIZE;
    const regions = [
      { start: 0, size: own, type: E820.ram },
      { start: own, size: HYPERVISOR_PAGES * PAGE_SIZE, type: E820.reserved },
    ].slice(0, c.u32(at.nr_entries));
    const buffer = c.u64(at.buffer);
    if (!c.guest.writable(c.caller, buffer, regions.length * E820.entry_size)) {
      return c.fail('EFAULT');
    }
    return { regions, buffer };
  },
  apply(_w, { regions, buffer }, { guest, caller, base }) {
    for (const [i, { start, size, type }] of regions.entries()) {
      const address = buffer + i * E820.entry_size;
      guest.write64(caller, address, start);
      guest.write64(caller, address + 8, size);
      guest.write32(caller, address + 16, type);
    }
    guest.write32(caller, base + xen_memory_map.at.nr_entries, regions.length);
    return 0;
  },
});
