/**
 * Owns: who is told what of a ring, and the waits of senders for room in one.
 *
 * What a sender hears about a ring comes from its owner, so it hears it only if information may
 * flow from the owner back to it. That there is no room comes from everybody who sends to the ring,
 * too. Telling it whenever those whose messages are in the ring may flow to who asks would not do:
 * then "there is no room" that fails to come says that somebody else has sent. So room in a ring
 * for everybody is told only to a label that hears from every label which may send to the ring: by
 * the policy alone, whoever is there and whatever they do. For all others a ring always has room,
 * and what finds none is lost, and counted where its owner sees it. Who wants to hear registers a
 * ring of its own with each partner: that one fills by nobody else.
 *
 * Waits are rows of who waits, so that no sender uses up another's. INVARIANT:
 * `domain.message_waiters` is the number of waits that name the domain; none names a free one.
 */

import type { LoadedPolicy } from '../enforcement/loaded_policy.ts';
import { VIRQ } from './abi/numbers.ts';
import type { View, Writer } from './columns.ts';
import type { MachineConfig } from './config.ts';
import { DELIVERY_READS, DELIVERY_WRITES, deliver } from './delivery.ts';
import type { DeliveryTools } from './delivery.ts';
import type { GuestMemory } from './guest_memory.ts';
import { RING_WRITES, findRing, fits, isShared } from './message_rings.ts';
import type { PolicySlots } from './policy_slots.ts';

/** Rows of waits that one step looks at. */
const WAITS_PER_STEP = 64;

export const WAIT_WRITES = [
  'message_wait.receiver',
  'message_wait.aport',
  'message_wait.size',
  'domain.message_waiters',
] as const;
export const WAKE_READS = ['virq.port', ...DELIVERY_READS, ...RING_WRITES] as const;
export const WAKE_WRITES = [...WAIT_WRITES, ...DELIVERY_WRITES] as const;

type Identity = View<'domain.label' | 'domain.generation'>;
type WaitWriter = Writer<(typeof WAIT_WRITES)[number]>;
type WaitView = View<(typeof WAIT_WRITES)[number]>;

/** Whether a sender may hear anything about a ring of a receiver; both are labels. */
export function hears(policy: LoadedPolicy, receiver: number, sender: number): boolean {
  return policy.flows(receiver, sender);
}

/** Whether it may hear that there is no room. */
export function hearsOfRoom(
  policy: LoadedPolicy,
  receiver: number,
  sender: number,
  shared: boolean,
): boolean {
  return hears(policy, receiver, sender) && (!shared || policy.hearsSendersOf(sender, receiver));
}

/** Raises VIRQ_ARGO in a domain that listens. */
export function signal(
  w: Writer<(typeof DELIVERY_WRITES)[number]>,
  tools: DeliveryTools & { readonly view: View<'virq.port'> },
  domain: number,
): void {
  const port = tools.view.virq.port[domain * tools.config.vcpus * 32 + VIRQ.argo] - 1;
  if (port >= 0) deliver(w, tools, domain, port);
}

/** The row in which a domain waits, or could, for room in a ring; −1 when it has no row left. */
export function waitRow(
  { message_wait: wait }: WaitView,
  { waits }: { readonly waits: number },
  sender: number,
  receiver: number,
  aport: number,
): number {
  let free = -1;
  for (let row = sender * waits; row < (sender + 1) * waits; row += 1) {
    if (wait.receiver[row] === receiver + 1 && wait.aport[row] === aport) return row;
    if (wait.receiver[row] === 0 && free < 0) free = row;
  }
  return free;
}

/** Lets a domain wait for room, in a row that is free or waits for the same ring already. */
export function startWait(
  w: WaitWriter,
  { view }: { readonly view: WaitView },
  row: number,
  { receiver, aport, size }: { receiver: number; aport: number; size: number },
): void {
  if (view.message_wait.receiver[row] === 0) {
    w.domain.message_waiters.set(receiver, view.domain.message_waiters[receiver] + 1);
  }
  w.message_wait.receiver.set(row, receiver + 1);
  w.message_wait.aport.set(row, aport);
  w.message_wait.size.set(row, size);
}

/** Ends a wait, if there is one. */
export function endWait(w: WaitWriter, { view }: { readonly view: WaitView }, row: number): void {
  const receiver = view.message_wait.receiver[row] - 1;
  if (receiver < 0) return;
  w.domain.message_waiters.set(receiver, view.domain.message_waiters[receiver] - 1);
  w.message_wait.receiver.set(row, 0);
  w.message_wait.aport.set(row, 0);
  w.message_wait.size.set(row, 0);
}

interface WakeTools {
  readonly view: View<(typeof WAKE_READS)[number] | (typeof WAKE_WRITES)[number]> & Identity;
  readonly guest: GuestMemory;
  readonly config: MachineConfig;
  readonly policies: PolicySlots;
}
type WakeWriter = Writer<(typeof WAKE_WRITES)[number]>;

/** Whether who waits may hear that its wait is over, and it is. */
function isOver({ view, guest, config, policies }: WakeTools, sender: number, row: number) {
  const { message_wait: wait, domain } = view;
  const receiver = wait.receiver[row] - 1;
  const [from, to] = [domain.label[receiver], domain.label[sender]];
  const policy = policies.inForce;
  // A wait that outlived an update by which it may not hear any more stays: its end would tell.
  if (!hears(policy, from, to)) return false;
  const ring = findRing(view, config, receiver, wait.aport[row], sender);
  if (ring < 0) return true;
  if (!hearsOfRoom(policy, from, to, isShared(view, ring))) return false;
  return fits({ view, guest, config }, receiver, ring, wait.size[row]);
}

/**
 * Wakes whom there is room for now, or no ring any more, among the domains from `from` on, in a
 * bounded step. Answers where the next step starts, `config.domains` after the last. Who waits
 * could send to the receiver, so that the receiver may notice how many steps it takes.
 */
export function wakeSenders(
  w: WakeWriter,
  tools: WakeTools,
  receiver: number,
  from: number,
): number {
  const { view, config } = tools;
  const next = from + Math.max(1, Math.floor(WAITS_PER_STEP / config.waits));
  const end = Math.min(next, config.domains);
  for (let sender = from; sender < end; sender += 1) {
    for (let row = sender * config.waits; row < (sender + 1) * config.waits; row += 1) {
      if (view.message_wait.receiver[row] !== receiver + 1 || !isOver(tools, sender, row)) continue;
      endWait(w, tools, row);
      signal(w, tools, sender);
    }
  }
  return end;
}

/** Ends the waits of one domain for rings of another that ends; it hears of it if it may. */
export function dropWaits(w: WakeWriter, tools: WakeTools, receiver: number, sender: number): void {
  const { view, config, policies } = tools;
  const { label } = view.domain;
  const told = sender !== receiver && hears(policies.inForce, label[receiver], label[sender]);
  for (let row = sender * config.waits; row < (sender + 1) * config.waits; row += 1) {
    if (view.message_wait.receiver[row] !== receiver + 1) continue;
    endWait(w, tools, row);
    if (told) signal(w, tools, sender);
  }
}
