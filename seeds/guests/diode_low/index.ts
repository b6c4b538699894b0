/**
 * The low end of a one-way feed: publishes reports in a page that it grants read-only, signals each
 * one, and looks for any sign of whoever reads them: in its port, in its grant entries, in a page
 * that it left open for an answer.
 *
 * Command line: `high` (a domain id), `reports`, `seed`, `pace` (virtual nanoseconds).
 */

import { PAGE_SIZE, SHUTDOWN_POWEROFF } from "../sdk/abi";
import { allocatePort, closePort, notify } from "../sdk/channel";
import { sleep } from "../sdk/clock";
import { number, print, text } from "../sdk/console";
import { grant, revoke } from "../sdk/grants";
import {
  DOMID_SELF,
  EVTCHNSTAT_UNBOUND,
  event_channel_op,
  evtchn_status,
} from "../sdk/hypercalls.generated";
import { alignToPage, frameOf } from "../sdk/memory";
import { CHECKSUM_START, fold } from "../protocols/orders";
import { REPORTS_DONE, REPORTS_MADE, reportAt } from "../protocols/reports";
import { shutdown } from "../sdk/scheduling";
import { boot, isPending } from "../sdk/shared_info";
import { argument } from "../sdk/start";

const FEED_REFERENCE: i32 = 8;
const ANSWER_REFERENCE: i32 = 9;

const pages: usize = memory.data(12288, 16);

let signs: u32 = 0;

/** Looks at all that a reader could have changed. */
function look(port: i32, answers: usize): void {
  const status = evtchn_status.buffer.clear();
  status.dom = <u16>DOMID_SELF;
  status.port = <u32>port;
  const failed = event_channel_op.status(status) < 0;
  if (failed || status.status != <u32>EVTCHNSTAT_UNBOUND) signs++;
  if (isPending(port)) signs++;
  for (let at: usize = 0; at < PAGE_SIZE; at += 8) {
    if (load<u64>(answers + at) != 0) signs++;
  }
}

export function start(sharedInfo: usize): i32 {
  boot(sharedInfo);
  const high = <i32>argument("high", 0);
  const reports = <u32>argument("reports", 40);
  const pace = <u64>argument("pace", 50000);
  let random = <u32>argument("seed", 1) | 1;
  const page = alignToPage(pages);
  const answers = page + PAGE_SIZE;
  grant(FEED_REFERENCE, high, frameOf(page), true);
  grant(ANSWER_REFERENCE, high, frameOf(answers), false);
  const port = allocatePort(high);
  let checksum = CHECKSUM_START;
  for (let i: u32 = 0; i < reports; i++) {
    random = random * 1664525 + 1013904223;
    checksum = fold(checksum, i + 1, random, 0);
    const next = reportAt(page, i);
    next.sequence = i + 1;
    next.value = random;
    next.checksum = checksum;
    store<u32>(page + REPORTS_MADE, i + 1);
    if (i + 1 == reports) store<u32>(page + REPORTS_DONE, 1);
    notify(port);
    sleep(pace);
    look(port, answers);
  }
  // Neither grant looks used, so both can be taken back without asking anybody.
  if (!revoke(FEED_REFERENCE)) signs++;
  if (!revoke(ANSWER_REFERENCE)) signs++;
  closePort(port);
  text("low: ");
  number(reports);
  text(" reports sent, checksum ");
  number(checksum);
  print(signs == 0 ? ", no sign of a reader" : ", somebody reads them");
  return shutdown(SHUTDOWN_POWEROFF);
}
