/**
 * Owns: what a management domain sees of the host as a whole (sysctl.h): its size, its one
 * processor and how long that was idle, its scheduler. The numbers are the machine's, virtual ones:
 * nothing of the computer that it runs on is told.
 */

import { OP } from '../policy/operations.ts';
import { xen_sysctl, xen_sysctl_cpuinfo, xen_sysctl_cputopo } from './abi/layouts.ts';
import { HYPERVISOR, SCHEDULER, SYSCTL, SYSCTL_INTERFACE_VERSION } from './abi/numbers.ts';
import { call } from './call.ts';
import type { Context } from './call.ts';
import { SCHEDULE_COLUMNS, scheduleAt } from './partitions.ts';

const number = HYPERVISOR.sysctl;
const registers = ['argument'];
const argument = { register: 1, layout: xen_sysctl, out: true } as const;
const queries = ['host.getinfo'] as const;
const { at } = xen_sysctl;
const EACCES = ['EACCES', 'the interface version is another'] as const;

/** Fuel is counted in virtual nanoseconds: a thousand million a second. */
const CPU_KHZ = 1_000_000;

/** Checks the version and asks; whether the call may go on. */
function isAsked(c: Context<never, 'EACCES'>): boolean {
  if (c.u32(at.interface_version) !== SYSCTL_INTERFACE_VERSION) {
    c.fail('EACCES');
    return false;
  }
  c.askAboutLabel(OP['host.getinfo'], c.policies.inForce.host);
  return true;
}

export const physinfo = call({
  name: 'sysctl.physinfo',
  number,
  command: SYSCTL.physinfo,
  summary: 'Tells how many processors and frames the host has, and how many are not promised.',
  registers,
  argument,
  queries,
  reads: ['machine.frames_unreserved'],
  writes: ['guest.memory'],
  errors: [EACCES],
  cost: 500,
  resolve: (c) => (isAsked(c) ? {} : undefined),
  apply(_w, _request, { view, guest, caller, base, config }) {
    guest.write(caller, base + at['u.pad'], new Uint8Array(128));
    const put = (field: 'threads_per_core' | 'cores_per_socket' | 'nr_cpus' | 'nr_nodes'): void =>
      guest.write32(caller, base + at[`u.physinfo.${field}`], 1);
    put('threads_per_core');
    put('cores_per_socket');
    put('nr_cpus');
    put('nr_nodes');
    guest.write32(caller, base + at['u.physinfo.cpu_khz'], CPU_KHZ);
    guest.write64(caller, base + at['u.physinfo.total_pages'], config.frames);
    const free = view.machine.frames_unreserved[0];
    guest.write64(caller, base + at['u.physinfo.free_pages'], free);
    guest.write64(caller, base + at['u.physinfo.max_mfn'], config.frames - 1);
    return 0;
  },
});

export const schedId = call({
  name: 'sysctl.sched_id',
  number,
  command: SYSCTL.sched_id,
  summary: 'Tells which scheduler is at work: credit, or ARINC 653 where time has partitions.',
  registers,
  argument,
  queries,
  reads: [...SCHEDULE_COLUMNS, 'machine.time'],
  writes: ['guest.memory'],
  errors: [EACCES],
  cost: 200,
  resolve: (c) => (isAsked(c) ? {} : undefined),
  apply(_w, _request, { view, guest, caller, base }) {
    const isCut = scheduleAt(view, view.machine.time[0]) >= 0;
    const id = isCut ? SCHEDULER.arinc653 : SCHEDULER.credit;
    guest.write32(caller, base + at['u.sched_id.sched_id'], id);
    return 0;
  },
});

export const getCpuInfo = call({
  name: 'sysctl.getcpuinfo',
  number,
  command: SYSCTL.getcpuinfo,
  summary: 'Tells for how many nanoseconds each processor was idle; there is one.',
  registers,
  argument,
  queries,
  reads: ['machine.turn_began', 'machine.busy_time'],
  writes: ['guest.memory'],
  errors: [EACCES, ['EFAULT', 'the list is not writable']],
  cost: 300,
  resolve(c) {
    if (!isAsked(c)) return undefined;
    const count = Math.min(c.u32(at['u.getcpuinfo.max_cpus']), 1);
    const info = c.u64(at['u.getcpuinfo.info']);
    if (!c.guest.writable(c.caller, info, count * xen_sysctl_cpuinfo.size)) return c.fail('EFAULT');
    return { count, info };
  },
  apply(_w, { count, info }, { view, guest, caller, base }) {
    // The turn in which it is asked is not idle, and counts as busy when it ends.
    const { turn_began, busy_time } = view.machine;
    const idle = turn_began[0] - busy_time[0];
    if (count > 0) guest.write64(caller, info, idle);
    guest.write32(caller, base + at['u.getcpuinfo.nr_cpus'], count);
    return 0;
  },
});

export const cpuTopology = call({
  name: 'sysctl.cputopoinfo',
  number,
  command: SYSCTL.cputopoinfo,
  summary: 'Tells core, socket and node of each processor; there is one.',
  registers,
  argument,
  queries,
  reads: [],
  writes: ['guest.memory'],
  errors: [EACCES, ['EFAULT', 'the list is not writable']],
  cost: 200,
  resolve(c) {
    if (!isAsked(c)) return undefined;
    const list = c.u64(at['u.cputopoinfo.cputopo']);
    // As in Xen, no list asks for the number alone.
    const count = list === 0 ? 0 : Math.min(c.u32(at['u.cputopoinfo.num_cpus']), 1);
    if (!c.guest.writable(c.caller, list, count * xen_sysctl_cputopo.size)) return c.fail('EFAULT');
    return { count, list };
  },
  apply(_w, { count, list }, { guest, caller, base }) {
    if (count > 0) guest.write(caller, list, new Uint8Array(xen_sysctl_cputopo.size));
    guest.write32(caller, base + at['u.cputopoinfo.num_cpus'], 1);
    return 0;
  },
});
