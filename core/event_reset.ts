/**
 * Owns: closing all event channels of a domain at once (event_channel.h `EVTCHNOP_reset`): of the
 * caller itself, or of a domain that is paused, by who may set up its channels.
 *
 * Ports are closed in order, some a step. Meanwhile others go on: what they send on a channel that
 * is still open arrives and is lost with it, and a port that is bound behind the cursor stays.
 */

import { OP } from '../policy/operations.ts';
import { evtchn_reset } from './abi/layouts.ts';
import { EVTCHNOP, HYPERVISOR } from './abi/numbers.ts';
import { CONTINUE, call } from './call.ts';
import { EVTCHN_STATE } from './columns.ts';
import { isFifo, leaveFifo } from './event_words.ts';
import { CLOSE_WRITES, OPEN_READS, closePort } from './ports.ts';

/** Ports looked at in one step. */
const PORTS_PER_STEP = 64;

/** Progress is a port and, above it, the domain's life: a successor by its id is another domain. */
const PORT_BITS = 13;
const PORT_MASK = (1 << PORT_BITS) - 1;
const LIFE_MASK = (1 << (32 - PORT_BITS)) - 1;

export const reset = call({
  name: 'event_channel_op.reset',
  number: HYPERVISOR.event_channel_op,
  command: EVTCHNOP.reset,
  summary: 'Closes all ports of a domain and takes it back to the 2-level ABI.',
  registers: ['command', 'argument'],
  argument: { register: 2, layout: evtchn_reset, out: false },
  queries: ['domain.getinfo', 'event.set_up'],
  own: 'gives up what is its own; far ends only come to look as they did before binding',
  coherent: true,
  continues: true,
  everyRow: true,
  reads: [
    'domain.pause_count',
    'domain.ports_max',
    'domain.event_pages',
    'evtchn.state',
    'evtchn.remote_domain',
    'evtchn.remote_port',
    'evtchn.virq',
    'evtchn.vcpu',
    'vcpu.control_block',
    ...OPEN_READS,
  ],
  writes: [
    ...CLOSE_WRITES,
    'domain.event_abi',
    'domain.event_pages',
    'domain.event_words',
    'vcpu.control_block',
    'event_queue.tail',
    'event_page.guest_frame',
    'event_link.queue',
    'physmap.kind',
  ],
  errors: [
    ['ESRCH', '`dom` is absent or dying, or ended meanwhile, and the caller may see it'],
    ['EINVAL', '`dom` is another domain and not paused'],
  ],
  cost: 1000,
  resolve(c) {
    const domain = c.remote(c.u16(evtchn_reset.at.dom));
    if (domain < 0) return c.fail('ESRCH');
    c.ask(OP['event.set_up'], c.caller, domain);
    const life = c.view.domain.generation[domain] & LIFE_MASK;
    if (c.progress > 0 && c.progress >>> PORT_BITS !== life) return c.fail('ESRCH');
    if (domain !== c.caller && c.view.domain.pause_count[domain] === 0) return c.fail('EINVAL');
    return { domain, life, first: c.progress & PORT_MASK };
  },
  apply(w, { domain, life, first }, tools) {
    const { view, config, advance } = tools;
    const ports = Math.min(view.domain.ports_max[domain], config.ports);
    const end = Math.min(first + PORTS_PER_STEP, ports);
    for (let port = first; port < end; port += 1) {
      const row = domain * config.ports + port;
      w.event_link.queue.set(row, 0);
      const free = view.evtchn.state[row] === EVTCHN_STATE.free;
      if (!free) closePort(w, tools, domain, port);
    }
    if (end < ports) {
      advance(((life << PORT_BITS) | end) >>> 0);
      return CONTINUE;
    }
    if (isFifo(view, domain)) leaveFifo(w, view, config, domain);
    return 0;
  },
});
