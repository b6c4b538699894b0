/**
 * Owns: how large a machine is. Every table is sized from this at boot and never grows.
 */

import { keysOf } from './abi/keys_unsafe.ts';

export interface MachineConfig {
  /** Domains at once, domain 0 included. */
  readonly domains: number;
  /** Virtual processors a domain may have. */
  readonly vcpus: number;
  /** Guest frames (4 KiB pages of guest-physical address space) a domain may have. */
  readonly guestFrames: number;
  /** Machine frames, shared out among all domains by reservation. */
  readonly frames: number;
  /** Event-channel ports, grant entries and grant maps a domain may have. */
  readonly ports: number;
  readonly grants: number;
  readonly maps: number;
  /** Store nodes, watches and transactions a domain may have; what one transaction touches. */
  readonly storeNodes: number;
  readonly storeWatches: number;
  readonly storeTransactions: number;
  readonly storeDrafts: number;
  /** Bytes of a store node's path and value. */
  readonly storePathBytes: number;
  readonly storeValueBytes: number;
  /** Message rings a domain may have, pages of each, and rings it may wait for room in. */
  readonly rings: number;
  readonly ringPages: number;
  readonly waits: number;
  /** Types that may ever be named, over all policies loaded: numbers are never given out again. */
  readonly types: number;
  /** Scheduler partitions. */
  readonly partitions: number;
}

/** A machine for some tens of guests. */
export const DEFAULT_CONFIG: MachineConfig = {
  domains: 32,
  vcpus: 1,
  guestFrames: 1024,
  frames: 16384,
  ports: 128,
  grants: 128,
  maps: 64,
  storeNodes: 64,
  storeWatches: 16,
  storeTransactions: 2,
  storeDrafts: 16,
  storePathBytes: 128,
  storeValueBytes: 256,
  rings: 16,
  ringPages: 16,
  waits: 8,
  types: 256,
  partitions: 16,
};

/** A machine small enough to be looked at whole: for tests, fuzzing and proofs. */
export const SMALL_CONFIG: MachineConfig = {
  domains: 4,
  vcpus: 1,
  guestFrames: 32,
  frames: 96,
  ports: 8,
  grants: 8,
  maps: 8,
  storeNodes: 6,
  storeWatches: 4,
  storeTransactions: 2,
  storeDrafts: 6,
  storePathBytes: 32,
  storeValueBytes: 16,
  rings: 4,
  ringPages: 2,
  waits: 2,
  types: 16,
  partitions: 4,
};

/** Bounds of what a configuration may ask for, so that sizes in bytes stay exact integers. */
export const CONFIG_MAX: MachineConfig = {
  domains: 4096,
  vcpus: 32,
  guestFrames: 65536,
  frames: 1 << 22,
  ports: 4096,
  grants: 512,
  maps: 1024,
  storeNodes: 1024,
  storeWatches: 256,
  storeTransactions: 16,
  storeDrafts: 64,
  storePathBytes: 256,
  storeValueBytes: 512,
  rings: 128,
  ringPages: 16,
  waits: 64,
  types: 65536,
  partitions: 64,
};

/** Throws a RangeError that names the first field out of bounds. */
export function checkConfig(config: MachineConfig): void {
  for (const key of keysOf(CONFIG_MAX)) {
    const value = config[key];
    if (!Number.isInteger(value) || value < 1 || value > CONFIG_MAX[key]) {
      throw new RangeError(
        `machine.${key} must be an integer from 1 to ${CONFIG_MAX[key]}, not ${value}`,
      );
    }
  }
}
