/**
 * Owns: what the calls that manage domains, memory and the policy ask the monitor.
 *
 * Faults in the caller's own memory (EFAULT) are left out: a state doesn't hold it. So are those
 * that come after the last question: they change no verdict.
 */

import {
  DOMCTL_INTERFACE_VERSION,
  PAGING_OP,
  PAGING_OP_EVICT_RELEASE,
  SCHEDULER,
  XENMAPSPACE,
} from '../../core/abi/numbers.ts';
import { CAP_MAX, CAP_SAME } from '../../core/credit.ts';
import { NO_DOMAIN, NO_LABEL } from '../../enforcement/query.ts';
import { OP, OPERATIONS } from '../../policy/operations.ts';
import type { Planner } from './plan.ts';

/** The domain label with a number, in the policy in force. */
function isDomainLabel(p: Planner, label: number): boolean {
  const { labelIndex, image } = p.setting.policy;
  const index = labelIndex[label] ?? -1;
  return index >= 0 && image.labels[index].kind === 'domain';
}

function isVersionGood(p: Planner): boolean {
  const isGood = p.argument('interface_version') === DOMCTL_INTERFACE_VERSION;
  if (!isGood) p.fail('EACCES', 'the interface version is another');
  return isGood;
}

export function createDomain(p: Planner): void {
  if (!isVersionGood(p)) return;
  const label = p.argument('u.createdomain.ssidref');
  const vcpus = p.argument('u.createdomain.max_vcpus');
  if (p.argument('u.createdomain.flags') !== 0 || vcpus < 1 || vcpus > p.setting.config.vcpus) {
    p.fail('EINVAL', 'flags, or more vcpus than the machine has for a domain');
    return;
  }
  if (!isDomainLabel(p, label)) {
    p.askAboutLabel(OP['domain.create'], NO_LABEL);
    p.fail('ENOENT', `no domain label has the number ${label}`);
    return;
  }
  p.askAboutLabel(OP['domain.create'], label);
  const host = { domain: NO_DOMAIN, label: p.setting.policy.host };
  p.askParties(OP['domain.start'], { domain: NO_DOMAIN, label }, host);
}

/** A domctl that asks one operation on the domain that it names. */
export const domctl =
  (operation: number) =>
  (p: Planner): void => {
    if (!isVersionGood(p)) return;
    const domain = p.named(p.argument('domain'), 'ESRCH');
    if (domain !== undefined) p.ask(operation, p.caller, domain);
  };

export function schedulerOp(p: Planner): void {
  if (!isVersionGood(p)) return;
  const command = p.argument('u.scheduler_op.cmd');
  const isPut = command === SCHEDULER.putinfo;
  const isCredit = p.argument('u.scheduler_op.sched_id') === SCHEDULER.credit;
  const isCommand = isPut || command === SCHEDULER.getinfo;
  const isWeightless = isPut && p.argument('u.scheduler_op.u.credit.weight') < 1;
  const cap = p.argument('u.scheduler_op.u.credit.cap');
  const isBeyond = isPut && cap > CAP_MAX && cap !== CAP_SAME;
  if (!isCredit || !isCommand || isWeightless || isBeyond) {
    p.fail('EINVAL', 'another scheduler or command, a weight of 0 or a cap of more than 100');
    return;
  }
  domctl(isPut ? OP['domain.set_weight'] : OP['domain.get_weight'])(p);
}

/** What the host has. */
export function aboutHost(p: Planner): void {
  if (isVersionGood(p)) p.askAboutLabel(OP['host.getinfo'], p.setting.policy.host);
}

/** Reading or replacing the schedule of partitions. */
export function schedule(p: Planner): void {
  if (!isVersionGood(p)) return;
  const command = p.argument('u.scheduler_op.cmd');
  const isPut = command === SCHEDULER.putinfo;
  const isArinc = p.argument('u.scheduler_op.sched_id') === SCHEDULER.arinc653;
  const isCommand = isPut || command === SCHEDULER.getinfo;
  if (!isArinc || !isCommand || p.argument('u.scheduler_op.cpupool_id') !== 0) {
    p.fail('EINVAL', 'another scheduler, pool or command');
    return;
  }
  p.askAboutLabel(isPut ? OP['schedule.set'] : OP['schedule.get'], p.setting.policy.host);
}

