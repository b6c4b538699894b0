/**
 * Owns: what it means that an event arrives: the port becomes pending, and a vcpu that waits for it
 * goes on. Used by sends, virtual interrupts and unmasking.
 */

import { shared_info } from './abi/layouts.ts';
import { PAGE_SHIFT } from './abi/numbers.ts';
import { POLL_ANY, VCPU_STATE } from './columns.ts';
import type { View, Writer } from './columns.ts';
import type { GuestMemory } from './guest_memory.ts';

export const DELIVERY_READS = [
  'evtchn.state',
  'evtchn.pending',
  'evtchn.masked',
  'evtchn.vcpu',
  'vcpu.state',
  'vcpu.poll_port',
  'machine.current',
  'domain.shared_info_frame',
  'domain.memory_pages',
] as const;

export const DELIVERY_WRITES = [
  'evtchn.pending',
  'vcpu.state',
  'vcpu.poll_port',
  'vcpu.poll_timeout',
  'vcpu.result',
  'guest.memory',
] as const;

export interface DeliveryTools {
  readonly view: View<(typeof DELIVERY_READS)[number]>;
  readonly guest: GuestMemory;
  readonly config: { readonly ports: number; readonly vcpus: number };
}

/** Makes `port` of `domain` pending and wakes who waits for it. */
export function deliver(
  w: Writer<(typeof DELIVERY_WRITES)[number]>,
  { view, guest, config }: DeliveryTools,
  domain: number,
  port: number,
): void {
  const { evtchn, machine } = view;
  const row = domain * config.ports + port;
  w.evtchn.pending.set(row, 1);
  // While a guest runs, its shared page is what counts, so the bit goes there at once.
  const current = machine.current[0] - 1;
  if (
    current >= 0 &&
    ((current / config.vcpus) | 0) === domain &&
    view.domain.memory_pages[domain] > 0
  ) {
    const byte =
      view.domain.shared_info_frame[domain] * (1 << PAGE_SHIFT) +
      shared_info.at.evtchn_pending +
      (port >>> 5) * 4;
    guest.write32(domain, byte, guest.read32(domain, byte) | (1 << (port & 31)));
  }
  const target = domain * config.vcpus + evtchn.vcpu[row];
  wake(w, view, target, port, evtchn.masked[row] === 1);
}

/**
 * Lets a vcpu go on that is blocked, unless the port is masked, or that polls it, masked or not.
 */
function wake(
  w: Writer<'vcpu.state' | 'vcpu.poll_port' | 'vcpu.poll_timeout' | 'vcpu.result'>,
  { vcpu }: View<'vcpu.state' | 'vcpu.poll_port'>,
  target: number,
  port: number,
  masked: boolean,
): void {
  const blocked = vcpu.state[target] === VCPU_STATE.blocked && !masked;
  const polling = vcpu.state[target] === VCPU_STATE.polling;
  const wanted = vcpu.poll_port[target] === port + 1 || vcpu.poll_port[target] === POLL_ANY;
  if (!blocked && !(polling && wanted)) return;
  w.vcpu.poll_port.set(target, 0);
  w.vcpu.poll_timeout.set(target, 0);
  w.vcpu.result.set(target, 0);
  w.vcpu.state.set(target, VCPU_STATE.runnable);
}
