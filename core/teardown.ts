/**
 * Owns: the end of a domain, in bounded steps that need nobody's help: ports, message rings and
 * waits, its maps, others' maps of its frames and waits for its rings, its frames, what it has in
 * the store; last the row itself, when the wall counts and what was reserved are given back.
 * INVARIANT: until that last step the label still counts: a zombie still excludes.
 */

import { keysOf } from './abi/keys_unsafe.ts';
import { EVTCHN_FIFO } from './abi/numbers.ts';
import { transition } from './call.ts';
import type { Tools } from './call.ts';
import { EVTCHN_STATE, MAP_KIND, PAGE_KIND, TABLES } from './columns.ts';
import type { ColumnWriter, Writer } from './columns.ts';
import type { MachineConfig } from './config.ts';
import { pagesPerDomain } from './event_words.ts';
import { CLOSE_WRITES, closePort } from './ports.ts';
import { FRAME_WRITES, MAP_READS, MAP_WRITES, releaseFrame, removeMap } from './frames.ts';
import { SHUTDOWN_READS, WALL_WRITES, announceEnd, countWallsEverywhere } from './lifecycle.ts';
import { DELIVERY_WRITES } from './delivery.ts';
import { RING_WRITES, endRing } from './message_rings.ts';
import { WAIT_WRITES, dropWaits, endWait } from './message_waits.ts';
import { revokeMapper } from './revoke.ts';
import {
  STORE_TEARDOWN_READS,
  STORE_TEARDOWN_WRITES,
  giveBackNode,
  giveBackWatch,
} from './store/lifetime.ts';
import { RELEASED } from './store/paths.ts';
import { nodeRows } from './store/sizes.ts';
import { fireSpecial } from './store/watching.ts';

/** Rows of a table looked at in one step. */
const ROWS_PER_STEP = 64;

const PHASE = {
  ports: 0,
  waits: 1,
  rings: 2,
  maps: 3,
  others: 4,
  frames: 5,
  nodes: 6,
  watches: 7,
  last: 8,
} as const;

const READS = [
  ...MAP_READS,
  ...SHUTDOWN_READS,
  ...STORE_TEARDOWN_READS,
  'domain.teardown_phase',
  'domain.teardown_cursor',
  'domain.frames_reserved',
  'domain.frames_held',
  'evtchn.remote_domain',
  'evtchn.remote_port',
  'evtchn.virq',
  'physmap.kind',
  'physmap.frame',
  'frame.next_free',
  'machine.free_frames_head',
  'machine.frames_unreserved',
  'wall.running',
  'wall.excluded',
  'policy.slot',
  'grant.flags',
  'virq.port',
] as const;

/** Of a domain's row, everything but the count of its lives, by which a reused id is told apart. */
const DOMAIN_COLUMNS = keysOf(TABLES.domain.columns).filter((column) => column !== 'generation');
const VCPU_COLUMNS = keysOf(TABLES.vcpu.columns);
const QUEUE_COLUMNS = keysOf(TABLES.event_queue.columns);
const PAGE_COLUMNS = keysOf(TABLES.event_page.columns);
const GRANT_COLUMNS = keysOf(TABLES.grant.columns);

const WRITES = [
  ...DOMAIN_COLUMNS.map((column) => `domain.${column}` as const),
  ...VCPU_COLUMNS.map((column) => `vcpu.${column}` as const),
  ...GRANT_COLUMNS.map((column) => `grant.${column}` as const),
  ...QUEUE_COLUMNS.map((column) => `event_queue.${column}` as const),
  ...PAGE_COLUMNS.map((column) => `event_page.${column}` as const),
  ...CLOSE_WRITES,
  ...RING_WRITES,
  ...WAIT_WRITES,
  ...FRAME_WRITES,
  ...MAP_WRITES,
  ...DELIVERY_WRITES,
  ...WALL_WRITES,
  ...STORE_TEARDOWN_WRITES,
  'machine.frames_unreserved',
] as const;

export const teardown = transition({
  name: 'domain.teardown',
  summary: 'One bounded step of giving back what a dying domain holds.',
  exempt: 'finishes what destroying the domain was permitted for; nobody gains anything by it',
  everyRow: true,
  reads: READS,
  writes: WRITES,
  /** Answers 1 when the domain is gone. */
  apply(w, { domain }: { domain: number }, tools) {
    const { view, config } = tools;
    const phase = view.domain.teardown_phase[domain];
    const cursor = view.domain.teardown_cursor[domain];
    if (phase === PHASE.last) {
      forget(w, tools, domain);
      return 1;
    }
    const rows = rowsOf(phase, config);
    // Looking through another domain's maps and waits is a step's work by itself.
    const end = Math.min(cursor + (phase === PHASE.others ? 1 : ROWS_PER_STEP), rows);
    for (let i = cursor; i < end; i += 1) giveBack(w, tools, domain, phase, i);
    const done = end === rows;
    w.domain.teardown_phase.set(domain, done ? phase + 1 : phase);
    w.domain.teardown_cursor.set(domain, done ? 0 : end);
    return 0;
  },
});

