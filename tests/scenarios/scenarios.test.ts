/** The shipped scenarios: what they expect holds, again and again, however guests interleave. */

import { describe, expect, it } from 'vitest';
import { SCENARIOS, run, scenarioFile } from './running.ts';
import type { Ran } from './running.ts';

/** What the ledger must have booked, computed here from the desk's seed alone. */
function book(orders: number, seed: number): string {
  let random = (seed | 1) >>> 0;
  const next = (): number => {
    random ^= random << 13;
    random ^= random >>> 17;
    random ^= random << 5;
    random >>>= 0;
    return random;
  };
  let total = 0;
  let checksum = 2166136261;
  for (let sequence = 1; sequence <= orders; sequence += 1) {
    const account = next() % 16;
    const amount = next() % 1_000_000;
    total += amount;
    for (const value of [sequence, account, amount]) {
      checksum = Math.imul(checksum ^ value, 16777619) >>> 0;
    }
  }
  return `ledger: ${orders} orders, 0 refused, total ${total}, checksum ${checksum}`;
}

/** What the reader of the one-way feed must have read. */
function feed(reports: number): number {
  let random = 1;
  let checksum = 2166136261;
  for (let sequence = 1; sequence <= reports; sequence += 1) {
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    for (const value of [sequence, random, 0]) {
      checksum = Math.imul(checksum ^ value, 16777619) >>> 0;
    }
  }
  return checksum;
}

/** The first run of each, for all tests that only look at it. */
const firsts = new Map<string, Promise<Ran>>();
function firstRun(name: string): Promise<Ran> {
  const first = firsts.get(name) ?? run(scenarioFile(name));
  firsts.set(name, first);
  return first;
}

describe.each(SCENARIOS)('%s', (name) => {
  it('does what it expects, twice to the same digest', { timeout: 60_000 }, async () => {
    const first = await firstRun(name);
    expect(first.failures).toEqual([]);
    expect(first.summary.expect.passed).toBeGreaterThan(5);
    const second = await run(scenarioFile(name));
    expect(second.events).toEqual(first.events);
    expect(second.summary).toEqual(first.summary);
  });

  it.each([1, 0xffffffff])(
    'does so with guests interleaved by seed %i',
    { timeout: 60_000 },
    async (seed) => {
      expect((await run(scenarioFile(name), { seed })).failures).toEqual([]);
    },
  );
});

describe('two_banks, as it happens', () => {
  it('works on while the policy changes, and shuts B-Bank out until A-Bank is gone', async () => {
    const { events } = await firstRun('two_banks');
    const main = events.slice(0, events.indexOf('phase: Two banks: control'));
    const at = (text: string, from = 0): number => {
      const found = main.findIndex((line, index) => index >= from && line.includes(text));
      expect(found, text).toBeGreaterThanOrEqual(0);
      return found;
    };
    const loaded = at('two_banks_renamed.yaml: 0');
    const refused = at('load policy seeds/scenarios/policies/two_banks_split.yaml: -16');
    expect(loaded).toBeGreaterThan(at('ledger: 500 orders'));
    expect(refused).toBeGreaterThan(loaded);
    const finished = at(book(5000, 2007));
    // At least a thousand orders were booked after each of the two.
    const progress = (line: string): boolean => /^a-ledger: ledger: \d+ orders$/.test(line);
    expect(main.slice(loaded, finished).filter(progress).length).toBeGreaterThan(2);
    expect(main.slice(refused, finished).filter(progress).length).toBeGreaterThan(2);
    const shut = main
      .map((line, index) => (line.startsWith('operator: start b-') ? index : -1))
      .filter((index) => index >= 0);
    const results = shut.map((index) => main[index].split(': ').at(-1));
    expect(results).toEqual(['-1', '-1', '-1', '-1', '0']);
    expect(shut[4]).toBeGreaterThan(at('a-ledger ended: destroyed'));
    expect(at(book(2000, 1998))).toBeGreaterThan(shut[4]);
    expect(main.findLast((line) => line.startsWith('rogue:'))).toBe(
      'rogue: rogue: got nothing in 822 attempts',
    );
  });
});

describe('preemption, as it happens', () => {
  it('keeps who is paused from working, and lets everybody else', async () => {
    const { events } = await firstRun('preemption');
    const paused = events.indexOf('operator: pause a-desk: 0');
    const unpaused = events.indexOf('operator: unpause a-desk: 0');
    expect(paused).toBeGreaterThan(0);
    expect(unpaused).toBe(paused + 1);
    expect(events.slice(unpaused)).toContain(`a-ledger: ${book(1000, 7)}`);
  });
});

describe('multi_level, as it happens', () => {
  it('is read above as it was sent below', async () => {
    const { events } = await firstRun('multi_level');
    const checksum = feed(40);
    expect(events).toContain(
      `analyst: high: 40 reports read, 0 wrong, checksum ${checksum}, answered in no way`,
    );
    expect(events).toContain(
      `sensor: low: 40 reports sent, checksum ${checksum}, no sign of a reader`,
    );
  });
});
