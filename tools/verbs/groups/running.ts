/**
 * Owns: the verbs that run machines, with all that help says about them.
 */

import { COLOUR, formats, quiet } from '../options.ts';
import type { Verb } from '../verb.ts';

export const RUNNING: readonly Verb[] = [
  {
    name: 'run',
    summary: 'run a scenario: guests, an operator, and what must have happened',
    operands: '<scenario>',
    options: [
      formats('text', 'json'),
      { flags: '--json', summary: 'the same as --format json' },
      { flags: '--seed <number>', summary: 'moves how guests interleave', standard: '0' },
      { flags: '--trace <file>', summary: 'write every step to a file that `replay` reads' },
      { flags: '--save <file>', summary: 'write the state at the end to a file that `eval` reads' },
      quiet('only what did not hold, and the summary'),
      COLOUR,
    ],
    example: 'bulkhead run seeds/scenarios/two_banks.yaml',
    load: () => import('../run.ts'),
  },
  {
    name: 'replay',
    summary: 'run a trace again and compare every step',
    operands: '<trace>',
    options: [formats('text', 'json'), COLOUR],
    example: 'bulkhead replay /tmp/two_banks.trace',
    load: () => import('../replay.ts'),
  },
];
