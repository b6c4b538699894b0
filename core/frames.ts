/**
 * Owns: machine frames and the guest-frame map: taking a frame for a domain, giving it back,
 * putting a map of another's frame into a domain and taking it out again.
 *
 * INVARIANT: a frame's pins are the maps of it in all map tracks; a frame that is given back has
 * none. What a domain is given is zeroed; where a map was taken out, the page reads as zero.
 */

import { PAGE_SIZE } from './abi/numbers.ts';
import { MAP_KIND, PAGE_KIND } from './columns.ts';
import type { View, Writer } from './columns.ts';
import type { GuestMemory } from './guest_memory.ts';

export const FRAME_WRITES = [
  'frame.owner',
  'frame.guest_frame',
  'frame.next_free',
  'machine.free_frames_head',
  'physmap.kind',
  'physmap.frame',
  'domain.frames_held',
  'guest.memory',
] as const;

/** What moving a frame within a domain writes. */
export const MOVE_WRITES = [
  'physmap.kind',
  'physmap.frame',
  'frame.guest_frame',
  'guest.memory',
] as const;

export const MAP_WRITES = [
  'maptrack.kind',
  'maptrack.owner',
  'maptrack.reference',
  'maptrack.frame',
  'maptrack.guest_frame',
  'physmap.kind',
  'physmap.frame',
  'frame.pins',
  'domain.maps_held',
  'grant.readers',
  'grant.writers',
  'grant.active_frame',
  'grant.active_grantee',
  'guest.memory',
] as const;

export const MAP_READS = [
  'maptrack.kind',
  'maptrack.owner',
  'maptrack.reference',
  'maptrack.frame',
  'maptrack.guest_frame',
  'grant.readers',
  'grant.writers',
  'frame.pins',
  'domain.maps_held',
  'domain.maps_max',
  'domain.memory_pages',
] as const;

type FrameReads = View<
  'frame.next_free' | 'machine.free_frames_head' | 'domain.frames_held' | 'domain.memory_pages'
>;
interface Parts<V> {
  readonly view: V;
  readonly guest: GuestMemory;
  readonly config: { readonly guestFrames: number; readonly maps: number; readonly grants: number };
}

/**
 * Frames that a domain may take more. Of its pages that are out, those whose frames are still
 * reserved count as held: their places are kept.
 */
export function framesLeft(
  {
    domain: d,
  }: View<
    'domain.frames_max' | 'domain.frames_held' | 'domain.frames_paged' | 'domain.frames_lent'
  >,
  domain: number,
): number {
  const kept = d.frames_paged[domain] - d.frames_lent[domain];
  return d.frames_max[domain] - d.frames_held[domain] - kept;
}

/** Puts a fresh, zeroed frame at a hole of a domain. There is one: frames are reserved. */
export function takeFrame(
  w: Writer<(typeof FRAME_WRITES)[number]>,
  { view, guest, config }: Parts<FrameReads>,
  domain: number,
  guestFrame: number,
): void {
  const frame = view.machine.free_frames_head[0] - 1;
  if (frame < 0) throw new Error('no free frame though frames are reserved');
  const row = domain * config.guestFrames + guestFrame;
  w.machine.free_frames_head.set(0, view.frame.next_free[frame]);
  w.frame.next_free.set(frame, 0);
  w.frame.owner.set(frame, domain + 1);
  w.frame.guest_frame.set(frame, guestFrame);
  w.physmap.frame.set(row, frame);
  w.physmap.kind.set(row, PAGE_KIND.own);
  w.domain.frames_held.set(domain, view.domain.frames_held[domain] + 1);
  if (guestFrame < view.domain.memory_pages[domain]) guest.zeroPage(domain, guestFrame);
}

