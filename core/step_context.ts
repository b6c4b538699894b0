/**
 * Owns: the context of the step in progress: what `resolve` may read, ask and answer. One object
 * for a machine, filled anew for each step, so that a step allocates next to nothing.
 */

import type { Monitor } from '../enforcement/monitor.ts';
import { NO_DOMAIN, NO_LABEL } from '../enforcement/query.ts';
import type { QueryList } from '../enforcement/query.ts';
import { OP, OPERATIONS } from '../policy/operations.ts';
import { ERRNO } from './abi/errno.ts';
import { DOMID_SELF, GNTST } from './abi/numbers.ts';
import type { Context, Tools } from './call.ts';
import { DOMAIN_STATE } from './columns.ts';
import type { ColumnName, View } from './columns.ts';
import type { GuestMemory } from './guest_memory.ts';
import type { PageRequest } from './page_request.ts';
import type { Offender } from './policy_review.ts';
import type { PolicySlots } from './policy_slots.ts';
import type { State } from './state.ts';
import { NO_OFFENDERS } from './trace.ts';

interface Party {
  readonly domain: number;
  readonly label: number;
}

/** What a declared failure answers: a negated errno, or a grant status. */
const FAILURES: ReadonlyMap<string, number> = new Map([
  ...Object.entries(ERRNO).map(([name, value]): [string, number] => [name, -value]),
  ...Object.entries(GNTST),
]);

export class StepContext implements Context<ColumnName, string>, Tools<ColumnName> {
  readonly view: View<ColumnName>;
  readonly guest: GuestMemory;
  readonly config: State['config'];
  readonly policies: PolicySlots;
  readonly monitor: Monitor;
  readonly output: (domain: number, bytes: Uint8Array) => void;
  readonly page: (request: PageRequest) => void;
  readonly advance = (progress: number): void => {
    this.progress = progress;
  };
  readonly report = (offenders: readonly Offender[]): void => {
    this.offenders = offenders;
  };
  caller = 0;
  vcpu = 0;
  a1 = 0;
  a2 = 0;
  a3 = 0;
  a4 = 0;
  a5 = 0;
  base = 0;
  progress = 0;
  failure = 0;
  /** For the record of the step: why it failed, and a tested policy's offenders. */
  reason: string | undefined = undefined;
  offenders: readonly Offender[] = NO_OFFENDERS;
  readonly #queries: QueryList;
  /** By operation number: 1 for a query that the call declares. */
  #asks: Uint8Array = new Uint8Array(OPERATIONS.length);
  #own = false;

  constructor(
    state: State,
    guest: GuestMemory,
    policies: PolicySlots,
    monitor: Monitor,
    queries: QueryList,
    output: (domain: number, bytes: Uint8Array) => void,
    page: (request: PageRequest) => void,
  ) {
    this.view = state.view;
    this.guest = guest;
    this.config = state.config;
    this.policies = policies;
    this.#queries = queries;
    this.monitor = monitor;
    this.output = output;
    this.page = page;
  }

  /** What `apply` is given: this very object, by the name of what it may use of it. */
  get tools(): Tools<ColumnName> {
    return this;
  }

  /** Forgets the step before. */
  reset(): void {
    this.base = 0;
    this.reason = undefined;
    this.offenders = NO_OFFENDERS;
  }

  begin(asks: Uint8Array, own: boolean): void {
    this.#asks = asks;
    this.#own = own;
    this.failure = 0;
    this.reason = undefined;
    this.offenders = NO_OFFENDERS;
  }

  note(text: string): void {
    this.reason = text;
  }

  u16(offset: number): number {
    return this.guest.read16(this.caller, this.base + offset);
  }

  u32(offset: number): number {
    return this.guest.read32(this.caller, this.base + offset);
  }

  u64(offset: number): number {
    return this.guest.read64(this.caller, this.base + offset);
  }

  fail(code: string): undefined {
    const value = FAILURES.get(code);
    if (value === undefined) throw new Error(`no such failure: ${code}`);
    this.failure = value;
  }

  ask(operation: number, subject: number, object: number): void {
    // What a domain may do to itself by nature is management; flows to itself are judged.
    if (this.#own && subject === object && OPERATIONS[operation].kind === 'admin')
      return this.own();
    const labels = this.view.domain.label;
    this.#add(operation, subject, labels[subject], object, labels[object]);
  }

  own(): void {
    this.#queries.own = true;
  }

  askAboutLabel(operation: number, label: number): void {
    this.#add(operation, this.caller, this.view.domain.label[this.caller], NO_DOMAIN, label);
  }

  askLabels(operation: number, subject: Party, object: Party): void {
    this.#add(operation, subject.domain, subject.label, object.domain, object.label);
  }

  remote(domid: number): number {
    if (domid === DOMID_SELF || domid === this.caller) return this.caller;
    const { state, label } = this.view.domain;
    const exists = domid < this.config.domains && state[domid] !== DOMAIN_STATE.free;
    if (exists && state[domid] !== DOMAIN_STATE.dying) return domid;
    const objectLabel = exists ? label[domid] : NO_LABEL;
    this.#add(OP['domain.getinfo'], this.caller, label[this.caller], domid, objectLabel);
    return -1;
  }

  sees(domain: number): boolean {
    const labels = this.view.domain.label;
    const [own, other] = [labels[this.caller], labels[domain]];
    if (domain === this.caller || this.monitor.mayKnow(own, other)) return true;
    if (!this.policies.inForce.isPermissive(own)) return false;
    // Judged with the call, so that its record says what a label that is enforced would not see.
    this.#queries.add(OP['domain.getinfo'], this.caller, own, domain, other);
    return true;
  }

  isDenied(): boolean {
    return this.monitor.denies(this.#queries);
  }

  judge(domain: number): void {
    this.#queries.judge(domain);
  }

  #add(
    operation: number,
    subject: number,
    subjectLabel: number,
    object: number,
    objectLabel: number,
  ): void {
    if (this.#asks[operation] !== 1) throw new Error(`asked what was not declared`);
    this.#queries.add(operation, subject, subjectLabel, object, objectLabel);
  }
}
