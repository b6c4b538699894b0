/**
 * Owns: the promise that what the README shows is what happens.
 */

import { expect, test } from 'vitest';
import { checkTour } from '../../tools/gates/tour.ts';

test('the commands of the README print what it shows', async () => {
  const { violations } = await checkTour(process.cwd());
  expect(violations).toEqual([]);
}, 120_000);
