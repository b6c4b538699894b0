/**
 * Owns: loading and testing a policy image: the part of the policy call, Bulkhead's own, that can
 * change what is in force.
 *
 * A load is tested against everything alive, one domain a step, while what is newly shared must
 * satisfy both policies; then the switch is one index. Any offender, and the old policy stays.
 */

import { LoadedPolicy } from '../enforcement/loaded_policy.ts';
import { NO_PRINCIPAL } from '../enforcement/query.ts';
import { loadImage } from '../policy/image_load.ts';
import type { PolicyImage } from '../policy/image.ts';
import { OP } from '../policy/operations.ts';
import { policy_image, policy_offender } from './abi/layouts.ts';
import { ERRNO } from './abi/errno.ts';
import { HYPERVISOR, POLICYOP, POLICY_LOAD } from './abi/numbers.ts';
import { CONTINUE, call } from './call.ts';
import type { Context, Tools } from './call.ts';
import type { MachineConfig } from './config.ts';
import { DOMAIN_STATE, PENDING } from './columns.ts';
import type { View, Writer } from './columns.ts';
import { countWalls, remember } from './lifecycle.ts';
import { REVIEW_READS, reviewDomain } from './policy_review.ts';
import type { Offender } from './policy_review.ts';
import {
  REVOKE_READS,
  REVOKE_WRITES,
  announcePolicy,
  isRevocable,
  revoke,
} from './policy_revoke.ts';

const number = HYPERVISOR.policy_op;
const registers = ['command', 'argument'];

/** The largest image that is read: decoding it is one step. */
const POLICY_BYTES_MAX = 8 * 1024 * 1024;

/** Why a policy may not follow the one in force, or the policy, ready. */
function makeCandidate(
  image: PolicyImage,
  inForce: LoadedPolicy,
  config: MachineConfig,
): LoadedPolicy | string {
  const current = inForce.image;
  const version = current.version.join('.');
  if (image.from === undefined) {
    if (current.name !== 'DEFAULT') {
      return `the policy must say from: { name: ${current.name}, version: "${version}" }`;
    }
  } else if (image.from.name !== current.name || image.from.version !== version) {
    const follows = `${image.from.name} ${image.from.version}`;
    return `the policy follows ${follows}, but ${current.name} ${version} is in force`;
  }
  const [major, minor] = image.version;
  const sameLine = current.name === image.name;
  if (
    sameLine &&
    (major < current.version[0] || (major === current.version[0] && minor <= current.version[1]))
  ) {
    return `version ${major}.${minor} is not greater than ${version}, which is in force`;
  }
  const loaded = LoadedPolicy.load(image, inForce);
  if (!loaded.ok) return loaded.error;
  const { policy } = loaded;
  if (policy.numbering.types.length > config.types) {
    return `more than ${config.types} types over all policies`;
  }
  const partitions = image.schedule?.partitions.length ?? 0;
  if (partitions > config.partitions) return `more than ${config.partitions} partitions`;
  const loaders = image.labels.some(
    (label, index) =>
      label.kind === 'domain' &&
      policy.admin(OP['policy.load'], NO_PRINCIPAL, policy.labelNumbers[index], policy.host) === 0,
  );
  if (!loaders && !image.final)
    return 'no label could load another policy; if that is meant, say final: true';
  return policy;
}

const LOAD_READS = [
  'policy.slot',
  'policy.pending',
  'policy.pending_domain',
  'policy.pending_cursor',
  'policy.offenders',
  'policy.pending_mode',
  'policy.pending_revokes',
  'policy.pending_stuck',
  'policy.epoch',
  'domain.pause_count',
  'wall.running',
  'wall.excluded',
  ...REVIEW_READS,
  ...REVOKE_READS,
] as const;
const REVIEW_WRITES = [
  'policy.pending',
  'policy.pending_domain',
  'policy.pending_cursor',
  'policy.offenders',
  'policy.pending_mode',
  'policy.pending_revokes',
  'policy.pending_stuck',
  'wall.running',
  'wall.excluded',
  'guest.memory',
] as const;
const LOAD_WRITES = [
  ...REVIEW_WRITES,
  ...REVOKE_WRITES,
  'policy.slot',
  'policy.epoch',
  'history.ran',
] as const;

interface Review {
  /** Set in the first step. */
  readonly candidate: LoadedPolicy | undefined;
  readonly domain: number;
  readonly offenders: readonly Offender[];
  /** Address and room of the caller's list of offenders. */
  readonly list: number;
  readonly room: number;
  /** PENDING, and POLICY_LOAD. */
  readonly kind: number;
  readonly mode: number;
}

/** Whether `kind` has to wait for the policy that is pending. Whom it displaces hears EBUSY. */
function isHeld(
  {
    policy,
    domain,
  }: View<'policy.pending' | 'policy.pending_domain' | 'domain.state' | 'domain.pause_count'>,
  kind: number,
): boolean {
  const pending = policy.pending[0];
  if (pending === PENDING.none) return false;
  // Who may only test does not hold up who may load.
  if (pending === PENDING.test && kind === PENDING.load) return false;
  // Nor does a domain that can't go on hold up anybody.
  const holder = policy.pending_domain[0];
  return domain.state[holder] === DOMAIN_STATE.live && domain.pause_count[holder] === 0;
}

