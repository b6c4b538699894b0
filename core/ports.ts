/**
 * Owns: ports as such: finding a free one, freeing one that is in use. Event-channel calls and
 * teardown both come here. INVARIANT: interdomain ports come in pairs that name each other.
 */

import { EVTCHN_FIFO } from './abi/numbers.ts';
import { EVTCHN_STATE } from './columns.ts';
import type { View, Writer } from './columns.ts';
import { emptyWord, isFifo, isWordMasked } from './event_words.ts';
import type { GuestMemory } from './guest_memory.ts';
import { virqRow } from './virqs.ts';

/** The lowest free port of a domain, or −1. Port 0 is never used, as in Xen. */
export function freePort(
  view: View<'evtchn.state' | 'domain.ports_max'>,
  portsPerDomain: number,
  domain: number,
): number {
  const max = Math.min(view.domain.ports_max[domain], portsPerDomain);
  for (let port = 1; port < max; port += 1) {
    if (view.evtchn.state[domain * portsPerDomain + port] === EVTCHN_STATE.free) return port;
  }
  return -1;
}

/** Whether a port number names a port that the domain could have. */
export function isPort(port: number, portsPerDomain: number): boolean {
  return port > 0 && port < portsPerDomain;
}

export const OPEN_READS = [
  'domain.event_abi',
  'domain.event_words',
  'event_page.guest_frame',
] as const;
export const OPEN_WRITES = [
  'evtchn.pending',
  'evtchn.masked',
  'evtchn.priority',
  'guest.memory',
] as const;

/** Makes a free port ready: no event, and masked only if the guest's word for it says so. */
export function openPort(
  w: Writer<(typeof OPEN_WRITES)[number]>,
  tools: {
    readonly view: View<(typeof OPEN_READS)[number]>;
    readonly guest: GuestMemory;
    readonly config: { readonly ports: number; readonly vcpus: number };
  },
  domain: number,
  port: number,
): void {
  const row = domain * tools.config.ports + port;
  const fifo = isFifo(tools.view, domain);
  if (fifo) emptyWord(tools, domain, port);
  w.evtchn.pending.set(row, 0);
  w.evtchn.masked.set(row, fifo && isWordMasked(tools, domain, port) ? 1 : 0);
  w.evtchn.priority.set(row, EVTCHN_FIFO.PRIORITY_DEFAULT);
}

type CloseReads = View<
  | 'evtchn.state'
  | 'evtchn.remote_domain'
  | 'evtchn.remote_port'
  | 'evtchn.virq'
  | 'evtchn.vcpu'
  | (typeof OPEN_READS)[number]
>;
export const CLOSE_WRITES = [
  'evtchn.state',
  'evtchn.remote_domain',
  'evtchn.remote_generation',
  'evtchn.remote_port',
  'evtchn.virq',
  'evtchn.vcpu',
  'evtchn.pending',
  'evtchn.masked',
  'evtchn.priority',
  'virq.port',
  'guest.memory',
] as const;

type CloseWriter = Writer<(typeof CLOSE_WRITES)[number]>;

/** Frees a port that is in use and unbinds its far end. Also what teardown does to every port. */
export function closePort(
  w: CloseWriter,
  tools: {
    readonly view: CloseReads;
    readonly guest: GuestMemory;
    readonly config: { readonly ports: number; readonly vcpus: number };
  },
  domain: number,
  port: number,
): void {
  const { view, config } = tools;
  const { evtchn } = view;
  const row = domain * config.ports + port;
  if (evtchn.state[row] === EVTCHN_STATE.interdomain) {
    const far = evtchn.remote_domain[row] * config.ports + evtchn.remote_port[row];
    w.evtchn.remote_port.set(far, 0);
    w.evtchn.state.set(far, EVTCHN_STATE.unbound);
  }
  if (evtchn.state[row] === EVTCHN_STATE.virq) {
    w.virq.port.set(virqRow(config, domain, evtchn.virq[row], evtchn.vcpu[row]), 0);
  }
  if (isFifo(view, domain)) emptyWord(tools, domain, port);
  w.evtchn.remote_domain.set(row, 0);
  w.evtchn.remote_generation.set(row, 0);
  w.evtchn.remote_port.set(row, 0);
  w.evtchn.virq.set(row, 0);
  w.evtchn.vcpu.set(row, 0);
  w.evtchn.pending.set(row, 0);
  w.evtchn.masked.set(row, 0);
  w.evtchn.priority.set(row, 0);
  w.evtchn.state.set(row, EVTCHN_STATE.free);
}
