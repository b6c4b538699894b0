/**
 * Owns: what holds of the columns that say whose each frame is, where it shows and by what right.
 * Written from what they mean, with none of the code that keeps it so.
 */

import { HYPERVISOR_PAGE, HYPERVISOR_PAGES } from '../../../core/abi/guest_abi.ts';
import { GTF } from '../../../core/abi/numbers.ts';
import { DOMAIN_STATE, MAP_KIND, PAGE_KIND } from '../../../core/columns.ts';
import { lives } from './looking.ts';
import type { Looking } from './looking.ts';

/** Pages, counted from the shared info page, that the hypervisor shares with a domain. */
const SHARED: readonly number[] = Object.values(HYPERVISOR_PAGE).map(
  (page) => page - HYPERVISOR_PAGE.shared_info,
);

/** Kinds of pages that are a domain's own. */
const OWN: ReadonlySet<number> = new Set([PAGE_KIND.own, PAGE_KIND.event, PAGE_KIND.ring]);

const count = (length: number, holds: (index: number) => boolean): number => {
  let n = 0;
  for (let i = 0; i < length; i += 1) if (holds(i)) n += 1;
  return n;
};

/** Own pages and frames name each other; what isn't owned is in the free list, once. */
export function frames(look: Looking): void {
  const { view, config, check } = look;
  const { frame, physmap, machine, domain: domains } = view;
  const free = new Set<number>();
  for (let at = machine.free_frames_head[0]; at !== 0; at = frame.next_free[at - 1]) {
    if (free.has(at - 1)) {
      check(false, () => `frame ${at - 1} is in the free list twice`);
      break;
    }
    free.add(at - 1);
  }
  for (let f = 0; f < config.frames; f += 1) {
    const owner = frame.owner[f] - 1;
    check(owner < 0 === free.has(f), () => `frame ${f} is owned or free, not both or neither`);
    if (owner < 0) {
      check(frame.pins[f] === 0 && frame.guest_frame[f] === 0, () => `free frame ${f} is bare`);
      continue;
    }
    const page = owner * config.guestFrames + frame.guest_frame[f];
    const mutual = OWN.has(physmap.kind[page]) && physmap.frame[page] === f;
    check(mutual && lives(look, owner), () => `frame ${f} is where domain ${owner} has it`);
    check(frame.next_free[f] === 0, () => `owned frame ${f} is in no list`);
  }
  let reserved = 0;
  for (let d = 0; d < config.domains; d += 1) {
    const own = count(config.guestFrames, (g) => {
      const page = d * config.guestFrames + g;
      const isOwn = OWN.has(physmap.kind[page]);
      if (isOwn) {
        const f = physmap.frame[page];
        check(
          frame.owner[f] === d + 1 && frame.guest_frame[f] === g,
          () => `page ${g} of domain ${d} has a frame that is its own`,
        );
      }
      return isOwn;
    });
    const [held, max, promised] = [
      domains.frames_held[d],
      domains.frames_max[d],
      domains.frames_reserved[d],
    ];
    const isPaged = (g: number): boolean =>
      physmap.kind[d * config.guestFrames + g] === PAGE_KIND.paged;
    const [out, lent] = [count(config.guestFrames, isPaged), domains.frames_lent[d]];
    check(domains.frames_paged[d] === out, () => `domain ${d} has ${out} pages out`);
    check(lent <= out, () => `of ${out} pages of domain ${d} that are out, ${lent} are lent`);
    check(held + out - lent <= max, () => `the places of pages of domain ${d} are kept`);
    const mayRun =
      machine.current[0] === 0 || Math.floor((machine.current[0] - 1) / config.vcpus) !== d;
    check(out === 0 || mayRun, () => `domain ${d} does not run while pages of it are out`);
    check(held === own, () => `domain ${d} holds ${own} frames, counted as ${held}`);
    check(
      held <= max && max <= promised,
      () => `frames of domain ${d}: ${held}≤${max}≤${promised}`,
    );
    reserved += promised;
  }
  check(
    reserved + machine.frames_unreserved[0] === config.frames,
    () => `reserved ${reserved} and unreserved ${machine.frames_unreserved[0]} are all frames`,
  );
}

