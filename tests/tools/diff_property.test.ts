/**
 * What `diff` finds, against the monitor asked about every triple: nothing is missing, nothing is
 * there twice, and nothing is there that isn't so.
 */

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { refuse } from '../../enforcement/monitor.ts';
import { NO_LABEL, NO_PRINCIPAL } from '../../enforcement/query.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { OP, OPERATIONS } from '../../policy/operations.ts';
import { NO_ENTITY, isSame } from '../../tools/diff/changes.ts';
import type { OneWay } from '../../tools/diff/changes.ts';
import { comparePolicies } from '../../tools/diff/compare.ts';
import type { Comparison } from '../../tools/diff/compare.ts';
import { accessWitness, flowWitness } from '../../tools/diff/gates.ts';
import { diffJson } from '../../tools/diff/json.ts';
import type { Pairing, Side } from '../../tools/diff/pairing.ts';
import { diffText } from '../../tools/diff/text.ts';
import { withHeld } from '../../tools/explain/edits.ts';
import { loadWhole } from '../../tools/explain/load.ts';
import type { FlowGraph } from '../../tools/flow/graph.ts';
import { NO_PROGRESS } from '../../tools/progress.ts';
import { plain } from '../../tools/text/colour.ts';
import { countsOf } from '../enforcement/loading.ts';
import { policyModel } from '../policy/model_arbitrary.ts';

const RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 60);
const SEED = Number(process.env['BULKHEAD_PROPERTY_SEED'] ?? 20_251_122);
const PARAMETERS = { numRuns: RUNS, seed: SEED };

const sideOf = async (model: PolicyModel): Promise<Side> => ({
  model,
  policy: await loadWhole(model),
});

const ABOUT_LABELS = /^(?:policy|audit|schedule|host)\./;

/** Whether the monitor permits; no, where the question makes no sense in this policy. */
function permits({ model, policy }: Side, operation: number, subject: number, object: number) {
  if (subject < 0 || model.labels[subject].kind !== 'domain') return false;
  const { kind, name } = OPERATIONS[operation];
  const ask = (number: number): boolean =>
    refuse(policy, undefined, operation, NO_PRINCIPAL, policy.labelNumbers[subject], number) ===
    undefined;
  if (object === NO_ENTITY) return kind === 'admin' && ask(NO_LABEL);
  const isThing = model.labels[object].kind === 'resource' || object === model.unlabeled;
  const isDomain = model.labels[object].kind === 'domain';
  const makesSense = ABOUT_LABELS.test(name) || (name === 'resource.use' ? isThing : isDomain);
  return makesSense && ask(policy.labelNumbers[object]);
}

/** `subject operation object` of all that only the second policy permits. */
function gainedTriples(pairing: Pairing, from: 'before' | 'after', to: 'before' | 'after') {
  const triples = new Set<string>();
  const objects = [...pairing.labels.keys(), NO_ENTITY];
  for (const [subject, subjects] of pairing.labels.entries()) {
    for (const object of objects) {
      for (const [operation, { kind }] of OPERATIONS.entries()) {
        if (kind === 'start') continue;
        const asked = (which: 'before' | 'after'): boolean => {
          const number = object === NO_ENTITY ? NO_ENTITY : pairing.labels[object][which];
          if (object !== NO_ENTITY && number < 0) return false;
          return permits(pairing[which], operation, subjects[which], number);
        };
        if (asked(to) && !asked(from)) triples.add(`${subject} ${operation} ${object}`);
      }
    }
  }
  return triples;
}

function toldTriples({ access }: OneWay): Set<string> {
  const triples = new Set<string>();
  for (const { subjects, objects, operations } of access) {
    for (const subject of subjects) {
      for (const object of objects) {
        for (const operation of operations) {
          const triple = `${subject} ${operation} ${object}`;
          expect(triples.has(triple), `${triple} is told twice`).toBe(false);
          triples.add(triple);
        }
      }
    }
  }
  return triples;
}

/** A type is named with those who hold it anew; only what came, went or changed kind needs none. */
function checkCauses({ labels, before, after }: Pairing, { access }: OneWay): void {
  const kindOf = ({ model }: Side, label: number): string =>
    label < 0 ? 'none' : `${model.labels[label].kind} ${label === model.unlabeled}`;
  const isOther = (entity: number): boolean =>
    kindOf(before, labels[entity].before) !== kindOf(after, labels[entity].after);
  for (const { subjects, objects, cause } of access) {
    if (cause.kind === 'label') {
      expect(subjects.every(isOther) || objects.every(isOther)).toBe(true);
    } else if (cause.kind === 'type') {
      const [some, others] = [new Set(subjects), new Set(objects)];
      const isOneSide = [some, others].some(
        (side) =>
          side.size === cause.holders.length && cause.holders.every((each) => side.has(each)),
      );
      expect(isOneSide).toBe(true);
    }
  }
}

