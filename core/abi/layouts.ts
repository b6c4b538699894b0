/**
 * Owns: the structures of Xen's public interface (4.17, x86-64) that Bulkhead's calls read and
 * write in guest memory, and those of its own policy call. Checked against the headers by
 * `tests/abi`. Must not know: what any call does.
 */

import { STORE_PAYLOAD_MAX } from './guest_abi.ts';
import * as argo from './argo_layouts.ts';
import { struct, union } from './struct.ts';
import type { Struct } from './struct.ts';
import * as host from './host_layouts.ts';
import * as memory from './memory_layouts.ts';

export * from './host_layouts.ts';

export * from './argo_layouts.ts';

/** A guest handle (`XEN_GUEST_HANDLE_64`): a pointer, 8 bytes whatever the guest's width. */
const HANDLE = 'u64' as const;

export * from './memory_layouts.ts';

// event_channel.h

export const evtchn_alloc_unbound = struct('evtchn_alloc_unbound', {
  dom: 'u16',
  remote_dom: 'u16',
  port: 'u32',
});
export const evtchn_bind_interdomain = struct('evtchn_bind_interdomain', {
  remote_dom: 'u16',
  remote_port: 'u32',
  local_port: 'u32',
});
export const evtchn_bind_virq = struct('evtchn_bind_virq', {
  virq: 'u32',
  vcpu: 'u32',
  port: 'u32',
});
export const evtchn_bind_ipi = struct('evtchn_bind_ipi', { vcpu: 'u32', port: 'u32' });
export const evtchn_bind_vcpu = struct('evtchn_bind_vcpu', { port: 'u32', vcpu: 'u32' });
export const evtchn_reset = struct('evtchn_reset', { dom: 'u16' });
export const evtchn_init_control = struct('evtchn_init_control', {
  control_gfn: 'u64',
  offset: 'u32',
  vcpu: 'u32',
  link_bits: 'u8',
  _pad: ['u8', 7],
});
export const evtchn_expand_array = struct('evtchn_expand_array', { array_gfn: 'u64' });
export const evtchn_set_priority = struct('evtchn_set_priority', { port: 'u32', priority: 'u32' });
/** What a vcpu shares with the hypervisor under the FIFO ABI: the heads of its queues. */
export const evtchn_fifo_control_block = struct('evtchn_fifo_control_block', {
  ready: 'u32',
  _rsvd: 'u32',
  head: ['u32', 16],
});
export const evtchn_close = struct('evtchn_close', { port: 'u32' });
export const evtchn_send = struct('evtchn_send', { port: 'u32' });
export const evtchn_unmask = struct('evtchn_unmask', { port: 'u32' });
export const evtchn_status = struct('evtchn_status', {
  dom: 'u16',
  port: 'u32',
  status: 'u32',
  vcpu: 'u32',
  u: union({
    unbound: struct('', { dom: 'u16' }),
    interdomain: struct('', { dom: 'u16', port: 'u32' }),
    pirq: 'u32',
    virq: 'u32',
  }),
});

// sched.h

export const sched_shutdown = struct('sched_shutdown', { reason: 'u32' });
export const sched_poll = struct('sched_poll', { ports: HANDLE, nr_ports: 'u32', timeout: 'u64' });

// vcpu.h

export const vcpu_runstate_info = struct('vcpu_runstate_info', {
  state: 'i32',
  state_entry_time: 'u64',
  time: ['u64', 4],
});
export const vcpu_set_singleshot_timer = struct('vcpu_set_singleshot_timer', {
  timeout_abs_ns: 'u64',
  flags: 'u32',
});

// domctl.h

