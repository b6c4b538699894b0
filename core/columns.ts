/**
 * Owns: the declaration of every column of the machine's state, and the types that follow from it.
 * Offsets, sizes and writers are derived from here; nothing else names a column's place.
 *
 * A table has a number of rows for each domain (`per`), or is the machine's (`per: 'machine'`).
 * Zero is the value of everything unused, so that an empty machine is a zeroed buffer.
 */

import { EVTCHN_FIFO, PAGE_SIZE } from './abi/numbers.ts';
import { SLOTS_MAX } from '../policy/limits.ts';
import type { MachineConfig } from './config.ts';
import { MESSAGE_TABLES } from './message_columns.ts';
import { POLICY_TABLES } from './policy_columns.ts';
import { STORE_TABLES } from './store/columns.ts';

/** FIFO ABI: event words (4 bytes each) in a page of the event array. */
export const EVENT_WORDS_PER_PAGE = PAGE_SIZE / 4;

export type Width = 'u8' | 'u32' | 'f64';

interface TableDeclaration {
  /** Whose rows these are: a permit opens only the rows of the domains that were judged. */
  readonly per: 'domain' | 'machine';
  /** Rows for each domain, or in all for a machine's table. */
  readonly rows: (config: MachineConfig) => number;
  readonly columns: Readonly<Record<string, Width>>;
}