/** Gives a domain's own frame back and leaves a hole that reads as zero. It must have no pins. */
export function releaseFrame(
  w: Writer<(typeof FRAME_WRITES)[number]>,
  { view, guest, config }: Parts<FrameReads & View<'physmap.frame' | 'frame.pins'>>,
  domain: number,
  guestFrame: number,
): void {
  const row = domain * config.guestFrames + guestFrame;
  const frame = view.physmap.frame[row];
  if (view.frame.pins[frame] !== 0) throw new Error(`frame ${frame} given back while it is mapped`);
  w.physmap.kind.set(row, PAGE_KIND.hole);
  w.physmap.frame.set(row, 0);
  w.frame.owner.set(frame, 0);
  w.frame.guest_frame.set(frame, 0);
  w.frame.next_free.set(frame, view.machine.free_frames_head[0]);
  w.machine.free_frames_head.set(0, frame + 1);
  w.domain.frames_held.set(domain, view.domain.frames_held[domain] - 1);
  if (guestFrame < view.domain.memory_pages[domain]) guest.zeroPage(domain, guestFrame);
}

/** Puts a frame of a domain's own, with what is in it, at a hole of its own. It has no pins. */
export function moveFrame(
  w: Writer<(typeof MOVE_WRITES)[number]>,
  { view, guest, config }: Parts<View<'physmap.frame' | 'frame.pins' | 'domain.memory_pages'>>,
  domain: number,
  from: number,
  to: number,
): void {
  const frame = view.physmap.frame[domain * config.guestFrames + from];
  if (view.frame.pins[frame] !== 0) throw new Error(`frame ${frame} moved while it is mapped`);
  w.physmap.kind.set(domain * config.guestFrames + from, PAGE_KIND.hole);
  w.physmap.frame.set(domain * config.guestFrames + from, 0);
  w.physmap.kind.set(domain * config.guestFrames + to, PAGE_KIND.own);
  w.physmap.frame.set(domain * config.guestFrames + to, frame);
  w.frame.guest_frame.set(frame, to);
  movePage(view, guest, { domain, guestFrame: from }, { domain, guestFrame: to });
}

/** Where a page is: whose, and at which guest frame. */
export interface PagePlace {
  readonly domain: number;
  readonly guestFrame: number;
}

/** Takes the bytes of a page elsewhere, and leaves zeros. Where there is no memory are zeros. */
export function movePage(
  { domain }: View<'domain.memory_pages'>,
  guest: GuestMemory,
  from: PagePlace,
  to: PagePlace,
): void {
  const isThere = from.guestFrame < domain.memory_pages[from.domain];
  const [source, target] = [from.guestFrame * PAGE_SIZE, to.guestFrame * PAGE_SIZE];
  if (to.guestFrame < domain.memory_pages[to.domain]) {
    if (isThere) guest.copy(from.domain, source, to.domain, target, PAGE_SIZE);
    else guest.zeroPage(to.domain, to.guestFrame);
  }
  if (isThere) guest.zeroPage(from.domain, from.guestFrame);
}

/** The lowest free handle of a domain's map track, or −1. */
export function freeHandle(
  { maptrack, domain }: View<'maptrack.kind' | 'domain.maps_max'>,
  mapsPerDomain: number,
  mapper: number,
): number {
  const max = Math.min(domain.maps_max[mapper], mapsPerDomain);
  for (let handle = 0; handle < max; handle += 1) {
    if (maptrack.kind[mapper * mapsPerDomain + handle] === MAP_KIND.free) return handle;
  }
  return -1;
}

/**
 * Whether a frame shows in the mapper's memory already. Copies of one frame at two places of one
 * domain could not be told from each other while it runs, so there is one at the most.
 */
export function showsFrame(
  { maptrack, domain }: View<'maptrack.kind' | 'maptrack.frame' | 'domain.maps_held'>,
  mapsPerDomain: number,
  mapper: number,
  frame: number,
): boolean {
  if (domain.maps_held[mapper] === 0) return false;
  for (let track = mapper * mapsPerDomain; track < (mapper + 1) * mapsPerDomain; track += 1) {
    if (maptrack.kind[track] !== MAP_KIND.free && maptrack.frame[track] === frame) return true;
  }
  return false;
}