const xen_arch_domainconfig = struct('xen_arch_domainconfig', {
  emulation_flags: 'u32',
  misc_flags: 'u32',
});
export const xen_domctl_createdomain = struct('xen_domctl_createdomain', {
  ssidref: 'u32',
  handle: ['u8', 16],
  flags: 'u32',
  iommu_opts: 'u32',
  max_vcpus: 'u32',
  max_evtchn_port: 'u32',
  max_grant_frames: 'i32',
  max_maptrack_frames: 'i32',
  grant_opts: 'u32',
  vmtrace_size: 'u32',
  cpupool_id: 'u32',
  arch: xen_arch_domainconfig,
});
export const xen_domctl_getdomaininfo = struct('xen_domctl_getdomaininfo', {
  domain: 'u16',
  pad1: 'u16',
  flags: 'u32',
  tot_pages: 'u64',
  max_pages: 'u64',
  outstanding_pages: 'u64',
  shr_pages: 'u64',
  paged_pages: 'u64',
  shared_info_frame: 'u64',
  cpu_time: 'u64',
  nr_online_vcpus: 'u32',
  max_vcpu_id: 'u32',
  ssidref: 'u32',
  handle: ['u8', 16],
  cpupool: 'u32',
  gpaddr_bits: 'u8',
  pad2: ['u8', 7],
  arch_config: xen_arch_domainconfig,
});
export const xen_domctl_scheduler_op = struct('xen_domctl_scheduler_op', {
  sched_id: 'u32',
  cmd: 'u32',
  u: union({
    credit: struct('', { weight: 'u16', cap: 'u16' }),
    v: struct('', { vcpus: HANDLE, nr_vcpus: 'u32', padding: 'u32' }),
  }),
});
export const xen_domctl_getvcpuinfo = struct('xen_domctl_getvcpuinfo', {
  vcpu: 'u32',
  online: 'u8',
  blocked: 'u8',
  running: 'u8',
  cpu_time: 'u64',
  cpu: 'u32',
});
export const xen_domctl = struct('xen_domctl', {
  cmd: 'u32',
  interface_version: 'u32',
  domain: 'u16',
  u: union({
    createdomain: xen_domctl_createdomain,
    getdomaininfo: xen_domctl_getdomaininfo,
    max_mem: struct('', { max_memkb: 'u64' }),
    getvcpuinfo: xen_domctl_getvcpuinfo,
    max_vcpus: struct('', { max: 'u32' }),
    scheduler_op: xen_domctl_scheduler_op,
    setdomainhandle: struct('', { handle: ['u8', 16] }),
    pad: ['u8', 128],
  }),
});

// xen.h: the page a guest shares with the hypervisor

const vcpu_info = struct('vcpu_info', {
  evtchn_upcall_pending: 'u8',
  evtchn_upcall_mask: 'u8',
  pad0: ['u8', 6],
  evtchn_pending_sel: 'u64',
  arch: ['u64', 2],
  time: ['u64', 4],
});
/** Only the members that Bulkhead keeps; what follows `evtchn_mask` is left zero. */
export const shared_info = struct('shared_info', {
  /** Of vcpu 0; Xen has room for 32. */
  vcpu_info,
  other_vcpus: ['u8', 64 * 31],
  evtchn_pending: ['u64', 64],
  evtchn_mask: ['u64', 64],
});

/** What a guest finds out about itself at start (xen.h). */
export const start_info = struct('start_info', {
  magic: ['u8', 32],
  nr_pages: 'u64',
  /** Guest-physical address of the shared info page. */
  shared_info: 'u64',
  flags: 'u32',
  store_mfn: 'u64',
  store_evtchn: 'u32',
  console: union({
    domU: struct('', { mfn: 'u64', evtchn: 'u32' }),
    dom0: struct('', { info_off: 'u32', info_size: 'u32' }),
  }),
  pt_base: 'u64',
  nr_pt_frames: 'u64',
  mfn_list: 'u64',
  mod_start: 'u64',
  mod_len: 'u64',
  cmd_line: ['u8', 1024],
  first_p2m_pfn: 'u64',
  nr_p2m_frames: 'u64',
});

// Bulkhead's own: vcpu_op

/** What a further vcpu starts with: guests here have no registers of x86 that Xen's could set. */
export const vcpu_context = struct('bulkhead_vcpu_context', { argument: 'u32' });

// Bulkhead's own: policy_op

