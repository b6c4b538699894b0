/**
 * Owns: `bulkhead keygen`: a pair of keys for signing policies.
 * INVARIANT: no file is overwritten, and the private key is nowhere but in its file.
 */

import { generateKey } from '../signing/keys.ts';
import { neutralise, toJson } from '../text/escape.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

export function run({ options, terminal }: Invocation): number {
  const output = options.text('output');
  if (output === '' || output === '-') {
    throw new UserError('a key is written to a file: give its name with -o');
  }
  const { id } = generateKey(output);
  if (options.isJson) {
    terminal.out(`${toJson({ id, private: output, public: `${output}.pub` })}\n`);
    return EXIT.clean;
  }
  const paint = terminal.outPainter(options.colour);
  terminal.out(
    neutralise(`private key: ${output} (keep it secret; it signs policies)`) +
      `\n${neutralise(`public key:  ${output}.pub (for those who trust what it signs)`)}` +
      `\n${paint('strong', 'id:')}          ${id}\n`,
  );
  return EXIT.clean;
}
