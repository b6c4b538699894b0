/** That `check` and `lint` judge by the tables that the hypervisor would load. */

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePolicy } from '../../policy/compile.ts';
import { compilePlainly } from '../../tools/lint/plain_compile.ts';
import { policyModel } from '../policy/model_arbitrary.ts';

test('compiling without casbin gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(policyModel(), async (model) => {
      expect(compilePlainly(model)).toEqual(await compilePolicy(model));
    }),
    { numRuns: 100 },
  );
});
