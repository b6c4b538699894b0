/**
 * Owns: the verbs that run machines, with all that help says about them.
 */

import { ALLOW_ROLLBACK, COLOUR, formats, quiet } from '../options.ts';
import type { Verb, VerbOption } from '../verb.ts';

const AUDIT_OPTIONS: readonly VerbOption[] = [
  { flags: '--audit <file>', summary: 'append what is decided to a log that `audit` verifies' },
  { flags: '--audit-permits', summary: 'record permissions, too, and not just denials' },
  {
    flags: '--audit-on-full <way>',
    summary: 'stop the run or drop records when there is no room; default: as the policy says',
    choices: ['stop', 'drop'],
  },
  {
    flags: '--audit-rotate <size>',
    summary: 'go on in FILE.1, FILE.2, … when a file of the log has so many bytes, such as 10M',
  },
  {
    flags: '--audit-limit <size>',
    summary: 'the bytes that the decisions of this run may take in the log',
  },
];

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
      {
        flags: '--saved-domains <folder>',
        summary: 'write the domains that the scenario saves into this folder',
      },
      ...AUDIT_OPTIONS,
      ALLOW_ROLLBACK,
      quiet('only what did not hold, and the summary'),
      COLOUR,
    ],
    example:
      'bulkhead run seeds/scenarios/two_banks.yaml --trace /tmp/two_banks.trace ' +
      '--audit /tmp/two_banks.audit',
    load: () => import('../run.ts'),
  },
  {
    name: 'replay',
    summary: 'run a trace again and compare every step, or ask what another policy would have said',
    operands: '<recorded...>',
    options: [
      {
        flags: '--policy <policy>',
        summary: 'decide again under this policy what a trace or an audit log holds',
      },
      { flags: '--limit <number>', summary: 'changes to print in text', standard: '50' },
      formats('text', 'json'),
      COLOUR,
    ],
    details: [
      'Without --policy, a trace is run again from itself alone, and every step compared.',
      'With --policy, each decision of a trace or of audit logs is put to that policy in the ' +
        'state in which it was made, and those that change are printed: exit code 1 if there are ' +
        'any. Labels are followed through renames. Evidence that was changed since it was ' +
        'recorded is refused.',
    ],
    example: 'bulkhead replay /tmp/two_banks.trace',
    load: () => import('../replay.ts'),
  },
];
