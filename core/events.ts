/**
 * Owns: event channels: ports, their binding to other domains and to virtual interrupts, and what
 * sending, closing and unmasking them means (event_channel.h).
 *
 * A channel goes one way when the policy lets information go one way. Who may only send never
 * learns from its port whether the receiver bound, closed or lives: its port is `interdomain`
 * inside and `unbound` to look at. INVARIANT: interdomain ports come in pairs that name each other.
 */

import { OP } from '../policy/operations.ts';
import {
  evtchn_alloc_unbound,
  evtchn_bind_interdomain,
  evtchn_bind_virq,
  evtchn_close,
  evtchn_send,
  evtchn_status,
  evtchn_unmask,
} from './abi/layouts.ts';
import { DOMID_SELF, EVTCHNOP, EVTCHNSTAT, HYPERVISOR, VIRQ_COUNT } from './abi/numbers.ts';
import { call } from './call.ts';
import { DOMAIN_STATE, EVTCHN_STATE } from './columns.ts';
import { DELIVERY_READS, DELIVERY_WRITES, deliver } from './delivery.ts';
import { countEvent, isOverRate, RATE_READS, RATE_WRITES } from './event_rate.ts';
import { isFifo, unmaskWord } from './event_words.ts';
import {
  CLOSE_WRITES,
  OPEN_READS,
  OPEN_WRITES,
  closePort,
  freePort,
  isPort,
  openPort,
} from './ports.ts';
import { isGlobalVirq, isMachineVirq, virqRow } from './virqs.ts';

const number = HYPERVISOR.event_channel_op;
const registers = ['command', 'argument'];

export const allocUnbound = call({
  name: 'event_channel_op.alloc_unbound',
  number,
  command: EVTCHNOP.alloc_unbound,
  summary: 'Makes a port of `dom` that `remote_dom` may bind.',
  registers,
  argument: { register: 2, layout: evtchn_alloc_unbound, out: true },
  queries: ['domain.getinfo', 'event.set_up', 'event.alloc'],
  own: 'a port of its own; the channel itself is still judged between both ends',
  reads: ['evtchn.state', 'domain.ports_max', ...OPEN_READS],
  writes: ['evtchn.state', 'evtchn.remote_domain', 'evtchn.remote_generation', ...OPEN_WRITES],
  errors: [
    ['ESRCH', '`dom` or `remote_dom` is absent or dying, and the caller may see it'],
    ['ENOSPC', '`dom` has no free port'],
  ],
  cost: 300,
  resolve(c) {
    const domain = c.remote(c.u16(evtchn_alloc_unbound.at.dom));
    if (domain < 0) return c.fail('ESRCH');
    if (domain !== c.caller) c.ask(OP['event.set_up'], c.caller, domain);
    const named = c.u16(evtchn_alloc_unbound.at.remote_dom);
    // DOMID_SELF as the remote means the caller, whoever's port it is.
    const remote = c.remote(named === DOMID_SELF ? c.caller : named);
    if (remote < 0) return c.fail('ESRCH');
    c.ask(OP['event.alloc'], domain, remote);
    c.judge(domain);
    const port = freePort(c.view, c.config.ports, domain);
    if (port < 0) return c.fail('ENOSPC');
    return { domain, remote, port };
  },
  apply(w, { domain, remote, port }, tools) {
    const { view, config, guest, caller, base } = tools;
    const row = domain * config.ports + port;
    openPort(w, tools, domain, port);
    w.evtchn.remote_domain.set(row, remote);
    w.evtchn.remote_generation.set(row, view.domain.generation[remote]);
    w.evtchn.state.set(row, EVTCHN_STATE.unbound);
    guest.write32(caller, base + evtchn_alloc_unbound.at.port, port);
    return 0;
  },
});

