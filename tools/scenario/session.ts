/**
 * Owns: one run of a scenario's steps on one machine under one policy: the machine, its guests, the
 * operator, and what was seen: every step's record, consoles, ends.
 * Must not know: how any of it is shown.
 */

import { Host } from '../../arch/host.ts';
import { SimulatorBackend, encodeSimulatedImage } from '../../arch/simulator/backend.ts';
import { OPERATOR_PROGRAM, operatorProgram } from '../../arch/simulator/operator.ts';
import type { WasmBackend } from '../../arch/wasm/backend.ts';
import { ImageError } from '../../arch/backend.ts';
import type { Guest } from '../../arch/backend.ts';
import { ERRNO } from '../../core/abi/errno.ts';
import { HYPERVISOR_PAGES } from '../../core/abi/guest_abi.ts';
import { DOMAIN_STATE } from '../../core/columns.ts';
import { DEFAULT_CONFIG } from '../../core/config.ts';
import { Machine } from '../../core/machine.ts';
import type { StepRecord } from '../../core/trace.ts';
import { commandLine } from './command_line.ts';
import { Consoles } from './consoles.ts';
import { shutdownName } from './explain_step.ts';
import { ScenarioError } from './format.ts';
import type { Scenario, ScenarioOutcome, ScenarioStart, ScenarioStep } from './format.ts';
import { compileFile, loadFirst } from './policies.ts';
import type { PolicyFiles, PolicyWishes } from './policies.ts';
import { openPageStore } from './page_store.ts';
import { slicesOf } from './slices.ts';
import type { FileSource } from './sources.ts';
import { whyNoDomain, whyNoLabel } from './start_faults.ts';
import { Toolstack } from './toolstack.ts';
import { Transfers, pagesMaxOf } from './transfers.ts';
import { Waits } from './waits.ts';
import type { Watcher } from './watcher.ts';