type LoadContext = Context<(typeof LOAD_READS)[number], 'EFAULT' | 'EINVAL' | 'EBUSY' | 'E2BIG'>;

function resolveLoad(c: LoadContext, operation: number, kind: number): Review | undefined {
  const { at } = policy_image;
  const { policy } = c.view;
  c.askAboutLabel(operation, c.policies.inForce.host);
  if (c.isDenied()) return undefined;
  const room = Math.min(c.u32(at.offenders_max), c.config.domains * 16);
  const list = c.u64(at.offenders);
  if (!c.guest.writable(c.caller, list, room * policy_offender.size)) return c.fail('EFAULT');
  if (c.progress === 0) {
    if (isHeld(c.view, kind)) return c.fail('EBUSY');
    const size = c.u32(at.size);
    const address = c.u64(at.image);
    const mode = c.u32(at.mode);
    if (mode > (kind === PENDING.load ? POLICY_LOAD.revoke : POLICY_LOAD.reject)) {
      return c.fail('EINVAL');
    }
    if (size > POLICY_BYTES_MAX) return c.fail('E2BIG');
    if (!c.guest.readable(c.caller, address, size)) return c.fail('EFAULT');
    const decoded = loadImage(c.guest.read(c.caller, address, size));
    if (!decoded.ok) {
      c.note(decoded.error);
      return c.fail('EINVAL');
    }
    const candidate = makeCandidate(decoded.image, c.policies.inForce, c.config);
    if (typeof candidate === 'string') {
      c.note(candidate);
      return c.fail('EINVAL');
    }
    return { candidate, domain: -1, offenders: [], list, room, kind, mode };
  }
  const candidate = c.policies.candidate;
  if (policy.pending[0] !== kind || policy.pending_domain[0] !== c.caller || !candidate) {
    return c.fail('EBUSY');
  }
  const domain = policy.pending_cursor[0];
  const walls = c.policies.candidateWalls;
  const offenders = reviewDomain(candidate, walls, c.view, c.config, domain);
  const mode = policy.pending_mode[0];
  return { candidate: undefined, domain, offenders, list, room, kind, mode };
}

type LoadTools = Tools<(typeof LOAD_READS)[number]>;
type ReviewWriter = Writer<(typeof REVIEW_WRITES)[number]>;
type LoadWriter = Writer<(typeof LOAD_WRITES)[number]>;

/** One step of a test or load: answers `CONTINUE`, or in the last step the offenders' number. */
function applyReview(w: ReviewWriter, request: Review, tools: LoadTools): number {
  const { view, config, guest, caller, base } = tools;
  if (request.candidate) {
    begin(w, request.candidate, request, tools);
    guest.write32(caller, base + policy_image.at.offenders_count, 0);
    tools.advance(1);
    return CONTINUE;
  }
  let count = view.policy.offenders[0];
  for (const offender of request.offenders) {
    if (count < request.room)
      writeOffender(tools, request.list + count * policy_offender.size, offender);
    count += 1;
    if (!isRevocable(offender)) w.policy.pending_stuck.set(0, 1);
  }
  tools.report(request.offenders);
  guest.write32(caller, base + policy_image.at.offenders_count, count);
  w.policy.offenders.set(0, count);
  w.policy.pending_cursor.set(0, request.domain + 1);
  if (request.domain + 1 < config.domains) {
    tools.advance(1);
    return CONTINUE;
  }
  w.policy.pending_domain.set(0, 0);
  w.policy.pending_cursor.set(0, 0);
  w.policy.offenders.set(0, 0);
  return count;
}

/** The last step of a test: the candidate is dropped. */
function applyTest(w: ReviewWriter, request: Review, tools: LoadTools): number {
  const count = applyReview(w, request, tools);
  if (count !== CONTINUE) {
    w.policy.pending.set(0, PENDING.none);
    w.policy.pending_stuck.set(0, 0);
  }
  return count;
}

/**
 * One step of a load. When everybody was reviewed, the candidate comes into force; or it is
 * dropped, for somebody offends; or, to `revoke`, everybody is gone through once more to take back.
 * What is newly shared satisfies both policies meanwhile, so nothing is left then.
 */
function applyLoad(w: LoadWriter, request: Review, tools: LoadTools): number {
  const { view, policies } = tools;
  if (view.policy.pending_revokes[0] === 1 && request.candidate === undefined) {
    return applyRevoke(w, request, tools);
  }
  const count = applyReview(w, request, tools);
  if (count === CONTINUE) return CONTINUE;
  if (count === 0 && policies.candidate) {
    putInForce(w, policies.candidate, tools);
    return 0;
  }
  if (request.mode === POLICY_LOAD.revoke && view.policy.pending_stuck[0] === 0) {
    w.policy.pending_domain.set(0, tools.caller);
    w.policy.pending_revokes.set(0, 1);
    tools.advance(1);
    return CONTINUE;
  }
  w.policy.pending.set(0, PENDING.none);
  w.policy.pending_mode.set(0, 0);
  w.policy.pending_stuck.set(0, 0);
  return -ERRNO.EBUSY;
}

