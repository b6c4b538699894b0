/**
 * Owns: the mutants of a policy: each is one small mistake that an author could make, on a copy of
 * the model, with the edit in words and the place where it would be made.
 * Must not know: tests, how a mutant is judged.
 */

import type { Span } from '../../policy/finding.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { labelMutants } from './label_mutants.ts';
import { conflictMutants } from './conflict_mutants.ts';
import { adminMutants } from './admin_mutants.ts';

export interface Mutant {
  /** What was done, completing "if one would …": `take the type Audit from labels.A-Bank`. */
  readonly edit: string;
  readonly span: Span;
  readonly model: PolicyModel;
  /** What decisions may be others: of types about one label, of starts, of administration. */
  readonly touches: { readonly label?: number; readonly starts?: true; readonly admin?: true };
}

/** A mutant that is made when it is wanted: a large policy has millions. */
export type MakeMutant = () => Mutant;

/** All mutants of a policy, in the order of its parts. */
export function* mutantsOf(model: PolicyModel): Generator<MakeMutant> {
  yield* labelMutants(model);
  yield* conflictMutants(model);
  yield* adminMutants(model);
}

const MULTIPLIER = 1_664_525;
const INCREMENT = 1_013_904_223;

export interface Sample {
  readonly mutants: readonly MakeMutant[];
  /** How many there are in all. */
  readonly total: number;
}

/**
 * At most `most` mutants, each with the same chance, in the order of the policy. The same seed
 * gives the same ones.
 */
export function sampleMutants(model: PolicyModel, most: number, seed: number): Sample {
  const kept: { readonly at: number; readonly make: MakeMutant }[] = [];
  let random = seed >>> 0;
  let total = 0;
  for (const make of mutantsOf(model)) {
    const at = total;
    total += 1;
    if (kept.length < most) {
      kept.push({ at, make });
      continue;
    }
    random = (Math.imul(random, MULTIPLIER) + INCREMENT) >>> 0;
    const place = Math.floor((random / 2 ** 32) * total);
    if (place < most) kept[place] = { at, make };
  }
  const mutants = kept.sort((a, b) => a.at - b.at).map(({ make }) => make);
  return { mutants, total };
}
