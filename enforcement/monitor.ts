/**
 * Owns: every decision. The one place that says permit or deny, and the only one that mints
 * permits.
 *
 * INVARIANT: a permit is minted only after every query of the call was permitted by the policy in
 * force; and, while another policy is being tested, what leaves something behind by that one too;
 * or for a call whose declaration says why it needs none. There is no default that permits and no
 * cache that can go stale. A denial whose subject wears a label that the same policy says is
 * permissive is kept in `forgiven` and does not count; nobody else's ever is.
 * Must not know: calls' arguments, guests, how the policy was written.
 */

import { IS_LASTING, OP, OPERATIONS } from '../policy/operations.ts';
import type { Direction } from '../policy/operations.ts';
import type { LoadedPolicy } from './loaded_policy.ts';
import { mint } from './permit.ts';
import type { Judged, Permit } from './permit.ts';
import { Denial, NO_LABEL, NO_PRINCIPAL } from './query.ts';
import type { Mediated, QueryList, Refusal, WallCounts } from './query.ts';

const NONE: readonly Denial[] = Object.freeze([]);

const SENDS = 1;
const RECEIVES = 2;
const WAYS: Readonly<Record<Direction, number>> = {
  to: SENDS,
  from: RECEIVES,
  both: SENDS | RECEIVES,
};

/** By operation number: the ways in which a flow must be permitted; 0 where no flow decides. */
const FLOW_WAYS = Uint8Array.from(OPERATIONS, ({ kind, direction }) =>
  kind === 'flow' ? WAYS[direction] : 0,
);

export class Monitor {
  #inForce: LoadedPolicy;
  #walls: WallCounts;
  #pending: LoadedPolicy | undefined = undefined;
  #pendingWalls: WallCounts;
  #forgiven: readonly Denial[] = NONE;
  /** How often each operation was permitted and denied, by its number. */
  readonly permits = new Float64Array(OPERATIONS.length);
  readonly denials = new Float64Array(OPERATIONS.length);

  constructor(policy: LoadedPolicy, walls: WallCounts) {
    this.#inForce = policy;
    this.#walls = walls;
    this.#pendingWalls = walls;
  }

  get policy(): LoadedPolicy {
    return this.#inForce;
  }

  /**
   * The denials of the call that was judged last that were permitted all the same, in order: their
   * subjects' labels are permissive.
   */
  get forgiven(): readonly Denial[] {
    return this.#forgiven;
  }

  /** Puts policies in force; called by the machine when the state's policy slot says so. */
  install(
    inForce: LoadedPolicy,
    walls: WallCounts,
    pending: LoadedPolicy | undefined,
    pendingWalls: WallCounts,
  ): void {
    this.#inForce = inForce;
    this.#walls = walls;
    this.#pending = pending;
    this.#pendingWalls = pendingWalls;
  }

  /**
   * Judges every query of a call, in order. Throws when the call asked nothing and isn't declared
   * exempt, or asked what it didn't declare: then nobody judged, and that is a bug.
   */
  authorize<Call extends string>(call: Mediated<Call>, queries: QueryList): Permit<Call> | Denial {
    if (
      queries.length === 0 &&
      !(call.exempt !== undefined || (queries.own && call.own !== undefined))
    ) {
      throw new Error(`${call.name} asked nothing and is not exempt`);
    }
    this.#forgiven = NONE;
    for (let i = 0; i < queries.length; i += 1) {
      const operation = queries.operations[i];
      const denial = this.#judge(queries, operation, i);
      if (denial) {
        this.denials[operation] += 1;
        const standing = this.#standing(denial, queries, operation, i, true);
        if (standing) return standing;
        continue;
      }
      this.permits[operation] += 1;
    }
    return mint(call.name, queries);
  }

