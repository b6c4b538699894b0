/**
 * Owns: one scripted guest: carrying out its program's actions, and the fuel they take. Work takes
 * its units, every other action one.
 * Must not know: what programs there are.
 */

import { HYPERVISOR_PAGES } from '../../core/abi/guest_abi.ts';
import { PAGE_SIZE } from '../../core/abi/numbers.ts';
import { SUSPEND } from '../backend.ts';
import type { Exit, Gate, Guest } from '../backend.ts';
import { decodeState, encodeState } from '../saved_state.ts';
import type { Phase } from '../saved_state.ts';
import {
  ARGUMENT_REGISTER,
  REGISTER_COUNT,
  SHARED_INFO_REGISTER,
  VCPU_REGISTER,
} from './program.ts';
import type { Action, CallArguments, Program } from './program.ts';

const BUDGET_MAX = 2 ** 30;

function call(gate: Gate, nr: number, args: CallArguments): number {
  const argument = (at: number): number => (args[at] ?? 0) | 0;
  return gate(nr | 0, argument(0), argument(1), argument(2), argument(3), argument(4));
}

export class SimulatedGuest implements Guest {
  consumed = 0;
  readonly #program: Program;
  readonly #code: Uint8Array;
  readonly #memory: Uint8Array;
  readonly #registers = new Int32Array(REGISTER_COUNT);
  #phase: Phase = 'fresh';
  #exitCode = 0;
  #reason = '';
  #result = 0;
  /** Units left of a piece of work that was begun. */
  #work = 0;
  #running = false;
  #destroyed = false;

  /**
   * @param code SHA-256 (32 bytes) of the image, which ties saved states to it
   * @param memory whole frames of 4 KiB, the hypervisor's included
   */
  constructor(program: Program, code: Uint8Array, memory: Uint8Array) {
    this.#program = program;
    this.#code = code;
    this.#memory = memory;
    this.#registers[SHARED_INFO_REGISTER] = memory.length - HYPERVISOR_PAGES * PAGE_SIZE;
  }

  vcpu(index: number, argument: number): Guest {
    const other = new SimulatedGuest(this.#program, this.#code, this.#memory);
    other.#registers[VCPU_REGISTER] = index;
    other.#registers[ARGUMENT_REGISTER] = argument;
    return other;
  }

  run(gate: Gate, budget: number, result: number): Exit {
    if (this.#destroyed || this.#running) throw new Error('guest is gone or running');
    if (!Number.isInteger(budget) || budget < 1 || budget > BUDGET_MAX) {
      throw new Error(`budget ${budget} is not between 1 and ${BUDGET_MAX}`);
    }
    this.consumed = 0;
    const ended = this.#ended();
    if (ended !== undefined) return ended;
    if (this.#phase === 'suspended') this.#result = result | 0;
    this.#running = true;
    try {
      return this.#steps(gate, budget);
    } finally {
      this.#running = false;
    }
  }

  #ended(): Exit | undefined {
    if (this.#phase === 'finished') return { kind: 'finished', code: this.#exitCode };
    if (this.#phase === 'trapped') return { kind: 'trapped', reason: this.#reason };
    return undefined;
  }

  #steps(gate: Gate, budget: number): Exit {
    while (this.consumed < budget) {
      if (this.#work > 0) {
        const units = Math.min(this.#work, budget - this.consumed);
        this.#work -= units;
        this.consumed += units;
        continue;
      }
      const action = this.#program({
        registers: this.#registers,
        memory: this.#memory,
        result: this.#result,
      });
      const exit = this.#act(action, gate, budget);
      if (exit !== undefined) return exit;
    }
    this.#phase = 'preempted';
    return { kind: 'preempted' };
  }

  #act(action: Action, gate: Gate, budget: number): Exit | undefined {
    if (action.kind === 'work') {
      if (!Number.isInteger(action.units) || action.units < 1) {
        throw new Error(`work of ${action.units} units`);
      }
      this.#work = action.units;
      return undefined;
    }
    this.consumed++;
    switch (action.kind) {
      case 'call': {
        const result = call(gate, action.nr, action.args);
        if (result === SUSPEND) {
          this.#phase = 'suspended';
          return { kind: 'suspended' };
        }
        this.#result = result | 0;
        return undefined;
      }
      case 'finish':
        this.#phase = 'finished';
        this.#exitCode = action.code | 0;
        return this.#ended();
      case 'trap':
        this.#phase = 'trapped';
        this.#reason = action.reason;
        // As on hardware that stops in the middle of a slice: the rest of it is forfeited.
        this.consumed = budget;
        return this.#ended();
    }
  }

  inject(): void {
    // Scripts look at their shared info page when they want to.
  }

  memory(): Uint8Array {
    return this.#memory;
  }

  save(): Uint8Array {
    return encodeState(this.#code, {
      phase: this.#phase,
      code: this.#exitCode,
      reason: this.#reason,
      globals: [...this.#registers, this.#result, this.#work],
      stack: new Uint8Array(0),
    });
  }

  restore(saved: Uint8Array): void {
    if (this.#destroyed || this.#running) throw new Error('guest is gone or running');
    const state = decodeState(this.#code, saved);
    const numbers = state.globals.filter((value) => Number.isSafeInteger(value)).map(Number);
    const work = numbers.at(-1);
    if (
      numbers.length !== state.globals.length ||
      numbers.length !== REGISTER_COUNT + 2 ||
      work === undefined ||
      work < 0 ||
      state.stack.length > 0
    ) {
      throw new Error('saved guest: not a script');
    }
    this.#registers.set(numbers.slice(0, REGISTER_COUNT));
    this.#result = numbers[REGISTER_COUNT] | 0;
    this.#work = work;
    this.#phase = state.phase;
    this.#exitCode = state.code;
    this.#reason = state.reason;
    this.consumed = 0;
  }

  destroy(): void {
    this.#destroyed = true;
  }
}
