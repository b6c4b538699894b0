/**
 * Owns: the steps of a machine that are no hypercall: boot, building, taking turns, time, the ends
 * of guests. Each is declared like a call, with what it writes and why it needs no query.
 */

import { HYPERVISOR_PAGE, HYPERVISOR_PAGES } from './abi/guest_abi.ts';
import { VIRQ } from './abi/numbers.ts';
import { transition } from './call.ts';
import { DELIVERY_READS, DELIVERY_WRITES, deliver } from './delivery.ts';
import { DOMAIN_STATE, PAGE_KIND, PENDING, VCPU_STATE } from './columns.ts';
import { WEIGHT_DEFAULT } from './credit.ts';
import { FRAME_WRITES, takeFrame } from './frames.ts';
import { SCHEDULE_COLUMNS, adoptSchedule } from './partitions.ts';
import { account } from './runstate.ts';
import { writeStartInfo } from './start_info.ts';
import { virqRow } from './virqs.ts';
import {
  SHUTDOWN_READS,
  SHUTDOWN_WRITES,
  WALL_WRITES,
  countWallsEverywhere,
  shutDown,
} from './lifecycle.ts';
import { LIMIT_COLUMNS, promise } from './promise.ts';
import { NODE_READS, NODE_WRITES, makeHome, partyOf } from './store/rows.ts';

export const boot = transition({
  name: 'machine.boot',
  summary: 'Makes the free list of frames and domain 0, which wears the bootstrap label.',
  exempt: 'the policy given at boot names the bootstrap label',
  everyRow: true,
  reads: ['wall.running', 'wall.excluded', 'policy.slot', ...NODE_READS],
  writes: [
    ...NODE_WRITES,
    'frame.next_free',
    'machine.free_frames_head',
    'machine.frames_unreserved',
    'machine.next_domain',
    'domain.state',
    'domain.label',
    'domain.generation',
    'domain.frames_reserved',
    'domain.frames_max',
    'domain.vcpus_max',
    ...LIMIT_COLUMNS,
    'domain.weight',
    'domain.partition',
    'policy.epoch',
    ...SCHEDULE_COLUMNS,
    ...WALL_WRITES,
  ],
  apply(w, _request: object, tools) {
    const { config, policies } = tools;
    for (let frame = 0; frame < config.frames; frame += 1) {
      w.frame.next_free.set(frame, frame + 1 < config.frames ? frame + 2 : 0);
    }
    const policy = policies.inForce;
    const limits = policy.limits(policy.bootstrap);
    const frames = Math.min(limits?.frames ?? 0, config.guestFrames, config.frames);
    w.machine.free_frames_head.set(0, 1);
    w.machine.frames_unreserved.set(0, config.frames - frames);
    w.machine.next_domain.set(0, 1 % config.domains);
    w.policy.epoch.set(0, 1);
    w.domain.label.set(0, policy.bootstrap);
    w.domain.generation.set(0, 1);
    w.domain.frames_reserved.set(0, frames);
    w.domain.frames_max.set(0, frames);
    w.domain.vcpus_max.set(0, 1);
    if (limits !== undefined) promise(w, 0, limits);
    w.domain.weight.set(0, WEIGHT_DEFAULT);
    w.domain.partition.set(0, policy.partitionOf(policy.bootstrap));
    adoptSchedule(w, tools.view, 0, policy.image.schedule);
    countWallsEverywhere(w, tools, policy.bootstrap, 1);
    makeHome(w, tools, partyOf(tools, 0));
    w.domain.state.set(0, DOMAIN_STATE.building);
    return 0;
  },
});

export const populateDomain0 = transition({
  name: 'machine.populate_domain0',
  summary: 'Gives domain 0 its frames, which nobody else could.',
  exempt: 'part of boot',
  reads: [
    'frame.next_free',
    'machine.free_frames_head',
    'domain.frames_held',
    'domain.memory_pages',
  ],
  writes: FRAME_WRITES,
  apply(w, { pages }: { pages: number }, tools) {
    for (let page = 0; page < pages; page += 1) takeFrame(w, tools, 0, page);
    return 0;
  },
});

export interface Attached {
  readonly domain: number;
  /** Pages in all, the hypervisor's included. */
  readonly pages: number;
  readonly commandLine: Uint8Array;
}

