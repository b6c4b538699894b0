/**
 * Owns: addresses, frames and bytes of the guest's own memory. There is no heap: buffers are static,
 * made with `memory.data(size, alignment)`.
 */

import { PAGE_SHIFT, PAGE_SIZE } from "./abi";

/** The guest frame number of an address. */
// @ts-ignore: decorator
@inline
export function frameOf(address: usize): u32 {
  return <u32>(address >> PAGE_SHIFT);
}

// @ts-ignore: decorator
@inline
export function addressOf(frame: u32): usize {
  return (<usize>frame) << PAGE_SHIFT;
}

/** The first page boundary at or after an address: reserve `n + 1` pages to be sure of `n`. */
// @ts-ignore: decorator
@inline
export function alignToPage(address: usize): usize {
  return (address + PAGE_SIZE - 1) & ~(PAGE_SIZE - 1);
}

export function clear(address: usize, length: usize): void {
  memory.fill(address, 0, length);
}

export function equal(left: usize, right: usize, length: usize): bool {
  for (let at: usize = 0; at < length; at++) {
    if (load<u8>(left + at) != load<u8>(right + at)) return false;
  }
  return true;
}
