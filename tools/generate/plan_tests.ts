/**
 * Owns: cases for a planned policy with what it must decide, read off the plan: who shares a type,
 * and whose walls stand in one conflict set. Must not know: the monitor, which is to be tested.
 */

import type { Plan, PlannedLabel, PlannedTest } from './plan.ts';
import type { Random } from './random.ts';

/** Draws of a pair before giving up: of few labels there may be no pair of the wanted kind. */
const TRIES = 50;

const holds = (label: PlannedLabel, type: string, mode: 'send' | 'receive'): boolean =>
  label.types.some((held) => held.type === type && (held.mode === mode || held.mode === 'both'));

const sends = (from: PlannedLabel, to: PlannedLabel): boolean =>
  from.types.some(({ type }) => holds(from, type, 'send') && holds(to, type, 'receive'));

/** The first conflict set that keeps two labels apart. */
function rivalry(plan: Plan, one: PlannedLabel, other: PlannedLabel): string | undefined {
  const set = plan.conflicts.find(({ types }) =>
    one.walls.some(
      (a) => types.includes(a) && other.walls.some((b) => b !== a && types.includes(b)),
    ),
  );
  return set?.name;
}

function flowTest(from: PlannedLabel, to: PlannedLabel): PlannedTest {
  const expect = sends(from, to) ? 'permit' : 'deny';
  const says = expect === 'permit' ? 'may signal' : 'cannot signal';
  return {
    name: `${from.name} ${says} ${to.name}`,
    running: [],
    subject: from.name,
    operation: 'event.send',
    object: to.name,
    expect,
    rule: expect === 'deny' ? `labels.${from.name}` : undefined,
  };
}

function startTest(plan: Plan, runs: PlannedLabel, starts: PlannedLabel): PlannedTest {
  const set = rivalry(plan, runs, starts);
  const says = set === undefined ? 'may start beside' : 'does not start beside';
  return {
    name: `${starts.name} ${says} ${runs.name}`,
    running: [runs.name],
    subject: starts.name,
    operation: 'domain.start',
    object: undefined,
    expect: set === undefined ? 'permit' : 'deny',
    rule: set === undefined ? undefined : `conflicts.${set}`,
  };
}

/** Up to `count` cases, no two with one name; where it can be, permits and denials in turn. */
export function planTests(plan: Plan, count: number, random: Random): PlannedTest[] {
  const tests = new Map<string, PlannedTest>();
  const [, ...labels] = plan.labels;
  for (let at = 0; tests.size < count && at < 2 * count + TRIES; at += 1) {
    const wanted = at % 2 === 0 ? 'permit' : 'deny';
    for (let tries = 0; tries < TRIES; tries += 1) {
      const one = random.pick(labels);
      const other = random.pick(labels);
      const test = at % 4 < 2 ? flowTest(one, other) : startTest(plan, one, other);
      if (test.expect !== wanted || tests.has(test.name)) continue;
      tests.set(test.name, test);
      break;
    }
  }
  return [...tests.values()];
}
