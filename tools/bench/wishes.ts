/** Owns: what the benchmark is asked for, from its arguments. Throws on what there is not. */

import { parseArgs } from 'node:util';
import { ROWS } from './rows.ts';

const ROUNDS_MAX = 1000;

export const BENCH_USAGE = `usage: npm run bench -- [--only ROW]… [--rounds N] [--quick] [--json]
rows: ${ROWS.map(({ name }) => name).join(', ')}
`;

interface BenchWishes {
  /** Names of rows; empty: all. */
  readonly only: readonly string[];
  /** Undefined: as many as the row says. */
  readonly rounds: number | undefined;
  readonly isQuick: boolean;
  readonly isJson: boolean;
}

/** Reads the arguments behind the program's name. */
export function benchWishes(argv: string[]): BenchWishes {
  const { values } = parseArgs({
    args: argv,
    options: {
      only: { type: 'string', multiple: true },
      rounds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const { only = [], quick: isQuick, json: isJson } = values;
  const unknown = only.filter((name) => !ROWS.some((row) => row.name === name));
  if (unknown.length > 0) throw new Error(`there is no row ${unknown.join(', ')}`);
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
  if (rounds !== undefined && !(Number.isInteger(rounds) && rounds >= 1 && rounds <= ROUNDS_MAX)) {
    throw new Error(`--rounds takes a number from 1 to ${ROUNDS_MAX}`);
  }
  return { only, rounds, isQuick, isJson };
}
