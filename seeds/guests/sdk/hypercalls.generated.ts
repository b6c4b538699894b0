/**
 * Generated from core/table.ts, core/abi/layouts.ts and core/abi/numbers.ts by
 * tools/generate_guest_stubs.ts. Do not edit.
 *
 * A function for each hypercall, by group and name; a class for each structure, over an address in
 * the guest's memory. `name.buffer` is the structure's one static place. Nothing here uses a
 * heap.
 */

// @ts-nocheck: TypeScript knows no decorators on functions and accessors.

import { hypercall } from "./hypercall";

// Numbers

export const HYPERVISOR_MEMORY_OP: i32 = 12;
export const HYPERVISOR_MULTICALL: i32 = 13;
export const HYPERVISOR_SET_TIMER_OP: i32 = 15;
export const HYPERVISOR_XEN_VERSION: i32 = 17;
export const HYPERVISOR_CONSOLE_IO: i32 = 18;
export const HYPERVISOR_GRANT_TABLE_OP: i32 = 20;
export const HYPERVISOR_VCPU_OP: i32 = 24;
export const HYPERVISOR_SCHED_OP: i32 = 29;
export const HYPERVISOR_EVENT_CHANNEL_OP: i32 = 32;
export const HYPERVISOR_SYSCTL: i32 = 35;
export const HYPERVISOR_DOMCTL: i32 = 36;
export const HYPERVISOR_ARGO_OP: i32 = 39;
export const HYPERVISOR_POLICY_OP: i32 = 48;
export const HYPERVISOR_STORE_OP: i32 = 49;
export const EPERM: i32 = 1;
export const ENOENT: i32 = 2;
export const ESRCH: i32 = 3;
export const EIO: i32 = 5;
export const ENXIO: i32 = 6;
export const E2BIG: i32 = 7;
export const EBADF: i32 = 9;
export const EAGAIN: i32 = 11;
export const ENOMEM: i32 = 12;
export const EACCES: i32 = 13;
export const EFAULT: i32 = 14;
export const EBUSY: i32 = 16;
export const EEXIST: i32 = 17;
export const ENODEV: i32 = 19;
export const EINVAL: i32 = 22;
export const ENOSPC: i32 = 28;
export const ERANGE: i32 = 34;
export const ENAMETOOLONG: i32 = 36;
export const ENOSYS: i32 = 38;
export const ENODATA: i32 = 61;
export const ETIME: i32 = 62;
export const EOVERFLOW: i32 = 75;
export const EMSGSIZE: i32 = 90;
export const EOPNOTSUPP: i32 = 95;
export const ENOBUFS: i32 = 105;
export const ECONNREFUSED: i32 = 111;
export const DOMCTL_CREATEDOMAIN: i32 = 1;
export const DOMCTL_DESTROYDOMAIN: i32 = 2;
export const DOMCTL_PAUSEDOMAIN: i32 = 3;
export const DOMCTL_UNPAUSEDOMAIN: i32 = 4;
export const DOMCTL_GETDOMAININFO: i32 = 5;
export const DOMCTL_MAX_MEM: i32 = 11;
export const DOMCTL_GETVCPUINFO: i32 = 14;
export const DOMCTL_MAX_VCPUS: i32 = 15;
export const DOMCTL_SCHEDULER_OP: i32 = 16;
export const DOMCTL_SETDOMAINHANDLE: i32 = 17;
export const DOMCTL_RESUMEDOMAIN: i32 = 27;
export const SYSCTL_READCONSOLE: i32 = 1;
export const SYSCTL_PHYSINFO: i32 = 3;
export const SYSCTL_SCHED_ID: i32 = 4;
export const SYSCTL_GETDOMAININFOLIST: i32 = 6;
export const SYSCTL_GETCPUINFO: i32 = 8;
export const SYSCTL_CPUTOPOINFO: i32 = 16;
export const SYSCTL_SCHEDULER_OP: i32 = 19;
export const SCHEDOP_YIELD: i32 = 0;
export const SCHEDOP_BLOCK: i32 = 1;
export const SCHEDOP_SHUTDOWN: i32 = 2;
export const SCHEDOP_POLL: i32 = 3;
export const SHUTDOWN_POWEROFF: i32 = 0;
export const SHUTDOWN_REBOOT: i32 = 1;
export const SHUTDOWN_SUSPEND: i32 = 2;
export const SHUTDOWN_CRASH: i32 = 3;
export const SHUTDOWN_WATCHDOG: i32 = 4;
export const SHUTDOWN_SOFT_RESET: i32 = 5;
export const XENMEM_INCREASE_RESERVATION: i32 = 0;
export const XENMEM_DECREASE_RESERVATION: i32 = 1;
export const XENMEM_MAXIMUM_RAM_PAGE: i32 = 2;
export const XENMEM_CURRENT_RESERVATION: i32 = 3;
export const XENMEM_MAXIMUM_RESERVATION: i32 = 4;
export const XENMEM_POPULATE_PHYSMAP: i32 = 6;
export const XENMEM_ADD_TO_PHYSMAP: i32 = 7;
export const XENMEM_MEMORY_MAP: i32 = 9;
export const XENMEM_EXCHANGE: i32 = 11;
export const XENMEM_MAXIMUM_GPFN: i32 = 14;
export const XENMEM_REMOVE_FROM_PHYSMAP: i32 = 15;
export const XENMEM_PAGING_OP: i32 = 20;
export const XENMEM_ADD_TO_PHYSMAP_BATCH: i32 = 23;
export const XENMEM_PAGING_OP_NOMINATE: i32 = 0;
export const XENMEM_PAGING_OP_EVICT: i32 = 1;
export const XENMEM_PAGING_OP_PREP: i32 = 2;
export const XENMAPSPACE_GMFN: i32 = 2;
export const XENMAPSPACE_GMFN_FOREIGN: i32 = 4;
export const GNTTABOP_MAP_GRANT_REF: i32 = 0;
export const GNTTABOP_UNMAP_GRANT_REF: i32 = 1;
export const GNTTABOP_SETUP_TABLE: i32 = 2;
export const GNTTABOP_TRANSFER: i32 = 4;
export const GNTTABOP_COPY: i32 = 5;
export const GNTTABOP_QUERY_SIZE: i32 = 6;
export const GNTTABOP_UNMAP_AND_REPLACE: i32 = 7;
export const GNTTABOP_SET_VERSION: i32 = 8;
export const GNTTABOP_GET_STATUS_FRAMES: i32 = 9;
export const GNTTABOP_GET_VERSION: i32 = 10;
export const GNTTABOP_SWAP_GRANT_REF: i32 = 11;
export const GNTTABOP_CACHE_FLUSH: i32 = 12;
export const GNTMAP_HOST_MAP: i32 = 2;
export const GNTMAP_READONLY: i32 = 4;
export const GNTCOPY_SOURCE_GREF: i32 = 1;
export const GNTCOPY_DEST_GREF: i32 = 2;
export const GTF_INVALID: i32 = 0;
export const GTF_PERMIT_ACCESS: i32 = 1;
export const GTF_ACCEPT_TRANSFER: i32 = 2;
export const GTF_TYPE_MASK: i32 = 3;
export const GTF_READONLY: i32 = 4;
export const GTF_READING: i32 = 8;
export const GTF_WRITING: i32 = 16;
export const GTF_TRANSFER_COMMITTED: i32 = 4;
export const GTF_TRANSFER_COMPLETED: i32 = 8;
export const GTF_SUB_PAGE: i32 = 256;
export const GNTST_OKAY: i32 = 0;
export const GNTST_GENERAL_ERROR: i32 = -1;
export const GNTST_BAD_DOMAIN: i32 = -2;
export const GNTST_BAD_GNTREF: i32 = -3;
export const GNTST_BAD_HANDLE: i32 = -4;
export const GNTST_BAD_VIRT_ADDR: i32 = -5;
export const GNTST_NO_DEVICE_SPACE: i32 = -7;
export const GNTST_PERMISSION_DENIED: i32 = -8;
export const GNTST_BAD_PAGE: i32 = -9;
export const GNTST_BAD_COPY_ARG: i32 = -10;
export const GNTST_ADDRESS_TOO_BIG: i32 = -11;
export const GNTST_EAGAIN: i32 = -12;
export const GNTST_NO_SPACE: i32 = -13;
export const EVTCHNOP_BIND_INTERDOMAIN: i32 = 0;
export const EVTCHNOP_BIND_VIRQ: i32 = 1;
export const EVTCHNOP_CLOSE: i32 = 3;
export const EVTCHNOP_SEND: i32 = 4;
export const EVTCHNOP_STATUS: i32 = 5;
export const EVTCHNOP_ALLOC_UNBOUND: i32 = 6;
export const EVTCHNOP_BIND_IPI: i32 = 7;
export const EVTCHNOP_BIND_VCPU: i32 = 8;
export const EVTCHNOP_UNMASK: i32 = 9;
export const EVTCHNOP_RESET: i32 = 10;
export const EVTCHNOP_INIT_CONTROL: i32 = 11;
export const EVTCHNOP_EXPAND_ARRAY: i32 = 12;
export const EVTCHNOP_SET_PRIORITY: i32 = 13;
export const EVTCHNSTAT_CLOSED: i32 = 0;
export const EVTCHNSTAT_UNBOUND: i32 = 1;
export const EVTCHNSTAT_INTERDOMAIN: i32 = 2;
export const EVTCHNSTAT_PIRQ: i32 = 3;
export const EVTCHNSTAT_VIRQ: i32 = 4;
export const EVTCHNSTAT_IPI: i32 = 5;
export const VIRQ_TIMER: i32 = 0;
export const VIRQ_DEBUG: i32 = 1;
export const VIRQ_DOM_EXC: i32 = 3;
export const VIRQ_XENOPROF: i32 = 7;
export const VIRQ_CON_RING: i32 = 8;
export const VIRQ_ARGO: i32 = 11;
export const VIRQ_XENPMU: i32 = 13;
export const VIRQ_ARCH_0: i32 = 16;
export const VIRQ_ARCH_1: i32 = 17;
export const ARGO_OP_REGISTER_RING: i32 = 1;
export const ARGO_OP_UNREGISTER_RING: i32 = 2;
export const ARGO_OP_SENDV: i32 = 3;
export const ARGO_OP_NOTIFY: i32 = 4;
export const ARGO_RING_EXISTS: i32 = 1;
export const ARGO_RING_SHARED: i32 = 2;
export const ARGO_RING_EMPTY: i32 = 4;
export const ARGO_RING_SUFFICIENT: i32 = 8;
export const ARGO_RING_EMSGSIZE: i32 = 16;
export const ARGO_RING_EBUSY: i32 = 32;
export const EVTCHN_FIFO_PRIORITY_MAX: i32 = 0;
export const EVTCHN_FIFO_PRIORITY_DEFAULT: i32 = 7;
export const EVTCHN_FIFO_PRIORITY_MIN: i32 = 15;
export const EVTCHN_FIFO_MAX_QUEUES: i32 = 16;
export const EVTCHN_FIFO_PENDING: i32 = 31;
export const EVTCHN_FIFO_MASKED: i32 = 30;
export const EVTCHN_FIFO_LINKED: i32 = 29;
export const EVTCHN_FIFO_LINK_BITS: i32 = 17;
export const VCPUOP_INITIALISE: i32 = 0;
export const VCPUOP_UP: i32 = 1;
export const VCPUOP_DOWN: i32 = 2;
export const VCPUOP_IS_UP: i32 = 3;
export const VCPUOP_GET_RUNSTATE_INFO: i32 = 4;
export const VCPUOP_SET_SINGLESHOT_TIMER: i32 = 8;
export const VCPUOP_STOP_SINGLESHOT_TIMER: i32 = 9;
export const RUNSTATE_RUNNING: i32 = 0;
export const RUNSTATE_RUNNABLE: i32 = 1;
export const RUNSTATE_BLOCKED: i32 = 2;
export const RUNSTATE_OFFLINE: i32 = 3;
export const VCPU_SSHOTTMR_FUTURE: i32 = 1;
export const CONSOLEIO_WRITE: i32 = 0;
export const SCHEDULER_CREDIT: i32 = 5;
export const SCHEDULER_ARINC653: i32 = 7;
export const SCHEDULER_PUTINFO: i32 = 0;
export const SCHEDULER_GETINFO: i32 = 1;
export const DOMINF_DYING: i32 = 1;
export const DOMINF_SHUTDOWN: i32 = 4;
export const DOMINF_PAUSED: i32 = 8;
export const DOMINF_BLOCKED: i32 = 16;
export const DOMINF_RUNNING: i32 = 32;
export const DOMINF_SHUTDOWN_SHIFT: i32 = 16;
export const POLICYOP_LOAD: i32 = 1;
export const POLICYOP_TEST: i32 = 2;
export const POLICYOP_GET: i32 = 3;
export const POLICYOP_LABEL_OF: i32 = 4;
export const POLICYOP_FIND_LABEL: i32 = 5;
export const POLICYOP_DECISION: i32 = 6;
export const POLICYOP_STATISTICS: i32 = 7;
export const HYPERVISOR_PAGE_SHARED_INFO: i32 = 0;
export const HYPERVISOR_PAGE_GRANT_TABLE: i32 = 1;
export const HYPERVISOR_PAGE_START_INFO: i32 = 2;
export const DOMCTL_INTERFACE_VERSION: i32 = 21;
export const SYSCTL_INTERFACE_VERSION: i32 = 21;
export const DOMID_SELF: i32 = 32752;
export const DOMID_INVALID: i32 = 32756;
export const XENMEM_PAGING_OP_EVICT_RELEASE: i32 = 129;
export const HYPERVISOR_PAGES: i32 = 16;
export const ARGO_DOMID_ANY: i32 = 32756;
export const ARGO_MAXIOV: i32 = 8;
export const ARGO_MSG_SLOT_SIZE: i32 = 16;
export const ARGO_FAIL_EXIST: i32 = 1;

// Structures

