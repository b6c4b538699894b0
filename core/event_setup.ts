/**
 * Owns: how a domain arranges its own events: ports for signals between its vcpus, which vcpu a
 * port notifies, and the change to the FIFO ABI with its control blocks, event array and priorities
 * (event_channel.h).
 *
 * The pages that a domain lends to the hypervisor for this are PAGE_KIND.event until it goes back
 * to the 2-level ABI: nobody maps them, and they can't be given away underneath the hypervisor.
 */

import {
  evtchn_bind_ipi,
  evtchn_bind_vcpu,
  evtchn_expand_array,
  evtchn_fifo_control_block,
  evtchn_init_control,
  evtchn_set_priority,
} from './abi/layouts.ts';
import { EVTCHNOP, EVTCHN_FIFO, HYPERVISOR, PAGE_SIZE } from './abi/numbers.ts';
import { CONTINUE, call } from './call.ts';
import { EVENT_ABI, EVENT_WORDS_PER_PAGE, EVTCHN_STATE, PAGE_KIND } from './columns.ts';
import type { View, Writer } from './columns.ts';
import { DELIVERY_READS, DELIVERY_WRITES, deliver } from './delivery.ts';
import type { DeliveryTools } from './delivery.ts';
import { isFifo, pagesPerDomain, syncWord } from './event_words.ts';
import { MAP_READS, MAP_WRITES } from './frames.ts';
import type { MachineConfig } from './config.ts';
import { OPEN_READS, OPEN_WRITES, freePort, isPort, openPort } from './ports.ts';
import { revokeFrame } from './revoke.ts';
import { isGlobalVirq } from './virqs.ts';

const number = HYPERVISOR.event_channel_op;
const registers = ['command', 'argument'];

/** Ports whose words are taken into use in one step. */
const WORDS_PER_STEP = 64;

export const bindIpi = call({
  name: 'event_channel_op.bind_ipi',
  number,
  command: EVTCHNOP.bind_ipi,
  summary: 'Makes a port by which the caller signals one of its own vcpus.',
  registers,
  argument: { register: 2, layout: evtchn_bind_ipi, out: true },
  exempt: 'a port of its own that no other domain can signal',
  reads: ['evtchn.state', 'domain.ports_max', 'domain.vcpus_max', ...OPEN_READS],
  writes: ['evtchn.state', 'evtchn.vcpu', ...OPEN_WRITES],
  errors: [
    ['ENOENT', 'no such vcpu'],
    ['ENOSPC', 'no free port'],
  ],
  cost: 300,
  resolve(c) {
    const vcpu = c.u32(evtchn_bind_ipi.at.vcpu);
    if (vcpu >= c.view.domain.vcpus_max[c.caller]) return c.fail('ENOENT');
    const port = freePort(c.view, c.config.ports, c.caller);
    if (port < 0) return c.fail('ENOSPC');
    return { vcpu, port };
  },
  apply(w, { vcpu, port }, tools) {
    const { config, guest, caller, base } = tools;
    const row = caller * config.ports + port;
    openPort(w, tools, caller, port);
    w.evtchn.vcpu.set(row, vcpu);
    w.evtchn.state.set(row, EVTCHN_STATE.ipi);
    guest.write32(caller, base + evtchn_bind_ipi.at.port, port);
    return 0;
  },
});

export const bindVcpu = call({
  name: 'event_channel_op.bind_vcpu',
  number,
  command: EVTCHNOP.bind_vcpu,
  summary: 'Says which vcpu of the caller a port notifies from now on.',
  registers,
  argument: { register: 2, layout: evtchn_bind_vcpu, out: false },
  exempt: "the caller's own port and vcpu",
  coherent: true,
  reads: ['domain.vcpus_max', 'evtchn.virq', ...DELIVERY_READS],
  writes: ['evtchn.vcpu', ...DELIVERY_WRITES],
  errors: [
    ['ENOENT', 'no such vcpu'],
    ['EINVAL', "the port is not in use, or it is a vcpu's for good: a signal or interrupt of one"],
  ],
  cost: 200,
  resolve(c) {
    const vcpu = c.u32(evtchn_bind_vcpu.at.vcpu);
    if (vcpu >= c.view.domain.vcpus_max[c.caller]) return c.fail('ENOENT');
    const port = c.u32(evtchn_bind_vcpu.at.port);
    if (!isPort(port, c.config.ports)) return c.fail('EINVAL');
    const row = c.caller * c.config.ports + port;
    const { evtchn } = c.view;
    const state = evtchn.state[row];
    const stays = state === EVTCHN_STATE.virq && !isGlobalVirq(evtchn.virq[row]);
    if (state === EVTCHN_STATE.free || state === EVTCHN_STATE.ipi || stays) return c.fail('EINVAL');
    return { vcpu, port, row };
  },
  apply(w, { vcpu, port, row }, tools) {
    w.evtchn.vcpu.set(row, vcpu);
    // An event that waits must not be missed by a vcpu that sleeps already.
    if (tools.view.evtchn.pending[row] === 1) deliver(w, tools, tools.caller, port);
    return 0;
  },
});

