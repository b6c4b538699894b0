/**
 * Owns: message rings as such: finding one, how much room it has, putting a message into its pages,
 * starting and ending it. The calls, teardown and whatever gives frames back come here.
 *
 * INVARIANT: a page of a ring is its owner's own and PAGE_KIND.ring until the ring ends; it is in
 * one ring, once. So nobody else reaches it, by a grant or otherwise: through it a third domain
 * could read what it was not sent, or set `rx_ptr` and so speak to senders. Nor can it be given
 * away, lent to the hypervisor or made part of another ring. Of what stands in the pages only
 * `rx_ptr` is read, and only after it was checked.
 * Must not know: who may send, who is told what.
 */

import { xen_argo_ring, xen_argo_ring_message_header } from './abi/layouts.ts';
import { ARGO_DOMID_ANY, ARGO_MSG_SLOT_SIZE, PAGE_SHIFT, PAGE_SIZE } from './abi/numbers.ts';
import { PAGE_KIND } from './columns.ts';
import type { View, Writer } from './columns.ts';
import type { GuestMemory, GuestReader } from './guest_memory.ts';

export const RING_WRITES = [
  'message_ring.registered',
  'message_ring.aport',
  'message_ring.partner',
  'message_ring.partner_generation',
  'message_ring.length',
  'message_ring.tx_ptr',
  'message_ring.lost',
  'message_page.guest_frame',
  'physmap.kind',
] as const;

type RingColumn = (typeof RING_WRITES)[number];
type RingView = View<RingColumn>;
export type RingWriter = Writer<RingColumn>;

interface Sizes {
  readonly rings: number;
  readonly ringPages: number;
  readonly guestFrames: number;
}

const HEADER = xen_argo_ring_message_header;
/** The smallest ring that Xen takes: two messages of one slot would not fit, one does. */
export const RING_BYTES_MIN = HEADER.size + 2 * ARGO_MSG_SLOT_SIZE;
/** Where the count of lost messages stands in the ring's head: the first of its reserved bytes. */
const LOST_AT = xen_argo_ring.at.reserved;
const U32_MAX = 0xffffffff;

export const isWhole = (bytes: number): boolean => bytes % ARGO_MSG_SLOT_SIZE === 0;
const padded = (bytes: number): number =>
  Math.ceil(bytes / ARGO_MSG_SLOT_SIZE) * ARGO_MSG_SLOT_SIZE;

/** Pages of a ring with room for `length` bytes of messages. */
export const pagesOf = (length: number): number =>
  Math.ceil((xen_argo_ring.size + length) / PAGE_SIZE);

/** The longest message that a ring of `length` bytes ever takes: one slot always stays free. */
export const longestIn = (length: number): number => length - HEADER.size - ARGO_MSG_SLOT_SIZE;

/** The longest message that any ring of a machine takes. */
export const longestOf = ({ ringPages }: Sizes): number =>
  longestIn(ringPages * PAGE_SIZE - xen_argo_ring.size);

/** The row of the ring that a domain registered for exactly this partner, or −1. */
export function findOwnRing(
  { message_ring: ring }: RingView,
  { rings }: Sizes,
  owner: number,
  aport: number,
  partner: number,
): number {
  for (let row = owner * rings; row < (owner + 1) * rings; row += 1) {
    if (ring.registered[row] === 0 || ring.aport[row] !== aport) continue;
    if (ring.partner[row] === partner) return row;
  }
  return -1;
}

/** The row of the ring that a message goes to: the sender's own, else the one for everybody; −1. */
export function findRing(
  view: RingView & View<'domain.generation'>,
  sizes: Sizes,
  owner: number,
  aport: number,
  sender: number,
): number {
  const own = findOwnRing(view, sizes, owner, aport, sender);
  // A ring names a life of its partner: who came after it by the same id was never meant.
  const meant =
    own >= 0 && view.message_ring.partner_generation[own] === view.domain.generation[sender];
  return meant ? own : findOwnRing(view, sizes, owner, aport, ARGO_DOMID_ANY);
}

