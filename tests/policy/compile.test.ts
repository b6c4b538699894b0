import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from '../../policy/compile.ts';
import { CompileError } from '../../policy/compile_error.ts';
import { DEFAULT_MODEL, defaultPolicy } from '../../policy/default_policy.ts';
import { ADMIN_DENY, flowBit } from '../../policy/image.ts';
import type { PolicyImage } from '../../policy/image.ts';
import { loadImage } from '../../policy/image_load.ts';
import type { HeldType, LabelModel, Mode, PolicyModel } from '../../policy/model.ts';
import { ADMIN_OPERATIONS, findOperation } from '../../policy/operations.ts';
import { assertImageInvariants } from './image_invariants.ts';
import { policyModel } from './model_arbitrary.ts';
import { adminDecision, conflictsBetween, hostAllows, mayFlow, mayShare } from './naive.ts';

async function compileAndLoad(model: PolicyModel): Promise<PolicyImage> {
  const loaded = loadImage(await compilePolicy(model));
  if (!loaded.ok) throw new Error(loaded.error);
  return loaded.image;
}

/** What the image says a cell of the admin table is, as the naive reading puts it. */
function decisionOf(image: PolicyImage, subject: number, operation: string, object: number) {
  const { operations, classes, decisions } = image.admin;
  const row = operations.indexOf(operation) * classes + image.labels[subject].adminClass;
  const value = decisions[row * classes + image.labels[object].adminClass];
  if (value === 0) return { permitted: false, rule: undefined };
  const number = (value & ~ADMIN_DENY) - 1;
  const rule = Number(/^admin\.rules\[(\d+)\]$/.exec(image.rules[number].name)?.[1]);
  return { permitted: value < ADMIN_DENY, rule };
}

function conflictsIn(image: PolicyImage, running: number, candidate: number): string[] {
  const inSet = (label: number, types: readonly number[]): number | undefined =>
    image.labels[label].walls.find((wall) => types.includes(wall));
  return image.conflicts
    .filter(({ types }) => {
      const [here, there] = [inSet(running, types), inSet(candidate, types)];
      return here !== undefined && there !== undefined && here !== there;
    })
    .map(({ name }) => name);
}

function assertMeansTheSame(model: PolicyModel, image: PolicyImage): void {
  const read: unknown[] = [];
  const meant: unknown[] = [];
  const note = (what: string, actual: unknown, expected: unknown): void => {
    read.push([what, actual]);
    meant.push([what, expected]);
  };
  model.labels.forEach((label, a) => {
    note(`host ${label.name}`, image.labels[a].hostAllows, hostAllows(model, a));
    model.labels.forEach((other, b) => {
      const pair = `${label.name} → ${other.name}`;
      const [from, to] = [image.labels[a].flowClass, image.labels[b].flowClass];
      const [there, back] = [flowBit(image.flow, from, to), flowBit(image.flow, to, from)];
      note(`flow ${pair}`, there, mayFlow(model, a, b));
      note(`share ${pair}`, there && back, mayShare(model, a, b));
      note(`conflicts ${pair}`, conflictsIn(image, a, b), conflictsBetween(model, a, b));
      for (const { name } of ADMIN_OPERATIONS) {
        const expected = adminDecision(model, a, findOperation(name)!, b);
        note(`${name} ${pair}`, decisionOf(image, a, name, b), expected);
      }
    });
  });
  expect(read).toEqual(meant);
}

function assertKeepsThePlainParts(model: PolicyModel, image: PolicyImage): void {
  const { name, version, final, files } = image;
  expect({ name, version, final, files }).toEqual({
    name: model.name,
    version: model.version,
    final: model.final,
    // Relative to the first one's folder: an image doesn't depend on where its sources stand.
    files: model.files,
  });
  expect(image.from).toEqual(model.from && { name: model.from.name, version: model.from.version });
  expect(image.types).toEqual(model.types.map((type) => ({ name: type.name, from: type.from })));
  expect(image.bootstrap).toBe(model.bootstrap.label);
  expect(image.host).toBe(model.host.label);
  expect(image.unlabeled).toBe(model.unlabeled);
  expect(image.rules[image.hostRule].span).toEqual(model.host.span);
  expect(image.rules[image.bootstrapRule].span).toEqual(model.bootstrap.span);
  expect(image.rules[image.adminRule].span).toEqual(model.adminSpan);
  model.labels.forEach((label, index) => {
    const { name: named, from, kind, walls, limits } = label;
    const bridge = label.bridge !== undefined;
    expect(image.labels[index]).toMatchObject({ name: named, from, kind, walls, limits, bridge });
    const section = kind === 'resource' ? 'resources' : 'labels';
    const expected = { name: `${section}.${label.name}`, span: label.span };
    expect(image.rules[image.labels[index].rule]).toMatchObject(expected);
  });
  model.conflicts.forEach((conflict, index) => {
    const { rule, ...rest } = image.conflicts[index];
    expect(rest).toEqual({ name: conflict.name, mode: conflict.mode, types: conflict.types });
    const expected = { kind: 'conflict', name: `conflicts.${conflict.name}`, span: conflict.span };
    expect(image.rules[rule]).toEqual(expected);
  });
  model.rules.forEach(({ span }, index) => {
    expect(image.rules).toContainEqual({ kind: 'admin-rule', name: `admin.rules[${index}]`, span });
  });
}

