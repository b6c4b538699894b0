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
  {
    name: 'completion',
    summary: 'print the script that completes command lines in bash, zsh or fish',
    operands: '<shell>',
    options: [formats('text', 'json')],
    details: [
      'For bash: `bulkhead completion bash > ' +
        '~/.local/share/bash-completion/completions/bulkhead`. ' +
        'For zsh: write it as _bulkhead into a folder of $fpath. For fish: ' +
        '`bulkhead completion fish > ~/.config/fish/completions/bulkhead.fish`.',
    ],
    example: 'bulkhead completion bash',
    load: () => import('../completion.ts'),
  },
];
