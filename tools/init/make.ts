/**
 * Owns: making a policy to start from, out of a use case and names.
 * INVARIANT: what is handed out was read back: it has neither errors nor warnings, and its
 * invariants hold.
 */

import { nameFault } from '../../policy/names.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { readPolicy } from '../../policy/read.ts';
import { loadWhole } from '../explain/load.ts';
import { judgeInvariants } from '../flow/invariants.ts';
import { unknownName } from '../unknown_name.ts';
import { UserError } from '../user_error.ts';
import { BUILD_FARM } from './use_cases/build_farm.ts';
import { COMPANIES } from './use_cases/companies.ts';
import { HOME } from './use_cases/home.ts';
import { HOSTING } from './use_cases/hosting.ts';
import { DIODE, LEVELS } from './use_cases/levels.ts';
import type { UseCase } from './use_case.ts';
import { name as written } from './yaml.ts';

export const USE_CASES: readonly UseCase[] = [COMPANIES, HOME, HOSTING, LEVELS, DIODE, BUILD_FARM];

/** @throws UserError for a use case that there isn't */
export function findUseCase(id: string): UseCase {
  const found = USE_CASES.find((each) => each.id === id);
  if (found !== undefined) return found;
  throw unknownName(
    'use case',
    id,
    USE_CASES.map((each) => each.id),
  );
}

const HEAD = `# To check this policy:     bulkhead check FILE
# To see what it permits:   bulkhead graph FILE --format html -o graph.html
# Who may do what, and why: bulkhead explain FILE --subject … --op … --object …
`;

/** Why names can't be used; undefined where they can. */
function namesFault(useCase: UseCase, names: readonly string[]): UserError | undefined {
  const { least, most, what, own } = useCase;
  if (names.length < least || names.length > most) {
    const wanted = least === most ? String(least) : `${least} to ${most}`;
    const hint = `They are ${what}, with commas between.`;
    return new UserError(`--labels needs ${wanted} names, and has ${names.length}`, hint);
  }
  const seen = new Set<string>();
  for (const each of names) {
    const quoted = JSON.stringify(each.slice(0, 80));
    const fault = nameFault(each);
    if (fault !== undefined) return new UserError(`the name ${quoted} ${fault}`);
    if (/[.*]/.test(each)) {
      return new UserError(`the name ${quoted} has a dot, which stands before a part of it`);
    }
    if (own.includes(each)) return new UserError(`the name ${quoted} is one of the policy's own`);
    if (seen.has(each)) return new UserError(`the name ${quoted} is given twice`);
    seen.add(each);
  }
  return undefined;
}

export interface Made {
  readonly text: string;
  readonly model: PolicyModel;
}

/**
 * A policy to start from.
 * @param policyName the policy's own name
 * @param names what `--labels` says, or the use case's own
 * @throws UserError for names that can't be used
 */
export async function makePolicy(
  useCase: UseCase,
  policyName: string,
  names: readonly string[],
): Promise<Made> {
  const own = nameFault(policyName);
  if (own !== undefined) {
    throw new UserError(`the name ${JSON.stringify(policyName.slice(0, 80))} ${own}`);
  }
  const fault = namesFault(useCase, names);
  if (fault !== undefined) throw fault;
  const head = `${HEAD}bulkhead: 1\npolicy: { name: ${written(policyName)}, version: "1.0" }\n\n`;
  const text = head + useCase.text(names);
  const { model, findings } = readPolicy('policy.yaml', Buffer.from(text));
  const [finding] = findings;
  if (finding !== undefined) {
    // The names are all that differs from what is tested: they look alike, or are too long.
    throw new UserError(`these names make no clean policy: ${finding.message}`, finding.hint);
  }
  if (model === undefined) throw new Error('a policy without findings has no model');
  const verdicts = judgeInvariants(model, await loadWhole(model));
  const broken = verdicts.find(({ holds }) => !holds);
  if (broken !== undefined) throw new Error(`the invariant ${broken.invariant.name} does not hold`);
  return { text, model };
}
