/**
 * Owns: how a hypercall is declared, and the one way a declared call is carried out: resolve,
 * authorize, apply. `resolve` reads and may fail; `apply` writes and can't.
 *
 * An error that depends on another domain's state is told only to a caller who is permitted to make
 * the call: `resolve` asks as soon as it knows whom the call concerns, and what was asked is judged
 * before the error is given back.
 * Must not know: any particular call.
 */

import type { Denial, QueryList } from '../enforcement/query.ts';
import type { Monitor } from '../enforcement/monitor.ts';
import type { Judged } from '../enforcement/permit.ts';
import { OP, OPERATIONS } from '../policy/operations.ts';
import type { OperationName } from '../policy/operations.ts';
import { ERRNO } from './abi/errno.ts';
import type { ErrnoName } from './abi/errno.ts';
import { GNTST } from './abi/numbers.ts';
import type { Struct } from './abi/struct.ts';
import type { ColumnName, View, Writer } from './columns.ts';
import type { GuestMemory, GuestReader } from './guest_memory.ts';
import type { PageRequest } from './page_request.ts';
import type { Offender } from './policy_review.ts';
import type { PolicySlots } from './policy_slots.ts';
import type { StepContext } from './step_context.ts';
import { footprint } from './state.ts';
import type { State } from './state.ts';

/** A result that means: not done, call again with the progress that was recorded. */
export const CONTINUE = -0x40000000;

/** Columns that every `resolve` may read: who is alive, and who they are. */
type Identity = 'domain.state' | 'domain.label' | 'domain.generation';

/** What `resolve` is given. `E` are the failures that the call declares. */
export interface Context<R extends ColumnName, E extends string> {
  readonly view: View<R | Identity>;
  readonly guest: GuestReader;
  readonly config: State['config'];
  readonly policies: PolicySlots;
  /** The calling domain and the row of its vcpu. */
  readonly caller: number;
  readonly vcpu: number;
  /** Registers as signed 32 bits. */
  readonly a1: number;
  readonly a2: number;
  readonly a3: number;
  readonly a4: number;
  readonly a5: number;
  /** Address of the call's structure in the caller's memory, when it declares one. */
  readonly base: number;
  /** How far earlier steps of this call got. */
  readonly progress: number;
  /** Reads a field of the call's structure. */
  u16(offset: number): number;
  u32(offset: number): number;
  u64(offset: number): number;
  /** Says why, for the record of the step: never for the guest. */
  note(text: string): void;
  /** Fails with a declared error. */
  fail(code: E): undefined;
  /** Asks whether `subject` may do `operation` (its number) to `object`; both are domain ids. */
  ask(operation: number, subject: number, object: number): void;
  /** Says that the call concerns nobody but the caller; it must declare why that needs no query. */
  own(): void;
  /** Asks about a label that no domain may wear yet; the caller is the subject. */
  askAboutLabel(operation: number, label: number): void;
  /** Asks about two labels, of domains (−1 for none) that may not be there. */
  askLabels(
    operation: number,
    subject: { readonly domain: number; readonly label: number },
    object: { readonly domain: number; readonly label: number },
  ): void;
  /**
   * The domain that the guest names, or −1: one that is absent or dying. Then the caller's
   * privilege to see it is asked, so that only who has it hears more than a denial.
   */
  remote(domid: number): number;
  /** Whether the caller may see a domain: for lists, which hold only what it may. */
  sees(domain: number): boolean;
  /**
   * Whether what was asked so far is denied: a call that has much to do first asks this, and fails
   * with nothing, so that nobody makes the machine work on what is not permitted.
   */
  isDenied(): boolean;
  /** Opens a domain's rows to `apply`; the caller's are open. */
  judge(domain: number): void;
}

