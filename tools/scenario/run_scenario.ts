/**
 * Owns: a whole run: the scenario, its control run, the trace, the summary.
 */

import { dirname, isAbsolute, join } from 'node:path';
import { WasmBackend } from '../../arch/wasm/backend.ts';
import type { StepRecord } from '../../core/trace.ts';
import { findCall } from '../../core/table.ts';
import { explainStep } from './explain_step.ts';
import { Expectations, judgeOutcome } from './expectations.ts';
import type { Verdict } from './expectations.ts';
import { ScenarioError } from './format.ts';
import type { Scenario, ScenarioExpectation, ScenarioStep } from './format.ts';
import { readSources } from './policies.ts';
import type { PolicyWishes } from './policies.ts';
import { readScenario } from './read_scenario.ts';
import { Session } from './session.ts';
import type { Watcher } from './watcher.ts';
import type { FileSource } from './sources.ts';
import { ruleName } from './trace_file.ts';

export interface Summary {
  readonly steps: number;
  readonly hypercalls: number;
  readonly denials: number;
  /** Denials that did not count, since the labels of those who acted are permissive. */
  readonly forgiven: number;
  /** Recomputed from nothing at the end: columns and guests' memory. */
  readonly digest: string;
  readonly expect: { readonly passed: number; readonly failed: number };
}

/** Told of a run's phases and verdicts, beside what happens in it. */
export interface RunWatcher extends Watcher {
  phase?(title: string, about: string): void;
  verdict?(verdict: Verdict): void;
}

export interface RunOptions {
  /** The scenario's file name, for the source and for messages. */
  readonly file: string;
  readonly files: FileSource;
  readonly seed: number;
  readonly watcher: RunWatcher;
  /** Sees every step of the main run, after it was counted. */
  readonly onStep?: (record: Readonly<StepRecord>, session: Session) => void;
  readonly policies?: PolicyWishes;
  /** Sees the end of the main run, before its machine is gone. */
  readonly onEnd?: (session: Session) => void;
  /** Given each domain that the main run saves: the name of its file, and what is in it. */
  readonly onSaved?: (file: string, bytes: Uint8Array) => void;
  /** Where instrumented modules are kept; null for nowhere. */
  readonly cacheDirectory?: string | null;
}

interface Part {
  readonly policy?: string;
  readonly steps: readonly ScenarioStep[];
  readonly expect: readonly ScenarioExpectation[];
}

/** Names every file relative to the scenario's folder, once, so that nobody else must. */
function resolveNames(scenario: Scenario, file: string): Scenario {
  const resolve = (name: string): string => (isAbsolute(name) ? name : join(dirname(file), name));
  const steps = (list: readonly ScenarioStep[]): ScenarioStep[] => {
    const saved = new Set<string>();
    return list.map((step) => {
      if ('load_policy' in step) return { ...step, load_policy: resolve(step.load_policy) };
      if ('test_policy' in step) return { ...step, test_policy: resolve(step.test_policy) };
      if ('save' in step) saved.add(step.save.file);
      // What the run saved itself is told by its name alone.
      if ('restore' in step && !saved.has(step.restore.file)) {
        return { ...step, restore: { ...step.restore, file: resolve(step.restore.file) } };
      }
      return step;
    });
  };
  const guests = Object.entries(scenario.guests).map(
    ([name, { wasm }]): [string, { wasm: string }] => [name, { wasm: resolve(wasm) }],
  );
  const { control, ...rest } = scenario;
  return {
    ...rest,
    ...(scenario.policy !== undefined && { policy: resolve(scenario.policy) }),
    guests: Object.fromEntries(guests),
    steps: steps(scenario.steps),
    ...(control && {
      control: { ...control, policy: resolve(control.policy), steps: steps(control.steps) },
    }),
  };
}

/** Reads a policy, and what it includes if it may include anything. */
function collect(files: FileSource, policy: string): void {
  if (Buffer.from(files.read(policy)).includes('include')) readSources(files, policy);
}

/** The files that steps restore domains from and none of them saved before. */
function restoredFiles(steps: readonly ScenarioStep[]): string[] {
  const saved = new Set<string>();
  return steps.flatMap((step) => {
    if ('save' in step) saved.add(step.save.file);
    return 'restore' in step && !saved.has(step.restore.file) ? [step.restore.file] : [];
  });
}

