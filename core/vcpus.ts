/**
 * Owns: what a domain asks about its own vcpus (vcpu.h): starting and stopping them, how they spent
 * their time, their timers. The first vcpu is up when the domain starts; it brings up the others.
 *
 * Xen's timer of `set_timer_op` and the one-shot timer here are one.
 */

import { vcpu_context, vcpu_runstate_info, vcpu_set_singleshot_timer } from './abi/layouts.ts';
import { HYPERVISOR, SHUTDOWN, VCPUOP, VCPU_SSHOTTMR } from './abi/numbers.ts';
import { call } from './call.ts';
import type { Context } from './call.ts';
import { VCPU_STATE } from './columns.ts';
import { SHUTDOWN_READS, SHUTDOWN_WRITES, shutDown } from './lifecycle.ts';
import { RUNSTATE_READS, RUNSTATE_WRITES, account, runstateOf, runtimes } from './runstate.ts';
import { DEADLINE_MAX } from './scheduling.ts';

const number = HYPERVISOR.vcpu_op;
const registers = ['command', 'vcpu'];
const withArgument = [...registers, 'argument'];
const exempt = "the caller's own vcpus";
const ENOENT = ['ENOENT', 'no such vcpu'] as const;

/** The row of the vcpu that the caller names, or undefined after failing. */
function named(c: Context<'domain.vcpus_max', 'ENOENT'>): number | undefined {
  const index = c.a2 >>> 0;
  if (index >= c.view.domain.vcpus_max[c.caller]) return c.fail('ENOENT');
  return c.caller * c.config.vcpus + index;
}

export const initialise = call({
  name: 'vcpu_op.initialise',
  number,
  command: VCPUOP.initialise,
  summary:
    'Says what a further vcpu starts with. Scripted guests may have several; a WebAssembly guest ' +
    'has one vcpu, and crashes when another one is brought up.',
  registers: withArgument,
  argument: { register: 3, layout: vcpu_context, out: false },
  exempt,
  reads: ['domain.vcpus_max', 'vcpu.initialised'],
  writes: ['vcpu.initialised', 'vcpu.result'],
  errors: [ENOENT, ['EEXIST', 'the vcpu was given what it starts with already']],
  cost: 500,
  resolve(c) {
    const vcpu = named(c);
    if (vcpu === undefined) return undefined;
    if (c.view.vcpu.initialised[vcpu] === 1) return c.fail('EEXIST');
    return { vcpu, argument: c.u32(vcpu_context.at.argument) };
  },
  apply(w, { vcpu, argument }) {
    w.vcpu.initialised.set(vcpu, 1);
    w.vcpu.result.set(vcpu, argument);
    return 0;
  },
});

export const up = call({
  name: 'vcpu_op.up',
  number,
  command: VCPUOP.up,
  summary: 'Lets a vcpu run that was initialised, or goes on where it was brought down.',
  registers,
  exempt,
  reads: ['domain.vcpus_max', 'vcpu.initialised', ...RUNSTATE_READS],
  writes: ['vcpu.state', ...RUNSTATE_WRITES],
  errors: [ENOENT, ['EINVAL', 'the vcpu is not initialised']],
  cost: 300,
  resolve(c) {
    const vcpu = named(c);
    if (vcpu === undefined) return undefined;
    if (c.view.vcpu.initialised[vcpu] === 0) return c.fail('EINVAL');
    return { vcpu };
  },
  apply(w, { vcpu }, { view }) {
    if (view.vcpu.state[vcpu] !== VCPU_STATE.offline) return 0;
    account(w, view, vcpu);
    w.vcpu.state.set(vcpu, VCPU_STATE.runnable);
    return 0;
  },
});

export const down = call({
  name: 'vcpu_op.down',
  number,
  command: VCPUOP.down,
  summary: 'Keeps a vcpu from running; what it waited for is over. The last one ends the domain.',
  registers,
  exempt,
  reads: ['domain.vcpus_max', ...SHUTDOWN_READS],
  writes: SHUTDOWN_WRITES,
  errors: [ENOENT],
  cost: 300,
  resolve(c) {
    const vcpu = named(c);
    if (vcpu === undefined) return undefined;
    const first = c.caller * c.config.vcpus;
    let others = 0;
    for (let other = first; other < first + c.config.vcpus; other += 1) {
      if (other !== vcpu && c.view.vcpu.state[other] !== VCPU_STATE.offline) others += 1;
    }
    // Domain 0 is told when the domain ends by it.
    c.judge(0);
    return { domain: c.caller, vcpu, isLast: others === 0 };
  },
  apply(w, { domain, vcpu, isLast }, tools) {
    const { view } = tools;
    if (isLast) {
      shutDown(w, tools, domain, SHUTDOWN.poweroff);
      return 0;
    }
    if (view.vcpu.state[vcpu] === VCPU_STATE.offline) return 0;
    account(w, view, vcpu);
    w.vcpu.state.set(vcpu, VCPU_STATE.offline);
    w.vcpu.poll_port.set(vcpu, 0);
    w.vcpu.poll_timeout.set(vcpu, 0);
    return 0;
  },
});