export const bindInterdomain = call({
  name: 'event_channel_op.bind_interdomain',
  number,
  command: EVTCHNOP.bind_interdomain,
  summary: 'Binds a new port to the port that `remote_dom` made for the caller.',
  registers,
  argument: { register: 2, layout: evtchn_bind_interdomain, out: true },
  queries: ['domain.getinfo', 'event.bind'],
  reads: ['domain.ports_max', ...DELIVERY_READS],
  writes: [
    'evtchn.state',
    'evtchn.remote_domain',
    'evtchn.remote_generation',
    'evtchn.remote_port',
    ...OPEN_WRITES,
    ...DELIVERY_WRITES,
  ],
  errors: [
    ['ESRCH', '`remote_dom` is absent or dying, and the caller may see it'],
    ['EINVAL', '`remote_port` is not an unbound port for the caller'],
    ['ENOSPC', 'the caller has no free port'],
  ],
  cost: 400,
  resolve(c) {
    const remote = c.remote(c.u16(evtchn_bind_interdomain.at.remote_dom));
    if (remote < 0) return c.fail('ESRCH');
    c.ask(OP['event.bind'], c.caller, remote);
    c.judge(remote);
    const remotePort = c.u32(evtchn_bind_interdomain.at.remote_port);
    if (!isPort(remotePort, c.config.ports)) return c.fail('EINVAL');
    const { evtchn, domain } = c.view;
    const row = remote * c.config.ports + remotePort;
    if (
      evtchn.state[row] !== EVTCHN_STATE.unbound ||
      evtchn.remote_domain[row] !== c.caller ||
      evtchn.remote_generation[row] !== domain.generation[c.caller]
    ) {
      return c.fail('EINVAL');
    }
    const port = freePort(c.view, c.config.ports, c.caller);
    if (port < 0) return c.fail('ENOSPC');
    // Binding a port to itself can't be: the free one is not unbound.
    return { remote, remotePort, port };
  },
  apply(w, { remote, remotePort, port }, tools) {
    const { view, config, guest, caller, base } = tools;
    const local = caller * config.ports + port;
    const far = remote * config.ports + remotePort;
    openPort(w, tools, caller, port);
    w.evtchn.remote_domain.set(local, remote);
    w.evtchn.remote_generation.set(local, view.domain.generation[remote]);
    w.evtchn.remote_port.set(local, remotePort);
    w.evtchn.state.set(local, EVTCHN_STATE.interdomain);
    w.evtchn.remote_port.set(far, port);
    w.evtchn.state.set(far, EVTCHN_STATE.interdomain);
    guest.write32(caller, base + evtchn_bind_interdomain.at.local_port, port);
    // As in Xen, a new channel signals once: whatever was sent before binding isn't lost.
    deliver(w, tools, caller, port);
    return 0;
  },
});

export const bindVirq = call({
  name: 'event_channel_op.bind_virq',
  number,
  command: EVTCHNOP.bind_virq,
  summary: 'Binds a new port to a virtual interrupt of a vcpu of the caller.',
  registers,
  argument: { register: 2, layout: evtchn_bind_virq, out: true },
  exempt: 'a port of its own that no other domain can signal',
  reads: ['evtchn.state', 'domain.ports_max', 'domain.vcpus_max', 'virq.port', ...OPEN_READS],
  writes: ['evtchn.state', 'evtchn.virq', 'evtchn.vcpu', 'virq.port', ...OPEN_WRITES],
  errors: [
    ['EINVAL', 'no such virtual interrupt, or a global one on another vcpu than the first'],
    ['ENOENT', 'no such vcpu'],
    ['EBUSY', "the interrupt is about the machine, and so domain 0's alone"],
    ['EEXIST', 'the interrupt is bound already'],
    ['ENOSPC', 'no free port'],
  ],
  cost: 300,
  resolve(c) {
    const virq = c.u32(evtchn_bind_virq.at.virq);
    if (virq >= VIRQ_COUNT) return c.fail('EINVAL');
    const vcpu = c.u32(evtchn_bind_virq.at.vcpu);
    if (isGlobalVirq(virq) && vcpu !== 0) return c.fail('EINVAL');
    if (vcpu >= c.view.domain.vcpus_max[c.caller]) return c.fail('ENOENT');
    if (isMachineVirq(virq) && c.caller !== 0) return c.fail('EBUSY');
    const binding = virqRow(c.config, c.caller, virq, vcpu);
    if (c.view.virq.port[binding] !== 0) return c.fail('EEXIST');
    const port = freePort(c.view, c.config.ports, c.caller);
    if (port < 0) return c.fail('ENOSPC');
    return { virq, vcpu, binding, port };
  },
  apply(w, { virq, vcpu, binding, port }, tools) {
    const { config, guest, caller, base } = tools;
    const row = caller * config.ports + port;
    openPort(w, tools, caller, port);
    w.evtchn.virq.set(row, virq);
    w.evtchn.vcpu.set(row, vcpu);
    w.evtchn.state.set(row, EVTCHN_STATE.virq);
    w.virq.port.set(binding, port + 1);
    guest.write32(caller, base + evtchn_bind_virq.at.port, port);
    return 0;
  },
});

