/**
 * Owns: the one table of hypercalls and the one of other transitions. Dispatch, documents, guest
 * stubs and checks all read these.
 */

import type { Call, CallFacts, TransitionFacts } from './call.ts';
import { pull, push } from './coherence.ts';
import * as console_io from './console.ts';
import * as domain_info from './domain_info.ts';
import * as domain_resume from './domain_resume.ts';
import * as domain_transfer from './domain_transfer.ts';
import * as domctl from './domains.ts';
import { reset } from './event_reset.ts';
import * as event_setup from './event_setup.ts';
import * as event_channel_op from './events.ts';
import * as exchange from './exchange.ts';
import * as grant_tables from './grant_tables.ts';
import * as grant_transfer from './grant_transfer.ts';
import * as grant_table_op from './grants.ts';
import * as host_info from './host_info.ts';
import * as argo_ring from './message_ring_calls.ts';
import * as argo_op from './messages.ts';
import * as memory_op from './memory.ts';
import * as memory_info from './memory_info.ts';
import { multicall } from './multicall.ts';
import * as paging from './paging.ts';
import * as policy_load from './policy_load.ts';
import * as policy_op from './policy_queries.ts';
import * as schedule_op from './schedule_op.ts';
import * as sched_op from './scheduling.ts';
import { introduce } from './store/lifetime.ts';
import * as store_read from './store/reading.ts';
import * as store_transaction from './store/transacting.ts';
import * as store_watch from './store/watch_calls.ts';
import * as store_write from './store/writing.ts';
import { teardown } from './teardown.ts';
import * as transitions from './transitions.ts';
import * as turn_transitions from './turn_transitions.ts';
import * as vcpu_op from './vcpus.ts';
import * as xen_version from './version.ts';

/**
 * Every hypercall, in order of number and sub-command. A call's index here is its number in traces.
 */
export const CALLS: readonly Call[] = [
  exchange.increaseReservation,
  memory_op.decreaseReservation,
  memory_info.maximumRamPage,
  memory_info.currentReservation,
  memory_info.maximumReservation,
  memory_op.populatePhysmap,
  exchange.addToPhysmap,
  memory_info.memoryMap,
  exchange.exchange,
  memory_info.maximumGpfn,
  memory_op.removeFromPhysmap,
  paging.pagingOp,
  memory_op.addToPhysmapBatch,
  multicall,
  sched_op.setTimer,
  xen_version.version,
  xen_version.extraVersion,
  xen_version.capabilities,
  xen_version.features,
  xen_version.pageSize,
  xen_version.guestHandle,
  console_io.consoleWrite,
  grant_table_op.map,
  grant_table_op.unmap,
  grant_tables.setupTable,
  grant_transfer.transfer,
  grant_table_op.copy,
  grant_table_op.querySize,
  grant_transfer.unmapAndReplace,
  grant_tables.setVersion,
  grant_tables.getStatusFrames,
  grant_tables.getVersion,
  grant_tables.swapGrantRef,
  grant_tables.cacheFlush,
  vcpu_op.initialise,
  vcpu_op.up,
  vcpu_op.down,
  vcpu_op.isUp,
  vcpu_op.getRunstateInfo,
  vcpu_op.setSingleshotTimer,
  vcpu_op.stopSingleshotTimer,
  sched_op.yieldVcpu,
  sched_op.block,
  sched_op.shutdown,
  sched_op.poll,
  event_channel_op.bindInterdomain,
  event_channel_op.bindVirq,
  event_channel_op.close,
  event_channel_op.send,
  event_channel_op.status,
  event_channel_op.allocUnbound,
  event_setup.bindIpi,
  event_setup.bindVcpu,
  event_channel_op.unmask,
  reset,
  event_setup.initControl,
  event_setup.expandArray,
  event_setup.setPriority,
  host_info.physinfo,
  host_info.schedId,
  domain_info.getDomainInfoList,
  host_info.getCpuInfo,
  host_info.cpuTopology,
  schedule_op.schedulerOp,
  domctl.createDomain,
  domctl.destroyDomain,
  domctl.pauseDomain,
  domctl.unpauseDomain,
  domain_info.getDomainInfo,
  domctl.setMaxMemory,
  domain_info.getVcpuInfo,
  domctl.setMaxVcpus,
  domctl.schedulerOp,
  domain_resume.setDomainHandle,
  domain_resume.resumeDomain,
  domain_transfer.saveDomain,
  domain_transfer.restoreDomain,
  argo_ring.registerRing,
  argo_ring.unregisterRing,
  argo_op.sendv,
  argo_op.notify,
  policy_load.load,
  policy_load.test,
  policy_op.get,
  policy_op.labelOf,
  policy_op.findLabel,
  policy_op.decision,
  policy_op.statistics,
  store_read.directory,
  store_read.read,
  store_read.getPerms,
  store_watch.watch,
  store_watch.unwatch,
  store_transaction.transactionStart,
  store_transaction.transactionEnd,
  store_read.getDomainPath,
  store_write.write,
  store_write.mkdir,
  store_write.rm,
  store_write.setPerms,
  store_watch.watchEvent,
  store_read.isDomainIntroduced,
  store_watch.resetWatches,
  store_read.directoryPart,
];

