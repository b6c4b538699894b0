/**
 * Owns: random policies whose flows have a shape: more operations than other tests need, permissive
 * labels, and invariants; and how often properties are tried.
 */

import * as fc from 'fast-check';
import type { InvariantModel, LabelChoice, PolicyModel } from '../../../policy/model.ts';
import { OPERATIONS } from '../../../policy/operations.ts';
import { policyModel } from '../../policy/model_arbitrary.ts';

const ADMIN = OPERATIONS.flatMap(({ kind }, index) => (kind === 'admin' ? [index] : []));

/** The same policies each time, unless somebody asks for another seed or for more runs. */
export function propertyRuns(standard: number): { seed: number; numRuns: number } {
  const { BULKHEAD_PROPERTY_RUNS: runs, BULKHEAD_PROPERTY_SEED: seed } = process.env;
  return { seed: Number(seed ?? 20_240_607), numRuns: Number(runs ?? standard) };
}

const numbers = fc.array(fc.nat(), { minLength: 1, maxLength: 3 });

const drawn = fc.record({
  operations: fc.array(fc.constantFrom(...ADMIN), { minLength: 1, maxLength: 5 }),
  permissive: fc.option(numbers, { nil: undefined, freq: 8 }),
  invariants: fc.array(
    fc.record({
      kind: fc.constantFrom('noflow', 'flow', 'only-via', 'exclusive'),
      choices: fc.tuple(numbers, numbers, numbers),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

function build(model: PolicyModel, extra: typeof drawn extends fc.Arbitrary<infer T> ? T : never) {
  const choice = (wanted: readonly number[]): LabelChoice => {
    const labels = [...new Set(wanted.map((each) => each % model.labels.length))];
    labels.sort((a, b) => a - b);
    return { patterns: labels.map((label) => model.labels[label].name), labels, span };
  };
  const { span } = model.host;
  // Nothing acts for a thing, so none is permissive.
  const onlyDomains = ({ patterns, labels }: LabelChoice): LabelChoice | undefined => {
    const domains = labels.filter((label) => model.labels[label].kind === 'domain');
    return domains.length === 0 ? undefined : { patterns, labels: domains, span };
  };
  const invariants = extra.invariants.map(({ kind, choices }, index): InvariantModel => {
    const [from, to, via] = choices.map(choice);
    const name = `invariants[${index}]`;
    if (kind === 'exclusive') return { name, span, kind, groups: [from, to, via] };
    if (kind === 'only-via') return { name, span, kind, from, to, via };
    return { name, span, kind, from, to };
  });
  const shifted = (may: readonly number[]): number[] => [
    ...new Set(may.map((each, at) => extra.operations[(each + at) % extra.operations.length])),
  ];
  return {
    ...model,
    roles: model.roles.map((role) => ({ ...role, may: shifted(role.may) })),
    rules: model.rules.map((rule) => ({ ...rule, may: shifted(rule.may) })),
    permissive: extra.permissive && onlyDomains(choice(extra.permissive)),
    invariants,
  };
}

/** Policies with up to 9 labels, of which few are permissive, and up to 4 invariants. */
export function flowModel(): fc.Arbitrary<PolicyModel> {
  return fc.tuple(policyModel(), drawn).map(([model, extra]) => build(model, extra));
}