interface Starts {
  readonly alone: Set<string>;
  readonly beside: Set<string>;
  readonly later: Set<string>;
}

/** What may start in one policy, by entity: alone, beside another, and after another is gone. */
function starts({ model, policy }: Side, entityOf: Int32Array): Starts {
  const found: Starts = { alone: new Set(), beside: new Set(), later: new Set() };
  const zero = model.bootstrap.label;
  const may = (label: number, running: readonly number[], ran: ReadonlySet<number>): boolean => {
    const world = { running: [zero, ...running], ran };
    const counts = countsOf(model, policy, world, 0);
    const [subject, host] = [policy.labelNumbers[label], policy.host];
    return refuse(policy, counts, OP['domain.start'], NO_PRINCIPAL, subject, host) === undefined;
  };
  const zeroRan = new Set(model.labels[zero].walls);
  const labels = [...model.labels.keys()].filter((label) => may(label, [], zeroRan));
  for (const label of labels) {
    found.alone.add(String(entityOf[label]));
    for (const other of labels) {
      const pair = `${entityOf[label]} ${entityOf[other]}`;
      const ran = new Set([...zeroRan, ...model.labels[other].walls]);
      if (may(label, [other], ran)) found.beside.add(pair);
      if (may(label, [], ran)) found.later.add(pair);
    }
  }
  return found;
}

