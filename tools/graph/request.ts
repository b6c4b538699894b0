/**
 * Owns: what is asked of a picture: which relations, which labels, how they are put together.
 * Must not know: command lines, formats.
 */

export type Shown = 'flow' | 'share' | 'admin';
export type Grouping = 'auto' | 'none' | 'types';

export interface GraphRequest {
  /** Which relations are drawn. */
  readonly shown: ReadonlySet<Shown>;
  readonly conflicts: boolean;
  /** Label names and patterns; empty for all labels. */
  readonly labels: readonly string[];
  /** Only what these reach, and only what reaches those; empty for no such wish. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Steps between `from` and `to`, or away from the one that is given; undefined for any. */
  readonly depth: number | undefined;
  readonly group: Grouping;
}

/** Flows and conflicts of all labels, put together where there are many. */
export const WHOLE: GraphRequest = {
  shown: new Set<Shown>(['flow']),
  conflicts: true,
  labels: [],
  from: [],
  to: [],
  depth: undefined,
  group: 'auto',
};
