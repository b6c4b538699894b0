/**
 * Owns: what the calls that manage domains, memory and the policy ask the monitor.
 *
 * Faults in the caller's own memory (EFAULT) are left out: a state doesn't hold it. So are those
 * that come after the last question: they change no verdict.
 */

import { DOMCTL_INTERFACE_VERSION, SCHEDULER, XENMAPSPACE } from '../../core/abi/numbers.ts';
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
  if (!isCredit || !isCommand || isWeightless) {
    p.fail('EINVAL', 'another scheduler or command, or a weight of 0');
    return;
  }
  domctl(isPut ? OP['domain.set_weight'] : OP['domain.get_weight'])(p);
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

export function labelOf(p: Planner): void {
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
