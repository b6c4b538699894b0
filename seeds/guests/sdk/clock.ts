/**
 * Owns: virtual time, as the hypervisor shows it in the shared page: it is brought up to date when
 * a turn starts and at every call that waits.
 */

import { sched_op, sched_poll, shared_info } from "./hypercalls.generated";
import { sharedInfoAddress } from "./shared_info";

/** Offset of system_time in vcpu_time_info. */
const SYSTEM_TIME: usize = 16;

/** Virtual nanoseconds since the machine started. */
export function now(): u64 {
  return load<u64>(shared_info.at(sharedInfoAddress()).vcpu_info_time + SYSTEM_TIME);
}

/** Lets others run for some virtual nanoseconds. */
export function sleep(nanoseconds: u64): void {
  const until = now() + nanoseconds;
  while (now() < until) {
    const request = sched_poll.buffer.clear();
    request.timeout = until;
    if (sched_op.poll(request) < 0) return;
  }
}
