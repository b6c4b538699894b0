/**
 * Owns: what a model's labels, types and rules become in an image: flow classes and the matrix
 * between them, host authorization, rule numbers. Pure: the admin section's decisions are given.
 * Must not know: casbin, bytes.
 */

import type { LoweredAdmin } from './admin.ts';
import { CompileError } from './compile_error.ts';
import type { BitMatrix, Rule } from './image.ts';
import type { ImageContent } from './image_write.ts';
import type { LabelModel, Mode, PolicyModel } from './model.ts';
import { UNLABELED } from './names.ts';

/** A rule's number: the fixed ones first, then labels, conflict sets and admin rules in order. */
const POLICY_RULE = 0;
const HOST_RULE = 1;
const BOOTSTRAP_RULE = 2;
const ADMIN_RULE = 3;
const FIRST_LABEL_RULE = 4;

/** The rule number of the first admin rule. */
export function firstAdminRule(model: PolicyModel): number {
  return FIRST_LABEL_RULE + model.labels.length + model.conflicts.length;
}

const SENDS = 1;
const RECEIVES = 2;
const MODE_BITS: Readonly<Record<Mode, number>> = {
  send: SENDS,
  receive: RECEIVES,
  both: SENDS | RECEIVES,
};

/** How a label holds each of its types. A resource holds its one type both ways. */
function heldModes(model: PolicyModel, label: LabelModel): ReadonlyMap<number, number> {
  const held = new Map<number, number>();
  for (const { type, mode, span } of label.types) {
    if (model.types[type] === undefined) {
      throw new CompileError(`label ${label.name} holds type ${type}, which is not declared`, span);
    }
    const bits = label.kind === 'resource' ? SENDS | RECEIVES : MODE_BITS[mode];
    held.set(type, (held.get(type) ?? 0) | bits);
  }
  return held;
}

type Held = ReadonlyMap<number, number>;

/** Flow class of each label, numbered as they appear, and the types that each class holds. */
function flowClasses(held: readonly Held[]): { classOf: number[]; classes: Held[] } {
  const numbers = new Map<string, number>();
  const classes: Held[] = [];
  const classOf = held.map((types) => {
    const key = [...types]
      .sort(([a], [b]) => a - b)
      .map(([type, bits]) => `${type}:${bits}`)
      .join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, classes.length);
    return classes.push(types) - 1;
  });
  return { classOf, classes };
}

/** Bit (a, b): some type is sendable in class a and receivable in class b. */
function flowMatrix(classes: readonly Held[], types: number): BitMatrix {
  const size = classes.length;
  const wordsPerRow = Math.ceil(size / 32);
  const receivers = Array.from({ length: types }, () => new Uint32Array(0));
  classes.forEach((held, index) => {
    for (const [type, bits] of held) {
      if ((bits & RECEIVES) === 0) continue;
      if (receivers[type].length === 0) receivers[type] = new Uint32Array(wordsPerRow);
      receivers[type][index >>> 5] |= 1 << (index & 31);
    }
  });
  const words = new Uint32Array(size * wordsPerRow);
  classes.forEach((held, index) => {
    const row = words.subarray(index * wordsPerRow, (index + 1) * wordsPerRow);
    for (const [type, bits] of held) {
      if ((bits & SENDS) === 0) continue;
      receivers[type].forEach((word, at) => (row[at] |= word));
    }
  });
  return { size, wordsPerRow, words };
}

function rulesOf(model: PolicyModel): Rule[] {
  const start = { file: 0, offset: 0, length: 0, line: 1, column: 1 };
  const rules: Rule[] = [];
  rules[POLICY_RULE] = { kind: 'policy', name: 'policy', span: start };
  rules[HOST_RULE] = { kind: 'host', name: 'host', span: model.host.span };
  rules[BOOTSTRAP_RULE] = { kind: 'bootstrap', name: 'bootstrap', span: model.bootstrap.span };
  rules[ADMIN_RULE] = { kind: 'admin', name: 'admin', span: model.adminSpan };
  for (const { name, kind, span } of model.labels) {
    rules.push({
      kind: name === UNLABELED ? 'unlabeled' : 'label',
      name: `${kind === 'resource' ? 'resources' : 'labels'}.${name}`,
      span,
    });
  }
  for (const { name, span } of model.conflicts) {
    rules.push({ kind: 'conflict', name: `conflicts.${name}`, span });
  }
  model.rules.forEach(({ span }, index) => {
    rules.push({ kind: 'admin-rule', name: `admin.rules[${index}]`, span });
  });
  return rules;
}

/**
 * The files' names relative to the folder of the first: the same policy is the same image wherever
 * it stands. A file elsewhere has its own name alone.
 */
function relativeFiles(files: readonly string[]): string[] {
  const ownName = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
  const [first = ''] = files;
  const folder = first.slice(0, first.length - ownName(first).length);
  return files.map((file) => (file.startsWith(folder) ? file.slice(folder.length) : ownName(file)));
}

/**
 * Lowers a model to what its image says.
 * @param admin the admin section, lowered with `firstAdminRule` as its first rule's number
 * @throws CompileError on an index that points at nothing
 */
export function lowerModel(model: PolicyModel, admin: LoweredAdmin): ImageContent {
  const permissive = new Set(model.permissive?.labels);
  const held = model.labels.map((label) => heldModes(model, label));
  const { classOf, classes } = flowClasses(held);
  const hostTypes = held[model.host.label];
  if (hostTypes === undefined) {
    throw new CompileError(
      `label ${model.host.label} of the host is not declared`,
      model.host.span,
    );
  }
  // A label without types shares with nobody, so the host allows none such, its own included.
  const allowed = classes.map(
    (types) => types.size > 0 && [...types.keys()].every((type) => hostTypes.has(type)),
  );
  return {
    name: model.name,
    version: model.version,
    from: model.from && { name: model.from.name, version: model.from.version },
    final: model.final,
    audit: { onFull: model.audit.onFull, permits: model.audit.permits },
    approvals: model.approvals,
    schedule: model.schedule && {
      majorFrame: model.schedule.majorFrame,
      slots: model.schedule.slots,
      partitions: model.schedule.partitions,
      partitionOf: model.schedule.partitionOf.map((home) => (home < 0 ? undefined : home)),
    },
    files: relativeFiles(model.files),
    types: model.types.map(({ name, from }) => ({ name, from })),
    labels: model.labels.map((label, index) => ({
      name: label.name,
      from: label.from,
      kind: label.kind,
      flowClass: classOf[index],
      adminClass: admin.classOf[index],
      walls: label.walls,
      hostAllows: allowed[classOf[index]],
      bridge: label.bridge !== undefined,
      permissive: permissive.has(index),
      limits: label.limits,
      rule: FIRST_LABEL_RULE + index,
    })),
    conflicts: model.conflicts.map(({ name, mode, types }, index) => ({
      name,
      mode,
      types,
      rule: FIRST_LABEL_RULE + model.labels.length + index,
    })),
    bootstrap: model.bootstrap.label,
    host: model.host.label,
    unlabeled: model.unlabeled,
    flow: flowMatrix(classes, model.types.length),
    admin: admin.table,
    rules: rulesOf(model),
    hostRule: HOST_RULE,
    adminRule: ADMIN_RULE,
    bootstrapRule: BOOTSTRAP_RULE,
    policyRule: POLICY_RULE,
  };
}
