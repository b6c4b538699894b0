/**
 * Owns: what the policy tools say about a place in a file. Must not know: how it is printed.
 */

/** A place in the sources of a policy. `file` is an index into the list of files read. */
export interface Span {
  readonly file: number;
  /** Offset and length in UTF-16 code units of the file's text. */
  readonly offset: number;
  readonly length: number;
  /** Both count from 1; a column counts UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning';

export interface Finding {
  readonly severity: Severity;
  /** Stable id of what was found, such as `undeclared-type`. */
  readonly rule: string;
  readonly message: string;
  /** The file's name as the user gave it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What to do about it. */
  readonly hint: string;
  /** Where it stands, for code frames. */
  readonly span: Span;
  /** The declared name that it is about, such as a label's; undefined for none in particular. */
  readonly about?: string | undefined;
}
