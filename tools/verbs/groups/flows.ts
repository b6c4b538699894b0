/**
 * Owns: the verbs about who can send to whom, with all that help says about them.
 */

import { COLOUR, formats } from '../options.ts';
import type { Verb } from '../verb.ts';

export const FLOWS: readonly Verb[] = [
  {
    name: 'matrix',
    summary: 'show which label may send to which, and which share',
    operands: '<policy>',
    options: [
      formats('text', 'csv', 'json'),
      {
        flags: '--what <matrix>',
        summary: 'only this one: flow (row may send to column) or share (both directions)',
        choices: ['flow', 'share'],
      },
      COLOUR,
    ],
    example: 'bulkhead matrix seeds/policies/two_banks.yaml --what flow',
    load: () => import('../matrix.ts'),
  },
];