export const TABLES = {
  domain: {
    per: 'domain',
    rows: () => 1,
    columns: {
      /** DOMAIN_STATE. */
      state: 'u8',
      /** Counts the lives of this domain id, so that a reused id can be told apart in traces. */
      generation: 'u32',
      /** Label number, stable across policy updates; 0 for none. */
      label: 'u32',
      /** Xen's controller pause count. */
      pause_count: 'u32',
      shutdown_code: 'u8',
      /** The vcpu (its index) that shut the domain down. */
      suspender: 'u8',
      /** Reserved at creation: what the label's limits promise. */
      frames_reserved: 'u32',
      /** The most the domain may hold now (max_mem); never above what is reserved. */
      frames_max: 'u32',
      frames_held: 'u32',
      /** Pages that are out, in the host's store, and how often one went there. */
      frames_paged: 'u32',
      page_versions: 'u32',
      /** Of the pages that are out: those whose frames are not reserved for it meanwhile. */
      frames_lent: 'u32',
      vcpus_max: 'u32',
      ports_max: 'u32',
      grants_max: 'u32',
      /** Version of its grant entries: 0 for the first, 2 for the second. */
      grant_version: 'u8',
      maps_max: 'u32',
      maps_held: 'u32',
      nodes_max: 'u32',
      watches_max: 'u32',
      /** Store watches in use, and the number of the transaction begun last. */
      watches_held: 'u32',
      store_transactions: 'u32',
      rings_max: 'u32',
      /** Waits of others for room in a ring of this domain's. */
      message_waiters: 'u32',
      /** Events that may be sent in a millisecond of virtual time; 0 for any number. */
      event_rate_max: 'u32',
      weight: 'u32',
      cap: 'u32',
      /** Nanoseconds used of the cap, as of the accounting period with this number. */
      cap_used: 'f64',
      cap_period: 'f64',
      /** The partition in whose slots it runs. */
      partition: 'u32',
      /** Pages of guest memory that are attached; 0 until the builder gave them. */
      memory_pages: 'u32',
      /** Guest frame number of the shared info page. */
      shared_info_frame: 'u32',
      teardown_phase: 'u8',
      teardown_cursor: 'u32',
      /** Virtual nanoseconds spent. */
      cpu_time: 'f64',
      handle0: 'u32',
      handle1: 'u32',
      handle2: 'u32',
      handle3: 'u32',
      /** EVENT_ABI. Under FIFO: pages of the event array, and ports whose words are in use. */
      event_abi: 'u8',
      event_pages: 'u32',
      event_words: 'u32',
      /** Events that it sent in the virtual millisecond `event_window`, counted from boot. */
      events_sent: 'u32',
      event_window: 'f64',
      /** TRANSFER: what the host may do by a call that was permitted. */
      transfer: 'u8',
    },
  },
  vcpu: {
    per: 'domain',
    rows: (c) => c.vcpus,
    columns: {
      /** VCPU_STATE. */
      state: 'u8',
      /** Port being polled plus one; `POLL_ANY` for several. */
      poll_port: 'u32',
      /** Virtual nanoseconds; 0 when no timer is set. `poll_timeout` ends a poll. */
      timer: 'f64',
      poll_timeout: 'f64',
      /** Result that the guest is given when it goes on, as unsigned 32 bits. */
      result: 'u32',
      /** A call to be continued: its row's number plus one, its registers, how far it got. */
      continuation: 'u32',
      continuation_a1: 'u32',
      continuation_a2: 'u32',
      continuation_a3: 'u32',
      continuation_a4: 'u32',
      continuation_a5: 'u32',
      progress: 'u32',
      /** Weighted virtual runtime, by which the scheduler orders. */
      runtime: 'f64',
      /** Nanoseconds that it ran beyond its slot's end: paid in its next slots, before it runs. */
      debt: 'f64',
      /**
       * A multicall that goes on: 1 and where its list stands, how many calls it has, how many are
       * done. `continuation` is then the call that goes on inside it, or 0.
       */
      multicall: 'u8',
      multicall_list: 'u32',
      multicall_count: 'u32',
      multicall_done: 'u32',
      /** 1 when it was given what it starts with. */
      initialised: 'u8',
      /** FIFO ABI: guest-physical address of its control block plus one; 0 for none. */
      control_block: 'u32',
      /** Virtual nanoseconds in each RUNSTATE, and since when it is in the one that it is in. */
      time_running: 'f64',
      time_runnable: 'f64',
      time_blocked: 'f64',
      time_offline: 'f64',
      runstate_since: 'f64',
    },
  },
  virq: {
    per: 'domain',
    rows: (c) => c.vcpus * 32,
    columns: {
      /** The port a virtual interrupt is bound to plus one. */
      port: 'u32',
    },
  },
  evtchn: {
    per: 'domain',
    rows: (c) => c.ports,
    columns: {
      /** EVTCHN_STATE. */
      state: 'u8',
      remote_domain: 'u32',
      remote_generation: 'u32',
      remote_port: 'u32',
      virq: 'u8',
      vcpu: 'u8',
      pending: 'u8',
      masked: 'u8',
      /** FIFO ABI: the queue of its vcpu that it goes to. */
      priority: 'u8',
    },
  },
  /** FIFO ABI: a domain's queues, by vcpu and priority. */
  event_queue: {
    per: 'domain',
    rows: (c) => c.vcpus * EVTCHN_FIFO.MAX_QUEUES,
    columns: {
      /** The port that was linked last; 0 for none. */
      tail: 'u32',
    },
  },
  /** FIFO ABI: where the event array stands, page by page. */
  event_page: {
    per: 'domain',
    rows: (c) => Math.ceil(c.ports / EVENT_WORDS_PER_PAGE),
    columns: { guest_frame: 'u32' },
  },
  /** FIFO ABI: what is remembered of a port whether or not it is in use. */
  event_link: {
    per: 'domain',
    rows: (c) => c.ports,
    columns: {
      /** The queue (a row of the domain's) that it was linked into last, plus one. */
      queue: 'u32',
    },
  },
  grant: {
    per: 'domain',
    rows: (c) => c.grants,
    columns: {
      /** The entry as the guest wrote it: GTF flags, grantee, guest frame. */
      flags: 'u32',
      grantee: 'u32',
      guest_frame: 'u32',
      /** Maps through this entry, read-only and writable. */
      readers: 'u32',
      writers: 'u32',
      /** While there are maps: machine frame plus one, and who maps it. */
      active_frame: 'u32',
      active_grantee: 'u32',
    },
  },
  maptrack: {
    per: 'domain',
    rows: (c) => c.maps,
    columns: {
      /** MAP_KIND. */
      kind: 'u8',
      /** Owner of the frame, the reference it was mapped by, the frame, and where it appears. */
      owner: 'u32',
      reference: 'u32',
      frame: 'u32',
      guest_frame: 'u32',
    },
  },
  physmap: {
    per: 'domain',
    rows: (c) => c.guestFrames,
    columns: {
      /** PAGE_KIND of a guest frame. */
      kind: 'u8',
      /** Machine frame behind it; of a page that is out, its version. */
      frame: 'u32',
    },
  },
  ...STORE_TABLES,
  ...MESSAGE_TABLES,
  frame: {
    per: 'machine',
    rows: (c) => c.frames,
    columns: {
      /** Owner plus one; 0 for a free frame. */
      owner: 'u32',
      /** Where the owner's memory holds it. */
      guest_frame: 'u32',
      /** Maps by others. */
      pins: 'u32',
      /** Next in the free list, plus one. */
      next_free: 'u32',
    },
  },
  ...POLICY_TABLES,
  partition: {
    per: 'machine',
    rows: (c) => c.partitions,
    columns: {
      /** Where new vcpus of this partition's run queue start in virtual runtime. */
      runtime_floor: 'f64',
    },
  },
  /**
   * Schedules of partitions, of which the one that began last counts, and their slots. There are
   * two of each, since one can be set that begins later.
   */
  schedule: {
    per: 'machine',
    rows: () => 2,
    columns: {
      /** When it begins, in virtual nanoseconds. */
      began: 'f64',
      /** 0 for none. */
      major_frame: 'f64',
      slots: 'u32',
    },
  },
  slot: {
    per: 'machine',
    rows: () => 2 * SLOTS_MAX,
    columns: {
      partition: 'u32',
      runtime: 'f64',
    },
  },
  machine: {
    per: 'machine',
    rows: () => 1,
    columns: {
      /** Virtual nanoseconds since boot. */
      time: 'f64',
      /** The vcpu that runs: its row plus one. */
      current: 'u32',
      /** When its turn began. */
      turn_began: 'f64',
      /** How long its calls may make it, and when it is over whatever it does; 0 for never. */
      turn_max: 'f64',
      turn_ends: 'f64',
      /** Virtual nanoseconds that turns took; in the others nobody ran. */
      busy_time: 'f64',
      free_frames_head: 'u32',
      /** Frames that no domain has reserved. */
      frames_unreserved: 'u32',
      /** Where the search for a free domain id starts. */
      next_domain: 'u32',
      /** Counts changes of the store; no guest is told. */
      store_generation: 'f64',
    },
  },
} as const satisfies Record<string, TableDeclaration>;

