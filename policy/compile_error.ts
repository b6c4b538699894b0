/**
 * Owns: the one way in which compiling fails: the policy asks for what no image can hold.
 * Must not know: how anything is compiled or printed.
 */

import type { Span } from './finding.ts';

export class CompileError extends Error {
  override readonly name = 'CompileError';
  /** The place in the policy to look at, or undefined where there is no single one. */
  readonly span: Span | undefined;

  constructor(message: string, span?: Span) {
    super(message);
    this.span = span;
  }
}
