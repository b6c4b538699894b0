/**
 * Owns: the numbers of Xen's public interface that Bulkhead speaks (xen/include/public/*.h of Xen
 * 4.17) and the few of its own. `tests/abi/headers.test.ts` compares them with the real headers.
 * Must not know: what any call does.
 */

/**
 * Hypercall numbers (xen.h `__HYPERVISOR_*`). Numbers 48 to 55 are left to architectures by Xen.
 */
export const HYPERVISOR = {
  memory_op: 12,
  multicall: 13,
  set_timer_op: 15,
  xen_version: 17,
  console_io: 18,
  grant_table_op: 20,
  vcpu_op: 24,
  sched_op: 29,
  event_channel_op: 32,
  sysctl: 35,
  domctl: 36,
  argo_op: 39,
  /** Bulkhead's own: load, test and read the policy, ask for decisions (`__HYPERVISOR_arch_0`). */
  policy_op: 48,
  /** Bulkhead's own: the store, by messages of xs_wire.h (`__HYPERVISOR_arch_1`). */
  store_op: 49,
} as const;

export const DOMCTL_INTERFACE_VERSION = 0x15;
export const SYSCTL_INTERFACE_VERSION = 0x15;

export const DOMCTL = {
  createdomain: 1,
  destroydomain: 2,
  pausedomain: 3,
  unpausedomain: 4,
  getdomaininfo: 5,
  max_mem: 11,
  getvcpuinfo: 14,
  max_vcpus: 15,
  scheduler_op: 16,
  setdomainhandle: 17,
  resumedomain: 27,
} as const;

/** Bulkhead's own domctls: Xen's toolstack saves and restores by many calls of its own making. */
export const DOMCTL_TRANSFER = { save: 120, restore: 121 } as const;

export const SYSCTL = {
  readconsole: 1,
  physinfo: 3,
  sched_id: 4,
  getdomaininfolist: 6,
  getcpuinfo: 8,
  cputopoinfo: 16,
  scheduler_op: 19,
} as const;

/** Commands of xen_version (version.h `XENVER_*`). */
export const XENVER = {
  version: 0,
  extraversion: 1,
  capabilities: 3,
  get_features: 6,
  pagesize: 7,
  guest_handle: 8,
} as const;

/** Bits of the first map of features (features.h `XENFEAT_*`). */
export const XENFEAT = { auto_translated_physmap: 2, dom0: 11 } as const;

export const SCHEDOP = { yield: 0, block: 1, shutdown: 2, poll: 3 } as const;

export const SHUTDOWN = {
  poweroff: 0,
  reboot: 1,
  suspend: 2,
  crash: 3,
  watchdog: 4,
  soft_reset: 5,
} as const;

export const SHUTDOWN_MAX = 5;

export const XENMEM = {
  increase_reservation: 0,
  decrease_reservation: 1,
  maximum_ram_page: 2,
  current_reservation: 3,
  maximum_reservation: 4,
  populate_physmap: 6,
  add_to_physmap: 7,
  memory_map: 9,
  exchange: 11,
  maximum_gpfn: 14,
  remove_from_physmap: 15,
  paging_op: 20,
  add_to_physmap_batch: 23,
} as const;

/** What `XENMEM_paging_op` is to do (memory.h `XENMEM_paging_op_*`). */
export const PAGING_OP = { nominate: 0, evict: 1, prep: 2 } as const;
/** Bulkhead's own: evict, and take the frame out of what is reserved for the domain. */
export const PAGING_OP_EVICT_RELEASE = 0x81;

export const XENMAPSPACE = { gmfn: 2, gmfn_foreign: 4 } as const;

/** Types of an entry of a memory map, as firmware gives it (E820), and the size of an entry. */
export const E820 = { ram: 1, reserved: 2, entry_size: 20 } as const;

export const GNTTABOP = {
  map_grant_ref: 0,
  unmap_grant_ref: 1,
  setup_table: 2,
  transfer: 4,
  copy: 5,
  query_size: 6,
  unmap_and_replace: 7,
  set_version: 8,
  get_status_frames: 9,
  get_version: 10,
  swap_grant_ref: 11,
  cache_flush: 12,
} as const;

export const GNTMAP = { host_map: 2, readonly: 4 } as const;

export const GNTCOPY = { source_gref: 1, dest_gref: 2 } as const;

/** Flags of a grant entry in the shared grant table (grant_table.h `GTF_*`). */
export const GTF = {
  invalid: 0,
  permit_access: 1,
  accept_transfer: 2,
  type_mask: 3,
  readonly: 4,
  reading: 8,
  writing: 16,
  /** Of an entry that accepts a transfer: one was begun, and is through. */
  transfer_committed: 4,
  transfer_completed: 8,
  /** Version 2: only a part of the page is granted. */
  sub_page: 256,
} as const;

/** What a cache flush is to do (grant_table.h `GNTTAB_CACHE_*`). */
export const GNTTAB_CACHE = { clean: 1, inval: 2, source_gref: 0x8000_0000 } as const;