export type Tables = typeof TABLES;
export type TableName = keyof Tables;

/** Every column by its full name: `evtchn.pending`. `guest.memory` stands for guests' pages. */
export type ColumnName =
  { [T in TableName]: `${T}.${keyof Tables[T]['columns'] & string}` }[TableName] | 'guest.memory';

/** Every column's number by its full name, in order of declaration; the last is guest memory's. */
export const COLUMN_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries(TABLES)
    .flatMap(([table, { columns }]) => Object.keys(columns).map((column) => `${table}.${column}`))
    .concat('guest.memory')
    .map((name, number) => [name, number]),
);

type TableOf<C extends string> = C extends `${infer T}.${string}` ? T : never;
type ColumnIn<C extends string, T extends string> = C extends `${T}.${infer Column}`
  ? Column
  : never;

/** A column that can be read and not written: it has no method that writes. */
export interface ReadonlyColumn {
  readonly [row: number]: number;
  readonly length: number;
  indexOf(value: number, from?: number): number;
}

/**
 * A view of just the columns named.
 *
 * `in` here and below says what the compiler doesn't find out by itself: a view of more columns may
 * stand for one of fewer, never the other way round.
 */
export type View<in C extends ColumnName> = {
  readonly [T in Exclude<TableOf<C>, 'guest'>]: {
    readonly [K in ColumnIn<C, T>]: ReadonlyColumn;
  };
};

export interface ColumnWriter {
  /** Writes one cell. Throws when the permit in force doesn't open this column at this row. */
  set(row: number, value: number): void;
}

/** Writers of just the columns named. */
export type Writer<in C extends ColumnName> = {
  readonly [T in Exclude<TableOf<C>, 'guest'>]: { readonly [K in ColumnIn<C, T>]: ColumnWriter };
};

export const DOMAIN_STATE = { free: 0, building: 1, live: 2, shutdown: 3, dying: 4 } as const;
/** Whether the host may take what a domain is, or put a saved one in its place. */
export const TRANSFER = { none: 0, saving: 1, restoring: 2 } as const;
export const VCPU_STATE = { offline: 0, runnable: 1, blocked: 2, polling: 3, stopped: 4 } as const;
export const EVTCHN_STATE = { free: 0, unbound: 1, interdomain: 2, virq: 4, ipi: 5 } as const;
/** How a domain learns of its events: pending bits in its shared page, or queues of event words. */
export const EVENT_ABI = { two_level: 0, fifo: 1 } as const;
export const PAGE_KIND = {
  hole: 0,
  own: 1,
  granted: 2,
  granted_readonly: 3,
  foreign: 4,
  hypervisor: 5,
  /** Its own, in use for its events: not to be granted, mapped or given back meanwhile. */
  event: 6,
  /** Out, in the host's store. */
  paged: 7,
  ring: 8,
} as const;
export const MAP_KIND = { free: 0, readonly: 1, writable: 2, foreign: 3 } as const;
export const PENDING = { none: 0, load: 1, test: 2 } as const;
export const POLL_ANY = 0xffffffff;
