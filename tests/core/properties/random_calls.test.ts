import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALLS } from '../../../core/table.ts';
import { imageOf, loadPolicy } from '../policies.ts';
import { FIRST, PERMISSIVE_FIRST, PERMISSIVE_UPDATES, UPDATES } from './policies.ts';
import type { Tally } from './watcher.ts';
import { SPAWN, World } from './world.ts';

/** Sequences of turns; BULKHEAD_PROPERTY_RUNS goes deeper. */
const ASKED = process.env['BULKHEAD_PROPERTY_RUNS'];
const RUNS = Number(ASKED ?? 60);
const SEED = process.env['BULKHEAD_PROPERTY_SEED'] ?? '2005';
const PATH = process.env['BULKHEAD_PROPERTY_PATH'];

/** A sequence: turns, each with the operations of whoever has it, each drawn by these numbers. */
const operation = fc.array(fc.nat(0xffff), { minLength: 1, maxLength: 24, size: 'max' });
const turn = fc.array(operation, { minLength: 1, maxLength: 5, size: 'max' });
const rest = fc.array(turn, { minLength: 1, maxLength: 100, size: 'max' });
/** Most begin with some domains that domain 0 built: nothing is shared among fewer. */
const sequence = fc
  .tuple(fc.array(fc.nat(6), { maxLength: 3, size: 'max' }), rest)
  .map(([labels, others]) => [labels.map((label) => [SPAWN, 0, label]), ...others]);

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

describe('random calls on a small machine', () => {
  test.each(SETTINGS)('$name', { timeout: 3_600_000 }, async ({ first, updates, runs }) => {
    const policy = loadPolicy(await imageOf(first));
    const images = await Promise.all(updates.map((text) => imageOf(text)));
    const total = new Map<string, Tally>();
    let hypercalls = 0;
    let switches = 0;
    const property = fc.property(sequence, (turns) => {
      const world = new World(policy, images);
      for (const operations of turns) if (!world.turn(operations)) break;
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
      ...(SEED === undefined ? {} : { seed: Number(SEED) }),
      ...(PATH === undefined ? {} : { path: PATH }),
    });
    if (outcome.failed) {
      const error = String(outcome.errorInstance);
      const replay = replayCommand(outcome.seed, outcome.counterexamplePath);
      throw new Error(
        `${error}\nseed ${outcome.seed}; replay with\n  ${replay}\n${JSON.stringify(outcome.counterexample)}`,
      );
    }
    if (PATH !== undefined) return;
    if (process.env['BULKHEAD_PROPERTY_FIGURES'] !== undefined) {
      const rows = [...total].map(([name, t]) => `${name} ${t.permitted} ${t.denied} ${t.failed}`);
      process.stderr.write(`${rows.join('\n')}\n${hypercalls} calls, ${switches} switches\n`);
    }
    // Otherwise this would have shown little.
    expect(hypercalls).toBeGreaterThan(runs * 10);
    // Fewer needn't come by every call.
    if (runs < 40) return;
    const never = CALLS.filter(({ name }) => (total.get(name)?.permitted ?? 0) === 0);
    expect(never.map(({ name }) => name)).toEqual([]);
  });
});
