/**
 * Owns: what of a run is recorded: decisions, and what they depended on, namely which policy was in
 * force and which domains counted in conflict sets. Every denial has an event, those of a
 * permissive label one for all that are alike, with their count at the end.
 * Must not know: where events go.
 */

import type { Machine } from '../../core/machine.ts';
import type { StepRecord } from '../../core/trace.ts';
import { DOMAIN_STATE } from '../../core/columns.ts';
import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { NO_DOMAIN, NO_LABEL } from '../../enforcement/query.ts';
import type { Denial, QueryList } from '../../enforcement/query.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { resultName } from '../scenario/expectations.ts';
import type { Asked, AuditEvent, DecisionEvent, Excluded, LoggedDecision } from './events.ts';
import type { Party, RulePlace } from './events.ts';

/** Permissive denials that are told apart; beyond them each has an event of its own. */
const DISTINCT_MAX = 65_536;

function partyOf(policy: LoadedPolicy, domain: number, label: number): Party {
  return {
    domain: domain === NO_DOMAIN ? null : domain,
    label: label === NO_LABEL ? null : policy.labelName(label),
  };
}

function askedAt(policy: LoadedPolicy, queries: QueryList, at: number): Asked {
  return {
    operation: OPERATIONS[queries.operations[at]].name,
    subject: partyOf(policy, queries.subjectDomains[at], queries.subjectLabels[at]),
    object: partyOf(policy, queries.objectDomains[at], queries.objectLabels[at]),
  };
}

function askedIn(policy: LoadedPolicy, denial: Denial): Asked {
  return {
    operation: OPERATIONS[denial.operation].name,
    subject: partyOf(policy, denial.subjectDomain, denial.subjectLabel),
    object: partyOf(policy, denial.objectDomain, denial.objectLabel),
  };
}

/** Domains that are named of those that exclude one. */
const EXCLUDING_MAX = 8;

/** Which domains keep out what a conflict set denied; undefined where none did. */
function excludedBy(
  { policy, view, config }: Machine,
  judge: LoadedPolicy,
  { wallType }: Denial,
): Excluded | undefined {
  if (wallType < 0) return undefined;
  const { state, label } = view.domain;
  const by: Party[] = [];
  for (let domain = 0; domain < config.domains && by.length < EXCLUDING_MAX; domain += 1) {
    if (state[domain] === DOMAIN_STATE.free) continue;
    if (!(judge.walls[label[domain]] ?? []).includes(wallType)) continue;
    by.push(partyOf(policy, domain, label[domain]));
  }
  return { type: judge.numbering.types[wallType] ?? '(unknown)', by };
}

interface Repeat {
  readonly asked: Asked;
  readonly rule: string;
  count: number;
}

export class Recorder {
  readonly #emit: (event: AuditEvent) => void;
  /** Whether permissions are recorded, too. */
  permits: boolean;
  /** What the files of policies are called, by the hashes of their images, where it is known. */
  readonly policyFiles = new Map<string, readonly string[]>();
  #policy: LoadedPolicy | undefined;
  /** By domain id: which life of it was told, or 0 for none. */
  #told: number[] = [];
  readonly #repeats = new Map<string, Repeat>();

  constructor(emit: (event: AuditEvent) => void, permits: boolean) {
    this.#emit = emit;
    this.permits = permits;
  }