const minus = (one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> =>
  new Set([...one].filter((each) => !other.has(each)));

const sorted = (set: ReadonlySet<string>): string[] => [...set].sort();

function checkStarts(told: OneWay, from: Starts, to: Starts): void {
  const alone = new Set(told.start.labels.flatMap(({ labels }) => labels.map(String)));
  expect(sorted(alone)).toEqual(sorted(minus(to.alone, from.alone)));
  const known = (pair: string): boolean =>
    pair.split(' ').every((each) => from.alone.has(each) && to.alone.has(each));
  for (const kind of ['beside', 'later'] as const) {
    const pairs = told.start[kind].flatMap(({ one, other }) =>
      one.flatMap((a) => other.map((b) => `${a} ${b}`)),
    );
    expect(new Set(pairs).size).toBe(pairs.length);
    expect([...pairs].sort()).toEqual(sorted(minus(to[kind], from[kind])).filter(known));
  }
}

/** Pairs of entities between which information gets, by looking at every way. */
function flowsIn(graph: FlowGraph, entityOf: Int32Array, isUnbridged: boolean): Set<string> {
  const pairs = new Set<string>();
  const labels = [...graph.model.labels.keys()];
  for (const from of labels) {
    const met = new Set<number>();
    const open = [from];
    for (const label of open) {
      const isInner = label !== from || !isUnbridged;
      const isBridge = graph.model.labels[label].bridge !== undefined;
      if (isInner && isUnbridged && isBridge) continue;
      for (const next of labels) {
        if (!graph.hasEdge(label, next) || met.has(next)) continue;
        met.add(next);
        open.push(next);
      }
    }
    met.delete(from);
    for (const to of met) pairs.add(`${entityOf[from]} ${entityOf[to]}`);
  }
  return pairs;
}

function toldFlows(changes: OneWay['flows']): string[] {
  return changes
    .flatMap(({ from, to }) => from.flatMap((a) => to.map((b) => [a, b] as const)))
    .filter(([a, b]) => a !== b)
    .map((pair) => pair.join(' '));
}

function checkFlows({ pairing, diff, before, after }: Comparison): void {
  for (const [kind, isUnbridged] of [
    ['flows', false],
    ['unbridged', true],
  ] as const) {
    const old = flowsIn(before, pairing.labelBefore, isUnbridged);
    const fresh = flowsIn(after, pairing.labelAfter, isUnbridged);
    expect(toldFlows(diff.gained[kind]).sort()).toEqual(sorted(minus(fresh, old)));
    expect(toldFlows(diff.lost[kind]).sort()).toEqual(sorted(minus(old, fresh)));
  }
}

function checkAll(comparison: Comparison): void {
  const { pairing, diff } = comparison;
  expect(sorted(toldTriples(diff.gained))).toEqual(
    sorted(gainedTriples(pairing, 'before', 'after')),
  );
  expect(sorted(toldTriples(diff.lost))).toEqual(sorted(gainedTriples(pairing, 'after', 'before')));
  checkCauses(pairing, diff.gained);
  checkCauses(pairing, diff.lost);
  const old = starts(pairing.before, pairing.labelBefore);
  const fresh = starts(pairing.after, pairing.labelAfter);
  checkStarts(diff.gained, old, fresh);
  checkStarts(diff.lost, fresh, old);
  checkFlows(comparison);
  const { access, start, flows, unbridged } = diff.gained;
  const hasAccess = access.length + start.labels.length + start.beside.length + start.later.length;
  expect(accessWitness(comparison) !== undefined).toBe(hasAccess > 0);
  expect(flowWitness(comparison) !== undefined).toBe(flows.length + unbridged.length > 0);
  // Both can be printed, whatever there is, and JSON is JSON.
  expect(diffText(comparison, true, undefined, plain)).toContain('new:');
  expect(JSON.parse([...diffJson(comparison, [])].join(''))).toMatchObject({ same: isSame(diff) });
}

/** A policy with one thing changed, and renamed labels where `follows`. */
const edit: fc.Arbitrary<(model: PolicyModel) => PolicyModel> = fc.oneof(
  fc.constant((model: PolicyModel) => model),
  fc.tuple(fc.nat(), fc.nat(), fc.nat(3)).map(([at, type, bits]) => (model: PolicyModel) => {
    const label = at % model.labels.length;
    if (model.labels[label].kind === 'resource' || label === model.bootstrap.label) return model;
    return withHeld(model, label, type % model.types.length, bits);
  }),
  fc.nat().map((at) => (model: PolicyModel) => {
    return { ...model, rules: model.rules.filter((_, rule) => rule !== at % model.rules.length) };
  }),
  fc.nat().map((at) => (model: PolicyModel) => {
    const rules = model.rules.map((rule, index) =>
      index === at % model.rules.length ? { ...rule, effect: 'deny' as const } : rule,
    );
    return { ...model, rules };
  }),
  fc.nat().map((at) => (model: PolicyModel) => {
    const conflicts = model.conflicts.filter((_, set) => set !== at % model.conflicts.length);
    return { ...model, conflicts };
  }),
  fc.constant((model: PolicyModel) => {
    const conflicts = model.conflicts.map((set) => ({ ...set, mode: 'sticky' as const }));
    return { ...model, conflicts };
  }),
  fc.nat().map((at) => (model: PolicyModel) => {
    const labels = model.labels.map((label, index) =>
      index === at % model.labels.length ? { ...label, bridge: undefined } : label,
    );
    return { ...model, labels };
  }),
  fc.constantFrom('A*', 'A-Bank', '*').map((name) => (model: PolicyModel) => {
    const labels = model.labels.flatMap((label, index) =>
      label.kind === 'domain' && (label.name === name || name === '*') ? [index] : [],
    );
    if (labels.length === 0) return model;
    const { span } = model.host;
    return { ...model, permissive: { patterns: [name], labels, span } };
  }),
);

const withoutRenames = (model: PolicyModel): PolicyModel => ({ ...model, from: undefined });

test('two policies: every decision, start and flow that differs is told once', async () => {
  const checked = fc.assert(
    fc.asyncProperty(policyModel(), policyModel(), async (old, fresh) => {
      checkAll(comparePolicies(await sideOf(old), await sideOf(fresh), NO_PROGRESS));
    }),
    PARAMETERS,
  );
  await expect(checked).resolves.toBeUndefined();
});

test('small edits, and labels that are renamed', async () => {
  const checked = fc.assert(
    fc.asyncProperty(policyModel(), edit, fc.boolean(), async (old, change, follows) => {
      const edited = change(old);
      const labels = edited.labels.map((label, index) =>
        follows && index % 2 === 0 && index !== old.unlabeled
          ? { ...label, name: `renamed ${index}`, from: label.name }
          : { ...label, from: undefined },
      );
      const from = { name: old.name, version: old.version.join('.'), span: old.host.span };
      const fresh = { ...edited, labels, types: old.types, from: follows ? from : undefined };
      const types = old.types.map((type) => ({ ...type, from: undefined }));
      const after = await sideOf({ ...fresh, types });
      const comparison = comparePolicies(await sideOf(old), after, NO_PROGRESS);
      if (follows) expect(comparison.diff.added).toEqual([]);
      if (!edited.permissive) checkAll(comparison);
    }),
    PARAMETERS,
  );
  await expect(checked).resolves.toBeUndefined();
});

/** Places are in the other policy. */
function seenFromThere(way: OneWay): unknown {
  return JSON.parse(JSON.stringify(way), (key, value: unknown) =>
    key === 'which' ? (value === 'after' ? 'before' : 'after') : value,
  );
}

test('a policy and itself are the same; the other way round, what was gained is lost', async () => {
  await fc.assert(
    fc.asyncProperty(policyModel(), edit, async (drawn, change) => {
      const old = withoutRenames(drawn);
      const [before, after] = [await sideOf(old), await sideOf(change(old))];
      const itself = comparePolicies(before, before, NO_PROGRESS);
      expect(isSame(itself.diff)).toBe(true);
      expect(itself.diff.conflicts).toEqual([]);
      const there = comparePolicies(before, after, NO_PROGRESS).diff;
      const back = comparePolicies(after, before, NO_PROGRESS).diff;
      expect(there.gained).toEqual(seenFromThere(back.lost));
    }),
    PARAMETERS,
  );
});
