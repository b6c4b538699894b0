/**
 * Owns: memory beyond the machine's frames: pages of a domain that go out to the host's store and
 * come back (memory.h, XENMEM_paging_op), by whoever the policy lets.
 *
 * A page goes out in two steps: the call hands its bytes to the host and goes on when the host has
 * kept them; only then is the frame scrubbed and given up. No vcpu of a domain runs while a page of
 * it is out, since no backend can trap on it: wanting to run is what brings pages back.
 *
 * INVARIANT: frames_paged counts the pages of kind `paged`, which are no frame's and nobody's map;
 * the physmap keeps their versions. Of them frames_lent have no frame reserved; for all others
 * there is one. Must not know: where pages are kept, and how they are protected.
 */

import { OP } from '../policy/operations.ts';
import { xen_mem_paging_op } from './abi/layouts.ts';
import {
  HYPERVISOR,
  PAGE_SIZE,
  PAGING_OP,
  PAGING_OP_EVICT_RELEASE,
  XENMEM,
} from './abi/numbers.ts';
import { CONTINUE, call, transition } from './call.ts';
import { DOMAIN_STATE, PAGE_KIND, TRANSFER, VCPU_STATE } from './columns.ts';
import type { View } from './columns.ts';
import type { MachineConfig } from './config.ts';
import { Digest } from './digest.ts';
import { FRAME_WRITES, releaseFrame, takeFrame } from './frames.ts';
import { isGranted } from './grant_transfer.ts';
import type { PageName, PageRequest } from './page_request.ts';

/** Pages that one step asks for. */
const PAGES_PER_STEP = 16;

/** How far an eviction got, as its `progress` says: the host was asked, and what it answered. */
const EVICTION = { asked: 1, kept: 2, failed: 3 } as const;

const COUNTS = [
  'domain.frames_max',
  'domain.frames_held',
  'domain.frames_paged',
  'domain.frames_lent',
  'machine.frames_unreserved',
] as const;

/** What it takes to give up a frame, or to have one. */
const FRAME_COUNTS = [
  ...COUNTS,
  'domain.frames_reserved',
  'domain.memory_pages',
  'frame.next_free',
  'frame.pins',
  'machine.free_frames_head',
] as const;

type CountsView = View<(typeof COUNTS)[number]>;

/** How many pages of a domain could come back now. */
export function pagesWithRoom({ domain: d, machine }: CountsView, domain: number): number {
  const kept = d.frames_paged[domain] - d.frames_lent[domain];
  return kept + Math.min(d.frames_lent[domain], machine.frames_unreserved[0]);
}

/** Whether a domain would run if all its pages were there, and some could be. */
export function wantsPages(
  view: CountsView & View<'domain.state' | 'domain.pause_count' | 'vcpu.state'>,
  { vcpus }: MachineConfig,
  domain: number,
): boolean {
  const { state, pause_count, frames_paged } = view.domain;
  if (frames_paged[domain] === 0 || state[domain] !== DOMAIN_STATE.live) return false;
  if (pause_count[domain] > 0 || pagesWithRoom(view, domain) === 0) return false;
  for (let vcpu = domain * vcpus; vcpu < (domain + 1) * vcpus; vcpu += 1) {
    if (view.vcpu.state[vcpu] === VCPU_STATE.runnable) return true;
  }
  return false;
}

/** Whether a page is out, and in this version. */
export function isOut(
  view: View<'domain.state' | 'domain.generation' | 'physmap.kind' | 'physmap.frame'>,
  { guestFrames }: MachineConfig,
  { domain, generation, guestFrame, version }: PageName,
): boolean {
  const row = domain * guestFrames + guestFrame;
  return (
    view.domain.state[domain] !== DOMAIN_STATE.dying &&
    view.domain.generation[domain] === generation &&
    view.physmap.kind[row] === PAGE_KIND.paged &&
    view.physmap.frame[row] === version
  );
}

interface Operation {
  readonly evict: boolean;
  readonly prep: boolean;
  /** Whether an evicted frame shall not stay reserved. */
  readonly release: boolean;
}

