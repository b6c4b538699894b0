/**
 * Owns: the beginning and the end of a store transaction. At its end everything that it saw must
 * still be so, and all that it changes is asked about once more: what it was permitted before is
 * worth nothing now.
 */

import { OP } from '../../policy/operations.ts';
import { ERRNO } from '../abi/errno.ts';
import { XS } from '../abi/numbers.ts';
import { call } from '../call.ts';
import type { Context } from '../call.ts';
import { STORE_NODE } from './columns.ts';
import { CHANGE_QUERIES, askAudience, askHome, askList, askOf, askWay } from './asking.ts';
import { CHANGE_READS, CHANGE_WRITES, applyPut, applyRemoval } from './changes.ts';
import type { Put } from './changes.ts';
import { dropDrafts, isUnchanged } from './drafts.ts';
import {
  MALFORMED,
  NO_TRANSACTION,
  OWN,
  STORE_CALL,
  reply,
  texts,
  transactionOf,
  wire,
} from './messages.ts';
import { FreeRows, NODE_READS, contentAt, ownerOf, pathAt, subtreeOf } from './rows.ts';
import { Tree, draftsOf } from './tree.ts';

export const transactionStart = call({
  ...STORE_CALL,
  name: 'store_op.transaction_start',
  command: XS.transaction_start,
  summary: 'Begins a transaction and answers its number.',
  exempt: 'what is done in it is asked about then, and again at its end',
  reads: [...NODE_READS, 'store_transaction.id', 'domain.store_transactions'],
  writes: ['store_transaction.id', 'domain.store_transactions', 'guest.memory'],
  errors: [MALFORMED, ['ENOSPC', 'the caller has as many transactions as it may']],
  cost: 500,
  resolve(c) {
    if (texts(c, 0, 1) === undefined) return c.fail('EINVAL');
    const first = c.caller * c.config.storeTransactions;
    const ids = c.view.store_transaction.id;
    const index = Array.from({ length: c.config.storeTransactions }, (_, i) => first + i);
    const row = index.find((each) => ids[each] === 0);
    if (row === undefined) return c.fail('ENOSPC');
    // Numbers come again after four thousand million: not that of a transaction still open.
    let id = c.view.domain.store_transactions[c.caller];
    do id = (id + 1) >>> 0 || 1;
    while (index.some((each) => ids[each] === id));
    return { row, id };
  },
  apply(w, { row, id }, tools) {
    w.store_transaction.id.set(row, id);
    w.domain.store_transactions.set(tools.caller, id);
    return reply(tools, XS.transaction_start, wire([`${id}`]));
  },
});

const READS = [...CHANGE_READS, 'store_transaction.id'] as const;

type EndContext = Context<(typeof READS)[number], 'EINVAL' | 'ENOENT' | 'EAGAIN' | 'ENOSPC'>;

/** What a transaction does at its end. */
interface Ending {
  readonly index: number;
  /** Nodes that are removed with all beneath them, and nodes that are written. */
  readonly removed: readonly number[];
  readonly puts: readonly Put[];
  /** 0, or the negated errno that it ends with, having done nothing. */
  readonly failure: number;
}

/** Asks about all that the transaction wrote and removed, as if it were done now. */
function askAgain(c: EndContext, tree: Tree): void {
  const { state, cut } = c.view.store_node;
  for (const row of tree.draftRows()) {
    const isWritten = state[row] === STORE_NODE.written;
    if (!isWritten && state[row] !== STORE_NODE.removed) continue;
    const path = pathAt(c, row);
    if (!askHome(c, tree, path, OP['store.write'])) continue;
    const node = tree.committed.find(path);
    askWay(c, tree.committed, path);
    if (node >= 0) askAudience(c, tree.committed, node);
    if (isWritten) {
      const { permissions, writer } = contentAt(c, row);
      askWay(c, tree, path);
      askList(c, tree, path, permissions, writer);
    }
    if (cut[row] === 0 || node < 0) continue;
    for (const each of subtreeOf(c, node)) askOf(c, tree, ownerOf(c, each), OP['store.write']);
  }
}

/** Where everything will be; undefined when an owner has no room. */
function place(c: EndContext, tree: Tree): Pick<Ending, 'removed' | 'puts'> | undefined {
  const { state, cut } = c.view.store_node;
  const now = tree.committed;
  const rows = tree.draftRows();
  const tops = rows
    .filter((row) => cut[row] === 1)
    .map((row) => now.find(pathAt(c, row)))
    .filter((node) => node >= 0);
  const freed = new Set(tops.flatMap((node) => subtreeOf(c, node)));
  const free = new FreeRows(c, freed);
  const puts: Put[] = [];
  for (const row of rows) {
    if (state[row] !== STORE_NODE.written) continue;
    const path = pathAt(c, row);
    const node = now.find(path);
    const old = freed.has(node) ? -1 : node;
    const owner = ownerOf(c, row);
    const target = old >= 0 && ownerOf(c, old) === owner ? old : free.take(owner);
    if (target < 0) return undefined;
    puts.push({ path, old, row: target, content: contentAt(c, row) });
  }
  // What is beneath another that goes, goes with it.
  const beneath = new Set(tops.flatMap((node) => subtreeOf(c, node).slice(1)));
  return { removed: [...new Set(tops)].filter((node) => !beneath.has(node)), puts };
}

export const transactionEnd = call({
  ...STORE_CALL,
  ...OWN,
  name: 'store_op.transaction_end',
  command: XS.transaction_end,
  summary: 'Ends a transaction: T does what it changed, all at once or not at all, F forgets it.',
  queries: CHANGE_QUERIES,
  // A tree's neighbours and those who watch it can be anybody.
  everyRow: true,
  reads: READS,
  writes: [...CHANGE_WRITES, 'store_transaction.id'],
  errors: [
    MALFORMED,
    NO_TRANSACTION,
    ['EAGAIN', 'what it saw is no longer so; the transaction is over'],
    ['ENOSPC', 'an owner has as many nodes as it may; the transaction is over'],
  ],
  cost: 5000,
  resolve(c) {
    const [said] = texts(c, 1) ?? [];
    if (said !== 'T' && said !== 'F') return c.fail('EINVAL');
    const index = transactionOf(c);
    if (index < 0) return c.fail('ENOENT');
    c.own();
    const over: Ending = { index, removed: [], puts: [], failure: 0 };
    if (said === 'F') return over;
    const tree = new Tree(c, draftsOf(c, c.caller, index));
    if (!isUnchanged(tree, c.caller)) return { ...over, failure: -ERRNO.EAGAIN };
    askAgain(c, tree);
    const placed = place(c, tree);
    return placed === undefined ? { ...over, failure: -ERRNO.ENOSPC } : { ...over, ...placed };
  },
  apply(w, { index, removed, puts, failure }, tools) {
    const { caller, config } = tools;
    dropDrafts(w, tools, draftsOf(tools, caller, index));
    w.store_transaction.id.set(caller * config.storeTransactions + index, 0);
    if (failure < 0) return failure;
    for (const node of removed) applyRemoval(w, tools, node);
    for (const put of puts) applyPut(w, tools, put);
    return reply(tools, XS.transaction_end, new Uint8Array(0));
  },
});
