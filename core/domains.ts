/**
 * Owns: the management calls on domains (domctl.h).
 *
 * A label promises a domain what its limits say, and the promise is kept by reserving at creation:
 * afterwards nothing that one domain does can use up what another was promised.
 */

import { NO_DOMAIN, NO_LABEL } from '../enforcement/query.ts';
import { OP } from '../policy/operations.ts';
import { xen_domctl } from './abi/layouts.ts';
import { DOMCTL, DOMCTL_INTERFACE_VERSION, HYPERVISOR, SCHEDULER } from './abi/numbers.ts';
import { call } from './call.ts';
import { CAP_MAX, CAP_SAME, WEIGHT_DEFAULT, WEIGHT_MAX } from './credit.ts';
import type { Context } from './call.ts';
import { DOMAIN_STATE, VCPU_STATE } from './columns.ts';
import { framesLeft } from './frames.ts';
import {
  SHUTDOWN_READS,
  WALL_WRITES,
  announceEnd,
  countWallsEverywhere,
  stopVcpus,
} from './lifecycle.ts';
import { DELIVERY_WRITES } from './delivery.ts';
import { LIMIT_COLUMNS, promise } from './promise.ts';
import { NODE_READS, NODE_WRITES, makeHome, partyOf } from './store/rows.ts';

const number = HYPERVISOR.domctl;
const registers = ['argument'];
const argument = { register: 1, layout: xen_domctl, out: true } as const;
const { at } = xen_domctl;
export const ESRCH = ['ESRCH', 'the domain is absent or dying, and the caller may see it'] as const;
export const EACCES = ['EACCES', 'the interface version is another'] as const;

/** Checks the version and finds the domain of a domctl, asking for `operation` on it. */
export function subject(
  c: Context<never, 'EACCES' | 'ESRCH'>,
  operation: number,
): number | undefined {
  if (c.u32(at.interface_version) !== DOMCTL_INTERFACE_VERSION) return c.fail('EACCES');
  const domain = c.remote(c.u16(at.domain));
  if (domain < 0) return c.fail('ESRCH');
  c.ask(operation, c.caller, domain);
  c.judge(domain);
  return domain;
}

/** The free domain id after the one given out last, or −1: ids are not reused at once. */
function nextDomain(c: Context<'machine.next_domain', never>): number {
  const { domains } = c.config;
  for (let i = 0; i < domains; i += 1) {
    const domain = (c.view.machine.next_domain[0] + i) % domains;
    if (domain !== 0 && c.view.domain.state[domain] === DOMAIN_STATE.free) return domain;
  }
  return -1;
}

