/**
 * Owns: a ring of requests and responses in one shared page, in the way of Xen's split drivers: one
 * side makes requests, the other answers them in the same slots, and each tells the other from
 * which index on it wants to be woken. One ring a guest.
 *
 * The other side may write anything into the page at any time. Indices are read once and checked:
 * more than a ring full of news is none, and `isBroken` tells.
 */

/** Offsets in the page; slots of 16 bytes follow the first 64. */
const REQUESTS_MADE: usize = 0;
const REQUESTS_WAKE: usize = 4;
const RESPONSES_MADE: usize = 8;
const RESPONSES_WAKE: usize = 12;
const SLOTS: usize = 64;
const SLOT_BYTES: usize = 16;
export const RING_SLOTS: u32 = 64;

let page: usize = 0;
/** Own counts, which the other side can't reach. Of the front: requests made, responses taken. */
let made: u32 = 0;
let taken: u32 = 0;
let broken: bool = false;

function slot(index: u32): usize {
  return page + SLOTS + (<usize>(index & (RING_SLOTS - 1))) * SLOT_BYTES;
}

/** Starts the side that makes requests, on a page of its own. */
export function startFront(address: usize): void {
  page = address;
  memory.fill(page, 0, SLOTS + (<usize>RING_SLOTS) * SLOT_BYTES);
  store<u32>(page + REQUESTS_WAKE, 1);
  store<u32>(page + RESPONSES_WAKE, 1);
}

/** Starts the side that answers, on a page that it mapped. */
export function startBack(address: usize): void {
  page = address;
}

/** Whether the other side wrote counts that can't be. */
export function isBroken(): bool {
  return broken;
}

/** How many of the other side's entries wait, `room` at the most. */
function waiting(count: usize, seen: u32, room: u32): u32 {
  const news = load<u32>(page + count) - seen;
  if (news <= room) return news;
  broken = true;
  return 0;
}

/** Publishes a count; true when the other side wants to be woken for what is new. */
function publish(count: usize, wake: usize, value: u32): bool {
  const before = load<u32>(page + count);
  store<u32>(page + count, value);
  return value - load<u32>(page + wake) < value - before;
}

// The side that makes requests

export function isFull(): bool {
  return made - taken >= RING_SLOTS;
}

/** How many requests have no response yet. */
export function outstanding(): u32 {
  return made - taken;
}

/** The slot of the next request; it is seen by the other side after `pushRequests`. */
export function nextRequest(): usize {
  return slot(made++);
}

/** Shows the requests; true when the other side is to be notified. */
export function pushRequests(): bool {
  return publish(REQUESTS_MADE, REQUESTS_WAKE, made);
}

/** The next response, or 0. */
export function takeResponse(): usize {
  return waiting(RESPONSES_MADE, taken, made - taken) == 0 ? 0 : slot(taken++);
}

/** Asks to be woken for the next response; false when one is there already. */
export function mayAwaitResponse(): bool {
  store<u32>(page + RESPONSES_WAKE, taken + 1);
  return !broken && waiting(RESPONSES_MADE, taken, made - taken) == 0;
}

// The side that answers: `taken` counts requests, `made` responses

/** The next request, or 0. Its slot is where the response goes. */
export function takeRequest(): usize {
  return waiting(REQUESTS_MADE, taken, RING_SLOTS) == 0 ? 0 : slot(taken++);
}

/** Counts the response that was written into the slot of the oldest unanswered request. */
export function answered(): void {
  made++;
}

export function pushResponses(): bool {
  return publish(RESPONSES_MADE, RESPONSES_WAKE, made);
}

/** Asks to be woken for the next request; false when one is there already. */
export function mayAwaitRequest(): bool {
  store<u32>(page + REQUESTS_WAKE, taken + 1);
  return !broken && waiting(REQUESTS_MADE, taken, RING_SLOTS) == 0;
}