export const attach = transition({
  name: 'domain.attach',
  summary: 'A built guest: its memory is there, and the pages shared with the hypervisor.',
  exempt: 'the host gives what the builder was permitted to populate; the input is recorded',
  reads: [],
  writes: [
    'domain.memory_pages',
    'domain.shared_info_frame',
    'physmap.kind',
    'domain.state',
    'vcpu.state',
    'vcpu.initialised',
    'guest.memory',
  ],
  apply(w, { domain, pages, commandLine }: Attached, { config, guest }) {
    const shared = pages - HYPERVISOR_PAGES;
    for (const page of Object.values(HYPERVISOR_PAGE)) {
      w.physmap.kind.set(domain * config.guestFrames + shared + page, PAGE_KIND.hypervisor);
    }
    for (let page = shared; page < pages; page += 1) guest.zeroPage(domain, page);
    w.domain.shared_info_frame.set(domain, shared + HYPERVISOR_PAGE.shared_info);
    w.domain.memory_pages.set(domain, pages);
    writeStartInfo(guest, domain, pages, commandLine);
    // Nobody else could let domain 0 go.
    if (domain !== 0) return 0;
    w.domain.state.set(0, DOMAIN_STATE.live);
    w.vcpu.state.set(0, VCPU_STATE.runnable);
    w.vcpu.initialised.set(0, 1);
    return 0;
  },
});

export const operatorInput = transition({
  name: 'machine.operator_input',
  summary: "An operator's request arrives in domain 0's memory, with VIRQ_CON_RING.",
  exempt: 'domain 0 carries it out by hypercalls of its own, and those are judged',
  reads: ['virq.port', ...DELIVERY_READS],
  writes: DELIVERY_WRITES,
  apply(w, { address, bytes }: { address: number; bytes: Uint8Array }, tools) {
    tools.guest.write(0, address, bytes);
    const port = tools.view.virq.port[VIRQ.con_ring] - 1;
    if (port >= 0) deliver(w, tools, 0, port);
    return 0;
  },
});

export const wakeAt = transition({
  name: 'vcpu.deadline',
  summary: 'A timer or the end of a poll has come.',
  exempt: "the vcpu's own timer",
  reads: ['vcpu.timer', 'vcpu.poll_timeout', 'virq.port', ...DELIVERY_READS],
  writes: ['vcpu.timer', ...DELIVERY_WRITES],
  apply(w, { vcpu, now }: { vcpu: number; now: number }, tools) {
    const { view, config } = tools;
    const domain = (vcpu / config.vcpus) | 0;
    if (view.vcpu.timer[vcpu] > 0 && view.vcpu.timer[vcpu] <= now) {
      w.vcpu.timer.set(vcpu, 0);
      const port = view.virq.port[virqRow(config, domain, VIRQ.timer, vcpu % config.vcpus)] - 1;
      if (port >= 0) deliver(w, tools, domain, port);
    }
    if (view.vcpu.poll_timeout[vcpu] > 0 && view.vcpu.poll_timeout[vcpu] <= now) {
      w.vcpu.poll_timeout.set(vcpu, 0);
      w.vcpu.poll_port.set(vcpu, 0);
      w.vcpu.result.set(vcpu, 0);
      if (view.vcpu.state[vcpu] === VCPU_STATE.polling) {
        account(w, view, vcpu);
        w.vcpu.state.set(vcpu, VCPU_STATE.runnable);
      }
    }
    return 0;
  },
});

export const guestEnd = transition({
  name: 'domain.end',
  summary: "A guest's program ended or did what its architecture forbids.",
  exempt: "the guest's own doing; it harms only itself",
  reads: SHUTDOWN_READS,
  writes: SHUTDOWN_WRITES,
  apply(w, { domain, reason }: { domain: number; reason: number }, tools) {
    shutDown(w, tools, domain, reason);
    return 0;
  },
});

export const adoptPartitions = transition({
  name: 'policy.adopt_partitions',
  summary: 'Cuts time as the policy says that came into force: its first major frame begins.',
  exempt: 'part of the switch to a policy, whose load was judged',
  everyRow: true,
  reads: ['machine.time'],
  writes: ['domain.partition', ...SCHEDULE_COLUMNS],
  apply(w, _request: object, { view, policies, config }) {
    for (let domain = 0; domain < config.domains; domain += 1) {
      if (view.domain.state[domain] === DOMAIN_STATE.free) continue;
      w.domain.partition.set(domain, policies.inForce.partitionOf(view.domain.label[domain]));
    }
    adoptSchedule(w, view, view.machine.time[0], policies.inForce.image.schedule);
    return 0;
  },
});

export const abandon = transition({
  name: 'policy.abandon',
  summary: 'Drops a policy under test whose loader failed, was denied or ended.',
  exempt: 'leaves the policy in force as it is',
  reads: [],
  writes: [
    'policy.pending',
    'policy.pending_domain',
    'policy.pending_cursor',
    'policy.pending_mode',
    'policy.pending_revokes',
    'policy.pending_stuck',
    'policy.offenders',
  ],
  apply(w) {
    w.policy.pending.set(0, PENDING.none);
    w.policy.pending_mode.set(0, 0);
    w.policy.pending_revokes.set(0, 0);
    w.policy.pending_stuck.set(0, 0);
    w.policy.pending_domain.set(0, 0);
    w.policy.pending_cursor.set(0, 0);
    w.policy.offenders.set(0, 0);
    return 0;
  },
});
