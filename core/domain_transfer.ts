/**
 * Owns: the domctls by which a domain's memory and registers leave the machine and come back, and
 * the two steps by which the host does what they permitted.
 *
 * Xen's toolstack saves by mapping the guest's memory and reading its registers, call by call. Here
 * the whole is one decision: what is saved leaves the monitor's control.
 */

import { OP } from '../policy/operations.ts';
import { HYPERVISOR_PAGE } from './abi/guest_abi.ts';
import { xen_domctl } from './abi/layouts.ts';
import { DOMCTL_TRANSFER, HYPERVISOR, SHUTDOWN } from './abi/numbers.ts';
import { call, transition } from './call.ts';
import { DOMAIN_STATE, PAGE_KIND, TRANSFER, VCPU_STATE } from './columns.ts';
import { EACCES, ESRCH, subject } from './domains.ts';
import { isHypervisorPage } from './saved_domain.ts';
import type { SavedDomain } from './saved_domain.ts';
import { writeStartInfo } from './start_info.ts';

const number = HYPERVISOR.domctl;
const registers = ['argument'];
const argument = { register: 1, layout: xen_domctl, out: true } as const;

export const saveDomain = call({
  name: 'domctl.save',
  number,
  command: DOMCTL_TRANSFER.save,
  summary: "Lets the host take a suspended domain's memory and registers, to keep them in a file.",
  registers,
  argument,
  queries: ['domain.getinfo', 'domain.save'],
  reads: [
    'domain.shutdown_code',
    'domain.frames_paged',
    'domain.vcpus_max',
    'vcpu.continuation',
    'vcpu.multicall',
  ],
  writes: ['domain.transfer'],
  errors: [
    EACCES,
    ESRCH,
    ['EINVAL', 'the domain did not shut down with the reason suspend'],
    ['EBUSY', 'pages of it are out, or a call of it still goes on'],
  ],
  cost: 5000,
  resolve(c) {
    const domain = subject(c, OP['domain.save']);
    if (domain === undefined) return undefined;
    const { state, shutdown_code, vcpus_max } = c.view.domain;
    const isSuspended =
      state[domain] === DOMAIN_STATE.shutdown && shutdown_code[domain] === SHUTDOWN.suspend;
    if (!isSuspended) return c.fail('EINVAL');
    if (c.view.domain.frames_paged[domain] > 0) return c.fail('EBUSY');
    if (c.view.domain.frames_paged[domain] > 0) return c.fail('EBUSY');
    const first = domain * c.config.vcpus;
    for (let vcpu = first; vcpu < first + vcpus_max[domain]; vcpu += 1) {
      const goesOn = c.view.vcpu.continuation[vcpu] !== 0 || c.view.vcpu.multicall[vcpu] !== 0;
      if (goesOn) return c.fail('EBUSY');
    }
    return { domain };
  },
  apply(w, { domain }) {
    w.domain.transfer.set(domain, TRANSFER.saving);
    return 0;
  },
});

export const restoreDomain = call({
  name: 'domctl.restore',
  number,
  command: DOMCTL_TRANSFER.restore,
  summary: 'Lets the host put a saved domain into one that was created and has no memory yet.',
  registers,
  argument,
  queries: ['domain.getinfo', 'domain.restore'],
  reads: ['domain.memory_pages'],
  writes: ['domain.transfer'],
  errors: [EACCES, ESRCH, ['EBUSY', 'the domain has run already, or has its memory']],
  cost: 5000,
  resolve(c) {
    const domain = subject(c, OP['domain.restore']);
    if (domain === undefined) return undefined;
    const isEmpty =
      c.view.domain.state[domain] === DOMAIN_STATE.building &&
      c.view.domain.memory_pages[domain] === 0;
    return isEmpty ? { domain } : c.fail('EBUSY');
  },
  apply(w, { domain }) {
    w.domain.transfer.set(domain, TRANSFER.restoring);
    return 0;
  },
});

export const saved = transition({
  name: 'domain.saved',
  summary: 'The host took what a domain is: once for each time that it was permitted to.',
  exempt: 'domctl.save permitted it',
  reads: [],
  writes: ['domain.transfer'],
  apply(w, { domain }: { domain: number }) {
    w.domain.transfer.set(domain, TRANSFER.none);
    return 0;
  },
});

export interface Restored {
  readonly domain: number;
  readonly saved: SavedDomain;
  readonly commandLine: Uint8Array;
}

export const restored = transition({
  name: 'domain.restored',
  summary: 'A saved guest is in place: its memory, its vcpus as they were, fresh shared pages.',
  exempt: 'domctl.restore permitted it; the input is recorded',
  reads: [],
  writes: [
    'domain.transfer',
    'domain.memory_pages',
    'domain.shared_info_frame',
    'physmap.kind',
    'vcpu.state',
    'vcpu.initialised',
    'vcpu.result',
    'guest.memory',
  ],
  apply(w, { domain, saved: { pages, vcpus }, commandLine }: Restored, { config, guest }) {
    for (let page = 0; page < pages; page += 1) {
      if (!isHypervisorPage(pages, page)) continue;
      w.physmap.kind.set(domain * config.guestFrames + page, PAGE_KIND.hypervisor);
      guest.zeroPage(domain, page);
    }
    const shared = writeStartInfo(guest, domain, pages, commandLine);
    w.domain.shared_info_frame.set(domain, shared + HYPERVISOR_PAGE.shared_info);
    w.domain.memory_pages.set(domain, pages);
    for (const [index, { isUp, isInitialised, result }] of vcpus.entries()) {
      const vcpu = domain * config.vcpus + index;
      // They can't run before the domain is unpaused.
      w.vcpu.state.set(vcpu, isUp ? VCPU_STATE.runnable : VCPU_STATE.offline);
      w.vcpu.initialised.set(vcpu, isInitialised ? 1 : 0);
      w.vcpu.result.set(vcpu, result);
    }
    w.domain.transfer.set(domain, TRANSFER.none);
    return 0;
  },
});
