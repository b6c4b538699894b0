/**
 * Owns: compiling a policy for checks, without waiting for casbin to load (some 50 ms, which is a
 * third of what `check` takes).
 * INVARIANT: the image is the one that `compilePolicy` makes, byte for byte; tests compare them.
 * What the hypervisor loads is never compiled here.
 */

import { lowerAdmin } from '../../policy/admin.ts';
import type { Judge } from '../../policy/admin.ts';
import { writeImage } from '../../policy/image_write.ts';
import { firstAdminRule, lowerModel } from '../../policy/lower.ts';
import type { PolicyModel } from '../../policy/model.ts';

/** Of the rules that match, the first that denies decides, else the first that allows. */
function plainJudge({ rules: all }: PolicyModel): Judge {
  return ({ rules }) => {
    const denial = rules.find((rule) => all[rule].effect === 'deny');
    return { permitted: denial === undefined, rule: denial ?? rules[0] };
  };
}

/** @throws CompileError where the policy asks for more than an image holds */
export function compilePlainly(model: PolicyModel): Uint8Array {
  const admin = lowerAdmin(model, firstAdminRule(model), plainJudge(model));
  return writeImage(lowerModel(model, admin));
}