export const isShared = ({ message_ring }: RingView, row: number): boolean =>
  message_ring.partner[row] === ARGO_DOMID_ANY;

/** A row for one more ring of a domain, or −1. */
export function freeRing(
  { message_ring, domain }: RingView & View<'domain.rings_max'>,
  { rings }: Sizes,
  owner: number,
): number {
  const first = owner * rings;
  for (let row = first; row < first + Math.min(domain.rings_max[owner], rings); row += 1) {
    if (message_ring.registered[row] === 0) return row;
  }
  return -1;
}

/** Whether a guest frame is one of a ring's pages. */
export function isInRing(
  { message_ring, message_page }: RingView,
  { ringPages }: Sizes,
  row: number,
  guestFrame: number,
): boolean {
  const first = row * ringPages;
  for (let page = first; page < first + pagesOf(message_ring.length[row]); page += 1) {
    if (message_page.guest_frame[page] === guestFrame) return true;
  }
  return false;
}

/** The address in its owner's memory of the `at`-th byte of a ring, its head included. */
function addressIn({ message_page }: RingView, { ringPages }: Sizes, row: number, at: number) {
  const page = message_page.guest_frame[row * ringPages + (at >>> PAGE_SHIFT)];
  return page * PAGE_SIZE + (at & (PAGE_SIZE - 1));
}

interface Reading {
  readonly view: RingView;
  readonly guest: GuestReader;
  readonly config: Sizes;
}

/** How far its owner has read; −1 where the page says what can't be. */
function readTo({ view, guest, config }: Reading, owner: number, row: number): number {
  const rx = guest.read32(owner, addressIn(view, config, row, xen_argo_ring.at.rx_ptr));
  return rx < view.message_ring.length[row] && isWhole(rx) ? rx : -1;
}

/** Whether nothing waits in a ring. */
export function isEmpty(parts: Reading, owner: number, row: number): boolean {
  return readTo(parts, owner, row) === parts.view.message_ring.tx_ptr[row];
}

/** Whether a message could ever fit a ring. */
export function couldFit({ message_ring }: RingView, row: number, size: number): boolean {
  return HEADER.size + padded(size) < message_ring.length[row];
}

/** Whether a message fits now. Into a ring whose owner broke its `rx_ptr` nothing does. */
export function fits(parts: Reading, owner: number, row: number, size: number): boolean {
  const { message_ring: ring } = parts.view;
  const rx = readTo(parts, owner, row);
  if (rx < 0) return false;
  const ahead = rx - ring.tx_ptr[row];
  // One slot always stays free: a ring that is full does not look empty.
  return HEADER.size + padded(size) < (ahead > 0 ? ahead : ahead + ring.length[row]);
}

/** Bytes of the sender's that make up a message. */
export interface Piece {
  readonly address: number;
  readonly length: number;
}

export interface Message {
  readonly owner: number;
  readonly row: number;
  readonly sender: number;
  readonly aport: number;
  readonly type: number;
  readonly size: number;
  readonly pieces: readonly Piece[];
}

interface Writing {
  readonly view: RingView;
  readonly guest: GuestMemory;
  readonly config: Sizes;
}

