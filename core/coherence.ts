/**
 * Owns: keeping what a guest sees of shared memory true. One vcpu runs at a time, so copies made
 * whenever it starts or stops can't be told from real sharing.
 *
 * While a domain runs, its own pages are what counts: its pending bits, masks and grant entries,
 * and the pages where it mapped others' frames. `pull` takes them into the columns and into the
 * owners' memory; what it wrote to a read-only map is dropped. `push` shows it what others did.
 */

import { shared_info } from './abi/layouts.ts';
import { GTF, PAGE_SIZE } from './abi/numbers.ts';
import { transition } from './call.ts';
import type { Tools } from './call.ts';
import { MAP_KIND, PAGE_KIND } from './columns.ts';
import type { View } from './columns.ts';
import { pullBits, pushBits, upcallAddress } from './event_bits.ts';
import { isFifo, pullWords, pushUpcalls } from './event_words.ts';
import { MAP_READS, MAP_WRITES } from './frames.ts';
import {
  ENTRY_AT,
  SECOND_VERSION,
  STATUS_BYTES,
  entryCount,
  entryFrame,
  entrySize,
  grantsAccess,
  ownFlags,
  statusFrame,
  tableFrame,
} from './grant_entries.ts';
import type { GuestMemory } from './guest_memory.ts';
import type { MachineConfig } from './config.ts';
import { revokeEntry } from './revoke.ts';

/** Offset of system_time in vcpu_time_info, in bytes (xen.h). */
const SYSTEM_TIME = 16;

interface MapTools {
  readonly view: View<
    | 'maptrack.kind'
    | 'maptrack.owner'
    | 'maptrack.frame'
    | 'maptrack.guest_frame'
    | 'frame.guest_frame'
    | 'domain.maps_held'
    | 'domain.memory_pages'
  >;
  readonly guest: GuestMemory;
  readonly config: MachineConfig;
}

/** Copies pages between a domain's maps and their owners: outwards only what may be written. */
function copyMaps({ view, guest, config }: MapTools, domain: number, outwards: boolean): void {
  let left = view.domain.maps_held[domain];
  const { maptrack } = view;
  for (let handle = 0; left > 0 && handle < config.maps; handle += 1) {
    const track = domain * config.maps + handle;
    const kind = maptrack.kind[track];
    if (kind === MAP_KIND.free) continue;
    left -= 1;
    const owner = maptrack.owner[track];
    const theirs = view.frame.guest_frame[maptrack.frame[track]];
    // An owner that isn't built yet has frames but no bytes: they are zero.
    if (theirs >= view.domain.memory_pages[owner]) continue;
    const from = maptrack.guest_frame[track] * PAGE_SIZE;
    const to = theirs * PAGE_SIZE;
    if (outwards && kind !== MAP_KIND.readonly) guest.copy(domain, from, owner, to, PAGE_SIZE);
    else guest.copy(owner, to, domain, from, PAGE_SIZE);
  }
}

const SHARED_READS = [
  'domain.memory_pages',
  'domain.shared_info_frame',
  'domain.ports_max',
  'domain.grants_max',
  'domain.grant_version',
  'domain.maps_held',
  'maptrack.kind',
  'maptrack.owner',
  'maptrack.frame',
  'maptrack.guest_frame',
  'frame.guest_frame',
  'evtchn.state',
  'evtchn.pending',
  'evtchn.masked',
  'evtchn.vcpu',
  'domain.event_abi',
  'domain.event_words',
  'event_page.guest_frame',
  'grant.flags',
  'grant.grantee',
  'grant.guest_frame',
] as const;

/** Whether an entry gives what is mapped through it. */
function stillGrants(
  {
    grant,
    physmap,
  }: View<
    | 'grant.flags'
    | 'grant.grantee'
    | 'grant.guest_frame'
    | 'grant.writers'
    | 'grant.active_frame'
    | 'grant.active_grantee'
    | 'physmap.kind'
    | 'physmap.frame'
  >,
  config: MachineConfig,
  owner: number,
  row: number,
): boolean {
  const guestFrame = grant.guest_frame[row];
  const page = owner * config.guestFrames + guestFrame;
  return (
    grantsAccess(grant.flags[row]) &&
    ((grant.flags[row] & GTF.readonly) === 0 || grant.writers[row] === 0) &&
    grant.grantee[row] === grant.active_grantee[row] &&
    guestFrame < config.guestFrames &&
    physmap.kind[page] === PAGE_KIND.own &&
    physmap.frame[page] + 1 === grant.active_frame[row]
  );
}

