/**
 * Owns: what a query answers with: rows of one kind, each with where it is declared.
 */

import type { Span } from '../../policy/finding.ts';

/** The kinds of things that can be asked for. */
export const SUBJECTS = [
  'labels',
  'types',
  'conflicts',
  'resources',
  'rules',
  'roles',
  'tests',
  'invariants',
] as const;

export type Subject = (typeof SUBJECTS)[number];

export type Value = string | number | boolean | null | readonly string[];

export interface Row {
  /** Where it is declared. */
  readonly span: Span;
  /** By column, in the order in which columns are shown. Lists are joined in tables. */
  readonly values: Readonly<Record<string, Value>>;
}

export interface Answer {
  readonly subject: Subject;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}
