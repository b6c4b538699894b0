/**
 * Owns: the store as guests use it: nodes by paths, who may read and write them, transactions,
 * watches. A path is of the guest's own home (`HERE`) or of another domain's. Answers are negated
 * errno values when a call fails. Nothing here uses a heap: a text that was read stands at `value`
 * until the next call.
 */

import { DOMID_SELF, bulkhead_store_message, store_op, VIRQ_ARCH_1 } from "./hypercalls.generated";
import { event_channel_op, evtchn_bind_virq } from "./hypercalls.generated";
import { poll } from "./scheduling";
import { clearPending } from "./shared_info";

/** The guest's own home. */
export const HERE: i32 = -1;

/** What a list of permissions gives to a domain. */
export const READ: i32 = 0x72;
export const BOTH: i32 = 0x62;

const message = bulkhead_store_message.buffer;
const PAYLOAD_BYTES: usize = 1024;
let length: usize = 0;
let transaction: u32 = 0;
let tooLong: bool = false;

function put(byte: u8): void {
  if (length < PAYLOAD_BYTES) store<u8>(message.payload + length++, byte);
  else tooLong = true;
}

function text(said: string): void {
  for (let at = 0; at < said.length; at++) put(<u8>said.charCodeAt(at));
}

function number(value: u64): void {
  let divisor: u64 = 1;
  while (value / divisor >= 10) divisor *= 10;
  for (; divisor > 0; divisor /= 10) put(<u8>(0x30 + ((value / divisor) % 10)));
}

function begin(): void {
  length = 0;
  tooLong = false;
}

function path(home: i32, said: string): void {
  begin();
  if (home != HERE) {
    text("/local/domain/");
    number(<u64>home);
    if (said.length > 0) put(0x2f);
  }
  text(said);
  put(0);
}

/** The message, ready to be sent. What did not fit makes it one that is refused. */
function ready(): bulkhead_store_message {
  message.header_tx_id = transaction;
  message.header_len = tooLong ? <u32>PAYLOAD_BYTES + 1 : <u32>length;
  return message;
}

/** Where the answer to the last call stands. */
export function value(): usize {
  return message.payload;
}

/** Reads a node: the length of its value. */
export function read(home: i32, node: string): i32 {
  path(home, node);
  return store_op.read(ready());
}

/** Reads a node that holds a number in decimal. */
export function readNumber(home: i32, node: string): i64 {
  const bytes = read(home, node);
  if (bytes < 0) return bytes;
  let result: i64 = 0;
  for (let at: usize = 0; at < <usize>bytes; at++) {
    result = result * 10 + <i64>(load<u8>(value() + at) - 0x30);
  }
  return result;
}

export function write(home: i32, node: string, said: string): i32 {
  path(home, node);
  text(said);
  return store_op.write(ready());
}

export function writeNumber(home: i32, node: string, said: u64): i32 {
  path(home, node);
  number(said);
  return store_op.write(ready());
}

/** Removes a node with all beneath it. */
export function remove(home: i32, node: string): i32 {
  path(home, node);
  return store_op.rm(ready());
}

/** The names of a node's children, each ended by a zero: their length. */
export function list(home: i32, node: string): i32 {
  path(home, node);
  return store_op.directory(ready());
}

/** The guest's own domain id. */
export function domainId(): i32 {
  begin();
  number(<u64>DOMID_SELF);
  put(0);
  const bytes = store_op.get_domain_path(ready());
  if (bytes < 0) return bytes;
  let id = 0;
  for (let at: usize = 14; at < <usize>bytes - 1; at++) {
    id = id * 10 + <i32>(load<u8>(value() + at) - 0x30);
  }
  return id;
}

/** Lets one other domain read (`READ`) a node of the guest's own, or read and write it (`BOTH`). */
export function share(node: string, domain: i32, mode: i32): i32 {
  const self = domainId();
  if (self < 0) return self;
  path(HERE, node);
  put(0x6e);
  number(<u64>self);
  put(0);
  put(<u8>mode);
  number(<u64>domain);
  put(0);
  return store_op.set_perms(ready());
}

// Transactions: all calls between the beginning and the end are part of it.

export function beginTransaction(): i32 {
  begin();
  put(0);
  const bytes = store_op.transaction_start(ready());
  if (bytes < 0) return bytes;
  transaction = 0;
  for (let at: usize = 0; at < <usize>bytes - 1; at++) {
    transaction = transaction * 10 + <u32>(load<u8>(value() + at) - 0x30);
  }
  return 0;
}

/** −EAGAIN when what it saw has changed: begin again. */
export function endTransaction(commit: bool): i32 {
  begin();
  put(commit ? 0x54 : 0x46);
  put(0);
  const result = store_op.transaction_end(ready());
  transaction = 0;
  return result;
}

// Watches

/** Watches a node and all beneath it; the first event comes at once. */
export function watch(home: i32, node: string, token: string): i32 {
  path(home, node);
  text(token);
  put(0);
  return store_op.watch(ready());
}

export function unwatch(home: i32, node: string, token: string): i32 {
  path(home, node);
  text(token);
  put(0);
  return store_op.unwatch(ready());
}

/** Takes the event that waits longest: its path and token stand at `value`. −ENODATA for none. */
export function takeStoreEvent(): i32 {
  begin();
  return store_op.watch_event(ready());
}

/** A port that is signalled whenever an event waits. */
export function bindStoreEvents(): i32 {
  const request = evtchn_bind_virq.buffer.clear();
  request.virq = <u32>VIRQ_ARCH_1;
  const result = event_channel_op.bind_virq(request);
  return result < 0 ? result : <i32>request.port;
}

/** Waits until an event waits, and takes it. */
export function awaitStoreEvent(port: i32): i32 {
  let taken = takeStoreEvent();
  while (taken < 0) {
    if (poll(port, 0) < 0) return taken;
    clearPending(port);
    taken = takeStoreEvent();
  }
  return taken;
}
