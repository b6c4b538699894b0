/**
 * Owns: `bulkhead replay`: runs what a trace holds again, from the trace alone, and says whether
 * every step was the same, or which was the first that wasn't.
 */

import { replayTrace } from '../scenario/replay_trace.ts';
import { neutralise, toJson } from '../text/escape.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

export async function run({ operands, options, terminal }: Invocation): Promise<number> {
  const [file] = operands;
  const { steps, difference } = await replayTrace(file);
  if (options.isJson) {
    terminal.out(`${toJson({ replay: { steps, difference: difference ?? null } })}\n`);
  } else {
    const paint = terminal.outPainter(options.colour);
    const verdict =
      difference === undefined
        ? `${paint('good', 'same:')} ${steps} steps, each with the digest that was recorded`
        : `${paint('error', 'differs:')} ${neutralise(difference)}`;
    terminal.out(`${verdict}\n`);
  }
  return difference === undefined ? EXIT.clean : EXIT.failed;
}
