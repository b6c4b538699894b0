/** Owns: what a guest is told at its start: the command line of start_info, `key=value …`. */

import { PAGE_SIZE } from "./abi";
import { HYPERVISOR_PAGE_START_INFO, start_info } from "./hypercalls.generated";
import { sharedInfoAddress } from "./shared_info";

function commandLine(): usize {
  const page = sharedInfoAddress() + <usize>HYPERVISOR_PAGE_START_INFO * PAGE_SIZE;
  return start_info.at(page).cmd_line;
}

/** The address behind `key=` at `at`, or 0 when something else stands there. */
function matchKey(at: usize, key: string): usize {
  for (let i = 0; i < key.length; i++) {
    if (<i32>load<u8>(at + <usize>i) != key.charCodeAt(i)) return 0;
  }
  return load<u8>(at + <usize>key.length) == 0x3d ? at + <usize>key.length + 1 : 0;
}

/** The number that the command line gives for a key, in decimal; the fallback where it has none. */
export function argument(key: string, fallback: i64): i64 {
  let at = commandLine();
  while (load<u8>(at) != 0) {
    let digit = matchKey(at, key);
    if (digit != 0) {
      let value: i64 = 0;
      for (; load<u8>(digit) >= 0x30 && load<u8>(digit) <= 0x39; digit++) {
        value = value * 10 + <i64>(load<u8>(digit) - 0x30);
      }
      return value;
    }
    while (load<u8>(at) != 0 && load<u8>(at) != 0x20) at++;
    while (load<u8>(at) == 0x20) at++;
  }
  return fallback;
}
