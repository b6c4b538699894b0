/**
 * The front half of a device: says in the store where its ring is, waits until the back half is
 * connected, and closes. State numbers are those of Xen's drivers.
 *
 * Command line: `back` (a domain id).
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
  beginTransaction,
  bindStoreEvents,
  endTransaction,
  readNumber,
  share,
  watch,
  write,
  writeNumber,
} from "../sdk/store";
import { CLOSING, CONNECTED, INITIALISED, RING } from "../protocols/device";

function fail(what: string, result: i64): i32 {
  text("front: ");
  text(what);
  text(" answered ");
  number(result);
  print("");
  return shutdown(SHUTDOWN_CRASH);
}

export function start(sharedInfo: usize): i32 {
  boot(sharedInfo);
  const back = <i32>argument("back", 0);
  const port = bindStoreEvents();
  // All of it at once: who reads the state finds the ring, too.
  if (beginTransaction() < 0) return fail("a transaction", -1);
  let result = write(HERE, "device", "");
  if (result >= 0) result = share("device", back, READ);
  if (result >= 0) result = writeNumber(HERE, "device/ring", RING);
  if (result >= 0) result = writeNumber(HERE, "device/state", INITIALISED);
  if (result < 0) return fail("a write", result);
  result = endTransaction(true);
  if (result < 0) return fail("the transaction's end", result);
  result = watch(back, "backend/state", "back");
  if (result < 0) return fail("a watch", result);
  while (readNumber(back, "backend/state") != <i64>CONNECTED) awaitStoreEvent(port);
  print("front: connected");
  writeNumber(HERE, "device/state", CLOSING);
  return shutdown(SHUTDOWN_POWEROFF);
}
