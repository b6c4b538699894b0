/**
 * Every way in which a call can end is brought about by a line of the text tables, or it is written
 * down why not. core/OUTCOMES.md says which line.
 */

import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { allOutcomes, findReached, outcomeTable, readUnreached } from './tables/outcomes.ts';
import type { Reached } from './tables/outcomes.ts';
import { UNREACHED, readTables } from './tables/read_table.ts';
import { Stage } from './tables/stage.ts';

const FOLDER = new URL('tables/', import.meta.url);
const unreached = readUnreached(readFileSync(new URL(UNREACHED, FOLDER), 'utf8'));

let reached: Reached;
beforeAll(async () => {
  reached = findReached(await Stage.set(), readTables(FOLDER));
}, 120_000);

const isReached = (outcome: string): boolean => {
  const [name = '', ...rest] = outcome.split(' ');
  return reached.get(name)?.has(rest.join(' ')) ?? false;
};

test('every outcome is reached or has a reason', () => {
  const silent = allOutcomes().filter((each) => !isReached(each) && !unreached.has(each));
  expect(silent, 'add a line to a table, or a reason to unreached.txt').toEqual([]);
});

test('what is said not to be reached is an outcome, and is not', () => {
  const all = new Set(allOutcomes());
  const wrong = [...unreached.keys()].filter((each) => !all.has(each) || isReached(each));
  expect(wrong, 'take these out of unreached.txt').toEqual([]);
});

test('core/OUTCOMES.md is up to date', async () => {
  await expect(outcomeTable(reached, unreached)).toMatchFileSnapshot('../../core/OUTCOMES.md');
});
