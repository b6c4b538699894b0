/**
 * Owns: the structures of Xen's message rings (argo.h of Xen 4.17, x86-64). `layouts.ts` exports
 * them with all others. Must not know: what any call does.
 */

import { struct } from './struct.ts';

export const xen_argo_addr = struct('xen_argo_addr', {
  aport: 'u32',
  domain_id: 'u16',
  pad: 'u16',
});
export const xen_argo_iov = struct('xen_argo_iov', {
  iov_hnd: 'u64',
  iov_len: 'u32',
  pad: 'u32',
});
export const xen_argo_send_addr = struct('xen_argo_send_addr', {
  src: xen_argo_addr,
  dst: xen_argo_addr,
});
/** The head of a ring; its bytes follow. */
export const xen_argo_ring = struct('xen_argo_ring', {
  rx_ptr: 'u32',
  tx_ptr: 'u32',
  reserved: ['u8', 56],
});
export const xen_argo_register_ring = struct('xen_argo_register_ring', {
  aport: 'u32',
  partner_id: 'u16',
  pad: 'u16',
  len: 'u32',
});
export const xen_argo_unregister_ring = struct('xen_argo_unregister_ring', {
  aport: 'u32',
  partner_id: 'u16',
  pad: 'u16',
});
export const xen_argo_ring_data_ent = struct('xen_argo_ring_data_ent', {
  ring: xen_argo_addr,
  flags: 'u16',
  pad: 'u16',
  space_required: 'u32',
  max_message_size: 'u32',
});
/** The head of what `notify` is asked; its entries follow. */
export const xen_argo_ring_data = struct('xen_argo_ring_data', { nent: 'u32', pad: 'u32' });
/** The same with the first entry: what one step of `notify` looks at. */
export const argo_ring_data = struct('bulkhead_argo_ring_data', {
  nent: 'u32',
  pad: 'u32',
  data: xen_argo_ring_data_ent,
});
export const xen_argo_ring_message_header = struct('xen_argo_ring_message_header', {
  len: 'u32',
  source: xen_argo_addr,
  message_type: 'u32',
});
