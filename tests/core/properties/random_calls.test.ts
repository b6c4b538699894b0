import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALLS } from '../../../core/table.ts';
import { imageOf, loadPolicy } from '../policies.ts';
import { Deck } from './deck.ts';
import { FIRST, PERMISSIVE_FIRST, PERMISSIVE_UPDATES, UPDATES } from './policies.ts';
import type { Tally } from './watcher.ts';
import { SPAWN, World } from './world.ts';

/** Sequences of turns; BULKHEAD_PROPERTY_RUNS goes deeper. */
const RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 24);
const SEED = process.env['BULKHEAD_PROPERTY_SEED'] ?? '2';
const PATH = process.env['BULKHEAD_PROPERTY_PATH'];

/** A sequence: turns, each with the operations of whoever has it, each drawn by these numbers. */
const operation = fc.array(fc.nat(0xffff), { minLength: 1, maxLength: 24, size: 'max' });
const turn = fc.array(operation, { maxLength: 8, size: 'max' });
/** As long as it takes to deal every call about once. */
const rest = fc.noBias(fc.array(turn, { minLength: 55, maxLength: 65, size: 'max' }));
/** Most begin with some domains that domain 0 built: nothing is shared among fewer. */
const turns = fc
  .tuple(fc.array(fc.nat(6), { maxLength: 3, size: 'max' }), rest)
  .map(([labels, others]) => [labels.map((label) => [SPAWN, 0, label]), ...others]);
/** With the seed of the order in which calls are dealt. */
const sequence = fc.tuple(fc.nat(), turns);

function replayCommand(seed: number, path: string | null): string {
  return `BULKHEAD_PROPERTY_SEED=${seed} BULKHEAD_PROPERTY_PATH=${path ?? '0'} npx vitest run tests/core/properties`;
}

/** Under permissive labels less is refused, so fewer runs show as much. */
const SETTINGS = [
  {
    name: 'keep every invariant, and what is refused changes nothing',
    first: FIRST,
    updates: UPDATES,
    runs: RUNS,
  },
  {
    name: 'the same where some labels are permissive',
    first: PERMISSIVE_FIRST,
    updates: PERMISSIVE_UPDATES,
    runs: Math.ceil(RUNS / 3),
  },
];

/** What became of each call in all the runs of both settings. */
const total = new Map<string, Tally>();
const dealt = new Map<string, number>();

describe('random calls on a small machine', () => {
  test.each(SETTINGS)('$name', { timeout: 3_600_000 }, async ({ first, updates, runs }) => {
    const policy = loadPolicy(await imageOf(first));
    const images = await Promise.all(updates.map((text) => imageOf(text)));
    let hypercalls = 0;
    let switches = 0;
    const property = fc.property(sequence, ([order, drawn]) => {
      const deck = new Deck(order);
      const world = new World(policy, images, undefined, deck);
      for (const operations of drawn) if (!world.turn(operations)) break;
      for (const [name, times] of deck.dealt) dealt.set(name, (dealt.get(name) ?? 0) + times);
      hypercalls += world.hypercalls;
      switches += world.switches;
      for (const [name, tally] of world.watcher.tally) {
        const sum = total.get(name) ?? { permitted: 0, denied: 0, failed: 0 };
        sum.permitted += tally.permitted;
        sum.denied += tally.denied;
        sum.failed += tally.failed;
        total.set(name, sum);
      }
    });
    const outcome = fc.check(property, {
      numRuns: runs,
      // A failure is made smaller for so long and no longer; `path` goes on from there.
      skipAllAfterTimeLimit: 120_000 + runs * 300,
      endOnFailure: process.env['BULKHEAD_PROPERTY_SHRINK'] === '0',
      seed: Number(SEED),
      ...(PATH === undefined ? {} : { path: PATH }),
    });
    if (outcome.failed) {
      const error = String(outcome.errorInstance);
      const replay = replayCommand(outcome.seed, outcome.counterexamplePath);
      throw new Error(
        `${error}\nseed ${outcome.seed}; replay with\n  ${replay}\n${JSON.stringify(outcome.counterexample)}`,
      );
    }
    if (process.env['BULKHEAD_PROPERTY_FIGURES'] !== undefined) {
      process.stderr.write(`${hypercalls} calls, ${switches} switches\n`);
    }
    if (PATH !== undefined) return;
    // Otherwise this would have shown little.
    expect(hypercalls).toBeGreaterThan(runs * 40);
    expect(switches).toBeGreaterThan(0);
  });

  test('every call came up, and was carried out at least once', () => {
    // Along one path there is one sequence.
    if (PATH !== undefined) return;
    if (process.env['BULKHEAD_PROPERTY_FIGURES'] !== undefined) {
      const rows = [...total].map(
        ([name, t]) => `${name} dealt ${dealt.get(name)}: ${t.permitted} ${t.denied} ${t.failed}`,
      );
      process.stderr.write(`${rows.join('\n')}\n`);
    }
    const seldom = CALLS.filter(({ name }) => (dealt.get(name) ?? 0) < RUNS / 2);
    expect(
      seldom.map(({ name }) => name),
      'calls that were hardly tried: the sequences are too short for the table',
    ).toEqual([]);
    const never = CALLS.filter(({ name }) => (total.get(name)?.permitted ?? 0) === 0);
    expect(
      never.map(({ name }) => name),
      'calls that were never carried out: aim them in tests/core/properties/aims.ts',
    ).toEqual([]);
  });
});
