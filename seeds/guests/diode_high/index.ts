/**
 * The high end of a one-way feed: maps the page of reports read-only, reads each when it is
 * signalled, and tries every way of answering.
 *
 * Command line: `low` (a domain id), `port`.
 */

import { PAGE_SIZE, SHUTDOWN_CRASH, SHUTDOWN_POWEROFF } from "../sdk/abi";
import { awaitPort, bindPort, closePort, notify } from "../sdk/channel";
import { sleep } from "../sdk/clock";
import { number, print, text } from "../sdk/console";
import {
  DOMID_SELF,
  EINVAL,
  GNTCOPY_DEST_GREF,
  gnttab_copy,
  grant_table_op,
} from "../sdk/hypercalls.generated";
import { holeAddress, mapGrant, unmapGrant } from "../sdk/mapping";
import { alignToPage, frameOf } from "../sdk/memory";
import { CHECKSUM_START, fold } from "../protocols/orders";
import { REPORTS_DONE, REPORTS_MADE, REPORTS_MAX, reportAt } from "../protocols/reports";
import { shutdown } from "../sdk/scheduling";
import { boot } from "../sdk/shared_info";
import { argument } from "../sdk/start";

const FEED_REFERENCE: i32 = 8;
const ANSWER_REFERENCE: i32 = 9;
const RETRY_PAUSE: u64 = 20000;

const words: usize = memory.data(8192, 16);

let answers: u32 = 0;

function fail(why: string): i32 {
  text("high: ");
  print(why);
  return shutdown(SHUTDOWN_CRASH);
}

/** Tries to be heard: by a signal, by writing where it reads, by a map, by a copy. */
function answer(low: i32, port: i32, feed: usize): void {
  if (notify(port) >= 0) answers++;
  store<u64>(feed + PAGE_SIZE - 8, 0x48454c4c4f);
  const page = holeAddress(1);
  const handle = mapGrant(low, ANSWER_REFERENCE, page, false);
  if (handle >= 0) {
    store<u64>(page, 0x48454c4c4f);
    answers++;
    unmapGrant(handle, page);
  }
  store<u64>(alignToPage(words), 0x48454c4c4f);
  const copy = gnttab_copy.buffer.clear();
  copy.source_u_gmfn = <u64>frameOf(alignToPage(words));
  copy.source_domid = <u16>DOMID_SELF;
  copy.dest_u_ref = <u32>ANSWER_REFERENCE;
  copy.dest_domid = <u16>low;
  copy.len = 64;
  copy.flags = <u16>GNTCOPY_DEST_GREF;
  const copied = grant_table_op.copy(copy, 1);
  if (copied >= 0 && copy.status == 0) answers++;
}

export function start(sharedInfo: usize): i32 {
  boot(sharedInfo);
  const low = <i32>argument("low", 0);
  const remotePort = <i32>argument("port", 1);
  let port = bindPort(low, remotePort);
  while (port == -EINVAL) {
    // The feed isn't there yet.
    sleep(RETRY_PAUSE);
    port = bindPort(low, remotePort);
  }
  if (port < 0) return fail("no channel from below");
  const feed = holeAddress(0);
  const handle = mapGrant(low, FEED_REFERENCE, feed, true);
  if (handle < 0) return fail("no feed from below");
  let read: u32 = 0;
  let wrong: u32 = 0;
  let checksum = CHECKSUM_START;
  while (true) {
    const made = load<u32>(feed + REPORTS_MADE);
    const done = load<u32>(feed + REPORTS_DONE) != 0;
    for (; read < made && read < REPORTS_MAX; read++) {
      const next = reportAt(feed, read);
      checksum = fold(checksum, next.sequence, next.value, 0);
      if (next.sequence != read + 1 || next.checksum != checksum) wrong++;
      answer(low, port, feed);
    }
    if (done) break;
    awaitPort(port);
  }
  unmapGrant(handle, feed);
  closePort(port);
  text("high: ");
  number(read);
  text(" reports read, ");
  number(wrong);
  text(" wrong, checksum ");
  number(checksum);
  print(answers == 0 ? ", answered in no way" : ", answered");
  return shutdown(SHUTDOWN_POWEROFF);
}
