/**
 * Owns: the test of a candidate policy against what lives: labels, host authorization, conflict
 * sets recounted from nothing, channels bound and unbound, maps and the pairs they make, message
 * rings, and what is in the store. One domain at a time, always to the end, so that every offender
 * is found. What the candidate forgives, since whoever acted wears a label that it says is
 * permissive, is no offence.
 */

import type { LoadedPolicy } from '../enforcement/loaded_policy.ts';
import { NO_PRINCIPAL } from '../enforcement/query.ts';
import type { WallCounts } from '../enforcement/query.ts';
import { refuse } from '../enforcement/monitor.ts';
import { OP } from '../policy/operations.ts';
import { ARGO_DOMID_ANY } from './abi/numbers.ts';
import { DOMAIN_STATE, EVTCHN_STATE, MAP_KIND } from './columns.ts';
import type { View } from './columns.ts';
import type { MachineConfig } from './config.ts';
import { STORE_REVIEW_READS, reviewStore } from './store/review.ts';

/**
 * What of a domain a candidate policy does not allow. The numbers are part of policy_op's answer.
 */
export const OFFENCE = {
  label: 1,
  host: 2,
  conflict: 3,
  port: 4,
  map: 5,
  third_party: 6,
  node: 7,
  watch: 8,
  ring: 9,
} as const;

export interface Offender {
  /** OFFENCE. */
  readonly kind: number;
  readonly domain: number;
  /** The other end, or the owner of the frame; −1 for none. */
  readonly peer: number;
  /** Port number, map handle, message ring, row of a store node or watch; −1 for none. */
  readonly index: number;
  /** Rule of the candidate that decided. */
  readonly rule: number;
}

export const REVIEW_READS = [
  'domain.state',
  'domain.label',
  'domain.generation',
  'evtchn.state',
  'evtchn.remote_domain',
  'evtchn.remote_generation',
  'maptrack.kind',
  'maptrack.owner',
  'maptrack.reference',
  'maptrack.frame',
  'grant.active_frame',
  'grant.active_grantee',
  'grant.readers',
  'grant.writers',
  ...STORE_REVIEW_READS,
  'message_ring.registered',
  'message_ring.partner',
  'message_ring.partner_generation',
] as const;

type ReviewView = View<(typeof REVIEW_READS)[number]>;

/** Every offender that has to do with `domain`, in a fixed order. */
export function reviewDomain(
  policy: LoadedPolicy,
  walls: WallCounts,
  view: ReviewView,
  config: MachineConfig,
  domain: number,
): Offender[] {
  if (view.domain.state[domain] === DOMAIN_STATE.free) return [];
  const label = view.domain.label[domain];
  const known = policy.labelIndex[label] ?? -1;
  if (known < 0 || policy.image.labels[known].kind !== 'domain') {
    return [{ kind: OFFENCE.label, domain, peer: -1, index: -1, rule: policy.image.policyRule }];
  }
  const found: Offender[] = [];
  const forgiven = policy.isPermissive(label);
  if (!forgiven && !policy.hostAllows(label)) {
    found.push({ kind: OFFENCE.host, domain, peer: -1, index: -1, rule: policy.image.hostRule });
  }
  for (const type of forgiven ? [] : policy.walls[label]) {
    for (const conflict of policy.conflictsOf[type]) {
      const other = conflict.types.find(
        (t) =>
          t !== type &&
          ((walls.running[walls.base + t] > 0 && enforced(policy, view, config, t) >= 0) ||
            (conflict.sticky && walls.ran[t] > 0)),
      );
      if (other === undefined) continue;
      const peer = wearer(policy, view, config, other);
      found.push({ kind: OFFENCE.conflict, domain, peer, index: -1, rule: conflict.rule });
    }
  }
  reviewPorts(policy, view, config, domain, found);
  reviewMaps(policy, view, config, domain, found);
  const rule = policy.labelRule(label);
  for (const offence of reviewStore(policy, { view, config }, domain)) {
    found.push({ ...offence, kind: OFFENCE[offence.kind], domain, rule });
  }
  reviewRings(policy, view, config, domain, found);
  return found;
}

/** The first domain whose label holds a wall type. */
function wearer(
  policy: LoadedPolicy,
  view: ReviewView,
  config: MachineConfig,
  type: number,
): number {
  for (let domain = 0; domain < config.domains; domain += 1) {
    if (view.domain.state[domain] === DOMAIN_STATE.free) continue;
    if (policy.walls[view.domain.label[domain]]?.includes(type)) return domain;
  }
  return -1;
}