/** What `apply` is given beside its writers. */
export interface Tools<R extends ColumnName> {
  readonly view: View<R | Identity>;
  readonly guest: GuestMemory;
  readonly config: State['config'];
  readonly policies: PolicySlots;
  readonly monitor: Monitor;
  readonly caller: number;
  readonly base: number;
  /** Bytes that go out of the machine: a domain's console. */
  readonly output: (domain: number, bytes: Uint8Array) => void;
  /** Asks the host to keep a page, or to bring one back. */
  readonly page: (request: PageRequest) => void;
  /** Records how far a call got that answers `CONTINUE`. */
  readonly advance: (progress: number) => void;
  /** Puts the offenders of a policy under test into the record of the step. */
  readonly report: (offenders: readonly Offender[]) => void;
}

export interface Argument {
  /** The register that points at the structure. */
  readonly register: 1 | 2 | 3;
  readonly layout: Struct<string>;
  /** Whether the call writes results into it. */
  readonly out: boolean;
}

/** The part of a declaration that is data: what documents, stubs, generators and checks read. */
export interface CallFacts {
  /** `group.command`, in Xen's words. */
  readonly name: string;
  /** Hypercall number, and the sub-command when the group has them. */
  readonly number: number;
  readonly command: number | undefined;
  /** In a sentence: what it does. */
  readonly summary: string;
  /** Registers by meaning, from a1. */
  readonly registers: readonly string[];
  readonly argument: Argument | undefined;
  /** For a call that takes an array: each element is judged by itself and has a status. */
  readonly batch: { readonly layout: Struct<string>; readonly statusAt: number } | undefined;
  readonly queries: readonly OperationName[];
  readonly exempt: string | undefined;
  readonly own: string | undefined;
  readonly reads: readonly ColumnName[];
  readonly writes: readonly ColumnName[];
  /** In order of precedence: `[error, when]`. */
  readonly errors: readonly (readonly [string, string])[];
  /** Virtual nanoseconds that a step takes. */
  readonly cost: number;
  /** Whether it may take several steps. */
  readonly continues: boolean;
  /** Whether the caller's shared pages and maps must be brought up to date around it. */
  readonly coherent: boolean;
  /** Whether the vcpu gives up its turn. */
  readonly yields: boolean;
}

/** A declared call, ready to be carried out. */
export interface Call extends CallFacts {
  /** What a denial answers: −EPERM, or the grant operations' own status. */
  readonly denied: number;
  /** One step. The result, `CONTINUE`, or the denial. */
  step(core: Core): number | Denial;
}

/** What a step works on: the machine's parts, and the context that is used again for each step. */
export interface Core {
  readonly state: State;
  readonly monitor: Monitor;
  readonly queries: QueryList;
  readonly context: StepContext;
}

interface Declaration<
  N extends string,
  R extends ColumnName,
  W extends ColumnName,
  E extends string,
  Request extends object,
> {
  readonly name: N;
  readonly number: number;
  readonly command?: number | undefined;
  readonly summary: string;
  readonly registers?: readonly string[];
  readonly argument?: Argument;
  readonly queries?: readonly OperationName[];
  readonly exempt?: string;
  readonly own?: string;
  readonly reads: readonly R[];
  readonly writes: readonly W[];
  readonly errors: readonly (readonly [E, string])[];
  readonly cost: number;
  readonly continues?: boolean;
  readonly coherent?: boolean;
  readonly yields?: boolean;
  /** Only for what touches every domain's rows. */
  readonly everyRow?: boolean;
  // Properties, not methods: a method's parameters would be compared both ways, and a function that
  // wants more columns than are declared would do.
  readonly resolve: (context: Context<R | W, E>) => Request | undefined;
  readonly apply: (writer: Writer<NoInfer<W>>, request: Request, tools: Tools<R | W>) => number;
}

/** Declares a hypercall: the one place where everything about it stands. */
export function call<
  const N extends string,
  R extends ColumnName,
  W extends ColumnName,
  E extends ErrnoName,
  Request extends object,
>(declaration: Declaration<N, R, W, E, Request>): Call {
  return carryOut(declaration, undefined, -ERRNO.EPERM);
}

