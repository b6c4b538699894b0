/**
 * Owns: the columns of message rings and of waits for room in them, a part of the declaration in
 * `columns.ts`. A domain has its own rows of each: nobody uses up another's.
 */

import type { MachineConfig } from './config.ts';

export const MESSAGE_TABLES = {
  message_ring: {
    per: 'domain',
    rows: (c: MachineConfig) => c.rings,
    columns: {
      /** 1 while the ring is registered. */
      registered: 'u8',
      aport: 'u32',
      /** Who may send to it, a life of a domain; ARGO_DOMID_ANY for everybody. */
      partner: 'u32',
      partner_generation: 'u32',
      /** Bytes of messages that it has room for. */
      length: 'u32',
      /** Where the next message goes: what the guest's page says is never believed. */
      tx_ptr: 'u32',
      /** Messages that found no room and whose senders were not told. */
      lost: 'u32',
    },
  },
  message_page: {
    per: 'domain',
    rows: (c: MachineConfig) => c.rings * c.ringPages,
    columns: {
      /** The pages of the rings, `ringPages` for each, in order. */
      guest_frame: 'u32',
    },
  },
  message_wait: {
    per: 'domain',
    rows: (c: MachineConfig) => c.waits,
    columns: {
      /** Whose ring this domain waits for room in, plus one; 0 for a free row. */
      receiver: 'u32',
      aport: 'u32',
      /** Bytes of the message that has to fit. */
      size: 'u32',
    },
  },
} as const;
