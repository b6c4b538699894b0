/**
 * Owns: what it means that an event arrives, whatever ABI the domain learns of its events by: the
 * port becomes pending, the guest is shown it, and a vcpu that waits for it goes on. Used by sends,
 * virtual interrupts and unmasking.
 */

import { POLL_ANY, VCPU_STATE } from './columns.ts';
import type { View, Writer } from './columns.ts';
import { isBitMasked, showBit } from './event_bits.ts';
import { WORDS_READS, WORDS_WRITES, isFifo, isWordMasked, link } from './event_words.ts';
import type { GuestMemory } from './guest_memory.ts';
import { RUNSTATE_READS, RUNSTATE_WRITES, account } from './runstate.ts';

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
  ...WORDS_READS,
  ...RUNSTATE_READS,
] as const;

export const DELIVERY_WRITES = [
  'evtchn.pending',
  'vcpu.state',
  'vcpu.poll_port',
  'vcpu.poll_timeout',
  'vcpu.result',
  ...WORDS_WRITES,
  ...RUNSTATE_WRITES,
] as const;

type DeliveryView = View<(typeof DELIVERY_READS)[number]>;
type DeliveryWriter = Writer<(typeof DELIVERY_WRITES)[number]>;

export interface DeliveryTools {
  readonly view: DeliveryView;
  readonly guest: GuestMemory;
  readonly config: { readonly ports: number; readonly vcpus: number };
}

/** Makes `port` of `domain` pending and wakes who waits for it. */
export function deliver(
  w: DeliveryWriter,
  tools: DeliveryTools,
  domain: number,
  port: number,
): void {
  const { view, config } = tools;
  const row = domain * config.ports + port;
  w.evtchn.pending.set(row, 1);
  const masked = show(w, tools, domain, port);
  wake(w, view, domain * config.vcpus + view.evtchn.vcpu[row], port, masked);
}

/** Shows the guest an event; answers whether it has it masked. */
function show(w: DeliveryWriter, tools: DeliveryTools, domain: number, port: number): boolean {
  const { view, guest, config } = tools;
  if (isFifo(view, domain)) {
    link(w, tools, domain, port);
    return isWordMasked(tools, domain, port);
  }
  const row = domain * config.ports + port;
  // While a guest runs, its shared page is what counts, so the bit goes there at once.
  const current = view.machine.current[0] - 1;
  const runs = current >= 0 && ((current / config.vcpus) | 0) === domain;
  if (!runs || view.domain.memory_pages[domain] === 0) return view.evtchn.masked[row] === 1;
  const masked = isBitMasked(view, guest, domain, port);
  showBit(tools, domain, port, view.evtchn.vcpu[row], masked);
  return masked;
}

/**
 * Lets a vcpu go on that is blocked, unless the port is masked, or that polls it, masked or not.
 */
function wake(
  w: DeliveryWriter,
  view: DeliveryView,
  target: number,
  port: number,
  masked: boolean,
): void {
  const { vcpu } = view;
  const blocked = vcpu.state[target] === VCPU_STATE.blocked && !masked;
  const polling = vcpu.state[target] === VCPU_STATE.polling;
  const wanted = vcpu.poll_port[target] === port + 1 || vcpu.poll_port[target] === POLL_ANY;
  if (!blocked && !(polling && wanted)) return;
  account(w, view, target);
  w.vcpu.poll_port.set(target, 0);
  w.vcpu.poll_timeout.set(target, 0);
  w.vcpu.result.set(target, 0);
  w.vcpu.state.set(target, VCPU_STATE.runnable);
}
