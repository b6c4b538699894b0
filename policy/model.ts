/**
 * Owns: a policy whose names are resolved, as the semantic checks leave it and the compiler takes
 * it. Numbers are indices into the arrays beside them. Every part keeps its span.
 * Must not know: YAML, images.
 */

import type { Span } from './finding.ts';

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

export interface Limits {
  /** Page frames (4 KiB), vcpus, event-channel ports, grant entries, grant maps: per domain. */
  readonly frames: number;
  readonly vcpus: number;
  readonly ports: number;
  readonly grants: number;
  readonly maps: number;
}

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
  readonly bootstrap: { readonly label: number; readonly span: Span };
  readonly host: { readonly label: number; readonly span: Span };
  /** Index of `__UNLABELED__` among the labels, or undefined where it isn't declared. */
  readonly unlabeled: number | undefined;
  /** Where the admin section stands (the document itself where it is absent). */
  readonly adminSpan: Span;
}
