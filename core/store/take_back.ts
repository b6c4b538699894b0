/**
 * Owns: taking back from the store what a candidate policy does not allow: a list names its owner
 * alone again, and what somebody else wrote is gone; where that is not enough, so is the node, with
 * all beneath it. A watch that may not be is dropped.
 */

import { STORE_NODE, STORE_WATCH } from './columns.ts';
import { CHANGE_READS, CHANGE_WRITES, applyPut, applyRemoval } from './changes.ts';
import type { ChangeTools, ChangeWriter } from './changes.ts';
import { isOffending } from './review.ts';
import { NOBODY, contentAt, isFixed, ownerOf, pathAt, rowsBegin } from './rows.ts';
import { Tree } from './tree.ts';
import { clearWatch } from './watching.ts';

export const STORE_REVOKE_READS = CHANGE_READS;
export const STORE_REVOKE_WRITES = CHANGE_WRITES;

/** Takes back what a node shares; one that is gone meanwhile is no fault. */
export function revokeNode(
  w: ChangeWriter,
  tools: ChangeTools,
  domain: number,
  index: number,
): void {
  const { view, policies } = tools;
  const row = rowsBegin(tools, domain) + index;
  if (view.store_node.state[row] !== STORE_NODE.node) return;
  const { value, writer } = contentAt(tools, row);
  const owner = new Tree(tools).life(ownerOf(tools, row));
  const isOwn = writer.label === 0 || writer.domain === owner.domain;
  const kept = isOwn ? { value, writer } : { value: new Uint8Array(0), writer: NOBODY };
  const content = { ...kept, permissions: [{ ...owner, mode: 0 }] };
  applyPut(w, tools, { path: pathAt(tools, row), old: row, row, content });
  const { candidate } = policies;
  if (candidate === undefined || !isOffending(candidate, tools, row)) return;
  if (!isFixed(tools, row)) applyRemoval(w, tools, row);
}

export function revokeWatch(
  w: ChangeWriter,
  tools: ChangeTools,
  domain: number,
  index: number,
): void {
  const row = domain * tools.config.storeWatches + index;
  if (tools.view.store_watch.state[row] !== STORE_WATCH.free) clearWatch(w, tools, domain, row);
}
