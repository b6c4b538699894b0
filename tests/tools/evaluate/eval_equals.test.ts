import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ERRNO } from '../../../core/abi/errno.ts';
import { GNTST } from '../../../core/abi/numbers.ts';
import type { LoadedPolicy } from '../../../enforcement/loaded_policy.ts';
import type { PolicyModel } from '../../../policy/model.ts';
import { OP, OPERATIONS } from '../../../policy/operations.ts';
import { answerOf } from '../../../tools/evaluate/answer.ts';
import { planCall } from '../../../tools/evaluate/calls.ts';
import { captureMachine } from '../../../tools/evaluate/capture.ts';
import { findCall } from '../../../core/table.ts';
import { decodeState, encodeState } from '../../../tools/evaluate/saved_state.ts';
import { livingDomains, openState } from '../../../tools/evaluate/setting.ts';
import type { Setting } from '../../../tools/evaluate/setting.ts';
import { imageOf, loadPolicy } from '../../core/policies.ts';
import { Draw } from '../../core/properties/arguments.ts';
import { FIRST, UPDATES } from '../../core/properties/policies.ts';
import { SMALL_CONFIG } from '../../../core/config.ts';
import { SPAWN, World } from '../../core/properties/world.ts';
import { loadModel } from '../../enforcement/loading.ts';
import { decide } from '../../enforcement/naive_monitor.ts';
import { Bench, smallPolicy } from './requests.ts';

/** Requests, each on a state of its own policy; BULKHEAD_PROPERTY_RUNS goes deeper. */
const CASES = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 200);
const SEED = Number(process.env['BULKHEAD_PROPERTY_SEED'] ?? 20_260_101);
/** The number by which a world's domain 0 loads a policy; which, is the next one. */
const LOAD = 19;
/** Cases that one world gives at the most: states after its turns, some requests on each. */
const REQUESTS_PER_STATE = 6;

/** Follows the first policy and permits less: while it is loaded, it denies. */
const STRICTER = (UPDATES[1] ?? '')
  .replaceAll('Crimson', 'Red')
  .replace('"1.1"', '"1.0"')
  .replace('"1.2"', '"1.1"');

const numbers = fc.array(fc.nat(0xffff), { minLength: 1, maxLength: 24, size: 'max' });
/** Most often a red domain and a broker, or low and high: pairs whose flows are one-way or change. */
const spawns: fc.Arbitrary<number[]> = fc.oneof(
  { arbitrary: fc.constantFrom<number[][]>([1, 3], [3, 1], [4, 5], [5, 4]), weight: 2 },
  fc.array(fc.nat(8), { minLength: 1, maxLength: 3 }),
);
const turns = fc.array(fc.array(numbers, { minLength: 1, maxLength: 5 }), {
  minLength: 2,
  maxLength: 12,
});
const requests = fc.array(numbers, {
  minLength: REQUESTS_PER_STATE,
  maxLength: REQUESTS_PER_STATE,
});
const story = fc.record({
  /** Undefined for the policy that has updates. */
  model: fc.option(smallPolicy, { nil: undefined, freq: 2 }),
  spawns,
  turns,
  requests,
});

const STATUSES: ReadonlyMap<string, number> = new Map([
  ...Object.entries(ERRNO).map(([name, value]): [string, number] => [name, -value]),
  ...Object.entries(GNTST),
]);

interface Tally {
  cases: number;
  denied: number;
  faults: number;
  byPending: number;
  forgiven: number;
  readonly calls: Map<string, [permitted: number, denied: number]>;
}

/** Memory of the caller's that a call is pointed at is no part of a state. */
const isMemoryFault = (result: number): boolean => result === -ERRNO.EFAULT;

/** One real request against what is said about it. */
function compare(setting: Setting, bench: Bench, world: World, d: Draw, tally: Tally): void {
  const made = bench.make(world.machine.snapshot(), d);
  if (made === undefined || isMemoryFault(made.record.result)) return;
  const { record, call, caller } = made;
  const plan = planCall(setting, caller, call, made.given);
  const answer = answerOf(setting, plan);
  const what = `${call} by domain ${caller} ${JSON.stringify([...made.given])}`;
  expect(answer.decision === 'deny', what).toBe(record.decision === 'denied');
  expect(answer.denial, what).toEqual(record.denial);
  // A list of domains asks about each that a permissive label would not see: it denies nothing.
  const isList = call === 'sysctl.getdomaininfolist';
  if (!isList) expect(answer.forgiven, what).toEqual(record.forgiven);
  if (record.forgiven.length > 0) tally.forgiven += 1;
  const counts = tally.calls.get(call) ?? [0, 0];
  tally.calls.set(call, counts);
  tally.cases += 1;
  if (record.denial !== undefined) {
    const isGrant = findCall(call)?.batch !== undefined;
    expect(record.result, what).toBe(isGrant ? GNTST.permission_denied : -ERRNO.EPERM);
    expect(answer.rule?.name).toBe(answer.policy.image.rules[record.denial.rule].name);
    counts[1] += 1;
    tally.denied += 1;
    if (record.denial.byPending) tally.byPending += 1;
    return;
  }
  counts[0] += 1;
  if (plan.fault === undefined) return;
  // An error that is told ends the request before anything is done, and is the very same.
  expect(record.decision, what).toBe('error');
  expect(record.result, what).toBe(STATUSES.get(plan.fault.code));
  tally.faults += 1;
}

