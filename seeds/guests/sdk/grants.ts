/**
 * Owns: the guest's grant table: which of its frames other domains may map or copy.
 * The entry counts once its flags are written, so they come last.
 */

import {
  GRANT_ENTRIES_MAX,
  GRANT_ENTRY_DOMID,
  GRANT_ENTRY_FLAGS,
  GRANT_ENTRY_FRAME,
  GRANT_ENTRY_SIZE,
  GRANT_TABLE_FRAME,
  GTF_PERMIT_ACCESS,
  GTF_READING,
  GTF_READONLY,
  GTF_WRITING,
  PAGE_SIZE,
} from "./abi";
import { sharedInfoAddress } from "./shared_info";

function entry(reference: i32): usize {
  const table = sharedInfoAddress() + GRANT_TABLE_FRAME * PAGE_SIZE;
  return table + (<usize>reference) * GRANT_ENTRY_SIZE;
}

/** Grants a frame to a domain. False when there is no such reference. */
export function grant(reference: i32, domid: i32, frame: u32, readOnly: bool): bool {
  if (reference < 0 || reference >= GRANT_ENTRIES_MAX) return false;
  const at = entry(reference);
  store<u32>(at + GRANT_ENTRY_FRAME, frame);
  store<u16>(at + GRANT_ENTRY_DOMID, <u16>domid);
  const flags: u16 = readOnly ? GTF_PERMIT_ACCESS | GTF_READONLY : GTF_PERMIT_ACCESS;
  store<u16>(at + GRANT_ENTRY_FLAGS, flags);
  return true;
}

/** Takes a grant back. False when the frame is in use, or there is no such reference. */
export function revoke(reference: i32): bool {
  if (reference < 0 || reference >= GRANT_ENTRIES_MAX) return false;
  const at = entry(reference) + GRANT_ENTRY_FLAGS;
  if ((load<u16>(at) & (GTF_READING | GTF_WRITING)) != 0) return false;
  store<u16>(at, 0);
  return true;
}
