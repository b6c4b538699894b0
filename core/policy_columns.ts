/**
 * Owns: the columns by which a machine knows the policies in force and under test: counts of wall
 * types, what sticky sets remember, how far a test got. A part of the declaration in `columns.ts`.
 */

import type { MachineConfig } from './config.ts';

export const POLICY_TABLES = {
  /** Rows by policy slot and type number: two policies are counted while one is pending. */
  wall: {
    per: 'machine',
    rows: (c: MachineConfig) => c.types * 2,
    columns: {
      /** Domains that hold the type, and domains whose types exclude it. */
      running: 'u32',
      excluded: 'u32',
    },
  },
  history: {
    per: 'machine',
    rows: (c: MachineConfig) => c.types,
    columns: {
      /** 1 when the type ever ran: what sticky conflict sets remember. */
      ran: 'u8',
    },
  },
  policy: {
    per: 'machine',
    rows: () => 1,
    columns: {
      epoch: 'u32',
      /** Which of the two policy slots is in force. */
      slot: 'u8',
      /** PENDING: whether the other slot is being tested or loaded. */
      pending: 'u8',
      pending_domain: 'u32',
      pending_cursor: 'u32',
      offenders: 'u32',
      /** POLICY_LOAD of the load, and whether it takes back by now. */
      pending_mode: 'u8',
      pending_revokes: 'u8',
      /** Whether an offence was found that can't be taken back. */
      pending_stuck: 'u8',
    },
  },
} as const;