const span = { file: 0, offset: 7, length: 3, line: 2, column: 1 };

const holding = (mode: Mode, ...types: number[]): HeldType[] =>
  types.map((type) => ({ type, mode, span }));

/** The built-in model with other labels beside its own. */
function withLabels(types: number, ...others: (Partial<LabelModel> & { name: string })[]) {
  const [system] = DEFAULT_MODEL.labels;
  return {
    ...DEFAULT_MODEL,
    types: Array.from({ length: types }, (_, n) => ({ name: `T${n}`, from: undefined, span })),
    labels: [system, ...others.map((other) => Object.assign({}, system, other))],
  } satisfies PolicyModel;
}

describe('compilePolicy', () => {
  test('means what the naive reading of the model means', async () => {
    await fc.assert(
      fc.asyncProperty(policyModel(), async (model) => {
        const image = await compileAndLoad(model);
        expect(image.labels.length).toBe(model.labels.length);
        assertImageInvariants(image);
        assertKeepsThePlainParts(model, image);
        assertMeansTheSame(model, image);
      }),
      { numRuns: 100 },
    );
  });

  test('gives the same bytes for the same model', async () => {
    await fc.assert(
      fc.asyncProperty(policyModel(), async (model) => {
        const again = structuredClone(model);
        expect(await compilePolicy(again)).toEqual(await compilePolicy(model));
      }),
      { numRuns: 25 },
    );
  });

  test('the built-in policy is what the compiler makes of its model', async () => {
    const built = defaultPolicy();
    expect(built.bytes).toEqual(await compilePolicy(DEFAULT_MODEL));
    assertImageInvariants(built);
    assertMeansTheSame(DEFAULT_MODEL, built);
    expect(built.labels.map(({ name }) => name)).toEqual(['SystemManagement']);
    for (const { name } of ADMIN_OPERATIONS) {
      expect(decisionOf(built, 0, name, 0), name).toEqual({ permitted: true, rule: 0 });
    }
  });

  test('a label without types shares with nobody, itself included, and never starts', async () => {
    const image = await compileAndLoad(withLabels(1, { name: 'empty', types: [] }));
    const [system, empty] = image.labels;
    for (const other of [system, empty]) {
      expect(flowBit(image.flow, empty.flowClass, other.flowClass)).toBe(false);
      expect(flowBit(image.flow, other.flowClass, empty.flowClass)).toBe(false);
    }
    expect(empty.hostAllows).toBe(false);
  });

  test('labels with the same types in the same modes are one flow class', async () => {
    const image = await compileAndLoad(
      withLabels(
        2,
        { name: 'one', types: holding('both', 0, 1) },
        { name: 'swapped', types: holding('both', 1, 0) },
        { name: 'halves', types: [...holding('send', 0, 1), ...holding('receive', 0, 1)] },
        { name: 'sender', types: holding('send', 0, 1) },
      ),
    );
    expect(image.labels.map(({ flowClass }) => flowClass)).toEqual([0, 1, 1, 1, 2]);
    const sender = image.labels[4].flowClass;
    expect(flowBit(image.flow, sender, sender)).toBe(false);
    expect(flowBit(image.flow, sender, 0)).toBe(true);
    expect(flowBit(image.flow, 0, sender)).toBe(false);
  });

  test('a resource holds its type both ways', async () => {
    const image = await compileAndLoad(
      withLabels(1, { name: 'disk', kind: 'resource', types: holding('send', 0) }),
    );
    expect(image.labels[1].flowClass).toBe(0);
  });

  test.each<[string, PolicyModel, RegExp]>([
    [
      'a type that is not declared',
      withLabels(1, { name: 'x', types: holding('both', 5) }),
      /label x holds type 5/,
    ],
    ['a host that is not declared', { ...DEFAULT_MODEL, host: { label: 3, span } }, /label 3/],
    [
      'a bootstrap label that the host does not allow',
      { ...withLabels(1, { name: 'x', types: [] }), bootstrap: { label: 1, span } },
      /does not allow the bootstrap label/,
    ],
    [
      'a number beyond 32 bits',
      { ...DEFAULT_MODEL, version: [0x100000000, 0] },
      /4294967296 is no 32-bit number/,
    ],
    ['a fraction', { ...DEFAULT_MODEL, version: [0.5, 0] }, /0.5 is no 32-bit number/],
    ['half a character', { ...DEFAULT_MODEL, name: 'x\ud800' }, /not well-formed Unicode/],
    [
      'an operation that no admin rule is about',
      { ...DEFAULT_MODEL, rules: [{ ...DEFAULT_MODEL.rules[0], may: [0] }] },
      /operation 0 is no admin operation/,
    ],
    [
      'a role that is not declared',
      { ...DEFAULT_MODEL, rules: [{ ...DEFAULT_MODEL.rules[0], role: 0 }] },
      /role 0 does not exist/,
    ],
  ])('refuses %s', async (_, model, message) => {
    const compiling = compilePolicy(model);
    await expect(compiling).rejects.toThrow(message);
    await expect(compiling).rejects.toBeInstanceOf(CompileError);
  });
});