export interface MapRequest {
  readonly mapper: number;
  readonly handle: number;
  readonly guestFrame: number;
  readonly owner: number;
  /** Machine frame. */
  readonly frame: number;
  /** MAP_KIND, and for a grant its reference. */
  readonly kind: number;
  readonly reference: number;
}

const PAGE_KIND_OF_MAP: Readonly<Record<number, number>> = {
  [MAP_KIND.readonly]: PAGE_KIND.granted_readonly,
  [MAP_KIND.writable]: PAGE_KIND.granted,
  [MAP_KIND.foreign]: PAGE_KIND.foreign,
};

/** Makes another domain's frame appear at a hole of the mapper. */
export function insertMap(
  w: Writer<(typeof MAP_WRITES)[number]>,
  { view, config }: Parts<View<(typeof MAP_READS)[number]>>,
  { mapper, handle, guestFrame, owner, frame, kind, reference }: MapRequest,
): void {
  const track = mapper * config.maps + handle;
  w.maptrack.owner.set(track, owner);
  w.maptrack.reference.set(track, reference);
  w.maptrack.frame.set(track, frame);
  w.maptrack.guest_frame.set(track, guestFrame);
  w.maptrack.kind.set(track, kind);
  const page = mapper * config.guestFrames + guestFrame;
  w.physmap.frame.set(page, frame);
  w.physmap.kind.set(page, PAGE_KIND_OF_MAP[kind] ?? PAGE_KIND.hole);
  w.frame.pins.set(frame, view.frame.pins[frame] + 1);
  w.domain.maps_held.set(mapper, view.domain.maps_held[mapper] + 1);
  if (kind === MAP_KIND.foreign) return;
  const entry = owner * config.grants + reference;
  if (kind === MAP_KIND.readonly) w.grant.readers.set(entry, view.grant.readers[entry] + 1);
  else w.grant.writers.set(entry, view.grant.writers[entry] + 1);
  w.grant.active_frame.set(entry, frame + 1);
  w.grant.active_grantee.set(entry, mapper);
}

/** Takes a map out again; where it appeared is a hole that reads as zero. */
export function removeMap(
  w: Writer<(typeof MAP_WRITES)[number]>,
  { view, guest, config }: Parts<View<(typeof MAP_READS)[number]>>,
  mapper: number,
  handle: number,
): void {
  const { maptrack, grant } = view;
  const track = mapper * config.maps + handle;
  const kind = maptrack.kind[track];
  const frame = maptrack.frame[track];
  const guestFrame = maptrack.guest_frame[track];
  const entry = maptrack.owner[track] * config.grants + maptrack.reference[track];
  const page = mapper * config.guestFrames + guestFrame;
  w.physmap.kind.set(page, PAGE_KIND.hole);
  w.physmap.frame.set(page, 0);
  w.frame.pins.set(frame, view.frame.pins[frame] - 1);
  w.domain.maps_held.set(mapper, view.domain.maps_held[mapper] - 1);
  w.maptrack.kind.set(track, MAP_KIND.free);
  w.maptrack.owner.set(track, 0);
  w.maptrack.reference.set(track, 0);
  w.maptrack.frame.set(track, 0);
  w.maptrack.guest_frame.set(track, 0);
  if (kind !== MAP_KIND.foreign) {
    if (kind === MAP_KIND.readonly) w.grant.readers.set(entry, grant.readers[entry] - 1);
    else w.grant.writers.set(entry, grant.writers[entry] - 1);
    if (grant.readers[entry] === 0 && grant.writers[entry] === 0) {
      w.grant.active_frame.set(entry, 0);
      w.grant.active_grantee.set(entry, 0);
    }
  }
  if (guestFrame < view.domain.memory_pages[mapper]) guest.zeroPage(mapper, guestFrame);
}