export const pull = transition({
  name: 'coherence.pull',
  summary: 'Takes what a guest wrote to its shared pages and maps into the machine.',
  exempt:
    "the guest's own writes to memory it was permitted to share; entries are judged when used",
  everyRow: true,
  reads: [...SHARED_READS, ...MAP_READS, 'grant.active_frame', 'grant.active_grantee'],
  writes: [
    'evtchn.pending',
    'evtchn.masked',
    'grant.flags',
    'grant.grantee',
    'grant.guest_frame',
    ...MAP_WRITES,
  ],
  apply(w, { domain }: { domain: number }, tools) {
    const { view, guest, config } = tools;
    if (view.domain.memory_pages[domain] === 0) return 0;
    if (isFifo(view, domain)) pullWords(w, tools, domain);
    else pullBits(w, tools, domain);
    const grants = entryCount(view, config, domain);
    const table = tableFrame(view, domain) * PAGE_SIZE;
    const size = entrySize(view, domain);
    for (let reference = 0; reference < grants; reference += 1) {
      const address = table + reference * size;
      const row = domain * config.grants + reference;
      const header = guest.read32(domain, address + ENTRY_AT.flags);
      w.grant.flags.set(row, ownFlags(header & 0xffff));
      w.grant.grantee.set(row, header >>> 16);
      w.grant.guest_frame.set(row, entryFrame(view, guest, domain, address));
      // Who maps a frame must stand in an entry for it, or third parties could not be judged by
      // entries. An owner that changes an entry takes back what it gave, and waits for nobody.
      if (view.grant.active_frame[row] !== 0 && !stillGrants(view, config, domain, row)) {
        revokeEntry(w, tools, domain, reference);
      }
    }
    copyMaps(tools, domain, true);
    return 0;
  },
});

type InUseTools = Tools<
  (typeof SHARED_READS)[number] | 'grant.readers' | 'grant.writers' | 'grant.active_grantee'
>;

/** Shows a domain which of its entries are in use. */
function showInUse({ view, guest, config, policies }: InUseTools, domain: number): void {
  const isSecond = view.domain.grant_version[domain] === SECOND_VERSION;
  const status = statusFrame(view, domain) * PAGE_SIZE;
  const grants = entryCount(view, config, domain);
  const table = tableFrame(view, domain) * PAGE_SIZE;
  const size = entrySize(view, domain);
  for (let reference = 0; reference < grants; reference += 1) {
    const row = domain * config.grants + reference;
    let inUse = 0;
    if (view.grant.readers[row] > 0 || view.grant.writers[row] > 0) {
      // One way means one way: who may not hear from the grantee doesn't see that it mapped.
      const grantee = view.domain.label[view.grant.active_grantee[row]];
      if (policies.inForce.flows(grantee, view.domain.label[domain])) {
        inUse = GTF.reading | (view.grant.writers[row] > 0 ? GTF.writing : 0);
      }
    }
    if (isSecond) guest.write16(domain, status + reference * STATUS_BYTES, inUse);
    const flags = view.grant.flags[row] | (isSecond ? 0 : inUse);
    guest.write16(domain, table + reference * size + ENTRY_AT.flags, flags);
  }
}

export const push = transition({
  name: 'coherence.push',
  summary: 'Shows a guest the events, entries in use and mapped pages as they are now.',
  exempt: 'shows only what was judged when it was bound, sent, mapped or granted',
  reads: [
    ...SHARED_READS,
    'domain.vcpus_max',
    'vcpu.control_block',
    'grant.readers',
    'grant.writers',
    'grant.active_grantee',
    'machine.time',
  ],
  writes: ['guest.memory'],
  apply(_w, { domain }: { domain: number }, tools) {
    const { view, guest } = tools;
    if (view.domain.memory_pages[domain] === 0) return 0;
    if (isFifo(view, domain)) pushUpcalls(tools, domain);
    else pushBits(tools, domain);
    for (let vcpu = 0; vcpu < view.domain.vcpus_max[domain]; vcpu += 1) {
      const time = upcallAddress(view, domain, vcpu) + shared_info.at['vcpu_info.time'];
      guest.write64(domain, time + SYSTEM_TIME, view.machine.time[0]);
    }
    showInUse(tools, domain);
    copyMaps(tools, domain, false);
    return 0;
  },
});