/** Every step of the machine that is no hypercall. */
export const TRANSITIONS: readonly TransitionFacts[] = [
  ...Object.values(transitions),
  ...Object.values(turn_transitions),
  domain_transfer.saved,
  domain_transfer.restored,
  pull,
  push,
  teardown,
  paging.pageOut,
  paging.askForPages,
  paging.pageIn,
  introduce,
];

/**
 * Where the sub-command of a hypercall stands: in the first register, in the structure it points
 * at.
 */
export const SELECTOR = { unknown: 0, none: 1, register: 2, structure: 3 } as const;

/** No row: a hypercall or a sub-command that there isn't. */
export const NO_ROW = -1;

/** Hypercall numbers and sub-commands that the index has room for. */
const NUMBERS = 64;
const COMMANDS = 128;

interface CallIndex {
  readonly selectors: Uint8Array;
  readonly rows: Int16Array;
}

/** How numbers find their rows: by arrays, for every hypercall comes this way. */
function makeIndex(): CallIndex {
  const selectors = new Uint8Array(NUMBERS).fill(SELECTOR.unknown);
  const rows = new Int16Array(NUMBERS * COMMANDS).fill(NO_ROW);
  for (const [index, row] of CALLS.entries()) {
    const { number, command = 0 } = row;
    const selector =
      row.command === undefined
        ? SELECTOR.none
        : row.argument?.register === 1
          ? SELECTOR.structure
          : SELECTOR.register;
    if (number >= NUMBERS || command >= COMMANDS) throw new Error(`${row.name} is out of bounds`);
    if (selectors[number] !== SELECTOR.unknown && selectors[number] !== selector) {
      throw new Error(`${row.name} selects its command differently`);
    }
    if (rows[number * COMMANDS + command] !== NO_ROW) {
      throw new Error(`${row.name} is declared twice`);
    }
    selectors[number] = selector;
    rows[number * COMMANDS + command] = index;
  }
  return { selectors, rows };
}

const INDEX = makeIndex();

/** How a hypercall selects its sub-command; `SELECTOR.unknown` for what is no hypercall. */
export function selectorOf(number: number): number {
  // What is no index of the array reads undefined.
  return INDEX.selectors[number] ?? SELECTOR.unknown;
}

/** The index in `CALLS` of a hypercall and its sub-command (unsigned, 0 for none), or `NO_ROW`. */
export function rowOf(number: number, command: number): number {
  if (!(number >= 0 && number < NUMBERS && command >= 0 && command < COMMANDS)) return NO_ROW;
  return INDEX.rows[number * COMMANDS + command] ?? NO_ROW;
}

/** The declaration of the call named `group.command`, or undefined. */
export function findCall(name: string): CallFacts | undefined {
  return CALLS.find((row) => row.name === name);
}
