/**
 * Owns: classes of entities that a comparison need not tell apart, and rectangles of pairs between
 * them: how a change of millions of pairs is found and said in a few lines.
 * Must not know: what is compared.
 */

import type { BitRow } from '../flow/bits.ts';
import { eachBit } from '../flow/bits.ts';

export interface Classes {
  readonly count: number;
  readonly classOf: Uint32Array;
  /** The entities of each class, ascending. */
  readonly members: readonly (readonly number[])[];
}

/** Entities with one key are one class; classes are numbered by their first member. */
export function classesBy(entities: number, keyOf: (entity: number) => string): Classes {
  const numbers = new Map<string, number>();
  const members: number[][] = [];
  const classOf = new Uint32Array(entities);
  for (let entity = 0; entity < entities; entity += 1) {
    const key = keyOf(entity);
    const known = numbers.get(key) ?? members.push([]) - 1;
    numbers.set(key, known);
    members[known].push(entity);
    classOf[entity] = known;
  }
  return { count: members.length, classOf, members };
}

/** All pairs of a class among `rows` and one among `columns`. */
export interface Block {
  readonly rows: readonly number[];
  readonly columns: BitRow;
}

// Loops by hand: a call for each word would be most of the work of a comparison.

export function isEmptyRow(row: BitRow): boolean {
  for (let at = 0; at < row.length; at += 1) if (row[at] !== 0) return false;
  return true;
}

function isSameRow(one: BitRow, other: BitRow): boolean {
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

function hashOf(row: BitRow): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < row.length; at += 1) {
    hash = Math.imul(hash ^ row[at], 0x01000193) ^ (hash >>> 15);
  }
  return hash;
}

/** Puts rows that have the same columns together. */
export class Blocks {
  readonly #byHash = new Map<number, { readonly rows: number[]; readonly columns: BitRow }[]>();
  readonly #blocks: Block[] = [];

  /** @param columns is kept: it must not be written to afterwards */
  add(row: number, columns: BitRow): void {
    if (isEmptyRow(columns)) return;
    const hash = hashOf(columns);
    const alike = this.#byHash.get(hash) ?? [];
    const known = alike.find((block) => isSameRow(block.columns, columns));
    if (known !== undefined) {
      known.rows.push(row);
      return;
    }
    const block = { rows: [row], columns };
    alike.push(block);
    this.#byHash.set(hash, alike);
    this.#blocks.push(block);
  }

  get list(): readonly Block[] {
    return this.#blocks;
  }
}

/** The entities of some classes, ascending. */
export function entitiesIn({ members }: Classes, classes: Iterable<number>): number[] {
  return Array.from(classes, (each) => members[each])
    .flat()
    .sort((a, b) => a - b);
}

/** The columns of a row as a list. */
export function columnsOf(row: BitRow): number[] {
  const columns: number[] = [];
  eachBit(row, (column) => columns.push(column));
  return columns;
}

export function both(one: BitRow, other: BitRow): BitRow {
  const row = new Uint32Array(one.length);
  for (let at = 0; at < row.length; at += 1) row[at] = one[at] & other[at];
  return row;
}

/** Takes the bits of `other` from `row`. */
export function takeBits(row: BitRow, other: BitRow): void {
  for (let at = 0; at < row.length; at += 1) row[at] &= ~other[at];
}
