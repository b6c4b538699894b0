import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { Monitor, refuse } from '../../enforcement/monitor.ts';
import { Denial, NO_LABEL, NO_PRINCIPAL, QueryList } from '../../enforcement/query.ts';
import type { Mediated, Refusal } from '../../enforcement/query.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { OP, OPERATIONS } from '../../policy/operations.ts';
import { OPERATIONS_ASKED, policyModel } from '../policy/model_arbitrary.ts';
import { DEFAULT_MODEL } from '../../policy/default_policy.ts';
import { countsOf, followable, loadModel, worldDraw, worldOf } from './loading.ts';
import { FLOWS, decide } from './naive_monitor.ts';
import type { Thing, Verdict } from './naive_monitor.ts';

/** Something that decides as a monitor does, whatever it is asked. */
const EVERYTHING: Mediated<'test'> = {
  name: 'test',
  queries: OPERATIONS.map(({ name }) => name),
};

/** A refusal as the naive reading puts it: its reason, and its rule among those it may give. */
function comparable(policy: LoadedPolicy, refusal: Refusal | undefined, expected: Verdict) {
  if (refusal === undefined) return undefined;
  const { name, kind } = policy.image.rules[refusal.rule];
  const rule = kind === 'host' ? 'host' : kind === 'policy' ? 'policy' : name;
  const rules = expected?.rules.includes(rule) ? expected.rules : [rule];
  return { reason: refusal.reason, rules };
}

/** The number that stands for a thing. */
const numberOf = (policy: LoadedPolicy, thing: Thing): number =>
  typeof thing === 'number' ? policy.labelNumbers[thing] : thing === 'none' ? NO_LABEL : 1000;

/** What a number stands for in a policy. */
function thingOf(policy: LoadedPolicy, number: number): Thing {
  if (number === NO_LABEL) return 'none';
  const index = policy.labelNumbers.indexOf(number);
  return index < 0 ? 'unknown' : index;
}

/** Every operation but those that the admin rules of random policies treat alike. */
const ASKED = OPERATIONS.map(({ name, kind }, number) => ({ name, kind, number })).filter(
  ({ kind, number }) => kind !== 'admin' || OPERATIONS_ASKED.includes(number),
);