export const close = call({
  name: 'event_channel_op.close',
  number,
  command: EVTCHNOP.close,
  summary: 'Frees a port; the other end becomes unbound.',
  registers,
  argument: { register: 2, layout: evtchn_close, out: false },
  exempt: 'gives up what is its own; the far end may only come to look as it did before binding',
  coherent: true,
  reads: [
    'evtchn.state',
    'evtchn.remote_domain',
    'evtchn.remote_port',
    'evtchn.virq',
    'evtchn.vcpu',
    ...OPEN_READS,
  ],
  writes: CLOSE_WRITES,
  errors: [['EINVAL', 'the port is not in use']],
  cost: 300,
  resolve(c) {
    const port = c.u32(evtchn_close.at.port);
    if (!isPort(port, c.config.ports)) return c.fail('EINVAL');
    const row = c.caller * c.config.ports + port;
    const state = c.view.evtchn.state[row];
    if (state === EVTCHN_STATE.free) return c.fail('EINVAL');
    if (state === EVTCHN_STATE.interdomain) c.judge(c.view.evtchn.remote_domain[row]);
    return { domain: c.caller, port };
  },
  apply(w, { domain, port }, tools) {
    closePort(w, tools, domain, port);
    return 0;
  },
});

export const send = call({
  name: 'event_channel_op.send',
  number,
  command: EVTCHNOP.send,
  summary:
    'Signals the far end of a channel, or a vcpu of its own; no more often than its budget allows.',
  registers,
  argument: { register: 2, layout: evtchn_send, out: false },
  queries: ['event.send'],
  own: 'a vcpu of its own is signalled, or nobody since the far end is gone',
  reads: [
    'evtchn.remote_domain',
    'evtchn.remote_generation',
    'evtchn.remote_port',
    ...RATE_READS,
    ...DELIVERY_READS,
  ],
  writes: [...RATE_WRITES, ...DELIVERY_WRITES],
  errors: [
    ['EINVAL', 'the port is not one to send on'],
    ['EAGAIN', "the caller's budget of this virtual millisecond is spent; nobody is signalled"],
  ],
  cost: 100,
  resolve(c) {
    const { evtchn, domain } = c.view;
    const port = c.u32(evtchn_send.at.port);
    if (!isPort(port, c.config.ports)) return c.fail('EINVAL');
    const row = c.caller * c.config.ports + port;
    const state = evtchn.state[row];
    if (state === EVTCHN_STATE.ipi) {
      c.own();
      return { remote: c.caller, remotePort: port, counts: false };
    }
    if (state !== EVTCHN_STATE.interdomain && state !== EVTCHN_STATE.unbound)
      return c.fail('EINVAL');
    const remote = evtchn.remote_domain[row];
    // An unbound port is judged too, while the domain it is meant for lives: to a sender that may
    // not learn whether the receiver bound, both must look alike. So must one that is gone, whether
    // or not its id was given out again.
    if (
      domain.state[remote] !== DOMAIN_STATE.free &&
      evtchn.remote_generation[row] === domain.generation[remote]
    ) {
      c.ask(OP['event.send'], c.caller, remote);
    } else {
      c.own();
    }
    c.judge(remote);
    if (isOverRate(c.view, c.caller)) return c.fail('EAGAIN');
    const bound = state === EVTCHN_STATE.interdomain;
    return { remote, remotePort: bound ? evtchn.remote_port[row] : 0, counts: true };
  },
  apply(w, { remote, remotePort, counts }, tools) {
    if (counts) countEvent(w, tools.view, tools.caller);
    // What is sent on a port that nobody bound yet is lost, as in Xen.
    if (remotePort !== 0) deliver(w, tools, remote, remotePort);
    return 0;
  },
});

