import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { OP, OPERATIONS } from '../../policy/operations.ts';
import { DEFAULT_MODEL } from '../../policy/default_policy.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { policyModel } from '../policy/model_arbitrary.ts';
import { followable, imageOf, loadModel, withoutFrom } from './loading.ts';

interface Named {
  readonly name: string;
  readonly from: string | undefined;
}

/**
 * The naive reading of identity: an entry is the one that it is renamed from, else the one of its
 * name that nobody was renamed from, else new. Identities are objects, so none is ever used again.
 */
class Identities {
  current = new Map<string, object>();

  follow(entries: readonly Named[]): object[] {
    const renamed = new Set(entries.map(({ from }) => from));
    const next = entries.map(({ name, from }) => {
      if (from !== undefined) return this.current.get(from) ?? {};
      return renamed.has(name) ? {} : (this.current.get(name) ?? {});
    });
    this.current = new Map(entries.map(({ name }, index) => [name, next[index]]));
    return next;
  }
}

/** Compares numbers with identities: equal where these are, new where these are new. */
class Numbers {
  readonly identities = new Identities();
  readonly given = new Map<object, number>();

  check(entries: readonly Named[], numbers: readonly number[], names: readonly string[]): void {
    for (const [index, identity] of this.identities.follow(entries).entries()) {
      const { name } = entries[index];
      const number = numbers[index];
      const before = this.given.get(identity);
      if (before !== undefined) expect(number, `${name} keeps its number`).toBe(before);
      else expect([...this.given.values()], `${name} gets a new number`).not.toContain(number);
      this.given.set(identity, number);
      expect(names[number]).toBe(name);
    }
  }
}

function named(model: PolicyModel, name: string, from?: string): PolicyModel {
  return { ...model, labels: [{ ...model.labels[0], name, from }] };
}

describe('numbers of labels and types', () => {
  test('stay with what they name through updates and renames, and are never given out again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(policyModel(), { minLength: 2, maxLength: 6 }), async (drawn) => {
        const labels = new Numbers();
        const types = new Numbers();
        let policy: LoadedPolicy | undefined;
        let before: PolicyModel | undefined;
        for (const each of drawn) {
          const model = before ? followable(each, before) : withoutFrom(each);
          policy = await loadModel(model, policy);
          const { numbering } = policy;
          labels.check(model.labels, policy.labelNumbers, numbering.labels);
          types.check(model.types, policy.typeNumbers, numbering.types);
          expect(Math.min(...policy.labelNumbers), 'label 0 is none').toBeGreaterThan(0);
          expect(policy.host).toBe(policy.labelNumbers[model.host.label]);
          expect(policy.bootstrap).toBe(policy.labelNumbers[model.bootstrap.label]);
          before = model;
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a name that comes back after it was gone names somebody else', async () => {
    const first = await loadModel(named(DEFAULT_MODEL, 'a'));
    const second = await loadModel(named(DEFAULT_MODEL, 'b', 'a'), first);
    const third = await loadModel(named(DEFAULT_MODEL, 'c'), second);
    const fourth = await loadModel(named(DEFAULT_MODEL, 'a'), third);
    const numbers = [first, second, third, fourth].map(({ labelNumbers }) => labelNumbers[0]);
    expect(numbers).toEqual([1, 1, 2, 3]);
    expect(fourth.flows(1, 1), 'the old number has no flow left').toBe(false);
    expect(fourth.labelName(1)).toBe('b');
    expect(fourth.findLabel('b')).toBe(0);
    expect(fourth.labelName(99)).toBe('(unknown)');
  });

  test('a rename of what is not in force, or of one thing twice, is an error', async () => {
    const first = await loadModel(named(DEFAULT_MODEL, 'a'));
    const absent = LoadedPolicy.load(await imageOf(named(DEFAULT_MODEL, 'b', 'x')), first);
    expect(absent).toMatchObject({ ok: false, error: expect.stringContaining('x') as string });
    const [label] = DEFAULT_MODEL.labels;
    const image = await imageOf(named(DEFAULT_MODEL, 'b', 'a'));
    const doubled = {
      ...image,
      labels: [image.labels[0], { ...image.labels[0], name: `${label.name} too` }],
    };
    expect(LoadedPolicy.load(doubled, first)).toMatchObject({ ok: false });
  });

  test('at boot nothing has a former name: a policy that renames can be the first', async () => {
    const image = await imageOf(named(DEFAULT_MODEL, 'b', 'a'));
    const loaded = LoadedPolicy.load(image, undefined);
    expect(loaded.ok && loaded.policy.labelNumbers).toEqual([1]);
    expect(loaded.ok && loaded.policy.numbering.labels).toEqual(['', 'b']);
  });

  test('a type that is renamed keeps its conflicts, by number', async () => {
    const [type] = DEFAULT_MODEL.types;
    const conflict = { name: 's', mode: 'running' as const, types: [0, 1], span: type.span };
    const two = (...types: { name: string; from: string | undefined }[]): PolicyModel => ({
      ...DEFAULT_MODEL,
      types: types.map((each) => ({ ...each, span: type.span })),
      conflicts: [conflict],
    });
    const first = await loadModel(
      two({ name: 'a', from: undefined }, { name: 'b', from: undefined }),
    );
    const second = await loadModel(two({ name: 'b', from: 'a' }, { name: 'a', from: 'b' }), first);
    expect(second.conflicts[0].types).toEqual(first.conflicts[0].types);
    expect(second.numbering.types).toEqual(['b', 'a']);
  });
});

