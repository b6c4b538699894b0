/**
 * Owns: the verbs about evidence of what was decided and of who approved a policy, with all that
 * help says about them.
 */

import { COLOUR, formats, quiet } from '../options.ts';
import type { Verb } from '../verb.ts';

export const EVIDENCE: readonly Verb[] = [
  {
    name: 'audit',
    summary: 'verify, show or pin the audit log of runs',
    operands: '<verify|show|head> <log...>',
    options: [
      formats('text', 'json', 'csv'),
      { flags: '--closed', summary: 'verify: fail where the log has no end' },
      { flags: '--head <hash>', summary: 'verify: fail where no line has this hash' },
      { flags: '--label <label>', summary: 'show: what this label did or was done to; * is any' },
      { flags: '--subject <label>', summary: 'show: what this label did' },
      { flags: '--object <label>', summary: 'show: what was done to this label' },
      { flags: '--op <operation>', summary: 'show: this operation; grant.* is all of grant' },
      {
        flags: '--decision <decision>',
        summary: 'show: these decisions',
        choices: ['permit', 'deny', 'permissive'],
      },
      { flags: '--rule <rule>', summary: 'show: what this rule decided, such as conflicts.*' },
      { flags: '--since <time>', summary: 'show: from this virtual time on, such as 1.5ms' },
      { flags: '--until <time>', summary: 'show: up to this virtual time' },
      {
        flags: '--count-by <what>',
        summary: 'show: how many of each instead of the decisions themselves',
        choices: ['rule', 'label', 'subject', 'object', 'op', 'decision'],
      },
      quiet('verify: nothing where all is well'),
      COLOUR,
    ],
    details: [
      'A run with --audit FILE appends a line of JSON for each denial, in a chain of hashes. ' +
        '`audit verify` finds and places every line that was edited, removed, moved or added. ' +
        'A log that was rotated is followed through its files.',
      '`audit show` prints what matches all of its options, as text, CSV or JSON, an event a line. ' +
        'Logs are read in a stream: their size does not matter.',
      'Who can write the whole file can also write another log in its place. Keep the hash that ' +
        '`audit head` prints somewhere else: `audit verify --head HASH` then shows that the log ' +
        'still holds everything up to that line.',
    ],
    example: 'bulkhead audit show /tmp/two_banks.audit --count-by rule',
    load: () => import('../audit.ts'),
  },
];
