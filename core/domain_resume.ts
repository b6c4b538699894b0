/**
 * Owns: the domctls by which a toolstack carries a domain on: letting one that suspended go on, and
 * giving one another handle.
 */

import { OP } from '../policy/operations.ts';
import { xen_domctl } from './abi/layouts.ts';
import { DOMCTL, HYPERVISOR, SHUTDOWN } from './abi/numbers.ts';
import { call } from './call.ts';
import { DOMAIN_STATE, TRANSFER, VCPU_STATE } from './columns.ts';
import { EACCES, ESRCH, subject } from './domains.ts';
import { RUNSTATE_READS, RUNSTATE_WRITES, account } from './runstate.ts';

const number = HYPERVISOR.domctl;
const registers = ['argument'];
const argument = { register: 1, layout: xen_domctl, out: true } as const;
const { at } = xen_domctl;

export const resumeDomain = call({
  name: 'domctl.resumedomain',
  number,
  command: DOMCTL.resumedomain,
  summary: 'Lets a domain that suspended go on; its call of shutdown answers 1.',
  registers,
  argument,
  queries: ['domain.getinfo', 'domain.unpause'],
  reads: ['domain.shutdown_code', 'domain.vcpus_max', ...RUNSTATE_READS],
  writes: [
    'domain.state',
    'domain.shutdown_code',
    'domain.transfer',
    'vcpu.state',
    ...RUNSTATE_WRITES,
  ],
  errors: [EACCES, ESRCH, ['EINVAL', 'the domain did not shut down with the reason suspend']],
  cost: 500,
  resolve(c) {
    const domain = subject(c, OP['domain.unpause']);
    if (domain === undefined) return undefined;
    const { state, shutdown_code } = c.view.domain;
    // What ended otherwise has nothing to go on with.
    const isSuspended =
      state[domain] === DOMAIN_STATE.shutdown && shutdown_code[domain] === SHUTDOWN.suspend;
    return isSuspended ? { domain } : c.fail('EINVAL');
  },
  apply(w, { domain }, { view, config }) {
    for (let i = 0; i < view.domain.vcpus_max[domain]; i += 1) {
      const vcpu = domain * config.vcpus + i;
      // One that was down stays so: it may have nothing to go on with.
      if (view.vcpu.state[vcpu] !== VCPU_STATE.stopped) continue;
      account(w, view, vcpu);
      w.vcpu.state.set(vcpu, VCPU_STATE.runnable);
    }
    w.domain.shutdown_code.set(domain, 0);
    // What the host was permitted to take is what stood still.
    w.domain.transfer.set(domain, TRANSFER.none);
    w.domain.state.set(domain, DOMAIN_STATE.live);
    return 0;
  },
});

export const setDomainHandle = call({
  name: 'domctl.setdomainhandle',
  number,
  command: DOMCTL.setdomainhandle,
  summary: 'Gives a domain another handle (UUID), which names it to toolstacks and to itself.',
  registers,
  argument,
  queries: ['domain.getinfo', 'domain.create'],
  reads: [],
  writes: ['domain.handle0', 'domain.handle1', 'domain.handle2', 'domain.handle3'],
  errors: [EACCES, ESRCH],
  cost: 300,
  resolve(c) {
    // A handle is what its creator gave it, so who may create such domains may give another.
    const domain = subject(c, OP['domain.create']);
    return domain === undefined ? undefined : { domain };
  },
  apply(w, { domain }, { guest, caller, base }) {
    const handle = base + at['u.setdomainhandle.handle'];
    w.domain.handle0.set(domain, guest.read32(caller, handle));
    w.domain.handle1.set(domain, guest.read32(caller, handle + 4));
    w.domain.handle2.set(domain, guest.read32(caller, handle + 8));
    w.domain.handle3.set(domain, guest.read32(caller, handle + 12));
    return 0;
  },
});
