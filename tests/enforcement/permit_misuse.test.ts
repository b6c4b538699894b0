import { afterEach, describe, expect, test } from 'vitest';
import { Permit, mint } from '../../enforcement/permit.ts';
import type { Judged } from '../../enforcement/permit.ts';
import { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { Monitor } from '../../enforcement/monitor.ts';
import { NO_DOMAIN, QueryList } from '../../enforcement/query.ts';
import { defaultPolicy } from '../../policy/default_policy.ts';
import { transition } from '../../core/call.ts';
import type { ColumnWriter, View, Writer } from '../../core/columns.ts';
import { SMALL_CONFIG } from '../../core/config.ts';
import { GuestMemory } from '../../core/guest_memory.ts';
import { PolicySlots } from '../../core/policy_slots.ts';
import { StepContext } from '../../core/step_context.ts';
import { State, footprint } from '../../core/state.ts';
import type { Footprint } from '../../core/state.ts';

const CONFIG = { ...SMALL_CONFIG, domains: 6 };

const judged = (...domains: number[]): Judged => {
  const [d0 = NO_DOMAIN, d1 = NO_DOMAIN, d2 = NO_DOMAIN, d3 = NO_DOMAIN] = domains;
  return { d0, d1, d2, d3 };
};

function loadedDefault(): LoadedPolicy {
  const loaded = LoadedPolicy.load(defaultPolicy(), undefined);
  if (!loaded.ok) throw new Error(loaded.error);
  return loaded.policy;
}

describe('a permit', () => {
  const print = footprint('test.call', ['domain.state'], false);
  const nothing = (): number => 0;

  test('is spent once', () => {
    const state = new State(CONFIG);
    const permit = mint('test.call', judged(1));
    state.commit(permit, print, nothing, {}, {});
    expect(() => state.commit(permit, print, nothing, {}, {})).toThrow(/spent twice/);
  });

  test('is spent even when what it permitted threw', () => {
    const state = new State(CONFIG);
    const permit = mint('test.call', judged(1));
    const fails = (): number => {
      throw new Error('a bug');
    };
    expect(() => state.commit(permit, print, fails, {}, {})).toThrow(/a bug/);
    expect(() => state.commit(permit, print, nothing, {}, {})).toThrow(/spent twice/);
    // And the door is closed again: another permit works, and opens no more than its own.
    const other = footprint('test.other', ['domain.label'], false);
    const write = (w: Writer<'domain.label'>): number => {
      w.domain.label.set(2, 7);
      return 0;
    };
    state.commit(mint('test.other', judged(2)), other, write, {}, {});
    expect(state.view.domain.label[2]).toBe(7);
  });

  test('is good for the call that it was minted for and for no other', () => {
    const state = new State(CONFIG);
    const permit: Permit<string> = mint('test.call', judged(1));
    const other: Footprint<string, 'domain.state'> = footprint(
      'test.other',
      ['domain.state'],
      false,
    );
    expect(() => state.commit(permit, other, nothing, {}, {})).toThrow(/used for test.other/);
  });

  test('can not be made up at run time', () => {
    const state = new State(CONFIG);
    const forged: unknown[] = [
      judged(1),
      Object.create(Permit.prototype),
      Object.assign(Object.create(Permit.prototype) as object, judged(1)),
      Object.assign({}, mint('test.call', judged(1))),
      structuredClone(mint('test.call', judged(1))),
      new Proxy(mint('test.call', judged(1)), {}),
      undefined,
    ];
    for (const each of forged) {
      const attempt = () => state.commit(each as Permit<'test.call'>, print, nothing, {}, {});
      expect(attempt).toThrow(TypeError);
    }
  });

  test('opens nothing inside another commit, and nothing once its commit is over', () => {
    const state = new State(CONFIG);
    const kept: Writer<'domain.state'>[] = [];
    state.commit(
      mint('test.call', judged(1)),
      print,
      (writer) => {
        kept.push(writer);
        writer.domain.state.set(1, 1);
        const inner = () => state.commit(mint('test.call', judged(2)), print, nothing, {}, {});
        expect(inner).toThrow(/a commit inside a commit/);
        expect(() => writer.domain.state.set(2, 1)).toThrow(/was not judged/);
        return 0;
      },
      {},
      {},
    );
    expect(() => kept[0].domain.state.set(1, 2)).toThrow(/not open/);
    expect(state.view.domain.state[1]).toBe(1);
    expect(() => state.assertMemoryOpen(1)).toThrow(/not open/);
  });

  test('a writer refuses rows that are not there and values that do not fit', () => {
    const state = new State(CONFIG);
    const wide = footprint('test.call', ['domain.state', 'wall.running', 'domain.label'], true);
    state.commit(
      mint('test.call', judged(0)),
      wide,
      (w) => {
        for (const row of [-1, 0.5, CONFIG.domains, 2 ** 32, Number.NaN]) {
          expect(() => w.domain.state.set(row, 1), `row ${row}`).toThrow(/no such row/);
        }
        for (const value of [-1, 256, Number.NaN, Number.POSITIVE_INFINITY]) {
          expect(() => w.domain.state.set(0, value), `value ${value}`).toThrow(/does not fit/);
        }
        expect(() => w.domain.label.set(0, 2 ** 32)).toThrow(/does not fit/);
        expect(() => w.wall.running.set(0, -1)).toThrow(/does not fit/);
        return 0;
      },
      {},
      {},
    );
    expect(state.view.domain.state[0]).toBe(0);
  });

  test('a call can not declare a column that is none', () => {
    // @ts-expect-error: no such column
    expect(() => footprint('test.call', ['domain.nothing'], false)).toThrow(/no column/);
  });
});

/*
 * What must not compile. Each line under an `@ts-expect-error` is a misuse; should it ever compile,
 * `tsc` says so. They are run as well, where running them shows something: most of it throws.
 */
describe('misuse of permits and columns', () => {
  const state = new State(CONFIG);
  const view: View<'domain.state' | 'evtchn.pending'> = state.view;
  const print = footprint('test.call', ['domain.state'], false);
  const other = footprint('test.other', ['domain.state'], false);
  const before = state.copy();

  afterEach(() => {
    state.restore(before);
  });

  const run = (work: (w: Writer<'domain.state'>) => void): void => {
    const apply = (w: Writer<'domain.state'>): number => {
      work(w);
      return 0;
    };
    state.commit(mint('test.call', judged(1)), print, apply, {}, {});
  };
  const nothing = (): number => 0;

  /** As much of a core as a transition needs. */
  const policies = new PolicySlots(state, loadedDefault());
  const monitor = new Monitor(policies.inForce, policies.walls);
  const queries = new QueryList();
  const guest = new GuestMemory(state);
  const context = new StepContext(state, guest, policies, monitor, queries, nothing, nothing);
  const CORE = { state, monitor, queries, context };

  test.each<[string, () => unknown]>([
    [
      'an object literal is no permit',
      () => {
        // @ts-expect-error: a permit is nominal
        const permit: Permit<'test.call'> = { d0: 1, d1: -1, d2: -1, d3: -1 };
        return state.commit(permit, print, nothing, {}, {});
      },
    ],
    [
      'a class that looks like it is none',
      () => {
        class Forged {
          readonly #call = 'test.call';
          #spent = false;
          readonly d0 = 1;
          readonly d1 = -1;
          readonly d2 = -1;
          readonly d3 = -1;
          used(): boolean {
            return this.#spent && this.#call === 'test.call';
          }
        }
        // @ts-expect-error: its private fields are another class's
        return state.commit(new Forged(), print, nothing, {}, {});
      },
    ],
    [
      "one call's permit does not open another's footprint",
      // @ts-expect-error: minted for test.call
      () => state.commit(mint('test.call', judged(1)), other, nothing, {}, {}),
    ],
    [
      'a column that was not declared has no writer',
      () =>
        run((w) => {
          // @ts-expect-error: only domain.state is declared
          (w.domain.label as ColumnWriter).set(1, 1);
        }),
    ],
    [
      'nor has a table of which nothing was declared',
      () =>
        run((w) => {
          // @ts-expect-error: nothing of evtchn is declared
          (w.evtchn as Writer<'evtchn.pending'>['evtchn']).pending.set(1, 1);
        }),
    ],
    [
      'apply can not ask for more than the footprint declares',
      () => {
        const greedy = (w: Writer<'domain.state' | 'domain.label'>): number => {
          w.domain.label.set(1, 1);
          return 0;
        };
        // @ts-expect-error: the footprint declares domain.state only
        return state.commit(mint('test.call', judged(1)), print, greedy, {}, {});
      },
    ],
    [
      'nor can a helper be given a writer of fewer columns than it wants',
      () =>
        run((w) => {
          const helper = (wide: Writer<'domain.state' | 'domain.label'>): void =>
            wide.domain.label.set(1, 1);
          // @ts-expect-error: this writer has one column of the two
          helper(w);
        }),
    ],
    [
      'nor a view of fewer',
      () => {
        const helper = (wide: View<'domain.state' | 'domain.label'>): void =>
          missing(wide.domain.label);
        // @ts-expect-error: this view has no domain.label
        helper(view);
      },
    ],
    [
      'a declaration whose apply writes what it does not declare',
      () =>
        transition({
          name: 'test.greedy',
          summary: '',
          exempt: '',
          reads: [],
          writes: ['domain.state'],
          // @ts-expect-error: domain.label is not declared
          apply: (w: Writer<'domain.state' | 'domain.label'>) => missing(w),
        }).run(CORE, judged(1), {}),
    ],
    [
      'a declaration whose apply reads what it does not declare',
      () =>
        transition({
          name: 'test.curious',
          summary: '',
          exempt: '',
          reads: ['domain.weight'],
          writes: [],
          // @ts-expect-error: domain.cap is not declared
          apply: (_w, _request: object, { view: v }) => missing(v.domain.cap),
        }).run(CORE, judged(1), {}),
    ],
    [
      'a footprint can not be widened by hand',
      // @ts-expect-error: the footprint's column is not the one that is claimed
      (): Footprint<'test.call', 'domain.label'> => expectNever(print),
    ],
    [
      'a permit can not be changed to open another domain',
      () => {
        const permit = Object.freeze(mint('test.call', judged(1)));
        // @ts-expect-error: read-only
        permit.d0 = 2;
      },
    ],
    [
      'a column of the view has no method that writes',
      () => {
        const column = Object.freeze({
          length: 1,
          indexOf: () => 0,
          0: 0,
        }) as typeof view.domain.state;
        // @ts-expect-error: reading only
        column[0] = 1;
      },
    ],
    // @ts-expect-error: reading only
    ['no set', () => missing(view.evtchn.pending.set)],
    // @ts-expect-error: reading only
    ['no fill', () => missing(view.evtchn.pending.fill)],
    // @ts-expect-error: reading only
    ['no copyWithin', () => missing(view.evtchn.pending.copyWithin)],
    // @ts-expect-error: reading only
    ['no sort', () => missing(view.evtchn.pending.sort)],
    // @ts-expect-error: reading only
    ['no reverse', () => missing(view.evtchn.pending.reverse)],
    // @ts-expect-error: reading only
    ['no subarray', () => missing(view.evtchn.pending.subarray)],
    // @ts-expect-error: reading only
    ['no buffer', () => missing(view.evtchn.pending.buffer)],
    // @ts-expect-error: a view of some columns has no others
    ['no column that was not asked for', () => missing(view.domain.label)],
    [
      'guest memory has no writer among the columns',
      () => {
        type Guest = Writer<'guest.memory' | 'domain.state'>;
        // @ts-expect-error: memory is written through its own class
        return missing((undefined as unknown as Guest).guest);
      },
    ],
  ])('%s', (_, misuse) => {
    expect(misuse).toThrow();
    expect(state.copy()).toEqual(before);
  });

  /** For what the type checker alone keeps from happening. */
  function missing(what: unknown): never {
    throw new TypeError(`not for reading: ${typeof what}`);
  }

  function expectNever<T>(value: T): T {
    throw new TypeError(`nobody gets here with ${typeof value}`);
  }

  test('a permit is made by the monitor alone', () => {
    // The constructor is private to the type checker; at run time nothing but the layers keeps
    // others from importing it, so that the gate of the layers is part of this.
    // @ts-expect-error: private
    const construct = (): unknown => new Permit('test.call', judged(1));
    expect(construct).toBeTypeOf('function');
    // @ts-expect-error: a class with a private constructor can't be extended
    const extend = (): unknown => class extends Permit<'test.call'> {};
    expect(extend).toBeTypeOf('function');
  });
});