/** Load or test a policy image: `image` points at `size` bytes. */
export const policy_image = struct('bulkhead_policy_image', {
  image: HANDLE,
  size: 'u32',
  /** POLICY_LOAD. */
  mode: 'u32',
  /** Out: offenders found, and room for their records. */
  offenders_max: 'u32',
  offenders_count: 'u32',
  offenders: HANDLE,
});
/** One offender of a tested policy; `kind` is OFFENCE of core/policy_review.ts. */
export const policy_offender = struct('bulkhead_policy_offender', {
  kind: 'u32',
  domid: 'u16',
  peer: 'u16',
  index: 'u32',
  rule: 'u32',
});
/** Read what is in force. */
export const policy_get = struct('bulkhead_policy_get', {
  version_major: 'u32',
  version_minor: 'u32',
  epoch: 'u32',
  label_count: 'u32',
  hash: ['u8', 32],
});
/** The label of a domain. */
export const policy_label_of = struct('bulkhead_policy_label_of', { domid: 'u16', label: 'u32' });
/** The number of a label (an ssidref), by its name in UTF-8. */
export const policy_find_label = struct('bulkhead_policy_find_label', {
  name: HANDLE,
  length: 'u32',
  label: 'u32',
});
/** What the monitor would say: `operation` is an index into the operation catalogue. */
export const policy_decision = struct('bulkhead_policy_decision', {
  subject: 'u32',
  object: 'u32',
  operation: 'u32',
  /** Out: 1 permitted, 0 not. */
  permitted: 'u32',
  /** Out: the rule that decided. */
  rule: 'u32',
});

export const policy_statistics = struct('bulkhead_policy_statistics', {
  operation: 'u32',
  _pad: 'u32',
  /** Out: how often it was permitted and denied since boot. */
  permits: 'u64',
  denials: 'u64',
});

// xs_wire.h

export const xsd_sockmsg = struct('xsd_sockmsg', {
  type: 'u32',
  req_id: 'u32',
  tx_id: 'u32',
  len: 'u32',
});

/** A store message and its answer, which takes its place. */
export const store_message = struct('bulkhead_store_message', {
  header: xsd_sockmsg,
  payload: ['u8', STORE_PAYLOAD_MAX],
});

/** The structures that exist in Xen's headers, for the comparison with them. */
export const XEN_LAYOUTS: readonly Struct<string>[] = [
  argo.xen_argo_addr,
  argo.xen_argo_iov,
  argo.xen_argo_send_addr,
  argo.xen_argo_ring,
  argo.xen_argo_register_ring,
  argo.xen_argo_unregister_ring,
  argo.xen_argo_ring_data_ent,
  argo.xen_argo_ring_data,
  argo.xen_argo_ring_message_header,
  evtchn_alloc_unbound,
  evtchn_bind_interdomain,
  evtchn_bind_virq,
  evtchn_bind_ipi,
  evtchn_bind_vcpu,
  evtchn_reset,
  evtchn_init_control,
  evtchn_expand_array,
  evtchn_set_priority,
  evtchn_fifo_control_block,
  vcpu_runstate_info,
  vcpu_set_singleshot_timer,
  evtchn_close,
  evtchn_send,
  evtchn_unmask,
  evtchn_status,
  memory.grant_entry_v1,
  memory.grant_entry_v2,
  memory.gnttab_map_grant_ref,
  memory.gnttab_unmap_grant_ref,
  memory.gnttab_copy_ptr,
  memory.gnttab_copy,
  memory.gnttab_query_size,
  memory.gnttab_setup_table,
  memory.gnttab_get_status_frames,
  memory.gnttab_transfer,
  memory.gnttab_unmap_and_replace,
  memory.gnttab_set_version,
  memory.gnttab_get_version,
  memory.gnttab_swap_grant_ref,
  memory.gnttab_cache_flush,
  memory.xen_memory_reservation,
  memory.xen_memory_exchange,
  memory.xen_memory_domain,
  memory.xen_add_to_physmap,
  memory.xen_memory_map,
  memory.xen_mem_paging_op,
  memory.xen_add_to_physmap_batch,
  memory.xen_remove_from_physmap,
  sched_shutdown,
  sched_poll,
  xen_domctl_createdomain,
  xen_domctl_getdomaininfo,
  xen_domctl_getvcpuinfo,
  xen_domctl_scheduler_op,
  xen_domctl,
  host.xen_sysctl_arinc653_schedule,
  host.xen_sysctl_physinfo,
  host.xen_sysctl_cpuinfo,
  host.xen_sysctl_cputopo,
  host.xen_sysctl,
  host.xen_feature_info,
  host.multicall_entry,
  start_info,
  xsd_sockmsg,
];
