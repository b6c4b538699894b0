/**
 * Owns: `bulkhead run`: runs a scenario, shows what happens as it happens, and answers whether what
 * the scenario expects held. What did not hold is told however little else is asked for.
 */

import { isSameFile, writeAtomically } from '../files.ts';
import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RunLog, runLogWishes } from '../audit/run_log.ts';
import { Narrator } from '../scenario/narrator.ts';
import { readAll, runScenario } from '../scenario/run_scenario.ts';
import type { RunWatcher, Summary } from '../scenario/run_scenario.ts';
import type { Session } from '../scenario/session.ts';
import { RunPolicies } from '../signing/run_policies.ts';
import { DiskSource } from '../scenario/sources.ts';
import { SEED_MAX, stepLine } from '../scenario/trace_file.ts';
import { TraceOutput } from '../scenario/trace_output.ts';
import { neutralise, toJson } from '../text/escape.ts';
import { plural } from '../text/finding_text.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation, Options } from './verb.ts';

function readSeed(text: string): number {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(seed <= SEED_MAX)) {
    throw new UserError(`--seed ${text} is not a whole number from 0 to ${SEED_MAX}`);
  }
  return seed;
}

/** Tells programs what did not hold, a line each. */
function jsonWatcher(out: (text: string) => void): RunWatcher {
  let phase = '';
  return {
    phase(title) {
      phase = title;
    },
    verdict({ passed, what, instead }) {
      if (!passed) out(`${toJson({ unmet: { phase, expected: what, instead } })}\n`);
    },
  };
}

/** What writes the state at the end, where that is wanted; loaded only then. */
async function stateWriter(path: string | undefined, files: DiskSource) {
  if (path === undefined) return undefined;
  const [{ captureState }, { encodeState }] = await Promise.all([
    import('../evaluate/capture.ts'),
    import('../evaluate/saved_state.ts'),
  ]);
  return (session: Session): void => {
    writeAtomically(path, encodeState(captureState(session, files)), 0o600);
  };
}

/** Starts the trace, where one is wanted, of a run whose files are all there. */
function startTrace(path: string | undefined, file: string, files: DiskSource, seed: number) {
  if (path === undefined) return undefined;
  readAll(file, files);
  return new TraceOutput(path, files, { seed, scenario: file });
}

/** Refuses to write two things to one file. */
function assertApart(options: Options): void {
  const outputs = new Map<string, string>();
  for (const name of ['trace', 'audit', 'save']) {
    const path = options.find(name);
    if (path === undefined) continue;
    const place = targetPlace(path);
    const other = outputs.get(place);
    if (other !== undefined) {
      throw new UserError(`--${other} and --${name} name one file, ${path}`, 'Name two.');
    }
    outputs.set(place, name);
  }
}

/** Where a file is or would be, through links. */
function targetPlace(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** What is promised, and beside it only what there is to tell. */
function summaryJson({ forgiven, ...promised }: Summary) {
  return forgiven === 0 ? promised : { ...promised, forgiven };
}

/** Opens the audit log, where one is wanted. */
async function startLog(
  { options, terminal }: Invocation,
  about: { readonly scenario: string; readonly seed: number },
  files: DiskSource,
): Promise<RunLog | undefined> {
  const wishes = runLogWishes(options);
  if (wishes === undefined) return undefined;
  readAll(about.scenario, files);
  if (files.names().some((name) => isSameFile(name, wishes.path))) {
    throw new UserError(`${wishes.path} is read by the run: it cannot be its audit log`);
  }
  return RunLog.open(wishes, about, terminal);
}

/** Tells what the audit log lost. */
function tellLost(log: RunLog | undefined, { terminal }: Invocation): void {
  if (log === undefined || log.droppedCount === 0) return;
  const labels = [...log.dropped].map(([label, count]) => `${label ?? 'no label'} ${count}`);
  const by = neutralise(labels.join(', '));
  terminal.err(`bulkhead: the audit log lost ${plural(log.droppedCount, 'record')} (${by})\n`);
}

export async function run(invocation: Invocation): Promise<number> {
  const { operands, options, terminal } = invocation;
  const [file] = operands;
  const isJson = options.isJson || options.flag('json');
  const out = (text: string): void => terminal.out(text);
  const say = (line: string): void => out(`${line}\n`);
  const narrator = new Narrator(say, terminal.outPainter(options.colour));
  const quiet: RunWatcher = { verdict: (verdict) => narrator.verdict(verdict) };
  const seed = readSeed(options.text('seed'));
  assertApart(options);
  const files = new DiskSource();
  const policies = new RunPolicies(terminal.environment, options.list('allowRollback'));
  const log = await startLog(invocation, { scenario: file, seed }, files);
  const folder = options.find('savedDomains');
  const onEnd = await stateWriter(options.find('save'), files);
  const trace = startTrace(options.find('trace'), file, files, seed);
  try {
    const summary = await runScenario({
      file,
      files,
      seed,
      watcher: isJson ? jsonWatcher(out) : options.flag('quiet') ? quiet : narrator,
      ...(folder !== undefined && {
        onSaved: (name: string, bytes: Uint8Array) =>
          writeAtomically(join(folder, name), bytes, 0o600),
      }),
      ...(onEnd !== undefined && { onEnd }),
      policies: {
        environment: terminal.environment,
        onPolicy(hash, model, signers) {
          policies.policyRead(hash, model, signers);
          log?.policyRead(hash, model);
        },
      },
      onStep(record, { machine }) {
        policies.inForce(machine.policy.image);
        log?.step(record, machine);
        trace?.line(stepLine(record, machine));
      },
    });
    log?.finish({ steps: summary.steps, digest: summary.digest });
    tellLost(log, invocation);
    trace?.finish({ end: { steps: summary.steps, digest: summary.digest } });
    if (isJson) out(`${toJson({ summary: summaryJson(summary) })}\n`);
    else narrator.summary(summary, say);
    return summary.expect.failed === 0 ? EXIT.clean : EXIT.failed;
  } catch (error) {
    trace?.discard();
    throw error;
  } finally {
    log?.close();
  }
}
