/**
 * Owns: the verbs that judge and compile policies, with all that help says about them.
 */

import { COLOUR, NOW, formats, quiet } from '../options.ts';
import type { Verb } from '../verb.ts';

export const CHECKING: readonly Verb[] = [
  {
    name: 'check',
    summary: 'find what is wrong in policies, with places and hints',
    operands: '<policy...>',
    options: [
      formats('text', 'json', 'sarif', 'junit', 'github'),
      { flags: '--fail-on-warn', summary: 'exit 1 also when there are only warnings' },
      NOW,
      quiet('one line a finding, and no summary'),
      COLOUR,
    ],
    details: [
      'Reads each policy with all that it includes, and tells everything that is wrong with ' +
        'it at once: each finding with its place, its line, and what to do about it. A policy ' +
        'without errors is one that compiles. Invariants that do not hold are errors, too, with ' +
        'the shortest way that shows it. What a waiver of the policy hides is left out until ' +
        'the waiver expires; then the waiver itself is an error. `bulkhead lint --list` lists ' +
        'all that can be found.',
    ],
    example: 'bulkhead check seeds/policies/two_banks.yaml',
    load: () => import('../check.ts'),
  },
  {
    name: 'lint',
    summary: 'find what is sound and yet doubtful in policies: rules that decide nothing, bridges',
    operands: '[policy...]',
    options: [
      formats('text', 'json', 'sarif', 'junit', 'github'),
      { flags: '--list', summary: 'list all that can be found, and what it means' },
      { flags: '--fail-on-warn', summary: 'exit 1 also when there are only warnings' },
      NOW,
      quiet('one line a finding, and no summary'),
      COLOUR,
    ],
    details: [
      'Tells all that `check` tells, and what an author should look at once more, though the ' +
        'policy compiles: conflict sets that change nothing, admin rules that others decide ' +
        'before, labels through which information passes without a reason being given, types by ' +
        'which nothing moves, labels, invariants and tests that say what others say. It goes by ' +
        'what the compiled policy decides and by all flows, not by how the policy is written.',
    ],
    example: 'bulkhead lint seeds/policies/two_banks.yaml',
    load: () => import('../lint.ts'),
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
    load: () => import('../compile.ts'),
  },
];
