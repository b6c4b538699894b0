/**
 * Owns: how the calls of a multicall are made one after another: in slices, each call as if it were
 * made alone, its result written where the list has room for it.
 *
 * INVARIANT: nothing but the number and the registers of a call comes from the list; a call that
 * goes on later keeps its own, so that changing the list meanwhile changes no call that was begun.
 * Must not know: what any call does.
 */

import { ERRNO } from './abi/errno.ts';
import { SUSPEND } from './abi/guest_abi.ts';
import { multicall_entry } from './abi/layouts.ts';
import { HYPERVISOR } from './abi/numbers.ts';
import { CONTINUE } from './call.ts';
import type { GuestReader } from './guest_memory.ts';
import { CALLS, NO_ROW, rowOf } from './table.ts';

/** The multicall's index in `CALLS`. */
export const MULTICALL = rowOf(HYPERVISOR.multicall, 0);

/** Calls that one turn makes of a list. */
const CALLS_PER_TURN = 8;

/** The most registers that a call takes; the list has room for six. */
const REGISTERS = 5;

const { at, size } = multicall_entry;

export interface CallList {
  /** Address of the first entry, entries in all, entries done. */
  readonly address: number;
  readonly count: number;
  readonly done: number;
}

/** What making calls takes: the dispatcher's part of it, about the caller whose turn it is. */
export interface CallMaker {
  readonly caller: () => number;
  /** Puts registers in place for the next call. */
  readonly load: (registers: readonly number[], progress: number) => void;
  /** The index in `CALLS` of the call with a number whose registers are in place, or below 0. */
  readonly find: (nr: number) => number;
  /** Makes the call with an index. */
  readonly carryOut: (index: number) => number;
  /** Records that the multicall itself failed. */
  readonly fail: (errno: number) => number;
  /** Whether the turn is over after the call with an index. */
  readonly endsTurn: (index: number) => boolean;
  /** Writes a call's result. */
  readonly answer: (address: number, result: number) => void;
  /** Keeps where a call goes on, inside a list or not, or its result. */
  readonly park: (index: number, result: number, list: CallList | undefined) => void;
}

export class ListRunner {
  readonly #maker: CallMaker;
  readonly #guest: GuestReader;
  /** What the last call was, as `find` answers. */
  #last: number = NO_ROW;

  constructor(maker: CallMaker, guest: GuestReader) {
    this.#maker = maker;
    this.#guest = guest;
  }

  /**
   * Makes the calls of a list that are next. Answers the multicall's result, or `SUSPEND` when the
   * vcpu was parked.
   */
  run(list: CallList, mustPark: boolean): number {
    const end = Math.min(list.count, list.done + CALLS_PER_TURN);
    let { done } = list;
    while (done < end) {
      const entry = list.address + done * size;
      if (!this.#fits(entry)) return this.#lost(list);
      const result = this.#make(entry);
      if (result === CONTINUE) return this.#goOnInside({ ...list, done });
      // The call itself may have given up the page.
      if (!this.#fits(entry)) return this.#lost(list);
      this.#maker.answer(entry + at.result, result);
      done += 1;
      if (this.#endsSlice()) break;
    }
    return this.#leave({ ...list, done }, mustPark);
  }

  /** The next step of a call that goes on inside a list. */
  resume(index: number, list: CallList): void {
    this.#last = index;
    const result = this.#maker.carryOut(index);
    if (result === CONTINUE) {
      this.#goOnInside(list);
      return;
    }
    const entry = list.address + list.done * size;
    if (!this.#fits(entry)) {
      this.#lost(list);
      return;
    }
    this.#maker.answer(entry + at.result, result);
    this.#leave({ ...list, done: list.done + 1 }, true);
  }

  #fits(entry: number): boolean {
    return this.#guest.writable(this.#maker.caller(), entry, size);
  }

  #make(entry: number): number {
    const word = (offset: number): number =>
      this.#guest.read32(this.#maker.caller(), entry + offset);
    // Numbers and registers are of 32 bits. What stands in the other half of an argument may be its
    // sign; a number with anything there is no call.
    this.#maker.load(
      Array.from({ length: REGISTERS }, (_, i) => word(at.args + 8 * i) | 0),
      0,
    );
    this.#last = word(at.op + 4) === 0 ? this.#maker.find(word(at.op)) : NO_ROW;
    if (this.#last === MULTICALL) return this.#maker.fail(ERRNO.EINVAL);
    return this.#maker.carryOut(this.#last);
  }

  /** A policy that comes into force may put another schedule in place: then the turn is over. */
  #endsSlice(): boolean {
    const isPolicy = this.#last >= 0 && CALLS[this.#last].number === HYPERVISOR.policy_op;
    return isPolicy || this.#maker.endsTurn(this.#last);
  }

  #goOnInside(list: CallList): number {
    this.#maker.park(this.#last, CONTINUE, list);
    return SUSPEND;
  }

  /** An entry is not readable and writable any more. */
  #lost(list: CallList): number {
    this.#maker.load([list.address, list.count, 0, 0, 0], list.done);
    this.#maker.park(MULTICALL, this.#maker.fail(ERRNO.EFAULT), undefined);
    return SUSPEND;
  }

  #leave(list: CallList, mustPark: boolean): number {
    this.#maker.load([list.address, list.count, 0, 0, 0], list.done);
    const isDone = list.done >= list.count;
    if (!mustPark && isDone && !this.#maker.endsTurn(this.#last)) return 0;
    this.#maker.park(MULTICALL, isDone ? 0 : CONTINUE, undefined);
    return SUSPEND;
  }
}
