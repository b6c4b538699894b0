/**
 * Owns: tables of bits, row by row in 32-bit words, and what is done with whole rows.
 * INVARIANT: bits beyond the last column are 0.
 * Must not know: what a bit means.
 */

export type BitRow = Uint32Array;

/** An empty row of so many columns. */
export const emptyRow = (columns: number): BitRow => new Uint32Array(Math.ceil(columns / 32));

export const setBit = (row: BitRow, column: number): void => {
  row[column >>> 5] |= 1 << (column & 31);
};

export const clearBit = (row: BitRow, column: number): void => {
  row[column >>> 5] &= ~(1 << (column & 31));
};

export const hasBit = (row: BitRow, column: number): boolean =>
  ((row[column >>> 5] >>> (column & 31)) & 1) === 1;

export function addBits(to: BitRow, from: BitRow): void {
  for (let at = 0; at < to.length; at += 1) to[at] |= from[at];
}

/** Adds the bits of `from` that `mask` has too. */
export function addMasked(to: BitRow, from: BitRow, mask: BitRow): void {
  for (let at = 0; at < to.length; at += 1) to[at] |= from[at] & mask[at];
}

/** The first column, from `start` on, whose bit is set in both rows; −1 where there is none. */
export function firstCommon(one: BitRow, other: BitRow, start = 0): number {
  let at = start >>> 5;
  if (at >= one.length) return -1;
  let word = one[at] & other[at] & (-1 << (start & 31));
  while (word === 0) {
    at += 1;
    if (at >= one.length) return -1;
    word = one[at] & other[at];
  }
  return (at << 5) + lowestOf(word);
}

/** The place of the lowest bit of a word that is not 0. */
function lowestOf(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** Calls `use` with the column of every bit, ascending. */
export function eachBit(row: BitRow, use: (column: number) => void): void {
  for (let at = 0; at < row.length; at += 1) {
    let word = row[at];
    while (word !== 0) {
      use((at << 5) + lowestOf(word));
      word &= word - 1;
    }
  }
}

export class BitTable {
  readonly rows: number;
  readonly columns: number;
  readonly #wordsPerRow: number;
  readonly #words: Uint32Array;

  constructor(rows: number, columns: number) {
    this.rows = rows;
    this.columns = columns;
    this.#wordsPerRow = Math.ceil(columns / 32);
    this.#words = new Uint32Array(rows * this.#wordsPerRow);
  }

  /** A view of one row: what is written to it is written to the table. */
  row(index: number): BitRow {
    const start = index * this.#wordsPerRow;
    return this.#words.subarray(start, start + this.#wordsPerRow);
  }

  has(row: number, column: number): boolean {
    const word = this.#words[row * this.#wordsPerRow + (column >>> 5)];
    return ((word >>> (column & 31)) & 1) === 1;
  }

  set(row: number, column: number): void {
    this.#words[row * this.#wordsPerRow + (column >>> 5)] |= 1 << (column & 31);
  }

  transposed(): BitTable {
    const turned = new BitTable(this.columns, this.rows);
    for (let row = 0; row < this.rows; row += 1) {
      eachBit(this.row(row), (column) => turned.set(column, row));
    }
    return turned;
  }
}