export const createDomain = call({
  name: 'domctl.createdomain',
  number,
  command: DOMCTL.createdomain,
  summary: 'Creates a domain that wears the label `ssidref`, with all that its limits promise.',
  registers,
  argument,
  queries: ['domain.create', 'domain.start'],
  reads: [
    'machine.next_domain',
    'machine.frames_unreserved',
    'wall.running',
    'wall.excluded',
    'policy.slot',
    ...NODE_READS,
  ],
  writes: [
    'domain.state',
    'domain.label',
    'domain.generation',
    'domain.frames_reserved',
    'domain.frames_max',
    'domain.vcpus_max',
    ...LIMIT_COLUMNS,
    'domain.weight',
    'domain.partition',
    'domain.pause_count',
    'domain.handle0',
    'domain.handle1',
    'domain.handle2',
    'domain.handle3',
    'machine.next_domain',
    'machine.frames_unreserved',
    'guest.memory',
    ...WALL_WRITES,
    ...NODE_WRITES,
  ],
  errors: [
    EACCES,
    ['EINVAL', 'flags, or more vcpus than the machine has for a domain'],
    ['ENOENT', 'no domain label has that number'],
    ['ENOSPC', 'no free domain id'],
    ['ENOMEM', "the machine can't promise what the label's limits say"],
  ],
  cost: 5000,
  resolve(c) {
    if (c.u32(at.interface_version) !== DOMCTL_INTERFACE_VERSION) return c.fail('EACCES');
    const label = c.u32(at['u.createdomain.ssidref']);
    const vcpus = c.u32(at['u.createdomain.max_vcpus']);
    if (c.u32(at['u.createdomain.flags']) !== 0 || vcpus < 1 || vcpus > c.config.vcpus) {
      return c.fail('EINVAL');
    }
    const policy = c.policies.inForce;
    const index = policy.labelIndex[label] ?? -1;
    if (index < 0 || policy.image.labels[index].kind !== 'domain') {
      // Only who may create any domain hears that there is no such label.
      c.askAboutLabel(OP['domain.create'], NO_LABEL);
      return c.fail('ENOENT');
    }
    c.askAboutLabel(OP['domain.create'], label);
    c.askLabels(
      OP['domain.start'],
      { domain: NO_DOMAIN, label },
      { domain: NO_DOMAIN, label: policy.host },
    );
    const limits = policy.limits(label);
    const domain = nextDomain(c);
    if (domain < 0) return c.fail('ENOSPC');
    const frames = Math.min(limits?.frames ?? 0, c.config.guestFrames);
    if (
      limits === undefined ||
      frames > c.view.machine.frames_unreserved[0] ||
      vcpus > limits.vcpus
    ) {
      return c.fail('ENOMEM');
    }
    c.judge(domain);
    return { domain, label, frames, vcpus, limits };
  },
  apply(w, { domain, label, frames, vcpus, limits }, tools) {
    const { view, guest, caller, base } = tools;
    const handle = base + at['u.createdomain.handle'];
    w.domain.label.set(domain, label);
    w.domain.generation.set(domain, view.domain.generation[domain] + 1);
    w.domain.frames_reserved.set(domain, frames);
    w.domain.frames_max.set(domain, frames);
    w.domain.vcpus_max.set(domain, vcpus);
    promise(w, domain, limits);
    w.domain.weight.set(domain, WEIGHT_DEFAULT);
    w.domain.partition.set(domain, tools.policies.inForce.partitionOf(label));
    // As in Xen, a new domain is paused until its builder lets it go.
    w.domain.pause_count.set(domain, 1);
    w.domain.handle0.set(domain, guest.read32(caller, handle));
    w.domain.handle1.set(domain, guest.read32(caller, handle + 4));
    w.domain.handle2.set(domain, guest.read32(caller, handle + 8));
    w.domain.handle3.set(domain, guest.read32(caller, handle + 12));
    w.machine.frames_unreserved.set(0, view.machine.frames_unreserved[0] - frames);
    w.machine.next_domain.set(0, (domain + 1) % tools.config.domains);
    countWallsEverywhere(w, tools, label, 1);
    makeHome(w, tools, partyOf(tools, domain));
    w.domain.state.set(domain, DOMAIN_STATE.building);
    guest.write16(caller, base + at.domain, domain);
    return 0;
  },
});

export const destroyDomain = call({
  name: 'domctl.destroydomain',
  number,
  command: DOMCTL.destroydomain,
  summary: 'Begins the end of a domain; teardown gives back what it holds, step by step.',
  registers,
  argument,
  queries: ['domain.getinfo', 'domain.destroy'],
  reads: SHUTDOWN_READS,
  writes: [
    'domain.state',
    'domain.teardown_phase',
    'domain.teardown_cursor',
    'vcpu.timer',
    ...DELIVERY_WRITES,
  ],
  errors: [EACCES, ESRCH, ['EINVAL', 'domain 0 is never destroyed, and no domain destroys itself']],
  cost: 2000,
  resolve(c) {
    const domain = subject(c, OP['domain.destroy']);
    if (domain === undefined) return undefined;
    if (domain === 0 || domain === c.caller) return c.fail('EINVAL');
    c.judge(0);
    return { domain };
  },
  apply(w, { domain }, tools) {
    w.domain.state.set(domain, DOMAIN_STATE.dying);
    w.domain.teardown_phase.set(domain, 0);
    w.domain.teardown_cursor.set(domain, 0);
    stopVcpus(w, tools.view, tools.config, domain);
    announceEnd(w, tools, domain);
    return 0;
  },
});

