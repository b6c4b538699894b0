/**
 * Owns: what a guest and the hypervisor agree on beside Xen's calls: where the shared pages stand.
 *
 * The builder appends one WebAssembly page (64 KiB, 16 frames) to the memory that a guest's image
 * asks for. Its frames are named here; `start` is given the address of the first.
 */

/** Frames (4 KiB) that the builder appends to a guest's own memory. */
export const HYPERVISOR_PAGES = 16;

/** The frames among them that have a use, by index. The rest are holes: room to map
 * grants into. */
export const HYPERVISOR_PAGE = { shared_info: 0, grant_table: 1, start_info: 2 } as const;

/** `magic` of start_info. */
export const START_MAGIC = 'xen-4.17-bulkhead-1';

/** Bytes of a guest's command line (`key=value …`), in UTF-8 and with its closing zero. */
export const COMMAND_LINE_MAX = 1024;

/** Grant entries (version 1, 8 bytes) that fit the grant table's one frame. */
export const GRANT_ENTRIES_MAX = 512;

/** Bytes of a store message behind its header. */
export const STORE_PAYLOAD_MAX = 1024;

/**
 * What a hypercall answers to the backend instead of a result: the vcpu must not go on now. Outside
 * the range of results, which are −4095 and above.
 */
export const SUSPEND = -0x80000000;
