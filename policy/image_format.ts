/**
 * Owns: the layout of a policy image, version 3. The writer and the loader share it.
 * Must not know: what the numbers mean to the monitor.
 *
 *     header    magic "BULKHEAD", version, bytes of the whole image, number of sections
 *     table     for each section: offset from the start of the image, length in bytes
 *     sections  in the order of `SECTIONS`, without gaps
 *     padding   zero bytes up to a multiple of four
 *     hash      SHA-256 (32 bytes) of everything before it
 *
 * All numbers are 32-bit words, unsigned and little-endian; the sections are words too, but for the
 * last one, `strings`. Records follow one another; a count is a length divided by a record's size.
 *
 *     facts          policy name, major, minor, from name, from version, flags, bootstrap label,
 *                    host label, unlabelled label, rules of host, admin section, bootstrap and
 *                    policy, flow classes, admin classes, principals, approvals, major frame (0
 *                    where time is not cut)
 *     string_ends    where each string ends in `strings`; the first begins at 0
 *     files          name
 *     types          name, from
 *     labels         name, from, flags, flow class, admin class, number of walls, limits in the
 *                    order of LIMIT_NAMES, rule
 *     walls          the labels' wall types, label after label
 *     conflicts      name, mode, number of types, rule
 *     conflict_types the conflict sets' types, set after set
 *     rules          kind, name, file, offset, length, line, column
 *     flow           one row per flow class, bit b of word w: class 32 w + b may be sent to
 *     operations     name
 *     decisions      [principal][operation][subject class][object class], as in `AdminTable`
 *     partitions     name; where time is not cut, none of these three
 *     slots          partition, runtime
 *     partition_of   for each label its partition, `NONE` for a resource's
 *     strings        UTF-8
 *
 * A string is named by its index in `string_ends`; `NONE` stands for an absent one. The form is
 * canonical: no string twice, none unused, and each first used in the order of its index; flow and
 * admin classes are numbered in the order of the labels that first have them.
 */

import type { RuleKind } from './image.ts';
import { LIMIT_NAMES, limitsBy } from './limits.ts';
import type { ConflictMode } from './model.ts';

export const MAGIC = 'BULKHEAD';

export const SECTIONS = [
  'facts',
  'string_ends',
  'files',
  'types',
  'labels',
  'walls',
  'conflicts',
  'conflict_types',
  'rules',
  'flow',
  'operations',
  'decisions',
  'partitions',
  'slots',
  'partition_of',
  'strings',
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** Words in one record of each section of words; 1 where it is a plain list. */
export const RECORD_WORDS: Readonly<Record<Exclude<SectionName, 'strings'>, number>> = {
  facts: 18,
  string_ends: 1,
  files: 1,
  types: 2,
  labels: 7 + LIMIT_NAMES.length,
  walls: 1,
  conflicts: 4,
  conflict_types: 1,
  rules: 7,
  flow: 1,
  operations: 1,
  decisions: 1,
  partitions: 1,
  slots: 2,
  partition_of: 1,
};

/** Bytes: magic, three words, and the table of sections. */
export const HEADER_BYTES = MAGIC.length + 4 * 3 + 8 * SECTIONS.length;
export const HASH_BYTES = 32;

/** No string, no label. */
export const NONE = 0xffffffff;

/** Flags of the facts. */
export const FACT_FINAL = 1;
export const FACT_AUDIT_DROPS = 2;
export const FACT_AUDIT_PERMITS = 4;

/** Flags of a label. */
export const LABEL_RESOURCE = 1;
export const LABEL_BRIDGE = 2;
export const LABEL_HOST_ALLOWS = 4;
export const LABEL_PERMISSIVE = 8;

/** A kind's code is its index. */
export const RULE_KINDS: readonly RuleKind[] = [
  'policy',
  'host',
  'bootstrap',
  'admin',
  'label',
  'unlabeled',
  'conflict',
  'admin-rule',
];
export const CONFLICT_MODES: readonly ConflictMode[] = ['running', 'sticky'];

export const FILES_MAX = 1024;
/** Bytes of UTF-8 in one string; paths are the longest. */
export const STRING_BYTES_MAX = 4096;
/** Principals of whom one table can hold decisions. */
export const PRINCIPALS_MAX = 1024;
/** Bytes of the admin section's decision table, and of a whole image. */
export const DECISION_BYTES_MAX = 64 * 1024 * 1024;
export const IMAGE_BYTES_MAX = 128 * 1024 * 1024;

/** The least that a label can give: a domain without a frame or a vcpu can't be. */
export const LIMITS_MIN = limitsBy((name) => (name === 'frames' || name === 'vcpus' ? 1 : 0));
