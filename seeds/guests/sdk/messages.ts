/**
 * Owns: messages between domains (Xen's Argo): sending one, and one ring of the guest's own into
 * which others' messages come. Each message is judged when it is sent.
 *
 * The hypervisor alone moves the end of the ring, and who sent a message is its word, not the
 * sender's. What a message says is the sender's: check it.
 */

import { PAGE_SIZE } from "./abi";
import { awaitPort } from "./channel";
import {
  ARGO_DOMID_ANY,
  ARGO_MSG_SLOT_SIZE,
  EAGAIN,
  EINVAL,
  VIRQ_ARGO,
  argo_op,
  bulkhead_argo_ring_data,
  event_channel_op,
  evtchn_bind_virq,
  xen_argo_iov,
  xen_argo_register_ring,
  xen_argo_ring,
  xen_argo_ring_message_header,
  xen_argo_send_addr,
} from "./hypercalls.generated";
import { frameOf } from "./memory";

/** Pages that a ring may have. */
const PAGES_MAX: i32 = 16;
const frames: usize = memory.data(128, 8);

let ring: usize = 0;
/** Bytes of the ring behind its head. */
let size: u32 = 0;
let port: i32 = -1;

/** Of the message that was taken last: who sent it, from which of its ports, and its type. */
export let messageSender: i32 = -1;
export let messagePort: u32 = 0;
export let messageType: u32 = 0;

/**
 * Makes `pages` pages from a page boundary on the guest's ring. 0, or a negated errno.
 * @param partner the one domain that may send to it; ARGO_DOMID_ANY for all that the policy lets
 */
export function openRing(address: usize, pages: i32, aport: u32, partner: i32): i32 {
  if (pages < 1 || pages > PAGES_MAX) return -EINVAL;
  for (let i = 0; i < pages; i++) {
    store<u64>(frames + (<usize>i) * 8, <u64>frameOf(address + (<usize>i) * PAGE_SIZE));
  }
  const request = xen_argo_register_ring.buffer.clear();
  request.aport = aport;
  request.partner_id = <u16>partner;
  request.len = <u32>pages * <u32>PAGE_SIZE - <u32>xen_argo_ring.SIZE;
  const result = argo_op.register_ring(request, <i32>frames, pages, 0);
  if (result < 0) return result;
  ring = address;
  size = request.len;
  return result;
}

/** Messages that found no room and whose senders were not told. */
export function lostMessages(): u32 {
  return load<u32>(xen_argo_ring.at(ring).reserved);
}

/** Sends `length` bytes as one message: how many they are, or a negated errno. */
export function sendMessage(
  to: i32,
  aport: u32,
  from: u32,
  type: i32,
  address: usize,
  length: u32,
): i32 {
  const place = xen_argo_send_addr.buffer.clear();
  place.src_aport = from;
  place.src_domain_id = <u16>ARGO_DOMID_ANY;
  place.dst_aport = aport;
  place.dst_domain_id = <u16>to;
  const buffer = xen_argo_iov.buffer.clear();
  buffer.iov_hnd = <u64>address;
  buffer.iov_len = length;
  return argo_op.sendv(place, <i32>changetype<usize>(buffer), 1, type);
}

/** The same, but waits for room as long as there is none. Call `listen` first. */
export function sendWaiting(
  to: i32,
  aport: u32,
  from: u32,
  type: i32,
  address: usize,
  length: u32,
): i32 {
  let result = sendMessage(to, aport, from, type, address, length);
  while (result == -EAGAIN && port > 0) {
    awaitPort(port);
    result = sendMessage(to, aport, from, type, address, length);
  }
  return result;
}

/** Makes the port that is signalled when a message or room has come: it, or a negated errno. */
export function listen(): i32 {
  const request = evtchn_bind_virq.buffer.clear();
  request.virq = <u32>VIRQ_ARGO;
  const result = event_channel_op.bind_virq(request);
  if (result == 0) port = <i32>request.port;
  return result < 0 ? result : port;
}

/** Waits until a message or room has come. */
export function awaitMessages(): void {
  if (port > 0) awaitPort(port);
}

// @ts-ignore: decorator
@inline
function byteAt(at: u32): u8 {
  return load<u8>(ring + <usize>xen_argo_ring.SIZE + <usize>(at % size));
}

/**
 * Takes the next message: its length, −1 when there is none. Of one that is longer than `room` the
 * rest is dropped. Call `tellRoom` after taking some: who waits for room doesn't notice by itself.
 */
export function takeMessage(address: usize, room: u32): i32 {
  const pointers = xen_argo_ring.at(ring);
  const at = pointers.rx_ptr;
  if (size == 0 || at == pointers.tx_ptr) return -1;
  const head = xen_argo_ring_message_header.at(ring + <usize>xen_argo_ring.SIZE + <usize>at);
  const headSize = <u32>xen_argo_ring_message_header.SIZE;
  const length = head.len - headSize;
  messageSender = <i32>head.source_domain_id;
  messagePort = head.source_aport;
  messageType = head.message_type;
  for (let i: u32 = 0; i < length && i < room; i++) {
    store<u8>(address + <usize>i, byteAt(at + headSize + i));
  }
  const slot = <u32>ARGO_MSG_SLOT_SIZE;
  pointers.rx_ptr = (at + headSize + (length + slot - 1) / slot * slot) % size;
  return <i32>length;
}

/** Lets the hypervisor wake who waits for room in the ring. */
export function tellRoom(): i32 {
  return argo_op.notify(bulkhead_argo_ring_data.buffer.clear());
}
