/**
 * Owns: `bulkhead run`: runs a scenario, shows what happens as it happens, and answers whether what
 * the scenario expects held. A trace appears under its name only when it is whole.
 */

import { renameSync, rmSync } from 'node:fs';
import { Narrator } from '../scenario/narrator.ts';
import { collectFiles, runScenario } from '../scenario/run_scenario.ts';
import { DiskSource } from '../scenario/sources.ts';
import { TraceWriter, stepLine } from '../scenario/trace_file.ts';
import { toJson } from '../text/escape.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

const SEED_MAX = 0xffffffff;

function readSeed(text: string): number {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(seed <= SEED_MAX)) {
    throw new UserError(`--seed ${text} is not a whole number from 0 to ${SEED_MAX}`);
  }
  return seed;
}

/** Runs a scenario and writes its trace beside; what is half written is removed. */
async function runTraced(invocation: Invocation, file: string, trace: string | undefined) {
  const { options, terminal } = invocation;
  const isJson = options.isJson || options.flag('json');
  const isSilent = isJson || options.flag('quiet');
  const narrator = new Narrator((line) => {
    if (!isSilent) terminal.out(`${line}\n`);
  }, terminal.outPainter(options.colour));
  const seed = readSeed(options.text('seed'));
  const files = new DiskSource();
  const partial = trace === undefined ? undefined : `${trace}.${process.pid}.partial`;
  try {
    let writer: TraceWriter | undefined;
    if (partial !== undefined) {
      collectFiles(file, files);
      writer = new TraceWriter(partial, { seed, scenario: file, files: files.contents() });
    }
    const summary = await runScenario({
      file,
      files,
      seed,
      watcher: isSilent ? {} : narrator,
      onStep: (record, { machine }) => writer?.line(stepLine(record, machine)),
    });
    writer?.close({ end: { steps: summary.steps, digest: summary.digest } });
    if (trace !== undefined && partial !== undefined) renameSync(partial, trace);
    if (isJson) terminal.out(`${toJson({ summary })}\n`);
    else narrator.summary(summary, (line) => terminal.out(`${line}\n`));
    return summary;
  } catch (error) {
    if (partial !== undefined) rmSync(partial, { force: true });
    throw error;
  }
}

export async function run(invocation: Invocation): Promise<number> {
  const [file] = invocation.operands;
  const trace = invocation.options.find('trace');
  try {
    const { expect } = await runTraced(invocation, file, trace);
    return expect.failed === 0 ? EXIT.clean : EXIT.failed;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // What the file system refuses is the user's to mend; it concerns the trace, the one output.
    if (typeof code !== 'string' || !(error instanceof Error) || !/^E[A-Z]+$/.test(code))
      throw error;
    throw new UserError(`cannot write the trace ${trace ?? ''}: ${error.message}`);
  }
}
