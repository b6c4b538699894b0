/**
 * Owns: the 2-level event ABI: a pending and a mask bit for each port in the page that a domain
 * shares with the hypervisor, a selector bit for each 64 ports, and a flag, for each vcpu.
 *
 * While a domain runs its page is what counts; otherwise the columns do.
 * Must not know: who sends, who waits.
 */

import { shared_info } from './abi/layouts.ts';
import { PAGE_SIZE } from './abi/numbers.ts';
import { EVTCHN_STATE } from './columns.ts';
import type { View, Writer } from './columns.ts';
import type { GuestMemory, GuestReader } from './guest_memory.ts';

const { at } = shared_info;
/** `struct vcpu_info` of the vcpus stand one after another. */
const VCPU_INFO_SIZE = at.other_vcpus - at['vcpu_info.evtchn_upcall_pending'];

interface Parts<V> {
  readonly view: V;
  readonly guest: GuestMemory;
  readonly config: { readonly ports: number; readonly vcpus: number };
}

export type BitsView = View<
  | 'domain.ports_max'
  | 'domain.shared_info_frame'
  | 'evtchn.state'
  | 'evtchn.pending'
  | 'evtchn.masked'
  | 'evtchn.vcpu'
>;

/** Address of the flag that tells a vcpu that it has events. */
export function upcallAddress(
  view: View<'domain.shared_info_frame'>,
  domain: number,
  vcpu: number,
): number {
  const shared = view.domain.shared_info_frame[domain] * PAGE_SIZE;
  return shared + at['vcpu_info.evtchn_upcall_pending'] + vcpu * VCPU_INFO_SIZE;
}

/** Whether a running domain's page says that a port is masked. */
export function isBitMasked(
  view: View<'domain.shared_info_frame'>,
  guest: GuestReader,
  domain: number,
  port: number,
): boolean {
  const page = view.domain.shared_info_frame[domain] * PAGE_SIZE;
  const word = guest.read32(domain, page + at.evtchn_mask + (port >>> 5) * 4);
  return ((word >>> (port & 31)) & 1) === 1;
}

/** Shows an event to a domain that is running. */
export function showBit(
  { view, guest }: Pick<Parts<View<'domain.shared_info_frame'>>, 'view' | 'guest'>,
  domain: number,
  port: number,
  vcpu: number,
  masked: boolean,
): void {
  const page = view.domain.shared_info_frame[domain] * PAGE_SIZE;
  const set = (address: number, bit: number): void => {
    guest.write32(domain, address, guest.read32(domain, address) | (1 << bit));
  };
  set(page + at.evtchn_pending + (port >>> 5) * 4, port & 31);
  if (masked) return;
  const upcall = upcallAddress(view, domain, vcpu);
  const selector = upcall + at['vcpu_info.evtchn_pending_sel'];
  set(selector + (port >>> 11) * 4, (port >>> 6) & 31);
  guest.write8(domain, upcall, 1);
}

/** Takes the bits that a domain wrote into the columns. */
export function pullBits(
  w: Writer<'evtchn.pending' | 'evtchn.masked'>,
  { view, guest, config }: Parts<BitsView>,
  domain: number,
): void {
  const shared = view.domain.shared_info_frame[domain] * PAGE_SIZE;
  const ports = Math.min(view.domain.ports_max[domain], config.ports);
  for (let port = 0; port < ports; port += 32) {
    const pending = guest.read32(domain, shared + at.evtchn_pending + (port >>> 3));
    const masked = guest.read32(domain, shared + at.evtchn_mask + (port >>> 3));
    const end = Math.min(port + 32, ports);
    for (let p = port; p < end; p += 1) {
      const row = domain * config.ports + p;
      if (view.evtchn.state[row] === EVTCHN_STATE.free) continue;
      w.evtchn.pending.set(row, (pending >>> (p & 31)) & 1);
      w.evtchn.masked.set(row, (masked >>> (p & 31)) & 1);
    }
  }
}

/** Shows a domain the bits as they are now. */
export function pushBits(
  { view, guest, config }: Parts<BitsView & View<'domain.vcpus_max'>>,
  domain: number,
): void {
  const shared = view.domain.shared_info_frame[domain] * PAGE_SIZE;
  const ports = Math.min(view.domain.ports_max[domain], config.ports);
  for (let vcpu = 0; vcpu < view.domain.vcpus_max[domain]; vcpu += 1) {
    // A bit for each word of 64 ports, in two halves of 32 words.
    let selectorLow = 0;
    let selectorHigh = 0;
    for (let port = 0; port < ports; port += 32) {
      let pending = 0;
      let masked = 0;
      let others = 0;
      const end = Math.min(port + 32, ports);
      for (let p = port; p < end; p += 1) {
        const row = domain * config.ports + p;
        pending |= view.evtchn.pending[row] << (p & 31);
        masked |= view.evtchn.masked[row] << (p & 31);
        if (view.evtchn.vcpu[row] !== vcpu) others |= 1 << (p & 31);
      }
      if (vcpu === 0) {
        guest.write32(domain, shared + at.evtchn_pending + (port >>> 3), pending);
        guest.write32(domain, shared + at.evtchn_mask + (port >>> 3), masked);
      }
      if ((pending & ~masked & ~others) === 0) continue;
      const word = port >>> 6;
      if (word < 32) selectorLow |= 1 << word;
      else selectorHigh |= 1 << (word - 32);
    }
    const upcall = upcallAddress(view, domain, vcpu);
    guest.write8(domain, upcall, selectorLow === 0 && selectorHigh === 0 ? 0 : 1);
    const selector = upcall + at['vcpu_info.evtchn_pending_sel'];
    guest.write32(domain, selector, selectorLow);
    guest.write32(domain, selector + 4, selectorHigh);
  }
}
