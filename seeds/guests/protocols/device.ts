/** Owns: what the two halves of a device agree on: states as Xen's drivers number them, the ring. */

export const INITIALISED: u64 = 3;
export const CONNECTED: u64 = 4;
export const CLOSING: u64 = 5;

/** The grant reference that stands for a ring. */
export const RING: u64 = 8;
