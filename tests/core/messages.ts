/**
 * Owns: message rings as a guest's driver uses them, for tests: registering one, sending to it,
 * reading what came, and letting the machine know.
 */

import { ARGO_DOMID_ANY, PAGE_SIZE } from '../../core/abi/numbers.ts';
import type { Actor, Outcome } from './harness.ts';
import { u64s } from './harness.ts';

export { ARGO_DOMID_ANY };

/** Where senders keep messages: domains of these tests have eight pages. */
const DATA = 4 * PAGE_SIZE;
const RING_HEAD = 64;

export interface Ring {
  readonly aport?: number;
  readonly partner?: number;
  readonly pages?: readonly number[];
  readonly length?: number;
  readonly flags?: number;
}

export function register(
  by: Actor,
  { aport = 7, partner = ARGO_DOMID_ANY, pages = [2], length = 96, flags = 0 }: Ring = {},
): string {
  return by.call('argo_op.register_ring', {
    aport,
    partner_id: partner,
    len: length,
    gfns: u64s(...pages),
    npages: pages.length,
    flags,
  }).error;
}

export function unregister(by: Actor, { aport = 7, partner = ARGO_DOMID_ANY }: Ring = {}): string {
  return by.call('argo_op.unregister_ring', { aport, partner_id: partner }).error;
}

/** Sends bytes, cut into pieces of at most `cut` bytes. */
export function sendTo(
  by: Actor,
  receiver: number,
  bytes: Uint8Array | string,
  { aport = 7, from = 1, type = 0, cut = 1 << 20 } = {},
): Outcome {
  const data = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const iovs: number[] = [];
  for (let at = 0; at < data.length; at += cut) {
    iovs.push(DATA + at, Math.min(cut, data.length - at));
  }
  by.write(DATA, data);
  return by.call('argo_op.sendv', {
    'src.aport': from,
    'src.domain_id': ARGO_DOMID_ANY,
    'dst.aport': aport,
    'dst.domain_id': receiver,
    iovs: u64s(...iovs),
    niov: iovs.length / 2,
    message_type: type,
  });
}

/** What a sender is told of a ring. */
export function ask(by: Actor, receiver: number, space = 0, aport = 7): readonly unknown[] {
  const { error, out } = by.call('argo_op.notify', {
    nent: 1,
    'data.ring.aport': aport,
    'data.ring.domain_id': receiver,
    'data.space_required': space,
  });
  return [error, out['data.flags'], out['data.max_message_size']];
}

/** Tells the machine that there may be room again. */
export function tellRoom(by: Actor): void {
  by.call('argo_op.notify', { nent: 0 });
}

export interface Received {
  readonly from: number;
  readonly aport: number;
  readonly type: number;
  readonly bytes: Uint8Array;
}

function word(by: Actor, address: number): number {
  return new DataView(by.read(address, 4).buffer).getUint32(0, true);
}

/** How many messages the ring says were lost. */
export const lostIn = (by: Actor, page = 2): number => word(by, page * PAGE_SIZE + 8);

/** Takes every message out of a ring, or the first `most`. */
export function receive(
  by: Actor,
  { pages = [2], length = 96, most = 1 << 20 }: Ring & { readonly most?: number } = {},
): Received[] {
  const head = (pages[0] ?? 0) * PAGE_SIZE;
  const found: Received[] = [];
  by.harness.turnOf(by.id, () => {
    let rx = word(by, head);
    const tx = word(by, head + 4);
    const byteAt = (at: number): number => {
      const place = RING_HEAD + (at % length);
      return by.memory[(pages[place >>> 12] ?? 0) * PAGE_SIZE + (place & 4095)];
    };
    const read = (at: number, count: number): Uint8Array =>
      Uint8Array.from({ length: count }, (_, i) => byteAt(at + i));
    while (rx !== tx && found.length < most) {
      const header = new DataView(read(rx, 16).buffer);
      const size = header.getUint32(0, true) - 16;
      found.push({
        aport: header.getUint32(4, true),
        from: header.getUint16(8, true),
        type: header.getUint32(12, true),
        bytes: read(rx + 16, size),
      });
      rx = (rx + 16 + Math.ceil(size / 16) * 16) % length;
    }
    new DataView(by.memory.buffer, by.memory.byteOffset).setUint32(head, rx, true);
  });
  return found;
}

export const texts = (received: readonly Received[]): string[] =>
  received.map(({ bytes }) => new TextDecoder().decode(bytes));

/** Binds VIRQ_ARGO; answers the port. */
export function listen(by: Actor): number {
  return by.call('event_channel_op.bind_virq', { virq: 11 }).out['port'] ?? -1;
}

/** Whether VIRQ_ARGO came since the last time, and takes it. */
export function heard(by: Actor, port: number): boolean {
  const pending = by.pending(port);
  by.take(port);
  return pending;
}
