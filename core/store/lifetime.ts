/**
 * Owns: the store at the beginning and the end of a domain: who is told that it was built, and the
 * giving back of what it had, in bounded steps. What others made beneath its nodes goes with them.
 * Lists that name it keep its name: a later life isn't it, and their owners learn nothing.
 */

import { transition } from '../call.ts';
import { STORE_NODE, STORE_WATCH } from './columns.ts';
import type { Writer } from '../columns.ts';
import { CHANGE_READS, CHANGE_WRITES, applyRemoval } from './changes.ts';
import type { ChangeTools, ChangeWriter } from './changes.ts';
import { INTRODUCED } from './paths.ts';
import { clearRow, rowsBegin } from './rows.ts';
import { draftsBegin } from './sizes.ts';
import { FIRE_READS, FIRE_WRITES, clearWatch, fireSpecial } from './watching.ts';

export const introduce = transition({
  name: 'store.introduce',
  summary: 'Tells who watches for it, and may see the domain, that it was built.',
  exempt: 'who hears of it is judged here, watch by watch',
  everyRow: true,
  reads: FIRE_READS,
  writes: FIRE_WRITES,
  apply(w, { domain }: { domain: number }, tools) {
    fireSpecial(w, tools, INTRODUCED, domain);
    return 0;
  },
});

export const STORE_TEARDOWN_READS = [...CHANGE_READS, 'store_transaction.id'] as const;
export const STORE_TEARDOWN_WRITES = [...CHANGE_WRITES, 'store_transaction.id'] as const;

/** Gives back one row of a domain's: a node with all beneath it, or a draft. */
export function giveBackNode(
  w: ChangeWriter,
  tools: ChangeTools,
  domain: number,
  index: number,
): void {
  const row = rowsBegin(tools, domain) + index;
  if (tools.view.store_node.state[row] === STORE_NODE.free) return;
  if (index < draftsBegin(tools.config)) applyRemoval(w, tools, row);
  else clearRow(w, tools, row);
}

/** Gives back one watch, and the transaction of the same number. */
export function giveBackWatch(
  w: ChangeWriter & Writer<'store_transaction.id'>,
  tools: ChangeTools,
  domain: number,
  index: number,
): void {
  const { storeWatches, storeTransactions } = tools.config;
  const row = domain * storeWatches + index;
  const isWatch = index < storeWatches && tools.view.store_watch.state[row] !== STORE_WATCH.free;
  if (isWatch) clearWatch(w, tools, domain, row);
  if (index < storeTransactions) {
    w.store_transaction.id.set(domain * storeTransactions + index, 0);
  }
}
