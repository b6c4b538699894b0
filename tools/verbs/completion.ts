/**
 * Owns: `bulkhead completion`: the script that makes a shell complete this program's command line.
 */

import { SHELLS, completionScript } from '../completion.ts';
import { toJson } from '../text/escape.ts';
import { UserError } from '../user_error.ts';
import { VERBS } from './all.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

export function run({ operands, options, terminal }: Invocation): number {
  const [name = ''] = operands;
  const shell = SHELLS.find((each) => each === name);
  if (shell === undefined) {
    throw new UserError(
      `there is no completion for ${JSON.stringify(name)}`,
      'Name bash, zsh or fish.',
    );
  }
  const script = completionScript(shell, VERBS);
  terminal.out(options.isJson ? `${toJson({ shell, script })}\n` : script);
  return EXIT.clean;
}