  /**
   * Whether a query of a call is denied: for calls that would do much before they are judged.
   * Counts nothing; `authorize` still judges.
   */
  denies(queries: QueryList): boolean {
    for (let i = 0; i < queries.length; i += 1) {
      const operation = queries.operations[i];
      const denial = this.#judge(queries, operation, i);
      if (denial && this.#standing(denial, queries, operation, i, false)) return true;
    }
    return false;
  }

  /**
   * A permit for a transition that is no call of a guest, and that declares why it needs no query.
   */
  exempt<Call extends string>(call: Mediated<Call>, judged: Judged): Permit<Call> {
    if (call.exempt === undefined) throw new Error(`${call.name} is not exempt`);
    return mint(call.name, judged);
  }

  /** Whether a label may know that a domain of another exists: for what lists domains. */
  mayKnow(subject: number, object: number): boolean {
    const operation = OP['domain.getinfo'];
    const refused = refuse(this.#inForce, undefined, operation, NO_PRINCIPAL, subject, object);
    this[refused ? 'denials' : 'permits'][operation] += 1;
    return refused === undefined;
  }

  #judge(queries: QueryList, operation: number, i: number): Denial | undefined {
    const { principal } = queries;
    const subject = queries.subjectLabels[i];
    const object = queries.objectLabels[i];
    const refusal = refuse(this.#inForce, this.#walls, operation, principal, subject, object);
    if (refusal) return denialOf(queries, i, refusal, false);
    return this.#judgePending(queries, operation, i);
  }

  /** What the policy that is being loaded says of an operation that would outlast it. */
  #judgePending(queries: QueryList, operation: number, i: number): Denial | undefined {
    const pending = this.#pending;
    if (!pending || !IS_LASTING[operation]) return undefined;
    const subject = queries.subjectLabels[i];
    const object = queries.objectLabels[i];
    const walls = this.#pendingWalls;
    const refusal = refuse(pending, walls, operation, queries.principal, subject, object);
    return refusal && denialOf(queries, i, refusal, true);
  }

  /**
   * What is left of a denial: undefined where the policy that denied forgives it, and the other one
   * permits or forgives it, too.
   * @param keep whether what is forgiven goes into `forgiven`
   */
  #standing(
    denial: Denial,
    queries: QueryList,
    operation: number,
    i: number,
    keep: boolean,
  ): Denial | undefined {
    if (!this.#forgives(denial)) return denial;
    if (keep) this.#forgiven = [...this.#forgiven, denial];
    if (denial.byPending) return undefined;
    const later = this.#judgePending(queries, operation, i);
    return later && this.#standing(later, queries, operation, i, keep);
  }

  /** Whether the policy that denied says that its subject's label is permissive. */
  #forgives({ byPending, subjectLabel }: Denial): boolean {
    const policy = byPending ? this.#pending : this.#inForce;
    return policy !== undefined && policy.isPermissive(subjectLabel);
  }
}

function denialOf(queries: QueryList, i: number, refusal: Refusal, byPending: boolean): Denial {
  return new Denial(
    queries.operations[i],
    { domain: queries.subjectDomains[i], label: queries.subjectLabels[i] },
    { domain: queries.objectDomains[i], label: queries.objectLabels[i] },
    refusal,
    byPending,
  );
}

/**
 * One query under one policy: undefined when it is permitted, otherwise why not. Pure; what the
 * `explain` and `matrix` commands, the policy test and the monitor itself all use.
 * @param subject label number of who acts; for `domain.start`, of who would run
 */
export function refuse(
  policy: LoadedPolicy,
  walls: WallCounts | undefined,
  operation: number,
  principal: number,
  subject: number,
  object: number,
): Refusal | undefined {
  const ways = FLOW_WAYS[operation];
  if (ways !== 0) {
    const permitted =
      ((ways & SENDS) === 0 || policy.flows(subject, object)) &&
      ((ways & RECEIVES) === 0 || policy.flows(object, subject));
    return permitted ? undefined : notPermitted(policy.labelRule(subject));
  }
  if (OPERATIONS[operation].kind === 'admin') {
    const decision = policy.admin(operation, principal, subject, object);
    if (decision === 0) return undefined;
    if (decision < 0) return notPermitted(policy.image.adminRule);
    return { reason: 'forbidden', rule: decision - 1, wallType: -1 };
  }
  return refuseStart(policy, walls, subject);
}

function notPermitted(rule: number): Refusal {
  return { reason: 'not-permitted', rule, wallType: -1 };
}

/** Host authorization first, then every conflict set that the label's walls meet. */
function refuseStart(
  policy: LoadedPolicy,
  walls: WallCounts | undefined,
  label: number,
): Refusal | undefined {
  const index = label === NO_LABEL ? -1 : (policy.labelIndex[label] ?? -1);
  // Nothing runs that wears the label of a resource, nor one that this policy doesn't have.
  if (index < 0 || policy.image.labels[index].kind !== 'domain') {
    return notPermitted(policy.image.policyRule);
  }
  if (!policy.hostAllows(label)) {
    return { reason: 'forbidden', rule: policy.image.hostRule, wallType: -1 };
  }
  if (!walls) return undefined;
  for (const type of policy.walls[label]) {
    for (const conflict of policy.conflictsOf[type]) {
      const other = conflict.types.find(
        (t) =>
          t !== type &&
          (walls.running[walls.base + t] > 0 || (conflict.sticky && walls.ran[t] > 0)),
      );
      if (other !== undefined) return { reason: 'forbidden', rule: conflict.rule, wallType: other };
    }
    // The counts say the same; should they ever not, what is excluded does not start.
    if (walls.excluded[walls.base + type] > 0) {
      return { reason: 'forbidden', rule: policy.image.policyRule, wallType: type };
    }
  }
  return undefined;
}
