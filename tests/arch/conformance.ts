/**
 * Owns: what every guest backend must do. A backend's test calls `describeBackend` with an image
 * for each program named here.
 * Must not know: which backend it tests.
 */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HYPERVISOR_PAGES } from '../../core/abi/guest_abi.ts';
import { PAGE_SIZE } from '../../core/abi/numbers.ts';
import { ImageError, SUSPEND } from '../../arch/backend.ts';
import type { Backend, Exit, Gate, Guest } from '../../arch/backend.ts';

export const PROGRAMS = {
  /** Ends at once with code 7. */
  finish: 'finish',
  /** Does what its architecture forbids. */
  trap: 'trap',
  /** Ends with the address it was started with. */
  address: 'address',
  /** Makes call 5 with EXTREMES and ends with its result. */
  extremes: 'extremes',
  /** first = call 1 (0, …); ends with call 2 (first, …). */
  chain: 'chain',
  /** Adds 1 to the word at 64 for ever. */
  forever: 'forever',
  /** Makes call 3, then ends with twice the word at 64, which it also writes to 68. */
  peek: 'peek',
  /** 120 rounds of work, each writing memory; every third makes call 4 (round) and mixes it in. */
  mixer: 'mixer',
} as const;

export type ProgramName = keyof typeof PROGRAMS;

export const EXTREMES = [1, -2, 0x7fffffff, -0x80000000, -1] as const;
export const MIXER_ROUNDS = 120;

const OWN_PAGES = 16;
const NEVER: Gate = () => {
  throw new Error('this guest makes no calls');
};
const BUDGET = 1_000_000;

export function wordAt(guest: Guest, address: number): number {
  const { buffer, byteOffset } = guest.memory();
  return new DataView(buffer, byteOffset).getInt32(address, true);
}

export function writeWord(guest: Guest, address: number, value: number): void {
  const { buffer, byteOffset } = guest.memory();
  new DataView(buffer, byteOffset).setInt32(address, value, true);
}

interface Outcome {
  readonly exit: Exit;
  readonly calls: readonly string[];
  readonly memory: string;
  readonly consumed: number;
}

/** How a run is disturbed: a number for each time it could be. */
interface Schedule {
  readonly budgets: readonly number[];
  /** Whether the call of that position suspends. */
  readonly suspends: readonly boolean[];
  /** Whether the guest is saved and taken up by another one after that exit. */
  readonly moves: readonly boolean[];
}

async function runToEnd(make: () => Promise<Guest>, schedule: Schedule): Promise<Outcome> {
  let guest = await make();
  const calls: string[] = [];
  const answer = (round: number): number => (round * 2654435761) | 0;
  let pending = 0;
  const gate: Gate = (nr, ...args) => {
    calls.push(`${nr}(${args.join(',')})`);
    pending = answer(args[0]) & 0x7fffffff;
    return (schedule.suspends[calls.length % schedule.suspends.length] ?? false)
      ? SUSPEND
      : pending;
  };
  let consumed = 0;
  for (let turn = 0; ; turn++) {
    const budget = schedule.budgets[turn % schedule.budgets.length] ?? BUDGET;
    const exit = guest.run(gate, budget, pending);
    consumed += guest.consumed;
    if (exit.kind === 'finished' || exit.kind === 'trapped') {
      const memory = Buffer.from(guest.memory()).toString('base64');
      return { exit, calls, memory, consumed };
    }
    if (turn > 100_000) throw new Error('no progress');
    if (schedule.moves[turn % schedule.moves.length] ?? false) {
      const next = await make();
      next.memory().set(guest.memory());
      next.restore(guest.save());
      expect(Buffer.from(next.save()).equals(guest.save())).toBe(true);
      guest.destroy();
      guest = next;
    }
  }
}

const UNDISTURBED: Schedule = { budgets: [BUDGET], suspends: [false], moves: [false] };

