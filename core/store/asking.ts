/**
 * Owns: what the monitor is asked before the store is read or changed.
 *
 * The home that a path lies in is asked about first, from the path alone. About single nodes only
 * those are asked about whom their lists let in: to others a node may not even show by a denial.
 * Who changes a node exchanges information with the owners of all nodes on the way to it, and tells
 * everybody whom its list names. So whoever could meet at a node may all hear each other, and no
 * order of calls, no error and no event tells anybody what the policy would not.
 * Must not know: messages, rows.
 */

import { NO_DOMAIN } from '../../enforcement/query.ts';
import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { OP } from '../../policy/operations.ts';
import { DOMID_INVALID } from '../abi/numbers.ts';
import type { Context } from '../call.ts';
import { STORE_MODE } from './columns.ts';
import { homeOf, parentOf } from './paths.ts';
import { ownerOf, pathAt, permissionsAt, writerAt } from './rows.ts';
import type { NODE_READS, Party, Permission } from './rows.ts';
import { isSame } from './tree.ts';
import type { Tree } from './tree.ts';

export type StoreContext = Context<(typeof NODE_READS)[number], never>;

/** Operations that a call asks which only reads, and one that changes. */
export const READ_QUERIES = ['domain.getinfo', 'store.read', 'store.manage'] as const;
export const CHANGE_QUERIES = [
  'domain.getinfo',
  'store.write',
  'store.share',
  'store.manage',
] as const;

/** Asks about the domain in whose home a path lies; false when there is none. */
export function askHome(c: StoreContext, tree: Tree, path: string, operation: number): boolean {
  const home = homeOf(path);
  const domain = c.remote(home < c.config.domains ? home : DOMID_INVALID);
  if (domain < 0) return false;
  if (domain === c.caller) c.own();
  else askOf(c, tree, domain, operation);
  return true;
}

/** Asks about another domain: who manages it is asked about that. */
export function askOf(c: StoreContext, tree: Tree, domain: number, operation: number): void {
  if (domain === c.caller) return;
  const manages = tree.manages(c.caller, domain);
  c.ask(manages ? OP['store.manage'] : operation, c.caller, domain);
}

/** Asks about reading a node: from its owner, those on the way to it, and who wrote it. */
export function askRead(c: StoreContext, tree: Tree, row: number): void {
  for (const owner of tree.ownersTo(pathAt(c, row))) askOf(c, tree, owner, OP['store.read']);
  const writer = writerAt(c, row);
  const self = tree.life(c.caller);
  if (writer.label === 0 || isSame(writer, self)) return;
  const manages = tree.managesLabel(c.caller, writer.label);
  c.askLabels(manages ? OP['store.manage'] : OP['store.read'], self, present(tree, writer));
}

/** Asks about a change at a path: both ways with the owners of the nodes on the way to it. */
export function askWay(c: StoreContext, tree: Tree, path: string): void {
  for (const owner of tree.ownersTo(path)) askOf(c, tree, owner, OP['store.write']);
}

/** Asks whether the caller may reach everybody whom a node's list names. */
export function askAudience(c: StoreContext, tree: Tree, row: number): void {
  const self = tree.life(c.caller);
  const [, ...named] = permissionsAt(c, row);
  for (const entry of named) if (entry.mode !== STORE_MODE.none) askShare(c, tree, self, entry);
  if (tree.isPublic(row)) askPublic(c, tree, tree.life(ownerOf(c, row)), self);
}

/**
 * Asks whether those whom a list lets write may reach all whom it names, and so may who wrote the
 * value, the caller, and those who could take the node away.
 */
export function askList(
  c: StoreContext,
  tree: Tree,
  path: string,
  list: readonly Permission[],
  writer: Party,
): void {
  const [first, ...named] = list;
  const owner = tree.life(first.domain);
  const parent = parentOf(path);
  const above = parent === undefined ? [] : tree.ownersTo(parent).map((each) => tree.life(each));
  const all = [owner, ...named.filter(({ mode }) => mode !== STORE_MODE.none)];
  const writers = [
    owner,
    ...named.filter(({ mode }) => (mode & STORE_MODE.write) !== 0),
    ...(writer.label === 0 ? [] : [writer]),
    tree.life(c.caller),
  ];
  const distinct = writers.filter((each, i) => writers.findIndex((w) => isSame(w, each)) === i);
  const isPublic = (first.mode & STORE_MODE.read) !== 0;
  for (const from of distinct) {
    for (const to of all) askShare(c, tree, from, to);
    if (isPublic) askPublic(c, tree, owner, from);
  }
  for (const other of above) {
    for (const to of all) askShare(c, tree, other, to);
    askShare(c, tree, owner, other);
  }
}

function askShare(c: StoreContext, tree: Tree, from: Party, to: Party): void {
  if (isSame(from, to)) return;
  c.askLabels(OP['store.share'], present(tree, from), present(tree, to));
}

/**
 * What everybody may read goes as far as its owner's label reaches. Who else writes there must
 * reach as far, by labels and whoever lives, so that a denial tells nothing about who does.
 */
function askPublic(c: StoreContext, tree: Tree, owner: Party, writer: Party): void {
  if (isSame(owner, writer)) return;
  const label = unreached(c.policies.inForce, owner.label, writer.label);
  if (label === undefined) return;
  c.askLabels(OP['store.share'], present(tree, writer), { domain: NO_DOMAIN, label });
}

function unreached(policy: LoadedPolicy, owner: number, writer: number): number | undefined {
  return policy.labelNumbers.find((to) => policy.flows(owner, to) && !policy.flows(writer, to));
}

/** A party as it is asked about: what it is called by is its domain only while that lives. */
function present(tree: Tree, party: Party): { domain: number; label: number } {
  const lives = isSame(party, tree.life(party.domain));
  return { domain: lives ? party.domain : NO_DOMAIN, label: party.label };
}