/** Status of one grant operation (grant_table.h `GNTST_*`). */
export const GNTST = {
  okay: 0,
  general_error: -1,
  bad_domain: -2,
  bad_gntref: -3,
  bad_handle: -4,
  bad_virt_addr: -5,
  no_device_space: -7,
  permission_denied: -8,
  bad_page: -9,
  bad_copy_arg: -10,
  address_too_big: -11,
  eagain: -12,
  no_space: -13,
} as const;

export const EVTCHNOP = {
  bind_interdomain: 0,
  bind_virq: 1,
  close: 3,
  send: 4,
  status: 5,
  alloc_unbound: 6,
  bind_ipi: 7,
  bind_vcpu: 8,
  unmask: 9,
  reset: 10,
  init_control: 11,
  expand_array: 12,
  set_priority: 13,
} as const;

export const EVTCHNSTAT = {
  closed: 0,
  unbound: 1,
  interdomain: 2,
  pirq: 3,
  virq: 4,
  ipi: 5,
} as const;

/** The FIFO event ABI (event_channel.h `EVTCHN_FIFO_*`): priorities, and bits of an event word. */
export const EVTCHN_FIFO = {
  PRIORITY_MAX: 0,
  PRIORITY_DEFAULT: 7,
  PRIORITY_MIN: 15,
  MAX_QUEUES: 16,
  PENDING: 31,
  MASKED: 30,
  LINKED: 29,
  LINK_BITS: 17,
} as const;

/** Xen's virtual interrupts; from `arch_0` on they are left to architectures. */
export const VIRQ = {
  timer: 0,
  debug: 1,
  dom_exc: 3,
  xenoprof: 7,
  con_ring: 8,
  argo: 11,
  xenpmu: 13,
  arch_0: 16,
  arch_1: 17,
} as const;
/** Xen's NR_VIRQS. */
export const VIRQ_COUNT = 24;

export const VCPUOP = {
  initialise: 0,
  up: 1,
  down: 2,
  is_up: 3,
  get_runstate_info: 4,
  set_singleshot_timer: 8,
  stop_singleshot_timer: 9,
} as const;

/** What a vcpu is doing, as `get_runstate_info` says (vcpu.h). */
export const RUNSTATE = { running: 0, runnable: 1, blocked: 2, offline: 3 } as const;

/** Flags of `set_singleshot_timer` (vcpu.h `VCPU_SSHOTTMR_*`). */
export const VCPU_SSHOTTMR = { future: 1 } as const;

/** Sub-commands of `argo_op` (argo.h `XEN_ARGO_OP_*`). */
export const ARGO_OP = { register_ring: 1, unregister_ring: 2, sendv: 3, notify: 4 } as const;

/** What `argo_op.notify` says of a ring (argo.h `XEN_ARGO_RING_*`). */
export const ARGO_RING = {
  exists: 1,
  shared: 2,
  empty: 4,
  sufficient: 8,
  emsgsize: 16,
  ebusy: 32,
} as const;

/** The partner of a ring that anybody may send to. */
export const ARGO_DOMID_ANY = 0x7ff4;
/** Buffers of one message. */
export const ARGO_MAXIOV = 8;
/** Messages in a ring are padded to a multiple of this many bytes. */
export const ARGO_MSG_SLOT_SIZE = 16;
/** Flag of `register_ring`: fail where the ring is there already. */
export const ARGO_FAIL_EXIST = 1;

export const CONSOLEIO = { write: 0 } as const;

/** Scheduler ids, and commands of domctl's and sysctl's scheduler_op (domctl.h). */
export const SCHEDULER = { credit: 5, arinc653: 7, putinfo: 0, getinfo: 1 } as const;

/** Flags of `getdomaininfo` (domctl.h `XEN_DOMINF_*`). */
export const DOMINF = {
  dying: 1,
  shutdown: 4,
  paused: 8,
  blocked: 16,
  running: 32,
  shutdown_shift: 16,
} as const;

/** Bulkhead's policy call: sub-commands of `policy_op`. */
export const POLICYOP = {
  load: 1,
  test: 2,
  get: 3,
  label_of: 4,
  find_label: 5,
  decision: 6,
  statistics: 7,
} as const;

/** Types of store messages (xs_wire.h): the sub-commands of `store_op`. */
export const XS = {
  directory: 1,
  read: 2,
  get_perms: 3,
  watch: 4,
  unwatch: 5,
  transaction_start: 6,
  transaction_end: 7,
  get_domain_path: 10,
  write: 11,
  mkdir: 12,
  rm: 13,
  set_perms: 14,
  watch_event: 15,
  is_domain_introduced: 17,
  reset_watches: 21,
  directory_part: 22,
} as const;

/** What a policy load does about sharing that the new policy forbids. */
export const POLICY_LOAD = { reject: 0, revoke: 1 } as const;

export const DOMID_FIRST_RESERVED = 0x7ff0;
export const DOMID_SELF = 0x7ff0;
export const DOMID_INVALID = 0x7ff4;

export const PAGE_SHIFT = 12;
export const PAGE_SIZE = 4096;
