/**
 * Owns: `bulkhead lsp`: the language server on standard input and output. It ends the process
 * itself, as its protocol wants.
 */

import { serve } from '../lsp/server.ts';
import type { Invocation } from './verb.ts';

export function run({ terminal }: Invocation): Promise<number> {
  serve((text) => terminal.err(text));
  return new Promise(() => undefined);
}
