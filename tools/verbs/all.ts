/**
 * Owns: the list of verbs, with all that help says about them. Loading this loads none of them.
 * INVARIANT: every verb that prints has `--format` with at least `text` and `json`.
 */

import type { Verb, VerbOption } from './verb.ts';

const formats = (...choices: string[]): VerbOption => ({
  flags: '--format <format>',
  summary: 'how to print',
  choices,
  standard: 'text',
});

const COLOUR: VerbOption = {
  flags: '--color <when>',
  summary: 'colour text output; `auto` is on a terminal without NO_COLOR',
  choices: ['auto', 'always', 'never'],
  standard: 'auto',
};

export const VERBS: readonly Verb[] = [
  {
    name: 'run',
    summary: 'run a scenario: guests, an operator, and what must have happened',
    operands: '<scenario>',
    options: [
      formats('text', 'json'),
      { flags: '--json', summary: 'the same as --format json' },
      { flags: '--seed <number>', summary: 'moves how guests interleave', standard: '0' },
      { flags: '--trace <file>', summary: 'write every step to a file that `replay` reads' },
      { flags: '-q, --quiet', summary: 'only what did not hold, and the summary' },
      COLOUR,
    ],
    example: 'bulkhead run seeds/scenarios/two_banks.yaml',
    load: () => import('./run.ts'),
  },
  {
    name: 'replay',
    summary: 'run a trace again and compare every step',
    operands: '<trace>',
    options: [formats('text', 'json'), COLOUR],
    example: 'bulkhead replay /tmp/two_banks.trace',
    load: () => import('./replay.ts'),
  },
  {
    name: 'check',
    summary: 'find what is wrong in policies, with places and hints',
    operands: '<policy...>',
    options: [
      formats('text', 'json'),
      { flags: '--fail-on-warn', summary: 'exit 1 also when there are only warnings' },
      { flags: '-q, --quiet', summary: 'one line a finding, and no summary' },
      COLOUR,
    ],
    example: 'bulkhead check seeds/policies/two_banks.yaml',
    load: () => import('./check.ts'),
  },
  {
    name: 'compile',
    summary: 'compile a policy to the binary image that the hypervisor loads',
    operands: '<policy>',
    options: [
      { flags: '-o, --output <file>', summary: 'where to write the image', isRequired: true },
      formats('text', 'json'),
      COLOUR,
    ],
    example: 'bulkhead compile seeds/policies/two_banks.yaml -o /tmp/two_banks.image',
    load: () => import('./compile.ts'),
  },
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
    load: () => import('./matrix.ts'),
  },
  {
    name: 'explain',
    summary: 'say whether an operation is permitted, which rule decides, and what would change it',
    operands: '<policy>',
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
    load: () => import('./explain.ts'),
  },
  {
    name: 'ops',
    summary: 'list the operations that a policy decides about',
    operands: '',
    options: [formats('text', 'json'), COLOUR],
    example: 'bulkhead ops',
    load: () => import('./ops.ts'),
  },
  {
    name: 'doctor',
    summary: 'say what this machine offers, and what is missing',
    operands: '',
    options: [formats('text', 'json'), COLOUR],
    example: 'bulkhead doctor',
    load: () => import('./doctor.ts'),
  },
];