export const setPriority = call({
  name: 'event_channel_op.set_priority',
  number,
  command: EVTCHNOP.set_priority,
  summary: 'FIFO ABI: sets the priority of a port, for when it is linked next.',
  registers,
  argument: { register: 2, layout: evtchn_set_priority, out: false },
  exempt: "the order of the caller's own events",
  reads: ['domain.event_abi', 'evtchn.state'],
  writes: ['evtchn.priority'],
  errors: [
    ['EINVAL', 'no such priority, or the port is not in use'],
    ['ENOSYS', 'the caller uses the 2-level ABI, which has no priorities'],
  ],
  cost: 150,
  resolve(c) {
    const priority = c.u32(evtchn_set_priority.at.priority);
    const port = c.u32(evtchn_set_priority.at.port);
    if (priority > EVTCHN_FIFO.PRIORITY_MIN || !isPort(port, c.config.ports)) {
      return c.fail('EINVAL');
    }
    const row = c.caller * c.config.ports + port;
    if (c.view.evtchn.state[row] === EVTCHN_STATE.free) return c.fail('EINVAL');
    if (!isFifo(c.view, c.caller)) return c.fail('ENOSYS');
    return { row, priority };
  },
  apply(w, { row, priority }) {
    w.evtchn.priority.set(row, priority);
    return 0;
  },
});

type LendReads = (typeof MAP_READS)[number] | 'physmap.kind' | 'physmap.frame';

/** Kind of a page of the caller's that it names for its events, or −1 where it has no memory. */
function kindAt(
  view: View<'domain.memory_pages' | 'physmap.kind'>,
  config: MachineConfig,
  domain: number,
  frame: number,
): number {
  if (frame >= Math.min(config.guestFrames, view.domain.memory_pages[domain])) return -1;
  return view.physmap.kind[domain * config.guestFrames + frame];
}

/** Lends a page: others' maps of it end, for an owner never waits for who maps its memory. */
function lend(
  w: Writer<(typeof MAP_WRITES)[number] | 'physmap.kind'>,
  tools: Pick<DeliveryTools, 'guest'> & {
    readonly view: View<LendReads>;
    readonly config: MachineConfig;
  },
  domain: number,
  frame: number,
): void {
  revokeFrame(w, tools, domain, frame);
  w.physmap.kind.set(domain * tools.config.guestFrames + frame, PAGE_KIND.event);
}

