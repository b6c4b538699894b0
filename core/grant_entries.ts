/**
 * Owns: a domain's grant table as it stands in its memory, in either version: where the entries
 * are, how many, what one says; and when an entry grants a whole frame.
 *
 * Version 1 keeps the bits that say what is in use in the entry, version 2 in a page of its own,
 * the last of those that the builder appended, which is the hypervisor's while version 2 is used.
 * Only entries for whole pages grant anything: parts of pages and what a third domain granted
 * (transitive entries) are refused as entries that grant nothing.
 */

import { GRANT_ENTRIES_MAX, HYPERVISOR_PAGE, HYPERVISOR_PAGES } from './abi/guest_abi.ts';
import { grant_entry_v1, grant_entry_v2 } from './abi/layouts.ts';
import { GTF, PAGE_SIZE } from './abi/numbers.ts';
import type { View } from './columns.ts';
import type { GuestReader } from './guest_memory.ts';

/** `domain.grant_version` of a domain whose entries are those of version 2. */
export const SECOND_VERSION = 2;

/** The page of the status array, counted from the shared info page. */
const STATUS_PAGE = HYPERVISOR_PAGES - 1;
/** Bytes of the status of one entry. */
export const STATUS_BYTES = 2;

const IN_USE = GTF.reading | GTF.writing;
const V2_ENTRIES_MAX = PAGE_SIZE / grant_entry_v2.size;
/** The frame that an entry names where it names none that any domain could have. */
const NO_FRAME = 0xffffffff;

type TableView = View<'domain.shared_info_frame' | 'domain.grant_version'>;

/** Whether an entry's flags let somebody use a whole frame. */
export function grantsAccess(flags: number): boolean {
  return (flags & (GTF.type_mask | GTF.sub_page)) === GTF.permit_access;
}

/** Whether an entry waits for a frame. */
export function acceptsTransfer(flags: number): boolean {
  const mask = GTF.type_mask | GTF.transfer_committed;
  return (flags & mask) === GTF.accept_transfer;
}

/** The bits of an entry's flags that are its owner's: the hypervisor keeps those of use. */
export function ownFlags(flags: number): number {
  return (flags & GTF.type_mask) === GTF.accept_transfer ? flags : flags & ~IN_USE;
}

/** Guest frame of a domain's grant table, and of its status array. */
export function tableFrame({ domain }: TableView, owner: number): number {
  return domain.shared_info_frame[owner] + HYPERVISOR_PAGE.grant_table;
}
export function statusFrame({ domain }: TableView, owner: number): number {
  return domain.shared_info_frame[owner] + STATUS_PAGE;
}

/** How many entries a domain has. */
export function entryCount(
  { domain }: View<'domain.grant_version' | 'domain.grants_max'>,
  config: { readonly grants: number },
  owner: number,
): number {
  const isSecond = domain.grant_version[owner] === SECOND_VERSION;
  const room = isSecond ? V2_ENTRIES_MAX : GRANT_ENTRIES_MAX;
  return Math.min(domain.grants_max[owner], config.grants, room);
}

/** Bytes of an entry. */
export function entrySize({ domain }: View<'domain.grant_version'>, owner: number): number {
  const isSecond = domain.grant_version[owner] === SECOND_VERSION;
  return isSecond ? grant_entry_v2.size : grant_entry_v1.size;
}

export function entryAddress(view: TableView, owner: number, reference: number): number {
  return tableFrame(view, owner) * PAGE_SIZE + reference * entrySize(view, owner);
}

/** Flags and grantee stand where they stood, in both versions. */
export const ENTRY_AT = grant_entry_v1.at;

/** The guest frame that an entry names. */
export function entryFrame(
  view: TableView,
  guest: GuestReader,
  owner: number,
  address: number,
): number {
  if (view.domain.grant_version[owner] !== SECOND_VERSION) {
    return guest.read32(owner, address + grant_entry_v1.at.frame);
  }
  return Math.min(guest.read64(owner, address + grant_entry_v2.at['full_page.frame']), NO_FRAME);
}