/** Pause counts nest, and so stay small. */
const PAUSE_COUNT_MAX = 255;

export const pauseDomain = call({
  name: 'domctl.pausedomain',
  number,
  command: DOMCTL.pausedomain,
  summary: 'Keeps a domain from running; pauses nest.',
  registers,
  argument,
  queries: ['domain.getinfo', 'domain.pause'],
  reads: [],
  writes: ['domain.pause_count'],
  errors: [
    EACCES,
    ESRCH,
    ['EINVAL', 'a domain does not pause itself'],
    ['EOVERFLOW', 'paused 255 times over'],
  ],
  cost: 500,
  resolve(c) {
    const domain = subject(c, OP['domain.pause']);
    if (domain === undefined) return undefined;
    if (domain === c.caller) return c.fail('EINVAL');
    if (c.view.domain.pause_count[domain] >= PAUSE_COUNT_MAX) return c.fail('EOVERFLOW');
    return { domain };
  },
  apply(w, { domain }, { view }) {
    w.domain.pause_count.set(domain, view.domain.pause_count[domain] + 1);
    return 0;
  },
});

export const unpauseDomain = call({
  name: 'domctl.unpausedomain',
  number,
  command: DOMCTL.unpausedomain,
  summary: 'Takes back one pause; a domain that was built starts to run.',
  registers,
  argument,
  queries: ['domain.getinfo', 'domain.unpause'],
  reads: ['domain.memory_pages', 'machine.time', 'vcpu.initialised'],
  writes: [
    'domain.pause_count',
    'domain.state',
    'vcpu.state',
    'vcpu.initialised',
    'vcpu.runstate_since',
  ],
  errors: [
    EACCES,
    ESRCH,
    ['EINVAL', 'the domain is not paused'],
    ['ENODATA', 'the domain has no memory or program yet'],
  ],
  cost: 500,
  resolve(c) {
    const domain = subject(c, OP['domain.unpause']);
    if (domain === undefined) return undefined;
    if (c.view.domain.pause_count[domain] === 0) return c.fail('EINVAL');
    const building = c.view.domain.state[domain] === DOMAIN_STATE.building;
    if (building && c.view.domain.memory_pages[domain] === 0) return c.fail('ENODATA');
    return { domain, building };
  },
  apply(w, { domain, building }, { view, config }) {
    w.domain.pause_count.set(domain, view.domain.pause_count[domain] - 1);
    if (!building) return 0;
    // As in Xen, the first vcpu runs and brings up the others. Those of a domain that was restored
    // are up or down already, as they were.
    const first = domain * config.vcpus;
    if (view.vcpu.initialised[first] === 0) {
      w.vcpu.state.set(first, VCPU_STATE.runnable);
      w.vcpu.initialised.set(first, 1);
    }
    for (let vcpu = first; vcpu < first + config.vcpus; vcpu += 1) {
      w.vcpu.runstate_since.set(vcpu, view.machine.time[0]);
    }
    w.domain.state.set(domain, DOMAIN_STATE.live);
    return 0;
  },
});

