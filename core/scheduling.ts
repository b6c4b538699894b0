/**
 * Owns: what a vcpu asks of the scheduler: yield, block, poll, shut down, timers in virtual time
 * (sched.h), and whether it could run.
 */

import { sched_poll, sched_shutdown } from './abi/layouts.ts';
import { HYPERVISOR, SCHEDOP, SHUTDOWN, SHUTDOWN_MAX } from './abi/numbers.ts';
import { call } from './call.ts';
import { DOMAIN_STATE, EVENT_ABI, EVTCHN_STATE, POLL_ANY, VCPU_STATE } from './columns.ts';
import type { View } from './columns.ts';
import type { MachineConfig } from './config.ts';
import { SHUTDOWN_READS, SHUTDOWN_WRITES, shutDown } from './lifecycle.ts';

const number = HYPERVISOR.sched_op;
const registers = ['command', 'argument'];

/**
 * The latest deadline in virtual nanoseconds: 52 days. A later one comes then. An idle machine's
 * clock moves to the next deadline, and no guest may drive it to the end of exact integers (2^53),
 * where steps could no longer be charged.
 */
export const DEADLINE_MAX = 2 ** 52;

/** What shutting down with the reason suspend answers when the domain goes on in this machine. */
const SUSPEND_CANCELLED = 1;

/** Ports that one poll may name, as in Xen. */
const POLL_PORTS_MAX = 128;

const WAIT_READS = [
  'evtchn.pending',
  'evtchn.masked',
  'evtchn.vcpu',
  'domain.ports_max',
  'domain.event_abi',
  'domain.event_words',
] as const;

/** Events that are pending and unmasked for a vcpu: whether there is any. */
function anyPending(
  { evtchn, domain }: View<(typeof WAIT_READS)[number]>,
  config: MachineConfig,
  caller: number,
  vcpu: number,
): boolean {
  const first = caller * config.ports;
  // An event whose word the guest has no place for yet can't be taken, and so is not waited for.
  const words = domain.event_abi[caller] === EVENT_ABI.fifo ? domain.event_words[caller] : Infinity;
  const end = first + Math.min(domain.ports_max[caller], config.ports, words);
  for (let row = first; row < end; row += 1) {
    if (evtchn.pending[row] === 1 && evtchn.masked[row] === 0 && evtchn.vcpu[row] === vcpu)
      return true;
  }
  return false;
}

export const yieldVcpu = call({
  name: 'sched_op.yield',
  number,
  command: SCHEDOP.yield,
  summary: 'Lets others run.',
  registers,
  exempt: "gives up the caller's own time",
  yields: true,
  reads: [],
  writes: [],
  errors: [],
  cost: 100,
  resolve: () => ({}),
  apply: () => 0,
});

export const block = call({
  name: 'sched_op.block',
  number,
  command: SCHEDOP.block,
  summary: 'Waits for an event, unless one is pending.',
  registers,
  exempt: "gives up the caller's own time",
  coherent: true,
  reads: WAIT_READS,
  writes: ['vcpu.state'],
  errors: [],
  cost: 100,
  resolve(c) {
    const index = c.vcpu - c.caller * c.config.vcpus;
    return { vcpu: c.vcpu, wait: !anyPending(c.view, c.config, c.caller, index) };
  },
  apply(w, { vcpu, wait }) {
    if (wait) w.vcpu.state.set(vcpu, VCPU_STATE.blocked);
    return 0;
  },
});