/** Puts a message that fits into a ring. */
export function insertMessage(
  w: Writer<'message_ring.tx_ptr'>,
  { view, guest, config }: Writing,
  { owner, row, sender, aport, type, size, pieces }: Message,
): void {
  const length = view.message_ring.length[row];
  let at = view.message_ring.tx_ptr[row];
  // The head of a message is one slot, and so never wraps round.
  const head = addressIn(view, config, row, xen_argo_ring.size + at);
  guest.write32(owner, head + HEADER.at.len, HEADER.size + size);
  guest.write32(owner, head + HEADER.at['source.aport'], aport);
  guest.write16(owner, head + HEADER.at['source.domain_id'], sender);
  guest.write16(owner, head + HEADER.at['source.pad'], 0);
  guest.write32(owner, head + HEADER.at.message_type, type);
  const end = (at + HEADER.size + padded(size)) % length;
  at = (at + HEADER.size) % length;
  for (const piece of pieces) {
    for (let done = 0; done < piece.length;) {
      const inRing = xen_argo_ring.size + at;
      const toPage = PAGE_SIZE - (inRing & (PAGE_SIZE - 1));
      const part = Math.min(piece.length - done, length - at, toPage);
      const to = addressIn(view, config, row, inRing);
      guest.copy(sender, piece.address + done, owner, to, part);
      done += part;
      at = (at + part) % length;
    }
  }
  w.message_ring.tx_ptr.set(row, end);
  guest.write32(owner, addressIn(view, config, row, xen_argo_ring.at.tx_ptr), end);
}

/** Counts a message that is lost, where the ring's owner sees it. */
export function loseMessage(
  w: Writer<'message_ring.lost'>,
  { view, guest, config }: Writing,
  owner: number,
  row: number,
): void {
  const lost = Math.min(view.message_ring.lost[row] + 1, U32_MAX);
  w.message_ring.lost.set(row, lost);
  guest.write32(owner, addressIn(view, config, row, LOST_AT), lost);
}

export interface NewRing {
  readonly owner: number;
  readonly row: number;
  readonly aport: number;
  readonly partner: number;
  readonly generation: number;
  readonly length: number;
  /** Guest frames of its pages, in order. */
  readonly frames: readonly number[];
  /** Whether it goes on where the one that it takes the place of was. */
  readonly goesOn: boolean;
}

/** Starts a ring, or gives one other pages: empty, unless it goes on. */
export function startRing(
  w: RingWriter & Writer<'guest.memory'>,
  { view, guest, config }: Writing,
  { owner, row, aport, partner, generation, length, frames, goesOn }: NewRing,
): void {
  const [tx, lost] = goesOn ? [view.message_ring.tx_ptr[row], view.message_ring.lost[row]] : [0, 0];
  if (view.message_ring.registered[row] === 1) endRing(w, { view, config }, owner, row);
  w.message_ring.registered.set(row, 1);
  w.message_ring.aport.set(row, aport);
  w.message_ring.partner.set(row, partner);
  w.message_ring.partner_generation.set(row, generation);
  w.message_ring.length.set(row, length);
  w.message_ring.tx_ptr.set(row, tx);
  w.message_ring.lost.set(row, lost);
  for (const [index, guestFrame] of frames.entries()) {
    w.message_page.guest_frame.set(row * config.ringPages + index, guestFrame);
    w.physmap.kind.set(owner * config.guestFrames + guestFrame, PAGE_KIND.ring);
  }
  const head = frames[0] * PAGE_SIZE;
  if (!goesOn) guest.write32(owner, head + xen_argo_ring.at.rx_ptr, 0);
  guest.write32(owner, head + xen_argo_ring.at.tx_ptr, tx);
  guest.write32(owner, head + LOST_AT, lost);
}

/** Ends a ring: its pages are ordinary ones again, with whatever was in them. */
export function endRing(
  w: RingWriter,
  { view, config }: { readonly view: RingView; readonly config: Sizes },
  owner: number,
  row: number,
): void {
  const { message_ring: ring, message_page } = view;
  const first = row * config.ringPages;
  for (let page = first; page < first + pagesOf(ring.length[row]); page += 1) {
    const guestFrame = message_page.guest_frame[page];
    w.physmap.kind.set(owner * config.guestFrames + guestFrame, PAGE_KIND.own);
    w.message_page.guest_frame.set(page, 0);
  }
  w.message_ring.aport.set(row, 0);
  w.message_ring.partner.set(row, 0);
  w.message_ring.partner_generation.set(row, 0);
  w.message_ring.length.set(row, 0);
  w.message_ring.tx_ptr.set(row, 0);
  w.message_ring.lost.set(row, 0);
  w.message_ring.registered.set(row, 0);
}