/** How many rows a phase goes through. */
function rowsOf(phase: number, config: MachineConfig): number {
  if (phase === PHASE.ports) return config.ports;
  if (phase === PHASE.waits) return config.waits;
  if (phase === PHASE.rings) return config.rings;
  if (phase === PHASE.maps) return config.maps;
  if (phase === PHASE.others) return config.domains;
  if (phase === PHASE.nodes) return nodeRows(config);
  if (phase === PHASE.watches) return Math.max(config.storeWatches, config.storeTransactions);
  return config.guestFrames;
}

type TeardownWriter = Writer<(typeof WRITES)[number]>;
type TeardownTools = Tools<(typeof READS)[number] | (typeof WRITES)[number]>;

/** Gives back one row of the phase: a port, a wait, a ring, a map, another's hold, a page. */
function giveBack(
  w: TeardownWriter,
  tools: TeardownTools,
  domain: number,
  phase: number,
  row: number,
): void {
  const { view, config } = tools;
  if (phase === PHASE.ports) {
    const free = view.evtchn.state[domain * config.ports + row] === EVTCHN_STATE.free;
    if (!free) closePort(w, tools, domain, row);
    w.event_link.queue.set(domain * config.ports + row, 0);
  } else if (phase === PHASE.waits) {
    endWait(w, tools, domain * config.waits + row);
  } else if (phase === PHASE.rings) {
    const ring = domain * config.rings + row;
    if (view.message_ring.registered[ring] === 1) endRing(w, tools, domain, ring);
  } else if (phase === PHASE.maps) {
    const free = view.maptrack.kind[domain * config.maps + row] === MAP_KIND.free;
    if (!free) removeMap(w, tools, domain, row);
  } else if (phase === PHASE.others) {
    revokeMapper(w, tools, domain, row);
    dropWaits(w, tools, domain, row);
  } else if (phase === PHASE.nodes) {
    giveBackNode(w, tools, domain, row);
  } else if (phase === PHASE.watches) {
    giveBackWatch(w, tools, domain, row);
  } else {
    const page = domain * config.guestFrames + row;
    const kind = view.physmap.kind[page];
    if (kind === PAGE_KIND.own || kind === PAGE_KIND.event) releaseFrame(w, tools, domain, row);
    else {
      if (kind === PAGE_KIND.paged) forgetPage(w, tools, domain);
      // Of a page that is out there is a version where the frame would be.
      w.physmap.kind.set(page, PAGE_KIND.hole);
      w.physmap.frame.set(page, 0);
    }
  }
}

/** A page that is out will not come back. */
function forgetPage(w: TeardownWriter, { view }: TeardownTools, domain: number): void {
  const left = view.domain.frames_paged[domain] - 1;
  w.domain.frames_paged.set(domain, left);
  w.domain.frames_lent.set(domain, Math.min(left, view.domain.frames_lent[domain]));
}

/** The last step: counts and reserves go back, and the row is as if it had never been used. */
function forget(w: TeardownWriter, tools: TeardownTools, domain: number): void {
  const { view, config } = tools;
  countWallsEverywhere(w, tools, view.domain.label[domain], -1);
  const unreserved = view.machine.frames_unreserved[0] + view.domain.frames_reserved[domain];
  w.machine.frames_unreserved.set(0, unreserved);
  announceEnd(w, tools, domain);
  fireSpecial(w, tools, RELEASED, domain);
  for (const column of GRANT_COLUMNS) zero(w.grant[column], domain, config.grants);
  const queues = config.vcpus * EVTCHN_FIFO.MAX_QUEUES;
  for (const column of QUEUE_COLUMNS) zero(w.event_queue[column], domain, queues);
  for (const column of PAGE_COLUMNS) {
    zero(w.event_page[column], domain, pagesPerDomain(config));
  }
  for (const column of VCPU_COLUMNS) zero(w.vcpu[column], domain, config.vcpus);
  for (const column of DOMAIN_COLUMNS) zero(w.domain[column], domain, 1);
}

/** Zeroes a domain's rows of a column. */
function zero(column: ColumnWriter, domain: number, rows: number): void {
  for (let row = domain * rows; row < (domain + 1) * rows; row += 1) column.set(row, 0);
}
