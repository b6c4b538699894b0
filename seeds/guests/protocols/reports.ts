/** Owns: what the sender and the receiver of a one-way feed agree on: the page of reports. */

/** Reports that the page holds; none is overwritten. */
export const REPORTS_MAX: u32 = 128;
/** Count of reports made, and whether that is all. */
export const REPORTS_MADE: usize = 0;
export const REPORTS_DONE: usize = 4;

/** Reports follow, 16 bytes each. */
@unmanaged
export class report {
  sequence: u32;
  value: u32;
  checksum: u32;
  reserved: u32;
}

export function reportAt(page: usize, index: u32): report {
  return changetype<report>(page + 64 + (<usize>(index % REPORTS_MAX) << 4));
}
