/**
 * Owns: changes of the store as they happen: nodes written, removed with all beneath them, and the
 * events that follow. Whoever sees a node before or after it changes is told, if it watches.
 * Must not know: calls, whether a change was permitted.
 */

import { FIRE_READS, FIRE_WRITES, concernedBy, fire } from './watching.ts';
import type { FireTools, FireWriter } from './watching.ts';
import { NODE_READS, NODE_WRITES, clearRow, pathAt, putNode, subtreeOf } from './rows.ts';
import type { Content, NodeWriter } from './rows.ts';
import { Tree } from './tree.ts';
import type { TreeParts } from './tree.ts';

export const CHANGE_READS = [...NODE_READS, ...FIRE_READS] as const;
export const CHANGE_WRITES = [...NODE_WRITES, ...FIRE_WRITES] as const;

export type ChangeTools = TreeParts & FireTools;
export type ChangeWriter = NodeWriter & FireWriter;

/** A node that is written: where it is now (−1 for nowhere) and where it will be. */
export interface Put {
  readonly path: string;
  readonly old: number;
  readonly row: number;
  readonly content: Content;
}

export function applyPut(w: ChangeWriter, tools: ChangeTools, put: Put): void {
  const { path, old, row, content } = put;
  const tree = new Tree(tools);
  const concerned = concernedBy(tools, path, false);
  const saw = concerned.map(({ domain }) => old >= 0 && tree.sees(old, domain));
  if (old >= 0 && old !== row) clearRow(w, tools, old);
  putNode(w, tools, row, path, content);
  for (const [i, each] of concerned.entries()) {
    if (saw[i] || tree.sees(row, each.domain)) fire(w, tools, each, path);
  }
}

/** Removes a node and all beneath it: of those only their own watches are told. */
export function applyRemoval(w: ChangeWriter, tools: ChangeTools, top: number): void {
  const tree = new Tree(tools);
  const rows = subtreeOf(tools, top);
  const events = rows.flatMap((row) => {
    const path = pathAt(tools, row);
    return concernedBy(tools, path, row !== top)
      .filter(({ domain }) => tree.sees(row, domain))
      .map((each) => ({ each, path }));
  });
  for (const row of rows) clearRow(w, tools, row);
  for (const { each, path } of events) fire(w, tools, each, path);
}