/** @param image of a program with OWN_PAGES frames of its own memory */
export function describeBackend(
  name: string,
  backend: Backend,
  image: (program: ProgramName) => Uint8Array,
): void {
  const make = (program: ProgramName): Promise<Guest> =>
    backend.create({ image: image(program), pagesMax: OWN_PAGES + HYPERVISOR_PAGES });

  describe(`${name}: running`, () => {
    it('ends, and stays ended', async () => {
      const guest = await make('finish');
      const exit = { kind: 'finished', code: 7 };
      expect(guest.run(NEVER, BUDGET, 0)).toEqual(exit);
      expect(guest.consumed).toBeGreaterThan(0);
      expect(guest.run(NEVER, BUDGET, 0)).toEqual(exit);
      expect(guest.consumed).toBe(0);
    });

    it('traps with a reason, and stays trapped', async () => {
      const guest = await make('trap');
      const exit = guest.run(NEVER, BUDGET, 0);
      expect(exit).toEqual({ kind: 'trapped', reason: 'unreachable' });
      expect(guest.consumed).toBe(BUDGET);
      expect(guest.run(NEVER, BUDGET, 0)).toEqual(exit);
    });

    it('gets the address of its shared info page', async () => {
      const guest = await make('address');
      expect(guest.memory().length).toBe((OWN_PAGES + HYPERVISOR_PAGES) * PAGE_SIZE);
      const exit = guest.run(NEVER, BUDGET, 0);
      expect(exit).toEqual({ kind: 'finished', code: OWN_PAGES * PAGE_SIZE });
    });

    it('passes arguments and results as signed 32-bit numbers', async () => {
      for (const result of [0, -1, -4095, 0x3fffffff]) {
        const guest = await make('extremes');
        const seen: number[][] = [];
        const exit = guest.run((...call) => seen.push(call) && result, BUDGET, 0);
        expect(exit).toEqual({ kind: 'finished', code: result });
        expect(seen).toEqual([[5, ...EXTREMES]]);
      }
    });

    it('refuses budgets that are none, and to run inside its own call', async () => {
      const guest = await make('extremes');
      for (const budget of [0, -1, 0.5, NaN, Infinity, 2 ** 31]) {
        expect(() => guest.run(NEVER, budget, 0)).toThrow(/budget/);
      }
      let inner: unknown;
      const gate: Gate = () => {
        try {
          guest.run(NEVER, 1, 0);
        } catch (error) {
          inner = error;
        }
        return 3;
      };
      expect(guest.run(gate, BUDGET, 0)).toEqual({ kind: 'finished', code: 3 });
      expect(String(inner)).toMatch(/running/);
    });

    it('hands an error of the gate to the host, not to the guest', async () => {
      const guest = await make('extremes');
      const broken = new RangeError('the host is at fault');
      const gate: Gate = () => {
        throw broken;
      };
      expect(() => guest.run(gate, BUDGET, 0)).toThrow(broken);
    });

    it('can not be used once destroyed', async () => {
      const guest = await make('finish');
      guest.destroy();
      expect(() => guest.run(NEVER, BUDGET, 0)).toThrow(/gone/);
    });
  });

  describe(`${name}: suspending`, () => {
    it('goes on with the result it is given, once and only inside a call', async () => {
      const guest = await make('chain');
      const seen: number[][] = [];
      const gate: Gate = (nr, a1) => seen.push([nr, a1]) && SUSPEND;
      expect(guest.run(gate, BUDGET, 99)).toEqual({ kind: 'suspended' });
      expect(guest.run(gate, BUDGET, -11)).toEqual({ kind: 'suspended' });
      expect(guest.run(gate, BUDGET, 12)).toEqual({ kind: 'finished', code: 12 });
      expect(seen).toEqual([
        [1, 0],
        [2, -11],
      ]);
    });

    it('shares memory with the host in both directions', async () => {
      const guest = await make('peek');
      expect(guest.run(() => SUSPEND, BUDGET, 0)).toEqual({ kind: 'suspended' });
      writeWord(guest, 64, 21);
      expect(guest.run(NEVER, BUDGET, 0)).toEqual({ kind: 'finished', code: 42 });
      expect(wordAt(guest, 68)).toBe(42);
    });

    it('shows and loses no byte of memory while it is suspended', async () => {
      const guest = await make('peek');
      const pattern = guest.memory().map((_, at) => (at * 7 + 3) & 0xff);
      guest.memory().set(pattern);
      guest.run(() => SUSPEND, BUDGET, 0);
      expect(Buffer.from(guest.memory()).equals(pattern)).toBe(true);
      const other = pattern.map((byte) => byte ^ 0xff);
      guest.memory().set(other);
      writeWord(guest, 64, 5);
      expect(guest.run(NEVER, BUDGET, 0)).toEqual({ kind: 'finished', code: 10 });
      writeWord(guest, 64, new DataView(other.buffer).getInt32(64, true));
      writeWord(guest, 68, new DataView(other.buffer).getInt32(68, true));
      expect(Buffer.from(guest.memory()).equals(other)).toBe(true);
    });
  });

  describe(`${name}: preempting`, () => {
    it('stops an endless loop, which then makes progress', async () => {
      const guest = await make('forever');
      let before = 0;
      for (let turn = 0; turn < 5; turn++) {
        expect(guest.run(NEVER, 1000, 0)).toEqual({ kind: 'preempted' });
        expect(guest.consumed).toBeGreaterThanOrEqual(1000);
        expect(guest.consumed).toBeLessThan(1100);
        expect(wordAt(guest, 64)).toBeGreaterThan(before);
        before = wordAt(guest, 64);
      }
    });

    it('makes progress on the smallest budget', async () => {
      const guest = await make('forever');
      for (let turn = 0; turn < 50; turn++) guest.run(NEVER, 1, 0);
      expect(wordAt(guest, 64)).toBeGreaterThan(5);
    });

    it('consumes the same on every run', async () => {
      const first = await runToEnd(() => make('mixer'), UNDISTURBED);
      const second = await runToEnd(() => make('mixer'), UNDISTURBED);
      expect(second).toEqual(first);
      expect(first.calls.length).toBe(MIXER_ROUNDS / 3);
      expect(first.exit.kind).toBe('finished');
    });
  });

  describe(`${name}: saving`, () => {
    it('changes nothing, wherever the guest is stopped, suspended or moved', async () => {
      const expected = await runToEnd(() => make('mixer'), UNDISTURBED);
      await fc.assert(
        fc.asyncProperty(
          fc.record({
            budgets: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 20 }),
            suspends: fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }),
            moves: fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }),
          }),
          async (schedule) => {
            expect(await runToEnd(() => make('mixer'), schedule)).toEqual(expected);
          },
        ),
        { numRuns: 40 },
      );
    });

    it('goes back to an earlier point', async () => {
      const guest = await make('chain');
      guest.run(() => SUSPEND, BUDGET, 0);
      const memory = guest.memory().slice();
      const saved = guest.save();
      guest.run(() => 1, BUDGET, 1);
      guest.memory().set(memory);
      guest.restore(saved);
      const gate: Gate = (nr, a1) => nr * 100 + a1;
      expect(guest.run(gate, BUDGET, 34)).toEqual({ kind: 'finished', code: 234 });
    });

    it('keeps how a guest ended', async () => {
      for (const program of ['finish', 'trap'] as const) {
        const guest = await make(program);
        const exit = guest.run(NEVER, BUDGET, 0);
        const other = await make(program);
        other.restore(guest.save());
        expect(other.run(NEVER, BUDGET, 0)).toEqual(exit);
      }
    });

    it('refuses what it did not write, and stays as it was', async () => {
      const guest = await make('chain');
      guest.run(() => SUSPEND, BUDGET, 0);
      const saved = guest.save();
      for (let at = 0; at < saved.length; at++) {
        const damaged = saved.slice();
        damaged[at] ^= 1 << (at % 8);
        expect(() => guest.restore(damaged)).toThrow(/saved guest/);
        expect(() => guest.restore(saved.subarray(0, at))).toThrow(/saved guest/);
      }
      const longer = new Uint8Array(saved.length + 1);
      longer.set(saved);
      expect(() => guest.restore(longer)).toThrow(/saved guest/);
      const other = await make('mixer');
      expect(() => other.restore(saved)).toThrow(/of another program/);
      expect(Buffer.from(guest.save()).equals(saved)).toBe(true);
    });
  });

  describe(`${name}: images`, () => {
    it('refuses rubbish and what exceeds its quota', async () => {
      for (const rubbish of [new Uint8Array(0), new Uint8Array(100), Buffer.from('{"a":1}')]) {
        const made = backend.create({ image: rubbish, pagesMax: 1000 });
        await expect(made).rejects.toBeInstanceOf(ImageError);
      }
      const pagesMax = OWN_PAGES + HYPERVISOR_PAGES - 1;
      const made = backend.create({ image: image('finish'), pagesMax });
      await expect(made).rejects.toThrow(/quota of 31/);
    });
  });
}