/** struct bulkhead_argo_ring_data: 28 bytes. */
@unmanaged
export class bulkhead_argo_ring_data {
  static readonly SIZE: i32 = 28;
  static readonly buffer: bulkhead_argo_ring_data = changetype<bulkhead_argo_ring_data>(memory.data(28, 8));
  /** The structure at an address. */
  @inline static at(address: usize): bulkhead_argo_ring_data { return changetype<bulkhead_argo_ring_data>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): bulkhead_argo_ring_data {
    memory.fill(changetype<usize>(this), 0, 28);
    return this;
  }
  @inline get nent(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set nent(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get pad(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set pad(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get data_ring_aport(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set data_ring_aport(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get data_ring_domain_id(): u16 { return load<u16>(changetype<usize>(this), 12); }
  @inline set data_ring_domain_id(value: u16) { store<u16>(changetype<usize>(this), value, 12); }
  @inline get data_ring_pad(): u16 { return load<u16>(changetype<usize>(this), 14); }
  @inline set data_ring_pad(value: u16) { store<u16>(changetype<usize>(this), value, 14); }
  @inline get data_flags(): u16 { return load<u16>(changetype<usize>(this), 16); }
  @inline set data_flags(value: u16) { store<u16>(changetype<usize>(this), value, 16); }
  @inline get data_pad(): u16 { return load<u16>(changetype<usize>(this), 18); }
  @inline set data_pad(value: u16) { store<u16>(changetype<usize>(this), value, 18); }
  @inline get data_space_required(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set data_space_required(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get data_max_message_size(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set data_max_message_size(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
}

/** struct bulkhead_arinc653_entry: 32 bytes. */
@unmanaged
export class bulkhead_arinc653_entry {
  static readonly SIZE: i32 = 32;
  static readonly buffer: bulkhead_arinc653_entry = changetype<bulkhead_arinc653_entry>(memory.data(32, 8));
  /** The structure at an address. */
  @inline static at(address: usize): bulkhead_arinc653_entry { return changetype<bulkhead_arinc653_entry>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): bulkhead_arinc653_entry {
    memory.fill(changetype<usize>(this), 0, 32);
    return this;
  }
  /** Address of 16 × u8. */
  @inline get dom_handle(): usize { return changetype<usize>(this) + 0; }
  @inline get vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get runtime(): u64 { return load<u64>(changetype<usize>(this), 24); }
  @inline set runtime(value: u64) { store<u64>(changetype<usize>(this), value, 24); }
}

/** struct bulkhead_capabilities: 1024 bytes. */
@unmanaged
export class bulkhead_capabilities {
  static readonly SIZE: i32 = 1024;
  static readonly buffer: bulkhead_capabilities = changetype<bulkhead_capabilities>(memory.data(1024, 8));
  /** The structure at an address. */
  @inline static at(address: usize): bulkhead_capabilities { return changetype<bulkhead_capabilities>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): bulkhead_capabilities {
    memory.fill(changetype<usize>(this), 0, 1024);
    return this;
  }
  /** Address of 1024 × u8. */
  @inline get text(): usize { return changetype<usize>(this) + 0; }
}

/** struct bulkhead_extraversion: 16 bytes. */
@unmanaged
export class bulkhead_extraversion {
  static readonly SIZE: i32 = 16;
  static readonly buffer: bulkhead_extraversion = changetype<bulkhead_extraversion>(memory.data(16, 8));
  /** The structure at an address. */
  @inline static at(address: usize): bulkhead_extraversion { return changetype<bulkhead_extraversion>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): bulkhead_extraversion {
    memory.fill(changetype<usize>(this), 0, 16);
    return this;
  }
  /** Address of 16 × u8. */
  @inline get text(): usize { return changetype<usize>(this) + 0; }
}

/** struct bulkhead_guest_handle: 16 bytes. */
@unmanaged
export class bulkhead_guest_handle {
  static readonly SIZE: i32 = 16;
  static readonly buffer: bulkhead_guest_handle = changetype<bulkhead_guest_handle>(memory.data(16, 8));
  /** The structure at an address. */
  @inline static at(address: usize): bulkhead_guest_handle { return changetype<bulkhead_guest_handle>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): bulkhead_guest_handle {
    memory.fill(changetype<usize>(this), 0, 16);
    return this;
  }
  /** Address of 16 × u8. */
  @inline get handle(): usize { return changetype<usize>(this) + 0; }
}

/** struct bulkhead_policy_decision: 20 bytes. */
@unmanaged
export class bulkhead_policy_decision {
  static readonly SIZE: i32 = 20;
  static readonly buffer: bulkhead_policy_decision = changetype<bulkhead_policy_decision>(memory.data(20, 8));
  /** The structure at an address. */
  @inline static at(address: usize): bulkhead_policy_decision { return changetype<bulkhead_policy_decision>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): bulkhead_policy_decision {
    memory.fill(changetype<usize>(this), 0, 20);
    return this;
  }
  @inline get subject(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set subject(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get object(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set object(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get operation(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set operation(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get permitted(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set permitted(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get rule(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set rule(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
}

/** struct bulkhead_policy_find_label: 16 bytes. */
@unmanaged
export class bulkhead_policy_find_label {
  static readonly SIZE: i32 = 16;
  static readonly buffer: bulkhead_policy_find_label = changetype<bulkhead_policy_find_label>(memory.data(16, 8));
  /** The structure at an address. */
  @inline static at(address: usize): bulkhead_policy_find_label { return changetype<bulkhead_policy_find_label>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): bulkhead_policy_find_label {
    memory.fill(changetype<usize>(this), 0, 16);
    return this;
  }
  @inline get name(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set name(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
  @inline get length(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set length(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get label(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set label(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
}

/** struct bulkhead_policy_get: 48 bytes. */
@unmanaged
export class bulkhead_policy_get {
  static readonly SIZE: i32 = 48;
  static readonly buffer: bulkhead_policy_get = changetype<bulkhead_policy_get>(memory.data(48, 8));
  /** The structure at an address. */
  @inline static at(address: usize): bulkhead_policy_get { return changetype<bulkhead_policy_get>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): bulkhead_policy_get {
    memory.fill(changetype<usize>(this), 0, 48);
    return this;
  }
  @inline get version_major(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set version_major(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get version_minor(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set version_minor(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get epoch(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set epoch(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get label_count(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set label_count(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  /** Address of 32 × u8. */
  @inline get hash(): usize { return changetype<usize>(this) + 16; }
}

/** struct bulkhead_policy_image: 32 bytes. */
@unmanaged
export class bulkhead_policy_image {
  static readonly SIZE: i32 = 32;
  static readonly buffer: bulkhead_policy_image = changetype<bulkhead_policy_image>(memory.data(32, 8));
  /** The structure at an address. */
  @inline static at(address: usize): bulkhead_policy_image { return changetype<bulkhead_policy_image>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): bulkhead_policy_image {
    memory.fill(changetype<usize>(this), 0, 32);
    return this;
  }
  @inline get image(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set image(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
  @inline get size(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set size(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get mode(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set mode(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get offenders_max(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set offenders_max(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get offenders_count(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set offenders_count(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get offenders(): u64 { return load<u64>(changetype<usize>(this), 24); }
  @inline set offenders(value: u64) { store<u64>(changetype<usize>(this), value, 24); }
}

/** struct bulkhead_policy_label_of: 8 bytes. */
@unmanaged
export class bulkhead_policy_label_of {
  static readonly SIZE: i32 = 8;
  static readonly buffer: bulkhead_policy_label_of = changetype<bulkhead_policy_label_of>(memory.data(8, 8));
  /** The structure at an address. */
  @inline static at(address: usize): bulkhead_policy_label_of { return changetype<bulkhead_policy_label_of>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): bulkhead_policy_label_of {
    memory.fill(changetype<usize>(this), 0, 8);
    return this;
  }
  @inline get domid(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set domid(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get label(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set label(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
}

/** struct bulkhead_policy_offender: 16 bytes. */
@unmanaged
export class bulkhead_policy_offender {
  static readonly SIZE: i32 = 16;
  static readonly buffer: bulkhead_policy_offender = changetype<bulkhead_policy_offender>(memory.data(16, 8));
  /** The structure at an address. */
  @inline static at(address: usize): bulkhead_policy_offender { return changetype<bulkhead_policy_offender>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): bulkhead_policy_offender {
    memory.fill(changetype<usize>(this), 0, 16);
    return this;
  }
  @inline get kind(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set kind(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get domid(): u16 { return load<u16>(changetype<usize>(this), 4); }
  @inline set domid(value: u16) { store<u16>(changetype<usize>(this), value, 4); }
  @inline get peer(): u16 { return load<u16>(changetype<usize>(this), 6); }
  @inline set peer(value: u16) { store<u16>(changetype<usize>(this), value, 6); }
  @inline get index(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set index(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get rule(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set rule(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
}

/** struct bulkhead_policy_statistics: 24 bytes. */
@unmanaged
export class bulkhead_policy_statistics {
  static readonly SIZE: i32 = 24;
  static readonly buffer: bulkhead_policy_statistics = changetype<bulkhead_policy_statistics>(memory.data(24, 8));
  /** The structure at an address. */
  @inline static at(address: usize): bulkhead_policy_statistics { return changetype<bulkhead_policy_statistics>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): bulkhead_policy_statistics {
    memory.fill(changetype<usize>(this), 0, 24);
    return this;
  }
  @inline get operation(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set operation(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get _pad(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set _pad(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get permits(): u64 { return load<u64>(changetype<usize>(this), 8); }
  @inline set permits(value: u64) { store<u64>(changetype<usize>(this), value, 8); }
  @inline get denials(): u64 { return load<u64>(changetype<usize>(this), 16); }
  @inline set denials(value: u64) { store<u64>(changetype<usize>(this), value, 16); }
}

/** struct bulkhead_store_message: 1040 bytes. */
@unmanaged
export class bulkhead_store_message {
  static readonly SIZE: i32 = 1040;
  static readonly buffer: bulkhead_store_message = changetype<bulkhead_store_message>(memory.data(1040, 8));
  /** The structure at an address. */
  @inline static at(address: usize): bulkhead_store_message { return changetype<bulkhead_store_message>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): bulkhead_store_message {
    memory.fill(changetype<usize>(this), 0, 1040);
    return this;
  }
  @inline get header_type(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set header_type(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get header_req_id(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set header_req_id(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get header_tx_id(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set header_tx_id(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get header_len(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set header_len(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  /** Address of 1024 × u8. */
  @inline get payload(): usize { return changetype<usize>(this) + 16; }
}

/** struct bulkhead_vcpu_context: 4 bytes. */
@unmanaged
export class bulkhead_vcpu_context {
  static readonly SIZE: i32 = 4;
  static readonly buffer: bulkhead_vcpu_context = changetype<bulkhead_vcpu_context>(memory.data(4, 8));
  /** The structure at an address. */
  @inline static at(address: usize): bulkhead_vcpu_context { return changetype<bulkhead_vcpu_context>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): bulkhead_vcpu_context {
    memory.fill(changetype<usize>(this), 0, 4);
    return this;
  }
  @inline get argument(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set argument(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
}

/** struct evtchn_alloc_unbound: 8 bytes. */
@unmanaged
export class evtchn_alloc_unbound {
  static readonly SIZE: i32 = 8;
  static readonly buffer: evtchn_alloc_unbound = changetype<evtchn_alloc_unbound>(memory.data(8, 8));
  /** The structure at an address. */
  @inline static at(address: usize): evtchn_alloc_unbound { return changetype<evtchn_alloc_unbound>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): evtchn_alloc_unbound {
    memory.fill(changetype<usize>(this), 0, 8);
    return this;
  }
  @inline get dom(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set dom(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get remote_dom(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set remote_dom(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get port(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set port(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
}

/** struct evtchn_bind_interdomain: 12 bytes. */
@unmanaged
export class evtchn_bind_interdomain {
  static readonly SIZE: i32 = 12;
  static readonly buffer: evtchn_bind_interdomain = changetype<evtchn_bind_interdomain>(memory.data(12, 8));
  /** The structure at an address. */
  @inline static at(address: usize): evtchn_bind_interdomain { return changetype<evtchn_bind_interdomain>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): evtchn_bind_interdomain {
    memory.fill(changetype<usize>(this), 0, 12);
    return this;
  }
  @inline get remote_dom(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set remote_dom(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get remote_port(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set remote_port(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get local_port(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set local_port(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
}

/** struct evtchn_bind_ipi: 8 bytes. */
@unmanaged
export class evtchn_bind_ipi {
  static readonly SIZE: i32 = 8;
  static readonly buffer: evtchn_bind_ipi = changetype<evtchn_bind_ipi>(memory.data(8, 8));
  /** The structure at an address. */
  @inline static at(address: usize): evtchn_bind_ipi { return changetype<evtchn_bind_ipi>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): evtchn_bind_ipi {
    memory.fill(changetype<usize>(this), 0, 8);
    return this;
  }
  @inline get vcpu(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set vcpu(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get port(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set port(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
}

/** struct evtchn_bind_vcpu: 8 bytes. */
@unmanaged
export class evtchn_bind_vcpu {
  static readonly SIZE: i32 = 8;
  static readonly buffer: evtchn_bind_vcpu = changetype<evtchn_bind_vcpu>(memory.data(8, 8));
  /** The structure at an address. */
  @inline static at(address: usize): evtchn_bind_vcpu { return changetype<evtchn_bind_vcpu>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): evtchn_bind_vcpu {
    memory.fill(changetype<usize>(this), 0, 8);
    return this;
  }
  @inline get port(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set port(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get vcpu(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set vcpu(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
}

/** struct evtchn_bind_virq: 12 bytes. */
@unmanaged
export class evtchn_bind_virq {
  static readonly SIZE: i32 = 12;
  static readonly buffer: evtchn_bind_virq = changetype<evtchn_bind_virq>(memory.data(12, 8));
  /** The structure at an address. */
  @inline static at(address: usize): evtchn_bind_virq { return changetype<evtchn_bind_virq>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): evtchn_bind_virq {
    memory.fill(changetype<usize>(this), 0, 12);
    return this;
  }
  @inline get virq(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set virq(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get vcpu(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set vcpu(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get port(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set port(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
}

/** struct evtchn_close: 4 bytes. */
@unmanaged
export class evtchn_close {
  static readonly SIZE: i32 = 4;
  static readonly buffer: evtchn_close = changetype<evtchn_close>(memory.data(4, 8));
  /** The structure at an address. */
  @inline static at(address: usize): evtchn_close { return changetype<evtchn_close>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): evtchn_close {
    memory.fill(changetype<usize>(this), 0, 4);
    return this;
  }
  @inline get port(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set port(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
}

/** struct evtchn_expand_array: 8 bytes. */
@unmanaged
export class evtchn_expand_array {
  static readonly SIZE: i32 = 8;
  static readonly buffer: evtchn_expand_array = changetype<evtchn_expand_array>(memory.data(8, 8));
  /** The structure at an address. */
  @inline static at(address: usize): evtchn_expand_array { return changetype<evtchn_expand_array>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): evtchn_expand_array {
    memory.fill(changetype<usize>(this), 0, 8);
    return this;
  }
  @inline get array_gfn(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set array_gfn(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
}

/** struct evtchn_fifo_control_block: 72 bytes. */
@unmanaged
export class evtchn_fifo_control_block {
  static readonly SIZE: i32 = 72;
  static readonly buffer: evtchn_fifo_control_block = changetype<evtchn_fifo_control_block>(memory.data(72, 8));
  /** The structure at an address. */
  @inline static at(address: usize): evtchn_fifo_control_block { return changetype<evtchn_fifo_control_block>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): evtchn_fifo_control_block {
    memory.fill(changetype<usize>(this), 0, 72);
    return this;
  }
  @inline get ready(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set ready(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get _rsvd(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set _rsvd(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  /** Address of 16 × u32. */
  @inline get head(): usize { return changetype<usize>(this) + 8; }
}

/** struct evtchn_init_control: 24 bytes. */
@unmanaged
export class evtchn_init_control {
  static readonly SIZE: i32 = 24;
  static readonly buffer: evtchn_init_control = changetype<evtchn_init_control>(memory.data(24, 8));
  /** The structure at an address. */
  @inline static at(address: usize): evtchn_init_control { return changetype<evtchn_init_control>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): evtchn_init_control {
    memory.fill(changetype<usize>(this), 0, 24);
    return this;
  }
  @inline get control_gfn(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set control_gfn(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
  @inline get offset(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set offset(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get vcpu(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set vcpu(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get link_bits(): u8 { return load<u8>(changetype<usize>(this), 16); }
  @inline set link_bits(value: u8) { store<u8>(changetype<usize>(this), value, 16); }
  /** Address of 7 × u8. */
  @inline get _pad(): usize { return changetype<usize>(this) + 17; }
}

/** struct evtchn_reset: 2 bytes. */
@unmanaged
export class evtchn_reset {
  static readonly SIZE: i32 = 2;
  static readonly buffer: evtchn_reset = changetype<evtchn_reset>(memory.data(2, 8));
  /** The structure at an address. */
  @inline static at(address: usize): evtchn_reset { return changetype<evtchn_reset>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): evtchn_reset {
    memory.fill(changetype<usize>(this), 0, 2);
    return this;
  }
  @inline get dom(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set dom(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
}

/** struct evtchn_send: 4 bytes. */
@unmanaged
export class evtchn_send {
  static readonly SIZE: i32 = 4;
  static readonly buffer: evtchn_send = changetype<evtchn_send>(memory.data(4, 8));
  /** The structure at an address. */
  @inline static at(address: usize): evtchn_send { return changetype<evtchn_send>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): evtchn_send {
    memory.fill(changetype<usize>(this), 0, 4);
    return this;
  }
  @inline get port(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set port(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
}

/** struct evtchn_set_priority: 8 bytes. */
@unmanaged
export class evtchn_set_priority {
  static readonly SIZE: i32 = 8;
  static readonly buffer: evtchn_set_priority = changetype<evtchn_set_priority>(memory.data(8, 8));
  /** The structure at an address. */
  @inline static at(address: usize): evtchn_set_priority { return changetype<evtchn_set_priority>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): evtchn_set_priority {
    memory.fill(changetype<usize>(this), 0, 8);
    return this;
  }
  @inline get port(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set port(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get priority(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set priority(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
}

/** struct evtchn_status: 24 bytes. */
@unmanaged
export class evtchn_status {
  static readonly SIZE: i32 = 24;
  static readonly buffer: evtchn_status = changetype<evtchn_status>(memory.data(24, 8));
  /** The structure at an address. */
  @inline static at(address: usize): evtchn_status { return changetype<evtchn_status>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): evtchn_status {
    memory.fill(changetype<usize>(this), 0, 24);
    return this;
  }
  @inline get dom(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set dom(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get port(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set port(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get status(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set status(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get vcpu(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set vcpu(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get u_unbound_dom(): u16 { return load<u16>(changetype<usize>(this), 16); }
  @inline set u_unbound_dom(value: u16) { store<u16>(changetype<usize>(this), value, 16); }
  @inline get u_interdomain_dom(): u16 { return load<u16>(changetype<usize>(this), 16); }
  @inline set u_interdomain_dom(value: u16) { store<u16>(changetype<usize>(this), value, 16); }
  @inline get u_interdomain_port(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set u_interdomain_port(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get u_pirq(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set u_pirq(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get u_virq(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set u_virq(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
}

/** struct evtchn_unmask: 4 bytes. */
@unmanaged
export class evtchn_unmask {
  static readonly SIZE: i32 = 4;
  static readonly buffer: evtchn_unmask = changetype<evtchn_unmask>(memory.data(4, 8));
  /** The structure at an address. */
  @inline static at(address: usize): evtchn_unmask { return changetype<evtchn_unmask>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): evtchn_unmask {
    memory.fill(changetype<usize>(this), 0, 4);
    return this;
  }
  @inline get port(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set port(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
}

/** struct gnttab_cache_flush: 16 bytes. */
@unmanaged
export class gnttab_cache_flush {
  static readonly SIZE: i32 = 16;
  static readonly buffer: gnttab_cache_flush = changetype<gnttab_cache_flush>(memory.data(16, 8));
  /** The structure at an address. */
  @inline static at(address: usize): gnttab_cache_flush { return changetype<gnttab_cache_flush>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): gnttab_cache_flush {
    memory.fill(changetype<usize>(this), 0, 16);
    return this;
  }
  @inline get a_dev_bus_addr(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set a_dev_bus_addr(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
  @inline get a_ref(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set a_ref(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get offset(): u16 { return load<u16>(changetype<usize>(this), 8); }
  @inline set offset(value: u16) { store<u16>(changetype<usize>(this), value, 8); }
  @inline get length(): u16 { return load<u16>(changetype<usize>(this), 10); }
  @inline set length(value: u16) { store<u16>(changetype<usize>(this), value, 10); }
  @inline get op(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set op(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
}

/** struct gnttab_copy: 40 bytes. */
@unmanaged
export class gnttab_copy {
  static readonly SIZE: i32 = 40;
  static readonly buffer: gnttab_copy = changetype<gnttab_copy>(memory.data(40, 8));
  /** The structure at an address. */
  @inline static at(address: usize): gnttab_copy { return changetype<gnttab_copy>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): gnttab_copy {
    memory.fill(changetype<usize>(this), 0, 40);
    return this;
  }
  @inline get source_u_ref(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set source_u_ref(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get source_u_gmfn(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set source_u_gmfn(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
  @inline get source_domid(): u16 { return load<u16>(changetype<usize>(this), 8); }
  @inline set source_domid(value: u16) { store<u16>(changetype<usize>(this), value, 8); }
  @inline get source_offset(): u16 { return load<u16>(changetype<usize>(this), 10); }
  @inline set source_offset(value: u16) { store<u16>(changetype<usize>(this), value, 10); }
  @inline get dest_u_ref(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set dest_u_ref(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get dest_u_gmfn(): u64 { return load<u64>(changetype<usize>(this), 16); }
  @inline set dest_u_gmfn(value: u64) { store<u64>(changetype<usize>(this), value, 16); }
  @inline get dest_domid(): u16 { return load<u16>(changetype<usize>(this), 24); }
  @inline set dest_domid(value: u16) { store<u16>(changetype<usize>(this), value, 24); }
  @inline get dest_offset(): u16 { return load<u16>(changetype<usize>(this), 26); }
  @inline set dest_offset(value: u16) { store<u16>(changetype<usize>(this), value, 26); }
  @inline get len(): u16 { return load<u16>(changetype<usize>(this), 32); }
  @inline set len(value: u16) { store<u16>(changetype<usize>(this), value, 32); }
  @inline get flags(): u16 { return load<u16>(changetype<usize>(this), 34); }
  @inline set flags(value: u16) { store<u16>(changetype<usize>(this), value, 34); }
  @inline get status(): i16 { return load<i16>(changetype<usize>(this), 36); }
  @inline set status(value: i16) { store<i16>(changetype<usize>(this), value, 36); }
}

/** struct gnttab_copy_ptr: 16 bytes. */
@unmanaged
export class gnttab_copy_ptr {
  static readonly SIZE: i32 = 16;
  static readonly buffer: gnttab_copy_ptr = changetype<gnttab_copy_ptr>(memory.data(16, 8));
  /** The structure at an address. */
  @inline static at(address: usize): gnttab_copy_ptr { return changetype<gnttab_copy_ptr>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): gnttab_copy_ptr {
    memory.fill(changetype<usize>(this), 0, 16);
    return this;
  }
  @inline get u_ref(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set u_ref(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get u_gmfn(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set u_gmfn(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
  @inline get domid(): u16 { return load<u16>(changetype<usize>(this), 8); }
  @inline set domid(value: u16) { store<u16>(changetype<usize>(this), value, 8); }
  @inline get offset(): u16 { return load<u16>(changetype<usize>(this), 10); }
  @inline set offset(value: u16) { store<u16>(changetype<usize>(this), value, 10); }
}

/** struct gnttab_get_status_frames: 16 bytes. */
@unmanaged
export class gnttab_get_status_frames {
  static readonly SIZE: i32 = 16;
  static readonly buffer: gnttab_get_status_frames = changetype<gnttab_get_status_frames>(memory.data(16, 8));
  /** The structure at an address. */
  @inline static at(address: usize): gnttab_get_status_frames { return changetype<gnttab_get_status_frames>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): gnttab_get_status_frames {
    memory.fill(changetype<usize>(this), 0, 16);
    return this;
  }
  @inline get nr_frames(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set nr_frames(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get dom(): u16 { return load<u16>(changetype<usize>(this), 4); }
  @inline set dom(value: u16) { store<u16>(changetype<usize>(this), value, 4); }
  @inline get status(): i16 { return load<i16>(changetype<usize>(this), 6); }
  @inline set status(value: i16) { store<i16>(changetype<usize>(this), value, 6); }
  @inline get frame_list(): u64 { return load<u64>(changetype<usize>(this), 8); }
  @inline set frame_list(value: u64) { store<u64>(changetype<usize>(this), value, 8); }
}

/** struct gnttab_get_version: 8 bytes. */
@unmanaged
export class gnttab_get_version {
  static readonly SIZE: i32 = 8;
  static readonly buffer: gnttab_get_version = changetype<gnttab_get_version>(memory.data(8, 8));
  /** The structure at an address. */
  @inline static at(address: usize): gnttab_get_version { return changetype<gnttab_get_version>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): gnttab_get_version {
    memory.fill(changetype<usize>(this), 0, 8);
    return this;
  }
  @inline get dom(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set dom(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get pad(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set pad(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get version(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set version(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
}

/** struct gnttab_map_grant_ref: 32 bytes. */
@unmanaged
export class gnttab_map_grant_ref {
  static readonly SIZE: i32 = 32;
  static readonly buffer: gnttab_map_grant_ref = changetype<gnttab_map_grant_ref>(memory.data(32, 8));
  /** The structure at an address. */
  @inline static at(address: usize): gnttab_map_grant_ref { return changetype<gnttab_map_grant_ref>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): gnttab_map_grant_ref {
    memory.fill(changetype<usize>(this), 0, 32);
    return this;
  }
  @inline get host_addr(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set host_addr(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
  @inline get flags(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set flags(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get ref(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set ref(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get dom(): u16 { return load<u16>(changetype<usize>(this), 16); }
  @inline set dom(value: u16) { store<u16>(changetype<usize>(this), value, 16); }
  @inline get status(): i16 { return load<i16>(changetype<usize>(this), 18); }
  @inline set status(value: i16) { store<i16>(changetype<usize>(this), value, 18); }
  @inline get handle(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set handle(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get dev_bus_addr(): u64 { return load<u64>(changetype<usize>(this), 24); }
  @inline set dev_bus_addr(value: u64) { store<u64>(changetype<usize>(this), value, 24); }
}

/** struct gnttab_query_size: 16 bytes. */
@unmanaged
export class gnttab_query_size {
  static readonly SIZE: i32 = 16;
  static readonly buffer: gnttab_query_size = changetype<gnttab_query_size>(memory.data(16, 8));
  /** The structure at an address. */
  @inline static at(address: usize): gnttab_query_size { return changetype<gnttab_query_size>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): gnttab_query_size {
    memory.fill(changetype<usize>(this), 0, 16);
    return this;
  }
  @inline get dom(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set dom(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get nr_frames(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set nr_frames(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get max_nr_frames(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set max_nr_frames(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get status(): i16 { return load<i16>(changetype<usize>(this), 12); }
  @inline set status(value: i16) { store<i16>(changetype<usize>(this), value, 12); }
}

/** struct gnttab_set_version: 4 bytes. */
@unmanaged
export class gnttab_set_version {
  static readonly SIZE: i32 = 4;
  static readonly buffer: gnttab_set_version = changetype<gnttab_set_version>(memory.data(4, 8));
  /** The structure at an address. */
  @inline static at(address: usize): gnttab_set_version { return changetype<gnttab_set_version>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): gnttab_set_version {
    memory.fill(changetype<usize>(this), 0, 4);
    return this;
  }
  @inline get version(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set version(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
}

/** struct gnttab_setup_table: 24 bytes. */
@unmanaged
export class gnttab_setup_table {
  static readonly SIZE: i32 = 24;
  static readonly buffer: gnttab_setup_table = changetype<gnttab_setup_table>(memory.data(24, 8));
  /** The structure at an address. */
  @inline static at(address: usize): gnttab_setup_table { return changetype<gnttab_setup_table>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): gnttab_setup_table {
    memory.fill(changetype<usize>(this), 0, 24);
    return this;
  }
  @inline get dom(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set dom(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get nr_frames(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set nr_frames(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get status(): i16 { return load<i16>(changetype<usize>(this), 8); }
  @inline set status(value: i16) { store<i16>(changetype<usize>(this), value, 8); }
  @inline get frame_list(): u64 { return load<u64>(changetype<usize>(this), 16); }
  @inline set frame_list(value: u64) { store<u64>(changetype<usize>(this), value, 16); }
}

/** struct gnttab_swap_grant_ref: 12 bytes. */
@unmanaged
export class gnttab_swap_grant_ref {
  static readonly SIZE: i32 = 12;
  static readonly buffer: gnttab_swap_grant_ref = changetype<gnttab_swap_grant_ref>(memory.data(12, 8));
  /** The structure at an address. */
  @inline static at(address: usize): gnttab_swap_grant_ref { return changetype<gnttab_swap_grant_ref>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): gnttab_swap_grant_ref {
    memory.fill(changetype<usize>(this), 0, 12);
    return this;
  }
  @inline get ref_a(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set ref_a(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get ref_b(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set ref_b(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get status(): i16 { return load<i16>(changetype<usize>(this), 8); }
  @inline set status(value: i16) { store<i16>(changetype<usize>(this), value, 8); }
}

/** struct gnttab_transfer: 24 bytes. */
@unmanaged
export class gnttab_transfer {
  static readonly SIZE: i32 = 24;
  static readonly buffer: gnttab_transfer = changetype<gnttab_transfer>(memory.data(24, 8));
  /** The structure at an address. */
  @inline static at(address: usize): gnttab_transfer { return changetype<gnttab_transfer>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): gnttab_transfer {
    memory.fill(changetype<usize>(this), 0, 24);
    return this;
  }
  @inline get mfn(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set mfn(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
  @inline get domid(): u16 { return load<u16>(changetype<usize>(this), 8); }
  @inline set domid(value: u16) { store<u16>(changetype<usize>(this), value, 8); }
  @inline get ref(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set ref(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get status(): i16 { return load<i16>(changetype<usize>(this), 16); }
  @inline set status(value: i16) { store<i16>(changetype<usize>(this), value, 16); }
}

/** struct gnttab_unmap_and_replace: 24 bytes. */
@unmanaged
export class gnttab_unmap_and_replace {
  static readonly SIZE: i32 = 24;
  static readonly buffer: gnttab_unmap_and_replace = changetype<gnttab_unmap_and_replace>(memory.data(24, 8));
  /** The structure at an address. */
  @inline static at(address: usize): gnttab_unmap_and_replace { return changetype<gnttab_unmap_and_replace>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): gnttab_unmap_and_replace {
    memory.fill(changetype<usize>(this), 0, 24);
    return this;
  }
  @inline get host_addr(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set host_addr(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
  @inline get new_addr(): u64 { return load<u64>(changetype<usize>(this), 8); }
  @inline set new_addr(value: u64) { store<u64>(changetype<usize>(this), value, 8); }
  @inline get handle(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set handle(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get status(): i16 { return load<i16>(changetype<usize>(this), 20); }
  @inline set status(value: i16) { store<i16>(changetype<usize>(this), value, 20); }
}

/** struct gnttab_unmap_grant_ref: 24 bytes. */
@unmanaged
export class gnttab_unmap_grant_ref {
  static readonly SIZE: i32 = 24;
  static readonly buffer: gnttab_unmap_grant_ref = changetype<gnttab_unmap_grant_ref>(memory.data(24, 8));
  /** The structure at an address. */
  @inline static at(address: usize): gnttab_unmap_grant_ref { return changetype<gnttab_unmap_grant_ref>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): gnttab_unmap_grant_ref {
    memory.fill(changetype<usize>(this), 0, 24);
    return this;
  }
  @inline get host_addr(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set host_addr(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
  @inline get dev_bus_addr(): u64 { return load<u64>(changetype<usize>(this), 8); }
  @inline set dev_bus_addr(value: u64) { store<u64>(changetype<usize>(this), value, 8); }
  @inline get handle(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set handle(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get status(): i16 { return load<i16>(changetype<usize>(this), 20); }
  @inline set status(value: i16) { store<i16>(changetype<usize>(this), value, 20); }
}

/** struct grant_entry_v1: 8 bytes. */
@unmanaged
export class grant_entry_v1 {
  static readonly SIZE: i32 = 8;
  static readonly buffer: grant_entry_v1 = changetype<grant_entry_v1>(memory.data(8, 8));
  /** The structure at an address. */
  @inline static at(address: usize): grant_entry_v1 { return changetype<grant_entry_v1>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): grant_entry_v1 {
    memory.fill(changetype<usize>(this), 0, 8);
    return this;
  }
  @inline get flags(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set flags(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get domid(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set domid(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get frame(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set frame(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
}

/** struct grant_entry_v2: 16 bytes. */
@unmanaged
export class grant_entry_v2 {
  static readonly SIZE: i32 = 16;
  static readonly buffer: grant_entry_v2 = changetype<grant_entry_v2>(memory.data(16, 8));
  /** The structure at an address. */
  @inline static at(address: usize): grant_entry_v2 { return changetype<grant_entry_v2>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): grant_entry_v2 {
    memory.fill(changetype<usize>(this), 0, 16);
    return this;
  }
  @inline get full_page_hdr_flags(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set full_page_hdr_flags(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get full_page_hdr_domid(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set full_page_hdr_domid(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get full_page_pad0(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set full_page_pad0(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get full_page_frame(): u64 { return load<u64>(changetype<usize>(this), 8); }
  @inline set full_page_frame(value: u64) { store<u64>(changetype<usize>(this), value, 8); }
}

/** struct multicall_entry: 64 bytes. */
@unmanaged
export class multicall_entry {
  static readonly SIZE: i32 = 64;
  static readonly buffer: multicall_entry = changetype<multicall_entry>(memory.data(64, 8));
  /** The structure at an address. */
  @inline static at(address: usize): multicall_entry { return changetype<multicall_entry>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): multicall_entry {
    memory.fill(changetype<usize>(this), 0, 64);
    return this;
  }
  @inline get op(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set op(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
  @inline get result(): u64 { return load<u64>(changetype<usize>(this), 8); }
  @inline set result(value: u64) { store<u64>(changetype<usize>(this), value, 8); }
  /** Address of 6 × u64. */
  @inline get args(): usize { return changetype<usize>(this) + 16; }
}

/** struct sched_poll: 24 bytes. */
@unmanaged
export class sched_poll {
  static readonly SIZE: i32 = 24;
  static readonly buffer: sched_poll = changetype<sched_poll>(memory.data(24, 8));
  /** The structure at an address. */
  @inline static at(address: usize): sched_poll { return changetype<sched_poll>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): sched_poll {
    memory.fill(changetype<usize>(this), 0, 24);
    return this;
  }
  @inline get ports(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set ports(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
  @inline get nr_ports(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set nr_ports(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get timeout(): u64 { return load<u64>(changetype<usize>(this), 16); }
  @inline set timeout(value: u64) { store<u64>(changetype<usize>(this), value, 16); }
}

/** struct sched_shutdown: 4 bytes. */
@unmanaged
export class sched_shutdown {
  static readonly SIZE: i32 = 4;
  static readonly buffer: sched_shutdown = changetype<sched_shutdown>(memory.data(4, 8));
  /** The structure at an address. */
  @inline static at(address: usize): sched_shutdown { return changetype<sched_shutdown>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): sched_shutdown {
    memory.fill(changetype<usize>(this), 0, 4);
    return this;
  }
  @inline get reason(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set reason(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
}

/** struct shared_info: 3072 bytes. */
@unmanaged
export class shared_info {
  static readonly SIZE: i32 = 3072;
  static readonly buffer: shared_info = changetype<shared_info>(memory.data(3072, 8));
  /** The structure at an address. */
  @inline static at(address: usize): shared_info { return changetype<shared_info>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): shared_info {
    memory.fill(changetype<usize>(this), 0, 3072);
    return this;
  }
  @inline get vcpu_info_evtchn_upcall_pending(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set vcpu_info_evtchn_upcall_pending(value: u8) { store<u8>(changetype<usize>(this), value, 0); }
  @inline get vcpu_info_evtchn_upcall_mask(): u8 { return load<u8>(changetype<usize>(this), 1); }
  @inline set vcpu_info_evtchn_upcall_mask(value: u8) { store<u8>(changetype<usize>(this), value, 1); }
  /** Address of 6 × u8. */
  @inline get vcpu_info_pad0(): usize { return changetype<usize>(this) + 2; }
  @inline get vcpu_info_evtchn_pending_sel(): u64 { return load<u64>(changetype<usize>(this), 8); }
  @inline set vcpu_info_evtchn_pending_sel(value: u64) { store<u64>(changetype<usize>(this), value, 8); }
  /** Address of 2 × u64. */
  @inline get vcpu_info_arch(): usize { return changetype<usize>(this) + 16; }
  /** Address of 4 × u64. */
  @inline get vcpu_info_time(): usize { return changetype<usize>(this) + 32; }
  /** Address of 1984 × u8. */
  @inline get other_vcpus(): usize { return changetype<usize>(this) + 64; }
  /** Address of 64 × u64. */
  @inline get evtchn_pending(): usize { return changetype<usize>(this) + 2048; }
  /** Address of 64 × u64. */
  @inline get evtchn_mask(): usize { return changetype<usize>(this) + 2560; }
}

/** struct start_info: 1168 bytes. */
@unmanaged
export class start_info {
  static readonly SIZE: i32 = 1168;
  static readonly buffer: start_info = changetype<start_info>(memory.data(1168, 8));
  /** The structure at an address. */
  @inline static at(address: usize): start_info { return changetype<start_info>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): start_info {
    memory.fill(changetype<usize>(this), 0, 1168);
    return this;
  }
  /** Address of 32 × u8. */
  @inline get magic(): usize { return changetype<usize>(this) + 0; }
  @inline get nr_pages(): u64 { return load<u64>(changetype<usize>(this), 32); }
  @inline set nr_pages(value: u64) { store<u64>(changetype<usize>(this), value, 32); }
  @inline get shared_info(): u64 { return load<u64>(changetype<usize>(this), 40); }
  @inline set shared_info(value: u64) { store<u64>(changetype<usize>(this), value, 40); }
  @inline get flags(): u32 { return load<u32>(changetype<usize>(this), 48); }
  @inline set flags(value: u32) { store<u32>(changetype<usize>(this), value, 48); }
  @inline get store_mfn(): u64 { return load<u64>(changetype<usize>(this), 56); }
  @inline set store_mfn(value: u64) { store<u64>(changetype<usize>(this), value, 56); }
  @inline get store_evtchn(): u32 { return load<u32>(changetype<usize>(this), 64); }
  @inline set store_evtchn(value: u32) { store<u32>(changetype<usize>(this), value, 64); }
  @inline get console_domU_mfn(): u64 { return load<u64>(changetype<usize>(this), 72); }
  @inline set console_domU_mfn(value: u64) { store<u64>(changetype<usize>(this), value, 72); }
  @inline get console_domU_evtchn(): u32 { return load<u32>(changetype<usize>(this), 80); }
  @inline set console_domU_evtchn(value: u32) { store<u32>(changetype<usize>(this), value, 80); }
  @inline get console_dom0_info_off(): u32 { return load<u32>(changetype<usize>(this), 72); }
  @inline set console_dom0_info_off(value: u32) { store<u32>(changetype<usize>(this), value, 72); }
  @inline get console_dom0_info_size(): u32 { return load<u32>(changetype<usize>(this), 76); }
  @inline set console_dom0_info_size(value: u32) { store<u32>(changetype<usize>(this), value, 76); }
  @inline get pt_base(): u64 { return load<u64>(changetype<usize>(this), 88); }
  @inline set pt_base(value: u64) { store<u64>(changetype<usize>(this), value, 88); }
  @inline get nr_pt_frames(): u64 { return load<u64>(changetype<usize>(this), 96); }
  @inline set nr_pt_frames(value: u64) { store<u64>(changetype<usize>(this), value, 96); }
  @inline get mfn_list(): u64 { return load<u64>(changetype<usize>(this), 104); }
  @inline set mfn_list(value: u64) { store<u64>(changetype<usize>(this), value, 104); }
  @inline get mod_start(): u64 { return load<u64>(changetype<usize>(this), 112); }
  @inline set mod_start(value: u64) { store<u64>(changetype<usize>(this), value, 112); }
  @inline get mod_len(): u64 { return load<u64>(changetype<usize>(this), 120); }
  @inline set mod_len(value: u64) { store<u64>(changetype<usize>(this), value, 120); }
  /** Address of 1024 × u8. */
  @inline get cmd_line(): usize { return changetype<usize>(this) + 128; }
  @inline get first_p2m_pfn(): u64 { return load<u64>(changetype<usize>(this), 1152); }
  @inline set first_p2m_pfn(value: u64) { store<u64>(changetype<usize>(this), value, 1152); }
  @inline get nr_p2m_frames(): u64 { return load<u64>(changetype<usize>(this), 1160); }
  @inline set nr_p2m_frames(value: u64) { store<u64>(changetype<usize>(this), value, 1160); }
}

/** struct vcpu_runstate_info: 48 bytes. */
@unmanaged
export class vcpu_runstate_info {
  static readonly SIZE: i32 = 48;
  static readonly buffer: vcpu_runstate_info = changetype<vcpu_runstate_info>(memory.data(48, 8));
  /** The structure at an address. */
  @inline static at(address: usize): vcpu_runstate_info { return changetype<vcpu_runstate_info>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): vcpu_runstate_info {
    memory.fill(changetype<usize>(this), 0, 48);
    return this;
  }
  @inline get state(): i32 { return load<i32>(changetype<usize>(this), 0); }
  @inline set state(value: i32) { store<i32>(changetype<usize>(this), value, 0); }
  @inline get state_entry_time(): u64 { return load<u64>(changetype<usize>(this), 8); }
  @inline set state_entry_time(value: u64) { store<u64>(changetype<usize>(this), value, 8); }
  /** Address of 4 × u64. */
  @inline get time(): usize { return changetype<usize>(this) + 16; }
}

/** struct vcpu_set_singleshot_timer: 16 bytes. */
@unmanaged
export class vcpu_set_singleshot_timer {
  static readonly SIZE: i32 = 16;
  static readonly buffer: vcpu_set_singleshot_timer = changetype<vcpu_set_singleshot_timer>(memory.data(16, 8));
  /** The structure at an address. */
  @inline static at(address: usize): vcpu_set_singleshot_timer { return changetype<vcpu_set_singleshot_timer>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): vcpu_set_singleshot_timer {
    memory.fill(changetype<usize>(this), 0, 16);
    return this;
  }
  @inline get timeout_abs_ns(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set timeout_abs_ns(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
  @inline get flags(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set flags(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
}

/** struct xen_add_to_physmap: 24 bytes. */
@unmanaged
export class xen_add_to_physmap {
  static readonly SIZE: i32 = 24;
  static readonly buffer: xen_add_to_physmap = changetype<xen_add_to_physmap>(memory.data(24, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_add_to_physmap { return changetype<xen_add_to_physmap>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_add_to_physmap {
    memory.fill(changetype<usize>(this), 0, 24);
    return this;
  }
  @inline get domid(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set domid(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get size(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set size(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get space(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set space(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get idx(): u64 { return load<u64>(changetype<usize>(this), 8); }
  @inline set idx(value: u64) { store<u64>(changetype<usize>(this), value, 8); }
  @inline get gpfn(): u64 { return load<u64>(changetype<usize>(this), 16); }
  @inline set gpfn(value: u64) { store<u64>(changetype<usize>(this), value, 16); }
}

/** struct xen_add_to_physmap_batch: 32 bytes. */
@unmanaged
export class xen_add_to_physmap_batch {
  static readonly SIZE: i32 = 32;
  static readonly buffer: xen_add_to_physmap_batch = changetype<xen_add_to_physmap_batch>(memory.data(32, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_add_to_physmap_batch { return changetype<xen_add_to_physmap_batch>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_add_to_physmap_batch {
    memory.fill(changetype<usize>(this), 0, 32);
    return this;
  }
  @inline get domid(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set domid(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get space(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set space(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get size(): u16 { return load<u16>(changetype<usize>(this), 4); }
  @inline set size(value: u16) { store<u16>(changetype<usize>(this), value, 4); }
  @inline get u_foreign_domid(): u16 { return load<u16>(changetype<usize>(this), 6); }
  @inline set u_foreign_domid(value: u16) { store<u16>(changetype<usize>(this), value, 6); }
  @inline get u_res0(): u16 { return load<u16>(changetype<usize>(this), 6); }
  @inline set u_res0(value: u16) { store<u16>(changetype<usize>(this), value, 6); }
  @inline get idxs(): u64 { return load<u64>(changetype<usize>(this), 8); }
  @inline set idxs(value: u64) { store<u64>(changetype<usize>(this), value, 8); }
  @inline get gpfns(): u64 { return load<u64>(changetype<usize>(this), 16); }
  @inline set gpfns(value: u64) { store<u64>(changetype<usize>(this), value, 16); }
  @inline get errs(): u64 { return load<u64>(changetype<usize>(this), 24); }
  @inline set errs(value: u64) { store<u64>(changetype<usize>(this), value, 24); }
}

/** struct xen_argo_addr: 8 bytes. */
@unmanaged
export class xen_argo_addr {
  static readonly SIZE: i32 = 8;
  static readonly buffer: xen_argo_addr = changetype<xen_argo_addr>(memory.data(8, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_argo_addr { return changetype<xen_argo_addr>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_argo_addr {
    memory.fill(changetype<usize>(this), 0, 8);
    return this;
  }
  @inline get aport(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set aport(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get domain_id(): u16 { return load<u16>(changetype<usize>(this), 4); }
  @inline set domain_id(value: u16) { store<u16>(changetype<usize>(this), value, 4); }
  @inline get pad(): u16 { return load<u16>(changetype<usize>(this), 6); }
  @inline set pad(value: u16) { store<u16>(changetype<usize>(this), value, 6); }
}

/** struct xen_argo_iov: 16 bytes. */
@unmanaged
export class xen_argo_iov {
  static readonly SIZE: i32 = 16;
  static readonly buffer: xen_argo_iov = changetype<xen_argo_iov>(memory.data(16, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_argo_iov { return changetype<xen_argo_iov>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_argo_iov {
    memory.fill(changetype<usize>(this), 0, 16);
    return this;
  }
  @inline get iov_hnd(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set iov_hnd(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
  @inline get iov_len(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set iov_len(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get pad(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set pad(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
}

/** struct xen_argo_register_ring: 12 bytes. */
@unmanaged
export class xen_argo_register_ring {
  static readonly SIZE: i32 = 12;
  static readonly buffer: xen_argo_register_ring = changetype<xen_argo_register_ring>(memory.data(12, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_argo_register_ring { return changetype<xen_argo_register_ring>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_argo_register_ring {
    memory.fill(changetype<usize>(this), 0, 12);
    return this;
  }
  @inline get aport(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set aport(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get partner_id(): u16 { return load<u16>(changetype<usize>(this), 4); }
  @inline set partner_id(value: u16) { store<u16>(changetype<usize>(this), value, 4); }
  @inline get pad(): u16 { return load<u16>(changetype<usize>(this), 6); }
  @inline set pad(value: u16) { store<u16>(changetype<usize>(this), value, 6); }
  @inline get len(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set len(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
}

/** struct xen_argo_ring: 64 bytes. */
@unmanaged
export class xen_argo_ring {
  static readonly SIZE: i32 = 64;
  static readonly buffer: xen_argo_ring = changetype<xen_argo_ring>(memory.data(64, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_argo_ring { return changetype<xen_argo_ring>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_argo_ring {
    memory.fill(changetype<usize>(this), 0, 64);
    return this;
  }
  @inline get rx_ptr(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set rx_ptr(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get tx_ptr(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set tx_ptr(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  /** Address of 56 × u8. */
  @inline get reserved(): usize { return changetype<usize>(this) + 8; }
}

/** struct xen_argo_ring_data: 8 bytes. */
@unmanaged
export class xen_argo_ring_data {
  static readonly SIZE: i32 = 8;
  static readonly buffer: xen_argo_ring_data = changetype<xen_argo_ring_data>(memory.data(8, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_argo_ring_data { return changetype<xen_argo_ring_data>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_argo_ring_data {
    memory.fill(changetype<usize>(this), 0, 8);
    return this;
  }
  @inline get nent(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set nent(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get pad(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set pad(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
}

/** struct xen_argo_ring_data_ent: 20 bytes. */
@unmanaged
export class xen_argo_ring_data_ent {
  static readonly SIZE: i32 = 20;
  static readonly buffer: xen_argo_ring_data_ent = changetype<xen_argo_ring_data_ent>(memory.data(20, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_argo_ring_data_ent { return changetype<xen_argo_ring_data_ent>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_argo_ring_data_ent {
    memory.fill(changetype<usize>(this), 0, 20);
    return this;
  }
  @inline get ring_aport(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set ring_aport(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get ring_domain_id(): u16 { return load<u16>(changetype<usize>(this), 4); }
  @inline set ring_domain_id(value: u16) { store<u16>(changetype<usize>(this), value, 4); }
  @inline get ring_pad(): u16 { return load<u16>(changetype<usize>(this), 6); }
  @inline set ring_pad(value: u16) { store<u16>(changetype<usize>(this), value, 6); }
  @inline get flags(): u16 { return load<u16>(changetype<usize>(this), 8); }
  @inline set flags(value: u16) { store<u16>(changetype<usize>(this), value, 8); }
  @inline get pad(): u16 { return load<u16>(changetype<usize>(this), 10); }
  @inline set pad(value: u16) { store<u16>(changetype<usize>(this), value, 10); }
  @inline get space_required(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set space_required(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get max_message_size(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set max_message_size(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
}

/** struct xen_argo_ring_message_header: 16 bytes. */
@unmanaged
export class xen_argo_ring_message_header {
  static readonly SIZE: i32 = 16;
  static readonly buffer: xen_argo_ring_message_header = changetype<xen_argo_ring_message_header>(memory.data(16, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_argo_ring_message_header { return changetype<xen_argo_ring_message_header>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_argo_ring_message_header {
    memory.fill(changetype<usize>(this), 0, 16);
    return this;
  }
  @inline get len(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set len(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get source_aport(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set source_aport(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get source_domain_id(): u16 { return load<u16>(changetype<usize>(this), 8); }
  @inline set source_domain_id(value: u16) { store<u16>(changetype<usize>(this), value, 8); }
  @inline get source_pad(): u16 { return load<u16>(changetype<usize>(this), 10); }
  @inline set source_pad(value: u16) { store<u16>(changetype<usize>(this), value, 10); }
  @inline get message_type(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set message_type(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
}

/** struct xen_argo_send_addr: 16 bytes. */
@unmanaged
export class xen_argo_send_addr {
  static readonly SIZE: i32 = 16;
  static readonly buffer: xen_argo_send_addr = changetype<xen_argo_send_addr>(memory.data(16, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_argo_send_addr { return changetype<xen_argo_send_addr>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_argo_send_addr {
    memory.fill(changetype<usize>(this), 0, 16);
    return this;
  }
  @inline get src_aport(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set src_aport(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get src_domain_id(): u16 { return load<u16>(changetype<usize>(this), 4); }
  @inline set src_domain_id(value: u16) { store<u16>(changetype<usize>(this), value, 4); }
  @inline get src_pad(): u16 { return load<u16>(changetype<usize>(this), 6); }
  @inline set src_pad(value: u16) { store<u16>(changetype<usize>(this), value, 6); }
  @inline get dst_aport(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set dst_aport(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get dst_domain_id(): u16 { return load<u16>(changetype<usize>(this), 12); }
  @inline set dst_domain_id(value: u16) { store<u16>(changetype<usize>(this), value, 12); }
  @inline get dst_pad(): u16 { return load<u16>(changetype<usize>(this), 14); }
  @inline set dst_pad(value: u16) { store<u16>(changetype<usize>(this), value, 14); }
}

/** struct xen_argo_unregister_ring: 8 bytes. */
@unmanaged
export class xen_argo_unregister_ring {
  static readonly SIZE: i32 = 8;
  static readonly buffer: xen_argo_unregister_ring = changetype<xen_argo_unregister_ring>(memory.data(8, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_argo_unregister_ring { return changetype<xen_argo_unregister_ring>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_argo_unregister_ring {
    memory.fill(changetype<usize>(this), 0, 8);
    return this;
  }
  @inline get aport(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set aport(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get partner_id(): u16 { return load<u16>(changetype<usize>(this), 4); }
  @inline set partner_id(value: u16) { store<u16>(changetype<usize>(this), value, 4); }
  @inline get pad(): u16 { return load<u16>(changetype<usize>(this), 6); }
  @inline set pad(value: u16) { store<u16>(changetype<usize>(this), value, 6); }
}

/** struct xen_domctl: 144 bytes. */
@unmanaged
export class xen_domctl {
  static readonly SIZE: i32 = 144;
  static readonly buffer: xen_domctl = changetype<xen_domctl>(memory.data(144, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_domctl { return changetype<xen_domctl>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_domctl {
    memory.fill(changetype<usize>(this), 0, 144);
    return this;
  }
  @inline get cmd(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set cmd(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get interface_version(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set interface_version(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get domain(): u16 { return load<u16>(changetype<usize>(this), 8); }
  @inline set domain(value: u16) { store<u16>(changetype<usize>(this), value, 8); }
  @inline get u_createdomain_ssidref(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set u_createdomain_ssidref(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  /** Address of 16 × u8. */
  @inline get u_createdomain_handle(): usize { return changetype<usize>(this) + 20; }
  @inline get u_createdomain_flags(): u32 { return load<u32>(changetype<usize>(this), 36); }
  @inline set u_createdomain_flags(value: u32) { store<u32>(changetype<usize>(this), value, 36); }
  @inline get u_createdomain_iommu_opts(): u32 { return load<u32>(changetype<usize>(this), 40); }
  @inline set u_createdomain_iommu_opts(value: u32) { store<u32>(changetype<usize>(this), value, 40); }
  @inline get u_createdomain_max_vcpus(): u32 { return load<u32>(changetype<usize>(this), 44); }
  @inline set u_createdomain_max_vcpus(value: u32) { store<u32>(changetype<usize>(this), value, 44); }
  @inline get u_createdomain_max_evtchn_port(): u32 { return load<u32>(changetype<usize>(this), 48); }
  @inline set u_createdomain_max_evtchn_port(value: u32) { store<u32>(changetype<usize>(this), value, 48); }
  @inline get u_createdomain_max_grant_frames(): i32 { return load<i32>(changetype<usize>(this), 52); }
  @inline set u_createdomain_max_grant_frames(value: i32) { store<i32>(changetype<usize>(this), value, 52); }
  @inline get u_createdomain_max_maptrack_frames(): i32 { return load<i32>(changetype<usize>(this), 56); }
  @inline set u_createdomain_max_maptrack_frames(value: i32) { store<i32>(changetype<usize>(this), value, 56); }
  @inline get u_createdomain_grant_opts(): u32 { return load<u32>(changetype<usize>(this), 60); }
  @inline set u_createdomain_grant_opts(value: u32) { store<u32>(changetype<usize>(this), value, 60); }
  @inline get u_createdomain_vmtrace_size(): u32 { return load<u32>(changetype<usize>(this), 64); }
  @inline set u_createdomain_vmtrace_size(value: u32) { store<u32>(changetype<usize>(this), value, 64); }
  @inline get u_createdomain_cpupool_id(): u32 { return load<u32>(changetype<usize>(this), 68); }
  @inline set u_createdomain_cpupool_id(value: u32) { store<u32>(changetype<usize>(this), value, 68); }
  @inline get u_createdomain_arch_emulation_flags(): u32 { return load<u32>(changetype<usize>(this), 72); }
  @inline set u_createdomain_arch_emulation_flags(value: u32) { store<u32>(changetype<usize>(this), value, 72); }
  @inline get u_createdomain_arch_misc_flags(): u32 { return load<u32>(changetype<usize>(this), 76); }
  @inline set u_createdomain_arch_misc_flags(value: u32) { store<u32>(changetype<usize>(this), value, 76); }
  @inline get u_getdomaininfo_domain(): u16 { return load<u16>(changetype<usize>(this), 16); }
  @inline set u_getdomaininfo_domain(value: u16) { store<u16>(changetype<usize>(this), value, 16); }
  @inline get u_getdomaininfo_pad1(): u16 { return load<u16>(changetype<usize>(this), 18); }
  @inline set u_getdomaininfo_pad1(value: u16) { store<u16>(changetype<usize>(this), value, 18); }
  @inline get u_getdomaininfo_flags(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set u_getdomaininfo_flags(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get u_getdomaininfo_tot_pages(): u64 { return load<u64>(changetype<usize>(this), 24); }
  @inline set u_getdomaininfo_tot_pages(value: u64) { store<u64>(changetype<usize>(this), value, 24); }
  @inline get u_getdomaininfo_max_pages(): u64 { return load<u64>(changetype<usize>(this), 32); }
  @inline set u_getdomaininfo_max_pages(value: u64) { store<u64>(changetype<usize>(this), value, 32); }
  @inline get u_getdomaininfo_outstanding_pages(): u64 { return load<u64>(changetype<usize>(this), 40); }
  @inline set u_getdomaininfo_outstanding_pages(value: u64) { store<u64>(changetype<usize>(this), value, 40); }
  @inline get u_getdomaininfo_shr_pages(): u64 { return load<u64>(changetype<usize>(this), 48); }
  @inline set u_getdomaininfo_shr_pages(value: u64) { store<u64>(changetype<usize>(this), value, 48); }
  @inline get u_getdomaininfo_paged_pages(): u64 { return load<u64>(changetype<usize>(this), 56); }
  @inline set u_getdomaininfo_paged_pages(value: u64) { store<u64>(changetype<usize>(this), value, 56); }
  @inline get u_getdomaininfo_shared_info_frame(): u64 { return load<u64>(changetype<usize>(this), 64); }
  @inline set u_getdomaininfo_shared_info_frame(value: u64) { store<u64>(changetype<usize>(this), value, 64); }
  @inline get u_getdomaininfo_cpu_time(): u64 { return load<u64>(changetype<usize>(this), 72); }
  @inline set u_getdomaininfo_cpu_time(value: u64) { store<u64>(changetype<usize>(this), value, 72); }
  @inline get u_getdomaininfo_nr_online_vcpus(): u32 { return load<u32>(changetype<usize>(this), 80); }
  @inline set u_getdomaininfo_nr_online_vcpus(value: u32) { store<u32>(changetype<usize>(this), value, 80); }
  @inline get u_getdomaininfo_max_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 84); }
  @inline set u_getdomaininfo_max_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 84); }
  @inline get u_getdomaininfo_ssidref(): u32 { return load<u32>(changetype<usize>(this), 88); }
  @inline set u_getdomaininfo_ssidref(value: u32) { store<u32>(changetype<usize>(this), value, 88); }
  /** Address of 16 × u8. */
  @inline get u_getdomaininfo_handle(): usize { return changetype<usize>(this) + 92; }
  @inline get u_getdomaininfo_cpupool(): u32 { return load<u32>(changetype<usize>(this), 108); }
  @inline set u_getdomaininfo_cpupool(value: u32) { store<u32>(changetype<usize>(this), value, 108); }
  @inline get u_getdomaininfo_gpaddr_bits(): u8 { return load<u8>(changetype<usize>(this), 112); }
  @inline set u_getdomaininfo_gpaddr_bits(value: u8) { store<u8>(changetype<usize>(this), value, 112); }
  /** Address of 7 × u8. */
  @inline get u_getdomaininfo_pad2(): usize { return changetype<usize>(this) + 113; }
  @inline get u_getdomaininfo_arch_config_emulation_flags(): u32 { return load<u32>(changetype<usize>(this), 120); }
  @inline set u_getdomaininfo_arch_config_emulation_flags(value: u32) { store<u32>(changetype<usize>(this), value, 120); }
  @inline get u_getdomaininfo_arch_config_misc_flags(): u32 { return load<u32>(changetype<usize>(this), 124); }
  @inline set u_getdomaininfo_arch_config_misc_flags(value: u32) { store<u32>(changetype<usize>(this), value, 124); }
  @inline get u_max_mem_max_memkb(): u64 { return load<u64>(changetype<usize>(this), 16); }
  @inline set u_max_mem_max_memkb(value: u64) { store<u64>(changetype<usize>(this), value, 16); }
  @inline get u_getvcpuinfo_vcpu(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set u_getvcpuinfo_vcpu(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get u_getvcpuinfo_online(): u8 { return load<u8>(changetype<usize>(this), 20); }
  @inline set u_getvcpuinfo_online(value: u8) { store<u8>(changetype<usize>(this), value, 20); }
  @inline get u_getvcpuinfo_blocked(): u8 { return load<u8>(changetype<usize>(this), 21); }
  @inline set u_getvcpuinfo_blocked(value: u8) { store<u8>(changetype<usize>(this), value, 21); }
  @inline get u_getvcpuinfo_running(): u8 { return load<u8>(changetype<usize>(this), 22); }
  @inline set u_getvcpuinfo_running(value: u8) { store<u8>(changetype<usize>(this), value, 22); }
  @inline get u_getvcpuinfo_cpu_time(): u64 { return load<u64>(changetype<usize>(this), 24); }
  @inline set u_getvcpuinfo_cpu_time(value: u64) { store<u64>(changetype<usize>(this), value, 24); }
  @inline get u_getvcpuinfo_cpu(): u32 { return load<u32>(changetype<usize>(this), 32); }
  @inline set u_getvcpuinfo_cpu(value: u32) { store<u32>(changetype<usize>(this), value, 32); }
  @inline get u_max_vcpus_max(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set u_max_vcpus_max(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get u_scheduler_op_sched_id(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set u_scheduler_op_sched_id(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get u_scheduler_op_cmd(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set u_scheduler_op_cmd(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get u_scheduler_op_u_credit_weight(): u16 { return load<u16>(changetype<usize>(this), 24); }
  @inline set u_scheduler_op_u_credit_weight(value: u16) { store<u16>(changetype<usize>(this), value, 24); }
  @inline get u_scheduler_op_u_credit_cap(): u16 { return load<u16>(changetype<usize>(this), 26); }
  @inline set u_scheduler_op_u_credit_cap(value: u16) { store<u16>(changetype<usize>(this), value, 26); }
  @inline get u_scheduler_op_u_v_vcpus(): u64 { return load<u64>(changetype<usize>(this), 24); }
  @inline set u_scheduler_op_u_v_vcpus(value: u64) { store<u64>(changetype<usize>(this), value, 24); }
  @inline get u_scheduler_op_u_v_nr_vcpus(): u32 { return load<u32>(changetype<usize>(this), 32); }
  @inline set u_scheduler_op_u_v_nr_vcpus(value: u32) { store<u32>(changetype<usize>(this), value, 32); }
  @inline get u_scheduler_op_u_v_padding(): u32 { return load<u32>(changetype<usize>(this), 36); }
  @inline set u_scheduler_op_u_v_padding(value: u32) { store<u32>(changetype<usize>(this), value, 36); }
  /** Address of 16 × u8. */
  @inline get u_setdomainhandle_handle(): usize { return changetype<usize>(this) + 16; }
  /** Address of 128 × u8. */
  @inline get u_pad(): usize { return changetype<usize>(this) + 16; }
}

/** struct xen_domctl_createdomain: 64 bytes. */
@unmanaged
export class xen_domctl_createdomain {
  static readonly SIZE: i32 = 64;
  static readonly buffer: xen_domctl_createdomain = changetype<xen_domctl_createdomain>(memory.data(64, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_domctl_createdomain { return changetype<xen_domctl_createdomain>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_domctl_createdomain {
    memory.fill(changetype<usize>(this), 0, 64);
    return this;
  }
  @inline get ssidref(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set ssidref(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  /** Address of 16 × u8. */
  @inline get handle(): usize { return changetype<usize>(this) + 4; }
  @inline get flags(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set flags(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get iommu_opts(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set iommu_opts(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
  @inline get max_vcpus(): u32 { return load<u32>(changetype<usize>(this), 28); }
  @inline set max_vcpus(value: u32) { store<u32>(changetype<usize>(this), value, 28); }
  @inline get max_evtchn_port(): u32 { return load<u32>(changetype<usize>(this), 32); }
  @inline set max_evtchn_port(value: u32) { store<u32>(changetype<usize>(this), value, 32); }
  @inline get max_grant_frames(): i32 { return load<i32>(changetype<usize>(this), 36); }
  @inline set max_grant_frames(value: i32) { store<i32>(changetype<usize>(this), value, 36); }
  @inline get max_maptrack_frames(): i32 { return load<i32>(changetype<usize>(this), 40); }
  @inline set max_maptrack_frames(value: i32) { store<i32>(changetype<usize>(this), value, 40); }
  @inline get grant_opts(): u32 { return load<u32>(changetype<usize>(this), 44); }
  @inline set grant_opts(value: u32) { store<u32>(changetype<usize>(this), value, 44); }
  @inline get vmtrace_size(): u32 { return load<u32>(changetype<usize>(this), 48); }
  @inline set vmtrace_size(value: u32) { store<u32>(changetype<usize>(this), value, 48); }
  @inline get cpupool_id(): u32 { return load<u32>(changetype<usize>(this), 52); }
  @inline set cpupool_id(value: u32) { store<u32>(changetype<usize>(this), value, 52); }
  @inline get arch_emulation_flags(): u32 { return load<u32>(changetype<usize>(this), 56); }
  @inline set arch_emulation_flags(value: u32) { store<u32>(changetype<usize>(this), value, 56); }
  @inline get arch_misc_flags(): u32 { return load<u32>(changetype<usize>(this), 60); }
  @inline set arch_misc_flags(value: u32) { store<u32>(changetype<usize>(this), value, 60); }
}

/** struct xen_domctl_getdomaininfo: 112 bytes. */
@unmanaged
export class xen_domctl_getdomaininfo {
  static readonly SIZE: i32 = 112;
  static readonly buffer: xen_domctl_getdomaininfo = changetype<xen_domctl_getdomaininfo>(memory.data(112, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_domctl_getdomaininfo { return changetype<xen_domctl_getdomaininfo>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_domctl_getdomaininfo {
    memory.fill(changetype<usize>(this), 0, 112);
    return this;
  }
  @inline get domain(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set domain(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get pad1(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set pad1(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get flags(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set flags(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get tot_pages(): u64 { return load<u64>(changetype<usize>(this), 8); }
  @inline set tot_pages(value: u64) { store<u64>(changetype<usize>(this), value, 8); }
  @inline get max_pages(): u64 { return load<u64>(changetype<usize>(this), 16); }
  @inline set max_pages(value: u64) { store<u64>(changetype<usize>(this), value, 16); }
  @inline get outstanding_pages(): u64 { return load<u64>(changetype<usize>(this), 24); }
  @inline set outstanding_pages(value: u64) { store<u64>(changetype<usize>(this), value, 24); }
  @inline get shr_pages(): u64 { return load<u64>(changetype<usize>(this), 32); }
  @inline set shr_pages(value: u64) { store<u64>(changetype<usize>(this), value, 32); }
  @inline get paged_pages(): u64 { return load<u64>(changetype<usize>(this), 40); }
  @inline set paged_pages(value: u64) { store<u64>(changetype<usize>(this), value, 40); }
  @inline get shared_info_frame(): u64 { return load<u64>(changetype<usize>(this), 48); }
  @inline set shared_info_frame(value: u64) { store<u64>(changetype<usize>(this), value, 48); }
  @inline get cpu_time(): u64 { return load<u64>(changetype<usize>(this), 56); }
  @inline set cpu_time(value: u64) { store<u64>(changetype<usize>(this), value, 56); }
  @inline get nr_online_vcpus(): u32 { return load<u32>(changetype<usize>(this), 64); }
  @inline set nr_online_vcpus(value: u32) { store<u32>(changetype<usize>(this), value, 64); }
  @inline get max_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 68); }
  @inline set max_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 68); }
  @inline get ssidref(): u32 { return load<u32>(changetype<usize>(this), 72); }
  @inline set ssidref(value: u32) { store<u32>(changetype<usize>(this), value, 72); }
  /** Address of 16 × u8. */
  @inline get handle(): usize { return changetype<usize>(this) + 76; }
  @inline get cpupool(): u32 { return load<u32>(changetype<usize>(this), 92); }
  @inline set cpupool(value: u32) { store<u32>(changetype<usize>(this), value, 92); }
  @inline get gpaddr_bits(): u8 { return load<u8>(changetype<usize>(this), 96); }
  @inline set gpaddr_bits(value: u8) { store<u8>(changetype<usize>(this), value, 96); }
  /** Address of 7 × u8. */
  @inline get pad2(): usize { return changetype<usize>(this) + 97; }
  @inline get arch_config_emulation_flags(): u32 { return load<u32>(changetype<usize>(this), 104); }
  @inline set arch_config_emulation_flags(value: u32) { store<u32>(changetype<usize>(this), value, 104); }
  @inline get arch_config_misc_flags(): u32 { return load<u32>(changetype<usize>(this), 108); }
  @inline set arch_config_misc_flags(value: u32) { store<u32>(changetype<usize>(this), value, 108); }
}

/** struct xen_domctl_getvcpuinfo: 24 bytes. */
@unmanaged
export class xen_domctl_getvcpuinfo {
  static readonly SIZE: i32 = 24;
  static readonly buffer: xen_domctl_getvcpuinfo = changetype<xen_domctl_getvcpuinfo>(memory.data(24, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_domctl_getvcpuinfo { return changetype<xen_domctl_getvcpuinfo>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_domctl_getvcpuinfo {
    memory.fill(changetype<usize>(this), 0, 24);
    return this;
  }
  @inline get vcpu(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set vcpu(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get online(): u8 { return load<u8>(changetype<usize>(this), 4); }
  @inline set online(value: u8) { store<u8>(changetype<usize>(this), value, 4); }
  @inline get blocked(): u8 { return load<u8>(changetype<usize>(this), 5); }
  @inline set blocked(value: u8) { store<u8>(changetype<usize>(this), value, 5); }
  @inline get running(): u8 { return load<u8>(changetype<usize>(this), 6); }
  @inline set running(value: u8) { store<u8>(changetype<usize>(this), value, 6); }
  @inline get cpu_time(): u64 { return load<u64>(changetype<usize>(this), 8); }
  @inline set cpu_time(value: u64) { store<u64>(changetype<usize>(this), value, 8); }
  @inline get cpu(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set cpu(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
}

/** struct xen_domctl_scheduler_op: 24 bytes. */
@unmanaged
export class xen_domctl_scheduler_op {
  static readonly SIZE: i32 = 24;
  static readonly buffer: xen_domctl_scheduler_op = changetype<xen_domctl_scheduler_op>(memory.data(24, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_domctl_scheduler_op { return changetype<xen_domctl_scheduler_op>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_domctl_scheduler_op {
    memory.fill(changetype<usize>(this), 0, 24);
    return this;
  }
  @inline get sched_id(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set sched_id(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get cmd(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set cmd(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get u_credit_weight(): u16 { return load<u16>(changetype<usize>(this), 8); }
  @inline set u_credit_weight(value: u16) { store<u16>(changetype<usize>(this), value, 8); }
  @inline get u_credit_cap(): u16 { return load<u16>(changetype<usize>(this), 10); }
  @inline set u_credit_cap(value: u16) { store<u16>(changetype<usize>(this), value, 10); }
  @inline get u_v_vcpus(): u64 { return load<u64>(changetype<usize>(this), 8); }
  @inline set u_v_vcpus(value: u64) { store<u64>(changetype<usize>(this), value, 8); }
  @inline get u_v_nr_vcpus(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set u_v_nr_vcpus(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get u_v_padding(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set u_v_padding(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
}

/** struct xen_feature_info: 8 bytes. */
@unmanaged
export class xen_feature_info {
  static readonly SIZE: i32 = 8;
  static readonly buffer: xen_feature_info = changetype<xen_feature_info>(memory.data(8, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_feature_info { return changetype<xen_feature_info>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_feature_info {
    memory.fill(changetype<usize>(this), 0, 8);
    return this;
  }
  @inline get submap_idx(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set submap_idx(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get submap(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set submap(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
}

/** struct xen_mem_paging_op: 24 bytes. */
@unmanaged
export class xen_mem_paging_op {
  static readonly SIZE: i32 = 24;
  static readonly buffer: xen_mem_paging_op = changetype<xen_mem_paging_op>(memory.data(24, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_mem_paging_op { return changetype<xen_mem_paging_op>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_mem_paging_op {
    memory.fill(changetype<usize>(this), 0, 24);
    return this;
  }
  @inline get op(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set op(value: u8) { store<u8>(changetype<usize>(this), value, 0); }
  @inline get domain(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set domain(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get buffer(): u64 { return load<u64>(changetype<usize>(this), 8); }
  @inline set buffer(value: u64) { store<u64>(changetype<usize>(this), value, 8); }
  @inline get gfn(): u64 { return load<u64>(changetype<usize>(this), 16); }
  @inline set gfn(value: u64) { store<u64>(changetype<usize>(this), value, 16); }
}

/** struct xen_memory_domain: 2 bytes. */
@unmanaged
export class xen_memory_domain {
  static readonly SIZE: i32 = 2;
  static readonly buffer: xen_memory_domain = changetype<xen_memory_domain>(memory.data(2, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_memory_domain { return changetype<xen_memory_domain>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_memory_domain {
    memory.fill(changetype<usize>(this), 0, 2);
    return this;
  }
  @inline get domid(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set domid(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
}

/** struct xen_memory_exchange: 72 bytes. */
@unmanaged
export class xen_memory_exchange {
  static readonly SIZE: i32 = 72;
  static readonly buffer: xen_memory_exchange = changetype<xen_memory_exchange>(memory.data(72, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_memory_exchange { return changetype<xen_memory_exchange>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_memory_exchange {
    memory.fill(changetype<usize>(this), 0, 72);
    return this;
  }
  @inline get in_extent_start(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set in_extent_start(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
  @inline get in_nr_extents(): u64 { return load<u64>(changetype<usize>(this), 8); }
  @inline set in_nr_extents(value: u64) { store<u64>(changetype<usize>(this), value, 8); }
  @inline get in_extent_order(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set in_extent_order(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get in_mem_flags(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set in_mem_flags(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get in_domid(): u16 { return load<u16>(changetype<usize>(this), 24); }
  @inline set in_domid(value: u16) { store<u16>(changetype<usize>(this), value, 24); }
  @inline get out_extent_start(): u64 { return load<u64>(changetype<usize>(this), 32); }
  @inline set out_extent_start(value: u64) { store<u64>(changetype<usize>(this), value, 32); }
  @inline get out_nr_extents(): u64 { return load<u64>(changetype<usize>(this), 40); }
  @inline set out_nr_extents(value: u64) { store<u64>(changetype<usize>(this), value, 40); }
  @inline get out_extent_order(): u32 { return load<u32>(changetype<usize>(this), 48); }
  @inline set out_extent_order(value: u32) { store<u32>(changetype<usize>(this), value, 48); }
  @inline get out_mem_flags(): u32 { return load<u32>(changetype<usize>(this), 52); }
  @inline set out_mem_flags(value: u32) { store<u32>(changetype<usize>(this), value, 52); }
  @inline get out_domid(): u16 { return load<u16>(changetype<usize>(this), 56); }
  @inline set out_domid(value: u16) { store<u16>(changetype<usize>(this), value, 56); }
  @inline get nr_exchanged(): u64 { return load<u64>(changetype<usize>(this), 64); }
  @inline set nr_exchanged(value: u64) { store<u64>(changetype<usize>(this), value, 64); }
}

/** struct xen_memory_map: 16 bytes. */
@unmanaged
export class xen_memory_map {
  static readonly SIZE: i32 = 16;
  static readonly buffer: xen_memory_map = changetype<xen_memory_map>(memory.data(16, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_memory_map { return changetype<xen_memory_map>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_memory_map {
    memory.fill(changetype<usize>(this), 0, 16);
    return this;
  }
  @inline get nr_entries(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set nr_entries(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get buffer(): u64 { return load<u64>(changetype<usize>(this), 8); }
  @inline set buffer(value: u64) { store<u64>(changetype<usize>(this), value, 8); }
}

/** struct xen_memory_reservation: 32 bytes. */
@unmanaged
export class xen_memory_reservation {
  static readonly SIZE: i32 = 32;
  static readonly buffer: xen_memory_reservation = changetype<xen_memory_reservation>(memory.data(32, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_memory_reservation { return changetype<xen_memory_reservation>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_memory_reservation {
    memory.fill(changetype<usize>(this), 0, 32);
    return this;
  }
  @inline get extent_start(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set extent_start(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
  @inline get nr_extents(): u64 { return load<u64>(changetype<usize>(this), 8); }
  @inline set nr_extents(value: u64) { store<u64>(changetype<usize>(this), value, 8); }
  @inline get extent_order(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set extent_order(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get mem_flags(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set mem_flags(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get domid(): u16 { return load<u16>(changetype<usize>(this), 24); }
  @inline set domid(value: u16) { store<u16>(changetype<usize>(this), value, 24); }
}

/** struct xen_remove_from_physmap: 16 bytes. */
@unmanaged
export class xen_remove_from_physmap {
  static readonly SIZE: i32 = 16;
  static readonly buffer: xen_remove_from_physmap = changetype<xen_remove_from_physmap>(memory.data(16, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_remove_from_physmap { return changetype<xen_remove_from_physmap>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_remove_from_physmap {
    memory.fill(changetype<usize>(this), 0, 16);
    return this;
  }
  @inline get domid(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set domid(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get gpfn(): u64 { return load<u64>(changetype<usize>(this), 8); }
  @inline set gpfn(value: u64) { store<u64>(changetype<usize>(this), value, 8); }
}

/** struct xen_sysctl: 136 bytes. */
@unmanaged
export class xen_sysctl {
  static readonly SIZE: i32 = 136;
  static readonly buffer: xen_sysctl = changetype<xen_sysctl>(memory.data(136, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_sysctl { return changetype<xen_sysctl>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_sysctl {
    memory.fill(changetype<usize>(this), 0, 136);
    return this;
  }
  @inline get cmd(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set cmd(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get interface_version(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set interface_version(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get u_getdomaininfolist_first_domain(): u16 { return load<u16>(changetype<usize>(this), 8); }
  @inline set u_getdomaininfolist_first_domain(value: u16) { store<u16>(changetype<usize>(this), value, 8); }
  @inline get u_getdomaininfolist_max_domains(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set u_getdomaininfolist_max_domains(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get u_getdomaininfolist_buffer(): u64 { return load<u64>(changetype<usize>(this), 16); }
  @inline set u_getdomaininfolist_buffer(value: u64) { store<u64>(changetype<usize>(this), value, 16); }
  @inline get u_getdomaininfolist_num_domains(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set u_getdomaininfolist_num_domains(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
  @inline get u_readconsole_clear(): u8 { return load<u8>(changetype<usize>(this), 8); }
  @inline set u_readconsole_clear(value: u8) { store<u8>(changetype<usize>(this), value, 8); }
  @inline get u_readconsole_incremental(): u8 { return load<u8>(changetype<usize>(this), 9); }
  @inline set u_readconsole_incremental(value: u8) { store<u8>(changetype<usize>(this), value, 9); }
  @inline get u_readconsole_pad0(): u8 { return load<u8>(changetype<usize>(this), 10); }
  @inline set u_readconsole_pad0(value: u8) { store<u8>(changetype<usize>(this), value, 10); }
  @inline get u_readconsole_pad1(): u8 { return load<u8>(changetype<usize>(this), 11); }
  @inline set u_readconsole_pad1(value: u8) { store<u8>(changetype<usize>(this), value, 11); }
  @inline get u_readconsole_index(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set u_readconsole_index(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get u_readconsole_buffer(): u64 { return load<u64>(changetype<usize>(this), 16); }
  @inline set u_readconsole_buffer(value: u64) { store<u64>(changetype<usize>(this), value, 16); }
  @inline get u_readconsole_count(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set u_readconsole_count(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
  @inline get u_physinfo_threads_per_core(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set u_physinfo_threads_per_core(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get u_physinfo_cores_per_socket(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set u_physinfo_cores_per_socket(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get u_physinfo_nr_cpus(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set u_physinfo_nr_cpus(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get u_physinfo_max_cpu_id(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set u_physinfo_max_cpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get u_physinfo_nr_nodes(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set u_physinfo_nr_nodes(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
  @inline get u_physinfo_max_node_id(): u32 { return load<u32>(changetype<usize>(this), 28); }
  @inline set u_physinfo_max_node_id(value: u32) { store<u32>(changetype<usize>(this), value, 28); }
  @inline get u_physinfo_cpu_khz(): u32 { return load<u32>(changetype<usize>(this), 32); }
  @inline set u_physinfo_cpu_khz(value: u32) { store<u32>(changetype<usize>(this), value, 32); }
  @inline get u_physinfo_capabilities(): u32 { return load<u32>(changetype<usize>(this), 36); }
  @inline set u_physinfo_capabilities(value: u32) { store<u32>(changetype<usize>(this), value, 36); }
  @inline get u_physinfo_arch_capabilities(): u32 { return load<u32>(changetype<usize>(this), 40); }
  @inline set u_physinfo_arch_capabilities(value: u32) { store<u32>(changetype<usize>(this), value, 40); }
  @inline get u_physinfo_pad(): u32 { return load<u32>(changetype<usize>(this), 44); }
  @inline set u_physinfo_pad(value: u32) { store<u32>(changetype<usize>(this), value, 44); }
  @inline get u_physinfo_total_pages(): u64 { return load<u64>(changetype<usize>(this), 48); }
  @inline set u_physinfo_total_pages(value: u64) { store<u64>(changetype<usize>(this), value, 48); }
  @inline get u_physinfo_free_pages(): u64 { return load<u64>(changetype<usize>(this), 56); }
  @inline set u_physinfo_free_pages(value: u64) { store<u64>(changetype<usize>(this), value, 56); }
  @inline get u_physinfo_scrub_pages(): u64 { return load<u64>(changetype<usize>(this), 64); }
  @inline set u_physinfo_scrub_pages(value: u64) { store<u64>(changetype<usize>(this), value, 64); }
  @inline get u_physinfo_outstanding_pages(): u64 { return load<u64>(changetype<usize>(this), 72); }
  @inline set u_physinfo_outstanding_pages(value: u64) { store<u64>(changetype<usize>(this), value, 72); }
  @inline get u_physinfo_max_mfn(): u64 { return load<u64>(changetype<usize>(this), 80); }
  @inline set u_physinfo_max_mfn(value: u64) { store<u64>(changetype<usize>(this), value, 80); }
  /** Address of 8 × u32. */
  @inline get u_physinfo_hw_cap(): usize { return changetype<usize>(this) + 88; }
  @inline get u_sched_id_sched_id(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set u_sched_id_sched_id(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get u_getcpuinfo_max_cpus(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set u_getcpuinfo_max_cpus(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get u_getcpuinfo_info(): u64 { return load<u64>(changetype<usize>(this), 16); }
  @inline set u_getcpuinfo_info(value: u64) { store<u64>(changetype<usize>(this), value, 16); }
  @inline get u_getcpuinfo_nr_cpus(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set u_getcpuinfo_nr_cpus(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
  @inline get u_cputopoinfo_num_cpus(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set u_cputopoinfo_num_cpus(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get u_cputopoinfo_cputopo(): u64 { return load<u64>(changetype<usize>(this), 16); }
  @inline set u_cputopoinfo_cputopo(value: u64) { store<u64>(changetype<usize>(this), value, 16); }
  @inline get u_scheduler_op_cpupool_id(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set u_scheduler_op_cpupool_id(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get u_scheduler_op_sched_id(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set u_scheduler_op_sched_id(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get u_scheduler_op_cmd(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set u_scheduler_op_cmd(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get u_scheduler_op_u_sched_arinc653_schedule(): u64 { return load<u64>(changetype<usize>(this), 24); }
  @inline set u_scheduler_op_u_sched_arinc653_schedule(value: u64) { store<u64>(changetype<usize>(this), value, 24); }
  /** Address of 128 × u8. */
  @inline get u_pad(): usize { return changetype<usize>(this) + 8; }
}

/** struct xen_sysctl_arinc653_schedule: 2064 bytes. */
@unmanaged
export class xen_sysctl_arinc653_schedule {
  static readonly SIZE: i32 = 2064;
  static readonly buffer: xen_sysctl_arinc653_schedule = changetype<xen_sysctl_arinc653_schedule>(memory.data(2064, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_sysctl_arinc653_schedule { return changetype<xen_sysctl_arinc653_schedule>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_sysctl_arinc653_schedule {
    memory.fill(changetype<usize>(this), 0, 2064);
    return this;
  }
  @inline get major_frame(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set major_frame(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
  @inline get num_sched_entries(): u8 { return load<u8>(changetype<usize>(this), 8); }
  @inline set num_sched_entries(value: u8) { store<u8>(changetype<usize>(this), value, 8); }
  /** Address of 16 × u8. */
  @inline get sched_entries_0_dom_handle(): usize { return changetype<usize>(this) + 16; }
  @inline get sched_entries_0_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 32); }
  @inline set sched_entries_0_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 32); }
  @inline get sched_entries_0_runtime(): u64 { return load<u64>(changetype<usize>(this), 40); }
  @inline set sched_entries_0_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 40); }
  /** Address of 16 × u8. */
  @inline get sched_entries_1_dom_handle(): usize { return changetype<usize>(this) + 48; }
  @inline get sched_entries_1_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 64); }
  @inline set sched_entries_1_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 64); }
  @inline get sched_entries_1_runtime(): u64 { return load<u64>(changetype<usize>(this), 72); }
  @inline set sched_entries_1_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 72); }
  /** Address of 16 × u8. */
  @inline get sched_entries_2_dom_handle(): usize { return changetype<usize>(this) + 80; }
  @inline get sched_entries_2_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 96); }
  @inline set sched_entries_2_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 96); }
  @inline get sched_entries_2_runtime(): u64 { return load<u64>(changetype<usize>(this), 104); }
  @inline set sched_entries_2_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 104); }
  /** Address of 16 × u8. */
  @inline get sched_entries_3_dom_handle(): usize { return changetype<usize>(this) + 112; }
  @inline get sched_entries_3_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 128); }
  @inline set sched_entries_3_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 128); }
  @inline get sched_entries_3_runtime(): u64 { return load<u64>(changetype<usize>(this), 136); }
  @inline set sched_entries_3_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 136); }
  /** Address of 16 × u8. */
  @inline get sched_entries_4_dom_handle(): usize { return changetype<usize>(this) + 144; }
  @inline get sched_entries_4_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 160); }
  @inline set sched_entries_4_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 160); }
  @inline get sched_entries_4_runtime(): u64 { return load<u64>(changetype<usize>(this), 168); }
  @inline set sched_entries_4_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 168); }
  /** Address of 16 × u8. */
  @inline get sched_entries_5_dom_handle(): usize { return changetype<usize>(this) + 176; }
  @inline get sched_entries_5_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 192); }
  @inline set sched_entries_5_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 192); }
  @inline get sched_entries_5_runtime(): u64 { return load<u64>(changetype<usize>(this), 200); }
  @inline set sched_entries_5_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 200); }
  /** Address of 16 × u8. */
  @inline get sched_entries_6_dom_handle(): usize { return changetype<usize>(this) + 208; }
  @inline get sched_entries_6_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 224); }
  @inline set sched_entries_6_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 224); }
  @inline get sched_entries_6_runtime(): u64 { return load<u64>(changetype<usize>(this), 232); }
  @inline set sched_entries_6_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 232); }
  /** Address of 16 × u8. */
  @inline get sched_entries_7_dom_handle(): usize { return changetype<usize>(this) + 240; }
  @inline get sched_entries_7_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 256); }
  @inline set sched_entries_7_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 256); }
  @inline get sched_entries_7_runtime(): u64 { return load<u64>(changetype<usize>(this), 264); }
  @inline set sched_entries_7_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 264); }
  /** Address of 16 × u8. */
  @inline get sched_entries_8_dom_handle(): usize { return changetype<usize>(this) + 272; }
  @inline get sched_entries_8_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 288); }
  @inline set sched_entries_8_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 288); }
  @inline get sched_entries_8_runtime(): u64 { return load<u64>(changetype<usize>(this), 296); }
  @inline set sched_entries_8_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 296); }
  /** Address of 16 × u8. */
  @inline get sched_entries_9_dom_handle(): usize { return changetype<usize>(this) + 304; }
  @inline get sched_entries_9_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 320); }
  @inline set sched_entries_9_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 320); }
  @inline get sched_entries_9_runtime(): u64 { return load<u64>(changetype<usize>(this), 328); }
  @inline set sched_entries_9_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 328); }
  /** Address of 16 × u8. */
  @inline get sched_entries_10_dom_handle(): usize { return changetype<usize>(this) + 336; }
  @inline get sched_entries_10_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 352); }
  @inline set sched_entries_10_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 352); }
  @inline get sched_entries_10_runtime(): u64 { return load<u64>(changetype<usize>(this), 360); }
  @inline set sched_entries_10_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 360); }
  /** Address of 16 × u8. */
  @inline get sched_entries_11_dom_handle(): usize { return changetype<usize>(this) + 368; }
  @inline get sched_entries_11_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 384); }
  @inline set sched_entries_11_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 384); }
  @inline get sched_entries_11_runtime(): u64 { return load<u64>(changetype<usize>(this), 392); }
  @inline set sched_entries_11_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 392); }
  /** Address of 16 × u8. */
  @inline get sched_entries_12_dom_handle(): usize { return changetype<usize>(this) + 400; }
  @inline get sched_entries_12_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 416); }
  @inline set sched_entries_12_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 416); }
  @inline get sched_entries_12_runtime(): u64 { return load<u64>(changetype<usize>(this), 424); }
  @inline set sched_entries_12_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 424); }
  /** Address of 16 × u8. */
  @inline get sched_entries_13_dom_handle(): usize { return changetype<usize>(this) + 432; }
  @inline get sched_entries_13_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 448); }
  @inline set sched_entries_13_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 448); }
  @inline get sched_entries_13_runtime(): u64 { return load<u64>(changetype<usize>(this), 456); }
  @inline set sched_entries_13_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 456); }
  /** Address of 16 × u8. */
  @inline get sched_entries_14_dom_handle(): usize { return changetype<usize>(this) + 464; }
  @inline get sched_entries_14_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 480); }
  @inline set sched_entries_14_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 480); }
  @inline get sched_entries_14_runtime(): u64 { return load<u64>(changetype<usize>(this), 488); }
  @inline set sched_entries_14_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 488); }
  /** Address of 16 × u8. */
  @inline get sched_entries_15_dom_handle(): usize { return changetype<usize>(this) + 496; }
  @inline get sched_entries_15_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 512); }
  @inline set sched_entries_15_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 512); }
  @inline get sched_entries_15_runtime(): u64 { return load<u64>(changetype<usize>(this), 520); }
  @inline set sched_entries_15_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 520); }
  /** Address of 16 × u8. */
  @inline get sched_entries_16_dom_handle(): usize { return changetype<usize>(this) + 528; }
  @inline get sched_entries_16_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 544); }
  @inline set sched_entries_16_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 544); }
  @inline get sched_entries_16_runtime(): u64 { return load<u64>(changetype<usize>(this), 552); }
  @inline set sched_entries_16_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 552); }
  /** Address of 16 × u8. */
  @inline get sched_entries_17_dom_handle(): usize { return changetype<usize>(this) + 560; }
  @inline get sched_entries_17_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 576); }
  @inline set sched_entries_17_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 576); }
  @inline get sched_entries_17_runtime(): u64 { return load<u64>(changetype<usize>(this), 584); }
  @inline set sched_entries_17_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 584); }
  /** Address of 16 × u8. */
  @inline get sched_entries_18_dom_handle(): usize { return changetype<usize>(this) + 592; }
  @inline get sched_entries_18_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 608); }
  @inline set sched_entries_18_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 608); }
  @inline get sched_entries_18_runtime(): u64 { return load<u64>(changetype<usize>(this), 616); }
  @inline set sched_entries_18_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 616); }
  /** Address of 16 × u8. */
  @inline get sched_entries_19_dom_handle(): usize { return changetype<usize>(this) + 624; }
  @inline get sched_entries_19_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 640); }
  @inline set sched_entries_19_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 640); }
  @inline get sched_entries_19_runtime(): u64 { return load<u64>(changetype<usize>(this), 648); }
  @inline set sched_entries_19_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 648); }
  /** Address of 16 × u8. */
  @inline get sched_entries_20_dom_handle(): usize { return changetype<usize>(this) + 656; }
  @inline get sched_entries_20_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 672); }
  @inline set sched_entries_20_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 672); }
  @inline get sched_entries_20_runtime(): u64 { return load<u64>(changetype<usize>(this), 680); }
  @inline set sched_entries_20_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 680); }
  /** Address of 16 × u8. */
  @inline get sched_entries_21_dom_handle(): usize { return changetype<usize>(this) + 688; }
  @inline get sched_entries_21_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 704); }
  @inline set sched_entries_21_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 704); }
  @inline get sched_entries_21_runtime(): u64 { return load<u64>(changetype<usize>(this), 712); }
  @inline set sched_entries_21_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 712); }
  /** Address of 16 × u8. */
  @inline get sched_entries_22_dom_handle(): usize { return changetype<usize>(this) + 720; }
  @inline get sched_entries_22_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 736); }
  @inline set sched_entries_22_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 736); }
  @inline get sched_entries_22_runtime(): u64 { return load<u64>(changetype<usize>(this), 744); }
  @inline set sched_entries_22_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 744); }
  /** Address of 16 × u8. */
  @inline get sched_entries_23_dom_handle(): usize { return changetype<usize>(this) + 752; }
  @inline get sched_entries_23_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 768); }
  @inline set sched_entries_23_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 768); }
  @inline get sched_entries_23_runtime(): u64 { return load<u64>(changetype<usize>(this), 776); }
  @inline set sched_entries_23_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 776); }
  /** Address of 16 × u8. */
  @inline get sched_entries_24_dom_handle(): usize { return changetype<usize>(this) + 784; }
  @inline get sched_entries_24_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 800); }
  @inline set sched_entries_24_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 800); }
  @inline get sched_entries_24_runtime(): u64 { return load<u64>(changetype<usize>(this), 808); }
  @inline set sched_entries_24_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 808); }
  /** Address of 16 × u8. */
  @inline get sched_entries_25_dom_handle(): usize { return changetype<usize>(this) + 816; }
  @inline get sched_entries_25_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 832); }
  @inline set sched_entries_25_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 832); }
  @inline get sched_entries_25_runtime(): u64 { return load<u64>(changetype<usize>(this), 840); }
  @inline set sched_entries_25_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 840); }
  /** Address of 16 × u8. */
  @inline get sched_entries_26_dom_handle(): usize { return changetype<usize>(this) + 848; }
  @inline get sched_entries_26_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 864); }
  @inline set sched_entries_26_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 864); }
  @inline get sched_entries_26_runtime(): u64 { return load<u64>(changetype<usize>(this), 872); }
  @inline set sched_entries_26_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 872); }
  /** Address of 16 × u8. */
  @inline get sched_entries_27_dom_handle(): usize { return changetype<usize>(this) + 880; }
  @inline get sched_entries_27_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 896); }
  @inline set sched_entries_27_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 896); }
  @inline get sched_entries_27_runtime(): u64 { return load<u64>(changetype<usize>(this), 904); }
  @inline set sched_entries_27_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 904); }
  /** Address of 16 × u8. */
  @inline get sched_entries_28_dom_handle(): usize { return changetype<usize>(this) + 912; }
  @inline get sched_entries_28_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 928); }
  @inline set sched_entries_28_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 928); }
  @inline get sched_entries_28_runtime(): u64 { return load<u64>(changetype<usize>(this), 936); }
  @inline set sched_entries_28_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 936); }
  /** Address of 16 × u8. */
  @inline get sched_entries_29_dom_handle(): usize { return changetype<usize>(this) + 944; }
  @inline get sched_entries_29_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 960); }
  @inline set sched_entries_29_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 960); }
  @inline get sched_entries_29_runtime(): u64 { return load<u64>(changetype<usize>(this), 968); }
  @inline set sched_entries_29_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 968); }
  /** Address of 16 × u8. */
  @inline get sched_entries_30_dom_handle(): usize { return changetype<usize>(this) + 976; }
  @inline get sched_entries_30_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 992); }
  @inline set sched_entries_30_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 992); }
  @inline get sched_entries_30_runtime(): u64 { return load<u64>(changetype<usize>(this), 1000); }
  @inline set sched_entries_30_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1000); }
  /** Address of 16 × u8. */
  @inline get sched_entries_31_dom_handle(): usize { return changetype<usize>(this) + 1008; }
  @inline get sched_entries_31_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1024); }
  @inline set sched_entries_31_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1024); }
  @inline get sched_entries_31_runtime(): u64 { return load<u64>(changetype<usize>(this), 1032); }
  @inline set sched_entries_31_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1032); }
  /** Address of 16 × u8. */
  @inline get sched_entries_32_dom_handle(): usize { return changetype<usize>(this) + 1040; }
  @inline get sched_entries_32_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1056); }
  @inline set sched_entries_32_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1056); }
  @inline get sched_entries_32_runtime(): u64 { return load<u64>(changetype<usize>(this), 1064); }
  @inline set sched_entries_32_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1064); }
  /** Address of 16 × u8. */
  @inline get sched_entries_33_dom_handle(): usize { return changetype<usize>(this) + 1072; }
  @inline get sched_entries_33_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1088); }
  @inline set sched_entries_33_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1088); }
  @inline get sched_entries_33_runtime(): u64 { return load<u64>(changetype<usize>(this), 1096); }
  @inline set sched_entries_33_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1096); }
  /** Address of 16 × u8. */
  @inline get sched_entries_34_dom_handle(): usize { return changetype<usize>(this) + 1104; }
  @inline get sched_entries_34_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1120); }
  @inline set sched_entries_34_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1120); }
  @inline get sched_entries_34_runtime(): u64 { return load<u64>(changetype<usize>(this), 1128); }
  @inline set sched_entries_34_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1128); }
  /** Address of 16 × u8. */
  @inline get sched_entries_35_dom_handle(): usize { return changetype<usize>(this) + 1136; }
  @inline get sched_entries_35_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1152); }
  @inline set sched_entries_35_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1152); }
  @inline get sched_entries_35_runtime(): u64 { return load<u64>(changetype<usize>(this), 1160); }
  @inline set sched_entries_35_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1160); }
  /** Address of 16 × u8. */
  @inline get sched_entries_36_dom_handle(): usize { return changetype<usize>(this) + 1168; }
  @inline get sched_entries_36_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1184); }
  @inline set sched_entries_36_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1184); }
  @inline get sched_entries_36_runtime(): u64 { return load<u64>(changetype<usize>(this), 1192); }
  @inline set sched_entries_36_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1192); }
  /** Address of 16 × u8. */
  @inline get sched_entries_37_dom_handle(): usize { return changetype<usize>(this) + 1200; }
  @inline get sched_entries_37_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1216); }
  @inline set sched_entries_37_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1216); }
  @inline get sched_entries_37_runtime(): u64 { return load<u64>(changetype<usize>(this), 1224); }
  @inline set sched_entries_37_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1224); }
  /** Address of 16 × u8. */
  @inline get sched_entries_38_dom_handle(): usize { return changetype<usize>(this) + 1232; }
  @inline get sched_entries_38_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1248); }
  @inline set sched_entries_38_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1248); }
  @inline get sched_entries_38_runtime(): u64 { return load<u64>(changetype<usize>(this), 1256); }
  @inline set sched_entries_38_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1256); }
  /** Address of 16 × u8. */
  @inline get sched_entries_39_dom_handle(): usize { return changetype<usize>(this) + 1264; }
  @inline get sched_entries_39_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1280); }
  @inline set sched_entries_39_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1280); }
  @inline get sched_entries_39_runtime(): u64 { return load<u64>(changetype<usize>(this), 1288); }
  @inline set sched_entries_39_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1288); }
  /** Address of 16 × u8. */
  @inline get sched_entries_40_dom_handle(): usize { return changetype<usize>(this) + 1296; }
  @inline get sched_entries_40_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1312); }
  @inline set sched_entries_40_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1312); }
  @inline get sched_entries_40_runtime(): u64 { return load<u64>(changetype<usize>(this), 1320); }
  @inline set sched_entries_40_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1320); }
  /** Address of 16 × u8. */
  @inline get sched_entries_41_dom_handle(): usize { return changetype<usize>(this) + 1328; }
  @inline get sched_entries_41_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1344); }
  @inline set sched_entries_41_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1344); }
  @inline get sched_entries_41_runtime(): u64 { return load<u64>(changetype<usize>(this), 1352); }
  @inline set sched_entries_41_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1352); }
  /** Address of 16 × u8. */
  @inline get sched_entries_42_dom_handle(): usize { return changetype<usize>(this) + 1360; }
  @inline get sched_entries_42_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1376); }
  @inline set sched_entries_42_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1376); }
  @inline get sched_entries_42_runtime(): u64 { return load<u64>(changetype<usize>(this), 1384); }
  @inline set sched_entries_42_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1384); }
  /** Address of 16 × u8. */
  @inline get sched_entries_43_dom_handle(): usize { return changetype<usize>(this) + 1392; }
  @inline get sched_entries_43_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1408); }
  @inline set sched_entries_43_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1408); }
  @inline get sched_entries_43_runtime(): u64 { return load<u64>(changetype<usize>(this), 1416); }
  @inline set sched_entries_43_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1416); }
  /** Address of 16 × u8. */
  @inline get sched_entries_44_dom_handle(): usize { return changetype<usize>(this) + 1424; }
  @inline get sched_entries_44_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1440); }
  @inline set sched_entries_44_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1440); }
  @inline get sched_entries_44_runtime(): u64 { return load<u64>(changetype<usize>(this), 1448); }
  @inline set sched_entries_44_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1448); }
  /** Address of 16 × u8. */
  @inline get sched_entries_45_dom_handle(): usize { return changetype<usize>(this) + 1456; }
  @inline get sched_entries_45_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1472); }
  @inline set sched_entries_45_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1472); }
  @inline get sched_entries_45_runtime(): u64 { return load<u64>(changetype<usize>(this), 1480); }
  @inline set sched_entries_45_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1480); }
  /** Address of 16 × u8. */
  @inline get sched_entries_46_dom_handle(): usize { return changetype<usize>(this) + 1488; }
  @inline get sched_entries_46_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1504); }
  @inline set sched_entries_46_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1504); }
  @inline get sched_entries_46_runtime(): u64 { return load<u64>(changetype<usize>(this), 1512); }
  @inline set sched_entries_46_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1512); }
  /** Address of 16 × u8. */
  @inline get sched_entries_47_dom_handle(): usize { return changetype<usize>(this) + 1520; }
  @inline get sched_entries_47_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1536); }
  @inline set sched_entries_47_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1536); }
  @inline get sched_entries_47_runtime(): u64 { return load<u64>(changetype<usize>(this), 1544); }
  @inline set sched_entries_47_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1544); }
  /** Address of 16 × u8. */
  @inline get sched_entries_48_dom_handle(): usize { return changetype<usize>(this) + 1552; }
  @inline get sched_entries_48_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1568); }
  @inline set sched_entries_48_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1568); }
  @inline get sched_entries_48_runtime(): u64 { return load<u64>(changetype<usize>(this), 1576); }
  @inline set sched_entries_48_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1576); }
  /** Address of 16 × u8. */
  @inline get sched_entries_49_dom_handle(): usize { return changetype<usize>(this) + 1584; }
  @inline get sched_entries_49_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1600); }
  @inline set sched_entries_49_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1600); }
  @inline get sched_entries_49_runtime(): u64 { return load<u64>(changetype<usize>(this), 1608); }
  @inline set sched_entries_49_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1608); }
  /** Address of 16 × u8. */
  @inline get sched_entries_50_dom_handle(): usize { return changetype<usize>(this) + 1616; }
  @inline get sched_entries_50_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1632); }
  @inline set sched_entries_50_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1632); }
  @inline get sched_entries_50_runtime(): u64 { return load<u64>(changetype<usize>(this), 1640); }
  @inline set sched_entries_50_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1640); }
  /** Address of 16 × u8. */
  @inline get sched_entries_51_dom_handle(): usize { return changetype<usize>(this) + 1648; }
  @inline get sched_entries_51_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1664); }
  @inline set sched_entries_51_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1664); }
  @inline get sched_entries_51_runtime(): u64 { return load<u64>(changetype<usize>(this), 1672); }
  @inline set sched_entries_51_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1672); }
  /** Address of 16 × u8. */
  @inline get sched_entries_52_dom_handle(): usize { return changetype<usize>(this) + 1680; }
  @inline get sched_entries_52_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1696); }
  @inline set sched_entries_52_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1696); }
  @inline get sched_entries_52_runtime(): u64 { return load<u64>(changetype<usize>(this), 1704); }
  @inline set sched_entries_52_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1704); }
  /** Address of 16 × u8. */
  @inline get sched_entries_53_dom_handle(): usize { return changetype<usize>(this) + 1712; }
  @inline get sched_entries_53_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1728); }
  @inline set sched_entries_53_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1728); }
  @inline get sched_entries_53_runtime(): u64 { return load<u64>(changetype<usize>(this), 1736); }
  @inline set sched_entries_53_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1736); }
  /** Address of 16 × u8. */
  @inline get sched_entries_54_dom_handle(): usize { return changetype<usize>(this) + 1744; }
  @inline get sched_entries_54_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1760); }
  @inline set sched_entries_54_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1760); }
  @inline get sched_entries_54_runtime(): u64 { return load<u64>(changetype<usize>(this), 1768); }
  @inline set sched_entries_54_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1768); }
  /** Address of 16 × u8. */
  @inline get sched_entries_55_dom_handle(): usize { return changetype<usize>(this) + 1776; }
  @inline get sched_entries_55_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1792); }
  @inline set sched_entries_55_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1792); }
  @inline get sched_entries_55_runtime(): u64 { return load<u64>(changetype<usize>(this), 1800); }
  @inline set sched_entries_55_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1800); }
  /** Address of 16 × u8. */
  @inline get sched_entries_56_dom_handle(): usize { return changetype<usize>(this) + 1808; }
  @inline get sched_entries_56_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1824); }
  @inline set sched_entries_56_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1824); }
  @inline get sched_entries_56_runtime(): u64 { return load<u64>(changetype<usize>(this), 1832); }
  @inline set sched_entries_56_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1832); }
  /** Address of 16 × u8. */
  @inline get sched_entries_57_dom_handle(): usize { return changetype<usize>(this) + 1840; }
  @inline get sched_entries_57_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1856); }
  @inline set sched_entries_57_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1856); }
  @inline get sched_entries_57_runtime(): u64 { return load<u64>(changetype<usize>(this), 1864); }
  @inline set sched_entries_57_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1864); }
  /** Address of 16 × u8. */
  @inline get sched_entries_58_dom_handle(): usize { return changetype<usize>(this) + 1872; }
  @inline get sched_entries_58_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1888); }
  @inline set sched_entries_58_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1888); }
  @inline get sched_entries_58_runtime(): u64 { return load<u64>(changetype<usize>(this), 1896); }
  @inline set sched_entries_58_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1896); }
  /** Address of 16 × u8. */
  @inline get sched_entries_59_dom_handle(): usize { return changetype<usize>(this) + 1904; }
  @inline get sched_entries_59_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1920); }
  @inline set sched_entries_59_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1920); }
  @inline get sched_entries_59_runtime(): u64 { return load<u64>(changetype<usize>(this), 1928); }
  @inline set sched_entries_59_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1928); }
  /** Address of 16 × u8. */
  @inline get sched_entries_60_dom_handle(): usize { return changetype<usize>(this) + 1936; }
  @inline get sched_entries_60_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1952); }
  @inline set sched_entries_60_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1952); }
  @inline get sched_entries_60_runtime(): u64 { return load<u64>(changetype<usize>(this), 1960); }
  @inline set sched_entries_60_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1960); }
  /** Address of 16 × u8. */
  @inline get sched_entries_61_dom_handle(): usize { return changetype<usize>(this) + 1968; }
  @inline get sched_entries_61_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 1984); }
  @inline set sched_entries_61_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 1984); }
  @inline get sched_entries_61_runtime(): u64 { return load<u64>(changetype<usize>(this), 1992); }
  @inline set sched_entries_61_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 1992); }
  /** Address of 16 × u8. */
  @inline get sched_entries_62_dom_handle(): usize { return changetype<usize>(this) + 2000; }
  @inline get sched_entries_62_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 2016); }
  @inline set sched_entries_62_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 2016); }
  @inline get sched_entries_62_runtime(): u64 { return load<u64>(changetype<usize>(this), 2024); }
  @inline set sched_entries_62_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 2024); }
  /** Address of 16 × u8. */
  @inline get sched_entries_63_dom_handle(): usize { return changetype<usize>(this) + 2032; }
  @inline get sched_entries_63_vcpu_id(): u32 { return load<u32>(changetype<usize>(this), 2048); }
  @inline set sched_entries_63_vcpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 2048); }
  @inline get sched_entries_63_runtime(): u64 { return load<u64>(changetype<usize>(this), 2056); }
  @inline set sched_entries_63_runtime(value: u64) { store<u64>(changetype<usize>(this), value, 2056); }
}

/** struct xen_sysctl_cpuinfo: 8 bytes. */
@unmanaged
export class xen_sysctl_cpuinfo {
  static readonly SIZE: i32 = 8;
  static readonly buffer: xen_sysctl_cpuinfo = changetype<xen_sysctl_cpuinfo>(memory.data(8, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_sysctl_cpuinfo { return changetype<xen_sysctl_cpuinfo>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_sysctl_cpuinfo {
    memory.fill(changetype<usize>(this), 0, 8);
    return this;
  }
  @inline get idletime(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set idletime(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
}

/** struct xen_sysctl_cputopo: 12 bytes. */
@unmanaged
export class xen_sysctl_cputopo {
  static readonly SIZE: i32 = 12;
  static readonly buffer: xen_sysctl_cputopo = changetype<xen_sysctl_cputopo>(memory.data(12, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_sysctl_cputopo { return changetype<xen_sysctl_cputopo>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_sysctl_cputopo {
    memory.fill(changetype<usize>(this), 0, 12);
    return this;
  }
  @inline get core(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set core(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get socket(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set socket(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get node(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set node(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
}

/** struct xen_sysctl_physinfo: 112 bytes. */
@unmanaged
export class xen_sysctl_physinfo {
  static readonly SIZE: i32 = 112;
  static readonly buffer: xen_sysctl_physinfo = changetype<xen_sysctl_physinfo>(memory.data(112, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xen_sysctl_physinfo { return changetype<xen_sysctl_physinfo>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xen_sysctl_physinfo {
    memory.fill(changetype<usize>(this), 0, 112);
    return this;
  }
  @inline get threads_per_core(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set threads_per_core(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get cores_per_socket(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set cores_per_socket(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get nr_cpus(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set nr_cpus(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get max_cpu_id(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set max_cpu_id(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get nr_nodes(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set nr_nodes(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get max_node_id(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set max_node_id(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get cpu_khz(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set cpu_khz(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
  @inline get capabilities(): u32 { return load<u32>(changetype<usize>(this), 28); }
  @inline set capabilities(value: u32) { store<u32>(changetype<usize>(this), value, 28); }
  @inline get arch_capabilities(): u32 { return load<u32>(changetype<usize>(this), 32); }
  @inline set arch_capabilities(value: u32) { store<u32>(changetype<usize>(this), value, 32); }
  @inline get pad(): u32 { return load<u32>(changetype<usize>(this), 36); }
  @inline set pad(value: u32) { store<u32>(changetype<usize>(this), value, 36); }
  @inline get total_pages(): u64 { return load<u64>(changetype<usize>(this), 40); }
  @inline set total_pages(value: u64) { store<u64>(changetype<usize>(this), value, 40); }
  @inline get free_pages(): u64 { return load<u64>(changetype<usize>(this), 48); }
  @inline set free_pages(value: u64) { store<u64>(changetype<usize>(this), value, 48); }
  @inline get scrub_pages(): u64 { return load<u64>(changetype<usize>(this), 56); }
  @inline set scrub_pages(value: u64) { store<u64>(changetype<usize>(this), value, 56); }
  @inline get outstanding_pages(): u64 { return load<u64>(changetype<usize>(this), 64); }
  @inline set outstanding_pages(value: u64) { store<u64>(changetype<usize>(this), value, 64); }
  @inline get max_mfn(): u64 { return load<u64>(changetype<usize>(this), 72); }
  @inline set max_mfn(value: u64) { store<u64>(changetype<usize>(this), value, 72); }
  /** Address of 8 × u32. */
  @inline get hw_cap(): usize { return changetype<usize>(this) + 80; }
}

/** struct xsd_sockmsg: 16 bytes. */
@unmanaged
export class xsd_sockmsg {
  static readonly SIZE: i32 = 16;
  static readonly buffer: xsd_sockmsg = changetype<xsd_sockmsg>(memory.data(16, 8));
  /** The structure at an address. */
  @inline static at(address: usize): xsd_sockmsg { return changetype<xsd_sockmsg>(address); }
  /** Makes every byte zero, and gives the structure back. */
  clear(): xsd_sockmsg {
    memory.fill(changetype<usize>(this), 0, 16);
    return this;
  }
  @inline get type(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set type(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get req_id(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set req_id(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get tx_id(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set tx_id(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get len(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set len(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
}

// Calls

export namespace memory_op {
  /**
   * Puts fresh, zeroed frames at the lowest holes of a domain, and tells which.
   * Judged as domain.getinfo, memory.populate.
   * - EINVAL: more extents than a domain has frames, or extents of several pages
   * - ESRCH: the domain is absent or dying, and the caller may see it
   * - EFAULT: the list of extents is not writable
   * - ENOMEM: the domain's limit is reached, or it has no holes left
   */
  export function increase_reservation(argument: xen_memory_reservation): i32 {
    return hypercall(HYPERVISOR_MEMORY_OP, 0, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Gives frames back; maps of them by others end.
   * Judged as domain.getinfo, memory.populate.
   * - EINVAL: more extents than a domain has frames, or extents of several pages
   * - ESRCH: the domain is absent or dying, and the caller may see it
   * - EFAULT: the list of extents is not readable
   * - EINVAL: a guest frame is out of range, named twice or not the domain's own
   */
  export function decrease_reservation(argument: xen_memory_reservation): i32 {
    return hypercall(HYPERVISOR_MEMORY_OP, 1, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Tells the highest number of the machine's frames.
   * Not judged: a constant of the machine.
   */
  export function maximum_ram_page(): i32 {
    return hypercall(HYPERVISOR_MEMORY_OP, 2, 0, 0, 0, 0);
  }
  /**
   * Tells how many frames a domain holds; its pages that are out count.
   * Judged as domain.getinfo.
   * - ESRCH: the domain is absent or dying, and the caller may see it
   */
  export function current_reservation(argument: xen_memory_domain): i32 {
    return hypercall(HYPERVISOR_MEMORY_OP, 3, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Tells how many frames a domain may hold.
   * Judged as domain.getinfo.
   * - ESRCH: the domain is absent or dying, and the caller may see it
   */
  export function maximum_reservation(argument: xen_memory_domain): i32 {
    return hypercall(HYPERVISOR_MEMORY_OP, 4, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Puts fresh, zeroed frames at holes of a domain.
   * Judged as domain.getinfo, memory.populate.
   * - EINVAL: more extents than a domain has frames, or extents of several pages
   * - ESRCH: the domain is absent or dying, and the caller may see it
   * - EFAULT: the list of extents is not readable
   * - EINVAL: a guest frame number is out of range or named twice
   * - EBUSY: something is at a guest frame already
   * - ENOMEM: the domain's limit is reached
   */
  export function populate_physmap(argument: xen_memory_reservation): i32 {
    return hypercall(HYPERVISOR_MEMORY_OP, 6, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Moves a frame of the caller's own to a hole (space gmfn); maps of it by others end.
   * Not judged: moves a page within its own memory.
   * - EINVAL: another domain than the caller, or another space
   * - EINVAL: there is no frame of the caller's own
   * - EINVAL: something is at the new place, or it is out of range
   */
  export function add_to_physmap(argument: xen_add_to_physmap): i32 {
    return hypercall(HYPERVISOR_MEMORY_OP, 7, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Tells how the caller's memory is laid out: its own, then what the builder appended.
   * Not judged: looks at itself.
   * - EFAULT: the buffer is not writable
   */
  export function memory_map(argument: xen_memory_map): i32 {
    return hypercall(HYPERVISOR_MEMORY_OP, 9, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Gives frames back and puts as many fresh, zeroed ones where they are wanted.
   * Judged as domain.getinfo, memory.populate.
   * - EINVAL: the lists are of different lengths, of several pages, or too long
   * - EINVAL: more was exchanged than there is
   * - ESRCH: the domain is absent or dying, and the caller may see it
   * - EINVAL: the lists are of different domains
   * - EFAULT: one of the lists is no good address
   * - EINVAL: a guest frame is out of range, named twice, or given and not the domain's own
   * - EBUSY: something is where a fresh frame is wanted
   */
  export function exchange(argument: xen_memory_exchange): i32 {
    return hypercall(HYPERVISOR_MEMORY_OP, 11, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Tells the highest guest frame at which a domain has something; 0 where there is none.
   * Judged as domain.getinfo.
   * - ESRCH: the domain is absent or dying, and the caller may see it
   */
  export function maximum_gpfn(argument: xen_memory_domain): i32 {
    return hypercall(HYPERVISOR_MEMORY_OP, 14, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Takes a foreign frame out of the caller again.
   * Not judged: gives up an access that it has.
   * - EINVAL: another domain than the caller
   * - ENOENT: no foreign frame is there
   */
  export function remove_from_physmap(argument: xen_remove_from_physmap): i32 {
    return hypercall(HYPERVISOR_MEMORY_OP, 15, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Pages a domain's memory out to the host's store, or in: nominate, evict, prep.
   * Judged as domain.getinfo, memory.page_out, memory.page_in.
   * - EINVAL: an unknown operation, or a buffer: pages come back from where they went
   * - ESRCH: the domain is absent or dying, and the caller may see it
   * - EINVAL: domain 0 and the caller are never paged
   * - ENOENT: there is no frame of its own to page out, or no page to bring back
   * - EBUSY: the frame is mapped or granted, or the domain is being saved
   * - ENOMEM: no frame is reserved for the page any more, and there is none to reserve
   * - EIO: the host could not keep the page; nothing changed
   */
  export function paging_op(argument: xen_mem_paging_op): i32 {
    return hypercall(HYPERVISOR_MEMORY_OP, 20, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Makes one frame of another domain appear at a hole of the caller (space gmfn_foreign).
   * Judged as domain.getinfo, memory.map_foreign.
   * - EINVAL: another space, another domain than the caller, or not exactly one page
   * - EFAULT: idxs, gpfns or errs is no good address
   * - ESRCH: the foreign domain is absent or dying, and the caller may see it
   * - EAGAIN: the frame is paged out
   * - EINVAL: the foreign domain has no frame there, or the caller's page is no hole
   * - EEXIST: the frame is in the memory of the caller already
   * - ENOSPC: the caller has no free handle
   */
  export function add_to_physmap_batch(argument: xen_add_to_physmap_batch): i32 {
    return hypercall(HYPERVISOR_MEMORY_OP, 23, changetype<i32>(argument), 0, 0, 0);
  }
}

/**
 * Makes the calls of a list in order and writes each one's result into it; one inside another answers EINVAL.
 * Not judged: each call of the list is judged by itself, as if it were made alone.
 * - EFAULT: the list is not readable and writable, or an entry no longer is
 */
export function multicall(call_list: i32, nr_calls: i32): i32 {
  return hypercall(HYPERVISOR_MULTICALL, call_list, nr_calls, 0, 0, 0);
}

/**
 * Raises VIRQ_TIMER when virtual time reaches the deadline; 0 cancels.
 * Not judged: the caller's own timer.
 * - EINVAL: the deadline is 2^53 nanoseconds or later
 */
export function set_timer_op(deadline_low: i32, deadline_high: i32): i32 {
  return hypercall(HYPERVISOR_SET_TIMER_OP, deadline_low, deadline_high, 0, 0, 0);
}

export namespace xen_version {
  /**
   * Answers the version of the interface: major in the high 16 bits, minor in the low.
   * Not judged: the same for every guest.
   */
  export function version(): i32 {
    return hypercall(HYPERVISOR_XEN_VERSION, 0, 0, 0, 0, 0);
  }
  /**
   * Tells what is appended to the version.
   * Not judged: the same for every guest.
   */
  export function extraversion(argument: bulkhead_extraversion): i32 {
    return hypercall(HYPERVISOR_XEN_VERSION, 1, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Tells what kinds of guests there can be.
   * Not judged: the same for every guest.
   */
  export function capabilities(argument: bulkhead_capabilities): i32 {
    return hypercall(HYPERVISOR_XEN_VERSION, 3, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Tells a map of 32 features (XENFEAT_*).
   * Not judged: the same for every guest; domain 0 knows which domain it is.
   * - EINVAL: there is one map, map 0
   */
  export function get_features(argument: xen_feature_info): i32 {
    return hypercall(HYPERVISOR_XEN_VERSION, 6, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Answers the bytes of a page.
   * Not judged: the same for every guest.
   */
  export function pagesize(): i32 {
    return hypercall(HYPERVISOR_XEN_VERSION, 7, 0, 0, 0, 0);
  }
  /**
   * Tells the caller's handle (UUID), which its builder gave it.
   * Not judged: the caller's own.
   */
  export function guest_handle(argument: bulkhead_guest_handle): i32 {
    return hypercall(HYPERVISOR_XEN_VERSION, 8, changetype<i32>(argument), 0, 0, 0);
  }
}

export namespace console_io {
  /**
   * Writes to the domain's console; answers how many bytes were taken.
   * Not judged: the caller's own console, which its operator reads.
   * - EFAULT: the buffer is not readable
   */
  export function write(count: i32, buffer: i32): i32 {
    return hypercall(HYPERVISOR_CONSOLE_IO, 0, count, buffer, 0, 0);
  }
}

export namespace grant_table_op {
  /**
   * Makes a frame that another domain granted appear at a hole of the caller.
   * Judged as domain.getinfo, grant.map, grant.map_readonly, grant.relay.
   * Each of the `count` elements gets a status of its own.
   * - general_error: flags ask for something else than a host map
   * - bad_virt_addr: the address is no page of the caller
   * - bad_domain: the owner is absent or dying, and the caller may see it
   * - bad_gntref: no such entry, or it grants nothing to the caller
   * - general_error: the entry is read-only
   * - bad_page: the entry names no frame of the owner
   * - general_error: the frame is in the memory of the caller already
   * - bad_virt_addr: something is at the address already
   * - no_space: the caller has no free handle
   */
  export function map_grant_ref(elements: gnttab_map_grant_ref, count: i32): i32 {
    return hypercall(HYPERVISOR_GRANT_TABLE_OP, 0, changetype<i32>(elements), count, 0, 0);
  }
  /**
   * Takes a granted frame out of the caller again.
   * Not judged: gives up an access that it has; the owner sees no more than before it was mapped.
   * Each of the `count` elements gets a status of its own.
   * - bad_handle: the caller has no such map
   * - bad_virt_addr: the map is not at that address
   */
  export function unmap_grant_ref(elements: gnttab_unmap_grant_ref, count: i32): i32 {
    return hypercall(HYPERVISOR_GRANT_TABLE_OP, 1, changetype<i32>(elements), count, 0, 0);
  }
  /**
   * Tells the guest frame of a grant table, which is there from the start.
   * Judged as domain.getinfo, grant.query.
   * Each of the `count` elements gets a status of its own.
   * - general_error: more frames than there are
   * - bad_domain: the domain is absent or dying, and the caller may see it
   * - bad_virt_addr: the list of frames is not writable
   * - general_error: the domain has no memory yet
   */
  export function setup_table(elements: gnttab_setup_table, count: i32): i32 {
    return hypercall(HYPERVISOR_GRANT_TABLE_OP, 2, changetype<i32>(elements), count, 0, 0);
  }
  /**
   * Gives a frame, with what is in it, to a domain that accepts one.
   * Judged as domain.getinfo, grant.transfer.
   * Each of the `count` elements gets a status of its own.
   * - bad_page: it is no frame of the caller's own
   * - general_error: an entry of the caller grants it
   * - bad_domain: the receiver is absent or dying, and the caller may see it
   * - general_error: the caller is the receiver
   * - bad_gntref: no such entry, or it accepts nothing from the caller
   * - bad_virt_addr: the entry names no hole in the memory of the receiver
   * - no_space: the receiver's limit is reached
   */
  export function transfer(elements: gnttab_transfer, count: i32): i32 {
    return hypercall(HYPERVISOR_GRANT_TABLE_OP, 4, changetype<i32>(elements), count, 0, 0);
  }
  /**
   * Copies bytes between a granted frame and one of the caller, or two granted frames.
   * Judged as domain.getinfo, grant.copy_from, grant.copy_to, grant.relay.
   * Each of the `count` elements gets a status of its own.
   * - bad_copy_arg: unknown flags, or bytes beyond the end of a page
   * - permission_denied: an end is neither granted nor the caller's own
   * - bad_domain: an owner is absent or dying, and the caller may see it
   * - bad_gntref: no such entry, or it grants nothing to the caller
   * - general_error: the entry is read-only
   * - bad_page: no such frame
   */
  export function copy(elements: gnttab_copy, count: i32): i32 {
    return hypercall(HYPERVISOR_GRANT_TABLE_OP, 5, changetype<i32>(elements), count, 0, 0);
  }
  /**
   * Tells how large a grant table is and may become.
   * Judged as domain.getinfo, grant.query.
   * Each of the `count` elements gets a status of its own.
   * - bad_domain: the domain is absent or dying, and the caller may see it
   */
  export function query_size(elements: gnttab_query_size, count: i32): i32 {
    return hypercall(HYPERVISOR_GRANT_TABLE_OP, 6, changetype<i32>(elements), count, 0, 0);
  }
  /**
   * Takes a granted frame out and puts a frame of its own in its place.
   * Not judged: gives up an access that it has, and moves a page within its own memory.
   * Each of the `count` elements gets a status of its own.
   * - bad_handle: the caller has no such map
   * - bad_virt_addr: the map is not at that address
   * - bad_virt_addr: the new address is no page of the caller's own
   */
  export function unmap_and_replace(elements: gnttab_unmap_and_replace, count: i32): i32 {
    return hypercall(HYPERVISOR_GRANT_TABLE_OP, 7, changetype<i32>(elements), count, 0, 0);
  }
  /**
   * Chooses the form of the caller's grant entries; another one empties the table.
   * Not judged: takes back what the caller granted; nobody gains anything by it.
   * - EINVAL: the version is neither 1 nor 2
   * - EBUSY: something is where the status array would be
   */
  export function set_version(argument: gnttab_set_version): i32 {
    return hypercall(HYPERVISOR_GRANT_TABLE_OP, 8, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Tells the guest frame in which entries of version 2 are marked as in use.
   * Judged as domain.getinfo, grant.query.
   * Each of the `count` elements gets a status of its own.
   * - general_error: more frames than there are
   * - bad_domain: the domain is absent or dying, and the caller may see it
   * - bad_virt_addr: the list of frames is not writable
   * - general_error: the entries are those of version 1
   */
  export function get_status_frames(elements: gnttab_get_status_frames, count: i32): i32 {
    return hypercall(HYPERVISOR_GRANT_TABLE_OP, 9, changetype<i32>(elements), count, 0, 0);
  }
  /**
   * Tells the version of a domain's grant entries.
   * Judged as domain.getinfo, grant.query.
   * - ESRCH: the domain is absent or dying, and the caller may see it
   */
  export function get_version(argument: gnttab_get_version): i32 {
    return hypercall(HYPERVISOR_GRANT_TABLE_OP, 10, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Swaps two of the caller's grant entries; maps through them end.
   * Not judged: changes the caller's own entries, which are judged when they are used.
   * Each of the `count` elements gets a status of its own.
   * - bad_gntref: one of them is not there
   */
  export function swap_grant_ref(elements: gnttab_swap_grant_ref, count: i32): i32 {
    return hypercall(HYPERVISOR_GRANT_TABLE_OP, 11, changetype<i32>(elements), count, 0, 0);
  }
  /**
   * Cleans or invalidates a cache: nothing to do, since guests see memory without one.
   * Not judged: nothing happens.
   * - EINVAL: no known operation, or bytes beyond the end of a page
   * - EOPNOTSUPP: the page is named by a reference
   * - EINVAL: the page is not one of the caller
   */
  export function cache_flush(argument: gnttab_cache_flush): i32 {
    return hypercall(HYPERVISOR_GRANT_TABLE_OP, 12, changetype<i32>(argument), 0, 0, 0);
  }
}

export namespace vcpu_op {
  /**
   * Says what a further vcpu starts with. Scripted guests may have several; a WebAssembly guest has one vcpu, and crashes when another one is brought up.
   * Not judged: the caller's own vcpus.
   * - ENOENT: no such vcpu
   * - EEXIST: the vcpu was given what it starts with already
   */
  export function initialise(vcpu: i32, argument: bulkhead_vcpu_context): i32 {
    return hypercall(HYPERVISOR_VCPU_OP, 0, vcpu, changetype<i32>(argument), 0, 0);
  }
  /**
   * Lets a vcpu run that was initialised, or goes on where it was brought down.
   * Not judged: the caller's own vcpus.
   * - ENOENT: no such vcpu
   * - EINVAL: the vcpu is not initialised
   */
  export function up(vcpu: i32): i32 {
    return hypercall(HYPERVISOR_VCPU_OP, 1, vcpu, 0, 0, 0);
  }
  /**
   * Keeps a vcpu from running; what it waited for is over. The last one ends the domain.
   * Not judged: the caller's own vcpus.
   * - ENOENT: no such vcpu
   */
  export function down(vcpu: i32): i32 {
    return hypercall(HYPERVISOR_VCPU_OP, 2, vcpu, 0, 0, 0);
  }
  /**
   * Answers 1 when a vcpu is up, 0 when it is not.
   * Not judged: the caller's own vcpus.
   * - ENOENT: no such vcpu
   */
  export function is_up(vcpu: i32): i32 {
    return hypercall(HYPERVISOR_VCPU_OP, 3, vcpu, 0, 0, 0);
  }
  /**
   * Tells what a vcpu does and how long it ran, could have run, waited and was down.
   * Not judged: the caller's own vcpus, by a clock that it can read.
   * - ENOENT: no such vcpu
   */
  export function get_runstate_info(vcpu: i32, argument: vcpu_runstate_info): i32 {
    return hypercall(HYPERVISOR_VCPU_OP, 4, vcpu, changetype<i32>(argument), 0, 0);
  }
  /**
   * Raises VIRQ_TIMER on the calling vcpu when virtual time reaches the deadline.
   * Not judged: the caller's own timer.
   * - ENOENT: no such vcpu
   * - EINVAL: another vcpu than the one that asks
   * - ETIME: the deadline has passed, and the flags ask to hear of it
   */
  export function set_singleshot_timer(vcpu: i32, argument: vcpu_set_singleshot_timer): i32 {
    return hypercall(HYPERVISOR_VCPU_OP, 8, vcpu, changetype<i32>(argument), 0, 0);
  }
  /**
   * Takes back the calling vcpu's timer.
   * Not judged: the caller's own timer.
   * - ENOENT: no such vcpu
   * - EINVAL: another vcpu than the one that asks
   */
  export function stop_singleshot_timer(vcpu: i32): i32 {
    return hypercall(HYPERVISOR_VCPU_OP, 9, vcpu, 0, 0, 0);
  }
}

export namespace sched_op {
  /**
   * Lets others run.
   * Not judged: gives up the caller's own time.
   */
  export function yield_(): i32 {
    return hypercall(HYPERVISOR_SCHED_OP, 0, 0, 0, 0, 0);
  }
  /**
   * Waits for an event, unless one is pending.
   * Not judged: gives up the caller's own time.
   */
  export function block(): i32 {
    return hypercall(HYPERVISOR_SCHED_OP, 1, 0, 0, 0, 0);
  }
  /**
   * Ends the domain with a reason (SHUTDOWN_*).
   * Not judged: ends the caller's own domain.
   * - EINVAL: no such reason
   */
  export function shutdown(argument: sched_shutdown): i32 {
    return hypercall(HYPERVISOR_SCHED_OP, 2, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Waits for one of some ports, masked or not, or for a time.
   * Not judged: waits for the caller's own ports.
   * - EINVAL: more than 128 ports
   * - EFAULT: the list of ports is not readable
   * - EINVAL: a port is not in use
   */
  export function poll(argument: sched_poll): i32 {
    return hypercall(HYPERVISOR_SCHED_OP, 3, changetype<i32>(argument), 0, 0, 0);
  }
}

export namespace event_channel_op {
  /**
   * Binds a new port to the port that `remote_dom` made for the caller.
   * Judged as domain.getinfo, event.bind.
   * - ESRCH: `remote_dom` is absent or dying, and the caller may see it
   * - EINVAL: `remote_port` is not an unbound port for the caller
   * - ENOSPC: the caller has no free port
   */
  export function bind_interdomain(argument: evtchn_bind_interdomain): i32 {
    return hypercall(HYPERVISOR_EVENT_CHANNEL_OP, 0, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Binds a new port to a virtual interrupt of a vcpu of the caller.
   * Not judged: a port of its own that no other domain can signal.
   * - EINVAL: no such virtual interrupt, or a global one on another vcpu than the first
   * - ENOENT: no such vcpu
   * - EBUSY: the interrupt is about the machine, and so domain 0's alone
   * - EEXIST: the interrupt is bound already
   * - ENOSPC: no free port
   */
  export function bind_virq(argument: evtchn_bind_virq): i32 {
    return hypercall(HYPERVISOR_EVENT_CHANNEL_OP, 1, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Frees a port; the other end becomes unbound.
   * Not judged: gives up what is its own; the far end may only come to look as it did before binding.
   * - EINVAL: the port is not in use
   */
  export function close(argument: evtchn_close): i32 {
    return hypercall(HYPERVISOR_EVENT_CHANNEL_OP, 3, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Signals the far end of a channel, or a vcpu of its own; no more often than its budget allows.
   * Judged as event.send.
   * - EINVAL: the port is not one to send on
   * - EAGAIN: the caller's budget of this virtual millisecond is spent; nobody is signalled
   */
  export function send(argument: evtchn_send): i32 {
    return hypercall(HYPERVISOR_EVENT_CHANNEL_OP, 4, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Tells what a port is bound to.
   * Judged as domain.getinfo.
   * - ESRCH: `dom` is absent or dying, and the caller may see it
   * - EINVAL: no such port
   */
  export function status(argument: evtchn_status): i32 {
    return hypercall(HYPERVISOR_EVENT_CHANNEL_OP, 5, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Makes a port of `dom` that `remote_dom` may bind.
   * Judged as domain.getinfo, event.set_up, event.alloc.
   * - ESRCH: `dom` or `remote_dom` is absent or dying, and the caller may see it
   * - ENOSPC: `dom` has no free port
   */
  export function alloc_unbound(argument: evtchn_alloc_unbound): i32 {
    return hypercall(HYPERVISOR_EVENT_CHANNEL_OP, 6, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Makes a port by which the caller signals one of its own vcpus.
   * Not judged: a port of its own that no other domain can signal.
   * - ENOENT: no such vcpu
   * - ENOSPC: no free port
   */
  export function bind_ipi(argument: evtchn_bind_ipi): i32 {
    return hypercall(HYPERVISOR_EVENT_CHANNEL_OP, 7, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Says which vcpu of the caller a port notifies from now on.
   * Not judged: the caller's own port and vcpu.
   * - ENOENT: no such vcpu
   * - EINVAL: the port is not in use, or it is a vcpu's for good: a signal or interrupt of one
   */
  export function bind_vcpu(argument: evtchn_bind_vcpu): i32 {
    return hypercall(HYPERVISOR_EVENT_CHANNEL_OP, 8, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Unmasks a port and, when it is pending, wakes the vcpu.
   * Not judged: changes the mask of the caller's own port.
   * - EINVAL: the port is not in use
   */
  export function unmask(argument: evtchn_unmask): i32 {
    return hypercall(HYPERVISOR_EVENT_CHANNEL_OP, 9, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Closes all ports of a domain and takes it back to the 2-level ABI.
   * Judged as domain.getinfo, event.set_up.
   * - ESRCH: `dom` is absent or dying, or ended meanwhile, and the caller may see it
   * - EINVAL: `dom` is another domain and not paused
   */
  export function reset(argument: evtchn_reset): i32 {
    return hypercall(HYPERVISOR_EVENT_CHANNEL_OP, 10, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Changes to the FIFO ABI: gives a vcpu its control block, in memory of the caller.
   * Not judged: the caller's own memory and events.
   * - ENOENT: no such vcpu
   * - EINVAL: the offset is no multiple of 8, or the block would cross the end of its page
   * - EINVAL: the vcpu has a block, or the frame is not the caller's own or in the event array
   */
  export function init_control(argument: evtchn_init_control): i32 {
    return hypercall(HYPERVISOR_EVENT_CHANNEL_OP, 11, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * FIFO ABI: adds a page of the caller to its event array, for 1024 ports more.
   * Not judged: the caller's own memory and events.
   * - EOPNOTSUPP: the caller uses the 2-level ABI
   * - ENOSPC: the array covers every port already
   * - EINVAL: the frame is not the caller's own
   */
  export function expand_array(argument: evtchn_expand_array): i32 {
    return hypercall(HYPERVISOR_EVENT_CHANNEL_OP, 12, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * FIFO ABI: sets the priority of a port, for when it is linked next.
   * Not judged: the order of the caller's own events.
   * - EINVAL: no such priority, or the port is not in use
   * - ENOSYS: the caller uses the 2-level ABI, which has no priorities
   */
  export function set_priority(argument: evtchn_set_priority): i32 {
    return hypercall(HYPERVISOR_EVENT_CHANNEL_OP, 13, changetype<i32>(argument), 0, 0, 0);
  }
}

export namespace sysctl {
  /**
   * Tells how many processors and frames the host has, and how many are not promised.
   * Judged as host.getinfo.
   * - EACCES: the interface version is another
   */
  export function physinfo(argument: xen_sysctl): i32 {
    argument.cmd = 3;
    argument.interface_version = SYSCTL_INTERFACE_VERSION;
    return hypercall(HYPERVISOR_SYSCTL, changetype<i32>(argument), 0, 0, 0, 0);
  }
  /**
   * Tells which scheduler is at work: credit, or ARINC 653 where time has partitions.
   * Judged as host.getinfo.
   * - EACCES: the interface version is another
   */
  export function sched_id(argument: xen_sysctl): i32 {
    argument.cmd = 4;
    argument.interface_version = SYSCTL_INTERFACE_VERSION;
    return hypercall(HYPERVISOR_SYSCTL, changetype<i32>(argument), 0, 0, 0, 0);
  }
  /**
   * Lists the domains that the caller may see.
   * Not judged: the list holds only what the monitor lets the caller see, one decision for each domain.
   * - EACCES: the interface version is another
   * - EFAULT: the buffer is not writable
   */
  export function getdomaininfolist(argument: xen_sysctl): i32 {
    argument.cmd = 6;
    argument.interface_version = SYSCTL_INTERFACE_VERSION;
    return hypercall(HYPERVISOR_SYSCTL, changetype<i32>(argument), 0, 0, 0, 0);
  }
  /**
   * Tells for how many nanoseconds each processor was idle; there is one.
   * Judged as host.getinfo.
   * - EACCES: the interface version is another
   * - EFAULT: the list is not writable
   */
  export function getcpuinfo(argument: xen_sysctl): i32 {
    argument.cmd = 8;
    argument.interface_version = SYSCTL_INTERFACE_VERSION;
    return hypercall(HYPERVISOR_SYSCTL, changetype<i32>(argument), 0, 0, 0, 0);
  }
  /**
   * Tells core, socket and node of each processor; there is one.
   * Judged as host.getinfo.
   * - EACCES: the interface version is another
   * - EFAULT: the list is not writable
   */
  export function cputopoinfo(argument: xen_sysctl): i32 {
    argument.cmd = 16;
    argument.interface_version = SYSCTL_INTERFACE_VERSION;
    return hypercall(HYPERVISOR_SYSCTL, changetype<i32>(argument), 0, 0, 0, 0);
  }
  /**
   * Reads or replaces the schedule of partitions; a new one begins with the next major frame.
   * Judged as schedule.set, schedule.get.
   * - EACCES: the interface version is another
   * - EINVAL: another scheduler, pool or command
   * - EFAULT: the schedule is not readable, or not writable
   * - EINVAL: the policy in force has no partitions, or the schedule does not fit them
   */
  export function scheduler_op(argument: xen_sysctl): i32 {
    argument.cmd = 19;
    argument.interface_version = SYSCTL_INTERFACE_VERSION;
    return hypercall(HYPERVISOR_SYSCTL, changetype<i32>(argument), 0, 0, 0, 0);
  }
}

export namespace domctl {
  /**
   * Creates a domain that wears the label `ssidref`, with all that its limits promise.
   * Judged as domain.create, domain.start.
   * - EACCES: the interface version is another
   * - EINVAL: flags, or more vcpus than the machine has for a domain
   * - ENOENT: no domain label has that number
   * - ENOSPC: no free domain id
   * - ENOMEM: the machine can't promise what the label's limits say
   */
  export function createdomain(argument: xen_domctl): i32 {
    argument.cmd = 1;
    argument.interface_version = DOMCTL_INTERFACE_VERSION;
    return hypercall(HYPERVISOR_DOMCTL, changetype<i32>(argument), 0, 0, 0, 0);
  }
  /**
   * Begins the end of a domain; teardown gives back what it holds, step by step.
   * Judged as domain.getinfo, domain.destroy.
   * - EACCES: the interface version is another
   * - ESRCH: the domain is absent or dying, and the caller may see it
   * - EINVAL: domain 0 is never destroyed, and no domain destroys itself
   */
  export function destroydomain(argument: xen_domctl): i32 {
    argument.cmd = 2;
    argument.interface_version = DOMCTL_INTERFACE_VERSION;
    return hypercall(HYPERVISOR_DOMCTL, changetype<i32>(argument), 0, 0, 0, 0);
  }
  /**
   * Keeps a domain from running; pauses nest.
   * Judged as domain.getinfo, domain.pause.
   * - EACCES: the interface version is another
   * - ESRCH: the domain is absent or dying, and the caller may see it
   * - EINVAL: a domain does not pause itself
   * - EOVERFLOW: paused 255 times over
   */
  export function pausedomain(argument: xen_domctl): i32 {
    argument.cmd = 3;
    argument.interface_version = DOMCTL_INTERFACE_VERSION;
    return hypercall(HYPERVISOR_DOMCTL, changetype<i32>(argument), 0, 0, 0, 0);
  }
  /**
   * Takes back one pause; a domain that was built starts to run.
   * Judged as domain.getinfo, domain.unpause.
   * - EACCES: the interface version is another
   * - ESRCH: the domain is absent or dying, and the caller may see it
   * - EINVAL: the domain is not paused
   * - ENODATA: the domain has no memory or program yet
   */
  export function unpausedomain(argument: xen_domctl): i32 {
    argument.cmd = 4;
    argument.interface_version = DOMCTL_INTERFACE_VERSION;
    return hypercall(HYPERVISOR_DOMCTL, changetype<i32>(argument), 0, 0, 0, 0);
  }
  /**
   * Tells the state, size and label of a domain.
   * Judged as domain.getinfo.
   * - EACCES: the interface version is another
   * - ESRCH: no such domain, and the caller may see every domain
   */
  export function getdomaininfo(argument: xen_domctl): i32 {
    argument.cmd = 5;
    argument.interface_version = DOMCTL_INTERFACE_VERSION;
    return hypercall(HYPERVISOR_DOMCTL, changetype<i32>(argument), 0, 0, 0, 0);
  }
  /**
   * Sets how many frames a domain may hold, up to what its label reserved.
   * Judged as domain.getinfo, domain.set_limits.
   * - EACCES: the interface version is another
   * - ESRCH: the domain is absent or dying, and the caller may see it
   * - EINVAL: more than its label reserved, or less than it holds
   */
  export function max_mem(argument: xen_domctl): i32 {
    argument.cmd = 11;
    argument.interface_version = DOMCTL_INTERFACE_VERSION;
    return hypercall(HYPERVISOR_DOMCTL, changetype<i32>(argument), 0, 0, 0, 0);
  }
  /**
   * Tells whether a vcpu is online, blocked or running, and the time it used.
   * Judged as domain.getinfo.
   * - EACCES: the interface version is another
   * - ESRCH: no such domain, and the caller may see every domain
   * - EINVAL: the domain has no such vcpu
   */
  export function getvcpuinfo(argument: xen_domctl): i32 {
    argument.cmd = 14;
    argument.interface_version = DOMCTL_INTERFACE_VERSION;
    return hypercall(HYPERVISOR_DOMCTL, changetype<i32>(argument), 0, 0, 0, 0);
  }
  /**
   * Sets how many vcpus a domain has, before it first runs.
   * Judged as domain.getinfo, domain.set_limits.
   * - EACCES: the interface version is another
   * - ESRCH: the domain is absent or dying, and the caller may see it
   * - EINVAL: none, more than the machine has for a domain, or more than the label's limit
   * - EBUSY: the domain has run already
   */
  export function max_vcpus(argument: xen_domctl): i32 {
    argument.cmd = 15;
    argument.interface_version = DOMCTL_INTERFACE_VERSION;
    return hypercall(HYPERVISOR_DOMCTL, changetype<i32>(argument), 0, 0, 0, 0);
  }
  /**
   * Reads or sets the weight and cap of a domain (credit scheduler).
   * Judged as domain.getinfo, domain.set_weight, domain.get_weight.
   * - EACCES: the interface version is another
   * - EINVAL: another scheduler or command, a weight of 0 or a cap of more than 100
   * - ESRCH: the domain is absent or dying, and the caller may see it
   */
  export function scheduler_op(argument: xen_domctl): i32 {
    argument.cmd = 16;
    argument.interface_version = DOMCTL_INTERFACE_VERSION;
    return hypercall(HYPERVISOR_DOMCTL, changetype<i32>(argument), 0, 0, 0, 0);
  }
  /**
   * Gives a domain another handle (UUID), which names it to toolstacks and to itself.
   * Judged as domain.getinfo, domain.create.
   * - EACCES: the interface version is another
   * - ESRCH: the domain is absent or dying, and the caller may see it
   */
  export function setdomainhandle(argument: xen_domctl): i32 {
    argument.cmd = 17;
    argument.interface_version = DOMCTL_INTERFACE_VERSION;
    return hypercall(HYPERVISOR_DOMCTL, changetype<i32>(argument), 0, 0, 0, 0);
  }
  /**
   * Lets a domain that suspended go on; its call of shutdown answers 1.
   * Judged as domain.getinfo, domain.unpause.
   * - EACCES: the interface version is another
   * - ESRCH: the domain is absent or dying, and the caller may see it
   * - EINVAL: the domain did not shut down with the reason suspend
   */
  export function resumedomain(argument: xen_domctl): i32 {
    argument.cmd = 27;
    argument.interface_version = DOMCTL_INTERFACE_VERSION;
    return hypercall(HYPERVISOR_DOMCTL, changetype<i32>(argument), 0, 0, 0, 0);
  }
  /**
   * Lets the host take a suspended domain's memory and registers, to keep them in a file.
   * Judged as domain.getinfo, domain.save.
   * - EACCES: the interface version is another
   * - ESRCH: the domain is absent or dying, and the caller may see it
   * - EINVAL: the domain did not shut down with the reason suspend
   * - EBUSY: pages of it are out, or a call of it still goes on
   */
  export function save(argument: xen_domctl): i32 {
    argument.cmd = 120;
    argument.interface_version = DOMCTL_INTERFACE_VERSION;
    return hypercall(HYPERVISOR_DOMCTL, changetype<i32>(argument), 0, 0, 0, 0);
  }
  /**
   * Lets the host put a saved domain into one that was created and has no memory yet.
   * Judged as domain.getinfo, domain.restore.
   * - EACCES: the interface version is another
   * - ESRCH: the domain is absent or dying, and the caller may see it
   * - EBUSY: the domain has run already, or has its memory
   */
  export function restore(argument: xen_domctl): i32 {
    argument.cmd = 121;
    argument.interface_version = DOMCTL_INTERFACE_VERSION;
    return hypercall(HYPERVISOR_DOMCTL, changetype<i32>(argument), 0, 0, 0, 0);
  }
}

export namespace argo_op {
  /**
   * Makes pages of the caller's own a ring that `partner_id`, or everybody, may send to.
   * Judged as domain.getinfo, message.register.
   * - EINVAL: padding is not zero, or `len` is too small, too large or of no whole slots
   * - ESRCH: `partner_id` is absent or dying, and the caller may see it
   * - EINVAL: unknown flags, or `npages` is not what `len` takes
   * - EFAULT: the list of frames is not readable
   * - EINVAL: a guest frame is named twice or not the caller's own
   * - EEXIST: the ring is there already, and the flags say that it must not be
   * - EBUSY: a frame is part of another ring
   * - ENOSPC: the domain's limit is reached
   */
  export function register_ring(argument: xen_argo_register_ring, gfns: i32, npages: i32, flags: i32): i32 {
    return hypercall(HYPERVISOR_ARGO_OP, 1, changetype<i32>(argument), gfns, npages, flags);
  }
  /**
   * Ends a ring of the caller, and wakes who waits for room in it.
   * Not judged: gives up what is its own; who waits for room hears of it only if it may.
   * - EINVAL: padding or an unused register is not zero
   * - ENOENT: the caller has no such ring
   */
  export function unregister_ring(argument: xen_argo_unregister_ring): i32 {
    return hypercall(HYPERVISOR_ARGO_OP, 2, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Copies buffers of the caller as one message into a ring; answers the message's bytes.
   * Judged as domain.getinfo, message.send.
   * - EINVAL: padding is not zero
   * - EPERM: the source is another domain than the caller
   * - ESRCH: the receiver is absent or dying, and the caller may see it
   * - EINVAL: more than 8 buffers
   * - EFAULT: the list of buffers is not readable
   * - EINVAL: a buffer's padding is not zero
   * - EMSGSIZE: more than any ring takes
   * - EFAULT: a buffer is not readable
   * - ECONNREFUSED: the receiver has no such ring, and the caller may hear that
   * - EMSGSIZE: more than this ring takes, and the caller may hear that
   * - EBUSY: no room now, and the caller waits for room in too many rings already
   * - EAGAIN: no room now, and the caller may hear that: VIRQ_ARGO comes when there is
   */
  export function sendv(argument: xen_argo_send_addr, iovs: i32, niov: i32, message_type: i32): i32 {
    return hypercall(HYPERVISOR_ARGO_OP, 3, changetype<i32>(argument), iovs, niov, message_type);
  }
  /**
   * Tells what rings of others have room for, and wakes who waits for room in its own.
   * Judged as domain.getinfo, message.send.
   * - EINVAL: padding or an unused register is not zero
   * - EACCES: more than 256 entries
   * - EFAULT: an entry is not writable
   * - EINVAL: an entry's padding is not zero
   * - ESRCH: an entry's domain is absent or dying, and the caller may see it
   */
  export function notify(argument: bulkhead_argo_ring_data): i32 {
    return hypercall(HYPERVISOR_ARGO_OP, 4, changetype<i32>(argument), 0, 0, 0);
  }
}

export namespace policy_op {
  /**
   * Tests a policy image against everything alive and puts it in force; what is shared against it makes it fail (mode 0) or is taken back first (1).
   * Judged as policy.load.
   * - EFAULT: the list of offenders is not writable
   * - EBUSY: another policy is being loaded or, for a test, tested
   * - EINVAL: an unknown mode
   * - E2BIG: an image of more than 8 MiB
   * - EFAULT: the image is not readable
   * - EINVAL: the image is damaged, or does not follow the policy in force
   * - EBUSY: something alive offends; nothing changed
   */
  export function load(argument: bulkhead_policy_image): i32 {
    return hypercall(HYPERVISOR_POLICY_OP, 1, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Tests a policy image against everything alive; answers the number of offenders.
   * Judged as policy.test.
   * - EFAULT: the list of offenders is not writable
   * - EBUSY: another policy is being loaded or, for a test, tested
   * - EINVAL: an unknown mode
   * - E2BIG: an image of more than 8 MiB
   * - EFAULT: the image is not readable
   * - EINVAL: the image is damaged, or does not follow the policy in force
   */
  export function test(argument: bulkhead_policy_image): i32 {
    return hypercall(HYPERVISOR_POLICY_OP, 2, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Tells version, epoch and hash of the policy in force.
   * Judged as policy.get.
   */
  export function get(argument: bulkhead_policy_get): i32 {
    return hypercall(HYPERVISOR_POLICY_OP, 3, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Tells the number of the label that a domain wears.
   * Judged as domain.getinfo.
   * - ESRCH: the domain is absent or dying, and the caller may see it
   */
  export function label_of(argument: bulkhead_policy_label_of): i32 {
    return hypercall(HYPERVISOR_POLICY_OP, 4, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Tells the number of a label by its name.
   * Judged as policy.get.
   * - ENAMETOOLONG: a name of more than 1024 bytes
   * - EFAULT: the name is not readable
   * - ENOENT: no domain label is called that
   */
  export function find_label(argument: bulkhead_policy_find_label): i32 {
    return hypercall(HYPERVISOR_POLICY_OP, 5, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Tells what the monitor would decide about two labels, and by which rule.
   * Judged as policy.query.
   * - EINVAL: no such operation
   * - ENOENT: no such label
   */
  export function decision(argument: bulkhead_policy_decision): i32 {
    return hypercall(HYPERVISOR_POLICY_OP, 6, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Tells how often an operation was permitted and denied since boot.
   * Judged as audit.read.
   * - EINVAL: no such operation
   */
  export function statistics(argument: bulkhead_policy_statistics): i32 {
    return hypercall(HYPERVISOR_POLICY_OP, 7, changetype<i32>(argument), 0, 0, 0);
  }
}

export namespace store_op {
  /**
   * Answers the names of the children that the caller sees.
   * Judged as domain.getinfo, store.read, store.manage.
   * - EINVAL: the message, the path or another part is not well formed
   * - ENOENT: the caller has no transaction of that number
   * - ENOENT: there is no such node, or none that the caller may see
   * - E2BIG: more names than a message holds: ask for parts of them
   * - ENOSPC: the transaction touches as many nodes as it may
   */
  export function directory(argument: bulkhead_store_message): i32 {
    return hypercall(HYPERVISOR_STORE_OP, 1, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Answers the value of a node.
   * Judged as domain.getinfo, store.read, store.manage.
   * - EINVAL: the message, the path or another part is not well formed
   * - ENOENT: the caller has no transaction of that number
   * - ENOENT: there is no such node, or none that the caller may see
   * - ENOSPC: the transaction touches as many nodes as it may
   */
  export function read(argument: bulkhead_store_message): i32 {
    return hypercall(HYPERVISOR_STORE_OP, 2, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Answers who may read and write a node; the first entry names its owner.
   * Judged as domain.getinfo, store.read, store.manage.
   * - EINVAL: the message, the path or another part is not well formed
   * - ENOENT: the caller has no transaction of that number
   * - ENOENT: there is no such node, or none that the caller may see
   * - ENOSPC: the transaction touches as many nodes as it may
   */
  export function get_perms(argument: bulkhead_store_message): i32 {
    return hypercall(HYPERVISOR_STORE_OP, 3, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Watches a path and all beneath it; the first event comes at once.
   * Judged as domain.getinfo, store.watch, store.manage.
   * - EINVAL: the message, the path or another part is not well formed
   * - ENOENT: no domain has the home, and the caller may see that
   * - EEXIST: the caller watches that path with that token already
   * - ENOSPC: the caller has as many watches as it may
   */
  export function watch(argument: bulkhead_store_message): i32 {
    return hypercall(HYPERVISOR_STORE_OP, 4, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Drops a watch, with the event that waits in it.
   * Not judged: gives up what is its own.
   * - EINVAL: the message, the path or another part is not well formed
   * - ENOENT: the caller has no such watch
   */
  export function unwatch(argument: bulkhead_store_message): i32 {
    return hypercall(HYPERVISOR_STORE_OP, 5, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Begins a transaction and answers its number.
   * Not judged: what is done in it is asked about then, and again at its end.
   * - EINVAL: the message, the path or another part is not well formed
   * - ENOSPC: the caller has as many transactions as it may
   */
  export function transaction_start(argument: bulkhead_store_message): i32 {
    return hypercall(HYPERVISOR_STORE_OP, 6, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Ends a transaction: T does what it changed, all at once or not at all, F forgets it.
   * Judged as domain.getinfo, store.write, store.share, store.manage.
   * - EINVAL: the message, the path or another part is not well formed
   * - ENOENT: the caller has no transaction of that number
   * - EAGAIN: what it saw is no longer so; the transaction is over
   * - ENOSPC: an owner has as many nodes as it may; the transaction is over
   */
  export function transaction_end(argument: bulkhead_store_message): i32 {
    return hypercall(HYPERVISOR_STORE_OP, 7, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Answers where a domain's home is, or would be.
   * Not judged: spells out a number; whether there is such a domain plays no part.
   * - EINVAL: the message, the path or another part is not well formed
   */
  export function get_domain_path(argument: bulkhead_store_message): i32 {
    return hypercall(HYPERVISOR_STORE_OP, 10, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Writes a value, and makes the node and those above it that are missing.
   * Judged as domain.getinfo, store.write, store.share, store.manage.
   * - EINVAL: the message, the path or another part is not well formed
   * - ENOENT: the caller has no transaction of that number
   * - ENOENT: no domain has the home, and the caller may see that
   * - EACCES: the node, or the one above it, is not the caller's to write
   * - ENOSPC: the owner has as many nodes, or the transaction, as it may
   */
  export function write(argument: bulkhead_store_message): i32 {
    return hypercall(HYPERVISOR_STORE_OP, 11, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Makes a node and those above it that are missing; one that is there stays as it is.
   * Judged as domain.getinfo, store.write, store.share, store.manage.
   * - EINVAL: the message, the path or another part is not well formed
   * - ENOENT: the caller has no transaction of that number
   * - ENOENT: no domain has the home, and the caller may see that
   * - EACCES: the node, or the one above it, is not the caller's to write
   * - ENOSPC: the owner has as many nodes, or the transaction, as it may
   */
  export function mkdir(argument: bulkhead_store_message): i32 {
    return hypercall(HYPERVISOR_STORE_OP, 12, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Removes a node of the caller, with all beneath it, whosever that is.
   * Judged as domain.getinfo, store.write, store.share, store.manage.
   * - EINVAL: the message, the path or another part is not well formed, or the path is a home or above one
   * - ENOENT: the caller has no transaction of that number
   * - ENOENT: there is no such node, or none that the caller may see
   * - EACCES: the node is another's
   * - ENOSPC: the transaction touches as many nodes as it may
   */
  export function rm(argument: bulkhead_store_message): i32 {
    return hypercall(HYPERVISOR_STORE_OP, 13, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Says who may read and write a node of the caller; the first entry names its owner.
   * Judged as domain.getinfo, store.write, store.share, store.manage.
   * - EINVAL: the message, the path or another part is not well formed, or everybody could write
   * - ENOENT: the caller has no transaction of that number
   * - ENOENT: there is no such node, or none that the caller may see
   * - EACCES: the node is another's
   * - ESRCH: a domain that is named is absent or dying, and the caller may see it
   * - EINVAL: a home, or what is above one, stays who it belongs to
   * - EBUSY: a node that has children stays whose it is
   * - ENOSPC: the owner has as many nodes, or the transaction, as it may
   */
  export function set_perms(argument: bulkhead_store_message): i32 {
    return hypercall(HYPERVISOR_STORE_OP, 14, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Takes the event that has waited longest: the path that changed, and the watch's token.
   * Not judged: its domain was judged by the node when the event fired, and the watch when it was set.
   * - ENODATA: no event waits
   */
  export function watch_event(argument: bulkhead_store_message): i32 {
    return hypercall(HYPERVISOR_STORE_OP, 15, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Answers T for a domain that was built and is not dying, F for another.
   * Judged as domain.getinfo.
   * - EINVAL: the message, the path or another part is not well formed
   */
  export function is_domain_introduced(argument: bulkhead_store_message): i32 {
    return hypercall(HYPERVISOR_STORE_OP, 17, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Drops all watches and transactions of the caller.
   * Not judged: gives up what is its own.
   * - EINVAL: the message, the path or another part is not well formed
   */
  export function reset_watches(argument: bulkhead_store_message): i32 {
    return hypercall(HYPERVISOR_STORE_OP, 21, changetype<i32>(argument), 0, 0, 0);
  }
  /**
   * Answers a part of a listing, with a number that changes when the listing does.
   * Judged as domain.getinfo, store.read, store.manage.
   * - EINVAL: the message, the path or another part is not well formed
   * - ENOENT: the caller has no transaction of that number
   * - ENOENT: there is no such node, or none that the caller may see
   * - EINVAL: the part begins behind the end of the listing
   * - ENOSPC: the transaction touches as many nodes as it may
   */
  export function directory_part(argument: bulkhead_store_message): i32 {
    return hypercall(HYPERVISOR_STORE_OP, 22, changetype<i32>(argument), 0, 0, 0);
  }
}
