/**
 * Owns: one run of a scenario's steps on one machine under one policy: the machine, its guests, the
 * operator, and what was seen: every step's record, consoles, ends.
 * Must not know: how any of it is shown.
 */

import { Host, SLICE } from '../../arch/host.ts';
import { SimulatorBackend, encodeSimulatedImage } from '../../arch/simulator/backend.ts';
import { OPERATOR_PROGRAM, operatorProgram } from '../../arch/simulator/operator.ts';
import type { WasmBackend } from '../../arch/wasm/backend.ts';
import { ImageError } from '../../arch/backend.ts';
import type { Guest } from '../../arch/backend.ts';
import { ERRNO } from '../../core/abi/errno.ts';
import { HYPERVISOR_PAGES } from '../../core/abi/guest_abi.ts';
import { DEFAULT_CONFIG } from '../../core/config.ts';
import { Machine } from '../../core/machine.ts';
import type { StepRecord } from '../../core/trace.ts';
import { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { compilePolicy } from '../../policy/compile.ts';
import { defaultPolicy } from '../../policy/default_policy.ts';
import type { PolicyImage } from '../../policy/image.ts';
import { loadImage } from '../../policy/image_load.ts';
import { readPolicy } from '../../policy/read.ts';
import { ScenarioError } from './format.ts';
import type { Scenario, ScenarioOutcome, ScenarioStart, ScenarioStep } from './format.ts';
import { Toolstack } from './toolstack.ts';

/** Where a run's files come from: the disk, or a trace. */
export interface FileSource {
  /** Throws `ScenarioError` when there is no such file. */
  read(name: string): Uint8Array;
}

/** What happens in a run, told as it happens. Records are only lent. */
export interface Watcher {
  step?(record: Readonly<StepRecord>, session: Session): void;
  console?(domain: string, line: string): void;
  started?(name: string, domain: number, label: string): void;
  ended?(name: string, how: string): void;
  stepDone?(description: string, outcome: StepOutcome, session: Session): void;
}

/** What a step of the scenario came to. */
export interface StepOutcome {
  /** 0 or more, or a negated errno. */
  readonly result: number;
  /** The record of the call that decided, copied; undefined when there was none. */
  readonly record: Readonly<StepRecord> | undefined;
  /** Why it failed where no call decided: an image that is none. */
  readonly why: string | undefined;
  readonly expected: ScenarioOutcome | undefined;
}

export interface SessionOptions {
  readonly scenario: Scenario;
  /** Undefined for the built-in DEFAULT policy. */
  readonly policy: string | undefined;
  readonly files: FileSource;
  readonly backend: WasmBackend;
  readonly seed: number;
  readonly watcher: Watcher;
}

interface Created {
  readonly start: ScenarioStart;
  readonly domain: number;
}

/** What stopped a start: which of the list, and the negated errno. */
interface Refused {
  readonly at: number;
  readonly result: number;
  readonly why: string | undefined;
}

/** Pages of domain 0's own memory, at the most: a request and its payload must fit. */
const OPERATOR_PAGES_MAX = 512;
/** Characters of a console line that is not ended. */
const LINE_LENGTH_MAX = 4096;
/** Turns that a wait may take. */
const WAIT_TURNS_MAX = 1_000_000;

/** Compiles a policy file. Throws `ScenarioError` with its findings. */
async function compileFile(files: FileSource, name: string): Promise<Uint8Array> {
  const { model, findings } = readPolicy(name, files.read(name));
  if (model === undefined) {
    const errors = findings.filter((finding) => finding.severity === 'error');
    const lines = errors.map((f) => `${f.file}:${f.line}:${f.column}: ${f.message} ${f.hint}`);
    throw new ScenarioError(lines.join('\n'));
  }
  return compilePolicy(model);
}

/** The policy that a machine boots with. Throws `ScenarioError`. */
async function loadFirst(files: FileSource, file: string | undefined): Promise<LoadedPolicy> {
  if (file === undefined) return readyPolicy('the built-in policy', defaultPolicy());
  const decoded = loadImage(await compileFile(files, file));
  if (!decoded.ok) throw new Error(`the compiler made a bad image: ${decoded.error}`);
  // The image names its file alone; whoever watches wants the path that was given.
  return readyPolicy(file, { ...decoded.image, files: [file] });
}

function readyPolicy(what: string, image: PolicyImage): LoadedPolicy {
  const loaded = LoadedPolicy.load(image, undefined);
  if (!loaded.ok) throw new ScenarioError(`${what}: ${loaded.error}`);
  return loaded.policy;
}

export class Session {
  readonly machine: Machine;
  readonly #host: Host;
  readonly #toolstack: Toolstack;
  readonly #options: SessionOptions;
  /** Domain ids by name, of all that were ever started, and names by id, of those that are. */
  readonly domains = new Map<string, number>();
  readonly names = new Map<number, string>([[0, 'domain 0']]);
  /** Console lines by name. */
  readonly consoles = new Map<string, string[]>();
  /** How guests ended, by name. */
  readonly ends = new Map<string, string>();
  readonly #partial = new Map<number, string>();
  /** The last call of domain 0, copied. */
  #lastCall: StepRecord | undefined;
  #handle = 0;

  private constructor(
    options: SessionOptions,
    machine: Machine,
    operator: Guest,
    early: readonly StepRecord[],
  ) {
    this.#options = options;
    this.machine = machine;
    let random = options.seed >>> 0;
    this.#host = new Host({
      machine,
      // A seed moves the ends of turns, and so how guests interleave.
      slice: () => {
        if (options.seed === 0) return SLICE;
        random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
        return (SLICE >>> 1) + (random % SLICE);
      },
      onEnd: (domain, how) => this.#noteEnd(domain, how),
    });
    this.#toolstack = new Toolstack(machine, this.#host);
    for (const record of early) this.#see(record);
    machine.trace = (record) => this.#see(record);
    this.#host.boot(operator);
  }

  /** Boots a machine with the scenario's domain 0. */
  static async boot(options: SessionOptions): Promise<Session> {
    const policy = await loadFirst(options.files, options.policy);
    const config = { ...DEFAULT_CONFIG, ...options.scenario.machine };
    // What the machine does before anybody can look at it is seen right afterwards.
    const early: StepRecord[] = [];
    const trace = (record: Readonly<StepRecord>): void => void early.push({ ...record });
    const machine = new Machine({ config, policy, trace });
    machine.record(true);
    const limit = Math.min(
      machine.view.domain.frames_max[0],
      config.guestFrames - HYPERVISOR_PAGES,
    );
    const pages = Math.min(limit, OPERATOR_PAGES_MAX);
    const simulator = new SimulatorBackend(new Map([[OPERATOR_PROGRAM, operatorProgram]]));
    const image = encodeSimulatedImage({ program: OPERATOR_PROGRAM, pages, args: {} });
    const operator = await simulator.create({ image, pagesMax: pages + HYPERVISOR_PAGES });
    return new Session(options, machine, operator, early);
  }

  /** The name of a domain that a record speaks of. */
  nameOf(domain: number): string {
    return this.names.get(domain) ?? `domain ${domain}`;
  }

  /** Carries out one step of the scenario. */
  async perform(step: ScenarioStep): Promise<void> {
    if ('start' in step) return this.#start(step.start, step.expect);
    if ('wait' in step) return this.#wait(step.wait);
    this.#lastCall = undefined;
    if ('pause' in step)
      this.#done(`pause ${step.pause}`, this.#toolstack.pause(this.#id(step.pause)), step.expect);
    else if ('unpause' in step)
      this.#done(
        `unpause ${step.unpause}`,
        this.#toolstack.unpause(this.#id(step.unpause)),
        step.expect,
      );
    else if ('destroy' in step) this.#destroy(step.destroy, step.expect);
    else if ('load_policy' in step) await this.#policy('load', step.load_policy, step.expect);
    else await this.#policy('test', step.test_policy, step.expect);
  }

  /** Ends everything that a run holds. */
  close(): void {
    this.#flushConsoles();
    this.#host.close();
  }

  async #start(
    starts: readonly ScenarioStart[],
    expected: ScenarioOutcome | undefined,
  ): Promise<void> {
    const created: Created[] = [];
    const refused = this.#createAll(starts, created) ?? (await this.#buildAll(created));
    const asked = refused ? [starts[refused.at]] : starts;
    const names = asked.map((start) => `${start.name} (${start.label})`).join(', ');
    const decided = this.#lastCall;
    // All or none: what was begun holds walls and memory.
    if (refused) for (const { start, domain } of created) this.#remove(start.name, domain);
    this.#lastCall = decided;
    this.#done(`start ${names}`, refused?.result ?? 0, expected, refused?.why);
  }

  /** All are created before any is built, so that their command lines can name one another. */
  #createAll(starts: readonly ScenarioStart[], created: Created[]): Refused | undefined {
    for (const [at, start] of starts.entries()) {
      this.#lastCall = undefined;
      const label = this.#toolstack.findLabel(start.label);
      this.#handle += 1;
      const domain = label < 0 ? label : this.#toolstack.create(label, this.#handle);
      if (domain < 0) return { at, result: domain, why: undefined };
      this.domains.set(start.name, domain);
      this.names.set(domain, start.name);
      this.ends.delete(start.name);
      created.push({ start, domain });
      this.#options.watcher.started?.(start.name, domain, start.label);
    }
    return undefined;
  }

  async #buildAll(created: readonly Created[]): Promise<Refused | undefined> {
    const { backend, files, scenario } = this.#options;
    for (const [at, { start, domain }] of created.entries()) {
      const { wasm } = scenario.guests[start.guest] ?? {};
      if (wasm === undefined) throw new ScenarioError(`there is no guest ${start.guest}`);
      const { frames_max } = this.machine.view.domain;
      const pagesMax = frames_max[domain] + HYPERVISOR_PAGES;
      let guest: Guest;
      try {
        guest = await backend.create({
          image: files.read(wasm),
          pagesMax: Math.min(pagesMax, this.machine.config.guestFrames),
        });
      } catch (error) {
        // An image that is none harms nobody but who would have run it.
        if (!(error instanceof ImageError)) throw error;
        return { at, result: -ERRNO.EINVAL, why: `${wasm}: ${error.message}` };
      }
      let result = this.#toolstack.build(domain, guest, this.#commandLine(start));
      if (result < 0) guest.destroy();
      else result = this.#toolstack.unpause(domain);
      if (result < 0) return { at, result, why: undefined };
    }
    return undefined;
  }

  #commandLine(start: ScenarioStart): string {
    return Object.entries(start.args ?? {})
      .map(([key, value]) => {
        const text = String(value);
        return `${key}=${text.startsWith('@') ? this.#id(text.slice(1)) : text}`;
      })
      .join(' ');
  }

  #destroy(name: string, expected: ScenarioOutcome | undefined): void {
    const domain = this.#id(name);
    const result = this.#toolstack.destroy(domain);
    this.#done(`destroy ${name}`, result, expected);
    if (result < 0) return;
    this.#awaitGone(name, domain);
  }

  /** Takes back a domain whose start failed. */
  #remove(name: string, domain: number): void {
    if (this.#toolstack.destroy(domain) >= 0) this.#awaitGone(name, domain);
  }

  /** A domain's row is free when its teardown is through; that happens while others run. */
  #awaitGone(name: string, domain: number): void {
    this.#until(() => this.machine.view.domain.state[domain] === 0, `${name} is gone`);
    this.names.delete(domain);
    this.ends.set(name, 'gone');
    this.#options.watcher.ended?.(name, 'destroyed');
  }

  async #policy(
    command: 'load' | 'test',
    file: string,
    expected: ScenarioOutcome | undefined,
  ): Promise<void> {
    const image = await compileFile(this.#options.files, file);
    this.#done(`${command} policy ${file}`, this.#toolstack.policy(command, image), expected);
  }

  #wait(condition: Extract<ScenarioStep, { wait: unknown }>['wait']): void {
    if (condition === 'idle') {
      this.#until(() => false, 'idle', true);
    } else if ('turns' in condition) {
      for (let i = 0; i < condition.turns && this.#host.turn(); i += 1) this.#drain();
    } else if ('ended' in condition) {
      this.#until(() => this.ends.has(condition.ended), `${condition.ended} ended`);
    } else {
      const { console: name, contains } = condition;
      let seen = 0;
      this.#until(() => {
        const lines = this.consoles.get(name) ?? [];
        const news = lines.slice(seen);
        seen = lines.length;
        return news.some((line) => line.includes(contains));
      }, `${name} says "${contains}"`);
    }
  }

  /** Lets guests run until something holds; throws `ScenarioError` when it never will. */
  #until(holds: () => boolean, what: string, idleIsEnough = false): void {
    for (let turns = 0; turns < WAIT_TURNS_MAX; turns += 1) {
      this.#drain();
      if (holds()) return;
      if (this.#host.turn()) continue;
      this.#drain();
      if (idleIsEnough || holds()) return;
      throw new ScenarioError(`waited until ${what}, but nothing runs any more`);
    }
    throw new ScenarioError(`waited ${WAIT_TURNS_MAX} turns until ${what}`);
  }

  #done(
    description: string,
    result: number,
    expected: ScenarioOutcome | undefined,
    why?: string,
  ): void {
    this.#drain();
    const record = why === undefined ? this.#lastCall : undefined;
    const outcome = { result, record, why, expected };
    this.#options.watcher.stepDone?.(description, outcome, this);
  }

  #id(name: string): number {
    const domain = this.domains.get(name);
    if (domain === undefined) throw new ScenarioError(`no domain ${name} was started before`);
    return domain;
  }

  #see(record: Readonly<StepRecord>): void {
    const isCall = /^(memory|policy)_op\.|^domctl\./.test(record.call);
    if (record.domain === 0 && isCall) {
      const offenders = [...(this.#lastCall?.offenders ?? []), ...record.offenders];
      this.#lastCall = { ...record, offenders };
    }
    if (record.call === 'sched_op.shutdown' && record.decision === 'exempt') {
      this.#noteEnd(
        record.domain,
        SHUTDOWN_NAMES[this.machine.view.domain.shutdown_code[record.domain]] ?? 'shutdown',
      );
    }
    this.#options.watcher.step?.(record, this);
  }

  #noteEnd(domain: number, how: string): void {
    const name = this.nameOf(domain);
    this.#drain();
    this.ends.set(name, how);
    this.#options.watcher.ended?.(name, how);
  }

  #drain(): void {
    for (const { domain, bytes } of this.machine.outputs.splice(0)) {
      const text = (this.#partial.get(domain) ?? '') + new TextDecoder().decode(bytes);
      const lines = text.split('\n');
      // A line that never ends is cut.
      const rest = lines.pop() ?? '';
      const cut = rest.length > LINE_LENGTH_MAX;
      if (cut) lines.push(rest);
      this.#partial.set(domain, cut ? '' : rest);
      for (const line of lines) this.#line(this.nameOf(domain), line);
    }
  }

  #flushConsoles(): void {
    this.#drain();
    for (const [domain, text] of this.#partial)
      if (text !== '') this.#line(this.nameOf(domain), text);
    this.#partial.clear();
  }

  #line(name: string, line: string): void {
    const lines = this.consoles.get(name) ?? [];
    lines.push(line);
    this.consoles.set(name, lines);
    this.#options.watcher.console?.(name, line);
  }
}

const SHUTDOWN_NAMES = ['poweroff', 'reboot', 'suspend', 'crash', 'watchdog', 'soft_reset'];
