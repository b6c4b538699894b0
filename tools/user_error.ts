/**
 * Owns: the one way in which a verb fails for a reason that is its user's to mend: a wrong
 * argument, a file that can't be read. It is told without a stack, and the exit code is 2.
 * Everything else that is thrown is a bug of ours.
 */

export class UserError extends Error {
  override readonly name = 'UserError';
  /** What to do about it, or undefined where the message says it. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
