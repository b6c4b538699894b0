/**
 * Owns: one guest of the WebAssembly backend: its instance, and how it is run, unwound and rewound.
 *
 * A suspended guest's frames are kept here, out of its reach. Asyncify can only write them into the
 * guest's memory, so the end of that memory is lent to it while it works and put back before
 * anybody else looks: neither the guest nor whoever reads `memory()` ever sees a frame.
 * INVARIANT: outside `run`, memory holds nothing but what the guest or its neighbours wrote.
 * Must not know: what hypercalls do, how modules are instrumented.
 */

import { HYPERVISOR_PAGES } from '../../core/abi/guest_abi.ts';
import { PAGE_SIZE } from '../../core/abi/numbers.ts';
import { SUSPEND } from '../backend.ts';
import type { Exit, Gate, Guest } from '../backend.ts';
import { guestExports } from './exports_unsafe.ts';
import type { GuestExports } from './exports_unsafe.ts';
import { STACK_RESERVE_BYTES } from './harden.ts';
import { INTERNAL } from './meter.ts';
import { decodeState, encodeState } from '../saved_state.ts';
import type { Phase } from '../saved_state.ts';
import { DEPTH_EXCEEDED, GuestFault, trapReason } from './trap_reason.ts';

/** Half of what Node gives a thread, so that the host's side of a call always has room. */
const STACK_BYTES_MAX = 2 ** 19;

/** Asyncify's record: the position in the lent memory, and its end, 4 bytes each. */
const RECORD_BYTES = 8;

const BUDGET_MAX = 2 ** 30;

/** What the imports are to do when the guest calls one. */
type Mode = 'idle' | 'running' | 'unwinding' | 'rewinding';

export class WasmGuest implements Guest {
  consumed = 0;
  readonly #code: Uint8Array;
  readonly #exports: GuestExports;
  readonly #memory: Uint8Array;
  readonly #words: DataView;
  readonly #sharedInfo: number;
  readonly #stackBytes: number;
  #phase: Phase = 'fresh';
  #exitCode = 0;
  #reason = '';
  #stack = new Uint8Array(0);
  #mode: Mode = 'idle';
  #gate: Gate | undefined;
  #result = 0;
  #insideGate = false;
  #destroyed = false;
  /** What the lent memory held, and where it begins. */
  #lent = new Uint8Array(0);
  #lentAt = 0;

