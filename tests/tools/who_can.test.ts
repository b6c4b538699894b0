/** Owns: `bulkhead who-can` as its users meet it, and its answers against a naive reading. */

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OP, OPERATIONS } from '../../policy/operations.ts';
import { escalationsOf } from '../../tools/admin/escalation.ts';
import { objectsOf, whoCan } from '../../tools/admin/who_can.ts';
import { loadWhole } from '../../tools/explain/load.ts';
import { flowGraphOf } from '../../tools/flow/graph.ts';
import { adminDecision } from '../policy/naive.ts';
import { policyText } from '../policy/reading.ts';
import { TWO_BANKS, buildOnce, bulkhead, command, parsed, told as toldOf } from './command.ts';
import { flowModel, propertyRuns } from './flow/flow_arbitrary.ts';
import { canMeet, canStart } from './flow/naive_flow.ts';

const POLICY = policyText({
  labels: `labels:
  Sys: { types: [Sys, A, B], bridge: "domain 0" }
  Officer: { types: [Sys] }
  Builder: { types: [A] }
  Helper: { types: [B] }
  Watcher: { types: [A] }
  Guest: { types: [A] }
resources:
  disk: { type: A }`,
  conflicts: '',
  admin: `admin:
  roles:
    viewer: { may: [domain.getinfo] }
    operator: { inherits: [viewer], may: [domain.pause] }
    manager: { inherits: [operator], may: [domain.create] }
  rules:
    - { effect: allow, subject: Sys, role: manager, object: "*" }
    - { effect: allow, subject: Officer, may: [policy.load], object: "*" }
    - { effect: allow, subject: Builder, may: [domain.create], object: Helper }
    - { effect: allow, subject: Helper, may: [memory.map_foreign], object: Officer }
    - { effect: allow, subject: Watcher, may: [domain.create], object: Guest }
    - { effect: deny, subject: "*", may: [domain.getinfo], object: Guest }
    - { effect: allow, subject: Guest, may: [domain.pause], object: Guest }`,
});

const whoCanVerb = (options: readonly string[], input = POLICY) =>
  command(['who-can', '-', ...options], { input });

describe('goldens', () => {
  test.each([
    ['rules', ['--op', 'domain.getinfo']],
    ['object', ['--op', 'domain.pause', '--object', 'G*,disk']],
    ['things', ['--op', 'policy.load', '--object', 'disk']],
    ['nobody', ['--op', 'audit.read']],
    ['escalation', ['--escalation']],
  ])('%s', async (name, options) => {
    for (const format of ['text', 'json']) {
      const ran = await whoCanVerb([...options, '--format', format]);
      expect(ran).toMatchObject({ code: 0, err: '' });
      if (format === 'json') parsed(ran);
      await expect(ran.out).toMatchFileSnapshot(`golden/who_can_${name}.${format}`);
    }
  });
});

test('patterns ask about several operations, each answered for itself', async () => {
  const ran = await whoCanVerb(['--op', 'domain.*', '--object', 'Guest', '--format', 'json']);
  expect(ran).toMatchObject({ code: 0, err: '' });
  const asked = OPERATIONS.filter(
    ({ name, kind }) => name.startsWith('domain.') && kind === 'admin',
  );
  expect(toldOf(ran)).toMatchObject({ operations: asked.map(({ name }) => ({ operation: name })) });
  const pausing = await whoCanVerb(['--op', 'domain.paus*', '--object', 'Guest']);
  expect(pausing.out).toBe((await whoCanVerb(['--op', 'domain.pause', '--object', 'Guest'])).out);
});

describe('a gate', () => {
  const gate = async (...options: string[]) =>
    (await whoCanVerb([...options, '--expect', 'none'])).code;

  test('says no where anybody may, but those who are meant to', async () => {
    expect(await gate('--op', 'policy.load')).toBe(1);
    expect(await gate('--op', 'policy.load', '--but', 'Officer')).toBe(0);
    expect(await gate('--op', 'domain.p*', '--but', 'Officer')).toBe(1);
    expect(await gate('--op', 'audit.read')).toBe(0);
  });

  test('says no where anybody can gain what it may not, but those who are meant to', async () => {
    expect((await whoCanVerb(['--escalation'])).code).toBe(0);
    expect(await gate('--escalation')).toBe(1);
    expect(await gate('--escalation', '--but', 'Sys')).toBe(1);
    expect(await gate('--escalation', '--but', '*')).toBe(0);
  });
});

describe('what has no meaning is refused with words', () => {
  test.each([
    [[], 'say which operation'],
    [['--object', 'A'], '--object needs --op'],
    [['--op', 'domain.pauze'], 'Did you mean "domain.pause"?'],
    [['--op', 'domain.x*'], 'there is no operation that matches "domain.x*"'],
    [['--escalation', '--but', 'Sys'], '--but needs --expect none'],
    [['--escalation', '--expect', 'none', '--but', 'Syss'], 'Did you mean "Sys"?'],
    [['--op', 'event.send'], 'not decided by the admin section'],
    [['--op', 'domain.start'], 'Ask about domain.create'],
    [['--op', 'domain.pause', '--object', 'disk'], 'names resource labels alone'],
    [['--op', 'domain.pause', '--object', 'Gest'], 'Did you mean "Guest"?'],
  ])('%j', async (options, words) => {
    const ran = await whoCanVerb(options);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(words);
  });
});

