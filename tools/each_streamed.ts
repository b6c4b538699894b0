/**
 * Owns: verbs whose answer about one policy is too long to keep: it is written while it is made. In
 * text each of several policies has a heading; in JSON several answers are a list.
 * Must not know: what is answered.
 */

import { expandOperands, forEachFile } from './inputs.ts';
import { readPolicyFile, soundOrTold } from './policy_file.ts';
import type { SoundPolicy } from './policy_file.ts';
import { neutralise, toJson } from './text/escape.ts';
import { EXIT } from './verbs/verb.ts';
import type { Invocation } from './verbs/verb.ts';

/**
 * Writes the answer about one policy; returns the exit code.
 * @param first what a JSON object must begin with behind its brace: `"policy":"…",` or nothing
 */
export type Write = (policy: SoundPolicy, first: string) => Promise<number>;

/** Like `forEachPolicy`, for work that writes to the terminal itself. */
export async function eachPolicyStreamed(invocation: Invocation, write: Write): Promise<number> {
  const { terminal, options, operands } = invocation;
  const paint = terminal.outPainter(options.colour);
  const isMany = operands.length > 1 || expandOperands(operands).paths.length > 1;
  const isList = isMany && options.isJson;
  let count = 0;
  if (isList) terminal.out('[');
  const exitCode = await forEachFile(invocation, async (path) => {
    const sound = soundOrTold(invocation, path, await readPolicyFile(path, terminal));
    if (sound === undefined) return EXIT.failed;
    if (isList && count > 0) terminal.out(',');
    if (isMany && options.text('format') === 'text') {
      terminal.out(`${count > 0 ? '\n' : ''}${paint('strong', `${neutralise(path)}:`)}\n`);
    }
    count += 1;
    return write(sound, isMany ? `"policy":${toJson(path)},` : '');
  });
  if (isList) terminal.out(']\n');
  return exitCode;
}
