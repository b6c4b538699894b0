/**
 * Owns: the FIFO event ABI: a word for each port in pages of the guest's own memory, and for each
 * vcpu and priority a queue of ports that are linked through their words.
 *
 * The guest may write anything there. What is read from it is a bit, never a place: ports and
 * addresses come from the columns, and no chain of links is ever followed, so a guest can spoil its
 * own queues and nothing else. INVARIANT: while a guest doesn't run, the columns `pending` and
 * `masked` of its ports in use are what their words say.
 * Must not know: who sends, who waits.
 */

import { evtchn_fifo_control_block } from './abi/layouts.ts';
import { EVTCHN_FIFO, PAGE_SIZE } from './abi/numbers.ts';
import { EVENT_ABI, EVENT_WORDS_PER_PAGE, EVTCHN_STATE, PAGE_KIND } from './columns.ts';
import type { View, Writer } from './columns.ts';
import { upcallAddress } from './event_bits.ts';
import type { GuestMemory } from './guest_memory.ts';

const PENDING = (1 << EVTCHN_FIFO.PENDING) >>> 0;
const MASKED = (1 << EVTCHN_FIFO.MASKED) >>> 0;
const LINKED = (1 << EVTCHN_FIFO.LINKED) >>> 0;
const LINK_MASK = (1 << EVTCHN_FIFO.LINK_BITS) - 1;
const block = evtchn_fifo_control_block.at;

export const WORDS_READS = [
  'domain.event_abi',
  'domain.event_words',
  'domain.shared_info_frame',
  'vcpu.control_block',
  'event_queue.tail',
  'event_page.guest_frame',
  'event_link.queue',
  'evtchn.priority',
  'evtchn.vcpu',
] as const;

export const WORDS_WRITES = ['event_queue.tail', 'event_link.queue', 'guest.memory'] as const;

interface Config {
  readonly ports: number;
  readonly vcpus: number;
}

interface Parts<V> {
  readonly view: V;
  readonly guest: GuestMemory;
  readonly config: Config;
}

type PlaceView = View<'domain.event_words' | 'event_page.guest_frame'>;

export const isFifo = (view: View<'domain.event_abi'>, domain: number): boolean =>
  view.domain.event_abi[domain] === EVENT_ABI.fifo;

/** Rows of the event array's pages that a domain has. */
export const pagesPerDomain = (config: Config): number =>
  Math.ceil(config.ports / EVENT_WORDS_PER_PAGE);

/** Address of a port's word, or −1 while the event array doesn't reach it. */
export function wordAddress(view: PlaceView, config: Config, domain: number, port: number): number {
  if (port >= view.domain.event_words[domain]) return -1;
  const row = domain * pagesPerDomain(config) + Math.floor(port / EVENT_WORDS_PER_PAGE);
  const frame = view.event_page.guest_frame[row];
  return frame * PAGE_SIZE + (port % EVENT_WORDS_PER_PAGE) * 4;
}

/** A port's word; masked and nothing else while the event array doesn't reach it. */
function wordOf({ view, guest, config }: Parts<PlaceView>, domain: number, port: number): number {
  const address = wordAddress(view, config, domain, port);
  return address < 0 ? MASKED : guest.read32(domain, address);
}

export function isWordMasked(parts: Parts<PlaceView>, domain: number, port: number): boolean {
  return (wordOf(parts, domain, port) & MASKED) !== 0;
}

/** Clears bits of a port's word, if it has one. */
function clear(parts: Parts<PlaceView>, domain: number, port: number, bits: number): void {
  const address = wordAddress(parts.view, parts.config, domain, port);
  if (address < 0) return;
  parts.guest.write32(domain, address, (parts.guest.read32(domain, address) & ~bits) >>> 0);
}

export function unmaskWord(parts: Parts<PlaceView>, domain: number, port: number): void {
  clear(parts, domain, port, MASKED);
}

/** A port that is closed, or opened, has no event. What the guest linked, it unlinks itself. */
export function emptyWord(parts: Parts<PlaceView>, domain: number, port: number): void {
  clear(parts, domain, port, PENDING);
}

/**
 * Makes an event pending in its word and, unless it is masked or linked already, links it into its
 * queue: behind the last one while that waits, at the head otherwise.
 */
