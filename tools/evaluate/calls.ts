/**
 * Owns: the hypercalls that can be asked about: what each needs to be told, what is taken for the
 * rest, and its plan. Every call of the machine is here, or needs no query and says so in its row.
 */

import {
  ARGO_DOMID_ANY,
  DOMCTL_INTERFACE_VERSION,
  DOMID_SELF,
  GNTMAP,
  PAGE_SIZE,
} from '../../core/abi/numbers.ts';
import { PAGING_OP, SCHEDULER, XENMAPSPACE } from '../../core/abi/numbers.ts';
import { findCall } from '../../core/table.ts';
import { OP } from '../../policy/operations.ts';
import * as messages from './message_calls.ts';
import * as management from './management_calls.ts';
import { Planner } from './plan.ts';
import type { Arguments, Plan } from './plan.ts';
import type { Setting } from './setting.ts';
import * as sharing from './sharing_calls.ts';

export interface AskedCall {
  /** Fields that have to be given. */
  readonly needs: readonly string[];
  /** What other fields are that a decision depends on; a field that isn't listed is 0. */
  readonly standard: Readonly<Record<string, number>>;
  readonly plan: (planner: Planner) => void;
}

const asked = (
  plan: AskedCall['plan'],
  needs: readonly string[],
  standard: AskedCall['standard'] = {},
): AskedCall => ({ needs, standard, plan });

const VERSION = { interface_version: DOMCTL_INTERFACE_VERSION };
const domctl = (operation: number): AskedCall =>
  asked(management.domctl(operation), ['domain'], VERSION);

