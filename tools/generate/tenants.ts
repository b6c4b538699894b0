/**
 * Owns: policies as hosts of many tenants have them: each tenant has a type and walls of its own,
 * some have departments beside it, all may report to the auditors one way, competitors are kept
 * apart by conflict sets, and each may be given operators of its own.
 * INVARIANT: the same request and seed give the same plan, and what is planned has no finding.
 */

import { both } from './plan.ts';
import type { Plan, PlannedConflict, PlannedHold, PlannedLabel, PlannedRule } from './plan.ts';
import { planTests } from './plan_tests.ts';
import { Random } from './random.ts';

export interface Request {
  /** Labels that domains wear, domain 0's included. At least 2. */
  readonly labels: number;
  /** At least 4. */
  readonly types: number;
  readonly seed: number;
  readonly conflicts: number;
  readonly resources: number;
  /** Admin rules beyond domain 0's two. */
  readonly rules: number;
  /** Labels, beside domain 0's, that hold two types both ways. */
  readonly bridges: number;
  readonly tests: number;
  /** Labels that send to the auditors and hear nothing back. */
  readonly directed: number;
}

const SECTORS = ['Bank', 'Clinic', 'Shop', 'Lab', 'School', 'Studio', 'Insurer', 'Agency'];
const DEPARTMENTS = ['Records', 'Payments', 'Research', 'Archive'];
const TIERS = ['web', 'database', 'queue', 'worker', 'cache', 'reports'];
const MANAGEMENT = 'SystemManagement';
const AUDIT = 'Audit';
/** The most types of one conflict set. */
const RIVALS_MAX = 5;

/** What tenants' domains set aside: the same for all of a kind. */
const SIZES = [
  { frames: 1024, ports: 64, grants: 64, maps: 64 },
  { frames: 4096, vcpus: 2, ports: 128, grants: 128, maps: 128 },
  { frames: 16384, vcpus: 4, ports: 256, grants: 256, maps: 256 },
] as const;

interface Tenant {
  readonly name: string;
  readonly departments: string[];
  readonly labels: string[];
}

/** Every third type belongs to a department of a tenant before it. */
function tenantsOf(types: number): Tenant[] {
  const tenants: Tenant[] = [];
  for (let left = types - 2; left > 0; left -= 1) {
    const last = tenants.at(-1);
    if (last !== undefined && tenants.length % 2 === 0 && last.departments.length === 0) {
      const department = DEPARTMENTS[(tenants.length / 2) % DEPARTMENTS.length];
      last.departments.push(`${last.name}.${department}`);
      continue;
    }
    const sector = SECTORS[tenants.length % SECTORS.length];
    const name = `${sector}-${Math.floor(tenants.length / SECTORS.length) + 1}`;
    tenants.push({ name, departments: [], labels: [] });
  }
  return tenants;
}

function management(types: readonly string[]): PlannedLabel {
  return {
    name: MANAGEMENT,
    types: types.map(both),
    walls: [MANAGEMENT],
    bridge: 'builds, starts and stops every domain, so it is part of what is trusted',
    limits: { frames: 16384, vcpus: 4, ports: 1024, grants: 512, maps: 1024 },
  };
}

/** Which of `total` labels have a trait that `wanted` of them have. */
const chosen = (random: Random, wanted: number, total: number): ReadonlySet<number> =>
  new Set(random.several(wanted, total));

/** The labels of the tenants, in turn, so that each has some before any has many. */
function tenantLabels(request: Request, tenants: readonly Tenant[], random: Random) {
  const count = request.labels - 2;
  const bridging = chosen(random, request.bridges, count);
  const reporting = chosen(random, request.directed, count);
  const labels: PlannedLabel[] = [];
  for (let at = 0; at < count; at += 1) {
    const tenant = tenants[at % tenants.length];
    const round = Math.floor(at / tenants.length);
    const tier = TIERS[round % TIERS.length];
    const name = `${tenant.name}.${tier}-${Math.floor(round / TIERS.length) + 1}`;
    const types: PlannedHold[] = [both(tenant.name)];
    let bridge: string | undefined;
    if (bridging.has(at)) {
      const rest = tenants.filter(({ name: other }) => other !== tenant.name);
      const other = tenant.departments[0] ?? (rest.length === 0 ? AUDIT : random.pick(rest).name);
      types.push(both(other));
      bridge = other.startsWith(`${tenant.name}.`)
        ? `works for ${other} and keeps its papers apart from the rest of ${tenant.name}`
        : `exchanges orders with ${other} after a clerk has looked at each`;
    }
    if (reporting.has(at) && !types.some(({ type }) => type === AUDIT)) {
      types.push({ type: AUDIT, mode: 'send' });
    }
    labels.push({ name, types, walls: [tenant.name], bridge, limits: random.pick(SIZES) });
    tenant.labels.push(name);
  }
  return labels;
}

