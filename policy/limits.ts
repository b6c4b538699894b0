/**
 * Owns: the numbers that bound a policy and the file it is written in. One place, so that the
 * schema, the reader and the documents agree. Must not know: what is bounded by whom.
 */

import type { Limits } from './model.ts';

/** Version of the language: the value of the key `bulkhead`. */
export const LANGUAGE_VERSION = 1;

/** Bytes of a policy file. Whoever reads files refuses a larger one by its size, unread. */
export const POLICY_BYTES_MAX = 4 * 1024 * 1024;

/** Lexical tokens of a policy file: bounds the time that parsing takes. */
export const LEXEMES_MAX = 1_000_000;

/** Length in UTF-16 code units of one scalar as it is written. The language needs some 1,000. */
export const SCALAR_LENGTH_MAX = 16_384;

/** Backslashes in double-quoted scalars: bounds what wrong ones can cost. */
export const ESCAPES_MAX = 20_000;

/** Syntax errors after which a file is no longer read on. */
export const SYNTAX_ERRORS_MAX = 100;

/** Open collections and scalars at any place of the file. The language itself needs nine. */
export const DEPTH_MAX = 40;

/** Values that aliases may add when they are written out. */
export const ALIASED_VALUES_MAX = 10_000;

/** Findings reported for one file; the last one says that there are more. */
export const FINDINGS_MAX = 1_000;

/** Length of a name in code points. */
export const NAME_LENGTH_MAX = 255;

/** Length of a bridge's reason in code points. */
export const REASON_LENGTH_MAX = 1_000;

export const TYPES_MAX = 1_000;
/** Domain labels and resource labels together. */
export const LABELS_MAX = 10_000;
export const CONFLICTS_MAX = 500;
export const ROLES_MAX = 1_000;
export const RULES_MAX = 2_000;
export const INVARIANTS_MAX = 1_000;
/** Groups of one `exclusive` invariant. */
export const GROUPS_MAX = 1_000;
export const TESTS_MAX = 20_000;
/** Domains that one test says run. */
export const RUNNING_MAX = 1_000;
/**
 * Labels that the patterns of invariants and tests may be held against, each pattern by itself, and
 * labels in the lists of what they choose.
 */
export const CHOICE_WORK_MAX = 5_000_000;
export const CHOSEN_MAX = 5_000_000;
/** Files that a policy may be written in; together they are as large as one may be. */
export const POLICY_FILES_MAX = 1_000;
/** Patterns under one `include`, and the length of one. */
export const INCLUDES_MAX = 1_000;
export const PATH_LENGTH_MAX = 1_000;
/** Slots of a schedule (Xen's ARINC653_MAX_DOMAINS_PER_SCHEDULE). */
export const SLOTS_MAX = 64;
/**
 * The shortest slot and the longest major frame in virtual nanoseconds. A slot must hold the
 * longest step several times over.
 */
export const SLOT_MIN = 100_000;
export const MAJOR_FRAME_MAX = 1_000_000_000;
export const WAIVERS_MAX = 1_000;
/** Signatures that a policy may demand. */
export const APPROVALS_MAX = 64;
/** Length of a rule's name, such as `labels.A-Bank`, in code points. */
export const RULE_LENGTH_MAX = NAME_LENGTH_MAX + 16;

/**
 * What a label limits for each of its domains, in the order of images and tables: page frames of
 * 4 KiB, vcpus, event-channel ports, grant entries, grant maps, store nodes, store watches and
 * message rings, all set aside when a domain is created; then events sent in a millisecond and
 * decisions recorded in a second, both of virtual time.
 */
export const LIMIT_NAMES = [
  'frames',
  'vcpus',
  'ports',
  'grants',
  'maps',
  'nodes',
  'watches',
  'rings',
  'event_rate',
  'record_rate',
] as const;
export type LimitName = (typeof LIMIT_NAMES)[number];

/** A value for each limit. */
export function limitsBy(valueOf: (name: LimitName) => number): Limits {
  const [frames, vcpus, ports, grants, maps, nodes, watches, rings, event_rate, record_rate] =
    LIMIT_NAMES.map(valueOf);
  return { frames, vcpus, ports, grants, maps, nodes, watches, rings, event_rate, record_rate };
}

/** What a label may give each of its domains, at the most. */
export const LIMITS_MAX: Limits = {
  frames: 65_536,
  vcpus: 32,
  ports: 4_096,
  grants: 512,
  maps: 1_024,
  nodes: 1_024,
  watches: 256,
  rings: 64,
  event_rate: 10_000,
  record_rate: 1_000_000,
};

/** What a domain gets of everything that its label doesn't mention. The rates are no restraint. */
export const LIMITS_DEFAULT: Limits = {
  frames: 256,
  vcpus: 1,
  ports: 64,
  grants: 64,
  maps: 64,
  nodes: 64,
  watches: 16,
  rings: 8,
  event_rate: 10_000,
  record_rate: 1_000_000,
};
