/**
 * Owns: arguments with which a call that chance seldom gets right can succeed, found by looking into
 * the machine. A call without an aim is drawn by its fields' names alone; give it one here when the
 * random calls say that they never carried it out.
 */

import { DOMID_SELF, PAGE_SIZE, SHUTDOWN } from '../../../core/abi/numbers.ts';
import { DOMAIN_STATE, EVTCHN_STATE, MAP_KIND, PAGE_KIND } from '../../../core/columns.ts';
import type { Machine } from '../../../core/machine.ts';
import { OPERATIONS } from '../../../policy/operations.ts';
import type { Draw } from './arguments.ts';
import { moved, pagedOut, transferred } from './frame_calls.ts';

export type Given = Record<string, number>;

/** Guest frames that a small domain has of its own. */
const PAGES = 4;

/** Who makes a call, where: what an aim is worked out from. */
interface Aiming {
  readonly machine: Machine;
  readonly domain: number;
  readonly d: Draw;
  /** A guest frame of the caller at which something may be mapped. */
  readonly hole: number;
}

/** One of a domain's rows of a table that `isIt`, or undefined. */
function oneOf(
  d: Draw,
  perDomain: number,
  domain: number,
  isIt: (row: number) => boolean,
): number | undefined {
  const found = Array.from({ length: perDomain }, (_, i) => i).filter((i) =>
    isIt(domain * perDomain + i),
  );
  return found.length === 0 ? undefined : found[d.below(found.length)];
}

/** A domain other than 0 in one of these states, or else one that may not be there. */
function domainIn({ machine, d }: Aiming, ...states: readonly number[]): number {
  const { state } = machine.view.domain;
  const isIn = (id: number): boolean => id > 0 && states.includes(state[id]);
  return oneOf(d, machine.config.domains, 0, isIn) ?? 1;
}

const alive = (aiming: Aiming): number =>
  domainIn(aiming, DOMAIN_STATE.live, DOMAIN_STATE.building, DOMAIN_STATE.shutdown);

function ownPort({ machine, domain, d }: Aiming): Given {
  const { evtchn } = machine.view;
  const isUsed = (row: number): boolean => evtchn.state[row] !== EVTCHN_STATE.free;
  return { port: oneOf(d, machine.config.ports, domain, isUsed) ?? 0 };
}

function ownMap({ machine, domain, d }: Aiming): Given {
  const { maptrack } = machine.view;
  const { maps } = machine.config;
  const isMap = (row: number): boolean =>
    maptrack.kind[row] === MAP_KIND.writable || maptrack.kind[row] === MAP_KIND.readonly;
  const handle = oneOf(d, maps, domain, isMap) ?? 0;
  return { handle, host_addr: maptrack.guest_frame[domain * maps + handle] * PAGE_SIZE };
}

/** A page of the domain's own that nothing stands on which it makes its calls with. */
function ownPage({ machine, domain, d }: Aiming): number {
  const { kind } = machine.view.physmap;
  const isOwn = (row: number): boolean =>
    row % machine.config.guestFrames > 1 && kind[row] === PAGE_KIND.own;
  return oneOf(d, machine.config.guestFrames, domain, isOwn) ?? 0;
}

function ownRing({ machine, domain, d }: Aiming): Given {
  const { rings } = machine.config;
  const { message_ring: ring } = machine.view;
  const at = oneOf(d, rings, domain, (row) => ring.registered[row] !== 0);
  if (at === undefined) return {};
  const row = domain * rings + at;
  return { aport: ring.aport[row], partner_id: ring.partner[row] };
}

const self = (): Given => ({ dom: DOMID_SELF });
const aDomain = (aiming: Aiming): Given => ({ domain: alive(aiming) });

/** A domain that suspended. */
function asleep({ machine, d }: Aiming): Given {
  const { state, shutdown_code } = machine.view.domain;
  const isAsleep = (id: number): boolean =>
    state[id] === DOMAIN_STATE.shutdown && shutdown_code[id] === SHUTDOWN.suspend;
  return { domain: oneOf(d, machine.config.domains, 0, isAsleep) ?? 1 };
}

const AIMS: Readonly<Record<string, (aiming: Aiming) => Given | undefined>> = {
  'memory_op.add_to_physmap': ({ domain, d, hole }) => moved(domain, d, hole).given,
  'memory_op.paging_op': ({ d }) => pagedOut(d).given,
  'grant_table_op.setup_table': self,
  'grant_table_op.query_size': self,
  'grant_table_op.get_version': self,
  'grant_table_op.get_status_frames': ({ d }) => ({ dom: DOMID_SELF, nr_frames: d.below(2) }),
  'grant_table_op.transfer': ({ machine, domain, d }) => transferred(machine, domain, d)?.given,
  'grant_table_op.cache_flush': ({ d }) => ({
    'a.dev_bus_addr': d.below(PAGES) * PAGE_SIZE,
    offset: 0,
    length: 64,
    op: 1,
  }),
  'grant_table_op.unmap_and_replace': (aiming) => ({
    ...ownMap(aiming),
    new_addr: ownPage(aiming) * PAGE_SIZE,
  }),
  'event_channel_op.status': (aiming) => ({ dom: DOMID_SELF, ...ownPort(aiming) }),
  'event_channel_op.close': ownPort,
  'event_channel_op.send': ownPort,
  'event_channel_op.unmask': ownPort,
  'event_channel_op.bind_vcpu': (aiming) => ({ ...ownPort(aiming), vcpu: 0 }),
  'event_channel_op.set_priority': ownPort,
  'event_channel_op.init_control': () => ({ control_gfn: 2, offset: 0, vcpu: 0 }),
  'event_channel_op.expand_array': () => ({ array_gfn: 3 }),
  'domctl.destroydomain': aDomain,
  'domctl.pausedomain': aDomain,
  'domctl.unpausedomain': aDomain,
  'domctl.getdomaininfo': aDomain,
  'domctl.getvcpuinfo': (aiming) => ({ domain: alive(aiming), 'u.getvcpuinfo.vcpu': 0 }),
  'domctl.scheduler_op': aDomain,
  'domctl.setdomainhandle': aDomain,
  'domctl.max_mem': (aiming) => ({
    domain: alive(aiming),
    'u.max_mem.max_memkb': (PAGES + aiming.d.below(PAGES)) * 4,
  }),
  'domctl.max_vcpus': (aiming) => ({
    domain: domainIn(aiming, DOMAIN_STATE.building),
    'u.max_vcpus.max': aiming.d.of(1, 2),
  }),
  'domctl.resumedomain': asleep,
  'domctl.save': asleep,
  'domctl.restore': (aiming) => ({ domain: domainIn(aiming, DOMAIN_STATE.building) }),
  'argo_op.unregister_ring': ownRing,
  'policy_op.label_of': ({ domain }) => ({ domid: domain }),
  'policy_op.find_label': () => ({ length: 3 }),
  'policy_op.decision': ({ d }) => ({
    subject: 1 + d.below(7),
    object: 1 + d.below(7),
    operation: d.below(OPERATIONS.length),
  }),
};

/** Fields that a call may well succeed with; undefined where nothing is known of it. */
export function aim(name: string, aiming: Aiming): Given | undefined {
  return AIMS[name]?.(aiming);
}