export const initControl = call({
  name: 'event_channel_op.init_control',
  number,
  command: EVTCHNOP.init_control,
  summary: 'Changes to the FIFO ABI: gives a vcpu its control block, in memory of the caller.',
  registers,
  argument: { register: 2, layout: evtchn_init_control, out: true },
  exempt: "the caller's own memory and events",
  coherent: true,
  everyRow: true,
  reads: [
    'domain.vcpus_max',
    'domain.event_pages',
    'event_page.guest_frame',
    'vcpu.control_block',
    'physmap.kind',
    'physmap.frame',
    ...MAP_READS,
  ],
  writes: ['domain.event_abi', 'vcpu.control_block', 'physmap.kind', ...MAP_WRITES],
  errors: [
    ['ENOENT', 'no such vcpu'],
    ['EINVAL', 'the offset is no multiple of 8, or the block would cross the end of its page'],
    ['EINVAL', "the vcpu has a block, or the frame is not the caller's own or in the event array"],
  ],
  cost: 1000,
  resolve(c) {
    const { at } = evtchn_init_control;
    const index = c.u32(at.vcpu);
    if (index >= c.view.domain.vcpus_max[c.caller]) return c.fail('ENOENT');
    const offset = c.u32(at.offset);
    if (offset > PAGE_SIZE - evtchn_fifo_control_block.size || offset % 8 !== 0) {
      return c.fail('EINVAL');
    }
    const vcpu = c.caller * c.config.vcpus + index;
    const frame = c.u64(at.control_gfn);
    const kind = kindAt(c.view, c.config, c.caller, frame);
    const first = c.caller * pagesPerDomain(c.config);
    let isArray = false;
    for (let i = 0; i < c.view.domain.event_pages[c.caller]; i += 1) {
      isArray ||= c.view.event_page.guest_frame[first + i] === frame;
    }
    // Blocks of several vcpus may share a page; a block among event words could not be told apart.
    const isFit = kind === PAGE_KIND.own || (kind === PAGE_KIND.event && !isArray);
    if (c.view.vcpu.control_block[vcpu] !== 0 || !isFit) return c.fail('EINVAL');
    return { vcpu, frame, offset, isLent: kind === PAGE_KIND.event };
  },
  apply(w, { vcpu, frame, offset, isLent }, tools) {
    const { guest, caller, base } = tools;
    if (!isLent) lend(w, tools, caller, frame);
    const address = frame * PAGE_SIZE + offset;
    guest.write(caller, address, new Uint8Array(evtchn_fifo_control_block.size));
    w.vcpu.control_block.set(vcpu, address + 1);
    w.domain.event_abi.set(caller, EVENT_ABI.fifo);
    guest.write8(caller, base + evtchn_init_control.at.link_bits, EVTCHN_FIFO.LINK_BITS);
    return 0;
  },
});

export const expandArray = call({
  name: 'event_channel_op.expand_array',
  number,
  command: EVTCHNOP.expand_array,
  summary: 'FIFO ABI: adds a page of the caller to its event array, for 1024 ports more.',
  registers,
  argument: { register: 2, layout: evtchn_expand_array, out: false },
  exempt: "the caller's own memory and events",
  coherent: true,
  continues: true,
  everyRow: true,
  reads: [
    'domain.event_pages',
    'domain.ports_max',
    'physmap.kind',
    'physmap.frame',
    ...MAP_READS,
    ...DELIVERY_READS,
  ],
  writes: [
    'domain.event_pages',
    'domain.event_words',
    'event_page.guest_frame',
    'evtchn.masked',
    'physmap.kind',
    ...MAP_WRITES,
    ...DELIVERY_WRITES,
  ],
  errors: [
    ['EOPNOTSUPP', 'the caller uses the 2-level ABI'],
    ['ENOSPC', 'the array covers every port already'],
    ['EINVAL', "the frame is not the caller's own"],
  ],
  cost: 1000,
  resolve(c) {
    const { domain } = c.view;
    if (!isFifo(c.view, c.caller)) return c.fail('EOPNOTSUPP');
    if (c.progress > 0) return { frame: -1 };
    const frame = c.u64(evtchn_expand_array.at.array_gfn);
    if (domain.event_pages[c.caller] >= pagesPerDomain(c.config)) return c.fail('ENOSPC');
    if (kindAt(c.view, c.config, c.caller, frame) !== PAGE_KIND.own) return c.fail('EINVAL');
    return { frame };
  },
  apply(w, { frame }, tools) {
    const { view, config, caller, advance } = tools;
    if (frame >= 0) {
      const pages = view.domain.event_pages[caller];
      lend(w, tools, caller, frame);
      w.event_page.guest_frame.set(caller * pagesPerDomain(config) + pages, frame);
      w.domain.event_pages.set(caller, pages + 1);
    }
    // Words come into use some at a time; events that came before wait in the columns until then.
    const first = view.domain.event_words[caller];
    const all = view.domain.event_pages[caller] * EVENT_WORDS_PER_PAGE;
    const ports = Math.min(view.domain.ports_max[caller], config.ports);
    const end = Math.min(first + WORDS_PER_STEP, all);
    w.domain.event_words.set(caller, end >= ports ? all : end);
    for (let port = Math.max(first, 1); port < Math.min(end, ports); port += 1) {
      if (syncWord(w, tools, caller, port)) deliver(w, tools, caller, port);
    }
    if (view.domain.event_words[caller] >= all) return 0;
    advance(1);
    return CONTINUE;
  },
});
