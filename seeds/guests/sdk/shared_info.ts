/**
 * Owns: the page that a guest shares with the hypervisor, and the event channels' pending and mask
 * bits in it (Xen's 2-level interface). Call `boot` first, with what `start` was given.
 */

import {
  EVTCHN_MASK,
  EVTCHN_PENDING,
  EVTCHN_PENDING_SEL,
  EVTCHN_PORTS,
  EVTCHN_UPCALL_PENDING,
} from "./abi";

let sharedInfo: usize = 0;

/** Remembers where the shared info page is. */
export function boot(address: usize): void {
  sharedInfo = address;
}

export function sharedInfoAddress(): usize {
  return sharedInfo;
}

// @ts-ignore: decorator
@inline
function word(base: usize, port: i32): usize {
  return sharedInfo + base + (<usize>(port >> 6)) * 8;
}

// @ts-ignore: decorator
@inline
function bit(port: i32): u64 {
  return (<u64>1) << (<u64>(port & 63));
}

// @ts-ignore: decorator
@inline
function isPort(port: i32): bool {
  return port >= 0 && port < EVTCHN_PORTS;
}

export function isPending(port: i32): bool {
  return isPort(port) && (load<u64>(word(EVTCHN_PENDING, port)) & bit(port)) != 0;
}

export function clearPending(port: i32): void {
  if (!isPort(port)) return;
  const at = word(EVTCHN_PENDING, port);
  store<u64>(at, load<u64>(at) & ~bit(port));
}

/** Events on a masked port stay pending. To unmask one, ask the hypervisor (evtchn_unmask). */
export function mask(port: i32): void {
  if (!isPort(port)) return;
  const at = word(EVTCHN_MASK, port);
  store<u64>(at, load<u64>(at) | bit(port));
}

/** Takes an event: a port that is pending and not masked, no longer pending; or −1. */
export function takeEvent(): i32 {
  store<u8>(sharedInfo + EVTCHN_UPCALL_PENDING, 0);
  const selector = sharedInfo + EVTCHN_PENDING_SEL;
  let selected = load<u64>(selector);
  while (selected != 0) {
    const group = <i32>ctz(selected);
    const at = word(EVTCHN_PENDING, group << 6);
    const pending = load<u64>(at);
    const ready = pending & ~load<u64>(word(EVTCHN_MASK, group << 6));
    if (ready != 0) {
      store<u64>(at, pending & ~(ready & (0 - ready)));
      return (group << 6) + <i32>ctz(ready);
    }
    selected &= selected - 1;
    store<u64>(selector, selected);
  }
  return -1;
}
