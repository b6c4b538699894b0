/**
 * Owns: the verbs that put cases to a policy, with all that help says about them.
 */

import { COLOUR, formats } from '../options.ts';
import type { Verb } from '../verb.ts';

export const CASES: readonly Verb[] = [
  {
    name: 'eval',
    summary: 'say what a machine with these domains would decide about a request, and why',
    operands: '<state...>',
    options: [
      { flags: '--create <label>', summary: 'may a domain with this label be created?' },
      { flags: '--start <label>', summary: 'may one run beside what runs? (asks no creator)' },
      { flags: '--op <operation>', summary: 'one operation; see `bulkhead ops`' },
      { flags: '--subject <name>', summary: 'who acts: a domain, its id, or a label' },
      { flags: '--object <name>', summary: 'what is acted upon: the same, or a resource' },
      { flags: '--call <call>', summary: 'a hypercall; its arguments follow as name=value' },
      { flags: '--as <domain>', summary: 'who creates or calls', standard: '0' },
      { flags: '--policy <file>', summary: 'as if this policy were in force' },
      formats('text', 'json'),
      COLOUR,
    ],
    details: [
      'The state is a scenario, which is run first, or a file that `run --save` wrote. Nothing is ' +
        'carried out on it. The monitor is asked about the domains that are there at its end, ' +
        'about who is excluded by them, and about what sticky conflict sets remember.',
      'Domains are named as in the scenario or by their ids, labels as in the policy; a name that ' +
        'is both is taken for the domain. A call is named as in core/CALLS.md and takes the fields ' +
        'of its structure: `--call grant_table_op.map_grant_ref dom=a-desk ref=2`. Fields that ' +
        'name domains take names, fields that name labels take labels; the end of a field’s name ' +
        'is enough where it is clear. Pointers are taken to be good.',
      'Exit code 1 means that the request would be denied. A request that is permitted can still ' +
        'fail, as when no such port is open; then that is said, and the exit code is 0.',
    ],
    example: 'bulkhead eval seeds/scenarios/two_banks.yaml --create A-Bank',
    load: () => import('../eval.ts'),
  },
];