/** What each page is: granted pages are maps, hypervisor pages where they belong, holes bare. */
export function pages(look: Looking): void {
  const { view, config, check } = look;
  const { physmap, maptrack, domain: domains } = view;
  const kindOf: Readonly<Record<number, number>> = {
    [MAP_KIND.readonly]: PAGE_KIND.granted_readonly,
    [MAP_KIND.writable]: PAGE_KIND.granted,
    [MAP_KIND.foreign]: PAGE_KIND.foreign,
  };
  for (let d = 0; d < config.domains; d += 1) {
    const tracks = new Map<number, number>();
    for (let h = 0; h < config.maps; h += 1) {
      const track = d * config.maps + h;
      if (maptrack.kind[track] === MAP_KIND.free) continue;
      const g = maptrack.guest_frame[track];
      check(!tracks.has(g), () => `one map at page ${g} of domain ${d}`);
      check(g < domains.memory_pages[d], () => `domain ${d} maps within its memory, not at ${g}`);
      tracks.set(g, track);
    }
    const shared = domains.shared_info_frame[d];
    for (let g = 0; g < config.guestFrames; g += 1) {
      const page = d * config.guestFrames + g;
      const kind = physmap.kind[page];
      const track = tracks.get(g);
      if (track !== undefined) {
        const same = kindOf[maptrack.kind[track]] === kind;
        const agrees = same && physmap.frame[page] === maptrack.frame[track];
        check(agrees, () => `page ${g} of domain ${d} is what it maps there`);
        continue;
      }
      const bare = kind === PAGE_KIND.hole || kind === PAGE_KIND.hypervisor;
      const isOut = kind === PAGE_KIND.paged;
      check(bare || isOut || OWN.has(kind), () => `page ${g} of domain ${d} maps nothing`);
      check(!bare || physmap.frame[page] === 0, () => `page ${g} of domain ${d} has no frame`);
      const isTable = SHARED.includes(g - shared);
      const isStatus = domains.grant_version[d] === 2 && g - shared === HYPERVISOR_PAGES - 1;
      const isShared = domains.memory_pages[d] > 0 && (isTable || isStatus);
      const dying = domains.state[d] === DOMAIN_STATE.dying;
      check(
        dying || isShared === (kind === PAGE_KIND.hypervisor),
        () => `page ${g} of domain ${d} is the hypervisor's iff it is shared`,
      );
    }
  }
}

/** Pins, in-use counts and active fields of entries are those of the maps that there are. */
export function maps(look: Looking): void {
  const { view, config, check } = look;
  const { maptrack, frame, grant, domain: domains } = view;
  const pins = new Map<number, number>();
  const uses = new Map<number, { readers: number; writers: number; frame: number; by: number }>();
  const owned = new Set<string>();
  for (let d = 0; d < config.domains; d += 1) {
    let held = 0;
    for (let h = 0; h < config.maps; h += 1) {
      const track = d * config.maps + h;
      const kind = maptrack.kind[track];
      if (kind === MAP_KIND.free) continue;
      held += 1;
      const f = maptrack.frame[track];
      const owner = maptrack.owner[track];
      pins.set(f, (pins.get(f) ?? 0) + 1);
      check(frame.owner[f] === owner + 1, () => `map ${h} of domain ${d} is of its owner's frame`);
      check(owner !== d, () => `domain ${d} maps no frame of its own`);
      check(!owned.has(`${d} ${f}`), () => `domain ${d} maps frame ${f} at most once`);
      owned.add(`${d} ${f}`);
      check(h < domains.maps_max[d], () => `handle ${h} of domain ${d} is within its limit`);
      if (kind === MAP_KIND.foreign) continue;
      const entry = owner * config.grants + maptrack.reference[track];
      const { [entry]: flags } = grant.flags;
      check(
        (flags & (GTF.type_mask | GTF.sub_page)) === GTF.permit_access &&
          (kind !== MAP_KIND.writable || (flags & GTF.readonly) === 0) &&
          grant.grantee[entry] === d &&
          grant.guest_frame[entry] === frame.guest_frame[f],
        () => `map ${h} of domain ${d} stands in an entry of domain ${owner}`,
      );
      const use = uses.get(entry) ?? { readers: 0, writers: 0, frame: f, by: d };
      if (kind === MAP_KIND.readonly) use.readers += 1;
      else use.writers += 1;
      uses.set(entry, use);
      check(
        use.frame === f && use.by === d,
        () => `entry ${entry} is in use by one, for one frame`,
      );
    }
    check(domains.maps_held[d] === held, () => `domain ${d} holds ${held} maps`);
  }
  for (let f = 0; f < config.frames; f += 1) {
    check(frame.pins[f] === (pins.get(f) ?? 0), () => `frame ${f} has ${pins.get(f) ?? 0} pins`);
  }
  for (let entry = 0; entry < config.domains * config.grants; entry += 1) {
    const use = uses.get(entry);
    check(
      grant.readers[entry] === (use?.readers ?? 0) && grant.writers[entry] === (use?.writers ?? 0),
      () => `entry ${entry} counts its readers and writers`,
    );
    const active = grant.active_frame[entry] - 1;
    check(active === (use?.frame ?? -1), () => `entry ${entry} knows the frame that is mapped`);
    check(grant.active_grantee[entry] === (use?.by ?? 0), () => `entry ${entry} knows who maps it`);
  }
}
