/**
 * Keeps a ring for everybody whom the policy lets send to it, checks every message that comes, and
 * ends when each producer has said that it is done.
 *
 * Command line: `producers`.
 */

import { PAGE_SIZE, SHUTDOWN_CRASH, SHUTDOWN_POWEROFF } from "../sdk/abi";
import { number, print, text } from "../sdk/console";
import { ARGO_DOMID_ANY } from "../sdk/hypercalls.generated";
import { alignToPage } from "../sdk/memory";
import {
  awaitMessages,
  listen,
  lostMessages,
  messagePort,
  messageType,
  openRing,
  takeMessage,
  tellRoom,
} from "../sdk/messages";
import { shutdown } from "../sdk/scheduling";
import { boot } from "../sdk/shared_info";
import { argument } from "../sdk/start";

const PORT: u32 = 7;
const PORTS: u32 = 8;

const pages: usize = memory.data(12288, 16);
const message: usize = memory.data(1024, 16);
/** By the sender's port: the number of its last message. */
const sequences: usize = memory.data(32, 8);

let wrong: u32 = 0;

/** Compares a message with what its sender must have written. */
function check(length: i32): void {
  const last = sequences + (<usize>(messagePort % PORTS)) * 4;
  const sequence = load<u32>(last) + 1;
  store<u32>(last, sequence);
  let good = messagePort < PORTS && length == <i32>(8 + (sequence * 37) % 1000);
  good = good && load<u32>(message) == sequence && load<u32>(message + 4) == sequence * messagePort;
  for (let at = 8; at < length; at++) {
    if (load<u8>(message + <usize>at) != <u8>sequence) good = false;
  }
  if (!good) wrong++;
}

export function start(sharedInfo: usize): i32 {
  boot(sharedInfo);
  let open = <u32>argument("producers", 2);
  listen();
  if (openRing(alignToPage(pages), 2, PORT, ARGO_DOMID_ANY) < 0) {
    print("consumer: no ring");
    return shutdown(SHUTDOWN_CRASH);
  }
  let taken: u32 = 0;
  let bytes: u32 = 0;
  while (open > 0) {
    awaitMessages();
    for (let length = takeMessage(message, 1024); length >= 0; ) {
      check(length);
      taken++;
      bytes += <u32>length;
      if (messageType != 0) open--;
      length = takeMessage(message, 1024);
    }
    tellRoom();
  }
  text("consumer: ");
  number(taken);
  text(" messages taken, ");
  number(bytes);
  text(" bytes, ");
  number(wrong);
  text(" wrong, ");
  number(lostMessages());
  print(" lost");
  return shutdown(SHUTDOWN_POWEROFF);
}