  /**
   * @param module instrumented
   * @param code SHA-256 (32 bytes) of it, which ties saved states to it
   */
  constructor(module: WebAssembly.Module, code: Uint8Array) {
    const hypercall: Gate = (nr, a1, a2, a3, a4, a5) => this.#hypercall(nr, a1, a2, a3, a4, a5);
    const instance = new WebAssembly.Instance(module, {
      [INTERNAL.module]: {
        [INTERNAL.hypercall]: hypercall,
        [INTERNAL.preempt]: () => this.#preempt(),
      },
    });
    this.#code = code;
    this.#exports = guestExports(instance);
    this.#memory = new Uint8Array(this.#exports.memory.buffer);
    this.#words = new DataView(this.#exports.memory.buffer);
    this.#sharedInfo = this.#memory.length - HYPERVISOR_PAGES * PAGE_SIZE;
    // A state in which a guest can be is one in which its frames fit its memory.
    this.#stackBytes = Math.min(
      STACK_BYTES_MAX,
      this.#memory.length - STACK_RESERVE_BYTES - RECORD_BYTES,
    );
  }

  run(gate: Gate, budget: number, result: number): Exit {
    if (this.#destroyed || this.#mode !== 'idle') throw new Error('guest is gone or running');
    if (!Number.isInteger(budget) || budget < 1 || budget > BUDGET_MAX) {
      throw new Error(`budget ${budget} is not between 1 and ${BUDGET_MAX}`);
    }
    this.consumed = 0;
    const ended = this.#ended();
    if (ended !== undefined) return ended;
    this.#gate = gate;
    this.#result = result | 0;
    this.#exports.fuel.value = budget;
    this.#exports.stack.value = this.#stackBytes;
    try {
      const code = this.#enter();
      this.consumed = budget - this.#exports.fuel.value;
      return this.#left(code);
    } catch (error) {
      const reason = this.#insideGate ? undefined : trapReason(error);
      if (reason === undefined) {
        // An error of the host's own. The guest's frames are lost with it.
        this.#destroyed = true;
        throw error;
      }
      // How far it got since it last wrote its fuel back is not known, so it forfeits the rest.
      this.consumed = budget;
      return this.#trapped(reason);
    } finally {
      this.#returnMemory();
      this.#gate = undefined;
      this.#mode = 'idle';
    }
  }

  #ended(): Exit | undefined {
    if (this.#phase === 'finished') return { kind: 'finished', code: this.#exitCode };
    if (this.#phase === 'trapped') return { kind: 'trapped', reason: this.#reason };
    return undefined;
  }

  /** Calls the entry function: to begin, or to take the frames back to where they were. */
  #enter(): number | undefined {
    if (this.#phase === 'fresh') {
      this.#mode = 'running';
    } else {
      const frames = this.#stack;
      this.#lendMemory(RECORD_BYTES + frames.length);
      this.#words.setUint32(this.#lentAt, this.#memory.length, true);
      this.#memory.set(frames, this.#lentAt + RECORD_BYTES);
      this.#mode = 'rewinding';
      this.#exports.startRewind(this.#lentAt);
    }
    return this.#exports.start(this.#sharedInfo);
  }

  /** The entry function came back: the guest was unwound, or is at its end. */
  #left(code: number | undefined): Exit {
    if (this.#mode === 'rewinding') throw new GuestFault('saved stack does not fit the program');
    if (this.#mode === 'unwinding') {
      const end = this.#words.getUint32(this.#lentAt, true);
      this.#exports.stopUnwind();
      this.#stack = this.#memory.slice(this.#lentAt + RECORD_BYTES, end);
      return { kind: this.#phase === 'suspended' ? 'suspended' : 'preempted' };
    }
    this.#phase = 'finished';
    this.#exitCode = (code ?? 0) | 0;
    this.#stack = new Uint8Array(0);
    return { kind: 'finished', code: this.#exitCode };
  }

  #trapped(reason: string): Exit {
    this.#phase = 'trapped';
    this.#reason =
      reason === 'unreachable' && Number(this.#exports.stack.value) < 0 ? DEPTH_EXCEEDED : reason;
    this.#stack = new Uint8Array(0);
    return { kind: 'trapped', reason: this.#reason };
  }

  #hypercall(nr: number, a1: number, a2: number, a3: number, a4: number, a5: number): number {
    if (this.#mode === 'running') {
      this.#insideGate = true;
      const result = this.#gate!(nr, a1, a2, a3, a4, a5);
      this.#insideGate = false;
      if (result !== SUSPEND) return result;
      this.#unwind('suspended');
      return 0;
    }
    this.#arrive('suspended');
    return this.#result;
  }

  #preempt(): void {
    if (this.#mode === 'running') this.#unwind('preempted');
    else this.#arrive('preempted');
  }

  #unwind(phase: 'suspended' | 'preempted'): void {
    const used = this.#stackBytes - Number(this.#exports.stack.value);
    this.#lendMemory(RECORD_BYTES + used + STACK_RESERVE_BYTES);
    this.#words.setUint32(this.#lentAt, this.#lentAt + RECORD_BYTES, true);
    this.#phase = phase;
    this.#mode = 'unwinding';
    this.#exports.startUnwind(this.#lentAt);
  }

  /** The frames are back in place. */
  #arrive(phase: Phase): void {
    const rest = this.#words.getUint32(this.#lentAt, true);
    if (this.#mode !== 'rewinding' || this.#phase !== phase) {
      throw new GuestFault('saved stack does not fit the program');
    }
    if (rest !== this.#lentAt + RECORD_BYTES) {
      throw new GuestFault('saved stack does not fit the program');
    }
    this.#exports.stopRewind();
    this.#returnMemory();
    this.#mode = 'running';
  }

  /** Lends the last `length` bytes of memory to Asyncify: running over them is out of bounds. */
  #lendMemory(length: number): void {
    this.#lentAt = this.#memory.length - length;
    this.#lent = this.#memory.slice(this.#lentAt);
    this.#words.setUint32(this.#lentAt + 4, this.#memory.length, true);
  }

  #returnMemory(): void {
    if (this.#lent.length === 0) return;
    this.#memory.set(this.#lent, this.#lentAt);
    this.#lent = new Uint8Array(0);
  }

  inject(): void {
    // Guests of this backend find their events in the shared info page.
  }

  memory(): Uint8Array {
    return this.#memory;
  }

  save(): Uint8Array {
    return encodeState(this.#code, {
      phase: this.#phase,
      code: this.#exitCode,
      reason: this.#reason,
      globals: this.#exports.globals.map((global) => global.value),
      stack: this.#stack,
    });
  }

  restore(saved: Uint8Array): void {
    if (this.#destroyed || this.#mode !== 'idle') throw new Error('guest is gone or running');
    const state = decodeState(this.#code, saved);
    const { globals } = this.#exports;
    const sameGlobals =
      state.globals.length === globals.length &&
      state.globals.every((value, at) => typeof value === typeof globals[at].value);
    if (!sameGlobals) throw new Error('saved guest: of other globals');
    if (state.stack.length > this.#stackBytes + STACK_RESERVE_BYTES) {
      throw new Error('saved guest: a stack too large');
    }
    state.globals.forEach((value, at) => (globals[at].value = value));
    this.#phase = state.phase;
    this.#exitCode = state.code;
    this.#reason = state.reason;
    this.#stack = new Uint8Array(state.stack);
    this.consumed = 0;
  }

  destroy(): void {
    this.#destroyed = true;
    this.#stack = new Uint8Array(0);
  }
}
