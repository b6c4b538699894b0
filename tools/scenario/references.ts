/**
 * Owns: whether what a scenario names is there: guests, domains, calls, results. An expectation
 * about a misspelt name would hold for ever, and say nothing.
 */

import { ERRNO } from '../../core/abi/errno.ts';
import { GNTST } from '../../core/abi/numbers.ts';
import { CALLS } from '../../core/table.ts';
import type { Scenario, ScenarioExpectation, ScenarioStart, ScenarioStep } from './format.ts';
import type { Fault, FaultFinder, Path } from './shape_fault.ts';

/** The name under which calls are recorded that are no call: an unknown number or sub-command. */
export const NO_CALL = 'hypercall';

interface Part {
  readonly steps: readonly ScenarioStep[];
  readonly expect: readonly ScenarioExpectation[];
}

const RESULTS = ['ok', ...Object.keys(ERRNO), ...Object.keys(GNTST)];

/** Checks one scenario whose shape is right. */
class References {
  readonly #finder: FaultFinder;
  readonly #guests: readonly string[];

  constructor(finder: FaultFinder, guests: readonly string[]) {
    this.#finder = finder;
    this.#guests = guests;
  }

  *check({ steps, expect }: Part, path: Path): Generator<Fault> {
    const domains = new Set<string>();
    for (const step of steps) {
      if ('start' in step) for (const { name } of step.start) domains.add(name);
      if ('restore' in step) domains.add(step.restore.name);
    }
    for (const [index, step] of steps.entries()) {
      yield* this.#step(step, domains, [...path, 'steps', index]);
    }
    for (const [index, expectation] of expect.entries()) {
      yield* this.#expectation(expectation, domains, [...path, 'expect', index]);
    }
  }

  *#step(step: ScenarioStep, domains: ReadonlySet<string>, path: Path): Generator<Fault> {
    if ('start' in step) {
      yield* this.#starts(step.start, domains, [...path, 'start']);
    } else if ('wait' in step) {
      const { wait } = step;
      if (wait === 'idle') return;
      if ('ended' in wait) yield* this.#domain(wait.ended, domains, [...path, 'wait', 'ended']);
      if ('console' in wait)
        yield* this.#domain(wait.console, domains, [...path, 'wait', 'console']);
      return;
    } else if ('pause' in step) {
      yield* this.#domain(step.pause, domains, [...path, 'pause']);
    } else if ('unpause' in step) {
      yield* this.#domain(step.unpause, domains, [...path, 'unpause']);
    } else if ('destroy' in step) {
      yield* this.#domain(step.destroy, domains, [...path, 'destroy']);
    } else if ('resume' in step) yield* this.#domain(step.resume, domains, [...path, 'resume']);
    else if ('save' in step) {
      yield* this.#domain(step.save.domain, domains, [...path, 'save', 'domain']);
    }
    const result = step.expect?.result;
    if (result !== undefined) {
      yield* this.#known('result', result, RESULTS, [...path, 'expect', 'result']);
    }
  }

  *#starts(
    starts: readonly ScenarioStart[],
    domains: ReadonlySet<string>,
    path: Path,
  ): Generator<Fault> {
    const names = new Set<string>();
    for (const [index, { name, guest, args = {} }] of starts.entries()) {
      const at = [...path, index];
      if (names.has(name)) {
        const message = `another domain of this step is called ${name}`;
        yield { path: [...at, 'name'], isKey: false, message, hint: 'Give it its own name.' };
      }
      names.add(name);
      yield* this.#known('guest', guest, this.#guests, [...at, 'guest']);
      for (const [key, value] of Object.entries(args)) {
        if (typeof value !== 'string' || !value.startsWith('@')) continue;
        yield* this.#domain(value.slice(1), domains, [...at, 'args', key]);
      }
    }
  }

  *#expectation(
    expectation: ScenarioExpectation,
    domains: ReadonlySet<string>,
    path: Path,
  ): Generator<Fault> {
    if ('console' in expectation) {
      yield* this.#domain(expectation.console, domains, [...path, 'console']);
    } else if ('domain' in expectation) {
      yield* this.#domain(expectation.domain, domains, [...path, 'domain']);
    }
    if ('call' in expectation) {
      const calls = [...CALLS.map(({ name }) => name), NO_CALL];
      yield* this.#known('call', expectation.call, calls, [...path, 'call']);
      yield* this.#known('result', expectation.result, RESULTS, [...path, 'result']);
    }
  }

  *#domain(name: string, domains: ReadonlySet<string>, path: Path): Generator<Fault> {
    if (domains.has(name)) return;
    const message = `no step starts a domain ${JSON.stringify(name.slice(0, 64))}`;
    yield { path, isKey: false, message, hint: this.#finder.suggest(name, domains) };
  }

  *#known(what: string, name: string, names: readonly string[], path: Path): Generator<Fault> {
    if (names.includes(name)) return;
    const message = `there is no ${what} ${JSON.stringify(name.slice(0, 64))}`;
    yield { path, isKey: false, message, hint: this.#finder.suggest(name, names) };
  }
}

/** The first name that stands for nothing, or undefined. */
export function findBrokenReference(scenario: Scenario, finder: FaultFinder): Fault | undefined {
  const references = new References(finder, Object.keys(scenario.guests));
  for (const fault of references.check(scenario, [])) return fault;
  if (!scenario.control) return undefined;
  for (const fault of references.check(scenario.control, ['control'])) return fault;
  return undefined;
}
