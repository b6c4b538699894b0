/**
 * Owns: what every domain's beginning and end share: the wall counts that go up when it starts and
 * down when it is finally gone, and what a domain that shuts down leaves running.
 *
 * INVARIANT: `wall.running` of a type is the number of domains whose label holds it, and
 * `wall.excluded` is, for each of them and each set that its walls meet, one for every other type
 * of the set; from creation until the last frame is back.
 */

import type { Monitor } from '../enforcement/monitor.ts';
import type { LoadedPolicy } from '../enforcement/loaded_policy.ts';
import { VIRQ } from './abi/numbers.ts';
import { DOMAIN_STATE, VCPU_STATE } from './columns.ts';
import type { View, Writer } from './columns.ts';
import { DELIVERY_READS, DELIVERY_WRITES, deliver } from './delivery.ts';
import type { DeliveryTools } from './delivery.ts';
import type { PolicySlots } from './policy_slots.ts';
import { account } from './runstate.ts';
import type { RUNSTATE_READS, RUNSTATE_WRITES } from './runstate.ts';

export const WALL_WRITES = ['wall.running', 'wall.excluded', 'history.ran'] as const;

interface WallTools {
  readonly view: View<'wall.running' | 'wall.excluded' | 'policy.slot'>;
  readonly policies: PolicySlots;
  readonly config: { readonly types: number };
}

type WallWriter = Writer<(typeof WALL_WRITES)[number]>;

/** Adds (`by` 1) or takes back (−1) a label's references in the counts of one policy. */
export function countWalls(
  w: Writer<'wall.running' | 'wall.excluded'>,
  { view, config }: WallTools,
  policy: LoadedPolicy,
  slot: number,
  label: number,
  by: 1 | -1,
): void {
  const base = slot * config.types;
  for (const type of policy.walls[label] ?? []) {
    w.wall.running.set(base + type, view.wall.running[base + type] + by);
    for (const conflict of policy.conflictsOf[type]) {
      for (const other of conflict.types) {
        if (other === type) continue;
        w.wall.excluded.set(base + other, view.wall.excluded[base + other] + by);
      }
    }
  }
}

/** What sticky sets remember: that the types of a label ran under the policy in force. */
export function remember(w: Writer<'history.ran'>, policy: LoadedPolicy, label: number): void {
  for (const type of policy.walls[label] ?? []) w.history.ran.set(type, 1);
}

/** The same in the policy in force and in the one that is being tested. */
export function countWallsEverywhere(
  w: WallWriter,
  tools: WallTools,
  label: number,
  by: 1 | -1,
): void {
  const { policies } = tools;
  countWalls(w, tools, policies.inForce, policies.slot, label, by);
  if (by === 1) remember(w, policies.inForce, label);
  if (policies.candidate) countWalls(w, tools, policies.candidate, 1 - policies.slot, label, by);
}

export const SHUTDOWN_READS = ['virq.port', 'domain.shutdown_code', ...DELIVERY_READS] as const;
export const SHUTDOWN_WRITES = [
  'domain.state',
  'domain.shutdown_code',
  'vcpu.timer',
  ...DELIVERY_WRITES,
] as const;

interface ShutdownTools extends DeliveryTools {
  readonly monitor: Monitor;
  readonly view: View<(typeof SHUTDOWN_READS)[number] | 'domain.label' | 'domain.state'>;
  readonly policies: PolicySlots;
}

/** Stops a domain's vcpus and tells domain 0, if it listens and information may flow to it. */
export function shutDown(
  w: Writer<(typeof SHUTDOWN_WRITES)[number]>,
  tools: ShutdownTools,
  domain: number,
  reason: number,
): void {
  w.domain.state.set(domain, DOMAIN_STATE.shutdown);
  w.domain.shutdown_code.set(domain, reason);
  stopVcpus(w, tools.view, tools.config, domain);
  announceEnd(w, tools, domain);
}

export function stopVcpus(
  w: Writer<
    | 'vcpu.state'
    | 'vcpu.timer'
    | 'vcpu.poll_port'
    | 'vcpu.poll_timeout'
    | (typeof RUNSTATE_WRITES)[number]
  >,
  view: View<(typeof RUNSTATE_READS)[number]>,
  config: { readonly vcpus: number },
  domain: number,
): void {
  for (let vcpu = domain * config.vcpus; vcpu < (domain + 1) * config.vcpus; vcpu += 1) {
    // What was down stays so, and would be if the domain went on.
    if (view.vcpu.state[vcpu] !== VCPU_STATE.offline) {
      account(w, view, vcpu);
      w.vcpu.state.set(vcpu, VCPU_STATE.stopped);
    }
    w.vcpu.timer.set(vcpu, 0);
    w.vcpu.poll_port.set(vcpu, 0);
    w.vcpu.poll_timeout.set(vcpu, 0);
  }
}

/**
 * Raises VIRQ_DOM_EXC in domain 0, as Xen does when a domain shuts down or is gone: if it listens,
 * and may see that domain at all.
 */
export function announceEnd(
  w: Writer<(typeof DELIVERY_WRITES)[number]>,
  tools: ShutdownTools,
  domain: number,
): void {
  const { label } = tools.view.domain;
  if (domain === 0 || !tools.monitor.mayKnow(label[0], label[domain])) return;
  const port = tools.view.virq.port[VIRQ.dom_exc] - 1;
  if (port >= 0) deliver(w, tools, 0, port);
}
