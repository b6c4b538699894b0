/**
 * Owns: the compiled policy as the monitor uses it: what the loader returns and the compiler's
 * output decodes to. Immutable. Everything in it was range-checked by the loader.
 * Must not know: YAML, casbin, which domains exist.
 */

import type { AuditModel, ConflictMode, Limits } from './model.ts';
import type { Span } from './finding.ts';

/** Bumped when the layout changes; an image of another version is refused. */
export const IMAGE_VERSION = 3;

/** Square bit matrix, row-major, each row padded to 32-bit words. */
export interface BitMatrix {
  readonly size: number;
  readonly wordsPerRow: number;
  readonly words: Uint32Array;
}

export type RuleKind =
  'label' | 'conflict' | 'admin-rule' | 'admin' | 'host' | 'bootstrap' | 'unlabeled' | 'policy';

/** A place in the policy that can decide. A rule's number is its index in `rules`. */
export interface Rule {
  readonly kind: RuleKind;
  /** As a person finds it in the file: `labels.A-Bank`, `conflicts.banks`, `admin.rules[2]`. */
  readonly name: string;
  readonly span: Span;
}

export interface ImageType {
  readonly name: string;
  readonly from: string | undefined;
}

export interface ImageLabel {
  readonly name: string;
  readonly from: string | undefined;
  readonly kind: 'domain' | 'resource';
  /** Labels that hold the same types in the same modes are one class. */
  readonly flowClass: number;
  /** Labels that no admin rule tells apart are one class. */
  readonly adminClass: number;
  readonly walls: readonly number[];
  /** Decided by the host label: this label's types are a subset of the host's and share one. */
  readonly hostAllows: boolean;
  readonly bridge: boolean;
  /** What a domain that wears it is denied is recorded and then permitted. Never for a resource. */
  readonly permissive: boolean;
  readonly limits: Limits;
  /** The rule number of this label. */
  readonly rule: number;
}

export interface ImageConflict {
  readonly name: string;
  readonly mode: ConflictMode;
  readonly types: readonly number[];
  readonly rule: number;
}

/**
 * How the admin section decides: value 0 no rule allows; else rule number + 1, top bit a denial.
 */
export const ADMIN_DENY = 0x80000000;

export interface AdminTable {
  /** Names of the admin operations, in the order of the table's first dimension. */
  readonly operations: readonly string[];
  readonly classes: number;
  /**
   * `[operation][subject class][object class]`, and by principal outermost. Principals are people
   * and API clients; principal 0 is a domain that acts for itself.
   */
  readonly principals: number;
  readonly decisions: Uint32Array;
}

/** Time cut into slots. Partitions are numbered by `partitions`, which holds their names. */
export interface ImageSchedule {
  /** Nanoseconds, as are the runtimes. */
  readonly majorFrame: number;
  readonly slots: readonly { readonly partition: number; readonly runtime: number }[];
  readonly partitions: readonly string[];
  /** By label: its partition; undefined for a resource's. */
  readonly partitionOf: readonly (number | undefined)[];
}

export interface PolicyImage {
  /** SHA-256 of the image's bytes, in lower-case hex. */
  readonly hash: string;
  readonly name: string;
  readonly version: readonly [major: number, minor: number];
  readonly from: { readonly name: string; readonly version: string } | undefined;
  readonly final: boolean;
  readonly audit: AuditModel;
  /** How many distinct signatures a bundle of this policy must carry. */
  readonly approvals: number;
  readonly files: readonly string[];
  readonly types: readonly ImageType[];
  readonly labels: readonly ImageLabel[];
  readonly conflicts: readonly ImageConflict[];
  readonly bootstrap: number;
  readonly host: number;
  readonly unlabeled: number | undefined;
  /** `flow` bit (a, b): flow class a may send to flow class b. */
  readonly flow: BitMatrix;
  readonly admin: AdminTable;
  readonly rules: readonly Rule[];
  /** Rule numbers of the host declaration, the admin section, the bootstrap and the policy. */
  readonly hostRule: number;
  readonly adminRule: number;
  readonly bootstrapRule: number;
  readonly policyRule: number;
  /** Undefined where domains share the machine's time by weight. */
  readonly schedule: ImageSchedule | undefined;
  /** The exact bytes this was decoded from. */
  readonly bytes: Uint8Array;
}

/** Whether flow class `from` may send to flow class `to`. */
export function flowBit(matrix: BitMatrix, from: number, to: number): boolean {
  return ((matrix.words[from * matrix.wordsPerRow + (to >>> 5)] >>> (to & 31)) & 1) === 1;
}
