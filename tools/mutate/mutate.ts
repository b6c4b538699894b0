/**
 * Owns: judging the mutants of a policy: whether its tests and invariants notice each, and of those
 * that none notices, which change nothing at all.
 * Must not know: how results are shown.
 */

import { loadWhole } from '../explain/load.ts';
import { flowGraphOf } from '../flow/graph.ts';
import { judgeInvariantsOver } from '../flow/invariants.ts';
import type { PolicyModel, TestModel } from '../../policy/model.ts';
import { hasPassed, judgeTest } from '../testing/cases.ts';
import type { Progress } from '../progress.ts';
import { UserError } from '../user_error.ts';
import { differenceOf } from './difference.ts';
import type { Decided, Difference } from './difference.ts';
import { sampleMutants } from './mutants.ts';
import type { Mutant } from './mutants.ts';

export type Fate =
  /** By the test or invariant of this name. */
  | { readonly kind: 'killed'; readonly by: string }
  | { readonly kind: 'survived'; readonly difference: Difference }
  /** It decides everything as before. */
  | { readonly kind: 'equivalent' }
  /** `check` would refuse it, or the compiler. */
  | { readonly kind: 'refused' };

export interface JudgedMutant {
  readonly mutant: Omit<Mutant, 'model'>;
  readonly fate: Fate;
}

export interface Mutation {
  readonly judged: readonly JudgedMutant[];
  /** How many mutants there are, of which some were judged. */
  readonly total: number;
}

/** The first test or invariant that doesn't hold, by its name. */
function firstFailure({ model, policy }: Decided, tests: readonly TestModel[]): string | undefined {
  const test = tests.find((each) => !hasPassed(judgeTest(policy, each)));
  if (test !== undefined) return `test ${test.name}`;
  if (model.invariants.length === 0) return undefined;
  const verdicts = judgeInvariantsOver(flowGraphOf(model, policy));
  const broken = verdicts.find(({ holds }) => !holds);
  return broken && `invariant ${broken.invariant.name}`;
}

/** Whether `check` would take a model: mutants can contradict themselves. */
function isSound({ labels, conflicts, host, bootstrap }: PolicyModel): boolean {
  const hosted = new Set(labels[host.label].types.map(({ type }) => type));
  const first = labels[bootstrap.label].types;
  if (first.length === 0 || first.some(({ type }) => !hosted.has(type))) return false;
  const isTorn = labels.some(({ walls }) =>
    conflicts.some(({ types }) => walls.filter((wall) => types.includes(wall)).length > 1),
  );
  return !isTorn && conflicts.every(({ types }) => types.length > 1);
}

async function decided(model: PolicyModel): Promise<Decided | undefined> {
  try {
    return { model, policy: await loadWhole(model) };
  } catch (error) {
    // More than an image holds.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

async function fateOf(
  original: Decided,
  tests: readonly TestModel[],
  mutant: Mutant,
): Promise<Fate> {
  if (!isSound(mutant.model)) return { kind: 'refused' };
  const changed = await decided(mutant.model);
  if (changed === undefined) return { kind: 'refused' };
  const by = firstFailure(changed, tests);
  if (by !== undefined) return { kind: 'killed', by };
  const difference = differenceOf(original, changed, mutant.touches);
  return difference === undefined ? { kind: 'equivalent' } : { kind: 'survived', difference };
}

export interface MutateOptions {
  /** Mutants that are judged at the most, and what chooses them where there are more. */
  readonly most: number;
  readonly seed: number;
  readonly progress?: Progress;
}

/**
 * Judges a policy's mutants.
 * @param tests those of the policy, wherever they stand
 * @throws UserError where the policy itself fails its tests: then they tell nothing of mutants
 */
export async function mutate(
  model: PolicyModel,
  tests: readonly TestModel[],
  { most, seed, progress }: MutateOptions,
): Promise<Mutation> {
  const original = { model, policy: await loadWhole(model) };
  const failure = firstFailure(original, tests);
  if (failure !== undefined) {
    throw new UserError(`${failure} fails on the policy itself`, 'See `bulkhead test`.');
  }
  progress?.begin('judging mutants');
  const { mutants, total } = sampleMutants(model, most, seed);
  const judged: JudgedMutant[] = [];
  for (const make of mutants) {
    const mutant = make();
    const fate = await fateOf(original, tests, mutant);
    const { edit, span, touches } = mutant;
    judged.push({ mutant: { edit, span, touches }, fate });
    progress?.at(judged.length, mutants.length);
  }
  return { judged, total };
}