  /** Sees a step that the machine has just made. */
  step(record: Readonly<StepRecord>, machine: Machine): void {
    const { queries, denial } = record;
    if (machine.policy !== this.#policy) this.#policyChanged(record, machine);
    // A call that goes on is judged anew in each of its steps, and told with the last.
    if (!record.continues) {
      for (const each of record.forgiven) this.#denied(record, machine, each, 'permissive');
      if (denial !== undefined) this.#denied(record, machine, denial, 'deny');
      else if (this.permits && queries !== undefined) this.#permitted(record, machine, queries);
    }
    if (record.call === 'domctl.createdomain' && record.result >= 0 && denial === undefined) {
      this.#domainsChanged(record, machine);
    } else if (record.call === 'domain.teardown' && record.result === 1) {
      this.#domainsChanged(record, machine);
    }
  }

  /** Tells how often what was told once was seen. */
  finish(): void {
    for (const { asked, rule, count } of this.#repeats.values()) {
      if (count > 1) this.#emit({ event: 'repeated', ...asked, rule, count });
    }
  }

  #policyChanged({ time, epoch }: Readonly<StepRecord>, machine: Machine): void {
    const before = this.#policy;
    const { policy } = machine;
    const { name, version, hash } = policy.image;
    const renamed: [string, string][] = [];
    for (const number of before?.labelNumbers ?? []) {
      const [old, now] = [before?.labelName(number) ?? '', policy.labelName(number)];
      if (old !== now) renamed.push([old, now]);
    }
    this.#policy = policy;
    this.#emit({
      event: 'policy',
      time,
      epoch,
      name,
      version: version.join('.'),
      image: hash,
      bootstrap: policy.labelName(policy.bootstrap),
      permits: this.permits,
      renamed,
    });
    this.#domainsChanged({ time }, machine);
  }

  /** Tells which domains are new and which are gone. */
  #domainsChanged({ time }: Pick<StepRecord, 'time'>, { view, config, policy }: Machine): void {
    const { state, generation, label } = view.domain;
    for (let domain = 0; domain < config.domains; domain += 1) {
      const isFree = state[domain] === DOMAIN_STATE.free;
      // Lives count from 0; a told one is kept one higher.
      const now = isFree ? 0 : generation[domain] + 1;
      const told = this.#told[domain] ?? 0;
      if (now === told) continue;
      const common = { event: 'domain' as const, time, domain };
      if (told > 0) {
        this.#emit({ ...common, generation: told - 1, label: null, what: 'gone' });
      }
      if (now > 0) {
        const worn = partyOf(policy, domain, label[domain]).label;
        this.#emit({ ...common, generation: now - 1, label: worn, what: 'created' });
      }
      this.#told[domain] = now;
    }
  }

  #common(record: Readonly<StepRecord>, policy: LoadedPolicy, asked: Asked) {
    const { time, step, call, result, epoch, domain, label } = record;
    const caller = asked.subject.domain === domain ? undefined : partyOf(policy, domain, label);
    return {
      event: 'decision' as const,
      time,
      step,
      call,
      ...(caller && { caller }),
      ...asked,
      result: resultName(call, result),
      epoch,
    };
  }

  #denied(
    record: Readonly<StepRecord>,
    machine: Machine,
    denial: Denial,
    decision: LoggedDecision,
  ): void {
    const { policy } = machine;
    const asked = askedIn(policy, denial);
    const judge = denial.byPending ? (machine.candidate ?? policy) : policy;
    const rule = this.#placeOf(judge, denial.rule);
    if (decision === 'permissive' && this.#isRepeated(asked, rule.name)) return;
    // A forgiven denial stands for itself: what else was asked has events of its own.
    const queries = decision === 'deny' ? record.queries : undefined;
    const all: Asked[] = [];
    for (let at = 0; at < (queries?.length ?? 0); at += 1) {
      if (queries !== undefined) all.push(askedAt(policy, queries, at));
    }
    const excluded = excludedBy(machine, judge, denial);
    const event: DecisionEvent = {
      ...this.#common(record, policy, asked),
      decision,
      reason: denial.reason,
      rule,
      ...(excluded && { excluded }),
      ...(denial.byPending && { pending: true as const }),
      ...(all.length > 1 && { asked: all }),
    };
    this.#emit(event);
  }

  #isRepeated(asked: Asked, rule: string): boolean {
    const { operation, subject, object } = asked;
    const key = JSON.stringify([operation, subject.label, object.label, rule]);
    const repeat = this.#repeats.get(key);
    if (repeat !== undefined) {
      repeat.count += 1;
      return true;
    }
    if (this.#repeats.size < DISTINCT_MAX) this.#repeats.set(key, { asked, rule, count: 1 });
    return false;
  }

  #permitted(record: Readonly<StepRecord>, { policy }: Machine, queries: QueryList): void {
    const { forgiven } = record;
    for (let at = 0; at < queries.length; at += 1) {
      const isForgiven = forgiven.some(
        ({ operation, subjectLabel, objectLabel }) =>
          operation === queries.operations[at] &&
          subjectLabel === queries.subjectLabels[at] &&
          objectLabel === queries.objectLabels[at],
      );
      if (isForgiven) continue;
      const asked = askedAt(policy, queries, at);
      this.#emit({ ...this.#common(record, policy, asked), decision: 'permit' });
    }
  }

  #placeOf({ image }: LoadedPolicy, rule: number): RulePlace {
    const { name, span } = image.rules[rule];
    const files = this.policyFiles.get(image.hash) ?? image.files;
    return { name, file: files[span.file], line: span.line, column: span.column };
  }
}
