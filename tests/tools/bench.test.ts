/** The benchmark: every row runs and gives figures; how good they are is not for a test to say. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rowText, summaryText } from '../../tools/bench/report.ts';
import { ROWS } from '../../tools/bench/rows.ts';
import { runQuickly, runRow } from '../../tools/bench/run.ts';
import { benchWishes } from '../../tools/bench/wishes.ts';
import type { Row, Task } from '../../tools/bench/row.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function bench(...operands: string[]): { status: number | null; stdout: string; stderr: string } {
  const loader = ['--import', 'tsx', 'tools/bench/main.ts'];
  return spawnSync(process.execPath, [...loader, ...operands], { cwd: ROOT, encoding: 'utf8' });
}

/** A row of two subjects whose samples are given. */
function rowOf(
  samples: Readonly<Record<string, readonly number[]>>,
  goal: Row['comparisons'],
): Row {
  return {
    name: 'row',
    title: 'a row',
    comparisons: goal,
    subjects: Object.entries(samples).map(([name, figures]) => ({
      name,
      summary: `the subject ${name}`,
      prepare(): Task {
        const left = [Number.NaN, ...figures];
        return { sample: () => left.shift() ?? Number.NaN };
      },
    })),
  };
}

const ratio = (goal: { atMost: number } | { atLeast: number }): Row['comparisons'] => [
  { title: 'a ÷ b', kind: 'ratio', of: 'a', to: 'b', goal },
];

describe('running a row', () => {
  it('compares within a round, drops the first sample, and takes the middle', async () => {
    const samples = { a: [10, 400, 30], b: [10, 100, 10] };
    const result = await runRow(rowOf(samples, ratio({ atMost: 2 })), 3, (subject) =>
      subject.prepare('full'),
    );
    expect(result.comparisons[0]).toMatchObject({
      value: { min: 1, median: 3, max: 4 },
      isMet: false,
    });
    expect(result.subjects[0]).toMatchObject({
      name: 'a',
      nanoseconds: { min: 10, median: 30, max: 400 },
    });
    expect(rowText(result)).toContain('goal ≤ 2.00 ×: NOT met');
    expect(summaryText([result])).toBe('goals: 0 of 1 met\n');
  });

  it('judges the median against a goal of either kind', async () => {
    const samples = { a: [50, 50, 50], b: [10, 10, 10] };
    for (const [goal, isMet] of [
      [{ atLeast: 5 }, true],
      [{ atLeast: 5.1 }, false],
      [{ atMost: 5 }, true],
      [{ atMost: 4.9 }, false],
    ] as const) {
      const row = rowOf(samples, ratio(goal));
      const result = await runRow(row, 3, (subject) => subject.prepare('full'));
      expect(result.comparisons[0].isMet).toBe(isMet);
    }
  });

  it('closes what it started when a subject fails', async () => {
    const row = rowOf({ a: [1], b: [1] }, []);
    let closed = 0;
    const failing = runRow(row, 1, ({ name }) => ({
      sample: () => {
        if (name === 'b') throw new Error('b broke');
        return 1;
      },
      close: () => {
        closed += 1;
      },
    }));
    await expect(failing).rejects.toThrow('b broke');
    expect(closed).toBe(2);
  });

  it('says so when a comparison names no subject', async () => {
    const row = rowOf({ a: [1] }, ratio({ atMost: 1 }));
    await expect(runRow(row, 1, (subject) => subject.prepare('full'))).rejects.toThrow(
      'there is no subject b',
    );
  });
});

describe('the rows', () => {
  it('have names of their own, and compare subjects that they have', () => {
    expect(new Set(ROWS.map(({ name }) => name)).size).toBe(ROWS.length);
    for (const { subjects, comparisons } of ROWS) {
      const names = subjects.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const comparison of comparisons) {
        expect(names).toContain(comparison.of);
        if ('to' in comparison) expect(names).toContain(comparison.to);
      }
    }
  });
});

// The start of the program is left out: it needs a build, which tests of set-up make.
const QUICK_ROWS = ROWS.filter(({ name }) => name !== 'cli-start');

describe('a quick run', () => {
  it.each(QUICK_ROWS)('of $name gives finite figures, and no verdict', async (row) => {
    const { name, rounds, subjects, comparisons } = await runQuickly(row);
    expect({ name, rounds }).toEqual({ name: row.name, rounds: 1 });
    expect(subjects.map((each) => each.name)).toEqual(row.subjects.map((each) => each.name));
    for (const { nanoseconds } of subjects) expect(nanoseconds.median).toBeGreaterThan(0);
    expect(comparisons.length).toBe(row.comparisons.length);
    for (const { value, isMet } of comparisons) {
      expect(Number.isFinite(value.median)).toBe(true);
      expect(isMet).toBeUndefined();
    }
  });
});

describe('npm run bench', () => {
  it('prints its report as JSON', { timeout: 60_000 }, () => {
    const { status, stdout, stderr } = bench('--quick', '--json', '--only', 'undo');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'bulkhead-bench',
      version: 1,
      quick: true,
      rows: [{ name: 'undo', rounds: 1 }],
      failures: [],
    });
  });

  it('measures in processes of their own unless it is to be quick', { timeout: 60_000 }, () => {
    const { status, stdout } = bench('--only', 'undo', '--rounds', '1');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^undo: .*\(1 rounds\)$/m);
    expect(stdout).toMatch(/= journal ÷ restoring all columns +[\d.]+ ×/);
  });

  it('exits 2 when it is asked for what there is not', { timeout: 60_000 }, () => {
    const refused = bench('--only', 'nothing');
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain('bench: there is no row nothing\nusage: npm run bench');
    expect(() => benchWishes(['--rounds', '0'])).toThrow('--rounds takes a number from 1 to 1000');
    expect(() => benchWishes(['--rounds', '1001'])).toThrow('--rounds');
    expect(() => benchWishes(['--fast'])).toThrow("Unknown option '--fast'");
    expect(benchWishes(['--rounds', '1000', '--quick'])).toEqual({
      only: [],
      rounds: 1000,
      isQuick: true,
      isJson: false,
    });
  });
});
