/**
 * Owns: `npm run bench`: which rows, how thoroughly, and in what form. Prints medians of CPU time
 * with the goals beside them; exits 0 however they came out, 1 when a row could not be measured,
 * and 2 when asked for what there isn't.
 *
 *     npm run bench -- --only monitor --only wasm-call --json
 */

import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { BENCH_USAGE, benchWishes } from './wishes.ts';
import { serveIfAsked, startProcess } from './process.ts';
import { rowText, summaryText } from './report.ts';
import type { Row } from './row.ts';
import { ROWS } from './rows.ts';
import { runQuickly, runRow } from './run.ts';
import type { RowResult } from './run.ts';

const FORMAT_VERSION = 1;
const ROUNDS = 7;

interface Failure {
  readonly name: string;
  readonly error: string;
}

async function measure(row: Row, rounds: number | undefined, isQuick: boolean): Promise<RowResult> {
  if (isQuick) return runQuickly(row);
  const file = fileURLToPath(import.meta.url);
  return runRow(row, rounds ?? row.rounds ?? ROUNDS, (subject) =>
    startProcess(file, row.name, subject),
  );
}

function write(text: string): void {
  process.stdout.write(text);
}

function unable(message: string): number {
  process.stderr.write(`bench: ${message}\n${BENCH_USAGE}`);
  return 2;
}

async function bench(): Promise<number> {
  const { only, rounds, isQuick, isJson } = benchWishes(process.argv.slice(2));
  const cores = cpus();
  const machine = `node ${process.version}, ${cores.length} × ${cores[0]?.model ?? 'unknown CPU'}`;
  if (!isJson) write(`${machine}\n\n`);
  const results: RowResult[] = [];
  const failures: Failure[] = [];
  for (const row of ROWS) {
    if (only.length > 0 && !only.includes(row.name)) continue;
    try {
      const result = await measure(row, rounds, isQuick);
      results.push(result);
      if (!isJson) write(`${rowText(result)}\n`);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      failures.push({ name: row.name, error: message });
      process.stderr.write(`bench: ${row.name} could not be measured: ${message}\n`);
    }
  }
  if (isJson) {
    const whole = { kind: 'bulkhead-bench', version: FORMAT_VERSION, machine };
    write(`${JSON.stringify({ ...whole, quick: isQuick, rows: results, failures }, null, 2)}\n`);
  } else write(summaryText(results));
  return failures.length === 0 ? 0 : 1;
}

async function main(): Promise<void> {
  if (await serveIfAsked()) return;
  try {
    process.exitCode = await bench();
  } catch (error) {
    process.exitCode = unable(error instanceof Error ? error.message : String(error));
  }
}

await main();
