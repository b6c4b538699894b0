/**
 * Owns: the verbs about this installation, with all that help says about them.
 */

import { COLOUR, formats } from '../options.ts';
import type { Verb } from '../verb.ts';

export const MACHINE: readonly Verb[] = [
  {
    name: 'doctor',
    summary: 'say what this machine offers, and what is missing',
    operands: '',
    options: [formats('text', 'json'), COLOUR],
    example: 'bulkhead doctor',
    load: () => import('../doctor.ts'),
  },
];
