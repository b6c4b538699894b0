/**
 * A generous neighbour: grants pages of its own to one domain, the first of them read-only, and
 * ends. What it granted stays until it is destroyed.
 *
 * Command line: `to` (a domain id), `pages` (at most 32), `ref`: the first grant reference.
 */

import { PAGE_SIZE, SHUTDOWN_POWEROFF } from "../sdk/abi";
import { grant } from "../sdk/grants";
import { alignToPage, frameOf } from "../sdk/memory";
import { shutdown } from "../sdk/scheduling";
import { boot } from "../sdk/shared_info";
import { argument } from "../sdk/start";

const PAGES_MAX: i32 = 32;
const region: usize = memory.data(135168, 16);

export function start(sharedInfo: usize): i32 {
  boot(sharedInfo);
  const to = <i32>argument("to", 0);
  const first = <i32>argument("ref", 8);
  const pages = min(<i32>argument("pages", 16), PAGES_MAX);
  for (let i = 0; i < pages; i++) {
    grant(first + i, to, frameOf(alignToPage(region) + (<usize>i) * PAGE_SIZE), i == 0);
  }
  return shutdown(SHUTDOWN_POWEROFF);
}