const ASKED: Readonly<Record<string, AskedCall>> = {
  'memory_op.populate_physmap': asked(management.reservation, ['domid']),
  'memory_op.decrease_reservation': asked(management.reservation, ['domid']),
  'memory_op.increase_reservation': asked(management.reservation, ['domid']),
  'memory_op.exchange': asked(management.exchange, ['in.domid', 'out.domid']),
  'memory_op.current_reservation': asked(management.aboutDomain, ['domid']),
  'memory_op.maximum_reservation': asked(management.aboutDomain, ['domid']),
  'memory_op.maximum_gpfn': asked(management.aboutDomain, ['domid']),
  'memory_op.paging_op': asked(management.paging, ['domain'], { op: PAGING_OP.evict }),
  'memory_op.add_to_physmap_batch': asked(management.mapForeign, ['u.foreign_domid'], {
    domid: DOMID_SELF,
    space: XENMAPSPACE.gmfn_foreign,
    size: 1,
  }),
  'grant_table_op.map_grant_ref': asked(sharing.mapGrant, ['dom', 'ref'], {
    flags: GNTMAP.host_map,
  }),
  'grant_table_op.copy': asked(sharing.copyGrant, ['flags'], {
    'source.domid': DOMID_SELF,
    'dest.domid': DOMID_SELF,
  }),
  'grant_table_op.setup_table': asked(sharing.listTable, ['dom']),
  'grant_table_op.get_status_frames': asked(sharing.listTable, ['dom']),
  'grant_table_op.get_version': asked(sharing.grantVersion, ['dom']),
  'grant_table_op.transfer': asked(sharing.transferFrame, ['domid', 'ref', 'mfn']),
  'grant_table_op.query_size': asked(sharing.queryGrantSize, ['dom']),
  'event_channel_op.alloc_unbound': asked(sharing.allocUnbound, ['remote_dom'], {
    dom: DOMID_SELF,
  }),
  'event_channel_op.bind_interdomain': asked(sharing.bindInterdomain, ['remote_dom']),
  'event_channel_op.send': asked(sharing.send, ['port']),
  'event_channel_op.reset': asked(sharing.resetPorts, ['dom']),
  'event_channel_op.status': asked(sharing.portStatus, ['port'], { dom: DOMID_SELF }),
  'domctl.createdomain': asked(management.createDomain, ['u.createdomain.ssidref'], {
    ...VERSION,
    'u.createdomain.max_vcpus': 1,
  }),
  'domctl.destroydomain': domctl(OP['domain.destroy']),
  'domctl.pausedomain': domctl(OP['domain.pause']),
  'domctl.unpausedomain': domctl(OP['domain.unpause']),
  'domctl.max_mem': domctl(OP['domain.set_limits']),
  'domctl.max_vcpus': domctl(OP['domain.set_limits']),
  'domctl.getvcpuinfo': domctl(OP['domain.getinfo']),
  'domctl.setdomainhandle': domctl(OP['domain.create']),
  'domctl.resumedomain': domctl(OP['domain.unpause']),
  'domctl.save': domctl(OP['domain.save']),
  'domctl.restore': domctl(OP['domain.restore']),
  'domctl.scheduler_op': asked(management.schedulerOp, ['domain'], {
    ...VERSION,
    'u.scheduler_op.sched_id': SCHEDULER.credit,
    'u.scheduler_op.cmd': SCHEDULER.getinfo,
    'u.scheduler_op.u.credit.weight': 1,
  }),
  'domctl.getdomaininfo': asked(management.getDomainInfo, ['domain'], VERSION),
  'argo_op.register_ring': asked(messages.registerRing, ['partner_id'], { len: PAGE_SIZE / 2 }),
  'argo_op.sendv': asked(messages.sendMessage, ['dst.domain_id'], {
    'src.domain_id': ARGO_DOMID_ANY,
  }),
  'argo_op.notify': asked(messages.notify, [], {}),
  'sysctl.physinfo': asked(management.aboutHost, [], VERSION),
  'sysctl.sched_id': asked(management.aboutHost, [], VERSION),
  'sysctl.getcpuinfo': asked(management.aboutHost, [], VERSION),
  'sysctl.cputopoinfo': asked(management.aboutHost, [], VERSION),
  'sysctl.scheduler_op': asked(management.schedule, [], {
    ...VERSION,
    'u.scheduler_op.sched_id': SCHEDULER.arinc653,
    'u.scheduler_op.cmd': SCHEDULER.getinfo,
  }),
  'policy_op.load': asked(management.aboutPolicy(OP['policy.load']), []),
  'policy_op.test': asked(management.aboutPolicy(OP['policy.test']), []),
  'policy_op.get': asked(management.aboutPolicy(OP['policy.get']), []),
  'policy_op.label_of': asked(management.aboutDomain, ['domid']),
  'policy_op.find_label': asked(management.aboutPolicy(OP['policy.get']), []),
  'policy_op.decision': asked(management.policyDecision, ['subject', 'object', 'operation']),
  'policy_op.statistics': asked(management.policyStatistics, ['operation']),
};

const EXEMPT: AskedCall = { needs: [], standard: {}, plan: () => {} };

/** Whether what a call asks depends on a path in its guest's memory, which no state holds. */
export function isAboutPaths(name: string): boolean {
  const row = findCall(name);
  return name.startsWith('store_op.') && row !== undefined && row.exempt === undefined;
}

/** What a call needs to be told; undefined where there is no such call. */
export function askedCall(name: string): AskedCall | undefined {
  const row = findCall(name);
  if (row === undefined) return undefined;
  const known = Object.hasOwn(ASKED, name) ? ASKED[name] : undefined;
  if (known === undefined && row.exempt === undefined && !isAboutPaths(name))
    throw new Error(`no plan for ${name}`);
  return known ?? EXEMPT;
}

/** What a hypercall of a domain asks the monitor. */
export function planCall(setting: Setting, caller: number, name: string, given: Arguments): Plan {
  const row = findCall(name);
  const call = askedCall(name);
  if (row === undefined || call === undefined) throw new Error(`there is no call ${name}`);
  const all = new Map([...Object.entries(call.standard), ...given]);
  const planner = new Planner(setting, caller, all, row.own !== undefined);
  call.plan(planner);
  const { queries, fault } = planner;
  const isAsked = queries.length > 0 || fault !== undefined;
  const exempt = isAsked ? undefined : (row.exempt ?? row.own);
  return { queries, fault, exempt };
}