/** Reads a scenario and every file that its run needs. Throws `ScenarioError`. */
export function readAll(file: string, files: FileSource): Scenario {
  const scenario = resolveNames(readScenario(file, files.read(file)), file);
  const { policy, control, guests } = scenario;
  if (policy !== undefined) collect(files, policy);
  if (control) collect(files, control.policy);
  for (const name of restoredFiles(scenario.steps)) files.read(name);
  for (const name of restoredFiles(control?.steps ?? [])) files.read(name);
  for (const step of [...scenario.steps, ...(control?.steps ?? [])]) {
    if ('load_policy' in step) collect(files, step.load_policy);
    if ('test_policy' in step) collect(files, step.test_policy);
    for (const { guest } of 'start' in step ? step.start : []) files.read(guests[guest].wasm);
  }
  return scenario;
}

/**
 * Runs a scenario and, if it has one, its control. Throws `ScenarioError` for what can't be run.
 */
export async function runScenario(options: RunOptions): Promise<Summary> {
  const { file, files, watcher } = options;
  const scenario = readAll(file, files);
  const { cacheDirectory } = options;
  const backend = new WasmBackend(cacheDirectory === undefined ? {} : { cacheDirectory });
  watcher.phase?.(scenario.name, scenario.about ?? '');
  const main = await runPart(scenario, scenario, backend, options);
  let { passed, failed } = main.expect;
  if (scenario.control) {
    watcher.phase?.(
      `${scenario.name}: control`,
      'The same attempts under a policy that permits them: the denials are the policy’s.',
    );
    const { onStep: _step, onEnd: _end, onSaved: _saved, ...others } = options;
    const control = await runPart(scenario, scenario.control, backend, others);
    passed += control.expect.passed;
    failed += control.expect.failed;
  }
  return { ...main, expect: { passed, failed } };
}

async function runPart(
  scenario: Scenario,
  part: Part,
  backend: WasmBackend,
  { files, seed, watcher, policies, onStep, onEnd, onSaved }: RunOptions,
): Promise<Summary> {
  const expectations = new Expectations(part.expect);
  let hypercalls = 0;
  let denials = 0;
  let forgiven = 0;
  const tally = { passed: 0, failed: 0 };
  const verdict = (v: Verdict): void => {
    tally[v.passed ? 'passed' : 'failed'] += 1;
    watcher.verdict?.(v);
  };
  const session = await Session.boot({
    scenario,
    policy: part.policy,
    files,
    backend,
    seed,
    ...(policies && { policies }),
    ...(onSaved && { onSaved }),
    watcher: {
      console: (domain, line) => watcher.console?.(domain, line),
      started: (name, domain, label) => watcher.started?.(name, domain, label),
      ended: (name, how) => watcher.ended?.(name, how),
      step(record, current) {
        if (findCall(record.call)) hypercalls += 1;
        if (record.decision === 'denied') denials += 1;
        forgiven += record.forgiven.length;
        expectations.see(record, current);
        onStep?.(record, current);
        watcher.step?.(record, current);
      },
      stepDone(description, outcome, current) {
        watcher.stepDone?.(description, outcome, current);
        const { record, result, why, expected } = outcome;
        const rule = record?.denial && ruleName(current.machine.policy, record.denial.rule);
        const explanation = why ?? (record ? explainStep(record, current) : '');
        verdict(judgeOutcome(description, record?.call ?? '', result, rule, explanation, expected));
      },
    },
  });
  try {
    for (const [index, step] of part.steps.entries()) {
      try {
        await session.perform(step);
      } catch (error) {
        // What can't go on ends this part; what was expected of it then fails, and says so.
        if (!(error instanceof ScenarioError)) throw error;
        verdict({ passed: false, what: `step ${index + 1}`, instead: error.message });
        break;
      }
    }
    session.close();
    for (const v of expectations.judge(session)) verdict(v);
    onEnd?.(session);
    const digest = session.machine.fullDigest();
    return {
      steps: session.machine.steps,
      hypercalls,
      denials,
      forgiven,
      digest,
      expect: tally,
    };
  } finally {
    session.close();
  }
}
