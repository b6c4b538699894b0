/**
 * Owns: what a management domain sees of others: getdomaininfo (domctl.h) and the list of domains
 * (sysctl.h). Every byte that goes out is written here; nothing is left from before.
 */

import { OP } from '../policy/operations.ts';
import { xen_domctl, xen_domctl_getdomaininfo, xen_sysctl } from './abi/layouts.ts';
import {
  DOMCTL,
  DOMCTL_INTERFACE_VERSION,
  DOMINF,
  HYPERVISOR,
  SYSCTL,
  SYSCTL_INTERFACE_VERSION,
} from './abi/numbers.ts';
import { CONTINUE, call } from './call.ts';
import type { Tools } from './call.ts';
import { DOMAIN_STATE, VCPU_STATE } from './columns.ts';

const registers = ['argument'];
const { at } = xen_domctl;
const EACCES = ['EACCES', 'the interface version is another'] as const;

const INFO_READS = [
  'domain.pause_count',
  'domain.shutdown_code',
  'domain.frames_held',
  'domain.frames_max',
  'domain.frames_paged',
  'domain.vcpus_max',
  'domain.shared_info_frame',
  'domain.cpu_time',
  'domain.handle0',
  'domain.handle1',
  'domain.handle2',
  'domain.handle3',
  'vcpu.state',
  'machine.current',
] as const;

/** Writes xen_domctl_getdomaininfo about a domain at an address of the caller, every byte of it. */
function writeInfo(
  { view, guest, config, caller }: Tools<(typeof INFO_READS)[number]>,
  address: number,
  domain: number,
): void {
  const info = xen_domctl_getdomaininfo.at;
  const d = view.domain;
  const state = d.state[domain];
  const first = domain * config.vcpus;
  const running = view.machine.current[0] - 1;
  const blocked =
    view.vcpu.state[first] === VCPU_STATE.blocked || view.vcpu.state[first] === VCPU_STATE.polling;
  let flags = 0;
  if (state === DOMAIN_STATE.dying) flags |= DOMINF.dying;
  if (state === DOMAIN_STATE.shutdown)
    flags |= DOMINF.shutdown | (d.shutdown_code[domain] << DOMINF.shutdown_shift);
  if (d.pause_count[domain] > 0) flags |= DOMINF.paused;
  if (blocked) flags |= DOMINF.blocked;
  if (running >= 0 && ((running / config.vcpus) | 0) === domain) flags |= DOMINF.running;
  guest.write(caller, address, new Uint8Array(xen_domctl_getdomaininfo.size));
  guest.write16(caller, address + info.domain, domain);
  guest.write32(caller, address + info.flags, flags);
  guest.write64(caller, address + info.tot_pages, d.frames_held[domain]);
  guest.write64(caller, address + info.max_pages, d.frames_max[domain]);
  guest.write64(caller, address + info.paged_pages, d.frames_paged[domain]);
  guest.write64(caller, address + info.shared_info_frame, d.shared_info_frame[domain]);
  guest.write64(caller, address + info.cpu_time, d.cpu_time[domain]);
  guest.write32(caller, address + info.nr_online_vcpus, d.vcpus_max[domain]);
  guest.write32(caller, address + info.max_vcpu_id, d.vcpus_max[domain] - 1);
  guest.write32(caller, address + info.ssidref, d.label[domain]);
  guest.write32(caller, address + info.handle, d.handle0[domain]);
  guest.write32(caller, address + info.handle + 4, d.handle1[domain]);
  guest.write32(caller, address + info.handle + 8, d.handle2[domain]);
  guest.write32(caller, address + info.handle + 12, d.handle3[domain]);
}

export const getDomainInfo = call({
  name: 'domctl.getdomaininfo',
  number: HYPERVISOR.domctl,
  command: DOMCTL.getdomaininfo,
  summary: 'Tells the state, size and label of a domain.',
  registers,
  argument: { register: 1, layout: xen_domctl, out: true },
  queries: ['domain.getinfo'],
  own: 'looks at itself',
  reads: INFO_READS,
  writes: ['guest.memory'],
  errors: [EACCES, ['ESRCH', 'no such domain, and the caller may see every domain']],
  cost: 500,
  resolve(c) {
    if (c.u32(at.interface_version) !== DOMCTL_INTERFACE_VERSION) return c.fail('EACCES');
    const named = c.u16(at.domain);
    // A dying domain can still be looked at: that is how its end is watched.
    const dying = named < c.config.domains && c.view.domain.state[named] === DOMAIN_STATE.dying;
    const domain = dying ? named : c.remote(named);
    if (domain < 0) return c.fail('ESRCH');
    c.ask(OP['domain.getinfo'], c.caller, domain);
    return { domain };
  },
  apply(_w, { domain }, tools) {
    const { guest, caller, base } = tools;
    writeInfo(tools, base + at['u.getdomaininfo.domain'], domain);
    guest.write16(caller, base + at.domain, domain);
    return 0;
  },
});

