/**
 * Owns: what must be true of every image that the loader lets through, asserted without the
 * loader's help. Written against policy/image.ts and the meaning of a policy.
 */

import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { PolicyImage } from '../../policy/image.ts';
import { OPERATIONS } from '../../policy/operations.ts';

function assertDistinct(values: readonly unknown[], what: string): void {
  expect(new Set(values).size, `${what} are distinct`).toBe(values.length);
}

function assertIndex(value: number, count: number, what: string): void {
  if (!Number.isInteger(value) || value < 0 || value >= count) {
    expect.fail(`${what} ${value} is no index of ${count}`);
  }
}

function assertWord(value: number, least: number, what: string): void {
  assertIndex(value - least, 0x100000000 - least, what);
}

/** Numbers 0 to `count` − 1 all occur, and each first after the one before it. */
function assertNumberedAsTheyAppear(values: readonly number[], count: number, what: string): void {
  expect([...new Set(values)], what).toEqual(Array.from({ length: count }, (_, index) => index));
}

function assertNames(image: PolicyImage): void {
  for (const named of [image.types, image.labels]) {
    assertDistinct(
      named.map(({ name }) => name),
      'names',
    );
    assertDistinct(
      named.flatMap(({ from }) => (from === undefined ? [] : [from])),
      'old names',
    );
  }
  assertDistinct(
    image.conflicts.map(({ name }) => name),
    'conflict sets',
  );
  assertDistinct(
    image.rules.map(({ name }) => name),
    'rules',
  );
  const named = [...image.types, ...image.labels, ...image.conflicts, { name: image.name }];
  for (const { name } of named) {
    expect(name).toMatch(/^[^\p{Cc}\p{Cs}*]+$/u);
    expect(name.normalize('NFC')).toBe(name);
  }
}

function assertRules(image: PolicyImage): void {
  image.rules.forEach(({ span }) => {
    assertIndex(span.file, image.files.length, 'file');
    assertWord(span.offset, 0, 'offset');
    assertWord(span.offset + span.length, 0, 'end of the span');
    assertWord(span.line, 1, 'line');
    assertWord(span.column, 1, 'column');
  });
  const owned = [
    [image.policyRule, 'policy'],
    [image.hostRule, 'host'],
    [image.bootstrapRule, 'bootstrap'],
    [image.adminRule, 'admin'],
    ...image.labels.map(({ rule, name }) => [
      rule,
      name === '__UNLABELED__' ? 'unlabeled' : 'label',
    ]),
    ...image.conflicts.map(({ rule }) => [rule, 'conflict']),
  ] as const;
  assertDistinct(
    owned.map(([rule]) => rule),
    'owned rules',
  );
  for (const [rule, kind] of owned) expect(image.rules[Number(rule)].kind).toBe(kind);
  const adminRules = image.rules.filter(({ kind }) => kind === 'admin-rule').length;
  expect(owned.length + adminRules).toBe(image.rules.length);
}

function assertLabels(image: PolicyImage): void {
  const { labels } = image;
  const flowClasses = labels.map(({ flowClass }) => flowClass);
  assertNumberedAsTheyAppear(flowClasses, image.flow.size, 'flow classes');
  const adminClasses = labels.map(({ adminClass }) => adminClass);
  assertNumberedAsTheyAppear(adminClasses, image.admin.classes, 'admin classes');
  labels.forEach((label, index) => {
    assertDistinct(label.walls, 'walls');
    label.walls.forEach((wall) => assertIndex(wall, image.types.length, 'wall'));
    if (label.kind === 'resource') expect([label.walls.length, label.bridge]).toEqual([0, false]);
    for (const { types } of image.conflicts) {
      expect(label.walls.filter((wall) => types.includes(wall)).length).toBeLessThan(2);
    }
    const { frames, vcpus, ports, grants, maps } = label.limits;
    assertIndex(frames - 1, 65_536, 'frames');
    assertIndex(vcpus - 1, 32, 'vcpus');
    assertIndex(ports, 4097, 'ports');
    assertIndex(grants, 513, 'grants');
    assertIndex(maps, 1025, 'maps');
    const alike = labels.find(({ flowClass }) => flowClass === label.flowClass);
    expect(label.hostAllows).toBe(alike?.hostAllows);
    expect(label.name === '__UNLABELED__').toBe(image.unlabeled === index);
  });
  const special = [
    image.bootstrap,
    image.host,
    ...(image.unlabeled === undefined ? [] : [image.unlabeled]),
  ];
  for (const index of special) {
    assertIndex(index, labels.length, 'label');
    expect(labels[index].kind).toBe('domain');
  }
  expect(labels[image.bootstrap].hostAllows && labels[image.host].hostAllows).toBe(true);
}

function assertTables(image: PolicyImage): void {
  for (const { types } of image.conflicts) {
    expect(types.length).toBeGreaterThan(1);
    assertDistinct(types, 'types of a set');
    types.forEach((type) => assertIndex(type, image.types.length, 'type'));
  }
  const { size, wordsPerRow, words } = image.flow;
  expect(wordsPerRow).toBe(Math.ceil(size / 32));
  expect(words.length).toBe(size * wordsPerRow);
  for (let bit = size; bit < wordsPerRow * 32; bit++) {
    for (let row = 0; row < size; row++) {
      const word = words[row * wordsPerRow + (bit >>> 5)];
      expect((word >>> (bit & 31)) & 1, 'padding').toBe(0);
    }
  }
  const { operations, classes, principals, decisions } = image.admin;
  assertDistinct(operations, 'operations');
  for (const name of operations) {
    expect(OPERATIONS.find((operation) => operation.name === name)?.kind).toBe('admin');
  }
  expect(principals).toBeGreaterThan(0);
  expect(decisions.length).toBe(principals * operations.length * classes * classes);
  for (const decision of new Set(decisions)) {
    if (decision === 0) continue;
    const rule = (decision % 0x80000000) - 1;
    assertIndex(rule, image.rules.length, 'deciding rule');
    expect(image.rules[rule].kind).toBe('admin-rule');
  }
}

/** Fails where a loaded image is not one that the monitor may rely on. */
export function assertImageInvariants(image: PolicyImage): void {
  expect(image.hash).toBe(createHash('sha256').update(image.bytes).digest('hex'));
  expect(image.files.length).toBeGreaterThan(0);
  image.version.forEach((number) => assertWord(number, 0, 'version'));
  assertNames(image);
  assertRules(image);
  assertLabels(image);
  assertTables(image);
}