/** Sets of tenants; none holds all of another, which would make that one needless. */
function planConflicts(request: Request, tenants: readonly Tenant[], random: Random) {
  const sets: PlannedConflict[] = [];
  const pairs = new Set<number>();
  const present = tenants.filter(({ labels }) => labels.length > 0);
  for (
    let tries = 0;
    sets.length < request.conflicts && tries < 20 * request.conflicts;
    tries += 1
  ) {
    if (present.length < 2) break;
    const size = 2 + random.below(Math.min(RIVALS_MAX, present.length) - 1);
    const members = random.several(size, present.length);
    const inside = members.flatMap((a, at) =>
      members.slice(at + 1).map((b) => a * present.length + b),
    );
    if (inside.some((pair) => pairs.has(pair))) continue;
    for (const pair of inside) pairs.add(pair);
    sets.push({
      name: `rivals-${sets.length + 1}`,
      types: members.map((member) => present[member].name),
      mode: random.below(4) === 0 ? 'sticky' : 'running',
    });
  }
  return sets;
}

/** Kinds of rules that a tenant can have, each of its own. */
const TENANT_RULES: readonly ((all: string) => PlannedRule)[] = [
  (all) => ({ effect: 'allow', subject: all, object: all, what: 'operator' }),
  (all) => ({ effect: 'deny', subject: MANAGEMENT, object: all, what: ['memory.map_foreign'] }),
  (all) => ({ effect: 'allow', subject: all, object: all, what: ['domain.set_weight'] }),
  (all) => ({ effect: 'allow', subject: AUDIT, object: all, what: ['domain.getinfo'] }),
  (all) => ({ effect: 'allow', subject: AUDIT, object: all, what: ['audit.read'] }),
  (all) => ({ effect: 'allow', subject: all, object: all, what: ['grant.query'] }),
  (all) => ({ effect: 'deny', subject: MANAGEMENT, object: all, what: ['domain.set_limits'] }),
];

function planRules(request: Request, tenants: readonly Tenant[]): PlannedRule[] {
  const rules: PlannedRule[] = [
    { effect: 'allow', subject: MANAGEMENT, object: '*', what: 'builder' },
    { effect: 'allow', subject: MANAGEMENT, object: '*', what: 'security-officer' },
  ];
  for (const kind of TENANT_RULES) {
    for (const { name, labels } of tenants) {
      if (rules.length === request.rules + 2) return rules;
      if (labels.length > 0) rules.push(kind(`${name}.*`));
    }
  }
  return rules;
}

const ROLES: Plan['roles'] = [
  {
    name: 'operator',
    inherits: [],
    may: ['domain.pause', 'domain.unpause', 'domain.getinfo', 'domain.get_weight'],
  },
  {
    name: 'builder',
    inherits: ['operator'],
    may: [
      'domain.create',
      'domain.destroy',
      'domain.set_limits',
      'domain.set_weight',
      'event.set_up',
      'memory.populate',
      'memory.map_foreign',
      'grant.query',
    ],
  },
  {
    name: 'security-officer',
    inherits: [],
    may: ['policy.load', 'policy.test', 'policy.get', 'policy.query', 'audit.read'],
  },
];

/** Plans a policy. It may have fewer conflict sets, rules and tests than asked for. */
export function planTenants(request: Request): Plan {
  const random = new Random(request.seed);
  const tenants = tenantsOf(request.types);
  const types = [
    MANAGEMENT,
    ...tenants.flatMap(({ name, departments }) => [name, ...departments]),
    AUDIT,
  ];
  const audit: PlannedLabel = {
    name: AUDIT,
    types: [{ type: AUDIT, mode: 'receive' }],
    walls: [],
    bridge: undefined,
    limits: { frames: 2048, ports: 1024, maps: 512 },
  };
  const labels = [management(types), audit, ...tenantLabels(request, tenants, random)];
  const conflicts = planConflicts(request, tenants, random);
  const resources = Array.from({ length: request.resources }, (_, at) => {
    const tenant = tenants[at % tenants.length];
    const type = tenant.departments.at(at % 2 === 0 ? -1 : 0) ?? tenant.name;
    return { name: `${tenant.name}.disk-${Math.floor(at / tenants.length) + 1}`, type };
  });
  const plan: Plan = {
    name: `generated-${request.seed}`,
    comment: [
      '',
      `A host of ${tenants.length} tenants, made up by \`bulkhead generate\`.`,
      `The seed is ${request.seed}.`,
    ],
    types,
    conflicts,
    labels,
    resources,
    roles: ROLES,
    rules: planRules(request, tenants),
    tests: [],
  };
  return { ...plan, tests: planTests(plan, request.tests, random) };
}
