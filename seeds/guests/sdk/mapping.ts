/** Owns: mapping one granted page into a hole of the hypervisor's area, and taking it out again. */

import { PAGE_SIZE } from "./abi";
import {
  GNTMAP_HOST_MAP,
  GNTMAP_READONLY,
  HYPERVISOR_PAGE_START_INFO,
  gnttab_map_grant_ref,
  gnttab_unmap_grant_ref,
  grant_table_op,
} from "./hypercalls.generated";
import { sharedInfoAddress } from "./shared_info";

/** Holes that every guest has: the pages of the hypervisor's area behind those with a use. */
export const HOLES: i32 = 13;

/** The address of a hole, from 0 to `HOLES` − 1. */
export function holeAddress(index: i32): usize {
  return sharedInfoAddress() + (<usize>(HYPERVISOR_PAGE_START_INFO + 1 + index)) * PAGE_SIZE;
}

/** Maps a page that `owner` granted: the map's handle, or a negative status. */
export function mapGrant(owner: i32, reference: i32, address: usize, readOnly: bool): i32 {
  const element = gnttab_map_grant_ref.buffer.clear();
  element.host_addr = <u64>address;
  element.flags = <u32>(readOnly ? GNTMAP_HOST_MAP | GNTMAP_READONLY : GNTMAP_HOST_MAP);
  element.ref = <u32>reference;
  element.dom = <u16>owner;
  const result = grant_table_op.map_grant_ref(element, 1);
  if (result < 0) return result;
  return element.status < 0 ? <i32>element.status : <i32>element.handle;
}

export function unmapGrant(handle: i32, address: usize): i32 {
  const element = gnttab_unmap_grant_ref.buffer.clear();
  element.host_addr = <u64>address;
  element.handle = <u32>handle;
  const result = grant_table_op.unmap_grant_ref(element, 1);
  return result < 0 ? result : <i32>element.status;
}
