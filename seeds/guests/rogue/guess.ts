/**
 * Owns: guessing what other domains offered to somebody else: ports to bind, grant references to
 * map and to copy through.
 */

import { PAGE_SIZE } from "../sdk/abi";
import { allocatePort, bindPort, closePort, notify } from "../sdk/channel";
import {
  DOMID_SELF,
  GNTCOPY_DEST_GREF,
  GNTCOPY_SOURCE_GREF,
  GNTMAP_HOST_MAP,
  GNTMAP_READONLY,
  gnttab_copy,
  gnttab_map_grant_ref,
  grant_table_op,
} from "../sdk/hypercalls.generated";
import { HOLES, holeAddress, unmapGrant } from "../sdk/mapping";
import { alignToPage, frameOf } from "../sdk/memory";
import { tried } from "./tally";

const PORTS: i32 = 8;
const REFERENCES: i32 = 16;
/** More than a batch may have. */
const MANY: i32 = 0x7fffffff;

const batch: usize = memory.data(1024, 8);
const page: usize = memory.data(8192, 16);

export function guessPorts(domain: i32): void {
  for (let port = 1; port <= PORTS; port++) {
    const bound = bindPort(domain, port);
    if (tried(bound)) {
      notify(bound);
      closePort(bound);
    }
  }
}

/** Opens a channel towards somebody who shares nothing with it. */
export function offerChannel(domain: i32): void {
  const port = allocatePort(domain);
  if (tried(port)) closePort(port);
}

/** Signals on ports that it doesn't have. */
export function sendOnGuessedPorts(): void {
  for (let port = 0; port <= PORTS; port++) tried(notify(port));
  tried(notify(-1));
}

function mapElement(index: i32): gnttab_map_grant_ref {
  return gnttab_map_grant_ref.at(batch + <usize>(index * gnttab_map_grant_ref.SIZE));
}

/** Maps every reference that could be there, as one batch. */
export function guessMaps(domain: i32, readOnly: bool): void {
  for (let reference = 0; reference < REFERENCES; reference++) {
    const element = mapElement(reference).clear();
    element.host_addr = <u64>holeAddress(reference % HOLES);
    element.flags = <u32>(readOnly ? GNTMAP_HOST_MAP | GNTMAP_READONLY : GNTMAP_HOST_MAP);
    element.ref = <u32>reference;
    element.dom = <u16>domain;
  }
  const result = grant_table_op.map_grant_ref(mapElement(0), REFERENCES);
  for (let reference = 0; reference < REFERENCES; reference++) {
    const status = result < 0 ? result : <i32>mapElement(reference).status;
    if (!tried(status)) continue;
    const address = holeAddress(reference % HOLES);
    if (!readOnly) store<u64>(address + PAGE_SIZE - 8, 0x524f475545);
    unmapGrant(<i32>mapElement(reference).handle, address);
  }
}

function copyElement(index: i32): gnttab_copy {
  return gnttab_copy.at(batch + <usize>(index * gnttab_copy.SIZE));
}

/** Copies from, or to, every reference that could be there, as one batch. */
export function guessCopies(domain: i32, outwards: bool): void {
  const own = <u64>frameOf(alignToPage(page));
  for (let reference = 0; reference < REFERENCES; reference++) {
    const element = copyElement(reference).clear();
    if (outwards) {
      element.source_u_gmfn = own;
      element.source_domid = <u16>DOMID_SELF;
      element.dest_u_ref = <u32>reference;
      element.dest_domid = <u16>domain;
      element.flags = <u16>GNTCOPY_DEST_GREF;
    } else {
      element.source_u_ref = <u32>reference;
      element.source_domid = <u16>domain;
      element.dest_u_gmfn = own;
      element.dest_domid = <u16>DOMID_SELF;
      element.flags = <u16>GNTCOPY_SOURCE_GREF;
    }
    element.len = 64;
  }
  const result = grant_table_op.copy(copyElement(0), REFERENCES);
  for (let reference = 0; reference < REFERENCES; reference++) {
    tried(result < 0 ? result : <i32>copyElement(reference).status);
  }
}

/** Copies frames of another domain that nobody granted. */
export function copyUngranted(domain: i32): void {
  const element = copyElement(0).clear();
  element.source_u_gmfn = 0;
  element.source_domid = <u16>domain;
  element.dest_u_gmfn = <u64>frameOf(alignToPage(page));
  element.dest_domid = <u16>DOMID_SELF;
  element.len = 64;
  const result = grant_table_op.copy(element, 1);
  tried(result < 0 ? result : <i32>element.status);
}

/** Asks for batches of more elements than there are. */
export function batchesTooLarge(): void {
  tried(grant_table_op.map_grant_ref(mapElement(0), MANY));
  tried(grant_table_op.copy(copyElement(0), -1));
  tried(grant_table_op.copy(copyElement(0), MANY));
}