describe('LoadedPolicy.restore', () => {
  test('decides as the policy did that the snapshot was taken of', async () => {
    await fc.assert(
      fc.asyncProperty(policyModel(), policyModel(), async (one, other) => {
        const first = await loadModel(one);
        const second = await loadModel(followable(other, one), first);
        const restored = LoadedPolicy.restore(second.image, structuredClone(second.numbering));
        if (!restored.ok) throw new Error(restored.error);
        const { policy } = restored;
        const count = second.numbering.labels.length + 1;
        for (let a = 0; a < count; a += 1) {
          expect(policy.hostAllows(a)).toBe(second.hostAllows(a));
          expect(policy.walls[a]).toEqual(second.walls[a]);
          for (let b = 0; b < count; b += 1) {
            expect(policy.flows(a, b)).toBe(second.flows(a, b));
            for (const [operation, { kind }] of OPERATIONS.entries()) {
              if (kind !== 'admin') continue;
              expect(policy.admin(operation, 0, a, b)).toBe(second.admin(operation, 0, a, b));
            }
          }
        }
        expect(policy.conflicts).toEqual(second.conflicts);
      }),
      { numRuns: 30 },
    );
  });

  test('refuses numbers that belong to another policy', async () => {
    const policy = await loadModel(named(DEFAULT_MODEL, 'a'));
    const { image, numbering } = policy;
    const wrong = [
      { ...numbering, labelNumbers: [] },
      { ...numbering, labelNumbers: [0] },
      { ...numbering, labelNumbers: [1, 1] },
      { ...numbering, typeNumbers: [7] },
      { ...numbering, labels: ['', 'b'] },
    ];
    for (const each of wrong) {
      expect(LoadedPolicy.restore(image, each), JSON.stringify(each)).toMatchObject({ ok: false });
    }
    expect(LoadedPolicy.restore(image, numbering).ok).toBe(true);
  });

  test('limits and operations of labels that are not there are none', async () => {
    const policy = await loadModel(DEFAULT_MODEL);
    expect(policy.limits(99)).toBeUndefined();
    expect(policy.admin(OP['event.send'], 0, policy.host, policy.host)).toBe(-1);
    expect(policy.admin(9999, 0, policy.host, policy.host)).toBe(-1);
  });
});
