/**
 * Owns: taking back what others hold of a domain's frames, without asking them: an owner never
 * waits for who maps its memory.
 */

import { MAP_KIND } from './columns.ts';
import type { View, Writer } from './columns.ts';
import { removeMap } from './frames.ts';
import type { MAP_READS, MAP_WRITES } from './frames.ts';
import type { GuestMemory } from './guest_memory.ts';
import type { MachineConfig } from './config.ts';

interface Parts {
  readonly view: View<(typeof MAP_READS)[number] | 'physmap.frame'>;
  readonly guest: GuestMemory;
  readonly config: MachineConfig;
}

type MapWriter = Writer<(typeof MAP_WRITES)[number]>;

/** Ends all maps of one frame of `owner`. */
export function revokeFrame(w: MapWriter, tools: Parts, owner: number, guestFrame: number): void {
  const { view, config } = tools;
  const frame = view.physmap.frame[owner * config.guestFrames + guestFrame];
  for (let mapper = 0; mapper < config.domains && view.frame.pins[frame] > 0; mapper += 1) {
    if (view.domain.maps_held[mapper] === 0) continue;
    for (let handle = 0; handle < config.maps; handle += 1) {
      const track = mapper * config.maps + handle;
      if (view.maptrack.kind[track] !== MAP_KIND.free && view.maptrack.frame[track] === frame) {
        removeMap(w, tools, mapper, handle);
      }
    }
  }
}

/** Ends all maps through one grant entry of `owner`. */
export function revokeEntry(w: MapWriter, tools: Parts, owner: number, reference: number): void {
  const { view, config } = tools;
  for (let mapper = 0; mapper < config.domains; mapper += 1) {
    if (view.domain.maps_held[mapper] === 0) continue;
    for (let handle = 0; handle < config.maps; handle += 1) {
      const track = mapper * config.maps + handle;
      const kind = view.maptrack.kind[track];
      if (kind !== MAP_KIND.readonly && kind !== MAP_KIND.writable) continue;
      if (view.maptrack.owner[track] === owner && view.maptrack.reference[track] === reference) {
        removeMap(w, tools, mapper, handle);
      }
    }
  }
}

/** Ends all maps that `mapper` holds of frames of `owner`. */
export function revokeMapper(w: MapWriter, tools: Parts, owner: number, mapper: number): void {
  const { view, config } = tools;
  if (view.domain.maps_held[mapper] === 0) return;
  for (let handle = 0; handle < config.maps; handle += 1) {
    const track = mapper * config.maps + handle;
    if (view.maptrack.kind[track] !== MAP_KIND.free && view.maptrack.owner[track] === owner) {
      removeMap(w, tools, mapper, handle);
    }
  }
}

/** Ends all maps through any grant entry of `owner`; foreign maps stay. */
export function revokeGrants(w: MapWriter, tools: Parts, owner: number): void {
  const { view, config } = tools;
  for (let mapper = 0; mapper < config.domains; mapper += 1) {
    if (view.domain.maps_held[mapper] === 0) continue;
    for (let handle = 0; handle < config.maps; handle += 1) {
      const track = mapper * config.maps + handle;
      const kind = view.maptrack.kind[track];
      const isGrant = kind === MAP_KIND.readonly || kind === MAP_KIND.writable;
      if (isGrant && view.maptrack.owner[track] === owner) removeMap(w, tools, mapper, handle);
    }
  }
}