const OPERATIONS_BY_NUMBER: ReadonlyMap<number, Operation> = new Map([
  [PAGING_OP.nominate, { evict: false, prep: false, release: false }],
  [PAGING_OP.evict, { evict: true, prep: false, release: false }],
  [PAGING_OP.prep, { evict: false, prep: true, release: false }],
  [PAGING_OP_EVICT_RELEASE, { evict: true, prep: false, release: true }],
]);

export const pagingOp = call({
  name: 'memory_op.paging_op',
  number: HYPERVISOR.memory_op,
  command: XENMEM.paging_op,
  summary: "Pages a domain's memory out to the host's store, or in: nominate, evict, prep.",
  registers: ['command', 'argument'],
  argument: { register: 2, layout: xen_mem_paging_op, out: false },
  queries: ['domain.getinfo', 'memory.page_out', 'memory.page_in'],
  continues: true,
  // The host has its turn when it is done.
  yields: true,
  reads: [
    ...COUNTS,
    'domain.memory_pages',
    'domain.transfer',
    'domain.grants_max',
    'domain.grant_version',
    'grant.flags',
    'grant.guest_frame',
    'physmap.kind',
    'physmap.frame',
    'frame.pins',
  ],
  writes: ['domain.page_versions'],
  errors: [
    ['EINVAL', 'an unknown operation, or a buffer: pages come back from where they went'],
    ['ESRCH', 'the domain is absent or dying, and the caller may see it'],
    ['EINVAL', 'domain 0 and the caller are never paged'],
    ['ENOENT', 'there is no frame of its own to page out, or no page to bring back'],
    ['EBUSY', 'the frame is mapped or granted, or the domain is being saved'],
    ['ENOMEM', 'no frame is reserved for the page any more, and there is none to reserve'],
    ['EIO', 'the host could not keep the page; nothing changed'],
  ],
  cost: 2000,
  resolve(c) {
    const { at } = xen_mem_paging_op;
    const operation = OPERATIONS_BY_NUMBER.get(c.u16(at.op) & 0xff);
    if (operation === undefined || c.u64(at.buffer) !== 0) return c.fail('EINVAL');
    const { evict, prep, release } = operation;
    const domain = c.remote(c.u16(at.domain));
    if (domain < 0) return c.fail('ESRCH');
    c.ask(prep ? OP['memory.page_in'] : OP['memory.page_out'], c.caller, domain);
    c.judge(domain);
    if (domain === 0 || domain === c.caller) return c.fail('EINVAL');
    const guestFrame = c.u64(at.gfn);
    const row = domain * c.config.guestFrames + guestFrame;
    const request = { domain, guestFrame, row, prep, release, vcpu: c.vcpu };
    if (c.progress === EVICTION.kept) return { ...request, begins: false };
    if (c.progress !== 0) return c.fail('EIO');
    const isIn = guestFrame < Math.min(c.config.guestFrames, c.view.domain.memory_pages[domain]);
    const kind = isIn ? c.view.physmap.kind[row] : PAGE_KIND.hole;
    if (kind !== (prep ? PAGE_KIND.paged : PAGE_KIND.own)) return c.fail('ENOENT');
    if (!prep) {
      // What is about to be saved is saved whole.
      const isSaved = c.view.domain.transfer[domain] !== TRANSFER.none;
      const isMapped = c.view.frame.pins[c.view.physmap.frame[row]] > 0;
      if (isSaved || isMapped || isGranted(c, domain, guestFrame)) return c.fail('EBUSY');
    }
    if (prep && pagesWithRoom(c.view, domain) === 0) return c.fail('ENOMEM');
    return { ...request, begins: evict };
  },
  apply(w, { domain, guestFrame, row, prep, begins, release, vcpu }, tools) {
    const { view, guest } = tools;
    const generation = view.domain.generation[domain];
    if (prep) {
      const version = view.physmap.frame[row];
      tools.page({ kind: 'bring', page: { domain, generation, guestFrame, version } });
    }
    if (!begins) return 0;
    const version = (view.domain.page_versions[domain] + 1) >>> 0;
    w.domain.page_versions.set(domain, version);
    const bytes = guest.read(domain, guestFrame * PAGE_SIZE, PAGE_SIZE);
    const page = { domain, generation, guestFrame, version };
    tools.page({ kind: 'keep', page, bytes, vcpu, release });
    tools.advance(EVICTION.asked);
    return CONTINUE;
  },
});

