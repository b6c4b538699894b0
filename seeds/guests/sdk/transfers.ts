/** Owns: frames that change their owner: accepting one from a domain, giving one away. */

import {
  GRANT_ENTRIES_MAX,
  GRANT_ENTRY_DOMID,
  GRANT_ENTRY_FLAGS,
  GRANT_ENTRY_FRAME,
  GRANT_ENTRY_SIZE,
  GRANT_TABLE_FRAME,
  PAGE_SIZE,
} from "./abi";
import {
  GTF_ACCEPT_TRANSFER,
  GTF_TRANSFER_COMPLETED,
  gnttab_transfer,
  grant_table_op,
} from "./hypercalls.generated";
import { sharedInfoAddress } from "./shared_info";

function entry(reference: i32): usize {
  const table = sharedInfoAddress() + GRANT_TABLE_FRAME * PAGE_SIZE;
  return table + (<usize>reference) * GRANT_ENTRY_SIZE;
}

/** Lets a domain give a frame, which shall appear at a hole. False for no such reference. */
export function acceptFrame(reference: i32, domid: i32, hole: u32): bool {
  if (reference < 0 || reference >= GRANT_ENTRIES_MAX) return false;
  const at = entry(reference);
  store<u32>(at + GRANT_ENTRY_FRAME, hole);
  store<u16>(at + GRANT_ENTRY_DOMID, <u16>domid);
  store<u16>(at + GRANT_ENTRY_FLAGS, <u16>GTF_ACCEPT_TRANSFER);
  return true;
}

/** Whether the frame that an entry accepts is there. */
export function hasFrame(reference: i32): bool {
  const flags = load<u16>(entry(reference) + GRANT_ENTRY_FLAGS);
  return (<i32>flags & GTF_TRANSFER_COMPLETED) != 0;
}

/** Gives a frame with its contents to who accepts one: 0, or a negative status or errno. */
export function giveFrame(frame: u32, domid: i32, reference: i32): i32 {
  const element = gnttab_transfer.buffer.clear();
  element.mfn = <u64>frame;
  element.domid = <u16>domid;
  element.ref = <u32>reference;
  const result = grant_table_op.transfer(element, 1);
  return result < 0 ? result : <i32>element.status;
}
