/**
 * Owns: the text tables of tests/core/tables, played. A call with all its faults fails the first
 * way; without that fault it fails the next way; without any it works. What fails changes nothing.
 */

import { beforeAll, describe, expect, test } from 'vitest';
import { CALLS, TRANSITIONS, findCall } from '../../core/table.ts';
import { declaredIndex, ending, play } from './tables/play.ts';
import { readTables } from './tables/read_table.ts';
import type { Fault, Scenario } from './tables/read_table.ts';
import { Stage } from './tables/stage.ts';

const SCENARIOS = readTables(new URL('tables/', import.meta.url));

const DECLARED = new Map<string, readonly string[]>(
  [...CALLS, ...TRANSITIONS].map(({ name, writes }) => [name, writes]),
);

/** Errors that are an outcome: the transaction is over. */
const ENDINGS = new Set(['store_op.transaction_end EAGAIN', 'store_op.transaction_end ENOSPC']);

/** What a turn moves whatever is done in it, and so what a failing call's turn may write. */
const TURN = new Set(
  ['vcpu.enter', 'vcpu.leave', 'vcpu.park'].flatMap((name) => DECLARED.get(name) ?? []),
);

/** Errors that a call is carried out to: its caller waits from now on. */
const WAITS: ReadonlySet<string> = new Set(['EAGAIN']);

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
});

function where({ where: line }: Scenario, fault: Fault): string {
  return `${line}: ${fault.error}/${fault.ordinal} ${JSON.stringify(fault.changes)} ${fault.given.join('; ')}`;
}

describe.each([...new Set(SCENARIOS.map(({ call }) => call))])('%s', (call) => {
  test.each(SCENARIOS.filter((s) => s.call === call))('$where', (scenario) => {
    const row = findCall(call);
    for (const [index, fault] of scenario.faults.entries()) {
      const played = play(stage, scenario, index);
      const place = where(scenario, fault);
      expect(ending(played), place).toBe(fault.error);
      if (fault.error === 'denied') {
        const [result, status] = [played.outcome.error, played.outcome.elements[0]?.status];
        expect(row?.batch ? status : result, place).toBe(
          row?.batch ? 'permission_denied' : 'EPERM',
        );
      } else {
        expect(played.outcome.records.at(-1)?.decision, place).not.toBe('denied');
      }
      // A policy that offends is refused after steps that count what runs under it.
      if (played.outcome.records.length > 1) continue;
      // What ends with an error by its nature, as a transaction does, was permitted and happened.
      if (ENDINGS.has(`${scenario.call} ${fault.error}`)) continue;
      if (WAITS.has(fault.error)) continue;
      const written = new Set(played.records.flatMap((record) => record.written));
      expect(
        [...written].filter((column) => !TURN.has(column)),
        place,
      ).toEqual([]);
      const status = row?.batch ? played.outcome.base + row.batch.statusAt : -2;
      const own = new Set([0, 1].map((byte) => `${played.records[0]?.domain}:${status + byte}`));
      expect(
        played.changed.filter((byte) => !own.has(byte)),
        place,
      ).toEqual([]);
    }
    const good = play(stage, scenario, scenario.faults.length);
    expect(ending(good), scenario.where).toBe('ok');
    const who = stage.actor(scenario.by);
    const out = {
      ...good.outcome.out,
      ...good.outcome.elements[0]?.out,
      result: good.outcome.result,
    };
    expect(out, scenario.where).toMatchObject(stage.fields(who, scenario.expected));
    for (const { step, expected } of scenario.checks) {
      expect(stage.step(step)?.out, `${scenario.where}: ${step}`).toMatchObject(
        stage.fields(who, expected),
      );
    }
  });
});

test('every step writes no more than it declares', () => {
  const seen = new Set<string>();
  for (const scenario of SCENARIOS) {
    for (const { call, written } of play(stage, scenario, scenario.faults.length).records) {
      const declared = DECLARED.get(call);
      expect(declared, call).toBeDefined();
      expect(
        written.filter((column) => !declared?.includes(column)),
        call,
      ).toEqual([]);
      if (written.length > 0) seen.add(call);
    }
  }
  // The check has something to bite on.
  expect(seen.size).toBeGreaterThan(20);
});

describe('the tables are complete', () => {
  test.each(CALLS)('$name', ({ name, errors, queries }) => {
    const scenarios = SCENARIOS.filter((scenario) => scenario.call === name);
    const faults = new Set(
      scenarios.flatMap((s) => s.faults.map((fault) => declaredIndex(s, fault))),
    );
    expect(scenarios.length, 'a scenario').toBeGreaterThan(0);
    const missing = errors.filter((_, index) => !faults.has(index));
    expect(missing, 'declared errors without a row').toEqual([]);
    const denials = scenarios.flatMap((s) => s.faults.filter((f) => f.error === 'denied'));
    if (queries.length > 0) expect(denials.length, 'a denial').toBeGreaterThan(0);
  });

  test('no row is about an error that is not declared, and rows stand in order', () => {
    for (const scenario of SCENARIOS) {
      const row = findCall(scenario.call);
      expect(row, scenario.where).toBeDefined();
      let last = 0;
      for (const fault of scenario.faults.filter((f) => f.error !== 'denied')) {
        const index = declaredIndex(scenario, fault);
        expect(index, where(scenario, fault)).toBeGreaterThanOrEqual(0);
        // A copy has two ends, and goes through its errors once for each.
        if (scenario.call !== 'grant_table_op.copy') {
          expect(index, where(scenario, fault)).toBeGreaterThanOrEqual(last);
        }
        last = index;
      }
    }
  });
});
