/**
 * Owns: a policy whose names are resolved, as the semantic checks leave it and the compiler takes
 * it. Numbers are indices into the arrays beside them. Every part keeps its span.
 * Must not know: YAML, images.
 */

import type { Span } from './finding.ts';
import type { LimitName } from './limits.ts';

export type Mode = 'send' | 'receive' | 'both';
export type ConflictMode = 'running' | 'sticky';
export type Effect = 'allow' | 'deny';

/** Names a predecessor: the policy that an update follows. */
export interface From {
  readonly name: string;
  readonly version: string;
  readonly span: Span;
}

export interface TypeModel {
  readonly name: string;
  /** The name this type had in the policy that this one follows. */
  readonly from: string | undefined;
  readonly span: Span;
}

export interface HeldType {
  readonly type: number;
  readonly mode: Mode;
  readonly span: Span;
}

/** What a domain of a label may have at the most; the units stand in limits.ts. */
export type Limits = Readonly<Record<LimitName, number>>;

export interface LabelModel {
  readonly name: string;
  readonly from: string | undefined;
  /** `domain` for what domains wear, `resource` for what things wear. */
  readonly kind: 'domain' | 'resource';
  readonly types: readonly HeldType[];
  /** Chinese Wall types. Empty for a resource. */
  readonly walls: readonly number[];
  /** Why this label is trusted to hold several types; undefined for one that is no bridge. */
  readonly bridge: string | undefined;
  readonly limits: Limits;
  readonly span: Span;
}

export interface ConflictModel {
  readonly name: string;
  readonly mode: ConflictMode;
  readonly types: readonly number[];
  readonly span: Span;
}

/** Labels that were chosen by names and by patterns in which `*` stands for any characters. */
export interface LabelChoice {
  /** As written. */
  readonly patterns: readonly string[];
  /** What they match, in order of the labels and each once. Never empty. */
  readonly labels: readonly number[];
  readonly span: Span;
}

/**
 * What must hold of a policy whatever runs. Flows are those of the flow graph: by types and by
 * administration, through other labels and through resources. A label and itself never count.
 */
export type InvariantModel = {
  readonly name: string;
  readonly span: Span;
} & (
  | {
      /** `noflow`: nothing gets from any of `from` to any of `to`; `flow`: from each to each. */
      readonly kind: 'noflow' | 'flow';
      readonly from: LabelChoice;
      readonly to: LabelChoice;
    }
  | {
      /** Whatever gets from any of `from` to any of `to` passes one of `via`. */
      readonly kind: 'only-via';
      readonly from: LabelChoice;
      readonly to: LabelChoice;
      readonly via: LabelChoice;
    }
  | {
      /** Domains of labels of different groups never exist at the same time. */
      readonly kind: 'exclusive';
      /** Two or more. */
      readonly groups: readonly LabelChoice[];
    }
);

/** A case that its author says how the policy decides: every combination of what it lists. */
export interface TestModel {
  readonly name: string;
  /** The labels of the domains that run, beside domain 0, in the order in which they started. */
  readonly running: readonly number[];
  /** The labels of domains that ran before these and have ended: sticky sets remember them. */
  readonly ran: readonly number[];
  readonly subjects: LabelChoice;
  /** Operation numbers. */
  readonly operations: readonly number[];
  /** Undefined for operations without an object (`domain.start`). */
  readonly objects: LabelChoice | undefined;
  readonly expect: 'permit' | 'deny';
  /** Of a denial; undefined where the test leaves it open. */
  readonly reason: 'forbidden' | 'not-permitted' | undefined;
  /** The name of the rule that must decide, such as `conflicts.banks`; undefined: any. */
  readonly rule: string | undefined;
  readonly span: Span;
}

/** A finding or a violated invariant that is accepted, for a time, and why. */
export interface WaiverModel {
  /** A finding rule's id, or `invariant`. */
  readonly rule: string;
  /** What it is about: a declared name (a label, type, set, invariant); undefined: anything. */
  readonly about: string | undefined;
  readonly reason: string;
  /** The last day on which it counts, as `YYYY-MM-DD`. */
  readonly expires: string;
  readonly span: Span;
}

/** The machine's time, cut into slots that repeat with the major frame. */
export interface ScheduleModel {
  /** Nanoseconds, as are the slots' runtimes; what the slots leave of it is idle. */
  readonly majorFrame: number;
  readonly slots: readonly { readonly partition: number; readonly runtime: number }[];
  /** Names, in the order in which the slots first have them. */
  readonly partitions: readonly string[];
  /** By label: its partition; −1 for a resource's. */
  readonly partitionOf: readonly number[];
  readonly span: Span;
}

/** What the audit log of a run under this policy is to do. */
export interface AuditModel {
  /** When nothing more can be written: stop the machine, or drop records and count them. */
  readonly onFull: 'stop' | 'drop';
  /** Whether permissions are recorded too, and not just denials. */
  readonly permits: boolean;
}

export interface RoleModel {
  readonly name: string;
  /** Indices of the roles whose operations this one has too. */
  readonly inherits: readonly number[];
  /** Operation numbers (admin operations only). */
  readonly may: readonly number[];
  readonly span: Span;
}

export interface AdminRuleModel {
  readonly effect: Effect;
  /** A label name, or a pattern in which `*` stands for any characters. */
  readonly subject: string;
  /** Index of the role, or a list of operations given in place. */
  readonly role: number | undefined;
  readonly may: readonly number[];
  /** A label name or pattern. */
  readonly object: string;
  readonly span: Span;
}

export interface PolicyModel {
  readonly name: string;
  readonly version: readonly [major: number, minor: number];
  readonly from: From | undefined;
  /** True when the policy may leave no label able to load another. */
  readonly final: boolean;
  /** The files that spans point into, as the user named them. */
  readonly files: readonly string[];
  readonly types: readonly TypeModel[];
  /** Domain labels and resource labels in one list, in order of appearance; names are unique. */
  readonly labels: readonly LabelModel[];
  readonly conflicts: readonly ConflictModel[];
  readonly roles: readonly RoleModel[];
  readonly rules: readonly AdminRuleModel[];
  readonly invariants: readonly InvariantModel[];
  readonly tests: readonly TestModel[];
  readonly waivers: readonly WaiverModel[];
  /** Labels whose denials are recorded and then permitted; undefined for none. */
  readonly permissive: LabelChoice | undefined;
  readonly audit: AuditModel;
  /** How many distinct signatures a bundle of this policy must carry; 0 where none are needed. */
  readonly approvals: number;
  /** Undefined where all domains share the machine's time by weight. */
  readonly schedule: ScheduleModel | undefined;
  readonly bootstrap: { readonly label: number; readonly span: Span };
  readonly host: { readonly label: number; readonly span: Span };
  /** Index of `__UNLABELED__` among the labels, or undefined where it isn't declared. */
  readonly unlabeled: number | undefined;
  /** Where the admin section stands (the document itself where it is absent). */
  readonly adminSpan: Span;
}

/** What a policy says that claims nothing about itself and excepts nobody. */
export const NO_CLAIMS = {
  invariants: [],
  tests: [],
  waivers: [],
  permissive: undefined,
  audit: { onFull: 'stop', permits: false },
  approvals: 0,
  schedule: undefined,
} as const satisfies Partial<PolicyModel>;