export interface SessionOptions {
  readonly scenario: Scenario;
  /** Undefined for the built-in DEFAULT policy. */
  readonly policy: string | undefined;
  readonly files: FileSource;
  readonly backend: WasmBackend;
  readonly seed: number;
  readonly watcher: Watcher;
  readonly policies?: PolicyWishes;
  /** Given each domain that is saved: the name of its file, and what is in it. */
  readonly onSaved?: (file: string, bytes: Uint8Array) => void;
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
export class Session {
  readonly machine: Machine;
  readonly #host: Host;
  readonly #toolstack: Toolstack;
  readonly #transfers: Transfers;
  readonly #waits: Waits;
  /** What each domain's guest was made from, by name. */
  readonly #programs = new Map<string, Uint8Array>();
  readonly #options: SessionOptions;
  /** Domain ids by name, of all that were ever started, and names by id, of those that are. */
  readonly domains = new Map<string, number>();
  readonly names = new Map<number, string>([[0, 'domain 0']]);
  readonly consoles: Consoles;
  /** How guests ended, by name. */
  readonly ends = new Map<string, string>();
  /** The names of all rules that were ever in force. */
  readonly rules = new Set<string>();
  /** By the hashes of policies' images; not the built-in one's. */
  readonly policyFiles = new Map<string, PolicyFiles>();
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
    this.consoles = new Consoles((name, line) => options.watcher.console?.(name, line));
    this.#noteRules();
    const { hash, files } = machine.policy.image;
    if (options.policy) this.policyFiles.set(hash, { file: options.policy, names: files });
    this.#host = new Host({
      machine,
      slice: slicesOf(options.seed),
      onEnd: (domain, how) => this.#noteEnd(domain, how),
      pages: openPageStore(),
    });
    this.#toolstack = new Toolstack(machine, this.#host);
    this.#transfers = new Transfers(machine, this.#host, this.#toolstack, options);
    this.#waits = new Waits(this.#host, this, () => this.#drain());
    for (const record of early) this.#see(record);
    machine.trace = (record) => this.#see(record);
    this.#host.boot(operator);
  }

  /** Boots a machine with the scenario's domain 0. */
  static async boot(options: SessionOptions): Promise<Session> {
    const config = { ...DEFAULT_CONFIG, ...options.scenario.machine };
    const policy = await loadFirst(options.files, options.policy, config, options.policies);
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
    if ('wait' in step) return this.#waits.wait(step.wait);
    this.#lastCall = undefined;
    if ('pause' in step) this.#manage('pause', step.pause, step.expect);
    else if ('unpause' in step) this.#manage('unpause', step.unpause, step.expect);
    else if ('page_out' in step)
      this.#manage('pageOut', step.page_out.domain, step.expect, step.page_out.frames);
    else if ('destroy' in step) await this.#destroy(step.destroy, step.expect);
    else if ('resume' in step) this.#resume(step.resume, step.expect);
    else if ('save' in step) this.#save(step.save, step.expect);
    else if ('restore' in step) await this.#restore(step.restore, step.expect);
    else if ('load_policy' in step)
      await this.#policy('load', step.load_policy, step.mode ?? 'reject', step.expect);
    else await this.#policy('test', step.test_policy, 'reject', step.expect);
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
    if (refused) for (const { start, domain } of created) await this.#remove(start.name, domain);
    this.#lastCall = decided;
    this.#done(`start ${names}`, refused?.result ?? 0, expected, refused?.why);
  }

  /** All are created before any is built, so that their command lines can name one another. */
  #createAll(starts: readonly ScenarioStart[], created: Created[]): Refused | undefined {
    for (const [at, start] of starts.entries()) {
      this.#assertFree(start.name);
      this.#lastCall = undefined;
      const label = this.#toolstack.findLabel(start.label);
      if (label < 0) return { at, result: label, why: this.#why(label, whyNoLabel, start.label) };
      this.#handle += 1;
      const domain = this.#toolstack.create(label, this.#handle);
      if (domain < 0)
        return { at, result: domain, why: this.#why(domain, whyNoDomain, start.label) };
      this.#begin(start.name, domain, start.label);
      created.push({ start, domain });
    }
    return undefined;
  }

  #assertFree(name: string): void {
    if (!this.#isThere(name)) return;
    const remedy = 'destroy it before, or give the new domain another name';
    throw new ScenarioError(`there is a domain ${name} already: ${remedy}`);
  }

  /** A domain was created. */
  #begin(name: string, domain: number, label: string): void {
    this.domains.set(name, domain);
    this.names.set(domain, name);
    this.ends.delete(name);
    this.consoles.begin(name);
    this.#options.watcher.started?.(name, domain, label);
  }

  /** Why a start failed; undefined where the call's own record says it. */
  #why(
    result: number,
    explain: (result: number, label: string, machine: Machine) => string | undefined,
    label: string,
  ): string | undefined {
    return this.#lastCall?.denial ? undefined : explain(result, label, this.machine);
  }

  async #buildAll(created: readonly Created[]): Promise<Refused | undefined> {
    const { backend, files, scenario } = this.#options;
    for (const [at, { start, domain }] of created.entries()) {
      const { wasm } = scenario.guests[start.guest] ?? {};
      if (wasm === undefined) throw new ScenarioError(`there is no guest ${start.guest}`);
      const image = files.read(wasm);
      let guest: Guest;
      try {
        guest = await backend.create({ image, pagesMax: pagesMaxOf(this.machine, domain) });
        this.#programs.set(start.name, image);
      } catch (error) {
        // An image that is none harms nobody but who would have run it.
        if (!(error instanceof ImageError)) throw error;
        return { at, result: -ERRNO.EINVAL, why: `${wasm}: ${error.message}` };
      }
      let result = this.#toolstack.build(
        domain,
        guest,
        commandLine(start, (name) => this.#id(name)),
      );
      if (result < 0) guest.destroy();
      else result = this.#toolstack.unpause(domain);
      if (result < 0) return { at, result, why: undefined };
    }
    return undefined;
  }

  /** Has domain 0 do something to another domain; answers whether it did. */
  #manage(
    command: 'pause' | 'unpause' | 'destroy' | 'resume' | 'pageOut',
    name: string,
    expected: ScenarioOutcome | undefined,
    frames = 0,
  ): boolean {
    const domain = this.#id(name);
    // Its id may be another domain's by now.
    const why = this.#isThere(name) ? undefined : `${name} is gone`;
    const result = why === undefined ? this.#toolstack[command](domain, frames) : -ERRNO.ESRCH;
    const what = command === 'pageOut' ? `page out ${frames} pages of` : command;
    this.#done(`${what} ${name}`, result, expected, why);
    return result >= 0;
  }

  #resume(name: string, expected: ScenarioOutcome | undefined): void {
    // It is there again before anybody can wait for its next end.
    const end = this.ends.get(name);
    if (this.#manage('resume', name, expected)) this.ends.delete(name);
    else if (end !== undefined) this.ends.set(name, end);
  }

  #save(
    { domain: name, file }: { readonly domain: string; readonly file: string },
    expected: ScenarioOutcome | undefined,
  ): void {
    const program = this.#programs.get(name);
    const domain = this.#id(name);
    if (!this.#isThere(name) || program === undefined) {
      this.#done(`save ${name} to ${file}`, -ERRNO.ESRCH, expected, `${name} is gone`);
      return;
    }
    const result = this.#transfers.save(domain, program, file);
    this.#done(`save ${name} to ${file}`, result, expected);
  }

  async #restore(
    { name, file }: { readonly name: string; readonly file: string },
    expected: ScenarioOutcome | undefined,
  ): Promise<void> {
    this.#assertFree(name);
    this.#handle += 1;
    let created = -1;
    const { result, why, program } = await this.#transfers.restore(
      file,
      this.#handle,
      (domain, label) => this.#begin(name, (created = domain), label),
    );
    if (program) this.#programs.set(name, program);
    const decided = this.#lastCall;
    if (result < 0 && created >= 0) await this.#remove(name, created);
    this.#lastCall = decided;
    this.#done(`restore ${name} from ${file}`, result, expected, decided?.denial ? undefined : why);
  }

  async #destroy(name: string, expected: ScenarioOutcome | undefined): Promise<void> {
    if (this.#manage('destroy', name, expected)) await this.#awaitGone(name, this.#id(name));
  }

  /** Takes back a domain whose start failed. */
  async #remove(name: string, domain: number): Promise<void> {
    if (this.#toolstack.destroy(domain) >= 0) await this.#awaitGone(name, domain);
  }

  /** A domain's row is free when its teardown is through; that happens while others run. */
  async #awaitGone(name: string, domain: number): Promise<void> {
    const { state } = this.machine.view.domain;
    await this.#waits.until(() => state[domain] === DOMAIN_STATE.free, `${name} is gone`);
    // Before the id can be another's: a line that was begun is not that one's.
    this.consoles.end(domain, name);
    this.names.delete(domain);
    this.ends.set(name, 'gone');
    this.#options.watcher.ended?.(name, 'destroyed');
  }

  async #policy(
    command: 'load' | 'test',
    file: string,
    mode: 'reject' | 'revoke',
    expected: ScenarioOutcome | undefined,
  ): Promise<void> {
    const compiled = await compileFile(this.#options.files, file, this.#options.policies);
    this.policyFiles.set(compiled.hash, compiled);
    const result = this.#toolstack.policy(command, compiled.image, mode);
    this.#noteRules();
    this.#done(`${command} policy ${file}`, result, expected);
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

  /** Whether the domain of this name is there; else its id may be another's. */
  #isThere(name: string): boolean {
    return this.names.get(this.domains.get(name) ?? -1) === name;
  }

  #noteRules(): void {
    for (const { name } of this.machine.policy.image.rules) this.rules.add(name);
  }

  #see(record: Readonly<StepRecord>): void {
    const isCall = /^(memory|policy)_op\.|^domctl\./.test(record.call);
    if (record.domain === 0 && isCall) {
      const offenders = [...(this.#lastCall?.offenders ?? []), ...record.offenders];
      this.#lastCall = { ...record, offenders, queries: undefined };
    }
    if (record.call === 'sched_op.shutdown' && record.decision === 'exempt') {
      const code = this.machine.view.domain.shutdown_code[record.domain];
      this.#noteEnd(record.domain, shutdownName(code));
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
      this.consoles.write(domain, this.nameOf(domain), bytes);
    }
  }

  #flushConsoles(): void {
    this.#drain();
    for (const domain of this.consoles.unended()) this.consoles.end(domain, this.nameOf(domain));
  }
}
