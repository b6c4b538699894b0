/**
 * Owns: the scenario language: which machine, which policy, which guests, what an operator does
 * step by step, and what must have happened at the end.
 */

import { Type } from 'typebox';
import type { Static } from 'typebox';
import { HYPERVISOR_PAGES } from '../../core/abi/guest_abi.ts';
import { CONFIG_MAX } from '../../core/config.ts';
import type { MachineConfig } from '../../core/config.ts';
import { UserError } from '../user_error.ts';

const Name = Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$' });
/** Turns of guests: how long something may take. */
const Turns = Type.Integer({ minimum: 1, maximum: 1_000_000 });
const strict = { additionalProperties: false };

/** What a step or an attempt must have come to. Without one, a step must succeed. */
const Outcome = Type.Object(
  {
    /** `ok`, an errno (`EPERM`) or a grant status (`permission_denied`). */
    result: Type.Optional(Type.String()),
    /** The rule that decided, as it is named in the policy: `conflicts.banks`. */
    rule: Type.Optional(Type.String()),
    /** Words that the explanation must hold. */
    says: Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())])),
  },
  strict,
);

const Start = Type.Object(
  {
    name: Name,
    label: Type.String(),
    guest: Name,
    /** Put on the guest's command line; `@name` is the domain id of a domain by that name. */
    args: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Integer()]))),
  },
  strict,
);

const expectOutcome = { expect: Type.Optional(Outcome), why: Type.Optional(Type.String()) };

const Step = Type.Union([
  Type.Object({ start: Type.Array(Start, { minItems: 1 }), ...expectOutcome }, strict),
  Type.Object({ pause: Name, ...expectOutcome }, strict),
  Type.Object({ unpause: Name, ...expectOutcome }, strict),
  Type.Object({ destroy: Name, ...expectOutcome }, strict),
  /** Lets a domain go on that suspended; one that ended otherwise can't. */
  Type.Object({ resume: Name, ...expectOutcome }, strict),
  /**
   * Saves a domain that suspended. The file is kept for the steps that follow; `run
   * --saved-domains` says in which folder it is written.
   */
  Type.Object(
    { save: Type.Object({ domain: Name, file: Name }, strict), ...expectOutcome },
    strict,
  ),
  /** Restores what a step of this part saved under that name, or a file beside the scenario. */
  Type.Object(
    { restore: Type.Object({ name: Name, file: Type.String() }, strict), ...expectOutcome },
    strict,
  ),
  /** Pages out the first of a domain's pages, as many as are named. */
  Type.Object(
    {
      page_out: Type.Object(
        { domain: Name, frames: Type.Integer({ minimum: 1, maximum: CONFIG_MAX.guestFrames }) },
        strict,
      ),
      ...expectOutcome,
    },
    strict,
  ),
  Type.Object(
    {
      load_policy: Type.String(),
      /** What is shared against the new policy: it makes the load fail, or is taken back first. */
      mode: Type.Optional(Type.Union([Type.Literal('reject'), Type.Literal('revoke')])),
      ...expectOutcome,
    },
    strict,
  ),
  Type.Object({ test_policy: Type.String(), ...expectOutcome }, strict),
  Type.Object(
    {
      wait: Type.Union([
        Type.Literal('idle'),
        Type.Object(
          { console: Name, contains: Type.String(), within: Type.Optional(Turns) },
          strict,
        ),
        Type.Object({ ended: Name, within: Type.Optional(Turns) }, strict),
        Type.Object({ turns: Turns }, strict),
      ]),
      why: Type.Optional(Type.String()),
    },
    strict,
  ),
]);

const Expectation = Type.Union([
  Type.Object({ console: Name, contains: Type.String() }, strict),
  /** The policy in force at the end; the epoch counts from 1 and grows by one with each load. */
  Type.Object(
    { policy: Type.String(), version: Type.String(), epoch: Type.Integer({ minimum: 1 }) },
    strict,
  ),
  Type.Object(
    {
      domain: Name,
      state: Type.Enum(['live', 'shutdown', 'gone']),
      reason: Type.Optional(Type.String()),
    },
    strict,
  ),
  Type.Object(
    {
      domain: Name,
      call: Type.String(),
      result: Type.String(),
      rule: Type.Optional(Type.String()),
      /** How many such records there must be; at least one without it. */
      times: Type.Optional(Type.Integer({ minimum: 0 })),
      /** Every record of this call by this domain must be one of those. */
      only: Type.Optional(Type.Boolean()),
    },
    strict,
  ),
]);

const size = (key: keyof MachineConfig, minimum = 1) =>
  Type.Integer({ minimum, maximum: CONFIG_MAX[key] });

const Machine = Type.Partial(
  Type.Object(
    {
      domains: size('domains'),
      frames: size('frames'),
      guestFrames: size('guestFrames', HYPERVISOR_PAGES + 1),
      ports: size('ports'),
      grants: size('grants'),
      maps: size('maps'),
      storeNodes: size('storeNodes'),
      storeWatches: size('storeWatches'),
      storeTransactions: size('storeTransactions'),
      storeDrafts: size('storeDrafts'),
      storePathBytes: size('storePathBytes'),
      storeValueBytes: size('storeValueBytes'),
      rings: size('rings'),
      ringPages: size('ringPages'),
      waits: size('waits'),
      types: size('types'),
    },
    strict,
  ),
);

export const ScenarioSchema = Type.Object(
  {
    'bulkhead-scenario': Type.Literal(1),
    name: Type.String(),
    about: Type.Optional(Type.String()),
    /** Files are named relative to the scenario's own folder. */
    /** Without one, the built-in DEFAULT policy holds and no labelled domain can start. */
    policy: Type.Optional(Type.String()),
    machine: Type.Optional(Machine),
    guests: Type.Record(Name, Type.Object({ wasm: Type.String() }, strict)),
    steps: Type.Array(Step),
    expect: Type.Array(Expectation, { minItems: 1 }),
    /** The same attempts under a policy that permits them: they must succeed. */
    control: Type.Optional(
      Type.Object(
        {
          policy: Type.String(),
          steps: Type.Array(Step),
          expect: Type.Array(Expectation, { minItems: 1 }),
        },
        strict,
      ),
    ),
  },
  strict,
);

export type Scenario = Static<typeof ScenarioSchema>;
export type ScenarioStep = Static<typeof Step>;
export type ScenarioExpectation = Static<typeof Expectation>;
export type ScenarioOutcome = Static<typeof Outcome>;
export type ScenarioStart = Static<typeof Start>;

/** A scenario can't be run as it is written. Message and hint name file, place and remedy. */
export class ScenarioError extends UserError {}
