/**
 * Owns: the machine's columns over one buffer, the only way to write them (`commit`), the journal,
 * the digest and the copy of the buffer.
 *
 * INVARIANT: a column is written in `commit` alone, under a permit, and only where the call's
 * declaration and the judged domains open it. Must not know: what any column means.
 */

import { redeem } from '../enforcement/permit.ts';
import type { Permit } from '../enforcement/permit.ts';
import { checkConfig } from './config.ts';
import type { MachineConfig } from './config.ts';
import { COLUMN_NUMBERS, TABLES } from './columns.ts';
import type { ColumnName, View, Width, Writer } from './columns.ts';
import { Gate, makeWriter } from './gate.ts';
import type { ColumnPlace } from './gate.ts';
import { Digest } from './digest.ts';
import { asView, asWriter } from './state_unsafe.ts';

const WIDTH_BYTES: Record<Width, number> = { u8: 1, u32: 4, f64: 8 };
const WIDTH_MAX: Record<Width, number> = {
  u8: 0xff,
  u32: 0xffffffff,
  f64: Number.MAX_SAFE_INTEGER,
};

/** Columns of every width start at a multiple of 8 bytes. */
const align8 = (bytes: number): number => (bytes + 7) & ~7;

/** What `commit` needs to know of a call: made once for each row of the table. */
export interface Footprint<Call extends string, W extends ColumnName> {
  readonly call: Call;
  readonly writes: readonly W[];
  /** By column number: 1 where the call may write. */
  readonly open: Uint8Array;
  /** Whether it may write rows of every domain, as teardown does. */
  readonly everyRow: boolean;
}

/** Prepares a call's declaration for `commit`. */
export function footprint<Call extends string, W extends ColumnName>(
  call: Call,
  writes: readonly W[],
  everyRow: boolean,
): Footprint<Call, W> {
  const open = new Uint8Array(COLUMN_NUMBERS.size);
  for (const column of writes) {
    const number = COLUMN_NUMBERS.get(column);
    if (number === undefined) throw new Error(`${call} declares ${column}, which is no column`);
    open[number] = 1;
  }
  return { call, writes, open, everyRow };
}

type ColumnArray = Uint8Array | Uint32Array | Float64Array;

function makeArray(buffer: ArrayBuffer, width: Width, offset: number, rows: number): ColumnArray {
  if (width === 'u8') return new Uint8Array(buffer, offset, rows);
  if (width === 'u32') return new Uint32Array(buffer, offset, rows);
  return new Float64Array(buffer, offset, rows);
}

/**
 * By table and column, what `make` gives for each column. Made of entries: an object that grows key
 * by key past a dozen becomes a hash table to the engine, and every read of a column a search.
 */
function tablesOf<T>(
  places: readonly ColumnPlace[],
  make: (place: ColumnPlace) => T,
): Record<string, Record<string, T>> {
  const tables = new Map<string, [column: string, made: T][]>();
  for (const place of places) {
    const [table, column] = place.name.split('.');
    const entries = tables.get(table) ?? [];
    entries.push([column, make(place)]);
    tables.set(table, entries);
  }
  return Object.fromEntries(
    [...tables].map(([table, entries]) => [table, Object.fromEntries(entries)]),
  );
}

export class State {
  readonly config: MachineConfig;
  /** Every column, to read. */
  readonly view: View<ColumnName>;
  /** Where each column stands, by its number. */
  readonly places: readonly ColumnPlace[];
  /** Size of all columns in bytes. */
  readonly byteLength: number;

  readonly #gate = new Gate();
  readonly #writer: Writer<ColumnName>;
  readonly #arrays: ColumnArray[] = [];
  readonly #bytes: Uint8Array;
  readonly #time: ColumnArray;
  readonly #timeCell: number;