export const poll = call({
  name: 'sched_op.poll',
  number,
  command: SCHEDOP.poll,
  summary: 'Waits for one of some ports, masked or not, or for a time.',
  registers,
  argument: { register: 2, layout: sched_poll, out: false },
  exempt: "waits for the caller's own ports",
  coherent: true,
  reads: ['evtchn.pending', 'evtchn.state', 'machine.time'],
  writes: ['vcpu.state', 'vcpu.poll_port', 'vcpu.poll_timeout'],
  errors: [
    ['EINVAL', 'more than 128 ports'],
    ['EFAULT', 'the list of ports is not readable'],
    ['EINVAL', 'a port is not in use'],
  ],
  cost: 200,
  resolve(c) {
    const count = c.u32(sched_poll.at.nr_ports);
    if (count > POLL_PORTS_MAX) return c.fail('EINVAL');
    const list = c.u64(sched_poll.at.ports);
    if (!c.guest.readable(c.caller, list, count * 4)) return c.fail('EFAULT');
    const timeout = c.u64(sched_poll.at.timeout);
    let ready = false;
    let port = 0;
    for (let i = 0; i < count; i += 1) {
      port = c.guest.read32(c.caller, list + i * 4);
      const row = c.caller * c.config.ports + port;
      if (port >= c.config.ports || c.view.evtchn.state[row] === EVTCHN_STATE.free) {
        return c.fail('EINVAL');
      }
      ready ||= c.view.evtchn.pending[row] === 1;
    }
    // A timeout in the past still gives others a turn; 0 means for ever.
    const until = Math.min(timeout, DEADLINE_MAX);
    const passed = timeout !== 0 && until <= c.view.machine.time[0];
    return {
      vcpu: c.vcpu,
      wait: !ready && !passed,
      wanted: count > 1 ? POLL_ANY : count === 1 ? port + 1 : 0,
      until,
    };
  },
  apply(w, { vcpu, wait, wanted, until }) {
    if (!wait) return 0;
    w.vcpu.poll_port.set(vcpu, wanted);
    w.vcpu.poll_timeout.set(vcpu, until);
    w.vcpu.state.set(vcpu, VCPU_STATE.polling);
    return 0;
  },
});

export const shutdown = call({
  name: 'sched_op.shutdown',
  number,
  command: SCHEDOP.shutdown,
  summary: 'Ends the domain with a reason (SHUTDOWN_*).',
  registers,
  argument: { register: 2, layout: sched_shutdown, out: false },
  exempt: "ends the caller's own domain",
  reads: SHUTDOWN_READS,
  writes: ['domain.suspender', ...SHUTDOWN_WRITES],
  errors: [['EINVAL', 'no such reason']],
  cost: 1000,
  resolve(c) {
    const reason = c.u32(sched_shutdown.at.reason);
    if (reason > SHUTDOWN_MAX) return c.fail('EINVAL');
    // Domain 0 is told.
    c.judge(0);
    return { domain: c.caller, suspender: c.vcpu - c.caller * c.config.vcpus, reason };
  },
  apply(w, { domain, suspender, reason }, tools) {
    w.domain.suspender.set(domain, suspender);
    shutDown(w, tools, domain, reason);
    // Only who is resumed hears it.
    return reason === SHUTDOWN.suspend ? SUSPEND_CANCELLED : 0;
  },
});

export const setTimer = call({
  name: 'set_timer_op',
  number: HYPERVISOR.set_timer_op,
  summary: 'Raises VIRQ_TIMER when virtual time reaches the deadline; 0 cancels.',
  registers: ['deadline_low', 'deadline_high'],
  exempt: "the caller's own timer",
  reads: [],
  writes: ['vcpu.timer'],
  errors: [['EINVAL', 'the deadline is 2^53 nanoseconds or later']],
  cost: 150,
  resolve(c) {
    const deadline = (c.a2 >>> 0) * 0x1_0000_0000 + (c.a1 >>> 0);
    if (deadline > Number.MAX_SAFE_INTEGER) return c.fail('EINVAL');
    return { vcpu: c.vcpu, deadline: Math.min(deadline, DEADLINE_MAX) };
  },
  apply(w, { vcpu, deadline }) {
    w.vcpu.timer.set(vcpu, deadline);
    return 0;
  },
});

type RunReads = View<'domain.state' | 'domain.pause_count' | 'domain.frames_paged' | 'vcpu.state'>;

/** Whether a vcpu could run now: none does while a page of its domain is out. */
export function isRunnable(view: RunReads, config: MachineConfig, vcpu: number): boolean {
  const domain = (vcpu / config.vcpus) | 0;
  return (
    view.vcpu.state[vcpu] === VCPU_STATE.runnable &&
    view.domain.state[domain] === DOMAIN_STATE.live &&
    view.domain.pause_count[domain] === 0 &&
    view.domain.frames_paged[domain] === 0
  );
}
