import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PolicyModel, TestModel } from '../../policy/model.ts';
import { OP, OPERATIONS, objectKind } from '../../policy/operations.ts';
import { differenceOf } from '../../tools/mutate/difference.ts';
import type { Difference } from '../../tools/mutate/difference.ts';
import { mutantsOf, sampleMutants } from '../../tools/mutate/mutants.ts';
import { hasPassed, judgeTest } from '../../tools/testing/cases.ts';
import { loadModel, withoutFrom } from '../enforcement/loading.ts';
import { decide } from '../enforcement/naive_monitor.ts';
import { policyModel } from '../policy/model_arbitrary.ts';
import { policyText } from '../policy/reading.ts';
import { TWO_BANKS, buildOnce, bulkhead, command, told } from './command.ts';

const RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 60);
const SEED = Number(process.env['BULKHEAD_PROPERTY_SEED'] ?? 20_260_102);

const onInput = (text: string, ...rest: string[]) =>
  command(['mutate', '-', ...rest], { input: text });

const TESTED = policyText({
  tests: `tests:
  - { name: alone, subject: A, op: grant.map, object: A, expect: permit }
  - { name: apart, subject: A, op: event.send, object: B, expect: deny }
  - { name: back, subject: B, op: event.send, object: A, expect: deny }
  - { name: rivals, running: [A], subject: B, op: domain.start, expect: deny }`,
});