  constructor(config: MachineConfig) {
    checkConfig(config);
    this.config = config;
    const places: ColumnPlace[] = [];
    const widths: Width[] = [];
    const offsets: number[] = [];
    let size = 0;
    let cells = 0;
    for (const [table, declaration] of Object.entries(TABLES)) {
      const perDomain = declaration.per === 'domain' ? declaration.rows(config) : 0;
      const rows = perDomain === 0 ? declaration.rows(config) : perDomain * config.domains;
      for (const [column, width] of Object.entries(declaration.columns)) {
        const name = `${table}.${column}`;
        places.push({
          name,
          number: places.length,
          firstCell: cells,
          rows,
          rowsPerDomain: perDomain,
          valueMax: WIDTH_MAX[width],
        });
        widths.push(width);
        offsets.push(size);
        size += align8(rows * WIDTH_BYTES[width]);
        cells += rows;
      }
    }
    const buffer = new ArrayBuffer(size);
    for (const { number, rows } of places) {
      this.#arrays.push(makeArray(buffer, widths[number], offsets[number], rows));
    }
    this.places = places;
    this.byteLength = size;
    this.view = asView(tablesOf(places, ({ number }) => this.#arrays[number]));
    this.#writer = asWriter(
      tablesOf(places, (place) => makeWriter(this.#gate, this.#arrays[place.number], place)),
    );
    this.#bytes = new Uint8Array(buffer);
    const time = COLUMN_NUMBERS.get('machine.time') ?? 0;
    this.#time = this.#arrays[time];
    this.#timeCell = places[time].firstCell;
  }

  /**
   * Redeems a permit and runs `apply` with a writer that opens just what the call declared, on the
   * rows of the judged domains. `apply` can't fail: what it throws is a bug, and goes up.
   */
  commit<Call extends string, W extends ColumnName, Request, Tools>(
    permit: Permit<Call>,
    { call, open, everyRow }: Footprint<NoInfer<Call>, W>,
    apply: (writer: Writer<NoInfer<W>>, request: Request, tools: Tools) => number,
    request: Request,
    tools: Tools,
  ): number {
    redeem(permit, call);
    this.#gate.open(open, permit, everyRow);
    try {
      return apply(this.#writer, request, tools);
    } finally {
      this.#gate.close();
    }
  }

  /**
   * Moves virtual time. The clock is the one column that moves without a permit: every step costs
   * what its declaration says, permitted or not.
   */
  charge(nanoseconds: number): void {
    const time = this.#time;
    const old = time[0];
    // At the end of exact integers, after a hundred days, time stands still rather than the
    // machine.
    time[0] = Math.min(old + nanoseconds, Number.MAX_SAFE_INTEGER);
    if (this.#gate.recording) this.#gate.record(this.#timeCell, old, time[0]);
  }

  /** Throws unless the permit in force opens guest memory of `domain`. */
  assertMemoryOpen(domain: number): void {
    if (!this.#gate.isOpenColumn(this.places.length) || !this.#gate.isOpenDomain(domain)) {
      throw new Error(`write to the memory of domain ${domain}: not open under this permit`);
    }
  }

  /** Starts or stops keeping the journal and the digest. */
  record(on: boolean): void {
    this.#gate.recording = on;
    this.#gate.journalLength = 0;
    if (on) this.#recomputeInto(this.#gate.digest);
  }

  /** Cells written since the journal was cleared. Zero unless recording. */
  get journalLength(): number {
    return this.#gate.journalLength;
  }

  clearJournal(): void {
    this.#gate.journalLength = 0;
  }

  /** Names of the columns in the journal, for messages and for checks of declarations. */
  journalColumns(): string[] {
    const names = new Set<string>();
    for (let i = 0; i < this.#gate.journalLength; i += 1) {
      names.add(this.#placeOf(this.#gate.journalCells[i]).name);
    }
    return [...names];
  }

  /** Takes back everything in the journal, newest first. */
  undo(): void {
    const gate = this.#gate;
    for (let i = gate.journalLength - 1; i >= 0; i -= 1) {
      const cell = gate.journalCells[i];
      const place = this.#placeOf(cell);
      const array = this.#arrays[place.number];
      const row = cell - place.firstCell;
      gate.digest.fold(cell, array[row]);
      array[row] = gate.journalValues[i];
      gate.digest.fold(cell, array[row]);
    }
    gate.journalLength = 0;
  }

  /** The running digest; the one recomputed from nothing unless recording. */
  digest(): string {
    return this.#gate.recording ? this.#gate.digest.toString() : this.recomputeDigest();
  }

  /** The digest computed from the columns alone. */
  recomputeDigest(): string {
    const digest = new Digest();
    this.#recomputeInto(digest);
    return digest.toString();
  }

  /** A copy of all columns. */
  copy(): Uint8Array {
    return this.#bytes.slice();
  }

  /** Puts a copy back. Throws on one of another size. */
  restore(copy: Uint8Array): void {
    if (copy.length !== this.#bytes.length) {
      throw new RangeError(`state of ${copy.length} bytes for a machine of ${this.#bytes.length}`);
    }
    this.#bytes.set(copy);
    this.#gate.journalLength = 0;
    if (this.#gate.recording) this.#recomputeInto(this.#gate.digest);
  }

  #recomputeInto(digest: Digest): void {
    digest.reset();
    for (const place of this.places) {
      const array = this.#arrays[place.number];
      for (let row = 0; row < place.rows; row += 1) {
        if (array[row] !== 0) digest.fold(place.firstCell + row, array[row]);
      }
    }
  }

  #placeOf(cell: number): ColumnPlace {
    let low = 0;
    let high = this.places.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.places[middle].firstCell <= cell) low = middle;
      else high = middle - 1;
    }
    return this.places[low];
  }
}
