/**
 * Owns: the store calls that change nodes: write, make, remove, and give permissions. Within a
 * transaction they change its drafts alone.
 *
 * Who writes into another's directory owns, and pays for, what it makes there; who is let in by
 * managing its owner makes it in the owner's name.
 */

import { OP } from '../../policy/operations.ts';
import { DOMID_FIRST_RESERVED, XS } from '../abi/numbers.ts';
import { call } from '../call.ts';
import type { Context } from '../call.ts';
import { STORE_MODE, STORE_NODE } from './columns.ts';
import { CHANGE_QUERIES, askAudience, askHome, askList, askOf, askWay } from './asking.ts';
import { CHANGE_READS, CHANGE_WRITES, applyPut, applyRemoval } from './changes.ts';
import type { ChangeTools, ChangeWriter, Put } from './changes.ts';
import { applyDrafts, forgotten, plan } from './drafts.ts';
import type { Draft, Wish } from './drafts.ts';
import {
  MALFORMED,
  NO_NODE,
  NO_TRANSACTION,
  OWN,
  STORE_CALL,
  pathOf,
  reply,
  textAndBytes,
  texts,
  treeOf,
} from './messages.ts';
import { homeOf, homePath, SKELETON, wayTo } from './paths.ts';
import { modeOf } from './reading.ts';
import { FreeRows, contentAt, ownerOf, pathAt, permissionsAt, subtreeOf } from './rows.ts';
import type { Content, Permission } from './rows.ts';
import { STORE_PERMS } from './sizes.ts';
import { isSame } from './tree.ts';
import type { Tree } from './tree.ts';

const READS = [...CHANGE_READS, 'store_transaction.id'] as const;
const NO_HOME = ['ENOENT', 'no domain has the home, and the caller may see that'] as const;
const NO_WRITE = ['EACCES', "the node, or the one above it, is not the caller's to write"] as const;
const FULL = ['ENOSPC', 'the owner has as many nodes, or the transaction, as it may'] as const;

const changing = {
  ...STORE_CALL,
  ...OWN,
  queries: CHANGE_QUERIES,
  // A tree's neighbours and those who watch it can be anybody.
  everyRow: true,
  reads: READS,
  writes: CHANGE_WRITES,
} as const;

type ChangeContext = Context<
  (typeof READS)[number],
  'EINVAL' | 'ENOENT' | 'EACCES' | 'ENOSPC' | 'ESRCH' | 'EBUSY'
>;

/** What a call does: at once, or to its transaction. */
interface Changes {
  readonly puts: readonly Put[];
  /** The row to remove with all beneath it, or −1. */
  readonly removed: number;
  readonly drafts: readonly Draft[];
}

function applyChanges(w: ChangeWriter, tools: ChangeTools, changes: Changes): void {
  if (changes.removed >= 0) applyRemoval(w, tools, changes.removed);
  for (const put of changes.puts) applyPut(w, tools, put);
  applyDrafts(w, tools, changes.drafts);
}

/** A node to be written, with who will own it. */
interface Written {
  readonly path: string;
  readonly owner: number;
  readonly content: Content;
}

/** What writing nodes comes to, at once or in a transaction; undefined after failing. */
function written(
  c: ChangeContext,
  tree: Tree,
  nodes: readonly Written[],
  looked: readonly string[],
): Changes | undefined {
  if (tree.drafts !== undefined) {
    const wishes: Wish[] = looked.map((path) => ({ state: STORE_NODE.read, path }));
    for (const node of nodes) wishes.push({ state: STORE_NODE.written, ...node });
    const drafts = plan(tree, c.caller, wishes);
    return drafts === undefined ? c.fail('ENOSPC') : { puts: [], removed: -1, drafts };
  }
  const rows = new FreeRows(c);
  const puts = nodes.map(({ path, owner, content }): Put => {
    const old = tree.find(path);
    const stays = old >= 0 && ownerOf(c, old) === owner;
    return { path, old, row: stays ? old : rows.take(owner), content };
  });
  if (puts.some(({ row }) => row < 0)) return c.fail('ENOSPC');
  return { puts, removed: -1, drafts: [] };
}

/** The list that a new node takes over from the one above it. */
function inherited(tree: Tree, above: number, owner: number): Permission[] {
  const [first, ...named] = permissionsAt(tree.parts, above);
  const self = tree.life(owner);
  return [{ ...self, mode: first.mode }, ...named.filter((entry) => !isSame(entry, self))];
}

