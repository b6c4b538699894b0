/**
 * The back half of a device: waits in the store for the front half, reads where its ring is, says
 * that it is connected, and waits for the end.
 *
 * Command line: `front` (a domain id).
 */

import { SHUTDOWN_CRASH, SHUTDOWN_POWEROFF } from "../sdk/abi";
import { number, print, text } from "../sdk/console";
import { shutdown } from "../sdk/scheduling";
import { boot } from "../sdk/shared_info";
import { argument } from "../sdk/start";
import {
  HERE,
  READ,
  awaitStoreEvent,
  bindStoreEvents,
  readNumber,
  share,
  watch,
  write,
  writeNumber,
} from "../sdk/store";
import { CLOSING, CONNECTED, INITIALISED } from "../protocols/device";

export function start(sharedInfo: usize): i32 {
  boot(sharedInfo);
  const front = <i32>argument("front", 0);
  const port = bindStoreEvents();
  if (watch(front, "device", "front") < 0) {
    print("back: it may not watch");
    return shutdown(SHUTDOWN_CRASH);
  }
  while (readNumber(front, "device/state") != <i64>INITIALISED) awaitStoreEvent(port);
  const ring = readNumber(front, "device/ring");
  write(HERE, "backend", "");
  share("backend", front, READ);
  writeNumber(HERE, "backend/state", CONNECTED);
  while (readNumber(front, "device/state") != <i64>CLOSING) awaitStoreEvent(port);
  text("back: ring ");
  number(ring);
  print(", closed");
  return shutdown(SHUTDOWN_POWEROFF);
}
