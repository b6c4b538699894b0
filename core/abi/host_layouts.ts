/**
 * Owns: the structures of Xen's public interface that are about the host as a whole (sysctl.h,
 * version.h) and the list of a multicall (xen.h). Must not know: what any call does.
 */

import { struct, union } from './struct.ts';

/** A guest handle: a pointer, 8 bytes whatever the guest's width. */
const HANDLE = 'u64' as const;

/** An entry of a schedule: part of `xen_sysctl_arinc653_schedule`. */
export const arinc653_entry = struct('bulkhead_arinc653_entry', {
  dom_handle: ['u8', 16],
  vcpu_id: 'u32',
  runtime: 'u64',
});

/** The entries by their C designators, `sched_entries[0]` and so on. */
type ScheduleEntries = Readonly<Record<`sched_entries[${number}]`, typeof arinc653_entry>>;

const SCHEDULE_ENTRIES: ScheduleEntries = Object.fromEntries(
  Array.from({ length: 64 }, (_, i) => [`sched_entries[${i}]`, arinc653_entry]),
);

export const xen_sysctl_arinc653_schedule = struct('xen_sysctl_arinc653_schedule', {
  major_frame: 'u64',
  num_sched_entries: 'u8',
  ...SCHEDULE_ENTRIES,
});
export const xen_sysctl_physinfo = struct('xen_sysctl_physinfo', {
  threads_per_core: 'u32',
  cores_per_socket: 'u32',
  nr_cpus: 'u32',
  max_cpu_id: 'u32',
  nr_nodes: 'u32',
  max_node_id: 'u32',
  cpu_khz: 'u32',
  capabilities: 'u32',
  arch_capabilities: 'u32',
  pad: 'u32',
  total_pages: 'u64',
  free_pages: 'u64',
  scrub_pages: 'u64',
  outstanding_pages: 'u64',
  max_mfn: 'u64',
  hw_cap: ['u32', 8],
});
export const xen_sysctl_cpuinfo = struct('xen_sysctl_cpuinfo', { idletime: 'u64' });
export const xen_sysctl_cputopo = struct('xen_sysctl_cputopo', {
  core: 'u32',
  socket: 'u32',
  node: 'u32',
});
export const xen_sysctl = struct('xen_sysctl', {
  cmd: 'u32',
  interface_version: 'u32',
  u: union({
    getdomaininfolist: struct('', {
      first_domain: 'u16',
      max_domains: 'u32',
      buffer: HANDLE,
      num_domains: 'u32',
    }),
    readconsole: struct('', {
      clear: 'u8',
      incremental: 'u8',
      pad0: 'u8',
      pad1: 'u8',
      index: 'u32',
      buffer: HANDLE,
      count: 'u32',
    }),
    physinfo: xen_sysctl_physinfo,
    sched_id: struct('', { sched_id: 'u32' }),
    getcpuinfo: struct('', { max_cpus: 'u32', info: HANDLE, nr_cpus: 'u32' }),
    cputopoinfo: struct('', { num_cpus: 'u32', cputopo: HANDLE }),
    scheduler_op: struct('', {
      cpupool_id: 'u32',
      sched_id: 'u32',
      cmd: 'u32',
      u: union({ sched_arinc653: struct('', { schedule: HANDLE }) }),
    }),
    pad: ['u8', 128],
  }),
});

// version.h, and xen.h's list of calls

export const xen_feature_info = struct('xen_feature_info', { submap_idx: 'u32', submap: 'u32' });
export const multicall_entry = struct('multicall_entry', {
  op: 'u64',
  result: 'u64',
  args: ['u64', 6],
});

// Plain arrays of Xen's version.h

export const version_extraversion = struct('bulkhead_extraversion', { text: ['u8', 16] });
export const version_capabilities = struct('bulkhead_capabilities', { text: ['u8', 1024] });
export const version_guest_handle = struct('bulkhead_guest_handle', { handle: ['u8', 16] });