/** Makes a node and those missing above it. */
function make(c: ChangeContext, tree: Tree, path: string, value: Uint8Array): Changes | undefined {
  const above = tree.above(path);
  if (!tree.mayWrite(above, c.caller)) return c.fail('EACCES');
  const top = pathAt(c, above);
  const owner = tree.mayWriteByList(above, c.caller) ? c.caller : ownerOf(c, above);
  const permissions = inherited(tree, above, owner);
  const writer = tree.life(c.caller);
  askWay(c, tree, top);
  askAudience(c, tree, above);
  askList(c, tree, path, permissions, writer);
  const empty = new Uint8Array(0);
  const missing = wayTo(path).filter((at) => tree.find(at) < 0);
  const nodes = missing.map((at) => {
    const content = { value: at === path ? value : empty, permissions, writer };
    return { path: at, owner, content };
  });
  return written(c, tree, nodes, [top]);
}

/** The path of a change and the tree it is made in, once its home was asked about. */
function begin(c: ChangeContext, said: string | undefined) {
  const path = pathOf(c, said);
  if (path === undefined) return c.fail('EINVAL');
  const tree = treeOf(c);
  if (tree === undefined || !askHome(c, tree, path, OP['store.write'])) return c.fail('ENOENT');
  return { path, tree };
}

export const write = call({
  ...changing,
  name: 'store_op.write',
  command: XS.write,
  summary: 'Writes a value, and makes the node and those above it that are missing.',
  errors: [MALFORMED, NO_TRANSACTION, NO_HOME, NO_WRITE, FULL],
  cost: 3000,
  resolve(c) {
    const said = textAndBytes(c);
    if (said === undefined || said.bytes.length > c.config.storeValueBytes) return c.fail('EINVAL');
    const begun = begin(c, said.text);
    if (begun === undefined) return undefined;
    const { tree, path } = begun;
    const row = tree.find(path);
    if (row < 0) return make(c, tree, path, said.bytes);
    if (!tree.mayWrite(row, c.caller)) return c.fail('EACCES');
    askWay(c, tree, path);
    askAudience(c, tree, row);
    const { permissions } = contentAt(c, row);
    const content = { value: said.bytes, permissions, writer: tree.life(c.caller) };
    return written(c, tree, [{ path, owner: ownerOf(c, row), content }], []);
  },
  apply(w, changes, tools) {
    applyChanges(w, tools, changes);
    return reply(tools, XS.write, new Uint8Array(0));
  },
});

export const mkdir = call({
  ...changing,
  name: 'store_op.mkdir',
  command: XS.mkdir,
  summary: 'Makes a node and those above it that are missing; one that is there stays as it is.',
  errors: [MALFORMED, NO_TRANSACTION, NO_HOME, NO_WRITE, FULL],
  cost: 3000,
  resolve(c) {
    const begun = begin(c, texts(c, 1)?.[0]);
    if (begun === undefined) return undefined;
    const { tree, path } = begun;
    const row = tree.find(path);
    if (row < 0) return make(c, tree, path, new Uint8Array(0));
    if (!tree.mayWrite(row, c.caller)) return c.fail('EACCES');
    askWay(c, tree, path);
    return written(c, tree, [], [path]);
  },
  apply(w, changes, tools) {
    applyChanges(w, tools, changes);
    return reply(tools, XS.mkdir, new Uint8Array(0));
  },
});

/** Whether a node is always there. */
function isLasting(path: string): boolean {
  return SKELETON.includes(path) || path === homePath(homeOf(path));
}

/** The row of a node that only its owner, or who manages that, may change so; −1 after failing. */
function ownRow(c: ChangeContext, tree: Tree, path: string): number {
  const row = tree.find(path);
  const owner = row < 0 ? -1 : ownerOf(c, row);
  if (owner >= 0 && (owner === c.caller || tree.manages(c.caller, owner))) return row;
  // That there is a node is told to who may read it.
  c.fail(row >= 0 && tree.mayRead(row, c.caller) ? 'EACCES' : 'ENOENT');
  return -1;
}

