/**
 * Owns: the flow operations that are permitted by the one policy and not by the other, and the
 * types because of which: for each type the labels that hold it in a way they did not.
 *
 * Every flow that is new goes over a type of which one of the two labels has a new hold. So only
 * new holds are looked at, each once for all partners.
 */

import type { Span } from '../../policy/finding.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { RECEIVES, SENDS, heldBits } from '../explain/edits.ts';
import { emptyRow, hasBit, setBit } from '../flow/bits.ts';
import type { BitRow, BitTable } from '../flow/bits.ts';
import type { AccessChange, Cause, Which } from './changes.ts';
import { Blocks, both, columnsOf, entitiesIn, isEmptyRow, takeBits } from './classes.ts';
import type { Block } from './classes.ts';
import type { FlowTables } from './flow_tables.ts';
import type { Pairing } from './pairing.ts';

const THINGS = /^resource\./;

const flowOperations = (direction: string, isAboutThings: boolean): number[] =>
  OPERATIONS.flatMap((operation, number) =>
    operation.kind === 'flow' &&
    operation.direction === direction &&
    THINGS.test(operation.name) === isAboutThings
      ? [number]
      : [],
  );

/** What each kind of flow permits: who sends to the receiver, and the receiver to who sends. */
const TO = flowOperations('to', false);
const FROM = flowOperations('from', false);
const SHARE = flowOperations('both', false);
const USE = flowOperations('both', true);

/** How the classes hold one type in the new policy, and which of them did not so in the old one. */
interface Holders {
  readonly type: number;
  readonly sends: BitRow;
  readonly receives: BitRow;
  readonly newSends: BitRow;
  readonly newReceives: BitRow;
}

function bitsBefore(pairing: Pairing, entity: number, type: number): number {
  const { before, labels, types, typeAfter } = pairing;
  const label = labels[entity].before;
  const former = types[typeAfter[type]].before;
  if (label < 0 || former < 0) return 0;
  return heldBits(before.model.labels[label], former);
}

/** The types of which anybody has a new hold. */
function newHolds(pairing: Pairing, { classes }: FlowTables): Holders[] {
  const { after, labels } = pairing;
  const holders = after.model.types.map((_, type): Holders => {
    const row = () => emptyRow(classes.count);
    return { type, sends: row(), receives: row(), newSends: row(), newReceives: row() };
  });
  const changed = new Set<number>();
  for (const [index, [entity]] of classes.members.entries()) {
    const label = labels[entity].after;
    if (label < 0) continue;
    for (const { type } of after.model.labels[label].types) {
      const bits = heldBits(after.model.labels[label], type);
      const fresh = bits & ~bitsBefore(pairing, entity, type);
      const held = holders[type];
      if ((bits & SENDS) !== 0) setBit(held.sends, index);
      if ((bits & RECEIVES) !== 0) setBit(held.receives, index);
      if ((fresh & SENDS) !== 0) setBit(held.newSends, index);
      if ((fresh & RECEIVES) !== 0) setBit(held.newReceives, index);
      if (fresh !== 0) changed.add(type);
    }
  }
  return holders.filter(({ type }) => changed.has(type));
}

interface Found {
  readonly block: Block;
  readonly cause: Cause;
}

/** What is new in one table, with the types that it is because of. */
class Search {
  readonly #pairing: Pairing;
  readonly #tables: FlowTables;
  readonly #which: Which;
  /** By class: what is new and not yet explained. */
  readonly #open: BitRow[];
  readonly found: Found[] = [];

  constructor(
    pairing: Pairing,
    tables: FlowTables,
    which: Which,
    select: (table: FlowTables['before']) => BitTable,
  ) {
    this.#pairing = pairing;
    this.#tables = tables;
    this.#which = which;
    const [old, fresh] = [select(tables.before), select(tables.after)];
    this.#open = Array.from({ length: tables.classes.count }, (_, index) => {
      const row = fresh.row(index).slice();
      takeBits(row, old.row(index));
      return row;
    });
  }

  get isDone(): boolean {
    return this.#open.every(isEmptyRow);
  }

  /** Explains new flows from the sender, which acts, to the receiver; or the other way round. */
  explain(held: Holders, isSender: boolean): void {
    const mine = isSender ? held.sends : held.receives;
    const myNew = isSender ? held.newSends : held.newReceives;
    const theirs = isSender ? held.receives : held.sends;
    const theirNew = isSender ? held.newReceives : held.newSends;
    const byMe = new Blocks();
    const byThem = new Blocks();
    const hasTheirNew = !isEmptyRow(theirNew);
    for (const row of columnsOf(mine)) {
      const open = this.#open[row];
      const isNew = hasBit(myNew, row);
      if (!isNew && !hasTheirNew) continue;
      const columns = both(open, isNew ? theirs : theirNew);
      (isNew ? byMe : byThem).add(row, columns);
      takeBits(open, columns);
    }
    const [way, otherWay] = isSender
      ? (['send', 'receive'] as const)
      : (['receive', 'send'] as const);
    for (const block of byMe.list) this.#add(block, held.type, way, block.rows);
    for (const block of byThem.list) {
      this.#add(block, held.type, otherWay, columnsOf(block.columns));
    }
  }

  /** What no type explains: labels that are new, or another kind of thing. */
  rest(): void {
    const blocks = new Blocks();
    for (const [row, columns] of this.#open.entries()) blocks.add(row, columns);
    for (const block of blocks.list) this.found.push({ block, cause: { kind: 'label' } });
  }

  #add(block: Block, type: number, way: 'send' | 'receive', classes: readonly number[]): void {
    const { after, labels } = this.#pairing;
    const holders = entitiesIn(this.#tables.classes, classes);
    const spans = holders.map((entity): Span => {
      const label = after.model.labels[labels[entity].after];
      const unlike = way === 'send' ? 'receive' : 'send';
      const hold = label.types.find((held) => held.type === type && held.mode !== unlike);
      return hold?.span ?? label.span;
    });
    const cause: Cause = {
      kind: 'type',
      type: after.model.types[type].name,
      way,
      holders,
      spans,
      which: this.#which,
    };
    this.found.push({ block, cause });
  }
}

/**
 * The flow operations that the new policy permits and the old one doesn't.
 * @param which which of the policies that are compared the new one is here
 */
export function gainedFlowAccess(
  pairing: Pairing,
  tables: FlowTables,
  which: Which,
): AccessChange[] {
  const holds = newHolds(pairing, tables);
  const search = (
    select: (table: FlowTables['before']) => BitTable,
    ways: readonly boolean[],
  ): Found[] => {
    const found = new Search(pairing, tables, which, select);
    for (const held of holds) {
      if (found.isDone) break;
      for (const isSender of ways) found.explain(held, isSender);
    }
    found.rest();
    return found.found;
  };
  const { classes } = tables;
  const changes = (found: readonly Found[], operations: readonly number[]): AccessChange[] =>
    found.map(({ block, cause }) => ({
      subjects: entitiesIn(classes, block.rows),
      objects: entitiesIn(classes, columnsOf(block.columns)),
      operations,
      cause,
    }));
  const sends = changes(
    search((table) => table.send, [true]),
    TO,
  );
  return [
    ...sends,
    // Who may receive what is sent may act, too: the same pairs, seen from the other end.
    ...sends.map((sent) => ({
      ...sent,
      subjects: sent.objects,
      objects: sent.subjects,
      operations: FROM,
    })),
    ...changes(
      search((table) => table.share, [true, false]),
      SHARE,
    ),
    ...changes(
      search((table) => table.use, [true, false]),
      USE,
    ),
  ];
}
