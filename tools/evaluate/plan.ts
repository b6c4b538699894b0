/**
 * Owns: what a request asks the monitor, in order: a plan. It is worked out from the machine's
 * columns by its own rules and not by the hypercall's code, so that comparing the two means
 * something.
 * Must not know: which requests there are, how a plan is judged.
 */

import { DOMID_SELF } from '../../core/abi/numbers.ts';
import { DOMAIN_STATE } from '../../core/columns.ts';
import { NO_DOMAIN, NO_LABEL } from '../../enforcement/query.ts';
import { OP, OPERATIONS } from '../../policy/operations.ts';
import type { Setting } from './setting.ts';

/** A domain with its label; a domain of `NO_DOMAIN` for a label that nobody may wear yet. */
export interface Party {
  readonly domain: number;
  readonly label: number;
}

export interface Query {
  readonly operation: number;
  readonly subject: Party;
  readonly object: Party;
}

/** An error that ends a request before more is asked. Who is denied doesn't hear of it. */
export interface Fault {
  /** An errno (`ESRCH`) or the status of a grant operation (`bad_domain`). */
  readonly code: string;
  readonly why: string;
}

export interface Plan {
  readonly queries: readonly Query[];
  /** Undefined where the request gets as far as the monitor's verdict on all of them. */
  readonly fault: Fault | undefined;
  /** Why nobody is asked, where nobody is. */
  readonly exempt: string | undefined;
}

/** Fields of a call's structure, and registers, by their names. */
export type Arguments = ReadonlyMap<string, number>;

/** Works out the plan of one request of one domain. */
export class Planner {
  readonly setting: Setting;
  readonly caller: number;
  readonly queries: Query[] = [];
  fault: Fault | undefined = undefined;
  readonly #arguments: Arguments;
  readonly #own: boolean;

  /** @param own whether what the caller may do to itself by nature is not asked */
  constructor(setting: Setting, caller: number, given: Arguments, own: boolean) {
    this.setting = setting;
    this.caller = caller;
    this.#arguments = given;
    this.#own = own;
  }

  argument(name: string): number {
    return this.#arguments.get(name) ?? 0;
  }

  /** Ends the request with an error. */
  fail(code: string, why: string): void {
    this.fault ??= { code, why };
  }

  party(domain: number): Party {
    return { domain, label: this.setting.view.domain.label[domain] };
  }

  /** Asks about two domains that are there. */
  ask(operation: number, subject: number, object: number): void {
    const isAdmin = OPERATIONS[operation].kind === 'admin';
    if (this.#own && subject === object && isAdmin) return;
    this.askParties(operation, this.party(subject), this.party(object));
  }

  /** Asks whether the caller may do something about a label that no domain need wear. */
  askAboutLabel(operation: number, label: number): void {
    this.askParties(operation, this.party(this.caller), { domain: NO_DOMAIN, label });
  }

  askParties(operation: number, subject: Party, object: Party): void {
    this.queries.push({ operation, subject, object });
  }

  isThere(domain: number): boolean {
    const { view, config } = this.setting;
    return domain < config.domains && view.domain.state[domain] !== DOMAIN_STATE.free;
  }

  isDying(domain: number): boolean {
    return this.setting.view.domain.state[domain] === DOMAIN_STATE.dying;
  }

  isSelf(domain: number): boolean {
    return domain === DOMID_SELF || domain === this.caller;
  }

  /**
   * The domain that a request names; undefined for one that is absent or dying, where the request
   * ends. Looking for a domain that isn't there is itself asked about, so that only who may see
   * every domain hears more than a denial.
   */
  named(domain: number, code: string): number | undefined {
    if (this.isSelf(domain)) return this.caller;
    const isThere = this.isThere(domain);
    if (isThere && !this.isDying(domain)) return domain;
    const label = isThere ? this.setting.view.domain.label[domain] : NO_LABEL;
    const subject = this.party(this.caller);
    this.askParties(OP['domain.getinfo'], subject, { domain, label });
    this.fail(code, isThere ? `domain ${domain} is dying` : `there is no domain ${domain}`);
    return undefined;
  }
}
