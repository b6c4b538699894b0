/**
 * Owns: the verbs that judge and compile policies, with all that help says about them.
 */

import { COLOUR, formats, quiet } from '../options.ts';
import type { Verb } from '../verb.ts';

export const CHECKING: readonly Verb[] = [
  {
    name: 'check',
    summary: 'find what is wrong in policies, with places and hints',
    operands: '<policy...>',
    options: [
      formats('text', 'json', 'sarif', 'junit', 'github'),
      { flags: '--fail-on-warn', summary: 'exit 1 also when there are only warnings' },
      quiet('one line a finding, and no summary'),
      COLOUR,
    ],
    example: 'bulkhead check seeds/policies/two_banks.yaml',
    load: () => import('../check.ts'),
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
