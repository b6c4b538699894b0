/**
 * Owns: using up everything: ports, maps, memory. What it takes was promised to it, so nobody else
 * may feel it; what goes beyond is refused. And writing nonsense into the pages that it shares with
 * the hypervisor.
 */

import { PAGE_SIZE } from "../sdk/abi";
import { allocatePort } from "../sdk/channel";
import {
  DOMID_SELF,
  memory_op,
  shared_info,
  xen_memory_reservation,
} from "../sdk/hypercalls.generated";
import { mapGrant } from "../sdk/mapping";
import { addressOf, alignToPage, frameOf } from "../sdk/memory";
import { sharedInfoAddress } from "../sdk/shared_info";
import { writeThroughReadOnly } from "./pointers";
import { tried } from "./tally";

/** Beyond every limit that a policy would give such a guest. */
const PORTS: i32 = 4096;
const MAPS: i32 = 24;
/** Guest frames: `FRAME_FIRST` is beyond its own memory. */
const FRAME_FIRST: u32 = 128;
const FRAME_END: u32 = 1024;
const EXTENTS: u32 = 64;

/** Pages that it gives up, so that there is room for maps. */
const region: usize = memory.data(102400, 16);
const list: usize = memory.data(512, 8);

function reservation(count: u32): xen_memory_reservation {
  const request = xen_memory_reservation.buffer.clear();
  request.extent_start = <u64>list;
  request.nr_extents = <u64>count;
  request.domid = <u16>DOMID_SELF;
  return request;
}

/** Takes ports until there are no more. The one that is too many is an attempt. */
export function exhaustPorts(self: i32): void {
  let port: i32 = 1;
  for (let i = 0; i < PORTS && port > 0; i++) port = allocatePort(self);
  tried(port);
}

/** Gives up pages of its own and maps in their places what an accomplice granted. */
export function exhaustMaps(accomplice: i32, reference: i32): void {
  const first = frameOf(alignToPage(region));
  let handle: i32 = 0;
  for (let i = 0; i < MAPS && handle >= 0; i++) {
    store<u64>(list, <u64>first + i);
    memory_op.decrease_reservation(reservation(1));
    const address = addressOf(first + i);
    handle = mapGrant(accomplice, reference + i, address, i == 0);
    if (i == 0 && handle >= 0) writeThroughReadOnly(address);
  }
  tried(handle);
}

/** Takes memory until there is no more. */
export function exhaustMemory(): void {
  let result: i32 = 0;
  for (let frame = FRAME_FIRST; frame + EXTENTS <= FRAME_END && result >= 0; frame += EXTENTS) {
    for (let i: u32 = 0; i < EXTENTS; i++) store<u64>(list + ((<usize>i) << 3), <u64>(frame + i));
    result = memory_op.populate_physmap(reservation(EXTENTS));
  }
  tried(result);
}

/** Says that every event is pending, and grants everything to everybody as in use. */
export function scribble(): void {
  const page = shared_info.at(sharedInfoAddress());
  memory.fill(page.evtchn_pending, 0xff, 512);
  memory.fill(page.evtchn_mask, 0xa5, 512);
  memory.fill(sharedInfoAddress() + PAGE_SIZE, 0x1d, PAGE_SIZE);
  memory.fill(sharedInfoAddress() + 2 * PAGE_SIZE, 0xee, PAGE_SIZE);
}