describe('refuse', () => {
  test('knows every flow operation that the catalogue has', () => {
    const flows = OPERATIONS.filter(({ kind }) => kind === 'flow').map(({ name }) => name);
    expect(Object.keys(FLOWS).sort()).toEqual([...flows].sort());
  });

  test('decides every query as the naive reading does', async () => {
    await fc.assert(
      fc.asyncProperty(policyModel(), worldDraw, fc.nat(5), async (model, drawn, base) => {
        const policy = await loadModel(model);
        const world = worldOf(model, drawn);
        const walls = countsOf(model, policy, world, base);
        const things: Thing[] = [...model.labels.keys(), 'none', 'unknown'];
        const read: unknown[] = [];
        const meant: unknown[] = [];
        for (const { name, number } of ASKED) {
          for (const subject of things) {
            for (const object of things) {
              const what = `${name} ${subject} ${object}`;
              const expected = decide(model, { name, number }, subject, object, world);
              const [a, b] = [numberOf(policy, subject), numberOf(policy, object)];
              const refusal = refuse(policy, walls, number, NO_PRINCIPAL, a, b);
              read.push([what, comparable(policy, refusal, expected)]);
              meant.push([what, expected]);
            }
          }
        }
        expect(read).toEqual(meant);
      }),
      { numRuns: 60 },
    );
  });

  test('a number that was never given out, and a principal nobody knows, are permitted nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        policyModel(),
        fc.oneof(fc.integer({ min: 100, max: 0xffffffff }), fc.constant(0xffffffff)),
        async (model, unknown) => {
          const policy = await loadModel(model);
          const walls = countsOf(model, policy, { running: [], ran: new Set() }, 0);
          for (const [number, { kind, name }] of OPERATIONS.entries()) {
            for (const known of policy.labelNumbers) {
              const asSubject = refuse(policy, walls, number, NO_PRINCIPAL, unknown, known);
              expect(asSubject, `${name} by ${unknown}`).toBeDefined();
              if (kind === 'start') continue;
              const asObject = refuse(policy, walls, number, NO_PRINCIPAL, known, unknown);
              expect(asObject, `${name} on ${unknown}`).toBeDefined();
              if (kind !== 'admin') continue;
              expect(refuse(policy, walls, number, 1 + (unknown % 9), known, known)).toBeDefined();
            }
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test('deny overrides allow, whichever stands first', async () => {
    const [allow] = DEFAULT_MODEL.rules;
    const deny = { ...allow, effect: 'deny' as const, may: [OP['domain.pause']] };
    for (const rules of [
      [allow, deny],
      [deny, allow],
    ]) {
      const policy = await loadModel({ ...DEFAULT_MODEL, rules });
      const asked = (name: keyof typeof OP) =>
        refuse(policy, undefined, OP[name], NO_PRINCIPAL, policy.host, policy.host);
      expect(asked('domain.pause')?.reason).toBe('forbidden');
      expect(asked('domain.unpause')).toBeUndefined();
    }
  });
});

describe('Monitor.authorize', () => {
  const queryDraw = fc.array(
    fc.record({
      operation: fc.constantFrom(...ASKED.map(({ number }) => number)),
      subject: fc.nat(),
      object: fc.nat(),
      /** Take one that the policy in force permits, if there is any. */
      permitted: fc.option(fc.nat(), { freq: 5, nil: undefined }),
    }),
    { minLength: 1, maxLength: 5 },
  );

  interface Asked {
    readonly operation: number;
    readonly subject: number;
    readonly object: number;
  }

  /** What was drawn, as queries about labels that there are, or were, or that are none. */
  function queriesOf(
    drawn: readonly (Asked & { permitted: number | undefined })[],
    policy: LoadedPolicy,
    pending: LoadedPolicy | undefined,
    isPermitted: (query: Asked) => boolean,
  ): Asked[] {
    const numbers = [...policy.labelNumbers];
    const permitted = ASKED.flatMap(({ number }) =>
      numbers.flatMap((subject) =>
        numbers.map((object) => ({ operation: number, subject, object })),
      ),
    ).filter(isPermitted);
    const count = (pending ?? policy).numbering.labels.length;
    return drawn.map(({ operation, subject, object, permitted: wanted }) =>
      wanted !== undefined && permitted.length > 0
        ? permitted[wanted % permitted.length]
        : { operation, subject: subject % count, object: object % count },
    );
  }

  /** The place of the first query that a model doesn't permit, or −1. */
  function firstRefused(
    model: PolicyModel,
    policy: LoadedPolicy,
    world: ReturnType<typeof worldOf>,
    asked: readonly Asked[],
  ): number {
    return asked.findIndex(
      ({ operation, subject, object }) =>
        decide(
          model,
          { name: OPERATIONS[operation].name, number: operation },
          thingOf(policy, subject),
          thingOf(policy, object),
          world,
        ) !== undefined,
    );
  }

  /** What a policy that is being tested decides too: what leaves a domain, channel or map behind. */
  const LASTING = new Set([
    'event.alloc',
    'event.bind',
    'grant.map',
    'grant.map_readonly',
    'grant.relay',
    'store.watch',
    'store.write',
    'store.share',
    'store.manage',
    'message.register',
    'resource.use',
    'domain.start',
    'memory.map_foreign',
  ]);

  test('permits what both policies permit, and names the first query that one refuses', async () => {
    let permitted = 0;
    let byPending = 0;
    await fc.assert(
      fc.asyncProperty(
        policyModel(),
        fc.option(policyModel(), { nil: undefined, freq: 4 }),
        worldDraw,
        queryDraw,
        async (model, next, drawn, queries) => {
          const policy = await loadModel(model);
          const world = worldOf(model, drawn);
          const monitor = new Monitor(policy, countsOf(model, policy, world, 0));
          const later = next && followable(next, model);
          const pending = later && (await loadModel(later, policy));
          const laterWorld = later && worldOf(later, drawn);
          if (later && pending && laterWorld) {
            const walls = countsOf(later, pending, laterWorld, 32);
            monitor.install(policy, countsOf(model, policy, world, 0), pending, walls);
          }
          const asked = queriesOf(
            queries,
            policy,
            pending,
            (one) => firstRefused(model, policy, world, [one]) < 0,
          );
          const list = new QueryList();
          for (const [i, { operation, subject, object }] of asked.entries()) {
            list.add(operation, i, subject, i + 10, object);
          }
          const verdict = monitor.authorize(EVERYTHING, list);
          const now = firstOf(firstRefused(model, policy, world, asked), asked.length);
          const then =
            later && pending && laterWorld
              ? firstOf(
                  asked.findIndex(
                    (one) =>
                      LASTING.has(OPERATIONS[one.operation].name) &&
                      firstRefused(later, pending, laterWorld, [one]) >= 0,
                  ),
                  asked.length,
                )
              : asked.length;
          const first = Math.min(now, then);
          const total = (counts: Float64Array) => counts.reduce((sum, n) => sum + n, 0);
          expect(total(monitor.permits)).toBe(first);
          expect(total(monitor.denials)).toBe(first < asked.length ? 1 : 0);
          if (first === asked.length) {
            permitted += 1;
            expect(verdict).not.toBeInstanceOf(Denial);
            return;
          }
          if (then < now) byPending += 1;
          expect(verdict).toBeInstanceOf(Denial);
          expect(verdict).toMatchObject({
            operation: asked[first].operation,
            subjectDomain: first,
            objectDomain: first + 10,
            subjectLabel: asked[first].subject,
            objectLabel: asked[first].object,
            byPending: then < now,
          });
        },
      ),
      { numRuns: 150 },
    );
    // Otherwise the property would have said little.
    expect(permitted).toBeGreaterThan(20);
    expect(byPending).toBeGreaterThan(20);
  });

  const firstOf = (found: number, length: number): number => (found < 0 ? length : found);

  test('a call that asked nothing, and says not why, is a bug and gets no permit', async () => {
    const policy = await loadModel(DEFAULT_MODEL);
    const monitor = new Monitor(policy, countsOf(DEFAULT_MODEL, policy, NOTHING, 0));
    const list = new QueryList();
    expect(() => monitor.authorize(EVERYTHING, list)).toThrow(/asked nothing/);
    list.own = true;
    expect(() => monitor.authorize(EVERYTHING, list)).toThrow(/asked nothing/);
    const own = { ...EVERYTHING, own: 'its own' };
    expect(monitor.authorize(own, list)).not.toBeInstanceOf(Denial);
    list.own = false;
    expect(() => monitor.authorize(own, list)).toThrow(/asked nothing/);
    expect(() => monitor.exempt(EVERYTHING, list)).toThrow(/not exempt/);
    const exempt: Mediated<'test'> = { name: 'test', queries: [], exempt: 'harmless' };
    expect(monitor.exempt(exempt, list)).not.toBeInstanceOf(Denial);
  });

  const NOTHING = { running: [], ran: new Set<number>() };

  test('mayKnow needs the policy in force, as seeing leaves nothing behind', async () => {
    const policy = await loadModel(DEFAULT_MODEL);
    const blind = await loadModel({ ...DEFAULT_MODEL, rules: [] }, policy);
    const walls = countsOf(DEFAULT_MODEL, policy, NOTHING, 0);
    const monitor = new Monitor(policy, walls);
    expect(monitor.mayKnow(policy.host, policy.host)).toBe(true);
    monitor.install(policy, walls, blind, walls);
    expect(monitor.mayKnow(policy.host, policy.host)).toBe(true);
    monitor.install(blind, walls, undefined, walls);
    expect(monitor.mayKnow(policy.host, policy.host)).toBe(false);
    expect(monitor.mayKnow(NO_LABEL, policy.host)).toBe(false);
  });
});
