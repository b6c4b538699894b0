/**
 * Sends numbered messages of growing length to a consumer's ring, and waits when it is full.
 *
 * Command line: `consumer` (a domain id), `port` (its own), `messages`.
 */

import { SHUTDOWN_POWEROFF } from "../sdk/abi";
import { sleep } from "../sdk/clock";
import { number, print, text } from "../sdk/console";
import { ECONNREFUSED } from "../sdk/hypercalls.generated";
import { listen, sendWaiting } from "../sdk/messages";
import { shutdown } from "../sdk/scheduling";
import { boot } from "../sdk/shared_info";
import { argument } from "../sdk/start";

const CONSUMER_PORT: u32 = 7;
const LAST: i32 = 1;
const RETRY_PAUSE: u64 = 20000;

const message: usize = memory.data(1024, 16);

export function start(sharedInfo: usize): i32 {
  boot(sharedInfo);
  const consumer = <i32>argument("consumer", 0);
  const port = <u32>argument("port", 1);
  const messages = <u32>argument("messages", 300);
  listen();
  let total: u32 = 0;
  for (let sequence: u32 = 1; sequence <= messages; ) {
    const length = 8 + (sequence * 37) % 1000;
    store<u32>(message, sequence);
    store<u32>(message + 4, sequence * port);
    memory.fill(message + 8, <u8>sequence, <usize>(length - 8));
    const last = sequence == messages ? LAST : 0;
    const sent = sendWaiting(consumer, CONSUMER_PORT, port, last, message, length);
    if (sent == -ECONNREFUSED) {
      // The ring isn't there yet.
      sleep(RETRY_PAUSE);
      continue;
    }
    if (sent < 0) {
      text("producer: refused with ");
      number(sent);
      print("");
      return shutdown(SHUTDOWN_POWEROFF);
    }
    total += <u32>sent;
    sequence++;
  }
  text("producer: ");
  number(messages);
  text(" messages sent, ");
  number(total);
  print(" bytes");
  return shutdown(SHUTDOWN_POWEROFF);
}
