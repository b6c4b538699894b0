/**
 * Somebody whom a device is no concern of: tries to read, list, watch and change what its two
 * halves have in the store, and to find out who has a home there.
 *
 * Command line: `front` (a domain id), `after` (virtual nanoseconds).
 */

import { SHUTDOWN_POWEROFF } from "../sdk/abi";
import { sleep } from "../sdk/clock";
import { number, print, text } from "../sdk/console";
import { shutdown } from "../sdk/scheduling";
import { boot } from "../sdk/shared_info";
import { argument } from "../sdk/start";
import { HERE, list, read, remove, share, takeStoreEvent, watch, write } from "../sdk/store";
import { BOTH, domainId } from "../sdk/store";

let refused: u32 = 0;
let found: u32 = 0;

function tries(result: i32): void {
  if (result < 0) refused++;
  else found++;
}

export function start(sharedInfo: usize): i32 {
  boot(sharedInfo);
  const front = <i32>argument("front", 0);
  sleep(<u64>argument("after", 0));
  tries(read(front, "device/state"));
  tries(read(front, "nothing"));
  tries(list(front, "device"));
  tries(watch(front, "device", "t"));
  tries(write(front, "device/state", "6"));
  tries(write(front, "mine", ""));
  tries(remove(front, "device"));
  // Nor may it hand them anything.
  write(HERE, "bait", "");
  tries(share("bait", front, BOTH));
  tries(takeStoreEvent());
  text("onlooker: ");
  number(refused);
  text(" refused, ");
  number(found);
  text(" not; sees ");
  // "/local/domain" holds its own home and no other.
  const self = domainId();
  const homes = read(self, "") >= 0 ? 1 : 0;
  number(homes);
  print(" home");
  return shutdown(SHUTDOWN_POWEROFF);
}
