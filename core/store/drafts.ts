/**
 * Owns: what a transaction keeps: a draft for each path that it looked at, listed, wrote or
 * removed, with what it saw there. At its end nothing of that may have changed; then what it wrote
 * and removed happens at once. Drafts lie in the rows of who began the transaction.
 * Must not know: calls, who may do what.
 */

import { STORE_NODE } from './columns.ts';
import { hashOf, isBeneath } from './paths.ts';
import { clearRow, NOBODY, pathAt, putRow } from './rows.ts';
import type { Content, NodeParts, NodeWriter } from './rows.ts';
import type { Tree } from './tree.ts';

export interface Draft {
  readonly row: number;
  /** STORE_NODE. */
  readonly state: number;
  readonly path: string;
  /** What was seen: a generation, 0 for nothing, or the digest of a listing. */
  readonly generation: number;
  readonly owner: number;
  readonly cut: boolean;
  readonly content: Content;
}

/** What a call wants to be kept. */
export interface Wish {
  readonly state: number;
  readonly path: string;
  readonly owner?: number;
  readonly content?: Content;
  /** The listing that was seen. */
  readonly listing?: readonly string[];
  /** Whether what is beneath is removed, too. */
  readonly cut?: boolean;
  /** Whether it takes the place of what the transaction wrote there. */
  readonly forgets?: boolean;
}

const NOTHING: Content = { value: new Uint8Array(0), permissions: [], writer: NOBODY };

/** 53 bits of two hashes of the names of a listing. */
export function digestOf(names: readonly string[]): number {
  const text = names.join('/');
  return hashOf(text) + (hashOf(`${text}/${names.length}`) & 0x1f_ffff) * 0x1_0000_0000;
}

/** The drafts for what a call wants to be kept; undefined when the transaction has no room. */
export function plan(tree: Tree, caller: number, wishes: readonly Wish[]): Draft[] | undefined {
  const { drafts, parts } = tree;
  if (drafts === undefined) return [];
  const { state: states, generation, cut } = parts.view.store_node;
  const planned: Draft[] = [];
  let next = drafts.first;
  for (const wish of wishes) {
    const { path, state, owner = 0, content = NOTHING, listing } = wish;
    const old = tree.draft(path, state === STORE_NODE.listed);
    const looks = state === STORE_NODE.read || state === STORE_NODE.listed;
    if (looks && old >= 0 && wish.forgets !== true) continue;
    if (old < 0) {
      while (next < drafts.end && states[next] !== STORE_NODE.free) next += 1;
      if (next === drafts.end) return undefined;
    }
    const saw = listing === undefined ? tree.committed.seen(path, caller) : digestOf(listing);
    planned.push({
      row: old < 0 ? next : old,
      state,
      path,
      generation: old < 0 ? saw : generation[old],
      owner,
      cut: wish.cut === true || (old >= 0 && cut[old] === 1),
      content,
    });
    if (old < 0) next += 1;
  }
  return planned;
}

/** What the removal of a path does to what the transaction wrote beneath it. */
export function forgotten(tree: Tree, path: string): Wish[] {
  return tree
    .draftRows()
    .filter((row) => tree.parts.view.store_node.state[row] === STORE_NODE.written)
    .map((row) => pathAt(tree.parts, row))
    .filter((written) => isBeneath(written, path))
    .map((written) => ({ state: STORE_NODE.read, path: written, forgets: true }));
}

export function applyDrafts(w: NodeWriter, parts: NodeParts, drafts: readonly Draft[]): void {
  for (const { row, state, path, generation, owner, cut, content } of drafts) {
    putRow(w, parts, row, state, path, content);
    w.store_node.generation.set(row, generation);
    w.store_node.owner.set(row, owner);
    w.store_node.cut.set(row, cut ? 1 : 0);
  }
}

/** Whether what a transaction saw is still so. */
export function isUnchanged(tree: Tree, caller: number): boolean {
  const now = tree.committed;
  const { state, generation } = tree.parts.view.store_node;
  return tree.draftRows().every((row) => {
    const path = pathAt(tree.parts, row);
    if (state[row] !== STORE_NODE.listed) return now.seen(path, caller) === generation[row];
    const top = now.find(path);
    return top >= 0 && digestOf(now.listing(path, caller)) === generation[row];
  });
}

/** Ends a transaction: its drafts are gone. */
export function dropDrafts(
  w: NodeWriter,
  parts: NodeParts,
  { first, end }: { readonly first: number; readonly end: number },
): void {
  for (let row = first; row < end; row += 1) {
    if (parts.view.store_node.state[row] !== STORE_NODE.free) clearRow(w, parts, row);
  }
}
