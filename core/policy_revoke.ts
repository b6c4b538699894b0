/**
 * Owns: taking back what a candidate policy does not allow and what can be taken back: channels,
 * maps, message rings, what is shared in the store. Whoever runs under a label that may not be
 * there at all can't be: then nothing is.
 *
 * Nobody is asked: the far end of a channel becomes unbound, a page that was mapped reads as zero,
 * a ring takes nothing any more.
 * INVARIANT: afterwards a review of the same domain finds nothing.
 */

import { VIRQ } from './abi/numbers.ts';
import { EVTCHN_STATE, MAP_KIND } from './columns.ts';
import type { View, Writer } from './columns.ts';
import type { MachineConfig } from './config.ts';
import { DELIVERY_READS, DELIVERY_WRITES, deliver } from './delivery.ts';
import { MAP_READS, MAP_WRITES, removeMap } from './frames.ts';
import type { GuestMemory } from './guest_memory.ts';
import { RING_WRITES, endRing } from './message_rings.ts';
import { OFFENCE } from './policy_review.ts';
import type { Offender } from './policy_review.ts';
import type { PolicySlots } from './policy_slots.ts';
import { CLOSE_WRITES, closePort } from './ports.ts';
import { virqRow } from './virqs.ts';
import {
  STORE_REVOKE_READS,
  STORE_REVOKE_WRITES,
  revokeNode,
  revokeWatch,
} from './store/take_back.ts';

export const REVOKE_READS = [
  ...MAP_READS,
  ...DELIVERY_READS,
  'evtchn.remote_domain',
  'evtchn.remote_port',
  'evtchn.virq',
  'virq.port',
  'domain.state',
  ...STORE_REVOKE_READS,
  ...RING_WRITES,
] as const;

export const REVOKE_WRITES = [
  ...CLOSE_WRITES,
  ...MAP_WRITES,
  ...RING_WRITES,
  ...DELIVERY_WRITES,
  ...STORE_REVOKE_WRITES,
] as const;

type RevokeWriter = Writer<(typeof REVOKE_WRITES)[number]>;
interface RevokeTools {
  readonly view: View<
    (typeof REVOKE_READS)[number] | 'domain.state' | 'domain.label' | 'domain.generation'
  >;
  readonly policies: PolicySlots;
  readonly guest: GuestMemory;
  readonly config: MachineConfig;
}

/** Another policy is in force: the first interrupt that Xen leaves to architectures. */
export const VIRQ_POLICY = VIRQ.arch_0;

/** Kinds of sharing: all that `revoke` knows how to take back. */
const SHARING: ReadonlySet<number> = new Set([
  OFFENCE.port,
  OFFENCE.map,
  OFFENCE.third_party,
  OFFENCE.node,
  OFFENCE.watch,
  OFFENCE.ring,
]);

/** Whether an offence ends when something shared is taken back. */
export function isRevocable({ kind }: Offender): boolean {
  return SHARING.has(kind);
}

/** Takes back what an offender shares. One that is gone meanwhile is no fault. */
export function revoke(
  w: RevokeWriter,
  tools: RevokeTools,
  { kind, domain, index }: Offender,
): void {
  const { view, config } = tools;
  if (kind === OFFENCE.port) {
    const row = domain * config.ports + index;
    const state = view.evtchn.state[row];
    if (state !== EVTCHN_STATE.interdomain && state !== EVTCHN_STATE.unbound) return;
    // Who waits for either end goes on, and finds the channel closed.
    if (state === EVTCHN_STATE.interdomain)
      deliver(w, tools, view.evtchn.remote_domain[row], view.evtchn.remote_port[row]);
    deliver(w, tools, domain, index);
    closePort(w, tools, domain, index);
  } else if (kind === OFFENCE.node) {
    revokeNode(w, tools, domain, index);
  } else if (kind === OFFENCE.watch) {
    revokeWatch(w, tools, domain, index);
  } else if (kind === OFFENCE.ring) {
    // Who waits for room in it hears of the policy, as everybody does.
    const row = domain * config.rings + index;
    if (view.message_ring.registered[row] === 1) endRing(w, tools, domain, row);
  } else if (view.maptrack.kind[domain * config.maps + index] !== MAP_KIND.free) {
    removeMap(w, tools, domain, index);
  }
}

/**
 * Raises VIRQ_POLICY wherever it is bound: another policy is in force, and ports and maps may be
 * gone. Everybody is told alike, so that being told says nothing about others.
 */
export function announcePolicy(
  w: Writer<(typeof DELIVERY_WRITES)[number]>,
  tools: RevokeTools,
): void {
  const { view, config } = tools;
  for (let domain = 0; domain < config.domains; domain += 1) {
    const port = view.virq.port[virqRow(config, domain, VIRQ_POLICY, 0)] - 1;
    if (port >= 0) deliver(w, tools, domain, port);
  }
}