test('answers are those of a naive reading', async () => {
  await fc.assert(
    fc.asyncProperty(flowModel(), fc.nat(), async (model, drawn) => {
      const admin = OPERATIONS.flatMap(({ kind }, index) => (kind === 'admin' ? [index] : []));
      const about = model.rules.flatMap(({ may }) => may);
      const operation = about[drawn % Math.max(1, about.length)] ?? admin[drawn % admin.length];
      const objects = objectsOf(model, operation);
      const { grants, overrides } = whoCan(model, await loadWhole(model), operation, objects);
      const key = (subject: number, object: number, rule: number) => `${subject} ${object} ${rule}`;
      const told = (list: typeof grants) =>
        new Set(
          list.flatMap(({ subjects, objects: over, rule }) =>
            subjects.flatMap((subject) => over.map((object) => key(subject, object, rule))),
          ),
        );
      const permitted = new Set<string>();
      const overridden = new Set<string>();
      const allowing = { ...model, rules: model.rules.filter(({ effect }) => effect === 'allow') };
      for (const [subject, { kind }] of model.labels.entries()) {
        for (const object of kind === 'domain' ? objects : []) {
          const naive = adminDecision(model, subject, operation, object);
          if (naive.rule === undefined) continue;
          const would = adminDecision(allowing, subject, operation, object).permitted;
          if (naive.permitted) permitted.add(key(subject, object, naive.rule));
          else if (would) overridden.add(key(subject, object, naive.rule));
        }
      }
      expect(told(grants)).toEqual(permitted);
      expect(told(overrides)).toEqual(overridden);
      for (const { rule, roles } of [...grants, ...overrides]) {
        expect(roles[0]).toBe(roles.length > 0 ? model.rules[rule].role : undefined);
        const last = roles.at(-1);
        const may = last === undefined ? model.rules[rule].may : model.roles[last].may;
        expect(may).toContain(operation);
      }
    }),
    propertyRuns(60),
  );
});

/** Rules about single labels, most of them of operations by which something is gained. */
const drawnRules = fc.array(
  fc.record({
    from: fc.nat(),
    to: fc.nat(),
    operation: fc.constantFrom(
      'domain.create' as const,
      'domain.create' as const,
      'memory.map_foreign' as const,
      'domain.pause' as const,
      'domain.pause' as const,
      'policy.load' as const,
    ),
    effect: fc.constantFrom('allow' as const, 'allow' as const, 'allow' as const, 'deny' as const),
  }),
  { minLength: 3, maxLength: 12 },
);

test('who gains what is who gets there by creating, mapping and loading', async () => {
  let everything = 0;
  let some = 0;
  await fc.assert(
    fc.asyncProperty(flowModel(), drawnRules, async (drawnModel, drawn) => {
      const name = (at: number): string => drawnModel.labels[at % drawnModel.labels.length].name;
      const rules = drawn.map(({ from, to, operation, effect }) => {
        const { span } = drawnModel.host;
        const may = [OP[operation]];
        return { effect, subject: name(from), object: name(to), may, role: undefined, span };
      });
      // Labels that the host allows, so that many of them act.
      const { types } = drawnModel.labels[drawnModel.host.label];
      const labels = drawnModel.labels.map((label) =>
        label.kind === 'domain' ? { ...label, types } : label,
      );
      const model = { ...drawnModel, permissive: undefined, rules, labels };
      const may = (a: number, operation: number, b: number): boolean =>
        adminDecision(model, a, operation, b).permitted;
      const takesOver = (a: number, b: number): boolean =>
        canStart(model, b) &&
        (may(a, OP['domain.create'], b) ||
          (may(a, OP['memory.map_foreign'], b) && canMeet(model, a, b)));
      const found = escalationsOf(flowGraphOf(model, await loadWhole(model)));
      for (const label of [...model.labels.keys()].filter((each) => canStart(model, each))) {
        const reached = new Set([label]);
        for (const at of reached) {
          for (const next of model.labels.keys()) if (takesOver(at, next)) reached.add(next);
        }
        const loads = [...reached].some((at) => may(at, OP['policy.load'], model.host.label));
        const gained = new Set<string>();
        for (const [operation, { kind }] of OPERATIONS.entries()) {
          for (const object of kind === 'admin' ? objectsOf(model, operation) : []) {
            if (may(label, operation, object)) continue;
            if (loads || [...reached].some((at) => may(at, operation, object))) {
              gained.add(`${operation} ${object}`);
            }
          }
        }
        const own = found.filter(({ subjects }) => subjects.includes(label));
        const told = own.flatMap(({ gains }) =>
          gains.flatMap(({ operation, objects }) =>
            objects.map((object) => `${operation} ${object}`),
          ),
        );
        expect(new Set(told)).toEqual(gained);
        for (const { steps, isEverything } of own) {
          expect(isEverything).toBe(loads);
          if (isEverything) everything += 1;
          else some += 1;
          for (const step of steps)
            expect(may(step.subject, step.operation, step.object)).toBe(true);
        }
      }
    }),
    propertyRuns(50),
  );
  expect(everything).toBeGreaterThan(4);
  expect(some).toBeGreaterThan(4);
});

test('the real program', () => {
  buildOnce();
  const ran = bulkhead(['who-can', TWO_BANKS, '--op', 'domain.pause', '--object', 'A-Bank']);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toContain('by role builder, which inherits operator');
});