export const isUp = call({
  name: 'vcpu_op.is_up',
  number,
  command: VCPUOP.is_up,
  summary: 'Answers 1 when a vcpu is up, 0 when it is not.',
  registers,
  exempt,
  reads: ['domain.vcpus_max', 'vcpu.state'],
  writes: [],
  errors: [ENOENT],
  cost: 100,
  resolve(c) {
    const vcpu = named(c);
    return vcpu === undefined ? undefined : { vcpu };
  },
  apply: (_w, { vcpu }, { view }) => (view.vcpu.state[vcpu] === VCPU_STATE.offline ? 0 : 1),
});

export const getRunstateInfo = call({
  name: 'vcpu_op.get_runstate_info',
  number,
  command: VCPUOP.get_runstate_info,
  summary: 'Tells what a vcpu does and how long it ran, could have run, waited and was down.',
  registers: withArgument,
  argument: { register: 3, layout: vcpu_runstate_info, out: true },
  exempt: "the caller's own vcpus, by a clock that it can read",
  reads: ['domain.vcpus_max', ...RUNSTATE_READS],
  writes: ['guest.memory'],
  errors: [ENOENT],
  cost: 200,
  resolve(c) {
    const vcpu = named(c);
    return vcpu === undefined ? undefined : { vcpu };
  },
  apply(_w, { vcpu }, { view, guest, caller, base }) {
    const { at } = vcpu_runstate_info;
    guest.write(caller, base, new Uint8Array(vcpu_runstate_info.size));
    guest.write32(caller, base + at.state, runstateOf(view, vcpu));
    guest.write64(caller, base + at.state_entry_time, view.vcpu.runstate_since[vcpu]);
    for (const [i, time] of runtimes(view, vcpu).entries()) {
      guest.write64(caller, base + at.time + i * 8, time);
    }
    return 0;
  },
});

export const setSingleshotTimer = call({
  name: 'vcpu_op.set_singleshot_timer',
  number,
  command: VCPUOP.set_singleshot_timer,
  summary: 'Raises VIRQ_TIMER on the calling vcpu when virtual time reaches the deadline.',
  registers: withArgument,
  argument: { register: 3, layout: vcpu_set_singleshot_timer, out: false },
  exempt: "the caller's own timer",
  reads: ['domain.vcpus_max', 'machine.time'],
  writes: ['vcpu.timer'],
  errors: [
    ENOENT,
    ['EINVAL', 'another vcpu than the one that asks'],
    ['ETIME', 'the deadline has passed, and the flags ask to hear of it'],
  ],
  cost: 150,
  resolve(c) {
    const vcpu = named(c);
    if (vcpu === undefined) return undefined;
    if (vcpu !== c.vcpu) return c.fail('EINVAL');
    const deadline = c.u64(vcpu_set_singleshot_timer.at.timeout_abs_ns);
    const flags = c.u32(vcpu_set_singleshot_timer.at.flags);
    const passed = deadline < c.view.machine.time[0];
    if (passed && (flags & VCPU_SSHOTTMR.future) !== 0) return c.fail('ETIME');
    // 0 would be no timer; a deadline in the past is due at once.
    return { vcpu, deadline: Math.max(1, Math.min(deadline, DEADLINE_MAX)) };
  },
  apply(w, { vcpu, deadline }) {
    w.vcpu.timer.set(vcpu, deadline);
    return 0;
  },
});

export const stopSingleshotTimer = call({
  name: 'vcpu_op.stop_singleshot_timer',
  number,
  command: VCPUOP.stop_singleshot_timer,
  summary: "Takes back the calling vcpu's timer.",
  registers,
  exempt: "the caller's own timer",
  reads: ['domain.vcpus_max'],
  writes: ['vcpu.timer'],
  errors: [ENOENT, ['EINVAL', 'another vcpu than the one that asks']],
  cost: 150,
  resolve(c) {
    const vcpu = named(c);
    if (vcpu === undefined) return undefined;
    return vcpu === c.vcpu ? { vcpu } : c.fail('EINVAL');
  },
  apply(w, { vcpu }) {
    w.vcpu.timer.set(vcpu, 0);
    return 0;
  },
});
