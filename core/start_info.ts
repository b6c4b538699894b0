/**
 * Owns: what a guest finds out about itself at start (xen.h `start_info`), in a page that it shares
 * with the hypervisor. Must not know: how the guest came to be.
 */

import {
  COMMAND_LINE_MAX,
  HYPERVISOR_PAGE,
  HYPERVISOR_PAGES,
  START_MAGIC,
} from './abi/guest_abi.ts';
import { start_info } from './abi/layouts.ts';
import { PAGE_SIZE } from './abi/numbers.ts';
import type { GuestMemory } from './guest_memory.ts';

/** Where the command line stands in a memory of so many pages. */
function commandLineAddress(pages: number): number {
  const page = pages - HYPERVISOR_PAGES + HYPERVISOR_PAGE.start_info;
  return page * PAGE_SIZE + start_info.at.cmd_line;
}

/** Writes into a page of zeroes. Answers the first of the hypervisor's pages. */
export function writeStartInfo(
  guest: GuestMemory,
  domain: number,
  pages: number,
  commandLine: Uint8Array,
): number {
  const shared = pages - HYPERVISOR_PAGES;
  const info = (shared + HYPERVISOR_PAGE.start_info) * PAGE_SIZE;
  guest.write(domain, info + start_info.at.magic, new TextEncoder().encode(START_MAGIC));
  guest.write64(domain, info + start_info.at.nr_pages, shared);
  guest.write64(domain, info + start_info.at.shared_info, shared * PAGE_SIZE);
  guest.write(domain, commandLineAddress(pages), commandLine);
  return shared;
}

/** The command line in a guest's memory, as the guest left it: at most what one may have. */
export function readCommandLine(memory: Uint8Array): Uint8Array {
  const address = commandLineAddress(memory.length / PAGE_SIZE);
  const bytes = memory.slice(address, address + COMMAND_LINE_MAX - 1);
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.slice(0, end);
}
