/**
 * Owns: weights and caps against a naive model: who always wants to run gets the share that its
 * weight says of what the others leave, and no domain more than its cap.
 */

import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { SCHEDULER } from '../../../core/abi/numbers.ts';
import { Harness } from '../harness.ts';
import type { Actor } from '../harness.ts';

const RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 12);
const SEED = 20_260;

const PERIOD = 30_000_000;
const PERIODS = 12;
/** A turn's time at the most: what a share can be wrong by. */
const TURN = 200_000;

let h: Harness;
let actors: Actor[];
let back: () => void;

beforeAll(async () => {
  h = await Harness.boot({ config: { domains: 6, frames: 128 } });
  actors = ['Red', 'Blue', 'Broker', 'Reader'].map((label) => h.build(label));
  back = h.checkpoint();
  // Thousands of turns, of which nobody wants a record.
  h.machine.trace = undefined;
  h.machine.record(false);
});

interface Load {
  readonly weight: number;
  /** 0 for none. */
  readonly cap: number;
}

function set(domain: Actor, { weight, cap }: Load): void {
  const { error } = h.domain0.call('domctl.scheduler_op', {
    domain: domain.id,
    'u.scheduler_op.sched_id': SCHEDULER.credit,
    'u.scheduler_op.cmd': SCHEDULER.putinfo,
    'u.scheduler_op.u.credit.weight': weight,
    'u.scheduler_op.u.credit.cap': cap,
  });
  expect(error).toBe('ok');
}

/**
 * The share of each, by filling up: what is left is shared by weight, whoever that gives more than
 * its cap gets its cap, and the rest is shared anew.
 */
function fairShares(loads: readonly Load[]): number[] {
  const shares = loads.map(() => -1);
  for (;;) {
    const open = loads.flatMap((load, i) => (shares[i] < 0 ? [{ ...load, i }] : []));
    const rest = 1 - shares.reduce((sum, share) => sum + Math.max(0, share), 0);
    const weights = open.reduce((sum, { weight }) => sum + weight, 0);
    const capped = open.filter(
      ({ weight, cap }) => cap > 0 && (rest * weight) / weights > cap / 100,
    );
    for (const { cap, i } of capped) shares[i] = cap / 100;
    if (capped.length > 0) continue;
    for (const { weight, i } of open) shares[i] = (rest * weight) / weights;
    return shares;
  }
}

const load: fc.Arbitrary<Load> = fc.record({
  weight: fc.integer({ min: 64, max: 1024 }),
  cap: fc.oneof(fc.constant(0), fc.integer({ min: 5, max: 100 })),
});

test('shares are what weights and caps say, and no cap is exceeded in any period', () => {
  const property = fc.property(
    fc.array(load, { minLength: 4, maxLength: 4 }),
    fc.array(fc.integer({ min: 50_000, max: TURN }), { minLength: 1, maxLength: 20 }),
    (loads, turns) => {
      back();
      for (const [i, each] of loads.entries()) set(actors[i], each);
      h.domain0.call('sched_op.block');
      const { machine, view } = h;
      const start = Math.ceil(view.machine.time[0] / PERIOD) * PERIOD;
      const end = start + PERIODS * PERIOD;
      const used = actors.map(() => 0);
      const inPeriod = new Map<string, number>();
      for (let i = 0; view.machine.time[0] < end; i += 1) {
        const turn = machine.next();
        if (turn.kind === 'idle') throw new Error('idle though all want to run');
        machine.enter(turn.domain, turn.vcpu);
        const began = view.machine.time[0];
        machine.leave(turn.domain, turn.vcpu, Math.min(turn.fuel, turns[i % turns.length]));
        const who = actors.findIndex(({ id }) => id === turn.domain);
        const time = view.machine.time[0] - began;
        if (began >= start) used[who] += time;
        const key = `${who}:${Math.floor(began / PERIOD)}`;
        inPeriod.set(key, (inPeriod.get(key) ?? 0) + time);
      }
      for (const [key, time] of inPeriod) {
        const { cap } = loads[Number(key.split(':')[0])];
        if (cap > 0) expect(time).toBeLessThanOrEqual((cap * PERIOD) / 100);
      }
      const shares = fairShares(loads);
      const length = view.machine.time[0] - start;
      for (const [i, share] of shares.entries()) {
        // A cap's share comes at a period's start, when others wait; within one that evens out.
        const bound = (4 * TURN * (PERIODS + 2)) / length + 0.02;
        expect(Math.abs(used[i] / length - share)).toBeLessThan(bound);
      }
    },
  );
  fc.assert(property, { numRuns: RUNS, seed: SEED });
});

test('a domain with a cap rests though nobody else wants to run', () => {
  back();
  set(actors[0], { weight: 256, cap: 10 });
  for (const each of [h.domain0, ...actors.slice(1)]) each.call('sched_op.block');
  const { machine, view } = h;
  const start = view.machine.time[0];
  const before = view.domain.cpu_time[actors[0].id];
  while (view.machine.time[0] < start + 50 * PERIOD) expect(h.turn(100_000)).toBe(actors[0].id);
  const share = (view.domain.cpu_time[actors[0].id] - before) / (view.machine.time[0] - start);
  expect(share).toBeGreaterThan(0.09);
  expect(share).toBeLessThan(0.11);
  expect(machine.next().kind).toBe('run');
});

test('what a turn took beyond the cap is missing from the next periods', () => {
  back();
  set(actors[0], { weight: 256, cap: 10 });
  for (const each of [h.domain0, ...actors.slice(1)]) each.call('sched_op.block');
  h.turn(100_000);
  h.turn(5 * PERIOD);
  const over = h.view.machine.time[0];
  h.turn(1000);
  // One period's allowance is a tenth of it: five periods' work is paid off in fifty.
  expect(h.view.machine.time[0] - over).toBeGreaterThan(43 * PERIOD);
});
