/**
 * Owns: the verbs that answer questions about single decisions, with all that help says about them.
 */

import { COLOUR, formats } from '../options.ts';
import type { Verb } from '../verb.ts';

export const DECIDING: readonly Verb[] = [
  {
    name: 'explain',
    summary: 'say whether an operation is permitted, which rule decides, and what would change it',
    operands: '<policy...>',
    options: [
      { flags: '--subject <label>', summary: 'the label of who acts', isRequired: true },
      { flags: '--object <label>', summary: 'the label of what is acted upon' },
      { flags: '--op <operation>', summary: 'see `bulkhead ops`', isRequired: true },
      {
        flags: '--running <labels>',
        summary: 'labels of domains that run, with commas between; can be given again',
        isList: true,
      },
      formats('text', 'json'),
      COLOUR,
    ],
    example:
      'bulkhead explain seeds/policies/two_banks.yaml --op domain.start --subject B-Bank ' +
      '--running A-Bank',
    load: () => import('../explain.ts'),
  },
  {
    name: 'ops',
    summary: 'list the operations that a policy decides about',
    operands: '',
    options: [formats('text', 'json'), COLOUR],
    example: 'bulkhead ops',
    load: () => import('../ops.ts'),
  },
];
