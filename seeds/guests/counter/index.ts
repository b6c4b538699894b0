/**
 * Counts on across being saved and restored. After every `steps` counts it suspends, as often as
 * `times` says, and tells whether it came back to the machine that it left.
 *
 * Command line: `steps`, `times`.
 */

import { SHUTDOWN_POWEROFF, SHUTDOWN_SUSPEND } from "../sdk/abi";
import { number, print, text } from "../sdk/console";
import { shutdown } from "../sdk/scheduling";
import { boot } from "../sdk/shared_info";
import { argument } from "../sdk/start";

function say(count: u64, what: string): void {
  text("counter: ");
  number(count);
  print(what);
}

export function start(sharedInfo: usize): i32 {
  boot(sharedInfo);
  const steps = <u64>argument("steps", 1000);
  const times = <u32>argument("times", 1);
  let count: u64 = 0;
  for (let i: u32 = 0; i < times; i++) {
    for (let step: u64 = 0; step < steps; step++) count++;
    say(count, ", suspends");
    const answer = shutdown(SHUTDOWN_SUSPEND);
    if (answer < 0) return answer;
    // Restored elsewhere, what is shared with others is gone, and starts anew.
    if (answer == 0) boot(sharedInfo);
    say(count, answer == 0 ? ", restored" : ", resumed");
  }
  say(count, ", done");
  return shutdown(SHUTDOWN_POWEROFF);
}