export const status = call({
  name: 'event_channel_op.status',
  number,
  command: EVTCHNOP.status,
  summary: 'Tells what a port is bound to.',
  registers,
  argument: { register: 2, layout: evtchn_status, out: true },
  queries: ['domain.getinfo'],
  own: 'looks at its own port; what the far end did shows only if the policy lets it flow back',
  reads: [
    'evtchn.state',
    'evtchn.remote_domain',
    'evtchn.remote_port',
    'evtchn.virq',
    'evtchn.vcpu',
  ],
  writes: ['guest.memory'],
  errors: [
    ['ESRCH', '`dom` is absent or dying, and the caller may see it'],
    ['EINVAL', 'no such port'],
  ],
  cost: 200,
  resolve(c) {
    const domain = c.remote(c.u16(evtchn_status.at.dom));
    if (domain < 0) return c.fail('ESRCH');
    c.ask(OP['domain.getinfo'], c.caller, domain);
    const port = c.u32(evtchn_status.at.port);
    if (port >= c.config.ports) return c.fail('EINVAL');
    return { row: domain * c.config.ports + port, domain };
  },
  apply(_w, { row, domain }, { view, guest, caller, base, policies }) {
    const { evtchn } = view;
    const { at } = evtchn_status;
    const labels = view.domain.label;
    const remote = evtchn.remote_domain[row];
    let kind: number = evtchn.state[row];
    const bound = kind === EVTCHN_STATE.interdomain;
    if (bound && !policies.inForce.flows(labels[remote], labels[domain]))
      kind = EVTCHN_STATE.unbound;
    guest.write32(caller, base + at.vcpu, evtchn.vcpu[row]);
    guest.write32(caller, base + at['u.pirq'], 0);
    guest.write32(caller, base + at['u.interdomain.port'], 0);
    guest.write32(caller, base + at.status, kind);
    if (kind === EVTCHNSTAT.unbound) guest.write16(caller, base + at['u.unbound.dom'], remote);
    if (kind === EVTCHNSTAT.virq) guest.write32(caller, base + at['u.virq'], evtchn.virq[row]);
    if (kind === EVTCHNSTAT.interdomain) {
      guest.write16(caller, base + at['u.interdomain.dom'], remote);
      guest.write32(caller, base + at['u.interdomain.port'], evtchn.remote_port[row]);
    }
    return 0;
  },
});

export const unmask = call({
  name: 'event_channel_op.unmask',
  number,
  command: EVTCHNOP.unmask,
  summary: 'Unmasks a port and, when it is pending, wakes the vcpu.',
  registers,
  argument: { register: 2, layout: evtchn_unmask, out: false },
  exempt: "changes the mask of the caller's own port",
  coherent: true,
  reads: DELIVERY_READS,
  writes: ['evtchn.masked', ...DELIVERY_WRITES],
  errors: [['EINVAL', 'the port is not in use']],
  cost: 150,
  resolve(c) {
    const port = c.u32(evtchn_unmask.at.port);
    if (!isPort(port, c.config.ports)) return c.fail('EINVAL');
    const row = c.caller * c.config.ports + port;
    if (c.view.evtchn.state[row] === EVTCHN_STATE.free) return c.fail('EINVAL');
    return { row, port };
  },
  apply(w, { row, port }, tools) {
    w.evtchn.masked.set(row, 0);
    if (isFifo(tools.view, tools.caller)) unmaskWord(tools, tools.caller, port);
    if (tools.view.evtchn.pending[row] === 1) deliver(w, tools, tools.caller, port);
    return 0;
  },
});
