import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { Monitor, refuse } from '../../enforcement/monitor.ts';
import { Denial, NO_LABEL, NO_PRINCIPAL, QueryList } from '../../enforcement/query.ts';
import type { Mediated } from '../../enforcement/query.ts';
import type { LabelChoice, PolicyModel } from '../../policy/model.ts';
import { IS_LASTING, OPERATIONS } from '../../policy/operations.ts';
import { policyModel } from '../policy/model_arbitrary.ts';
import { countsOf, followable, imageOf, loadModel, worldDraw, worldOf } from './loading.ts';

const RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 120);

const SEED = Number(process.env['BULKHEAD_PROPERTY_SEED'] ?? 16);

const EVERYTHING: Mediated<'test'> = { name: 'test', queries: OPERATIONS.map(({ name }) => name) };

/** The model with some of its domain labels permissive. */
function forgiving(model: PolicyModel, draw: number): PolicyModel {
  const domains = model.labels.flatMap(({ kind }, index) => (kind === 'domain' ? [index] : []));
  const labels = domains.filter((_, at) => ((draw >>> at) & 1) === 1);
  if (labels.length === 0) return model;
  const patterns = labels.map((label) => model.labels[label].name);
  const permissive: LabelChoice = { patterns, labels, span: model.adminSpan };
  return { ...model, permissive };
}

/** A choice of most of the labels. */
const most = fc.tuple(fc.nat(0xffff), fc.nat(0xffff)).map(([a, b]) => a | b);

/** Labels that there are, that were, and that are none. */
const queryDraw = fc.array(
  fc.record({
    operation: fc.nat(OPERATIONS.length - 1),
    subject: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.nat(12)),
    object: fc.nat(12),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('permissive labels', () => {
  test('change no decision, forgive the denials of their own, and nobody else’s', async () => {
    let forgiven = 0;
    let refused = 0;
    let byPending = 0;
    await fc.assert(
      fc.asyncProperty(
        policyModel(),
        fc.option(policyModel(), { nil: undefined, freq: 3 }),
        fc.tuple(most, most),
        worldDraw,
        queryDraw,
        async (model, next, [draw, laterDraw], drawn, queries) => {
          const strict = await loadModel(model);
          const lenient = forgiving(model, draw);
          const policy = await loadModel(lenient);
          const walls = countsOf(model, policy, worldOf(model, drawn), 0);
          const monitor = new Monitor(policy, walls);
          const later = next && forgiving(followable(next, model), laterDraw);
          const pending = later && (await loadModel(later, policy));
          const laterWalls =
            later && pending && countsOf(later, pending, worldOf(later, drawn), 32);
          if (pending && laterWalls) monitor.install(policy, walls, pending, laterWalls);

          // What is expected, query by query: who refuses, and whether that counts.
          const expected: { query: number; byPending: boolean }[] = [];
          let stop: { query: number; byPending: boolean } | undefined;
          for (const [query, { operation, subject, object }] of queries.entries()) {
            const no = refuse(strict, walls, operation, NO_PRINCIPAL, subject, object);
            const same = refuse(policy, walls, operation, NO_PRINCIPAL, subject, object);
            expect(same).toEqual(no);
            const second =
              pending && laterWalls && IS_LASTING[operation]
                ? refuse(pending, laterWalls, operation, NO_PRINCIPAL, subject, object)
                : undefined;
            const verdicts = [
              { no, by: lenient, numbers: policy.labelNumbers, byPending: false },
              { no: second, by: later, numbers: pending?.labelNumbers ?? [], byPending: true },
            ];
            for (const each of verdicts) {
              if (each.no === undefined || stop !== undefined) continue;
              const found = { query, byPending: each.byPending };
              const index = each.numbers.indexOf(subject);
              if (each.by?.permissive?.labels.includes(index) === true) expected.push(found);
              else stop = found;
            }
          }

          const list = new QueryList();
          for (const [at, { operation, subject, object }] of queries.entries()) {
            list.add(operation, at, subject, at + 10, object);
          }
          const denies = monitor.denies(list);
          const verdict = monitor.authorize(EVERYTHING, list);
          const seen = monitor.forgiven.map((denial) => ({
            query: denial.subjectDomain,
            byPending: denial.byPending,
          }));
          expect(seen).toEqual(expected);
          expect(denies).toBe(stop !== undefined);
          if (stop === undefined) expect(verdict).not.toBeInstanceOf(Denial);
          else
            expect(verdict).toMatchObject({ subjectDomain: stop.query, byPending: stop.byPending });
          forgiven += expected.length;
          refused += stop === undefined ? 0 : 1;
          byPending += expected.filter((each) => each.byPending).length;
        },
      ),
      { numRuns: RUNS, seed: SEED },
    );
    // Otherwise the property would have said little.
    expect(Math.min(forgiven, refused, byPending * 8)).toBeGreaterThan(RUNS / 10);
  });

  test('what was forgiven is forgotten with the next call', async () => {
    const model = forgiving(await firstThatDenies(), 0xffff);
    const policy = await loadModel(model);
    const monitor = new Monitor(
      policy,
      countsOf(model, policy, { running: [], ran: new Set() }, 0),
    );
    const list = new QueryList();
    const { operation, subject } = denialOf(policy);
    list.add(operation, 1, subject, 2, NO_LABEL);
    expect(monitor.authorize(EVERYTHING, list)).not.toBeInstanceOf(Denial);
    expect(monitor.forgiven).toHaveLength(1);
    expect(monitor.denials[operation]).toBe(1);
    expect(monitor.permits[operation]).toBe(0);
    list.clear();
    list.own = true;
    monitor.authorize({ ...EVERYTHING, own: 'its own' }, list);
    expect(monitor.forgiven).toEqual([]);
  });

  test('no label, a label of another policy and a thing are never permissive', async () => {
    await fc.assert(
      fc.asyncProperty(policyModel(), fc.nat(0xffff), async (drawn, draw) => {
        const model = forgiving(drawn, draw);
        const policy = await loadModel(model);
        expect(policy.isPermissive(NO_LABEL)).toBe(false);
        expect(policy.isPermissive(1_000)).toBe(false);
        expect(policy.isPermissive(-1)).toBe(false);
        const meant = model.labels.map((_, at) => model.permissive?.labels.includes(at) === true);
        expect(policy.labelNumbers.map((label) => policy.isPermissive(label))).toEqual(meant);
        const after = LoadedPolicy.load(await imageOf({ ...model, permissive: undefined }), policy);
        if (after.ok) {
          const none = after.policy.labelNumbers.some((label) => after.policy.isPermissive(label));
          expect(none).toBe(false);
        }
      }),
      { numRuns: RUNS / 2, seed: SEED },
    );
  });
});

/** Some model; every model denies sends to what has no label. */
async function firstThatDenies(): Promise<PolicyModel> {
  const [model] = fc.sample(policyModel(), { numRuns: 1, seed: 1 });
  await loadModel(model);
  return model;
}

function denialOf(policy: LoadedPolicy): { operation: number; subject: number } {
  const operation = OPERATIONS.findIndex(({ name }) => name === 'event.send');
  const subject = policy.labelNumbers.find((label) => policy.isPermissive(label))!;
  return { operation, subject };
}
