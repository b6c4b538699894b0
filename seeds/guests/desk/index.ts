/**
 * The order desk: streams orders to the ledger through a ring in a page that it grants, waits when
 * the ring is full, and compares every confirmed balance with its own book.
 *
 * Command line: `ledger` (a domain id), `orders`, `seed`, `pace` (virtual nanoseconds between
 * bursts), and `leak`: a domain that it carelessly grants a page and offers a channel.
 */

import { PAGE_SIZE, SHUTDOWN_CRASH, SHUTDOWN_POWEROFF } from "../sdk/abi";
import { allocatePort, awaitPort, closePort, notify } from "../sdk/channel";
import { sleep } from "../sdk/clock";
import { number, print, text } from "../sdk/console";
import { grant, revoke } from "../sdk/grants";
import { alignToPage, frameOf } from "../sdk/memory";
import { ACCOUNTS, KIND_CLOSE, KIND_ORDER, confirmation, order } from "../protocols/orders";
import {
  isBroken,
  isFull,
  mayAwaitResponse,
  nextRequest,
  outstanding,
  pushRequests,
  startFront,
  takeResponse,
} from "../sdk/ring";
import { shutdown } from "../sdk/scheduling";
import { boot } from "../sdk/shared_info";
import { argument } from "../sdk/start";

const RING_REFERENCE: i32 = 8;
const LEAK_REFERENCE: i32 = 9;
/** More than the ring holds, so that the ledger's pace is felt. */
const BURST: u32 = 100;
const REVOKE_PAUSE: u64 = 20000;
const AMOUNT_MAX: u32 = 1000000;

const pages: usize = memory.data(12288, 16);
const book: usize = memory.data<u64>([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const expected: usize = memory.data(512, 8);

let port: i32 = 0;
let random: u32 = 0;
let confirmed: u32 = 0;
let wrong: u32 = 0;
let waits: u32 = 0;

function nextRandom(): u32 {
  random ^= random << 13;
  random ^= random >>> 17;
  random ^= random << 5;
  return random;
}

/** Where the balance that an order should be confirmed with is kept until it is. */
function expectation(sequence: u32): usize {
  return expected + ((<usize>(sequence & 63)) << 3);
}

function put(sequence: u32, kind: u16): void {
  const next = changetype<order>(nextRequest());
  const account = nextRandom() % ACCOUNTS;
  const amount = kind == KIND_ORDER ? nextRandom() % AMOUNT_MAX : 0;
  next.sequence = sequence;
  next.account = <u16>account;
  next.kind = kind;
  next.amount = amount;
  next.reserved = 0;
  const balance = book + (<usize>account << 3);
  store<u64>(balance, load<u64>(balance) + amount);
  store<u64>(expectation(sequence), load<u64>(balance));
}

function takeConfirmations(): void {
  for (let at = takeResponse(); at != 0; at = takeResponse()) {
    const answer = changetype<confirmation>(at);
    const right =
      answer.sequence == confirmed + 1 &&
      answer.refused == 0 &&
      answer.balance == load<u64>(expectation(answer.sequence));
    if (!right) wrong++;
    confirmed++;
  }
}

/** Waits until the ledger confirms something. */
function awaitConfirmation(): void {
  if (!mayAwaitResponse()) return;
  waits++;
  awaitPort(port);
}

function push(): void {
  if (pushRequests()) notify(port);
}

/** What should not be done: the policy is there for the day that somebody does it. */
function leak(domain: i32): void {
  const page = alignToPage(pages) + PAGE_SIZE;
  store<u64>(page, 0x5345435245540000);
  grant(LEAK_REFERENCE, domain, frameOf(page), false);
  const offered = allocatePort(domain);
  if (offered > 0) print("desk: offers a channel to somebody who is no business of it");
}

/** Waits until there is room for an order. */
function makeRoom(): void {
  while (isFull() && !isBroken()) {
    push();
    takeConfirmations();
    if (isFull()) awaitConfirmation();
  }
}

function stream(orders: u32, pace: u64): void {
  for (let sequence: u32 = 1; sequence <= orders && !isBroken(); sequence++) {
    makeRoom();
    put(sequence, KIND_ORDER);
    if (sequence % BURST != 0) continue;
    push();
    sleep(pace);
  }
  makeRoom();
  put(orders + 1, KIND_CLOSE);
  push();
  while (outstanding() > 0 && !isBroken()) {
    takeConfirmations();
    if (outstanding() > 0) awaitConfirmation();
  }
}

export function start(sharedInfo: usize): i32 {
  boot(sharedInfo);
  const ledger = <i32>argument("ledger", 0);
  const orders = <u32>argument("orders", 1000);
  random = <u32>argument("seed", 1) | 1;
  const page = alignToPage(pages);
  startFront(page);
  grant(RING_REFERENCE, ledger, frameOf(page), false);
  port = allocatePort(ledger);
  if (port < 0) {
    print("desk: no channel to the ledger");
    return shutdown(SHUTDOWN_CRASH);
  }
  const careless = <i32>argument("leak", -1);
  if (careless >= 0) leak(careless);
  stream(orders, <u64>argument("pace", 100000));
  if (isBroken()) {
    print("desk: the ledger wrote nonsense into the ring");
    return shutdown(SHUTDOWN_CRASH);
  }
  // The page is the desk's own again when the ledger let go of it.
  while (!revoke(RING_REFERENCE)) sleep(REVOKE_PAUSE);
  closePort(port);
  text("desk: ");
  number(confirmed - 1);
  text(" orders confirmed, ");
  number(wrong);
  text(" wrong, waited ");
  number(waits);
  print(" times");
  return shutdown(SHUTDOWN_POWEROFF);
}
