/**
 * Owns: the declaration of the store's tables, a part of all columns, and what their numbers mean.
 * Zero is the value of everything unused.
 */

import type { MachineConfig } from '../config.ts';
import { STORE_PERMS, eventWords, nodeRows, pathWords, valueWords } from './sizes.ts';

export const STORE_TABLES = {
  /** Nodes of the store by owner, then each transaction's drafts: see rows.ts. */
  store_node: {
    per: 'domain',
    rows: nodeRows,
    columns: {
      /** STORE_NODE. */
      state: 'u8',
      /** Hash of the path and of the parent's, to find rows by; 0 for an unused row. */
      hash: 'u32',
      parent_hash: 'u32',
      path_length: 'u32',
      value_length: 'u32',
      /** Entries of the list of permissions, the owner's first. */
      perms: 'u8',
      /** When it was last changed; of a draft: what the transaction saw, 0 for nothing. */
      generation: 'f64',
      /** Who wrote the value: domain, its life, its label. */
      writer: 'u32',
      writer_generation: 'u32',
      writer_label: 'u32',
      /** Of a draft: the owner to be, and whether what was beneath is removed. */
      owner: 'u32',
      cut: 'u8',
    },
  },
  store_perm: {
    per: 'domain',
    rows: (c: MachineConfig) => nodeRows(c) * STORE_PERMS,
    columns: {
      /** Whom an entry names: a life of a domain, and the label that it wears. */
      domain: 'u32',
      generation: 'u32',
      label: 'u32',
      /** STORE_MODE bits; of the first entry: what everybody may who is not named. */
      mode: 'u8',
    },
  },
  store_path: {
    per: 'domain',
    rows: (c: MachineConfig) => nodeRows(c) * pathWords(c),
    columns: { word: 'u32' },
  },
  store_value: {
    per: 'domain',
    rows: (c: MachineConfig) => nodeRows(c) * valueWords(c),
    columns: { word: 'u32' },
  },
  store_transaction: {
    per: 'domain',
    rows: (c: MachineConfig) => c.storeTransactions,
    columns: {
      /** The number by which its domain names it; 0 for an unused row. */
      id: 'u32',
    },
  },
  store_watch: {
    per: 'domain',
    rows: (c: MachineConfig) => c.storeWatches,
    columns: {
      /** STORE_WATCH. */
      state: 'u8',
      path_length: 'u32',
      token_length: 'u32',
      /** Length of the path of the event that waits; 0 for none. */
      event_length: 'u32',
      /** The store's generation when the event fired: first come, first told. */
      event_order: 'f64',
    },
  },
  store_watch_text: {
    per: 'domain',
    rows: (c: MachineConfig) => c.storeWatches * eventWords(c),
    columns: { word: 'u32' },
  },
} as const;

/** Of a transaction's drafts: what it looked at, listed, wrote or removed. */
export const STORE_NODE = { free: 0, node: 1, read: 2, listed: 3, written: 4, removed: 5 } as const;
export const STORE_MODE = { none: 0, read: 1, write: 2 } as const;
/** A watch that was set by a path relative to its domain's home is told such paths. */
export const STORE_WATCH = { free: 0, absolute: 1, relative: 2 } as const;
