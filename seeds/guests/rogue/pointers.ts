/**
 * Owns: addresses that are none: beyond the memory, wrapping around, straddling its end, in a hole,
 * in a page that may only be read; and calls that are none.
 */

import { PAGE_SIZE } from "../sdk/abi";
import { hypercall } from "../sdk/hypercall";
import {
  DOMID_SELF,
  HYPERVISOR_CONSOLE_IO,
  HYPERVISOR_DOMCTL,
  HYPERVISOR_EVENT_CHANNEL_OP,
  HYPERVISOR_GRANT_TABLE_OP,
  HYPERVISOR_PAGES,
  HYPERVISOR_POLICY_OP,
  HYPERVISOR_SYSCTL,
  memory_op,
  sched_op,
  sched_poll,
  xen_domctl,
  xen_memory_reservation,
} from "../sdk/hypercalls.generated";
import { holeAddress } from "../sdk/mapping";
import { sharedInfoAddress } from "../sdk/shared_info";
import { tried } from "./tally";

/** Number and sub-command of every call that takes a structure by its second register. */
const calls: usize = memory.data<i32>([
  12, 1, 12, 6, 12, 15, 12, 23, 20, 0, 20, 1, 20, 5, 20, 6, 29, 2, 29, 3, 32, 0, 32, 1, 32, 3, 32,
  4, 32, 5, 32, 6, 32, 9, 48, 1, 48, 2, 48, 3, 48, 4, 48, 5, 48, 6,
]);
const CALLS: i32 = 23;

/** Numbers that no hypercall has. */
const unknown: usize = memory.data<i32>([-1, 0, 1, 2, 14, 49, 55, 63, 0x40000000, -2147483648]);
const UNKNOWN: i32 = 10;

/** Groups whose sub-command is in a register. */
const groups: usize = memory.data<i32>([12, 18, 20, 29, 32, 48]);
const GROUPS: i32 = 6;

const scratch: usize = memory.data(64, 8);

function word(table: usize, index: i32): i32 {
  return load<i32>(table + ((<usize>index) << 2));
}

/** Every call with its structure at one bad address. */
function callsAt(address: i32): void {
  for (let i = 0; i < CALLS; i++) {
    tried(hypercall(word(calls, 2 * i), word(calls, 2 * i + 1), address, 1, 0, 0));
  }
  tried(hypercall(HYPERVISOR_DOMCTL, address, 0, 0, 0, 0));
  tried(hypercall(HYPERVISOR_SYSCTL, address, 0, 0, 0, 0));
  tried(hypercall(HYPERVISOR_CONSOLE_IO, 0, 16, address, 0, 0));
}

export function badAddresses(): void {
  const end = <i32>(sharedInfoAddress() + <usize>HYPERVISOR_PAGES * PAGE_SIZE);
  callsAt(end);
  callsAt(end - 2);
  callsAt(<i32>holeAddress(0));
  // One byte of the structure is in the guest's pages, the rest in a hole.
  callsAt(<i32>holeAddress(0) - 1);
  callsAt(-1);
  callsAt(-4);
  callsAt(<i32>0x80000000);
  callsAt(0x7ffffffc);
}

/** Addresses inside of structures that are good themselves. */
export function badAddressesInside(): void {
  const ports = sched_poll.buffer.clear();
  ports.ports = 0xfffffffffffffff8;
  ports.nr_ports = 2;
  tried(sched_op.poll(ports));
  ports.ports = <u64>scratch;
  ports.nr_ports = 0xffffffff;
  tried(sched_op.poll(ports));
  const extents = xen_memory_reservation.buffer.clear();
  extents.domid = <u16>DOMID_SELF;
  extents.extent_start = 0x100000000;
  extents.nr_extents = 1;
  tried(memory_op.populate_physmap(extents));
  tried(memory_op.decrease_reservation(extents));
  extents.nr_extents = 0xffffffffffffffff;
  tried(memory_op.populate_physmap(extents));
}

/** Has an answer written where the guest itself may not write. */
export function writeThroughReadOnly(address: usize): void {
  tried(hypercall(HYPERVISOR_EVENT_CHANNEL_OP, 6, <i32>address, 0, 0, 0));
  tried(hypercall(HYPERVISOR_POLICY_OP, 4, <i32>address, 0, 0, 0));
  tried(hypercall(HYPERVISOR_GRANT_TABLE_OP, 6, <i32>address, 1, 0, 0));
  tried(hypercall(HYPERVISOR_EVENT_CHANNEL_OP, 5, <i32>address, 0, 0, 0));
}

export function unknownCalls(): void {
  for (let i = 0; i < UNKNOWN; i++) tried(hypercall(word(unknown, i), 0, <i32>scratch, 0, 0, 0));
  for (let i = 0; i < GROUPS; i++) {
    tried(hypercall(word(groups, i), 99, <i32>scratch, 0, 0, 0));
    tried(hypercall(word(groups, i), -1, <i32>scratch, 0, 0, 0));
  }
  const management = changetype<usize>(xen_domctl.buffer.clear());
  store<u32>(management, 99);
  tried(hypercall(HYPERVISOR_DOMCTL, <i32>management, 0, 0, 0, 0));
  tried(hypercall(HYPERVISOR_SYSCTL, <i32>management, 0, 0, 0, 0));
}