/**
 * The first domain that holds a wall type and whose label is not permissive, or −1. One whose label
 * is may have been started beside this one, whatever the counts say.
 */
function enforced(
  policy: LoadedPolicy,
  view: ReviewView,
  config: MachineConfig,
  type: number,
): number {
  for (let domain = 0; domain < config.domains; domain += 1) {
    if (view.domain.state[domain] === DOMAIN_STATE.free) continue;
    const label = view.domain.label[domain];
    if (policy.walls[label]?.includes(type) && !policy.isPermissive(label)) return domain;
  }
  return -1;
}

function reviewPorts(
  policy: LoadedPolicy,
  { domain: domains, evtchn }: ReviewView,
  config: MachineConfig,
  domain: number,
  found: Offender[],
): void {
  for (let port = 0; port < config.ports; port += 1) {
    const row = domain * config.ports + port;
    const state = evtchn.state[row];
    if (state !== EVTCHN_STATE.interdomain && state !== EVTCHN_STATE.unbound) continue;
    const peer = evtchn.remote_domain[row];
    // A port for a domain that is gone can't be bound any more.
    if (evtchn.remote_generation[row] !== domains.generation[peer]) continue;
    if (domains.state[peer] === DOMAIN_STATE.free) continue;
    const [label, other] = [domains.label[domain], domains.label[peer]];
    if (policy.isPermissive(label)) continue;
    // Whose offer it was isn't kept: a channel may stay while it can carry anything at all.
    const out = policy.flows(label, other);
    if (out || (state === EVTCHN_STATE.interdomain && policy.flows(other, label))) continue;
    found.push({ kind: OFFENCE.port, domain, peer, index: port, rule: policy.labelRule(label) });
  }
}

function reviewMaps(
  policy: LoadedPolicy,
  view: ReviewView,
  config: MachineConfig,
  mapper: number,
  found: Offender[],
): void {
  const { domain: domains, maptrack, grant } = view;
  const label = domains.label[mapper];
  for (let handle = 0; handle < config.maps; handle += 1) {
    const track = mapper * config.maps + handle;
    const kind = maptrack.kind[track];
    if (kind === MAP_KIND.free) continue;
    const owner = maptrack.owner[track];
    const operation =
      kind === MAP_KIND.foreign
        ? OP['memory.map_foreign']
        : kind === MAP_KIND.writable
          ? OP['grant.map']
          : OP['grant.map_readonly'];
    const no = refuse(policy, undefined, operation, NO_PRINCIPAL, label, domains.label[owner]);
    if (no && !policy.isPermissive(label))
      found.push({ kind: OFFENCE.map, domain: mapper, peer: owner, index: handle, rule: no.rule });
    if (kind === MAP_KIND.foreign) continue;
    // Whoever else maps the frame: one of the two must be allowed to tell the other.
    for (let reference = 0; reference < config.grants; reference += 1) {
      const entry = owner * config.grants + reference;
      if (grant.active_frame[entry] !== maptrack.frame[track] + 1) continue;
      const third = grant.active_grantee[entry];
      if (third === mapper) continue;
      const thirdWrites = grant.writers[entry] > 0;
      const writes = kind === MAP_KIND.writable;
      const thirdLabel = domains.label[third];
      const bad =
        (writes && !policy.flows(label, thirdLabel) && !policy.isPermissive(label)) ||
        (thirdWrites && !policy.flows(thirdLabel, label) && !policy.isPermissive(thirdLabel));
      if (!bad) continue;
      const rule = policy.labelRule(label);
      found.push({ kind: OFFENCE.third_party, domain: mapper, peer: third, index: handle, rule });
    }
  }
}

/** Rings that name a partner who may no longer send to them. A ring for everybody names nobody. */
function reviewRings(
  policy: LoadedPolicy,
  { domain: domains, message_ring }: ReviewView,
  config: MachineConfig,
  domain: number,
  found: Offender[],
): void {
  const label = domains.label[domain];
  for (let ring = 0; ring < config.rings; ring += 1) {
    const row = domain * config.rings + ring;
    const peer = message_ring.partner[row];
    if (message_ring.registered[row] === 0 || peer === ARGO_DOMID_ANY) continue;
    // A ring for a domain that is gone takes nothing any more.
    if (message_ring.partner_generation[row] !== domains.generation[peer]) continue;
    if (domains.state[peer] === DOMAIN_STATE.free) continue;
    const operation = OP['message.register'];
    const no = refuse(policy, undefined, operation, NO_PRINCIPAL, label, domains.label[peer]);
    if (no && !policy.isPermissive(label))
      found.push({ kind: OFFENCE.ring, domain, peer, index: ring, rule: no.rule });
  }
}