describe('mutants of a small policy', () => {
  test.each(['text', 'json'])('as %s', async (format) => {
    const ran = await onInput(TESTED, '--format', format);
    expect(ran).toMatchObject({ code: 1, err: '' });
    await expect(ran.out).toMatchFileSnapshot(`golden/mutate_small.${format}`);
  });

  test('the tests that are proposed leave no survivor', async () => {
    let text = TESTED;
    for (let round = 0; round < 12; round += 1) {
      const { out, code } = await onInput(text, '--quiet');
      if (code === 0) break;
      const proposed = new Set(out.match(/^ {4}- \{ name: .*$/gm));
      expect(proposed.size).toBeGreaterThan(0);
      text = text.replace(
        /tests:\n/,
        `tests:\n${[...proposed].join('\n').replace(/^ {4}/gm, '  ')}\n`,
      );
    }
    const done = await onInput(text);
    expect(done.out).toMatch(/ 0 survived \(100 %\)/);
    expect(done.code).toBe(0);
  });

  test('the same seed chooses the same ones, another others', async () => {
    const some = (seed: string) =>
      onInput(TESTED, '--max', '10', '--seed', seed, '--format', 'json');
    const first = await some('1');
    expect(await some('1')).toEqual(first);
    expect((await some('2')).out).not.toBe(first.out);
    expect(told(first)).toMatchObject({ summary: { judged: 10 } });
  });

  test('a score that is enough, and numbers that are none', async () => {
    expect((await onInput(TESTED, '--min', '10', '-q')).code).toBe(0);
    expect((await onInput(TESTED, '--min', '100', '-q')).code).toBe(1);
    for (const wrong of [
      ['--min', '101'],
      ['--max', 'x'],
      ['--seed', '-1'],
    ]) {
      expect((await onInput(TESTED, ...wrong)).code).toBe(2);
    }
  });

  test('tests that fail on the policy itself tell nothing', async () => {
    const ran = await onInput(
      TESTED.replace('object: B, expect: deny', 'object: B, expect: permit'),
    );
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('test apart fails on the policy itself');
  });

  test('without any test everything survives', async () => {
    const ran = await onInput(policyText(), '--quiet');
    expect(ran.code).toBe(1);
  });
});

/** Whether a test that shows a difference passes on a policy, expecting what was before. */
async function holdsOn(model: PolicyModel, difference: Difference): Promise<boolean> {
  const choice = (label: number) => ({ patterns: [], labels: [label], span: model.adminSpan });
  const { subject, object, operation, running, ran, before } = difference;
  const asked: TestModel = {
    name: 'difference',
    running,
    ran,
    subjects: choice(subject),
    operations: [operation],
    objects: object === undefined ? undefined : choice(object),
    expect: before,
    reason: undefined,
    rule: undefined,
    span: model.adminSpan,
  };
  return hasPassed(judgeTest(await loadModel(model), asked));
}

/** Everything that a policy decides, with at most two domains besides domain 0, read naively. */
function* decisionsOf(model: PolicyModel): Generator<string> {
  const domains = model.labels.flatMap(({ kind }, index) => (kind === 'domain' ? [index] : []));
  const boot = model.bootstrap.label;
  const walls = (labels: readonly number[]) =>
    new Set(labels.flatMap((l) => model.labels[l].walls));
  const start = (subject: number, running: readonly number[], ran: readonly number[]): boolean => {
    const world = { running: [boot, ...running], ran: walls([boot, ...running, ...ran]) };
    const operation = { name: 'domain.start' as const, number: OP['domain.start'] };
    return decide(model, operation, subject, 'none', world) === undefined;
  };
  for (const one of domains) {
    yield `start ${one} ${start(one, [], [])}`;
    if (!start(one, [], [])) continue;
    for (const next of domains) {
      yield `${next} beside ${one} ${start(next, [one], [])}, after it ${start(next, [], [one])}`;
      if (!start(next, [one], [])) continue;
      for (const third of domains) yield `${third} beside both ${start(third, [one, next], [])}`;
    }
  }
  const nothing = { running: [], ran: new Set<number>() };
  for (const [number, { name }] of OPERATIONS.entries()) {
    const kind = objectKind(number);
    if (kind === 'none') continue;
    for (const subject of domains) {
      for (const [object, label] of model.labels.entries()) {
        if (kind !== 'any' && label.kind !== kind) continue;
        const verdict = decide(model, { name, number }, subject, object, nothing);
        yield `${name} ${subject} ${object} ${verdict === undefined}`;
      }
    }
  }
}

/** Domain 0 runs, and nobody contradicts himself: else `check` refuses the policy. */
function isPossible({ labels, conflicts, host, bootstrap }: PolicyModel): boolean {
  const held = new Set(labels[host.label].types.map(({ type }) => type));
  const isTorn = labels.some(({ walls }) =>
    conflicts.some(({ types }) => walls.filter((wall) => types.includes(wall)).length > 1),
  );
  const first = labels[bootstrap.label].types;
  return !isTorn && first.length > 0 && first.every(({ type }) => held.has(type));
}

test(
  'a mutant is said to change nothing exactly when nothing changes',
  { timeout: 600_000 },
  async () => {
    let same = 0;
    let other = 0;
    const property = fc.asyncProperty(policyModel(), fc.nat(), async (drawn, pick) => {
      const model = withoutFrom(drawn);
      const makes = [...mutantsOf(model)];
      if (makes.length === 0) return;
      const mutant = makes[pick % makes.length]?.();
      if (mutant === undefined || !isPossible(model) || !isPossible(mutant.model)) return;
      const one = { model, policy: await loadModel(model) };
      const two = { model: mutant.model, policy: await loadModel(mutant.model) };
      const difference = differenceOf(one, two, mutant.touches);
      const before = [...decisionsOf(model)].join('\n');
      const after = [...decisionsOf(mutant.model)].join('\n');
      expect(difference === undefined, mutant.edit).toBe(before === after);
      if (difference === undefined) {
        same += 1;
        return;
      }
      other += 1;
      expect(await holdsOn(model, difference), mutant.edit).toBe(true);
      expect(await holdsOn(mutant.model, difference), mutant.edit).toBe(false);
    });
    await fc.assert(property, { numRuns: RUNS, seed: SEED });
    expect(same).toBeGreaterThan(0);
    expect(other).toBeGreaterThan(0);
  },
);

test('a sample is drawn from all of them', async () => {
  const [model] = fc.sample(policyModel(), { numRuns: 1, seed: 3 });
  if (model === undefined) throw new Error('no policy');
  const total = [...mutantsOf(model)].length;
  expect(sampleMutants(model, total, 0).mutants).toHaveLength(total);
  const edits = (seed: number) => sampleMutants(model, 5, seed).mutants.map((make) => make().edit);
  expect(edits(4)).toEqual(edits(4));
  expect(new Set([1, 2, 3, 4].map((seed) => edits(seed).join()))).not.toHaveProperty('size', 1);
});

test('the real program: the tests of a seed notice everything', () => {
  buildOnce();
  const ran = bulkhead(['mutate', TWO_BANKS, '--format', 'json', '--max', '40']);
  expect(ran.code).toBe(0);
  expect(told(ran)).toMatchObject({ summary: { judged: 40, survived: 0 } });
}, 180_000);
