/**
 * Owns: how many rows the store's tables have, and the bounds that no machine changes.
 * Must not know: what the rows hold.
 */

import type { MachineConfig } from '../config.ts';

/** Rows for the nodes that are always there: a domain's home, and domain 0's way to the homes. */
export const FIXED_NODES = 4;
/** Entries of a node's list of permissions, the owner's included. */
export const STORE_PERMS = 5;
/** Bytes of a watch's token. */
export const TOKEN_BYTES_MAX = 64;

const words = (bytes: number): number => Math.ceil(bytes / 4);

export const pathWords = (config: MachineConfig): number => words(config.storePathBytes);
export const valueWords = (config: MachineConfig): number => words(config.storeValueBytes);

/** A watch keeps its path, its token and the path of the event that waits. */
export const eventWords = (config: MachineConfig): number =>
  2 * pathWords(config) + words(TOKEN_BYTES_MAX);

/** The first draft of a domain, counted from its first row: what is before are nodes. */
export const draftsBegin = (config: MachineConfig): number => FIXED_NODES + config.storeNodes;

export const nodeRows = (config: MachineConfig): number =>
  draftsBegin(config) + config.storeTransactions * config.storeDrafts;