export function link(
  w: Writer<(typeof WORDS_WRITES)[number]>,
  parts: Parts<View<(typeof WORDS_READS)[number]>>,
  domain: number,
  port: number,
): void {
  const { view, guest, config } = parts;
  const address = wordAddress(view, config, domain, port);
  if (address < 0) return;
  const word = (guest.read32(domain, address) | PENDING) >>> 0;
  guest.write32(domain, address, word);
  const row = domain * config.ports + port;
  const vcpu = view.evtchn.vcpu[row];
  const control = view.vcpu.control_block[domain * config.vcpus + vcpu] - 1;
  if ((word & (MASKED | LINKED)) !== 0 || control < 0) return;
  const queues = domain * config.vcpus * EVTCHN_FIFO.MAX_QUEUES;
  const priority = view.evtchn.priority[row];
  const queue = vcpu * EVTCHN_FIFO.MAX_QUEUES + priority;
  const last = view.event_link.queue[row] - 1;
  // Where it was last in another queue, nothing may be linked behind it there: it goes on here.
  if (last >= 0 && last !== queue && view.event_queue.tail[queues + last] === port) {
    w.event_queue.tail.set(queues + last, 0);
  }
  const tail = view.event_queue.tail[queues + queue];
  const tailAddress = tail === 0 ? -1 : wordAddress(view, config, domain, tail);
  const tailWord = tailAddress < 0 ? 0 : guest.read32(domain, tailAddress);
  guest.write32(domain, address, ((word & ~LINK_MASK) | LINKED) >>> 0);
  if ((tailWord & LINKED) !== 0) {
    guest.write32(domain, tailAddress, ((tailWord & ~LINK_MASK) | port) >>> 0);
  } else {
    guest.write32(domain, control + block.head + priority * 4, port);
  }
  w.event_queue.tail.set(queues + queue, port);
  w.event_link.queue.set(row, queue + 1);
  const ready = control + block.ready;
  guest.write32(domain, ready, guest.read32(domain, ready) | (1 << priority));
  guest.write8(domain, upcallAddress(view, domain, vcpu), 1);
}

/** Takes what a domain wrote to its words into the columns. */
export function pullWords(
  w: Writer<'evtchn.pending' | 'evtchn.masked'>,
  parts: Parts<PlaceView & View<'evtchn.state' | 'domain.ports_max'>>,
  domain: number,
): void {
  const { view, config } = parts;
  const { ports_max, event_words } = view.domain;
  const ports = Math.min(ports_max[domain], config.ports, event_words[domain]);
  for (let port = 1; port < ports; port += 1) {
    const row = domain * config.ports + port;
    if (view.evtchn.state[row] === EVTCHN_STATE.free) continue;
    const word = wordOf(parts, domain, port);
    w.evtchn.pending.set(row, word >>> EVTCHN_FIFO.PENDING);
    w.evtchn.masked.set(row, (word >>> EVTCHN_FIFO.MASKED) & 1);
  }
}

/** Tells each vcpu whether a queue of it is ready; words and queues are kept when events come. */
export function pushUpcalls(
  {
    view,
    guest,
    config,
  }: Parts<View<'domain.vcpus_max' | 'domain.shared_info_frame' | 'vcpu.control_block'>>,
  domain: number,
): void {
  for (let vcpu = 0; vcpu < view.domain.vcpus_max[domain]; vcpu += 1) {
    const control = view.vcpu.control_block[domain * config.vcpus + vcpu] - 1;
    const isReady = control >= 0 && guest.read32(domain, control + block.ready) !== 0;
    guest.write8(domain, upcallAddress(view, domain, vcpu), isReady ? 1 : 0);
  }
}

/** Goes back to the 2-level ABI: the guest's pages are its own again, as it left them. */
export function leaveFifo(
  w: Writer<
    | 'domain.event_abi'
    | 'domain.event_pages'
    | 'domain.event_words'
    | 'vcpu.control_block'
    | 'event_queue.tail'
    | 'event_page.guest_frame'
    | 'physmap.kind'
  >,
  view: View<'domain.event_pages' | 'event_page.guest_frame' | 'vcpu.control_block'>,
  config: Config & { readonly guestFrames: number },
  domain: number,
): void {
  const physmap = domain * config.guestFrames;
  const pages = domain * pagesPerDomain(config);
  for (let i = 0; i < view.domain.event_pages[domain]; i += 1) {
    w.physmap.kind.set(physmap + view.event_page.guest_frame[pages + i], PAGE_KIND.own);
    w.event_page.guest_frame.set(pages + i, 0);
  }
  for (let vcpu = domain * config.vcpus; vcpu < (domain + 1) * config.vcpus; vcpu += 1) {
    const control = view.vcpu.control_block[vcpu] - 1;
    if (control < 0) continue;
    w.physmap.kind.set(physmap + Math.floor(control / PAGE_SIZE), PAGE_KIND.own);
    w.vcpu.control_block.set(vcpu, 0);
    for (let queue = 0; queue < EVTCHN_FIFO.MAX_QUEUES; queue += 1) {
      w.event_queue.tail.set(vcpu * EVTCHN_FIFO.MAX_QUEUES + queue, 0);
    }
  }
  w.domain.event_pages.set(domain, 0);
  w.domain.event_words.set(domain, 0);
  w.domain.event_abi.set(domain, EVENT_ABI.two_level);
}

/**
 * Brings the column `masked` of a port whose word comes into use up to date with what the guest
 * wrote there. Answers whether the port has an event, from before or by the guest's own hand.
 */
export function syncWord(
  w: Writer<'evtchn.masked'>,
  parts: Parts<PlaceView & View<'evtchn.state' | 'evtchn.pending'>>,
  domain: number,
  port: number,
): boolean {
  const { view, config } = parts;
  const row = domain * config.ports + port;
  if (view.evtchn.state[row] === EVTCHN_STATE.free) return false;
  const word = wordOf(parts, domain, port);
  w.evtchn.masked.set(row, (word & MASKED) === 0 ? 0 : 1);
  return view.evtchn.pending[row] === 1 || (word & PENDING) !== 0;
}