/** Single operations, by the machine's own policy call and by the naive specification. */
function compareOperation(
  setting: Setting,
  bench: Bench,
  world: World,
  model: PolicyModel | undefined,
  d: Draw,
): void {
  const { image, labelNumbers } = setting.policy;
  const operation = d.below(OPERATIONS.length);
  const [a, b] = [d.below(labelNumbers.length), d.below(labelNumbers.length)];
  const party = (index: number) => ({ domain: -1, label: labelNumbers[index] });
  const query = { operation, subject: party(a), object: party(b) };
  const plan = { queries: [query], fault: undefined, exempt: undefined };
  const answer = answerOf({ ...setting, pending: undefined }, plan);
  const snapshot = world.machine.snapshot();
  const said = bench.decision(snapshot, operation, labelNumbers[a], labelNumbers[b]);
  if (said !== undefined) {
    expect(answer.decision === 'permit').toBe(said.permitted);
    if (answer.denial) expect(answer.denial.rule).toBe(said.rule);
  }
  if (model === undefined) return;
  const running = [...livingDomains(setting)].map(({ label }) => setting.policy.labelIndex[label]);
  const { ran } = setting.walls;
  const types = setting.policy.typeNumbers.flatMap((n, type) => (ran[n] > 0 ? [type] : []));
  const naive = { running, ran: new Set(types) };
  const asked = { name: OPERATIONS[operation].name, number: operation };
  const verdict = decide(model, asked, a, operation === OP['domain.start'] ? 'none' : b, naive);
  const isForgiven = answer.forgiven.length > 0;
  expect(answer.decision === 'permit' && !isForgiven).toBe(verdict === undefined);
  if (verdict && answer.denial) {
    expect(answer.reason).toBe(verdict.reason);
    expect(verdict.rules).toContain(image.rules[answer.denial.rule].name);
  }
}

async function settingOf(world: World): Promise<Setting> {
  const state = captureMachine(world.machine, new Map(), () => []);
  return openState(decodeState('state', encodeState(state)));
}

describe('what eval says is what the machine does', () => {
  test(
    'on random policies, states and requests: the verdict, the rule, the reason and the errno',
    { timeout: 3_600_000 },
    async () => {
      const first = loadPolicy(await imageOf(FIRST));
      const texts = [STRICTER, STRICTER, STRICTER, ...UPDATES];
      const images = await Promise.all(texts.map((text) => imageOf(text)));
      const tally: Tally = {
        cases: 0,
        denied: 0,
        faults: 0,
        byPending: 0,
        forgiven: 0,
        calls: new Map(),
      };
      const property = fc.asyncProperty(story, async (drawn) => {
        if (tally.cases >= CASES) return;
        const { model } = drawn;
        const policy: LoadedPolicy = model === undefined ? first : await loadModel(model);
        const world = new World(policy, model === undefined ? images : [], SMALL_CONFIG);
        const bench = new Bench(policy, [16, 4]);
        const opening = drawn.spawns.map((label) => [SPAWN, 0, label]);
        for (const operations of [opening, ...drawn.turns]) {
          // Where there are updates domain 0 loads one at times, and others act while it is tested.
          const load = model === undefined ? [[LOAD, operations[0][0]]] : [];
          if (!world.turn([...operations, ...load])) break;
          const setting = await settingOf(world);
          for (const each of drawn.requests) {
            // Another request on each state: the draw goes on with the step's number.
            const d = new Draw([each[0], world.machine.steps, ...each.slice(1)]);
            compare(setting, bench, world, d, tally);
            compareOperation(setting, bench, world, model, new Draw(each.toReversed()));
          }
        }
      });
      const outcome = await fc.check(property, { numRuns: CASES, seed: SEED });
      if (outcome.failed) {
        const command = `BULKHEAD_PROPERTY_SEED=${SEED} npx vitest run tests/tools/evaluate`;
        throw new Error(`${String(outcome.errorInstance)}\nreplay with\n  ${command}`);
      }
      if (process.env['BULKHEAD_PROPERTY_FIGURES'] !== undefined) {
        const rows = [...tally.calls].map(([name, counts]) => `${name} ${counts.join(' ')}`);
        const { cases, denied, faults, forgiven } = tally;
        const sum = `${cases} cases, ${denied} denied, ${faults} faults, ${forgiven} forgiven`;
        process.stderr.write(`${rows.sort().join('\n')}\n${sum}\n`);
      }
      // Otherwise this would have shown little.
      expect(tally.cases).toBeGreaterThanOrEqual(CASES);
      expect(tally.denied).toBeGreaterThan(CASES / 20);
      expect(tally.cases - tally.denied).toBeGreaterThan(CASES / 20);
    },
  );
});
