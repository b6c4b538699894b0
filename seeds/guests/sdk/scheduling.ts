/** Owns: how a guest gives up the processor: for a moment, until an event, for good. */

import {
  SCHED_OP,
  SCHED_POLL_NR_PORTS,
  SCHED_POLL_TIMEOUT,
  SCHEDOP_BLOCK,
  SCHEDOP_POLL,
  SCHEDOP_SHUTDOWN,
  SCHEDOP_YIELD,
} from "./abi";
import { hypercall } from "./hypercall";

const shutdownArgument: usize = memory.data(4, 8);
const pollArgument: usize = memory.data(24, 8);
const pollPort: usize = memory.data(4, 8);

/** Lets other domains run. */
export function yieldNow(): i32 {
  return hypercall(SCHED_OP, SCHEDOP_YIELD, 0, 0, 0, 0);
}

/** Sleeps until an event is pending. */
export function block(): i32 {
  return hypercall(SCHED_OP, SCHEDOP_BLOCK, 0, 0, 0, 0);
}

/**
 * Sleeps until a port is pending, masked or not, or until a point in virtual time.
 * @param timeout nanoseconds of system time; 0 for never
 */
export function poll(port: i32, timeout: u64): i32 {
  store<i32>(pollPort, port);
  store<u64>(pollArgument, <u64>pollPort);
  store<u32>(pollArgument + SCHED_POLL_NR_PORTS, 1);
  store<u64>(pollArgument + SCHED_POLL_TIMEOUT, timeout);
  return hypercall(SCHED_OP, SCHEDOP_POLL, <i32>pollArgument, 0, 0, 0);
}

/** Ends the domain. Comes back only if the hypervisor refuses. */
export function shutdown(reason: i32): i32 {
  store<i32>(shutdownArgument, reason);
  return hypercall(SCHED_OP, SCHEDOP_SHUTDOWN, <i32>shutdownArgument, 0, 0, 0);
}
