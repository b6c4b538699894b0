/**
 * Owns: the structures of Xen's public interface (4.17, x86-64) about grants and memory that
 * Bulkhead's calls read and write in guest memory. Must not know: what any call does.
 */

import { struct, union } from './struct.ts';

/** A guest handle (`XEN_GUEST_HANDLE_64`): a pointer, 8 bytes whatever the guest's width. */
const HANDLE = 'u64' as const;

// grant_table.h

export const grant_entry_v1 = struct('grant_entry_v1', {
  flags: 'u16',
  domid: 'u16',
  frame: 'u32',
});
export const gnttab_map_grant_ref = struct('gnttab_map_grant_ref', {
  host_addr: 'u64',
  flags: 'u32',
  ref: 'u32',
  dom: 'u16',
  status: 'i16',
  handle: 'u32',
  dev_bus_addr: 'u64',
});
export const gnttab_unmap_grant_ref = struct('gnttab_unmap_grant_ref', {
  host_addr: 'u64',
  dev_bus_addr: 'u64',
  handle: 'u32',
  status: 'i16',
});
export const gnttab_copy_ptr = struct('gnttab_copy_ptr', {
  u: union({ ref: 'u32', gmfn: 'u64' }),
  domid: 'u16',
  offset: 'u16',
});
export const gnttab_copy = struct('gnttab_copy', {
  source: gnttab_copy_ptr,
  dest: gnttab_copy_ptr,
  len: 'u16',
  flags: 'u16',
  status: 'i16',
});
export const gnttab_query_size = struct('gnttab_query_size', {
  dom: 'u16',
  nr_frames: 'u32',
  max_nr_frames: 'u32',
  status: 'i16',
});
/** Version 2; its other two forms grant a part of a page, or what somebody else granted. */
export const grant_entry_v2 = struct('grant_entry_v2', {
  full_page: struct('', {
    hdr: struct('', { flags: 'u16', domid: 'u16' }),
    pad0: 'u32',
    frame: 'u64',
  }),
});
export const gnttab_setup_table = struct('gnttab_setup_table', {
  dom: 'u16',
  nr_frames: 'u32',
  status: 'i16',
  frame_list: HANDLE,
});
export const gnttab_get_status_frames = struct('gnttab_get_status_frames', {
  nr_frames: 'u32',
  dom: 'u16',
  status: 'i16',
  frame_list: HANDLE,
});
export const gnttab_transfer = struct('gnttab_transfer', {
  mfn: 'u64',
  domid: 'u16',
  ref: 'u32',
  status: 'i16',
});
export const gnttab_unmap_and_replace = struct('gnttab_unmap_and_replace', {
  host_addr: 'u64',
  new_addr: 'u64',
  handle: 'u32',
  status: 'i16',
});
export const gnttab_set_version = struct('gnttab_set_version', { version: 'u32' });
export const gnttab_get_version = struct('gnttab_get_version', {
  dom: 'u16',
  pad: 'u16',
  version: 'u32',
});
export const gnttab_swap_grant_ref = struct('gnttab_swap_grant_ref', {
  ref_a: 'u32',
  ref_b: 'u32',
  status: 'i16',
});
export const gnttab_cache_flush = struct('gnttab_cache_flush', {
  a: union({ dev_bus_addr: 'u64', ref: 'u32' }),
  offset: 'u16',
  length: 'u16',
  op: 'u32',
});

// memory.h

export const xen_memory_reservation = struct('xen_memory_reservation', {
  extent_start: HANDLE,
  nr_extents: 'u64',
  extent_order: 'u32',
  mem_flags: 'u32',
  domid: 'u16',
});
export const xen_add_to_physmap_batch = struct('xen_add_to_physmap_batch', {
  domid: 'u16',
  space: 'u16',
  size: 'u16',
  u: union({ foreign_domid: 'u16', res0: 'u16' }),
  idxs: HANDLE,
  gpfns: HANDLE,
  errs: HANDLE,
});
export const xen_remove_from_physmap = struct('xen_remove_from_physmap', {
  domid: 'u16',
  gpfn: 'u64',
});

export const xen_memory_exchange = struct('xen_memory_exchange', {
  in: xen_memory_reservation,
  out: xen_memory_reservation,
  nr_exchanged: 'u64',
});
export const xen_memory_domain = struct('xen_memory_domain', { domid: 'u16' });
export const xen_add_to_physmap = struct('xen_add_to_physmap', {
  domid: 'u16',
  size: 'u16',
  space: 'u32',
  idx: 'u64',
  gpfn: 'u64',
});
export const xen_memory_map = struct('xen_memory_map', { nr_entries: 'u32', buffer: HANDLE });
export const xen_mem_paging_op = struct('xen_mem_paging_op', {
  op: 'u8',
  domain: 'u16',
  buffer: HANDLE,
  gfn: 'u64',
});
