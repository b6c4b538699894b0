/**
 * Owns: random policies that the semantic checks would pass, for property tests. They are small, so
 * that labels, patterns and rules meet often.
 */

import * as fc from 'fast-check';
import type { Span } from '../../policy/finding.ts';
import { LIMITS_MIN } from '../../policy/image_format.ts';
import { LIMITS_MAX, LIMIT_NAMES, limitsBy } from '../../policy/limits.ts';
import { NO_CLAIMS } from '../../policy/model.ts';
import type { AdminRuleModel, HeldType, LabelModel, PolicyModel } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';

const FILES = ['policy.yaml', 'more/Übung "2".yaml', '-'];
const TYPE_NAMES = ['A', 'B', 'C', 'Audit', 'System Management', 'Ärzte', '銀行'];
const LABEL_NAMES = [
  'System',
  'A',
  'AA',
  'AB',
  'A-Bank',
  'A-Bank.desk',
  'A-Bank.ledger',
  'B-Bank',
  'B-Bank.desk',
  'r.sub, "p_eft"',
  'Ärzte.銀行',
  'a\\b',
  '__UNLABELED__',
];
const PATTERNS = [
  '*',
  '**',
  'A*',
  '*Bank*',
  '*.desk',
  'A*A',
  'A*B*k',
  '*.*e*',
  'Ä*',
  'B-Bank*desk',
];

const ADMIN_NUMBERS = OPERATIONS.flatMap(({ kind }, index) => (kind === 'admin' ? [index] : []));

/** Operations that random rules name: few, so that rules overlap. */
const OPERATION_NUMBERS = ADMIN_NUMBERS.slice(0, 4);

const span: fc.Arbitrary<Span> = fc.record({
  file: fc.nat(FILES.length - 1),
  offset: fc.nat(4_000_000),
  length: fc.nat(1000),
  line: fc.integer({ min: 1, max: 100_000 }),
  column: fc.integer({ min: 1, max: 0xffffffff }),
});

const heldTypes: fc.Arbitrary<HeldType[]> = fc.array(
  fc.record({ type: fc.nat(), mode: fc.constantFrom('send', 'receive', 'both'), span }),
  { maxLength: 3 },
);

const limits = fc
  .tuple(...LIMIT_NAMES.map((name) => fc.integer({ min: LIMITS_MIN[name], max: LIMITS_MAX[name] })))
  .map((values) => limitsBy((name) => values[LIMIT_NAMES.indexOf(name)]));

const label: fc.Arbitrary<LabelModel> = fc.record({
  name: fc.constantFrom(...LABEL_NAMES),
  from: fc.option(fc.constantFrom(...LABEL_NAMES), { nil: undefined }),
  kind: fc.constantFrom('domain', 'domain', 'resource'),
  types: heldTypes,
  walls: fc.array(fc.nat(), { maxLength: 3 }),
  bridge: fc.option(fc.constant('trusted'), { nil: undefined }),
  limits,
  span,
});

const pattern = fc.oneof(
  fc.constantFrom(...LABEL_NAMES),
  { arbitrary: fc.constantFrom(...PATTERNS), weight: 2 },
  fc.constant('*'),
);

const rule: fc.Arbitrary<AdminRuleModel> = fc.record({
  effect: fc.constantFrom('allow', 'allow', 'deny'),
  subject: pattern,
  role: fc.option(fc.nat(), { nil: undefined }),
  may: fc.uniqueArray(fc.constantFrom(...OPERATION_NUMBERS), { minLength: 1, maxLength: 3 }),
  object: pattern,
  span,
});

const raw = fc.record({
  name: fc.constantFrom('two-banks', 'Ärzte', 'x'),
  version: fc.tuple(fc.nat(), fc.nat(0xffffffff)),
  from: fc.option(
    fc.record({ name: fc.constantFrom('x', 'old'), version: fc.constant('1.0'), span }),
    {
      nil: undefined,
    },
  ),
  final: fc.boolean(),
  types: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...TYPE_NAMES),
      from: fc.option(fc.constantFrom('old', 'older', 'A'), { nil: undefined }),
      span,
    }),
    { selector: (type) => type.name, minLength: 1 },
  ),
  labels: fc.uniqueArray(label, { selector: (each) => each.name, minLength: 1, maxLength: 9 }),
  conflicts: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom('banks', 'schools', 'A'),
      mode: fc.constantFrom('running', 'sticky'),
      types: fc.array(fc.nat(), { minLength: 2, maxLength: 4 }),
      span,
    }),
    { selector: (conflict) => conflict.name },
  ),
  roles: fc.array(
    fc.record({
      inherits: fc.array(fc.nat(), { maxLength: 2 }),
      may: fc.uniqueArray(fc.constantFrom(...OPERATION_NUMBERS), { maxLength: 2 }),
      span,
    }),
    { maxLength: 4 },
  ),
  rules: fc.array(rule, { maxLength: 10, size: 'max' }),
  host: fc.nat(),
  bootstrap: fc.nat(),
  spans: fc.tuple(span, span, span),
});