/** Declares an operation on each element of an array, with a grant status of its own. */
export function batchCall<
  const N extends string,
  R extends ColumnName,
  W extends ColumnName,
  E extends keyof typeof GNTST,
  Request extends object,
>(declaration: Declaration<N, R, W, E, Request>, layout: Struct<string>, statusAt: number): Call {
  return carryOut(declaration, { layout, statusAt }, GNTST.permission_denied);
}

function carryOut<
  N extends string,
  R extends ColumnName,
  W extends ColumnName,
  E extends string,
  Request extends object,
>(declaration: Declaration<N, R, W, E, Request>, batch: CallFacts['batch'], denied: number): Call {
  const { name, writes } = declaration;
  const opened = footprint(name, writes, declaration.everyRow ?? false);
  const mediated = {
    name,
    queries: declaration.queries ?? [],
    exempt: declaration.exempt,
    own: declaration.own,
  };
  if ((mediated.queries.length === 0) === (mediated.exempt === undefined)) {
    throw new Error(`${name} must have queries or say why it is exempt, and not both`);
  }
  // What a step needs stands in variables: declarations have many shapes, and reading a property of
  // one is a search to the engine.
  const { resolve, apply } = declaration;
  const owns = mediated.own !== undefined;
  /** By operation number: 1 where the declaration names the query. */
  const asks = new Uint8Array(OPERATIONS.length);
  for (const operation of mediated.queries) asks[OP[operation]] = 1;
  return {
    name,
    number: declaration.number,
    command: declaration.command,
    summary: declaration.summary,
    registers: declaration.registers ?? [],
    argument: declaration.argument,
    batch,
    queries: mediated.queries,
    exempt: mediated.exempt,
    own: mediated.own,
    reads: declaration.reads,
    writes,
    errors: declaration.errors,
    cost: declaration.cost,
    continues: declaration.continues ?? false,
    coherent: declaration.coherent ?? false,
    yields: declaration.yields ?? false,
    denied,
    step({ state, monitor, queries, context }) {
      queries.begin(context.caller);
      context.begin(asks, owns);
      const request = resolve(context);
      if (request === undefined) {
        // What failed before anybody else was concerned is the caller's own affair.
        if (queries.length > 0) {
          const verdict = monitor.authorize(mediated, queries);
          if (verdict.isDenial) return verdict;
        }
        return context.failure;
      }
      const verdict = monitor.authorize(mediated, queries);
      if (verdict.isDenial) return verdict;
      return state.commit(verdict, opened, apply, request, context.tools);
    },
  };
}

/**
 * Declares a transition that is no hypercall: time, teardown, coherence. It is exempt, and says
 * why.
 */
export function transition<
  const N extends string,
  R extends ColumnName,
  W extends ColumnName,
  Request extends object,
>(declaration: {
  readonly name: N;
  readonly summary: string;
  readonly exempt: string;
  readonly reads: readonly R[];
  readonly writes: readonly W[];
  readonly everyRow?: boolean;
  readonly apply: (writer: Writer<NoInfer<W>>, request: Request, tools: Tools<R | W>) => number;
}): Transition<Request> {
  const { name, summary, exempt, reads, writes, everyRow = false, apply } = declaration;
  const opened = footprint(name, writes, everyRow);
  const mediated = { name, queries: [], exempt, own: undefined };
  return {
    name,
    summary,
    exempt,
    reads,
    writes,
    run({ state, monitor, context }, judged, request) {
      const permit = monitor.exempt(mediated, judged);
      return state.commit(permit, opened, apply, request, context.tools);
    },
  };
}

export interface TransitionFacts {
  readonly name: string;
  readonly summary: string;
  readonly exempt: string;
  readonly reads: readonly ColumnName[];
  readonly writes: readonly ColumnName[];
}

export interface Transition<Request> extends TransitionFacts {
  run(core: Core, judged: Judged, request: Request): number;
}
