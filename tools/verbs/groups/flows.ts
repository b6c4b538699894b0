/**
 * Owns: the verbs about who can send to whom and who may manage whom, with all that help says about
 * them.
 */

import { COLOUR, NOW, formats, quiet } from '../options.ts';
import type { Verb } from '../verb.ts';

const labels = (flag: string, summary: string) => ({
  flags: `--${flag} <labels>`,
  summary: `${summary}: names and patterns, with commas between; can be given again`,
  isList: true,
});

export const FLOWS: readonly Verb[] = [
  {
    name: 'matrix',
    summary: 'show which label may send to which, and which share',
    operands: '<policy...>',
    options: [
      formats('text', 'csv', 'json'),
      {
        flags: '--what <matrix>',
        summary: 'only this one: flow (row may send to column) or share (both directions)',
        choices: ['flow', 'share'],
      },
      COLOUR,
    ],
    details: [
      'The monitor answers for every pair of labels. These are type flows alone, each by one ' +
        'act; `bulkhead flow` adds administration and what gets on through others.',
    ],
    example: 'bulkhead matrix seeds/policies/two_banks.yaml --what flow',
    load: () => import('../matrix.ts'),
  },
  {
    name: 'flow',
    summary: 'say through whom information gets from label to label, and which invariants hold',
    operands: '<policy...>',
    options: [
      formats('text', 'json', 'csv'),
      labels('from', 'where it comes from'),
      labels('to', 'where it gets to'),
      labels('via', 'what it has to pass, one of these'),
      labels('avoid', 'what it must not pass, any of these'),
      { flags: '--all <count>', summary: 'so many paths, the shortest first, instead of one' },
      { flags: '--longest <steps>', summary: 'no paths of more steps' },
      {
        flags: '--expect <answer>',
        summary: 'exit 1 when the answer is another: path or none',
        choices: ['path', 'none'],
      },
      {
        flags: '--connects',
        summary: 'the labels that connect others, whether declared a bridge or not',
      },
      {
        flags: '--invariants',
        summary: 'the invariants of the policy; exit 1 when one is violated',
      },
      { flags: '--closure', summary: 'who reaches whom, of all labels; text, json or csv' },
      {
        flags: '--certificate <file>',
        summary: 'write the proofs of the invariants, or of the answer, for `bulkhead verify`',
      },
      { flags: '--all-pairs', summary: 'let the certificate be about all pairs of labels' },
      NOW,
      COLOUR,
    ],
    details: [
      'There is a flow from a label to another when the types let it send, or when ' +
        'administration that the policy permits carries information there, and both can exist ' +
        'at the time: host authorization, the walls of domain 0 and the conflict sets count. ' +
        'Flows go on through other labels and through resources.',
      'Without options it tells which labels connect others (a bridge is one that the policy ' +
        'declares), what refusals to start tell, and the invariants; it exits 1 when an ' +
        'invariant is violated that no waiver in force accepts. With --from, --to or both it ' +
        'answers one question, with the reason and the place of each step. A question has no ' +
        'wrong answer, so the exit code is 0 unless --expect says what the answer must be. A ' +
        "path with --via may visit a label twice; paths of --all don't.",
      "A certificate has a path for what flows and, for what doesn't, a set of labels that " +
        'nothing leaves. `bulkhead verify` checks it with code that shares nothing with this ' +
        'verb.',
    ],
    example: 'bulkhead flow seeds/policies/two_banks.yaml --from A-Bank --to B-Bank',
    load: () => import('../flow.ts'),
  },
  {
    name: 'who-can',
    summary: 'say who may do an administrative operation, by which rules, and who can gain one',
    operands: '<policy...>',
    options: [
      { flags: '--op <operation>', summary: 'an admin operation, or several such as domain.*' },
      labels('object', 'to whom; all when it is not given'),
      {
        flags: '--escalation',
        summary: 'who can gain what it may not do, by using what it may do',
      },
      {
        flags: '--expect <answer>',
        summary: 'exit 1 when anybody may or can, but those whom --but names',
        choices: ['none'],
      },
      labels('but', 'who is meant to, such as the label of domain 0'),
      formats('text', 'json'),
      COLOUR,
    ],
    details: [
      'Each answer names the rule, and the roles through which the rule is about the operation. ' +
        'Denials are told where they take back what another rule allows.',
      'With --escalation: a label gains what another may do when it may create a domain of that ' +
        'label or map its memory, again and again; and anything when one of these may load a ' +
        'policy. Domain 0 is often meant to; whoever else is listed may not be: ' +
        '`--escalation --expect none --but LABEL` exits 1 then.',
    ],
    example: 'bulkhead who-can seeds/policies/two_banks.yaml --op policy.load',
    load: () => import('../who_can.ts'),
  },
  {
    name: 'verify',
    summary: 'say whether a file is what it claims to be: what is proved or signed',
    operands: '<file> [policy...]',
    options: [
      {
        flags: '--key <file>',
        summary:
          'a public key, or a folder of them, to verify a bundle against; can be given again',
        isList: true,
      },
      formats('text', 'json'),
      quiet('print nothing but refusals'),
      COLOUR,
    ],
    details: [
      'The kind of file is what its `kind` says. A flow certificate is checked against its ' +
        'policy: the one that is named, or else the one that the certificate names, as seen ' +
        'from its own folder. A certificate or a policy that was changed since is refused, with ' +
        'exit code 1.',
      'A bundle is verified against the keys that --key or BULKHEAD_TRUSTED_KEYS name: that it ' +
        'is as it was signed, that as many of them signed it as the policy demands, and that its ' +
        'image is what its sources compile to. An audit log is verified line by line.',
    ],
    example:
      'bulkhead flow seeds/policies/two_banks.yaml --from A-Bank --to B-Bank ' +
      '--certificate /tmp/flow.json && bulkhead verify /tmp/flow.json',
    load: () => import('../verify.ts'),
  },
];