type Raw = typeof raw extends fc.Arbitrary<infer T> ? T : never;

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Drops old names that stand twice. */
function uniqueFrom<T extends { from: string | undefined }>(things: readonly T[]): T[] {
  return things.map((thing, index) =>
    things.findIndex((other) => other.from === thing.from) === index
      ? thing
      : { ...thing, from: undefined },
  );
}

/** Keeps the walls that don't make a label conflict with itself. */
function compatibleWalls(walls: readonly number[], sets: readonly (readonly number[])[]): number[] {
  const kept: number[] = [];
  for (const wall of distinct(walls)) {
    const rivals = new Set(sets.filter((set) => set.includes(wall)).flat());
    if (!kept.some((held) => rivals.has(held))) kept.push(wall);
  }
  return kept;
}

function asResource(drawn: LabelModel, typeCount: number): LabelModel {
  const type = (drawn.types[0]?.type ?? 0) % typeCount;
  const types: HeldType[] = [{ type, mode: 'both', span: drawn.span }];
  return { ...drawn, types, walls: [], bridge: undefined };
}

function asDomain(
  drawn: LabelModel,
  typeCount: number,
  sets: readonly (readonly number[])[],
): LabelModel {
  const types = drawn.types.map(({ type, mode, span: at }) => {
    return { type: type % typeCount, mode, span: at };
  });
  const walls = drawn.walls.map((wall) => wall % typeCount);
  return { ...drawn, kind: 'domain', types, walls: compatibleWalls(walls, sets) };
}

function build(from: Raw): PolicyModel {
  const typeCount = from.types.length;
  const types = uniqueFrom(from.types);
  const conflicts = from.conflicts
    .map(({ name, mode, types: drawn, span: at }) => {
      return { name, mode, types: distinct(drawn.map((type) => type % typeCount)), span: at };
    })
    .filter((set) => set.types.length >= 2);
  const sets = conflicts.map((set) => set.types);
  const labels = uniqueFrom(from.labels).map((each, index) =>
    each.kind === 'resource' && index > 0 && each.name !== '__UNLABELED__'
      ? asResource(each, typeCount)
      : asDomain(each, typeCount, sets),
  );
  const domains = labels.flatMap(({ kind }, index) => (kind === 'domain' ? [index] : []));
  const host = domains[from.host % domains.length];
  if (labels[host].types.length === 0) {
    const held: HeldType = { type: 0, mode: 'both', span: labels[host].span };
    labels[host] = { ...labels[host], types: [held] };
  }
  const hostTypes = new Set(labels[host].types.map(({ type }) => type));
  const startable = domains.filter((index) => {
    const held = labels[index].types;
    return held.length > 0 && held.every(({ type }) => hostTypes.has(type));
  });
  const unlabeled = labels.findIndex(({ name }) => name === '__UNLABELED__');
  return {
    name: from.name,
    version: from.version,
    from: from.from,
    final: from.final,
    files: FILES,
    types,
    labels,
    conflicts,
    roles: from.roles.map((role, index) => ({
      ...role,
      name: `role ${index}`,
      inherits: index === 0 ? [] : distinct(role.inherits.map((other) => other % index)),
    })),
    rules: from.rules.map((each) => {
      if (each.role === undefined || from.roles.length === 0) return { ...each, role: undefined };
      return { ...each, role: each.role % from.roles.length, may: [] };
    }),
    ...NO_CLAIMS,
    host: { label: host, span: from.spans[0] },
    bootstrap: { label: startable[from.bootstrap % startable.length], span: from.spans[1] },
    unlabeled: unlabeled < 0 ? undefined : unlabeled,
    adminSpan: from.spans[2],
  };
}

/** Policies with up to 9 labels, 7 types, 3 conflict sets, 4 roles and 10 admin rules. */
export function policyModel(): fc.Arbitrary<PolicyModel> {
  return raw.map(build);
}

/** Numbers of the operations that random admin rules can name, and one that they never do. */
export const OPERATIONS_ASKED: readonly number[] = [
  ...OPERATION_NUMBERS,
  ADMIN_NUMBERS.at(-1) ?? 0,
];