export function getDomainInfo(p: Planner): void {
  if (!isVersionGood(p)) return;
  const asked = p.argument('domain');
  // A dying domain can still be looked at: that is how its end is watched.
  const domain = p.isThere(asked) && p.isDying(asked) ? asked : p.named(asked, 'ESRCH');
  if (domain !== undefined) p.ask(OP['domain.getinfo'], p.caller, domain);
}

/** Populating a domain's memory, or taking some back. */
export function reservation(p: Planner): void {
  const isSingle = p.argument('extent_order') === 0;
  if (!isSingle || p.argument('nr_extents') > p.setting.config.guestFrames) {
    p.fail('EINVAL', 'extents of several pages, or more than a domain has frames');
    return;
  }
  const domain = p.named(p.argument('domid'), 'ESRCH');
  if (domain !== undefined) p.ask(OP['memory.populate'], p.caller, domain);
}

/** Changing frames for fresh ones. */
export function exchange(p: Planner): void {
  const isSingle = p.argument('in.extent_order') === 0 && p.argument('out.extent_order') === 0;
  const count = p.argument('in.nr_extents');
  const isSame = p.argument('out.nr_extents') === count;
  const isDone = p.argument('nr_exchanged') > count;
  if (!isSingle || !isSame || isDone || count > p.setting.config.guestFrames) {
    p.fail('EINVAL', 'the two lists do not fit each other, or are too long');
    return;
  }
  const domain = p.named(p.argument('in.domid'), 'ESRCH');
  if (domain === undefined) return;
  p.ask(OP['memory.populate'], p.caller, domain);
  const isOne = p.argument('out.domid') === p.argument('in.domid');
  if (!isOne) p.fail('EINVAL', 'the two lists are of different domains');
}

/** Paging a domain's memory out or in. */
export function paging(p: Planner): void {
  const op = p.argument('op');
  const isOut =
    op === PAGING_OP.nominate || op === PAGING_OP.evict || op === PAGING_OP_EVICT_RELEASE;
  if ((!isOut && op !== PAGING_OP.prep) || p.argument('buffer') !== 0) {
    p.fail('EINVAL', 'an unknown operation, or a buffer');
    return;
  }
  const domain = p.named(p.argument('domain'), 'ESRCH');
  if (domain === undefined) return;
  p.ask(isOut ? OP['memory.page_out'] : OP['memory.page_in'], p.caller, domain);
  const isNever = domain === 0 || domain === p.caller;
  if (isNever) p.fail('EINVAL', 'domain 0 and the caller are never paged');
}

export function mapForeign(p: Planner): void {
  const isOwn = p.isSelf(p.argument('domid'));
  const isForeign = p.argument('space') === XENMAPSPACE.gmfn_foreign;
  if (!isOwn || !isForeign || p.argument('size') !== 1) {
    p.fail('EINVAL', 'another space, another domain than the caller, or not exactly one page');
    return;
  }
  const owner = p.named(p.argument('u.foreign_domid'), 'ESRCH');
  if (owner !== undefined) p.ask(OP['memory.map_foreign'], p.caller, owner);
}

/** A call about the policy as a whole: asked about the host's label. */
export const aboutPolicy =
  (operation: number) =>
  (p: Planner): void =>
    p.askAboutLabel(operation, p.setting.policy.host);

/** A call that only looks at one domain. */
export function aboutDomain(p: Planner): void {
  const domain = p.named(p.argument('domid'), 'ESRCH');
  if (domain !== undefined) p.ask(OP['domain.getinfo'], p.caller, domain);
}

export function policyDecision(p: Planner): void {
  const labels = [p.argument('subject'), p.argument('object')];
  const known = labels.map((label) => (p.setting.policy.labelIndex[label] ?? -1) >= 0);
  for (const [index, label] of labels.entries()) {
    p.askAboutLabel(OP['policy.query'], known[index] ? label : NO_LABEL);
  }
  if (p.argument('operation') >= OPERATIONS.length) p.fail('EINVAL', 'there is no such operation');
  else if (known.includes(false)) p.fail('ENOENT', 'there is no such label');
}

export function policyStatistics(p: Planner): void {
  aboutPolicy(OP['audit.read'])(p);
  if (p.argument('operation') >= OPERATIONS.length) p.fail('EINVAL', 'there is no such operation');
}