/** Takes back what one domain shares; after the last one, the candidate comes into force. */
function applyRevoke(w: LoadWriter, request: Review, tools: LoadTools): number {
  const { config, policies } = tools;
  for (const offender of request.offenders) revoke(w, tools, offender);
  if (request.domain + 1 < config.domains) {
    w.policy.pending_cursor.set(0, request.domain + 1);
    tools.advance(1);
    return CONTINUE;
  }
  w.policy.pending_domain.set(0, 0);
  w.policy.pending_cursor.set(0, 0);
  if (policies.candidate) putInForce(w, policies.candidate, tools);
  return 0;
}

/** The switch, which is one index; then everybody who listens is told. */
function putInForce(w: LoadWriter, candidate: LoadedPolicy, tools: LoadTools): void {
  const { view, config, policies } = tools;
  for (let domain = 0; domain < config.domains; domain += 1) {
    if (view.domain.state[domain] === DOMAIN_STATE.free) continue;
    remember(w, candidate, view.domain.label[domain]);
  }
  w.policy.slot.set(0, 1 - policies.slot);
  w.policy.epoch.set(0, view.policy.epoch[0] + 1);
  w.policy.pending.set(0, PENDING.none);
  w.policy.pending_mode.set(0, 0);
  w.policy.pending_revokes.set(0, 0);
  announcePolicy(w, tools);
}

/** Makes a policy the candidate and counts, from nothing, what runs under it. */
function begin(
  w: ReviewWriter,
  candidate: LoadedPolicy,
  { kind, mode }: Review,
  tools: LoadTools,
): void {
  const { view, config, policies, caller } = tools;
  const slot = 1 - policies.slot;
  policies.place(candidate);
  for (let row = slot * config.types; row < (slot + 1) * config.types; row += 1) {
    w.wall.running.set(row, 0);
    w.wall.excluded.set(row, 0);
  }
  for (let domain = 0; domain < config.domains; domain += 1) {
    if (view.domain.state[domain] === DOMAIN_STATE.free) continue;
    countWalls(w, tools, candidate, slot, view.domain.label[domain], 1);
  }
  w.policy.pending.set(0, kind);
  w.policy.pending_mode.set(0, mode);
  w.policy.pending_revokes.set(0, 0);
  w.policy.pending_stuck.set(0, 0);
  w.policy.pending_domain.set(0, caller);
  w.policy.pending_cursor.set(0, 0);
  w.policy.offenders.set(0, 0);
}

function writeOffender({ guest, caller }: LoadTools, address: number, offender: Offender): void {
  const { at } = policy_offender;
  guest.write32(caller, address + at.kind, offender.kind);
  guest.write16(caller, address + at.domid, offender.domain);
  guest.write16(caller, address + at.peer, offender.peer & 0xffff);
  guest.write32(caller, address + at.index, offender.index >>> 0);
  guest.write32(caller, address + at.rule, offender.rule);
}

const LOAD_ERRORS = [
  ['EFAULT', 'the list of offenders is not writable'],
  ['EBUSY', 'another policy is being loaded or, for a test, tested'],
  ['EINVAL', 'an unknown mode'],
  ['E2BIG', 'an image of more than 8 MiB'],
  ['EFAULT', 'the image is not readable'],
  ['EINVAL', 'the image is damaged, or does not follow the policy in force'],
] as const;

export const load = call({
  name: 'policy_op.load',
  number,
  command: POLICYOP.load,
  summary:
    'Tests a policy image against everything alive and puts it in force; what is shared against ' +
    'it makes it fail (mode 0) or is taken back first (1).',
  registers,
  argument: { register: 2, layout: policy_image, out: true },
  queries: ['policy.load'],
  continues: true,
  reads: LOAD_READS,
  writes: LOAD_WRITES,
  errors: [...LOAD_ERRORS, ['EBUSY', 'something alive offends; nothing changed']],
  coherent: true,
  everyRow: true,
  cost: 20000,
  resolve: (c) => resolveLoad(c, OP['policy.load'], PENDING.load),
  apply: applyLoad,
});

export const test = call({
  name: 'policy_op.test',
  number,
  command: POLICYOP.test,
  summary: 'Tests a policy image against everything alive; answers the number of offenders.',
  registers,
  argument: { register: 2, layout: policy_image, out: true },
  queries: ['policy.test'],
  continues: true,
  reads: LOAD_READS,
  writes: REVIEW_WRITES,
  errors: LOAD_ERRORS,
  cost: 20000,
  resolve: (c) => resolveLoad(c, OP['policy.test'], PENDING.test),
  apply: applyTest,
});
