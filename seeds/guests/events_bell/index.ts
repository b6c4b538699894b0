/**
 * Rings: makes four ports for a listener and, whenever the listener asks on the last of them, rings
 * the others in an order of its own and the last one at the end. It rings some more when the listener
 * has closed them all: nothing that a receiver does is any of a sender's business.
 *
 * Command line: `listener` (a domain id), `rounds`.
 */

import { SHUTDOWN_POWEROFF } from "../sdk/abi";
import { allocatePort, awaitPort, notify } from "../sdk/channel";
import { sleep } from "../sdk/clock";
import { number, print, text } from "../sdk/console";
import { shutdown } from "../sdk/scheduling";
import { boot } from "../sdk/shared_info";
import { argument } from "../sdk/start";

const PAUSE: u64 = 50000;

let failed: u32 = 0;

function ring(port: i32): void {
  if (notify(port) < 0) failed++;
}

export function start(sharedInfo: usize): i32 {
  boot(sharedInfo);
  const listener = <i32>argument("listener", 0);
  const rounds = <u32>argument("rounds", 20);
  const first = allocatePort(listener);
  const second = allocatePort(listener);
  const urgent = allocatePort(listener);
  const last = allocatePort(listener);
  for (let i: u32 = 0; i < rounds; i++) {
    awaitPort(last);
    // Twice is once: an event that waits is not another.
    if ((i & 1) == 0) {
      ring(first);
      ring(second);
    } else {
      ring(second);
      ring(first);
    }
    ring(urgent);
    ring(first);
    ring(last);
  }
  awaitPort(last);
  for (let i = 0; i < 3; i++) {
    sleep(PAUSE);
    ring(urgent);
  }
  text("bell: rang ");
  number(rounds);
  text(" rounds, ");
  number(failed);
  print(" refused");
  return shutdown(SHUTDOWN_POWEROFF);
}