export interface Kept {
  readonly request: Extract<PageRequest, { kind: 'keep' }>;
  /** Whether the host has it. */
  readonly kept: boolean;
}

export const pageOut = transition({
  name: 'memory.paged_out',
  summary: 'The host has kept a page: its frame is scrubbed and free. Or it could not.',
  exempt: 'finishes what the eviction was permitted for; what the host answered is an input',
  reads: FRAME_COUNTS,
  writes: [
    ...FRAME_WRITES,
    'domain.frames_paged',
    'domain.frames_lent',
    'domain.frames_reserved',
    'domain.frames_max',
    'machine.frames_unreserved',
    'vcpu.progress',
  ],
  apply(w, { request, kept }: Kept, tools) {
    const { page, vcpu, release } = request;
    const { domain, guestFrame, version } = page;
    const { view, config } = tools;
    w.vcpu.progress.set(vcpu, kept ? EVICTION.kept : EVICTION.failed);
    if (!kept) return 0;
    releaseFrame(w, tools, domain, guestFrame);
    w.physmap.kind.set(domain * config.guestFrames + guestFrame, PAGE_KIND.paged);
    w.physmap.frame.set(domain * config.guestFrames + guestFrame, version);
    w.domain.frames_paged.set(domain, view.domain.frames_paged[domain] + 1);
    if (!release) return 1;
    w.domain.frames_lent.set(domain, view.domain.frames_lent[domain] + 1);
    w.domain.frames_reserved.set(domain, view.domain.frames_reserved[domain] - 1);
    w.domain.frames_max.set(domain, view.domain.frames_max[domain] - 1);
    w.machine.frames_unreserved.set(0, view.machine.frames_unreserved[0] + 1);
    return 1;
  },
});

export const askForPages = transition({
  name: 'memory.ask_for_pages',
  summary: 'A domain is about to run: the host is asked for pages of it that are out.',
  exempt: 'a domain has its own memory back',
  reads: [...COUNTS, 'physmap.kind', 'physmap.frame'],
  writes: [],
  apply(_w, { domain }: { domain: number }, tools) {
    const { view, config } = tools;
    const generation = view.domain.generation[domain];
    let left = Math.min(PAGES_PER_STEP, pagesWithRoom(view, domain));
    for (let guestFrame = 0; guestFrame < config.guestFrames && left > 0; guestFrame += 1) {
      const row = domain * config.guestFrames + guestFrame;
      if (view.physmap.kind[row] !== PAGE_KIND.paged) continue;
      const version = view.physmap.frame[row];
      tools.page({ kind: 'bring', page: { domain, generation, guestFrame, version } });
      left -= 1;
    }
    return 0;
  },
});

export const pageIn = transition({
  name: 'memory.paged_in',
  summary: 'The host brought a page back: it is in a frame of its own again.',
  exempt: 'a domain has its own memory back; the host checked that it is what went out',
  reads: FRAME_COUNTS,
  writes: [
    ...FRAME_WRITES,
    'domain.frames_paged',
    'domain.frames_lent',
    'domain.frames_reserved',
    'domain.frames_max',
    'machine.frames_unreserved',
  ],
  /** Answers a digest of the bytes, so that a record of the step tells them from others. */
  apply(w, { page, bytes }: { page: PageName; bytes: Uint8Array }, tools) {
    const { domain, guestFrame } = page;
    const { view, guest } = tools;
    const isKept = view.domain.frames_paged[domain] > view.domain.frames_lent[domain];
    if (!isKept) {
      w.domain.frames_lent.set(domain, view.domain.frames_lent[domain] - 1);
      w.domain.frames_reserved.set(domain, view.domain.frames_reserved[domain] + 1);
      w.domain.frames_max.set(domain, view.domain.frames_max[domain] + 1);
      w.machine.frames_unreserved.set(0, view.machine.frames_unreserved[0] - 1);
    }
    w.domain.frames_paged.set(domain, view.domain.frames_paged[domain] - 1);
    takeFrame(w, tools, domain, guestFrame);
    guest.write(domain, guestFrame * PAGE_SIZE, bytes);
    const digest = new Digest();
    digest.foldBytes(1, bytes);
    return digest.low >>> 1;
  },
});
