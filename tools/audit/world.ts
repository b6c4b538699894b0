/**
 * Owns: the machine that a log speaks of, as another policy sees it: which domains run, and what
 * sticky conflict sets would remember. Each decision can be put to the monitor in the state in
 * which it was made.
 * INVARIANT: the counts are those that a machine under this policy would hold, had it started the
 * same domains.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { refuse } from '../../enforcement/monitor.ts';
import { NO_LABEL, NO_PRINCIPAL } from '../../enforcement/query.ts';
import type { Refusal } from '../../enforcement/query.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { OP, findOperation } from '../../policy/operations.ts';
import type { Asked, AuditEvent } from './events.ts';
import { LabelNames } from './label_names.ts';
import type { PolicyHistory } from './label_names.ts';

/** Operations about the policy itself: their object is the host label, whatever its name. */
const ABOUT_POLICY: ReadonlySet<string> = new Set([
  'domain.start',
  'policy.load',
  'policy.test',
  'policy.get',
]);

/** Something that was asked, as indices into the model. */
export interface Translated {
  readonly operation: number;
  /** Undefined where there was no label; a name where the policy has none like it. */
  readonly subject: number | string | undefined;
  readonly object: number | string | undefined;
}

export class World {
  readonly model: PolicyModel;
  readonly policy: LoadedPolicy;
  readonly #names: LabelNames;
  /** By domain id: the index of its label; undefined for one that the policy doesn't have. */
  readonly #domains = new Map<number, number | undefined>();
  #running: number[] = [];
  #excluded: number[] = [];
  #ran: number[] = [];

  /** @param policy of the model, loaded as the first one in force */
  constructor(model: PolicyModel, policy: LoadedPolicy, history: PolicyHistory) {
    this.model = model;
    this.policy = policy;
    this.#names = new LabelNames(model, history);
    this.#empty();
  }

  /** Labels of the domains that run, beside domain 0. */
  get running(): readonly number[] {
    const labels = [...this.#domains].map(([domain, label]) => (domain === 0 ? undefined : label));
    return labels.filter((label) => label !== undefined);
  }

  /** Hears what happened, before anything that happened later is asked about. */
  see(event: AuditEvent): void {
    this.#names.see(event);
    if (event.event === 'run') this.#empty();
    if (event.event !== 'domain') return;
    if (event.what === 'gone') this.#gone(event.domain);
    else this.#created(event.domain, event.label);
  }

  /** What was asked, in the names of this policy; undefined for an operation nobody knows. */
  translate({ operation: name, subject, object }: Asked): Translated | undefined {
    const operation = findOperation(name);
    if (operation === undefined) return undefined;
    const find = (label: string | null): number | string | undefined =>
      label === null ? undefined : (this.#names.find(label) ?? label);
    const isHost = object.domain === null && ABOUT_POLICY.has(name);
    const about = isHost ? this.model.host.label : find(object.label);
    return { operation, subject: find(subject.label), object: about };
  }

  /** What the monitor answers under this policy; undefined for a permission. */
  ask({ operation, subject, object }: Translated): Refusal | undefined {
    const { policy } = this;
    const number = (label: number | string | undefined): number => {
      if (label === undefined) return NO_LABEL;
      // No label has the number behind the last.
      return typeof label === 'string' ? policy.labelIndex.length : policy.labelNumbers[label];
    };
    const walls = { running: this.#running, excluded: this.#excluded, ran: this.#ran, base: 0 };
    const about = operation === OP['domain.start'] ? policy.host : number(object);
    return refuse(policy, walls, operation, NO_PRINCIPAL, number(subject), about);
  }

  /** Whether a denial of this would be recorded and then forgiven. */
  isPermissive({ subject }: Translated): boolean {
    const { policy } = this;
    return typeof subject === 'number' && policy.isPermissive(policy.labelNumbers[subject]);
  }

  #empty(): void {
    const zeros = (): number[] => this.policy.numbering.types.map(() => 0);
    this.#domains.clear();
    this.#running = zeros();
    this.#excluded = zeros();
    this.#ran = zeros();
  }

  #created(domain: number, name: string | null): void {
    const known = name === null ? undefined : this.#names.find(name);
    const label = known ?? (domain === 0 ? this.model.bootstrap.label : undefined);
    this.#gone(domain);
    this.#domains.set(domain, label);
    this.#count(label, 1);
  }

  #gone(domain: number): void {
    this.#count(this.#domains.get(domain), -1);
    this.#domains.delete(domain);
  }

  #count(label: number | undefined, by: 1 | -1): void {
    if (label === undefined) return;
    for (const type of this.policy.walls[this.policy.labelNumbers[label]]) {
      this.#running[type] += by;
      if (by === 1) this.#ran[type] = 1;
      for (const { types } of this.policy.conflictsOf[type]) {
        for (const other of types) if (other !== type) this.#excluded[other] += by;
      }
    }
  }
}
