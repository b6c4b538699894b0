/**
 * Owns: a machine's parts put together twice: as they are, and with every guard taken out, so that
 * what the guards cost can be measured. The second exists here alone, in no build of the product.
 *
 * Unguarded means: nobody judges, no permit is minted or spent, columns and guests' memory are
 * written without asking what is open. Everything else is the product's own code.
 */

import type { Footprint } from '../../../core/state.ts';
import type { ColumnName, Writer } from '../../../core/columns.ts';
import { Dispatcher } from '../../../core/dispatcher.ts';
import { GuestMemory } from '../../../core/guest_memory.ts';
import type { Machine } from '../../../core/machine.ts';
import { PolicySlots } from '../../../core/policy_slots.ts';
import { State } from '../../../core/state.ts';
import { Monitor } from '../../../enforcement/monitor.ts';
import type { Permit } from '../../../enforcement/permit.ts';

class PlainColumn {
  readonly #array: Record<number, number>;

  constructor(array: Record<number, number>) {
    this.#array = array;
  }

  set(row: number, value: number): void {
    this.#array[row] = value;
  }
}

class UnguardedState extends State {
  readonly #plain: Writer<ColumnName>;

  constructor(config: State['config']) {
    super(config);
    const tables = Object.entries(this.view).map(([table, columns]): [string, unknown] => {
      const writers = Object.entries(columns).map(([column, array]): [string, PlainColumn] => [
        column,
        new PlainColumn(array as unknown as Record<number, number>),
      ]);
      return [table, Object.fromEntries(writers)];
    });
    this.#plain = Object.fromEntries(tables) as Writer<ColumnName>;
  }

  override commit<Call extends string, W extends ColumnName, Request, Tools>(
    _permit: Permit<Call>,
    _footprint: Footprint<Call, W>,
    apply: (writer: Writer<W>, request: Request, tools: Tools) => number,
    request: Request,
    tools: Tools,
  ): number {
    return apply(this.#plain, request, tools);
  }

  override assertMemoryOpen(): void {}
}

class UnguardedMonitor extends Monitor {
  // What nobody redeems needs not be a permit.
  readonly #permit = {} as unknown as Permit<never>;

  override authorize(): Permit<never> {
    return this.#permit;
  }

  override exempt(): Permit<never> {
    return this.#permit;
  }
}

export interface Parts {
  readonly state: State;
  readonly dispatcher: Dispatcher;
}

/** A dispatcher over a copy of a machine's columns and over the machine's own guest memory. */
export function partsOf(machine: Machine, isGuarded: boolean): Parts {
  const { config, policy } = machine;
  const state = isGuarded ? new State(config) : new UnguardedState(config);
  state.restore(machine.snapshot().columns);
  const memory = new GuestMemory(state);
  for (let domain = 0; domain < config.domains; domain += 1) {
    if (machine.memory(domain).length > 0) memory.attach(domain, machine.memory(domain));
  }
  const slots = new PolicySlots(state, policy);
  const monitor = isGuarded
    ? new Monitor(policy, slots.walls)
    : new UnguardedMonitor(policy, slots.walls);
  const dispatcher = new Dispatcher(
    state,
    memory,
    slots,
    monitor,
    () => {},
    () => {},
  );
  dispatcher.turnMax = Infinity;
  return { state, dispatcher };
}
