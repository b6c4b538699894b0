/**
 * Owns: events by the FIFO interface: queues by priority, each event in the order it came. Instead of
 * the pending and mask bits of `shared_info`; call `beginFifo` before any port is used.
 *
 * Two pages are lent to the hypervisor for it: nothing else may be put there, and no call can be
 * given them.
 */

import { PAGE_SIZE } from "./abi";
import {
  EVTCHN_FIFO_LINKED,
  EVTCHN_FIFO_LINK_BITS,
  EVTCHN_FIFO_MASKED,
  EVTCHN_FIFO_PENDING,
  event_channel_op,
  evtchn_expand_array,
  evtchn_fifo_control_block,
  evtchn_init_control,
  evtchn_set_priority,
  evtchn_unmask,
} from "./hypercalls.generated";
import { alignToPage, frameOf } from "./memory";

/** Ports that one page of event words has room for. */
export const FIFO_PORTS: i32 = 1024;

const PENDING: u32 = (<u32>1) << EVTCHN_FIFO_PENDING;
const MASKED: u32 = (<u32>1) << EVTCHN_FIFO_MASKED;
const LINKED: u32 = (<u32>1) << EVTCHN_FIFO_LINKED;
const LINK: u32 = ((<u32>1) << EVTCHN_FIFO_LINK_BITS) - 1;

/** Two whole pages lie somewhere in these three. */
const lent: usize = memory.data(12288, 16);
/** Where each queue goes on; 0 where its head must be looked up. */
const next: usize = memory.data(64, 4);
/** Queues that are known to have something. */
let ready: u32 = 0;

// @ts-ignore: decorator
@inline
function control(): evtchn_fifo_control_block {
  return evtchn_fifo_control_block.at(alignToPage(lent));
}

// @ts-ignore: decorator
@inline
function word(port: i32): usize {
  return alignToPage(lent) + PAGE_SIZE + (<usize>port) * 4;
}

// @ts-ignore: decorator
@inline
function isPort(port: i32): bool {
  return port > 0 && port < FIFO_PORTS;
}

/** Changes to the FIFO interface: 0, or a negated errno. */
export function beginFifo(): i32 {
  memory.fill(alignToPage(lent), 0, 2 * PAGE_SIZE);
  memory.fill(next, 0, 64);
  ready = 0;
  const block = evtchn_init_control.buffer.clear();
  block.control_gfn = <u64>frameOf(alignToPage(lent));
  const result = event_channel_op.init_control(block);
  if (result < 0) return result;
  const array = evtchn_expand_array.buffer.clear();
  array.array_gfn = <u64>frameOf(word(0));
  return event_channel_op.expand_array(array);
}

/** Says how urgent a port is, from 0 to 15 (the least): 0, or a negated errno. */
export function setPriority(port: i32, priority: i32): i32 {
  const request = evtchn_set_priority.buffer.clear();
  request.port = <u32>port;
  request.priority = <u32>priority;
  return event_channel_op.set_priority(request);
}

export function isQueuedPending(port: i32): bool {
  return isPort(port) && (load<u32>(word(port)) & PENDING) != 0;
}

/** Events on a masked port stay pending, and are queued when it is unmasked. */
export function maskQueued(port: i32): void {
  if (isPort(port)) store<u32>(word(port), load<u32>(word(port)) | MASKED);
}

export function unmaskQueued(port: i32): i32 {
  evtchn_unmask.buffer.port = <u32>port;
  return event_channel_op.unmask(evtchn_unmask.buffer);
}

/** Takes the most urgent event, the first to come among equals: its port, or −1 for none. */
export function takeQueued(): i32 {
  const block = control();
  ready |= block.ready;
  block.ready = 0;
  while (ready != 0) {
    const queue = ctz(ready);
    let port = load<u32>(next + queue * 4);
    if (port == 0) port = load<u32>(block.head + queue * 4);
    // What isn't a port was not written by the hypervisor: the queue can't be followed further.
    if (!isPort(<i32>port)) {
      ready &= ~((<u32>1) << queue);
      continue;
    }
    const at = word(<i32>port);
    const event = load<u32>(at);
    const link = event & LINK;
    if (link == 0) ready &= ~((<u32>1) << queue);
    store<u32>(next + queue * 4, link);
    const taken = (event & PENDING) != 0 && (event & MASKED) == 0;
    store<u32>(at, event & ~(LINKED | LINK) & (taken ? ~PENDING : <u32>-1));
    if (taken) return <i32>port;
    ready |= block.ready;
    block.ready = 0;
  }
  return -1;
}