export const rm = call({
  ...changing,
  name: 'store_op.rm',
  command: XS.rm,
  summary: 'Removes a node of the caller, with all beneath it, whosever that is.',
  errors: [
    ['EINVAL', `${MALFORMED[1]}, or the path is a home or above one`],
    NO_TRANSACTION,
    NO_NODE,
    ['EACCES', "the node is another's"],
    ['ENOSPC', 'the transaction touches as many nodes as it may'],
  ],
  cost: 3000,
  resolve(c) {
    const [said] = texts(c, 1) ?? [];
    const whole = pathOf(c, said);
    if (whole !== undefined && isLasting(whole)) return c.fail('EINVAL');
    const begun = begin(c, said);
    if (begun === undefined) return undefined;
    const { tree, path } = begun;
    const row = ownRow(c, tree, path);
    if (row < 0) return undefined;
    askWay(c, tree, path);
    askAudience(c, tree, row);
    const node = tree.committed.find(path);
    const beneath = node < 0 ? [] : subtreeOf(c, node);
    for (const owner of new Set(beneath.map((each) => ownerOf(c, each)))) {
      askOf(c, tree, owner, OP['store.write']);
    }
    if (tree.drafts === undefined) return { puts: [], removed: node, drafts: [] };
    const removal = { state: STORE_NODE.removed, path, cut: true };
    const drafts = plan(tree, c.caller, [...forgotten(tree, path), removal]);
    return drafts === undefined ? c.fail('ENOSPC') : { puts: [], removed: -1, drafts };
  },
  apply(w, changes, tools) {
    applyChanges(w, tools, changes);
    return reply(tools, XS.rm, new Uint8Array(0));
  },
});

interface Named {
  readonly domid: number;
  readonly mode: number;
}

/** A list as a message has it: `n5`, `r0`; undefined where it can't be one. */
function listOf(said: readonly string[]): Named[] | undefined {
  const list = said.map((each): Named => {
    const domid = /^[nrwb](?:0|[1-9][0-9]{0,4})$/.test(each) ? Number(each.slice(1)) : -1;
    return { domid, mode: modeOf(each.slice(0, 1)) };
  });
  const distinct = new Set(list.map(({ domid }) => domid)).size === list.length;
  const everybody = list[0]?.mode ?? STORE_MODE.write;
  if (!distinct || list.some(({ domid }) => domid < 0 || domid >= DOMID_FIRST_RESERVED)) {
    return undefined;
  }
  return (everybody & STORE_MODE.write) === 0 ? list : undefined;
}

/** The lives that a list names, asked about where they can't be seen; undefined after failing. */
function lives(c: ChangeContext, tree: Tree, list: readonly Named[]): Permission[] | undefined {
  const entries: Permission[] = [];
  for (const { domid, mode } of list) {
    const domain = c.remote(domid);
    if (domain < 0) return c.fail('ESRCH');
    entries.push({ ...tree.life(domain), mode });
  }
  return entries;
}

export const setPerms = call({
  ...changing,
  name: 'store_op.set_perms',
  command: XS.set_perms,
  summary: 'Says who may read and write a node of the caller; the first entry names its owner.',
  errors: [
    ['EINVAL', `${MALFORMED[1]}, or everybody could write`],
    NO_TRANSACTION,
    NO_NODE,
    ['EACCES', "the node is another's"],
    ['ESRCH', 'a domain that is named is absent or dying, and the caller may see it'],
    ['EINVAL', 'a home, or what is above one, stays who it belongs to'],
    ['EBUSY', 'a node that has children stays whose it is'],
    FULL,
  ],
  cost: 3000,
  resolve(c) {
    const [said, ...entries] = texts(c, 2, 1 + STORE_PERMS) ?? [];
    const list = listOf(entries);
    if (list === undefined) return c.fail('EINVAL');
    const begun = begin(c, said);
    if (begun === undefined) return undefined;
    const { tree, path } = begun;
    const row = ownRow(c, tree, path);
    if (row < 0) return undefined;
    const permissions = lives(c, tree, list);
    if (permissions === undefined) return undefined;
    const owner = permissions[0].domain;
    const content = { ...contentAt(c, row), permissions };
    askWay(c, tree, path);
    askAudience(c, tree, row);
    if (owner !== ownerOf(c, row)) {
      // Only who manages a domain gives it what it will have to pay for.
      c.ask(OP['store.manage'], c.caller, owner);
      if (isLasting(path)) return c.fail('EINVAL');
      if (tree.children(path).length > 0) return c.fail('EBUSY');
    }
    askList(c, tree, path, permissions, content.writer);
    return written(c, tree, [{ path, owner, content }], []);
  },
  apply(w, changes, tools) {
    applyChanges(w, tools, changes);
    return reply(tools, XS.set_perms, new Uint8Array(0));
  },
});
