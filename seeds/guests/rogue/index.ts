/**
 * A tenant that turned against its neighbours: it tries everything that a guest can, one kind after
 * the other, counts what it obtained that was not its own, and says so at the end.
 *
 * Command line: `after` (virtual nanoseconds to wait, so that its victims are at work),
 * `domains`: how many domain ids it tries, `accomplice`: a domain that grants it 24 pages from
 * reference `ref` on, the first read-only.
 */

import { SHUTDOWN_POWEROFF } from "../sdk/abi";
import { sleep } from "../sdk/clock";
import { DOMID_SELF, domctl, xen_domctl } from "../sdk/hypercalls.generated";
import { shutdown, yieldNow } from "../sdk/scheduling";
import { boot } from "../sdk/shared_info";
import { argument } from "../sdk/start";
import { exhaustMaps, exhaustMemory, exhaustPorts, scribble } from "./exhaust";
import {
  batchesTooLarge,
  copyUngranted,
  guessCopies,
  guessMaps,
  guessPorts,
  offerChannel,
  sendOnGuessedPorts,
} from "./guess";
import {
  createDomains,
  destroy,
  listDomains,
  manage,
  meddleWithMemory,
  meddleWithPolicy,
  meddleWithPorts,
} from "./manage";
import { badAddresses, badAddressesInside, unknownCalls } from "./pointers";
import { report, summarise } from "./tally";

/** Several turns' worth of doing nothing useful. */
const IDLE_LOOPS: u32 = 200000;
const spent: usize = memory.data(8, 8);

/** Every domain may look at itself: that is how it knows its id. */
function ownId(): i32 {
  const request = xen_domctl.buffer.clear();
  request.domain = <u16>DOMID_SELF;
  return domctl.getdomaininfo(request) < 0 ? -1 : <i32>request.domain;
}

let domains: i32 = 0;
let self: i32 = -1;
let accomplice: i32 = -1;

/** Domains that are neither itself nor its accomplice. */
function isVictim(domain: i32): bool {
  return domain != self && domain != accomplice;
}

function tryChannels(): void {
  for (let domain = 0; domain < domains; domain++) if (isVictim(domain)) guessPorts(domain);
  sendOnGuessedPorts();
  // Domain 0 has a type of everybody's: a channel to it is open to all.
  for (let domain = 1; domain < domains; domain++) if (isVictim(domain)) offerChannel(domain);
}

function tryGrants(): void {
  for (let domain = 0; domain < domains; domain++) {
    if (!isVictim(domain)) continue;
    guessMaps(domain, false);
    guessMaps(domain, true);
    guessCopies(domain, false);
    guessCopies(domain, true);
    copyUngranted(domain);
  }
  batchesTooLarge();
}

function tryManagement(): void {
  listDomains();
  for (let domain = 0; domain < domains; domain++) {
    if (!isVictim(domain)) continue;
    manage(domain);
    meddleWithPorts(domain);
    meddleWithMemory(domain);
  }
  meddleWithPolicy();
}

export function start(sharedInfo: usize): i32 {
  boot(sharedInfo);
  domains = <i32>argument("domains", 8);
  accomplice = <i32>argument("accomplice", -1);
  self = ownId();
  sleep(<u64>argument("after", 0));
  tryChannels();
  report("channels");
  tryGrants();
  report("grants");
  tryManagement();
  report("management");
  unknownCalls();
  badAddresses();
  badAddressesInside();
  report("bad calls and addresses");
  exhaustPorts(self);
  if (accomplice >= 0) exhaustMaps(accomplice, <i32>argument("ref", 8));
  exhaustMemory();
  report("exhaustion");
  createDomains();
  for (let domain = 1; domain < domains; domain++) if (isVictim(domain)) destroy(domain);
  report("creation and destruction");
  scribble();
  for (let i = 0; i < 8; i++) yieldNow();
  for (let i: u32 = 0; i < IDLE_LOOPS; i++) store<u32>(spent, i);
  summarise();
  return shutdown(SHUTDOWN_POWEROFF);
}