export const setMaxMemory = call({
  name: 'domctl.max_mem',
  number,
  command: DOMCTL.max_mem,
  summary: 'Sets how many frames a domain may hold, up to what its label reserved.',
  registers,
  argument,
  queries: ['domain.getinfo', 'domain.set_limits'],
  reads: [
    'domain.frames_reserved',
    'domain.frames_held',
    'domain.frames_paged',
    'domain.frames_lent',
  ],
  writes: ['domain.frames_max'],
  errors: [EACCES, ESRCH, ['EINVAL', 'more than its label reserved, or less than it holds']],
  cost: 300,
  resolve(c) {
    const domain = subject(c, OP['domain.set_limits']);
    if (domain === undefined) return undefined;
    const frames = Math.floor(c.u64(at['u.max_mem.max_memkb']) / 4);
    const { frames_reserved, frames_max } = c.view.domain;
    const needed = frames_max[domain] - framesLeft(c.view, domain);
    if (frames > frames_reserved[domain] || frames < needed) return c.fail('EINVAL');
    return { domain, frames };
  },
  apply(w, { domain, frames }) {
    w.domain.frames_max.set(domain, frames);
    return 0;
  },
});

export const setMaxVcpus = call({
  name: 'domctl.max_vcpus',
  number,
  command: DOMCTL.max_vcpus,
  summary: 'Sets how many vcpus a domain has, before it first runs.',
  registers,
  argument,
  queries: ['domain.getinfo', 'domain.set_limits'],
  reads: [],
  writes: ['domain.vcpus_max'],
  errors: [
    EACCES,
    ESRCH,
    ['EINVAL', "none, more than the machine has for a domain, or more than the label's limit"],
    ['EBUSY', 'the domain has run already'],
  ],
  cost: 300,
  resolve(c) {
    const domain = subject(c, OP['domain.set_limits']);
    if (domain === undefined) return undefined;
    const vcpus = c.u32(at['u.max_vcpus.max']);
    const limit = c.policies.inForce.limits(c.view.domain.label[domain])?.vcpus ?? 0;
    if (vcpus < 1 || vcpus > Math.min(limit, c.config.vcpus)) return c.fail('EINVAL');
    if (c.view.domain.state[domain] !== DOMAIN_STATE.building) return c.fail('EBUSY');
    return { domain, vcpus };
  },
  apply(w, { domain, vcpus }) {
    w.domain.vcpus_max.set(domain, vcpus);
    return 0;
  },
});

export const schedulerOp = call({
  name: 'domctl.scheduler_op',
  number,
  command: DOMCTL.scheduler_op,
  summary: 'Reads or sets the weight and cap of a domain (credit scheduler).',
  registers,
  argument,
  queries: ['domain.getinfo', 'domain.set_weight', 'domain.get_weight'],
  reads: [],
  writes: ['domain.weight', 'domain.cap', 'guest.memory'],
  errors: [
    EACCES,
    ['EINVAL', 'another scheduler or command, a weight of 0 or a cap of more than 100'],
    ESRCH,
  ],
  cost: 300,
  resolve(c) {
    if (c.u32(at.interface_version) !== DOMCTL_INTERFACE_VERSION) return c.fail('EACCES');
    const command = c.u32(at['u.scheduler_op.cmd']);
    const put = command === SCHEDULER.putinfo;
    const weight = c.u16(at['u.scheduler_op.u.credit.weight']);
    const cap = c.u16(at['u.scheduler_op.u.credit.cap']);
    if (
      c.u32(at['u.scheduler_op.sched_id']) !== SCHEDULER.credit ||
      (!put && command !== SCHEDULER.getinfo) ||
      (put && (weight < 1 || weight > WEIGHT_MAX || (cap > CAP_MAX && cap !== CAP_SAME)))
    ) {
      return c.fail('EINVAL');
    }
    const domain = subject(c, put ? OP['domain.set_weight'] : OP['domain.get_weight']);
    if (domain === undefined) return undefined;
    return { domain, put, weight, cap };
  },
  apply(w, { domain, put, weight, cap }, { view, guest, caller, base }) {
    if (put) {
      w.domain.weight.set(domain, weight);
      if (cap !== CAP_SAME) w.domain.cap.set(domain, cap);
      return 0;
    }
    guest.write16(caller, base + at['u.scheduler_op.u.credit.weight'], view.domain.weight[domain]);
    guest.write16(caller, base + at['u.scheduler_op.u.credit.cap'], view.domain.cap[domain]);
    return 0;
  },
});
