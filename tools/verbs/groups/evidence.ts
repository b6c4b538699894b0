/**
 * Owns: the verbs about evidence of what was decided and of who approved a policy, with all that
 * help says about them.
 */

import { COLOUR, FORCE, formats, quiet } from '../options.ts';
import type { Verb } from '../verb.ts';

export const EVIDENCE: readonly Verb[] = [
  {
    name: 'audit',
    summary: 'verify, show or pin the audit log of runs',
    operands: '<verify|show|head> <log...>',
    options: [
      formats('text', 'json', 'csv'),
      { flags: '--closed', summary: 'verify: fail where a run in the log has no end' },
      { flags: '--head <hash>', summary: 'verify: fail where no line has this hash' },
      { flags: '--label <label>', summary: 'show: what this label did or was done to; * is any' },
      { flags: '--subject <label>', summary: 'show: what this label did' },
      { flags: '--object <label>', summary: 'show: what was done to this label' },
      {
        flags: '--caller <label>',
        summary: 'show: what this label called, such as the start of a domain with another label',
      },
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
        choices: ['rule', 'label', 'subject', 'object', 'caller', 'op', 'decision'],
      },
      quiet('verify: nothing where all is well'),
      COLOUR,
    ],
    details: [
      'A run with --audit FILE appends a line of JSON for each denial, in a chain of hashes. ' +
        '`audit verify` finds and places every line that was edited, removed, moved or added. ' +
        'A log that was rotated is followed through its files.',
      '`audit show` prints what matches all of its options, as text, CSV or JSON, an event a ' +
        'line. Logs are read in a stream: their size does not matter.',
      'Who can write the whole file can also write another log in its place. Keep the hash that ' +
        '`audit head` prints somewhere else: `audit verify --head HASH` then shows that the log ' +
        'still holds everything up to that line.',
    ],
    example: 'bulkhead audit show /tmp/two_banks.audit --count-by rule',
    load: () => import('../audit.ts'),
  },
  {
    name: 'learn',
    summary: 'suggest the smallest additions to a policy that permit what logs say was denied',
    operands: '<logs-and-policy...>',
    options: [
      {
        flags: '--bound <bound>',
        summary:
          'a policy beyond which nothing is suggested, or LABEL=TYPES that alone it may get ' +
          '(TYPES with commas, * is any); can be given again',
        isList: true,
      },
      formats('text', 'json', 'yaml'),
      COLOUR,
    ],
    details: [
      'Takes audit logs or traces and, as the last operand, the policy. Of the ways to permit a ' +
        'denial the one is taken that opens the fewest flows. Each suggestion says what it ' +
        'permits, what it opens, and who then reaches whom through others; `--format yaml` ' +
        'prints all of them as a piece of policy to merge.',
      'Nothing is suggested that would violate an invariant of the policy or leave a bound, that ' +
        'would weaken a conflict set, or that would take back what a rule forbids. Such denials ' +
        'are listed with the reason, and the exit code is 1.',
    ],
    example: 'bulkhead learn /tmp/two_banks.audit seeds/policies/two_banks.yaml',
    load: () => import('../learn.ts'),
  },
  {
    name: 'keygen',
    summary: 'make a pair of Ed25519 keys to sign policies with',
    operands: '',
    options: [
      {
        flags: '-o, --output <file>',
        summary: 'the private key; the public one is FILE.pub',
        isRequired: true,
      },
      formats('text', 'json'),
      COLOUR,
    ],
    details: [
      'Keep the private key where only its owner can read it: `sign` refuses one that others ' +
        'could use. Give the public key to those who load policies. No file is ever overwritten.',
    ],
    example: 'bulkhead keygen -o "$(mktemp -d)/key"',
    load: () => import('../keygen.ts'),
  },
  {
    name: 'sign',
    summary: 'make a signed bundle of a policy, or add a signature to a bundle',
    operands: '<policy>',
    options: [
      { flags: '--key <file>', summary: 'the private key, from `keygen`', isRequired: true },
      { flags: '-o, --output <file>', summary: 'where to write the bundle', isRequired: true },
      FORCE,
      formats('text', 'json'),
      COLOUR,
    ],
    details: [
      'A bundle holds the policy with all files that it includes, its image, and signatures over ' +
        'them. Every verb takes a bundle in place of a policy. `bulkhead verify BUNDLE --key ' +
        'PUB` says who signed it; `approvals: N` in the policy demands N of the trusted keys.',
      'Where BULKHEAD_TRUSTED_KEYS names a folder of public keys (or keys, with `:` between), ' +
        'every verb loads nothing but bundles that they signed, and `run` does not start with an ' +
        'older version than was in force before.',
    ],
    example:
      'd=$(mktemp -d); bulkhead keygen -o $d/key; ' +
      'bulkhead sign seeds/policies/two_banks.yaml --key $d/key -o $d/two_banks.bundle',
    load: () => import('../sign.ts'),
  },
];