export const getVcpuInfo = call({
  name: 'domctl.getvcpuinfo',
  number: HYPERVISOR.domctl,
  command: DOMCTL.getvcpuinfo,
  summary: 'Tells whether a vcpu is online, blocked or running, and the time it used.',
  registers,
  argument: { register: 1, layout: xen_domctl, out: true },
  queries: ['domain.getinfo'],
  own: 'looks at itself',
  reads: ['vcpu.state', 'vcpu.time_running', 'domain.vcpus_max', 'machine.current'],
  writes: ['guest.memory'],
  errors: [
    EACCES,
    ['ESRCH', 'no such domain, and the caller may see every domain'],
    ['EINVAL', 'the domain has no such vcpu'],
  ],
  cost: 300,
  resolve(c) {
    if (c.u32(at.interface_version) !== DOMCTL_INTERFACE_VERSION) return c.fail('EACCES');
    const domain = c.remote(c.u16(at.domain));
    if (domain < 0) return c.fail('ESRCH');
    c.ask(OP['domain.getinfo'], c.caller, domain);
    const index = c.u32(at['u.getvcpuinfo.vcpu']);
    if (index >= c.view.domain.vcpus_max[domain]) return c.fail('EINVAL');
    return { vcpu: domain * c.config.vcpus + index };
  },
  apply(_w, { vcpu }, { view, guest, caller, base }) {
    const state = view.vcpu.state[vcpu];
    const isBlocked = state === VCPU_STATE.blocked || state === VCPU_STATE.polling;
    const isRunning = view.machine.current[0] === vcpu + 1;
    guest.write8(caller, base + at['u.getvcpuinfo.online'], state === VCPU_STATE.offline ? 0 : 1);
    guest.write8(caller, base + at['u.getvcpuinfo.blocked'], isBlocked ? 1 : 0);
    guest.write8(caller, base + at['u.getvcpuinfo.running'], isRunning ? 1 : 0);
    guest.write64(caller, base + at['u.getvcpuinfo.cpu_time'], view.vcpu.time_running[vcpu]);
    guest.write32(caller, base + at['u.getvcpuinfo.cpu'], 0);
    return 0;
  },
});

/** Domains that one step of the list looks at. */
const DOMAINS_PER_STEP = 32;
/** Progress of the list: the next domain, and how many were told of, in one number. */
const TOLD = 8192;

export const getDomainInfoList = call({
  name: 'sysctl.getdomaininfolist',
  number: HYPERVISOR.sysctl,
  command: SYSCTL.getdomaininfolist,
  summary: 'Lists the domains that the caller may see.',
  registers,
  argument: { register: 1, layout: xen_sysctl, out: true },
  exempt: 'the list holds only what the monitor lets the caller see, one decision for each domain',
  continues: true,
  reads: INFO_READS,
  writes: ['guest.memory'],
  errors: [EACCES, ['EFAULT', 'the buffer is not writable']],
  cost: 2000,
  resolve(c) {
    const s = xen_sysctl.at;
    if (c.u32(s.interface_version) !== SYSCTL_INTERFACE_VERSION) return c.fail('EACCES');
    const max = Math.min(c.u32(s['u.getdomaininfolist.max_domains']), c.config.domains);
    const buffer = c.u64(s['u.getdomaininfolist.buffer']);
    if (!c.guest.writable(c.caller, buffer, max * xen_domctl_getdomaininfo.size))
      return c.fail('EFAULT');
    const first = c.u16(s['u.getdomaininfolist.first_domain']);
    const begins = c.progress === 0;
    const told = begins ? 0 : c.progress % TOLD;
    const from = begins ? first : Math.floor(c.progress / TOLD);
    const domains: number[] = [];
    const end = Math.min(from + DOMAINS_PER_STEP, c.config.domains);
    let next = from;
    for (; next < end && told + domains.length < max; next += 1) {
      if (c.view.domain.state[next] !== DOMAIN_STATE.free && c.sees(next)) domains.push(next);
    }
    const count = told + domains.length;
    const goesOn = next < c.config.domains && count < max;
    return { domains, told, buffer, progress: goesOn ? next * TOLD + count : 0 };
  },
  apply(_w, { domains, told, buffer, progress }, tools) {
    const { guest, caller, base } = tools;
    for (const [i, domain] of domains.entries()) {
      writeInfo(tools, buffer + (told + i) * xen_domctl_getdomaininfo.size, domain);
    }
    const count = told + domains.length;
    guest.write32(caller, base + xen_sysctl.at['u.getdomaininfolist.num_domains'], count);
    if (progress === 0) return 0;
    tools.advance(progress);
    return CONTINUE;
  },
});
