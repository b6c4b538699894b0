/**
 * The ledger: maps the order desk's ring, keeps a total for each account, confirms every order with
 * the account's balance, and says at the end what it counted.
 *
 * Command line: `desk` (a domain id), `port` and `ref`: what the desk made for it.
 */

import { SHUTDOWN_CRASH, SHUTDOWN_POWEROFF } from "../sdk/abi";
import { awaitPort, bindPort, closePort, notify } from "../sdk/channel";
import { sleep } from "../sdk/clock";
import { number, print, text } from "../sdk/console";
import { EINVAL, GNTST_BAD_GNTREF } from "../sdk/hypercalls.generated";
import { holeAddress, mapGrant, unmapGrant } from "../sdk/mapping";
import { ACCOUNTS, CHECKSUM_START, KIND_CLOSE, confirmation, fold, order } from "../protocols/orders";
import {
  answered,
  isBroken,
  mayAwaitRequest,
  pushResponses,
  startBack,
  takeRequest,
} from "../sdk/ring";
import { shutdown } from "../sdk/scheduling";
import { boot } from "../sdk/shared_info";
import { argument } from "../sdk/start";

const RETRY_PAUSE: u64 = 20000;
const REPORT_EVERY: u32 = 500;

const totals: usize = memory.data<u64>([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

let orders: u32 = 0;
let refused: u32 = 0;
let total: u64 = 0;
let checksum: u32 = 0;
let closed: bool = false;

function fail(why: string): i32 {
  text("ledger: ");
  print(why);
  return shutdown(SHUTDOWN_CRASH);
}

/** Books one order and puts the confirmation where the order stood. */
function book(at: usize): void {
  // Read once: the desk could change it while it is looked at.
  const entry = changetype<order>(at);
  const sequence = entry.sequence;
  const account = <u32>entry.account;
  const amount = entry.amount;
  const closing = entry.kind == KIND_CLOSE;
  const bad = account >= ACCOUNTS;
  const balance = totals + ((<usize>(account % ACCOUNTS)) << 3);
  if (bad) {
    refused++;
  } else if (!closing) {
    store<u64>(balance, load<u64>(balance) + amount);
    total += amount;
    checksum = fold(checksum, sequence, account, amount);
    orders++;
  }
  if (closing) closed = true;
  const answer = changetype<confirmation>(at);
  answer.sequence = sequence;
  answer.refused = bad ? 1 : 0;
  answer.balance = load<u64>(balance);
  answered();
  if (bad || closing || orders % REPORT_EVERY != 0) return;
  text("ledger: ");
  number(orders);
  print(" orders");
}

export function start(sharedInfo: usize): i32 {
  boot(sharedInfo);
  const desk = <i32>argument("desk", 0);
  const remotePort = <i32>argument("port", 1);
  let port = bindPort(desk, remotePort);
  while (port == -EINVAL) {
    // The desk hasn't opened yet.
    sleep(RETRY_PAUSE);
    port = bindPort(desk, remotePort);
  }
  if (port < 0) return fail("no channel to the desk");
  const page = holeAddress(0);
  const handle = mapGrant(desk, <i32>argument("ref", 8), page, false);
  if (handle < 0) return fail(handle == GNTST_BAD_GNTREF ? "the desk grants nothing" : "no ring");
  startBack(page);
  checksum = CHECKSUM_START;
  while (!closed && !isBroken()) {
    for (let at = takeRequest(); at != 0; at = takeRequest()) book(at);
    if (pushResponses()) notify(port);
    if (!closed && mayAwaitRequest()) awaitPort(port);
  }
  const broken = isBroken();
  if (unmapGrant(handle, page) < 0) return fail("can't let go of the ring");
  closePort(port);
  if (broken) return fail("the desk wrote nonsense into the ring");
  text("ledger: ");
  number(orders);
  text(" orders, ");
  number(refused);
  text(" refused, total ");
  number(total);
  text(", checksum ");
  number(checksum);
  print("");
  return shutdown(SHUTDOWN_POWEROFF);
}
