/**
 * Owns: that nobody learns from time what domains of another partition do: two runs that differ
 * only in what the domains of one partition do show those of another the same times and results.
 */

import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { HYPERVISOR, SCHEDOP } from '../../../core/abi/numbers.ts';
import { slotAt } from '../../../core/partitions.ts';
import { CALLS } from '../../../core/table.ts';
import { STEP_MAX } from '../../../core/turns.ts';
import { Harness, SUSPEND, TEST_POLICY } from '../harness.ts';
import type { Actor } from '../harness.ts';
import { withPartitions } from '../cut_policy.ts';
import { Draw, prepare } from './arguments.ts';

const RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 20);
const SEED = 20_262;

/** How long a run is, in virtual nanoseconds. */
const LENGTH = 8_000_000;

/** A turn: the numbers of each call, and the work beside them. */
interface Turn {
  readonly calls: readonly (readonly number[])[];
  readonly work: number;
}

const turn: fc.Arbitrary<Turn> = fc.record({
  calls: fc.array(fc.array(fc.nat(0xffff), { minLength: 4, maxLength: 16 }), { maxLength: 6 }),
  work: fc.integer({ min: 30_000, max: 900_000 }),
});
const program = fc.array(turn, { minLength: 1, maxLength: 12 });

interface Cast {
  readonly h: Harness;
  readonly red: readonly [Actor, Actor];
  readonly blue: Actor;
  readonly back: () => void;
}

async function castOf(policy: string): Promise<Cast> {
  const h = await Harness.boot({ policy });
  const red = [h.build('Red'), h.build('Red')] as const;
  const blue = h.build('Blue');
  h.machine.record(false);
  return { h, red, blue, back: h.checkpoint() };
}

/**
 * Plays programs until the time is over; what the watched domain saw. Programs begin anew when they
 * end. A guest overdraws its fuel now and then, as a backend may.
 */
function play(cast: Cast, programs: ReadonlyMap<number, readonly Turn[]>, watched: number) {
  const { h, back } = cast;
  back();
  const { machine, view } = h;
  const seen: string[] = [];
  const turns = new Map<number, number>();
  const from = h.records.length;
  const end = view.machine.time[0] + LENGTH;
  while (view.machine.time[0] < end) {
    const next = machine.next();
    if (next.kind === 'idle') break;
    const { domain, vcpu, fuel } = next;
    const began = view.machine.time[0];
    const slot = slotAt(view, began);
    machine.enter(domain, vcpu);
    if (domain === watched) seen.push(`turn at ${began}`);
    const count = turns.get(domain) ?? 0;
    turns.set(domain, count + 1);
    const all = programs.get(domain) ?? [];
    const { calls, work } = all[count % Math.max(1, all.length)] ?? { calls: [], work: 5_000_000 };
    for (const numbers of calls) if (makeCall(cast, domain, new Draw(numbers)) === SUSPEND) break;
    // What is left of a slot holds the calls, and the fuel that goes with them.
    expect(view.machine.time[0] + Math.min(work, fuel)).toBeLessThanOrEqual(slot.ends);
    machine.leave(domain, vcpu, Math.min(work, fuel + (work % 3) * 40_000));
    expect(view.machine.time[0]).toBeLessThanOrEqual(slot.ends);
  }
  const records = h.records.slice(from).filter((r) => r.domain === watched);
  const told = records.map((r) => `${r.time} ${r.call} ${r.decision} ${r.result} ${r.a1}`);
  return [...seen, ...told];
}

function makeCall({ h }: Cast, domain: number, d: Draw): number {
  const { machine, view } = h;
  if (domain === 0) return destroyLater(h, d);
  const row = CALLS[d.below(CALLS.length)];
  const memory = machine.memory(domain);
  const caller = { memory, ownPages: 4, now: view.machine.time[0], images: [] };
  const registers = prepare(row, caller, d);
  return machine.hypercall(row.number, ...registers);
}

/** Domain 0 destroys the second red domain once, and otherwise waits for nothing. */
function destroyLater(h: Harness, d: Draw): number {
  if (d.below(8) > 0) return h.machine.hypercall(HYPERVISOR.sched_op, SCHEDOP.yield, 0, 0, 0, 0);
  const row = CALLS.find(({ name }) => name === 'domctl.destroydomain');
  if (row === undefined) throw new Error('no such call');
  const memory = h.machine.memory(0);
  const caller = { memory, ownPages: 12, now: 0, images: [] };
  return h.machine.hypercall(row.number, ...prepare(row, caller, new Draw([]), { domain: 2 }));
}

let cut: Cast;
let shared: Cast;

beforeAll(async () => {
  cut = await castOf(withPartitions());
  shared = await castOf(TEST_POLICY);
});

const cases = fc.record({
  host: program,
  one: fc.tuple(program, program),
  other: fc.tuple(fc.option(program, { nil: undefined }), program),
  blue: program,
});

function programsOf(
  cast: Cast,
  host: readonly Turn[],
  red: readonly (readonly Turn[] | undefined)[],
  blue: readonly Turn[],
) {
  return new Map([
    [0, host],
    [cast.red[0].id, red[0] ?? []],
    [cast.red[1].id, red[1] ?? []],
    [cast.blue.id, blue],
  ]);
}

test('what domains of one partition do does not move those of another', () => {
  let turns = 0;
  const property = fc.property(cases, ({ host, one, other, blue }) => {
    const [a, b] = [one, other].map((red) =>
      play(cut, programsOf(cut, host, red, blue), cut.blue.id),
    );
    expect(b).toEqual(a);
    turns += a.length;
  });
  fc.assert(property, { numRuns: RUNS, seed: SEED });
  expect(turns).toBeGreaterThan(RUNS * 5);
});

test('without partitions it does', () => {
  const quiet: Turn[] = [{ calls: [], work: 50_000 }];
  const busy: Turn[] = [{ calls: [], work: 800_000 }];
  const seen = [quiet, busy].map((red) =>
    play(shared, programsOf(shared, quiet, [red, red], quiet), shared.blue.id),
  );
  expect(seen[0]).not.toEqual(seen[1]);
});

test('slots begin when the schedule says, and hold the longest step', () => {
  const { h } = cut;
  cut.back();
  const began = h.view.schedule.began[0];
  const times = [0, 299_999, 300_000, 1_000_000, 1_400_000, 1_501_000, 1_851_000, 2_000_000];
  expect(times.map((time) => slotAt(h.view, began + time))).toEqual([
    { partition: 0, ends: began + 300_000 },
    { partition: 0, ends: began + 300_000 },
    { partition: 1, ends: began + 1_000_000 },
    { partition: 2, ends: began + 1_400_000 },
    { partition: 1, ends: began + 1_501_000 },
    { partition: 2, ends: began + 1_851_000 },
    { partition: -2, ends: began + 2_000_000 },
    { partition: 0, ends: began + 2_300_000 },
  ]);
  expect(STEP_MAX * 3).toBeLessThan(100_000);
});
