/**
 * Owns: what a use case is: a policy to start from, for the names that somebody chose.
 */

export interface UseCase {
  /** As it is typed. */
  readonly id: string;
  /** What it is for, in a line. */
  readonly summary: string;
  /** What the names given with `--labels` are, such as "companies". */
  readonly what: string;
  /** The names where none are given. */
  readonly standard: readonly string[];
  /** How many names there may be. */
  readonly least: number;
  readonly most: number;
  /** Names that the policy needs for itself. */
  readonly own: readonly string[];
  /** The policy's text behind its head; ends with a newline. */
  readonly text: (names: readonly string[]) => string;
}
