/**
 * Owns: the verbs that exchange policies with other systems, with all that help says about them.
 */

import { COLOUR, FORCE, formats, quiet } from '../options.ts';
import type { Verb } from '../verb.ts';

const ACCEPT = {
  flags: '--accept <rules>',
  summary: 'go on in spite of findings of these rules, with commas between; can be given again',
  isList: true,
} as const;

const SUFFIX = {
  flags: '--resource-suffix <text>',
  summary: 'ends the name of a resource label that a label of domains has, too',
  standard: '.resource',
} as const;

export const EXCHANGING: readonly Verb[] = [
  {
    name: 'import',
    summary: 'turn policies of Xen’s Access Control Module (XML) into policies in YAML',
    operands: '<format> <file...>',
    options: [
      { flags: '-o, --output <path>', summary: 'write here: a file, or a folder for several' },
      FORCE,
      ACCEPT,
      { flags: '--bootstrap <label>', summary: 'the label of domain 0, whatever the policy says' },
      SUFFIX,
      formats('text', 'json'),
      quiet('findings on one line each'),
      COLOUR,
    ],
    details: [
      'The format is `acm`. The policy is written to standard output, findings to standard error.',
      'What is imported decides as ACM did about sharing, about who may start on the host and' +
        ' about conflict sets, and passes `check`. ACM gave all administration to domain 0, so ' +
        'that is what the admin section says.',
      'What ACM took without a word and the language refuses is an error: a type that is not ' +
        'declared, a label with two types of one conflict set, a policy without a version. Its ' +
        'hint says what `--accept RULE` would do about it; the policy then says at its head ' +
        'what was done.',
      'ACM has separate names for labels of domains and of resources. A resource label that ' +
        'is called like a label of domains gets a suffix, which `export` takes away again.',
    ],
    example: 'bulkhead import acm seeds/policies/acm/clinic.xml',
    load: () => import('../import.ts'),
  },
  {
    name: 'export',
    summary: 'turn a policy into one of Xen’s Access Control Module, as XML or binary',
    operands: '<format> <policy>',
    options: [
      { flags: '-o, --output <file>', summary: 'write here; needed for acm-bin' },
      ACCEPT,
      SUFFIX,
      formats('text', 'json'),
      quiet('findings on one line each'),
      COLOUR,
    ],
    details: [
      'The format is `acm-xml`, valid by ACM’s own schema, or `acm-bin`, the binary (version ' +
        '4) that the hypervisor loads. The XML is written as xend would write it, so that the ' +
        'hash in the binary is that of the XML.',
      'What ACM can’t say is an error: a type held one way, a sticky conflict set, rules of ' +
        'administration other than “domain 0 may do everything”, permissive labels, and labels ' +
        'of which ACM would decide otherwise whether they start. The hint says what `--accept ' +
        'RULE` would do about it.',
      'Limits, invariants, tests, waivers and the like decide nothing that ACM decides. They ' +
        'are left out, with a warning.',
    ],
    example: 'bulkhead export acm-xml seeds/policies/two_banks.yaml --accept directed-type,admin',
    load: () => import('../export.ts'),
  },
];
