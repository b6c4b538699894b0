/** The smallest guest: says hello and ends. */

import { SHUTDOWN_POWEROFF } from "../sdk/abi";
import { print } from "../sdk/console";
import { shutdown } from "../sdk/scheduling";
import { boot } from "../sdk/shared_info";

export function start(sharedInfo: usize): i32 {
  boot(sharedInfo);
  print("hello from a guest");
  return shutdown(SHUTDOWN_POWEROFF);
}
