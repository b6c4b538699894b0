/**
 * Owns: the numbers and offsets of the hypervisor's interface that the rest of the kit needs.
 * A test of the hypervisor compares each with its own declaration.
 */

export const CONSOLE_IO: i32 = 18;
export const CONSOLEIO_WRITE: i32 = 0;

export const SCHED_OP: i32 = 29;
export const SCHEDOP_YIELD: i32 = 0;
export const SCHEDOP_BLOCK: i32 = 1;
export const SCHEDOP_SHUTDOWN: i32 = 2;
export const SCHEDOP_POLL: i32 = 3;

export const SHUTDOWN_POWEROFF: i32 = 0;
export const SHUTDOWN_SUSPEND: i32 = 2;
export const SHUTDOWN_CRASH: i32 = 3;

export const SCHED_SHUTDOWN_SIZE: i32 = 4;
export const SCHED_POLL_NR_PORTS: usize = 8;
export const SCHED_POLL_TIMEOUT: usize = 16;
export const SCHED_POLL_SIZE: i32 = 24;

export const PAGE_SIZE: usize = 4096;
export const PAGE_SHIFT: usize = 12;

/** Offsets in the shared info page; one word of 64 bits holds 64 ports. */
export const EVTCHN_UPCALL_PENDING: usize = 0;
export const EVTCHN_UPCALL_MASK: usize = 1;
export const EVTCHN_PENDING_SEL: usize = 8;
export const EVTCHN_PENDING: usize = 2048;
export const EVTCHN_MASK: usize = 2560;
export const EVTCHN_PORTS: i32 = 4096;

/** The grant table's frame, counted from that of the shared info page. */
export const GRANT_TABLE_FRAME: usize = 1;
export const GRANT_ENTRY_SIZE: usize = 8;
export const GRANT_ENTRY_FLAGS: usize = 0;
export const GRANT_ENTRY_DOMID: usize = 2;
export const GRANT_ENTRY_FRAME: usize = 4;
export const GRANT_ENTRIES_MAX: i32 = 512;

export const GTF_PERMIT_ACCESS: u16 = 1;
export const GTF_READONLY: u16 = 4;
export const GTF_READING: u16 = 8;
export const GTF_WRITING: u16 = 16;
