import { describe, expect, test, vi } from 'vitest';
import { mint } from '../../enforcement/permit.ts';
import type { Judged } from '../../enforcement/permit.ts';
import { NO_DOMAIN } from '../../enforcement/query.ts';
import { COLUMN_NUMBERS, TABLES } from '../../core/columns.ts';
import type { ColumnName, ColumnWriter, Writer } from '../../core/columns.ts';
import { SMALL_CONFIG } from '../../core/config.ts';
import { GuestMemory } from '../../core/guest_memory.ts';
import { State } from '../../core/state.ts';
import type { Footprint } from '../../core/state.ts';
import { CALLS, TRANSITIONS } from '../../core/table.ts';

type AnyFootprint = Footprint<string, ColumnName>;

/** The footprints that the tables of calls and transitions made when they were loaded. */
const footprints = vi.hoisted(() => [] as AnyFootprint[]);
vi.mock('../../core/state.ts', async (original) => {
  const real = await original<typeof import('../../core/state.ts')>();
  return {
    ...real,
    footprint(call: string, writes: readonly ColumnName[], everyRow: boolean) {
      const made = real.footprint(call, writes, everyRow);
      footprints.push(made);
      return made;
    },
  };
});

const CONFIG = { ...SMALL_CONFIG, domains: 6 };

const judged = (...domains: number[]): Judged => {
  const [d0 = NO_DOMAIN, d1 = NO_DOMAIN, d2 = NO_DOMAIN, d3 = NO_DOMAIN] = domains;
  return { d0, d1, d2, d3 };
};

/** Every column's writer by its name, whatever the footprint names: what a bug could get hold of. */
function writersOf(writer: Writer<ColumnName>): ReadonlyMap<string, ColumnWriter> {
  const tables = writer as unknown as Record<string, Record<string, ColumnWriter>>;
  return new Map(
    Object.entries(TABLES).flatMap(([table, { columns }]) =>
      Object.keys(columns).map((column): [string, ColumnWriter] => [
        `${table}.${column}`,
        tables[table][column],
      ]),
    ),
  );
}

/** Rows of a table that belong to a domain; the first row for a table of the machine. */
function rowOf(column: string, domain: number): number {
  const table = TABLES[column.split('.')[0] as keyof typeof TABLES];
  return table.per === 'domain' ? domain * table.rows(CONFIG) : 0;
}

const perDomain = (column: string): boolean =>
  TABLES[column.split('.')[0] as keyof typeof TABLES].per === 'domain';

const passes = (attempt: () => void): boolean => {
  try {
    attempt();
    return true;
  } catch (error) {
    if (!/not open under this permit|was not judged/.test(String(error))) throw error;
    return false;
  }
};

describe('every permit on every column', () => {
  const declared = new Map<string, readonly ColumnName[]>(
    [...CALLS, ...TRANSITIONS].map(({ name, writes }) => [name, writes]),
  );

  test('every call and transition has its footprint, and few touch every row', () => {
    expect(footprints.map(({ call }) => call).sort()).toEqual([...declared.keys()].sort());
    expect(footprints.flatMap((each) => (each.everyRow ? [each.call] : [])).sort()).toEqual([
      'argo_op.notify',
      'argo_op.register_ring',
      'argo_op.unregister_ring',
      'coherence.pull',
      'domain.teardown',
      'event_channel_op.expand_array',
      'event_channel_op.init_control',
      'event_channel_op.reset',
      'grant_table_op.set_version',
      'grant_table_op.swap_grant_ref',
      'grant_table_op.transfer',
      'grant_table_op.unmap_and_replace',
      'machine.boot',
      'memory_op.add_to_physmap',
      'memory_op.decrease_reservation',
      'memory_op.exchange',
      'policy.adopt_partitions',
      'policy_op.load',
      // The store is one tree: what a change touches, and who watches, can be anybody's.
      'store.introduce',
      'store_op.mkdir',
      'store_op.rm',
      'store_op.set_perms',
      'store_op.transaction_end',
      'store_op.write',
    ]);
  });

  test.each([...declared.keys()])('%s writes what it declares, of whom was judged', (name) => {
    const state = new State(CONFIG);
    const opened = footprints.find(({ call }) => call === name);
    if (!opened) throw new Error(`${name} has no footprint`);
    const read: unknown[] = [];
    const meant: unknown[] = [];
    const memory = new GuestMemory(state);
    for (let domain = 0; domain < CONFIG.domains; domain += 1) {
      memory.attach(domain, new Uint8Array(4));
    }
    const domains = [1, 3, 4, 5];
    state.commit(
      mint(name, judged(...domains)),
      opened,
      (writer) => {
        const writers = writersOf(writer);
        expect(writers.size).toBe(COLUMN_NUMBERS.size - 1);
        for (const [column, cells] of writers) {
          const open = declared.get(name)?.includes(column as ColumnName) ?? false;
          for (let domain = 0; domain < CONFIG.domains; domain += 1) {
            const row = rowOf(column, domain);
            const may = open && (!perDomain(column) || opened.everyRow || domains.includes(domain));
            read.push([column, domain, passes(() => cells.set(row, 1))]);
            meant.push([column, domain, may]);
          }
        }
        for (let domain = 0; domain < CONFIG.domains; domain += 1) {
          const open = declared.get(name)?.includes('guest.memory') ?? false;
          read.push(['guest.memory', domain, passes(() => memory.write8(domain, 0, 1))]);
          meant.push([
            'guest.memory',
            domain,
            open && (opened.everyRow || domains.includes(domain)),
          ]);
        }
        return 0;
      },
      undefined,
      undefined,
    );
    expect(read).toEqual(meant);
    // What did not pass wrote nothing.
    for (const [column, domain, passed] of read as [string, number, boolean][]) {
      if (passed || column === 'guest.memory') continue;
      const [table, name_] = column.split('.');
      const view = state.view as unknown as Record<string, Record<string, number[]>>;
      if (perDomain(column)) expect(view[table][name_][rowOf(column, domain)]).toBe(0);
    }
  });
});
