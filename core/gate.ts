/**
 * Owns: the door that every write to a column passes: which columns are open, for which domains'
 * rows, the journal of what a step changed and the running digest.
 *
 * INVARIANT: nothing is open outside `State.commit`. A write to what isn't open throws: it is a bug
 * of ours, and the machine stops.
 */

import type { Judged } from '../enforcement/permit.ts';
import { NO_DOMAIN } from '../enforcement/query.ts';
import type { ColumnWriter } from './columns.ts';
import { Digest } from './digest.ts';

const NOTHING = new Uint8Array(0);

type ColumnArray = Uint8Array | Uint32Array | Float64Array;

export class Gate {
  /** By column number: 1 where the permit in force opens the column. */
  #open: Uint8Array = NOTHING;
  #everyRow = false;
  #d0 = NO_DOMAIN;
  #d1 = NO_DOMAIN;
  #d2 = NO_DOMAIN;
  #d3 = NO_DOMAIN;

  /** Whether the journal and the digest are kept. */
  recording = false;
  readonly digest = new Digest();
  /** Cells written since `clearJournal`, and what they held before, oldest first. */
  journalCells = new Uint32Array(256);
  journalValues = new Float64Array(256);
  journalLength = 0;

  /** `everyRow` is for transitions whose declaration says that they touch every domain's rows. */
  open(columns: Uint8Array, judged: Judged, everyRow: boolean): void {
    if (this.#open !== NOTHING) throw new Error('a commit inside a commit');
    this.#d0 = judged.d0;
    this.#d1 = judged.d1;
    this.#d2 = judged.d2;
    this.#d3 = judged.d3;
    this.#everyRow = everyRow;
    this.#open = columns;
  }

  close(): void {
    this.#open = NOTHING;
  }

  isOpenColumn(column: number): boolean {
    return this.#open[column] === 1;
  }

  isOpenDomain(domain: number): boolean {
    return (
      domain === this.#d0 ||
      domain === this.#d1 ||
      domain === this.#d2 ||
      domain === this.#d3 ||
      this.#everyRow
    );
  }

  record(cell: number, old: number, value: number): void {
    if (this.journalLength === this.journalCells.length) this.#grow();
    this.journalCells[this.journalLength] = cell;
    this.journalValues[this.journalLength] = old;
    this.journalLength += 1;
    this.digest.fold(cell, old);
    this.digest.fold(cell, value);
  }

  #grow(): void {
    const cells = new Uint32Array(this.journalCells.length * 2);
    const values = new Float64Array(cells.length);
    cells.set(this.journalCells);
    values.set(this.journalValues);
    this.journalCells = cells;
    this.journalValues = values;
  }
}

/** Where a column stands: what a writer needs to know of it. */
export interface ColumnPlace {
  /** `table.column`. */
  readonly name: string;
  readonly number: number;
  /** Number of its first cell, counted over all columns. */
  readonly firstCell: number;
  readonly rows: number;
  /** Rows that one domain has; 0 for a table of the machine. */
  readonly rowsPerDomain: number;
  /** The largest value it can hold. */
  readonly valueMax: number;
}

function refuse(gate: Gate, place: ColumnPlace, row: number, value: number): never {
  const what = `write to ${place.name}[${row}]`;
  if (!gate.isOpenColumn(place.number)) throw new Error(`${what}: not open under this permit`);
  if (row >>> 0 !== row || row >= place.rows) throw new Error(`${what}: no such row`);
  if (!(value >= 0 && value <= place.valueMax)) throw new Error(`${what}: ${value} does not fit`);
  throw new Error(`${what}: a row of a domain that was not judged`);
}

/** What every write to a column has to pass, whatever the column's width. */
class GuardedColumn {
  readonly #gate: Gate;
  readonly #place: ColumnPlace;
  readonly #number: number;
  readonly #firstCell: number;
  readonly #rows: number;
  readonly #rowsPerDomain: number;
  readonly #valueMax: number;

  constructor(gate: Gate, place: ColumnPlace) {
    this.#gate = gate;
    this.#place = place;
    this.#number = place.number;
    this.#firstCell = place.firstCell;
    this.#rows = place.rows;
    this.#rowsPerDomain = place.rowsPerDomain;
    this.#valueMax = place.valueMax;
  }

  /** Throws unless the permit in force opens the column at `row` and `value` fits it. */
  protected check(row: number, value: number): void {
    const gate = this.#gate;
    const perDomain = this.#rowsPerDomain;
    if (
      !gate.isOpenColumn(this.#number) ||
      row >>> 0 !== row ||
      row >= this.#rows ||
      !(value >= 0 && value <= this.#valueMax) ||
      (perDomain !== 0 && !gate.isOpenDomain(perDomain === 1 ? row : (row / perDomain) | 0))
    ) {
      refuse(gate, this.#place, row, value);
    }
  }

  /** Keeps the journal and the digest; to be called before every change of a cell. */
  protected changing(row: number, old: number, value: number): void {
    const gate = this.#gate;
    if (gate.recording) gate.record(this.#firstCell + row, old, value);
  }
}

// A class for each width, alike to the letter: each gets machine code for its own kind of array.
// One class made by a function would share what the engine learns of all three.

class Writer8 extends GuardedColumn implements ColumnWriter {
  readonly #array: Uint8Array;

  constructor(gate: Gate, array: Uint8Array, place: ColumnPlace) {
    super(gate, place);
    this.#array = array;
  }

  set(row: number, value: number): void {
    this.check(row, value);
    const array = this.#array;
    const old = array[row];
    if (old === value) return;
    this.changing(row, old, value);
    array[row] = value;
  }
}

class Writer32 extends GuardedColumn implements ColumnWriter {
  readonly #array: Uint32Array;

  constructor(gate: Gate, array: Uint32Array, place: ColumnPlace) {
    super(gate, place);
    this.#array = array;
  }

  set(row: number, value: number): void {
    this.check(row, value);
    const array = this.#array;
    const old = array[row];
    if (old === value) return;
    this.changing(row, old, value);
    array[row] = value;
  }
}

class Writer64 extends GuardedColumn implements ColumnWriter {
  readonly #array: Float64Array;

  constructor(gate: Gate, array: Float64Array, place: ColumnPlace) {
    super(gate, place);
    this.#array = array;
  }

  set(row: number, value: number): void {
    this.check(row, value);
    const array = this.#array;
    const old = array[row];
    if (old === value) return;
    this.changing(row, old, value);
    array[row] = value;
  }
}

export function makeWriter(gate: Gate, array: ColumnArray, place: ColumnPlace): ColumnWriter {
  if (array instanceof Uint8Array) return new Writer8(gate, array, place);
  if (array instanceof Uint32Array) return new Writer32(gate, array, place);
  return new Writer64(gate, array, place);
}
